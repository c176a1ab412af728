import { transformSync } from 'esbuild';
import { functionsFile, listFunctionsFile } from './split-functions.js';

/** Bundlers drop unused functions because of the annotations in these files, which minifying would remove. */
const annotated = [functionsFile, listFunctionsFile];

/** The code of a file of the package as it is shipped. `file` is its path from the root of the repository. */
export function minifyFile(file: string, code: string): string {
  return annotated.includes(file) ? minifyAnnotated(code) : withIgnoredPeers(minify(code, isOnlyForNode(file)));
}

/** The mirror is the largest capability. Programs for browsers contain neither it nor the platform of Node. */
const isOnlyForNode = (file: string): boolean => /^dist\/src\/(mirror|node)\//.test(file);

/**
 * Names of functions and lines stay, for stack traces. With `shortenLocals`, other names become short, at the price of a call for each name
 * that is kept: it would make functions in bundles larger.
 */
function minify(code: string, shortenLocals: boolean): string {
  const names = shortenLocals ? { minifyIdentifiers: true, keepNames: true } : {};
  return transformSync(code, { minifyWhitespace: true, minifySyntax: true, ...names, format: 'esm', lineLimit: 160, target: 'esnext' })
    .code;
}

/**
 * webpack, Rspack and Next.js fail to build a program if a package is missing that only an option needs. This comment, which minifying removes,
 * makes them load it at run time.
 */
function withIgnoredPeers(code: string): string {
  return code.replace(/\bimport\("(?=(?:chokidar|picomatch|undici)"\))/g, 'import(/*webpackIgnore:true*/"');
}

/** Without spaces. esbuild removes the annotations with them, so they are added again: each variable is the result of an annotated call. */
function minifyAnnotated(code: string): string {
  const annotations = code.split('/* @__PURE__ */').length - 1;
  const parts = transformSync(code, { minifyWhitespace: true, target: 'esnext' }).code.split(/;(?=var |export)/);
  const annotated = parts.map((part) => part.replace(/^(var \w+=)(?=\w+\()/, '$1/*@__PURE__*/'));
  const added = annotated.filter((part, index) => part !== parts[index]).length;
  if (added !== annotations) throw new Error(`${String(annotations)} calls are annotated, and ${String(added)} were found.`);
  return annotated.join(';\n');
}
