import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/core/body/read-text.js';
import { BoxDecodeError } from '../../../../src/core/errors/box-errors.js';
import { callContext } from '../../../support/call-context.js';
import { rejection } from '../../../support/rejection.js';

const bom = [0xef, 0xbb, 0xbf];

/** Pieces of text and of broken text: byte order marks, sequences of two to four bytes, their beginnings, stray and overlong bytes. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => [...new TextEncoder().encode(text)]),
  fc.constantFrom(bom, [0xe2, 0x82, 0xac], [0xf0, 0x9f, 0x93, 0xa6], [0xc3, 0xa9]),
  fc.constantFrom([0xe2], [0xe2, 0x82], [0xf0, 0x9f], [0xf0, 0x9f, 0x93], [0xc3], [0xef], [0xef, 0xbb]),
  fc.constantFrom([0x80], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]),
  fc.uint8Array({ maxLength: 3 }).map((bytes) => [...bytes]),
);
const body = fc.array(piece, { maxLength: 12 }).map((pieces) => Uint8Array.from(pieces.flat()));
/** Positions at which a body is cut. Equal ones make empty chunks. */
const cuts = fc.array(fc.nat({ max: 40 }), { maxLength: 8 });

function chunked(bytes: Uint8Array, positions: readonly number[]): Uint8Array[] {
  const at = [0, ...positions.map((position) => Math.min(position, bytes.length)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.slice(at[index], end));
}

function responseOf(chunks: readonly Uint8Array[]): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return new Response(stream);
}

async function readChunks(chunks: readonly Uint8Array[], maxBytes = 1000): Promise<string> {
  const context = callContext();
  try {
    return await readText(responseOf(chunks), { maxBytes, idleMs: 60_000 }, context);
  } finally {
    context.scope.end();
  }
}

describe('readText', () => {
  it('decodes any chunks of any bytes as the platform decodes all bytes at once', async () => {
    await fc.assert(
      fc.asyncProperty(body, cuts, async (bytes, positions) => {
        expect(await readChunks(chunked(bytes, positions))).toBe(new TextDecoder().decode(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('decodes a text with a byte order mark that is cut at every position', async () => {
    const bytes = Uint8Array.from([...bom, ...bom, ...new TextEncoder().encode('{"name":"📦 é €"}'), 0xf0, 0x9f]);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await readChunks(chunked(bytes, [at])), `cut at ${String(at)}`).toBe(new TextDecoder().decode(bytes));
    }
    expect(await readChunks(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe('\ufeff{"name":"📦 é €"}\ufffd');
  });

  it('returns the empty string for a body without bytes', async () => {
    expect(await readChunks([])).toBe('');
    expect(await readChunks([new Uint8Array(), new Uint8Array()])).toBe('');
  });

  it('counts bytes, not characters, toward the limit', async () => {
    const chunks = chunked(new TextEncoder().encode('€€€'), [4]);
    expect(await readChunks(chunks, 9)).toBe('€€€');
    const error = await rejection(readChunks(chunks, 8), BoxDecodeError);
    expect(error.message).toMatch(/the response has 9 bytes, more than maxJsonBytes \(8\)/);
  });
});
