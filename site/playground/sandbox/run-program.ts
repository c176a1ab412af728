import inspect from 'object-inspect';
import type { ConsoleLevel } from '../messages/sandbox.js';
import type { AwaitLines } from './failure.js';
import type { Variables } from './variables.js';

type Program = (...values: readonly unknown[]) => Promise<void>;

export interface RunOptions {
  readonly load: (name: string) => unknown;
  readonly variables: Variables;
  readonly print: (level: ConsoleLevel, text: string) => void;
  readonly lines: AwaitLines;
  /** Called with the address of the program's script. */
  readonly onStart: (url: string) => void;
}

/** Runs a compiled program, with its tests. Rejects with its error. */
export async function runProgram(code: string, { load, variables, print, lines, onStart }: RunOptions): Promise<void> {
  const tests: Promise<void>[] = [];
  const values = {
    require: load,
    exports: {},
    console: consoleOf(print),
    test: (_name: string, check: () => Promise<void>) => void tests.push(check()),
    // `page/mark-awaits.ts` inserts these two.
    __at: (line: number, value: unknown) => at(lines, line, value),
    __each: (line: number, value: AsyncIterable<unknown> | Iterable<unknown>) => each(lines, line, value),
  };
  const given = Object.entries({ ...values, ...variables });
  const names = given.map(([name]) => name);
  // A script and not `new Function`: all browsers then name the script in stacks. A program may declare the names of its variables again.
  const script = `self.playgroundProgram = (${names.join(', ')}) => (async () => {\n${code}\n})();`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  onStart(url);
  try {
    const scope = self as unknown as { importScripts(url: string): void; playgroundProgram: Program };
    scope.importScripts(url);
    await scope.playgroundProgram(...given.map(([, value]) => value));
    await Promise.all(tests);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function at(lines: AwaitLines, line: number, value: unknown): Promise<unknown> {
  try {
    return await value;
  } catch (error) {
    note(lines, line, error);
    throw error;
  }
}

async function* each(lines: AwaitLines, line: number, value: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator {
  try {
    yield* value;
  } catch (error) {
    note(lines, line, error);
    throw error;
  }
}

/** The innermost line stays. */
function note(lines: AwaitLines, line: number, error: unknown): void {
  if (typeof error === 'object' && error !== null && !lines.has(error)) lines.set(error, line);
}

function consoleOf(print: RunOptions['print']) {
  const level =
    (name: ConsoleLevel) =>
    (...values: unknown[]) => {
      print(name, values.map((value) => (typeof value === 'string' ? value : inspect(value, { indent: 2, depth: 6 }))).join(' '));
    };
  return {
    ...{ log: level('log'), info: level('log'), debug: level('log'), dir: level('log'), table: level('log') },
    ...{ warn: level('warn'), error: level('error'), trace: level('log'), time: () => undefined, timeEnd: () => undefined },
  };
}
