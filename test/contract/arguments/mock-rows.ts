/* eslint-disable @typescript-eslint/unbound-method -- functions are called detached, as JavaScript callers do */
import { memoryTokenStore } from 'box-openapi-sdk';
import { createMockBox, tokenStoreContract, type MockBox, type MockSignRequests } from 'box-openapi-sdk/testing';
import { rejects, throws, type Argument, type Row } from './row.js';

const optional = (name: RegExp): Argument => ({ name, valid: {}, accepts: { none: '', '{}': '' } });
const required = (name: string, valid: object): Argument => ({ name, valid });

/** The functions of the mock Box. */
export function mockRows(
  mock: MockBox,
  ids: {
    readonly fileId: string;
    readonly userId: string;
    readonly signRequests?: string[];
    readonly toPrepare?: string[];
    readonly fileRequestId?: string;
    readonly invites?: string[];
  },
): Row[] {
  const { state, faults } = mock;
  let items = 0;
  const inviteIn = (decide: (id: string) => unknown) => (id: unknown) =>
    decide((id === 'a new invite' ? ids.invites?.pop() : id) as string);
  // Valid items get a new name for each call.
  const named =
    (add: (item: never) => unknown) =>
    (item: unknown): unknown => {
      items += 1;
      return add((isNamed(item) ? { ...item, name: String(items), login: `${String(items)}@example.com` } : item) as never);
    };
  return [
    rejects('createMockBox', async (...args: never[]) => (await createMockBox(...args)).close(), optional(/\boptions\b/)),
    rejects('mock.fetch', mock.fetch, { name: 'input', valid: 'https://api.box.com/2.0/users/me' }),
    throws('mock.issueToken', mock.issueToken, optional(/\boptions\b/)),
    throws('mock.authorize', mock.authorize, optional(/\b(options|consent)\b/)),
    rejects('mock.listen', async (...args: never[]) => (await mock.listen(...args)).close(), optional(/\boptions\b/)),
    throws('mock.assertConforms', mock.assertConforms),
    throws('mock.faults.add', faults.add, required('fault', { networkError: true })),
    throws('mock.faults.clear', faults.clear),
    throws(
      'mock.state.find',
      state.find,
      { name: 'path', valid: '/', accepts: { text: '' } },
      { name: 'userId', valid: ids.userId, accepts: { none: '' } },
    ),
    throws('mock.state.users', state.users),
    throws('mock.state.items', state.items),
    rejects('mock.state.content', state.content, { name: /fileId|no file/, valid: ids.fileId }),
    throws('mock.state.addUser', named(state.addUser), required('user|name', { name: 'a', login: 'a@example.com' })),
    throws('mock.state.addFolder', named(state.addFolder), required('where|name', { name: 'a' })),
    rejects('mock.state.addFile', named(state.addFile), required('where|name', { name: 'a', content: 'a' })),
    throws('mock.state.addWebLink', named(state.addWebLink), required('where|name', { name: 'a', url: 'https://example.com' })),
    throws('mock.state.uploadSessions', state.uploadSessions),
    throws('mock.state.eventCount', state.eventCount),
    throws('mock.state.expireTokens', state.expireTokens),
    throws('mock.state.revokeTokens', state.revokeTokens, { name: 'userId', valid: ids.userId, accepts: { none: '' } }),
    throws('tokenStoreContract', tokenStoreContract, {
      name: 'open',
      valid: () => Promise.resolve({ store: memoryTokenStore(), another: memoryTokenStore() }),
    }),
    throws(
      'mock.state.add',
      (...args: never[]) => state.add(...(args as unknown as Parameters<typeof state.add>)),
      { name: /\bkind\b/, valid: 'device_pinner' },
      { name: /\b(object|device_pinner)\b/, valid: { owned_by: { id: ids.userId }, product_name: 'iPad' } },
    ),
    rejects('mock.advance', mock.advance, { name: /\badvance\b/, valid: { seconds: 1 }, accepts: { '{}': '' } }),
    rejects('mock.webhooks.settled', mock.webhooks.settled),
    ...signRequestRows(mock.signRequests, ids.signRequests ?? [], ids.toPrepare ?? []),
    rejects('mock.snapshot', mock.snapshot),
    rejects(
      'mock.fileRequests.upload',
      (file: never) => mock.fileRequests.upload(ids.fileRequestId ?? '', file),
      required('file|name', { name: 'a', content: 'a' }),
    ),
    throws('mock.invites.accept', inviteIn(mock.invites.accept), { name: /\bid\b/, valid: 'a new invite' }),
    throws('mock.invites.reject', inviteIn(mock.invites.reject), { name: /\bid\b/, valid: 'a new invite' }),
    rejects('mock.reset', mock.reset),
    rejects('mock.close', mock.close),
  ];
}

/** Each valid call takes a new sign request, since most calls end it. */
function signRequestRows(mock: MockSignRequests, requests: string[], toPrepare: string[]): Row[] {
  const id = { name: /\bid\b/, valid: 'a new sign request' };
  const newIn =
    (pool: string[], call: (id: never, options: never) => unknown) =>
    (...[given, options]: unknown[]): unknown =>
      call((given === id.valid ? pool.pop() : given) as never, options as never);
  const options = { name: /\b(options|email)\b/, valid: { email: 'ben@example.com' }, accepts: { none: '', '{}': '' } };
  return [
    throws('mock.signRequests.prepare', newIn(toPrepare, mock.prepare), id),
    throws('mock.signRequests.view', newIn(requests, mock.view), id, options),
    rejects('mock.signRequests.sign', newIn(requests, mock.sign), id, options),
    throws('mock.signRequests.decline', newIn(requests, mock.decline), id, options),
    throws('mock.signRequests.bounce', newIn(requests, mock.bounce), id, options),
    throws('mock.signRequests.fail', newIn(requests, mock.fail), id, { ...options, valid: { step: 'sending' } }),
    throws('mock.signRequests.emails', newIn(requests, mock.emails), id),
  ];
}

function isNamed(item: unknown): item is object {
  try {
    return 'name' in (item as object);
  } catch {
    return false;
  }
}
