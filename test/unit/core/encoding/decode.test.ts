import { describe, expect, it } from 'vitest';
import { decodeJson } from '../../../../src/core/encoding/decode.js';
import { BoxDecodeError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { readText } from '../../../../src/core/body/read-text.js';
import { callContext } from '../../../support/call-context.js';
import { breaking, json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

const context = callContext({ operationId: 'files.get' });
/** As a call does: the body is read whole, then parsed. */
const decode = async (response: Response, maxBytes = 1000, changes = context, idleMs = 1000) =>
  decodeJson(response, { ...changes, text: await readText(response, { maxBytes, idleMs }, changes) });

/** An answer without a content-length, as chunked and compressed ones are. */
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
  it('reads what JSON says', async () => {
    expect(await decode(json({ type: 'file', name: 'ä' }))).toEqual({ type: 'file', name: 'ä' });
    expect(await decode(new Response('null'))).toBeNull();
  });

  it('puts characters together that arrive in pieces', async () => {
    expect(await decode(chunked('{"name":"ä€😀"}'))).toEqual({ name: 'ä€😀' });
  });

  it('takes an empty answer for undefined', async () => {
    expect(await decode(new Response(''))).toBeUndefined();
    expect(await decode(new Response(null))).toBeUndefined();
  });

  it('says of HTML from a gateway what it is and how it begins', async () => {
    const html = `<!doctype html><title>Bad gateway</title>${'x'.repeat(500)}`;
    const error = await rejection(decode(new Response(html, { headers: { 'content-type': 'text/html' } })), BoxDecodeError);
    expect(error.message).toMatch(/files\.get.*200, text\/html.*<!doctype html>/);
    expect(error.message.length).toBeLessThan(200);
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('refuses JSON that ends too early', async () => {
    await rejection(decode(new Response('{"type":"file","id":')), BoxDecodeError);
  });

  it('calls an answer that breaks off a failure of the network', async () => {
    const error = await rejection(decode(breaking('{"type":')), BoxNetworkError);
    expect(error.message).toContain('files.get');
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it("rejects with the signal's reason when that is why the answer broke off", async () => {
    const reason = new Error('enough');
    const changes = callContext({ signal: AbortSignal.abort(reason) });
    await expect(decode(breaking('{'), 1000, changes)).rejects.toBe(reason);
  });
});

describe('an answer that stalls', () => {
  it('is given up when no byte comes for the idle time, and its connection freed', async () => {
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

  it('is not given up while it drips', async () => {
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

describe('an answer beyond maxJsonBytes', () => {
  it('is refused by its content-length before it is read, and its connection freed', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    const error = await rejection(decode(new Response(body, { headers: { 'content-length': '1001' } })), BoxDecodeError);
    expect(error.message).toMatch(/1001.*maxJsonBytes.*1000/);
    expect(cancelled).toBe(true);
  });

  it('is refused without a content-length too, as soon as it passes the limit', async () => {
    await rejection(decode(chunked(JSON.stringify('x'.repeat(2000)))), BoxDecodeError);
  });

  it('counts bytes and not characters', async () => {
    await rejection(decode(chunked(JSON.stringify('€'.repeat(400)))), BoxDecodeError);
  });

  it('is only one byte away from an answer that is taken', async () => {
    const text = JSON.stringify('x'.repeat(998));
    expect(await decode(new Response(text, { headers: { 'content-length': '1000' } }))).toHaveLength(998);
    expect(await decode(chunked(text))).toHaveLength(998);
  });
});
