import { numberField } from '../../http/fields.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Call } from '../shared/call.js';
import { ascendingKeys, markerPage, offsetPage, pageOf, type Page, type SortKey } from '../shared/pages.js';
import type { ListModel, ResourceModel } from './model.js';
import { requireTarget } from './references.js';

/** The page of records that a list operation returns. Its paging is that of the operation's parameters in the document. */
export function listRecords(call: Call, model: ResourceModel, list: ListModel): Page<ResourceRecord> {
  const matches = Object.entries(list.filters ?? {})
    .map(([parameter, filter]) => ({ value: call.query[parameter], filter }))
    .filter(({ value }) => value !== undefined);
  const found = candidates(call, model, list)
    .filter((record) => model.access.see(call, record))
    .filter((record) => matches.every(({ value, filter }) => filter(record, value, call)));
  const key = list.order ?? byCreation;
  const ascending = ascendingKeys(key);
  const isDescending = call.query['direction'] === 'DESC';
  const keys = isDescending ? { ...ascending, compare: (a: SortKey, b: SortKey) => ascending.compare(b, a) } : ascending;
  return pageBy(
    call,
    found.sort((a, b) => keys.compare(key(a), key(b))),
    keys,
    list.limitAsText,
  );
}

function candidates(call: Call, { kind }: ResourceModel, { of, among }: ListModel): readonly ResourceRecord[] {
  const { world, query } = call;
  if (among !== undefined) return among(call);
  if (of === undefined) return world.resources.all(kind);
  const fromPath = call.path(of.parameter);
  const fromQuery = query[of.parameter];
  const id = fromPath === '' ? (typeof fromQuery === 'string' || typeof fromQuery === 'number' ? String(fromQuery) : undefined) : fromPath;
  if (id === undefined) return world.resources.all(kind);
  requireTarget(call, of.kind, id, of.action);
  const target = { kind: of.kind, id };
  return world.resources
    .referencing(target, kind)
    .filter(({ references }) => references[of.property]?.kind === of.kind && references[of.property]?.id === id);
}

function pageBy(
  call: Call,
  records: readonly ResourceRecord[],
  keys: ReturnType<typeof ascendingKeys<ResourceRecord>>,
  limitAsText: boolean | undefined,
): Page<ResourceRecord> {
  const { query, operation } = call;
  const parameters = new Map(operation.parameters.map((one) => [one.name, one]));
  const fallback = numberField(parameters.get('limit')?.schema ?? {}, 'default') ?? 100;
  if (parameters.has('usemarker')) return pageOf(records, query, fallback, keys);
  if (parameters.has('marker')) return markerPage(records, query, fallback, keys);
  if (parameters.has('offset')) return offsetPage(records, query, fallback);
  const limit = numberField(query, 'limit') ?? Infinity;
  return {
    entries: records.slice(0, limit),
    envelope: { total_count: records.length, limit: limitAsText === true ? String(records.length) : records.length, next_marker: null },
  };
}

const byCreation = ({ createdAt, id }: ResourceRecord): SortKey => [createdAt, ...numericFirst(id)];

/** IDs are numbers in most cases. As texts, "10" would precede "9". A marker contains the key as JSON, which has no infinity. */
const numericFirst = (id: string): SortKey => (/^\d+$/.test(id) ? [Number(id), ''] : [Number.MAX_SAFE_INTEGER, id]);
