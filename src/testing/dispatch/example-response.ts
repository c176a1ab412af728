import type { MockResponse, MockResponseBody } from '../http/response.js';
import { encodeText } from '../http/bytes.js';
import type { Node, ResponseShape } from '../contract/document.js';
import { violation } from '../http/errors.js';
import type { Call } from '../handlers/shared/call.js';
import { bytesBody, samplePicture } from './sample-pictures.js';
import { textsField } from '../http/fields.js';
import type { Validator } from '../contract/validator.js';

/** Answers, from the document, a call for which the mock keeps no state: the first success, with its example. */
export async function exampleResponse(call: Call, validator: Validator): Promise<MockResponse> {
  await checkParts(call);
  const [status, shape] = firstSuccess(call);
  const [mediaType] = shape.media.keys();
  if (mediaType === undefined) return { status };
  const examples = shape.examples.get(mediaType) ?? [];
  if (examples.length > 0) return { status, body: bodyOf(fitting(call, examples, validator), mediaType) };
  if (mediaType.endsWith('json')) throw new Error(`The document has no example for ${call.operation.id}.`);
  return { status, body: bytesWithoutExample(mediaType) };
}

/** A status that comes with something to read is worth more to a test than one that says only that it was done. */
function firstSuccess({ operation }: Call): readonly [number, ResponseShape] {
  const successes = [...operation.responses]
    .filter(([status, { notYet }]) => /^2\d\d$/.test(status) && !notYet)
    .map(([status, shape]) => [Number(status), shape] as const);
  const found = successes.find(([status]) => status !== 202 && status !== 204) ?? successes[0];
  if (found === undefined) throw new Error(`The document has no success for ${operation.id}.`);
  return found;
}

/** The first example that is of the type that the call's variant narrows to, and that shows the fields that were asked for. */
function fitting({ operation, query, body }: Call, examples: readonly unknown[], validator: Validator): unknown {
  const { result } = operation.variants.find((one) => fixes(one.query, query) || fixes(one.fixedBody, body)) ?? {};
  const narrowed = examples.filter((value) => result === undefined || validator.check(result.pointer, value, '').length === 0);
  const fields = textsField(query, 'fields') ?? [];
  // What the request has just emptied is shown empty.
  const shows = (value: unknown): boolean => fields.every((name) => isFilled(value, name) === (body[name] !== null));
  return narrowed.find(shows) ?? narrowed[0] ?? examples[0];
}

/** Whether something is fixed, and the request has it so. */
const fixes = (fixed: Node, sent: Node): boolean =>
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

/** Nobody else reads the parts of such a call, so that they are held against the document here. */
async function checkParts(call: Call): Promise<void> {
  const media = call.operation.body?.media.get('multipart/form-data');
  if (media === undefined || call.header('content-type')?.startsWith('multipart/form-data') !== true) return;
  const seen = new Set<string>();
  for await (const { name } of call.parts()) seen.add(name);
  const missing = ((media.schema['required'] ?? []) as string[]).filter((name) => !seen.has(name));
  if (missing.length > 0) throw violation(...missing.map((name) => ({ location: `body/${name}`, message: 'is required' })));
}
