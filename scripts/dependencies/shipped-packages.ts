/** The fields of `package-lock.json` that this module reads. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * The packages that an installation of the packages in `folders` can contain: their dependencies and peers, and those of these. Returns the entries of
 * the lock file by their path. A peer that is not installed has no entry.
 */
export function shippedPackages({ packages }: LockFile, folders: readonly string[]): Map<string, LockedPackage> {
  const found = new Map<string, LockedPackage>();
  const visit = (path: string): void => {
    const entry = packages[path];
    if (entry === undefined || found.has(path)) return;
    found.set(path, entry);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies })) {
      const target = resolvePackage(packages, path, name);
      if (target !== undefined) visit(target);
    }
  };
  for (const folder of folders) visit(folder);
  for (const folder of folders) found.delete(folder);
  return found;
}

/** The path of the package that Node finds for a name, from the folder of the importing package upwards. A link leads to its folder. */
function resolvePackage(packages: LockFile['packages'], from: string, name: string): string | undefined {
  const candidate = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  const entry = packages[candidate];
  if (entry !== undefined) return entry.link === true ? (entry.resolved ?? '') : candidate;
  if (from === '') return undefined;
  const parent = from.lastIndexOf('/node_modules/');
  return resolvePackage(packages, parent === -1 ? '' : from.slice(0, parent), name);
}
