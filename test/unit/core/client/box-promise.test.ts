import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BoxApiError } from '../../../../src/core/errors/box-errors.js';
import { empty, json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';
import { captureUnhandledRejections } from '../../../support/unhandled-rejections.js';

describe('call promise', () => {
  it('the call promise resolves to the data, and withResponse to data and response', async () => {
    const { box, requests } = testClient(json({ type: 'user', id: '7' }, 200, { 'box-request-id': 'abc' }));
    const promise = box.users.me();
    expect(await promise).toEqual({ type: 'user', id: '7' });
    const { data, response } = await promise.withResponse();
    expect(data).toEqual({ type: 'user', id: '7' });
    expect([response.status, response.headers.get('box-request-id')]).toEqual([200, 'abc']);
    expect(requests.length).toBe(1);
  });

  it('the call promise is an instance of Promise', () => {
    expect(testClient(json({})).box.users.me()).toBeInstanceOf(Promise);
  });

  it('sends the request even if the promise is not awaited', async () => {
    const { box, requests } = testClient(empty(204));
    void box.files.delete('1');
    for (let turn = 0; turn < 50 && requests.length === 0; turn++) await Promise.resolve();
    expect(requests.map(({ method, url }) => [method, url.pathname])).toEqual([['DELETE', '/2.0/files/1']]);
  });

  it('withResponse rejects when the call fails', async () => {
    const { box } = testClient(empty(404));
    await rejection(box.files.get('1').withResponse(), BoxApiError);
  });
});

describe('unhandled rejections of a call', () => {
  let failing: ReturnType<typeof testClient>['box'];
  beforeEach(() => ({ box: failing } = testClient(empty(404))));
  afterEach(() => {
    expect(process.listenerCount('unhandledRejection')).toBeGreaterThan(0);
  });

  it('reports an unhandled rejection once for an unused failing call', async () => {
    const found = await captureUnhandledRejections(() => {
      void failing.files.get('1');
      return Promise.resolve();
    });
    expect(found.map((reason) => (reason as BoxApiError).status)).toEqual([404]);
  });

  it('reports no unhandled rejection when only withResponse is used', async () => {
    expect(
      await captureUnhandledRejections(() =>
        failing.files
          .get('1')
          .withResponse()
          .catch(() => undefined),
      ),
    ).toEqual([]);
  });

  it('reports no unhandled rejection when only the data is used', async () => {
    expect(await captureUnhandledRejections(() => failing.files.get('1').catch(() => undefined))).toEqual([]);
  });

  it('reports no unhandled rejection when a failing list is only iterated', async () => {
    const found = await captureUnhandledRejections(async () => {
      const items = failing.folders.items.list('0');
      await expect(items[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(BoxApiError);
    });
    expect(found).toEqual([]);
  });

  it('reports no unhandled rejection when only the pages of a failing list are iterated', async () => {
    const found = await captureUnhandledRejections(async () => {
      await expect(failing.folders.items.list('0').pages()[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(BoxApiError);
    });
    expect(found).toEqual([]);
  });
});
