import { idOf, note, removeNote, reports, simple, v2025, v2026, type Change } from './change.js';
import { itemChanges } from './item-changes.js';
import { metadataChanges } from './metadata-changes.js';
import { api, entriesOf, uploadApi, form, type Caller, type Reply, type Scene } from './scene.js';

/** Questions to AI and queries, whose answers change when their file is deleted. */
const untilDeleted = (question: string, ask: (scene: Scene) => Promise<Reply>): Change =>
  simple(question, ask, 'files.delete', (scene) => removeNote(scene)());

const session = (change: 'users' | 'groups', body: (scene: Scene) => Promise<object>): Change => ({
  question: 'users.me',
  change: `${change}.sessions.terminate`,
  async prepare(scene) {
    const content = await body(scene);
    const headers = { authorization: `Bearer ${scene.mock.issueToken({ userId: '2' })}` };
    return {
      ask: () => scene.call('GET', '/users/me', undefined, headers),
      change: () => scene.call('POST', `/${change}/terminate_sessions`, content),
    };
  },
});

const fileRequest = (scene: Scene): string =>
  scene.mock.state.add('file_request', { folder: { id: scene.id('/Reports') }, title: 'Figures' }).id;

const hub = async ({ call }: Scene): Promise<string> => idOf(await call('POST', '/hubs', { title: 'Launch' }, v2025));
const addToHub = (scene: Scene, id: string) =>
  scene.call('POST', `/hubs/${id}/manage_items`, { operations: [{ action: 'add', item: reports(scene) }] }, v2025);

const link = (type: 'file' | 'folder' | 'web_link', path: string, name: string): Change[] => {
  const url = (scene: Scene): string => `/${type}s/${scene.id(path)}?fields=shared_link`;
  const set = (shared_link: object | null) => (scene: Scene) => scene.call('PUT', url(scene), { shared_link });
  const ask = (scene: Scene): Promise<Reply> => scene.call('GET', url(scene));
  const after = (change: string, first: object, second: object | null): Change => ({
    question: `${name}.sharedLink.get`,
    change: `${name}.sharedLink.${change}`,
    async prepare(scene) {
      await set(first)(scene);
      return { ask: () => ask(scene), change: () => set(second)(scene) };
    },
  });
  return [
    simple(`${name}.sharedLink.get`, ask, `${name}.sharedLink.create`, set({ access: 'open' })),
    after('update', { access: 'open' }, { access: 'company' }),
    after('delete', { access: 'open' }, null),
  ];
};

/** An item is found through its link until the link is removed. */
const shared = (type: 'file' | 'folder' | 'web_link', path: string, operation: string): Change => ({
  question: operation,
  change: `${type} without its link`,
  async prepare(scene) {
    const url = `/${type}s/${scene.id(path)}?fields=shared_link`;
    const { body } = await scene.call('PUT', url, { shared_link: { access: 'open' } });
    const headers = { boxapi: `shared_link=${(body['shared_link'] as { url: string }).url}` };
    return {
      ask: () => scene.ben.call('GET', '/shared_items', undefined, headers),
      change: () => scene.call('PUT', url, { shared_link: null }),
    };
  },
});

const mapping = (name: 'slack' | 'teams', partner_item: object): Change => ({
  question: `integrationMappings.${name}.list`,
  change: `integrationMappings.${name}.delete`,
  async prepare(scene) {
    const id = idOf(await scene.call('POST', `/integration_mappings/${name}`, { partner_item, box_item: reports(scene) }));
    return {
      ask: () => scene.call('GET', `/integration_mappings/${name}`),
      change: () => scene.call('DELETE', `/integration_mappings/${name}/${id}`),
    };
  },
});

const listedItems = (path: string) => (scene: Scene) =>
  scene.call('GET', path.replace('REPORTS', scene.id('/Reports')).replace('NOTE', scene.id('/note.txt')));

export const changes: readonly Change[] = [
  ...itemChanges,
  ...metadataChanges,
  simple('trash.list', listedItems('/folders/trash/items'), 'files.delete', (scene) => removeNote(scene)()),
  simple('files.thumbnail.get', listedItems('/files/NOTE/thumbnail.png'), 'files.delete', (scene) => removeNote(scene)()),
  simple(
    'files.content.preflight',
    ({ call }) => call('OPTIONS', '/files/content', { name: 'new.txt', parent: { id: '0' }, size: 3 }),
    'files.content.upload',
    ({ call }) => call('POST', `${uploadApi}/files/content`, form({ name: 'new.txt', parent: { id: '0' } }, 'new')),
  ),
  simple(
    'files.content.preflightVersion',
    ({ call, id }) => call('OPTIONS', `/files/${id('/note.txt')}/content`, { name: 'new.txt', size: 3 }),
    'files.content.upload',
    ({ call }) => call('POST', `${uploadApi}/files/content`, form({ name: 'new.txt', parent: { id: '0' } }, 'new')),
  ),
  {
    question: 'uploadSessions.get',
    change: 'uploadSessions.abort',
    async prepare(scene) {
      const id = idOf(await scene.call('POST', `${uploadApi}/files/${scene.id('/note.txt')}/upload_sessions`, { file_size: 20 }));
      const url = `${uploadApi}/files/upload_sessions/${id}`;
      return { ask: () => scene.call('GET', url), change: () => scene.call('DELETE', url) };
    },
  },
  {
    question: 'trash.list',
    change: 'folders.trash.delete',
    async prepare({ call, id }) {
      const folder = id('/Empty');
      await call('DELETE', `/folders/${folder}`);
      return { ask: () => call('GET', '/folders/trash/items'), change: () => call('DELETE', `/folders/${folder}/trash`) };
    },
  },
  ...(['file', 'folder'] as const).map((type): Change => ({
    question: `${type}s.appItemAssociations.list`,
    change: `${type}s.delete`,
    prepare(scene) {
      const item = { type, id: scene.id(type === 'file' ? '/note.txt' : '/Empty') };
      scene.mock.state.add('app_item_association', { item, app_item: { id: '5', application_type: 'hubs' } });
      return Promise.resolve({
        ask: () => scene.call('GET', `/${type}s/${item.id}/app_item_associations`, undefined, v2025),
        change: () => scene.call('DELETE', `/${type}s/${item.id}`),
      });
    },
  })),
  ...(['webLinks.trash.restore', 'webLinks.trash.delete'] as const).map((change): Change => ({
    question: 'webLinks.trash.get',
    change,
    async prepare({ call }) {
      const url = `/web_links/${idOf(await call('POST', '/web_links', { url: 'https://example.com', parent: { id: '0' }, name: 'Link' }))}`;
      await call('DELETE', url);
      return {
        ask: () => call('GET', `${url}/trash`),
        change: () => (change === 'webLinks.trash.restore' ? call('POST', url) : call('DELETE', `${url}/trash`)),
      };
    },
  })),
  {
    question: 'folders.items.list',
    change: 'webLinks.copy',
    async prepare({ call, id }) {
      const link = idOf(await call('POST', '/web_links', { url: 'https://example.com', parent: { id: '0' }, name: 'Link' }));
      return {
        ask: () => call('GET', `/folders/${id('/Empty')}/items`),
        change: () => call('POST', `/web_links/${link}/copy`, { parent: { id: id('/Empty') } }),
      };
    },
  },
  {
    question: 'fileRequests.get',
    change: 'fileRequests.update',
    prepare(scene) {
      const url = `/file_requests/${fileRequest(scene)}`;
      return Promise.resolve({ ask: () => scene.call('GET', url), change: () => scene.call('PUT', url, { title: 'Pictures' }) });
    },
  },
  {
    question: 'fileRequests.get',
    change: 'fileRequests.delete',
    async prepare(scene) {
      // A copy is found under its ID.
      const copied = await scene.call('POST', `/file_requests/${fileRequest(scene)}/copy`, { folder: reports(scene) });
      const url = `/file_requests/${idOf(copied)}`;
      return { ask: () => scene.call('GET', url), change: () => scene.call('DELETE', url) };
    },
  },
  {
    question: 'collections.items.list',
    change: 'files.update',
    async prepare(scene) {
      const [favorites] = entriesOf(await scene.call('GET', '/collections'));
      const collection = String(favorites?.['id']);
      return {
        ask: () => scene.call('GET', `/collections/${collection}/items`),
        change: () => scene.call('PUT', `/files/${scene.id('/note.txt')}`, { collections: [{ id: collection }] }),
      };
    },
  },
  session('users', () => Promise.resolve({ user_ids: ['2'] })),
  session('groups', async ({ call }) => {
    const group = idOf(await call('POST', '/groups', { name: 'Readers' }));
    await call('POST', '/group_memberships', { user: { id: '2' }, group: { id: group } });
    return { group_ids: [group] };
  }),
  {
    question: 'files.collaborations.list',
    change: 'externalUsers.submitDeleteJob',
    async prepare(scene) {
      await scene.invite('/note.txt', '2', 'viewer');
      await scene.call('PUT', '/users/2', { enterprise: null, notify: false });
      return {
        ask: () => scene.call('GET', `/files/${scene.id('/note.txt')}/collaborations`),
        change: () => scene.call('POST', '/external_users/submit_delete_job', { external_users: [{ type: 'user', id: '2' }] }, v2025),
      };
    },
  },
  ...(['devicePinners.get', 'devicePinners.list'] as const).map((question): Change => ({
    question,
    change: 'devicePinners.delete',
    prepare(scene) {
      const url = `/device_pinners/${scene.mock.state.add('device_pinner', { owned_by: { id: '2' }, product_name: 'iPad' }).id}`;
      return Promise.resolve({
        ask: () => scene.call('GET', question === 'devicePinners.get' ? url : '/enterprises/40001/device_pinners'),
        change: () => scene.call('DELETE', url),
      });
    },
  })),
  {
    question: 'termsOfServiceUserStatuses.list',
    change: 'termsOfServiceUserStatuses.update',
    async prepare({ call }) {
      const tos = idOf(await call('POST', '/terms_of_services', { status: 'disabled', tos_type: 'managed', text: 'Terms' }));
      const body = { tos: { type: 'terms_of_service', id: tos }, user: { type: 'user', id: '2' }, is_accepted: true };
      const status = idOf(await call('POST', '/terms_of_service_user_statuses', body));
      return {
        ask: () => call('GET', `/terms_of_service_user_statuses?tos_id=${tos}&user_id=2`),
        change: () => call('PUT', `/terms_of_service_user_statuses/${status}`, { is_accepted: false }),
      };
    },
  },
  {
    question: 'archives.list',
    change: 'archives.update',
    async prepare({ call }) {
      const archive = idOf(await call('POST', '/archives', { name: 'Old' }, v2025));
      return {
        ask: () => call('GET', '/archives', undefined, v2025),
        change: () => call('PUT', `/archives/${archive}`, { name: 'Older' }, v2025),
      };
    },
  },
  {
    question: 'archives.list',
    change: 'archives.delete',
    async prepare({ call }) {
      const archive = idOf(await call('POST', '/archives', { name: 'Old' }, v2025));
      return {
        ask: () => call('GET', '/archives', undefined, v2025),
        change: () => call('DELETE', `/archives/${archive}`, undefined, v2025),
      };
    },
  },
  ...(['signTemplates.get', 'signTemplates.list'] as const).map((question): Change => ({
    question,
    change: 'folders.update',
    prepare(scene) {
      const { id } = scene.mock.state.add('sign_template', { name: 'Offer', parent_folder: reports(scene) });
      return Promise.resolve({
        ask: () => scene.call('GET', question === 'signTemplates.get' ? `/sign_templates/${id}` : '/sign_templates'),
        change: () => scene.call('PUT', `/folders/${scene.id('/Reports')}`, { name: 'Figures' }),
      });
    },
  })),
  {
    question: 'workflows.list',
    change: 'folders.delete',
    prepare(scene) {
      const folder = scene.id('/Empty');
      scene.mock.state.add('workflow', { folder: { id: folder }, name: 'Review' });
      return Promise.resolve({
        ask: () => scene.call('GET', `/workflows?folder_id=${folder}`),
        change: () => scene.call('DELETE', `/folders/${folder}`),
      });
    },
  },
  {
    question: 'automateWorkflows.list',
    change: 'folders.delete',
    prepare(scene) {
      const folder = scene.id('/Empty');
      const workflow = { type: 'workflow', id: '2', name: 'Clean up' };
      scene.mock.state.add('workflow_action', { folder: { id: folder }, action_type: 'run_workflow', workflow });
      return Promise.resolve({
        ask: () => scene.call('GET', `/automate_workflows?folder_id=${folder}`, undefined, v2026),
        change: () => scene.call('DELETE', `/folders/${folder}`),
      });
    },
  },
  mapping('slack', { type: 'channel', id: 'C0EXAMPLE1', slack_workspace_id: 'T0EXAMPLE1' }),
  mapping('teams', {
    type: 'channel',
    id: '19:abcdef0123@thread.tacv2',
    tenant_id: '5d8f2c1e-7b3a-4f6d-9c2b-1a0e4d7f8b6c',
    team_id: '8c1d3e5f-2a4b-4c6d-8e0f-9b7a5c3d1e2f',
  }),
  untilDeleted('ai.ask', (scene) => scene.call('POST', '/ai/ask', { mode: 'single_item_qa', prompt: 'Who?', items: [note(scene)] })),
  untilDeleted('ai.generateText', (scene) => scene.call('POST', '/ai/text_gen', { prompt: 'Write', items: [note(scene)] })),
  untilDeleted('ai.extract', (scene) => scene.call('POST', '/ai/extract', { prompt: 'the sum', items: [note(scene)] })),
  untilDeleted('ai.extractStructured', (scene) =>
    scene.call('POST', '/ai/extract_structured', { items: [note(scene)], fields: [{ key: 'sum', type: 'float' }] }),
  ),
  {
    question: 'docgenTemplates.list',
    change: 'docgenTemplates.create',
    prepare: (scene) =>
      Promise.resolve({
        ask: () => scene.call('GET', '/docgen_templates', undefined, v2025),
        change: () => scene.call('POST', '/docgen_templates', { file: note(scene) }, v2025),
      }),
  },
  {
    question: 'docgenTemplates.tags.list',
    change: 'docgenTemplates.delete',
    async prepare(scene) {
      await scene.call('POST', '/docgen_templates', { file: note(scene) }, v2025);
      const url = `/docgen_templates/${scene.id('/note.txt')}`;
      return { ask: () => scene.call('GET', `${url}/tags`, undefined, v2025), change: () => scene.call('DELETE', url, undefined, v2025) };
    },
  },
  {
    question: 'hubs.listEnterprise',
    change: 'hubs.copy',
    async prepare(scene) {
      const id = await hub(scene);
      return {
        ask: () => scene.call('GET', '/enterprise_hubs', undefined, v2025),
        change: () => scene.call('POST', `/hubs/${id}/copy`, { title: 'Copied launch' }, v2025),
      };
    },
  },
  {
    question: 'hubItems.list',
    change: 'hubItems.manage',
    async prepare(scene) {
      const id = await hub(scene);
      return { ask: () => scene.call('GET', `/hub_items?hub_id=${id}`, undefined, v2025), change: () => addToHub(scene, id) };
    },
  },
  ...(['hubDocumentPages.list', 'hubDocumentBlocks.list'] as const).map((question): Change => ({
    question,
    change: 'hubs.update',
    async prepare(scene) {
      const id = await hub(scene);
      const path =
        question === 'hubDocumentPages.list' ? `/hub_document_pages?hub_id=${id}` : `/hub_document_blocks?hub_id=${id}&page_id=${id}-1`;
      return {
        ask: () => scene.call('GET', path, undefined, v2025),
        change: () => scene.call('PUT', `/hubs/${id}`, { title: 'Spring launch' }, v2025),
      };
    },
  })),
  ...(['retentionPolicyAssignments.get', 'retentionPolicyAssignments.fileVersions.list'] as const).map((question): Change => ({
    question,
    change: 'retentionPolicyAssignments.delete',
    async prepare(scene) {
      const policy = { policy_name: 'Short', policy_type: 'finite', retention_length: 1, disposition_action: 'remove_retention' };
      const policyId = idOf(await scene.call('POST', '/retention_policies', policy));
      const body = { policy_id: policyId, assign_to: reports(scene) };
      const url = `/retention_policy_assignments/${idOf(await scene.call('POST', '/retention_policy_assignments', body))}`;
      return {
        ask: () => scene.call('GET', question === 'retentionPolicyAssignments.get' ? url : `${url}/file_versions_under_retention`),
        change: () => scene.call('DELETE', url),
      };
    },
  })),
  {
    question: 'users.me',
    change: 'authorization.revokeToken',
    async prepare(scene) {
      const { clientId, clientSecret } = scene.mock.credentials;
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const credentials = { client_id: clientId, client_secret: clientSecret };
      const { refreshToken } = scene.mock.authorize();
      const fields = new URLSearchParams({ ...credentials, grant_type: 'refresh_token', refresh_token: refreshToken });
      const { body } = await scene.call('POST', 'https://api.box.com/oauth2/token', fields, form);
      const token = String(body['access_token']);
      return {
        ask: () => scene.call('GET', '/users/me', undefined, { authorization: `Bearer ${token}` }),
        change: () => scene.call('POST', 'https://api.box.com/oauth2/revoke', new URLSearchParams({ ...credentials, token }), form),
      };
    },
  },
  {
    question: 'legalHoldPolicyAssignments.fileVersions.list',
    change: 'files.content.uploadVersion',
    async prepare(scene) {
      const policy = idOf(await scene.call('POST', '/legal_hold_policies', { policy_name: 'Case', is_ongoing: true }));
      const assignment = await scene.call('POST', '/legal_hold_policy_assignments', { policy_id: policy, assign_to: note(scene) });
      const url = `/files/${scene.id('/note.txt')}/content`;
      return {
        ask: () => scene.call('GET', `/legal_hold_policy_assignments/${idOf(assignment)}/file_versions_on_hold`),
        change: () => scene.call('POST', uploadApi + url, form({ name: 'note.txt' }, 'another note')),
      };
    },
  },
  {
    question: 'aiAgents.get',
    change: 'aiAgents.update',
    async prepare({ call }) {
      const ask = { type: 'ai_agent_ask', access_state: 'enabled', description: 'Answers' };
      const agent = (name: string) => ({ type: 'ai_agent', name, access_state: 'enabled', ask });
      const url = `/ai_agents/${idOf(await call('POST', '/ai_agents', agent('Reader')))}`;
      return { ask: () => call('GET', url), change: () => call('PUT', url, agent('Librarian')) };
    },
  },
  {
    question: 'docgenTemplates.get',
    change: 'docgenTemplates.delete',
    async prepare(scene) {
      await scene.call('POST', '/docgen_templates', { file: note(scene) }, v2025);
      const url = `/docgen_templates/${scene.id('/note.txt')}`;
      return { ask: () => scene.call('GET', url, undefined, v2025), change: () => scene.call('DELETE', url, undefined, v2025) };
    },
  },
  ...link('file', '/note.txt', 'files'),
  ...link('folder', '/Reports', 'folders'),
  shared('file', '/note.txt', 'sharedItems.getFile'),
  shared('folder', '/Reports', 'sharedItems.getFolder'),
  {
    question: 'webLinks.sharedLink.get',
    change: 'webLinks.sharedLink.create, update and delete',
    async prepare({ call, ben }) {
      const url = `/web_links/${idOf(await call('POST', '/web_links', { url: 'https://example.com', parent: { id: '0' }, name: 'Link' }))}?fields=shared_link`;
      const ask = (): Promise<Reply> => call('GET', url);
      await ask();
      const { body } = await call('PUT', url, { shared_link: { access: 'open' } });
      await ask();
      const through = (caller: Caller): Promise<Reply> =>
        caller.call('GET', `${api}/shared_items`, undefined, { boxapi: `shared_link=${(body['shared_link'] as { url: string }).url}` });
      await through(ben);
      await call('PUT', url, { shared_link: { access: 'company' } });
      return {
        ask,
        async change() {
          const removed = await call('PUT', url, { shared_link: null });
          await through(ben);
          return removed;
        },
      };
    },
  },
];
