import type { AcceptedVariants } from './accepted-variants.js';
import { coerceParameter, coerceText, type TypesOf } from './coerce.js';
import { decodeText } from '../http/bytes.js';
import { parseJson } from '../http/decode.js';
import type { Media, Node, Operation, Parameter, Pointer } from './document.js';
import { violation, type Problem } from '../http/errors.js';
import type { IncomingRequest } from '../http/request.js';
import type { Validator } from './validator.js';

export interface CheckedRequest {
  readonly query: Readonly<Record<string, unknown>>;
  /** The body, from JSON or a form. Empty for other media types, which handlers read as streams. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly media: Media | undefined;
}

/** Validates a request against its operation. Throws the service's 400 response if it does not conform. */
export async function checkRequest(
  operation: Operation,
  request: IncomingRequest,
  path: Readonly<Record<string, string>>,
  validator: Validator,
  typesOf: TypesOf,
  variants: AcceptedVariants,
): Promise<CheckedRequest> {
  const problems: Problem[] = [];
  const query: Record<string, unknown> = {};
  const declared = operation.parametersIn;

  function readParameter(parameter: Parameter, texts: readonly string[]): unknown {
    const location = `${parameter.in} ${parameter.name}`;
    const [text] = texts;
    if (text === undefined) {
      if (parameter.required) problems.push({ location, message: 'is required' });
      return undefined;
    }
    if (texts.length > 1 && !(parameter.explode && typesOf(parameter.schema).has('array'))) {
      problems.push({ location, message: 'must not be repeated' });
    }
    const documented = variants.parameter(operation, parameter, texts.length > 1 ? texts.join(',') : text);
    const value = coerceParameter(parameter, documented, typesOf);
    problems.push(...validator.check(parameter.pointer, value, location));
    return value;
  }

  for (const parameter of declared.path) readParameter(parameter, [path[parameter.name] ?? '']);
  for (const parameter of declared.header) {
    const text = request.headers.get(parameter.name);
    readParameter(parameter, text === null ? [] : [text]);
  }
  const search = request.url.searchParams;
  for (const parameter of declared.query) {
    const value = readParameter(parameter, search.getAll(parameter.name));
    if (value !== undefined) query[parameter.name] = value;
  }
  for (const name of new Set(search.keys())) {
    if (!declared.query.some((parameter) => parameter.name === name) && !variants.ignoresQuery(name))
      problems.push({ location: `query ${name}`, message: 'is not a parameter of this operation' });
  }
  const { body, media } = await checkBody(operation, request, { validator, typesOf, variants }, problems);
  if (problems.length > 0) throw violation(...problems);
  return { query, body, media };
}

async function checkBody(
  operation: Operation,
  request: IncomingRequest,
  { validator, typesOf, variants }: { validator: Validator; typesOf: TypesOf; variants: AcceptedVariants },
  problems: Problem[],
): Promise<Pick<CheckedRequest, 'body' | 'media'>> {
  const noBody = { body: {}, media: undefined };
  const invalid = (message: string): typeof noBody => {
    problems.push({ location: 'body', message });
    return noBody;
  };
  const expected = operation.body;
  const sent = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const mediaType = variants.mediaType(operation, sent);
  const isStreamed = mediaType === 'multipart/form-data' || mediaType === 'application/octet-stream';
  if (expected === undefined || !request.body.present || !isStreamed) {
    const bytes = request.body.present ? await request.body.bytes() : new Uint8Array(0);
    if (expected === undefined) return bytes.byteLength > 0 ? invalid('is not expected by this operation') : noBody;
    if (bytes.byteLength === 0) return expected.required ? invalid('is required') : noBody;
    const media = expected.media.get(mediaType);
    if (media === undefined) return invalid(`has the media type "${mediaType}" instead of ${[...expected.media.keys()].join(', ')}`);
    const value = /[/+]json$/.test(mediaType) ? parseJson(decodeText(bytes)) : formOf(decodeText(bytes), media.schema, typesOf);
    if (value === undefined) return invalid('is not JSON');
    const checked = checkJson(value, media.pointer, 'body', validator, (body) => variants.body(operation, body, media.pointer));
    problems.push(...checked.problems);
    return { body: checked.problems.length === 0 ? (checked.value as Record<string, unknown>) : {}, media };
  }
  const media = expected.media.get(mediaType);
  return media === undefined
    ? invalid(`has the media type "${mediaType}" instead of ${[...expected.media.keys()].join(', ')}`)
    : { body: {}, media };
}

/** Validates JSON. A value that does not conform is validated a second time in its documented form, if it has one. */
export function checkJson(
  value: unknown,
  pointer: Pointer,
  location: string,
  validator: Validator,
  toDocumented: (value: unknown) => unknown,
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems = validator.check(pointer, value, location);
  if (problems.length === 0) return { value, problems };
  const documented = toDocumented(value);
  const isAccepted = documented !== value && validator.check(pointer, documented, location).length === 0;
  return isAccepted ? { value: documented, problems: [] } : { value, problems };
}

function formOf(text: string, schema: Node, typesOf: TypesOf): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Node>;
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, coerceText(value, typesOf(properties[name] ?? { type: 'string' }))]),
  );
}
