import { readAll, type Bytes } from '../../http/bytes.js';
import { ServiceError } from '../../http/errors.js';
import { objectField, textField, type JsonObject } from '../../http/fields.js';
import { TemplateError } from '../../formats/docgen/expression.js';
import { fillDocument, type FilledDocument } from '../../formats/docgen/word-template.js';
import { pdfDocument } from '../../formats/pdf.js';
import { textOfWordXml } from '../../formats/text.js';
import type { JobRecord } from '../../state/jobs.js';
import { requireFile, requireFolder } from '../../state/permissions.js';
import type { UserRecord } from '../../state/records.js';
import { storeContent } from '../../state/content.js';
import type { World } from '../../state/world.js';
import { currentVersion } from '../../views/files.js';
import { checkNameFree } from '../shared/item-checks.js';
import { recordItemEvent } from '../shared/record-events.js';

/** Generates the document of a job. Returns the properties of its result: the status, the file and the failures. */
export async function generate(world: World, by: UserRecord, { view: job }: JobRecord): Promise<JsonObject> {
  const viewer = { user: by, sharedLinkItem: undefined };
  const name = textField(job, 'name') ?? '';
  try {
    const filled = await fillDocument(
      await templateOf(world, by, objectField(job, 'view')),
      objectField(job, 'data'),
      world.settings.now(),
    );
    const folder = requireFolder(world, viewer, textField(job, 'folderId') ?? '', 'upload');
    checkNameFree(world, viewer, folder, name, 'file');
    const isPdf = textField(objectField(job, 'view'), 'output_type') === 'pdf';
    const content = await storeContent(world, isPdf ? pdfDocument(name, textOfWordXml(filled.xml)) : filled.bytes);
    const file = world.items.addFile({ name, parent: folder, by }, content);
    recordItemEvent({ world, viewer }, file, 'ITEM_UPLOAD', 'UPLOAD');
    return {
      ...resultOf(filled),
      output_file: { type: 'file', id: file.id },
      output_file_version: { type: 'file_version', id: currentVersion(file).id },
    };
  } catch (error) {
    if (!(error instanceof TemplateError || error instanceof ServiceError)) throw error;
    return { status: 'failed', failures: { errors: [error.message], warnings: [] } };
  }
}

async function templateOf(world: World, by: UserRecord, view: JsonObject): Promise<Bytes> {
  const file = requireFile(world, { user: by, sharedLinkItem: undefined }, textField(objectField(view, 'template_file'), 'id') ?? '');
  const versionId = objectField(view, 'template_file_version')['id'];
  const { content } = file.versions.find(({ id }) => id === versionId) ?? currentVersion(file);
  return readAll(content.read(0, content.size));
}

function resultOf({ missing, unused }: FilledDocument): JsonObject {
  const errors = missing.map((tag) => `There is no data for the tag ${tag}.`);
  const warnings = unused.map((name) => `No tag uses the data "${name}".`);
  const failures = errors.length + warnings.length === 0 ? null : { errors, warnings };
  return { status: errors.length === 0 ? 'completed' : 'completed_with_error', failures };
}
