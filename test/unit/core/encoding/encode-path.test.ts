import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

/** The characters allowed unencoded in a path segment (RFC 3986, section 3.3: pchar without percent signs). */
const pchar = /^[\w\-.~!$&'()*+,;=:@]$/;

/** Encodes a segment octet by octet according to the RFC, without the platform's functions. */
function segment(value: string): string {
  return Array.from(new TextEncoder().encode(value), (octet) => {
    const char = String.fromCharCode(octet);
    return octet < 128 && pchar.test(char) ? char : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

const values = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '' && value !== '.' && value !== '..');

async function pathOf(id: string, scope: string): Promise<URL> {
  const { requests, fetch } = respondingFetch(() => json({}));
  await clientWith({ requests, fetch }).box.files.metadata.get(id, scope, 'template');
  const [request] = requests;
  if (request === undefined) throw new Error('No request was sent.');
  return request.url;
}

describe('path parameters', () => {
  it('encodes any value so that the server decodes the same value from its own segment', async () => {
    await fc.assert(
      fc.asyncProperty(values, values, async (id, scope) => {
        const { origin, pathname, search, hash } = await pathOf(id, scope);
        const segments = pathname.split('/');
        expect([origin, search, hash, segments.length]).toEqual(['https://api.box.com', '', '', 7]);
        expect([segments[3], segments[5]].map((text) => decodeURIComponent(String(text)))).toEqual([id, scope]);
      }),
      { numRuns: 300 },
    );
  });

  it('encodes the characters that RFC 3986 requires and names the same resource', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (id) => {
        const sent = (await pathOf(id, 'global')).pathname.split('/')[3] ?? '';
        // Normalize both sides, because allowed characters may also be encoded (section 6.2.2.2).
        const normalize = (text: string) => segment(decodeURIComponent(text));
        expect(sent).toMatch(/^(?:[\w\-.~!$&'()*+,;=:@]|%[0-9A-F]{2})+$/);
        expect(normalize(sent)).toBe(segment(id));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', '.', '..'])('rejects the path value %j before sending a request', async (value) => {
    expect((await rejection(pathOf(value, 'global'), BoxConfigError)).message).toMatch(/fileId/);
  });
});
