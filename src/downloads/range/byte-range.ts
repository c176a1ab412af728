import { BoxConfigError } from '../../core/errors/box-errors.js';

/** Bytes of a file from `start` (inclusive) to `end` (exclusive). */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Smallest range worth a separate request. */
const minRangeBytes = 1024 * 1024;

/** Validates a range before the file size is known. Throws BoxConfigError. */
export function checkRange(range: { start: number; end?: number | undefined } | undefined): void {
  if (range === undefined) return;
  const { start, end = start } = range;
  if (!Number.isSafeInteger(start) || start < 0) throw new BoxConfigError(`range.start: must be an integer >= 0, not ${String(start)}.`);
  if (!Number.isSafeInteger(end) || end < start) {
    throw new BoxConfigError(`range.end: must be an integer >= range.start (${String(start)}), not ${String(end)}. The end is exclusive.`);
  }
}

/** The range in a file of this size. Throws BoxConfigError if it exceeds the file. */
export function resolveRange(range: { start: number; end?: number | undefined } | undefined, size: number): ByteRange {
  const { start = 0, end = size } = range ?? {};
  if (start > size) throw new BoxConfigError(`range.start: ${String(start)} is beyond the ${String(size)} bytes of the file.`);
  if (end > size) throw new BoxConfigError(`range.end: ${String(end)} is beyond the ${String(size)} bytes of the file.`);
  return { start, end };
}

/** Splits a range into at most `count` ranges of similar length. */
export function splitRange({ start, end }: ByteRange, count: number): ByteRange[] {
  const pieces = Math.max(1, Math.min(count, Math.floor((end - start) / minRangeBytes)));
  const length = Math.ceil((end - start) / pieces);
  return Array.from({ length: pieces }, (_, index) => ({
    start: start + index * length,
    end: Math.min(end, start + (index + 1) * length),
  }));
}
