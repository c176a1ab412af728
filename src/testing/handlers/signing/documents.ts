import { readAll } from '../../http/bytes.js';
import { pdfDocument } from '../../formats/pdf.js';
import { textOfContent } from '../../formats/text.js';
import type { Content, FileRecord, FolderRecord, UserRecord } from '../../state/records.js';
import { storeContent } from '../../state/content.js';
import type { SignRequestData, SignRequestRecord } from '../../state/documents/signing.js';
import { isTrashed, itemNamed } from '../../state/tree.js';
import type { World } from '../../state/world.js';
import { currentVersion } from '../../views/files.js';
import { recordItemEvent } from '../shared/record-events.js';

/** The text of the document to sign. Of a content without text, its name and SHA-1. */
export async function documentText(file: FileRecord): Promise<string> {
  const { content } = currentVersion(file);
  const text = await textOfContent(await readAll(content.read(0, content.size)));
  return text ?? `${file.name}\nSHA-1: ${content.sha1}`;
}

/** Adds a file to the folder of a request. A name that is taken there gets a number. */
export async function addPdf(world: World, by: UserRecord, parent: FolderRecord, name: string, text: string): Promise<FileRecord> {
  const stem = name.slice(0, -'.pdf'.length);
  let free = name;
  for (let number = 1; itemNamed(parent, free) !== undefined; number += 1) free = `${stem} (${String(number)}).pdf`;
  const file = world.items.addFile({ name: free, parent, by }, await pdfContent(world, free, text));
  recordItemEvent(actor(world, by), file, 'ITEM_UPLOAD', 'UPLOAD');
  return file;
}

/** Replaces the documents with versions that contain the signatures so far. */
export async function writeSignatures(world: World, by: UserRecord, { data }: SignRequestRecord): Promise<void> {
  for (const [index, file] of documentsOf(world, data).entries()) {
    const text = `${data.texts[index] ?? ''}\n\n${signatureLines(data).join('\n')}`;
    world.items.addVersion(file, await pdfContent(world, file.name, text), by, undefined, 0);
    world.items.touch(file, by);
    recordItemEvent(actor(world, by), file, 'ITEM_UPLOAD', 'EDIT');
  }
}

const signatureLines = ({ signers }: SignRequestData): string[] =>
  signers.flatMap(({ email, role, signer_decision: decision, inputs }) => {
    if (decision?.type !== 'signed') return [];
    const done = role === 'approver' ? 'Approved' : 'Signed';
    const values = inputs.flatMap(({ document_tag_id: tag, text_value: text, date_value: date, checkbox_value: checked }) => {
      const value = text ?? date ?? checked ?? null;
      return value === null ? [] : [`${String(tag)}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
    });
    return [...values, `${done} by ${email ?? 'a signer in person'} at ${decision.finalized_at}`];
  });

/** The documents that still exist outside the trash. */
export const documentsOf = ({ items }: World, { documents }: SignRequestData): FileRecord[] =>
  documents.flatMap((id) => {
    const file = items.find('file', id);
    return file?.type === 'file' && !isTrashed(file) ? [file] : [];
  });

const pdfContent = (world: World, title: string, text: string): Promise<Content> => storeContent(world, pdfDocument(title, text));

/** The caller of something that happens without a call. */
export const actor = (world: World, user: UserRecord) => ({ world, viewer: { user, sharedLinkItem: undefined } });
