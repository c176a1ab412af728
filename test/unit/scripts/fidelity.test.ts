import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../scripts/fidelity/facts.js';
import { fidelityPage, problemsWith, type KnownDifferences, type ListedOperation } from '../../../scripts/fidelity/page.js';
import { evidenceIn } from '../../fidelity/evidence.js';
import type { Exchange } from '../../fidelity/exchange.js';
import { vocabularyOf } from '../../fidelity/vocabulary.js';

/** An exchange: `GET groups.get /groups/1` with its status and body. */
function exchange(operation: string, method: string, url: string, status: number, json: unknown, body = ''): Exchange {
  const request = `${url}\n${body}`;
  const text = json === undefined ? '' : JSON.stringify(json);
  return {
    ...{ operations: [operation], isRead: method === 'GET', request, question: `${method}\n${request}`, path: url.split('/').slice(2) },
    ...{ issued: [], token: 'token', status, json, text },
  };
}

const pairs = (exchanges: readonly Exchange[]): string[] => [
  ...new Set(evidenceIn(exchanges).map(({ changed, observed }) => `${changed.join()} > ${observed.join()}`)),
];
const list = (...ids: string[]) => exchange('groups.list', 'GET', '/groups', 200, { entries: ids.map((id) => ({ id })) });
const create = (id: string) => exchange('groups.create', 'POST', '/groups', 201, { id }, '{"name":"Readers"}');

describe('the evidence that one operation observed another', () => {
  it('is a new ID in the response of another operation', () => {
    expect(pairs([create('10001'), list('10001')])).toEqual(['groups.create > groups.list']);
  });

  it('is not a value that the request of the other operation contains, as in an example that repeats it', () => {
    expect(pairs([create('10001'), exchange('groups.get', 'GET', '/groups/10001', 200, { id: '10001' })])).toEqual([]);
    expect(pairs([list('10001'), create('10001'), list('10001')])).toEqual([]);
  });

  it('is a found object, if the same operation does not find others', () => {
    const get = (id: string, status: number) => exchange('groups.get', 'GET', `/groups/${id}`, status, status === 200 ? { id } : {});
    expect(pairs([create('10001'), get('10001', 200), get('99999', 404)])).toEqual(['groups.create > groups.get']);
  });

  it('is a text of the request in a later response', () => {
    const update = exchange('groups.update', 'PUT', '/groups/10001', 200, {}, '{"description":"All readers"}');
    const get = exchange('groups.get', 'GET', '/groups/10001', 200, { description: 'All readers' });
    expect(pairs([update, get])).toEqual(['groups.update > groups.get']);
    const longer = exchange('groups.get', 'GET', '/groups/10001', 200, { description: 'All readers of maps' });
    expect(pairs([update, longer])).toEqual([]);
    expect(pairs([get, update, get])).toEqual([]);
  });

  it('is not a text of the vocabulary, which unrelated objects contain too', () => {
    const vocabulary = vocabularyOf({ properties: { status: { enum: ['enabled', 'disabled'] }, labels: { type: ['string', 'null'] } } });
    expect([...vocabulary].sort()).toEqual(['disabled', 'enabled', 'enum', 'labels', 'null', 'properties', 'status', 'string', 'type']);
    const update = exchange('groups.update', 'PUT', '/groups/10001', 200, {}, '{"state":"enabled"}');
    const agents = exchange('aiAgents.list', 'GET', '/ai_agents', 200, { state: 'enabled' });
    expect(evidenceIn([update, agents], vocabulary)).toEqual([]);
    expect(evidenceIn([update, agents])).toHaveLength(1);
  });

  it('is a different answer to the same question after a single change', () => {
    const remove = exchange('groups.delete', 'DELETE', '/groups/10001', 204, undefined);
    expect(pairs([list('10001'), remove, list()])).toEqual(['groups.delete > groups.list']);
    expect(pairs([list('10001'), remove, create('10002'), list()])).toEqual([]);
    expect(pairs([list('10001'), { ...remove, status: 403 }, list()])).toEqual([]);
    expect(pairs([list('10001'), list()])).toEqual([]);
  });

  it('includes the variants that the answer before the change matches, since an error matches none', () => {
    const found = {
      ...exchange('sharedItems.get', 'GET', '/shared_items', 200, {}),
      operations: ['sharedItems.get', 'sharedItems.getFile'],
    };
    const gone = exchange('sharedItems.get', 'GET', '/shared_items', 404, {});
    const remove = exchange('files.update', 'PUT', '/files/10001', 200, {});
    expect(pairs([found, remove, gone])).toContain('files.update > sharedItems.get,sharedItems.getFile');
  });

  it('is not a time or a URL that differs', () => {
    const at = (modified_at: string) => exchange('groups.get', 'GET', '/groups/1', 200, { modified_at, download_url: modified_at });
    expect(pairs([at('1'), exchange('groups.update', 'PUT', '/groups/1', 200, {}), at('2')])).toEqual([]);
  });

  it('is an object that is not found after a call with its ID', () => {
    const get = (status: number) => exchange('groups.get', 'GET', '/groups/10001', status, {});
    const remove = exchange('groups.delete', 'DELETE', '/groups/10001', 204, undefined);
    expect(pairs([get(200), create('10002'), remove, get(404)])).toEqual(['groups.delete > groups.get']);
  });

  it('is a token that works', () => {
    const grant = { ...exchange('authorization.requestToken', 'POST', '/oauth2/token', 200, {}), issued: ['secret-token-1'] };
    const me = { ...exchange('users.me', 'GET', '/users/me', 200, {}), token: 'secret-token-1' };
    expect(pairs([grant, me])).toEqual(['authorization.requestToken > users.me']);
    expect(pairs([grant, { ...me, token: 'other' }])).toEqual([]);
  });

  it('is not a token that works, for the operation that it permits', () => {
    const grant = { ...exchange('authorization.requestToken', 'POST', '/oauth2/token', 200, {}), issued: ['secret-token-1'] };
    const me = { ...exchange('users.me', 'GET', '/users/me', 200, {}), token: 'secret-token-1' };
    const revoke = exchange('authorization.revokeToken', 'POST', '/oauth2/revoke', 200, {}, 'token=secret-token-1');
    const facts = factsIn(evidenceIn([grant, me, revoke]).map((one) => JSON.stringify(one)));
    const witnesses = (operation: string): string[] => [...(facts.get(operation)?.witnesses ?? [])].sort();
    expect(witnesses('authorization.requestToken')).toEqual(['authorization.revokeToken', 'users.me']);
    expect(witnesses('authorization.revokeToken')).toEqual(['authorization.requestToken']);
    expect(witnesses('users.me')).toEqual([]);
  });
});

describe('the page about the fidelity of the mock', () => {
  const operation = (id: string, more: Partial<ListedOperation> = {}): ListedOperation => ({
    ...{ id, tag: 'groups', variantOf: undefined, hasHandler: true },
    ...more,
  });
  const known: KnownDifferences = { notPossible: { 'groups.invite': 'It sends an email.' }, differences: { 'groups.list': 'In order.' } };
  const lines = [
    '{"operations":["groups.list"],"status":200}',
    '{"operations":["groups.invite"],"status":202}',
    '{"changed":["groups.create"],"observed":["groups.list"]}',
    '{"operations":["groups.create"],"status":201}',
    '{"operations":["groups.example"],"status":200}',
  ];
  const operations = [
    operation('groups.create'),
    operation('groups.list'),
    operation('groups.invite'),
    operation('groups.example', { hasHandler: false }),
  ];

  it('writes stateful only for what was observed, in whatever order', () => {
    const page = fidelityPage(operations, factsIn(lines), known);
    expect(page).toBe(fidelityPage(operations, factsIn([...lines].reverse()), known));
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
      '| `groups.create` | stateful | `groups.list` | 201 |  |',
      '| `groups.list` | stateful | `groups.create` | 200 | In order. |',
      '| `groups.invite` | not possible |  | 202 | It sends an email. |',
      '| `groups.example` | example |  | 200 |  |',
    ]);
    expect(problemsWith(operations, factsIn(lines), known)).toEqual([]);
  });

  it('is rejected for unknown IDs, for a state that no test observed, and for an operation without a test', () => {
    const facts = factsIn(lines.slice(0, 2));
    expect(problemsWith(operations, facts, { notPossible: { 'groups.other': 'x' }, differences: { 'groups.old': 'x' } })).toEqual([
      'groups.other is not an operation of the document.',
      'groups.old is not an operation of the document.',
      'groups.create has a handler, but no test observed its state.',
      'groups.list has a handler, but no test observed its state.',
      'groups.invite has a handler, but no test observed its state.',
      'groups.example is called by no test.',
    ]);
    expect(
      problemsWith(operations, factsIn(lines), { notPossible: { 'groups.create': 'x', 'groups.invite': 'x' }, differences: {} }),
    ).toEqual(['groups.create is listed as not possible, but a test observed its state.']);
  });
});
