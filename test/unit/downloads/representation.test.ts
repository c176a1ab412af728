import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxDecodeError, BoxTimeoutError } from '../../../src/core/errors/box-errors.js';
import { breaking, json, type Step } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testClient } from '../../support/test-client.js';

const info = 'https://api.box.com/2.0/internal_files/7/versions/70/representations/pdf';
const template = 'https://public.boxcloud.com/api/2.0/internal_files/7/versions/70/representations/pdf/content/{+asset_path}';
const form = (state: string, more: object = {}) => ({
  representation: 'pdf',
  status: { state },
  info: { url: info },
  content: { url_template: template },
  ...more,
});
const file = (...entries: object[]) => json({ type: 'file', id: '7', etag: '1', representations: { entries } });
const pdf = () => new Response('a PDF');

describe('a representation', () => {
  it('that is there is fetched from its address, with the token', async () => {
    const { box, requests, clock } = testClient(file(form('success')), pdf());
    const result = await box.downloads.representation('7', { hints: '[pdf]' });
    expect([requests[0]?.url.pathname, requests[0]?.url.search]).toEqual(['/2.0/files/7', '?fields=representations']);
    expect(requests[0]?.headers.get('x-rep-hints')).toBe('[pdf]');
    expect(requests[1]?.url.href.replace('#', '')).toBe(template.replace('{+asset_path}', ''));
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer token-1');
    expect([new TextDecoder().decode(result.bytes), result.size, result.representation, clock.sleeps]).toEqual(['a PDF', 5, 'pdf', []]);
  });

  it('that has to be made is waited for', async () => {
    const made = json({ status: { state: 'success' } });
    const { box, requests, clock } = testClient(file(form('none')), json(form('pending')), json(form('viewable')), made, pdf());
    expect((await box.downloads.representation('7', { hints: '[pdf]' })).size).toBe(5);
    expect(requests.map(({ url }) => url.href).slice(1, 4)).toEqual([info, info, info]);
    expect(clock.sleeps).toEqual([1000, 2000]);
  });

  it('of several parts gives the one that is asked for, to a path', async () => {
    const to = join(await temporaryFolder(), 'page.png');
    const { box, requests } = testClient(file(form('success')), pdf());
    const result = await box.downloads.representation('7', { hints: '[png?dimensions=1024x1024]', part: '1.png', to });
    expect(requests[1]?.url.pathname).toMatch(/\/content\/1\.png$/);
    expect([await readFile(to, 'utf8'), result.path]).toEqual(['a PDF', to]);
  });
});

describe('a representation fails', () => {
  const failing = async (...steps: Step[]) => {
    const folder = await temporaryFolder();
    const { box, requests } = testClient(...steps);
    const options = { hints: '[pdf]', to: join(folder, 'a'), timeoutMs: 10_000 };
    const error = await rejection(box.downloads.representation('7', options), Error);
    expect(await readdir(folder)).toEqual([]);
    return { error, requests };
  };

  it('when the file has none', async () => {
    expect((await failing(file())).error).toMatchObject({ reason: 'representation' });
    expect((await failing(json({ type: 'file', id: '7' }))).error).toMatchObject({ reason: 'representation' });
  });

  it('when it cannot be made, with the reason', async () => {
    const { error } = await failing(
      file(form('none')),
      json(form('error', { status: { state: 'error', code: 'error_conversion_failed' } })),
    );
    expect(error).toMatchObject({ reason: 'representation', message: expect.stringContaining('error_conversion_failed') as string });
  });

  it('when it takes too long', async () => {
    const { error } = await failing(file(form('none')), ...Array.from({ length: 9 }, () => () => json(form('pending'))));
    expect(error).toBeInstanceOf(BoxTimeoutError);
  });

  it('when it breaks off', async () => {
    expect((await failing(file(form('success')), breaking('a P'))).error).toMatchObject({ reason: 'broken' });
  });

  it.each([
    ['of its state', form('none', { info: { url: 'https://evil.example/' } })],
    ['of its bytes', form('success', { content: { url_template: 'https://evil.example/{+asset_path}' } })],
  ])('when the address %s is foreign: no token goes there', async (_, entry) => {
    const { error, requests } = await failing(file(entry));
    expect(error).toBeInstanceOf(BoxDecodeError);
    expect(requests.length).toBe(1);
  });

  it.each([
    ['its state', form('none', { info: undefined })],
    ['its bytes', form('success', { content: undefined })],
  ])('when there is no address for %s', async (_, entry) => {
    expect((await failing(file(entry))).error).toBeInstanceOf(BoxDecodeError);
  });

  it.each([undefined, '', 'pdf', '[]', '[pdf][jpg]'])('when its hints are %j: nothing is sent', async (hints) => {
    const { box, requests } = testClient();
    const error = await rejection(box.downloads.representation('7', { hints: hints as string }), BoxConfigError);
    expect([error.message, requests]).toEqual([expect.stringMatching(/^hints: /), []]);
  });
});
