import { getEventListeners } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBox, people, type BoxFixture } from '../../support/box.js';
import { readBytes, sha1Hex, seededBytes } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { intercept } from '../../support/intercept.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function upload({ box }: Pick<BoxFixture, 'box'>, name: string, content: string, parentId = '0') {
  const { entries } = await box.files.content.upload({
    body: { attributes: { name, parent: { id: parentId } }, file: new Blob([content]) },
  });
  return entries[0] ?? { id: '', etag: '' };
}

describe('direct uploads', () => {
  it('a direct upload creates a file with the given content and dates', async () => {
    const { box, mock } = await openBox();
    const bytes = seededBytes(5000);
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

  it('a direct upload returns only the requested fields', async () => {
    const { box, mock } = await openBox();
    const body = { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob(['one']) };
    const { entries } = await box.files.content.upload({ body, fields: ['name', 'uploader_display_name'] });
    const id = mock.state.find('/a.txt')?.id;
    expect(entries).toEqual([{ type: 'file', id, etag: '0', name: 'a.txt', uploader_display_name: 'Ada Moreno' }]);
  });

  it('a direct upload with a wrong checksum is rejected and creates no file', async () => {
    const { box, mock } = await openBox();
    const body = { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob(['one']) };
    const sent = box.files.content.upload({ body, contentMd5: sha1Hex(new TextEncoder().encode('two')) });
    await expectApiError(sent, 400, 'bad_digest');
    expect(mock.state.items()).toEqual([]);
  });

  it('a direct upload with a name in use is rejected with an error that names the existing file', async () => {
    const fixture = await openBox();
    const { id } = await upload(fixture, 'a.txt', 'one');
    const error = await expectApiError(upload(fixture, 'A.TXT', 'two'), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'file', id, name: 'a.txt' }]);
    expect(text(await fixture.mock.state.content(id))).toBe('one');
  });
});

describe('preflight checks', () => {
  it('a preflight check returns the upload URL before any bytes are sent', async () => {
    const { box, calls } = await openBox();
    const response = await box.files.content.preflight({ name: 'a.txt', size: 3, parent: { id: '0' } });
    expect(response.upload_url).toBe('https://upload.box.com/api/2.0/files/content');
    expect(calls()).toMatchObject([{ method: 'OPTIONS', status: 200 }]);
  });

  it('a preflight check detects a name in use, a full account and a missing folder', async () => {
    const fixture = await openBox({ seed: { users: people } });
    const { box } = fixture;
    const { id } = await upload(fixture, 'a.txt', 'one');
    const taken = await expectApiError(box.files.content.preflight({ name: 'a.txt', parent: { id: '0' } }), 409, 'item_name_in_use');
    expect(taken.conflicts).toMatchObject([{ id, name: 'a.txt' }]);
    const huge = { name: 'b.txt', size: 20_000_000_000_000, parent: { id: '0' } };
    await expectApiError(box.files.content.preflight(huge), 403, 'storage_limit_exceeded');
    await expectApiError(box.files.content.preflight({ name: 'b.txt', parent: { id: '999999' } }), 404, 'not_found');
  });

  it('a preflight check of a new version verifies the etag and the name', async () => {
    const fixture = await openBox();
    const { box } = fixture;
    const { id } = await upload(fixture, 'a.txt', 'one');
    await upload(fixture, 'b.txt', 'two');
    expect(await box.files.content.preflightVersion(id, { size: 3, ifMatch: '0', name: 'a.txt' })).toMatchObject({
      upload_url: `https://upload.box.com/api/2.0/files/${id}/content`,
    });
    await expectApiError(box.files.content.preflightVersion(id, { size: 3, ifMatch: '7' }), 412, 'precondition_failed');
    await expectApiError(box.files.content.preflightVersion(id, { name: 'b.txt' }), 409, 'item_name_in_use');
  });
});

describe('file versions', () => {
  it('versions are uploaded with a matching etag, listed and downloaded', async () => {
    const fixture = await openBox();
    const { box } = fixture;
    const { id, etag } = await upload(fixture, 'a.txt', 'one');
    const version = (content: string, ifMatch: string | null | undefined) =>
      box.files.content.uploadVersion(id, { body: { attributes: {}, file: new Blob([content]) }, ifMatch: ifMatch ?? undefined });
    const second = await version('two', etag);
    expect(second.entries).toMatchObject([{ id, name: 'a.txt', size: 3 }]);
    await expectApiError(version('late', etag), 412, 'precondition_failed');
    await version('three', second.entries[0]?.etag);

    const past = await box.files.versions.list(id);
    expect(past.total_count).toBe(2);
    expect(past.entries).toMatchObject([{ type: 'file_version', name: 'a.txt', size: 3 }, { type: 'file_version' }]);
    const contents = past.entries.map(async ({ id: version }) => text(await readBytes(await box.files.content.download(id, { version }))));
    expect(await Promise.all(contents)).toEqual(['two', 'one']);
    expect(text(await readBytes(await box.files.content.download(id)))).toBe('three');
  });

  it('versions are listed over several pages with the requested fields', async () => {
    const fixture = await openBox();
    const { box, calls } = fixture;
    const { id } = await upload(fixture, 'a.txt', '0');
    for (const content of ['1', '2', '3', '4', '5']) {
      await box.files.content.uploadVersion(id, { body: { attributes: {}, file: new Blob([content]) } });
    }
    const numbers: string[] = [];
    for await (const version of box.files.versions.list(id, { limit: 2, fields: ['version_number'] })) numbers.push(version.version_number);
    expect(numbers).toEqual(['5', '4', '3', '2', '1']);
    const lists = calls().filter(({ operationId }) => operationId === 'files.versions.list');
    expect(lists.map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual([null, '2', '4']);
  });

  it('a copy starts from the given version', async () => {
    const fixture = await openBox();
    const { box, mock } = fixture;
    const { id } = await upload(fixture, 'a.txt', 'one');
    await box.files.content.uploadVersion(id, { body: { attributes: { name: 'b.txt' }, file: new Blob(['two']) } });
    const [first] = (await box.files.versions.list(id)).entries;
    const copy = await box.files.copy(id, { parent: { id: '0' }, name: 'old.txt', version: first?.id });
    expect(text(await mock.state.content(copy.id))).toBe('one');
    await expectApiError(box.files.copy(id, { parent: { id: '0' }, name: 'x.txt', version: '999999' }), 404, 'not_found');
  });
});

describe('downloads', () => {
  it('a download follows the redirect without the token and other identifying headers', async () => {
    const fixture = await openBox({ seed: { users: people } });
    const { box, calls } = fixture;
    const { id } = await upload(fixture, 'a.txt', 'one');
    const response = await box.files.content.download(id, {}, { asUser: '33001', headers: { 'x-trace': 'secret' } });
    expect(response.status).toBe(200);
    expect(text(await readBytes(response))).toBe('one');
    const [redirected, fetched] = calls().slice(-2);
    expect(redirected).toMatchObject({
      status: 302,
      requestHeaders: { 'as-user': '33001', authorization: expect.stringMatching(/^Bearer /) as string },
    });
    expect(new URL(fetched?.url ?? '').hostname).toBe('dl.boxcloud.com');
    const left = Object.keys(fetched?.requestHeaders ?? {}).filter((name) => !['accept', 'accept-encoding', 'user-agent'].includes(name));
    expect(left).toEqual([]);
  });

  it('a range download returns only that range, and 416 beyond the end of the file', async () => {
    const fixture = await openBox();
    const { id } = await upload(fixture, 'a.txt', '0123456789');
    const part = await fixture.box.files.content.download(id, { range: 'bytes=3-5' });
    expect({ status: part.status, range: part.headers.get('content-range') }).toEqual({ status: 206, range: 'bytes 3-5/10' });
    expect(text(await readBytes(part))).toBe('345');
    await expectApiError(fixture.box.files.content.download(id, { range: 'bytes=10-' }), 416, undefined);
  });

  it('a download waits while the service responds with 202', async () => {
    const fixture = await openBox({ downloadNotReady: 2, notReadySeconds: 0 });
    const { id } = await upload(fixture, 'a.txt', 'one');
    expect(text(await readBytes(await fixture.box.files.content.download(id)))).toBe('one');
    expect(fixture.calls().map(({ status }) => status)).toEqual([201, 202, 202, 302, 200]);
  });

  it('a download that waits repeatedly does not accumulate abort listeners', async () => {
    const fixture = await openBox({ downloadNotReady: 15, notReadySeconds: 0 });
    const { id } = await upload(fixture, 'a.txt', 'one');
    const { signal } = new AbortController();
    const warnings: string[] = [];
    const onWarning = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', onWarning);
    onTestFinished(() => void process.off('warning', onWarning));
    const counts: number[] = [];
    const box = fixture.client({
      fetch: intercept(fixture.mock, (request) => {
        counts.push(getEventListeners(signal, 'abort').length);
        return request.send();
      }),
    });
    const response = await box.files.content.download(id, {}, { signal });
    expect({ status: response.status, text: text(await readBytes(response)) }).toEqual({ status: 200, text: 'one' });
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    // Node.js would warn if listeners accumulated on an internal signal.
    expect(warnings).toEqual([]);
  });

  it('a download of a missing file rejects without a request to the content host', async () => {
    const { box, calls } = await openBox();
    await expectApiError(box.files.content.download('999999'), 404, 'not_found');
    expect(calls()).toHaveLength(1);
  });
});
