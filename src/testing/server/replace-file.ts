import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file through a new file next to it, so that a crash leaves either the old or the new content. Synchronous, for the end of the
 * process. Throws an Error that names the option.
 */
export function replaceFile(option: string, path: string, text: string): void {
  try {
    // A symbolic link stays, and its target is replaced.
    const target = realPath(path);
    const staged = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
    try {
      const file = openSync(staged, 'w', 0o600);
      try {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(staged, target);
    } catch (error) {
      rmSync(staged, { force: true });
      throw error;
    }
  } catch (cause) {
    throw new Error(`${option}: cannot write ${path}. Check that the folder exists and is writable.`, { cause });
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
