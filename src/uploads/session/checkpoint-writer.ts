import { withoutBom } from '../../core/util/parse-json.js';
import { BoxUploadError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import { readCheckpoint, type CheckpointOption, type UploadCheckpoint, type UploadDestination } from '../options/checkpoint.js';
import type { UploadOptions } from '../options/upload-options.js';

/** Loads and saves the checkpoints of one upload. */
export interface CheckpointWriter {
  /** Option that supplies the initial checkpoint. */
  readonly option: CheckpointOption;
  /** ID of the session in the latest checkpoint saved outside this process. */
  readonly savedSessionId: string | undefined;
  /** Error of a failed save. No checkpoint is saved after it. */
  readonly failure: unknown;
  /** Returns the checkpoint to resume from, if any. */
  load(): Promise<UploadCheckpoint | undefined>;
  /** Resolves once this checkpoint or a later one is saved. `create` runs just before the write. Rejects with BoxUploadError. */
  save(create: () => UploadCheckpoint): Promise<void>;
  /** Resolves once all checkpoints are saved. Rejects if a save failed. */
  flush(): Promise<void>;
  /** Deletes the stored checkpoint. Never rejects. */
  clear(): Promise<void>;
}

type CheckpointOptions = Pick<UploadOptions, 'checkpoint' | 'onCheckpoint' | 'checkpointStore' | 'checkpointKey'>;

export function checkpointWriter(options: CheckpointOptions, requested: UploadDestination): CheckpointWriter {
  const { checkpoint: initial, onCheckpoint, checkpointStore: store, checkpointKey: key = storeKey(requested) } = options;
  const option = initial === undefined ? 'checkpointStore' : 'checkpoint';
  const isEnabled = onCheckpoint !== undefined || store !== undefined;
  let savedSessionId: string | undefined;
  let latest: (() => UploadCheckpoint) | undefined;
  let writing: Promise<void> | undefined;
  let failure: unknown;

  const write = async () => {
    try {
      for (let create = latest; create !== undefined; create = latest) {
        latest = undefined;
        const next = create();
        await withOptionName('onCheckpoint', async () => onCheckpoint?.(next));
        await withOptionName('checkpointStore', async () => store?.set(key, JSON.stringify(next)));
        savedSessionId = next.session.id;
      }
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      writing = undefined;
    }
  };
  return {
    option,
    get savedSessionId() {
      return savedSessionId;
    },
    get failure() {
      return failure;
    },
    async load() {
      const text = initial === undefined ? await withOptionName('checkpointStore', async () => store?.get(key)) : undefined;
      const found = text === undefined ? initial : parseStored(text);
      savedSessionId = found?.session.id;
      return found;
    },
    save(create) {
      if (!isEnabled) return Promise.resolve();
      if (failure !== undefined) return Promise.reject(failure);
      latest = create;
      return (writing ??= write());
    },
    async flush() {
      await writing;
      if (failure !== undefined) throw failure;
    },
    async clear() {
      savedSessionId = undefined;
      // A leftover checkpoint is harmless: resuming from it finds the finished file or no session.
      await (async () => store?.delete(key))().catch(() => undefined);
    },
  };
}

async function withOptionName<T>(option: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new BoxUploadError(`${option}: the checkpoint could not be saved or loaded (${messageOf(cause)})`, { cause });
  }
}

/** The key contains the user, because folders of two users may have the same ID, such as `0`. */
function storeKey({ asUser, parentId, fileId, name = '' }: UploadDestination): string {
  const place = fileId === undefined ? `folder/${String(parentId)}` : `file/${fileId}`;
  return `upload/${asUser === undefined ? '' : `user/${asUser}/`}${place}/${name}`;
}

/** Returns undefined for a truncated checkpoint or one of another version, so that a new one replaces it. */
function parseStored(text: string): UploadCheckpoint | undefined {
  try {
    return readCheckpoint('checkpointStore', JSON.parse(withoutBom(text)));
  } catch {
    return undefined;
  }
}
