import type ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import type { VendorVersion } from '../inference/kinds.js';
import { version10Rows } from '../tables/box-node-sdk-10.js';
import { version3Rows } from '../tables/box-node-sdk-3.js';
import type { VendorRow } from '../tables/vendor-row.js';

const byMethod = (rows: readonly VendorRow[]): ReadonlyMap<string, VendorRow> => new Map(rows.map((row) => [row[0], row]));
const tables: Readonly<Record<VendorVersion, ReadonlyMap<string, VendorRow>>> = { 3: byMethod(version3Rows), 10: byMethod(version10Rows) };

/** The row of a call of the vendor's SDK. */
export function vendorRow(node: ts.Node, knowledge: Knowledge): { readonly row: VendorRow; readonly version: VendorVersion } | undefined {
  const called = knowledge.vendorMethod(node);
  const row = called === undefined ? undefined : tables[called.version].get(called.method);
  return called === undefined || row === undefined ? undefined : { row, version: called.version };
}
