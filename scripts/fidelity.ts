import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { handlers } from '../src/testing/handlers/index.js';
import { factsIn } from './fidelity/facts.js';
import { fidelityPage, problemsWith, type KnownDifferences, type ListedOperation } from './fidelity/page.js';

const help = `Runs the tests of the mock's operations, and writes what they observe to docs/mock-fidelity.md.

  npm run fidelity              writes the page
  npm run fidelity -- --check   fails if the page in the repository differs from what the tests observe

Exit code: 1 if a test fails, if no test observes the state of an operation with a handler, or if the page differs.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const pagePath = join(root, 'docs/mock-fidelity.md');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const facts = factsIn(runTests());
const operations = listOperations();
const known = JSON.parse(readFileSync(join(root, 'src/testing/handlers/known-differences.json'), 'utf8')) as KnownDifferences;
const problems = problemsWith(operations, facts, known);
const options = await resolveConfig(pagePath);
const page = await format(fidelityPage(operations, facts, known), { ...options, parser: 'markdown' });
if (values.check) {
  if (readFileSync(pagePath, 'utf8') !== page) problems.push('docs/mock-fidelity.md is out of date. Run npm run fidelity and commit it.');
} else {
  writeFileSync(pagePath, page);
}
for (const problem of problems) process.stderr.write(`fidelity: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Runs the tests. Returns the recorded lines. */
function runTests(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'box-fidelity-'));
  try {
    const vitest = ['vitest', 'run', '--config', join(root, 'test/fidelity/vitest.config.ts'), '--reporter=dot'];
    const { status, stdout } = spawnSync('npx', vitest, { cwd: root, env: { ...process.env, FIDELITY_FOLDER: folder }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The tests failed, so that they show nothing:\n${stdout}`);
    return readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The operations and variants of the document. */
function listOperations(): ListedOperation[] {
  interface Described {
    readonly operationId: string;
    readonly tags: readonly string[];
    readonly 'x-box-variants'?: readonly { readonly operationId: string }[];
  }
  const { paths } = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as {
    paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  };
  return Object.values(paths)
    .flatMap((item) => Object.values(item).filter((one) => typeof one.operationId === 'string'))
    .flatMap(({ operationId, tags: [tag = ''], 'x-box-variants': variants = [] }) => [
      { id: operationId, tag, variantOf: undefined, hasHandler: operationId in handlers },
      ...variants.map(({ operationId: id }) => ({ id, tag, variantOf: operationId, hasHandler: operationId in handlers })),
    ]);
}
