import { clientCredentials, createBoxClient } from 'box-openapi-sdk';
import { createMockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';
import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { servePage } from '../../../examples/browser-upload/serve.js';
import type { Session } from '../../../examples/browser-upload/session.js';

export const partBytes = 256 * 1024;

const scopes = ['base_explorer', 'item_download', 'item_upload'];

/** Opens the example page in a new tab, with a mock on another origin. `pageErrors` collects uncaught errors and `console.error` output. */
export async function openPage(browser: Browser, script: ReadonlyMap<string, Uint8Array>, options: MockBoxOptions) {
  const mock = await createMockBox({
    uploadSessions: { minBytes: 1, partBytes },
    recordExchanges: true,
    seed: { tree: { Inbox: {} } },
    ...options,
  });
  const { url: baseUrl } = await mock.listen();
  const folderId = String(mock.state.find('/Inbox')?.id);
  let sessions = 0;
  const server = await servePage(script, async (): Promise<Session> => {
    sessions += 1;
    const box = createBoxClient({ auth: clientCredentials(mock.credentials), fetch: mock.fetch });
    const { accessToken } = await box.downscope({ scopes, resource: `https://api.box.com/2.0/folders/${folderId}` });
    return { token: accessToken, folderId, baseUrl, partsFromBytes: partBytes };
  });
  const context = await browser.newContext({ viewport: { width: 800, height: 760 } });
  const pageErrors: string[] = [];
  context.on('weberror', (error) => pageErrors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    await server.close();
    await mock.close();
  });
  const page = await context.newPage();
  await page.goto(server.url);
  return { mock, page, pageErrors, sessions: () => sessions };
}
