import type { Body, Method, Param } from '../model/method.js';
import { deprecationNote } from './deprecation-text.js';
import { row, table } from './markdown.js';
import { methodIntroduction } from './method-introduction.js';
import { resultText } from './result-text.js';

/** The section of a method: its request, description, an example that compiles, parameters, result and status codes. */
export function referenceSection(method: Method): string {
  return [
    ...methodIntroduction(method),
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

function wholeBody(body: Body | undefined): string[] {
  if (body === undefined || body.kind === 'merged') return [];
  return [row(['`body`', 'body', body.required ? 'yes' : '', `Sent as ${body.mediaType}.`])];
}
