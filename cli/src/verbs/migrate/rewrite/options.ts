import ts from 'typescript';
import type { CallContext } from './calls.js';
import { versionOf } from './option-variables.js';
import type { Rule } from './rewriter.js';
import { objectText, optionProperties } from './values.js';

/** Converts the literals of variables that are only used as options of calls of the vendor's SDK. */
export function optionsRule({ knowledge, names }: CallContext): Rule {
  return (node, rewriter) => {
    if (!ts.isObjectLiteralExpression(node) || !ts.isVariableDeclaration(node.parent) || !ts.isIdentifier(node.parent.name))
      return undefined;
    const version = versionOf(node.parent.name, knowledge);
    if (version === undefined) return undefined;
    const indent = rewriter.indent(node);
    const isTypeScript = /\.[cm]?tsx?$/.test(rewriter.source.fileName);
    const properties = optionProperties(node, { version, names, rewriter, knowledge, indent }).map((one) =>
      // The names of fields decide on the type of the result.
      isTypeScript && one.key === 'fields' && one.text.endsWith(']') ? { ...one, text: `${one.text} as const` } : one,
    );
    const text = objectText(properties, indent);
    return text.replaceAll(/\s/g, '') === node.getText().replaceAll(/\s/g, '') ? undefined : rewriter.rewritten(node, text);
  };
}
