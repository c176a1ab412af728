import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Reports: { 'q1.txt': 'one' } },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

describe.each([
  ['file', '/Reports/q1.txt'],
  ['folder', '/Reports'],
])('mock watermark of a %s', (type, path) => {
  const url = (): string => `/${type}s/${mock.state.find(path)?.id ?? ''}/watermark`;
  const body = { watermark: { imprint: 'default' } };

  it('is applied, returned, applied again and removed', async () => {
    expect((await call('GET', url())).status).toBe(404);
    const applied = await call('PUT', url(), body);
    expect(applied.status).toBe(201);
    expect((await call('GET', url())).body).toEqual(applied.body);
    expect((await call('PUT', url(), body)).status).toBe(200);
    expect((await call('DELETE', url())).status).toBe(204);
    expect((await call('GET', url())).status).toBe(404);
    expect((await call('DELETE', url())).status).toBe(404);
  });

  it('is not applied by a user without access', async () => {
    expect((await clientFor(mock, '2').call('PUT', url(), body)).status).toBe(404);
    expect((await call('GET', url())).status).toBe(404);
  });
});

it('the property `watermark_info` follows the watermarks of the item and of the folders above it', async () => {
  const [folder, file] = [mock.state.find('/Reports')?.id ?? '', mock.state.find('/Reports/q1.txt')?.id ?? ''];
  const info = async (url: string): Promise<unknown> => {
    const { is_watermarked, is_watermark_inherited } = (await call('GET', `${url}?fields=watermark_info`)).body['watermark_info'] as Record<
      string,
      boolean
    >;
    return [is_watermarked, is_watermark_inherited];
  };
  const both = async (): Promise<unknown> => [await info(`/folders/${folder}`), await info(`/files/${file}`)];
  const body = { watermark: { imprint: 'default' } };
  expect(await both()).toEqual([
    [false, false],
    [false, false],
  ]);
  await call('PUT', `/files/${file}/watermark`, body);
  expect(await both()).toEqual([
    [false, false],
    [true, false],
  ]);
  await call('PUT', `/folders/${folder}/watermark`, body);
  await call('DELETE', `/files/${file}/watermark`);
  expect(await both()).toEqual([
    [true, false],
    [true, true],
  ]);
  await call('DELETE', `/folders/${folder}/watermark`);
  expect(await both()).toEqual([
    [false, false],
    [false, false],
  ]);
});
