/** In the pattern of a JSON schema, matched with the `u` flag: the rules of `itemNameProblem`, for a name that does not start with `$`. */
export const itemNamePattern = '(?!\\.{1,2}$)[^/\\\\\\p{Cc}]{0,254}[^/\\\\\\p{Cc}\\s]';

/** The reason why an item cannot have the name. Undefined for a valid name. */
export function itemNameProblem(name: string): string | undefined {
  if (name === '') return 'a name cannot be empty.';
  if (name === '.' || name === '..') return `a name cannot be "${name}".`;
  const invalid = /[/\\\p{Cc}]/u.exec(name)?.[0];
  if (invalid !== undefined) return `a name cannot contain ${/\p{Cc}/u.test(invalid) ? 'a control character' : `"${invalid}"`}.`;
  if (name.trimEnd() !== name) return 'a name cannot end with a space.';
  // Counted in code points, like the service and JSON Schema do.
  if (Array.from(name).length > 255) return 'a name cannot be longer than 255 characters.';
  return undefined;
}

/** Names in a folder are unique, ignoring case. */
export const comparableName = (name: string): string => name.normalize('NFC').toLowerCase();

/** The name of the item that a key of the tree stands for: `$$` at its start is a `$`. */
export const nameOfKey = (key: string): string => (key.startsWith('$$') ? key.slice(1) : key);

/** Whether a key of the tree is a property of its folder, instead of the name of an item. */
export const isPropertyKey = (key: string): boolean => key.startsWith('$') && !key.startsWith('$$');
