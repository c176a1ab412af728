/** Characters that move the cursor, change the terminal, or reorder or hide text. Joiners of emoji and scripts are harmless. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const joiners = new Set(['\u200c', '\u200d']);

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** A text of a file or of the service on one line. Characters that a terminal would not show are written as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (joiners.has(character) ? character : `\\u{${codeOf(character)}}`));
}

/** A value as JSON on one line, which a terminal shows as it is. */
export function jsonLine(value: object): string {
  // JSON.stringify leaves characters above U+001F in place.
  const escaped = JSON.stringify(value).replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
  return `${escaped}\n`;
}
