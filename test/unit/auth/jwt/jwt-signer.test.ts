import { describe, expect, it } from 'vitest';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { BoxConfigError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { Signer } from '../../../../src/core/types/ports/signer.js';
import { keySigner } from '../../../../src/node/signer.js';
import { json, type Step } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { app, granted, privateKey, setUp, verified } from './jwt-setup.js';

describe('a signer from elsewhere', () => {
  /** With a state of its own, as the clients of key services have. */
  class KeyService implements Signer {
    readonly algorithm = 'RS384';
    readonly #own = keySigner({ privateKey, algorithm: 'RS384' });
    failures = 0;
    calls = 0;
    async sign(bytes: Uint8Array<ArrayBuffer>) {
      this.calls += 1;
      if (this.failures-- > 0) throw new Error('the key service is busy');
      return this.#own.sign(bytes);
    }
  }
  const withSigner = (signer: Signer, steps: Step[]) => setUp({ ...app, signer, enterpriseId: '900' }, steps);

  it('signs with its algorithm', async () => {
    const { box, requests } = withSigner(new KeyService(), [granted('a'), json({})]);
    await box.users.me();
    expect((await verified(requests[0])).header).toEqual({ alg: 'RS384', typ: 'JWT', kid: 'k1' });
  });

  it('is asked again when it fails', async () => {
    const signer = new KeyService();
    signer.failures = 2;
    const { box, requests, clock } = withSigner(signer, [granted('a'), json({})]);
    await box.users.me();
    expect([signer.calls, requests.length, clock.sleeps]).toEqual([3, 2, [1000, 2000]]);
  });

  it('that goes on failing says so, and nothing was sent', async () => {
    const signer = new KeyService();
    signer.failures = 100;
    const { box, requests } = withSigner(signer, []);
    const error = await rejection(box.users.me(), BoxNetworkError);
    expect(error.message).toBe('signer: sign() failed');
    // A signer may quote its key; of its error only name, code and place are shown.
    expect(error.cause).toMatchObject({ name: 'Error', stack: expect.stringContaining('jwt-signer.test') as string });
    expect([signer.calls, requests.length]).toEqual([5, 0]);
  });

  it('that fails takes no token away that still lasts', async () => {
    const signer = new KeyService();
    const { box, clock } = withSigner(signer, [granted('a'), json({}), json({})]);
    await box.users.me();
    signer.failures = 100;
    clock.advance(3_500_000);
    await box.users.me();
    expect(signer.calls).toBe(6);
  });

  it.each<[string, unknown]>([
    ['text', 'c2ln'],
    ['no bytes', new Uint8Array(0)],
  ])('that gives %s is refused', async (_, signature) => {
    const signer = { algorithm: 'RS256', sign: () => signature } as unknown as Signer;
    const { box, requests } = withSigner(signer, []);
    expect((await rejection(box.users.me(), BoxConfigError)).message).toMatch(/^signer: sign\(\) must give the bytes/);
    expect(requests).toHaveLength(0);
  });

  it('that does not answer holds nobody up for longer than a lease', async () => {
    let hangs = true;
    const own = keySigner({ privateKey });
    const signer: Signer = { algorithm: 'RS256', sign: (bytes) => (hangs ? new Promise(() => undefined) : own.sign(bytes)) };
    const store = memoryTokenStore();
    const { box } = setUp({ ...app, signer, enterpriseId: '900', store, leaseMs: 150 }, [granted('a'), json({})]);
    await rejection(box.users.me(), BoxTimeoutError);
    hangs = false;
    await box.users.me();
  });
});
