/** Longest name that the service accepts, in characters. */
const maxNameLength = 255;
/** Highest number that the policy `rename` tries. */
export const maxNumberedNames = 99;

/**
 * Appends a number: `film (1).mov`. Shortens the name to 255 characters. A name whose only dot comes first has no extension, and neither has
 * one with most of its characters after the dot.
 */
export function numberedName(name: string, number: number): string {
  return withSuffix(name, ` (${String(number)})`, maxNameLength, (text) => Array.from(text).length);
}

/**
 * Inserts a suffix before the extension and shortens the name to `maxLength`, which `lengthOf` measures. At least one character of the
 * name remains.
 */
export function withSuffix(name: string, suffix: string, maxLength: number, lengthOf: (text: string) => number): string {
  const dot = name.lastIndexOf('.');
  const hasExtension = dot > 0 && lengthOf(name.slice(dot)) < maxLength / 2;
  const [stem, extension] = hasExtension ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const characters = Array.from(stem);
  const limit = maxLength - lengthOf(suffix + extension);
  let length = lengthOf(stem);
  while (characters.length > 1 && length > limit) length -= lengthOf(characters.pop() ?? '');
  return characters.join('') + suffix + extension;
}
