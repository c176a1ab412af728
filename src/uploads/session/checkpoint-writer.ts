import { BoxUploadError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import { readCheckpoint, type CheckpointOption, type UploadCheckpoint, type UploadDestination } from '../options/checkpoint.js';
import type { UploadOptions } from '../options/upload-options.js';

/** The checkpoints of one upload, on their way to where the caller wants them. */
export interface CheckpointWriter {
  /** The option by which the first one comes. */
  readonly option: CheckpointOption;
  /** Id of the session that a checkpoint outside of this process holds. */
  readonly heldSession: string | undefined;
  /** What keeping one has failed with. Nothing is kept from then on. */
  readonly failure: unknown;
  /** The one to go on from. */
  load(): Promise<UploadCheckpoint | undefined>;
  /** Resolves when this one, made when its turn comes, or a later one is kept. Rejects with BoxUploadError. */
  save(make: () => UploadCheckpoint): Promise<void>;
  /** Resolves when all that was saved is kept. Rejects when something could not be. */
  flush(): Promise<void>;
  /** Nothing is to go on from any more. */
  forget(): Promise<void>;
}

type CheckpointOptions = Pick<UploadOptions, 'checkpoint' | 'onCheckpoint' | 'checkpointStore' | 'checkpointKey'>;

export function checkpointWriter(options: CheckpointOptions, asked: UploadDestination): CheckpointWriter {
  const { checkpoint: given, onCheckpoint, checkpointStore: store, checkpointKey: key = keyOf(asked) } = options;
  const option = given === undefined ? 'checkpointStore' : 'checkpoint';
  const isWanted = onCheckpoint !== undefined || store !== undefined;
  let heldSession: string | undefined;
  let latest: (() => UploadCheckpoint) | undefined;
  let writing: Promise<void> | undefined;
  let failure: unknown;

  const write = async () => {
    try {
      for (let make = latest; make !== undefined; make = latest) {
        latest = undefined;
        const next = make();
        await named('onCheckpoint', async () => onCheckpoint?.(next));
        await named('checkpointStore', async () => store?.set(key, JSON.stringify(next)));
        heldSession = next.session.id;
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
    get heldSession() {
      return heldSession;
    },
    get failure() {
      return failure;
    },
    async load() {
      const text = given === undefined ? await named('checkpointStore', async () => store?.get(key)) : undefined;
      const found = text === undefined ? given : readable(text);
      heldSession = found?.session.id;
      return found;
    },
    save(make) {
      if (!isWanted) return Promise.resolve();
      if (failure !== undefined) return Promise.reject(failure);
      latest = make;
      return (writing ??= write());
    },
    async flush() {
      await writing;
      if (failure !== undefined) throw failure;
    },
    async forget() {
      heldSession = undefined;
      // One that stays behind says itself, when it is gone on from, that the file is there or the session gone.
      await (async () => store?.delete(key))().catch(() => undefined);
    },
  };
}

async function named<T>(option: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new BoxUploadError(`${option}: the checkpoint could not be kept or fetched (${messageOf(cause)})`, { cause });
  }
}

/** Another user's folder may have the same id, such as `0`. */
function keyOf({ asUser, parentId, fileId, name = '' }: UploadDestination): string {
  const place = fileId === undefined ? `folder/${String(parentId)}` : `file/${fileId}`;
  return `upload/${asUser === undefined ? '' : `user/${asUser}/`}${place}/${name}`;
}

/** What is torn, or of another version, must not stand in the way for ever: a new one takes its place. */
function readable(text: string): UploadCheckpoint | undefined {
  try {
    return readCheckpoint('checkpointStore', JSON.parse(text));
  } catch {
    return undefined;
  }
}
