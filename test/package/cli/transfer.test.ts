import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createMockBox, type MockBox } from '../../../src/testing/index.js';
import { root } from '../packed.js';
import { installBoth, type Project } from './project.js';

const page = readFileSync(join(root, 'docs/guides/command-line/transfer.md'), 'utf8');

/** The commands in the blocks of the guide, in its order. */
const commands = Array.from(page.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, block = '']) => block.trim().split('\n'))
  .flat()
  .filter((line) => /npx box-openapi (?:upload|download|mirror|ls) /.test(line));

let project: Project;
let mock: MockBox;
let env: Record<string, string>;
beforeAll(async () => {
  const { dir } = inject('installedPackage');
  const tarball = readdirSync(dir).find((name) => /^box-openapi-sdk-.*\.tgz$/.test(name));
  project = await installBoth(join(dir, String(tarball)));
  mock = await createMockBox();
  const { url } = await mock.listen();
  const token = mock.issueToken();
  env = { BOX_DEVELOPER_TOKEN: token, URL: url };
  await mkdir(join(project.dir, 'reports/q2'), { recursive: true });
  await mkdir(join(project.dir, 'reports/drafts'), { recursive: true });
  await mkdir(join(project.dir, 'plans'));
  const files = {
    'reports/may.pdf': 'may',
    'reports/q2/june.pdf': 'june',
    'reports/drafts/x.pdf': 'x',
    'may.pdf': 'a',
    'june.pdf': 'b',
    'plans/a.txt': 'plan',
  };
  for (const [name, text] of Object.entries({ ...files, 'token.txt': token })) await writeFile(join(project.dir, name), text);
});
afterAll(async () => {
  await mock.close();
  await rm(project.dir, { recursive: true, force: true });
});

/** Runs a command of the guide in a shell, against the mock. */
const sh = (command: string) =>
  project.exec('sh', ['-c', command.replace(/box-openapi (\w+)/, '--no-install box-openapi $1 --base-url "$URL"')], env);

describe('the packed command, with the guide', () => {
  it('every command of the guide runs in its order, and prints no token', async () => {
    expect(commands.map((command) => /box-openapi (\w+)/.exec(command)?.[1])).toEqual([
      ...['upload', 'ls', 'download', 'upload', 'download', 'mirror', 'mirror', 'ls', 'upload', 'download', 'upload', 'upload', 'download'],
    ]);
    for (const command of commands) {
      const { code, stdout, stderr } = await sh(command);
      expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
      expect(stdout).not.toContain(env['BOX_DEVELOPER_TOKEN']);
    }
    expect(mock.state.find('/Reports/2026/q2/june.pdf')).toMatchObject({ size: 4 });
    expect(readFileSync(join(project.dir, 'copy/q2/june.pdf'), 'utf8')).toBe('june');
    expect(readFileSync(join(project.dir, 'months/june.pdf'), 'utf8')).toBe('b');
    const lines = (await readFile(join(project.dir, 'results.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { reason?: string }).reason)).toEqual(['same', 'same', 'same', undefined]);
    expect(mock.state.find('/Plans/a.txt')).toMatchObject({ size: 4 });
    expect(mock.violations).toEqual([]);
  });

  it('Ctrl-C ends a run with status 130 and keeps the journal', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `many/${String(index)}.txt`);
    await mkdir(join(project.dir, 'many'));
    for (const name of names) await writeFile(join(project.dir, name), name);
    mock.faults.add({ operationId: 'files.content.upload', delayMs: 200, times: Infinity });
    const bin = 'node node_modules/box-openapi-cli/dist/cli/src/bin.js upload many --to /Many --journal many.journal --base-url "$URL"';
    // The shell sends the signal once the journal has a finished file.
    const script = `${bin} >out.txt & pid=$!; until grep -q uploaded out.txt; do sleep 0.05; done; kill -INT $pid; wait $pid`;
    const stopped = await project.exec('bash', ['-c', `set -m; ${script}`], env);
    expect(stopped).toMatchObject({ code: 130, stderr: expect.stringContaining('continues from the journal') as string });
    const { code, stdout } = await project.exec('sh', ['-c', bin], env);
    expect(code).toBe(0);
    expect(stdout).toContain('(journal)');
    expect(mock.state.find('/Many/39.txt')).toBeDefined();
  });
});
