import { describe, expect, it } from 'vitest';
import { echoRequest, type EchoedCall } from '../../../../src/testing/dispatch/echo-request.js';

const always = (): boolean => true;

function echo(example: unknown, call: Partial<EchoedCall>, conforms: (value: unknown) => boolean = always, newId?: string): unknown {
  const defaults = { method: 'GET', template: '/2.0/things', path: {}, query: {}, body: {}, properties: new Set<string>() };
  return echoRequest(example, { ...defaults, ...call }, conforms, newId);
}

describe('an example response', () => {
  it.each<[string, unknown, Partial<EchoedCall>, unknown]>([
    [
      'has the ID in the path',
      { type: 'thing', id: 'example', name: 'Example' },
      { template: '/2.0/things/{thing_id}', path: { thing_id: '5' } },
      { type: 'thing', id: '5', name: 'Example' },
    ],
    [
      'keeps its own ID below another object',
      { type: 'part', id: 'example', item: { type: 'file', id: '70001' } },
      { template: '/2.0/files/{file_id}/part', path: { file_id: '5' } },
      { type: 'part', id: 'example', item: { type: 'file', id: '5' } },
    ],
    [
      'has other values of the path',
      { templateKey: 'example', scope: 'global' },
      { template: '/{scope}/{template_key}/schema', path: { scope: 'enterprise', template_key: 'contract' } },
      { templateKey: 'contract', scope: 'enterprise' },
    ],
    [
      'has the values of the body',
      { name: 'Example', settings: { a: 1, b: 2 }, other: 'kept', link: { url: 'x' } },
      { body: { name: 'Own', settings: { b: 3 }, link: null } },
      { name: 'Own', settings: { a: 1, b: 3 }, other: 'kept', link: null },
    ],
    [
      'has documented properties that the example lacks, but no others',
      { name: 'Example' },
      { body: { note: 'own', password: 'secret' }, properties: new Set(['name', 'note']) },
      { name: 'Example', note: 'own' },
    ],
    [
      'refers to the objects of the query and the body, at any depth',
      { entries: [{ flow: { folder: { type: 'folder', id: '50001' } }, file: { id: '70001' } }] },
      { query: { folder_id: '5' }, body: { file: { type: 'file', id: '7' } } },
      { entries: [{ flow: { folder: { type: 'folder', id: '5' } }, file: { id: '7' } }] },
    ],
    ['that is not an object stays', ['example'], { body: { name: 'Own' } }, ['example']],
  ])('%s', (_, example, call, expected) => {
    expect(echo(example, call)).toEqual(expected);
  });

  it('keeps a value of the example if the one in the request violates the schema of the response', () => {
    const conforms = (value: unknown): boolean => typeof (value as { size: unknown }).size === 'number';
    expect(echo({ name: 'Example', size: 1 }, { body: { name: 'Own', size: 'large' } }, conforms)).toEqual({ name: 'Own', size: 1 });
  });

  it('of a created object has a new ID', () => {
    expect(echo({ id: 'example', name: 'Example' }, { method: 'POST' }, always, '9')).toEqual({ id: '9', name: 'Example' });
  });

  it('of a list is its only page', () => {
    const page = { entries: [{ id: '1' }, { id: '2' }], next_marker: 'more', limit: 100, total_count: 90, offset: 0 };
    const first = { entries: page.entries, next_marker: null, limit: 2, total_count: 2, offset: 0 };
    expect(echo(page, { query: { limit: 2 } })).toEqual(first);
    expect(echo(page, { query: { limit: 2, marker: 'more' } })).toMatchObject({ entries: [], next_marker: null });
    expect(echo(page, { body: { marker: 'more' } })).toMatchObject({ entries: [], next_marker: null });
    expect(echo(page, { query: { offset: 2 } })).toMatchObject({ entries: [], offset: 2, total_count: 2 });
    expect(echo(page, { query: { offset: 1 } })).toMatchObject({ entries: page.entries });
  });
});
