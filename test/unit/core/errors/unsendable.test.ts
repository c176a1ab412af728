import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

/** Text that was cut in the middle of an emoji. */
const half = '\ud83d';

describe('what cannot be sent', () => {
  it.each([
    ['a query', (box: ReturnType<typeof client>) => box.search.query({ query: `report ${half}` }), 'search.query: query cannot be sent'],
    ['an id', (box: ReturnType<typeof client>) => box.files.get(half), 'files.get: fileId cannot be sent'],
    ['a user', (box: ReturnType<typeof client>) => box.files.delete('1', {}, { asUser: ' ' }), 'asUser: the id of a user must be'],
    [
      'a raw path',
      (box: ReturnType<typeof client>) => box.raw.GET('/files/{file_id}', { params: { path: { file_id: half } } }),
      'fileId cannot be',
    ],
  ])('is refused by name before anything is sent: %s', async (_, call, message) => {
    const box = client();
    expect((await rejection(call(box), BoxConfigError)).message).toContain(message);
  });

  it('a header that is undefined is left out', async () => {
    const { box, requests } = testClient(json({ type: 'user', id: '1' }));
    await box.users.me({}, { headers: { 'x-a': undefined, 'X-B': ' b ' } as unknown as Record<string, string> });
    expect([requests[0]?.headers.get('x-a'), requests[0]?.headers.get('x-b')]).toEqual([null, 'b']);
  });
});

function client() {
  return testClient(new Error('nothing should be sent')).box;
}
