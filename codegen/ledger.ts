import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the sources say, and which method of the client answers to each. */
export interface Ledger {
  list: ListRow[];
  raml: RamlRow[];
  further: FurtherRow[];
}

export interface ListRow {
  n: number;
  title: string;
  operationId: string;
}

export interface RamlRow {
  /** `GET /folders/{folderId}`, as the old description writes it. */
  method: string;
  operationId: string;
  differences: { what: string; decision: string }[];
  /** Its examples: whether each is accepted by the document, and if not, why. */
  examples: { status: number; validates: boolean; reason?: string }[];
}

export interface FurtherRow {
  operationId: string;
  why: string;
}

export function readLedger(specDir: string): Ledger {
  const dir = join(specDir, 'ledger');
  const read = (path: string) => parse(readFileSync(join(dir, path), 'utf8')) as unknown;
  const raml = readdirSync(join(dir, 'raml')).sort();
  return {
    list: read('operation-list.yaml') as ListRow[],
    raml: raml.flatMap((name) => read(join('raml', name)) as RamlRow[]),
    further: read('further.yaml') as FurtherRow[],
  };
}

/** Where an operation comes from, as `x-box-source` says it. */
export type Source = 'list' | 'raml' | 'facts';

/** Every way in which the ledger and the document do not agree, as sentences. `sources` holds each operationId with its `x-box-source`. */
export function holes(ledger: Ledger, sources: ReadonlyMap<string, readonly string[]>): string[] {
  const inList = new Set(ledger.list.map(({ operationId }) => operationId));
  const inRaml = new Set(ledger.raml.map(({ operationId }) => operationId));
  const inFurther = new Set(ledger.further.map(({ operationId }) => operationId));
  const rows = [
    ...ledger.list.map(({ n, operationId }) => ({ row: `list title ${String(n)}`, operationId })),
    ...ledger.raml.map(({ method, operationId }) => ({ row: `RAML ${method}`, operationId })),
    ...ledger.further.map(({ operationId }) => ({ row: 'further', operationId })),
  ];
  return [
    ...rows
      .filter(({ operationId }) => !sources.has(operationId))
      .map(({ row, operationId }) => `${row}: the document has no operation ${operationId}.`),
    ...repeated(ledger.list.map(({ n }) => String(n))).map((n) => `list title ${n} stands twice.`),
    ...repeated(ledger.list.map(({ operationId }) => operationId)).map((id) => `${id} answers to two list titles.`),
    ...repeated(ledger.raml.map(({ method }) => method)).map((method) => `RAML ${method} stands twice.`),
    ...[...inFurther].filter((id) => inList.has(id) || inRaml.has(id)).map((id) => `${id} is listed as further, though a source has it.`),
    ...[...sources].flatMap(([id, said]) => {
      const found: Source[] = [
        ...(inList.has(id) ? ['list' as const] : []),
        ...(inRaml.has(id) ? ['raml' as const] : []),
        ...(inFurther.has(id) ? ['facts' as const] : []),
      ];
      if (found.length === 0) return [`${id} stands in no part of the ledger.`];
      return found.join() === [...said].sort(bySource).join()
        ? []
        : [`${id}: x-box-source says ${said.join(', ')}, the ledger ${found.join(', ')}.`];
    }),
  ];
}

const order = ['list', 'raml', 'facts'];
const bySource = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
