import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, mockWithClient, type Body } from '../../mock-client.js';

const clock = adjustableClock();
let box: Awaited<ReturnType<typeof mockWithClient>>;
beforeEach(async () => {
  box = await mockWithClient({
    now: clock.now,
    seed: {
      users: [
        { id: '1', name: 'Ada', login: 'ada@example.com' },
        { id: '2', name: 'Ben', login: 'ben@example.com' },
      ],
      tree: { 'contract.txt': 'Rent: 100 € (monthly)', Signed: {} },
    },
  });
});
afterEach(async () => {
  await box.mock.close();
  box.mock.assertConforms();
});
const idOf = (path: string): string => box.mock.state.find(path)?.id ?? '';

interface SignRequest extends Body {
  readonly status: string;
  readonly signers: { email: string; role: string; has_viewed_document: boolean; signer_decision: object | null; inputs: object[] }[];
  readonly sign_files: { files: { id: string; name: string }[]; is_ready_for_download: boolean };
  readonly signing_log: { id: string; name: string } | null;
}

const two = [
  { email: 'ben@example.com', role: 'signer', order: 1 },
  { email: 'cleo@example.com', role: 'approver', order: 2 },
];

async function create(properties: object = {}) {
  const body = {
    ...{ source_files: [{ type: 'file', id: idOf('/contract.txt') }], parent_folder: { type: 'folder', id: idOf('/Signed') } },
    ...{ signers: two, name: 'Contract', ...properties },
  };
  const response = await box.call('POST', '/sign_requests', body);
  return { status: response.status, body: response.body as SignRequest, id: response.body.id };
}
const get = async (id: string): Promise<SignRequest> => (await box.call('GET', `/sign_requests/${id}`)).body as SignRequest;
const textOf = async (fileId: string): Promise<string> => {
  const { text, totalPages } = await extractText(await getDocumentProxy(await box.mock.state.content(fileId)));
  expect(totalPages).toBe(1);
  return text.join('\n');
};
const eventTypes = async (): Promise<unknown[]> =>
  (await box.call('GET', '/events?stream_type=admin_logs&limit=500')).body.entries
    .map((event) => String(event['event_type']))
    .filter((type) => type.startsWith('SIGN_'));

describe('a sign request', () => {
  it('is sent after its creation, and its document is a PDF in the folder', async () => {
    const { status, body, id } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'converting', name: 'Contract.pdf', sign_files: { files: [{ name: 'Contract.pdf' }] } });
    expect(body.signers.map(({ email, role }) => `${email} ${role}`)).toEqual([
      'ada@example.com final_copy_reader',
      'ben@example.com signer',
      'cleo@example.com approver',
    ]);
    expect(await get(id)).toMatchObject({ status: 'sent', finished_at: null, signing_log: null, prepare_url: null });
    const file = box.mock.state.find('/Signed/Contract.pdf');
    expect(file?.id).toBe(body.sign_files.files[0]?.id);
    expect(await textOf(file?.id ?? '')).toBe('Rent: 100 € (monthly)');
    expect(box.mock.signRequests.emails(id)).toMatchObject([{ to: 'ben@example.com', kind: 'request' }]);
  });

  it('is signed by the participants in their order, and each signature is a version of the document', async () => {
    const { id } = await create();
    const { signRequests } = box.mock;
    await expect(signRequests.sign(id, { email: 'cleo@example.com' })).rejects.toThrow(/not the turn of cleo@example.com.*ben@example.com/);
    signRequests.view(id);
    expect((await get(id)).status).toBe('viewed');
    expect((await get(id)).signers[1]).toMatchObject({ has_viewed_document: true, signer_decision: null });
    expect(await signRequests.sign(id)).toMatchObject({ status: 'viewed' });
    expect((await get(id)).signers[1]).toMatchObject({ signer_decision: { type: 'signed' } });
    const file = idOf('/Signed/Contract.pdf');
    expect(await textOf(file)).toContain('Signed by ben@example.com at 2026-01-05T09:00:00+00:00');
    expect(await signRequests.sign(id, { email: 'cleo@example.com' })).toMatchObject({ status: 'signed' });
    const signed = await get(id);
    expect(signed).toMatchObject({
      status: 'signed',
      finished_at: '2026-01-05T09:00:00+00:00',
      signing_log: { name: 'Contract Signing Log.pdf' },
    });
    expect(await textOf(file)).toContain('Approved by cleo@example.com');
    expect(await textOf(signed.signing_log?.id ?? '')).toMatch(/Sent to ben@example.com[\s\S]*Signed by ben@[\s\S]*Approved by cleo@/);
    expect((await box.call('GET', `/files/${file}/versions`)).body.total_count).toBe(2);
    expect(signRequests.emails(id).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      'request ben@example.com',
      'request cleo@example.com',
      'copy ada@example.com',
      'copy ben@example.com',
      'copy cleo@example.com',
    ]);
    expect(await eventTypes()).toEqual([
      ...['SIGN_DOCUMENT_CREATED', 'SIGN_DOCUMENT_CONVERTED', 'SIGN_DOCUMENT_ASSIGNED', 'SIGN_DOCUMENT_VIEWED_BY_SIGNER'],
      ...['SIGN_DOCUMENT_SIGNED', 'SIGN_DOCUMENT_ASSIGNED', 'SIGN_DOCUMENT_VIEWED_BY_SIGNER', 'SIGN_DOCUMENT_SIGNED'],
      'SIGN_DOCUMENT_COMPLETED',
    ]);
  });

  it('can be signed in parallel, and by one participant of a group', async () => {
    const group = [
      { email: 'a@example.com', signer_group_id: 'legal' },
      { email: 'b@example.com', signer_group_id: 'legal' },
      { email: 'c@example.com' },
    ];
    const { id } = await create({ signers: group });
    expect(box.mock.signRequests.emails(id)).toHaveLength(3);
    await box.mock.signRequests.sign(id, { email: 'c@example.com' });
    expect(await box.mock.signRequests.sign(id, { email: 'b@example.com' })).toMatchObject({ status: 'signed' });
  });

  it('rejects further actions after it was declined', async () => {
    const { id } = await create();
    box.mock.signRequests.decline(id, { reason: 'Too expensive' });
    const declined = await get(id);
    expect(declined.status).toBe('declined');
    expect(declined.signers[1]).toMatchObject({ signer_decision: { type: 'declined', additional_info: 'Too expensive' } });
    await expect(box.mock.signRequests.sign(id)).rejects.toThrow(/already declined/);
    for (const action of ['cancel', 'resend']) expect((await box.call('POST', `/sign_requests/${id}/${action}`)).status).toBe(400);
    expect(await eventTypes()).toContain('SIGN_DOCUMENT_DECLINED');
  });

  it('rejects further actions after it was cancelled, which only the sender can do', async () => {
    const { id } = await create();
    const ben = clientFor(box.mock, '2');
    expect((await ben.call('POST', `/sign_requests/${id}/cancel`)).status).toBe(404);
    const item = { type: 'folder', id: idOf('/Signed') };
    await box.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
    expect((await ben.call('POST', `/sign_requests/${id}/cancel`)).status).toBe(403);
    expect((await box.call('POST', `/sign_requests/${id}/cancel`, { reason: 'Wrong price' })).body['status']).toBe('cancelled');
    expect((await ben.call('GET', `/sign_requests/${id}`)).body['status']).toBe('cancelled');
    expect((await box.call('POST', `/sign_requests/${id}/cancel`)).status).toBe(400);
    await expect(box.mock.signRequests.sign(id)).rejects.toThrow(/already cancelled/);
  });

  it('expires at the end of its last day', async () => {
    const { id, body } = await create({ days_valid: 2 });
    expect(body['auto_expire_at']).toBe('2026-01-07T23:59:59+00:00');
    await box.mock.advance({ days: 2 });
    expect((await get(id)).status).toBe('sent');
    await box.mock.advance({ days: 1 });
    expect(await eventTypes()).toContain('SIGN_DOCUMENT_EXPIRED');
    expect(await get(id)).toMatchObject({ status: 'expired', finished_at: '2026-01-07T23:59:59+00:00' });
    await expect(box.mock.signRequests.sign(id)).rejects.toThrow(/already expired/);
  });

  it('can be resent ten minutes after the last email', async () => {
    const { id } = await create();
    const resend = async () => (await box.call('POST', `/sign_requests/${id}/resend`)).status;
    expect(await resend()).toBe(400);
    await box.mock.advance({ minutes: 10 });
    expect(await resend()).toBe(202);
    expect(await resend()).toBe(400);
    expect(box.mock.signRequests.emails(id)).toMatchObject([{ kind: 'request' }, { kind: 'reminder', to: 'ben@example.com' }]);
  });

  it('reminds the participants after 3, 8, 13 and 18 days, unless they suppress emails', async () => {
    const { id } = await create({ are_reminders_enabled: true });
    const quiet = await create({ are_reminders_enabled: true, signers: [{ email: 'ben@example.com', suppress_notifications: true }] });
    await box.mock.advance({ days: 30 });
    const day = 86_400_000;
    const [sent, ...reminders] = box.mock.signRequests.emails(id);
    expect(reminders.map(({ at }) => Math.round((at - (sent?.at ?? 0)) / day))).toEqual([3, 8, 13, 18]);
    expect(box.mock.signRequests.emails(quiet.id)).toEqual([]);
  });

  it('waits for its preparation', async () => {
    const { id, body } = await create({ is_document_preparation_needed: true });
    expect(String(body['prepare_url'])).toContain(id);
    expect((await get(id)).status).toBe('created');
    await expect(box.mock.signRequests.sign(id)).rejects.toThrow(/not prepared/);
    expect((await box.call('POST', `/sign_requests/${id}/resend`)).status).toBe(400);
    expect(box.mock.signRequests.prepare(id)).toMatchObject({ status: 'sent', prepare_url: null });
    expect(() => box.mock.signRequests.prepare(id)).toThrow(/needs no preparation/);
  });

  it('can fail, and emails can bounce', async () => {
    const { id } = await create();
    box.mock.signRequests.bounce(id);
    expect(box.mock.signRequests.emails(id).at(-1)).toMatchObject({ kind: 'bounced', to: 'ben@example.com' });
    box.mock.signRequests.fail(id);
    expect(await get(id)).toMatchObject({ status: 'error_finalizing', error_code: 'error_finalizing' });
  });

  it('is listed for its sender, or for users with whom its documents are shared', async () => {
    const { id } = await create();
    const ben = clientFor(box.mock, '2');
    const list = async (client: typeof ben, query = '') => (await client.call('GET', `/sign_requests${query}`)).body.entries;
    expect(await list(box)).toMatchObject([{ id }]);
    expect(await list(ben, '?shared_requests=true')).toEqual([]);
    const item = { type: 'folder', id: idOf('/Signed') };
    await box.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
    expect(await list(ben)).toEqual([]);
    expect(await list(ben, '?shared_requests=true')).toMatchObject([{ id }]);
    expect(await list(ben, '?shared_requests=true&senders=ada@example.com')).toMatchObject([{ id }]);
    expect(await list(ben, '?shared_requests=true&senders=ben@example.com')).toEqual([]);
    expect((await ben.call('GET', '/sign_requests?senders=ada@example.com')).status).toBe(400);
    await box.call('DELETE', `/files/${idOf('/Signed/Contract.pdf')}`);
    expect(await list(box)).toEqual([]);
  });

  it('needs documents, a signer and a folder other than the root', async () => {
    expect((await create({ source_files: [] })).status).toBe(400);
    expect((await create({ signers: [{ email: 'ben@example.com', role: 'final_copy_reader' }] })).status).toBe(400);
    expect((await create({ parent_folder: { type: 'folder', id: '0' } })).status).toBe(400);
    expect((await create({ source_files: [{ type: 'file', id: '404' }] })).status).toBe(404);
    expect((await create({ parent_folder: undefined })).status).toBe(201);
    expect(box.mock.state.find('/My Sign Requests/Contract.pdf')).toBeDefined();
  });

  it('takes its files, participants, fields and settings from a template', async () => {
    const inputs = [
      { document_tag_id: 'customer', type: 'text', content_type: 'text', page_index: 0 },
      { document_tag_id: 'date', type: 'date', content_type: 'date', page_index: 0 },
    ];
    const template = box.mock.state.add('sign_template', {
      name: 'Rent',
      ...{ source_files: [{ type: 'file', id: idOf('/contract.txt') }], parent_folder: { id: idOf('/Signed') } },
      ...{ signers: [{ email: null, role: 'signer', inputs }], email_subject: 'Please sign', days_valid: 3 },
    });
    const from = (signers: object[], more: object = {}) =>
      box.call('POST', '/sign_requests', { template_id: template.id, signers, ...more });
    expect((await from(two)).status).toBe(400);
    expect((await from([{ email: 'ben@example.com', role: 'approver' }])).status).toBe(400);
    const prefill_tags = [{ document_tag_id: 'customer', text_value: 'Harbour Books' }];
    const { body, status } = await from([{ email: 'ben@example.com', role: 'signer' }], { prefill_tags });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Rent.pdf', email_subject: 'Please sign', days_valid: 3, template_id: template.id });
    expect((body as SignRequest).signers[1]?.inputs).toMatchObject([{ text_value: 'Harbour Books' }, { document_tag_id: 'date' }]);
    await box.mock.signRequests.sign(body.id, { inputs: { date: '2026-01-06' } });
    expect(await textOf(idOf('/Signed/Rent.pdf'))).toMatch(/customer: Harbour Books\s+date: 2026-01-06\s+Signed by ben@example.com/);
    expect((await from([{ email: 'ben@example.com' }], { template_id: '404' })).status).toBe(404);
  });
});

it('sign requests are signed at once with signAutomatically', async () => {
  const other = await mockWithClient({ signAutomatically: true, seed: { tree: { 'a.txt': 'a', Signed: {} } } });
  const file = { type: 'file', id: other.mock.state.find('/a.txt')?.id };
  const folder = { type: 'folder', id: other.mock.state.find('/Signed')?.id };
  const { body } = await other.call('POST', '/sign_requests', { source_files: [file], parent_folder: folder, signers: two });
  expect(body['status']).toBe('converting');
  expect((await other.call('GET', `/sign_requests/${body.id}`)).body).toMatchObject({ status: 'signed' });
  await other.mock.close();
  other.mock.assertConforms();
});
