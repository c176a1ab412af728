import type { Pointer } from '../../../codegen/model/method.js';
import type { Document, Parameter, Reference, Schema } from '../../../codegen/openapi/document.js';
import { resolve } from '../../../codegen/openapi/references.js';

/** The schema of a parameter, or of the JSON text that it contains. */
export function parameterSchema(document: Document, pointer: Pointer): Schema {
  const { schema, content } = resolve(document, valueAt(document, pointer) as Parameter | Reference);
  return schema ?? Object.values(content ?? {})[0]?.schema ?? {};
}

/** The schema of a request body. A variant names the schema of its body. */
export function bodySchema(document: Document, pointer: Pointer): Schema {
  const value = valueAt(document, pointer);
  return typeof value === 'string' ? { $ref: `#/components/schemas/${value}` } : (value as Schema);
}

/** The value at a pointer. Follows the references on the way. Throws if there is none. */
function valueAt(document: Document, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((value, key) => {
    const inner = (resolve(document, value as object) as Record<string | number, unknown>)[key];
    if (inner === undefined) throw new Error(`The document has no value at ${pointer.join('/')}.`);
    return inner;
  }, document);
}
