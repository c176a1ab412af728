/** Why the service rejects a name for a file or folder; undefined if it is valid. */
export function nameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return 'is not a valid name';
  // Code points, like maxLength in the document (JSON Schema validation, section 6.3.1).
  if (name.length > 255 && Array.from(name).length > 255) return 'has more than 255 characters';
  if (/[/\\]/.test(name)) return 'contains a slash or backslash';
  if (/\p{Cc}/u.test(name)) return 'contains a control character';
  if (name.trimEnd() !== name) return 'ends with whitespace';
  return undefined;
}

/** Compares names like the service: regardless of Unicode composition. */
export function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

/** Key for finding name conflicts: names in a folder must differ in more than case or Unicode composition. */
export function normalizedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
