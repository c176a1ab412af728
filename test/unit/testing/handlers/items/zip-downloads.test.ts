import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { adjustableClock, clientFor, mockWithClient } from '../../mock-client.js';

const clock = adjustableClock();
const tree = { 'a.txt': 'first', One: { 'same.txt': 'one', Inner: { 'ü.txt': 'deep' }, Empty: {} }, Two: { 'same.txt': 'two' } };
let box: Awaited<ReturnType<typeof mockWithClient>>;
let folder: string;

beforeEach(async () => {
  box = await mockWithClient({ seed: { tree }, now: clock.now });
  folder = mkdtempSync(join(tmpdir(), 'box-zip-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await box.mock.close();
  box.mock.assertConforms();
});

const item = (type: string, path: string) => ({ type, id: box.mock.state.find(path)?.id ?? '' });

async function prepare() {
  const items = [item('file', 'a.txt'), item('folder', 'One'), item('file', 'One/same.txt'), item('file', 'Two/same.txt')];
  const { status, body } = await box.call('POST', '/zip_downloads', { items, download_file_name: 'all' });
  expect(status).toBe(202);
  return { body, download: String(body['download_url']), statusUrl: String(body['status_url']) };
}

/** Runs a program that reads the archive; Python's zipfile verifies the checksums. */
function listed(archive: Uint8Array): Record<string, string> {
  const path = join(folder, 'all.zip');
  writeFileSync(path, archive);
  const script =
    'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
    'open(sys.argv[2],"w").write(json.dumps({n: z.read(n).decode() for n in z.namelist()}))';
  execFileSync('python3', ['-c', script, path, join(folder, 'out.json')]);
  return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Record<string, string>;
}

it('a ZIP download contains the files and folders, with unique names', async () => {
  const { body, download } = await prepare();
  const response = await box.mock.fetch(download);
  expect(response.headers.get('content-disposition')).toContain('all.zip');
  const archive = new Uint8Array(await response.arrayBuffer());
  expect(response.headers.get('content-length')).toBe(String(archive.byteLength));
  expect(listed(archive)).toEqual({
    'a.txt': 'first',
    'One/': '',
    'One/same.txt': 'one',
    'One/Inner/': '',
    'One/Inner/ü.txt': 'deep',
    'One/Empty/': '',
    'same.txt': 'one',
    'same (1).txt': 'two',
  });
  expect(body['name_conflicts']).toMatchObject([
    [
      { original_name: 'same.txt', download_name: 'same.txt' },
      { original_name: 'same.txt', download_name: 'same (1).txt' },
    ],
  ]);
});

it('the status of a ZIP download changes with the download, which is possible once', async () => {
  const { download, statusUrl } = await prepare();
  expect((await box.call('GET', statusUrl)).body).toMatchObject({ state: 'in_progress', total_file_count: 5, downloaded_file_count: 0 });
  await (await box.mock.fetch(download)).arrayBuffer();
  expect((await box.call('GET', statusUrl)).body).toMatchObject({ state: 'succeeded', downloaded_file_count: 5, skipped_file_count: 0 });
  expect((await box.mock.fetch(download)).status).toBe(404);
  const other = box.mock.state.addUser({ name: 'Ben', login: 'ben@example.com' });
  expect((await clientFor(box.mock, other.id).call('GET', statusUrl)).status).toBe(404);
});

it('the URL of a ZIP download expires', async () => {
  const { download } = await prepare();
  clock.advance(11);
  expect((await box.mock.fetch(download)).status).toBe(404);
});

it('a ZIP download of an unknown item is rejected', async () => {
  expect((await box.call('POST', '/zip_downloads', { items: [{ type: 'file', id: '999' }] })).status).toBe(404);
});
