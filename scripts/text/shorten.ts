import stringWidth from 'string-width';

/** The text, without its beginning if it is wider than `width` cells. */
export function keepEnd(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let tail = text;
  while (stringWidth(tail) > width - 1) tail = Array.from(tail).slice(1).join('');
  return `…${tail}`;
}

/** The text, without its end if it is wider than `width` cells. */
export function keepStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let head = text;
  while (stringWidth(head) > width - 1) head = Array.from(head).slice(0, -1).join('');
  return `${head}…`;
}
