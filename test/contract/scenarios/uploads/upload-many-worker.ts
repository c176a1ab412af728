import { createBoxClient, developerToken } from 'box-openapi-sdk';

/** A process that uploads a directory with a journal and reports each result. Usage: `upload-many-worker.ts <url> <token> <directory> <journal>`. */
const [, , baseUrl = '', token = '', directory = '', journal = ''] = process.argv;
const box = createBoxClient({ auth: developerToken(token), baseUrl });
const summary = await box.uploads.uploadMany({
  ...{ directory, journal, parentId: '0', partsFromBytes: 10_000 },
  onResult: ({ path, status }) => void process.send?.({ path, status }),
});
process.send?.({ summary }, () => {
  process.disconnect();
});
