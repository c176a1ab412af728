import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MirrorOptions } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { expect, it, onTestFinished } from 'vitest';
import { bundleProgram } from '../../support/bundle-program.js';
import { countingProxy } from '../../support/servers/counting-proxy.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { seededBytes, sha1Hex } from '../support/bytes.js';

const size = 60_000_000;
const partBytes = 2_000_000;

/** A mirror whose upload of a large file is killed after about a third of it. `resume` runs again, and counts the bytes that it sends. */
async function killedMirror() {
  const mock = await createMockBox({ acceptVariants: false, uploadSessions: { minBytes: 20_000_000, partBytes }, recordExchanges: true });
  const { url } = await mock.listen();
  onTestFinished(() => mock.close());
  const folder = await temporaryFolder();
  const [path, backupDir, state] = [join(folder, 'local'), join(folder, 'backup'), join(folder, 'state')];
  await mkdir(path);
  const bytes = seededBytes(size, 7);
  await writeFile(join(path, 'film.mov'), bytes);
  const folderId = mock.state.addFolder({ name: 'mirror' }).id;
  const options: MirrorOptions = { folderId, path, direction: 'both', state, backupDir };
  const program = await bundleProgram(join(import.meta.dirname, 'mirror-worker.ts'));
  const proxy = await countingProxy(url);
  const run = () => {
    const child = fork(program, [proxy.url, mock.issueToken(), JSON.stringify(options)]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const messages: unknown[] = [];
    child.on('message', (message) => messages.push(message));
    return { child, messages, exited: once(child, 'exit') };
  };
  const count = (operationId: string, status: number) =>
    mock.exchanges.filter((exchange) => exchange.operationId === operationId && exchange.status === status).length;
  mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 40, times: Infinity });
  const { child, exited } = run();
  while (count('uploadSessions.parts.upload', 200) < 12 && child.exitCode === null) await sleep(2);
  child.kill('SIGKILL');
  await exited;
  mock.faults.clear();
  const received = count('uploadSessions.parts.upload', 200) * partBytes;
  expect(received).toBeLessThan(size);
  const resume = async () => {
    const before = proxy.bytes.toServer;
    const { messages, exited: ended } = run();
    await ended;
    return { result: messages.at(-1), toServer: proxy.bytes.toServer - before };
  };
  const found = () => mock.state.find('/mirror/film.mov');
  return { mock, path, bytes, received, resume, count, found };
}

it('a mirror that is killed in a large upload continues its session', async () => {
  const { mock, bytes, received, resume, count, found } = await killedMirror();
  const { result, toServer } = await resume();
  expect(result).toMatchObject({ complete: true, uploaded: 1, failed: [] });
  expect(found()).toMatchObject({ sha1: sha1Hex(bytes), size });
  expect(count('uploadSessions.create', 201)).toBe(1);
  // A part in flight may be sent twice. The last saved checkpoint may be older, but the session lists its parts.
  expect(toServer).toBeLessThan(size - received + 4 * partBytes + 200_000);
  mock.assertConforms();
});

it('a file that has changed since then is uploaded from its beginning', async () => {
  const { path, resume, count, found } = await killedMirror();
  const changed = seededBytes(size, 8);
  await writeFile(join(path, 'film.mov'), changed);
  expect((await resume()).result).toMatchObject({ complete: true, uploaded: 1, failed: [] });
  expect(found()).toMatchObject({ sha1: sha1Hex(changed) });
  expect(count('uploadSessions.create', 201)).toBe(2);
});
