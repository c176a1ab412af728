import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { signWebhook, verifyWebhook } from '../../../src/webhooks/index.js';
import { startOfTime } from '../../support/clocks/fake-clock.js';
import { rejection } from '../../support/rejection.js';
import { body, delivery, event, keys, now, outcome, sentAt } from './deliveries.js';

const secondsAway = (seconds: number) => new Date(startOfTime + seconds * 1000).toISOString();

describe('a good delivery', () => {
  it('gives the payload, the delivery id and the key', async () => {
    const result = await verifyWebhook(await delivery());
    expect(result).toEqual({ valid: true, payload: event, deliveryId: 'd-1', key: 'primary' });
  });

  it.each([
    ['bytes', body],
    ['a view into a larger buffer', new Uint8Array([...[1, 2, 3], ...body, ...[4, 5]]).subarray(3, 3 + body.length)],
    ['an ArrayBuffer', Uint8Array.from(body).buffer],
    ['text', new TextDecoder().decode(body)],
  ])('comes as %s', async (_, own) => {
    expect(await verifyWebhook({ ...(await delivery()), body: own })).toMatchObject({ valid: true, payload: event });
  });

  it.each([
    ['Headers', (headers: Record<string, string>) => new Headers(headers)],
    ['names as the service writes them', (headers: Record<string, string>) => renamed(headers, (name) => name.toUpperCase())],
    ['lists of one', (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]]))],
  ])('has headers as %s', async (_, as) => {
    const given = await delivery();
    expect(await verifyWebhook({ ...given, headers: as(given.headers as Record<string, string>) })).toMatchObject({ valid: true });
  });

  it('needs no delivery id, which is not signed', async () => {
    expect(await verifyWebhook(await delivery({ changed: { 'box-delivery-id': undefined } }))).toMatchObject({ deliveryId: undefined });
  });

  it('may change while it is verified: what was verified is what comes out', async () => {
    const own = Uint8Array.from(body);
    const verifying = verifyWebhook({ ...(await delivery()), body: own });
    own.fill(32);
    expect(await verifying).toMatchObject({ valid: true, payload: event });
  });
});

describe('keys', () => {
  const fit = 'valid by';
  it.each([
    ['both, both signatures', {}, `${fit} primary`],
    ['the primary one only', { secondaryKey: undefined }, `${fit} primary`],
    ['the secondary one only', { primaryKey: undefined }, `${fit} secondary`],
    ['the primary one is being replaced', { primaryKey: 'not yet' }, `${fit} secondary`],
    ['the secondary one is being replaced', { secondaryKey: 'not yet' }, `${fit} primary`],
    ['neither fits', { primaryKey: 'no', secondaryKey: 'no' }, 'wrong_signature'],
    ['in each other’s place', { primaryKey: keys.secondaryKey, secondaryKey: keys.primaryKey }, 'wrong_signature'],
    ['only one signature came', { changed: { 'box-signature-primary': undefined } }, `${fit} secondary`],
    ['only one, and it is wrong', { changed: { 'box-signature-primary': undefined }, secondaryKey: 'no' }, 'wrong_signature'],
    ['only the other one came', { changed: { 'box-signature-primary': undefined }, secondaryKey: undefined }, 'missing_header'],
  ])('%s', async (_, more, expected) => {
    expect(await outcome(more)).toBe(expected);
  });
});

describe('a delivery is refused as', () => {
  const hmacOfNothing = 'A'.repeat(43) + '=';
  it.each([
    ...['box-signature-version', 'box-signature-algorithm', 'box-delivery-timestamp'].map((name) => [
      'missing_header',
      { [name]: undefined },
    ]),
    ['missing_header', { 'box-signature-primary': undefined, 'box-signature-secondary': undefined }],
    ...['2', '01', '', '1, 1'].map((version) => ['unsupported_version', { 'box-signature-version': version }]),
    ...['HmacSHA1', 'hmacsha256', 'none', ''].map((algorithm) => ['unsupported_algorithm', { 'box-signature-algorithm': algorithm }]),
    ...[
      '',
      'now',
      '1735689600',
      '2025-01-01',
      '2025-01-01T00:00:00',
      '2025-01-01 00:00:00Z',
      '2025-13-01T00:00:00Z',
      'Wed, 01 Jan 2025 00:00:00 GMT',
      '2025-01-01T00:00:00+0000',
      ` ${sentAt} x`,
    ].map((timestamp) => ['bad_timestamp', { 'box-delivery-timestamp': timestamp }]),
    ...['', 'no base64 !', hmacOfNothing, 'QUJD', `${hmacOfNothing}${hmacOfNothing}`, '_'.repeat(43) + '='].map((signature) => [
      'wrong_signature',
      { 'box-signature-primary': signature, 'box-signature-secondary': signature },
    ]),
  ] as [string, Record<string, string | undefined>][])('%s: %j', async (reason, changed) => {
    expect(await outcome({ changed })).toBe(reason);
  });

  it.each([
    'not JSON',
    '',
    '[]',
    'null',
    '"text"',
    '1',
    '{}',
    '{"id":1,"trigger":"FILE.UPLOADED"}',
    '{"id":"1"}',
    '{"id":"1","trigger":2}',
  ])('bad_json, although it is signed: %s', async (text) => {
    expect(await outcome({ body: text })).toBe('bad_json');
  });

  it('bad_json, when its bytes are no UTF-8', async () => {
    const broken = new TextEncoder().encode('{"id":"1","trigger":"x?"}').map((byte) => (byte === 63 ? 0xff : byte));
    expect(await outcome({ body: broken })).toBe('bad_json');
  });

  it('wrong_signature, when it was parsed and written anew', async () => {
    expect((await verifyWebhook({ ...(await delivery()), body: JSON.stringify(event) })).valid).toBe(false);
  });
});

describe('the time', () => {
  it.each([
    [0, undefined, 'valid by primary'],
    [-600, undefined, 'valid by primary'],
    [-600.001, undefined, 'too_old'],
    [600, undefined, 'valid by primary'],
    [600.001, undefined, 'from_future'],
    [-5, 5, 'valid by primary'],
    [-5.001, 5, 'too_old'],
    [5.001, 5, 'from_future'],
    [-0.001, 0, 'too_old'],
    [0, 0, 'valid by primary'],
  ])('%d seconds away with a tolerance of %s: %s', async (seconds, toleranceSeconds, expected) => {
    expect(await outcome({ timestamp: secondsAway(seconds), toleranceSeconds })).toBe(expected);
  });

  it.each([
    '2024-12-31T17:00:00-07:00',
    '2025-01-01T00:00:00Z',
    '2025-01-01t00:00:00z',
    '2025-01-01T05:30:00.000000+05:30',
    '2025-01-01T00:00:00-00:00',
  ])('may be written %s', async (timestamp) => {
    expect(await outcome({ timestamp, toleranceSeconds: 0 })).toBe('valid by primary');
  });

  it('is the same instant in another writing, whose signature is another', async () => {
    expect(await outcome({ changed: { 'box-delivery-timestamp': '2025-01-01T00:00:00Z' } })).toBe('wrong_signature');
  });

  it('is the clock’s when none is given', async () => {
    expect(await outcome({ now: undefined })).toBe('too_old');
    expect(await outcome({ now: undefined, timestamp: new Date().toISOString() })).toBe('valid by primary');
  });

  it('is not passed when the clock gives no number', async () => {
    expect(await outcome({ now: () => NaN })).toBe('from_future');
  });
});

describe('a delivery with one bit turned is refused', () => {
  const bits = (length: number) => fc.integer({ min: 0, max: length * 8 - 1 });
  const turned = (bytes: Uint8Array, bit: number) => bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  const turnedText = (text: string, bit: number) => Buffer.from(turned(Buffer.from(text, 'latin1'), bit)).toString('latin1');

  it('in the body', async () => {
    const given = await delivery();
    await fc.assert(
      fc.asyncProperty(bits(body.length), async (bit) => {
        expect(await verifyWebhook({ ...given, body: turned(body, bit) })).toMatchObject({ valid: false, reason: 'wrong_signature' });
      }),
    );
  });

  it.each(['box-delivery-timestamp', 'box-signature-primary', 'box-signature-secondary'])('in %s', async (name) => {
    const given = await delivery(
      name.endsWith('timestamp') ? {} : { [name === 'box-signature-primary' ? 'secondaryKey' : 'primaryKey']: undefined },
    );
    const headers = given.headers as Record<string, string>;
    const value = headers[name] ?? '';
    // Every one, in turn: the last character of base64 has bits that decoders drop.
    for (let bit = 0; bit < value.length * 8; bit++) {
      const changed = { ...headers, [name]: turnedText(value, bit) };
      expect(await verifyWebhook({ ...given, headers: changed, toleranceSeconds: 1e12 }), String(bit)).toMatchObject({ valid: false });
    }
  });

  it('and any body with its own signature is taken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '漢', '🙂', '"', '\\', '/', '\0', '\n', '\uFEFF') }),
        fc.string({ minLength: 1 }),
        async (text, key) => {
          fc.pre(key.trim() !== '');
          const own = JSON.stringify({ id: 'e', trigger: text });
          const headers = await signWebhook({ body: own, primaryKey: key, timestamp: sentAt });
          expect(await verifyWebhook({ body: own, headers, primaryKey: key, now })).toMatchObject({
            valid: true,
            payload: { trigger: text },
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('options', () => {
  it.each([
    ['body', { body: event as never }],
    ['body', { body: undefined as never }],
    ['primaryKey', { primaryKey: undefined, secondaryKey: undefined }],
    ['primaryKey', { primaryKey: '' }],
    ['secondaryKey', { secondaryKey: '  ' }],
    ['primaryKey', { primaryKey: 5 as never }],
    ['toleranceSeconds', { toleranceSeconds: -1 }],
    ['toleranceSeconds', { toleranceSeconds: NaN }],
    ['toleranceSeconds', { toleranceSeconds: Infinity }],
  ])('are refused by name: %s', async (name, more) => {
    const error = await rejection(verifyWebhook({ ...(await delivery()), ...more }), BoxConfigError);
    expect(error.message).toMatch(new RegExp(`^${name}: `));
  });
});

describe('what is shown', () => {
  it('has no keys, no body and no signature in it', async () => {
    const { headers } = await delivery();
    const secrets = [
      keys.primaryKey,
      keys.secondaryKey,
      'Ada Moreno',
      ...Object.values(headers as Record<string, string>).filter((one) => one.length > 10),
    ];
    const results = await Promise.all([
      verifyWebhook({ ...(await delivery({ primaryKey: 'no', secondaryKey: 'no' })), headers }),
      verifyWebhook(await delivery({ timestamp: secondsAway(-9999) })),
      verifyWebhook(await delivery({ body: 'Ada Moreno' })),
      verifyWebhook({ ...(await delivery()), toleranceSeconds: -1 }).catch((error: unknown) => error),
      verifyWebhook({ ...(await delivery()), primaryKey: '' }).catch((error: unknown) => error),
    ]);
    const shown = results.map((result) => `${String(result)} ${JSON.stringify(result)}`).join('\n');
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });
});

const renamed = (headers: Record<string, string>, name: (name: string) => string) =>
  Object.fromEntries(Object.entries(headers).map(([key, value]) => [name(key), value]));
