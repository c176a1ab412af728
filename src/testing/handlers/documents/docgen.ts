import { json } from '../../http/response.js';
import { objectField, objectsField, textField } from '../../http/fields.js';
import { storeContent } from '../../state/content.js';
import { requireFile, requireFolder } from '../../state/permissions.js';
import type { JobRecord } from '../../state/jobs.js';
import type { FolderRecord } from '../../state/records.js';
import type { Call, Handlers } from '../shared/call.js';
import { requireTemplate } from './docgen-templates.js';
import { checkNameFree } from '../shared/item-checks.js';
import { pageBody, markerPage, ascendingKeys } from '../shared/pages.js';

const byId = ascendingKeys(({ id }: JobRecord) => [Number(id)]);

export const docgenHandlers: Handlers = {
  'docgenBatches.create'(call) {
    const { world, viewer, body } = call;
    const template = requireFile(world, viewer, textField(objectField(body, 'file'), 'id') ?? '', 'download');
    const folder = requireFolder(world, viewer, textField(objectField(body, 'destination_folder'), 'id') ?? '', 'upload');
    const type = textField(body, 'output_type') ?? 'docx';
    const documents = objectsField(body, 'document_generation_data').map((data) => ({
      name: `${textField(data, 'generated_file_name') ?? ''}.${type}`,
      data,
    }));
    for (const { name } of documents) checkNameFree(world, viewer, folder, name, 'file');
    const common = {
      template_file: { type: 'file', id: template.id },
      template_file_version: { type: 'file_version', id: template.versions.at(-1)?.id },
      output_type: type,
    };
    const jobs: JobRecord[] = [];
    const batch = world.jobs.start('docgen_batch', viewer.user, { jobs, folder }, []);
    for (const document of documents) {
      const view = { ...common, ...document, batch: { type: 'docgen_batch', id: batch.id } };
      jobs.push(world.jobs.start('docgen_job', viewer.user, view, ['submitted', 'completed']));
    }
    return json({ type: 'docgen_batch', id: batch.id }, 202);
  },
  async 'docgenJobs.get'(call) {
    const job = call.world.jobs.get('docgen_job', call.path('job_id'), call.viewer.user);
    return json(await show(call, job, folderOf(call, job)));
  },
  async 'docgenJobs.list'(call) {
    const listed = await listOf(call, call.world.jobs.all('docgen_job', call.viewer.user));
    const { id } = call.viewer.user;
    const about = { created_by: { type: 'user', id }, enterprise: { type: 'enterprise', id: call.world.enterprise.id }, source: 'api' };
    return json({ ...listed, entries: (listed['entries'] as object[]).map((entry) => ({ ...entry, ...about })) });
  },
  async 'docgenTemplates.jobs.list'(call) {
    const { id } = requireTemplate(call);
    const isOfTemplate = ({ view }: JobRecord): boolean => objectField(view, 'template_file')['id'] === id;
    return json(await listOf(call, call.world.jobs.all('docgen_job', call.viewer.user).filter(isOfTemplate)));
  },
  async 'docgenBatches.jobs.list'(call) {
    const { jobs, folder } = call.world.jobs.get('docgen_batch', call.path('batch_id'), call.viewer.user).view as {
      jobs: JobRecord[];
      folder: FolderRecord;
    };
    const page = markerPage(jobs, call.query, 100, byId);
    const entries: unknown[] = [];
    for (const job of page.entries) entries.push(await show(call, job, folder));
    return json({ ...pageBody(page, () => undefined), entries });
  },
};

/** The folder of a job's batch. */
function folderOf({ world, viewer }: Call, job: JobRecord): FolderRecord {
  const batch = world.jobs.get('docgen_batch', textField(objectField(job.view, 'batch'), 'id') ?? '', viewer.user);
  return batch.view['folder'] as FolderRecord;
}

async function listOf(call: Call, jobs: readonly JobRecord[]): Promise<Record<string, unknown>> {
  const page = markerPage(jobs, call.query, 100, byId);
  const entries: unknown[] = [];
  for (const job of page.entries) entries.push(await show(call, job, folderOf(call, job)));
  return { ...pageBody(page, () => undefined), entries };
}

/** Advances a job. A completed job creates a file that contains its input data as JSON. */
async function show({ world, viewer }: Call, job: JobRecord, folder: FolderRecord): Promise<Record<string, unknown>> {
  const { name, data, ...view } = job.view as { name: string; data: Record<string, unknown> };
  const status = world.jobs.advance(job);
  const existing = [...folder.children].find((item) => item.type === 'file' && item.name === name);
  if (status === 'completed' && existing === undefined)
    world.items.addFile({ name, parent: folder, by: viewer.user }, await storeContent(world, JSON.stringify(data['user_input'])));
  const file = [...folder.children].find((item) => item.type === 'file' && item.name === name);
  const output = status !== 'completed' || file === undefined ? null : { type: 'file', id: file.id };
  return { ...view, type: 'docgen_job', id: job.id, status, output_file: output, failures: null };
}
