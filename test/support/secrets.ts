import { randomBytes } from 'node:crypto';

/** Every secret of a run, and the search for them in what can be seen. */
export interface SecretBook {
  /** A new secret of letters and digits that nobody guesses. */
  make(name: string): string;
  /** Takes note of one that came from elsewhere, and gives it back. */
  add(name: string, secret: string): string;
  /** The names of the secrets that a text holds whole, or a piece of 16 characters of, in any way of writing. */
  foundIn(text: string): string[];
}

/** Shorter pieces are of no use to anybody, and appear by chance. */
const piece = 16;

export function secretBook(): SecretBook {
  const names = new Map<string, string>();
  /** Pieces of what is longer, and whole what is not, each with the name of its secret. */
  const pieces = new Map<string, string>();
  const shorter = new Map<string, string>();

  function add(name: string, secret: string): string {
    if (secret.length < 8) throw new Error(`${name} is too short to tell it from a coincidence.`);
    if (names.has(secret)) return secret;
    names.set(secret, name);
    for (const written of writings(secret)) {
      if (written.length < piece) shorter.set(written, name);
      for (let start = 0; start + piece <= written.length; start++) pieces.set(written.slice(start, start + piece), name);
    }
    return secret;
  }

  return {
    add,
    make: (name) =>
      add(
        name,
        randomBytes(24)
          .toString('hex')
          .replace(/[a-f]{2}/g, (two) => two.toUpperCase()),
      ),
    foundIn(text) {
      const found = new Set<string>();
      for (const [written, name] of shorter) if (text.includes(written)) found.add(name);
      for (let start = 0; start + piece <= text.length; start++) {
        const name = pieces.get(text.slice(start, start + piece));
        if (name !== undefined) found.add(name);
      }
      return [...found];
    },
  };
}

/** How a secret is written: as it is, line by line when it is a key, in URLs, forms, JSON (once and twice), base64 and hex. */
function writings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  // Every key begins with the same bytes: what it is.
  const lines = secret.split('\n').map((line) => line.replace(/^MII.{37}/, ''));
  const texts = secret.includes('\n')
    ? lines.filter((line) => line.length >= piece && !line.startsWith('-----'))
    : [secret, json, JSON.stringify(json).slice(1, -1)];
  return [...new Set(texts.flatMap((text) => [text, encodeURIComponent(text), form(text), ...encoded(text)]))];
}

const form = (text: string): string => new URLSearchParams({ s: text }).toString().slice(2);

function encoded(text: string): string[] {
  const bytes = Buffer.from(text);
  // In base64 what goes before moves the bits, and what comes after shares the last characters.
  const moved = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url'));
  const sure = moved.map((base64, before) => base64.slice(before === 0 ? 0 : before + 1, -2));
  const hex = bytes.toString('hex');
  return [...sure, ...sure.map((base64) => base64.replaceAll('-', '+').replaceAll('_', '/')), hex, hex.toUpperCase()];
}
