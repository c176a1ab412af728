/** What keeps the service from taking a name for a file or folder; undefined when nothing does. */
export function nameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return 'is no name';
  if (Array.from(name).length > 255) return 'has more than 255 characters';
  if (/[/\\]/.test(name)) return 'has a slash or backslash';
  if (/\p{Cc}/u.test(name)) return 'has a control character';
  if (name.trim() !== name) return 'begins or ends with a space';
  return undefined;
}

/** Names are the same to the service however their letters are composed. */
export function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

/** Two names in a folder differ by more than case. This is what has to differ. */
export function normalizedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
