import type { Method } from '../model/method.js';
import type { Finding } from './finding.js';

/** Members of the client that are not generated. */
export const clientMembers: ReadonlySet<string> = new Set([
  ...['raw', 'request', 'asUser', 'withAuth', 'downscope', 'close'],
  ...['uploads', 'downloads', 'mirror', 'jobs'],
]);

/** Property names with a meaning in JavaScript: an object with `then`, for example, is treated as a promise. */
export const reservedNames: ReadonlySet<string> = new Set(['then', 'constructor']);

/** Hand-written methods inside generated namespaces. */
const helperMethods = new Set(['folders.walk', 'folders.resolvePath', 'folders.ensurePath', 'events.stream']);

/** Finds duplicate, malformed and reserved operation IDs. */
export function checkOperationIds(methods: readonly Method[]): Finding[] {
  return [...duplicates(methods), ...invalid(methods)];
}

function duplicates(methods: readonly Method[]): Finding[] {
  const seen = new Map<string, Method>();
  return methods.flatMap((method) => {
    const first = seen.get(method.operationId);
    seen.set(method.operationId, first ?? method);
    if (first === undefined || method.operationId === '') return [];
    const other = `${first.httpMethod.toUpperCase()} ${first.path}`;
    return [
      {
        pointer: [...method.pointer, 'operationId'],
        message: `operationId ${method.operationId} is already used by ${other}. Rename one of them.`,
      },
    ];
  });
}

function invalid(methods: readonly Method[]): Finding[] {
  const ids = methods.map(({ operationId }) => operationId);
  const namespaces = new Set(ids.flatMap(namespacesOf));
  return methods.flatMap(({ operationId, pointer }) => {
    const message = faultOf(operationId, ids, namespaces);
    return message === undefined
      ? []
      : [{ pointer: [...pointer, 'operationId'], message: ['operationId', operationId, message].filter((part) => part !== '').join(' ') }];
  });
}

function faultOf(operationId: string, ids: readonly string[], namespaces: ReadonlySet<string>): string | undefined {
  if (operationId === '') return 'is missing. Add one of the form resource.verb in camelCase.';
  if (!/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/.test(operationId)) return 'must have the form resource.verb in camelCase.';
  const reserved = operationId
    .split('.')
    .find((segment, index) => reservedNames.has(segment) || (index === 0 && clientMembers.has(segment)));
  if (reserved !== undefined) return `uses the reserved name ${reserved}.`;
  if (helperMethods.has(operationId)) return 'is already used by a helper method of the client.';
  if (!namespaces.has(operationId)) return undefined;
  const child = ids.find((id) => id.startsWith(`${operationId}.`));
  return `is both a method and a namespace (${String(child)}).`;
}

/** `files` and `files.trash` for `files.trash.get`. */
function namespacesOf(operationId: string): string[] {
  const parts = operationId.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
