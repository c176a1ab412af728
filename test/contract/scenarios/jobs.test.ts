import { describe, expect, it } from 'vitest';
import { BoxJobError, BoxNotFoundError, type BoxClient } from 'box-openapi-sdk';
import { openBox, people, type Scene } from '../support/box.js';
import { rejection } from '../support/rejection.js';

const quick = { intervalMs: 1, maxIntervalMs: 5 } as const;

async function sendForSignature({ box, mock }: Scene) {
  const file = await mock.state.addFile({ name: 'contract.pdf', content: 'text' });
  const folder = mock.state.addFolder({ name: 'Signed' });
  const signers = [{ email: 'ben@example.com', role: 'signer' as const, password: 'a secret of the signer' }];
  return box.signRequests.create({
    source_files: [{ type: 'file', id: file.id }],
    signers,
    parent_folder: { type: 'folder', id: folder.id },
  });
}

describe('a sign request', () => {
  it('goes through its states up to the end', async () => {
    const scene = await openBox();
    const request = await sendForSignature(scene);
    expect(request).toMatchObject({ status: 'converting', name: 'contract.pdf', parent_folder: { name: 'Signed' } });
    expect(JSON.stringify(request)).not.toContain('a secret of the signer');
    const seen: unknown[] = [];
    const signed = await scene.box.jobs.signRequest(request.id, { ...quick, onProgress: ({ status }) => void seen.push(status) });
    expect(seen).toEqual(['sent', 'viewed', 'signed']);
    expect(signed).toMatchObject({ id: request.id, sign_files: { is_ready_for_download: true, files: [{ name: 'contract.pdf' }] } });
    await expect(scene.box.signRequests.cancel(request.id)).rejects.toMatchObject({ status: 400 });
  });

  it('that is called off, by somebody else meanwhile, rejects', async () => {
    const scene = await openBox();
    const { id } = await sendForSignature(scene);
    const cancel = async ({ status }: { status: string }) => {
      if (status === 'sent') await scene.box.signRequests.cancel(id);
    };
    let cancelling: Promise<void> | undefined;
    const waiting = scene.box.jobs.signRequest(id, {
      intervalMs: 30,
      onProgress: (state) => void (cancelling ??= state.status === 'sent' ? cancel(state) : undefined),
    });
    expect(await rejection(waiting, BoxJobError)).toMatchObject({ state: 'cancelled' });
    await cancelling;
  });

  it('is seen by its sender only', async () => {
    const scene = await openBox({ seed: { users: people } });
    const { id } = await sendForSignature(scene);
    await rejection(scene.clientOf('33002').jobs.signRequest(id, quick), BoxNotFoundError);
    expect(await scene.box.jobs.signRequest(id, { ...quick, until: ['sent'] })).toMatchObject({ status: 'sent' });
  });

  it.each(['declined', 'expired', 'error_sending'])('that ends as %s rejects', async (status) => {
    const scene = await openBox();
    const request = await sendForSignature(scene);
    scene.mock.faults.add({ operationId: 'signRequests.get', skip: 1, respond: { status: 200, body: { ...request, status } } });
    expect(await rejection(scene.box.jobs.signRequest(request.id, quick), BoxJobError)).toMatchObject({ state: status });
  });

  it('is waited for through broken connections and gateways', async () => {
    const scene = await openBox();
    const { id } = await sendForSignature(scene);
    const box = scene.client({ retry: { attempts: 1, baseMs: 1 } });
    await box.users.me();
    scene.mock.faults.add({ operationId: 'signRequests.get', skip: 1, times: 2, networkError: true });
    scene.mock.faults.add({ operationId: 'signRequests.get', skip: 1, respond: { status: 502, body: '<html>' } });
    expect(await box.jobs.signRequest(id, quick)).toMatchObject({ status: 'signed' });
  });
});

describe('a Doc Gen batch', () => {
  async function generate({ box, mock }: Scene, names: readonly string[]) {
    const template = await mock.state.addFile({ name: 'offer.docx', content: 'text' });
    const folder = mock.state.addFolder({ name: 'Offers' });
    return box.docgenBatches.create({
      ...{ file: { type: 'file', id: template.id }, destination_folder: { type: 'folder', id: folder.id } },
      ...{ input_source: 'api', output_type: 'pdf' },
      document_generation_data: names.map((name) => ({ generated_file_name: name, user_input: { name } })),
    });
  }

  it('has made its documents in the end', async () => {
    const scene = await openBox();
    const { id } = await generate(scene, ['Ben', 'Cleo']);
    const seen: string[] = [];
    const jobs = await scene.box.jobs.docgenBatch(id, {
      ...quick,
      onProgress: (all) => void seen.push(all.map(({ status }) => status).join(' ')),
    });
    expect(seen).toEqual(['submitted submitted', 'completed completed']);
    expect(jobs.map((job) => job.output_file?.id)).toEqual(['Ben', 'Cleo'].map((name) => scene.mock.state.find(`/Offers/${name}.pdf`)?.id));
    expect(await scene.box.jobs.docgenBatch(id)).toEqual(jobs);
  });

  it('is read page by page', async () => {
    const scene = await openBox();
    const { id } = await generate(
      scene,
      Array.from({ length: 1001 }, (_, index) => `document ${String(index)}`),
    );
    expect(await scene.box.jobs.docgenBatch(id, quick)).toHaveLength(1001);
  });

  it('of which a document fails rejects', async () => {
    const scene = await openBox();
    const { id } = await generate(scene, ['Ben']);
    const page = await scene.box.docgenBatches.jobs.list(id);
    const entries = page.entries.map((job) => ({ ...job, status: 'failed' }));
    scene.mock.faults.add({ operationId: 'docgenBatches.jobs.list', respond: { status: 200, body: { ...page, entries } } });
    expect(await rejection(scene.box.jobs.docgenBatch(id, quick), BoxJobError)).toMatchObject({ state: 'failed' });
  });
});

describe('a legal hold', () => {
  it('is released in the end', async () => {
    const { box } = await openBox();
    const { id } = await box.legalHoldPolicies.create({ policy_name: 'Case 7', is_ongoing: true });
    expect(await box.legalHoldPolicies.get(id)).toMatchObject({ status: 'active', deleted_at: null });
    await box.legalHoldPolicies.delete(id);
    const seen: unknown[] = [];
    expect(await box.jobs.legalHoldRelease(id, { ...quick, onProgress: ({ status }) => void seen.push(status) })).toBeUndefined();
    expect(seen).toEqual(['releasing']);
    await rejection(box.legalHoldPolicies.get(id), BoxNotFoundError);
  });

  it('lets go of an assignment', async () => {
    const { box, mock } = await openBox();
    mock.faults.add({ operationId: 'legalHoldPolicyAssignments.get', skip: 1, respond: { status: 404 } });
    await expect(box.jobs.legalHoldAssignmentRelease('42501', quick)).resolves.toBeUndefined();
  });
});

describe('a ZIP download', () => {
  it('is over when it was downloaded', async () => {
    const { box, mock, calls } = await openBox();
    const zip = await box.zipDownloads.create({ items: [{ type: 'file', id: '70001' }] });
    mock.faults.add({ operationId: 'zipDownloads.getStatus', times: 2, respond: { status: 200, body: { state: 'in_progress' } } });
    expect(await box.jobs.zipDownload(zip, quick)).toMatchObject({ state: 'succeeded' });
    expect(calls().at(-1)?.url).toBe(zip.status_url);
    expect(calls()).toHaveLength(4);
  });
});

it('any of them can be waited for by its kind and id', async () => {
  const scene = await openBox();
  const { id } = await sendForSignature(scene);
  const kept = JSON.stringify({ kind: 'signRequest', id });
  const later: BoxClient = scene.client();
  expect(await later.jobs.wait(JSON.parse(kept) as { kind: 'signRequest'; id: string }, quick)).toMatchObject({ status: 'signed' });
});
