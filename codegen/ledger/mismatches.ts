import type { Ledger } from './ledger.js';

/** A value of `x-box-source`. */
type Source = 'list' | 'raml' | 'facts';

/** Describes every mismatch between the ledger and the document. `declaredSources` maps each operationId to its `x-box-source`. */
export function ledgerMismatches(ledger: Ledger, declaredSources: ReadonlyMap<string, readonly string[]>): string[] {
  return [...missingOperations(ledger, declaredSources), ...duplicateRows(ledger), ...wrongSources(ledger, declaredSources)];
}

function missingOperations({ list, raml, further }: Ledger, declaredSources: ReadonlyMap<string, unknown>): string[] {
  const rows = [
    ...list.map(({ n, operationId }) => ({ row: `list title ${String(n)}`, operationId })),
    ...raml.map(({ method, operationId }) => ({ row: `RAML ${method}`, operationId })),
    ...further.map(({ operationId }) => ({ row: 'further', operationId })),
  ];
  return rows
    .filter(({ operationId }) => !declaredSources.has(operationId))
    .map(({ row, operationId }) => `${row}: the document has no operation ${operationId}.`);
}

function duplicateRows({ list, raml }: Ledger): string[] {
  return [
    ...repeated(list.map(({ n }) => String(n))).map((n) => `List title ${n} occurs more than once.`),
    ...repeated(list.map(({ operationId }) => operationId)).map((id) => `${id} is assigned to more than one list title.`),
    ...repeated(raml.map(({ method }) => method)).map((method) => `RAML ${method} occurs more than once.`),
  ];
}

function wrongSources({ list, raml, further }: Ledger, declaredSources: ReadonlyMap<string, readonly string[]>): string[] {
  const inList = new Set(list.map(({ operationId }) => operationId));
  const inRaml = new Set(raml.map(({ operationId }) => operationId));
  const inFurther = new Set(further.map(({ operationId }) => operationId));
  return [
    ...[...inFurther]
      .filter((id) => inList.has(id) || inRaml.has(id))
      .map((id) => `${id} is listed under further, but a source contains it.`),
    ...[...declaredSources].flatMap(([id, declared]) => {
      const found: Source[] = [
        ...(inList.has(id) ? ['list' as const] : []),
        ...(inRaml.has(id) ? ['raml' as const] : []),
        ...(inFurther.has(id) ? ['facts' as const] : []),
      ];
      if (found.length === 0) return [`${id} is missing from the ledger.`];
      return found.join() === [...declared].sort(bySource).join()
        ? []
        : [`${id}: x-box-source is ${declared.join(', ')}, but the ledger has ${found.join(', ')}.`];
    }),
  ];
}

const order = ['list', 'raml', 'facts'];
const bySource = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
