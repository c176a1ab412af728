import { NonRetryableFailure } from '../core/call/attempt-result.js';
import { isPending, type CallContext } from '../core/call/context.js';
import { decodeJson } from '../core/encoding/decode.js';
import { BoxConfigError, BoxDecodeError } from '../core/errors/box-errors.js';
import { ofCall } from '../core/errors/of-call.js';
import type { ResponseSchema, ResponseSchemas, SchemaIssue, ValidateOptions } from './validate-options.js';

/** The number of locations that a message names. */
const maxLocations = 5;

/**
 * Validates a buffered response. Rejects with a failure that is not retried: BoxDecodeError that names each location as a JSON pointer.
 * The message contains nothing of the response, which may be confidential, and no message of the schema, which may quote it.
 */
export async function checkResponse(
  response: Response,
  context: CallContext,
  validate: ResponseSchemas | ValidateOptions,
  random: () => number,
): Promise<void> {
  const { schemas, sample } = readValidate(validate);
  const { operationId } = context;
  const schema = schemaFor(schemas, operationId, response.status);
  if (schema === undefined || isPending(response, context) || (sample < 1 && random() >= sample)) return;
  const value = decodeJson(response, context);
  // Not JSON, or not an object: the call rejects by itself.
  if (value === null || value === undefined) return;
  const { issues = [] } = await validated(schema, value, operationId);
  if (issues.length === 0) return;
  const places = [...new Set(issues.map(locationOf))];
  const more = places.length > maxLocations ? ` and ${String(places.length - maxLocations)} more` : '';
  const error = new BoxDecodeError(
    `${operationId}: the response (${String(response.status)}) does not conform to its schema at ${places.slice(0, maxLocations).join(', ')}${more}`,
  );
  throw new NonRetryableFailure(ofCall(error, context));
}

function readValidate(validate: ResponseSchemas | ValidateOptions): { schemas: ResponseSchemas; sample: number } {
  if (!('schemas' in validate)) return { schemas: validate, sample: 1 };
  const { schemas, sample = 1 } = validate as ValidateOptions;
  return { schemas, sample };
}

function schemaFor(schemas: ResponseSchemas, operationId: string, status: number): ResponseSchema | undefined {
  const own = Object.hasOwn(schemas, operationId) ? schemas[operationId] : undefined;
  // Not "default", which describes errors.
  return own?.[String(status)] ?? own?.['2XX'];
}

async function validated(schema: ResponseSchema, value: unknown, operationId: string) {
  try {
    return await schema['~standard'].validate(value);
  } catch (cause) {
    throw new NonRetryableFailure(
      new BoxConfigError(`validate: the schema of ${operationId} must be a Standard Schema v1 that does not throw.`, { cause }),
    );
  }
}

/** The JSON pointer of an issue, and the expected type if the schema states it. `/` followed by nothing is the whole body. */
function locationOf(issue: SchemaIssue): string {
  const keys = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  const pointer = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const { expected } = issue as { expected?: unknown };
  // A type name, not a value.
  const type = typeof expected === 'string' && /^[a-z]+$/i.test(expected) ? ` (expected ${expected})` : '';
  return `${pointer === '' ? 'the root' : pointer}${type}`;
}
