import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from './check/check-document.js';
import { checkSourceIndex } from './check/source-index.js';
import { checkSourceReferences } from './check/source-references.js';
import { emitApi } from './emit/api.js';
import { emitFunctions } from './emit/functions.js';
import { emitOperations } from './emit/operations.js';
import { emitReconciliation } from './emit/reconciliation.js';
import { emitReference } from './emit/reference.js';
import { emitTypes } from './emit/types.js';
import { readLedger } from './ledger/ledger.js';
import { methodsOf } from './model/methods.js';
import { bundle } from './openapi/bundle.js';
import { publishedForm } from './openapi/published-form.js';
import { readSourceFiles } from './openapi/source-files.js';
import { sourceLocations } from './openapi/source-locations.js';
import { SpecError } from './spec-error.js';

const banner = '// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.\n\n';

/**
 * The content of every generated file, by path relative to the project.
 * Throws a SpecError, with locations relative to `cwd`, if the document has faults.
 */
export async function generateOutputs(specDir: string, cwd: string): Promise<Map<string, string>> {
  const sources = readSourceFiles(specDir, cwd);
  const broken = checkSourceReferences(sources);
  if (broken.length > 0) throw new SpecError(broken);
  const document = bundle(specDir, cwd);
  const methods = methodsOf(document);
  const problems = [...checkDocument(document, methods, sourceLocations(sources, specDir, cwd)), ...checkSourceIndex(sources, document)];
  if (problems.length > 0) throw new SpecError(problems);
  const schemas = Object.keys(document.components.schemas);
  const reference = emitReference(methods, document.tags);
  return new Map([
    ['generated/openapi.json', `${JSON.stringify(publishedForm(document), null, 2)}\n`],
    ['generated/openapi.ts', banner + (await emitTypes(document))],
    ['generated/api.ts', banner + emitApi(methods, schemas)],
    ['generated/operations.ts', banner + emitOperations(methods, document['x-box-hosts'])],
    ['generated/functions.ts', banner + emitFunctions(methods, schemas)],
    ...[...reference].map(([name, text]) => [`docs/reference/${name}`, text] as const),
    ...(existsSync(join(specDir, 'ledger')) ? [['docs/reconciliation.md', emitReconciliation(readLedger(specDir), methods)] as const] : []),
  ]);
}
