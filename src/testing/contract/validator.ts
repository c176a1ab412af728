import type { Ajv2020, ErrorObject, Options, ValidateFunction } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import type { Problem } from '../http/errors.js';
import { pointerOf, referencesOf, type Node, type OpenApiDocument, type Pointer } from './document.js';

export interface Validator {
  /** What is wrong with the value against the schema at the pointer; empty when nothing is. */
  check(pointer: Pointer, value: unknown, location: string): Problem[];
}

export interface ValidatorPeers {
  readonly Ajv: new (options: Options) => Ajv2020;
  readonly addFormats: FormatsPlugin;
}

/** Schemas are read and compiled when they are first needed: a test touches a few of hundreds. */
export function createValidator(document: OpenApiDocument, { Ajv, addFormats }: ValidatorPeers): Validator {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, validateSchema: false, logger: false });
  addFormats(ajv);
  // Keywords of OpenAPI that say nothing about validity.
  ajv.addVocabulary(['discriminator', 'xml', 'externalDocs']);
  const { at } = referencesOf(document);
  const compiled = new Map<string, ValidateFunction>();
  const known = new Set<string>();

  /** The name under which the validator knows what a reference leads to. */
  function nameOf(reference: string): string {
    const name = `mock:/${reference.slice(2)}`;
    if (!known.has(name)) {
      known.add(name);
      ajv.addSchema(schemaFrom(at(pointerOf(reference))), name);
    }
    return name;
  }

  /**
   * A schema without what is none: an example may hold a `$id`, which the validator would take for a name, and extensions are
   * unknown keywords to it. Below `properties` every key is a name and stays, `properties` itself too.
   */
  function schemaFrom(node: Node, namesProperties = false): Node {
    const copy = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) return value.map((item) => copy(item, ''));
      if (key === '$ref' && !namesProperties) return nameOf(String(value));
      return typeof value === 'object' && value !== null ? schemaFrom(value as Node, !namesProperties && key === 'properties') : value;
    };
    const isForeign = (key: string): boolean => !namesProperties && (key === 'example' || key === 'examples' || key.startsWith('x-'));
    const kept = Object.entries(node).filter(([key]) => !isForeign(key));
    return Object.fromEntries(kept.map(([key, value]) => [key, copy(value, key)]));
  }

  function validatorAt(pointer: Pointer): ValidateFunction {
    const key = JSON.stringify(pointer);
    const validate = compiled.get(key) ?? ajv.compile(schemaFrom(at(pointer)));
    compiled.set(key, validate);
    return validate;
  }

  return {
    check(pointer, value, location) {
      const validate = validatorAt(pointer);
      return validate(value) ? [] : describe(validate.errors ?? [], location);
    },
  };
}

/** Unions report each of their members. What went wrong deepest in the value is what the reader wants to know. */
function describe(errors: readonly ErrorObject[], location: string): Problem[] {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const telling = errors.filter((error) => depth(error) === deepest && !['oneOf', 'anyOf', 'if'].includes(error.keyword));
  const found = (telling.length > 0 ? telling : errors).map((error) => ({
    location: location + error.instancePath,
    message: wording(error),
  }));
  const distinct = new Map(found.map((one) => [`${one.location} ${one.message}`, one]));
  return [...distinct.values()].slice(0, 3);
}

function wording({ keyword, message, params }: ErrorObject): string {
  const detail = params as Record<string, unknown>;
  if (keyword === 'enum') return `must be one of ${(detail['allowedValues'] as unknown[]).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(detail['allowedValue'])}`;
  return message ?? `fails ${keyword}`;
}
