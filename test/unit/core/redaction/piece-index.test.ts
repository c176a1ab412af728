import { describe, expect, it } from 'vitest';
import { PieceIndex } from '../../../../src/core/redaction/piece-index.js';

const size = 8;

/** The starts of the marked pieces of a text. */
function marked(index: PieceIndex, text: string): number[] {
  const starts: number[] = [];
  index.eachMarked(text, (start, end) => {
    expect(end).toBe(start + size);
    starts.push(start);
  });
  return starts;
}

/** The group of a piece in an index with 2^10 groups, computed with integers of any size. */
function groupOf(piece: string): bigint {
  const modulus = 1n << 32n;
  const hash = Array.from(piece).reduce((sum, character) => (sum * 0x01000193n + BigInt(character.charCodeAt(0))) % modulus, 0n);
  return ((hash * 0x9e3779b1n) % modulus) >> 22n;
}

describe('index of pieces', () => {
  it('marks the pieces that two texts share, at each position', () => {
    const index = new PieceIndex(['one abcdefghi two', 'abcdefgh'], size);
    index.mark('xabcdefghix');
    expect(marked(index, 'one abcdefghi two')).toEqual([4, 5]);
    expect(marked(index, 'abcdefgh')).toEqual([0]);
  });

  it('marks nothing for texts that share only shorter pieces', () => {
    const index = new PieceIndex(['abcdefg-abcdefg', 'short', ''], size);
    index.mark('abcdefg');
    index.mark('xabcdefgx');
    expect(marked(index, 'abcdefg-abcdefg')).toEqual([]);
    expect(marked(index, 'short')).toEqual([]);
  });

  it('hides the rest of the pieces if a text is built so that all of them have one hash group', () => {
    const sameGroup: string[] = [];
    for (let number = 0; sameGroup.length < 60; number++) {
      const piece = number.toString(36).padStart(size, '_');
      if (groupOf(piece) === 5n) sameGroup.push(piece);
    }
    const index = new PieceIndex(sameGroup, size);
    const visible = sameGroup.filter((text) => marked(index, text).length === 0);
    expect(visible.length).toBeGreaterThan(20);
    expect(visible.length).toBeLessThanOrEqual(32);
    expect(visible).toEqual(sameGroup.slice(0, visible.length));
  });
});
