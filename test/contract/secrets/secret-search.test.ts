import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { json, respondingFetch } from '../../support/fake-fetch.js';
import { rsaKeys } from '../../support/keys.js';
import { secretRegistry } from '../../support/secret-registry.js';
import { captureOutput, visibleText } from './visible-output.js';

const registry = secretRegistry();
const secret = registry.generate('secret');
const password = registry.register('password', 'pässwörd & "7"');
const { privateKey } = rsaKeys();
registry.register('private key', privateKey);

/** Verifies that the search finds secrets, so that "none found" is meaningful. */
describe('secret search', () => {
  it.each<[string, (text: string) => string]>([
    ['in plain text', (text) => text],
    ['inside other text', (text) => `{"a":"x${text}y"}`],
    ['in a URL', encodeURIComponent],
    ['in a form', (text) => new URLSearchParams({ text }).toString()],
    ['in JSON', (text) => JSON.stringify({ text })],
    ['in JSON in JSON', (text) => JSON.stringify(JSON.stringify({ text }))],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    ['in base64 after one byte', (text) => Buffer.from(`:${text}`).toString('base64')],
    ['in base64 after two bytes', (text) => Buffer.from(`1:${text}!`).toString('base64url')],
    ['in hex', (text) => Buffer.from(text).toString('hex')],
  ])('the search finds secrets %s', (_, write) => {
    expect(registry.secretsIn(write(secret))).toEqual(['secret']);
    expect(registry.secretsIn(write(password))).toEqual(['password']);
  });

  it('the search finds a piece of a token and a part of a key line', () => {
    expect(registry.secretsIn(`…${secret.slice(5, 25)}…`)).toEqual(['secret']);
    expect(registry.secretsIn(privateKey.split('\n')[9]?.slice(30, 50) ?? '')).toEqual(['private key']);
  });

  it('the search finds nothing in output without secrets', () => {
    expect(registry.secretsIn(JSON.stringify(rsaKeys()) + visibleText(createBoxClient({ auth: developerToken('x') }).files))).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['a message', () => new Error(secret)],
    ['a property', () => Object.assign(new Error('x'), { config: { headers: { secret } } })],
    ['a non-enumerable property', () => Object.defineProperty(new Error('x'), 'request', { value: { secret } })],
    [
      'a getter',
      () => ({
        get token() {
          return secret;
        },
      }),
    ],
    ['toJSON', () => ({ toJSON: () => secret })],
    ['a cause of a cause', () => new Error('x', { cause: new Error('y', { cause: { secret } }) })],
    ['a settled promise', () => Promise.resolve(secret)],
    ['a Map', () => new Map([[secret, 1]])],
  ])('the search finds a secret in %s', (_, make) => {
    expect(registry.secretsIn(visibleText(make()))).toEqual(['secret']);
  });

  it('the output capture records console output and process warnings', async () => {
    const output = captureOutput();
    console.error('a', { secret });
    process.emitWarning(secret);
    await new Promise((resolve) => setImmediate(resolve));
    output.end();
    expect(output.lines.map((line) => registry.secretsIn(line))).toEqual([['secret'], ['secret']]);
  });

  it('the search finds secrets in an error from a hook, which is passed through unchanged', async () => {
    const hooks = {
      onRequest: () => {
        throw new Error(secret);
      },
    };
    const { fetch } = respondingFetch(() => json({}));
    const box = createBoxClient({ auth: developerToken('x'), fetch: fetch, hooks });
    const error: unknown = await box.users.me().catch((reason: unknown) => reason);
    expect(registry.secretsIn(visibleText(error))).toEqual(['secret']);
  });
});
