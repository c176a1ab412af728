import { notFound } from '../../http/errors.js';
import { json } from '../../http/response.js';
import { objectField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import { requireFile, requireFolder } from '../../state/permissions.js';
import type { JobRecord } from '../../state/jobs.js';
import type { Call, Handlers } from '../shared/call.js';
import { requireTemplate } from './docgen-templates.js';
import { checkNameFree } from '../shared/item-checks.js';
import { pageBody, markerPage, ascendingKeys, type Page } from '../shared/pages.js';
import { generate } from './generate.js';

const byId = ascendingKeys(({ id }: JobRecord) => [Number(id)]);

export const docgenHandlers: Handlers = {
  'docgenBatches.create'(call) {
    const { world, viewer, body } = call;
    const template = requireFile(world, viewer, textField(objectField(body, 'file'), 'id') ?? '', 'download');
    const folder = requireFolder(world, viewer, textField(objectField(body, 'destination_folder'), 'id') ?? '', 'upload');
    const versionId = textField(objectField(body, 'file_version'), 'id') ?? template.versions.at(-1)?.id;
    if (!template.versions.some(({ id }) => id === versionId)) throw notFound('file_version: the template has no such version');
    const type = textField(body, 'output_type') ?? 'docx';
    const documents = objectsField(body, 'document_generation_data').map((data) => ({
      name: `${textField(data, 'generated_file_name') ?? ''}.${type}`,
      data: objectField(data, 'user_input'),
    }));
    for (const { name } of documents) checkNameFree(world, viewer, folder, name, 'file');
    const common = {
      template_file: { type: 'file', id: template.id },
      template_file_version: { type: 'file_version', id: versionId },
      output_type: type,
    };
    const batch = world.jobs.start('docgen_batch', viewer.user, {}, []);
    for (const { name, data } of documents) {
      const view = { ...common, batch: { type: 'docgen_batch', id: batch.id } };
      world.jobs.start('docgen_job', viewer.user, { view, name, data, folderId: folder.id }, states);
    }
    return json({ type: 'docgen_batch', id: batch.id }, 202);
  },
  async 'docgenJobs.get'(call) {
    return json(await show(call, call.world.jobs.get('docgen_job', call.path('job_id'), call.viewer.user)));
  },
  async 'docgenJobs.list'(call) {
    const listed = await listOf(call, jobsOf(call));
    const { id } = call.viewer.user;
    const about = { created_by: { type: 'user', id }, enterprise: { type: 'enterprise', id: call.world.enterprise.id }, source: 'api' };
    return json({ ...listed, entries: (listed['entries'] as object[]).map((entry) => ({ ...entry, ...about })) });
  },
  async 'docgenTemplates.jobs.list'(call) {
    const { id } = requireTemplate(call);
    return json(
      await listOf(
        call,
        jobsOf(call).filter((job) => objectField(viewOf(job), 'template_file')['id'] === id),
      ),
    );
  },
  async 'docgenBatches.jobs.list'(call) {
    const { id } = call.world.jobs.get('docgen_batch', call.path('batch_id'), call.viewer.user);
    return json(
      await listOf(
        call,
        jobsOf(call).filter((job) => objectField(viewOf(job), 'batch')['id'] === id),
      ),
    );
  },
};

/** The service needs some seconds for a document. Clients poll until the last state. */
const states = ['submitted', 'pending', 'pending', 'completed'];

const jobsOf = ({ world, viewer }: Call): JobRecord[] => world.jobs.all('docgen_job', viewer.user);

const viewOf = ({ view }: JobRecord): JsonObject => objectField(view, 'view');

async function listOf(call: Call, jobs: readonly JobRecord[]): Promise<Record<string, unknown>> {
  const page: Page<JobRecord> = markerPage(jobs, call.query, 100, byId);
  const entries: unknown[] = [];
  for (const job of page.entries) entries.push(await show(call, job));
  return { ...pageBody(page, () => undefined), entries };
}

/** Advances a job. Its last state generates the document. */
async function show({ world, viewer }: Call, job: JobRecord): Promise<Record<string, unknown>> {
  const state = world.jobs.advance(job);
  if (state === 'completed' && job.isRunning !== true) {
    job.isRunning = true;
    job.result = await generate(world, viewer.user, job);
  }
  // Another call may be generating the document.
  const status = state === 'completed' && job.result === undefined ? 'pending' : state;
  return { ...viewOf(job), type: 'docgen_job', id: job.id, status, output_file: null, failures: null, ...job.result };
}
