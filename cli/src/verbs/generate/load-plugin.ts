import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Emitter } from '../../../../codegen/emitter.js';
import { Failure } from '../../failure.js';

/** Imports a module whose default export is an emitter. */
export async function loadPlugin(path: string, cwd: string): Promise<Emitter> {
  const file = resolve(cwd, path);
  const name = `--plugin: ${relative(cwd, file)}`;
  let loaded: { default?: unknown };
  try {
    loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (cause) {
    throw new Failure(`${name} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, 1, { cause });
  }
  const emitter = loaded.default as Partial<Emitter> | null | undefined;
  if (typeof emitter !== 'object' || emitter === null || typeof emitter.name !== 'string' || typeof emitter.emit !== 'function')
    throw new Failure(`${name} must have an emitter as its default export: export default defineEmitter({ name, emit }).`);
  return emitter as Emitter;
}
