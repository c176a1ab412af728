import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import { withoutBom } from '../../core/util/parse-json.js';
import type { LineFile } from '../../core/types/ports/line-file.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { UploadCheckpoint } from '../options/checkpoint.js';

/** Identifies an upload: the same path with the same size and modification time, to the same destination. */
export interface JournalKey {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** Acting user, target file, parent folder, folder path and name. Null where not set. */
  readonly to: readonly (string | null)[];
}

/** Recorded state of one file. */
interface JournalEntry {
  /** ID of the file in Box, if it is uploaded. */
  readonly done?: string;
  /** Resume point, if it is not. */
  readonly checkpoint?: UploadCheckpoint;
}

/** Records of earlier runs and this one. A line is a JournalKey with its JournalEntry. Later lines take precedence. */
export interface Journal {
  readonly path: string;
  find(key: JournalKey): JournalEntry | undefined;
  add(key: JournalKey, known: JournalEntry): Promise<void>;
  close(): Promise<void>;
}

const header = JSON.stringify({ journal: 'box-openapi-sdk uploads', version: 1 });

/** Opens or creates a journal. Rejects with BoxConfigError if the file at the path is not a journal. */
export async function openJournal(path: string, platform: Platform): Promise<Journal> {
  const file = await platform.openLines(path);
  try {
    return await loadJournal(file, path);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function loadJournal(file: LineFile, path: string): Promise<Journal> {
  const known = new Map<string, JournalEntry>();
  let hasHeading = false;
  for await (const line of file.lines()) {
    if (hasHeading) readLine(line, known);
    else if (withoutBom(line) === header) hasHeading = true;
    // A crash may have truncated the header line.
    else if (!header.startsWith(line)) {
      throw new BoxConfigError(`journal: ${path} is not an upload journal. Use the path of a journal or of a new file.`);
    }
  }
  const reportFailure = async (work: Promise<void>) => {
    try {
      await work;
    } catch (cause) {
      throw new BoxUploadError(`journal: ${path} cannot be written (${messageOf(cause)})`, { cause });
    }
  };
  const append = (line: string) => reportFailure(file.append(line));
  if (!hasHeading) await append(header);
  return {
    path: file.path,
    find: (key) => known.get(serializeKey(key)),
    add: (key, { done, checkpoint }) => append(JSON.stringify({ ...canonicalKey(key), done, checkpoint })),
    close: () => reportFailure(file.close()),
  };
}

/** Adds the entry of one line. Ignores a line that a crash has truncated. */
function readLine(line: string, known: Map<string, JournalEntry>): void {
  try {
    const { done, checkpoint, ...key } = JSON.parse(line) as JournalKey & JournalEntry;
    known.set(serializeKey(key), { ...(done === undefined ? {} : { done }), ...(checkpoint === undefined ? {} : { checkpoint }) });
  } catch {
    // Truncated.
  }
}

const canonicalKey = ({ path, size, modifiedMs, to }: JournalKey): JournalKey => ({ path, size, modifiedMs, to });
const serializeKey = (key: JournalKey): string => JSON.stringify(canonicalKey(key));
