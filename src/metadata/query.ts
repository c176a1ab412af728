import { BoxConfigError } from '../core/errors/box-errors.js';
import type { BoxOperations, MetadataQueryItem, MetadataQueryItemFull } from '../core/schema.js';
import type {
  MetadataFields,
  MetadataInstanceProperties,
  MetadataSortKeys,
  MetadataValues,
  QueryableTemplateName,
} from '../core/types/box-metadata.js';
import type { ListOptions } from '../core/types/call-options.js';
import type { FieldOf, Fields } from '../core/types/fields.js';
import { requireCondition, type Condition, type ParameterValue } from './condition.js';
import { fieldsOf } from './create-field.js';
import type { ItemFields, UntypedFields } from './fields.js';
import { parseTemplateName, templateScope, type TemplateName, type TemplateScope } from './template-scope.js';
import { readRows, type MetadataRow, type MetadataRows } from './rows.js';

/** The methods of a client that a query uses. */
export interface MetadataQueryClient {
  readonly metadataQueries: Pick<BoxOperations['metadataQueries'], 'execute'>;
  readonly metadataTemplates: Pick<BoxOperations['metadataTemplates'], 'get'>;
}

/** The place to search, and the properties of the items to return. */
export interface MetadataQueryParams<F extends string = never> {
  /** The folder to search, including all its subfolders. Default: `'0'`, everything that the user can access. */
  readonly ancestorFolderId?: string | undefined;
  /** The properties of the items to return, besides type, ID and etag. */
  readonly itemFields?: readonly F[] | undefined;
  /** The maximum number of items per page. */
  readonly limit?: number | undefined;
  /** The ID of the enterprise with the template. If omitted, the first run of a query with a client requests the template to learn it. */
  readonly enterpriseId?: string | undefined;
}

/** The parameters of `box.metadataQueries.execute`. */
export interface MetadataQueryRequest {
  from: string;
  query?: string;
  query_params?: Record<string, ParameterValue>;
  ancestor_folder_id: string;
  order_by?: { field_key: string; direction: 'ASC' | 'DESC' }[];
  fields: FieldOf<MetadataQueryItemFull>[];
  limit?: number;
}

/** A query for the files and folders that have an instance of a template. Immutable: each method returns a new query. */
export interface MetadataQuery<Values, FieldSet, SortKey extends string = string, Selected = Values> {
  /**
   * Adds a condition. With several calls, all conditions must hold. Throws BoxConfigError for a value that the query language cannot express, and
   * if a condition that was created is not part of the result, as with `&&` between two conditions.
   *
   * @example
   * query.where((c) => c.amount.gt(1000).and(c.status.in('open')));
   */
  where(build: (fields: FieldSet, item: ItemFields) => Condition): MetadataQuery<Values, FieldSet, SortKey, Selected>;
  /** Adds a sort field, the most significant first. Strings, floats and dates can be sorted. Throws BoxConfigError if the direction differs from that of an earlier field. */
  orderBy(key: SortKey, direction?: 'asc' | 'desc'): MetadataQuery<Values, FieldSet, SortKey, Selected>;
  /** Limits the values in the result to these fields. */
  select<K extends keyof Values & string>(...keys: readonly [K, ...K[]]): MetadataQuery<Values, FieldSet, SortKey, Pick<Values, K>>;
  /**
   * The results, page by page as they are read (POST /metadata_queries/execute_read). Reading rejects as `box.metadataQueries.execute` does, with
   * BoxConfigError for invalid parameters, and with BoxDecodeError for a result without the template's values.
   */
  run<const F extends FieldOf<MetadataQueryItemFull> = never>(
    box: MetadataQueryClient,
    params?: MetadataQueryParams<F>,
    options?: ListOptions,
  ): MetadataRows<MetadataRow<Selected & MetadataInstanceProperties, Fields<MetadataQueryItem, MetadataQueryItemFull, F>>>;
  /** The parameters for `box.metadataQueries.execute`. `enterpriseId` is the ID of the enterprise with the template. */
  toParams(params: MetadataQueryParams<string> & { readonly enterpriseId: string }): MetadataQueryRequest;
}

/** Values and fields of a template that `BoxMetadata` does not name. */
type UntypedValues = Record<string, string | number | string[] | undefined>;

type QueryOf<Name> = [MetadataValues<Name>] extends [never]
  ? MetadataQuery<UntypedValues, UntypedFields>
  : MetadataQuery<MetadataValues<Name>, MetadataFields<Name>, MetadataSortKeys<Name>>;

/**
 * Creates a query for instances of a template of the enterprise, such as `'enterprise.contract'`. A query can be kept and run with several
 * clients. Throws BoxConfigError for a template that cannot be queried: a global one, or one whose key the query language cannot express.
 *
 * @example
 * const open = metadataQuery('enterprise.contract').where((c) => c.status.eq('open'));
 * for await (const { item, values } of open.run(box)) console.log(item.id, values);
 */
export function metadataQuery<const Name extends QueryableTemplateName>(name: Name): QueryOf<Name> {
  return createQuery({
    template: parseTemplateName(name),
    scope: templateScope(),
    conditions: [],
    order: [],
    keys: [],
  });
}

interface QueryState {
  readonly template: TemplateName;
  readonly scope: TemplateScope;
  readonly conditions: readonly Condition[];
  readonly order: readonly { readonly field_key: string; readonly direction: 'ASC' | 'DESC' }[];
  readonly keys: readonly string[];
}

function createQuery(state: QueryState): MetadataQuery<UntypedValues, UntypedFields> {
  return {
    where: (build) => createQuery({ ...state, conditions: [...state.conditions, buildCondition(build)] }),
    orderBy(key, direction = 'asc') {
      const wire = direction === 'asc' ? 'ASC' : 'DESC';
      if (!['asc', 'desc'].includes(direction)) throw new BoxConfigError("orderBy: direction must be 'asc' or 'desc'.");
      if (state.order.some((other) => other.direction !== wire))
        throw new BoxConfigError('orderBy: all fields must have the same direction. The service does not mix them.');
      return createQuery({ ...state, order: [...state.order, { field_key: key, direction: wire }] });
    },
    select: (...keys) => createQuery({ ...state, keys: [...new Set([...state.keys, ...keys])] }) as never,
    toParams: ({ enterpriseId, ...params }) => requestOf(state, `enterprise_${requireEnterprise(enterpriseId)}`, params),
    run: (box, params = {}, options = {}) =>
      readRows(async () => {
        const { enterpriseId } = params;
        const scope =
          enterpriseId === undefined ? await state.scope.of(box, state.template, options) : `enterprise_${requireEnterprise(enterpriseId)}`;
        const request = requestOf(state, scope, params);
        return () => box.metadataQueries.execute(request, options);
      }, state.template.key) as never,
  };
}

function buildCondition(build: (fields: UntypedFields, item: ItemFields) => Condition): Condition {
  const created = new Set<Condition>();
  const condition = requireCondition(
    'where: the result',
    build(fieldsOf('', created), fieldsOf('item.', created) as unknown as ItemFields),
  );
  const used = new Set<Condition>();
  condition.collect(used);
  const lost = [...created].find((one) => !used.has(one));
  if (lost !== undefined) {
    throw new BoxConfigError(
      `where: the condition ${lost.write(() => ':value')} is not part of the result. Combine conditions with and(), or() and not(), because && and || drop one.`,
    );
  }
  return condition;
}

function requestOf(
  { template: { key }, conditions, order, keys }: QueryState,
  scope: string,
  { ancestorFolderId = '0', itemFields = [], limit }: MetadataQueryParams<string>,
): MetadataQueryRequest {
  const query_params: Record<string, ParameterValue> = {};
  const parameter = (value: ParameterValue): string => {
    const name = `p${String(Object.keys(query_params).length + 1)}`;
    query_params[name] = value;
    return `:${name}`;
  };
  const [first, ...rest] = conditions;
  const query = rest.reduce<Condition | undefined>((all, one) => all?.and(one), first)?.write(parameter);
  const instance = `metadata.${scope}.${key}` as const;
  return {
    from: `${scope}.${key}`,
    ...(query === undefined ? {} : { query, query_params }),
    ancestor_folder_id: ancestorFolderId,
    ...(order.length === 0 ? {} : { order_by: order.map((one) => ({ ...one })) }),
    fields: [
      ...(itemFields as readonly FieldOf<MetadataQueryItemFull>[]),
      ...(keys.length === 0 ? [instance] : keys.map((one) => `${instance}.${one}` as const)),
    ],
    ...(limit === undefined ? {} : { limit }),
  };
}

function requireEnterprise(enterpriseId: string): string {
  if (typeof enterpriseId === 'string' && /^\d+$/.test(enterpriseId)) return enterpriseId;
  throw new BoxConfigError('enterpriseId must be the ID of the enterprise, a string of digits.');
}
