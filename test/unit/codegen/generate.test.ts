import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serializeParams } from '../../../src/core/encoding/serialize-params.js';
import type { NamedOperation, OperationDefinition } from '../../../src/core/types/operation.js';
import { filesOf, generateIn, miniSpec, miniSpecWith, realSpecFolder, remove, repository, specFolder } from '../../support/mini-spec.js';
import { generateInProcess } from './in-process.js';

const names = ['api.ts', 'functions.ts', 'openapi.json', 'openapi.ts', 'operations.ts'].map((name) => `generated/${name}`);

/** The definition of an operation in the generated table. */
function rowOf(operations: string, id: string): NamedOperation {
  const row = new RegExp(`^  '${id.replaceAll('.', '\\.')}': (\\{.*\\}),$`, 'm').exec(operations)?.[1];
  if (row === undefined) throw new Error(`The table has no row for ${id}.`);
  // The TypeScript rows are also valid YAML in flow style.
  return { id, ...(parse(row) as OperationDefinition) };
}

async function generated(files: Record<string, string>): Promise<Record<string, string>> {
  const folder = specFolder(files);
  try {
    expect(await generateInProcess(folder)).toMatchObject({ code: 0, stderr: '' });
    return filesOf(join(folder, 'out'));
  } finally {
    remove(folder);
  }
}

describe('the generate command', { timeout: 180_000 }, () => {
  it('the generate command writes the same bytes on every run, which are those in generated/ and docs/', async () => {
    const folder = realSpecFolder();
    try {
      expect(await generateIn(folder)).toMatchObject({ code: 0, stderr: '' });
      const once = filesOf(join(folder, 'out'));
      expect((await generateInProcess(folder)).code).toBe(0);
      expect(filesOf(join(folder, 'out'))).toEqual(once);
      expect(Object.keys(once)).toEqual(expect.arrayContaining(names));
      const differing = Object.entries(once).filter(([name, text]) => {
        const path = join(repository, name);
        return !existsSync(path) || readFileSync(path, 'utf8') !== text;
      });
      expect(differing.map(([name]) => name)).toEqual([]);
      const generatedHere = Object.keys(filesOf(join(repository, 'generated'))).map((name) => `generated/${name}`);
      expect(generatedHere.filter((name) => !(name in once))).toEqual([]);
    } finally {
      remove(folder);
    }
  });

  it('the generate command with --check writes nothing and reports each file that is out of date', async () => {
    const folder = specFolder(miniSpec);
    try {
      const missing = await generateInProcess(folder, '--check');
      expect([missing.code, filesOf(join(folder, 'out'))]).toEqual([1, {}]);
      await generateInProcess(folder);
      expect((await generateInProcess(folder, '--check')).code).toBe(0);
      writeFileSync(join(folder, 'out/generated/api.ts'), 'edited by hand');
      const stale = await generateInProcess(folder, '--check');
      expect([stale.code, stale.stdout]).toEqual([1, '']);
      expect(stale.stderr).toMatch(/^generated\/api\.ts does not match spec\//);
      expect(stale.stderr).not.toContain('operations.ts');
      expect(readFileSync(join(folder, 'out/generated/api.ts'), 'utf8')).toBe('edited by hand');
    } finally {
      remove(folder);
    }
  });

  it('the generate command with --help prints its options and writes nothing', async () => {
    const folder = specFolder(miniSpec);
    try {
      const { code, stdout } = await generateInProcess(folder, '--help');
      expect([code, filesOf(join(folder, 'out'))]).toEqual([0, {}]);
      expect(stdout).toMatch(/--spec[\s\S]*--out[\s\S]*--check/);
    } finally {
      remove(folder);
    }
  });

  it('the generate command deletes obsolete files in generated/ and no other files', async () => {
    const folder = specFolder(miniSpec);
    try {
      mkdirSync(join(folder, 'out/generated'), { recursive: true });
      writeFileSync(join(folder, 'out/generated/old.ts'), 'from an earlier run');
      writeFileSync(join(folder, 'out/own.txt'), 'mine');
      expect((await generateInProcess(folder, '--check')).stderr).toContain('generated/old.ts');
      await generateInProcess(folder);
      const present = Object.keys(filesOf(join(folder, 'out')));
      expect([present.includes('own.txt'), present.includes('generated/old.ts')]).toEqual([true, false]);
      expect(present.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    } finally {
      remove(folder);
    }
  });
});

describe('the files generated from a small document', { timeout: 180_000 }, () => {
  let out: Record<string, string>;
  const text = (name: string) => out[name] ?? '';
  beforeAll(async () => {
    out = await generated(miniSpec);
  }, 180_000);

  it('every generated TypeScript file starts with a comment that it is generated', () => {
    for (const name of names.filter((name) => name.endsWith('.ts'))) expect(text(name)).toMatch(/^\/\/ Generated from spec\//);
  });

  it('each operation and each variant becomes a method', () => {
    const ids = [...text('generated/operations.ts').matchAll(/^ {2}'([\w.]+)': \{/gm)].map(([, id]) => id);
    expect(ids).toEqual(['things.list', 'things.create', 'things.update', 'things.colour.set', 'things.colour.remove', 'things.delete']);
    expect(text('generated/api.ts')).toMatch(/interface ThingsColourApi \{[\s\S]*?\n {2}set<[\s\S]*?\n {2}remove</);
    expect(text('generated/functions.ts')).toMatch(/^export const thingsColourSet: /m);
  });

  it('the operation table has the request properties of each operation', () => {
    expect(rowOf(text('generated/operations.ts'), 'things.list')).toEqual({
      id: 'things.list',
      method: 'GET',
      path: '/things',
      json: ['filters'],
      list: ['marker-or-offset', 'entries'],
    });
    expect(rowOf(text('generated/operations.ts'), 'things.create')).toMatchObject({
      host: 'upload',
      headers: ['if-match'],
      body: 'merged',
      retry: 'safe',
      version: '2025.0',
      notYet: true,
    });
    expect(rowOf(text('generated/operations.ts'), 'things.colour.remove')).toMatchObject({
      method: 'PUT',
      fixedQuery: { fields: ['colour'] },
      fixedBody: { colour: null },
    });
    expect(rowOf(text('generated/operations.ts'), 'things.delete')).toMatchObject({ result: 'void', anonymous: true });
  });

  it('x-box-name renames query parameters and body properties in the types but not in the request', () => {
    expect(text('generated/api.ts')).toMatch(/ {2}query_name\?: string \| undefined;[\s\S]* {2}is_default\?: boolean \| undefined;/);
    const operation = rowOf(text('generated/operations.ts'), 'things.create');
    const params = { query_name: 'q', name: 'b', is_default: true, ifMatch: '3' };
    expect(serializeParams(operation, params)).toEqual({
      query: { name: 'q' },
      headers: { 'if-match': '3' },
      body: { name: 'b', default: true },
    });
  });

  it('x-box-name renames a header in the types but not in the request', async () => {
    const files = miniSpecWith('paths/things.yaml', 'name: if-match, in: header,', 'name: if-match, in: header, x-box-name: only_while,');
    const renamed = await generated(files);
    expect(renamed['generated/api.ts']).toMatch(/ {2}only_while\?: string \| undefined;/);
    const { headers, query } = serializeParams(rowOf(renamed['generated/operations.ts'] ?? '', 'things.create'), {
      only_while: '3',
      name: 'b',
    });
    expect([headers, query]).toEqual([{ 'if-match': '3' }, {}]);
  });

  it('a description with a comment end stays inside its doc comment', () => {
    const comments = [...text('generated/api.ts').matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment);
    expect(comments.some((comment) => comment.includes('alert(1)') && comment.includes('but go on.'))).toBe(true);
    for (const name of names.filter((name) => name.endsWith('.ts'))) {
      expect(text(name).replace(/\/\*\*[\s\S]*?\*\//g, ''), name).not.toContain('alert(1)');
    }
  });

  it('x-box-known-values become literals of an open string type', () => {
    expect(text('generated/openapi.ts')).toMatch(/kind\?: "soft" \| "hard" \| \(string & \{\}\);/);
  });
});
