import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runApiReport } from '../../../../scripts/api-report/command.js';
import { repository, type Run } from '../../../support/mini-spec.js';
import { runInProcess } from '../../../support/commands/run-in-process.js';

const files = {
  'package.json': JSON.stringify({
    name: 'sdk',
    version: '0.1.0',
    type: 'module',
    exports: {
      '.': { import: { types: './dist/types/index.d.mts' }, require: { types: './dist/types/index.d.cts' } },
      './node': { types: './dist/types/node.d.ts' },
      './schema': { require: { types: './dist/types/schema.d.cts' } },
      './data.json': './dist/data.json',
    },
  }),
  'dist/types/index.d.cts':
    "import type { Thing } from './schema.cjs';\nimport type { Options } from './options.cjs';\nexport type * from './api.cjs';\n/** Reads. */\nexport declare function read(file: Thing, options?: Options): void;\n",
  'dist/types/options.d.cts':
    '/** Options. */\nexport interface Options {\n    /** Nested. */\n    nested: {\n        deep?: string;\n    };\n}\n',
  'dist/types/node.d.ts': '/** @deprecated Use read. */\nexport declare const openFile: () => void;\n',
  'dist/types/schema.d.cts': 'export interface Thing {\n    id: string;\n}\n',
  'dist/types/api.d.cts': "import type { Thing } from './schema.cjs';\nexport interface Params {\n    file: Thing;\n}\n",
};

/** A package with declarations, inside the repository so that its types of Node resolve. */
function packageFolder(): string {
  const folder = join(repository, '.tmp', `report-test-${String(process.pid)}-${String(Math.random()).slice(2)}`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function run(folder: string, ...args: string[]): Promise<Run> {
  return runInProcess((io) => runApiReport(args, io), folder);
}

describe('api:report', () => {
  let reports: Record<string, string> = {};
  beforeAll(async () => {
    const folder = join(repository, '.tmp', `report-test-${String(process.pid)}`);
    for (const [name, text] of Object.entries(files)) write(folder, name, text);
    try {
      expect(await run(folder)).toMatchObject({ code: 0, stderr: '' });
      const names = readdirSync(join(folder, 'api'));
      reports = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'api', name), 'utf8')]));
      expect(readdirSync(join(folder, '.tmp'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('writes a report for each export with types, and for the generated module without a subpath', () => {
    expect(Object.keys(reports).sort()).toEqual(['generated-api.api.md', 'index.api.md', 'node.api.md', 'schema.api.md']);
  });

  it('refers to generated types instead of repeating them', () => {
    expect(reports['index.api.md']).toContain("import type { Thing } from 'sdk/schema';");
    expect(reports['index.api.md']).toContain('export * from "sdk/generated-api";');
    expect(reports['index.api.md']).not.toContain('id: string');
    expect(reports['schema.api.md']).toContain('export interface Thing {\n  id: string;\n}');
    expect(reports['generated-api.api.md']).toContain('export interface Params {');
  });

  it('contains types that an export reaches, without comments and with indentation of two spaces', () => {
    expect(reports['index.api.md']).toContain('interface Options {\n  nested: {\n    deep?: string;\n  };\n}');
    expect(reports['index.api.md']).not.toContain('//');
  });

  it('marks deprecated exports', () => {
    expect(reports['node.api.md']).toMatch(/@deprecated.*\nexport const openFile: \(\) => void;/);
  });
});

describe('api:report --check', () => {
  it('passes until a declaration changes, and then shows the difference and writes nothing', async () => {
    const folder = packageFolder();
    await run(folder);
    expect(await run(folder, '--check')).toMatchObject({ code: 0, stdout: '4 reports of the API are up to date.\n' });
    write(folder, 'dist/types/options.d.cts', files['dist/types/options.d.cts'].replace('deep?: string', 'deep?: number'));
    const { code, stderr } = await run(folder, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('api/index.api.md is out of date:\n-     deep?: string;\n+     deep?: number;\n');
    expect(readFileSync(join(folder, 'api/index.api.md'), 'utf8')).toContain('deep?: string');
  });

  it('names a missing report and a report of no export, which writing deletes', async () => {
    const folder = packageFolder();
    await run(folder);
    rmSync(join(folder, 'api/node.api.md'));
    write(folder, 'api/old.api.md', 'old');
    const { code, stderr } = await run(folder, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('api/node.api.md is missing.');
    expect(stderr).toContain('api/old.api.md is the report of no export.');
    await run(folder);
    expect(readdirSync(join(folder, 'api'))).not.toContain('old.api.md');
  });

  it('names the command that builds missing declarations', async () => {
    const folder = packageFolder();
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await run(folder, '--check')).toMatchObject({ code: 2, stderr: expect.stringContaining('Run npm run build') as string });
  });
});
