import { BoxDecodeError } from '../../core/errors/box-errors.js';

/** One part of an upload session. */
export interface PlannedPart {
  index: number;
  /** First byte. */
  start: number;
  /** The byte after the last. */
  end: number;
}

/** Parts start at multiples of the size that the service chose; the last one may be shorter. */
export function planParts(size: number, partSize: number): PlannedPart[] {
  if (!Number.isInteger(partSize) || partSize <= 0)
    throw new BoxDecodeError(`uploadSessions.create: part_size must be a positive integer, not ${String(partSize)}`, {
      operationId: 'uploadSessions.create',
    });
  return Array.from({ length: Math.ceil(size / partSize) }, (_, index) => ({
    index,
    start: index * partSize,
    end: Math.min(size, (index + 1) * partSize),
  }));
}

/** `bytes 0-8388607/31457280`: both ends inclusive (RFC 9110, section 14.4). */
export function contentRange({ start, end }: PlannedPart, size: number): string {
  return `bytes ${String(start)}-${String(end - 1)}/${String(size)}`;
}
