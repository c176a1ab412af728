import { randomBytes } from 'node:crypto';
import { BoxApiError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { json, respondingFetch, type RecordedRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { secretRegistry } from '../../support/secret-registry.js';

const randomText = (length: number) => randomBytes(length).toString('base64url').slice(0, length);

/** A client whose service responds with `respond`. */
function clientReceiving(respond: (request: RecordedRequest) => Response) {
  const fake = respondingFetch(respond);
  const retry = { attempts: 5, baseMs: 0 };
  return { ...fake, box: createBoxClient({ auth: developerToken('a-developer-token'), fetch: fake.fetch, retry }) };
}

const bodyOf = ({ body }: RecordedRequest) => (typeof body === 'string' ? body : '');

/** The SDK sends properties that are not in its types. */
const update = (box: ReturnType<typeof clientReceiving>['box'], body: object) => rejection(box.folders.update('0', body), BoxApiError);

/** With the time limit of the suite as the only clock: the growth of the work is in test/unit/core/redaction/redact-secrets.test.ts. */
describe('large errors', () => {
  it('an error that quotes a secret of 1 MB in a body of 5 MB is redacted', async () => {
    const token = randomText(1_000_000);
    const rows = Array.from({ length: 40_000 }, (_, id) => ({ id, text: randomText(80) }));
    const { box } = clientReceiving(() =>
      json({ message: `The token ${token.slice(600_000, 600_200)} is invalid`, context_info: { token: token.slice(0, 500_000) } }, 400),
    );
    const error = await update(box, { token, rows });
    expect(error.message).toBe('folders.update failed: 400 (The token […] is invalid)');
    expect(error.contextInfo).toEqual({ token: '[…]…' });
  });

  it('an error that repeats a body with 5,000 secrets of any kind is redacted', async () => {
    const registry = secretRegistry();
    const rows = Array.from({ length: 1000 }, (_, id) => ({
      id,
      secretary: `Person ${String(id)}`,
      ...{ client_secret: registry.generate('a'), accessToken: registry.generate('b'), 'private-key': registry.generate('c') },
      passwords: [registry.generate('d'), registry.generate('e')],
    }));
    const { box } = clientReceiving((request) =>
      json({ message: bodyOf(request), context_info: JSON.parse(bodyOf(request)) as object }, 400),
    );
    const error = await update(box, { rows });
    expect(registry.secretsIn(JSON.stringify(error))).toEqual([]);
    expect(error.contextInfo?.['rows']).toContainEqual({
      id: 999,
      ...{ secretary: 'Person 999', client_secret: '[…]', accessToken: '[…]', 'private-key': '[…]', passwords: ['[…]', '[…]'] },
    });
  });

  it('five pages of 1 MB from a gateway end in the error of the last', async () => {
    const { box, requests } = clientReceiving(
      (request) => new Response(`<html>${request.headers.get('authorization') ?? ''}${randomText(1_000_000)}`, { status: 502 }),
    );
    const error = await rejection(box.users.me(), BoxApiError);
    expect([error.status, requests.length]).toEqual([502, 5]);
  });

  it('the body of a page is cut, and its secrets are redacted', async () => {
    const { box } = clientReceiving(() => new Response(`<html>a-developer-token ${'x'.repeat(1_000_000)}`, { status: 404 }));
    const { response } = await box.raw.GET('/users/me', {});
    const text = await response.text();
    expect(text).toMatch(/^<html>\[…\] x+…$/);
    expect(text.length).toBeLessThan(65_540);
    expect(await response.text()).toBe(text);
  });
});
