/** Base of the hash, an odd number without a short period. */
const base = 0x01000193;

/**
 * Finds the pieces of a fixed length that some texts share with other texts. Each text is read once, so the work is proportional to the
 * total length, whatever the texts are.
 */
export class PieceIndex {
  readonly #size: number;
  readonly #pieces = new Set<string>();
  readonly #shared = new Set<string>();
  /** Bits by hash. A clear bit rules out a piece faster than a look-up. */
  readonly #filter: Uint8Array;
  readonly #filterShift: number;

  constructor(texts: readonly string[], size: number) {
    this.#size = size;
    const count = texts.reduce((sum, text) => sum + text.length, 0);
    const bits = Math.min(24, Math.max(16, Math.ceil(Math.log2(count + 1)) + 3));
    this.#filter = new Uint8Array(2 ** (bits - 3));
    this.#filterShift = 32 - bits;
    for (const text of texts) {
      this.#scan(text, (start, byte, bit) => {
        this.#filter[byte] = (this.#filter[byte] ?? 0) | bit;
        this.#pieces.add(text.slice(start, start + size));
      });
    }
  }

  /** Notes the pieces that `text` shares with the indexed texts. */
  compare(text: string): void {
    this.#scan(text, (start, byte, bit) => {
      if (((this.#filter[byte] ?? 0) & bit) === 0) return;
      const piece = text.slice(start, start + this.#size);
      if (this.#pieces.has(piece)) this.#shared.add(piece);
    });
  }

  /** Calls `visit` with the start of each shared piece in an indexed text. */
  eachShared(text: string, visit: (start: number, end: number) => void): void {
    if (this.#shared.size === 0) return;
    for (let end = this.#size; end <= text.length; end++) {
      const start = end - this.#size;
      if (this.#shared.has(text.slice(start, end))) visit(start, end);
    }
  }

  /** Calls `visit` for each piece with its bit in the filter, which a rolling hash (Karp and Rabin, 1987) selects. */
  #scan(text: string, visit: (start: number, byte: number, bit: number) => void): void {
    let leading = 1;
    for (let power = 0; power < this.#size; power++) leading = Math.imul(leading, base);
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
      const start = at - this.#size + 1;
      if (start > 0) hash = (hash - Math.imul(text.charCodeAt(start - 1), leading)) | 0;
      if (start < 0) continue;
      // The golden ratio spreads similar hashes.
      const index = Math.imul(hash, 0x9e3779b1) >>> this.#filterShift;
      visit(start, index >>> 3, 1 << (index & 7));
    }
  }
}
