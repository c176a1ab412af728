import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of this repository. All packages have one version and one changelog. */
export interface ReleasedPackage {
  readonly name: string;
  /** Relative to the repository: an empty text or the name of a workspace. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The fields of `package.json` that a release reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly workspaces?: readonly string[];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The package in a folder and those in its workspaces. */
export function packagesIn(root: string): ReleasedPackage[] {
  const { workspaces = [] } = readManifest(root);
  return ['', ...workspaces].map((folder) => {
    const manifest = readManifest(join(root, folder));
    return { name: manifest.name, folder, manifest };
  });
}

/** The committed reports of a package by their file names. They are in `api/`, or in a folder of it for a workspace. */
export function readReports(root: string, { folder }: Pick<ReleasedPackage, 'folder'>): Record<string, string> {
  const reports = join(root, 'api', folder);
  const names = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.api.md')) : [];
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(reports, name), 'utf8')]));
}
