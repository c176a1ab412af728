const before = 60;
const length = 180;

/** Part of a text around the first of the terms, in pieces. The pieces that are terms are marked. */
export function excerpt(text: string, terms: readonly string[]): { piece: string; found: boolean }[] {
  if (terms.length === 0 || text === '') return [{ piece: text.slice(0, length), found: false }];
  const pattern = new RegExp(`(${terms.map((term) => term.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')})`, 'iu');
  const at = text.search(pattern);
  const start = Math.max(0, at - before);
  const shown = text.slice(start, start + length);
  const pieces = shown.split(new RegExp(pattern, 'giu')).map((piece, index) => ({ piece, found: index % 2 === 1 }));
  return [...(start > 0 ? [{ piece: '… ', found: false }] : []), ...pieces];
}
