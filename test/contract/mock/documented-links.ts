import { document } from '../operations/documented-operations.js';

/** A link of a response: the operation that it leads to, and an expression for each of its parameters. */
export interface DocumentedLink {
  /** The operation whose response has the link. */
  readonly source: string;
  readonly name: string;
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

/** Every link of the document, with references resolved. */
export function documentedLinks(): DocumentedLink[] {
  return Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      const { operationId: source = '', responses = {} } = operation as { operationId?: string; responses?: Record<string, Json> };
      return Object.values(responses).flatMap(({ links = {} }) =>
        Object.entries(links as Record<string, Json>).map(([name, link]) => {
          const { operationId, parameters } = resolve(link) as Pick<DocumentedLink, 'operationId' | 'parameters'>;
          return { source, name, operationId, parameters };
        }),
      );
    }),
  );
}

function resolve(value: Json): Json {
  const { $ref } = value as { $ref?: string };
  return $ref === undefined ? value : (pointed(document, $ref.slice(1)) as Json);
}

/** The value of a runtime expression (OpenAPI 3.1.1, section 4.8.20.4): `$request.path.name` or `$response.body#/pointer`. */
export function evaluate(expression: string, path: Json, body: unknown): unknown {
  const [, name] = /^\$request\.path\.(.+)$/.exec(expression) ?? [];
  if (name !== undefined) return path[name];
  const [, pointer] = /^\$response\.body#(.+)$/.exec(expression) ?? [];
  if (pointer === undefined) throw new Error(`Unknown expression ${expression}.`);
  return pointed(body, pointer);
}

function pointed(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  return keys.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], value);
}
