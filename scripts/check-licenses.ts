import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenseProblems } from './dependencies/license-problems.js';
import { shippedPackages, type LockFile } from './dependencies/shipped-packages.js';
import { packagesIn } from './release/packages.js';

// Checks the licenses of everything that an installation of the packages of this repository contains.
const root = process.cwd();
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
const shipped = shippedPackages(
  lock,
  packagesIn(root).map(({ folder }) => folder),
);
const problems = licenseProblems(shipped);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length === 0) process.stdout.write(`${String(shipped.size)} packages have permissive licenses.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
