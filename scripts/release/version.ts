import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandIo } from '../../codegen/command.js';
import { acceptedFile } from './accepted-changes.js';
import { currentState, readBaseline, writeBaseline } from './baseline/baseline.js';
import { readChangesets, type Changeset } from './changelog/changeset.js';
import { unreleasedText, withRelease } from './changelog/release-notes.js';
import { nextVersion } from './next-version.js';
import { packagesIn, type ReleasedPackage } from './packages.js';
import { highest } from './rank.js';

/**
 * Prepares a release: writes the changelog, the version of all packages and the baseline, and deletes the changesets. The first release has the
 * version of the manifests. `today` is the date of the release. Returns 1 and writes nothing if there is nothing to release.
 */
export function prepareRelease({ cwd, stdout, stderr }: CommandIo, today: Date): number {
  const packages = packagesIn(cwd);
  const [main] = packages;
  if (main === undefined) return 1;
  const changesets = readChangesets(
    cwd,
    packages.map(({ name }) => name),
  );
  const changelogPath = join(cwd, 'CHANGELOG.md');
  const changelog = readFileSync(changelogPath, 'utf8');
  const rank = highest(changesets.flatMap(({ ranks }) => [...ranks.values()]));
  const isFirst = !readBaseline(cwd).isReleased;
  if (rank === 'none' && !(isFirst && unreleasedText(changelog) !== '')) {
    stderr('There is no changeset, so there is nothing to release.\n');
    return 1;
  }
  const current = main.manifest.version;
  const version = isFirst || rank === 'none' ? current : nextVersion(current, rank);
  const text = withRelease(changelog, version, today.toISOString().slice(0, 10), changesets);
  writeFileSync(changelogPath, text);
  for (const released of packages) writeVersion(cwd, released, packages, version);
  writeLockVersions(cwd, packages, version);
  deleteEntries(cwd, changesets);
  writeBaseline(cwd, currentState(cwd, true));
  stdout(`Prepared ${version}. Review and commit the changes, then tag the commit v${version}.\n`);
  return 0;
}

function writeVersion(root: string, { folder }: ReleasedPackage, packages: readonly ReleasedPackage[], version: string): void {
  const path = join(root, folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Versioned;
  writeFileSync(path, `${JSON.stringify(withVersion(manifest, packages, version), null, 2)}\n`);
}

interface Versioned {
  version?: string;
  peerDependencies?: Record<string, string>;
}

/** A manifest with another version. Packages of this repository that are peers have the range of the same version. */
function withVersion<T extends Versioned>(manifest: T, packages: readonly ReleasedPackage[], version: string): T {
  const { peerDependencies } = manifest;
  const next = { ...manifest, version };
  if (peerDependencies === undefined) return next;
  const ranges = Object.entries(peerDependencies).map(([name, range]) => [
    name,
    packages.some((own) => own.name === name) ? `^${version}` : range,
  ]);
  return { ...next, peerDependencies: Object.fromEntries(ranges) as Record<string, string> };
}

/** The lock file repeats the version and the peers of each package of this repository. */
function writeLockVersions(root: string, packages: readonly ReleasedPackage[], version: string): void {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Versioned & { packages: Record<string, Versioned> };
  const own = packages.flatMap(({ folder }) => {
    const entry = lock.packages[folder];
    return entry === undefined ? [] : [[folder, withVersion(entry, packages, version)] as const];
  });
  const next = { ...lock, version, packages: { ...lock.packages, ...Object.fromEntries(own) } };
  writeFileSync(path, `${JSON.stringify(next, null, 2)}\n`);
}

function deleteEntries(root: string, changesets: readonly Changeset[]): void {
  for (const { file } of changesets) rmSync(join(root, file));
  rmSync(join(root, acceptedFile), { force: true });
}
