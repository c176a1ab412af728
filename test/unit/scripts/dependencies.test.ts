import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditResult } from '../../../scripts/dependencies/audit-result.js';
import { isPermissive, licenseProblems } from '../../../scripts/dependencies/license-problems.js';
import { shippedPackages, type LockFile } from '../../../scripts/dependencies/shipped-packages.js';
import { repository } from '../../support/mini-spec.js';

const lock: LockFile = {
  packages: {
    '': { dependencies: { a: '^1' }, peerDependencies: { peer: '^1', absent: '^1' } },
    cli: { dependencies: { b: '^1' }, peerDependencies: { sdk: '^1' } },
    'node_modules/sdk': { link: true, resolved: '' },
    'node_modules/a': { license: 'MIT', dependencies: { b: '^2' }, optionalDependencies: { c: '^1' } },
    'node_modules/a/node_modules/b': { license: 'ISC' },
    'node_modules/b': { license: 'GPL-3.0-only' },
    'node_modules/c': { license: '(MIT OR GPL-3.0-only)', dependencies: { a: '^1' } },
    'node_modules/peer': { dependencies: { d: '^1' } },
    'node_modules/d': { license: 'MIT AND CC-BY-4.0' },
    'node_modules/dev': { license: 'AGPL-3.0-only' },
  },
};

describe('the packages that an installation contains', () => {
  it('are the dependencies and peers, and theirs, from the nearest folder', () => {
    expect([...shippedPackages(lock, ['']).keys()].sort()).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
      'node_modules/d',
      'node_modules/peer',
    ]);
  });

  it('contain those of a workspace, but not the packages of the repository', () => {
    const paths = [...shippedPackages(lock, ['', 'cli']).keys()];
    expect(paths).toContain('node_modules/b');
    expect(paths).not.toContain('');
    expect(paths).not.toContain('cli');
  });

  it('are in the real lock file: the two dependencies of the SDK, and no development tool', () => {
    const real = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')) as LockFile;
    const paths = [...shippedPackages(real, ['', 'cli']).keys()];
    expect(paths).toEqual(expect.arrayContaining(['node_modules/@noble/hashes', 'node_modules/openapi-fetch', 'node_modules/msw']));
    expect(paths.filter((path) => /node_modules\/(vitest|eslint|knip|size-limit)$/.test(path))).toEqual([]);
  });
});

describe('the licenses of packages', () => {
  it('have a problem for each that is missing or not permissive', () => {
    expect(licenseProblems(shippedPackages(lock, ['', 'cli']))).toEqual([
      expect.stringMatching(/^node_modules\/peer: package\.json declares no license/),
      expect.stringMatching(/^node_modules\/d: the license MIT AND CC-BY-4\.0 is not on the list/),
      expect.stringMatching(/^node_modules\/b: the license GPL-3\.0-only is not on the list/),
    ]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR LGPL-3.0-only', false],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['((MIT OR ISC) AND GPL-3.0-only)', false],
    ['SEE LICENSE IN file', false],
  ])('permit %s: %s', (expression, permitted) => {
    expect(isPermissive(expression)).toBe(permitted);
  });
});

describe('the output of npm audit', () => {
  it('names packages with serious vulnerabilities only', () => {
    const vulnerabilities = { a: { severity: 'high' }, b: { severity: 'low' }, c: { severity: 'critical' } };
    expect(auditResult(JSON.stringify({ vulnerabilities }))).toEqual({ kind: 'vulnerable', packages: ['a (high)', 'c (critical)'] });
    expect(auditResult(JSON.stringify({ vulnerabilities: { b: { severity: 'moderate' } } }))).toEqual({ kind: 'clean' });
    expect(auditResult(JSON.stringify({ vulnerabilities: {} }))).toEqual({ kind: 'clean' });
  });

  it('gives the reason if the registry does not support audits', () => {
    const message = '405 Method Not Allowed';
    expect(auditResult(JSON.stringify({ message, error: { summary: '' } }))).toEqual({ kind: 'unsupported', reason: message });
    expect(auditResult(JSON.stringify({ error: { summary: 'No connection' } }))).toEqual({ kind: 'unsupported', reason: 'No connection' });
    expect(auditResult('')).toEqual({ kind: 'unsupported', reason: 'npm audit printed no report' });
  });
});
