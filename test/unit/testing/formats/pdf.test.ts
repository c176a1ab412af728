import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { pdfDocument } from '../../../../src/testing/formats/pdf.js';
import { textOfContent } from '../../../../src/testing/formats/text.js';

/** The text of each page, as pdf.js reads it. */
async function pagesOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  // pdf.js takes the buffer over.
  const { text } = await extractText(await getDocumentProxy(bytes.slice()));
  return text;
}

describe('a PDF document of the mock', () => {
  it('has its title, and the characters of Windows-1252', async () => {
    const bytes = pdfDocument('Café 日', 'Price: 5 € (“net”) \\ naïve – 日');
    expect((await getMeta(await getDocumentProxy(bytes.slice()))).info['Title']).toBe('Café 日');
    expect(await pagesOf(bytes)).toEqual(['Price: 5 € (“net”) \\ naïve – ?']);
    expect(await textOfContent(bytes)).toBe('Price: 5 € (“net”) \\ naïve – ?');
  });

  it('breaks long lines between words, and long texts into pages', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${String(index)}`);
    const pages = await pagesOf(pdfDocument('Words', words.join(' ')));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join(' ').split(/\s+/)).toEqual(words);
    expect((await pagesOf(pdfDocument('One word', 'x'.repeat(200)))).join('').replaceAll(/\s/g, '')).toBe('x'.repeat(200));
  });

  it('has a table with the positions of its objects', () => {
    const file = Array.from(pdfDocument('Title', 'one\ntwo'), (byte) => String.fromCharCode(byte)).join('');
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
    expect(file.slice(table, table + 4)).toBe('xref');
    const offsets = Array.from(file.slice(table).matchAll(/^(\d{10}) 00000 n $/gm), ([, offset]) => Number(offset));
    expect(offsets).toHaveLength(6);
    for (const [index, offset] of offsets.entries()) expect(file.slice(offset)).toMatch(new RegExp(`^${String(index + 1)} 0 obj\\n`));
  });

  it('may be empty', async () => {
    expect(await pagesOf(pdfDocument('', ''))).toEqual(['']);
  });
});
