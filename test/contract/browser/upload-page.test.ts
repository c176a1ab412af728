import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MockBox, MockBoxOptions } from 'box-openapi-sdk/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../../examples/browser-upload/serve.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { sha1Hex, seededBytes } from '../support/bytes.js';
import { startChromium } from './chromium.js';
import { openPage, partBytes } from './open-page.js';

// Just over 4 MB: 17 parts, with a short last part.
const bytes = seededBytes(16 * partBytes + 1000);
const sha1 = sha1Hex(bytes);

const browser = await startChromium();
let script: Map<string, Uint8Array>;

beforeAll(async () => {
  script = await bundlePage(['box-openapi-sdk-source']);
}, 180_000);
afterAll(() => browser?.close());

async function createLocalFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'survey.tif');
  await writeFile(path, bytes);
  return path;
}

const uploadedParts = ({ exchanges }: MockBox) =>
  exchanges.filter(({ operationId, status }) => operationId === 'uploadSessions.parts.upload' && status === 200).length;
const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 180_000 });
const state = (page: Page) => page.locator('#state');

describe.skipIf(browser === undefined)('browser upload example page', { timeout: 180_000 }, () => {
  const open = (options: MockBoxOptions = {}) => openPage(browser as Browser, script, options);

  it('the page uploads the selected file in parts and shows its progress', async () => {
    const { mock, page, pageErrors } = await open();
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 150, times: Infinity });
    await page.evaluate(() => {
      const bar = document.querySelector('progress');
      if (bar === null) throw new Error('The page has no progress element.');
      new MutationObserver(() => {
        bar.dataset['told'] = `${bar.dataset['told'] ?? ''} ${String(bar.value)}`;
      }).observe(bar, { attributeFilter: ['value'] });
    });
    await page.setInputFiles('#file', await createLocalFile());
    await eventually(() => state(page).textContent()).toBe('survey.tif uploaded in 17 parts.');
    expect(await page.locator('#digest').textContent()).toBe(`SHA-1 ${sha1}`);
    expect(await page.locator('#percent').textContent()).toBe('100 %');

    const progressValues = ((await page.locator('progress').getAttribute('data-told')) ?? '').trim().split(' ').map(Number);
    expect(progressValues.length).toBeGreaterThan(3);
    expect(progressValues).toEqual(progressValues.toSorted((a, b) => a - b));
    expect(progressValues.at(-1)).toBe(1);

    const file = mock.state.find('/Inbox/survey.tif');
    expect(Buffer.from(await mock.state.content(String(file?.id))).equals(bytes)).toBe(true);
    expect(await page.locator('#items li span').allTextContents()).toEqual(['survey.tif · 4.2 MB']);
    expect(uploadedParts(mock)).toBe(17);
    mock.assertConforms();
    expect(pageErrors).toEqual([]);
  });

  it('the page cancels an upload and leaves no file and no upload session', async () => {
    const { mock, page } = await open();
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', skip: 5, delayMs: 60_000, times: Infinity });
    await page.setInputFiles('#file', await createLocalFile());
    await eventually(() => uploadedParts(mock)).toBe(5);
    await page.click('#cancel');
    await eventually(() => state(page).textContent()).toBe('Canceled. No partial file remains.');
    expect(mock.state.uploadSessions()).toEqual([]);
    expect(mock.state.find('/Inbox/survey.tif')).toBeUndefined();
    expect(mock.exchanges.at(-1)).toMatchObject({ operationId: 'uploadSessions.abort', status: 204 });
    mock.assertConforms();
  });

  it('the page requests a new token from its server when the token expires', async () => {
    const { mock, page, sessions } = await open();
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 30, times: Infinity });
    await page.setInputFiles('#file', await createLocalFile());
    await eventually(() => uploadedParts(mock)).toBeGreaterThan(3);
    expect(sessions()).toBe(1);
    mock.state.expireTokens();
    await eventually(() => state(page).textContent()).toBe('survey.tif uploaded in 17 parts.');
    expect(sessions()).toBe(2);
  });

  it('the page shows the error code when the service rejects a file', async () => {
    const { page } = await open({ seed: { tree: { Inbox: { 'survey.tif': 'older' } } } });
    await page.setInputFiles('#file', await createLocalFile());
    await eventually(() => state(page).textContent()).toContain('item_name_in_use');
  });

  it('the page lists a folder across several API pages and downloads a file', async () => {
    const many = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`${String(index)}.txt`, `text ${String(index)}`]));
    const { mock, page, pageErrors } = await open({ seed: { tree: { Inbox: { ...many, 'survey.tif': bytes } } } });
    await eventually(() => page.locator('#items li').count()).toBe(231);
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'folders.items.list').length).toBeGreaterThan(1);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#items li', { hasText: 'survey.tif' }).getByRole('button').click(),
    ]);
    expect(saved.suggestedFilename()).toBe('survey.tif');
    expect((await readFile(await saved.path())).equals(bytes)).toBe(true);
    mock.assertConforms();
    expect(pageErrors).toEqual([]);
  });
});

describe('browser upload example bundle', () => {
  it('the bundle imports no Node.js module and keeps on-demand code out of its main file', () => {
    const texts = [...script].map(([name, code]) => ({ name, text: Buffer.from(code).toString() }));
    expect(
      texts.filter(({ text }) => /(from|import|require)\s*\(?\s*["'](node:|undici|fs|crypto)/.test(text)).map(({ name }) => name),
    ).toEqual([]);
    const main = texts.find(({ name }) => name === 'main.js')?.text ?? '';
    expect(main).toContain('createBoxClient');
    expect(main).not.toContain('the service sent the whole file');
    expect(texts.some(({ text }) => text.includes('the service sent the whole file'))).toBe(true);
  });
});
