import { posix } from 'node:path';
import type { EmitOptions, Emitter, Model } from '../emitter.js';

/**
 * The text of every file by path, in the order of the emitters. Throws an EmitterError if an emitter fails, two emitters write the same file,
 * or a path leaves the output folder.
 */
export async function emitAll(emitters: readonly Emitter[], model: Model, options: EmitOptions): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const writers = new Map<string, string>();
  for (const emitter of emitters) {
    for (const { path, text } of await run(emitter, model, options)) {
      const other = writers.get(path);
      if (other !== undefined)
        throw new EmitterError(emitter.name, `writes ${path}, which ${other} has written. Choose another file name.`);
      if (!isInside(path))
        throw new EmitterError(emitter.name, `writes ${path}. A path must be relative, stay inside the output folder and use slashes.`);
      writers.set(path, emitter.name);
      files.set(path, text);
    }
  }
  return files;
}

async function run(emitter: Emitter, model: Model, options: EmitOptions) {
  let found: unknown;
  try {
    found = await emitter.emit(model, options);
  } catch (cause) {
    throw new EmitterError(emitter.name, `failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  if (!Array.isArray(found) || !found.every(isOutputFile))
    throw new EmitterError(emitter.name, 'must return a list of { path, text }, both strings.');
  return found;
}

function isOutputFile(value: unknown): value is { path: string; text: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { path, text } = value as { path?: unknown; text?: unknown };
  return typeof path === 'string' && typeof text === 'string';
}

function isInside(path: string): boolean {
  return path !== '' && !path.includes('\\') && !posix.isAbsolute(path) && posix.normalize(path) === path && !path.startsWith('..');
}

/** An emitter, built in or a plugin, does not meet its interface. */
export class EmitterError extends Error {
  override readonly name = 'EmitterError';
  constructor(emitter: string, message: string, options?: ErrorOptions) {
    super(`Emitter ${emitter}: ${message}`, options);
  }
}
