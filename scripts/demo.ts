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

const help = `Uploads files to Box, walks the tree, downloads everything again and compares the SHA-1 of each file.

  npm run demo                  a folder of this project and a generated file of 256 MB
  npm run demo -- PATH          a file, or a folder with all below it

The other side is a mock Box that this command starts on loopback and talks to over HTTP.

Options
  --live        the real service instead, in a new folder of the account; needs BOX_DEVELOPER_TOKEN
  --help

Files of 50 MB and more go in parts, the others in one call. Exit code 0 when everything arrived unchanged, 1 otherwise.
`;

/** Something that the person at the terminal can put right. */
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
  if (positionals.length > 1) throw new DemoError('Give one path. --help shows how.');
  const work = await mkdtemp(join(tmpdir(), 'box-demo-'));
  try {
    const sources = positionals[0] === undefined ? await ownSources(work) : [resolve(positionals[0])];
    const entries = (await Promise.all(sources.map(readable))).flat();
    const { box, rootId, where, close } = values.live ? await liveBox() : await mockBox();
    try {
      return await roundTrip(box, rootId, where, entries);
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
    throw new DemoError(`${error instanceof Error ? error.message : String(error)} --help shows the options.`);
  }
}

/** Without a path: a folder that every checkout has, and a file that is large enough to go in parts. */
async function ownSources(work: string): Promise<string[]> {
  const large = join(work, 'generated 256 MB.bin');
  process.stdout.write('making a file of 256 MB\n');
  await writeGeneratedFile(large, 256 * 1024 * 1024);
  return [fileURLToPath(new URL('../src/core', import.meta.url)), large];
}

async function readable(path: string): Promise<LocalEntry[]> {
  try {
    const entries = await localEntries(path, (link) => process.stdout.write(`skipped ${link}: neither a file nor a folder\n`));
    for (const entry of entries) await access(entry.path, constants.R_OK);
    return entries;
  } catch (error) {
    const { code, path: at = path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new DemoError(`There is no ${at}. Give the path of a file or folder that exists.`);
    if (code === 'EACCES' || code === 'EPERM') throw new DemoError(`${at} cannot be read: permission denied.`);
    throw error;
  }
}

interface Target {
  box: BoxClient;
  rootId: string;
  where: string;
  close: () => Promise<void>;
}

async function mockBox(): Promise<Target> {
  const mock = await createMockBox();
  const { url } = await mock.listen();
  const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl: url });
  return { box, rootId: '0', where: `a mock Box on ${url}`, close: () => mock.close() };
}

async function liveBox(): Promise<Target> {
  const token = process.env['BOX_DEVELOPER_TOKEN'];
  if (token === undefined || token === '') {
    throw new DemoError('--live needs BOX_DEVELOPER_TOKEN. Make a developer token in the developer console and set it in the environment.');
  }
  const box = createBoxClient({ auth: developerToken(token) });
  const name = `box-openapi-sdk demo ${new Date().toISOString().replace(/[:.]/g, '-')}`;
  const folder = await box.folders.create({ name, parent: { id: '0' } });
  return { box, rootId: folder.id, where: `the folder "${name}" of the account`, close: () => Promise.resolve() };
}

async function roundTrip(box: BoxClient, rootId: string, where: string, entries: readonly LocalEntry[]): Promise<number> {
  const me = await box.users.me();
  const files = entries.filter(({ kind }) => kind === 'file');
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(`${String(files.length)} files, ${humanBytes(totalBytes)}, to ${where} as ${me.name}\n`);
  const uploaded = await upload(box, rootId, entries, totalBytes);
  const rows = await verify(box, rootId, uploaded, totalBytes);
  process.stdout.write(`\n${table(rows)}\n\n`);
  const wrong = rows.filter(({ verified }) => !verified).length;
  process.stdout.write(
    wrong === 0
      ? `All ${String(rows.length)} files came back unchanged.\n`
      : `${String(wrong)} of ${String(rows.length)} files did not come back unchanged.\n`,
  );
  return wrong === 0 ? 0 : 1;
}

/** By path from the root, joined with slashes. */
async function upload(box: BoxClient, rootId: string, entries: readonly LocalEntry[], totalBytes: number): Promise<Map<string, Uploaded>> {
  const folders = new Map([['', rootId]]);
  const uploaded = new Map<string, Uploaded>();
  const progress = createProgress('up  ', totalBytes, process.stdout);
  let before = 0;
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
        progress.update(before + bytes, name);
      },
    });
    before += size;
    progress.update(before, name);
    const seconds = (performance.now() - started) / 1000;
    uploaded.set(names.join('/'), {
      what: names.join('/'),
      size,
      way: result.way,
      parts: result.parts,
      rate: size === 0 ? undefined : size / seconds,
      sha1: result.sha1,
    });
  }
  progress.end();
  return uploaded;
}

/** Walks what is there now and reads it back. A file that is missing, or that nobody uploaded, is not verified either. */
async function verify(box: BoxClient, rootId: string, uploaded: ReadonlyMap<string, Uploaded>, totalBytes: number): Promise<ReportRow[]> {
  const rows = new Map([...uploaded].map(([path, row]) => [path, { ...row, verified: false }]));
  const progress = createProgress('down', totalBytes, process.stdout);
  let bytes = 0;
  for await (const { id, path } of walk(box, rootId, '')) {
    const row = rows.get(path);
    if (row === undefined) {
      progress.say(`${path} is there, though it was not uploaded`);
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
