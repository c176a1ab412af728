import { entriesOf, namesIn, outcome, type Behavior, type Scene } from './scene.js';

const create = (scene: Scene, name: string, parentId = '0') => scene.call('POST', '/folders', { name, parent: { id: parentId } });
const invalidName = (name: string): Behavior => [
  `a folder name is invalid: ${JSON.stringify(name.length > 20 ? `${name.slice(0, 5)}...` : name)}`,
  async (scene) => (await create(scene, name)).status,
  400,
];

export const itemBehaviors: readonly Behavior[] = [
  [
    'the root folder has the ID 0, no parent and no etag',
    async ({ call }) => {
      const { body } = await call('GET', '/folders/0');
      return [body['id'], body['name'], body['etag'], body['parent']];
    },
    ['0', 'All Files', null, null],
  ],
  [
    'a new folder has the etag 0, which each change increments',
    async (scene) => {
      const { body } = await create(scene, 'New');
      const changed = await scene.call('PUT', `/folders/${String(body['id'])}`, { name: 'Newer' });
      return [body['etag'], body['sequence_id'], changed.body['etag']];
    },
    ['0', '0', '1'],
  ],
  [
    'a change inside a folder leaves its etag',
    async ({ call, id, upload }) => {
      await upload('new.txt', 'new', id('/Reports'));
      return (await call('GET', `/folders/${id('/Reports')}`)).body['etag'];
    },
    '0',
  ],
  ...['', '.', '..', 'a/b', 'end ', 'x'.repeat(256)].map(invalidName),
  ['a name may have 255 characters', async (scene) => (await create(scene, 'x'.repeat(255))).status, 201],
  ['a name may contain a colon, a quote and a percent sign', async (scene) => (await create(scene, `a:"b" 100%'`)).status, 201],
  ['a name in use is rejected', async (scene) => outcome(await create(scene, 'Reports')), '409 item_name_in_use'],
  ['a name in use is rejected in another case', async (scene) => outcome(await create(scene, 'REPORTS')), '409 item_name_in_use'],
  [
    'the conflict of a folder is a list of items',
    async (scene) => {
      const info = (await create(scene, 'Reports')).body['context_info'] as { conflicts: { id: string }[] };
      return info.conflicts[0]?.id === scene.id('/Reports');
    },
    true,
  ],
  ['the same name is free in another folder', async (scene) => (await create(scene, 'Reports', scene.id('/Empty'))).status, 201],
  [
    'a folder cannot be created in a folder that does not exist',
    async (scene) => outcome(await create(scene, 'New', '999')),
    '404 not_found',
  ],
  [
    'a file is not a folder',
    async (scene) => [
      (await create(scene, 'New', scene.id('/note.txt'))).status,
      (await scene.call('GET', `/folders/${scene.id('/note.txt')}`)).status,
    ],
    [404, 404],
  ],
  [
    'an item can be renamed in case only',
    async ({ call, id }) => (await call('PUT', `/folders/${id('/Reports')}`, { name: 'reports' })).status,
    200,
  ],
  [
    'an item cannot take the name of another one',
    async ({ call, id }) => outcome(await call('PUT', `/folders/${id('/Reports')}`, { name: 'Empty' })),
    '409 item_name_in_use',
  ],
  [
    'a folder cannot be moved into its own contents',
    async ({ call, id }) => (await call('PUT', `/folders/${id('/Reports')}`, { parent: { id: id('/Reports/Old') } })).status,
    400,
  ],
  [
    'a folder cannot be copied into its own contents',
    async ({ call, id }) => outcome(await call('POST', `/folders/${id('/Reports')}/copy`, { parent: { id: id('/Reports/Old') } })),
    '400 cyclical_folder_structure',
  ],
  [
    'a moved item keeps its ID and has a new path',
    async ({ call, id }) => {
      const file = id('/note.txt');
      const { body } = await call('PUT', `/files/${file}`, { parent: { id: id('/Empty') } });
      return [body['id'] === file, (body['path_collection'] as { entries: { name: string }[] }).entries.map(({ name }) => name)];
    },
    [true, ['All Files', 'Empty']],
  ],
  [
    'a copy has its contents, a new ID and the etag 0',
    async ({ call, id }) => {
      const { body, status } = await call('POST', `/folders/${id('/Reports')}/copy`, { parent: { id: '0' }, name: 'Copy' });
      return [status, body['etag'], body['id'] === id('/Reports'), namesIn(await call('GET', `/folders/${String(body['id'])}/items`))];
    },
    [201, '0', false, ['Old', 'q1.txt', 'q2.txt']],
  ],
  [
    'a copy needs a free name',
    async ({ call, id }) => outcome(await call('POST', `/files/${id('/note.txt')}/copy`, { parent: { id: '0' } })),
    '409 item_name_in_use',
  ],
  [
    'a copy has no items of the trash',
    async ({ call, id }) => {
      await call('DELETE', `/files/${id('/Reports/q1.txt')}`);
      const { body } = await call('POST', `/folders/${id('/Reports')}/copy`, { parent: { id: '0' }, name: 'Copy' });
      return namesIn(await call('GET', `/folders/${String(body['id'])}/items`));
    },
    ['Old', 'q2.txt'],
  ],
  [
    'a folder with contents is deleted only recursively',
    async ({ call, id }) => [
      outcome(await call('DELETE', `/folders/${id('/Reports')}`)),
      (await call('DELETE', `/folders/${id('/Reports')}?recursive=true`)).status,
    ],
    ['400 folder_not_empty', 204],
  ],
  ['an empty folder is deleted without recursive', async ({ call, id }) => (await call('DELETE', `/folders/${id('/Empty')}`)).status, 204],
  ['the root folder cannot be deleted', async ({ call }) => (await call('DELETE', '/folders/0?recursive=true')).status >= 400, true],
  [
    'the size of a folder is that of its files at any depth, without the trash',
    async ({ call, id }) => {
      const before = (await call('GET', `/folders/${id('/Reports')}`)).body['size'];
      await call('DELETE', `/files/${id('/Reports/q1.txt')}`);
      return [before, (await call('GET', `/folders/${id('/Reports')}`)).body['size']];
    },
    [15, 10],
  ],
  [
    'a stale If-Match fails for a change and a deletion',
    async ({ call, id }) => {
      const [file, folder] = [`/files/${id('/note.txt')}`, `/folders/${id('/Empty')}`];
      const stale = { 'if-match': '9' };
      return Promise.all([
        call('PUT', file, { name: 'b' }, stale),
        call('DELETE', file, undefined, stale),
        call('PUT', folder, { name: 'b' }, stale),
        call('DELETE', folder, undefined, stale),
      ]).then((replies) => replies.map(outcome));
    },
    Array(4).fill('412 precondition_failed'),
  ],
  [
    'a current If-Match passes',
    async ({ call, id }) => (await call('PUT', `/files/${id('/note.txt')}`, { name: 'b' }, { 'if-match': '0' })).status,
    200,
  ],
  [
    'If-None-Match returns 304 until the item changes',
    async ({ call, id }) => {
      const path = `/folders/${id('/Empty')}`;
      const known = { 'if-none-match': '0' };
      const before = await call('GET', path, undefined, known);
      await call('PUT', path, { description: 'new' });
      return [before.status, before.text, (await call('GET', path, undefined, known)).status];
    },
    [304, '', 200],
  ],
  [
    'fields selects properties besides type, id and etag',
    async ({ call, id }) => Object.keys((await call('GET', `/files/${id('/note.txt')}?fields=name,size`)).body).sort(),
    ['etag', 'id', 'name', 'size', 'type'],
  ],
  [
    'a list contains folders before files, by name',
    async ({ call }) => namesIn(await call('GET', '/folders/0/items')),
    ['Empty', 'Reports', 'note.txt'],
  ],
  [
    'a list by offset has a total and repeats its range',
    async ({ call }) => {
      const { body } = await call('GET', '/folders/0/items?limit=2&offset=1');
      return [body['total_count'], body['limit'], body['offset'], (body['entries'] as unknown[]).length, 'next_marker' in body];
    },
    [3, 2, 1, 2, false],
  ],
  [
    'a list by marker ends without a marker',
    async ({ call }) => {
      const first = await call('GET', '/folders/0/items?limit=2&usemarker=true');
      const second = await call('GET', `/folders/0/items?limit=2&usemarker=true&marker=${String(first.body['next_marker'])}`);
      return [namesIn(first).concat(namesIn(second)), 'total_count' in first.body, Boolean(second.body['next_marker'])];
    },
    [['Empty', 'Reports', 'note.txt'], false, false],
  ],
  [
    'a marker that no list has issued is rejected',
    async ({ call }) => (await call('GET', '/folders/0/items?usemarker=true&marker=nonsense')).status,
    400,
  ],
  ['an offset above 10,000 is rejected', async ({ call }) => (await call('GET', '/folders/0/items?offset=10001')).status, 400],
  ['a limit above 1,000 is rejected', async ({ call }) => (await call('GET', '/folders/0/items?limit=1001')).status, 400],
  ['an offset behind the end returns no entries', async ({ call }) => entriesOf(await call('GET', '/folders/0/items?offset=50')).length, 0],
  [
    'a list can be sorted by name in descending order',
    async ({ call, id }) => namesIn(await call('GET', `/folders/${id('/Reports')}/items?sort=name&direction=DESC`)),
    ['Old', 'q2.txt', 'q1.txt'],
  ],
  [
    'a web link shares names with files and folders',
    async ({ call }) => [
      (await call('POST', '/web_links', { url: 'https://example.com', parent: { id: '0' }, name: 'note.txt' })).status,
      (await call('POST', '/web_links', { url: 'https://example.com', parent: { id: '0' }, name: 'Link' })).status,
    ],
    [409, 200],
  ],
  [
    'a web link needs a URL with http or https',
    async ({ call }) => (await call('POST', '/web_links', { url: 'ftp://example.com', parent: { id: '0' } })).status,
    400,
  ],
];

export const trashBehaviors: readonly Behavior[] = [
  [
    'a deleted item is in the trash, and its name is free',
    async ({ call, id, upload }) => {
      await call('DELETE', `/files/${id('/note.txt')}`);
      await upload('note.txt', 'again');
      return namesIn(await call('GET', '/folders/trash/items'));
    },
    ['note.txt'],
  ],
  [
    'the contents of a deleted folder are not listed on their own in the trash',
    async ({ call, id }) => {
      await call('DELETE', `/folders/${id('/Reports')}?recursive=true`);
      return namesIn(await call('GET', '/folders/trash/items'));
    },
    ['Reports'],
  ],
  [
    'a file in a deleted folder is not found',
    async ({ call, id }) => {
      const file = id('/Reports/q1.txt');
      await call('DELETE', `/folders/${id('/Reports')}?recursive=true`);
      return [(await call('GET', `/files/${file}`)).status, (await call('GET', `/files/${file}/content`)).status];
    },
    [404, 404],
  ],
  [
    'a restored item returns to its folder with its ID',
    async ({ call, id, mock }) => {
      const file = id('/Reports/q1.txt');
      await call('DELETE', `/files/${file}`);
      const { status } = await call('POST', `/files/${file}`);
      return [status, mock.state.find('/Reports/q1.txt')?.id === file];
    },
    [201, true],
  ],
  [
    'a name that is in use again needs another one to restore',
    async ({ call, id, upload }) => {
      const file = id('/note.txt');
      await call('DELETE', `/files/${file}`);
      await upload('note.txt', 'again');
      return [outcome(await call('POST', `/files/${file}`)), (await call('POST', `/files/${file}`, { name: 'old note.txt' })).status];
    },
    ['409 item_name_in_use', 201],
  ],
  [
    'an item that is not in the trash cannot be restored or purged',
    async ({ call, id }) => [
      (await call('POST', `/files/${id('/note.txt')}`)).status,
      (await call('DELETE', `/files/${id('/note.txt')}/trash`)).status,
    ],
    [404, 404],
  ],
  [
    'a purged item is gone',
    async ({ call, id }) => {
      const path = `/folders/${id('/Empty')}`;
      await call('DELETE', path);
      return [
        (await call('DELETE', `${path}/trash`)).status,
        (await call('GET', `${path}/trash`)).status,
        (await call('POST', path)).status,
      ];
    },
    [204, 404, 404],
  ],
  [
    'the trash keeps an item for 30 days',
    async ({ call, id, mock }) => {
      const path = `/files/${id('/note.txt')}`;
      await call('DELETE', path);
      await mock.advance({ days: 29 });
      const before = (await call('GET', `${path}/trash`)).status;
      await mock.advance({ days: 2 });
      return [before, (await call('GET', `${path}/trash`)).status];
    },
    [200, 404],
  ],
  [
    'a deleted item loses its shared link',
    async ({ call, id, ben }) => {
      const { body } = await call('PUT', `/files/${id('/note.txt')}?fields=shared_link`, { shared_link: { access: 'open' } });
      const { url } = body['shared_link'] as { url: string };
      await call('DELETE', `/files/${id('/note.txt')}`);
      return (await ben.call('GET', '/shared_items', undefined, { boxapi: `shared_link=${url}` })).status;
    },
    404,
  ],
  [
    'a user does not see the trash of another user',
    async ({ call, id, ben }) => {
      await call('DELETE', `/files/${id('/note.txt')}`);
      return entriesOf(await ben.call('GET', '/folders/trash/items')).length;
    },
    0,
  ],
];
