import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LineFile } from '../../core/types/ports/line-file.js';

/** Milliseconds before an appended line is synced to disk. */
const syncMs = 1000;

/** As `a+`, without waiting for the other end of a named pipe. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;
const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | nonBlocking;

/** Opens a file for appending lines. Only its owner can read it. Rejects with BoxConfigError if it cannot be opened. */
export async function openLines(path: string): Promise<LineFile> {
  const file = await open(requirePath('journal', path), flags, 0o600).catch((cause: unknown) => {
    throw new BoxConfigError(`journal: ${path} cannot be opened (${messageOf(cause)}).`);
  });
  const status = await file.stat();
  if (!status.isFile()) {
    await file.close();
    throw new BoxConfigError(`journal: ${path} must be a regular file.`);
  }
  const { size } = status;
  const lastByte = Buffer.alloc(1);
  if (size > 0) await file.read(lastByte, 0, 1, size - 1);
  // Ends an incomplete last line, so that the next one starts on a new line.
  let separator = size > 0 && lastByte.toString() !== '\n' ? '\n' : '';
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const enqueue = (work: () => Promise<void>) => {
    writing = writing.then(work);
    writing.catch(() => undefined);
    return writing;
  };
  return {
    path: resolve(path),
    lines: () => file.readLines({ start: 0, autoClose: false }),
    append(line) {
      timer ??= setTimeout(() => {
        timer = undefined;
        void enqueue(() => file.datasync());
      }, syncMs).unref();
      return enqueue(async () => {
        await file.appendFile(`${separator}${line}\n`);
        separator = '';
      });
    },
    async close() {
      clearTimeout(timer);
      await enqueue(() => file.sync()).finally(() => file.close());
    },
  };
}
