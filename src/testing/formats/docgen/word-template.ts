import { decodeText, encodeText, oneChunk, readAll, type Bytes } from '../../http/bytes.js';
import { readZip, zipArchive, type ZipEntry } from '../../http/zip.js';
import { decodeXml, encodeXml, wordPart } from '../text.js';
import { TemplateError } from './expression.js';
import { fillTags } from './fill.js';
import { encodedTagPattern, tagPattern } from './tags.js';

export interface FilledDocument {
  readonly bytes: Bytes;
  /** The main part, as WordprocessingML. */
  readonly xml: string;
  readonly missing: readonly string[];
  /** The names of data that no tag uses. */
  readonly unused: readonly string[];
}

/** The parts of a document that contain text. */
const textPart = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** Fills in a .docx template, or a new document with the text of another file. Throws a TemplateError. */
export async function fillDocument(template: Bytes, data: Readonly<Record<string, unknown>>, modifiedAt: number): Promise<FilledDocument> {
  const archive = await readZip(template).catch(() => undefined);
  const parts = archive?.has(wordPart) === true ? archive : newDocument(decodeText(template));
  const missing: string[] = [];
  const used = new Set<string>();
  const entries: ZipEntry[] = [];
  let xml = '';
  for (const [path, bytes] of parts) {
    let content = bytes;
    if (textPart.test(path)) {
      const filled = fillTags(prepared(decodeText(bytes)), data, encodeValue);
      checkNesting(filled.text);
      missing.push(...filled.missing);
      for (const name of filled.used) used.add(name);
      if (path === wordPart) xml = filled.text;
      content = encodeText(filled.text);
    }
    entries.push({ path, size: content.byteLength, modifiedAt, read: () => oneChunk(content) });
  }
  const unused = Object.keys(data).filter((name) => !used.has(name));
  return { bytes: await readAll(zipArchive(entries).read()), xml, missing: [...new Set(missing)], unused };
}

/** The main part with each tag in one piece. */
export const withWholeTags = (xml: string): string => xml.replaceAll(paragraphPattern, joinTags);

const paragraphPattern = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const textPattern = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** Moves a tag that Word has split into several runs to the first of them. */
function joinTags(paragraph: string): string {
  const pieces = Array.from(paragraph.matchAll(textPattern), ([, text = '']) => decodeXml(text));
  const whole = pieces.join('');
  const owners = pieces.flatMap((piece, index) => Array.from({ length: piece.length }, () => index));
  for (const match of whole.matchAll(tagPattern)) owners.fill(owners[match.index] ?? 0, match.index, match.index + match[0].length);
  const texts = pieces.map((_, index) => Array.from(owners, (owner, at) => (owner === index ? whole.charAt(at) : '')).join(''));
  let next = 0;
  return paragraph.replaceAll(textPattern, () => {
    next += 1;
    return `<w:t xml:space="preserve">${encodeXml(texts[next - 1] ?? '')}</w:t>`;
  });
}

/** Moves the tags of blocks to the paragraphs or table rows that they repeat or remove. */
const prepared = (xml: string): string => liftParagraphs(liftRows(withWholeTags(xml)));

/** A loop over table rows repeats the rows from the one with its beginning to the one with its end. */
function liftRows(xml: string): string {
  return xml.replaceAll(/<w:tr[ >](?:(?!<w:tr[ >])[\s\S])*?<\/w:tr>/g, (row) => {
    const begins: string[] = [];
    const ends: string[] = [];
    const rest = row.replaceAll(encodedTagPattern, (source, content: string) => {
      const kind = keywordOf(content);
      if (kind === 'tablerow') begins.push(source);
      else if (kind === 'endtablerow') ends.push(source);
      else return source;
      return '';
    });
    return begins.join('') + rest + ends.join('');
  });
}

/** A block repeats or removes whole paragraphs if each of its tags is alone in a paragraph. */
function liftParagraphs(xml: string): string {
  const lifted = new Set<number>();
  const open: number[][] = [];
  for (const match of xml.matchAll(encodedTagPattern)) {
    const kind = keywordOf(match[1] ?? '');
    if (kind === 'if' || kind === 'for') open.push([match.index]);
    else if (kind === 'elseif' || kind === 'else') open.at(-1)?.push(match.index);
    else if (kind === 'endif' || kind === 'endfor') {
      const block = [...(open.pop() ?? []), match.index];
      if (block.every((at) => isAlone(xml, at))) for (const at of block) lifted.add(at);
    }
  }
  return xml.replaceAll(paragraphPattern, (paragraph, offset: number) => {
    const [first] = paragraph.matchAll(encodedTagPattern);
    return first !== undefined && lifted.has(offset + first.index) ? first[0] : paragraph;
  });
}

/** Whether the tag at the position is all text of its paragraph, outside a table cell, which needs a paragraph. */
function isAlone(xml: string, at: number): boolean {
  const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
  const paragraph = xml.slice(start, xml.indexOf('</w:p>', at));
  const text = Array.from(paragraph.matchAll(textPattern), ([, piece]) => piece)
    .join('')
    .trim();
  const isInCell = xml.lastIndexOf('<w:tc>', at) > xml.lastIndexOf('</w:tc>', at);
  return !isInCell && /^\{\{[^{}]+\}\}$/.test(text);
}

/** The kind of a tag, without reading its condition. */
const keywordOf = (content: string): string => /^\s*(\w+)/.exec(decodeXml(content))?.[1] ?? '';

/** Line breaks of a value become those of the document. */
const encodeValue = (value: string): string =>
  value
    .split(/\r\n|\n|\r/)
    .map(encodeXml)
    .join('</w:t><w:br/><w:t xml:space="preserve">');

/** A block that begins in one cell or paragraph and ends at another level would break the document. */
function checkNesting(xml: string): void {
  const open: string[] = [];
  for (const [, slash, name = '', selfClosing] of xml.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)[^<>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) throw new TemplateError('A block must begin and end in cells or paragraphs of the same level.');
    } else if (selfClosing !== '/') open.push(name);
  }
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of the smallest .docx (ISO/IEC 29500-2, sections 10 and 9.3), with a paragraph for each line. */
function newDocument(text: string): Map<string, Bytes> {
  const paragraphs = text.split(/\r\n|\n|\r/).map((line) => `<w:p><w:r><w:t xml:space="preserve">${encodeXml(line)}</w:t></w:r></w:p>`);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/${wordPart}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`,
  ];
  const relation = `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${wordPart}"/>`;
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', `<Types xmlns="${packageNamespace}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', `<Relationships xmlns="${packageNamespace}/relationships">${relation}</Relationships>`],
    [wordPart, `<w:document xmlns:w="${wordNamespace}"><w:body>${paragraphs.join('')}</w:body></w:document>`],
  ];
  return new Map(parts.map(([path, content]) => [path, encodeText(header + content)]));
}
