import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** A name that a file of the package exports. */
interface Place {
  readonly file: string;
  readonly name: string;
}

/** The exports of a module that is part of a file. */
export type PlacedExports = ReadonlyMap<string, Place>;
/** By the path of the module. */
export type PlacedModules = ReadonlyMap<string, PlacedExports>;
/** Files that have nothing but what some modules export, by the paths of the modules. */
export type WholeFiles = ReadonlyMap<string, string>;

interface Files {
  readonly root: string;
  readonly placed: PlacedModules;
  readonly whole: WholeFiles;
}

/** Precedes the path of a file until its path relative to the importing file is known. */
export const marker = 'dist-file:';

/** The places of the exports of modules that become one file. Names that several modules export get an underscore. */
export function placesOf(file: string, exports: ReadonlyMap<string, readonly string[]>): Map<string, PlacedExports> {
  const taken = new Set<string>();
  const unique = (name: string): string => (taken.has(name) ? unique(`${name}_`) : name);
  const places = new Map<string, PlacedExports>();
  for (const [module, names] of exports) {
    const own = new Map<string, Place>();
    for (const name of names) {
      const renamed = unique(name);
      taken.add(renamed);
      own.set(name, { file, name: renamed });
    }
    places.set(module, own);
  }
  return places;
}

/** The exports of a module that only re-exports placed modules with `export *`. */
export function placesOfBarrel(root: string, barrel: string, placed: PlacedModules): PlacedExports {
  const modules = [...readFileSync(resolve(root, barrel), 'utf8').matchAll(/^export \* from '(\.[^']+)';$/gm)];
  return new Map(modules.flatMap(([, from = '']) => [...requirePlaced(placed, pathOf(root, resolve(root, barrel), from))]));
}

/** The code of a module, as tsc writes it, with its imports of placed modules replaced by imports of their files. */
export function withPlacedImports(path: string, { root, placed, whole }: Files): string {
  const exported = new Set<string>();
  return readFileSync(path, 'utf8')
    .replace(/^(import|export) \{([^}]*)\} from '(\.[^']+)';$/gm, (statement: string, keyword: string, list: string, from: string) => {
      const module = pathOf(root, path, from);
      const places = placed.get(module);
      if (places === undefined) return statement;
      const specifiers = list.split(',').map((specifier) => specifier.trim());
      const names = specifiers.filter(Boolean).map((specifier) => {
        const [name = '', as = name] = specifier.split(' as ');
        return [as, requirePlace(places, module, name)] as const;
      });
      return statementsFrom(keyword, names);
    })
    .replace(/^export \* from '(\.[^']+)';$/gm, (statement, from: string) => {
      const module = pathOf(root, path, from);
      const file = whole.get(module);
      if (file !== undefined) {
        const isFirst = !exported.has(file);
        exported.add(file);
        return isFirst ? `export * from '${marker}${file}';` : '';
      }
      const places = placed.get(module);
      return places === undefined ? statement : reexport(places);
    });
}

/** Statements that export what a placed module exports. */
export function reexport(places: PlacedExports): string {
  return statementsFrom('export', [...places]);
}

/** One statement for each file that has some of the names. */
function statementsFrom(keyword: string, names: readonly (readonly [string, Place])[]): string {
  const files = new Set(names.map(([, { file }]) => file));
  return [...files]
    .map((file) => {
      const own = names.filter(([, place]) => place.file === file);
      return `${keyword} { ${own.map(([as, { name }]) => `${name} as ${as}`).join(', ')} } from '${marker}${file}';`;
    })
    .join('\n');
}

function requirePlace(places: PlacedExports, module: string, name: string): Place {
  const place = places.get(name);
  if (place === undefined) throw new Error(`${module} does not export ${name}`);
  return place;
}

function requirePlaced(placed: PlacedModules, module: string): PlacedExports {
  const places = placed.get(module);
  if (places === undefined) throw new Error(`${module} is in no file of several modules`);
  return places;
}

function pathOf(root: string, importer: string, specifier: string): string {
  return relative(root, resolve(dirname(importer), specifier));
}
