import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { ByteRange } from './byte-range.js';

/** `bytes=0-499`, or `bytes=500-` up to the end of the file (RFC 9110, section 14.1.2). Undefined for the whole file. */
export function rangeHeader({ start, end }: ByteRange, size: number): string | undefined {
  if (end < size) return `bytes=${String(start)}-${String(end - 1)}`;
  return start === 0 ? undefined : `bytes=${String(start)}-`;
}

/** End of the bytes in a range response (exclusive). Throws BoxDownloadError if they are not the requested ones. */
export function responseEnd({ headers }: Pick<Response, 'headers'>, { start, end }: ByteRange, size: number): number {
  const header = headers.get('content-range');
  const [first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/i.exec(header?.trim() ?? '') ?? []).slice(1).map(Number);
  const encoding = headers.get('content-encoding') ?? 'identity';
  // A service may send fewer bytes than requested, but no others (RFC 9110, section 15.3.7).
  if (first !== start || total !== size || last === undefined || last < start || last >= end || encoding !== 'identity') {
    const received = `${header ?? 'no Content-Range'}${encoding === 'identity' ? '' : `, encoded as ${encoding}`}`;
    throw new BoxDownloadError(
      'range',
      `files.content.download: requested bytes ${String(start)}-${String(end - 1)} of ${String(size)}, but the service sent ${received}`,
    );
  }
  return last + 1;
}
