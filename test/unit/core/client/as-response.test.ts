import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxConfigError, BoxError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import {
  truncatedResponse,
  empty,
  stallingResponse,
  json,
  networkFailure,
  respondingFetch,
  scriptedFetch,
} from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';
import { captureUnhandledRejections } from '../../../support/unhandled-rejections.js';

const file = { type: 'file', id: '1', name: 'a' };

describe('asResponse', () => {
  it('returns the response of a JSON operation with its body unread', async () => {
    const { box, requests } = testClient(json(file, 200, { etag: '4' }));
    const response = await box.files.get('1', { fields: ['name'] }).asResponse();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get('etag'), response.bodyUsed]).toEqual([200, '4', false]);
    expect(await response.json()).toEqual(file);
    expect(requests.map(({ url }) => url.search)).toEqual(['?fields=name']);
  });

  it('streams a body of any size on demand', async () => {
    const chunk = new Uint8Array(1000).fill(32);
    let pulled = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      pulled++;
      controller.enqueue(chunk);
    };
    const endless = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
    const { box } = clientWith(scriptedFetch(new Response(endless)), { maxJsonBytes: 10 });
    const reader = (await box.files.get('1').asResponse()).body?.getReader();
    expect(pulled).toBe(0);
    for (let read = 1; read <= 3; read++) {
      expect((await reader?.read())?.value?.length).toBe(1000);
      expect(pulled).toBe(read);
    }
    await reader?.cancel();
  });

  it('rejects reading when the body stalls or breaks or the signal aborts', async () => {
    const stalling = clientWith(
      respondingFetch(({ signal }) => stallingResponse('{"type":', signal)),
      { timeouts: { idleMs: 20 } },
    );
    await rejection((await stalling.box.files.get('1').asResponse()).text(), BoxTimeoutError);

    const { box, requests } = testClient(truncatedResponse('{"type":'));
    await rejection((await box.files.get('1').asResponse()).text(), BoxNetworkError);
    expect(requests.length).toBe(1);

    const controller = new AbortController();
    const open = clientWith(respondingFetch(({ signal }) => stallingResponse('{"type":', signal)));
    const response = await open.box.files.get('1', {}, { signal: controller.signal }).asResponse();
    const reading = response.text();
    controller.abort(new RangeError('enough'));
    await rejection(reading, RangeError);
  });

  it('rejects with an error response after the usual attempts', async () => {
    const { box, requests } = testClient(empty(503), networkFailure('ECONNRESET'), json({ code: 'not_found' }, 404));
    const error = await rejection(box.files.get('1').asResponse(), BoxApiError);
    expect([error.status, error.code, requests.length]).toEqual([404, 'not_found', 3]);
  });

  it('returns the response of the first page of a list', async () => {
    const { box, requests } = testClient(json({ entries: [file], next_marker: 'm2' }));
    const response = await box.folders.items.list('0').asResponse();
    expect(await response.json()).toEqual({ entries: [file], next_marker: 'm2' });
    expect(requests.length).toBe(1);
  });

  it('returns the response of a void operation while its promise resolves to undefined', async () => {
    const { box } = testClient(empty(204), new Response('gone', { status: 200 }));
    const deleting = box.files.delete('1');
    const response = await deleting.asResponse();
    expect([response.status, response.body]).toEqual([204, null]);
    expect(await deleting.then(String)).toBe('undefined');
    expect(await (await box.files.delete('1').asResponse()).text()).toBe('gone');
  });

  it('returns a real 404 response for a retried DELETE that had succeeded', async () => {
    const { box } = testClient(networkFailure('ECONNRESET'), json({ code: 'not_found' }, 404));
    const response = await box.files.delete('1').asResponse();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json']);
  });

  it('returns the same response as the promise of a binary operation', async () => {
    const call = testClient(new Response('bytes')).box.files.content.download('1');
    const response = await call.asResponse();
    expect(await call).toBe(response);
    expect(await response.text()).toBe('bytes');
  });

  it('calls onEnd when the response headers arrive', async () => {
    const hooks = recordingHooks();
    const { box } = clientWith(
      respondingFetch(({ signal }) => stallingResponse('{"type":', signal)),
      { hooks },
    );
    const response = await box.files.get('1').asResponse();
    expect(hooks.names()).toEqual(['onRequest', 'onResponse', 'onEnd']);
    await response.body?.cancel();
  });
});

describe('call promise after asResponse', () => {
  it('rejects the call promise and list iteration after asResponse has taken the body', async () => {
    const { box } = testClient(json(file), json({ entries: [] }));
    const call = box.files.get('1');
    await call.asResponse();
    expect((await rejection(call, BoxError)).message).toBe('files.get: asResponse() returned the body unread, so there is no data.');
    const list = box.folders.items.list('0');
    await list.asResponse();
    expect((await rejection(list[Symbol.asyncIterator]().next(), BoxError)).message).toContain('folders.items.list: asResponse');
  });

  it('leaves no unhandled rejection when the promise is not used', async () => {
    const found = await captureUnhandledRejections(async () => {
      await testClient(json(file)).box.files.get('1').asResponse();
      await rejection(testClient(empty(404)).box.files.get('1').asResponse(), BoxApiError);
    });
    expect(found).toEqual([]);
  });
});

describe('late calls of asResponse', () => {
  it('returns the response with its body read and keeps the data', async () => {
    const { box } = testClient(json(file));
    const call = box.files.get('1');
    expect(await call).toEqual(file);
    const response = await call.asResponse();
    expect([response.status, response.bodyUsed]).toEqual([200, true]);
    expect(await call).toEqual(file);
  });

  it('returns the response with its body read when called from onResponse or onEnd', async () => {
    for (const late of ['onResponse', 'onEnd'] as const) {
      let response: Promise<Response> | undefined;
      const hooks = { [late]: () => void (response = call.asResponse()) };
      const call = clientWith(scriptedFetch(json(file)), { hooks }).box.files.get('1');
      expect(await call).toEqual(file);
      expect((await response)?.bodyUsed).toBe(true);
    }
  });

  it('returns the response of the next attempt when called from onRetry', async () => {
    let response: Promise<Response> | undefined;
    const hooks = { onRetry: () => void (response = call.asResponse()) };
    const { box } = clientWith(scriptedFetch(json({ not: 'yet' }, 202), json({ entries: [file] }, 201)), { hooks });
    const call = box.uploadSessions.commit('S1', { parts: [], digest: 'sha=x' });
    call.catch(() => undefined);
    for (let turn = 0; turn < 100 && response === undefined; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await (await response)?.json()).toEqual({ entries: [file] });
    await rejection(call, BoxError);
  });
});

describe('error responses of box.raw', () => {
  it('returns a real Response with its body read for an error response', async () => {
    const { box } = testClient(json({ code: 'not_found' }, 404, { 'box-request-id': 'r1' }));
    const { error, response } = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok, response.headers.get('box-request-id'), response.bodyUsed]).toEqual([404, false, 'r1', true]);
    expect(error).toEqual({ code: 'not_found' });
  });
});

describe('calls that cannot be sent', () => {
  it.each([
    ['a line break', { 'x-own': 'SECRET\r\nx-smuggled: 1' }, 'the header "x-own"'],
    ['a lone line feed', { 'x-own': 'SECRET\nx' }, 'the header "x-own"'],
    ['a null byte', { 'x-own': 'SECRET\0' }, 'the header "x-own"'],
    ['text beyond Latin 1', { 'x-own': 'SECRET 漢' }, 'the header "x-own"'],
    ['a line break in a name', { 'x-own\r\nx-smuggled': 'SECRET' }, String.raw`the header "x-own\r\nx-smuggled"`],
  ])('rejects a header with %s by name, without its value, before sending a request', async (_, headers, header) => {
    const { box, requests } = testClient(json(file));
    const error = await rejection(box.files.get('1', {}, { headers: { 'x-fine': 'a', ...headers } }), BoxConfigError);
    expect(error.message).toBe(`files.get: ${header} cannot be encoded in a request.`);
    expect(`${String(error.stack)}${JSON.stringify(error)}${String(error.cause)}`).not.toContain('SECRET');
    expect(requests.length).toBe(0);
  });

  it('rejects asUser and header parameters with a line break', async () => {
    const { box, requests } = testClient();
    await expect(box.files.get('1', {}, { asUser: '7\r\nx: 1' })).rejects.toThrow('the header "as-user"');
    await expect(box.files.get('1', { ifNoneMatch: '7\r\nx: 1' })).rejects.toThrow('the header "if-none-match"');
    await expect(box.raw.GET('/users/me', { headers: { 'x-own': 'a\nb' } })).rejects.toThrow('users.me: the header "x-own"');
    expect(requests.length).toBe(0);
  });

  it('rejects a body that cannot be serialized as JSON', async () => {
    const { box, requests } = testClient();
    const circular: { self?: unknown; name: string; parent: { id: string } } = { name: 'a', parent: { id: '0' } };
    circular.self = circular;
    await expect(box.folders.create(circular)).rejects.toThrow(new BoxConfigError('folders.create: self.self must not contain itself.'));
    expect(requests.length).toBe(0);
  });

  it('trims whitespace and line breaks around a header value', async () => {
    const { box, requests } = testClient(json(file));
    await box.files.get('1', {}, { headers: { 'x-own': '\r\n a value\n' } });
    expect(requests[0]?.headers.get('x-own')).toBe('a value');
  });
});
