import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { signWebhook, verifyWebhook } from '../../../src/webhooks/index.js';
import { clockStart } from '../../support/clocks/fake-clock.js';
import { rejection } from '../../support/rejection.js';
import { body, delivery, event, keys, now, verificationOutcome, sentAt } from './deliveries.js';

const timestampAt = (seconds: number) => new Date(clockStart + seconds * 1000).toISOString();

describe('verifyWebhook with a valid delivery', () => {
  it('returns the payload, the delivery ID and the matching key', async () => {
    const result = await verifyWebhook(await delivery());
    expect(result).toEqual({ valid: true, payload: event, deliveryId: 'd-1', key: 'primary' });
  });

  it.each([
    ['bytes', body],
    ['a view into a larger buffer', new Uint8Array([...[1, 2, 3], ...body, ...[4, 5]]).subarray(3, 3 + body.length)],
    ['an ArrayBuffer', Uint8Array.from(body).buffer],
    ['text', new TextDecoder().decode(body)],
  ])('accepts the body as %s', async (_, variant) => {
    expect(await verifyWebhook({ ...(await delivery()), body: variant })).toMatchObject({ valid: true, payload: event });
  });

  it.each([
    ['a Headers object', (headers: Record<string, string>) => new Headers(headers)],
    ['an object with uppercase names', (headers: Record<string, string>) => renamed(headers, (name) => name.toUpperCase())],
    [
      'an object with one-element arrays',
      (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]])),
    ],
  ])('accepts headers as %s', async (_, convert) => {
    const given = await delivery();
    expect(await verifyWebhook({ ...given, headers: convert(given.headers as Record<string, string>) })).toMatchObject({ valid: true });
  });

  it('does not require the delivery ID, which is not signed', async () => {
    expect(await verifyWebhook(await delivery({ changed: { 'box-delivery-id': undefined } }))).toMatchObject({ deliveryId: undefined });
  });

  it('returns the verified payload even if the body changes during verification', async () => {
    const mutableBody = Uint8Array.from(body);
    const verifying = verifyWebhook({ ...(await delivery()), body: mutableBody });
    mutableBody.fill(32);
    expect(await verifying).toMatchObject({ valid: true, payload: event });
  });
});

describe('verifyWebhook keys', () => {
  const validBy = 'valid by';
  it.each([
    ['both keys and both signatures', {}, `${validBy} primary`],
    ['the primary key only', { secondaryKey: undefined }, `${validBy} primary`],
    ['the secondary key only', { primaryKey: undefined }, `${validBy} secondary`],
    ['a primary key in rotation', { primaryKey: 'not yet' }, `${validBy} secondary`],
    ['a secondary key in rotation', { secondaryKey: 'not yet' }, `${validBy} primary`],
    ['two wrong keys', { primaryKey: 'no', secondaryKey: 'no' }, 'wrong_signature'],
    ['swapped keys', { primaryKey: keys.secondaryKey, secondaryKey: keys.primaryKey }, 'wrong_signature'],
    ['the secondary signature only', { changed: { 'box-signature-primary': undefined } }, `${validBy} secondary`],
    [
      'the secondary signature only and a wrong secondary key',
      { changed: { 'box-signature-primary': undefined }, secondaryKey: 'no' },
      'wrong_signature',
    ],
    [
      'the secondary signature only and the primary key only',
      { changed: { 'box-signature-primary': undefined }, secondaryKey: undefined },
      'missing_header',
    ],
  ])('returns the expected outcome for %s', async (_, changes, expected) => {
    expect(await verificationOutcome(changes)).toBe(expected);
  });
});

describe('verifyWebhook rejection reasons', () => {
  const zeroSignature = 'A'.repeat(43) + '=';
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
    ...['', 'no base64 !', zeroSignature, 'QUJD', `${zeroSignature}${zeroSignature}`, '_'.repeat(43) + '='].map((signature) => [
      'wrong_signature',
      { 'box-signature-primary': signature, 'box-signature-secondary': signature },
    ]),
  ] as [string, Record<string, string | undefined>][])('returns %s for the headers %j', async (reason, changed) => {
    expect(await verificationOutcome({ changed })).toBe(reason);
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
  ])('returns bad_json for the signed body %j', async (text) => {
    expect(await verificationOutcome({ body: text })).toBe('bad_json');
  });

  it('returns bad_json for a signed body that is not UTF-8', async () => {
    const invalidUtf8 = new TextEncoder().encode('{"id":"1","trigger":"x?"}').map((byte) => (byte === 63 ? 0xff : byte));
    expect(await verificationOutcome({ body: invalidUtf8 })).toBe('bad_json');
  });

  it('rejects a body that was parsed and serialized again', async () => {
    expect((await verifyWebhook({ ...(await delivery()), body: JSON.stringify(event) })).valid).toBe(false);
  });
});

describe('verifyWebhook timestamps', () => {
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
  ])('treats a timestamp at %d seconds with a tolerance of %s as %s', async (seconds, toleranceSeconds, expected) => {
    expect(await verificationOutcome({ timestamp: timestampAt(seconds), toleranceSeconds })).toBe(expected);
  });

  it.each([
    '2024-12-31T17:00:00-07:00',
    '2025-01-01T00:00:00Z',
    '2025-01-01t00:00:00z',
    '2025-01-01T05:30:00.000000+05:30',
    '2025-01-01T00:00:00-00:00',
  ])('accepts the timestamp format %s', async (timestamp) => {
    expect(await verificationOutcome({ timestamp, toleranceSeconds: 0 })).toBe('valid by primary');
  });

  it('rejects the same instant in another format, because the signature covers the text', async () => {
    expect(await verificationOutcome({ changed: { 'box-delivery-timestamp': '2025-01-01T00:00:00Z' } })).toBe('wrong_signature');
  });

  it('compares timestamps with the system clock by default', async () => {
    expect(await verificationOutcome({ now: undefined })).toBe('too_old');
    expect(await verificationOutcome({ now: undefined, timestamp: new Date().toISOString() })).toBe('valid by primary');
  });

  it('rejects every delivery when the clock returns NaN', async () => {
    expect(await verificationOutcome({ now: () => NaN })).toBe('from_future');
  });
});

describe('verifyWebhook with a flipped bit', () => {
  const bits = (length: number) => fc.integer({ min: 0, max: length * 8 - 1 });
  const flipBit = (bytes: Uint8Array, bit: number) => bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  const flipTextBit = (text: string, bit: number) => Buffer.from(flipBit(Buffer.from(text, 'latin1'), bit)).toString('latin1');

  it('rejects a flipped bit in the body', async () => {
    const given = await delivery();
    await fc.assert(
      fc.asyncProperty(bits(body.length), async (bit) => {
        expect(await verifyWebhook({ ...given, body: flipBit(body, bit) })).toMatchObject({ valid: false, reason: 'wrong_signature' });
      }),
    );
  });

  it.each(['box-delivery-timestamp', 'box-signature-primary', 'box-signature-secondary'])(
    'rejects every flipped bit in %s',
    async (name) => {
      const given = await delivery(
        name.endsWith('timestamp') ? {} : { [name === 'box-signature-primary' ? 'secondaryKey' : 'primaryKey']: undefined },
      );
      const headers = given.headers as Record<string, string>;
      const value = headers[name] ?? '';
      // Test every bit, because decoders ignore some bits of the last base64 character.
      for (let bit = 0; bit < value.length * 8; bit++) {
        const changed = { ...headers, [name]: flipTextBit(value, bit) };
        expect(await verifyWebhook({ ...given, headers: changed, toleranceSeconds: 1e12 }), String(bit)).toMatchObject({ valid: false });
      }
    },
  );

  it('accepts any body with a valid signature', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '漢', '🙂', '"', '\\', '/', '\0', '\n', '\uFEFF') }),
        fc.string({ minLength: 1 }),
        async (text, key) => {
          fc.pre(key.trim() !== '');
          const customBody = JSON.stringify({ id: 'e', trigger: text });
          const headers = await signWebhook({ body: customBody, primaryKey: key, timestamp: sentAt });
          expect(await verifyWebhook({ body: customBody, headers, primaryKey: key, now })).toMatchObject({
            valid: true,
            payload: { trigger: text },
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('verifyWebhook options', () => {
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
  ])('rejects an invalid %s by name', async (name, invalid) => {
    const error = await rejection(verifyWebhook({ ...(await delivery()), ...invalid }), BoxConfigError);
    expect(error.message).toMatch(new RegExp(`^${name}: `));
  });
});

describe('verifyWebhook results and errors', () => {
  it('exposes no keys, body text or signatures in results and errors', async () => {
    const { headers } = await delivery();
    const secrets = [
      keys.primaryKey,
      keys.secondaryKey,
      'Ada Moreno',
      ...Object.values(headers as Record<string, string>).filter((one) => one.length > 10),
    ];
    const results = await Promise.all([
      verifyWebhook({ ...(await delivery({ primaryKey: 'no', secondaryKey: 'no' })), headers }),
      verifyWebhook(await delivery({ timestamp: timestampAt(-9999) })),
      verifyWebhook(await delivery({ body: 'Ada Moreno' })),
      verifyWebhook({ ...(await delivery()), toleranceSeconds: -1 }).catch((error: unknown) => error),
      verifyWebhook({ ...(await delivery()), primaryKey: '' }).catch((error: unknown) => error),
    ]);
    const exposedText = results.map((result) => `${String(result)} ${JSON.stringify(result)}`).join('\n');
    for (const secret of secrets) expect(exposedText).not.toContain(secret);
  });
});

const renamed = (headers: Record<string, string>, name: (name: string) => string) =>
  Object.fromEntries(Object.entries(headers).map(([key, value]) => [name(key), value]));
