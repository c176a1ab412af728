import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { ByteRange } from './byte-range.js';

/** `bytes=0-499`, or `bytes=500-` up to the end of the file (RFC 9110, section 14.1.2); nothing for the whole. */
export function rangeHeader({ start, end }: ByteRange, size: number): string | undefined {
  if (end < size) return `bytes=${String(start)}-${String(end - 1)}`;
  return start === 0 ? undefined : `bytes=${String(start)}-`;
}

/** The end of the bytes that an answer to a range request brings. Throws BoxDownloadError when they are not those that were asked for. */
export function responseEnd({ headers }: Pick<Response, 'headers'>, { start, end }: ByteRange, size: number): number {
  const header = headers.get('content-range');
  const [first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/i.exec(header?.trim() ?? '') ?? []).slice(1).map(Number);
  const encoding = headers.get('content-encoding') ?? 'identity';
  // A service may give fewer bytes than were asked for, but no others (RFC 9110, section 15.3.7).
  if (first !== start || total !== size || last === undefined || last < start || last >= end || encoding !== 'identity') {
    const came = `${header ?? 'no Content-Range'}${encoding === 'identity' ? '' : `, encoded as ${encoding}`}`;
    throw new BoxDownloadError(
      'range',
      `files.content.download: asked for bytes ${String(start)}-${String(end - 1)} of ${String(size)}, the service sent ${came}`,
    );
  }
  return last + 1;
}
