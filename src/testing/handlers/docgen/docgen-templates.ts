import { decodeText, readAll } from '../../http/bytes.js';
import { badRequest, notFound, serviceError } from '../../http/errors.js';
import { objectField, textField, type JsonObject } from '../../http/fields.js';
import { created, empty, json } from '../../http/response.js';
import { readZipEntry } from '../../http/zip.js';
import { describeTags } from '../../formats/docgen/tags.js';
import { withWholeTags } from '../../formats/docgen/word-template.js';
import { textOfWordXml, wordPart } from '../../formats/text.js';
import { requireFile } from '../../state/permissions.js';
import type { FileRecord } from '../../state/records.js';
import { currentVersion } from '../../views/files.js';
import type { Call, Handlers } from '../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../shared/pages.js';

const kind = 'docgen_template';

const byId = ascendingKeys(({ id }: FileRecord) => [Number(id)]);

const byPosition = ascendingKeys(({ position }: { readonly position: number; readonly tag: JsonObject }) => [position]);

/** A file that is marked as a template. The template's ID is the file's ID, and the mark disappears with the file. */
export const docgenTemplateHandlers: Handlers = {
  'docgenTemplates.create'(call) {
    const { world, viewer, body } = call;
    const file = requireFile(world, viewer, textField(objectField(body, 'file'), 'id') ?? '', 'download');
    if (world.resources.find(kind, file.id) !== undefined) throw serviceError(409, 'conflict', 'The file is already a template');
    const references = { file: { kind: 'file', id: file.id, whenDeleted: 'delete' as const } };
    world.resources.add(kind, viewer.user.id, { references, keys: [], data: {} }, file.id);
    return created(view(file));
  },
  'docgenTemplates.list'(call) {
    const { world, viewer, query } = call;
    const files = world.resources
      .all(kind)
      .filter(({ createdBy }) => createdBy === viewer.user.id)
      .map(({ id }) => world.items.find('file', id))
      .filter((file) => file?.type === 'file');
    return json(
      pageBody(
        markerPage(
          files.sort((a, b) => Number(a.id) - Number(b.id)),
          query,
          100,
          byId,
        ),
        view,
      ),
    );
  },
  'docgenTemplates.get': (call) => json(view(requireTemplate(call))),
  'docgenTemplates.delete'(call) {
    const file = requireTemplate(call);
    const record = call.world.resources.find(kind, file.id);
    if (record !== undefined) call.world.resources.remove(record);
    return empty();
  },
  async 'docgenTemplates.tags.list'(call) {
    const text = await textOf(requireTemplate(call), textField(call.query, 'template_version_id'));
    const tags = describeTags(text).map(({ content, type, paths }) => ({ tag_content: content, tag_type: type, json_paths: paths }));
    const placed = tags.map((tag, position) => ({ tag, position }));
    return json(pageBody(markerPage(placed, call.query, 100, byPosition), ({ tag }) => tag));
  },
};

const view = (file: FileRecord): JsonObject => ({ file: { type: 'file', id: file.id, etag: String(file.changes) }, file_name: file.name });

export function requireTemplate({ world, viewer, path }: Call): FileRecord {
  const record = world.resources.find(kind, path('template_id'));
  if (record === undefined) throw notFound();
  return requireFile(world, viewer, record.id);
}

/** The text of a .docx, or the content of another file. */
async function textOf(file: FileRecord, versionId: string | undefined): Promise<string> {
  const version = versionId === undefined ? currentVersion(file) : file.versions.find(({ id }) => id === versionId);
  if (version === undefined) throw notFound('template_version_id: the template has no such version');
  const { content } = version;
  const bytes = await readAll(content.read(0, content.size));
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const xml = isArchive ? await readZipEntry(bytes, wordPart).catch(() => undefined) : undefined;
  if (isArchive && xml === undefined) throw badRequest('The template is not a Word document');
  return xml === undefined ? decodeText(bytes) : textOfWordXml(withWholeTags(decodeText(xml)));
}
