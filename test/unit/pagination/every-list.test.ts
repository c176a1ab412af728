import { expect, it } from 'vitest';
import * as functions from '../../../generated/functions.js';
import { operationTable } from '../../../generated/operations.js';
import { pathParams } from '../../../src/core/encoding/parameter-names.js';
import type { BoxPages } from '../../../src/core/types/pages.js';
import type { OperationDefinition } from '../../../src/core/types/operation.js';
import { json, respondingFetch, type RecordedRequest } from '../../support/fake-fetch.js';
import { clientWith } from '../../support/test-client.js';

interface Thing {
  readonly id: string;
}
interface Page {
  readonly entries: Thing[];
  /** Present when the list is nested in a folder. */
  readonly item_collection?: { readonly entries: Thing[] };
}
type Listed = BoxPages<Thing, Page>;
type List = (...args: unknown[]) => Listed;

const lists = Object.entries(operationTable).flatMap(([id, definition]) => (definition.list === undefined ? [] : [{ id, ...definition }]));
const pages = [['1', '2'], [], ['3', '4'], ['5']];

/** A service with four pages in the paging style of an operation. The second page is empty. */
function serviceOf({ list, path, method, host }: OperationDefinition) {
  const [style = 'single', items = 'entries'] = list ?? [];
  return respondingFetch((request: RecordedRequest) => {
    expect(request.method).toBe(method);
    expect(request.url.pathname).toBe(`${host === 'upload' ? '/api' : ''}/2.0${path.replaceAll(/\{\w+\}/g, 'x1')}`);
    const body = typeof request.body === 'string' ? (JSON.parse(request.body) as Record<string, string>) : {};
    const param = (name: string) => (style === 'marker-body' ? body[name] : request.url.searchParams.get(name)) ?? undefined;
    const entries = (number: number) => pages[number]?.map((id) => ({ id })) ?? [];
    if (style === 'single') return json({ [items]: entries(0) });
    if (style === 'stream-position') {
      const at = Number(param('stream_position') ?? 0);
      return json({ [items]: entries(at), chunk_size: entries(at).length, next_stream_position: String(Math.min(at + 1, pages.length)) });
    }
    if (style === 'offset' || style === 'nested') {
      const offset = Number(param('offset') ?? 0);
      const page = { offset, limit: 2, total_count: 7 };
      return json(style === 'nested' ? { [items]: { entries: entries(offset / 2), ...page } } : { [items]: entries(offset / 2), ...page });
    }
    expect(param('usemarker')).toBe(style === 'marker-or-offset' ? 'true' : undefined);
    const at = Number(param('marker') ?? 0);
    return json({ [items]: entries(at), limit: 2, next_marker: at + 1 < pages.length ? String(at + 1) : '' });
  });
}

const idsOf = (items: readonly Thing[]) => items.map(({ id }) => id);
const idsIn = (page: Page) => idsOf((page.item_collection ?? page).entries);

it.each(lists)('$id supports await, iteration, toArray, first and pages, as a method and as a function', async (operation) => {
  const expectedPages = operation.list?.[0] === 'single' ? pages.slice(0, 1) : pages;
  const names = operation.id.split('.');
  const name = names.map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');
  const args = pathParams(operation.path).map(() => 'x1');
  const asFunction = (functions as unknown as Record<string, (box: unknown, ...rest: unknown[]) => Listed>)[name];
  const calls: (() => Listed)[] = [
    () => {
      const { box } = clientWith(serviceOf(operation));
      const method = names.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], box) as List;
      return method(...args);
    },
    () => {
      const { box } = clientWith(serviceOf(operation));
      if (asFunction === undefined) throw new Error(`There is no function ${name}.`);
      return asFunction(box, ...args);
    },
  ];
  for (const list of calls) {
    expect(idsIn(await list())).toEqual(expectedPages[0]);
    const items: Thing[] = [];
    for await (const item of list()) items.push(item);
    expect(idsOf(items)).toEqual(expectedPages.flat());
    expect(idsOf(await list().toArray())).toEqual(expectedPages.flat());
    expect((await list().first())?.id).toBe('1');
    const seen: string[][] = [];
    for await (const page of list().pages()) seen.push(idsIn(page));
    // A stream signals its end with one more page.
    expect(seen.slice(0, expectedPages.length)).toEqual(expectedPages);
  }
});

it('the operation table has 80 list operations', () => {
  expect(lists.length).toBe(80);
});
