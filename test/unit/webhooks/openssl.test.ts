import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { signWebhook, verifyWebhook } from '../../../src/webhooks/index.js';

/**
 * Signatures created with OpenSSL:
 *
 *     printf '%s%s' "$body" "$timestamp" | openssl dgst -sha256 -hmac "$key" -binary | openssl base64
 */
const vectors = [
  {
    key: 'primary-key-1',
    body: '{"type":"webhook_event","id":"e-1","trigger":"FILE.UPLOADED"}',
    timestamp: '2025-01-01T00:00:00Z',
    signature: 'LUczIGFoKrnKMhd9KQaduiRIA7gDhiNw3IcURxwHx7Y=',
  },
  {
    key: 'clé-🔑',
    body: '{"id":"e-2","trigger":"FILE.RENAMED","source":{"name":"naïve 漢字 🙂.txt"}}',
    timestamp: '2024-12-31T16:59:30-07:00',
    signature: 'L+wcuvTssfVfg4NJ+aPvqll7dAC37LFJhe7CuyPhdqU=',
  },
  {
    key: 'k',
    // Starts with a byte order mark, which is signed like any other byte.
    body: '\uFEFF{"id":"e","trigger":"x"}',
    timestamp: '2025-01-01T00:00:00.125+05:30',
    signature: 'Stq3dEQwK7MxZsNeAUD28gq0apkfHRiTnWlMG8Bzi6Q=',
  },
];

const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

describe.each(vectors)('signWebhook for $body', ({ key, body, timestamp, signature }) => {
  it('signs the body like the recorded OpenSSL signature', async () => {
    const headers = await signWebhook({ body, primaryKey: key, timestamp });
    expect(headers['box-signature-primary']).toBe(signature);
    const now = () => Date.parse(timestamp);
    expect(await verifyWebhook({ body, headers, primaryKey: key, now })).toMatchObject({
      valid: true,
      payload: { id: /"id":"(.*?)"/.exec(body)?.[1] },
    });
  });

  it.skipIf(!hasOpenssl)('signs the body like the installed OpenSSL', () => {
    const { stdout } = spawnSync('openssl', ['dgst', '-sha256', '-hmac', key, '-binary'], { input: body + timestamp });
    expect(stdout.toString('base64')).toBe(signature);
  });
});

it.skipIf(!hasOpenssl)('signWebhook matches OpenSSL for binary data', async () => {
  const body = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const [key, timestamp] = ['k', '2025-01-01T00:00:00Z'];
  const { stdout } = spawnSync('openssl', ['dgst', '-sha256', '-hmac', key, '-binary'], {
    input: Buffer.concat([body, Buffer.from(timestamp)]),
  });
  expect((await signWebhook({ body, primaryKey: key, timestamp }))['box-signature-primary']).toBe(stdout.toString('base64'));
});

it('signWebhook returns all headers of a delivery', async () => {
  const { 'box-delivery-timestamp': timestamp = '', ...headers } = await signWebhook({ body: '{}', primaryKey: 'a', secondaryKey: 'b' });
  expect(Math.abs(Date.parse(timestamp) - Date.now())).toBeLessThan(5000);
  expect(headers).toEqual({
    'box-delivery-id': expect.stringMatching(/^[\da-f-]{36}$/) as string,
    'box-signature-version': '1',
    'box-signature-algorithm': 'HmacSHA256',
    'box-signature-primary': expect.stringMatching(/^.{43}=$/) as string,
    'box-signature-secondary': expect.stringMatching(/^.{43}=$/) as string,
  });
  expect(headers['box-signature-primary']).not.toBe(headers['box-signature-secondary']);
  await expect(signWebhook({ body: '{}' })).rejects.toThrow('primaryKey: missing');
});
