import { toHex } from '../util/bytes.js';

const encoder = new TextEncoder();

/** Stands between secrets that are encoded together. A noncharacter, so texts do not contain it. */
const separator = '\u{10ffff}';
const encodedSeparator = encodeURIComponent(separator);
/** Characters that are encoded at once, which bounds the memory for long secrets. */
const partLength = 4096;
/** Parts overlap, so that each piece of eight encoded characters is in one of them. */
const overlap = 16;

/** Calls `visit` with the forms in which the secrets can appear in a text. Encodes many short secrets together, and a long one in parts. */
export function eachEncoding(secrets: readonly string[], visit: (form: string) => void): void {
  const all = secrets.join(separator);
  for (let start = 0; start === 0 || start + overlap < all.length; start += partLength) {
    const part = all.slice(start, start + partLength + overlap);
    const bytes = encoder.encode(part);
    for (const form of new Set([...textForms(part), ...base64Forms(bytes), ...hexForms(bytes)])) visit(form);
  }
}

/** The forms of one secret that are shorter than `length`. */
export function formsShorterThan(length: number, secret: string): string[] {
  return [...textForms(secret), ...base64Forms(encoder.encode(secret))].filter((form) => form.length < length);
}

function textForms(text: string): string[] {
  // These characters and the separator need no escapes.
  if (/^[\w*.\-\u{10ffff}]*$/u.test(text)) return [text];
  // Throws for a surrogate without its other half.
  const url = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const urlForms = [url, new URLSearchParams({ s: text }).toString().slice(2)].map((form) => form.replaceAll(encodedSeparator, separator));
  return [text, ...urlForms, JSON.stringify(text).slice(1, -1)];
}

/** A prefix, such as the ID in `id:secret`, shifts the base64 bits by zero, two or four. */
function base64Forms(bytes: Uint8Array): string[] {
  const binary = String.fromCharCode(...bytes);
  return [0, 1, 2].flatMap((before) => {
    // Bits of the first and the last character may belong to the bytes around the secret.
    const [first, last] = [Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3)];
    const base64 = btoa('\0'.repeat(before) + binary).slice(first, last);
    return [base64, base64.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function hexForms(bytes: Uint8Array): string[] {
  const digits = toHex(bytes);
  return [digits, digits.toUpperCase()];
}
