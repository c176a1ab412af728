/**
 * A doc comment with plain text, which editors show unchanged, and with lines of code, which are not wrapped. Returns an empty string if all
 * paragraphs are empty.
 */
export function docComment(paragraphs: readonly (string | undefined)[], indent = '', code: readonly string[] = []): string {
  const text = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '') as string[];
  if (text.length === 0) return '';
  const lines = text.flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(escape(paragraph), 130 - indent.length)]);
  lines.push(...code.map(escape));
  if (lines.length === 1) return `${indent}/** ${String(lines[0])} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

function escape(text: string): string {
  return text.trim().replace(/\*\//g, '* /');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
