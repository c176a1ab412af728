import { describe, expect, it } from 'vitest';
import { document, operationIds, operations, resolve, type MediaType, type Operation } from '../../support/openapi-document.js';

const named = operations.map((at) => [`${at.method.toUpperCase()} ${at.path}`, at.operation] as const);
const isJson = (mediaType: string) => mediaType === 'application/json' || mediaType.endsWith('+json');
const hasExample = ({ example, examples }: MediaType) => example !== undefined || Object.keys(examples ?? {}).length > 0;

/** The JSON bodies of the request and the success responses, each with a name for reports. */
function jsonBodies(operation: Operation): [string, MediaType][] {
  const request = operation.requestBody === undefined ? {} : resolve(operation.requestBody).content;
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const all: [string, MediaType][] = [
    ...Object.entries(request).map(([type, media]): [string, MediaType] => [`request ${type}`, media]),
    ...successes.flatMap(([status, response]) =>
      Object.entries(resolve(response).content ?? {}).map(([type, media]): [string, MediaType] => [`${status} ${type}`, media]),
    ),
  ];
  return all.filter(([name]) => isJson(name.split(' ')[1] ?? ''));
}

/** The names of all schemas that a part of the document references, directly or indirectly. */
function schemasIn(value: unknown, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    schemasIn(document.components['schemas']?.[name], found);
  }
  return found;
}

describe('OpenAPI document', () => {
  it('gives each operation a unique operationId', () => {
    expect(operationIds.length).toBeGreaterThan(70);
    expect(operationIds.filter((id, index) => operationIds.indexOf(id) !== index)).toEqual([]);
  });

  it('contains no path with a #', () => {
    expect(Object.keys(document.paths).filter((path) => path.includes('#'))).toEqual([]);
  });

  it('has no closed response schemas, because the service adds properties', () => {
    const responseSchemas = schemasIn(operations.map(({ operation }) => Object.values(operation.responses).map(resolve)));
    expect(responseSchemas.size).toBeGreaterThan(50);
    const closed = [...responseSchemas].filter((name) =>
      JSON.stringify(document.components['schemas']?.[name]).includes('"additionalProperties":false'),
    );
    expect(closed).toEqual([]);
  });
});

describe.each(named)('%s', (_, operation) => {
  it('has a summary, a description and one tag', () => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(operation.description?.length ?? 0).toBeGreaterThan(20);
    expect(operation.tags?.length).toBe(1);
  });

  it('has a summary and a description for each variant', () => {
    for (const { operationId, summary, description } of operation['x-box-variants'] ?? []) {
      expect([operationId, summary]).toEqual([operationId, expect.stringMatching(/^[A-Z].*[^.]$/)]);
      expect([operationId, (description ?? '').length > 20]).toEqual([operationId, true]);
    }
  });

  it('documents a success and a 4xx response', () => {
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => /^4(\d\d|XX)$/.test(status))).toBe(true);
    expect(statuses.some((status) => /^[23]\d\d$/.test(status))).toBe(true);
  });

  it('has an example for each JSON request and success body', () => {
    expect(jsonBodies(operation).flatMap(([name, media]) => (hasExample(media) ? [] : [name]))).toEqual([]);
  });
});
