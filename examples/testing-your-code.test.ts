import { clientCredentials, createBoxClient, type BoxClient } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

/** The code under test. */
async function archive(box: BoxClient, name: string): Promise<void> {
  const target = await box.folders.create({ name: 'Archive', parent: { id: '0' } });
  for await (const item of box.folders.items.list('0')) {
    if (item.type === 'folder' && item.name === name) await box.folders.update(item.id, { parent: { id: target.id } });
  }
}

const mock = await createMockBox({ seed: { tree: { Reports: { 'q1.txt': 'first quarter' } } } });
const box = createBoxClient({ auth: clientCredentials(mock.credentials), fetch: mock.fetch });

beforeEach(mock.reset); // back to the seed
afterEach(mock.assertConforms); // fails if a request does not match the Box API
afterAll(mock.close);

test('moves a folder and its contents to the archive', async () => {
  await archive(box, 'Reports');
  expect(mock.state.find('/Archive/Reports/q1.txt')).toMatchObject({ type: 'file', size: 13 });
});

test('leaves other folders alone', async () => {
  await archive(box, 'Plans');
  expect(mock.state.find('/Reports/q1.txt')).toBeDefined();
});
