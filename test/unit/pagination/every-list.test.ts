import { expect, it } from 'vitest';
import * as functions from '../../../generated/functions.js';
import { operationTable } from '../../../generated/operations.js';
import { pathParams } from '../../../src/core/encoding/parameter-names.js';
import type { BoxPages } from '../../../src/core/types/pages.js';
import type { OperationDefinition } from '../../../src/core/types/operation.js';
import { json, respondingFetch, type SeenRequest } from '../../support/fake-fetch.js';
import { clientOver } from '../../support/test-client.js';

interface Thing {
  readonly id: string;
}
interface Page {
  readonly entries: Thing[];
  /** Of the folder that is got with its first items. */
  readonly item_collection?: { readonly entries: Thing[] };
}
type Listed = BoxPages<Thing, Page>;
type List = (...args: unknown[]) => Listed;

const lists = Object.entries(operationTable).flatMap(([id, definition]) => (definition.list === undefined ? [] : [{ id, ...definition }]));
const pages = [['1', '2'], [], ['3', '4'], ['5']];

/** A service with four pages, of which the second is of entries that nobody may see, in the paging style of an operation. */
function serviceOf({ list, path, method, host }: OperationDefinition) {
  const [style = 'single', items = 'entries'] = list ?? [];
  return respondingFetch((request: SeenRequest) => {
    expect(request.method).toBe(method);
    expect(request.url.pathname).toBe(`${host === 'upload' ? '/api' : ''}/2.0${path.replaceAll(/\{\w+\}/g, 'x1')}`);
    const body = typeof request.body === 'string' ? (JSON.parse(request.body) as Record<string, string>) : {};
    const asked = (name: string) => (style === 'marker-body' ? body[name] : request.url.searchParams.get(name)) ?? undefined;
    const entries = (number: number) => pages[number]?.map((id) => ({ id })) ?? [];
    if (style === 'single') return json({ [items]: entries(0) });
    if (style === 'stream-position') {
      const at = Number(asked('stream_position') ?? 0);
      return json({ [items]: entries(at), chunk_size: entries(at).length, next_stream_position: String(Math.min(at + 1, pages.length)) });
    }
    if (style === 'offset' || style === 'nested') {
      const offset = Number(asked('offset') ?? 0);
      const page = { offset, limit: 2, total_count: 7 };
      return json(style === 'nested' ? { [items]: { entries: entries(offset / 2), ...page } } : { [items]: entries(offset / 2), ...page });
    }
    expect(asked('usemarker')).toBe(style === 'marker-or-offset' ? 'true' : undefined);
    const at = Number(asked('marker') ?? 0);
    return json({ [items]: entries(at), limit: 2, next_marker: at + 1 < pages.length ? String(at + 1) : '' });
  });
}

const idsOf = (items: readonly Thing[]) => items.map(({ id }) => id);
const idsIn = (page: Page) => idsOf((page.item_collection ?? page).entries);

it.each(lists)('$id gives its first page, its pages, its items, all of them or the first, as method and as function', async (operation) => {
  const whole = operation.list?.[0] === 'single' ? pages.slice(0, 1) : pages;
  const names = operation.id.split('.');
  const name = names.map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');
  const args = pathParams(operation.path).map(() => 'x1');
  const asFunction = (functions as unknown as Record<string, (box: unknown, ...rest: unknown[]) => Listed>)[name];
  const calls: (() => Listed)[] = [
    () => {
      const { box } = clientOver(serviceOf(operation));
      const method = names.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], box) as List;
      return method(...args);
    },
    () => {
      const { box } = clientOver(serviceOf(operation));
      if (asFunction === undefined) throw new Error(`There is no function ${name}.`);
      return asFunction(box, ...args);
    },
  ];
  for (const list of calls) {
    expect(idsIn(await list())).toEqual(whole[0]);
    const items: Thing[] = [];
    for await (const item of list()) items.push(item);
    expect(idsOf(items)).toEqual(whole.flat());
    expect(idsOf(await list().toArray())).toEqual(whole.flat());
    expect((await list().first())?.id).toBe('1');
    const seen: string[][] = [];
    for await (const page of list().pages()) seen.push(idsIn(page));
    // A stream says with one more page that it is at its end.
    expect(seen.slice(0, whole.length)).toEqual(whole);
  }
});

it('are all there are: 79 operations', () => {
  expect(lists.length).toBe(79);
});
