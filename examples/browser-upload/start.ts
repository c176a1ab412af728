import { clientCredentials, createBoxClient } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { bundlePage, servePage } from './serve.js';

// Serves the page with a mock Box and parts of 1 MB. To use the service itself, pass your own credentials and omit the base URL.
const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes: 1024 * 1024 } });
const { url: baseUrl } = await mock.listen();
const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl });
const folder = await box.folders.create({ name: 'Inbox', parent: { id: '0' } });

const page = await servePage(await bundlePage(), async () => {
  // The page can only read, upload and download in this folder.
  const { accessToken } = await box.downscope({
    scopes: ['base_explorer', 'item_download', 'item_upload'],
    resource: `https://api.box.com/2.0/folders/${folder.id}`,
  });
  return { token: accessToken, folderId: folder.id, baseUrl, partsFromBytes: 1024 * 1024 };
});
console.log(`${page.url} (press Ctrl+C to stop)`);
