import { examplesOf, reference, type Example } from '../docs/examples.js';

/** A program of `total` calls of different methods, taken from the reference, `projected` of which ask for fields. */
export function callSites(total: number, projected: number): { program: string; calls: number; projections: number } {
  const examples = reference.flatMap(examplesOf);
  const narrowed = examples.filter(({ section }) => section.includes('| `fields` | query |')).slice(0, projected);
  const rest = examples.filter((example) => !narrowed.includes(example)).slice(0, total - narrowed.length);
  const statements = [...narrowed.map(askingForFields), ...rest.map(({ code }) => code)].map((code) => `  {\n${code}  }`);
  const program = [
    "import { createBoxClient, developerToken } from 'box-openapi-sdk';",
    "const box = createBoxClient({ auth: developerToken('t') });",
    'declare const console: { log(value: unknown): void };',
    'export async function calls(): Promise<void> {',
    ...statements,
    '}',
    '',
  ].join('\n');
  return { program, calls: statements.length, projections: narrowed.length };
}

/** Into the params that the call has, or as its only ones. */
function askingForFields({ code }: Example): string {
  if (code.includes('{\n')) return code.replace('{\n', "{\n  fields: ['id'],\n");
  return code.replace(
    /(box\.[\w.]+\()([^)]*)\)/,
    (_, call: string, args: string) => `${call}${args === '' ? '' : `${args}, `}{ fields: ['id'] })`,
  );
}
