/** `Symbol.asyncDispose` as the type library of the user's project declares it; never without it, so that none is required. */
type DisposeKey = SymbolConstructor['asyncDispose' & keyof SymbolConstructor];

/** An object that `await using` closes at the end of a block. */
export type AsyncDisposeMethod = Readonly<Record<DisposeKey, () => Promise<void>>>;

/** The method that `await using` calls. Empty if the platform's `Symbol` lacks the name, as older browsers do. */
export function asyncDispose(
  close: () => Promise<void>,
  { asyncDispose: key }: { readonly asyncDispose?: symbol } = Symbol,
): AsyncDisposeMethod {
  return (key === undefined ? {} : { [key]: close }) as AsyncDisposeMethod;
}
