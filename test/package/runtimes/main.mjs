// Runs the scenario in Node, Bun and Deno. SCENARIO is its configuration as JSON.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { fastTransport } from 'box-openapi-sdk/node';
import { runScenario } from './scenario.mjs';

const folder = await mkdtemp(join(tmpdir(), 'box-runtime-'));
const path = (name) => join(folder, name);

/** Steps that need files. */
const steps = [
  [
    'upload of a path',
    async ({ box, folder: parent }) => {
      await writeFile(path('source.bin'), new Uint8Array(3 * 2 ** 20).fill(7));
      return (await box.uploads.upload({ source: path('source.bin'), parentId: parent.id, partsFromBytes: 1 })).parts;
    },
    3,
  ],
  [
    'download to a path',
    async ({ box, small }) => {
      await box.downloads.download(small.file.id, { to: path('target.bin') });
      return (await readFile(path('target.bin'))).length;
    },
    17,
  ],
  [
    'fast transport',
    async ({ token, baseUrl, folder: parent }) => {
      const fetch = fastTransport();
      const box = createBoxClient({ auth: developerToken(token), baseUrl, fetch });
      const source = new Uint8Array(2 ** 21).fill(7);
      try {
        const { file } = await box.uploads.upload({ source, name: 'fast', parentId: parent.id, partsFromBytes: 1 });
        return (await box.downloads.download(file.id)).bytes.length;
      } catch (error) {
        // Bun replaces undici by a stub.
        if (error.name === 'BoxConfigError' && error.message.startsWith('fastTransport: the "undici" of this run time'))
          return 'rejected by name';
        throw error;
      } finally {
        await box.close();
      }
    },
    'Bun' in globalThis ? 'rejected by name' : 2 ** 21,
  ],
];

await runScenario(JSON.parse(process.env['SCENARIO']), console.log, steps);
await rm(folder, { recursive: true });
// A server or timer that is left would keep the process alive, which the test notices.
