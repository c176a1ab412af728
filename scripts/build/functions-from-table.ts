/** A function in `functions.js`: its name, the function that creates it, its operationId and the rest of its definition. */
const line = /^export const (\w+) = \/\* @__PURE__ \*\/ (\w+)\(\{ id: '([^']+)'(?:, (.*))? \}\);$/gm;

/**
 * The code of `functions.js` with the definitions of the operation table, instead of a second copy of them. Only ES modules need
 * that copy, so that bundlers drop unused functions. Throws if a definition differs from the table.
 */
export function functionsFromTable(functions: string, table: string, schemaModule: string): string {
  const creators = new Set<string>();
  const converted = functions.replace(line, (_, name: string, create: string, id: string, rest = '') => {
    if (!table.includes(`\n    '${id}': { ${rest} },\n`))
      throw new Error(`generated/functions.ts and generated/operations.ts differ at ${id}.`);
    creators.add(create);
    return `export const ${name} = ${create}Named('${id}');`;
  });
  const left = /^export (?!const \w+ = \w+Named\('[^']+'\);$).*$/m.exec(converted);
  if (left !== null) throw new Error(`The build does not know this form of a function: ${left[0]}`);
  const helpers = [...creators].map((create) => `const ${create}Named = (id) => ${create}(operationNamed(id));`);
  return [`import { operationNamed } from '${schemaModule}';`, ...helpers, converted].join('\n');
}
