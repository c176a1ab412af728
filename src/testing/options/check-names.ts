type Names<Options> = Readonly<Record<keyof Options & string, 1>>;

/** Throws an error for an option that does not exist or is null: a mock that ignored it would hide a mistake of the test. */
export function checkNames<Options extends object>(owner: string, options: Options, names: Names<Options>): void {
  if (typeof (options as unknown) !== 'object' || (options as unknown) === null) throw new Error(`${owner}: options must be an object.`);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(names, name))
      throw new Error(`${owner}: ${name} is not an option. The options are ${Object.keys(names).join(', ')}.`);
    if (value === null) throw new Error(`${owner}: ${name} must not be null. Leave it out, or pass undefined.`);
  }
}
