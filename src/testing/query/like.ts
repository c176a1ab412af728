/**
 * Whether a text matches a pattern of LIKE: `%` is any text, `_` any character, and `\` escapes the next character. Takes time in proportion
 * to the lengths of both, multiplied: a regular expression could take exponential time.
 */
export function isLike(text: string, pattern: string): boolean {
  const characters = Array.from(text);
  const parts = partsOf(pattern);
  let [at, part] = [0, 0];
  // Where to continue if the rest does not match: the latest `%` takes one more character.
  let [retryAt, retryPart] = [-1, -1];
  while (at < characters.length) {
    const current = parts[part];
    if (current === anyText) [retryAt, retryPart] = [at, ++part];
    else if (current !== undefined && (current === anyCharacter || current === characters[at])) [at, part] = [at + 1, part + 1];
    else if (retryPart >= 0) [at, part] = [++retryAt, retryPart];
    else return false;
  }
  return parts.slice(part).every((one) => one === anyText);
}

const anyText = Symbol('%');
const anyCharacter = Symbol('_');

function partsOf(pattern: string): (string | symbol)[] {
  const characters = Array.from(pattern);
  const parts: (string | symbol)[] = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (character === '\\' && index + 1 < characters.length) parts.push(characters[++index] ?? '');
    else parts.push(character === '%' ? anyText : character === '_' ? anyCharacter : character);
  }
  return parts;
}
