import { idOf, note, reports, simple, v2026, type Change } from './change.js';
import { form, uploadApi, type Scene } from './scene.js';

type ItemType = 'file' | 'folder';
const itemTypes: readonly ItemType[] = ['file', 'folder'];
const urlOf = (scene: Scene, type: ItemType): string => `/${type}s/${scene.id(type === 'file' ? '/note.txt' : '/Reports')}`;

const watermarks = itemTypes.flatMap((type): Change[] => {
  const url = (scene: Scene): string => `${urlOf(scene, type)}/watermark`;
  const apply = (scene: Scene) => scene.call('PUT', url(scene), { watermark: { imprint: 'default' } });
  return [
    simple(`${type}s.watermark.get`, (scene) => scene.call('GET', url(scene)), `${type}s.watermark.apply`, apply),
    {
      question: `${type}s.watermark.get`,
      change: `${type}s.watermark.delete`,
      async prepare(scene) {
        await apply(scene);
        return { ask: () => scene.call('GET', url(scene)), change: () => scene.call('DELETE', url(scene)) };
      },
    },
  ];
});

const avatarUrl = '/users/1/avatar';
function picture(): FormData {
  const data = new FormData();
  data.append('pic', new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' }), 'avatar.png');
  return data;
}

/** Changes of items, of what belongs to them, and of pictures of users. */
export const itemChanges: readonly Change[] = [
  ...watermarks,
  simple(
    'users.avatar.get',
    ({ call }) => call('GET', avatarUrl),
    'users.avatar.create',
    ({ call }) => call('POST', avatarUrl, picture()),
  ),
  {
    question: 'users.avatar.get',
    change: 'users.avatar.delete',
    async prepare({ call }) {
      await call('POST', avatarUrl, picture());
      return { ask: () => call('GET', avatarUrl), change: () => call('DELETE', avatarUrl) };
    },
  },
  {
    question: 'files.trash.get',
    change: 'files.trash.delete',
    async prepare(scene) {
      const url = urlOf(scene, 'file');
      await scene.call('DELETE', url);
      return { ask: () => scene.call('GET', `${url}/trash`), change: () => scene.call('DELETE', `${url}/trash`) };
    },
  },
  {
    question: 'files.versions.list',
    change: 'files.versions.delete',
    async prepare(scene) {
      const url = urlOf(scene, 'file');
      const { body } = await scene.call('GET', url);
      await scene.call('POST', `${uploadApi}${url}/content`, form({ name: 'note.txt' }, 'another note'));
      const first = (body['file_version'] as { id: string }).id;
      return { ask: () => scene.call('GET', `${url}/versions`), change: () => scene.call('DELETE', `${url}/versions/${first}`) };
    },
  },
  simple(
    'search.query',
    ({ call }) => call('GET', '/search?query=harbour&content_types=name'),
    'files.update',
    (scene) => scene.call('PUT', urlOf(scene, 'file'), { name: 'harbour.txt' }),
  ),
  simple(
    'recentItems.list',
    ({ call }) => call('GET', '/recent_items'),
    'files.content.upload',
    ({ call }) => call('POST', `${uploadApi}/files/content`, form({ name: 'new.txt', parent: { id: '0' } }, 'new')),
  ),
  {
    question: 'collaborations.list',
    change: 'collaborations.update',
    async prepare(scene) {
      const { mock, call } = scene;
      const invitation = { item: reports(scene), accessible_by: { type: 'user', login: 'eve@example.com' }, role: 'viewer' };
      const collaboration = idOf(await call('POST', '/collaborations', invitation));
      const userId = idOf(await call('POST', '/users', { name: 'Eve', login: 'eve@example.com' }));
      const eve = { authorization: `Bearer ${mock.issueToken({ userId })}` };
      return {
        ask: () => call('GET', '/collaborations?status=pending', undefined, eve),
        change: () => call('PUT', `/collaborations/${collaboration}`, { status: 'accepted' }, eve),
      };
    },
  },
  {
    question: 'zipDownloads.getStatus',
    change: 'zipDownloads.create and zipDownloads.download',
    async prepare(scene) {
      const { body } = await scene.call('POST', '/zip_downloads', { items: [note(scene)] });
      const [status, download] = [String(body['status_url']), String(body['download_url'])];
      await scene.call('GET', status.replace(/[^/]+\/status$/, 'unknown/status'));
      return {
        ask: () => scene.call('GET', status),
        async change() {
          const archive = await scene.call('GET', download);
          // The URL is valid once.
          await scene.call('GET', download);
          return archive;
        },
      };
    },
  },
  simple(
    'folders.items.list',
    (scene) => scene.call('GET', `/folders/${scene.id('/Reports')}/items`),
    'notes.convert',
    (scene) => {
      const body = { content: '# Plan', content_format: 'markdown', parent: reports(scene), name: 'Plan of the harbour' };
      return scene.call('POST', '/notes/convert', body, v2026);
    },
  ),
  simple(
    'search.query',
    ({ ben }) => ben.call('GET', '/search?query=note&content_types=name'),
    'users.folders.transfer',
    ({ call }) => call('PUT', '/users/1/folders/0', { owned_by: { id: '2' } }),
  ),
  {
    question: 'sharedItems.getAppItem',
    change: 'folders.trash.delete',
    async prepare(scene) {
      const link = 'https://app.box.com/hubs/s/autumn';
      const item = { type: 'folder' as const, id: scene.id('/Empty') };
      scene.mock.state.add('app_item_association', { item, app_item: { id: '5', application_type: 'hubs', shared_link: link } });
      await scene.call('DELETE', `/folders/${item.id}`);
      return {
        ask: () => scene.call('GET', '/shared_items', undefined, { boxapi: `shared_link=${link}` }),
        change: () => scene.call('DELETE', `/folders/${item.id}/trash`),
      };
    },
  },
  {
    question: 'files.get',
    change: 'workflows.start',
    prepare(scene) {
      const outcomes = [{ type: 'outcome', id: '1', name: 'Lock', action_type: 'lock_file' }];
      const flow = { type: 'flow', id: '9', trigger: { type: 'trigger', trigger_type: 'WORKFLOW_MANUAL_START' }, outcomes };
      const folder = reports(scene);
      const { id } = scene.mock.state.add('workflow', { folder, name: 'Review', flows: [flow] });
      const file = { type: 'file', id: scene.id('/Reports/q1.txt') };
      return Promise.resolve({
        ask: () => scene.call('GET', `/files/${file.id}?fields=lock`),
        change: () => scene.call('POST', `/workflows/${id}/start`, { flow: { type: 'flow', id: '9' }, files: [file], folder }),
      });
    },
  },
];
