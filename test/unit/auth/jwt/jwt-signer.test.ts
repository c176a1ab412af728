import { describe, expect, it } from 'vitest';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { BoxConfigError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { Signer } from '../../../../src/core/types/ports/signer.js';
import { keySigner } from '../../../../src/node/signer.js';
import { json, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { app, tokenResponse, privateKey, jwtClient, verifiedAssertion } from './jwt-setup.js';

describe('custom signer', () => {
  /** Keeps internal state, like the clients of key management services. */
  class KeyService implements Signer {
    readonly algorithm = 'RS384';
    readonly #signer = keySigner({ privateKey, algorithm: 'RS384' });
    failures = 0;
    calls = 0;
    async sign(bytes: Uint8Array<ArrayBuffer>) {
      this.calls += 1;
      if (this.failures-- > 0) throw new Error('the key service is busy');
      return this.#signer.sign(bytes);
    }
  }
  const withSigner = (signer: Signer, replies: FakeReply[]) => jwtClient({ ...app, signer, enterpriseId: '900' }, replies);

  it('signs with the algorithm of the signer', async () => {
    const { box, requests } = withSigner(new KeyService(), [tokenResponse('a'), json({})]);
    await box.users.me();
    expect((await verifiedAssertion(requests[0])).header).toEqual({ alg: 'RS384', typ: 'JWT', kid: 'k1' });
  });

  it('retries a failing signer', async () => {
    const signer = new KeyService();
    signer.failures = 2;
    const { box, requests, clock } = withSigner(signer, [tokenResponse('a'), json({})]);
    await box.users.me();
    expect([signer.calls, requests.length, clock.sleeps]).toEqual([3, 2, [1000, 2000]]);
  });

  it('rejects without sending a request when the signer keeps failing', async () => {
    const signer = new KeyService();
    signer.failures = 100;
    const { box, requests } = withSigner(signer, []);
    const error = await rejection(box.users.me(), BoxNetworkError);
    expect(error.message).toBe('signer: sign() failed');
    // A signer may quote its key, so only the name, code and stack of its error are kept.
    expect(error.cause).toMatchObject({ name: 'Error', stack: expect.stringContaining('jwt-signer.test') as string });
    expect([signer.calls, requests.length]).toEqual([5, 0]);
  });

  it('keeps a valid token when the signer fails during renewal', async () => {
    const signer = new KeyService();
    const { box, clock } = withSigner(signer, [tokenResponse('a'), json({}), json({})]);
    await box.users.me();
    signer.failures = 100;
    clock.advance(3_500_000);
    await box.users.me();
    expect(signer.calls).toBe(6);
  });

  it.each<[string, unknown]>([
    ['text', 'c2ln'],
    ['empty bytes', new Uint8Array(0)],
  ])('rejects a signer that returns %s', async (_, signature) => {
    const signer = { algorithm: 'RS256', sign: () => signature } as unknown as Signer;
    const { box, requests } = withSigner(signer, []);
    expect((await rejection(box.users.me(), BoxConfigError)).message).toMatch(/^signer: sign\(\) must return the signature/);
    expect(requests).toHaveLength(0);
  });

  it('stops waiting for a hanging signer when the lease ends', async () => {
    let hangs = true;
    const workingSigner = keySigner({ privateKey });
    const signer: Signer = { algorithm: 'RS256', sign: (bytes) => (hangs ? new Promise(() => undefined) : workingSigner.sign(bytes)) };
    const store = memoryTokenStore();
    const { box } = jwtClient({ ...app, signer, enterpriseId: '900', store, leaseMs: 150 }, [tokenResponse('a'), json({})]);
    await rejection(box.users.me(), BoxTimeoutError);
    hangs = false;
    await box.users.me();
  });
});
