import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { LineFile } from '../../core/types/ports/line-file.js';

/** A line is on the disk after so many milliseconds. */
const syncMs = 1000;

/** A file that lines are added to. Nobody else but its owner may read it. Rejects with BoxConfigError when it cannot be opened. */
export async function openLines(path: string): Promise<LineFile> {
  const file = await open(path, 'a+', 0o600).catch((cause: unknown) => {
    throw new BoxConfigError(`journal: ${path} cannot be opened (${messageOf(cause)})`);
  });
  const { size } = await file.stat();
  const last = Buffer.alloc(1);
  if (size > 0) await file.read(last, 0, 1, size - 1);
  // A line that was torn off ends here, so that the next stands by itself.
  let before = size > 0 && last.toString() !== '\n' ? '\n' : '';
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const then = (work: () => Promise<void>) => {
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
        void then(() => file.datasync());
      }, syncMs).unref();
      return then(async () => {
        await file.appendFile(`${before}${line}\n`);
        before = '';
      });
    },
    async close() {
      clearTimeout(timer);
      await then(() => file.sync()).finally(() => file.close());
    },
  };
}
