import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { deviationsOf } from './expect-outcomes.js';
import { mockRows } from './mock-rows.js';

describe('invalid arguments of the mock Box', async () => {
  const mock = await createMockBox();
  const { id: fileId } = await mock.state.addFile({ name: 'content.txt', content: 'abc' });
  const [{ id: userId } = { id: '' }] = mock.state.users();
  afterAll(() => mock.close());

  /** Sign requests for the valid calls. */
  async function createSignRequests(count: number, isDocumentPreparationNeeded: boolean): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const request = await box.signRequests.create({
        source_files: [{ type: 'file', id: fileId }],
        signers: [{ email: 'ben@example.com' }],
        is_document_preparation_needed: isDocumentPreparationNeeded,
      });
      ids.push(request.id);
    }
    return ids;
  }
  const { id: fileRequestId } = mock.state.add('file_request', { folder: { id: mock.state.addFolder({ name: 'Requests' }).id } });
  mock.state.addUser({ name: 'Guest', login: 'guest@example.com' });
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch });
  const invites: string[] = [];
  for (let index = 0; index < 4; index += 1)
    invites.push((await box.invites.create({ enterprise: { id: '40001' }, actionable_by: { login: 'guest@example.com' } })).id);
  const [signRequests, toPrepare] = [await createSignRequests(120, false), await createSignRequests(10, true)];

  it.each(mockRows(mock, { fileId, userId, signRequests, toPrepare, fileRequestId, invites }))(
    '$name reports every invalid argument by name',
    async (row) => {
      expect(await deviationsOf(row, () => Promise.resolve([]), isReadable)).toEqual([]);
    },
  );
});

/** The mock shares no code with the SDK, so its errors are plain errors that name the argument. */
function isReadable(error: unknown): error is Error {
  return error instanceof Error && !/^Cannot |is not a function|a trap of the proxy/.test(error.message);
}
