import type { Failure } from '../messages/sandbox.js';

/** The lines of the program at which errors passed an `await`. Firefox does not continue stacks after an await. */
export type AwaitLines = WeakMap<object, number>;

/** Describes an error of a program. `url` is the address of its script, as it appears in stacks. The program begins in its second line. */
export function failureOf(error: unknown, url: string, lines: AwaitLines): Failure {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = url === '' ? -1 : stack.indexOf(`${url}:`);
  const [, line] = at < 0 ? [] : (/^:(\d+)/.exec(stack.slice(at + url.length)) ?? []);
  const awaited = typeof error === 'object' && error !== null ? lines.get(error) : undefined;
  return { text: textOf(error), line: line === undefined ? awaited : Number(line) - 1 };
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${String(error)}`;
  const details = ['status', 'code'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' || typeof value === 'number' ? [`  ${name}: ${String(value)}`] : [];
  });
  return [`${error.name}: ${error.message}`, ...details].join('\n');
}
