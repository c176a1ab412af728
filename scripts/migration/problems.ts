import type { VendorRow } from '../../cli/src/verbs/migrate/tables/vendor-row.js';
import type { VendorMethod } from './vendor-methods.js';

/** Differences between the rows of a table and the methods of the installed package: methods, and the names of their parameters. */
export function rowProblems(version: string, rows: readonly VendorRow[], methods: readonly VendorMethod[]): string[] {
  const byName = new Map(rows.map((row) => [row[0], row]));
  const known = new Set(methods.map(({ name }) => name));
  const missing = methods.flatMap(({ name, parameters }) => {
    const row = byName.get(name);
    if (row === undefined) return [`Version ${version} has the method ${name}(${parameters.join(', ')}), which has no row.`];
    const expected = parameters.join(', ');
    return row[1] === expected
      ? []
      : [`Version ${version}: the row of ${name} has the parameters (${row[1]}), but the method has (${expected}).`];
  });
  const stale = rows.filter(([name]) => !known.has(name)).map(([name]) => `Version ${version} has no method ${name}. Remove its row.`);
  const repeated = rows.length === byName.size ? [] : [`The table of version ${version} has two rows for a method.`];
  return [...missing, ...stale, ...repeated];
}
