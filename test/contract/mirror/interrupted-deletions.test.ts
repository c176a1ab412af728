import { BoxNetworkError } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { openPair, type Pair } from './pair.js';

/** A client that loses its connection when Box has deleted a file: neither this response arrives nor any later one. */
function cutOffAfterDeletion({ client, mock }: Pair) {
  let isCutOff = false;
  return client({
    retry: { attempts: 1 },
    fetch: async (input: string, init: RequestInit) => {
      if (!isCutOff) {
        const response = await mock.fetch(input, init);
        isCutOff = init.method === 'DELETE';
        if (!isCutOff) return response;
        await response.body?.cancel();
      }
      throw new TypeError('fetch failed');
    },
  });
}

describe('a run that is interrupted when Box has deleted a file', () => {
  it('the next run uploads a file on disk that has the content and the inode of the deleted one', async () => {
    const pair = await openPair();
    await pair.start({ a: 'a', b: 'b' });
    // On disk, b replaces a. In Box, a has another content. So b is deleted in Box, and its content becomes the other part of a conflict.
    await pair.local.remove('a');
    await pair.local.move('b', 'a');
    await pair.remote.write('a', 'changed in Box');
    const result = await pair.run({}, cutOffAfterDeletion(pair));
    expect(result.failed.map(({ error }) => error)).toContainEqual(expect.any(BoxNetworkError));
    expect(await pair.trash()).toEqual(['b']);
    // A new file in Box with the name of the deleted one is another file.
    await pair.remote.write('b', 'new in Box');
    expect(await pair.run()).toMatchObject({ complete: true, deleted: 0 });
    const expected = { a: 'changed in Box', 'a (1)': 'b', b: 'new in Box' };
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
    expect(await pair.backups()).toEqual({});
  });

  it('the next run does not create the file again', async () => {
    const pair = await openPair();
    await pair.start({ a: 'a', b: 'b' });
    await pair.local.remove('b');
    await pair.run({}, cutOffAfterDeletion(pair));
    expect(await pair.run()).toMatchObject({ complete: true, uploaded: 0, downloaded: 0 });
    expect(await pair.sides()).toEqual({ local: { a: 'a' }, remote: { a: 'a' } });
  });
});
