import { describe, expect, it } from 'vitest';
import { schemaErrors, operations, pointerTo, resolve, type MediaType, type PathOperation } from '../../support/openapi-document.js';

interface Example {
  name: string;
  value: unknown;
  pointer: string;
}

function examplesOf({ method, path, operation }: PathOperation): Example[] {
  const of = (place: string[], content: Record<string, MediaType> = {}): Example[] =>
    Object.entries(content).flatMap(([type, media]) => {
      const at = pointerTo('paths', path, method, ...place, 'content', type, 'schema');
      const single = media.example === undefined ? [] : [{ name: `${place.join(' ')} ${type}`, value: media.example, pointer: at }];
      const several = Object.entries(media.examples ?? {}).map(([name, example]) => ({
        name: `${place.join(' ')} ${type} ${name}`,
        value: resolve(example).value,
        pointer: at,
      }));
      return [...single, ...several];
    });
  const request = operation.requestBody === undefined ? [] : of(['requestBody'], resolve(operation.requestBody).content);
  const responses = Object.entries(operation.responses).flatMap(([status, response]) =>
    of(['responses', status], resolve(response).content),
  );
  return [...request, ...responses];
}

const all = operations.map((at): [string, Example[]] => [at.operation.operationId, examplesOf(at)]);

describe('spec examples of an operation', () => {
  it.each(all)('%s examples validate against their schemas', (_, examples) => {
    const faults = examples.flatMap(({ name, value, pointer }) => schemaErrors(pointer, value).map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

describe('spec examples', () => {
  it('number more than 200', () => {
    expect(all.flatMap(([, examples]) => examples).length).toBeGreaterThan(200);
  });

  it('have a value', () => {
    const without = all.flatMap(([id, examples]) => examples.filter(({ value }) => value === undefined).map(({ name }) => `${id} ${name}`));
    expect(without).toEqual([]);
  });

  it('use only fictitious email addresses', () => {
    const mails = JSON.stringify(all).match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? [];
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.filter((mail) => !/@([\w-]+\.)*example\.(com|org|net)$/.test(mail) && !mail.endsWith('@thread.tacv2'))).toEqual([]);
  });
});

describe('spec example validation', () => {
  const pointer = pointerTo('paths', '/files/{file_id}', 'get', 'responses', '200', 'content', 'application/json', 'schema');
  const good = all.find(([id]) => id === 'files.get')?.[1].find(({ name }) => name.startsWith('responses 200'))?.value as object;

  it('rejects an invalid body', () => {
    expect(schemaErrors(pointer, good)).toEqual([]);
    expect(schemaErrors(pointer, { ...good, id: 5 })).not.toEqual([]);
    expect(schemaErrors(pointer, { ...good, type: 'folder' })).not.toEqual([]);
    expect(schemaErrors(pointer, {})).not.toEqual([]);
  });
});
