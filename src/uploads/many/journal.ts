import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LineFile } from '../../core/types/ports/line-file.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { UploadCheckpoint } from '../options/checkpoint.js';

/** Which file went where: the same path with the same size and time to the same place is the same upload. */
export interface JournalKey {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** User, folder or file, and the names below it. */
  readonly to: readonly (string | null)[];
}

/** What became of a file so far. */
interface Known {
  /** Id of the file, when it is there. */
  readonly done?: string;
  /** From where on to send it, when it is not. */
  readonly checkpoint?: UploadCheckpoint;
}

/** What earlier runs have done, and this one. A line is a JournalKey with what is known then; later lines win. */
export interface Journal {
  readonly path: string;
  find(key: JournalKey): Known | undefined;
  add(key: JournalKey, known: Known): Promise<void>;
  close(): Promise<void>;
}

const heading = JSON.stringify({ journal: 'box-openapi-sdk uploads', version: 1 });

/** Rejects with BoxConfigError when there is something else at the path. */
export async function openJournal(path: string, platform: Platform): Promise<Journal> {
  const file = await platform.openLines(path);
  try {
    return await journalIn(file, path);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function journalIn(file: LineFile, path: string): Promise<Journal> {
  const known = new Map<string, Known>();
  let isOpen = false;
  for await (const line of file.lines()) {
    if (isOpen) read(line, known);
    else if (line === heading) isOpen = true;
    // The heading, too, may have been torn off.
    else if (!heading.startsWith(line)) {
      throw new BoxConfigError(`journal: ${path} is no journal of uploads. Give the path of one, or of no file.`);
    }
  }
  const written = async (work: Promise<void>) => {
    try {
      await work;
    } catch (cause) {
      throw new BoxUploadError(`journal: ${path} cannot be written (${messageOf(cause)})`, { cause });
    }
  };
  const append = (line: string) => written(file.append(line));
  if (!isOpen) await append(heading);
  return {
    path: file.path,
    find: (key) => known.get(textOf(key)),
    add: (key, { done, checkpoint }) => append(JSON.stringify({ ...inOrder(key), done, checkpoint })),
    close: () => written(file.close()),
  };
}

/** A line that a crash has torn off says nothing. */
function read(line: string, known: Map<string, Known>): void {
  try {
    const { done, checkpoint, ...key } = JSON.parse(line) as JournalKey & Known;
    known.set(textOf(key), { ...(done === undefined ? {} : { done }), ...(checkpoint === undefined ? {} : { checkpoint }) });
  } catch {
    // Said above.
  }
}

const inOrder = ({ path, size, modifiedMs, to }: JournalKey): JournalKey => ({ path, size, modifiedMs, to });
const textOf = (key: JournalKey): string => JSON.stringify(inOrder(key));
