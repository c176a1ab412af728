import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRelease } from '../../../../scripts/release/command.js';
import { nextVersion } from '../../../../scripts/release/next-version.js';
import type { Run } from '../../../support/mini-spec.js';
import { changelog, changeset, releaseFolder, type ReleaseFolder } from '../../../support/commands/release-folder.js';
import { runInProcess } from '../../../support/commands/run-in-process.js';

const today = new Date('2026-12-24T12:00:00Z');

function run({ folder }: ReleaseFolder, command: string): Promise<Run> {
  return runInProcess((io) => runRelease([command], io, today), folder);
}

function textOf({ folder }: ReleaseFolder, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const firstRelease = `# Changelog

The format.

## Unreleased

## 0.1.0 - 2026-12-24

The first version.

### Added

- The first line.
- A new line.

### Fixed

- A fault.
`;

/** A folder after its first release, which had one changeset. */
async function releasedFolder(): Promise<ReleaseFolder> {
  const packages = await releaseFolder();
  await run(packages, 'baseline');
  packages.write({ '.changeset/new.md': changeset('sdk', 'minor', '### Added\n\n- A new line.') });
  expect(await run(packages, 'version')).toMatchObject({ code: 0, stderr: '' });
  return packages;
}

describe('the first release', () => {
  it('has the version of the manifest, and the unreleased text with the changesets', async () => {
    const packages = await releasedFolder();
    expect(textOf(packages, 'CHANGELOG.md')).toBe(firstRelease);
    expect(textOf(packages, 'package.json')).toContain('"version": "0.1.0"');
    expect(readdirSync(join(packages.folder, '.changeset'))).toEqual(['README.md']);
  });

  it('becomes the baseline, which only another release replaces', async () => {
    const packages = await releasedFolder();
    expect(await run(packages, 'check')).toMatchObject({ code: 0, stdout: 'No change since 0.1.0 needs a changeset.\n' });
    expect(await run(packages, 'baseline')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is the state of a release') as string,
    });
  });
});

describe('a later release', () => {
  it('has the next version in both packages, the lock file and the range of the peer', async () => {
    const packages = await releasedFolder();
    packages.write({
      '.changeset/a.md': changeset('sdk', 'major', '### Removed\n\n- An export.'),
      '.changeset/b.md': changeset('sdk-cli', 'patch', '### Fixed\n\n- A message.'),
      '.changeset/accepted.json': [{ change: 'x', reason: 'y' }],
    });
    expect(await run(packages, 'version')).toMatchObject({ code: 0, stdout: expect.stringContaining('Prepared 0.2.0.') as string });
    const [main, cli] = ['package.json', 'cli/package.json'].map((file) => JSON.parse(textOf(packages, file)) as Record<string, unknown>);
    expect(main).toMatchObject({ version: '0.2.0', engines: { node: '>=20' } });
    expect(cli).toMatchObject({ version: '0.2.0', peerDependencies: { sdk: '^0.2.0', other: '>=5' } });
    expect(JSON.parse(textOf(packages, 'package-lock.json'))).toEqual({
      name: 'sdk',
      version: '0.2.0',
      packages: {
        '': { name: 'sdk', version: '0.2.0' },
        cli: { version: '0.2.0', peerDependencies: { sdk: '^0.2.0' } },
        'node_modules/other': { version: '5.0.0' },
      },
    });
    const [head] = firstRelease.split('## 0.1.0');
    const section = '## 0.2.0 - 2026-12-24\n\n### Removed\n\n- An export.\n\n### Fixed\n\n- A message.\n\n';
    expect(textOf(packages, 'CHANGELOG.md')).toBe(`${head ?? ''}${section}${firstRelease.slice(head?.length)}`);
    expect(existsSync(join(packages.folder, '.changeset/accepted.json'))).toBe(false);
  });

  it('writes nothing without a changeset', async () => {
    const packages = await releasedFolder();
    expect(await run(packages, 'version')).toMatchObject({ code: 1, stderr: 'There is no changeset, so there is nothing to release.\n' });
    expect(textOf(packages, 'CHANGELOG.md')).toBe(firstRelease);
  });

  it('writes nothing if a changeset or the changelog has a fault', async () => {
    const packages = await releasedFolder();
    packages.write({ '.changeset/a.md': changeset('sdk', 'minor', 'No heading.') });
    expect((await run(packages, 'version')).code).toBe(2);
    packages.write({ '.changeset/a.md': changeset('sdk', 'minor'), 'CHANGELOG.md': changelog.replace('## Unreleased', '## Next') });
    expect(await run(packages, 'version')).toMatchObject({ code: 2, stderr: 'CHANGELOG.md: the first section must be ## Unreleased.\n' });
    expect(textOf(packages, 'package.json')).toContain('"version": "0.1.0"');
    expect(existsSync(join(packages.folder, '.changeset/a.md'))).toBe(true);
  });
});

describe('the next version', () => {
  it('is that of the rank from 1.0.0', () => {
    expect([nextVersion('1.2.3', 'major'), nextVersion('1.2.3', 'minor'), nextVersion('1.2.3', 'patch')]).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
    ]);
  });

  it('increments the minor version for a breaking change below 1.0.0, and otherwise the patch version', () => {
    expect([nextVersion('0.2.3', 'major'), nextVersion('0.2.3', 'minor'), nextVersion('0.2.3', 'patch')]).toEqual([
      '0.3.0',
      '0.2.4',
      '0.2.4',
    ]);
  });
});
