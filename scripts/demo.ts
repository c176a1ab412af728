import { createHash } from 'node:crypto';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BoxError, clientCredentials, createBoxClient, developerToken, type BoxClient } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { writeGeneratedFile } from './demo/generated-file.js';
import { localEntries, type LocalEntry } from './demo/local-files.js';
import { createProgress } from './demo/progress.js';
import { humanBytes, table, type ReportRow } from './demo/report.js';

const help = `Uploads files to Box, lists the uploaded tree, downloads every file and compares its SHA-1.

  npm run demo                  upload a folder of this project and a generated 256 MB file
  npm run demo -- PATH          upload a file, or a folder with everything in it

By default, the command starts a mock Box on the loopback interface and connects to it over HTTP.

Options
  --live        use the real service, in a new folder of the account; requires BOX_DEVELOPER_TOKEN
  --help

Files of 50 MB and more are uploaded in parts, smaller files in a single request.
Exit code: 0 if all files are unchanged after the round trip, otherwise 1.
`;

/** An error that the user can fix, reported without a stack trace. */
class DemoError extends Error {}

interface Uploaded extends Omit<ReportRow, 'verified'> {
  sha1: string;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (positionals.length > 1) throw new DemoError('Expected at most one path. Use --help for usage.');
  const work = await mkdtemp(join(tmpdir(), 'box-demo-'));
  try {
    const sources = positionals[0] === undefined ? await defaultSources(work) : [resolve(positionals[0])];
    const entries = (await Promise.all(sources.map(readableEntries))).flat();
    const { box, rootId, description, close } = values.live ? await liveBox() : await mockBox();
    try {
      return await roundTrip(box, rootId, description, entries);
    } finally {
      await close();
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { live: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new DemoError(`${error instanceof Error ? error.message : String(error)} Use --help for the options.`);
  }
}

/** A folder of this project, and a file that is large enough for an upload in parts. */
async function defaultSources(work: string): Promise<string[]> {
  const large = join(work, 'generated 256 MB.bin');
  process.stdout.write('Generating a 256 MB file\n');
  await writeGeneratedFile(large, 256 * 1024 * 1024);
  return [fileURLToPath(new URL('../src/core', import.meta.url)), large];
}

async function readableEntries(path: string): Promise<LocalEntry[]> {
  try {
    const entries = await localEntries(path, (skipped) => process.stdout.write(`Skipped ${skipped}: not a file or a folder\n`));
    for (const entry of entries) await access(entry.path, constants.R_OK);
    return entries;
  } catch (error) {
    const { code, path: failedPath = path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new DemoError(`${failedPath} does not exist.`);
    if (code === 'EACCES' || code === 'EPERM') throw new DemoError(`Cannot read ${failedPath}: permission denied.`);
    throw error;
  }
}

interface Target {
  box: BoxClient;
  rootId: string;
  /** Names the target in the output. */
  description: string;
  close: () => Promise<void>;
}

async function mockBox(): Promise<Target> {
  const mock = await createMockBox();
  const { url } = await mock.listen();
  const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl: url });
  return { box, rootId: '0', description: `a mock Box on ${url}`, close: () => mock.close() };
}

async function liveBox(): Promise<Target> {
  const token = process.env['BOX_DEVELOPER_TOKEN'];
  if (token === undefined || token === '') {
    throw new DemoError(
      '--live requires the environment variable BOX_DEVELOPER_TOKEN. Create a developer token in the Box developer console.',
    );
  }
  const box = createBoxClient({ auth: developerToken(token) });
  const name = `box-openapi-sdk demo ${new Date().toISOString().replace(/[:.]/g, '-')}`;
  const folder = await box.folders.create({ name, parent: { id: '0' } });
  return { box, rootId: folder.id, description: `the folder "${name}"`, close: () => Promise.resolve() };
}

async function roundTrip(box: BoxClient, rootId: string, target: string, entries: readonly LocalEntry[]): Promise<number> {
  const me = await box.users.me();
  const files = entries.filter(({ kind }) => kind === 'file');
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(`Uploading ${String(files.length)} files (${humanBytes(totalBytes)}) to ${target} as ${me.name}\n`);
  const uploaded = await upload(box, rootId, entries, totalBytes);
  const rows = await verify(box, rootId, uploaded, totalBytes);
  process.stdout.write(`\n${table(rows)}\n\n`);
  const failed = rows.filter(({ verified }) => !verified).length;
  process.stdout.write(
    failed === 0
      ? `Verified: all ${String(rows.length)} files are unchanged.\n`
      : `Failed: ${String(failed)} of ${String(rows.length)} files are missing or changed.\n`,
  );
  return failed === 0 ? 0 : 1;
}

/** Returns the uploaded files by path below the root, with slashes. */
async function upload(box: BoxClient, rootId: string, entries: readonly LocalEntry[], totalBytes: number): Promise<Map<string, Uploaded>> {
  const folders = new Map([['', rootId]]);
  const uploaded = new Map<string, Uploaded>();
  const progress = createProgress('Uploading', totalBytes, process.stdout);
  let finishedBytes = 0;
  for (const { kind, path, names, size } of entries) {
    const name = names.at(-1) ?? '';
    const parentId = folders.get(names.slice(0, -1).join('/')) ?? rootId;
    if (kind === 'folder') {
      folders.set(names.join('/'), (await box.folders.create({ name, parent: { id: parentId } })).id);
      continue;
    }
    const started = performance.now();
    const result = await box.uploads.upload({
      source: path,
      name,
      parentId,
      onProgress: ({ bytes }) => {
        progress.update(finishedBytes + bytes, name);
      },
    });
    finishedBytes += size;
    progress.update(finishedBytes, name);
    const seconds = (performance.now() - started) / 1000;
    uploaded.set(names.join('/'), {
      path: names.join('/'),
      size,
      strategy: result.strategy,
      parts: result.parts,
      rate: size === 0 ? undefined : size / seconds,
      sha1: result.sha1,
    });
  }
  progress.end();
  return uploaded;
}

/** Downloads every file below the root and compares its SHA-1. A missing file counts as not verified. Other files are reported. */
async function verify(box: BoxClient, rootId: string, uploaded: ReadonlyMap<string, Uploaded>, totalBytes: number): Promise<ReportRow[]> {
  const rows = new Map([...uploaded].map(([path, row]) => [path, { ...row, verified: false }]));
  const progress = createProgress('Downloading', totalBytes, process.stdout);
  let bytes = 0;
  for await (const { id, path } of walk(box, rootId, '')) {
    const row = rows.get(path);
    if (row === undefined) {
      progress.print(`Unexpected file: ${path}`);
      continue;
    }
    const hash = createHash('sha1');
    const { body } = await box.files.content.download(id);
    if (body !== null) {
      for await (const chunk of body) {
        hash.update(chunk);
        bytes += chunk.length;
        progress.update(bytes, path);
      }
    }
    row.verified = hash.digest('hex') === row.sha1;
  }
  progress.end();
  return [...rows.values()];
}

async function* walk(box: BoxClient, folderId: string, prefix: string): AsyncGenerator<{ id: string; path: string }> {
  for await (const item of box.folders.items.list(folderId, { limit: 1000 })) {
    const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
    if (item.type === 'folder') yield* walk(box, item.id, path);
    else if (item.type === 'file') yield { id: item.id, path };
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DemoError) && !(error instanceof BoxError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
