import type { Document, Variant } from '../openapi/document.js';
import type { Body, Method, Pointer } from './method.js';
import { bodyProperties } from './request-body.js';
import { entrySchemaOf } from './result.js';

/** The method of a variant of `base`. The variant fixes some of the parameters, and can narrow the body and the result. */
export function variantOf(document: Document, base: Method, variant: Variant, index: number): Method {
  const pointer = [...base.pointer, 'x-box-variants', index];
  const fixedNames = new Set(Object.keys(variant.query ?? {}).filter((name) => name !== 'fields'));
  const result: Method['result'] =
    variant.result === undefined ? base.result : { kind: 'json', type: variant.result, schema: variant.result, mayBeEmpty: false };
  // A variant is about the object itself, not about the items inside it.
  const pagination = base.pagination?.style === 'nested' ? undefined : base.pagination;
  return {
    ...base,
    operationId: variant.operationId,
    summary: variant.summary,
    description: variant.description,
    // The service's reference describes the operation, not the variant.
    externalDocs: undefined,
    bodyExample: variant.example,
    pagination,
    queryParams: base.queryParams.filter(({ wire }) => !fixedNames.has(wire)),
    body: variantBody(document, base, variant, pointer),
    result,
    entrySchema: entrySchemaOf(document, result, pagination),
    fields: variantFields(base, variant),
    fixed: {
      ...(variant.query === undefined ? {} : { query: variant.query }),
      ...(variant.fixedBody === undefined ? {} : { body: variant.fixedBody }),
    },
    pointer,
  };
}

function variantBody(document: Document, base: Method, variant: Variant, pointer: Pointer): Body | undefined {
  if (variant.body === undefined) return variant.fixedBody === undefined ? base.body : undefined;
  const bodyPointer = [...pointer, 'body'];
  if (base.body?.kind === 'form') return { ...base.body, type: variant.body, pointer: bodyPointer };
  const properties = bodyProperties(document, { $ref: `#/components/schemas/${variant.body}` }, variant.body);
  const mediaType = base.body?.mediaType ?? 'application/json';
  if (properties === undefined) {
    return { kind: 'json', mediaType, required: true, type: variant.body, binaryParts: [], pointer: bodyPointer };
  }
  const free = properties.filter(({ wire }) => !(wire in (variant.fixedBody ?? {})));
  return { kind: 'merged', mediaType, required: true, properties: free, pointer: bodyPointer };
}

/** A variant that narrows the result also narrows the properties that `fields` can select. */
function variantFields(base: Method, variant: Variant): Method['fields'] {
  if (base.fields === undefined || variant.result === undefined) return base.fields;
  return { standard: variant.result.replace(/Full$/, ''), full: variant.result };
}
