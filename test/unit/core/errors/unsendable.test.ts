import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

/** A lone surrogate, from text cut in the middle of an emoji. */
const loneSurrogate = '\ud83d';

describe('values that cannot be encoded', () => {
  it.each([
    [
      'a query',
      (box: ReturnType<typeof client>) => box.search.query({ query: `report ${loneSurrogate}` }),
      'search.query: query cannot be encoded',
    ],
    ['an ID', (box: ReturnType<typeof client>) => box.files.get(loneSurrogate), 'files.get: fileId cannot be encoded'],
    ['a user', (box: ReturnType<typeof client>) => box.files.delete('1', {}, { asUser: ' ' }), 'asUser: must be a user ID'],
    [
      'a raw path',
      (box: ReturnType<typeof client>) => box.raw.GET('/files/{file_id}', { params: { path: { file_id: loneSurrogate } } }),
      'fileId cannot be',
    ],
  ])('rejects %s by name before sending a request', async (_, call, message) => {
    const box = client();
    expect((await rejection(call(box), BoxConfigError)).message).toContain(message);
  });

  it('omits undefined headers', async () => {
    const { box, requests } = testClient(json({ type: 'user', id: '1' }));
    await box.users.me({}, { headers: { 'x-a': undefined, 'X-B': ' b ' } as unknown as Record<string, string> });
    expect([requests[0]?.headers.get('x-a'), requests[0]?.headers.get('x-b')]).toEqual([null, 'b']);
  });
});

function client() {
  return testClient(new Error('No request must be sent.')).box;
}
