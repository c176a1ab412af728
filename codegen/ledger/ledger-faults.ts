import type { Ledger } from './ledger.js';

/** Rows of the ledger that cannot both be right. Returns one message per fault. */
export function ledgerFaults({ list, raml, further }: Ledger): string[] {
  return [
    ...repeated(list.map(({ n }) => String(n))).map((n) => `List title ${n} occurs more than once. Remove one row.`),
    ...repeated(list.map(({ operationId }) => operationId)).map((id) => `${id} is assigned to more than one list title. Correct one row.`),
    ...repeated(raml.map(({ method }) => method)).map((method) => `RAML ${method} occurs more than once. Remove one row.`),
    ...repeated(further.map(({ operationId }) => operationId)).map((id) => `${id} occurs more than once under further. Remove one row.`),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
