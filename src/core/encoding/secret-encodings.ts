import { toHex } from '../util/bytes.js';

/** Characters that are encoded at once, which bounds the memory for a long secret. */
const partLength = 4096;
/** Parts overlap, so that each piece of eight encoded characters is in one of them. */
const overlap = 16;

/** The forms in which a secret can appear in a text. A long secret is encoded part by part. */
export function* encodedForms(secret: string): Generator<string, void> {
  for (let start = 0; start === 0 || start + overlap < secret.length; start += partLength) {
    yield* new Set(encodings(secret.slice(start, start + partLength + overlap)));
  }
}

function encodings(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const binary = String.fromCharCode(...bytes);
  // A prefix, such as the ID in `id:secret`, shifts the base64 bits by zero, two or four, and affects the first characters.
  const shifted = [0, 1, 2].map((before) =>
    btoa('\0'.repeat(before) + binary)
      .slice(before === 0 ? 0 : before + 1)
      .replaceAll('=', ''),
  );
  const digits = toHex(bytes);
  return [
    text,
    // Throws for a surrogate without its other half.
    encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')),
    new URLSearchParams({ s: text }).toString().slice(2),
    JSON.stringify(text).slice(1, -1),
    ...shifted,
    ...shifted.map((base64) => base64.replaceAll('+', '-').replaceAll('/', '_')),
    digits,
    digits.toUpperCase(),
  ];
}
