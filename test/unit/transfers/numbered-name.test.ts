import { describe, expect, it } from 'vitest';
import { numberedName } from '../../../src/transfers/numbered-name.js';

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
