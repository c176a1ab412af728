import type { Token } from 'markdown-it';
import type { SearchPart } from './search-page.js';

/** Splits a parsed page into parts at its headings of the levels 2 and 3. */
export function searchParts(tokens: readonly Token[], title: string): SearchPart[] {
  const parts: SearchPart[] = [{ anchor: '', heading: title, text: '' }];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.type === 'heading_open' && token.tag !== 'h1') {
      if (['h2', 'h3'].includes(token.tag)) parts.push({ anchor: String(token.attrGet('id') ?? ''), heading: plain(next), text: '' });
      return;
    }
    const part = parts.at(-1);
    if (part === undefined || tokens[index - 1]?.type === 'heading_open') return;
    if (token.type === 'inline') part.text += `${plain(token)} `;
    if (token.type === 'fence') part.text += `${token.content.replace(/\s+/g, ' ')} `;
  });
  return parts.map(({ text, ...part }) => ({ ...part, text: text.trim() }));
}

/** The text of an inline token, without marks. */
export function plain(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .trim();
}
