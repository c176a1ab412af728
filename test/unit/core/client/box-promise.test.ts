import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BoxApiError } from '../../../../src/core/errors/box-errors.js';
import { empty, json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';
import { unhandledDuring } from '../../../support/unhandled.js';

describe('the promise of a call', () => {
  it('gives the data, and with withResponse the response too', async () => {
    const { box, requests } = testClient(json({ type: 'user', id: '7' }, 200, { 'box-request-id': 'abc' }));
    const promise = box.users.me();
    expect(await promise).toEqual({ type: 'user', id: '7' });
    const { data, response } = await promise.withResponse();
    expect(data).toEqual({ type: 'user', id: '7' });
    expect([response.status, response.headers.get('box-request-id')]).toEqual([200, 'abc']);
    expect(requests.length).toBe(1);
  });

  it('is a real promise', () => {
    expect(testClient(json({})).box.users.me()).toBeInstanceOf(Promise);
  });

  it('sends the call even when nobody awaits it', async () => {
    const { box, requests } = testClient(empty(204));
    void box.files.delete('1');
    for (let turn = 0; turn < 50 && requests.length === 0; turn++) await Promise.resolve();
    expect(requests.map(({ method, url }) => [method, url.pathname])).toEqual([['DELETE', '/2.0/files/1']]);
  });

  it('rejects through withResponse as well', async () => {
    const { box } = testClient(empty(404));
    await rejection(box.files.get('1').withResponse(), BoxApiError);
  });
});

describe('unhandled rejections', () => {
  let failing: ReturnType<typeof testClient>['box'];
  beforeEach(() => ({ box: failing } = testClient(empty(404))));
  afterEach(() => {
    expect(process.listenerCount('unhandledRejection')).toBeGreaterThan(0);
  });

  it('are raised once for a failure that nobody looks at, so that this test can see them', async () => {
    const found = await unhandledDuring(() => {
      void failing.files.get('1');
      return Promise.resolve();
    });
    expect(found.map((reason) => (reason as BoxApiError).status)).toEqual([404]);
  });

  it('are not raised when only withResponse is used', async () => {
    expect(
      await unhandledDuring(() =>
        failing.files
          .get('1')
          .withResponse()
          .catch(() => undefined),
      ),
    ).toEqual([]);
  });

  it('are not raised when only the data is used', async () => {
    expect(await unhandledDuring(() => failing.files.get('1').catch(() => undefined))).toEqual([]);
  });

  it('are not raised when a list that fails is only iterated', async () => {
    const found = await unhandledDuring(async () => {
      const items = failing.folders.items.list('0');
      await expect(items[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(BoxApiError);
    });
    expect(found).toEqual([]);
  });

  it('are not raised when only the pages of a list that fails are iterated', async () => {
    const found = await unhandledDuring(async () => {
      await expect(failing.folders.items.list('0').pages()[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(BoxApiError);
    });
    expect(found).toEqual([]);
  });
});
