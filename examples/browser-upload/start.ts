import { clientCredentials, createBoxClient } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { bundlePage, servePage } from './serve.js';

// Serves the page over a mock Box with parts of 1 MB. With the service itself, the credentials are your own and the base URL is left out.
const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes: 1024 * 1024 } });
const { url: baseUrl } = await mock.listen();
const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl });
const folder = await box.folders.create({ name: 'Inbox', parent: { id: '0' } });

const page = await servePage(await bundlePage(), async () => {
  // The page can read, upload and download in this folder and nothing else.
  const { accessToken } = await box.downscope({
    scopes: ['base_explorer', 'item_download', 'item_upload'],
    resource: `https://api.box.com/2.0/folders/${folder.id}`,
  });
  return { token: accessToken, folderId: folder.id, baseUrl, partsFromBytes: 1024 * 1024 };
});
console.log(`${page.url} (Ctrl+C ends it)`);
