import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isNewerThan } from '../support/commands/is-newer-than.js';
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
  const sources = ['src', 'generated', 'scripts/build', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.ts'];
  return isNewerThan(join(root, 'dist/src/index.js'), sources);
}
