import { BoxConfigError } from '../../core/errors/box-errors.js';
import { usesEnvProxy } from '../fast-fetch/env-proxy.js';
import type { Dispatch } from './undici-exchange.js';

export type ClosableDispatcher = Dispatch & { close(): Promise<void> };

/** Connection limit per origin. Requests beyond it are queued, and this wait counts as part of the response time. */
const connections = 256;
/** Disabled, because the client's limits may be longer. */
const options = { connections, headersTimeout: 0, bodyTimeout: 0 };

const advice = 'Install a version for this Node (npm install undici), or omit engine to use node:http.';

/** Where undici and Node keep the dispatcher of `setGlobalDispatcher`: version 8 and earlier ones. */
const globalKeys = [Symbol.for('undici.globalDispatcher.2'), Symbol.for('undici.globalDispatcher.1')];

/** Finds the dispatcher that the application has set with `setGlobalDispatcher`, of any copy of undici. Ignores the default one. */
export function globalDispatcherFinder(): () => Dispatch | undefined {
  const known = new WeakMap<object, boolean>();
  return () => {
    for (const key of globalKeys) {
      const dispatcher = (globalThis as Record<symbol, unknown>)[key] as Dispatch | undefined;
      if (dispatcher === undefined) continue;
      let isOwn = known.get(dispatcher);
      if (isOwn === undefined) known.set(dispatcher, (isOwn = !isDefault(dispatcher)));
      if (isOwn) return dispatcher;
    }
    return undefined;
  };
}

/** Whether a dispatcher is an Agent without options, which undici and Node create at first use, or undici's wrapper of another one. */
function isDefault(dispatcher: Dispatch): boolean {
  const prototype = Object.getPrototypeOf(dispatcher) as Dispatch & { constructor: { name: string } };
  if (prototype.constructor.name === 'Dispatcher1Wrapper') return true;
  // compose() and patches replace the method.
  if (prototype.constructor.name !== 'Agent' || dispatcher.dispatch !== prototype.dispatch) return false;
  const values = Object.getOwnPropertySymbols(dispatcher).map((key) => [key.description, (dispatcher as never)[key]] as const);
  const { factory, options: set } = Object.fromEntries(values) as { factory?: { name: string }; options?: object };
  const isPlain = Object.values(set ?? {}).every((value) => value === undefined || value === Infinity);
  return isPlain && factory?.name === 'defaultFactory';
}

/** Opens the dispatcher of a transport. Rejects with BoxConfigError if undici is missing or incomplete. */
export async function openDispatcher(): Promise<ClosableDispatcher> {
  const undici = await import('undici').catch((cause: unknown) => {
    throw new BoxConfigError(`fastTransport: the package "undici" cannot be loaded. ${advice}`, { cause });
  });
  const name = usesEnvProxy() ? 'EnvHttpProxyAgent' : 'Agent';
  const Type: new (settings: typeof options) => ClosableDispatcher = undici[name];
  if (typeof (Type as { prototype?: Partial<Dispatch> } | undefined)?.prototype?.dispatch !== 'function') {
    throw new BoxConfigError(
      `fastTransport: the "undici" of this run time has no ${name} with dispatch(). Bun replaces undici. Omit engine to use node:http.`,
    );
  }
  return new Type(options);
}
