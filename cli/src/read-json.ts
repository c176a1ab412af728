import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from './failure.js';

/** Reads a file with JSON that the option names. Throws a Failure that names the option and quotes nothing of the file. `form` ends its message. */
export async function readJson(option: string, path: string, cwd: string, form = ''): Promise<unknown> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((cause: unknown) => {
    throw new Failure(`${option}: ${path} cannot be read (${String((cause as { code?: unknown }).code)}).`, 2);
  });
  try {
    // Editors on Windows write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // Without the message of the parser, which quotes the text.
    throw new Failure(`${option}: ${path} must contain JSON${form}.`, 2);
  }
}
