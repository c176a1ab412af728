import { transformSync } from 'esbuild';
import { withShortLocals } from './short-locals.js';
import { functionsFile, listFunctionsFile } from './split-functions.js';

/** Bundlers drop unused functions because of the annotations in these files, which minifying would remove. */
const annotated = [functionsFile, listFunctionsFile];

/** The code of a file of the package as it is shipped. `file` is its path from the root of the repository. */
export async function minifyFile(file: string, code: string): Promise<string> {
  return annotated.includes(file) ? minifyAnnotated(code) : withIgnoredPeers(await withShortLocals(minify(code)));
}

function minify(code: string): string {
  return transformSync(code, { minifyWhitespace: true, minifySyntax: true, format: 'esm', target: 'esnext' }).code;
}

/**
 * webpack, Rspack and Next.js fail to build a program if a package is missing that only an option needs. This comment, which minifying removes,
 * makes them load it at run time.
 */
function withIgnoredPeers(code: string): string {
  return code.replace(/\bimport\("(?=(?:chokidar|picomatch|undici)"\))/g, 'import(/*webpackIgnore:true*/"');
}

/**
 * Without spaces, with short names for what is imported, and with `export` at each declaration instead of a second list of the names. esbuild
 * removes the annotations with the spaces, so they are added again: each variable is the result of an annotated call.
 */
function minifyAnnotated(code: string): string {
  const minified = transformSync(code, { minifyWhitespace: true, target: 'esnext' }).code;
  const [, imports = '', calls = '', list = ''] =
    /^((?:(?:import\{\w+\}|export\*)from"[^"]+";)*)(var .*);export\{([\w,]+)\};\s*$/s.exec(minified) ?? [];
  const short = new Map(Array.from(imports.matchAll(/\{(\w+)\}/g), ([, name = ''], index) => [name, `_${String(index)}`]));
  const exported = list.split(',');
  const lines = calls.split(/;(?=var )/).map((call) => {
    const [, name = '', callee = '', rest = ''] = /^var (\w+)=(\w+)(\(.*\))$/s.exec(call) ?? [];
    if (!exported.includes(name)) throw new Error(`The build does not know this form of a function: ${call}`);
    return `export var ${name}=/*@__PURE__*/${short.get(callee) ?? callee}${rest};`;
  });
  const annotations = code.split('/* @__PURE__ */').length - 1;
  if (lines.length !== annotations || lines.length !== exported.length)
    throw new Error(
      `${String(annotations)} calls are annotated, ${String(lines.length)} were found, and ${String(exported.length)} are exported.`,
    );
  const shortImports = imports.replaceAll(/\{(\w+)\}/g, (whole, name: string) => `{${name} as ${short.get(name) ?? name}}`);
  return [shortImports, ...lines, ''].join('\n');
}
