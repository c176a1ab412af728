/** The standalone functions, in the package. Paths are relative to it. */
export const functionsFile = 'dist/generated/functions.js';
export const listFunctionsFile = 'dist/generated/list-functions.js';

const functionLine = /^var (\w+) = \/\* @__PURE__ \*\/ (\w+)\(\{.*\}\);$/gm;

/**
 * The code of `functions.js` as two files: the functions of lists, and all others with `export *` from the former. Parcel keeps what a file of
 * a program imports, so a program without lists would contain the code of lists.
 */
export function splitFunctions(code: string): Map<string, string> {
  const lines = [...code.matchAll(functionLine)];
  const [others, lists] = [
    lines.filter(([, , creator]) => creator !== 'listFunction'),
    lines.filter(([, , creator]) => creator === 'listFunction'),
  ];
  const rest = code.replace(functionLine, '').replace(/^import \{ (?:list|operation)Function \} from "[^"]+";$/gm, '');
  // esbuild exports them in one statement, in alphabetical order.
  const all = `export {\n  ${lines
    .map(([, name = '']) => name)
    .sort()
    .join(',\n  ')}\n};`;
  const left = rest
    .replace(all, '')
    .replace(/^\/\/.*$/gm, '')
    .trim();
  if (left !== '' || others.length === 0 || lists.length === 0) throw new Error(`The build does not know this form of functions: ${left}`);
  const fileOf = (own: readonly RegExpExecArray[], creator: string) =>
    [
      `import { ${creator} } from "../src/core.js";`,
      ...own.map(([line]) => line),
      `export { ${own.map(([, name = '']) => name).join(', ')} };`,
      '',
    ].join('\n');
  return new Map([
    [functionsFile, `export * from "./list-functions.js";\n${fileOf(others, 'operationFunction')}`],
    [listFunctionsFile, fileOf(lists, 'listFunction')],
  ]);
}
