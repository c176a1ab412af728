import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { json, respondingFetch } from '../../support/fake-fetch.js';
import { rsaKeys } from '../../support/keys.js';
import { secretBook } from '../../support/secrets.js';
import { listen, shown } from './visible-output.js';

const book = secretBook();
const secret = book.make('secret');
const password = book.add('password', 'pässwörd & "7"');
const { privateKey } = rsaKeys();
book.add('private key', privateKey);

/** The search has to be able to find what it never should. */
describe('the search for secrets', () => {
  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['in the middle', (text) => `{"a":"x${text}y"}`],
    ['in a URL', encodeURIComponent],
    ['in a form', (text) => new URLSearchParams({ text }).toString()],
    ['in JSON', (text) => JSON.stringify({ text })],
    ['in JSON in JSON', (text) => JSON.stringify(JSON.stringify({ text }))],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    ['in base64 after one byte', (text) => Buffer.from(`:${text}`).toString('base64')],
    ['in base64 after two bytes', (text) => Buffer.from(`1:${text}!`).toString('base64url')],
    ['in hex', (text) => Buffer.from(text).toString('hex')],
  ])('finds them %s', (_, write) => {
    expect(book.foundIn(write(secret))).toEqual(['secret']);
    expect(book.foundIn(write(password))).toEqual(['password']);
  });

  it('finds a piece of a token and a line of a key', () => {
    expect(book.foundIn(`…${secret.slice(5, 25)}…`)).toEqual(['secret']);
    expect(book.foundIn(privateKey.split('\n')[9]?.slice(30, 50) ?? '')).toEqual(['private key']);
  });

  it('finds nothing in what holds none', () => {
    expect(book.foundIn(JSON.stringify(rsaKeys()) + shown(createBoxClient({ auth: developerToken('x') }).files))).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['a message', () => new Error(secret)],
    ['a property', () => Object.assign(new Error('x'), { config: { headers: { secret } } })],
    ['a property that is not enumerable', () => Object.defineProperty(new Error('x'), 'request', { value: { secret } })],
    [
      'a getter',
      () => ({
        get token() {
          return secret;
        },
      }),
    ],
    ['what JSON says', () => ({ toJSON: () => secret })],
    ['a cause of a cause', () => new Error('x', { cause: new Error('y', { cause: { secret } }) })],
    ['a settled promise', () => Promise.resolve(secret)],
    ['a map', () => new Map([[secret, 1]])],
  ])('looks into %s', (_, make) => {
    expect(book.foundIn(shown(make()))).toEqual(['secret']);
  });

  it('hears the console, warnings, and rejections that nobody handles', async () => {
    const ear = listen();
    console.error('a', { secret });
    process.emitWarning(secret);
    await new Promise((resolve) => setImmediate(resolve));
    ear.end();
    expect(ear.lines.map((line) => book.foundIn(line))).toEqual([['secret'], ['secret']]);
  });

  it('sees an error that is the caller’s own, which comes back as it is', async () => {
    const hooks = {
      onRequest: () => {
        throw new Error(secret);
      },
    };
    const { fetch } = respondingFetch(() => json({}));
    const box = createBoxClient({ auth: developerToken('x'), fetch: fetch, hooks });
    const error: unknown = await box.users.me().catch((reason: unknown) => reason);
    expect(book.foundIn(shown(error))).toEqual(['secret']);
  });
});
