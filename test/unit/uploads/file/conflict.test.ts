import { describe, expect, it } from 'vitest';
import { BoxApiError } from '../../../../src/core/errors/box-errors.js';
import { numberedName } from '../../../../src/uploads/file/conflict.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

describe('numberedName', () => {
  it.each([
    ['film.mov', 'film (3).mov'],
    ['film.tar.gz', 'film.tar (3).gz'],
    ['film', 'film (3)'],
    ['.gitignore', '.gitignore (3)'],
    ['film.', 'film (3).'],
  ])('turns %s into %s', (name, expected) => {
    expect(numberedName(name, 3)).toBe(expected);
  });

  it('shortens the base name so that the result has at most 255 characters', () => {
    const name = numberedName(`${'x'.repeat(251)}.mov`, 12);
    expect([name.length, name.endsWith('x (12).mov')]).toEqual([255, true]);
  });

  it('truncates by code point and never splits a surrogate pair', () => {
    const name = numberedName(`${'🎬'.repeat(251)}.mov`, 12);
    expect([Array.from(name).length, name.endsWith('🎬 (12).mov')]).toEqual([255, true]);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});

describe('upload with a name conflict', () => {
  it('rejects with the last conflict after 100 attempts with conflict: rename', async () => {
    const fake = respondingFetch(() => json({ code: 'item_name_in_use' }, 409));
    const sent = clientWith(fake).box.uploads.upload({ source: new Uint8Array(5), name: 'a.txt', parentId: '0', conflict: 'rename' });
    await rejection(sent, BoxApiError);
    expect(fake.requests).toHaveLength(100);
  });

  it('rejects after one request for newVersion when the 409 names no conflicting file', async () => {
    const fake = respondingFetch(() => json({ code: 'item_name_in_use' }, 409));
    const sent = clientWith(fake).box.uploads.upload({ source: new Uint8Array(5), name: 'a.txt', parentId: '0', conflict: 'newVersion' });
    await rejection(sent, BoxApiError);
    expect(fake.requests).toHaveLength(1);
  });
});
