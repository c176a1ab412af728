import openapi from '../../../generated/openapi.json' with { type: 'json' };

/** An operation or a variant of one, as the document has it. */
export interface Documented {
  readonly operationId: string;
  /** The operation whose variant it is, or itself. */
  readonly base: string;
  readonly method: string;
  readonly tag: string;
  /** Matches the whole address, host included, without its query. */
  readonly address: RegExp;
  readonly template: string;
  readonly successes: readonly number[];
}

interface Node {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly servers?: readonly { readonly url: string }[];
  readonly 'x-box-variants'?: readonly { readonly operationId: string }[];
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'patch', 'head']);

/** Everything in the document that has an operationId, variants included, in the document's order. */
export function documentedOperations(): Documented[] {
  const document = openapi as unknown as { servers: { url: string }[]; paths: Record<string, Record<string, Node>> };
  return Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .flatMap(([method, node]) => {
        const server = (node.servers ?? document.servers)[0]?.url ?? '';
        const common = {
          base: node.operationId,
          method: method.toUpperCase(),
          tag: node.tags[0] ?? '',
          template: server + template,
          address: new RegExp(
            `^${(server + template)
              .split(/\{[^}]+\}/)
              .map(literally)
              .join('[^/?]+')}$`,
          ),
          successes: Object.keys(node.responses)
            .map(Number)
            .filter((status) => status < 400),
        };
        const ids = [node.operationId, ...(node['x-box-variants'] ?? []).map((variant) => variant.operationId)];
        return ids.map((operationId) => ({ ...common, operationId }));
      }),
  );
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
