import { methodAnchor, row, table } from '../../../codegen/emit/markdown.js';
import type { Method } from '../../../codegen/model/method.js';
import type { Document } from '../../../codegen/openapi/document.js';
import { methodSection, resultSchemas, schemaFolder, type MethodPageContext } from './method-section.js';
import { resultRows } from './result-rows.js';

/** The page of a tag: a list of its methods, a section for each, and the properties of what they resolve to. */
export function methodPage(
  context: MethodPageContext,
  tag: { name: string; description?: string },
  methods: readonly Method[],
  seeAlso: (method: Method) => readonly string[],
): string {
  const { document, resultPage } = context;
  const results = [...new Set(methods.flatMap((method) => resultSchemas(document, method)))].filter(
    (name) => resultPage(name) === `${tag.name}.md`,
  );
  return [
    `# ${tag.name}`,
    '',
    ...(tag.description === undefined ? [] : [tag.description, '']),
    table(
      ['Method', 'Task'],
      methods.map(({ operationId, summary }) => row([`[\`box.${operationId}\`](#${methodAnchor(operationId)})`, summary])),
    ),
    '',
    'Required parameters are marked with *. Methods also have the [errors of all methods](README.md#errors-of-all-methods).',
    '',
    withoutRepetitions(methods.map((method) => methodSection(context, method, seeAlso(method))).join('\n')),
    ...(results.length === 0 ? [] : ['## Result types', '', ...results.flatMap((name) => resultTable(document, name))]),
  ].join('\n');
}

/**
 * The rest of a long description of a parameter is omitted in the later methods of the page. The first sentence, the values, the bounds and the
 * place of the parameter remain.
 */
function withoutRepetitions(sections: string): string {
  const seen = new Set<string>();
  return sections.replaceAll(
    /^(\| `\w+`(?: \*)? \| [^|]+ \| )([^|]{60,}?\.)( (?:At |Up to |Format |Default |Known values |\d|In the (?:path|query|header))[^|]*\|)$/gm,
    (line, cells: string, text: string, rest: string) => {
      const first = /^.*?[a-z)]\.(?= )/.exec(text)?.[0];
      if (!seen.has(text)) {
        seen.add(text);
        return line;
      }
      return first === undefined ? line : `${cells}${first}${rest}`;
    },
  );
}

/** The properties of a result, and those of its objects. */
function resultTable(document: Document, name: string): string[] {
  const rows = resultRows(document, name, schemaFolder);
  const link = `[${name}](${schemaFolder}${name}.md)`;
  return [
    `### Result: ${name}`,
    '',
    `${document.components.schemas[name]?.description ?? ''} Schema: ${link}.`,
    '',
    ...(rows.length === 0 ? [] : [table(['Property', 'Type', 'Properties of the object'], rows), '']),
  ];
}
