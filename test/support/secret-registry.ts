import { randomBytes } from 'node:crypto';

/** The secrets of a test run, with a search for leaks. */
export interface SecretRegistry {
  /** Generates a random alphanumeric secret and registers it. */
  generate(name: string): string;
  /** Registers an existing secret and returns it. */
  register(name: string, secret: string): string;
  /** Returns the names of the secrets that a text contains in any encoding, whole or as a fragment of 16 characters. */
  secretsIn(text: string): string[];
}

/** Shorter fragments are useless to an attacker and occur by chance. */
const fragmentLength = 16;

export function secretRegistry(): SecretRegistry {
  const names = new Map<string, string>();
  /** Secret names by fragment; secrets shorter than a fragment are in `shorter`. */
  const fragments = new Map<string, string>();
  const shorter = new Map<string, string>();

  function add(name: string, secret: string): string {
    if (secret.length < 8) throw new Error(`${name} is too short to distinguish from a coincidence.`);
    if (names.has(secret)) return secret;
    names.set(secret, name);
    for (const text of encodings(secret)) {
      if (text.length < fragmentLength) shorter.set(text, name);
      for (let start = 0; start + fragmentLength <= text.length; start++) fragments.set(text.slice(start, start + fragmentLength), name);
    }
    return secret;
  }

  return {
    register: add,
    generate: (name) =>
      add(
        name,
        randomBytes(24)
          .toString('hex')
          .replace(/[a-f]{2}/g, (two) => two.toUpperCase()),
      ),
    secretsIn(text) {
      const found = new Set<string>();
      for (const [short, name] of shorter) if (text.includes(short)) found.add(name);
      for (let start = 0; start + fragmentLength <= text.length; start++) {
        const name = fragments.get(text.slice(start, start + fragmentLength));
        if (name !== undefined) found.add(name);
      }
      return [...found];
    },
  };
}

/** The encodings of a secret: plain, line by line for a key, URL, form, JSON (once and twice), base64 and hex. */
function encodings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  // Every key begins with the same bytes, which identify its type.
  const lines = secret.split('\n').map((line) => line.replace(/^MII.{37}/, ''));
  const texts = secret.includes('\n')
    ? lines.filter((line) => line.length >= fragmentLength && !line.startsWith('-----'))
    : [secret, json, JSON.stringify(json).slice(1, -1)];
  return [...new Set(texts.flatMap((text) => [text, encodeURIComponent(text), form(text), ...binaryEncodings(text)]))];
}

const form = (text: string): string => new URLSearchParams({ s: text }).toString().slice(2);

function binaryEncodings(text: string): string[] {
  const bytes = Buffer.from(text);
  // In base64, preceding bytes shift the bits, and following bytes affect the last characters.
  const shifted = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url'));
  const stable = shifted.map((base64, before) => base64.slice(before === 0 ? 0 : before + 1, -2));
  const hex = bytes.toString('hex');
  return [...stable, ...stable.map((base64) => base64.replaceAll('-', '+').replaceAll('_', '/')), hex, hex.toUpperCase()];
}
