import { BoxConfigError, BoxError } from '../errors/box-errors.js';

/** The names of an options type, each once. The compiler requires all of them, also of the members of a union. */
export type OptionNames<Options> = Readonly<Record<Options extends unknown ? keyof Options & string : never, 1>>;

/**
 * Throws BoxConfigError unless `options` is an object that has only these names and no null: undefined means absent, and null would be taken
 * for a value that the caller did not mean. `owner` begins the message.
 */
export function checkNames(owner: string, options: unknown, names: object): void {
  let name = 'options';
  try {
    requireObject(owner, name, options);
    for (name in options) {
      if (!Object.hasOwn(names, name)) {
        throw optionError(owner, name, `is not an option. The nearest is ${nearestName(name, Object.keys(names))}`);
      }
      if ((options as Record<string, unknown>)[name] === null) throw nullError(owner, name);
    }
  } catch (error) {
    throw readError(owner, name, error);
  }
}

/** The error for an argument that was read. Only a getter, a proxy or `toString` of the caller throws another error than BoxError. */
export function readError(owner: string, name: string, error: unknown): unknown {
  return error instanceof BoxError ? error : invalidError(owner, name, 'be readable');
}

/** Throws BoxConfigError unless `value` is an object. A function or an array is none. */
export function requireObject(owner: string, name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidError(owner, name, 'be an object');
}

export function invalidError(owner: string, name: string, rule: string): BoxConfigError {
  return optionError(owner, owner === '' ? `${name}:` : name, `must ${rule}`);
}

export function nullError(owner: string, name: string): BoxConfigError {
  return invalidError(owner, name, 'not be null. Leave it out, or pass undefined');
}

function optionError(owner: string, name: string, text: string): BoxConfigError {
  return new BoxConfigError(`${owner === '' ? '' : `${owner}: `}${name} ${text}.`);
}

/** The name that shares most pairs of letters with the given one, among names of similar length. */
function nearestName(name: string, names: readonly string[]): string {
  const from = name.slice(0, 40).toLowerCase();
  const pairs = Array.from(from, (_, at) => from.slice(at, at + 2));
  const score = (to: string) => pairs.filter((pair) => to.toLowerCase().includes(pair)).length - Math.abs(to.length - from.length) / 3;
  return names.reduce((best, each) => (score(each) > score(best) ? each : best));
}
