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
    ...methods.map((method) => methodSection(context, method, seeAlso(method))),
    ...(results.length === 0 ? [] : ['## Result types', '', ...results.flatMap((name) => resultTable(document, name))]),
  ].join('\n');
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
