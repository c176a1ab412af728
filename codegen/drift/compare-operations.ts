import type { Parameter, RequestBody, Response, Schema } from '../openapi/document.js';
import { resolve } from '../openapi/references.js';
import type { SchemaPair } from './compare-schemas.js';
import { compareNames, compareStatement } from './compare-statements.js';
import type { Difference } from './difference.js';
import type { OperationIn, OperationPair } from './pair-operations.js';
import type { SchemaIn } from './schema-view.js';

/** The differences of a pair of operations themselves, and their schemas, which are still to be compared. */
export interface OperationComparison {
  readonly differences: readonly Difference[];
  readonly schemas: readonly SchemaPair[];
}

export function compareOperations({ at, ours, theirs }: OperationPair): OperationComparison {
  const only = (mine: string, other: string): OperationComparison => ({
    differences: [{ at, aspect: 'operation', ours: mine, theirs: other }],
    schemas: [],
  });
  if (ours === undefined) return only('', theirs[0]?.located.operation.operationId ?? 'present');
  if (theirs.length === 0) return only(ours.located.operation.operationId, '');
  const parts = [compareParameters(at, ours, theirs), compareBodies(at, ours, theirs), compareResponses(at, ours, theirs)];
  return {
    differences: [
      ...compareStatement(at, 'deprecated', deprecationOf(ours), theirs.map(deprecationOf)),
      ...parts.flatMap(({ differences }) => differences),
    ],
    schemas: parts.flatMap(({ schemas }) => schemas),
  };
}

const deprecationOf = ({ located }: OperationIn): string => String(located.operation.deprecated === true);

function compareParameters(at: string, ours: OperationIn, theirs: readonly OperationIn[]): OperationComparison {
  const mine = parametersOf(ours);
  const others = theirs.map(parametersOf);
  const names = new Set([mine, ...others].flatMap((parameters) => [...parameters.keys()]));
  const compared = [...names].map((name): OperationComparison => {
    const own = mine.get(name);
    const found = others.flatMap((parameters) => parameters.get(name) ?? []);
    const place = `${at} ${(own ?? found[0])?.label ?? name}`;
    if (own === undefined || found.length === 0) {
      const [left, right] = own === undefined ? ['', 'present'] : ['present', ''];
      return { differences: [{ at: place, aspect: 'parameter', ours: left, theirs: right }], schemas: [] };
    }
    const state = (read: (parameter: Parameter) => boolean | undefined) => (each: ParameterIn) => String(read(each.parameter) === true);
    return {
      differences: [
        ...compareStatement(place, 'required', state((each) => each.required)(own), found.map(state((each) => each.required))),
        ...compareStatement(place, 'deprecated', state((each) => each.deprecated)(own), found.map(state((each) => each.deprecated))),
      ],
      schemas: found.flatMap((other) => pairOf(place, own.schema, other.schema)),
    };
  });
  return { differences: compared.flatMap(({ differences }) => differences), schemas: compared.flatMap(({ schemas }) => schemas) };
}

interface ParameterIn {
  /** `query fields` */
  readonly label: string;
  readonly parameter: Parameter;
  readonly schema: SchemaIn | undefined;
}

/**
 * The parameters by place and name: `query fields`. Those of the path are known by their position, because their names are not sent. Names of
 * headers have no case (RFC 9110, section 5.1).
 */
function parametersOf({ document, located: { path, item, operation } }: OperationIn): Map<string, ParameterIn> {
  const positions = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name]) => name);
  return new Map(
    [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((value) => {
      const parameter = resolve<Parameter>(document, value);
      const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      const label = `${parameter.in} ${name}`;
      const key = parameter.in === 'path' ? `path ${String(positions.indexOf(name))}` : label;
      return [key, { label, parameter, schema: schema === undefined ? undefined : { document, schema } }] as const;
    }),
  );
}

function compareBodies(at: string, ours: OperationIn, theirs: readonly OperationIn[]): OperationComparison {
  const place = `${at} body`;
  const mine = bodyOf(ours);
  const others = theirs.flatMap((each) => bodyOf(each) ?? []);
  if (mine === undefined && others.length === 0) return { differences: [], schemas: [] };
  if (mine === undefined) return { differences: [{ at: place, aspect: 'body', ours: '', theirs: 'present' }], schemas: [] };
  if (others.length === 0) return { differences: [{ at: place, aspect: 'body', ours: 'present', theirs: '' }], schemas: [] };
  return {
    differences: [
      ...compareStatement(
        place,
        'required',
        String(mine.required),
        others.map(({ required }) => String(required)),
      ),
      ...compareMediaTypes(
        place,
        mine.contents,
        others.map(({ contents }) => contents),
      ),
    ],
    schemas: others.flatMap(({ contents }) => pairOf(place, schemaOf(mine.contents), schemaOf(contents))),
  };
}

/** Schemas by media type. */
type Contents = ReadonlyMap<string, SchemaIn | undefined>;

function bodyOf({ document, located: { operation } }: OperationIn): { required: boolean; contents: Contents } | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve<RequestBody>(document, operation.requestBody);
  return { required: body.required === true, contents: contentsOf(document, body.content) };
}

function compareResponses(at: string, ours: OperationIn, theirs: readonly OperationIn[]): OperationComparison {
  const mine = responsesOf(ours);
  const others = theirs.map(responsesOf);
  const pairs = [...mine].flatMap(([status, contents]) =>
    others.flatMap((responses) => {
      const found = responses.get(status);
      return found === undefined ? [] : [{ place: `${at} ${status}`, contents, found }];
    }),
  );
  return {
    differences: [
      ...compareNames(at, 'status', new Set(mine.keys()), new Set(others.flatMap((responses) => [...responses.keys()]))),
      ...[...new Set(pairs.map(({ place }) => place))].flatMap((place) => {
        const same = pairs.filter((pair) => pair.place === place);
        return compareMediaTypes(
          place,
          same[0]?.contents ?? new Map<string, undefined>(),
          same.map(({ found }) => found),
        );
      }),
    ],
    schemas: pairs.flatMap(({ place, contents, found }) => pairOf(place, schemaOf(contents), schemaOf(found))),
  };
}

function responsesOf({ document, located: { operation } }: OperationIn): Map<string, Contents> {
  return new Map(
    Object.entries(operation.responses).map(([status, value]) => [
      status,
      contentsOf(document, resolve<Response>(document, value).content ?? {}),
    ]),
  );
}

function contentsOf(document: OperationIn['document'], content: Record<string, { schema?: Schema }>): Contents {
  return new Map(
    Object.entries(content).map(([type, { schema }]) => [type, schema === undefined ? undefined : { document, schema }] as const),
  );
}

function compareMediaTypes(at: string, ours: Contents, theirs: readonly Contents[]): Difference[] {
  return compareNames(at, 'media type', new Set(ours.keys()), new Set(theirs.flatMap((contents) => [...contents.keys()])));
}

/** The schema for JSON, or that of the first media type. */
function schemaOf(contents: Contents): SchemaIn | undefined {
  return contents.get('application/json') ?? [...contents.values()][0];
}

function pairOf(at: string, ours: SchemaIn | undefined, theirs: SchemaIn | undefined): SchemaPair[] {
  return ours === undefined || theirs === undefined ? [] : [{ at, ours, theirs }];
}
