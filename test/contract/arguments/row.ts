import type { ValueName } from './values.js';

/** The request that an accepted argument sends, as `METHOD path`, or `same` for that of the valid call. */
type Accepted = Partial<Record<ValueName, string>>;

/** One argument of a public function. */
export interface Argument {
  /** In the message of the rejection. */
  readonly name: RegExp | string;
  readonly valid: unknown;
  readonly accepts?: Accepted;
}

/** One public function. */
export interface Row {
  /** As in `box.files.get`. */
  readonly name: string;
  /** How it reports an invalid argument: a function that returns a promise or a list must not throw. */
  readonly reports: 'throws' | 'rejects';
  readonly args: readonly Argument[];
  readonly call: (...args: never[]) => unknown;
}

export function rejects(name: string, call: Row['call'], ...args: Argument[]): Row {
  return { name, reports: 'rejects', args, call };
}

export function throws(name: string, call: Row['call'], ...args: Argument[]): Row {
  return { name, reports: 'throws', args, call };
}

/** The outcome of a call. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown; readonly how: Row['reports'] };

/** Calls the function and reads the first item of a list or stream. */
export async function outcomeOf(call: Row['call'], args: readonly unknown[]): Promise<Outcome> {
  let result: unknown;
  try {
    result = call(...(args as never[]));
  } catch (error) {
    return { error, how: 'throws' };
  }
  try {
    return { value: isIterable(result) ? await result[Symbol.asyncIterator]().next() : await result };
  } catch (error) {
    return { error, how: 'rejects' };
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Promise) && Symbol.asyncIterator in value;
}

/** The valid arguments, with one replaced, or left out with those after it. */
export function replaceAt(args: readonly Argument[], index: number, create: (() => unknown) | undefined): unknown[] {
  const valid = args.map((argument) => argument.valid);
  return create === undefined ? valid.slice(0, index) : valid.with(index, create());
}
