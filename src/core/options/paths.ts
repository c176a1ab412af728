import { BoxConfigError } from '../errors/box-errors.js';

/** Only whitespace and characters without a shape: such a path is almost always an unset variable. */
const blank = /^[\s\p{Z}\p{Cc}\p{Cf}]*$/u;

export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** Returns a path on the local disk. Throws BoxConfigError that names the option, because an empty path would mean the current folder. */
export function requirePath(option: string, path: unknown): string {
  if (typeof path !== 'string')
    throw new BoxConfigError(`${option}: must be a path, as text. Convert a file: URL with fileURLToPath(url).`);
  if (isBlank(path)) throw new BoxConfigError(`${option}: must be a non-empty path.`);
  if (path.includes('\0')) throw new BoxConfigError(`${option}: must not contain a NUL character.`);
  if (/^file:\/\//i.test(path)) throw new BoxConfigError(`${option}: must be a path, not a URL. Convert it with fileURLToPath(url).`);
  return path;
}
