import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

/** What a path segment may carry unencoded (RFC 3986, section 3.3: pchar without percent signs). */
const pchar = /^[\w\-.~!$&'()*+,;=:@]$/;

/** A segment written by the RFC, octet by octet, without the platform's functions. */
function segment(value: string): string {
  return Array.from(new TextEncoder().encode(value), (octet) => {
    const char = String.fromCharCode(octet);
    return octet < 128 && pchar.test(char) ? char : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

const values = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value !== '.' && value !== '..');

async function pathOf(id: string, scope: string): Promise<URL> {
  const { requests, fetch } = respondingFetch(() => json({}));
  await clientOver({ requests, fetch }).box.files.metadata.get(id, scope, 'template');
  const [request] = requests;
  if (request === undefined) throw new Error('Nothing was sent.');
  return request.url;
}

describe('values in a path', () => {
  it('are read by the other side as they were given, each in its own segment', async () => {
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

  it('are encoded where the RFC demands it, and name the same resource as its own way of writing them', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (id) => {
        const sent = (await pathOf(id, 'global')).pathname.split('/')[3] ?? '';
        // Both sides normalised: what may stand unencoded may stand encoded too (section 6.2.2.2).
        const normal = (text: string) => segment(decodeURIComponent(text));
        expect(sent).toMatch(/^(?:[\w\-.~!$&'()*+,;=:@]|%[0-9A-F]{2})+$/);
        expect(normal(sent)).toBe(segment(id));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', '.', '..'])('that name nothing (%j) are refused before anything is sent', async (value) => {
    expect((await rejection(pathOf(value, 'global'), BoxConfigError)).message).toMatch(/fileId/);
  });
});
