import type { Token } from 'markdown-it';

/** Shorter texts are names, by which a page must be found. */
const shortText = 30;

/**
 * The tokens of a page of the reference, for the search: without examples, lists of responses, the tables of results and texts that an earlier page
 * contains. Hundreds of results with the same sentence would help nobody. Tables contribute only the names of properties. Adds the texts to
 * `indexed`.
 */
export function withoutRepetitions(tokens: readonly Token[], indexed: Set<string>): Token[] {
  const end = tokens.findIndex(({ type, content }) => type === 'inline' && content === 'Result types');
  const kept: Token[] = [];
  let cell = 0;
  let list = 0;
  for (const token of end === -1 ? tokens : tokens.slice(0, end - 1)) {
    if (token.type === 'td_open' || token.type === 'th_open') cell += 1;
    if (token.type === 'td_close' || token.type === 'th_close') cell -= 1;
    if (token.type === 'bullet_list_open') list += 1;
    if (token.type === 'bullet_list_close') list -= 1;
    if (token.type === 'fence' || list > 0 || indexed.has(token.content) || isFrame(token.content)) continue;
    if (token.type === 'inline' && cell > 0 && !/^`[\w.[\]]+`( \*)?$/.test(token.content)) continue;
    if (token.type === 'inline' && token.content.length > shortText) indexed.add(token.content);
    kept.push(token);
  }
  return kept;
}

/** A line that every method or schema has. */
function isFrame(text: string): boolean {
  return /^(\*\*(Methods:|Part of:|Result\.|Parameters|Responses|See also)|See \[Box's reference)/.test(text);
}
