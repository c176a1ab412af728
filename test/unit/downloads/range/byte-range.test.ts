import fc from 'fast-check';
import { expect, it } from 'vitest';
import { responseEnd, rangeHeader } from '../../../../src/downloads/range/content-range.js';
import { splitRange } from '../../../../src/downloads/range/byte-range.js';
import { BoxDownloadError } from '../../../../src/core/errors/box-errors.js';

const spans = fc
  .tuple(fc.nat(50_000_000), fc.nat(50_000_000))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

it('splitRange returns adjacent ranges of at least one mebibyte each', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 64 }), (span, count) => {
      const pieces = splitRange(span, count);
      expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([span.start, span.end]);
      for (const [index, piece] of pieces.entries()) expect(pieces[index + 1]?.start ?? span.end).toBe(piece.end);
      expect(pieces.length).toBeLessThanOrEqual(count);
      if (pieces.length > 1) expect((span.end - span.start) / pieces.length).toBeGreaterThanOrEqual(1024 * 1024);
    }),
  );
});

it('responseEnd accepts exactly the Content-Range that rangeHeader requests', () => {
  const rangeAndRemainder = fc.tuple(spans, fc.nat(1000)).filter(([{ start, end }]) => end > start);
  fc.assert(
    fc.property(rangeAndRemainder, ([span, more]) => {
      const size = span.end + more;
      const header = rangeHeader(span, size);
      if (header === undefined) {
        expect([span.start, span.end]).toEqual([0, size]);
        return;
      }
      const [, first, last = ''] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
      const contentRange = `bytes ${String(first)}-${last === '' ? String(size - 1) : last}/${String(size)}`;
      const response = (value: string) => ({ headers: new Headers({ 'content-range': value }) });
      expect(responseEnd(response(contentRange), span, size)).toBe(span.end);
      for (const wrong of [
        `bytes ${String(span.start + 1)}-${String(span.end - 1)}/${String(size)}`,
        `bytes ${String(span.start)}-${String(span.end)}/${String(size)}`,
        `bytes ${String(span.start)}-${String(span.end - 1)}/${String(size + 1)}`,
        `bytes ${String(span.start)}-${String(span.start - 1)}/${String(size)}`,
      ]) {
        expect(() => responseEnd(response(wrong), span, size)).toThrow(BoxDownloadError);
      }
    }),
  );
});
