import type { DeliveryStore } from '../types/ports/delivery-store.js';
import type { StateStore } from '../types/ports/state-store.js';
import type { TokenStore } from '../types/ports/token-store.js';
import { invalidError } from './check-names.js';

/** Adds checks to the methods of a state store. They reject with BoxConfigError unless keys and texts are strings. */
export function checkedStateStore(owner: string, store: StateStore): StateStore {
  return {
    get: async (key) => store.get(requireText(`${owner}.get`, 'key', key)),
    set: async (key, text) => store.set(requireText(`${owner}.set`, 'key', key), requireText(`${owner}.set`, 'text', text)),
    delete: async (key) => store.delete(requireText(`${owner}.delete`, 'key', key)),
  };
}

/** The same for a store of webhook deliveries. */
export function checkedDeliveryStore(owner: string, store: DeliveryStore): DeliveryStore {
  return {
    add: async (key, ms) => store.add(requireText(`${owner}.add`, 'key', key), requireMs(`${owner}.add`, ms)),
    delete: async (key) => store.delete(requireText(`${owner}.delete`, 'key', key)),
  };
}

/** The same for a token store. */
export function checkedTokenStore(owner: string, store: TokenStore): TokenStore {
  const optional = (name: string, text: unknown) => (text === undefined ? text : requireText(`${owner}.compareAndSet`, name, text));
  return {
    get: async () => store.get(),
    compareAndSet: async (expected, next) => store.compareAndSet(optional('expected', expected), optional('next', next)),
    acquireLease: async (ms) => store.acquireLease(requireMs(`${owner}.acquireLease`, ms)),
    releaseLease: async (id) => store.releaseLease(requireText(`${owner}.releaseLease`, 'id', id)),
  };
}

function requireMs(owner: string, ms: unknown): number {
  if (typeof ms !== 'number' || !(ms > 0)) throw invalidError(owner, 'ms', 'be a number > 0');
  return ms;
}

function requireText(owner: string, name: string, value: unknown): string {
  if (typeof value !== 'string') throw invalidError(owner, name, 'be a string');
  return value;
}
