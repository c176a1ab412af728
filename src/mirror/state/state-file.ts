import { BoxConfigError, BoxError } from '../../core/errors/box-errors.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { openExisting, openJournalFile, type Journal, type JournalFiles } from '../../transfers/journal.js';
import type { UploadCheckpoint } from '../../uploads/options/checkpoint.js';
import type { BaseItem } from '../model/base-item.js';
import { keyOf } from '../model/remote-item.js';

/** What a state belongs to, and from where the next run reads events. */
export interface RunRecord {
  readonly folderId: string;
  /** Absolute path of the local folder. */
  readonly path: string;
  /** The filter options as text. Undefined: not known. Other filters find other items. */
  readonly filters: string | undefined;
  /** Undefined after a run that is not complete: the next one must list the folder. */
  readonly position: string | undefined;
}

/** The state of earlier runs. Each change is written at once. */
export interface MirrorState {
  /** By key. */
  readonly items: Map<string, BaseItem>;
  readonly run: RunRecord | undefined;
  /** Uploads in parts that have begun, by a text that identifies the content and the destination. */
  readonly uploads: ReadonlyMap<string, UploadCheckpoint>;
  /** Records an upload in parts, or that it has ended. */
  saveUpload(key: string, checkpoint: UploadCheckpoint | undefined): Promise<void>;
  set(item: BaseItem): Promise<void>;
  remove(key: string): Promise<void>;
  saveRun(run: RunRecord): Promise<void>;
  close(): Promise<void>;
}

type Entry = { readonly gone: true } | { readonly item: BaseItem } | { readonly run: RunRecord } | { readonly upload: UploadCheckpoint };
type StateJournal = Journal<{ readonly key: string }, Entry>;

const runKey = 'run';

/** Opens or creates a state. A dry run only reads one that exists. Rejects with BoxConfigError if it belongs to another mirror. */
export async function openState(
  path: string | undefined,
  platform: Platform,
  { folderId, root, isDry }: { folderId: string; root: string; isDry: boolean },
): Promise<MirrorState> {
  const journal =
    path === undefined ? undefined : await (isDry ? openExisting(path, platform, openStateJournal) : openStateJournal(path, platform));
  const items = new Map<string, BaseItem>();
  const uploads = new Map<string, UploadCheckpoint>();
  let run: RunRecord | undefined;
  try {
    for (const { key, ...entry } of journal?.entries() ?? []) {
      if ('run' in entry) run = entry.run;
      else if ('item' in entry) items.set(key, entry.item);
      else if ('upload' in entry) uploads.set(key, entry.upload);
    }
    if (run !== undefined && (run.folderId !== folderId || run.path !== root)) {
      throw new BoxConfigError(
        `state: ${path ?? ''} belongs to the mirror of folder ${run.folderId} and ${run.path}. Use another file for this one.`,
      );
    }
    if (!isDry) await journal?.compact((entry) => !('gone' in entry));
  } catch (error) {
    await journal?.close();
    throw error;
  }
  const add = async (key: string, entry: Entry) => {
    if (!isDry) await journal?.add({ key }, entry);
  };
  return {
    items,
    uploads,
    async saveUpload(key, upload) {
      if (upload !== undefined) uploads.set(key, upload);
      else if (!uploads.delete(key)) return;
      await add(key, upload === undefined ? { gone: true } : { upload });
    },
    get run() {
      return run;
    },
    async set(item) {
      items.set(keyOf(item), item);
      await add(keyOf(item), { item });
    },
    async remove(key) {
      items.delete(key);
      await add(key, { gone: true });
    },
    async saveRun(next) {
      run = next;
      await add(runKey, { run: next });
    },
    close: async () => journal?.close(),
  };
}

/** Without a lock: the call has one, which a watched mirror keeps between its runs. */
function openStateJournal(path: string, { openLines }: Pick<JournalFiles, 'openLines'>): Promise<StateJournal> {
  return openJournalFile(
    path,
    { openLines },
    {
      title: 'mirrors',
      option: 'state',
      keyNames: ['key'],
      failure: (message, options) => new BoxError(message, options),
    },
  );
}
