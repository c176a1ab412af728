import { examplesOf, referencePages, type Example } from '../docs/examples.js';

/** A program with `total` calls of different methods from the reference examples, `projected` of which use `fields`. */
export function callSites(total: number, projected: number): { program: string; calls: number; projections: number } {
  const examples = referencePages.flatMap(examplesOf);
  const projectedExamples = examples.filter(({ section }) => section.includes('| `fields` | query |')).slice(0, projected);
  const rest = examples.filter((example) => !projectedExamples.includes(example)).slice(0, total - projectedExamples.length);
  const statements = [...projectedExamples.map(withFields), ...rest.map(({ code }) => code)].map((code) => `  {\n${code}  }`);
  const program = [
    "import { createBoxClient, developerToken } from 'box-openapi-sdk';",
    "const box = createBoxClient({ auth: developerToken('t') });",
    'declare const console: { log(value: unknown): void };',
    'export async function calls(): Promise<void> {',
    ...statements,
    '}',
    '',
  ].join('\n');
  return { program, calls: statements.length, projections: projectedExamples.length };
}

/** Adds `fields` to the params of the call. */
function withFields({ code }: Example): string {
  if (code.includes('{\n')) return code.replace('{\n', "{\n  fields: ['id'],\n");
  return code.replace(
    /(box\.[\w.]+\()([^)]*)\)/,
    (_, call: string, args: string) => `${call}${args === '' ? '' : `${args}, `}{ fields: ['id'] })`,
  );
}
