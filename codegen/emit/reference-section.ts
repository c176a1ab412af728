import type { Deprecation } from '../model/deprecation.js';
import type { Body, Method, Param } from '../model/method.js';
import { camelCase } from '../model/names.js';
import { deprecationText } from './deprecation-text.js';
import { exampleCall } from './example-call.js';
import { row, table } from './markdown.js';
import { requiresParams } from './params.js';
import { resultText } from './result-text.js';

/** The section of a method: its request, description, an example that compiles, parameters, result and status codes. */
export function referenceSection(method: Method): string {
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
    ...parameters(method),
    resultText(method),
    '',
    table(
      ['Status', 'Description'],
      method.statuses.map(({ status, description: meaning }) => row([status, meaning])),
    ),
    '',
  ].join('\n');
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

function parameters({ queryParams, headerParams, body }: Method): string[] {
  const properties = body?.kind === 'merged' ? body.properties : [];
  const rowFor = (location: string) => (param: Pick<Param, 'name' | 'required' | 'description' | 'deprecation'>) =>
    row([`\`${param.name}\``, location, param.required ? 'yes' : '', descriptionOf(param)]);
  const rows = [
    ...queryParams.map(rowFor('query')),
    ...headerParams.map(rowFor('header')),
    ...properties.map(rowFor('body')),
    ...wholeBody(body),
  ];
  return rows.length === 0 ? [] : [table(['Parameter', 'In', 'Required', 'Description'], rows), ''];
}

function descriptionOf({ description = '', deprecation }: Pick<Param, 'description' | 'deprecation'>): string {
  return deprecation === undefined ? description : `${description} ${deprecationNote(deprecation)}`.trim();
}

function deprecationNote(deprecation: Deprecation): string {
  const code = deprecation.replacements.map((name) => `\`${name}\``);
  return `Deprecated. ${deprecationText({ ...deprecation, replacements: code })}`.trim();
}

function wholeBody(body: Body | undefined): string[] {
  if (body === undefined || body.kind === 'merged') return [];
  return [row(['`body`', 'body', body.required ? 'yes' : '', `Sent as ${body.mediaType}.`])];
}
