import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The files of a program, and the symbols in them. */
export interface Program {
  readonly sources: readonly ts.SourceFile[];
  readonly checker: ts.TypeChecker;
}

const options: ts.CompilerOptions = {
  allowJs: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noLib: true,
  target: ts.ScriptTarget.Latest,
  types: [],
};

/** Resolves the names of a program whose files are in memory. Imports of other modules stay unresolved. File names are absolute paths. */
export function createProgram(sources: readonly ts.SourceFile[]): Program {
  const byPath = new Map(sources.map((source) => [source.fileName, source]));
  const host: ts.CompilerHost = {
    getSourceFile: (name) => byPath.get(name),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => byPath.has(name),
    readFile: (name) => byPath.get(name)?.text,
    resolveModuleNameLiterals: (literals, containing) =>
      literals.map(({ text }) => {
        const path = modulePath(text, containing, byPath);
        return {
          resolvedModule:
            path === undefined ? undefined : { resolvedFileName: path, extension: extensionOf(path), isExternalLibraryImport: false },
        };
      }),
  };
  const program = ts.createProgram({ rootNames: [...byPath.keys()], options, host });
  return { sources, checker: program.getTypeChecker() };
}

const endings = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

function modulePath(name: string, containing: string, byPath: ReadonlyMap<string, unknown>): string | undefined {
  const variants = (base: string): string[] => [
    ...endings.map((ending) => base + ending),
    ...endings.map((ending) => base.replace(/\.([cm]?)jsx?$/, ending)),
    ...endings.map((ending) => `${base}/index${ending}`),
  ];
  if (name.startsWith('.')) return variants(resolve(dirname(containing), name)).find((path) => byPath.has(path));
  // A path of the project, such as "@/box/client".
  const rest = /^[@~]?\/(.+)$/.exec(name)?.[1] ?? (name.includes('/') ? name : undefined);
  if (rest === undefined) return undefined;
  const found = [...byPath.keys()].filter((path) => variants(`/${rest}`).some((ending) => path.endsWith(ending) && /\.\w+$/.test(ending)));
  return found.length === 1 ? found[0] : undefined;
}

function extensionOf(path: string): string {
  return /\.[cm]?[jt]sx?$/.exec(path)?.[0] ?? '.js';
}
