import type { AcceptedVariants } from '../contract/accepted-variants.js';
import { checkJson, checkRequest } from '../contract/check-request.js';
import { decodeText, readAll } from '../http/bytes.js';
import { parseJson } from '../http/decode.js';
import type { TypesOf } from '../contract/coerce.js';
import type { Media, Node, Operation } from '../contract/document.js';
import { violation } from '../http/errors.js';
import type { Call } from '../handlers/shared/call.js';
import { partsOf, type Part } from '../http/multipart.js';
import type { JsonObject } from '../http/fields.js';
import type { IncomingRequest } from '../http/request.js';
import type { Viewer } from '../state/permissions.js';
import type { World } from '../state/world.js';
import type { Validator } from '../contract/validator.js';

interface CallInput {
  readonly operation: Operation;
  readonly world: World;
  readonly request: IncomingRequest;
  readonly path: Readonly<Record<string, string>>;
  readonly viewer: Viewer | undefined;
  readonly validator: Validator;
  readonly typesOf: TypesOf;
  readonly variants: AcceptedVariants;
}

/** Validates a request against the document and converts it to the `Call` that handlers read. */
export async function openCall(input: CallInput): Promise<Call> {
  const { operation, world, request, path, viewer, validator, typesOf, variants } = input;
  const { query, body, media } = await checkRequest(operation, request, path, validator, typesOf, variants);
  return {
    operation,
    world,
    get viewer() {
      if (viewer === undefined) throw new Error(`${operation.id} takes no token, so the call has no viewer.`);
      return viewer;
    },
    url: request.url,
    query,
    body,
    content: request.body,
    path: (name) => path[name] ?? '',
    header: (name) => request.headers.get(name) ?? undefined,
    parts: () => checkedParts(input, media),
  };
}

async function* checkedParts(
  { operation, request, validator, variants }: CallInput,
  media: Media | undefined,
): AsyncGenerator<Part & { json: JsonObject | undefined }> {
  const properties = (media?.schema['properties'] ?? {}) as Record<string, Node>;
  for await (const part of partsOf(request.body.chunks(), request.headers.get('content-type') ?? '')) {
    const name = media === undefined ? part.name : variants.partName(operation, media, part);
    const location = `body/${name}`;
    const schema = properties[name];
    if (media === undefined || schema === undefined) throw violation({ location, message: 'is not a part of this operation' });
    if (schema['format'] === 'binary') {
      yield { ...part, name, json: undefined };
      continue;
    }
    const value = parseJson(decodeText(await readAll(part.chunks())));
    if (value === undefined) throw violation({ location, message: 'is not JSON' });
    const pointer = [...media.pointer, 'properties', name];
    const checked = checkJson(value, pointer, location, validator, (json) => variants.body(operation, json, pointer));
    if (checked.problems.length > 0) throw violation(...checked.problems);
    yield { ...part, name, json: checked.value as JsonObject };
  }
}
