import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { staleFiles, writeOutputs } from './output-folder.js';
import { generateOutputs } from './outputs.js';
import { SpecError } from './spec-error.js';

const help = `Generates generated/, docs/reference/ and docs/reconciliation.md from spec/.

  npm run generate                 bundle and check the document, then write all generated files
  npm run check:generated          write nothing; fail if a generated file is out of date

Options
  --spec DIR     folder that contains openapi.yaml                (spec)
  --out DIR      folder that contains generated/ and docs/        (this project)
  --check        compare instead of writing
  --help

If the document has faults, all of them are reported with file and line, and nothing is written.
`;

/** The environment of a command, so that tests can run it in process. */
export interface CommandIo {
  /** Relative paths, in arguments and in messages, are relative to this folder. */
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** Runs the generator and returns its exit code. */
export async function runGenerator(args: readonly string[], io: CommandIo): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { values } = parseArgs({
    args: [...args],
    options: {
      spec: { type: 'string', default: fileURLToPath(new URL('../spec', import.meta.url)) },
      out: { type: 'string', default: root },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout(help);
    return 0;
  }
  const out = resolve(io.cwd, values.out);
  try {
    const outputs = await generateOutputs(resolve(io.cwd, values.spec), io.cwd);
    return values.check ? check(outputs, out, io) : write(outputs, out, io);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    io.stderr(`${error.message}\n\nThe document has faults. Generated files are unchanged.\n`);
    return 1;
  }
}

function write(outputs: ReadonlyMap<string, string>, out: string, { stdout }: CommandIo): number {
  writeOutputs(outputs, out);
  const [pages, others] = [[...outputs].filter(isPage), [...outputs].filter((output) => !isPage(output))];
  for (const [name, text] of others) stdout(`Wrote ${name} (${String(Buffer.byteLength(text))} bytes)\n`);
  stdout(`Wrote ${String(pages.length)} pages in docs/\n`);
  return 0;
}

function isPage([name]: readonly [string, string]): boolean {
  return name.startsWith('docs/');
}

function check(outputs: ReadonlyMap<string, string>, out: string, { stdout, stderr }: CommandIo): number {
  const stale = staleFiles(outputs, out);
  for (const name of stale) stderr(`${name} does not match spec/. Run npm run generate.\n`);
  if (stale.length > 0) return 1;
  stdout(`${String(outputs.size)} generated files are up to date.\n`);
  return 0;
}
