import { base64Url } from '../util/base64-url.js';
import { parseJson } from '../util/parse-json.js';
import type { RequestParts } from '../call/observer.js';
import { toHex } from '../util/bytes.js';

/** Fields of a request to the OAuth host that are not secret. Every other field is a credential. */
const nonSecretFields = new Set([
  'grant_type',
  'client_id',
  'subject_token_type',
  'box_subject_type',
  'box_subject_id',
  'redirect_uri',
  'scope',
  'resource',
]);

/** Headers without secrets, or with secrets that are extracted below. Any other header may contain the key of a gateway. */
const nonSecretHeaders =
  /^(accept(-.+)?|as-user|authorization|box-version|boxapi|content-.+|if-(none-)?match|if-range|prefer|range|user-agent|x-rep-hints|x-box-.+)$/;

/** Names of secret properties in a JSON body. */
const secretNames = /pass(word|phrase|code)|secret|token|assertion|private_?key/i;

/** Minimum length of a match with part of a secret. Shorter matches may be coincidences. */
const minMatchLength = 8;

/** Replaces a secret. */
const redacted = '[…]';

/** The secret values of a form. */
export function secretFormValues(form: Readonly<Record<string, string>>): string[] {
  return Object.entries(form).flatMap(([name, value]) => (nonSecretFields.has(name) ? [] : [value]));
}

/** Redacts secrets of the request that an error body repeats. JSON remains JSON. */
export function redactErrorBody(text: string, { headers, body }: Pick<RequestParts, 'headers' | 'body'>): string {
  const secrets = Object.entries(headers).flatMap(([name, value]) => (nonSecretHeaders.test(name) ? [] : [value]));
  secrets.push((headers['authorization'] ?? '').replace(/^\w+ /, ''));
  secrets.push(new URLSearchParams(headers['boxapi'] ?? '').get('shared_link_password') ?? '');
  if (typeof body === 'string') secrets.push(...secretsInBody(body));
  const redact = (value: unknown) => (typeof value === 'string' ? redactSecrets(value, secrets) : value);
  const parsed = parseJson(text);
  return parsed === undefined ? redactSecrets(text, secrets) : JSON.stringify(parsed, (_, value: unknown) => redact(value));
}

/** The secrets of a JSON or form body. */
function secretsInBody(body: string): string[] {
  const value = parseJson(body);
  if (value === undefined) return secretFormValues(Object.fromEntries(new URLSearchParams(body)));
  const found: string[] = [];
  JSON.stringify(value, (name, inner: unknown) => {
    if (typeof inner === 'string' && secretNames.test(name)) found.push(inner);
    return inner;
  });
  return found;
}

/** Redacts secrets in `error` and `error_description` of an OAuth response, which are shown to users and saved in token stores. */
export function redactOAuthBody(body: Readonly<Record<string, unknown>>, secrets: readonly string[]): Record<string, unknown> {
  const errorFields = Object.entries(body).filter(([name]) => name === 'error' || name === 'error_description');
  return {
    ...body,
    ...Object.fromEntries(errorFields.map(([name, text]) => [name, typeof text === 'string' ? redactSecrets(text, secrets) : text])),
  };
}

/**
 * Redacts secrets, whole or in part, also in URL, JSON, base64 and hex encoding: a service may quote the rejected value in an error. Ignores
 * secrets shorter than six characters, which could be ordinary words.
 */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  const isSecret = new Array<boolean>(text.length).fill(false);
  for (const encoded of secrets.filter(({ length }) => length >= 6).flatMap(encodingsOf)) {
    const size = Math.min(minMatchLength, encoded.length);
    const pieces = new Set(Array.from({ length: encoded.length - size + 1 }, (_, start) => encoded.slice(start, start + size)));
    for (let start = 0; start + size <= text.length; start++) {
      if (pieces.has(text.slice(start, start + size))) isSecret.fill(true, start, start + size);
    }
  }
  return Array.from(isSecret, (hidden, at) => (hidden ? (at > 0 && isSecret[at - 1] === true ? '' : redacted) : text.charAt(at))).join('');
}

/** The forms in which a secret can appear in a text. */
function encodingsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  // A prefix, such as the ID in `id:secret`, shifts the base64 bits by zero, two or four.
  const shifted = [0, 1, 2].map((before) => base64Url(new Uint8Array([...new Uint8Array(before), ...bytes])).slice(before === 0 ? 0 : 4));
  const digits = toHex(bytes);
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    ...shifted.flatMap((base64) => [base64, base64.replaceAll('-', '+').replaceAll('_', '/')]),
    digits,
    digits.toUpperCase(),
  ];
}
