import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emitReconciliation } from './emit/reconciliation.js';
import { emitReference } from './emit/reference.js';
import { documentEmitter, functionsEmitter, methodsEmitter, tableEmitter, typesEmitter } from './emitters/code.js';
import { emitAll } from './emitters/emit-all.js';
import type { EmitOptions } from './emitter.js';
import { readLedger } from './ledger/ledger.js';
import { readModel } from './read-model.js';

/** The files in `generated/` import the sources of this package. */
const options: EmitOptions = {
  banner: 'Generated from spec/ by `npm run generate`. Change spec/ instead of this file.',
  modules: {
    types: '../src/core/types/index.js',
    operationFunction: '../src/core/operation/operation-function.js',
    listFunction: '../src/pagination/paginate.js',
    client: '../src/index.js',
  },
};

/**
 * The content of every generated file, by path relative to the project.
 * Throws a SpecError, with locations relative to `cwd`, if the document has faults.
 */
export async function generateOutputs(specDir: string, cwd: string): Promise<Map<string, string>> {
  const model = await readModel({ spec: specDir, cwd });
  const { document, methods } = model;
  const code = await emitAll([documentEmitter, typesEmitter, methodsEmitter, tableEmitter, functionsEmitter], model, options);
  const ledger = join(specDir, 'ledger');
  const reference = emitReference(methods, document.tags ?? []);
  return new Map([
    ...[...code].map(([name, text]) => [`generated/${name}`, text] as const),
    ...[...reference].map(([name, text]) => [`docs/reference/${name}`, text] as const),
    ...(existsSync(ledger) ? [['docs/reconciliation.md', emitReconciliation(readLedger(ledger), methods)] as const] : []),
  ]);
}
