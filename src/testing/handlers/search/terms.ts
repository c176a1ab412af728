/** A condition on the words of an item. */
type Condition =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isPhrase: boolean }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] };

/** Returns the number of terms that match, 0 if the item does not match the query. */
export type Matcher = (words: readonly string[]) => number;

/**
 * Reads a search query (developer.box.com, "Search query operators"): words, phrases in double quotes, and AND, OR and NOT in uppercase.
 * Words without an operator between them are alternatives. An operator without an operand is ignored.
 */
export function parseTerms(query: string): Matcher {
  const tokens = Array.from(query.matchAll(/"([^"]*)"|[^\s"]+/g), ([text, phrase]) => ({ text, phrase }));
  const groups: Condition[][] = [[]];
  let isNegated = false;
  let joins = false;
  for (const { text, phrase } of tokens) {
    if (text === 'AND' || text === 'OR') joins = text === 'AND';
    else if (text === 'NOT') {
      isNegated = true;
      // `a NOT b` excludes b from the results for a.
      joins = true;
    } else {
      const words = wordsOf(phrase ?? text);
      if (words.length === 0) continue;
      const condition: Condition = { kind: 'words', words, isPhrase: phrase !== undefined };
      const next: Condition = isNegated ? { kind: 'not', of: condition } : condition;
      if (joins) groups.at(-1)?.push(next);
      else groups.push([next]);
      [isNegated, joins] = [false, false];
    }
  }
  const condition: Condition = { kind: 'or', of: groups.filter((group) => group.length > 0).map((of) => ({ kind: 'and', of })) };
  return (words) => scoreOf(condition, words);
}

function scoreOf(condition: Condition, words: readonly string[]): number {
  if (condition.kind === 'words') return contains(words, condition.words, condition.isPhrase) ? 1 : 0;
  if (condition.kind === 'not') return scoreOf(condition.of, words) === 0 ? 1 : 0;
  const scores = condition.of.map((one) => scoreOf(one, words));
  if (condition.kind === 'and' && scores.includes(0)) return 0;
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Whether the words occur one after another. Outside a phrase, the last one may be the beginning of a word. */
function contains(words: readonly string[], searched: readonly string[], isPhrase: boolean): boolean {
  const last = searched.length - 1;
  return words.some((_, start) =>
    searched.every((word, at) => (at === last && !isPhrase ? words[start + at]?.startsWith(word) === true : words[start + at] === word)),
  );
}

/** The words of a text: its letters and digits, without case. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
