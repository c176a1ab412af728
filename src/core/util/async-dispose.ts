import type { AsyncDisposeMethod } from '../types/disposable.js';

/** The method that `await using` calls. Empty if the platform's `Symbol` lacks the name, as older browsers do. */
export function asyncDispose(
  close: () => Promise<void>,
  { asyncDispose: key }: { readonly asyncDispose?: symbol } = Symbol,
): AsyncDisposeMethod {
  return (key === undefined ? {} : { [key]: close }) as AsyncDisposeMethod;
}
