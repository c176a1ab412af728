import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serializeParams } from '../../../src/core/encoding/serialize.js';
import type { NamedOperation, OperationDefinition } from '../../../src/core/types/types.js';
import { filesOf, generateIn, miniSpec, miniSpecWith, realSpecFolder, remove, repository, specFolder } from '../../support/mini-spec.js';

const names = ['api.ts', 'functions.ts', 'openapi.json', 'openapi.ts', 'operations.ts'].map((name) => `generated/${name}`);

/** A row of the emitted table. */
function rowOf(operations: string, id: string): NamedOperation {
  const row = new RegExp(`^  '${id.replaceAll('.', '\\.')}': (\\{.*\\}),$`, 'm').exec(operations)?.[1];
  if (row === undefined) throw new Error(`There is no row for ${id}.`);
  // The table is TypeScript, which YAML in its flow style happens to read: keys without quotes, text in single ones.
  return { id, ...(parse(row) as OperationDefinition) };
}

async function generated(files: Record<string, string>): Promise<Record<string, string>> {
  const folder = specFolder(files);
  try {
    expect(await generateIn(folder)).toMatchObject({ code: 0, stderr: '' });
    return filesOf(join(folder, 'out'));
  } finally {
    remove(folder);
  }
}

describe('the generator', { timeout: 60_000 }, () => {
  it('gives the same bytes each time for the real document, and they are those in generated/', async () => {
    const folder = realSpecFolder();
    try {
      expect(await generateIn(folder)).toMatchObject({ code: 0, stderr: '' });
      const once = filesOf(join(folder, 'out'));
      expect((await generateIn(folder)).code).toBe(0);
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

  it('writes nothing with --check, and names what is not up to date', async () => {
    const folder = specFolder(miniSpec);
    try {
      const missing = await generateIn(folder, '--check');
      expect([missing.code, filesOf(join(folder, 'out'))]).toEqual([1, {}]);
      await generateIn(folder);
      expect((await generateIn(folder, '--check')).code).toBe(0);
      writeFileSync(join(folder, 'out/generated/api.ts'), 'edited by hand');
      const stale = await generateIn(folder, '--check');
      expect([stale.code, stale.stdout]).toEqual([1, '']);
      expect(stale.stderr).toMatch(/^generated\/api\.ts is not what spec\/ gives/);
      expect(stale.stderr).not.toContain('operations.ts');
      expect(readFileSync(join(folder, 'out/generated/api.ts'), 'utf8')).toBe('edited by hand');
    } finally {
      remove(folder);
    }
  });

  it('says with --help what it does, and does nothing', async () => {
    const folder = specFolder(miniSpec);
    try {
      const { code, stdout } = await generateIn(folder, '--help');
      expect([code, filesOf(join(folder, 'out'))]).toEqual([0, {}]);
      expect(stdout).toMatch(/--spec[\s\S]*--out[\s\S]*--check/);
    } finally {
      remove(folder);
    }
  });

  it('removes what is left over in the folder of generated files, and nothing elsewhere', async () => {
    const folder = specFolder(miniSpec);
    try {
      mkdirSync(join(folder, 'out/generated'), { recursive: true });
      writeFileSync(join(folder, 'out/generated/old.ts'), 'from an earlier generator');
      writeFileSync(join(folder, 'out/own.txt'), 'mine');
      expect((await generateIn(folder, '--check')).stderr).toContain('generated/old.ts');
      await generateIn(folder);
      const there = Object.keys(filesOf(join(folder, 'out')));
      expect([there.includes('own.txt'), there.includes('generated/old.ts')]).toEqual([true, false]);
      expect(there.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    } finally {
      remove(folder);
    }
  });
});

describe('what it makes of a small document', { timeout: 60_000 }, () => {
  let out: Record<string, string>;
  const text = (name: string) => out[name] ?? '';
  beforeAll(async () => {
    out = await generated(miniSpec);
  });

  it('is marked as generated, in every TypeScript file', () => {
    for (const name of names.filter((name) => name.endsWith('.ts'))) expect(text(name)).toMatch(/^\/\/ Generated from spec\//);
  });

  it('has a method for each operation and each variant', () => {
    const ids = [...text('generated/operations.ts').matchAll(/^ {2}'([\w.]+)': \{/gm)].map(([, id]) => id);
    expect(ids).toEqual(['things.list', 'things.create', 'things.update', 'things.colour.set', 'things.colour.remove', 'things.delete']);
    expect(text('generated/api.ts')).toMatch(/interface ThingsColourApi \{[\s\S]*?\n {2}set<[\s\S]*?\n {2}remove</);
    expect(text('generated/functions.ts')).toMatch(/^export const thingsColourSet: /m);
  });

  it('knows of each operation what the run time needs', () => {
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

  it('renames by x-box-name in the types and back on the wire', () => {
    expect(text('generated/api.ts')).toMatch(/ {2}query_name\?: string \| undefined;[\s\S]* {2}is_default\?: boolean \| undefined;/);
    const operation = rowOf(text('generated/operations.ts'), 'things.create');
    const params = { query_name: 'q', name: 'b', is_default: true, ifMatch: '3' };
    expect(serializeParams(operation, params)).toEqual({
      query: { name: 'q' },
      headers: { 'if-match': '3' },
      body: { name: 'b', default: true },
    });
  });

  it('renames a header by x-box-name in the types and back on the wire', async () => {
    const files = miniSpecWith('paths/things.yaml', 'name: if-match, in: header,', 'name: if-match, in: header, x-box-name: only_while,');
    const renamed = await generated(files);
    expect(renamed['generated/api.ts']).toMatch(/ {2}only_while\?: string \| undefined;/);
    const { headers, query } = serializeParams(rowOf(renamed['generated/operations.ts'] ?? '', 'things.create'), {
      only_while: '3',
      name: 'b',
    });
    expect([headers, query]).toEqual([{ 'if-match': '3' }, {}]);
  });

  it('never ends a comment early', () => {
    const comments = [...text('generated/api.ts').matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment);
    expect(comments.some((comment) => comment.includes('alert(1)') && comment.includes('but go on.'))).toBe(true);
    for (const name of names.filter((name) => name.endsWith('.ts'))) {
      expect(text(name).replace(/\/\*\*[\s\S]*?\*\//g, ''), name).not.toContain('alert(1)');
    }
  });

  it('keeps an open set open and its known values offered', () => {
    expect(text('generated/openapi.ts')).toMatch(/kind\?: "soft" \| "hard" \| \(string & \{\}\);/);
  });
});
