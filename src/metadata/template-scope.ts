import { BoxConfigError, BoxDecodeError } from '../core/errors/box-errors.js';
import type { BoxOperations } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';

/** The parts of a name such as `enterprise.contract`. */
export interface TemplateName {
  /** The ID of the enterprise in the name. Undefined for the caller's enterprise. */
  readonly enterpriseId: string | undefined;
  readonly key: string;
}

/** Throws BoxConfigError for a name that a query cannot contain. */
export function parseTemplateName(name: string): TemplateName {
  const [, enterpriseId, key] = /^enterprise(?:_(\d+))?\.([A-Za-z_][A-Za-z0-9_-]*)$/.exec(name) ?? [];
  if (key !== undefined) return { enterpriseId, key };
  const reason = name.startsWith('global.')
    ? 'The service queries templates of the enterprise only.'
    : "The name must be 'enterprise', a dot and the key of the template, such as 'enterprise.contract'.";
  throw new BoxConfigError(`metadataQuery: the template ${JSON.stringify(name)} cannot be queried. ${reason}`);
}

/** Finds the full scope of a template, `enterprise_` with the ID: a query does not accept the short `enterprise`. */
export interface TemplateScope {
  of(
    box: { readonly metadataTemplates: Pick<BoxOperations['metadataTemplates'], 'get'> },
    template: TemplateName,
    options: CallOptions,
  ): Promise<string>;
}

/** Requests the template once for each client. A failed request is repeated by the next call. */
export function templateScope(): TemplateScope {
  const known = new WeakMap<object, string>();
  return {
    async of(box, { enterpriseId, key }, { signal, asUser, timeoutMs }) {
      if (enterpriseId !== undefined) return `enterprise_${enterpriseId}`;
      const cached = known.get(box);
      if (cached !== undefined) return cached;
      const { scope } = await box.metadataTemplates.get('enterprise', key, {}, { signal, asUser, timeoutMs });
      if (!/^enterprise_\d+$/.test(scope))
        throw new BoxDecodeError(`metadataTemplates.get: the template ${key} has no scope with the ID of its enterprise.`);
      known.set(box, scope);
      return scope;
    },
  };
}
