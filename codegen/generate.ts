import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.js';
import { checkDocument } from './check-document.js';
import { emitApi } from './emit-api.js';
import { emitFunctions } from './emit-functions.js';
import { emitOperations } from './emit-operations.js';
import { emitReconciliation } from './emit-reconciliation.js';
import { emitReference } from './emit-reference.js';
import { emitTypes } from './emit-types.js';
import { readLedger } from './ledger.js';
import { methodsOf } from './model.js';
import { SpecError } from './problems.js';
import { readSources } from './sources.js';

const help = `Writes generated/ and the generated pages of docs/ from spec/.

  npm run generate                 bundle, check, and write everything that follows from the document
  npm run check:generated          write nothing; fail when a file is not what spec/ gives

Options
  --spec DIR     the folder with openapi.yaml                        (spec)
  --out DIR      the folder under which generated/ and docs/ stand   (this project)
  --check        compare instead of writing
  --help

When the document has a fault, each one is named with its file and line, and nothing is written.
`;

const banner = '// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.\n\n';

/** Folders that hold nothing but generated files: what is in them and not generated is left over. */
const ownFolders = ['generated', 'docs/reference'];

/** Everything that follows from the document, by path below the project. Throws SpecError when the document is not fit. */
export async function generate(specDir: string): Promise<Map<string, string>> {
  const document = bundle(specDir);
  const methods = methodsOf(document);
  const problems = checkDocument(document, methods, readSources(specDir, process.cwd()));
  if (problems.length > 0) throw new SpecError(problems);
  const schemas = Object.keys(document.components.schemas);
  const reference = emitReference(methods, document.tags);
  return new Map([
    ['generated/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['generated/openapi.ts', banner + (await emitTypes(document))],
    ['generated/api.ts', banner + emitApi(methods, schemas)],
    ['generated/operations.ts', banner + emitOperations(methods, document['x-box-hosts'])],
    ['generated/functions.ts', banner + emitFunctions(methods, schemas)],
    ...[...reference].map(([name, text]) => [`docs/reference/${name}`, text] as const),
    ...(existsSync(join(specDir, 'ledger')) ? [['docs/reconciliation.md', emitReconciliation(readLedger(specDir), methods)] as const] : []),
  ]);
}

async function main(): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { values } = parseArgs({
    options: {
      spec: { type: 'string', default: join(root, 'spec') },
      out: { type: 'string', default: root },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const files = await generate(resolve(values.spec));
  return values.check ? compare(files, values.out) : write(files, values.out);
}

/** Each file is written beside its place and renamed, so that none is ever half there. */
function write(files: Map<string, string>, out: string): number {
  for (const name of leftOver(files, out)) rmSync(join(out, name));
  for (const [name, text] of files) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
    if (!name.startsWith('docs/')) process.stdout.write(`wrote ${name} (${String(Buffer.byteLength(text))} bytes)\n`);
  }
  process.stdout.write(`wrote ${String([...files.keys()].filter((name) => name.startsWith('docs/')).length)} pages in docs/\n`);
  return 0;
}

function compare(files: Map<string, string>, out: string): number {
  const stale = [
    ...[...files].filter(([name, text]) => readIfThere(join(out, name)) !== text).map(([name]) => name),
    ...leftOver(files, out),
  ];
  for (const name of stale) process.stderr.write(`${name} is not what spec/ gives. Run npm run generate.\n`);
  if (stale.length === 0) process.stdout.write(`${String(files.size)} generated files are up to date.\n`);
  return stale.length === 0 ? 0 : 1;
}

function leftOver(files: ReadonlyMap<string, string>, out: string): string[] {
  const there = ownFolders
    .filter((folder) => existsSync(join(out, folder)))
    .flatMap((folder) => readdirSync(join(out, folder)).map((name) => `${folder}/${name}`));
  return there.filter((name) => !files.has(name));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    process.stderr.write(`${error.message}\n\nThe document was not built; everything generated is as it was.\n`);
    process.exitCode = 1;
  }
}
