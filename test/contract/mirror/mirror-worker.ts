import { createBoxClient, developerToken, type MirrorOptions } from 'box-openapi-sdk';

/** A process that reports that it starts, makes one run and reports the result. Usage: `mirror-worker.ts <url> <token> <options as JSON>`. */
const [, , baseUrl = '', token = '', options = ''] = process.argv;
const box = createBoxClient({ auth: developerToken(token), baseUrl, retry: { baseMs: 1, maxMs: 20 } });
process.send?.('started');
const result = await box.mirror(JSON.parse(options) as MirrorOptions);
process.send?.(result, () => {
  process.disconnect();
});
