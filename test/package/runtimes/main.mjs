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
  ...[{}, { engine: 'node' }].map((options) => [
    `fast transport with ${JSON.stringify(options)}`,
    async ({ token, baseUrl, folder: parent }) => {
      // Bun replaces undici by a stub, so both use node:http there.
      const box = createBoxClient({ auth: developerToken(token), baseUrl, fetch: fastTransport(options) });
      const source = new Uint8Array(2 ** 21).fill(7);
      const name = `fast ${String(options.engine)}`;
      try {
        const { file } = await box.uploads.upload({ source, name, parentId: parent.id, partsFromBytes: 1 });
        return (await box.downloads.download(file.id)).bytes.length;
      } finally {
        await box.close();
      }
    },
    2 ** 21,
  ]),
];

await runScenario(JSON.parse(process.env['SCENARIO']), console.log, steps);
await rm(folder, { recursive: true });
// A server or timer that is left would keep the process alive, which the test notices.
