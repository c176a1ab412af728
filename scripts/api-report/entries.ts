/** A file of declarations that has a report. */
export interface ReportEntry {
  /** The name of the report, such as `testing` for `api/testing.api.md`. */
  readonly name: string;
  /** The module as reports name it. */
  readonly specifier: string;
  /** The path of the declarations in the package, such as `dist/types/testing.d.cts`. */
  readonly file: string;
}

/** An export that has declarations. A package of both kinds of modules contains them once, as those of `require`. */
interface ExportConditions {
  readonly types?: string;
  readonly require?: { readonly types?: string };
}

/** The fields of `package.json` that name declarations. */
export interface ManifestWithExports {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | ExportConditions>>;
}

/**
 * Generated modules with most of the types. Other reports refer to them instead of repeating them. The first is an export of the package.
 * The second is part of the main entry.
 */
const generated = { schema: 'dist/types/schema.d.cts', 'generated-api': 'dist/types/api.d.cts' };

/**
 * The files with reports: one for each export of a package that has types, and the generated module that the main entry of the SDK re-exports.
 * `exists` tells whether the package contains a file.
 */
export function reportEntries({ name, exports }: ManifestWithExports, exists: (file: string) => boolean): ReportEntry[] {
  const entries = Object.entries(exports).flatMap(([subpath, target]) => {
    const types = typeof target === 'string' ? undefined : (target.require?.types ?? target.types);
    if (types === undefined) return [];
    const short = subpath === '.' ? 'index' : subpath.slice('./'.length);
    return [{ name: short.replaceAll('/', '-'), specifier: subpath === '.' ? name : `${name}/${short}`, file: types.slice('./'.length) }];
  });
  const others = Object.entries(generated).filter(([, file]) => exists(file) && entries.every((entry) => entry.file !== file));
  return [...entries, ...others.map(([short, file]) => ({ name: short, specifier: `${name}/${short}`, file }))];
}

/** The entries that other reports refer to. */
export function sharedEntries(entries: readonly ReportEntry[]): ReportEntry[] {
  const files: readonly string[] = Object.values(generated);
  return entries.filter(({ file }) => files.includes(file));
}
