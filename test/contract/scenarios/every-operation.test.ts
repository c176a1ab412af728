import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { resourceFamilies } from '../mock/resource-families.js';
import { handlers } from '../../../src/testing/handlers/index.js';
import { documentedOperations, type DocumentedOperation } from '../operations/documented-operations.js';
import { collect, openBox, people, smallParts, type BoxFixture } from '../support/box.js';
import { sha1Header, seededBytes } from '../support/bytes.js';
import { sampleArguments } from '../operations/calls.js';
import { operationMethods, recordCalls, type RecordedCall } from '../support/record-calls.js';

/** For each tag, calls every operation that the mock implements with state, in a meaningful order. */
const callsByTag: Record<string, (fixture: BoxFixture) => Promise<void>> = {
  async authorization({ box, mock }) {
    const { clientId: client_id, clientSecret: client_secret } = mock.credentials;
    const client = { client_id, client_secret };
    const page = await box.authorization.authorize({ response_type: 'code', client_id });
    const code = /The code is ([\w-]+)/.exec(await page.text())?.[1] ?? '';
    const first = await box.authorization.requestToken({ body: { grant_type: 'authorization_code', code, ...client } });
    const second = await box.authorization.refreshToken({ body: { refresh_token: first.refresh_token ?? '', ...client } });
    await box.authorization.revokeToken({ body: { token: second.access_token, ...client } });
  },

  async files({ box, mock }) {
    const { id } = await mock.state.addFile({ name: 'plan.txt', content: 'one' });
    const folder = mock.state.addFolder({ name: 'Shared' });
    const webLink = mock.state.addWebLink({ name: 'Docs', url: 'https://example.com/docs' });
    await box.files.get(id);
    await box.files.update(id, { description: 'A plan' });
    const { shared_link: link } = await box.files.sharedLink.create(id, { shared_link: { access: 'open' } });
    await box.files.sharedLink.update(id, { shared_link: { permissions: { can_download: false } } });
    await box.files.sharedLink.get(id);
    await box.sharedItems.get({ boxApi: `shared_link=${link?.url ?? ''}` });
    await box.sharedItems.getFile({ boxApi: `shared_link=${link?.url ?? ''}` });
    const { shared_link: folderLink } = await box.folders.sharedLink.create(folder.id, { shared_link: {} });
    await box.sharedItems.getFolder({ boxApi: `shared_link=${folderLink?.url ?? ''}` });
    // The mock cannot share web links or app items, so faults return them. The mock validates those responses against the document.
    mock.faults.add({ operationId: 'sharedItems.get', respond: { status: 200, body: webLink } });
    await box.sharedItems.getWebLink({ boxApi: 'shared_link=https://app.box.com/s/docs' });
    const appItem = { type: 'app_item', id: '7', application_type: 'hubs' };
    mock.faults.add({ operationId: 'sharedItems.get', respond: { status: 200, body: appItem } });
    await box.sharedItems.getAppItem({ boxApi: 'shared_link=https://app.box.com/s/hub' });
    await box.files.sharedLink.delete(id);
    await box.files.copy(id, { parent: { id: folder.id } });
    await box.files.content.uploadVersion(id, { body: { attributes: {}, file: new Blob(['two']) } });
    const { entries } = await box.files.versions.list(id);
    const version = entries[0]?.id ?? '';
    await box.files.versions.get(id, version);
    await box.files.versions.delete(id, version);
    await box.files.versions.restore(id, version, { trashed_at: null });
    await box.files.versions.promote(id, { type: 'file_version', id: version });
    await box.files.thumbnail.get(id, 'png');
    await box.files.delete(id);
    await box.files.trash.get(id);
    await box.files.trash.restore(id);
    await box.files.delete(id);
    await box.files.trash.delete(id);
  },

  async content({ box }) {
    await box.files.content.preflight({ name: 'plan.txt', parent: { id: '0' }, size: 3 });
    const attributes = { name: 'plan.txt', parent: { id: '0' } };
    const { entries } = await box.files.content.upload({ body: { attributes, file: new Blob(['one']) } });
    const id = entries[0]?.id ?? '';
    await box.files.content.preflightVersion(id, { size: 3 });
    await box.files.content.uploadVersion(id, { body: { attributes: {}, file: new Blob(['two']) } });
    await box.files.content.download(id);
  },

  async 'upload-sessions'({ box, mock }) {
    const bytes = seededBytes(1024);
    const session = await box.uploadSessions.create({ folder_id: '0', file_name: 'film.mov', file_size: bytes.length });
    const digest = sha1Header(bytes);
    const { part } = await box.uploadSessions.parts.upload(session.id, { digest, contentRange: 'bytes 0-1023/1024', body: bytes });
    await box.uploadSessions.get(session.id);
    await box.uploadSessions.parts.list(session.id);
    await box.uploadSessions.commit(session.id, { digest, parts: [part] });
    const { id } = mock.state.find('/film.mov') ?? { id: '' };
    const second = await box.uploadSessions.createForFile(id, { file_size: bytes.length });
    await box.uploadSessions.abort(second.id);
  },

  async folders({ box }) {
    const { id } = await box.folders.create({ name: 'Reports', parent: { id: '0' } });
    await box.folders.get(id);
    await box.folders.update(id, { description: 'All reports' });
    await box.folders.sharedLink.create(id, { shared_link: { access: 'open' } });
    await box.folders.sharedLink.update(id, { shared_link: { password: 'a-Long-1' } });
    await box.folders.sharedLink.get(id);
    await box.folders.sharedLink.delete(id);
    await box.folders.copy(id, { name: 'Reports again', parent: { id: '0' } });
    await box.folders.items.list('0');
    await box.folders.delete(id);
    await box.trash.list();
    await box.folders.trash.get(id);
    await box.folders.trash.restore(id);
    await box.folders.delete(id, { recursive: true });
    await box.folders.trash.delete(id);
  },

  async collaborations({ box, mock }) {
    const item = { type: 'folder', id: mock.state.addFolder({ name: 'Shared' }).id } as const;
    const { id } = await box.collaborations.create({ item, accessible_by: { type: 'user', id: people[1].id }, role: 'viewer' });
    await box.collaborations.get(id);
    await box.collaborations.update(id, { role: 'editor' });
    await box.collaborations.list({ status: 'pending' });
    await box.folders.collaborations.list(item.id);
    const file = await mock.state.addFile({ name: 'shared.txt', content: 'one' });
    await box.files.collaborations.list(file.id);
    const group = await box.groups.create({ name: 'Reviewers' });
    await box.groups.collaborations.list(group.id);
    await box.collaborations.delete(id);
  },

  async comments({ box, mock }) {
    const file = await mock.state.addFile({ name: 'plan.txt', content: 'one' });
    const { id } = await box.comments.create({ message: 'Good', item: { type: 'file', id: file.id } });
    await box.comments.get(id);
    await box.comments.update(id, { message: 'Very good' });
    await box.files.comments.list(file.id);
    await box.comments.delete(id);
  },

  async tasks({ box, mock }) {
    const file = await mock.state.addFile({ name: 'plan.txt', content: 'one' });
    const { id } = await box.tasks.create({ item: { type: 'file', id: file.id }, action: 'review' });
    await box.tasks.get(id);
    await box.tasks.update(id, { message: 'Please' });
    await box.files.tasks.list(file.id);
    const assignment = await box.taskAssignments.create({ task: { type: 'task', id }, assign_to: { id: people[0].id } });
    await box.tasks.assignments.list(id);
    await box.taskAssignments.get(assignment.id);
    await box.taskAssignments.update(assignment.id, { resolution_state: 'approved' });
    // A completed assignment cannot be deleted.
    await box.taskAssignments.update(assignment.id, { resolution_state: 'incomplete' });
    await box.taskAssignments.delete(assignment.id);
    await box.tasks.delete(id);
  },

  async search({ box, mock }) {
    await box.search.query({ query: 'plan' });
    const fields = [{ type: 'float', key: 'amount', displayName: 'Amount' }] as const;
    const { scope } = await box.metadataTemplates.create({
      scope: 'enterprise',
      templateKey: 'contract',
      displayName: 'Contract',
      fields: [...fields],
    });
    const file = await mock.state.addFile({ name: 'contract.txt', content: 'one' });
    await box.files.metadata.create(file.id, scope, 'contract', { body: { amount: 5 } });
    const amount = `${scope}.contract.amount`;
    const query = { predicate: `${amount} > :least`, params: { least: 1 } };
    await collect(box.metadataQueries.execute({ from: `${scope}.contract`, ancestor_folder_id: '0' }));
    await collect(box.queries.execute({ query, fields: [amount] }));
    await box.queryInsights.execute({ query, metrics: { total: { type: 'sum', field: amount } } });
  },

  async users({ box }) {
    await box.users.me();
    const { id } = await box.users.create({ name: 'Dan Abara', login: 'dan@example.com' });
    await box.users.get(id);
    await box.users.update(id, { job_title: 'Editor' });
    await box.users.list();
    const alias = await box.users.emailAliases.create(id, { email: 'dan.abara@example.com' });
    await box.users.emailAliases.list(id);
    await box.users.emailAliases.delete(id, alias.id);
    await box.users.memberships.list(id);
    await box.users.avatar.create(id, { body: { pic: new Blob(['picture'], { type: 'image/png' }) } });
    await box.users.avatar.get(id);
    await box.users.avatar.delete(id);
    await box.users.sessions.terminate({ user_ids: [id] });
    const invite = await box.invites.create({ enterprise: { id: '40001' }, actionable_by: { login: 'dan@example.com' } });
    await box.invites.get(invite.id);
    await box.externalUsers.submitDeleteJob({ external_users: [{ type: 'user', id }] });
    await box.users.folders.transfer(id, { owned_by: { id: people[1].id } });
    await box.users.delete(id);
  },

  async events({ box }) {
    await box.events.list({ stream_position: '0' });
    await box.events.realtimeServers.list();
  },

  async 'legal-hold-policies'({ box, mock }) {
    const { id } = await box.legalHoldPolicies.create({ policy_name: 'Case 7', is_ongoing: true });
    await box.legalHoldPolicies.get(id);
    await box.legalHoldPolicies.list();
    await box.legalHoldPolicies.update(id, { description: 'A case' });
    const file = await mock.state.addFile({ name: 'letter.txt', content: 'one' });
    const assign_to = { type: 'file', id: file.id } as const;
    const assignment = await box.legalHoldPolicyAssignments.create({ policy_id: id, assign_to });
    await box.legalHoldPolicyAssignments.list({ policy_id: id });
    await box.legalHoldPolicyAssignments.get(assignment.id);
    await box.legalHoldPolicyAssignments.files.list(assignment.id);
    await box.legalHoldPolicyAssignments.fileVersions.list(assignment.id);
    const holds = await box.fileVersionLegalHolds.list({ policy_id: id });
    await box.fileVersionLegalHolds.get(holds.entries[0]?.id ?? '');
    await box.legalHoldPolicyAssignments.delete(assignment.id);
    await box.legalHoldPolicies.delete(id);
  },

  async 'sign-requests'({ box, mock }) {
    const file = await mock.state.addFile({ name: 'contract.pdf', content: 'text' });
    const { id } = await box.signRequests.create({
      source_files: [{ type: 'file', id: file.id }],
      signers: [{ email: 'ben@example.com' }],
    });
    await box.signRequests.get(id);
    await mock.advance({ minutes: 10 });
    await box.signRequests.resend(id);
    await box.signRequests.cancel(id, { reason: 'Too early' });
    await collect(box.signRequests.list());
    const template = mock.state.add('sign_template', { name: 'Offer' });
    await box.signTemplates.get(template.id);
    await collect(box.signTemplates.list());
  },

  async docgen({ box, mock }) {
    const template = await mock.state.addFile({ name: 'offer.docx', content: 'text' });
    const folder = mock.state.addFolder({ name: 'Offers' });
    const { id } = await box.docgenBatches.create({
      ...{ file: { type: 'file', id: template.id }, destination_folder: { type: 'folder', id: folder.id } },
      ...{ input_source: 'api', output_type: 'pdf' },
      document_generation_data: [{ generated_file_name: 'one', user_input: { name: 'Ben' } }],
    });
    await box.docgenBatches.jobs.list(id);
    const [job] = await collect(box.docgenJobs.list());
    await box.docgenJobs.get(job?.id ?? '');
    await box.docgenTemplates.create({ file: { type: 'file', id: template.id } });
    await collect(box.docgenTemplates.list());
    await box.docgenTemplates.get(template.id);
    await collect(box.docgenTemplates.tags.list(template.id));
    await collect(box.docgenTemplates.jobs.list(template.id));
    await box.docgenTemplates.delete(template.id);
  },
};

const documented = documentedOperations();
const withState = documented.filter(({ base }) => base in handlers);
const withoutState = documented.filter(({ base }) => !(base in handlers));

/** Matches the URL of an operation without its query. */
function urlPattern({ server, path }: DocumentedOperation): RegExp {
  const literals = `${server}${path}`.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literals.join('[^/?]+')}$`);
}

/** Expects that the call sent one request to the URL of its operation and received a documented success status. */
function expectAsDocumented({ operationId, exchanges }: RecordedCall): void {
  const operation = documented.find((one) => one.operationId === operationId) as DocumentedOperation;
  const [exchange, ...more] = exchanges.filter((one) => one.operationId === operation.base && !one.url.includes('/d/1/'));
  const { origin, pathname } = new URL(exchange?.url ?? 'nowhere:');
  expect({ operationId, method: exchange?.method, more }).toEqual({ operationId, method: operation.method, more: [] });
  expect(`${origin}${pathname}`, operationId).toMatch(urlPattern(operation));
  const successes = operation.responses.map(({ status }) => status).filter((status) => status < 400);
  expect(successes, operationId).toContain(exchange?.status);
}

describe('client, mock and document', () => {
  it('the client has one method for every operationId and no other methods', async () => {
    const { box } = await openBox();
    expect([...operationMethods(box).keys()].sort()).toEqual(documented.map(({ operationId }) => operationId).sort());
  });

  it('this test or another one calls the operations of every tag that the mock implements with state', () => {
    const tested = new Set([...Object.keys(callsByTag), ...Object.keys(testsByTag), ...resourceFamilies().map(({ create }) => create.tag)]);
    expect([...new Set(withState.map(({ tag }) => tag))].filter((tag) => !tested.has(tag))).toEqual([]);
    for (const file of Object.values(testsByTag))
      expect({ file, exists: existsSync(join(handlerTests, file)) }).toEqual({ file, exists: true });
  });

  it.each(Object.entries(callsByTag))('the client, mock and document agree on every operation of the tag %s', async (tag, makeCalls) => {
    const fixture = await openBox({ ...smallParts, seed: { users: people } });
    const recorded = recordCalls(fixture.box, fixture.mock);
    await makeCalls(fixture);

    const expected = withState.filter((operation) => operation.tag === tag);
    const called = new Set(recorded.map(({ operationId }) => operationId));
    expect(expected.filter(({ operationId }) => !called.has(operationId)).map(({ operationId }) => operationId)).toEqual([]);
    recorded.forEach(expectAsDocumented);
  });
});

const propertiesOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

/** The tests of other tags without a resource that can be created, read and deleted by ID. */
const handlerTests = fileURLToPath(new URL('../../unit/testing/', import.meta.url));

const testsByTag: Readonly<Record<string, string>> = {
  'app-item-associations': 'added-objects.test.ts',
  'device-pinners': 'added-objects.test.ts',
  'enterprise-configurations': 'added-objects.test.ts',
  'file-requests': 'added-objects.test.ts',
  workflows: 'added-objects.test.ts',
  ai: 'handlers/documents/ai.test.ts',
  notes: 'handlers/documents/documents.test.ts',
  collections: 'handlers/items/collections.test.ts',
  watermarks: 'handlers/items/watermarks.test.ts',
  'zip-downloads': 'handlers/items/zip-downloads.test.ts',
  metadata: 'handlers/metadata/instances.test.ts',
  classifications: 'handlers/metadata/classifications.test.ts',
  skills: 'handlers/metadata/classifications.test.ts',
};

/** Operations of which the mock can have no state, with the reason. They return the documented example with the values of the request. */
const reasonsWithoutState: Readonly<Record<string, string>> = {};

describe('operations without mock state', () => {
  it('every operation has state in the mock, or a reason why it cannot', () => {
    expect(withoutState.map(({ base }) => base)).toEqual(Object.keys(reasonsWithoutState));
  });

  for (const operation of withoutState) {
    it(`${operation.operationId} returns the properties of the documented example`, async () => {
      const { box, mock } = await openBox();
      const recorded = recordCalls(box, mock);
      const result: unknown = await operationMethods(box)
        .get(operation.operationId)
        ?.method(...sampleArguments(operation));

      const [call, ...more] = recorded;
      expect([call?.operationId, more]).toEqual([operation.operationId, []]);
      expectAsDocumented(call as RecordedCall);
      const status = call?.exchanges.at(-1)?.status;
      const response = operation.responses.find((one) => one.status === status && !one.notReady);
      if (result instanceof Response) {
        expect(result.headers.get('content-type')).toBe(response?.mediaType);
        expect((await result.arrayBuffer()).byteLength).toBeGreaterThan(0);
      } else {
        // The values are those of the request. The tests of `dispatch/echo-request.ts` compare them.
        expect(propertiesOf(result)).toEqual(expect.arrayContaining(propertiesOf(response?.body)));
      }
    });
  }
});
