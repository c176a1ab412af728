import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxConfigError, BoxError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { breaking, empty, hanging, json, networkFailure, respondingFetch, scriptedFetch } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver, testClient } from '../../../support/test-client.js';
import { unhandledDuring } from '../../../support/unhandled.js';

const name = { type: 'file', id: '1', name: 'a' };

describe('asResponse', () => {
  it('gives the response of a JSON operation with its body unread', async () => {
    const { box, requests } = testClient(json(name, 200, { etag: '4' }));
    const response = await box.files.get('1', { fields: ['name'] }).asResponse();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get('etag'), response.bodyUsed]).toEqual([200, '4', false]);
    expect(await response.json()).toEqual(name);
    expect(requests.map(({ url }) => url.search)).toEqual(['?fields=name']);
  });

  it('lets the body come as it is read, however large', async () => {
    const chunk = new Uint8Array(1000).fill(32);
    let given = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      given++;
      controller.enqueue(chunk);
    };
    const endless = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
    const { box } = clientOver(scriptedFetch(new Response(endless)), { maxJsonBytes: 10 });
    const reader = (await box.files.get('1').asResponse()).body?.getReader();
    expect(given).toBe(0);
    for (let read = 1; read <= 3; read++) {
      expect((await reader?.read())?.value?.length).toBe(1000);
      expect(given).toBe(read);
    }
    await reader?.cancel();
  });

  it('has the body watched over: stalls, breaks and the signal end its reading', async () => {
    const stalling = clientOver(
      respondingFetch(({ signal }) => hanging('{"type":', signal)),
      { timeouts: { idleMs: 20 } },
    );
    await rejection((await stalling.box.files.get('1').asResponse()).text(), BoxTimeoutError);

    const { box, requests } = testClient(breaking('{"type":'));
    await rejection((await box.files.get('1').asResponse()).text(), BoxNetworkError);
    expect(requests.length).toBe(1);

    const controller = new AbortController();
    const open = clientOver(respondingFetch(({ signal }) => hanging('{"type":', signal)));
    const response = await open.box.files.get('1', {}, { signal: controller.signal }).asResponse();
    const reading = response.text();
    controller.abort(new RangeError('enough'));
    await rejection(reading, RangeError);
  });

  it('rejects for an answer that is no success, after the usual attempts', async () => {
    const { box, requests } = testClient(empty(503), networkFailure('ECONNRESET'), json({ code: 'not_found' }, 404));
    const error = await rejection(box.files.get('1').asResponse(), BoxApiError);
    expect([error.status, error.code, requests.length]).toEqual([404, 'not_found', 3]);
  });

  it('of a list gives the response of its first page', async () => {
    const { box, requests } = testClient(json({ entries: [name], next_marker: 'm2' }));
    const response = await box.folders.items.list('0').asResponse();
    expect(await response.json()).toEqual({ entries: [name], next_marker: 'm2' });
    expect(requests.length).toBe(1);
  });

  it('of an operation without an answer gives that, 204 or not, and the promise gives undefined as ever', async () => {
    const { box } = testClient(empty(204), new Response('gone', { status: 200 }));
    const deleting = box.files.delete('1');
    const response = await deleting.asResponse();
    expect([response.status, response.body]).toEqual([204, null]);
    expect(await deleting.then(String)).toBe('undefined');
    expect(await (await box.files.delete('1').asResponse()).text()).toBe('gone');
  });

  it('of a DELETE that had arrived before gives a response that can be asked', async () => {
    const { box } = testClient(networkFailure('ECONNRESET'), json({ code: 'not_found' }, 404));
    const response = await box.files.delete('1').asResponse();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json']);
  });

  it('of bytes gives what the promise gives', async () => {
    const call = testClient(new Response('bytes')).box.files.content.download('1');
    const response = await call.asResponse();
    expect(await call).toBe(response);
    expect(await response.text()).toBe('bytes');
  });

  it('ends the call for hooks when the answer has begun', async () => {
    const hooks = recordingHooks();
    const { box } = clientOver(
      respondingFetch(({ signal }) => hanging('{"type":', signal)),
      { hooks },
    );
    const response = await box.files.get('1').asResponse();
    expect(hooks.names()).toEqual(['onRequest', 'onResponse', 'onEnd']);
    await response.body?.cancel();
  });
});

describe('the promise after asResponse', () => {
  it('rejects, since the caller has the body, and a list cannot be iterated', async () => {
    const { box } = testClient(json(name), json({ entries: [] }));
    const call = box.files.get('1');
    await call.asResponse();
    expect((await rejection(call, BoxError)).message).toBe('files.get: asResponse took the body, so there is no data.');
    const list = box.folders.items.list('0');
    await list.asResponse();
    expect((await rejection(list[Symbol.asyncIterator]().next(), BoxError)).message).toContain('folders.items.list: asResponse');
  });

  it('leaves nothing unhandled when nobody looks at it', async () => {
    const found = await unhandledDuring(async () => {
      await testClient(json(name)).box.files.get('1').asResponse();
      await rejection(testClient(empty(404)).box.files.get('1').asResponse(), BoxApiError);
    });
    expect(found).toEqual([]);
  });
});

describe('asResponse that comes late', () => {
  it('gives the response as it is, its body read, and the data stands', async () => {
    const { box } = testClient(json(name));
    const call = box.files.get('1');
    expect(await call).toEqual(name);
    const response = await call.asResponse();
    expect([response.status, response.bodyUsed]).toEqual([200, true]);
    expect(await call).toEqual(name);
  });

  it('does the same when the body is being read, or has been and the call goes on', async () => {
    for (const late of ['onResponse', 'onEnd'] as const) {
      let response: Promise<Response> | undefined;
      const hooks = { [late]: () => void (response = call.asResponse()) };
      const call = clientOver(scriptedFetch(json(name)), { hooks }).box.files.get('1');
      expect(await call).toEqual(name);
      expect((await response)?.bodyUsed).toBe(true);
    }
  });

  it('counts for the attempt to come when the one before was read', async () => {
    let response: Promise<Response> | undefined;
    const hooks = { onRetry: () => void (response = call.asResponse()) };
    const { box } = clientOver(scriptedFetch(json({ not: 'yet' }, 202), json({ entries: [name] }, 201)), { hooks });
    const call = box.uploadSessions.commit('S1', { parts: [], digest: 'sha=x' });
    call.catch(() => undefined);
    for (let turn = 0; turn < 100 && response === undefined; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await (await response)?.json()).toEqual({ entries: [name] });
    await rejection(call, BoxError);
  });
});

describe('a response of box.raw', () => {
  it('that is no success is a real one whose body has been read', async () => {
    const { box } = testClient(json({ code: 'not_found' }, 404, { 'box-request-id': 'r1' }));
    const { error, response } = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.headers.get('box-request-id'), response.bodyUsed]).toEqual([404, false, 'r1', true]);
    expect(error).toEqual({ code: 'not_found' });
  });
});

describe('what cannot be sent', () => {
  it.each([
    ['a line break', { 'x-own': 'SECRET\r\nx-smuggled: 1' }, 'the header "x-own"'],
    ['a lone line feed', { 'x-own': 'SECRET\nx' }, 'the header "x-own"'],
    ['a null byte', { 'x-own': 'SECRET\0' }, 'the header "x-own"'],
    ['text beyond Latin 1', { 'x-own': 'SECRET 漢' }, 'the header "x-own"'],
    ['a line break in a name', { 'x-own\r\nx-smuggled': 'SECRET' }, String.raw`the header "x-own\r\nx-smuggled"`],
  ])('is a header with %s: its name is told, its value is not, and nothing is sent', async (_, headers, what) => {
    const { box, requests } = testClient(json(name));
    const error = await rejection(box.files.get('1', {}, { headers: { 'x-fine': 'a', ...headers } }), BoxConfigError);
    expect(error.message).toBe(`files.get: ${what} cannot be sent as it is given.`);
    expect(`${String(error.stack)}${JSON.stringify(error)}${String(error.cause)}`).not.toContain('SECRET');
    expect(requests.length).toBe(0);
  });

  it('is asUser or a header parameter with a line break', async () => {
    const { box, requests } = testClient();
    await expect(box.files.get('1', {}, { asUser: '7\r\nx: 1' })).rejects.toThrow('the header "as-user"');
    await expect(box.files.get('1', { ifNoneMatch: '7\r\nx: 1' })).rejects.toThrow('the header "if-none-match"');
    await expect(box.raw.GET('/users/me', { headers: { 'x-own': 'a\nb' } })).rejects.toThrow('users.me: the header "x-own"');
    expect(requests.length).toBe(0);
  });

  it('is a body that is no JSON', async () => {
    const { box, requests } = testClient();
    const circle: { self?: unknown; name: string; parent: { id: string } } = { name: 'a', parent: { id: '0' } };
    circle.self = circle;
    await expect(box.folders.create(circle)).rejects.toThrow(new BoxConfigError('folders.create: the body cannot be sent as it is given.'));
    expect(requests.length).toBe(0);
  });

  it('is not what only surrounds a value, which is dropped', async () => {
    const { box, requests } = testClient(json(name));
    await box.files.get('1', {}, { headers: { 'x-own': '\r\n a value\n' } });
    expect(requests[0]?.headers.get('x-own')).toBe('a value');
  });
});
