import { base64Url } from '../util/base64-url.js';
import { parseJson } from '../util/parse-json.js';
import type { RequestParts } from '../call/observer.js';
import { toHex } from '../util/bytes.js';

/** Fields of a request to the OAuth host that say what is wanted and by whom. Every other one proves something, and is secret. */
const plain = new Set([
  'grant_type',
  'client_id',
  'subject_token_type',
  'box_subject_type',
  'box_subject_id',
  'redirect_uri',
  'scope',
  'resource',
]);

/** Headers that carry none, or only in the parts that are taken out of them below. Any other may be a key of a gateway's. */
const plainHeaders =
  /^(accept(-.+)?|as-user|authorization|box-version|boxapi|content-.+|if-(none-)?match|if-range|prefer|range|user-agent|x-rep-hints|x-box-.+)$/;

/** Properties of a JSON body that are secret. */
const secretNames = /pass(word|phrase|code)|secret|token|assertion|private_?key/i;

/** So many characters in a row tell a piece of a secret from a coincidence. */
const piece = 8;

/** What stands in the place of a secret. */
const mark = '[…]';

/** The values of a form that nobody else may see. */
export function secretsIn(form: Readonly<Record<string, string>>): string[] {
  return Object.entries(form).flatMap(([name, value]) => (plain.has(name) ? [] : [value]));
}

/** The body of a refusal without what it repeats of the request's secrets. JSON stays JSON. */
export function redactErrorBody(text: string, { headers, body }: Pick<RequestParts, 'headers' | 'body'>): string {
  const secrets = Object.entries(headers).flatMap(([name, value]) => (plainHeaders.test(name) ? [] : [value]));
  secrets.push((headers['authorization'] ?? '').replace(/^\w+ /, ''));
  secrets.push(new URLSearchParams(headers['boxapi'] ?? '').get('shared_link_password') ?? '');
  if (typeof body === 'string') secrets.push(...secretsInBody(body));
  const without = (value: unknown) => (typeof value === 'string' ? redactSecrets(value, secrets) : value);
  const answer = parseJson(text);
  return answer === undefined ? redactSecrets(text, secrets) : JSON.stringify(answer, (_, value: unknown) => without(value));
}

/** Of a body that is JSON or a form. */
function secretsInBody(body: string): string[] {
  const value = parseJson(body);
  if (value === undefined) return secretsIn(Object.fromEntries(new URLSearchParams(body)));
  const found: string[] = [];
  JSON.stringify(value, (name, inner: unknown) => {
    if (typeof inner === 'string' && secretNames.test(name)) found.push(inner);
    return inner;
  });
  return found;
}

/** An OAuth answer without what it repeats of the request where it says what is wrong: that is shown, and kept in token stores. */
export function redactOAuthBody(body: Readonly<Record<string, unknown>>, secrets: readonly string[]): Record<string, unknown> {
  const said = Object.entries(body).filter(([name]) => name === 'error' || name === 'error_description');
  return {
    ...body,
    ...Object.fromEntries(said.map(([name, text]) => [name, typeof text === 'string' ? redactSecrets(text, secrets) : text])),
  };
}

/**
 * The text without what it repeats of the secrets: whole, or a piece of them, also as URLs, JSON, base64 and hex write them. A service may
 * quote in its refusal what it refuses. Secrets of less than six characters are taken for words.
 */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  const isSecret = new Array<boolean>(text.length).fill(false);
  for (const written of secrets.filter(({ length }) => length >= 6).flatMap(writings)) {
    const size = Math.min(piece, written.length);
    const pieces = new Set(Array.from({ length: written.length - size + 1 }, (_, start) => written.slice(start, start + size)));
    for (let start = 0; start + size <= text.length; start++) {
      if (pieces.has(text.slice(start, start + size))) isSecret.fill(true, start, start + size);
    }
  }
  return Array.from(isSecret, (hidden, at) => (hidden ? (at > 0 && isSecret[at - 1] === true ? '' : mark) : text.charAt(at))).join('');
}

/** The ways in which a secret may be written. */
function writings(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  // What goes before, such as the id in `id:secret`, moves the bits of base64 by none, two or four.
  const moved = [0, 1, 2].map((before) => base64Url(new Uint8Array([...new Uint8Array(before), ...bytes])).slice(before === 0 ? 0 : 4));
  const digits = toHex(bytes);
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    ...moved.flatMap((base64) => [base64, base64.replaceAll('-', '+').replaceAll('_', '/')]),
    digits,
    digits.toUpperCase(),
  ];
}
