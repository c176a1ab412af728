import type { Ajv2020, ErrorObject, Options, ValidateFunction } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import type { Problem } from '../http/errors.js';
import { pointerOf, referencesOf, type Node, type OpenApiDocument, type Pointer } from './document.js';

export interface Validator {
  /** Validates the value against the schema at the pointer. Returns an empty array for a valid value. */
  check(pointer: Pointer, value: unknown, location: string): Problem[];
}

export interface ValidatorPeers {
  readonly Ajv: new (options: Options) => Ajv2020;
  readonly addFormats: FormatsPlugin;
}

/** Reads and compiles schemas lazily: a test needs a few of hundreds. */
export function createValidator(document: OpenApiDocument, { Ajv, addFormats }: ValidatorPeers): Validator {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, validateSchema: false, logger: false });
  addFormats(ajv);
  // OpenAPI keywords that do not affect validity.
  ajv.addVocabulary(['discriminator', 'xml', 'externalDocs']);
  const { at } = referencesOf(document);
  const compiled = new Map<string, ValidateFunction>();
  /** The same by pointer object, most of which are those of the operations: a key for each check would take longer than many checks. */
  const byPointer = new WeakMap<Pointer, ValidateFunction>();
  const registered = new Set<string>();

  /** Registers the target of a reference with the validator and returns its name there. */
  function nameOf(reference: string): string {
    const name = `mock:/${reference.slice(2)}`;
    if (!registered.has(name)) {
      registered.add(name);
      ajv.addSchema(schemaFrom(at(pointerOf(reference))), name);
    }
    return name;
  }

  /**
   * Copies a schema without examples and extensions: an example may contain an `$id`, which the validator would read as a schema
   * name, and it rejects extensions as unknown keywords. Below `properties`, every key is a property name and stays.
   */
  function schemaFrom(node: Node, namesProperties = false): Node {
    const copy = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) return value.map((item) => copy(item, ''));
      if (key === '$ref' && !namesProperties) return nameOf(String(value));
      return typeof value === 'object' && value !== null ? schemaFrom(value as Node, !namesProperties && key === 'properties') : value;
    };
    const isIgnored = (key: string): boolean => !namesProperties && (key === 'example' || key === 'examples' || key.startsWith('x-'));
    const entries = Object.entries(node).filter(([key]) => !isIgnored(key));
    return Object.fromEntries(entries.map(([key, value]) => [key, copy(value, key)]));
  }

  function validatorAt(pointer: Pointer): ValidateFunction {
    const known = byPointer.get(pointer);
    if (known !== undefined) return known;
    const key = JSON.stringify(pointer);
    const validate = compiled.get(key) ?? ajv.compile(schemaFrom(at(pointer)));
    compiled.set(key, validate);
    byPointer.set(pointer, validate);
    return validate;
  }

  return {
    check(pointer, value, location) {
      const validate = validatorAt(pointer);
      return validate(value) ? [] : describe(validate.errors ?? [], location);
    },
  };
}

/** For unions, the validator reports errors of every member. The error deepest in the value is the most specific one. */
function describe(errors: readonly ErrorObject[], location: string): Problem[] {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const specific = errors.filter((error) => depth(error) === deepest && !['oneOf', 'anyOf', 'if'].includes(error.keyword));
  const problems = (specific.length > 0 ? specific : errors).map((error) => ({
    location: location + error.instancePath,
    message: messageOf(error),
  }));
  const distinct = new Map(problems.map((one) => [`${one.location} ${one.message}`, one]));
  return [...distinct.values()].slice(0, 3);
}

function messageOf({ keyword, message, params }: ErrorObject): string {
  const detail = params as Record<string, unknown>;
  if (keyword === 'enum') return `must be one of ${(detail['allowedValues'] as unknown[]).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(detail['allowedValue'])}`;
  return message ?? `fails ${keyword}`;
}
