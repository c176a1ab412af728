import { clientCredentials, createBoxClient, type BoxClient } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

/** The code to be tested. */
async function archive(box: BoxClient, name: string): Promise<void> {
  const target = await box.folders.create({ name: 'Archive', parent: { id: '0' } });
  for await (const item of box.folders.items.list('0')) {
    if (item.type === 'folder' && item.name === name) await box.folders.update(item.id, { parent: { id: target.id } });
  }
}

const mock = await createMockBox({ seed: { tree: { Reports: { 'q1.txt': 'first quarter' } } } });
const box = createBoxClient({ auth: clientCredentials(mock.credentials), fetch: mock.fetch });

beforeEach(mock.reset); // back to the seed
afterEach(mock.assertConforms); // every request was as Box documents it
afterAll(mock.close);

test('a folder goes to the archive with all that is in it', async () => {
  await archive(box, 'Reports');
  expect(mock.state.find('/Archive/Reports/q1.txt')).toMatchObject({ type: 'file', size: 13 });
});

test('nothing happens to other folders', async () => {
  await archive(box, 'Plans');
  expect(mock.state.find('/Reports/q1.txt')).toBeDefined();
});
