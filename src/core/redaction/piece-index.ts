/** Base of the hash: odd, and with a long period modulo 2^32. */
const base = 0x01000193;

/** More pieces with one hash do not occur by chance, so the texts were built to make look-ups slow. */
const maxChainLength = 32;

/**
 * Finds the pieces of a fixed length that some texts share with other texts. The texts are read once, at a bounded cost for each character.
 * Pieces are compared by a rolling hash (Karp and Rabin, 1987) and, if it is equal, by their characters.
 */
export class PieceIndex {
  readonly #size: number;
  /** Factor of the character that leaves the window of the hash. */
  readonly #leading: number;
  readonly #text: string;
  /** By group of hashes: a bit for each eighth of the group that has pieces. Most look-ups end here, in the cache of the processor. */
  readonly #filter: Uint8Array;
  /** By group: the start of its newest piece, plus one. */
  readonly #newest: Int32Array;
  readonly #groupBits: number;
  /** By start of a piece: an older piece of its group, its hash, and whether another text has it. */
  readonly #older: Int32Array;
  readonly #hashes: Int32Array;
  readonly #isShared: Uint8Array;

  constructor(texts: readonly string[], size: number) {
    this.#size = size;
    this.#leading = Array.from({ length: size }).reduce<number>((power) => Math.imul(power, base), 1);
    this.#text = texts.join('\n');
    this.#groupBits = Math.max(8, Math.ceil(Math.log2(this.#text.length + 1)));
    this.#filter = new Uint8Array(2 ** this.#groupBits);
    this.#newest = new Int32Array(2 ** this.#groupBits);
    this.#older = new Int32Array(this.#text.length);
    this.#hashes = new Int32Array(this.#text.length);
    this.#isShared = new Uint8Array(this.#text.length);
    this.#eachPiece(this.#text, (start, hash) => {
      if (this.#find(this.#text, start, hash) !== 'absent') return;
      const eighth = this.#eighthOf(hash);
      const group = eighth >>> 3;
      this.#filter[group] = (this.#filter[group] ?? 0) | (1 << (eighth & 7));
      this.#older[start] = this.#newest[group] ?? 0;
      this.#newest[group] = start + 1;
      this.#hashes[start] = hash;
    });
  }

  /** Marks the pieces that `text` shares with the indexed texts. */
  mark(text: string): void {
    this.#eachPiece(text, (start, hash) => {
      const found = this.#find(text, start, hash);
      if (typeof found === 'number') this.#isShared[found] = 1;
    });
  }

  /** Calls `visit` for each marked piece of an indexed text. A piece that cannot be looked up counts as marked. */
  eachMarked(text: string, visit: (start: number, end: number) => void): void {
    this.#eachPiece(text, (start, hash) => {
      const found = this.#find(text, start, hash);
      if (found === 'unknown' || (typeof found === 'number' && this.#isShared[found] === 1)) visit(start, start + this.#size);
    });
  }

  #eachPiece(text: string, visit: (start: number, hash: number) => void): void {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const start = at - this.#size + 1;
      hash = Math.imul(hash, base) + text.charCodeAt(at);
      if (start > 0) hash -= Math.imul(text.charCodeAt(start - 1), this.#leading);
      hash |= 0;
      if (start >= 0) visit(start, hash);
    }
  }

  /** The group of a hash times eight, plus the eighth. The golden ratio spreads similar hashes. */
  #eighthOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> (29 - this.#groupBits);
  }

  /** Returns the start of the piece in the indexed texts. */
  #find(text: string, start: number, hash: number): number | 'absent' | 'unknown' {
    const eighth = this.#eighthOf(hash);
    if (((this.#filter[eighth >>> 3] ?? 0) & (1 << (eighth & 7))) === 0) return 'absent';
    let next = this.#newest[eighth >>> 3] ?? 0;
    for (let length = 0; length < maxChainLength; length++) {
      if (next === 0) return 'absent';
      const at = next - 1;
      if (this.#hashes[at] === hash && this.#isEqual(at, text, start)) return at;
      next = this.#older[at] ?? 0;
    }
    return 'unknown';
  }

  #isEqual(at: number, text: string, start: number): boolean {
    for (let offset = 0; offset < this.#size; offset++) {
      if (this.#text.charCodeAt(at + offset) !== text.charCodeAt(start + offset)) return false;
    }
    return true;
  }
}
