import { describe, expect, it } from 'vitest';
import { decodeError } from '../../../../src/core/retry/decode-error.js';
import { decodeJson } from '../../../../src/core/encoding/decode.js';
import { BoxDecodeError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { readText } from '../../../../src/core/body/read-text.js';
import type { NamedOperation } from '../../../../src/core/types/operation.js';
import { callContext } from '../../../support/call-context.js';
import { truncatedResponse, json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

const context = callContext({ operationId: 'files.get' });
/** Reads the whole body and then parses it, like a client call. */
const decode = async (response: Response, maxBytes = 1000, changes = context, idleMs = 1000) => {
  const read = { ...changes, text: await readText(response, { maxBytes, idleMs }, changes) };
  const data = decodeJson(response, read);
  if (data === null) throw decodeError(response, read);
  return data;
};

/** A response without a Content-Length, like chunked and compressed responses. */
const chunked = (text: string) =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of new TextEncoder().encode(text)) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    }),
  );

describe('decodeJson', () => {
  it('parses a JSON response', async () => {
    expect(await decode(json({ type: 'file', name: 'ä' }))).toEqual({ type: 'file', name: 'ä' });
  });

  it.each(['', ' ', '\n', 'null', '"text"', '7', 'true', '[]', '[{}]'])('rejects %j where an object is promised', async (text) => {
    const error = await rejection(decode(new Response(text)), BoxDecodeError);
    expect(error.message).toMatch(/^files\.get: the response \(200/);
  });

  it.each<[number, Pick<NamedOperation, 'result' | 'mayBeEmpty'>]>([
    [204, { mayBeEmpty: true }],
    [202, { mayBeEmpty: true }],
    [204, { result: 'void' }],
    [200, { result: 'void' }],
  ])('returns undefined for an empty response (%i) that the operation documents as %j', (status, operation) => {
    expect(decodeJson(new Response(null, { status }), { ...context, text: '' }, operation)).toBeUndefined();
  });

  it.each<[number, Pick<NamedOperation, 'result' | 'mayBeEmpty'>]>([
    [200, { mayBeEmpty: true }],
    [201, {}],
    [204, {}],
  ])('rejects an empty response (%i) that the operation %j does not document', (status, operation) => {
    expect(decodeJson(new Response(null, { status }), { ...context, text: '' }, operation)).toBeNull();
  });

  it('decodes multi-byte characters split across chunks', async () => {
    expect(await decode(chunked('{"name":"ä€😀"}'))).toEqual({ name: 'ä€😀' });
  });

  it('describes an HTML response from a gateway by type and first characters', async () => {
    const html = `<!doctype html><title>Bad gateway</title>${'x'.repeat(500)}`;
    const error = await rejection(decode(new Response(html, { headers: { 'content-type': 'text/html' } })), BoxDecodeError);
    expect(error.message).toMatch(/files\.get.*200, text\/html.*<!doctype html>/);
    expect(error.message.length).toBeLessThan(200);
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('rejects truncated JSON', async () => {
    await rejection(decode(new Response('{"type":"file","id":')), BoxDecodeError);
  });

  it('rejects a broken response with BoxNetworkError', async () => {
    const error = await rejection(decode(truncatedResponse('{"type":')), BoxNetworkError);
    expect(error.message).toContain('files.get');
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('rejects with the abort reason when the abort broke the response', async () => {
    const reason = new Error('enough');
    const changes = callContext({ signal: AbortSignal.abort(reason) });
    await expect(decode(truncatedResponse('{'), 1000, changes)).rejects.toBe(reason);
  });
});

describe('stalled JSON responses', () => {
  it('rejects with BoxTimeoutError after the idle timeout and frees the connection', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"a":'));
      },
      cancel: () => void (cancelled = true),
    });
    const error = await rejection(decode(new Response(body), 1000, context, 20), BoxTimeoutError);
    expect(error.message).toMatch(/files\.get.*20 ms/);
    expect(cancelled).toBe(true);
  });

  it('does not time out while bytes keep arriving', async () => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        for (const byte of new TextEncoder().encode('{"a":1}')) {
          await new Promise((resolve) => setTimeout(resolve, 15));
          controller.enqueue(new Uint8Array([byte]));
        }
        controller.close();
      },
    });
    expect(await decode(new Response(body), 1000, context, 80)).toEqual({ a: 1 });
  });
});

describe('responses larger than maxJsonBytes', () => {
  it('rejects a large Content-Length before reading and frees the connection', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    const error = await rejection(decode(new Response(body, { headers: { 'content-length': '1001' } })), BoxDecodeError);
    expect(error.message).toMatch(/1001.*maxJsonBytes.*1000/);
    expect(cancelled).toBe(true);
  });

  it('rejects a response without Content-Length as soon as it exceeds the limit', async () => {
    await rejection(decode(chunked(JSON.stringify('x'.repeat(2000)))), BoxDecodeError);
  });

  it('counts bytes, not characters', async () => {
    await rejection(decode(chunked(JSON.stringify('€'.repeat(400)))), BoxDecodeError);
  });

  it('accepts a response of exactly maxJsonBytes', async () => {
    const value = { text: 'x'.repeat(989) };
    const text = JSON.stringify(value);
    expect(text.length).toBe(1000);
    expect(await decode(new Response(text, { headers: { 'content-length': '1000' } }))).toEqual(value);
    expect(await decode(chunked(text))).toEqual(value);
  });
});
