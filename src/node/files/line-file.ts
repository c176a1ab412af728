import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LineFile } from '../../core/types/ports/line-file.js';
import { moveFile } from '../file-system/move-file.js';

/** Milliseconds before an appended line is synced to disk. */
const syncMs = 1000;

/** Added to the path of a file while it is rewritten. A killed process may leave it. */
export const rewriteSuffix = '.box-rewrite';
/** Characters per write of a rewritten file. */
const batchLength = 1_000_000;

/** As `a+`, without waiting for the other end of a named pipe. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;
const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | nonBlocking;

/** Opens a file for appending lines. Only its owner can read it. Rejects with BoxConfigError if it cannot be opened. */
export async function openLines(path: string, option = 'journal'): Promise<LineFile> {
  let file = await open(requirePath(option, path), flags, 0o600).catch((cause: unknown) => {
    throw new BoxConfigError(`${option}: ${path} cannot be opened (${messageOf(cause)}).`);
  });
  const status = await file.stat();
  if (!status.isFile()) {
    await file.close();
    throw new BoxConfigError(`${option}: ${path} must be a regular file.`);
  }
  const { size } = status;
  const target = await realpath(path);
  const rewritten = `${target}${rewriteSuffix}`;
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
    rewrite(lines) {
      return enqueue(async () => {
        const next = await open(rewritten, flags, 0o600);
        try {
          let text = '';
          for (const line of lines) {
            text += `${line}\n`;
            if (text.length < batchLength) continue;
            await next.appendFile(text);
            text = '';
          }
          await next.appendFile(text);
          await next.sync();
          await moveFile(rewritten, target);
        } catch (error) {
          await next.close();
          throw error;
        }
        await file.close();
        [file, separator] = [next, ''];
      });
    },
    async close() {
      clearTimeout(timer);
      try {
        await enqueue(() => file.sync());
      } finally {
        await file.close();
      }
    },
  };
}
