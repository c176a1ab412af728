import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { breaking, hanging, json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver, testClient } from '../../../support/test-client.js';

const broken = (status = 200) => {
  const { body } = breaking('{"type":"fi');
  return new Response(body, { status });
};

describe('an answer that breaks off', () => {
  it('is asked for again', async () => {
    const { box, requests } = testClient(broken(), broken(), json({ type: 'file', id: '1' }));
    expect(await box.files.get('1')).toEqual({ type: 'file', id: '1' });
    expect(requests.length).toBe(3);
  });

  it('is not when the call may have been carried out', async () => {
    const { box, requests } = testClient(broken(201));
    const error = await rejection(box.folders.create({ name: 'a', parent: { id: '0' } }), BoxNetworkError);
    expect(error.message).toMatch(/folders\.create.*broke off/);
    expect(requests.length).toBe(1);
  });

  it('ends with the number of attempts', async () => {
    const { box, requests } = testClient(broken(), broken(), broken(), broken(), broken());
    await rejection(box.files.get('1'), BoxNetworkError);
    expect(requests.length).toBe(5);
  });

  it('of an error leaves its status', async () => {
    const error = await rejection(testClient(broken(404)).box.files.get('1'), BoxApiError);
    expect([error.status, error.code]).toEqual([404, undefined]);
  });

  it('of an error is judged by its status', async () => {
    const { box, requests } = testClient(broken(503), json({ type: 'file', id: '1' }));
    await box.files.get('1');
    expect(requests.length).toBe(2);
  });
});

describe('an answer that stalls', () => {
  it('is given up after the idle time, and asked for again', async () => {
    let sent = 0;
    const fake = respondingFetch(({ signal }) => (++sent === 1 ? hanging('{"type":', signal) : json({ type: 'file', id: '1' })));
    const { box } = clientOver(fake, { timeouts: { idleMs: 20 } });
    expect(await box.files.get('1')).toEqual({ type: 'file', id: '1' });
    expect(sent).toBe(2);
  });

  it('is a BoxTimeoutError in the end', async () => {
    const fake = respondingFetch(({ signal }) => hanging('{"type":', signal));
    const { box } = clientOver(fake, { timeouts: { idleMs: 20 }, retry: { attempts: 2 } });
    expect((await rejection(box.files.get('1'), BoxTimeoutError)).message).toMatch(/stalled, no bytes for 20 ms/);
  });

  it('gives way to the reason of the signal', async () => {
    const controller = new AbortController();
    const fake = respondingFetch(({ signal }) => hanging('{"type":', signal));
    const answer = clientOver(fake).box.files.get('1', {}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(new RangeError('enough'));
    }, 10);
    await expect(answer).rejects.toThrow(new RangeError('enough'));
    expect(fake.requests.length).toBe(1);
  });
});
