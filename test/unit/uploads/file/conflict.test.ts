import { describe, expect, it } from 'vitest';
import { BoxApiError } from '../../../../src/core/errors/box-errors.js';
import { numberedName } from '../../../../src/uploads/file/conflict.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

describe('a numbered name', () => {
  it.each([
    ['film.mov', 'film (3).mov'],
    ['film.tar.gz', 'film.tar (3).gz'],
    ['film', 'film (3)'],
    ['.gitignore', '.gitignore (3)'],
    ['film.', 'film (3).'],
  ])('of %s is %s', (name, expected) => {
    expect(numberedName(name, 3)).toBe(expected);
  });

  it('is no longer than the service takes', () => {
    const name = numberedName(`${'x'.repeat(251)}.mov`, 12);
    expect([name.length, name.endsWith('x (12).mov')]).toEqual([255, true]);
  });

  it('is cut between characters, which are counted as the service counts them', () => {
    const name = numberedName(`${'🎬'.repeat(251)}.mov`, 12);
    expect([Array.from(name).length, name.endsWith('🎬 (12).mov')]).toEqual([255, true]);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});

describe('a name for which there is no free number', () => {
  it('is given up with the last conflict', async () => {
    const fake = respondingFetch(() => json({ code: 'item_name_in_use' }, 409));
    const sent = clientOver(fake).box.uploads.upload({ source: new Uint8Array(5), name: 'a.txt', parentId: '0', conflict: 'rename' });
    await rejection(sent, BoxApiError);
    expect(fake.requests).toHaveLength(100);
  });

  it('is no conflict that could be told from another', async () => {
    const fake = respondingFetch(() => json({ code: 'item_name_in_use' }, 409));
    const sent = clientOver(fake).box.uploads.upload({ source: new Uint8Array(5), name: 'a.txt', parentId: '0', conflict: 'newVersion' });
    await rejection(sent, BoxApiError);
    expect(fake.requests).toHaveLength(1);
  });
});
