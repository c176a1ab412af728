import { BoxConfigError } from '../../core/errors/box-errors.js';

/** Bytes of a file: from `start` up to and without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Below this a range of its own is not worth its request. */
const leastBytes = 1024 * 1024;

/** Checks what can be checked of a wanted range before the size is known. Throws BoxConfigError. */
export function checkRange(range: { start: number; end?: number | undefined } | undefined): void {
  if (range === undefined) return;
  const { start, end = start } = range;
  if (!Number.isSafeInteger(start) || start < 0) throw new BoxConfigError(`range.start: ${String(start)} is no byte of a file.`);
  if (!Number.isSafeInteger(end) || end < start) {
    throw new BoxConfigError(`range.end: ${String(end)} is no byte after range.start (${String(start)}); the end is not counted in.`);
  }
}

/** The bytes that are wanted of so many. Throws BoxConfigError when the file has fewer. */
export function resolveRange(range: { start: number; end?: number | undefined } | undefined, size: number): ByteRange {
  const { start = 0, end = size } = range ?? {};
  if (start > size) throw new BoxConfigError(`range.start: ${String(start)} is beyond the ${String(size)} bytes of the file.`);
  if (end > size) throw new BoxConfigError(`range.end: ${String(end)} is beyond the ${String(size)} bytes of the file.`);
  return { start, end };
}

/** Cuts a span into at most so many of about the same length. */
export function splitRange({ start, end }: ByteRange, count: number): ByteRange[] {
  const pieces = Math.max(1, Math.min(count, Math.floor((end - start) / leastBytes)));
  const length = Math.ceil((end - start) / pieces);
  return Array.from({ length: pieces }, (_, index) => ({
    start: start + index * length,
    end: Math.min(end, start + (index + 1) * length),
  }));
}
