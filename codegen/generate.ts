import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.js';
import { checkDocument } from './check-document.js';
import { emitApi } from './emit-api.js';
import { emitFunctions } from './emit-functions.js';
import { emitOperations } from './emit-operations.js';
import { emitTypes } from './emit-types.js';
import { methodsOf } from './model.js';
import { SpecError } from './problems.js';
import { readSources } from './sources.js';

const help = `Writes generated/ from spec/.

  npm run generate                 bundle, check, and write openapi.json, openapi.ts, api.ts, operations.ts, functions.ts
  npm run check:generated          write nothing; fail when a file in generated/ is not what spec/ gives

Options
  --spec DIR     the folder with openapi.yaml    (spec)
  --out DIR      the folder to write             (generated)
  --check        compare instead of writing
  --help

When the document has a fault, each one is named with its file and line, and nothing is written.
`;

const banner = '// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.\n\n';

/** Everything that follows from the document, by file name. Throws SpecError when the document is not fit. */
export async function generate(specDir: string): Promise<Map<string, string>> {
  const document = bundle(specDir);
  const methods = methodsOf(document);
  const problems = checkDocument(document, methods, readSources(specDir, process.cwd()));
  if (problems.length > 0) throw new SpecError(problems);
  const schemas = Object.keys(document.components.schemas);
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['openapi.ts', banner + (await emitTypes(document))],
    ['api.ts', banner + emitApi(methods, schemas)],
    ['operations.ts', banner + emitOperations(methods, document['x-box-hosts'])],
    ['functions.ts', banner + emitFunctions(methods, schemas)],
  ]);
}

async function main(): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { values } = parseArgs({
    options: {
      spec: { type: 'string', default: join(root, 'spec') },
      out: { type: 'string', default: join(root, 'generated') },
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
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) {
    const temporary = join(out, `.${name}.tmp`);
    writeFileSync(temporary, text);
    renameSync(temporary, join(out, name));
    process.stdout.write(`wrote ${relative(process.cwd(), join(out, name))} (${String(Buffer.byteLength(text))} bytes)\n`);
  }
  return 0;
}

function compare(files: Map<string, string>, out: string): number {
  const stale = [...files].filter(([name, text]) => readIfThere(join(out, name)) !== text).map(([name]) => name);
  for (const name of stale)
    process.stderr.write(`${relative(process.cwd(), join(out, name))} is not what spec/ gives. Run npm run generate.\n`);
  if (stale.length === 0) process.stdout.write(`${String(files.size)} generated files are up to date.\n`);
  return stale.length === 0 ? 0 : 1;
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
    process.stderr.write(`${error.message}\n\nThe document was not built; generated/ is as it was.\n`);
    process.exitCode = 1;
  }
}
