import type { Bytes } from '../http/bytes.js';

const linesPerPage = 50;
const charactersPerLine = 90;
const producer = 'Mock Box';

/**
 * A PDF document of text (ISO 32000-1, sections 7.5 and 9.4), in Helvetica. The standard fonts have the characters of Windows-1252 only:
 * others appear as question marks.
 */
export function pdfDocument(title: string, text: string): Bytes {
  const pages = pagesOf(linesOf(text));
  const firstPage = 5;
  const references = pages.map((_, index) => `${String(firstPage + 2 * index)} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${references.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title ${hexText(title)} /Producer (${producer}) >>`,
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines);
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(firstPage + 2 * index + 1)} 0 R >>`;
      return [page, `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`];
    }),
  ];
  return fileOf(objects);
}

/** The objects with the table of their positions. Each character of the text is one byte. */
function fileOf(objects: readonly string[]): Bytes {
  let file = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`);
  return ['BT /F1 11 Tf 14 TL 50 780 Td', ...shown, 'ET'].join('\n');
}

const escaped = (line: string): string =>
  Array.from(line, toWindows1252)
    .join('')
    .replaceAll(/[\\()]/g, String.raw`\$&`);

/** The byte of a character in Windows-1252, as a character. */
function toWindows1252(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return character;
  const index = windows1252.indexOf(character);
  return index < 0 ? '?' : String.fromCharCode(0x80 + index);
}

/** The characters of the bytes 0x80 to 0x9f. A space stands for a byte without a character. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const hexText = (text: string): string =>
  `<feff${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

function pagesOf(lines: readonly string[]): string[][] {
  const count = Math.max(1, Math.ceil(lines.length / linesPerPage));
  return Array.from({ length: count }, (_, index) => lines.slice(index * linesPerPage, (index + 1) * linesPerPage));
}

const linesOf = (text: string): string[] =>
  text
    .replaceAll('\t', '    ')
    .split(/\r\n|\n|\r/)
    .flatMap(wrapped);

/** Breaks a line between words, and words that are longer than a line. */
function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > charactersPerLine) {
    const space = rest.lastIndexOf(' ', charactersPerLine);
    const end = space > 0 ? space : charactersPerLine;
    lines.push(rest.slice(0, end));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return [...lines, rest];
}

/** The text of a document of `pdfDocument`. Undefined for other PDF documents. */
export function textOfPdf(bytes: Bytes): string | undefined {
  const file = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (!file.includes(`/Producer (${producer})`)) return undefined;
  const lines = Array.from(file.matchAll(/^\((.*)\) Tj T\*$/gm), ([, line = '']) => line.replaceAll(/\\([\\()])/g, '$1'));
  return lines.map((line) => Array.from(line, fromWindows1252).join('')).join('\n');
}

function fromWindows1252(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code < 0xa0 ? windows1252.charAt(code - 0x80) : character;
}
