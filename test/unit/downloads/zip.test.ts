import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxDecodeError, BoxDownloadError, BoxTimeoutError } from '../../../src/core/errors/box-errors.js';
import type { DownloadProgress } from '../../../src/downloads/options/download-options.js';
import type { ZipOptions } from '../../../src/downloads/options/zip-options.js';
import { truncatedResponse, json, respondingFetch, scriptedFetch, untilAborted, type FakeReply } from '../../support/fake-fetch.js';
import { stoppedClock } from '../../support/clocks/fake-clock.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { clientWith, testClient } from '../../support/test-client.js';

const items: ZipOptions['items'] = [
  { type: 'file', id: '1' },
  { type: 'folder', id: '2' },
];
const conflicts = [
  [
    { type: 'file', id: '1', original_name: 'a.pdf', download_name: 'a (first).pdf' },
    { type: 'file', id: '5', original_name: 'a.pdf', download_name: 'a (second).pdf' },
  ],
];
const zipUrls = {
  download_url: 'https://dl.boxcloud.com/2.0/zip_downloads/Z1/content',
  status_url: 'https://api.box.com/2.0/zip_downloads/Z1/status',
  expires_at: '2025-01-01T00:00:10Z',
};
const created = (more: object = {}) => json({ ...zipUrls, ...more }, 202);
const zip = () => new Response('the ZIP file');
const state = (name: string, more: object = {}) => json({ state: name, ...more });
const succeeded = () =>
  state('succeeded', { total_file_count: 3, downloaded_file_count: 2, skipped_file_count: 1, skipped_folder_count: 4 });

describe('ZIP download', () => {
  it('creates the archive, downloads it and polls its status until it ends', async () => {
    const { box, requests, clock } = testClient(
      created({ name_conflicts: conflicts }),
      zip(),
      state('in_progress'),
      state('in_progress'),
      succeeded(),
    );
    const result = await box.downloads.zip({ items, name: 'Survey' });
    expect(requests.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
      'POST https://api.box.com/2.0/zip_downloads',
      `GET ${zipUrls.download_url}`,
      ...Array.from({ length: 3 }, () => `GET ${zipUrls.status_url}`),
    ]);
    expect(JSON.parse(String(requests[0]?.body))).toEqual({ items, download_file_name: 'Survey' });
    expect(clock.sleeps).toEqual([1000, 2000]);
    expect(new TextDecoder().decode(result.bytes)).toBe('the ZIP file');
    expect(result).toMatchObject({
      size: 12,
      totalFiles: 3,
      downloadedFiles: 2,
      skippedFiles: 1,
      skippedFolders: 4,
      nameConflicts: conflicts,
    });
  });

  it('sends the token and As-User to the status URL but not to the download URL', async () => {
    const fake = scriptedFetch(created(), zip(), succeeded());
    const { box } = clientWith(fake, { asUser: '33' });
    await box.downloads.zip({ items });
    expect(fake.requests.map(({ headers }) => [headers.get('authorization'), headers.get('as-user')])).toEqual([
      ['Bearer token-1', '33'],
      [null, null],
      ['Bearer token-1', '33'],
    ]);
    const other = scriptedFetch(created(), zip(), succeeded());
    await clientWith(other).box.downloads.zip({ items, asUser: '44' });
    expect(other.requests.map(({ headers }) => headers.get('as-user'))).toEqual(['44', null, '44']);
  });

  it('moves the file into place only after the status is succeeded', async () => {
    const folder = await temporaryFolder();
    const to = join(folder, 'survey.zip');
    const seen: string[][] = [];
    const { box } = testClient(created(), zip(), async () => {
      seen.push(await readdir(folder));
      return succeeded();
    });
    const result = await box.downloads.zip({ items, to });
    expect(await readFile(to, 'utf8')).toBe('the ZIP file');
    expect([result.path, result.bytes, result.skippedFiles]).toEqual([to, undefined, 1]);
    expect(seen).toEqual([[expect.stringMatching(/^\.box-download-/)]]);
    expect(await readdir(folder)).toEqual(['survey.zip']);
  });

  it('reports progress without a total until the end', async () => {
    const reports: DownloadProgress[] = [];
    const { box } = testClient(created(), zip(), succeeded());
    await box.downloads.zip({ items, onProgress: (progress) => void reports.push(progress) });
    expect(reports.map(({ bytes, totalBytes: total }) => [bytes, total])).toEqual([[12, 12]]);
  });

  it('reports zero skipped items when the status has no counts', async () => {
    const { box } = testClient(created(), zip(), state('succeeded'));
    const { skippedFiles, skippedFolders, totalFiles, nameConflicts } = await box.downloads.zip({ items });
    expect([skippedFiles, skippedFolders, totalFiles, nameConflicts]).toEqual([0, 0, undefined, []]);
  });
});

describe('failing ZIP download', () => {
  const failing = async (options: Partial<ZipOptions>, ...steps: FakeReply[]) => {
    const folder = await temporaryFolder();
    const to = join(folder, 'survey.zip');
    await writeFile(to, 'old');
    const client = testClient(...steps);
    const error = await rejection(client.box.downloads.zip({ items, to, ...options }), Error);
    expect([await readdir(folder), await readFile(to, 'utf8')]).toEqual([['survey.zip'], 'old']);
    return { error, ...client };
  };

  it.each(['failed', 'expired'])('rejects when the status is %s', async (name) => {
    const { error } = await failing({}, created(), zip(), state('in_progress'), state(name));
    expect(error).toBeInstanceOf(BoxDownloadError);
    expect(error).toMatchObject({ reason: 'zip', message: expect.stringContaining(name) as string });
  });

  it('rejects without a retry when the connection breaks', async () => {
    const { error, requests } = await failing({}, created(), truncatedResponse('the ZI'));
    expect(error).toMatchObject({ reason: 'broken', message: expect.stringContaining('after 6 bytes') as string });
    expect(requests.length).toBe(2);
  });

  it('rejects with BoxTimeoutError when the status stays in_progress until the call timeout', async () => {
    const open = Array.from({ length: 20 }, () => () => state('in_progress'));
    const { error, clock } = await failing({ timeoutMs: 10_000 }, created(), zip(), ...open);
    expect(error).toBeInstanceOf(BoxTimeoutError);
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 2000]);
  });

  it.each([
    ['download_url', 'https://dl.boxcloud.com.evil.example/x'],
    ['download_url', 'http://dl.boxcloud.com/x'],
    ['status_url', 'https://evil.example/x'],
    ['status_url', 'http://api.box.com/2.0/x'],
  ])('rejects when %s is %s and sends no request there', async (name, url) => {
    const { error, requests } = await failing({}, created({ [name]: url }), zip());
    expect(error).toBeInstanceOf(BoxDecodeError);
    expect(requests.some((request) => request.url.href === url)).toBe(false);
  });

  it.each([{ download_url: undefined }, { status_url: 5 }])('rejects when the response has %j', async (more) => {
    const { error } = await failing({}, created(more));
    expect(error.message).toContain('has no download_url and status_url');
  });

  it.each([undefined, [], 'all'])('rejects the items %j without a request', async (wrong) => {
    const { error, requests } = await failing({ items: wrong as unknown as ZipOptions['items'] });
    expect(error).toBeInstanceOf(BoxConfigError);
    expect([error.message, requests]).toEqual([expect.stringMatching(/^items: /), []]);
  });
});

describe('ZIP download signal', () => {
  const reason = new Error('the user has left');

  it('rejects with the abort reason while it waits for bytes', async () => {
    const controller = new AbortController();
    const { box } = testClient(created(), (request) => {
      setTimeout(() => {
        controller.abort(reason);
      }, 5);
      return untilAborted(request);
    });
    await expect(box.downloads.zip({ items, signal: controller.signal })).rejects.toBe(reason);
  });

  it('rejects with the abort reason while it polls the status, and leaves no file', async () => {
    const folder = await temporaryFolder();
    const controller = new AbortController();
    const clock = stoppedClock();
    const fake = respondingFetch(({ url, method }) =>
      method === 'POST' ? created() : url.pathname.endsWith('/content') ? zip() : state('in_progress'),
    );
    const signals: unknown[] = [];
    const sleep: typeof clock.sleep = (ms, signal) => {
      signals.push(signal?.aborted);
      signal?.addEventListener('abort', () => signals.push(signal.reason));
      return clock.sleep(ms, signal);
    };
    const sent = clientWith(fake, { clock: { ...clock, sleep } }).box.downloads.zip({
      items,
      to: join(folder, 'a'),
      signal: controller.signal,
    });
    sent.catch(() => undefined);
    await clock.whenAsleep;
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    // The sleep ends too: it would keep the process alive.
    expect(signals).toEqual([false, reason]);
    expect(await readdir(folder)).toEqual([]);
  });
});
