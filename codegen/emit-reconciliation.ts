import type { Ledger } from './ledger.js';
import { pageBanner, row, table } from './markdown.js';
import { anchor } from './emit-reference.js';
import type { Method } from './model.js';

/** The ledger as a page for a person: each title, each old method and each further operation with the method that answers to it. */
export function emitReconciliation({ list, raml, further }: Ledger, methods: readonly Method[]): string {
  const byId = new Map(methods.map((method) => [method.operationId, method]));
  const link = (id: string) => {
    const method = byId.get(id);
    return method === undefined ? `\`${id}\`` : `[\`${id}\`](reference/${method.tag}.md#${anchor(id)})`;
  };
  const path = (id: string) => {
    const method = byId.get(id);
    return method === undefined ? '' : `${method.httpMethod.toUpperCase()} ${method.path}`;
  };
  const accepted = raml.flatMap(({ examples }) => examples).filter(({ validates }) => validates).length;
  const examples = raml.flatMap(({ examples: all }) => all).length;
  return [
    pageBanner,
    '# Where each operation comes from',
    '',
    `The document reconciles a list of ${String(list.length)} operations with an old RAML description of ${String(raml.length)} methods, and adds ${String(further.length)} operations that neither has.`,
    `Of the ${String(examples)} example answers in the RAML, the document accepts ${String(accepted)}.`,
    '',
    '## The operation list',
    '',
    table(
      ['n', 'title', 'method', 'request'],
      list.map(({ n, title, operationId }) => row([String(n), title, link(operationId), `\`${path(operationId)}\``])),
    ),
    '',
    '## The old description',
    '',
    ...raml.flatMap(({ method, operationId, differences, examples: own }) => [
      `### ${method}`,
      '',
      `Answered by ${link(operationId)}.`,
      '',
      ...(differences.length === 0
        ? ['No difference.']
        : [
            table(
              ['difference', 'decision'],
              differences.map(({ what, decision }) => row([what, decision])),
            ),
          ]),
      '',
      ...own
        .filter(({ validates }) => !validates)
        .flatMap(({ status, reason }) => [`Its example of ${String(status)} is not accepted: ${String(reason)}`, '']),
    ]),
    '## Further operations',
    '',
    table(
      ['method', 'request', 'why it is here'],
      further.map(({ operationId, why }) => row([link(operationId), `\`${path(operationId)}\``, why])),
    ),
    '',
  ].join('\n');
}
