import { BoxConfigError } from '../errors/box-errors.js';

/** The names of an options type, each once. The compiler requires all of them, also of the members of a union. */
export type OptionNames<Options> = Readonly<Record<Options extends unknown ? keyof Options & string : never, 1>>;

/**
 * Throws BoxConfigError unless `options` is an object that has only these names and no null: undefined means absent, and null would be taken
 * for a value that the caller did not mean. `owner` begins the message.
 */
export function checkNames(owner: string, options: unknown, names: Readonly<Record<string, 1>>): void {
  requireObject(owner, 'options', options);
  for (const name in options) {
    if (!Object.hasOwn(names, name))
      throw new BoxConfigError(
        `${owner === '' ? '' : `${owner}: `}${name} is not an option. The nearest is ${nearestName(name, Object.keys(names))}.`,
      );
    if ((options as Record<string, unknown>)[name] === null) throw nullError(owner, name);
  }
}

/** Throws BoxConfigError unless `value` is an object. A function or an array is none. */
export function requireObject(owner: string, name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BoxConfigError(
      `${subject(owner, name)} must be an object, not ${value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value}.`,
    );
}

export function nullError(owner: string, name: string): BoxConfigError {
  return new BoxConfigError(`${subject(owner, name)} must not be null. Leave it out, or pass undefined.`);
}

const subject = (owner: string, name: string) => (owner === '' ? `${name}:` : `${owner}: ${name}`);

/** The name with the smallest edit distance (Levenshtein), or that the name begins, regardless of case. */
function nearestName(name: string, names: readonly string[]): string {
  const from = name.slice(0, 40).toLowerCase();
  const distance = (to: string) => {
    if (to.startsWith(from)) return 1;
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let line = 1; line <= from.length; line++) {
      const next = [line];
      for (let at = 1; at <= to.length; at++) {
        const replaced = Number(row[at - 1]) + Number(from[line - 1] !== to[at - 1]);
        next.push(Math.min(Number(row[at]) + 1, Number(next[at - 1]) + 1, replaced));
      }
      row = next;
    }
    return Number(row[to.length]);
  };
  return names.reduce((best, each) => (distance(each.toLowerCase()) < distance(best.toLowerCase()) ? each : best));
}
