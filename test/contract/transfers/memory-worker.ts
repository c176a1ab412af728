import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { fastTransport } from 'box-openapi-sdk/node';

/** A process that uploads a file and reports its memory at the start and at the peak. Usage: `memory-worker.ts URL PATH TRANSPORT`, with `fetch` or an engine. */
export interface MemoryReport {
  readonly sha1: string;
  readonly startBytes: number;
  readonly peakBytes: number;
}

const [, , url = '', path = '', transport = ''] = process.argv;

const box = createBoxClient({
  auth: developerToken('token-1'),
  baseUrl: url,
  ...(transport === 'undici' || transport === 'node' ? { fetch: fastTransport({ engine: transport }) } : {}),
});
const startBytes = process.memoryUsage.rss();
let peakBytes = startBytes;
const look = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 5);
const { sha1 } = await box.uploads.upload({ source: path, name: 'film.mov', parentId: '0', partsFromBytes: 1 });
clearInterval(look);
await box.close();
const report: MemoryReport = { sha1, startBytes, peakBytes };
process.stdout.write(JSON.stringify(report));
