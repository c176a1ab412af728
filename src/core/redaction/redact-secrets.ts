import type { RequestParts } from '../call/observer.js';
import { parseJson } from '../util/parse-json.js';
import { PieceIndex } from './piece-index.js';
import { eachEncoding, formsShorterThan } from './secret-encodings.js';
import { secretsInJson, textsInJson } from './secrets-in-json.js';

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

/** Minimum length of a match with part of a secret. Shorter matches may be coincidences. */
const minMatchLength = 8;

/** Secrets that are shorter could be ordinary words. */
const minSecretLength = 6;

/** Limit for each text of an error. The rest is cut off unread. */
const maxTextLength = 65_536;

/** Replaces a secret. */
const redacted = '[…]';

/** The secret values of a form. */
export function secretFormValues(form: Readonly<Record<string, string>>): string[] {
  return Object.entries(form).flatMap(([name, value]) => (nonSecretFields.has(name) ? [] : [value]));
}

/** Redacts secrets of the request that an error body repeats, also in names below the top level. JSON remains JSON. */
export function redactErrorBody(text: string, { headers, body }: Pick<RequestParts, 'headers' | 'body'>): string {
  if (text === '') return '';
  const secrets = Object.entries(headers).flatMap(([name, value]) => (nonSecretHeaders.test(name) ? [] : [value]));
  secrets.push((headers['authorization'] ?? '').replace(/^\w+ /, ''));
  secrets.push(new URLSearchParams(headers['boxapi'] ?? '').get('shared_link_password') ?? '');
  const all = typeof body === 'string' ? secrets.concat(secretsInBody(body)) : secrets;
  const parsed = parseJson(text);
  if (parsed === undefined) return redactSecrets(text, all);
  const redact = redactor(textsInJson(parsed), all);
  return JSON.stringify(parsed, (_, value: unknown) => {
    if (typeof value === 'string') return redact(value);
    if (typeof value !== 'object' || value === null || value === parsed || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redact(name), inner]));
  });
}

/** The secrets of a JSON or form body. */
function secretsInBody(body: string): string[] {
  const value = parseJson(body);
  return value === undefined ? secretFormValues(Object.fromEntries(new URLSearchParams(body))) : secretsInJson(value);
}

/** Redacts secrets in `error` and `error_description` of an OAuth response, which are shown to users and saved in token stores. */
export function redactOAuthBody(body: Readonly<Record<string, unknown>>, secrets: readonly string[]): Record<string, unknown> {
  const errorFields = Object.entries(body).filter(([name]) => name === 'error' || name === 'error_description');
  return {
    ...body,
    ...Object.fromEntries(errorFields.map(([name, text]) => [name, typeof text === 'string' ? redactSecrets(text, secrets) : text])),
  };
}

/** Redacts secrets in one text. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  return redactor([text], secrets)(text);
}

/**
 * Returns a function that redacts secrets in each of `texts`, whole or in part, also in URL, JSON, base64 and hex encoding: a service may
 * quote the rejected value in an error. The texts are indexed, and the secrets compared with the index, so the work is proportional to the
 * length of both.
 */
function redactor(texts: readonly string[], secrets: readonly string[]): (text: string) => string {
  const scanned = texts.filter(({ length }) => length >= minSecretLength).map((text) => text.slice(0, maxTextLength));
  const unique = [...new Set(secrets.filter(({ length }) => length >= minSecretLength))];
  const index = new PieceIndex(scanned, minMatchLength);
  eachEncoding(unique, (form) => {
    index.mark(form);
  });
  const indexes = [index, ...shortIndexes(scanned, unique)];
  return (text) => {
    if (text.length < minSecretLength) return text;
    const part = text.slice(0, maxTextLength);
    const isSecret = new Uint8Array(part.length);
    for (const index of indexes) {
      index.eachMarked(part, (start, end) => isSecret.fill(1, start, end));
    }
    // The last characters of a part may begin a secret that the cut has split.
    return part.length === text.length ? hide(text, isSecret) : `${hide(part.slice(0, 1 - minMatchLength), isSecret)}…`;
  };
}

/** Indexes of the forms that are shorter than a piece, which match as a whole. */
function shortIndexes(texts: readonly string[], secrets: readonly string[]): PieceIndex[] {
  const indexes = new Map<number, PieceIndex>();
  for (const secret of secrets) {
    if (secret.length >= minMatchLength) continue;
    for (const form of formsShorterThan(minMatchLength, secret)) {
      let index = indexes.get(form.length);
      if (index === undefined) indexes.set(form.length, (index = new PieceIndex(texts, form.length)));
      index.mark(form);
    }
  }
  return [...indexes.values()];
}

/** Replaces each run of marked characters. */
function hide(text: string, isSecret: Uint8Array): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const next = isSecret.indexOf(isSecret[at] === 1 ? 0 : 1, at);
    const end = next < 0 ? text.length : Math.min(next, text.length);
    result += isSecret[at] === 1 ? redacted : text.slice(at, end);
    at = end;
  }
  return result;
}
