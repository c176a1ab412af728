import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installPacked, root, type InstalledPackage } from './packed.js';

declare module 'vitest' {
  export interface ProvidedContext {
    installedPackage: InstalledPackage;
  }
}

/** Packs and installs the package once for all tests of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const installed = await installPacked({ isBuilt: isBuilt() });
  project.provide('installedPackage', installed);
  return () => rm(installed.dir, { recursive: true, force: true });
}

/** Whether dist/ is newer than everything that it is built from. */
function isBuilt(): boolean {
  const built = join(root, 'dist/src/index.js');
  if (!existsSync(built)) return false;
  const sources = ['src', 'generated', 'scripts/build'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name)),
  );
  sources.push(...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.ts'].map((name) => join(root, name)));
  const builtAt = statSync(built).mtimeMs;
  return sources.every((path) => statSync(path).mtimeMs < builtAt);
}
