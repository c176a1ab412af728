import type { MockResponse, MockResponseBody } from '../http/response.js';
import { encodeText } from '../http/bytes.js';
import type { Media, Node, ResponseShape } from '../contract/document.js';
import { echoRequest } from './echo-request.js';
import { violation } from '../http/errors.js';
import type { Call } from '../handlers/shared/call.js';
import { textsField } from '../http/fields.js';
import { bytesBody, samplePicture } from '../http/sample-pictures.js';
import type { Validator } from '../contract/validator.js';

/** The response to a call for which the mock has no handler: the example of the first success status, with the values of the call. */
export async function exampleResponse(call: Call, validator: Validator): Promise<MockResponse> {
  await checkParts(call);
  const [status, shape] = firstSuccess(call);
  const [mediaType] = shape.media.keys();
  if (mediaType === undefined) return { status };
  const examples = shape.examples.get(mediaType) ?? [];
  if (examples.length > 0) {
    const example = chooseExample(call, examples, validator);
    return { status, body: bodyOf(echoed(call, example, status, shape.media.get(mediaType), validator), mediaType) };
  }
  if (mediaType.endsWith('json')) throw new Error(`The document has no example for ${call.operation.id}.`);
  return { status, body: bytesWithoutExample(mediaType) };
}

function echoed(call: Call, example: unknown, status: number, media: Media | undefined, validator: Validator): unknown {
  const { operation, world, query, body } = call;
  const path = Object.fromEntries(operation.parameters.filter((one) => one.in === 'path').map(({ name }) => [name, call.path(name)]));
  const conforms = (value: unknown): boolean => media === undefined || validator.check(media.pointer, value, '').length === 0;
  const creates = operation.method === 'POST' && status === 201;
  return echoRequest(
    example,
    { method: operation.method, template: operation.path, path, query, body, properties: media?.shape.properties ?? new Set() },
    conforms,
    creates ? world.ids.next() : undefined,
  );
}

/** Prefers a status with a response body over 202 and 204: it is more useful to a test. */
function firstSuccess({ operation }: Call): readonly [number, ResponseShape] {
  const successes = [...operation.responses]
    .filter(([status, { notYet }]) => /^2\d\d$/.test(status) && !notYet)
    .map(([status, shape]) => [Number(status), shape] as const);
  const found = successes.find(([status]) => status !== 202 && status !== 204) ?? successes[0];
  if (found === undefined) throw new Error(`The document has no success for ${operation.id}.`);
  return found;
}

/** The first example that has the result type of the call's variant and shows the requested fields. */
function chooseExample({ operation, query, body }: Call, examples: readonly unknown[], validator: Validator): unknown {
  const { result } = operation.variants.find((one) => hasFixedValues(one.query, query) || hasFixedValues(one.fixedBody, body)) ?? {};
  const ofResultType = examples.filter((value) => result === undefined || validator.check(result.pointer, value, '').length === 0);
  const fields = textsField(query, 'fields') ?? [];
  // A field that the request sets to null must be empty in the example.
  const showsFields = (value: unknown): boolean => fields.every((name) => isFilled(value, name) === (body[name] !== null));
  return ofResultType.find(showsFields) ?? ofResultType[0] ?? examples[0];
}

/** Whether the variant fixes any values and the request contains all of them. */
const hasFixedValues = (fixed: Node, sent: Node): boolean =>
  Object.keys(fixed).length > 0 && Object.entries(fixed).every(([name, value]) => JSON.stringify(sent[name]) === JSON.stringify(value));

const isFilled = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && ((value as Node)[name] ?? null) !== null;

function bodyOf(value: unknown, mediaType: string): MockResponseBody {
  if (mediaType === 'application/json') return { kind: 'json', value };
  return { kind: 'text', mediaType, value: typeof value === 'string' ? value : JSON.stringify(value) };
}

function bytesWithoutExample(mediaType: string): MockResponseBody {
  if (mediaType.startsWith('image/')) return samplePicture(mediaType);
  if (mediaType === 'text/html') return { kind: 'text', mediaType, value: '<!doctype html><title>Mock Box</title>' };
  return bytesBody(encodeText('Mock Box'), mediaType);
}

/** Validates the parts of a multipart body: no handler reads them. */
async function checkParts(call: Call): Promise<void> {
  const media = call.operation.body?.media.get('multipart/form-data');
  if (media === undefined || call.header('content-type')?.startsWith('multipart/form-data') !== true) return;
  const seen = new Set<string>();
  for await (const { name } of call.parts()) seen.add(name);
  const missing = ((media.schema['required'] ?? []) as string[]).filter((name) => !seen.has(name));
  if (missing.length > 0) throw violation(...missing.map((name) => ({ location: `body/${name}`, message: 'is required' })));
}
