import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BoxApiError, BoxNetworkError } from '../../../src/core/errors/box-errors.js';
import { diagnosticsHooks, type CallMessage, type RetryMessage } from '../../../src/node/diagnostics-hooks.js';
import { examplesOf, moduleOf, root } from '../../docs/examples.js';
import { clockStart } from '../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type FakeReply } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith } from '../../support/test-client.js';

const calls = tracingChannel('box-openapi-sdk:call');
const retries = 'box-openapi-sdk:call:retry';
const starts = 'tracing:box-openapi-sdk:call:start';
const events = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;

/** A published message and a copy of its attributes at that time. */
interface PublishedEvent {
  readonly event: string;
  readonly message: CallMessage;
  readonly attributes: object;
}

let unsubscribeAll = () => undefined as unknown;
afterEach(() => {
  unsubscribeAll();
});

function recordEvents() {
  const published: PublishedEvent[] = [];
  const retried: RetryMessage[] = [];
  const subscribers = Object.fromEntries(
    events.map((event) => [
      event,
      (message: unknown) => {
        published.push({ event, message: message as CallMessage, attributes: { ...(message as CallMessage).attributes } });
      },
    ]),
  ) as unknown as Parameters<typeof calls.subscribe>[0];
  const onRetry = (message: unknown) => void retried.push(message as RetryMessage);
  calls.subscribe(subscribers);
  subscribe(retries, onRetry);
  unsubscribeAll = () => {
    calls.unsubscribe(subscribers);
    unsubscribe(retries, onRetry);
  };
  return { published, retried };
}

const traced = (...replies: FakeReply[]) => clientWith(scriptedFetch(...replies), { hooks: diagnosticsHooks() });
const file = () => json({ type: 'file', id: '1' }, 200, { 'box-request-id': 'r2' });

const callAttributes = {
  'http.request.method': 'GET',
  'url.template': '/files/{file_id}',
  'box.operation_id': 'files.get',
  'server.address': 'api.box.com',
  'server.port': 443,
};

describe('diagnostics channels of a call', () => {
  it('publishes a success as one message with attributes in the OpenTelemetry conventions', async () => {
    const { published } = recordEvents();
    await traced(file()).box.files.get('1', { fields: ['name'] });
    expect(published.map(({ event }) => event)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    expect(new Set(published.map(({ message }) => message)).size).toBe(1);
    expect(published[0]?.attributes).toEqual(callAttributes);
    expect(published.at(-1)?.message).toEqual({
      attributes: { ...callAttributes, 'http.response.status_code': 200, 'box.request_id': 'r2' },
      startedAt: clockStart,
      durationMs: 0,
    });
  });

  it('publishes a failure with its error', async () => {
    const { published } = recordEvents();
    const error = await rejection(traced(json({ request_id: 'r1' }, 404)).box.files.get('1'), BoxApiError);
    expect(published.map(({ event }) => event)).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd']);
    const { message, attributes } = published[2] ?? {};
    expect(message?.error).toBe(error);
    expect(published.at(-1)?.message).toBe(message);
    expect(attributes).toEqual({ ...callAttributes, 'http.response.status_code': 404, 'error.type': '404', 'box.request_id': 'r1' });
  });

  it('publishes each retry and the total number of retries at the end', async () => {
    const { published, retried } = recordEvents();
    await traced(empty(503, { 'box-request-id': 'r1' }), networkFailure('ECONNRESET'), file()).box.files.get('1');
    expect(retried).toEqual([
      {
        call: published[0]?.message,
        waitMs: 1000,
        attributes: { 'http.request.resend_count': 1, 'http.response.status_code': 503, 'error.type': '503' },
      },
      { call: published[0]?.message, waitMs: 2000, attributes: { 'http.request.resend_count': 2, 'error.type': 'BoxNetworkError' } },
    ]);
    expect(published.length).toBe(4);
    expect(published.at(-1)?.message.durationMs).toBe(3000);
    expect(published.at(-1)?.attributes).toMatchObject({
      'http.request.resend_count': 2,
      'http.response.status_code': 200,
      'box.request_id': 'r2',
    });
  });

  it('counts a replaced token in http.request.resend_count, as the conventions require', async () => {
    const { published } = recordEvents();
    const tokens = ['old', 'new'];
    const auth = () => ({ getToken: () => Promise.resolve(tokens.shift() ?? ''), invalidate: () => undefined });
    await clientWith(scriptedFetch(empty(401), file()), { auth, hooks: diagnosticsHooks() }).box.files.get('1');
    expect(published.at(-1)?.attributes).toMatchObject({ 'http.request.resend_count': 1 });
  });

  it('omits the status of an earlier response when the last attempt had none', async () => {
    const { published } = recordEvents();
    const { box } = clientWith(scriptedFetch(empty(503, { 'box-request-id': 'r1' }), networkFailure('ECONNRESET')), {
      hooks: diagnosticsHooks(),
      retry: { attempts: 2 },
    });
    await rejection(box.files.get('1'), BoxNetworkError);
    expect(published.at(-1)?.attributes).toEqual({ ...callAttributes, 'http.request.resend_count': 1, 'error.type': 'BoxNetworkError' });
  });

  it('publishes start and end of a call without an attempt', async () => {
    const { published } = recordEvents();
    await expect(traced().box.files.get('1', {}, { signal: AbortSignal.abort('a text') })).rejects.toBe('a text');
    expect(published.map(({ event }) => event)).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd']);
    expect(published.at(-1)?.attributes).toMatchObject({ 'box.operation_id': 'files.get', 'error.type': 'string' });
    expect(published.at(-1)?.attributes).not.toHaveProperty('server.address');
  });

  it('reports the host and port of a custom base URL', async () => {
    const { published } = recordEvents();
    const { box } = clientWith(scriptedFetch(file(), file()), { hooks: diagnosticsHooks(), baseUrl: 'http://127.0.0.1:4010' });
    await box.files.get('1');
    expect(published[0]?.attributes).toMatchObject({ 'server.address': '127.0.0.1', 'server.port': 4010 });
  });

  it('exposes no secret in the attributes', async () => {
    const { published, retried } = recordEvents();
    const { box } = traced(empty(429, { 'set-cookie': 'SECRET' }), json({ message: 'SECRET', code: 'SECRET' }, 403));
    const options = { headers: { 'x-own': 'SECRET' } };
    await rejection(box.files.copy('SECRET', { parent: { id: 'SECRET' }, fields: ['SECRET' as 'name'] }, options), BoxApiError);
    expect(JSON.stringify([published.map(({ attributes }) => attributes), retried.map(({ attributes }) => attributes)])).not.toMatch(
      /SECRET|token-1/,
    );
    expect(retried.length).toBe(1);
  });

  it('publishes the start in the async context of the caller', async () => {
    const store = new AsyncLocalStorage<string>();
    const contexts: unknown[] = [];
    const recordContext = () => void contexts.push(store.getStore());
    subscribe(starts, recordContext);
    unsubscribeAll = () => unsubscribe(starts, recordContext);
    const { box } = traced(file(), file());
    await Promise.all([store.run('a', () => box.files.get('1')), store.run('b', () => box.files.get('2'))]);
    expect(contexts).toEqual(['a', 'b']);
  });

  it('publishes nothing for a call that started before the first subscriber', async () => {
    let listening: ReturnType<typeof recordEvents> | undefined;
    const fake = respondingFetch(() => {
      listening ??= recordEvents();
      return fake.requests.length === 1 ? empty(503) : file();
    });
    await clientWith(fake, { hooks: diagnosticsHooks() }).box.files.get('1');
    expect([listening?.published, listening?.retried]).toEqual([[], []]);
  });
});

describe('OpenTelemetry example in the guide', () => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/spans-'));
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  afterEach(async () => {
    vi.unstubAllGlobals();
    trace.disable();
    await provider.shutdown();
    rmSync(folder, { recursive: true, force: true });
  });

  it('creates a span for each call with its retries as events', async () => {
    const example = examplesOf(join(root, 'docs/guides/hooks.md')).find(({ code }) => code.includes('tracingChannel<'));
    if (example === undefined) throw new Error('The guide has no OpenTelemetry example.');
    const path = join(folder, 'example.ts');
    writeFileSync(path, moduleOf(example).replaceAll("'the token'", "'token-1'"));
    trace.setGlobalTracerProvider(provider);
    // The example creates its own client for the real service.
    vi.stubGlobal('fetch', () => Promise.resolve(json({ type: 'user', id: '7' })));
    const { example: run } = (await import(path)) as { example: (givens: object) => Promise<unknown> };
    await run({});
    expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual(['GET /users/me']);
    exporter.reset();
    await traced(empty(503), file()).box.files.get('1');
    await rejection(traced(json({ code: 'not_found' }, 404)).box.files.get('1'), BoxApiError);
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ name, kind, status, ended }) => [name, kind, status.code, ended])).toEqual([
      ['GET /files/{file_id}', SpanKind.CLIENT, SpanStatusCode.UNSET, true],
      ['GET /files/{file_id}', SpanKind.CLIENT, SpanStatusCode.ERROR, true],
    ]);
    expect(spans[0]?.attributes).toEqual({
      ...callAttributes,
      'http.response.status_code': 200,
      'box.request_id': 'r2',
      'http.request.resend_count': 1,
    });
    expect(spans[0]?.events.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['retry', { 'http.request.resend_count': 1, 'http.response.status_code': 503, 'error.type': '503' }],
    ]);
    expect(spans[1]?.attributes).toMatchObject({ 'error.type': '404', 'http.response.status_code': 404 });
  });
});
