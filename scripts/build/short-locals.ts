import { minify } from 'terser';
import ts from 'typescript';

/**
 * Code whose variables and parameters have short names: a sixth of the ES modules. Functions and classes keep their names, for stack traces.
 *
 * esbuild can shorten names too, but then it sets the name of each function with a call, which would make functions in bundles larger.
 */
export async function withShortLocals(code: string): Promise<string> {
  const short = await minify(code, {
    module: true,
    compress: false,
    mangle: { keep_fnames: true, keep_classnames: true, reserved: functionNames(code) },
    // For stack traces. Lists of texts and of exports remain longer lines.
    format: { max_line_len: 160 },
  });
  if (short.code === undefined) throw new Error('terser returned no code.');
  return `${short.code}\n`;
}

/** The names that a stack trace can show: of functions and classes, and of variables that a function or class is named after. */
function functionNames(code: string): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isNamed(node) && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest));
  return [...names];
}

function isNamed(node: ts.Node): node is ts.NamedDeclaration {
  if (ts.isVariableDeclaration(node)) return node.initializer !== undefined && isFunction(node.initializer);
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || isFunction(node);
}

function isFunction(node: ts.Node): node is ts.FunctionExpression | ts.ArrowFunction | ts.ClassExpression {
  return ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isClassExpression(node);
}
