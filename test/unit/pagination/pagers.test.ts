import { describe, expect, it } from 'vitest';
import type { ListStyle, NamedOperation } from '../../../src/core/types/operation.js';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { checkDepth, checkMarker, pagerOf, type Page, type Params } from '../../../src/pagination/pagers.js';
import { thrown } from '../../support/rejection.js';

const listing = (style: ListStyle): NamedOperation => ({ id: 'things.list', method: 'GET', path: '/things', list: [style, 'entries'] });
const next = (style: ListStyle, params: Params, page: Page, entries: unknown[] = [1, 2]) =>
  pagerOf(listing(style), params).next(params, page, entries);

describe.each<ListStyle>(['marker', 'marker-body', 'marker-or-offset'])('paging by %s', (style) => {
  it('goes on from next_marker and keeps the other params', () => {
    expect(next(style, { limit: 2, marker: 'a' }, { next_marker: 'b' })).toEqual({ limit: 2, marker: 'b' });
  });

  it.each([null, '', undefined])('ends on a next_marker of %j', (marker) => {
    expect(next(style, {}, { next_marker: marker })).toBeUndefined();
  });

  it('ends without a next_marker', () => {
    expect(next(style, {}, {})).toBeUndefined();
  });

  it('goes on after a page of which the caller may see nothing', () => {
    expect(next(style, {}, { next_marker: 'b' }, [])).toEqual({ marker: 'b' });
  });

  it('does not end on total_count', () => {
    expect(next(style, {}, { next_marker: 'b', total_count: 2 })).toEqual({ marker: 'b' });
  });
});

describe('paging by offset', () => {
  it('starts with the params as they are', () => {
    expect(pagerOf(listing('offset'), { limit: 5 }).first({ limit: 5 })).toEqual({ limit: 5 });
  });

  it("advances by the page's limit and not by what came", () => {
    expect(next('offset', { limit: 100, fields: ['name'] }, { offset: 0, limit: 100, total_count: 250 }, [1])).toEqual({
      limit: 100,
      fields: ['name'],
      offset: 100,
    });
  });

  it("takes the page's limit before the one that was asked for, which the service may have lowered", () => {
    expect(next('offset', { limit: 1000 }, { offset: 0, limit: 200, total_count: 500 })).toEqual({ limit: 1000, offset: 200 });
  });

  it('takes the params where the page says nothing', () => {
    expect(next('offset', { offset: 20, limit: 10 }, { total_count: 100 })).toEqual({ offset: 30, limit: 10 });
    expect(next('offset', {}, { total_count: 100 }, [1, 2, 3])).toEqual({ offset: 3 });
  });

  it('takes numbers that come as text', () => {
    expect(next('offset', {}, { offset: '10', limit: '5', total_count: 100 })).toEqual({ offset: 15 });
  });

  it.each([
    [100, 100, 201, 200],
    [100, 100, 200, undefined],
    [100, 100, 150, undefined],
    [0, 100, 0, undefined],
  ])('at offset %i with limit %i of %i goes on at %j', (offset, limit, total, expected) => {
    expect(next('offset', {}, { offset, limit, total_count: total })?.['offset']).toBe(expected);
  });

  it('goes on after an empty page while total_count says that there is more', () => {
    expect(next('offset', {}, { offset: 0, limit: 10, total_count: 30 }, [])).toEqual({ offset: 10 });
  });

  it('without total_count ends at the first empty page and not before', () => {
    expect(next('offset', {}, { offset: 0, limit: 10 }, [1])).toEqual({ offset: 10 });
    expect(next('offset', {}, { offset: 10, limit: 10 }, [])).toBeUndefined();
  });

  it('stands still on a limit of 0, which whoever follows it has to notice', () => {
    expect(next('offset', {}, { offset: 0, limit: 0, total_count: 5 }, [])).toEqual({ offset: 0 });
  });
});

describe('a list that offers both', () => {
  it('switches to markers by itself', () => {
    expect(pagerOf(listing('marker-or-offset'), {}).first({ limit: 3 })).toEqual({ limit: 3, usemarker: true });
    expect(pagerOf(listing('marker-or-offset'), { marker: 'x' }).first({ marker: 'x' })).toEqual({ marker: 'x', usemarker: true });
  });

  it.each([{ sort: 'name' }, { direction: 'DESC' }, { offset: 0 }, { offset: 40 }, { usemarker: false }])(
    'counts by offset for %j',
    (params) => {
      const pager = pagerOf(listing('marker-or-offset'), params);
      expect(pager.first(params)).toEqual(params);
      expect(pager.next(params, { offset: 0, limit: 2, total_count: 9 }, [1])).toEqual({ ...params, offset: 2 });
    },
  );

  it.each([{ sort: undefined }, { offset: undefined }])('does not count %j as a choice', (params) => {
    expect(pagerOf(listing('marker-or-offset'), params).first(params)).toEqual({ ...params, usemarker: true });
  });
});

describe('a list that offers both, asked for markers in so many words', () => {
  it.each([{ sort: 'name' }, { offset: 40 }])('is followed by marker also with %j', (params) => {
    const asked = { ...params, usemarker: true };
    expect(pagerOf(listing('marker-or-offset'), asked).next(asked, { next_marker: 'b' }, [])).toEqual({ ...asked, marker: 'b' });
  });
});

describe('a marker', () => {
  const check = (style: ListStyle, params: Params) => {
    checkMarker(listing(style), params);
  };

  it.each([{ sort: 'name' }, { direction: 'DESC' }, { offset: 0 }, { usemarker: false }])(
    'is refused where %j selects paging by offset, which would begin anew',
    (params) => {
      const { message } = thrown(() => {
        check('marker-or-offset', { ...params, marker: 'x' });
      }, BoxConfigError);
      expect(message).toContain(`marker and ${String(Object.keys(params)[0])} do not go together`);
    },
  );

  it('is taken by itself, with usemarker: true, in other lists and when it is none', () => {
    check('marker-or-offset', { marker: 'x', usemarker: true });
    check('marker-or-offset', { marker: 'x', usemarker: true, sort: 'name' });
    for (const marker of [undefined, null, '']) check('marker-or-offset', { marker, sort: 'name' });
    check('marker', { marker: 'x', sort: 'name' });
  });
});

describe('how deep an offset may go', () => {
  it.each([undefined, 0, 10_000, '10000'])('is no concern at %j', (offset) => {
    checkDepth(listing('offset'), { offset });
  });

  it.each([10_001, '20000'])('is 10,000, so that %j is refused', (offset) => {
    const { message } = thrown(() => {
      checkDepth(listing('offset'), { offset });
    }, BoxConfigError);
    expect(message).toContain(`offset ${String(offset)} is above 10,000`);
    expect(message).not.toContain('followed by marker');
  });

  it('names the way by marker where there is one', () => {
    const check = () => {
      checkDepth(listing('marker-or-offset'), { offset: 10_001 });
    };
    expect(thrown(check, BoxConfigError).message).toContain('followed by marker');
  });
});

describe('paging by stream position', () => {
  const style = 'stream-position';

  it('goes on from next_stream_position, which stays text', () => {
    expect(next(style, { stream_position: '5', limit: 2 }, { next_stream_position: '9007199254740993' })).toEqual({
      stream_position: '9007199254740993',
      limit: 2,
    });
    expect(next(style, {}, { next_stream_position: 12 })).toEqual({ stream_position: '12' });
  });

  it('ends when nothing came and the position is the same, as text or as a number', () => {
    expect(next(style, { stream_position: '12' }, { chunk_size: 0, next_stream_position: '12' }, [])).toBeUndefined();
    expect(next(style, { stream_position: '12' }, { chunk_size: 0, next_stream_position: 12 }, [])).toBeUndefined();
    expect(next(style, { stream_position: 12 }, { chunk_size: 0, next_stream_position: 12 }, [])).toBeUndefined();
  });

  it('goes on when nothing came but the position has moved: only both together mean caught up', () => {
    expect(next(style, { stream_position: '12' }, { chunk_size: 0, next_stream_position: '13' }, [])).toEqual({ stream_position: '13' });
  });

  it.each([null, undefined])('ends on a position of %j', (position) => {
    expect(next(style, {}, { next_stream_position: position })).toBeUndefined();
  });
});

describe('paging of what stands within an object', () => {
  it('is paging by offset', () => {
    expect(next('nested', { limit: 2 }, { offset: 0, limit: 2, total_count: 3 })).toEqual({ limit: 2, offset: 2 });
  });
});

describe('a list in one answer', () => {
  it('has no next page, whatever the answer says', () => {
    expect(pagerOf(listing('single'), {}).first({ a: 1 })).toEqual({ a: 1 });
    expect(next('single', {}, { next_marker: 'b', offset: 0, limit: 1, total_count: 9 })).toBeUndefined();
  });
});
