import { decodeText, type Bytes } from '../http/bytes.js';
import { readZipEntry } from '../http/zip.js';
import { textOfPdf } from './pdf.js';

/** The main part of a .docx file (ISO/IEC 29500-1, section 11.3.10). */
export const wordPart = 'word/document.xml';

/** The text of a text file, of a .docx, or of a PDF of the mock. Undefined for other contents. */
export async function textOfContent(bytes: Bytes): Promise<string | undefined> {
  if (startsWith(bytes, '%PDF-')) return textOfPdf(bytes);
  if (startsWith(bytes, 'PK')) {
    const xml = await readZipEntry(bytes, wordPart).catch(() => undefined);
    return xml === undefined ? undefined : textOfWordXml(decodeText(xml));
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The text of WordprocessingML, one line for each paragraph. */
export function textOfWordXml(xml: string): string {
  const body = /<w:body\b[^>]*>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? xml;
  const lines = body
    .replaceAll(/<w:(br|cr)\b[^>]*>/g, '\n')
    .replaceAll(/<w:tab\/>/g, '\t')
    // The cells of a table row are on one line.
    .replaceAll(/<\/w:p>\s*<\/w:tc>(?=\s*<\/w:tr>)/g, '\n')
    .replaceAll(/<\/w:p>\s*<\/w:tc>/g, '\t')
    .replaceAll(/<w:p\/>|<\/w:p>/g, '\n');
  return decodeXml(lines.replaceAll(/<[^>]*>/g, '')).replace(/\n$/, '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Decodes the references of XML (XML 1.0, sections 4.1 and 4.6). */
export const decodeXml = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Encodes text for XML, without the characters that XML 1.0 forbids. */
export const encodeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const startsWith = (bytes: Bytes, text: string): boolean => Array.from(text).every((one, index) => bytes[index] === one.charCodeAt(0));
