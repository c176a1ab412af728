import { describe, expect, it } from 'vitest';
import type { ListStyle, NamedOperation } from '../../../src/core/types/operation.js';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { checkOffset, checkMarker, choosePager, type Page, type Params } from '../../../src/pagination/pagers.js';
import { thrown } from '../../support/rejection.js';

const listing = (style: ListStyle): NamedOperation => ({ id: 'things.list', method: 'GET', path: '/things', list: [style, 'entries'] });
const next = (style: ListStyle, params: Params, page: Page, entries: unknown[] = [1, 2]) =>
  choosePager(listing(style), params).next(params, page, entries);

describe.each<ListStyle>(['marker', 'marker-body', 'marker-or-offset'])('pager for the style %s', (style) => {
  it('continues from next_marker and keeps the other params', () => {
    expect(next(style, { limit: 2, marker: 'a' }, { next_marker: 'b' })).toEqual({ limit: 2, marker: 'b' });
  });

  it.each([null, '', undefined])('ends on a next_marker of %j', (marker) => {
    expect(next(style, {}, { next_marker: marker })).toBeUndefined();
  });

  it('ends without a next_marker', () => {
    expect(next(style, {}, {})).toBeUndefined();
  });

  it('continues after an empty page with a next_marker', () => {
    expect(next(style, {}, { next_marker: 'b' }, [])).toEqual({ marker: 'b' });
  });

  it('ignores total_count while there is a next_marker', () => {
    expect(next(style, {}, { next_marker: 'b', total_count: 2 })).toEqual({ marker: 'b' });
  });
});

describe('pager for the style offset', () => {
  it('uses the params unchanged for the first page', () => {
    expect(choosePager(listing('offset'), { limit: 5 }).first({ limit: 5 })).toEqual({ limit: 5 });
  });

  it('advances by the limit of the page, not by the number of entries', () => {
    expect(next('offset', { limit: 100, fields: ['name'] }, { offset: 0, limit: 100, total_count: 250 }, [1])).toEqual({
      limit: 100,
      fields: ['name'],
      offset: 100,
    });
  });

  it('prefers the limit of the page to the requested limit, which the service may lower', () => {
    expect(next('offset', { limit: 1000 }, { offset: 0, limit: 200, total_count: 500 })).toEqual({ limit: 1000, offset: 200 });
  });

  it('falls back to the params when the page has no offset or limit', () => {
    expect(next('offset', { offset: 20, limit: 10 }, { total_count: 100 })).toEqual({ offset: 30, limit: 10 });
    expect(next('offset', {}, { total_count: 100 }, [1, 2, 3])).toEqual({ offset: 3 });
  });

  it('accepts offset and limit as strings', () => {
    expect(next('offset', {}, { offset: '10', limit: '5', total_count: 100 })).toEqual({ offset: 15 });
  });

  it.each([
    [100, 100, 201, 200],
    [100, 100, 200, undefined],
    [100, 100, 150, undefined],
    [0, 100, 0, undefined],
  ])('at offset %i with limit %i and total_count %i, continues at %j', (offset, limit, total, expected) => {
    expect(next('offset', {}, { offset, limit, total_count: total })?.['offset']).toBe(expected);
  });

  it('continues after an empty page while total_count is not reached', () => {
    expect(next('offset', {}, { offset: 0, limit: 10, total_count: 30 }, [])).toEqual({ offset: 10 });
  });

  it('ends at the first empty page when there is no total_count', () => {
    expect(next('offset', {}, { offset: 0, limit: 10 }, [1])).toEqual({ offset: 10 });
    expect(next('offset', {}, { offset: 10, limit: 10 }, [])).toBeUndefined();
  });

  it('repeats the offset on a limit of 0, which the cycle guard must detect', () => {
    expect(next('offset', {}, { offset: 0, limit: 0, total_count: 5 }, [])).toEqual({ offset: 0 });
  });
});

describe('pager for the style marker-or-offset', () => {
  it('selects markers by default and sets usemarker: true', () => {
    expect(choosePager(listing('marker-or-offset'), {}).first({ limit: 3 })).toEqual({ limit: 3, usemarker: true });
    expect(choosePager(listing('marker-or-offset'), { marker: 'x' }).first({ marker: 'x' })).toEqual({ marker: 'x', usemarker: true });
  });

  it.each([{ sort: 'name' }, { direction: 'DESC' }, { offset: 0 }, { offset: 40 }, { usemarker: false }])(
    'uses offsets for %j',
    (params) => {
      const pager = choosePager(listing('marker-or-offset'), params);
      expect(pager.first(params)).toEqual(params);
      expect(pager.next(params, { offset: 0, limit: 2, total_count: 9 }, [1])).toEqual({ ...params, offset: 2 });
    },
  );

  it.each([{ sort: undefined }, { offset: undefined }])('ignores the undefined param in %j', (params) => {
    expect(choosePager(listing('marker-or-offset'), params).first(params)).toEqual({ ...params, usemarker: true });
  });
});

describe('marker-or-offset list with usemarker: true', () => {
  it.each([{ sort: 'name' }, { offset: 40 }])('uses markers even with %j', (params) => {
    const withMarker = { ...params, usemarker: true };
    expect(choosePager(listing('marker-or-offset'), withMarker).next(withMarker, { next_marker: 'b' }, [])).toEqual({
      ...withMarker,
      marker: 'b',
    });
  });
});

describe('checkMarker', () => {
  const check = (style: ListStyle, params: Params) => {
    checkMarker(listing(style), params);
  };

  it.each([{ sort: 'name' }, { direction: 'DESC' }, { offset: 0 }, { usemarker: false }])(
    'rejects a marker with %j, which would restart the list by offset',
    (params) => {
      const { message } = thrown(() => {
        check('marker-or-offset', { ...params, marker: 'x' });
      }, BoxConfigError);
      expect(message).toContain(`marker cannot be combined with ${String(Object.keys(params)[0])}`);
    },
  );

  it('accepts a marker alone, with usemarker: true, in other lists and when it is empty', () => {
    check('marker-or-offset', { marker: 'x', usemarker: true });
    check('marker-or-offset', { marker: 'x', usemarker: true, sort: 'name' });
    for (const marker of [undefined, null, '']) check('marker-or-offset', { marker, sort: 'name' });
    check('marker', { marker: 'x', sort: 'name' });
  });
});

describe('checkDepth', () => {
  it.each([undefined, 0, 10_000, '10000'])('accepts the offset %j', (offset) => {
    checkOffset(listing('offset'), { offset });
  });

  it.each([10_001, '20000'])('rejects the offset %j because it is above 10,000', (offset) => {
    const { message } = thrown(() => {
      checkOffset(listing('offset'), { offset });
    }, BoxConfigError);
    expect(message).toContain(`offset ${String(offset)} is above 10,000`);
    expect(message).not.toContain('to page by marker');
  });

  it('suggests markers when the list supports them', () => {
    const check = () => {
      checkOffset(listing('marker-or-offset'), { offset: 10_001 });
    };
    expect(thrown(check, BoxConfigError).message).toContain('to page by marker');
  });
});

describe('pager for the style stream-position', () => {
  const style = 'stream-position';

  it('continues from next_stream_position as a string', () => {
    expect(next(style, { stream_position: '5', limit: 2 }, { next_stream_position: '9007199254740993' })).toEqual({
      stream_position: '9007199254740993',
      limit: 2,
    });
    expect(next(style, {}, { next_stream_position: 12 })).toEqual({ stream_position: '12' });
  });

  it('ends on an empty page with an unchanged position, as a string or a number', () => {
    expect(next(style, { stream_position: '12' }, { chunk_size: 0, next_stream_position: '12' }, [])).toBeUndefined();
    expect(next(style, { stream_position: '12' }, { chunk_size: 0, next_stream_position: 12 }, [])).toBeUndefined();
    expect(next(style, { stream_position: 12 }, { chunk_size: 0, next_stream_position: 12 }, [])).toBeUndefined();
  });

  it('continues after an empty page when the position has moved', () => {
    expect(next(style, { stream_position: '12' }, { chunk_size: 0, next_stream_position: '13' }, [])).toEqual({ stream_position: '13' });
  });

  it.each([null, undefined])('ends on a next_stream_position of %j', (position) => {
    expect(next(style, {}, { next_stream_position: position })).toBeUndefined();
  });
});

describe('pager for the style nested', () => {
  it('pages by offset', () => {
    expect(next('nested', { limit: 2 }, { offset: 0, limit: 2, total_count: 3 })).toEqual({ limit: 2, offset: 2 });
  });
});

describe('pager for the style single', () => {
  it('has no next page for any response', () => {
    expect(choosePager(listing('single'), {}).first({ a: 1 })).toEqual({ a: 1 });
    expect(next('single', {}, { next_marker: 'b', offset: 0, limit: 1, total_count: 9 })).toBeUndefined();
  });
});
