import { methodAnchor, row, table } from '../../../codegen/emit/markdown.js';
import type { Ledger } from '../../../codegen/ledger/ledger.js';
import type { Method } from '../../../codegen/model/method.js';
import type { Document } from '../../../codegen/openapi/document.js';
import { groupBy } from './group-by.js';
import type { UsualResponses } from './usual-responses.js';

export interface IndexOptions {
  document: Document;
  methods: readonly Method[];
  /** The titles of the operations in Box's list. */
  list: Ledger['list'];
  usual: UsualResponses;
}

/** The indexes of the reference, by file name. */
export function indexPages({ document, methods, list, usual }: IndexOptions): Map<string, string> {
  return new Map([
    ['README.md', overview({ document, methods, usual })],
    ['by-name.md', byName(methods)],
    ['by-route.md', byRoute(methods)],
    ['by-title.md', byTitle(methods, list)],
    ['a-z.md', byTask(methods)],
    ['schemas/README.md', schemaIndex(document)],
  ]);
}

function overview({ document, methods, usual }: Omit<IndexOptions, 'list'>): string {
  const rows = (document.tags ?? []).map(({ name, description }) =>
    row([`[${name}](${name}.md)`, String(methods.filter(({ tag }) => tag === name).length), description ?? '']),
  );
  return [
    '# Reference',
    '',
    `The client has ${String(methods.length)} methods. Find one [by name](by-name.md), [by route](by-route.md), [by the title](by-title.md) of the operation in Box's list, or in the index [from A to Z](a-z.md). The [schemas](schemas/README.md) describe the objects. The [API of the hand-written layer](../api/README.md) describes everything else that the package exports.`,
    '',
    table(['Tag', 'Methods', 'Description'], rows),
    '',
    '## Errors of all methods',
    '',
    'A page of methods lists what is special. Most methods also have these responses. [Errors and retries](../guides/errors.md) describes the error classes.',
    '',
    table(
      ['Status', 'Description'],
      usual.all.map(({ status, description }) => row([status, description])),
    ),
    '',
  ].join('\n');
}

function byName(methods: readonly Method[]): string {
  const groups = groupBy(
    [...methods].sort(compareBy(({ operationId }) => operationId)),
    ({ operationId }) => operationId.split('.')[0] ?? '',
  );
  return [
    '# Methods by name',
    '',
    ...[...groups].flatMap(([name, own]) => [`## ${name}`, '', ...own.map((method) => `- ${link(method)} ${method.summary}`), '']),
  ].join('\n');
}

function byRoute(methods: readonly Method[]): string {
  const sorted = [...methods].sort(compareBy(({ path, httpMethod }) => `${path} ${httpMethod}`));
  return [
    '# Methods by route',
    '',
    'Routes without a host are relative to `https://api.box.com/2.0`.',
    '',
    table(
      ['Route', 'Request', 'Method'],
      sorted.map((method) => row([`\`${method.path}\``, method.httpMethod.toUpperCase(), link(method)])),
    ),
    '',
  ].join('\n');
}

function byTitle(methods: readonly Method[], list: Ledger['list']): string {
  const byId = new Map(methods.map((method) => [method.operationId, method]));
  const sorted = [...list].sort(compareBy(({ title }) => title.toLowerCase()));
  return [
    "# Methods by the title in Box's list",
    '',
    table(
      ['Title', 'Method'],
      sorted.map(({ title, operationId }) => {
        const method = byId.get(operationId);
        return row([title, method === undefined ? `\`${operationId}\`` : link(method)]);
      }),
    ),
    '',
  ].join('\n');
}

function byTask(methods: readonly Method[]): string {
  const sorted = [...methods].sort(compareBy(({ summary }) => summary.toLowerCase()));
  const letters = groupBy(sorted, ({ summary }) => summary.charAt(0).toUpperCase());
  return [
    '# A to Z',
    '',
    'The methods by their task. [Schemas](schemas/README.md) have an index too.',
    '',
    ...[...letters].flatMap(([letter, own]) => [`## ${letter}`, '', ...own.map((method) => `- ${method.summary}: ${link(method)}`), '']),
  ].join('\n');
}

function schemaIndex(document: Document): string {
  const names = Object.keys(document.components.schemas).sort(compareBy((name) => name.toLowerCase()));
  const letters = groupBy(names, (name) => name.charAt(0).toUpperCase());
  return [
    '# Schemas',
    '',
    `The document has ${String(names.length)} schemas. The package exports each as a TypeScript type of the same name.`,
    '',
    ...[...letters].flatMap(([letter, own]) => [`## ${letter}`, '', own.map((name) => schemaLink(name, '')).join(', '), '']),
  ].join('\n');
}

function schemaLink(name: string, folder: string): string {
  return `[${name}](${folder}${name}.md)`;
}

function link({ tag, operationId }: Method): string {
  return `[${operationId}](${tag}.md#${methodAnchor(operationId)})`;
}

function compareBy<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}
