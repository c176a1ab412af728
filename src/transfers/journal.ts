import { BoxConfigError } from '../core/errors/box-errors.js';
import { messageOf } from '../core/util/message-of.js';
import { withoutBom } from '../core/util/parse-json.js';
import type { LineFile } from '../core/types/ports/line-file.js';
import type { Platform } from '../core/types/ports/platform.js';

/** Lines of a journal that is never rewritten. */
const minLines = 1000;

/** The lines of one kind of journal. */
export interface JournalFormat<Key extends object> {
  /** In the first line of the file. */
  readonly title: 'uploads' | 'downloads' | 'mirrors';
  /** The option that has its path, for messages (default `journal`). */
  readonly option?: string;
  /** The names of the key, in the order in which a line contains them. */
  readonly keyNames: readonly (keyof Key & string)[];
  /** The error of a journal that cannot be written. */
  readonly failure: (message: string, options: ErrorOptions) => Error;
}

/** Records of earlier runs and this one. A line is a key with its entry. Later lines take precedence. */
export interface Journal<Key extends object, Entry extends object> {
  /** Absolute path. */
  readonly path: string;
  /** The latest entry of an earlier run. */
  find(key: Key): Entry | undefined;
  /** The latest entry of each key of earlier runs. */
  entries(): Iterable<Key & Entry>;
  add(key: Key, entry: Entry): Promise<void>;
  /** Rewrites the file without replaced entries and those for which `isLive` returns false, once they are most of it. */
  compact(isLive: (entry: Entry) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Opens files of lines, and locks them if each run needs its own. */
export type JournalFiles = Pick<Platform, 'openLines' | 'lockFile'>;

/** Opens or creates a journal. Rejects with BoxConfigError if the file at the path is not a journal of this kind, or another run has it locked. */
export async function openJournalFile<Key extends object, Entry extends object>(
  path: string,
  files: JournalFiles,
  format: JournalFormat<Key>,
): Promise<Journal<Key, Entry>> {
  const unlock = await files.lockFile?.(path, format.option);
  let file: LineFile | undefined;
  try {
    file = await files.openLines(path, format.option);
    const journal = await loadJournal<Key, Entry>(file, path, format);
    return {
      ...journal,
      async close() {
        try {
          await journal.close();
        } finally {
          await unlock?.();
        }
      },
    };
  } catch (error) {
    await unlock?.();
    await file?.close();
    throw error;
  }
}

/** Opens a journal that exists, for a run that only reads it. Undefined if there is none. */
export async function openExisting<J>(
  path: string,
  platform: Platform,
  open: (path: string, files: JournalFiles) => Promise<J>,
): Promise<J | undefined> {
  const exists = await platform.fileInfo(path).then(
    () => true,
    () => false,
  );
  return exists ? open(path, { openLines: (file, option) => platform.openLines(file, option) }) : undefined;
}

async function loadJournal<Key extends object, Entry extends object>(
  file: LineFile,
  path: string,
  { title, option = 'journal', keyNames, failure }: JournalFormat<Key>,
): Promise<Journal<Key, Entry>> {
  const header = JSON.stringify({ journal: `box-openapi-sdk ${title}`, version: 1 });
  const serializeKey = (key: Key) => JSON.stringify(keyNames.map((name) => key[name]));
  const known = new Map<string, Entry>();
  let hasHeading = false;
  let lines = 0;
  for await (const line of file.lines()) {
    lines += 1;
    if (hasHeading) {
      const record = readLine(line) as (Key & Entry) | undefined;
      if (record !== undefined) known.set(serializeKey(record), entryOf(record, keyNames) as Entry);
    } else if (withoutBom(line) === header) hasHeading = true;
    // A crash may have truncated the header line.
    else if (!header.startsWith(line)) {
      throw new BoxConfigError(`${option}: ${path} is not a journal of ${title}. Use the path of a journal or of a new file.`);
    }
  }
  const reportFailure = async (work: Promise<void>) => {
    try {
      await work;
    } catch (cause) {
      throw failure(`${option}: ${path} cannot be written (${messageOf(cause)})`, { cause });
    }
  };
  const append = (line: string) => reportFailure(file.append(line));
  if (!hasHeading) await append(header);
  const keyIn = (text: string) => {
    const values = JSON.parse(text) as unknown[];
    return Object.fromEntries(keyNames.map((name, at) => [name, values[at]])) as Key;
  };
  function* entries(): Generator<Key & Entry> {
    for (const [key, entry] of known) yield { ...keyIn(key), ...entry };
  }
  function* linesOf(): Generator<string> {
    yield header;
    for (const record of entries()) yield JSON.stringify(record);
  }
  return {
    path: file.path,
    find: (key) => known.get(serializeKey(key)),
    entries,
    add: (key, entry) => append(JSON.stringify({ ...Object.fromEntries(keyNames.map((name) => [name, key[name]])), ...entry })),
    async compact(isLive) {
      for (const [key, entry] of known) if (!isLive(entry)) known.delete(key);
      if (lines > 2 * known.size + minLines) await reportFailure(file.rewrite(linesOf()));
    },
    close: () => reportFailure(file.close()),
  };
}

/** The object in a line. Undefined for a line that a crash has truncated. */
function readLine(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The properties that are not part of the key. */
function entryOf(record: object, keyNames: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !keyNames.includes(name)));
}
