import { encodeText, toBase64 } from '../http/bytes.js';
import type { Node, OpenApiDocument } from './document.js';
import { textField, type JsonObject } from '../http/fields.js';

/** The code challenge of an authorization code (PKCE, RFC 7636). */
export interface Challenge {
  readonly method: 'S256' | 'plain';
  readonly value: string;
}

/** Adds the PKCE parameters to /authorize: the service does not document them, but clients send them. */
export function withPkce(document: OpenApiDocument): OpenApiDocument {
  const item = document.paths['/authorize'] ?? {};
  const get = item['get'] as Node;
  const added = ['code_challenge', 'code_challenge_method'].map((name) => ({ name, in: 'query', schema: { type: 'string' } }));
  const parameters = [...(get['parameters'] as Node[]), ...added];
  return { ...document, paths: { ...document.paths, '/authorize': { ...item, get: { ...get, parameters } } } };
}

/** The challenge in a request to /authorize, or undefined. `invalid` if it violates RFC 7636, sections 4.2 and 4.3. */
export function challengeIn(query: JsonObject): Challenge | 'invalid' | undefined {
  const value = textField(query, 'code_challenge');
  const method = textField(query, 'code_challenge_method');
  if (value === undefined) return method === undefined ? undefined : 'invalid';
  if (!isVerifier(value) || !(method === undefined || method === 'S256' || method === 'plain')) return 'invalid';
  return { value, method: method ?? 'plain' };
}

/** Whether the verifier matches the challenge. A verifier without a challenge does not match (RFC 9700, section 2.1.1). */
export async function matchesChallenge(challenge: Challenge | undefined, verifier: string | undefined): Promise<boolean> {
  if (challenge === undefined || verifier === undefined) return challenge === undefined && verifier === undefined;
  return isVerifier(verifier) && (challenge.method === 'plain' ? verifier : await sha256(verifier)) === challenge.value;
}

const isVerifier = (value: string): boolean => /^[\w.~-]{43,128}$/.test(value);

async function sha256(value: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encodeText(value)));
  return toBase64(digest).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
