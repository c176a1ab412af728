import type { Ledger, RamlRow } from '../ledger/ledger.js';
import type { Method } from '../model/method.js';
import { methodAnchor, pageBanner, row, table } from './markdown.js';

/** The ledger as a page: each list title, RAML method and further operation with the client method that implements it. */
export function emitReconciliation({ list, raml, further }: Ledger, methods: readonly Method[]): string {
  const byId = new Map(methods.map((method) => [method.operationId, method]));
  const link = (id: string) => {
    const method = byId.get(id);
    return method === undefined ? `\`${id}\`` : `[\`${id}\`](reference/${method.tag}.md#${methodAnchor(id)})`;
  };
  const request = (id: string) => {
    const method = byId.get(id);
    return method === undefined ? '' : `\`${method.httpMethod.toUpperCase()} ${method.path}\``;
  };
  const examples = raml.flatMap((entry) => entry.examples);
  const valid = examples.filter(({ validates }) => validates);
  return [
    pageBanner,
    '# Sources of the operations',
    '',
    `The document reconciles a list of ${String(list.length)} operations with an old RAML description of ${String(raml.length)} methods. It adds ${String(further.length)} operations that are in neither source.`,
    `Of the ${String(examples.length)} response examples in the RAML, ${String(valid.length)} validate against the document.`,
    '',
    '## Operation list',
    '',
    table(
      ['No.', 'Title', 'Method', 'Request'],
      list.map(({ n, title, operationId }) => row([String(n), title, link(operationId), request(operationId)])),
    ),
    '',
    '## RAML description',
    '',
    ...raml.flatMap((entry) => ramlSection(entry, link(entry.operationId))),
    '## Further operations',
    '',
    table(
      ['Method', 'Request', 'Reason'],
      further.map(({ operationId, why }) => row([link(operationId), request(operationId), why])),
    ),
    '',
  ].join('\n');
}

function ramlSection({ method, differences, examples }: RamlRow, link: string): string[] {
  const rows = differences.map(({ what, decision }) => row([what, decision]));
  return [
    `### ${method}`,
    '',
    `Implemented by ${link}.`,
    '',
    rows.length === 0 ? 'No differences.' : table(['Difference', 'Decision'], rows),
    '',
    ...examples
      .filter(({ validates }) => !validates)
      .flatMap(({ status, reason }) => [`The example for ${String(status)} does not validate: ${String(reason)}`, '']),
  ];
}
