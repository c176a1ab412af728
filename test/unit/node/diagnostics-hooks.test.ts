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
import { startOfTime } from '../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, respondingFetch, scriptedFetch, type Step } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver } from '../../support/test-client.js';

const calls = tracingChannel('box-openapi-sdk:call');
const retries = 'box-openapi-sdk:call:retry';
const starts = 'tracing:box-openapi-sdk:call:start';
const events = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;

/** What was published, each with its attributes as they were then. */
interface Heard {
  readonly event: string;
  readonly message: CallMessage;
  readonly attributes: object;
}

let forget = () => undefined as unknown;
afterEach(() => {
  forget();
});

function listen() {
  const heard: Heard[] = [];
  const retried: RetryMessage[] = [];
  const subscribers = Object.fromEntries(
    events.map((event) => [
      event,
      (message: unknown) => {
        heard.push({ event, message: message as CallMessage, attributes: { ...(message as CallMessage).attributes } });
      },
    ]),
  ) as unknown as Parameters<typeof calls.subscribe>[0];
  const onRetry = (message: unknown) => void retried.push(message as RetryMessage);
  calls.subscribe(subscribers);
  subscribe(retries, onRetry);
  forget = () => {
    calls.unsubscribe(subscribers);
    unsubscribe(retries, onRetry);
  };
  return { heard, retried };
}

const traced = (...steps: Step[]) => clientOver(scriptedFetch(...steps), { hooks: diagnosticsHooks() });
const file = () => json({ type: 'file', id: '1' }, 200, { 'box-request-id': 'r2' });

const called = {
  'http.request.method': 'GET',
  'url.template': '/files/{file_id}',
  'box.operation_id': 'files.get',
  'server.address': 'api.box.com',
  'server.port': 443,
};

describe('the channels of a call', () => {
  it('tell of a success with one message, whose attributes follow the conventions of OpenTelemetry', async () => {
    const { heard } = listen();
    await traced(file()).box.files.get('1', { fields: ['name'] });
    expect(heard.map(({ event }) => event)).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    expect(new Set(heard.map(({ message }) => message)).size).toBe(1);
    expect(heard[0]?.attributes).toEqual(called);
    expect(heard.at(-1)?.message).toEqual({
      attributes: { ...called, 'http.response.status_code': 200, 'box.request_id': 'r2' },
      startedAt: startOfTime,
      durationMs: 0,
    });
  });

  it('tell of a failure, with the error', async () => {
    const { heard } = listen();
    const error = await rejection(traced(json({ request_id: 'r1' }, 404)).box.files.get('1'), BoxApiError);
    expect(heard.map(({ event }) => event)).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd']);
    const { message, attributes } = heard[2] ?? {};
    expect(message?.error).toBe(error);
    expect(heard.at(-1)?.message).toBe(message);
    expect(attributes).toEqual({ ...called, 'http.response.status_code': 404, 'error.type': '404', 'box.request_id': 'r1' });
  });

  it('tell of each retry, and at the end how many there were', async () => {
    const { heard, retried } = listen();
    await traced(empty(503, { 'box-request-id': 'r1' }), networkFailure('ECONNRESET'), file()).box.files.get('1');
    expect(retried).toEqual([
      {
        call: heard[0]?.message,
        waitMs: 1000,
        attributes: { 'http.request.resend_count': 1, 'http.response.status_code': 503, 'error.type': '503' },
      },
      { call: heard[0]?.message, waitMs: 2000, attributes: { 'http.request.resend_count': 2, 'error.type': 'BoxNetworkError' } },
    ]);
    expect(heard.length).toBe(4);
    expect(heard.at(-1)?.message.durationMs).toBe(3000);
    expect(heard.at(-1)?.attributes).toMatchObject({
      'http.request.resend_count': 2,
      'http.response.status_code': 200,
      'box.request_id': 'r2',
    });
  });

  it('count a token that is replaced among the times it was sent again, as the conventions want it', async () => {
    const { heard } = listen();
    const tokens = ['old', 'new'];
    const auth = () => ({ getToken: () => Promise.resolve(tokens.shift() ?? ''), invalidate: () => undefined });
    await clientOver(scriptedFetch(empty(401), file()), { auth, hooks: diagnosticsHooks() }).box.files.get('1');
    expect(heard.at(-1)?.attributes).toMatchObject({ 'http.request.resend_count': 1 });
  });

  it('keep no status of an answer before when the last attempt had none', async () => {
    const { heard } = listen();
    const { box } = clientOver(scriptedFetch(empty(503, { 'box-request-id': 'r1' }), networkFailure('ECONNRESET')), {
      hooks: diagnosticsHooks(),
      retry: { attempts: 2 },
    });
    await rejection(box.files.get('1'), BoxNetworkError);
    expect(heard.at(-1)?.attributes).toEqual({ ...called, 'http.request.resend_count': 1, 'error.type': 'BoxNetworkError' });
  });

  it('tell of a call that came to no attempt, from beginning to end', async () => {
    const { heard } = listen();
    await expect(traced().box.files.get('1', {}, { signal: AbortSignal.abort('a text') })).rejects.toBe('a text');
    expect(heard.map(({ event }) => event)).toEqual(['start', 'end', 'error', 'asyncStart', 'asyncEnd']);
    expect(heard.at(-1)?.attributes).toMatchObject({ 'box.operation_id': 'files.get', 'error.type': 'string' });
    expect(heard.at(-1)?.attributes).not.toHaveProperty('server.address');
  });

  it('name another host with its port', async () => {
    const { heard } = listen();
    const { box } = clientOver(scriptedFetch(file(), file()), { hooks: diagnosticsHooks(), baseUrl: 'http://127.0.0.1:4010' });
    await box.files.get('1');
    expect(heard[0]?.attributes).toMatchObject({ 'server.address': '127.0.0.1', 'server.port': 4010 });
  });

  it('hold no secret in their attributes', async () => {
    const { heard, retried } = listen();
    const { box } = traced(empty(429, { 'set-cookie': 'SECRET' }), json({ message: 'SECRET', code: 'SECRET' }, 403));
    const options = { headers: { 'x-own': 'SECRET' } };
    await rejection(box.files.copy('SECRET', { parent: { id: 'SECRET' }, fields: ['SECRET' as 'name'] }, options), BoxApiError);
    expect(JSON.stringify([heard.map(({ attributes }) => attributes), retried.map(({ attributes }) => attributes)])).not.toMatch(
      /SECRET|token-1/,
    );
    expect(retried.length).toBe(1);
  });

  it('begin in the context of whoever made the call', async () => {
    const store = new AsyncLocalStorage<string>();
    const found: unknown[] = [];
    const note = () => void found.push(store.getStore());
    subscribe(starts, note);
    forget = () => unsubscribe(starts, note);
    const { box } = traced(file(), file());
    await Promise.all([store.run('a', () => box.files.get('1')), store.run('b', () => box.files.get('2'))]);
    expect(found).toEqual(['a', 'b']);
  });

  it('tell nothing of a call that began before anybody listened', async () => {
    let listening: ReturnType<typeof listen> | undefined;
    const fake = respondingFetch(() => {
      listening ??= listen();
      return fake.requests.length === 1 ? empty(503) : file();
    });
    await clientOver(fake, { hooks: diagnosticsHooks() }).box.files.get('1');
    expect([listening?.heard, listening?.retried]).toEqual([[], []]);
  });
});

describe('the example for OpenTelemetry', () => {
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

  it('makes a span of each call, with its retries as events', async () => {
    const example = examplesOf(join(root, 'docs/guides/hooks.md')).find(({ code }) => code.includes('@opentelemetry/api'));
    if (example === undefined) throw new Error('The page has no such example.');
    const path = join(folder, 'example.ts');
    writeFileSync(path, moduleOf(example).replaceAll("'the token'", "'token-1'"));
    trace.setGlobalTracerProvider(provider);
    // The example makes a client of its own, for the real service.
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
      ...called,
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
