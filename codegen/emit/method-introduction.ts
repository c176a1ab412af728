import type { Method } from '../model/method.js';
import { camelCase } from '../model/names.js';
import { deprecationNote } from './deprecation-text.js';
import { exampleCall } from './example-call.js';
import { requiresParams } from './params.js';

/** The Markdown that begins the section of a method: heading, call and request, description, notes and an example that compiles. */
export function methodIntroduction(method: Method): string[] {
  const { operationId, summary, description, pathParams, httpMethod, path } = method;
  const params = `params${requiresParams(method) ? '' : '?'}`;
  const call = `box.${operationId}(${[...pathParams.map(({ wire }) => camelCase(wire)), params, 'options?'].join(', ')})`;
  return [
    `## box.${operationId}`,
    '',
    `\`${call}\` sends \`${httpMethod.toUpperCase()} ${path}\``,
    '',
    description ?? `${summary}.`,
    ...notes(method),
    '',
    '```ts',
    exampleCall(method),
    '```',
    '',
  ];
}

function notes({ authenticated, version, beta, deprecation, host, externalDocs }: Method): string[] {
  const all = [
    authenticated ? undefined : 'Sends no access token.',
    version === undefined ? undefined : `Sends \`box-version: ${version}\`.`,
    beta ? 'Beta: Box may change this operation.' : undefined,
    deprecation === undefined ? undefined : deprecationNote(deprecation),
    host === 'api' ? undefined : `Uses the ${host} host.`,
    externalDocs === undefined ? undefined : `See [Box's reference](${externalDocs}).`,
  ].filter((note) => note !== undefined);
  return all.length === 0 ? [] : ['', all.join(' ')];
}
