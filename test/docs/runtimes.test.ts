import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepNames } from '../package/runtimes/scenario.mjs';
import { root } from './examples.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = read('docs/guides/runtimes.md');
const [, rows = ''] = guide.split(/^\| run time .*\n\| -.*\n/m);
/** Tested versions in the table, by run time. */
const tested = new Map(
  rows
    .split('\n\n')[0]
    ?.split('\n')
    .map((line) => {
      const [, name = '', versions = ''] = line.split('|').map((cell) => cell.trim());
      return [name, versions.split(', ')];
    }),
);

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
const { dependencies, optionalDependencies } = JSON.parse(read('test/runtimes/package.json')) as Manifest;

/** Packages with parts of a simulated run time. */
const parts = ['abort-controller', 'whatwg-fetch'];
const names: Record<string, string> = { bun: 'Bun', deno: 'Deno', workerd: 'workerd', '@edge-runtime/vm': 'edge-runtime' };

describe('the table of run times', () => {
  it('has the installed version of each run time', () => {
    for (const [name, version] of Object.entries(dependencies)) {
      if (!parts.includes(name)) expect([name, tested.get(names[name] ?? name)]).toEqual([name, [version]]);
    }
    const ofNode = Object.values(optionalDependencies).map((version) => version.split('@')[1]);
    expect(tested.get('Node')).toEqual(['20', ...new Set(ofNode)]);
  });

  it('has each run time of the tests and no other', () => {
    const run = read('test/package/runtimes/runtimes.test.ts') + read('test/package/runtimes/programs.ts');
    const missing = [...tested.keys()].filter((name) => !run.toLowerCase().includes(name.toLowerCase()));
    expect(missing.filter((name) => name !== 'React Native')).toEqual([]);
    expect([...tested.keys()]).toEqual(['Node', 'Bun', 'Deno', 'workerd', 'edge-runtime', 'Chromium', 'Firefox', 'React Native']);
  });

  it('is preceded by the number of steps', () => {
    expect(guide).toContain(`one scenario of ${String(stepNames.length)} steps`);
  });
});
