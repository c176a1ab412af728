import { readFileSync } from 'node:fs';
import { sample } from 'openapi-sampler';

/**
 * The bundled OpenAPI document, read without the generator's code so that these tests detect generator bugs.
 */
type Json = Record<string, unknown>;
export const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')) as Json & {
  paths: Record<string, Json>;
  components: { schemas: Record<string, Json>; examples: Record<string, Json> };
  servers: { url: string }[];
};

export interface Param {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  /** Whether the value is serialized as JSON. */
  json: boolean;
  /** The TypeScript name, if `x-box-name` overrides the wire name. */
  argument: string | undefined;
  value: unknown;
}

/** A client method as the document describes it. */
export interface DocumentedOperation {
  operationId: string;
  /** The operationId of the operation: for a variant, that of its base operation. */
  base: string;
  tag: string;
  method: string;
  path: string;
  /** The base URL of the server. */
  server: string;
  version: string | undefined;
  anonymous: boolean;
  params: Param[];
  /** `merged`: callers pass the body properties beside the other params, as for every JSON object with named properties. */
  body: { mediaType: string; value: unknown; fixed: Json; merged: boolean } | undefined;
  fixedQuery: Json;
  responses: DocumentedResponse[];
}

export interface DocumentedResponse {
  status: number;
  mediaType: string | undefined;
  /** The documented example; `undefined` for a response without a body. */
  body: unknown;
  success: boolean;
  notReady: boolean;
}

function deref<T = Json>(value: unknown): T {
  const { $ref } = (value ?? {}) as { $ref?: string };
  if ($ref === undefined) return value as T;
  return $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Json)[key.replace(/~1/g, '/').replace(/~0/g, '~')], document) as T;
}

/** A value that matches a schema: the first enum value, or else the output of the sampler. */
function valueOf(schema: unknown): unknown {
  const { enum: closed, type, items } = deref<{ enum?: unknown[]; type?: unknown; items?: unknown }>(schema);
  if (closed !== undefined) return closed[0];
  if (type === 'array' && deref<{ enum?: unknown[] }>(items).enum === undefined && deref<{ type?: unknown }>(items).type === 'string') {
    // A comma inside an entry shows whether the serializer escapes it.
    return ['one', 'two, three'];
  }
  return sample(schema as object, { skipReadOnly: false }, document);
}

function exampleOf(media: Json): unknown {
  if ('example' in media) return media['example'];
  const first = Object.values((media['examples'] as Json | undefined) ?? {})[0];
  if (first !== undefined) return deref<{ value: unknown }>(first).value;
  return sample(media['schema'] ?? {}, { skipReadOnly: false }, document);
}

function paramsOf(item: Json, operation: Json): Param[] {
  const all = [...((item['parameters'] as unknown[] | undefined) ?? []), ...((operation['parameters'] as unknown[] | undefined) ?? [])];
  return all.map((value) => {
    const param = deref<{
      name: string;
      in: Param['in'];
      required?: boolean;
      schema?: unknown;
      content?: Record<string, { schema: unknown }>;
      example?: unknown;
      'x-box-name'?: string;
    }>(value);
    const json = param.content?.['application/json'];
    return {
      name: param.name,
      in: param.in,
      required: param.required === true,
      json: json !== undefined,
      argument: param['x-box-name'],
      value: param.example ?? valueOf(json?.schema ?? param.schema),
    };
  });
}

function responsesOf(operation: Json): DocumentedResponse[] {
  return Object.entries(operation['responses'] as Json)
    .filter(([status]) => /^\d+$/.test(status))
    .map(([status, value]) => {
      const response = deref<{ content?: Record<string, Json>; 'x-box-not-yet'?: boolean }>(value);
      const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? [];
      const success = status.startsWith('2');
      return {
        status: Number(status),
        mediaType,
        body: media === undefined ? undefined : exampleOf(media),
        success,
        notReady: response['x-box-not-yet'] === true,
      };
    });
}

function bodyOf(operation: Json): DocumentedOperation['body'] {
  const request = deref<{ content?: Record<string, Json> } | undefined>(operation['requestBody']);
  const [mediaType, media] = Object.entries(request?.content ?? {})[0] ?? [];
  if (mediaType === undefined || media === undefined) return undefined;
  const binary = !/json|form/.test(mediaType);
  const value = binary ? new TextEncoder().encode('bytes') : exampleOf(media);
  return { mediaType, value, fixed: {}, merged: mediaType === 'application/json' && hasNamedProperties(media['schema']) };
}

function hasNamedProperties(schema: unknown): boolean {
  const { properties, allOf } = deref(schema);
  return properties !== undefined || allOf !== undefined;
}

interface Variant {
  operationId: string;
  query?: Json;
  body?: string;
  fixedBody?: Json;
  example?: unknown;
  result?: string;
}

function variantOf(base: DocumentedOperation, variant: Variant): DocumentedOperation {
  const schema = (name: string) => sample({ $ref: `#/components/schemas/${name}` }, { skipReadOnly: false }, document);
  const fixed = variant.fixedBody ?? {};
  const mediaType = base.body?.mediaType ?? 'application/json';
  const body = (): DocumentedOperation['body'] => {
    if (variant.body !== undefined) {
      const value = variant.example ?? withoutKeys(schema(variant.body), Object.keys(fixed));
      return { mediaType, value, fixed, merged: mediaType === 'application/json' && !Array.isArray(value) };
    }
    return variant.fixedBody === undefined ? base.body : { mediaType, value: {}, fixed, merged: true };
  };
  const { result } = variant;
  const narrowed = result === undefined ? undefined : (exampleOfType(result) ?? schema(result));
  return {
    ...base,
    operationId: variant.operationId,
    fixedQuery: variant.query ?? {},
    params: base.params.filter(({ name }) => name === 'fields' || !(name in (variant.query ?? {}))),
    body: body(),
    responses: base.responses.map((response) => (narrowed !== undefined && response.success ? { ...response, body: narrowed } : response)),
  };
}

/** The documented example of a Box object, looked up by `type`. */
function exampleOfType(schemaName: string): unknown {
  const type = constType({ $ref: `#/components/schemas/${schemaName}` });
  const values = Object.values(document.components.examples).map(({ value }) => value as { type?: unknown });
  return type === undefined ? undefined : values.find((value) => value.type === type);
}

function constType(schema: unknown): unknown {
  const { properties, allOf = [] } = deref<{ properties?: Record<string, Json>; allOf?: unknown[] }>(schema);
  return properties?.['type']?.['const'] ?? allOf.map(constType).find((type) => type !== undefined);
}

function withoutKeys(value: unknown, keys: string[]): unknown {
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value as Json).filter(([key]) => !keys.includes(key)));
}

/** Every documented method. Variants follow their operation. */
export function documentedOperations(): DocumentedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete', 'options', 'patch', 'head']
      .filter((method) => method in item)
      .flatMap((method) => {
        const operation = item[method] as Json;
        const base: DocumentedOperation = {
          operationId: operation['operationId'] as string,
          base: operation['operationId'] as string,
          tag: (operation['tags'] as string[])[0] ?? '',
          method: method.toUpperCase(),
          path,
          server: ((operation['servers'] as { url: string }[] | undefined) ?? document.servers)[0]?.url ?? '',
          version: operation['x-box-version'] as string | undefined,
          anonymous: (operation['security'] as unknown[] | undefined)?.length === 0,
          params: paramsOf(item, operation),
          body: bodyOf(operation),
          fixedQuery: {},
          responses: responsesOf(operation),
        };
        return [base, ...((operation['x-box-variants'] as Variant[] | undefined) ?? []).map((variant) => variantOf(base, variant))];
      }),
  );
}
