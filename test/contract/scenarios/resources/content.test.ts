import { getEventListeners } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBox, people, type Scene } from '../../support/box.js';
import { bytesIn, sha1Hex, someBytes } from '../../support/bytes.js';
import { refusal } from '../../support/rejection.js';
import { intercept } from '../../support/wire.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function upload({ box }: Pick<Scene, 'box'>, name: string, content: string, parentId = '0') {
  const { entries } = await box.files.content.upload({
    body: { attributes: { name, parent: { id: parentId } }, file: new Blob([content]) },
  });
  return entries[0] ?? { id: '', etag: '' };
}

describe('a direct upload', () => {
  it('makes a file of the bytes, dated as they were', async () => {
    const { box, mock } = await openBox();
    const bytes = someBytes(5000);
    const { entries, total_count } = await box.files.content.upload({
      body: {
        attributes: {
          name: 'Übersicht "1".bin',
          parent: { id: '0' },
          content_created_at: '2024-02-03T04:05:06Z',
          content_modified_at: '2024-03-04T05:06:07Z',
        },
        file: bytes,
      },
      contentMd5: sha1Hex(bytes),
    });
    expect(total_count).toBe(1);
    expect(entries).toMatchObject([{ name: 'Übersicht "1".bin', size: 5000, sha1: sha1Hex(bytes) }]);
    expect(entries[0]?.content_created_at).toBe('2024-02-03T04:05:06+00:00');
    expect(entries[0]?.content_modified_at).toBe('2024-03-04T05:06:07+00:00');
    expect(Buffer.from(await mock.state.content(entries[0]?.id ?? '')).equals(bytes)).toBe(true);
  });

  it('answers with the fields that were asked for', async () => {
    const { box, mock } = await openBox();
    const body = { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob(['one']) };
    const { entries } = await box.files.content.upload({ body, fields: ['name', 'uploader_display_name'] });
    const id = mock.state.find('/a.txt')?.id;
    expect(entries).toEqual([{ type: 'file', id, etag: '0', name: 'a.txt', uploader_display_name: 'Ada Moreno' }]);
  });

  it('whose bytes are not those of its checksum is refused, and leaves nothing', async () => {
    const { box, mock } = await openBox();
    const body = { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob(['one']) };
    const sent = box.files.content.upload({ body, contentMd5: sha1Hex(new TextEncoder().encode('two')) });
    await refusal(sent, 400, 'bad_digest');
    expect(mock.state.items()).toEqual([]);
  });

  it('under a taken name is refused, and the error names the file that holds it', async () => {
    const scene = await openBox();
    const { id } = await upload(scene, 'a.txt', 'one');
    const error = await refusal(upload(scene, 'A.TXT', 'two'), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'file', id, name: 'a.txt' }]);
    expect(text(await scene.mock.state.content(id))).toBe('one');
  });
});

describe('a preflight', () => {
  it('says before the bytes move that they may come, and where to', async () => {
    const { box, calls } = await openBox();
    const answer = await box.files.content.preflight({ name: 'a.txt', size: 3, parent: { id: '0' } });
    expect(answer.upload_url).toBe('https://upload.box.com/api/2.0/files/content');
    expect(calls()).toMatchObject([{ method: 'OPTIONS', status: 200 }]);
  });

  it('finds a taken name, a full account and a folder that is not there', async () => {
    const scene = await openBox({ seed: { users: people } });
    const { box } = scene;
    const { id } = await upload(scene, 'a.txt', 'one');
    const taken = await refusal(box.files.content.preflight({ name: 'a.txt', parent: { id: '0' } }), 409, 'item_name_in_use');
    expect(taken.conflicts).toMatchObject([{ id, name: 'a.txt' }]);
    const huge = { name: 'b.txt', size: 20_000_000_000_000, parent: { id: '0' } };
    await refusal(box.files.content.preflight(huge), 403, 'storage_limit_exceeded');
    await refusal(box.files.content.preflight({ name: 'b.txt', parent: { id: '999999' } }), 404, 'not_found');
  });

  it('of a new version minds the etag and a name that is taken by another file', async () => {
    const scene = await openBox();
    const { box } = scene;
    const { id } = await upload(scene, 'a.txt', 'one');
    await upload(scene, 'b.txt', 'two');
    expect(await box.files.content.preflightVersion(id, { size: 3, ifMatch: '0', name: 'a.txt' })).toMatchObject({
      upload_url: `https://upload.box.com/api/2.0/files/${id}/content`,
    });
    await refusal(box.files.content.preflightVersion(id, { size: 3, ifMatch: '7' }), 412, 'precondition_failed');
    await refusal(box.files.content.preflightVersion(id, { name: 'b.txt' }), 409, 'item_name_in_use');
  });
});

describe('versions', () => {
  it('are added while the file is as it was last seen, kept, listed and fetched', async () => {
    const scene = await openBox();
    const { box } = scene;
    const { id, etag } = await upload(scene, 'a.txt', 'one');
    const version = (content: string, ifMatch: string | null | undefined) =>
      box.files.content.uploadVersion(id, { body: { attributes: {}, file: new Blob([content]) }, ifMatch: ifMatch ?? undefined });
    const second = await version('two', etag);
    expect(second.entries).toMatchObject([{ id, name: 'a.txt', size: 3 }]);
    await refusal(version('late', etag), 412, 'precondition_failed');
    await version('three', second.entries[0]?.etag);

    const past = await box.files.versions.list(id);
    expect(past.total_count).toBe(2);
    expect(past.entries).toMatchObject([{ type: 'file_version', name: 'a.txt', size: 3 }, { type: 'file_version' }]);
    const contents = past.entries.map(async ({ id: version }) => text(await bytesIn(await box.files.content.download(id, { version }))));
    expect(await Promise.all(contents)).toEqual(['two', 'one']);
    expect(text(await bytesIn(await box.files.content.download(id)))).toBe('three');
  });

  it('come page by page, with the fields that were asked for', async () => {
    const scene = await openBox();
    const { box, calls } = scene;
    const { id } = await upload(scene, 'a.txt', '0');
    for (const content of ['1', '2', '3', '4', '5']) {
      await box.files.content.uploadVersion(id, { body: { attributes: {}, file: new Blob([content]) } });
    }
    const numbers: string[] = [];
    for await (const version of box.files.versions.list(id, { limit: 2, fields: ['version_number'] })) numbers.push(version.version_number);
    expect(numbers).toEqual(['5', '4', '3', '2', '1']);
    const lists = calls().filter(({ operationId }) => operationId === 'files.versions.list');
    expect(lists.map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual([null, '2', '4']);
  });

  it('are the starting point of a copy when one is named', async () => {
    const scene = await openBox();
    const { box, mock } = scene;
    const { id } = await upload(scene, 'a.txt', 'one');
    await box.files.content.uploadVersion(id, { body: { attributes: { name: 'b.txt' }, file: new Blob(['two']) } });
    const [first] = (await box.files.versions.list(id)).entries;
    const copy = await box.files.copy(id, { parent: { id: '0' }, name: 'old.txt', version: first?.id });
    expect(text(await mock.state.content(copy.id))).toBe('one');
    await refusal(box.files.copy(id, { parent: { id: '0' }, name: 'x.txt', version: '999999' }), 404, 'not_found');
  });
});

describe('a download', () => {
  it('follows the redirect, and leaves the token and all that says who asks behind', async () => {
    const scene = await openBox({ seed: { users: people } });
    const { box, calls } = scene;
    const { id } = await upload(scene, 'a.txt', 'one');
    const response = await box.files.content.download(id, {}, { asUser: '33001', headers: { 'x-trace': 'secret' } });
    expect(response.status).toBe(200);
    expect(text(await bytesIn(response))).toBe('one');
    const [asked, fetched] = calls().slice(-2);
    expect(asked).toMatchObject({
      status: 302,
      requestHeaders: { 'as-user': '33001', authorization: expect.stringMatching(/^Bearer /) as string },
    });
    expect(new URL(fetched?.url ?? '').hostname).toBe('dl.boxcloud.com');
    const left = Object.keys(fetched?.requestHeaders ?? {}).filter((name) => !['accept', 'accept-encoding', 'user-agent'].includes(name));
    expect(left).toEqual([]);
  });

  it('of a range brings only those bytes, and none when the file ends before', async () => {
    const scene = await openBox();
    const { id } = await upload(scene, 'a.txt', '0123456789');
    const part = await scene.box.files.content.download(id, { range: 'bytes=3-5' });
    expect({ status: part.status, range: part.headers.get('content-range') }).toEqual({ status: 206, range: 'bytes 3-5/10' });
    expect(text(await bytesIn(part))).toBe('345');
    await refusal(scene.box.files.content.download(id, { range: 'bytes=10-' }), 416, undefined);
  });

  it('waits while the service still prepares what was just uploaded', async () => {
    const scene = await openBox({ downloadNotReady: 2, notReadySeconds: 0 });
    const { id } = await upload(scene, 'a.txt', 'one');
    expect(text(await bytesIn(await scene.box.files.content.download(id)))).toBe('one');
    expect(scene.calls().map(({ status }) => status)).toEqual([201, 202, 202, 302, 200]);
  });

  it('that has to wait again and again does not pile up listeners for the end of the call', async () => {
    const scene = await openBox({ downloadNotReady: 15, notReadySeconds: 0 });
    const { id } = await upload(scene, 'a.txt', 'one');
    const { signal } = new AbortController();
    const warnings: string[] = [];
    const onWarning = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', onWarning);
    onTestFinished(() => void process.off('warning', onWarning));
    const counts: number[] = [];
    const box = scene.client({
      fetch: intercept(scene.mock, (request) => {
        counts.push(getEventListeners(signal, 'abort').length);
        return request.send();
      }),
    });
    const response = await box.files.content.download(id, {}, { signal });
    expect({ status: response.status, text: text(await bytesIn(response)) }).toEqual({ status: 200, text: 'one' });
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    // Nor on a signal of its own, which Node.js would warn of.
    expect(warnings).toEqual([]);
  });

  it('of a file that is not there rejects, and nothing is asked of the content host', async () => {
    const { box, calls } = await openBox();
    await refusal(box.files.content.download('999999'), 404, 'not_found');
    expect(calls()).toHaveLength(1);
  });
});
