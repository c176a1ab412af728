import { checkNames, invalidError } from './check-names.js';

type TypeName = 'string' | 'number' | 'boolean' | 'function' | 'object';

/** The names of an options type with the type of each, or 1 for an option that is checked elsewhere. */
export type OptionTypes<Options> = Readonly<Record<Options extends unknown ? keyof Options & string : never, 1 | TypeName>>;

/** Like `checkNames`, and throws BoxConfigError for an option of another type. */
export function checkOptions(owner: string, options: unknown, types: Readonly<Record<string, unknown>>): void {
  checkNames(owner, options, types);
  for (const [name, type] of Object.entries(types)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && type !== 1 && typeof value !== type)
      throw invalidError(owner, name, `be ${type === 'object' ? 'an' : 'a'} ${String(type)}`);
  }
}

/** Throws BoxConfigError unless `isValid` returns true. It may throw, for null or a proxy of the caller. */
export function requireValid(owner: string, name: string, rule: string, isValid: () => boolean): void {
  try {
    if (isValid()) return;
  } catch {
    // Reported below.
  }
  throw invalidError(owner, name, rule);
}
