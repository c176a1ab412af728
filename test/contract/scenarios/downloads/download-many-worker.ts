import { createBoxClient, developerToken } from 'box-openapi-sdk';

/** A process that downloads the root folder and reports each result. Usage: `download-many-worker.ts <url> <token> <to> <journal> <conflict>`. */
const [, , baseUrl = '', token = '', to = '', journal = '', conflict = ''] = process.argv;
const box = createBoxClient({ auth: developerToken(token), baseUrl });
const summary = await box.downloads.downloadMany({
  ...{ folderId: '0', to, conflict: conflict as 'fail', concurrency: 6 },
  ...(journal === '' ? {} : { journal }),
  onResult: ({ path, status }) => void process.send?.({ path, status }),
});
process.send?.({ summary }, () => {
  process.disconnect();
});
