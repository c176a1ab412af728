import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { deviationsOf } from './expect-outcomes.js';
import { mockRows } from './mock-rows.js';

describe('invalid arguments of the mock Box', async () => {
  const mock = await createMockBox();
  const { id: fileId } = await mock.state.addFile({ name: 'content.txt', content: 'abc' });
  const [{ id: userId } = { id: '' }] = mock.state.users();
  afterAll(() => mock.close());

  it.each(mockRows(mock, { fileId, userId }))('$name reports every invalid argument by name', async (row) => {
    expect(await deviationsOf(row, () => Promise.resolve([]), isReadable)).toEqual([]);
  });
});

/** The mock shares no code with the SDK, so its errors are plain errors that name the argument. */
function isReadable(error: unknown): error is Error {
  return error instanceof Error && !/^Cannot |is not a function|a trap of the proxy/.test(error.message);
}
