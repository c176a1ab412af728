/** The part of the bundled OpenAPI document that the mock reads. */
export interface OpenApiDocument {
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly explode: boolean;
  /** Whether the value is serialized JSON. */
  readonly json: boolean;
  readonly pointer: Pointer;
  readonly schema: Node;
}

export interface Media {
  readonly pointer: Pointer;
  readonly schema: Node;
  readonly shape: ObjectShape;
}

/** The properties of a JSON object, including those of the schemas that its schema is composed of. */
export interface ObjectShape {
  readonly properties: ReadonlySet<string>;
  /** The properties that a response contains unless the call selects `fields`. Without a list in the document: all. */
  readonly standard: ReadonlySet<string>;
  /** The objects of its `entries`, for a list. */
  readonly entries: ObjectShape | undefined;
}

export interface ResponseShape {
  readonly media: ReadonlyMap<string, Media | undefined>;
  readonly requiredHeaders: readonly string[];
  /** Whether the status means that the result is not ready. */
  readonly notYet: boolean;
  /** By media type. */
  readonly examples: ReadonlyMap<string, readonly unknown[]>;
}

/** A separate client method for calls of an operation with some fixed parameters. */
export interface Variant {
  readonly query: Node;
  readonly fixedBody: Node;
  /** Schema of the narrower response. */
  readonly result: Media | undefined;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly tag: string;
  /** Path template including the path of its server, such as `/2.0/files/{file_id}`. */
  readonly path: string;
  readonly secured: boolean;
  readonly parameters: readonly Parameter[];
  /** The same parameters by location. */
  readonly parametersIn: Readonly<Record<Parameter['in'], readonly Parameter[]>>;
  readonly body: { readonly required: boolean; readonly media: ReadonlyMap<string, Media> } | undefined;
  readonly responses: ReadonlyMap<string, ResponseShape>;
  readonly variants: readonly Variant[];
}

export type Node = Readonly<Record<string, unknown>>;
export type Pointer = readonly string[];

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function operationsOf(document: OpenApiDocument): Operation[] {
  const { follow, at } = referencesOf(document);
  const defaultServer = document.servers?.[0]?.url ?? '';

  function operation(template: string, method: string): Operation {
    const item = at(['paths', template]);
    const node = at(['paths', template, method]);
    const server = list(node['servers'])[0]?.['url'] ?? defaultServer;
    const security = node['security'];
    // Read lazily: a test calls a few of hundreds of operations.
    const all = once(() => [...parameters(['paths', template], item), ...parameters(['paths', template, method], node)]);
    const of = (location: Parameter['in']): Parameter[] => all().filter((parameter) => parameter.in === location);
    const parts = once(() => ({
      parameters: all(),
      parametersIn: { path: of('path'), header: of('header'), query: of('query') },
      body: requestBody(['paths', template, method, 'requestBody']),
      responses: responses(['paths', template, method, 'responses']),
      variants: list(node['x-box-variants']).map(variant),
    }));
    return {
      id: text(node['operationId']),
      method: method.toUpperCase(),
      tag: Array.isArray(node['tags']) ? text(node['tags'][0]) : '',
      path: new URL(text(server)).pathname.replace(/\/$/, '') + template,
      secured: !(Array.isArray(security) && security.length === 0),
      get parameters() {
        return parts().parameters;
      },
      get parametersIn() {
        return parts().parametersIn;
      },
      get body() {
        return parts().body;
      },
      get responses() {
        return parts().responses;
      },
      get variants() {
        return parts().variants;
      },
    };
  }

  function parameters(pointer: Pointer, owner: Node): Parameter[] {
    return list(owner['parameters']).map((_, index) => {
      const found = follow([...pointer, 'parameters', String(index)]);
      const location = found.node['in'] as Parameter['in'];
      const inJson = object(found.node['content'])['application/json'] !== undefined;
      const schema = [...found.pointer, ...(inJson ? ['content', 'application/json', 'schema'] : ['schema'])];
      return {
        name: text(found.node['name']),
        in: location,
        required: found.node['required'] === true,
        explode: typeof found.node['explode'] === 'boolean' ? found.node['explode'] : location === 'query',
        json: inJson,
        pointer: schema,
        schema: follow(schema).node,
      };
    });
  }

  function requestBody(pointer: Pointer): Operation['body'] {
    const found = follow(pointer);
    if (found.node['content'] === undefined) return undefined;
    const types = Object.keys(object(found.node['content']));
    return {
      required: found.node['required'] === true,
      media: new Map(types.map((type) => [type, media([...found.pointer, 'content', type, 'schema'])])),
    };
  }

  const responses = (pointer: Pointer): Operation['responses'] =>
    new Map(Object.keys(at(pointer)).map((status) => [status, response([...pointer, status])]));

  function response(pointer: Pointer): ResponseShape {
    const found = follow(pointer);
    const content = object(found.node['content']);
    const headers = object(found.node['headers']);
    return {
      media: new Map(
        Object.entries(content).map(([type, value]) => [
          type.toLowerCase(),
          object(value)['schema'] === undefined ? undefined : media([...found.pointer, 'content', type, 'schema']),
        ]),
      ),
      requiredHeaders: Object.keys(headers).filter((name) => follow([...found.pointer, 'headers', name]).node['required'] === true),
      notYet: found.node['x-box-not-yet'] === true,
      examples: new Map(Object.keys(content).map((type) => [type.toLowerCase(), examplesIn([...found.pointer, 'content', type])])),
    };
  }

  function examplesIn(pointer: Pointer): unknown[] {
    const node = at(pointer);
    if ('example' in node) return [node['example']];
    return Object.keys(object(node['examples'])).map((name) => follow([...pointer, 'examples', name]).node['value']);
  }

  const variant = ({ query, fixedBody, result }: Node): Variant => ({
    query: object(query),
    fixedBody: object(fixedBody),
    result: typeof result === 'string' ? media(['components', 'schemas', result]) : undefined,
  });

  const media = (pointer: Pointer): Media => {
    const found = follow(pointer);
    const shape = once(() => shapeOf(pointer));
    return {
      pointer: found.pointer,
      schema: found.node,
      get shape() {
        return shape();
      },
    };
  };

  function shapeOf(pointer: Pointer): ObjectShape {
    const parts = composed(pointer);
    const properties = new Set(parts.flatMap(({ node }) => Object.keys(object(node['properties']))));
    const textsIn = (key: string) => parts.flatMap(({ node }) => (Array.isArray(node[key]) ? node[key].map(text) : []));
    const standard = textsIn('x-box-standard');
    const list = parts.find(({ node }) => 'entries' in object(node['properties']));
    const entries = list === undefined ? undefined : shapeOf([...list.pointer, 'properties', 'entries', 'items']);
    return { properties, standard: standard.length === 0 ? properties : new Set([...standard, ...textsIn('required')]), entries };
  }

  /** A schema and the schemas in its `allOf`, `anyOf` and `oneOf`. */
  function composed(pointer: Pointer): { pointer: Pointer; node: Node }[] {
    const found = follow(pointer);
    const members = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
      list(found.node[key]).flatMap((_, index) => composed([...found.pointer, key, String(index)])),
    );
    return [found, ...members];
  }

  return Object.entries(document.paths).flatMap(([template, item]) =>
    methods.filter((method) => method in item).map((method) => operation(template, method)),
  );
}

/** Reads nodes by pointer and follows their references. A missing node reads as an empty object. */
export function referencesOf(document: OpenApiDocument) {
  const at = (pointer: Pointer): Node => pointer.reduce<Node>((node, key) => object(node[key]), document as unknown as Node);
  function follow(pointer: Pointer): { pointer: Pointer; node: Node } {
    const node = at(pointer);
    const reference = node['$ref'];
    return typeof reference === 'string' ? follow(pointerOf(reference)) : { pointer, node };
  }
  return { at, follow };
}

export const pointerOf = (reference: string): Pointer =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));

function once<T>(make: () => T): () => T {
  let cached: { readonly value: T } | undefined;
  return () => (cached ??= { value: make() }).value;
}

/** Accepts arrays too: pointers contain indexes. */
const object = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as Node[]) : []);
