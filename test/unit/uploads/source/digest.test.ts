import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../src/core/util/bytes.js';
import { digestHeader } from '../../../../src/uploads/source/digest.js';

const bytes = fc.uint8Array({ maxLength: 100 });

describe('SHA-1 digest', () => {
  it('is encoded in base64 for sessions, as by node:crypto', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const hash = createHash('sha1').update(content).digest();
        expect(digestHeader(hash)).toBe(`sha=${hash.toString('base64')}`);
      }),
    );
  });

  it('is encoded in hex for direct uploads, as by node:crypto', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const hash = createHash('sha1').update(content).digest();
        expect(toHex(hash)).toBe(hash.toString('hex'));
      }),
    );
  });

  it('keeps its leading zeros in hex and base64', () => {
    expect(toHex(new Uint8Array([0, 1, 255]))).toBe('0001ff');
    expect(digestHeader(new Uint8Array(20))).toBe('sha=AAAAAAAAAAAAAAAAAAAAAAAAAAA=');
  });
});
