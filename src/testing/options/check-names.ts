type Names<Options> = Readonly<Record<keyof Options & string, 1>>;

/** Throws an error for an option that does not exist or is null: a mock that ignored it would hide a mistake of the test. */
export function checkNames<Options extends object>(owner: string, options: Options, names: Names<Options>): void {
  requireOptions(owner, 'options', options, names);
}

/** The same for another argument. */
export function requireOptions(owner: string, argument: string, options: unknown, names: object): void {
  if (typeof options !== 'object' || options === null) throw argumentError(owner, argument, 'be an object');
  for (const [name, value] of readEntries(owner, argument, options)) {
    if (!Object.hasOwn(names, name))
      throw new Error(`${owner}: ${name} is not an option. The options are ${Object.keys(names).join(', ')}.`);
    if (value === null) throw argumentError(owner, name, 'not be null. Leave it out, or pass undefined');
  }
}

export function requireText(owner: string, name: string, value: unknown): void {
  if (typeof value !== 'string') throw argumentError(owner, name, 'be a string');
}

export function argumentError(owner: string, name: string, rule: string): Error {
  return new Error(`${owner}: ${name} must ${rule}.`);
}

/** The properties of an argument. Throws an error that names it if a getter or a proxy throws. */
export function readEntries(owner: string, argument: string, options: object): [string, unknown][] {
  try {
    return Object.entries(options);
  } catch {
    throw argumentError(owner, argument, 'be readable');
  }
}
