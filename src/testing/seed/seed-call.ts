import type { Operation } from '../contract/document.js';
import type { JsonObject } from '../http/fields.js';
import { handlers } from '../handlers/index.js';
import type { UserRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { seedError, type Place } from './place.js';

/** The state that a seed is applied to. */
export interface SeedTarget {
  readonly world: World;
  readonly operations: readonly Operation[];
}

export interface SeedCall {
  readonly by: UserRecord;
  readonly body?: JsonObject;
  readonly path?: Readonly<Record<string, string>>;
  /** The ID of the new object. */
  readonly id?: string | undefined;
}

/**
 * Creates an object with the handler of an operation, so that the rules of the service apply to a seed too. Returns the representation.
 * Throws an Error that names the place.
 */
export async function callOperation(
  { world, operations }: SeedTarget,
  place: Place,
  operationId: string,
  call: SeedCall,
): Promise<JsonObject> {
  const operation = operations.find(({ id }) => id === operationId);
  const handle = handlers[operationId];
  if (operation === undefined || handle === undefined) throw seedError(place, `the mock Box has no operation ${operationId}.`);
  const { by, body = {}, path = {}, id } = call;
  const response = await placing(place, () =>
    world.ids.withNextRecord(id, () =>
      handle({
        operation,
        world,
        viewer: { user: by, sharedLinkItem: undefined },
        url: new URL(`https://api.box.com${operation.path}`),
        query: {},
        body,
        content: { present: false, chunks: none, bytes: () => Promise.resolve(new Uint8Array(0)) },
        path: (name) => path[name] ?? '',
        header: () => undefined,
        parts: none,
      }),
    ),
  );
  const value = response.body?.kind === 'json' ? (response.body.value as JsonObject) : {};
  if (id !== undefined && value['id'] !== id) throw seedError([...place, 'id'], 'cannot be chosen for this object. Remove it.');
  return value;
}

/** Rethrows errors with the place. */
export async function placing<T>(place: Place, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && /^seed[.[:]/.test(error.message)) throw error;
    const message = error instanceof Error ? error.message.replace(/^state\.add: /, '') : String(error);
    throw seedError(place, /[.!?]$/.test(message) ? message : `${message}.`, error);
  }
}

async function* none(): AsyncGenerator<never> {
  // No content.
}
