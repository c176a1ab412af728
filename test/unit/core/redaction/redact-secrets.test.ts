import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactErrorBody, redactOAuthBody, redactSecrets } from '../../../../src/core/redaction/redact-secrets.js';
import { countOperations } from '../../../support/counting/count-operations.js';
import { redactByDefinition, secretForms } from '../../../support/redact-by-definition.js';

/** Reproducible text without repetitions. */
function randomText(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 0x41c64e6d) + 12_345) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
}

const units = ['a', 'b', '7', '"', '\\', 'é', '😀', '\ud83d', '/', '+', '-', '%', ' ', '\n'];
const secretTexts = fc.string({ unit: fc.constantFrom(...units), maxLength: 40 });

/** Texts with whole forms of secrets and pieces of them. */
function quotesOf(secrets: readonly string[]): fc.Arbitrary<string> {
  const forms = secrets.flatMap(secretForms);
  const piece = fc
    .tuple(fc.constantFrom(...forms), fc.nat(60), fc.nat(60))
    .map(([form, start, length]) => form.slice(start, start + length));
  return fc.array(fc.oneof(fc.constantFrom(...forms), piece, secretTexts), { maxLength: 8 }).map((parts) => parts.join(''));
}

describe('redaction of secrets', () => {
  it('hides exactly the characters that the definition of a piece names, for any text and secret', () => {
    const cases = secretTexts.chain((secret) => fc.tuple(fc.constant(secret), quotesOf([secret])));
    fc.assert(
      fc.property(cases, ([secret, text]) => {
        expect(redactSecrets(text, [secret])).toBe(redactByDefinition(text, [secret]));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no piece of any of several secrets in any of several texts', () => {
    const lists = fc.array(secretTexts, { minLength: 1, maxLength: 6 });
    const cases = lists.chain((secrets) => fc.tuple(fc.constant(secrets), fc.array(quotesOf(secrets), { maxLength: 4 })));
    fc.assert(
      fc.property(cases, ([secrets, texts]) => {
        const body = JSON.stringify({ tokens: secrets });
        const redacted = JSON.parse(redactErrorBody(JSON.stringify(texts), { headers: {}, body })) as string[];
        expect(redacted.map((text) => redactByDefinition(text, secrets))).toEqual(redacted);
      }),
      { numRuns: 1000 },
    );
  });

  it('hides each piece of a long secret in each encoding', () => {
    const secret = Array.from({ length: 1500 }, (_, at) => `${randomText(5, at + 1)}${['é', '😀', '"', '&'][at % 4] ?? ''}`).join('');
    const pieces = secretForms(secret).flatMap((form) =>
      Array.from({ length: form.length - 7 }, (_, start) => form.slice(start, start + 8)).filter((piece) => !/\p{Surrogate}/u.test(piece)),
    );
    const redacted = JSON.parse(redactErrorBody(JSON.stringify(pieces), { headers: {}, body: JSON.stringify({ secret }) })) as string[];
    expect(redacted.filter((text) => text !== '[…]')).toEqual([]);
    expect(redacted.length).toBeGreaterThan(90_000);
  });

  it.each([0, 1, 2])('hides a secret of six characters in base64 after %i bytes', (before) => {
    const text = btoa(`${'x'.repeat(before)}s3cr3t and more`);
    expect(redactSecrets(text, ['s3cr3t'])).toBe(redactByDefinition(text, ['s3cr3t']));
    expect(redactSecrets(text, ['s3cr3t'])).toContain('[…]');
  });

  it('hides a secret that is a name in the details of an error', () => {
    const headers = { authorization: 'Bearer Xk29fQ7wLm40' };
    const body = { message: 'no', context_info: { errors: [{ Xk29fQ7wLm40: 1, '': { Xk29fQ7wLm40: 2 } }] } };
    expect(redactErrorBody(JSON.stringify(body), { headers, body: undefined })).toBe(
      '{"message":"no","context_info":{"errors":[{"[…]":1,"":{"[…]":2}}]}}',
    );
  });

  it('keeps the names of fields in an error', () => {
    const text = JSON.stringify({ error_description: 'descriptive' });
    const body = JSON.stringify({ password: 'descriptive' });
    expect(redactErrorBody(text, { headers: {}, body })).toBe('{"error_description":"[…]"}');
  });

  it('cuts a long text, and hides a secret that crosses the cut', () => {
    for (const before of [65_520, 65_525, 65_530, 65_535]) {
      const secret = 'Xk29fQ7wLm40ZtRb81Vy';
      const filler = ' '.repeat(before);
      const redacted = redactSecrets(`${filler}${secret}${'.'.repeat(1_000_000)}`, [secret]);
      expect(redacted.trimStart()).toMatch(/^(\[…\]…|….{0,2}|…)$/);
      expect(redacted.length).toBeLessThan(65_540);
    }
    const page = `<html>${'x'.repeat(1_000_000)}`;
    expect(redactErrorBody(page, { headers: {}, body: undefined }).length).toBeLessThan(65_540);
    expect(String(redactOAuthBody({ error_description: page }, [])['error_description']).length).toBeLessThan(65_540);
  });

  it('redacts the values of a body under the names of secrets, and no others', () => {
    const body = JSON.stringify({
      ...{ secretary: 'Margaret', tokenizer: 'whitespace', note: 'ordinary' },
      ...{ refreshTokens: ['Xk29fQ7w', ['Lm40ZtRb']], nested: [{ box_shared_link_password: '81VyPq3s' }] },
    });
    const text = JSON.stringify({ message: 'Margaret whitespace ordinary Xk29fQ7w Lm40ZtRb 81VyPq3s' });
    expect(redactErrorBody(text, { headers: {}, body })).toBe('{"message":"Margaret whitespace ordinary […] […] […]"}');
  });
});

/** Error texts and request bodies whose length is proportional to `n`. */
const growing: Readonly<Record<string, (n: number) => { text: string; body: string }>> = {
  'one secret that the error quotes': (n) => {
    const token = randomText(n * 200);
    return { text: JSON.stringify({ message: `The token ${token} is invalid.` }), body: JSON.stringify({ token }) };
  },
  'one secret that each of many texts quotes in part': (n) => {
    const token = randomText(n * 200);
    const errors = Array.from({ length: n * 4 }, (_, at) => ({ value: token.slice(at * 50, at * 50 + 40) }));
    return { text: JSON.stringify({ context_info: { errors } }), body: JSON.stringify({ token }) };
  },
  'many secrets and one text': (n) => {
    const rows = Array.from({ length: n * 10 }, (_, at) => ({ token: randomText(20, at + 1) }));
    return { text: JSON.stringify({ message: randomText(n * 200, 7) }), body: JSON.stringify({ rows }) };
  },
  'many secrets of six characters and many texts': (n) => {
    const rows = Array.from({ length: n * 20 }, (_, at) => ({ token: randomText(6, at + 1) }));
    return { text: JSON.stringify(rows.map(({ token }) => `${token} is invalid`)), body: JSON.stringify({ rows }) };
  },
  'many secrets and many texts': (n) => {
    const rows = Array.from({ length: n * 10 }, (_, at) => ({ secretary: randomText(30, at + 1), client_secret: randomText(30, at + 9) }));
    return { text: JSON.stringify({ rows }), body: JSON.stringify({ rows }) };
  },
  'a list of texts under one long name': (n) => ({
    text: JSON.stringify({ message: 'no' }),
    body: JSON.stringify({ [randomText(n * 200)]: Array.from({ length: n * 50 }, () => 'x') }),
  }),
  'an HTML page': (n) => ({ text: `<html>${randomText(n * 500)}`, body: JSON.stringify({ token: randomText(n * 200, 3) }) }),
  'one repeated character': (n) => ({ text: 'a'.repeat(n * 500), body: JSON.stringify({ token: 'a'.repeat(n * 200) }) }),
  'a repeated pair of characters in many texts': (n) => ({
    text: JSON.stringify(Array.from({ length: n * 5 }, () => 'ab'.repeat(50))),
    body: JSON.stringify({ tokens: Array.from({ length: n * 5 }, (_, at) => 'ab'.repeat(30 + (at % 9))) }),
  }),
  'a secret that needs escapes': (n) => {
    const password = '"é%\\&'.repeat(n * 20);
    return { text: JSON.stringify({ message: JSON.stringify({ password }) }), body: JSON.stringify({ password }) };
  },
};

describe('work of the redaction', () => {
  it.each(Object.entries(growing))('grows at most in proportion to the input for %s', (_, make) => {
    const work = (n: number) => {
      const { text, body } = make(n);
      return countOperations(() => redactErrorBody(text, { headers: { authorization: 'Bearer abcdefgh12345678' }, body }));
    };
    expect(work(20)).toBeGreaterThan(0);
    expect(work(20)).toBeLessThanOrEqual(12 * work(2));
  });

  it('does not scan the rest of a text that is cut off', () => {
    const work = (length: number) => {
      const text = randomText(length);
      return countOperations(() => redactSecrets(text, [randomText(99, 2)]));
    };
    expect(work(700_000)).toBeLessThan(1.01 * work(70_000));
  });
});
