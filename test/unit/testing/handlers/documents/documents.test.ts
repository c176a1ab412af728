import { afterEach, beforeEach, expect, it } from 'vitest';
import { mockWithClient } from '../../mock-client.js';

let box: Awaited<ReturnType<typeof mockWithClient>>;
beforeEach(async () => {
  box = await mockWithClient();
});
afterEach(async () => {
  await box.mock.close();
  box.mock.assertConforms();
});

it('a converted note is a file in its folder', async () => {
  const note = { content: '# Plan', content_format: 'markdown', parent: { type: 'folder', id: '0' }, name: 'Plan' };
  const create = () => box.call('POST', '/notes/convert', note, { 'box-version': '2026.0' });
  const { id } = (await create()).body;
  expect((await box.call('GET', `/files/${id}`)).body.name).toBe('Plan.boxnote');
  expect((await create()).status).toBe(409);
});
