import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BoxConfigError, BoxError } from '../../../src/core/errors/box-errors.js';
import type { BoxClient } from '../../../src/client.js';
import { fileStateStore, fileTokenStore } from '../../../src/node/index.js';
import { readArguments } from '../../../src/testing/server/arguments.js';
import { rejection, thrown } from '../../support/rejection.js';
import { testClient } from '../../support/test-client.js';

let folder: string;
const before = process.cwd();
beforeAll(async () => {
  // Nothing may be read from, or left in, the current folder.
  folder = await mkdtemp(join(tmpdir(), 'box-test-'));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

const blank = ['', ' ', '  \t', '\u00a0', '\n', '\u2003', '\ufeff', '\u200b', '\r\n '];
const invalid: unknown[] = [...blank, null, 0, NaN, true, {}, ['a'], 'a\0b', new URL('file:///tmp/a'), 'file:///tmp/a'];

/** Each option of the package that is a local path, with the part of the message that names it. */
const options: readonly [option: string, name: RegExp, use: (box: BoxClient, path: never) => unknown][] = [
  ['source of upload', /^source:/, (box, source) => box.uploads.upload({ source, parentId: '0', name: 'a' })],
  ['directory of uploadMany', /^directory:/, (box, directory) => box.uploads.uploadMany({ directory, parentId: '0' })],
  ['journal of uploadMany', /^journal:/, (box, journal) => box.uploads.uploadMany({ files: [], parentId: '0', journal })],
  ['to of download', /^to:/, (box, to) => box.downloads.download('1', { to })],
  ['to of zip', /^to:/, (box, to) => box.downloads.zip({ items: [{ type: 'file', id: '1' }], to })],
  ['to of representation', /^to:/, (box, to) => box.downloads.representation('1', { hints: '[pdf]', to })],
  ['path of fileTokenStore', /^fileTokenStore: path:/, (_, path) => fileTokenStore({ path })],
  ['folder of fileStateStore', /^fileStateStore: folder:/, (_, path) => fileStateStore({ folder: path })],
];

describe.each(options)('the option %s', (option, name, use) => {
  it.each(invalid)('rejects %j by name before anything is sent or written', async (path) => {
    const { box, requests } = testClient();
    const call = Promise.resolve().then(() => use(box, path as never));
    const { message } = await rejection(call, BoxConfigError);
    // One rule rejects null in every option. Its message begins with the method.
    expect(message).toMatch(path === null ? new RegExp(`^[\\w.]+: ${option.split(' ', 1).join('')}\\b`) : name);
    expect(requests).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});

it.each(blank)('the sources and folders of the files of uploadMany reject %j', async (path) => {
  const { box, requests } = testClient();
  const files = [{ source: path }, { source: new Blob(['a']), name: 'a', folder: path }];
  const { failed } = await box.uploads.uploadMany({ files, parentId: '0' });
  expect(failed.map(({ error }) => [error instanceof BoxConfigError, error.message.split(':')[0]]).sort()).toEqual([
    [true, 'folder'],
    [true, 'source'],
  ]);
  expect(requests).toEqual([]);
});

it.each([...blank, '..', 'a/../../b', './a', null, 7])('the option part of representation rejects %j', async (part) => {
  const { box, requests } = testClient();
  const call = box.downloads.representation('1', { hints: '[jpg]', part: part as string });
  expect((await rejection(call, BoxConfigError)).message).toMatch(/^(downloads\.representation: part |part:)/);
  expect(requests).toEqual([]);
});

it.each(blank)('the arguments of box-mock reject the path %j', (path) => {
  for (const option of ['--seed', '--token-log'])
    expect(thrown(() => readArguments([option, path]), Error).message).toContain(`${option}:`);
});

it.each(['  ', join(tmpdir(), 'box-test-missing', 'folder')])(
  'a stream that needs a temporary file names TMPDIR when it is %j',
  async (path) => {
    vi.stubEnv('TMPDIR', path);
    const { box, requests } = testClient();
    const source = new Blob(['0123456789']).stream();
    const error = await rejection(box.uploads.upload({ source, parentId: '0', name: 'a', partsFromBytes: 5 }), BoxError);
    vi.unstubAllEnvs();
    expect(error.message).toMatch(/^TMPDIR:/);
    expect(requests).toEqual([]);
  },
);
