import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a private file through a new file next to it, so that a crash at any time leaves either the old or the new content. Synchronous,
 * because it also runs at the end of the process. Throws an Error that names the option.
 */
export function replaceFile(option: string, path: string, text: string): void {
  // A symbolic link stays, and its target is replaced.
  const target = realPath(path);
  // Always the same name, so that one of a killed process is replaced.
  const staged = `${target}.tmp`;
  try {
    rmSync(staged, { force: true });
    writeDurably(staged, text);
    renameSync(staged, target);
    syncFolder(dirname(target));
  } catch (cause) {
    rmSync(staged, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${option}: cannot write ${path}: ${reason}. Check that the folder exists and is writable.`, { cause });
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the rename durable. Not every platform can open a folder. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The content of the file is durable in any case.
  }
}
