/** The reason for each test that does not pass yet, by `file: test`. */
export type Expected = Readonly<Record<string, string>>;

export interface Outcome {
  /** `file: test`. */
  readonly name: string;
  readonly passed: boolean;
  /** The first line of the failure, with the line of the test. */
  readonly failure: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly failureMessages?: readonly string[] }[];
  }[];
}

/** Reads the JSON report of vitest. A file without tests has failed to load. */
export function outcomesIn(report: string): Outcome[] {
  return (JSON.parse(report) as Report).testResults.flatMap(({ name, message = '', assertionResults }) => {
    const file = /([^/\\]+)\.test\.ts$/.exec(name)?.[1] ?? name;
    if (assertionResults.length === 0) return [{ name: `${file}: (file)`, passed: false, failure: firstLine(message) }];
    return assertionResults.map(({ title, status, failureMessages: [failure = ''] = [] }) => ({
      name: `${file}: ${title}`,
      passed: status === 'passed',
      failure: describe(failure),
    }));
  });
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

function describe(failure: string): string {
  const line = /\.test\.ts:(\d+)/.exec(failure)?.[1];
  return line === undefined ? firstLine(failure) : `${firstLine(failure)} (line ${line})`;
}

export interface Comparison {
  /** One line per test that does not pass or is listed, and a summary. */
  readonly table: string;
  readonly isExpected: boolean;
}

/**
 * Compares the outcomes with the list: a test that fails without being listed, a listed one that passes, and a listed one that does not
 * exist are unexpected. With `only`, listed tests of other files are ignored.
 */
export function compareOutcomes(outcomes: readonly Outcome[], expected: Expected, only: readonly string[] = []): Comparison {
  const names = new Set(outcomes.map(({ name }) => name));
  const isSelected = (name: string): boolean => only.length === 0 || only.some((part) => name.split(':')[0]?.includes(part));
  const lines = outcomes.flatMap(({ name, passed, failure }) => {
    const reason = Object.hasOwn(expected, name) ? expected[name] : undefined;
    if (passed) return reason === undefined ? [] : [`UNEXPECTED PASS  ${name}: remove it from expected.json`];
    return [reason === undefined ? `FAIL             ${name}: ${failure}` : `expected failure ${name}: ${reason}`];
  });
  const missing = Object.keys(expected)
    .filter((name) => !names.has(name) && isSelected(name))
    .map((name) => `UNKNOWN          ${name}: expected.json lists it, but there is no such test`);
  const all = [...lines, ...missing].sort();
  const passed = outcomes.filter((one) => one.passed).length;
  const summary = `${String(passed)} of ${String(outcomes.length)} tests pass.`;
  return { table: [...all, summary].join('\n'), isExpected: outcomes.length > 0 && all.every((line) => line.startsWith('expected')) };
}
