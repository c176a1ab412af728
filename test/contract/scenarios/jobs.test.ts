import { describe, expect, it } from 'vitest';
import { BoxJobError, BoxNotFoundError, type BoxClient } from 'box-openapi-sdk';
import { openBox, people, type BoxFixture } from '../support/box.js';
import { rejection } from '../../support/rejection.js';

const fastPolling = { intervalMs: 1, maxIntervalMs: 5 } as const;

async function sendForSignature({ box, mock }: BoxFixture) {
  const file = await mock.state.addFile({ name: 'contract.pdf', content: 'text' });
  const folder = mock.state.addFolder({ name: 'Signed' });
  const signers = [{ email: 'ben@example.com', role: 'signer' as const, password: 'a secret of the signer' }];
  return box.signRequests.create({
    source_files: [{ type: 'file', id: file.id }],
    signers,
    parent_folder: { type: 'folder', id: folder.id },
  });
}

describe('sign request jobs', () => {
  it('jobs.signRequest reports each state and resolves with the signed request', async () => {
    const fixture = await openBox();
    const request = await sendForSignature(fixture);
    expect(request).toMatchObject({ status: 'converting', name: 'contract.pdf', parent_folder: { name: 'Signed' } });
    expect(JSON.stringify(request)).not.toContain('a secret of the signer');
    const seen: unknown[] = [];
    const { signRequests } = fixture.mock;
    const actions = [() => signRequests.view(request.id), () => signRequests.sign(request.id)];
    const onProgress = ({ status }: { status: string }) => {
      seen.push(status);
      void actions.shift()?.();
    };
    const signed = await fixture.box.jobs.signRequest(request.id, { ...fastPolling, onProgress });
    expect([...new Set(seen)]).toEqual(['sent', 'viewed', 'signed']);
    expect(signed).toMatchObject({ id: request.id, sign_files: { is_ready_for_download: true, files: [{ name: 'contract.pdf' }] } });
    await expect(fixture.box.signRequests.cancel(request.id)).rejects.toMatchObject({ status: 400 });
  });

  it('jobs.signRequest rejects when the request is cancelled while it waits', async () => {
    const fixture = await openBox();
    const { id } = await sendForSignature(fixture);
    const cancel = async ({ status }: { status: string }) => {
      if (status === 'sent') await fixture.box.signRequests.cancel(id);
    };
    let cancelling: Promise<void> | undefined;
    const waiting = fixture.box.jobs.signRequest(id, {
      intervalMs: 30,
      onProgress: (state) => void (cancelling ??= state.status === 'sent' ? cancel(state) : undefined),
    });
    expect(await rejection(waiting, BoxJobError)).toMatchObject({ state: 'cancelled' });
    await cancelling;
  });

  it('jobs.signRequest rejects with 404 for a user who is not the sender', async () => {
    const fixture = await openBox({ seed: { users: people } });
    const { id } = await sendForSignature(fixture);
    await rejection(fixture.clientForUser('33002').jobs.signRequest(id, fastPolling), BoxNotFoundError);
    expect(await fixture.box.jobs.signRequest(id, { ...fastPolling, until: ['sent'] })).toMatchObject({ status: 'sent' });
  });

  it.each(['declined', 'expired', 'error_sending'])('jobs.signRequest rejects when the request ends as %s', async (status) => {
    const fixture = await openBox();
    const request = await sendForSignature(fixture);
    fixture.mock.faults.add({ operationId: 'signRequests.get', skip: 1, respond: { status: 200, body: { ...request, status } } });
    expect(await rejection(fixture.box.jobs.signRequest(request.id, fastPolling), BoxJobError)).toMatchObject({ state: status });
  });

  it('jobs.signRequest continues after broken connections and 502 responses', async () => {
    const fixture = await openBox();
    const { id } = await sendForSignature(fixture);
    await fixture.mock.signRequests.sign(id);
    const box = fixture.client({ retry: { attempts: 1, baseMs: 1 } });
    await box.users.me();
    fixture.mock.faults.add({ operationId: 'signRequests.get', skip: 1, times: 2, networkError: true });
    fixture.mock.faults.add({ operationId: 'signRequests.get', skip: 1, respond: { status: 502, body: '<html>' } });
    expect(await box.jobs.signRequest(id, fastPolling)).toMatchObject({ status: 'signed' });
  });
});

describe('Doc Gen batch jobs', () => {
  async function generate({ box, mock }: BoxFixture, names: readonly string[]) {
    const template = await mock.state.addFile({ name: 'offer.docx', content: 'text' });
    const folder = mock.state.addFolder({ name: 'Offers' });
    return box.docgenBatches.create({
      ...{ file: { type: 'file', id: template.id }, destination_folder: { type: 'folder', id: folder.id } },
      ...{ input_source: 'api', output_type: 'pdf' },
      document_generation_data: names.map((name) => ({ generated_file_name: name, user_input: { name } })),
    });
  }

  it('jobs.docgenBatch resolves with the completed jobs and their output files', async () => {
    const fixture = await openBox();
    const { id } = await generate(fixture, ['Ben', 'Cleo']);
    const seen: string[] = [];
    const jobs = await fixture.box.jobs.docgenBatch(id, {
      ...fastPolling,
      onProgress: (all) => void seen.push(all.map(({ status }) => status).join(' ')),
    });
    expect(seen).toEqual(['submitted submitted', 'pending pending', 'pending pending', 'completed completed']);
    expect(jobs.map((job) => job.output_file?.id)).toEqual(
      ['Ben', 'Cleo'].map((name) => fixture.mock.state.find(`/Offers/${name}.pdf`)?.id),
    );
    expect(await fixture.box.jobs.docgenBatch(id)).toEqual(jobs);
  });

  it('jobs.docgenBatch reads a batch of several pages', async () => {
    const fixture = await openBox();
    const { id } = await generate(
      fixture,
      Array.from({ length: 1001 }, (_, index) => `document ${String(index)}`),
    );
    expect(await fixture.box.jobs.docgenBatch(id, fastPolling)).toHaveLength(1001);
  });

  it('jobs.docgenBatch rejects when a document fails', async () => {
    const fixture = await openBox();
    const { id } = await generate(fixture, ['Ben']);
    const page = await fixture.box.docgenBatches.jobs.list(id);
    const entries = page.entries.map((job) => ({ ...job, status: 'failed' }));
    fixture.mock.faults.add({ operationId: 'docgenBatches.jobs.list', respond: { status: 200, body: { ...page, entries } } });
    expect(await rejection(fixture.box.jobs.docgenBatch(id, fastPolling), BoxJobError)).toMatchObject({ state: 'failed' });
  });
});

describe('legal hold jobs', () => {
  it('jobs.legalHoldRelease resolves when the released policy is gone', async () => {
    const { box } = await openBox();
    const { id } = await box.legalHoldPolicies.create({ policy_name: 'Case 7', is_ongoing: true });
    expect(await box.legalHoldPolicies.get(id)).toMatchObject({ status: 'active', deleted_at: null });
    await box.legalHoldPolicies.delete(id);
    const seen: unknown[] = [];
    expect(await box.jobs.legalHoldRelease(id, { ...fastPolling, onProgress: ({ status }) => void seen.push(status) })).toBeUndefined();
    expect(seen).toEqual(['releasing']);
    await rejection(box.legalHoldPolicies.get(id), BoxNotFoundError);
  });

  it('jobs.legalHoldAssignmentRelease resolves when the assignment is gone', async () => {
    const { box, mock } = await openBox();
    const policy = await box.legalHoldPolicies.create({ policy_name: 'Case 7', is_ongoing: true });
    const file = await mock.state.addFile({ name: 'letter.txt', content: 'a letter' });
    const { id } = await box.legalHoldPolicyAssignments.create({ policy_id: policy.id, assign_to: { type: 'file', id: file.id } });
    await box.legalHoldPolicyAssignments.delete(id);
    await expect(box.jobs.legalHoldAssignmentRelease(id, fastPolling)).resolves.toBeUndefined();
  });
});

describe('ZIP download jobs', () => {
  it('jobs.zipDownload resolves when the download has succeeded', async () => {
    const { box, mock, calls } = await openBox({ seed: { tree: { 'a.txt': 'content' } } });
    const zip = await box.zipDownloads.create({ items: [{ type: 'file', id: mock.state.find('/a.txt')?.id ?? '' }] });
    await (await mock.fetch(zip.download_url)).arrayBuffer();
    mock.faults.add({ operationId: 'zipDownloads.getStatus', times: 2, respond: { status: 200, body: { state: 'in_progress' } } });
    expect(await box.jobs.zipDownload(zip, fastPolling)).toMatchObject({ state: 'succeeded' });
    expect(calls().at(-1)?.url).toBe(zip.status_url);
    expect(calls()).toHaveLength(5);
  });
});

it('jobs.wait waits for a job that is identified by its kind and ID', async () => {
  const fixture = await openBox();
  const { id } = await sendForSignature(fixture);
  await fixture.mock.signRequests.sign(id);
  const saved = JSON.stringify({ kind: 'signRequest', id });
  const later: BoxClient = fixture.client();
  expect(await later.jobs.wait(JSON.parse(saved) as { kind: 'signRequest'; id: string }, fastPolling)).toMatchObject({ status: 'signed' });
});
