import type { LockedPackage } from './shipped-packages.js';

/** Licenses without conditions on programs that use a package, other than to repeat notices. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** One message for each package without a permissive license. `packages` are entries of the lock file by their path. */
export function licenseProblems(packages: ReadonlyMap<string, LockedPackage>): string[] {
  return [...packages].flatMap(([path, { license }]) => {
    if (license === undefined) return [`${path}: package.json declares no license.`];
    return isPermissive(license) ? [] : [`${path}: the license ${license} is not on the list in scripts/dependencies/license-problems.ts.`];
  });
}

/** Evaluates an SPDX expression without nested parentheses: one operand of OR, all operands of AND. Anything else is not permissive. */
export function isPermissive(expression: string): boolean {
  const inner = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  return inner.split(/ OR /).some((all) => all.split(/ AND /).every((license) => permissive.has(license.trim())));
}
