import { BoxDecodeError } from '../../core/errors/box-errors.js';

/** The one file in the list that an upload answers with. */
export function onlyEntry(data: unknown): unknown {
  const entries = (data as { entries?: unknown } | undefined)?.entries;
  if (!Array.isArray(entries) || entries.length !== 1) throw new BoxDecodeError('The answer to the upload names no file.');
  return entries[0];
}
