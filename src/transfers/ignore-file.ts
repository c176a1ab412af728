import { BoxConfigError } from '../core/errors/box-errors.js';
import { requirePath } from '../core/options/paths.js';
import { messageOf } from '../core/util/message-of.js';
import { withoutBom } from '../core/util/parse-json.js';
import type { Platform } from '../core/types/ports/platform.js';
import type { IgnoreRule } from './item-filter.js';
import { compileGlobs, type GlobMatcher } from './load-globs.js';

/** The usual name of an ignore file. */
const ignoreFileName = '.boxignore';

interface Pattern {
  readonly matches: GlobMatcher;
  /** Begins with `!`: includes what an earlier line has left out. */
  readonly isNegated: boolean;
  /** Ends with a slash. */
  readonly isForFolders: boolean;
}

/** Throws BoxConfigError unless the option is a boolean or a path. */
export function checkIgnoreFile(ignoreFile: unknown): void {
  if (ignoreFile !== undefined && typeof ignoreFile !== 'boolean') requirePath('ignoreFile', ignoreFile);
}

/**
 * Reads the patterns of an ignore file: that of the folder for true, or the file at a path. Undefined without one. Rejects with
 * BoxConfigError if it cannot be read.
 */
export async function loadIgnoreFile(
  ignoreFile: boolean | string | undefined,
  folder: string,
  platform: Platform,
): Promise<IgnoreRule | undefined> {
  const path = ignoreFilePath(ignoreFile, folder);
  return path === undefined ? undefined : ignoreRule(await readText(path, platform));
}

/** The path of the ignore file: that of the folder for true. Undefined without one. */
export function ignoreFilePath(ignoreFile: boolean | string | undefined, folder: string): string | undefined {
  if (ignoreFile === undefined || ignoreFile === false) return undefined;
  return ignoreFile === true ? `${folder.replace(/[/\\]$/, '')}/${ignoreFileName}` : ignoreFile;
}

/**
 * Compiles patterns with the syntax of .gitignore (https://git-scm.com/docs/gitignore): `#` begins a comment, `!` negates, a slash at the end
 * means folders only, a slash elsewhere anchors the pattern at the start folder. The last pattern that matches decides.
 */
async function ignoreRule(text: string): Promise<IgnoreRule> {
  const patterns: Pattern[] = [];
  for (const line of withoutBom(text).split(/\r?\n/)) {
    const pattern = await parseLine(line);
    if (pattern !== undefined) patterns.push(pattern);
  }
  return (path, isFolder) => {
    const last = patterns.findLast(({ matches, isForFolders }) => (isFolder || !isForFolders) && matches(path));
    return last !== undefined && !last.isNegated;
  };
}

async function parseLine(line: string): Promise<Pattern | undefined> {
  // Spaces at the end count only after a backslash.
  let text = line.replace(/(?<!\\)[ \t]+$/, '');
  if (text === '' || text.startsWith('#')) return undefined;
  const isNegated = text.startsWith('!');
  if (isNegated) text = text.slice(1);
  const isForFolders = text.endsWith('/');
  if (isForFolders) text = text.slice(0, -1);
  if (text === '') return undefined;
  const glob = text.includes('/') ? text.replace(/^\//, '') : `**/${text}`;
  return { matches: await compileGlobs('ignoreFile', [glob]), isNegated, isForFolders };
}

async function readText(path: string, platform: Platform): Promise<string> {
  try {
    const source = await platform.openPath(path);
    try {
      return new TextDecoder().decode(await source.read(0, source.size));
    } finally {
      source.close?.();
    }
  } catch (cause) {
    throw new BoxConfigError(`ignoreFile: ${path} must be a readable file of patterns (${messageOf(cause)}).`, { cause });
  }
}
