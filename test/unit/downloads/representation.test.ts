import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxDecodeError, BoxTimeoutError } from '../../../src/core/errors/box-errors.js';
import { truncatedResponse, json, type FakeReply } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testClient } from '../../support/test-client.js';

const infoUrl = 'https://api.box.com/2.0/internal_files/7/versions/70/representations/pdf';
const template = 'https://public.boxcloud.com/api/2.0/internal_files/7/versions/70/representations/pdf/content/{+asset_path}';
const entryWithState = (state: string, more: object = {}) => ({
  representation: 'pdf',
  status: { state },
  info: { url: infoUrl },
  content: { url_template: template },
  ...more,
});
const file = (...entries: object[]) => json({ type: 'file', id: '7', etag: '1', representations: { entries } });
const pdf = () => new Response('a PDF');

describe('representation download', () => {
  it('fetches an existing representation from its URL with the token', async () => {
    const { box, requests, clock } = testClient(file(entryWithState('success')), pdf());
    const result = await box.downloads.representation('7', { hints: '[pdf]' });
    expect([requests[0]?.url.pathname, requests[0]?.url.search]).toEqual(['/2.0/files/7', '?fields=representations']);
    expect(requests[0]?.headers.get('x-rep-hints')).toBe('[pdf]');
    expect(requests[1]?.url.href.replace('#', '')).toBe(template.replace('{+asset_path}', ''));
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer token-1');
    expect([new TextDecoder().decode(result.bytes), result.size, result.representation, clock.sleeps]).toEqual(['a PDF', 5, 'pdf', []]);
  });

  it('polls a representation until it has been generated', async () => {
    const ready = json({ status: { state: 'success' } });
    const { box, requests, clock } = testClient(
      file(entryWithState('none')),
      json(entryWithState('pending')),
      json(entryWithState('viewable')),
      ready,
      pdf(),
    );
    expect((await box.downloads.representation('7', { hints: '[pdf]' })).size).toBe(5);
    expect(requests.map(({ url }) => url.href).slice(1, 4)).toEqual([infoUrl, infoUrl, infoUrl]);
    expect(clock.sleeps).toEqual([1000, 2000]);
  });

  it('downloads the requested part of a representation to a path', async () => {
    const to = join(await temporaryFolder(), 'page.png');
    const { box, requests } = testClient(file(entryWithState('success')), pdf());
    const result = await box.downloads.representation('7', { hints: '[png?dimensions=1024x1024]', part: '1.png', to });
    expect(requests[1]?.url.pathname).toMatch(/\/content\/1\.png$/);
    expect([await readFile(to, 'utf8'), result.path]).toEqual(['a PDF', to]);
  });
});

describe('failing representation download', () => {
  const failing = async (...steps: FakeReply[]) => {
    const folder = await temporaryFolder();
    const { box, requests } = testClient(...steps);
    const options = { hints: '[pdf]', to: join(folder, 'a'), timeoutMs: 10_000 };
    const error = await rejection(box.downloads.representation('7', options), Error);
    expect(await readdir(folder)).toEqual([]);
    return { error, requests };
  };

  it('rejects when the file has no representation', async () => {
    expect((await failing(file())).error).toMatchObject({ reason: 'representation' });
    expect((await failing(json({ type: 'file', id: '7' }))).error).toMatchObject({ reason: 'representation' });
  });

  it('rejects with the error code when the representation cannot be generated', async () => {
    const { error } = await failing(
      file(entryWithState('none')),
      json(entryWithState('error', { status: { state: 'error', code: 'error_conversion_failed' } })),
    );
    expect(error).toMatchObject({ reason: 'representation', message: expect.stringContaining('error_conversion_failed') as string });
  });

  it('rejects with BoxTimeoutError when the representation is not ready in time', async () => {
    const { error } = await failing(
      file(entryWithState('none')),
      ...Array.from({ length: 9 }, () => () => json(entryWithState('pending'))),
    );
    expect(error).toBeInstanceOf(BoxTimeoutError);
  });

  it('rejects when the connection breaks', async () => {
    expect((await failing(file(entryWithState('success')), truncatedResponse('a P'))).error).toMatchObject({ reason: 'broken' });
  });

  it.each([
    ['info', entryWithState('none', { info: { url: 'https://evil.example/' } })],
    ['content', entryWithState('success', { content: { url_template: 'https://evil.example/{+asset_path}' } })],
  ])('rejects a foreign %s URL without sending the token to it', async (_, entry) => {
    const { error, requests } = await failing(file(entry));
    expect(error).toBeInstanceOf(BoxDecodeError);
    expect(requests.length).toBe(1);
  });

  it.each([
    ['info', entryWithState('none', { info: undefined })],
    ['content', entryWithState('success', { content: undefined })],
  ])('rejects when the %s URL is missing', async (_, entry) => {
    expect((await failing(file(entry))).error).toBeInstanceOf(BoxDecodeError);
  });

  it.each([undefined, '', 'pdf', '[]', '[pdf][jpg]'])('rejects the hints %j without a request', async (hints) => {
    const { box, requests } = testClient();
    const error = await rejection(box.downloads.representation('7', { hints: hints as string }), BoxConfigError);
    expect([error.message, requests]).toEqual([expect.stringMatching(/^hints: /), []]);
  });
});
