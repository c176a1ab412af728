import type { Token } from 'markdown-it';

/** Shorter texts are names, by which a page must be found. */
const shortText = 30;

/**
 * The tokens of a page of the reference, for the search: without examples, without the tables of results and without texts that an earlier page
 * contains. Hundreds of results with the same sentence would help nobody. Adds the texts to `indexed`. With
 * `namesOnly`, tables contribute only the names of properties.
 */
export function withoutRepetitions(tokens: readonly Token[], indexed: Set<string>, namesOnly: boolean): Token[] {
  const end = tokens.findIndex(({ type, content }) => type === 'inline' && content === 'Result types');
  const kept: Token[] = [];
  let cell = 0;
  for (const token of end === -1 ? tokens : tokens.slice(0, end - 1)) {
    if (token.type === 'td_open' || token.type === 'th_open') cell += 1;
    if (token.type === 'td_close' || token.type === 'th_close') cell -= 1;
    if (token.type === 'fence' || indexed.has(token.content) || /^\*\*(Methods:|Part of:|Result\.)/.test(token.content)) continue;
    // The names of properties, and the description of a schema, but not the descriptions of its properties.
    if (namesOnly && token.type === 'inline' && cell > 0 && !/^`[\w.[\]]+`( \*)?$/.test(token.content)) continue;
    if (token.type === 'inline' && token.content.length > shortText) indexed.add(token.content);
    kept.push(token);
  }
  return kept;
}
