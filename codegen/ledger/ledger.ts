import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SpecError } from '../spec-error.js';

/** The entries of each source, with the client method that implements each. */
export interface Ledger {
  /** The operation list. */
  list: ListRow[];
  /** The old RAML description. */
  raml: RamlRow[];
  /** Operations that are in neither source. */
  further: FurtherRow[];
}

export interface ListRow {
  n: number;
  title: string;
  operationId: string;
}

export interface RamlRow {
  /** `GET /folders/{folderId}`, as written in the RAML. */
  method: string;
  operationId: string;
  differences: { what: string; decision: string }[];
  /** The response examples in the RAML: whether each validates against the document, and if not, the reason. */
  examples: { status: number; validates: boolean; reason?: string }[];
}

export interface FurtherRow {
  operationId: string;
  why: string;
}

/** Reads the sources in the folder of the ledger. Throws a SpecError if it does not contain them. */
export function readLedger(dir: string): Ledger {
  const missing = ['operation-list.yaml', 'raml', 'further.yaml'].map((name) => join(dir, name)).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new SpecError(missing.map((location) => ({ location, message: 'does not exist. The ledger needs it.' })));
  const read = (path: string) => parse(readFileSync(join(dir, path), 'utf8')) as unknown;
  const raml = readdirSync(join(dir, 'raml')).sort();
  return {
    list: read('operation-list.yaml') as ListRow[],
    raml: raml.flatMap((name) => read(join('raml', name)) as RamlRow[]),
    further: read('further.yaml') as FurtherRow[],
  };
}
