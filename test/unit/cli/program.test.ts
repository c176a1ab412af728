import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { usage } from '../../../src/testing/server/usage.js';
import { repository } from '../../support/mini-spec.js';
import { runCli } from './run-cli.js';

const cli = join(repository, 'cli/src');
const verbs = readdirSync(join(cli, 'verbs'));

describe('box-openapi', () => {
  it('the help lists every verb, and the help of each verb has examples', async () => {
    const { code, stdout } = await runCli('.', '--help');
    expect(code).toBe(0);
    for (const verb of verbs) {
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
      const help = await runCli('.', verb, '--help');
      expect([help.code, help.stderr]).toEqual([0, '']);
      expect(help.stdout).toMatch(new RegExp(`^Examples:\\n  box-openapi ${verb}`, 'm'));
    }
  });

  it('wrong arguments exit with status 2 and a message that states how to get help', async () => {
    for (const args of [['generat'], ['generate', '--nonsense'], ['generate', '--out']]) {
      const { code, stdout, stderr } = await runCli('.', ...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^error: .*\n(\(Did you mean .*\)\n)?Run box-openapi --help for usage\.\n/);
    }
  });

  it('--help loads no code of a verb, no generator and no library except the argument parser', async () => {
    const program = `
const { run } = await import(${JSON.stringify(pathToFileURL(join(cli, 'run.ts')).href)});
const io = { cwd: '.', env: {}, stdout: () => {}, stderr: () => {}, stdin: async () => '' };
await run(['--help'], io);
await run(['generate', '--help'], io);
`;
    // The loader of the tests reports each file that it resolves.
    const loader = `export async function load(url, context, next) { process._rawDebug('LOADED ' + url); return next(url, context); }`;
    const register = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(loader)}));`;
    const args = [
      '--conditions=box-openapi-sdk-source',
      ...['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
      ...['--import', `data:text/javascript,${encodeURIComponent(register)}`],
      ...['--input-type=module', '-e', program],
    ];
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: repository });
    const files = Array.from(stderr.matchAll(/^LOADED file:\/\/(\S+)$/gm), ([, path = '']) => path);
    const own = files.filter((path) => path.startsWith(cli)).map((path) => path.slice(cli.length + 1).replace(/\?.*/, ''));
    expect(own.sort()).toEqual(
      [
        ...['auth/client-options.ts', 'auth/options.ts', 'failure.ts', 'program.ts', 'run.ts'],
        ...['exit-status', 'item-syntax', 'options', 'transfer-help'].map((name) => `transfer/${name}.ts`),
        ...verbs.map((verb) => `verbs/${verb}/definition.ts`),
      ].sort(),
    );
    const libraries = new Set(files.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
    libraries.delete('tsx');
    expect([...libraries]).toEqual(['commander']);
    expect(files.filter((path) => path.includes('/codegen/'))).toEqual([]);
  });

  it.each(['bash', 'zsh', 'fish'])('complete prints a script for %s', async (shell) => {
    const args = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, join(cli, 'bin.ts'), 'complete'];
    const exec = promisify(execFile);
    expect((await exec(process.execPath, [...args, shell], { cwd: repository })).stdout).toContain('box-openapi');
    const suggestions = await exec(process.execPath, [...args, '--', 'generate', '--ove'], { cwd: repository });
    expect(suggestions.stdout).toMatch(/^--overlay\t/);
    const ofUpload = await exec(process.execPath, [...args, '--', 'upload', '--con'], { cwd: repository });
    expect(ofUpload.stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['--conflict', '--concurrency']));
  });

  it('the options of the mock that the help names are options of box-mock', async () => {
    const { stdout } = await runCli('.', 'mock', '--help');
    const named = new Set(Array.from(stdout.matchAll(/--[a-z-]+/g), ([name]) => name));
    named.delete('--help');
    expect(named.size).toBeGreaterThan(1);
    for (const name of named) expect(usage).toContain(`${name} `);
  });
});
