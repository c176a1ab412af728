import { entriesOf, form, namesIn, outcome, uploadApi, type Behavior, type Caller, type Scene } from './scene.js';

/** What a collaborator of /Reports with a role may do: see, download, upload, edit, delete and invite. */
async function rights(scene: Scene, role: string): Promise<string> {
  await scene.invite('/Reports', '2', role);
  const { call } = scene.ben;
  const [folder, file] = [scene.id('/Reports'), scene.id('/Reports/q1.txt')];
  const isAllowed = async (name: string, reply: Promise<{ status: number }>): Promise<string[]> =>
    (await reply).status < 400 ? [name] : [];
  const invitation = { item: { type: 'folder', id: folder }, accessible_by: { type: 'user', id: '3' }, role: 'viewer' };
  return [
    ...(await isAllowed('see', call('GET', `/files/${file}`))),
    ...(await isAllowed('download', call('GET', `/files/${file}/content`))),
    ...(await isAllowed('upload', call('POST', `${uploadApi}/files/content`, form({ name: 'new.txt', parent: { id: folder } }, 'new')))),
    ...(await isAllowed('edit', call('PUT', `/files/${file}`, { description: 'new' }))),
    ...(await isAllowed('invite', call('POST', '/collaborations', invitation))),
    ...(await isAllowed('delete', call('DELETE', `/files/${file}`))),
  ].join(' ');
}

const roleRights = (role: string, expected: string): Behavior => [
  `the role ${role} allows: ${expected}`,
  (scene) => rights(scene, role),
  expected,
];

export const collaborationBehaviors: readonly Behavior[] = [
  roleRights('editor', 'see download upload edit invite delete'),
  roleRights('co-owner', 'see download upload edit invite delete'),
  roleRights('viewer', 'see download'),
  roleRights('viewer uploader', 'see download upload'),
  roleRights('previewer', 'see'),
  roleRights('previewer uploader', 'see upload'),
  roleRights('uploader', 'see upload'),
  [
    'an item without access is not found',
    async ({ ben, id }) => [
      outcome(await ben.call('GET', `/files/${id('/note.txt')}`)),
      outcome(await ben.call('DELETE', `/files/${id('/note.txt')}`)),
    ],
    ['404 not_found', '404 not_found'],
  ],
  [
    'an action beyond the role is forbidden',
    async (scene) => {
      await scene.invite('/Reports', '2', 'viewer');
      return outcome(await scene.ben.call('PUT', `/folders/${scene.id('/Reports')}`, { name: 'x' }));
    },
    '403 access_denied_insufficient_permissions',
  ],
  [
    'a collaborator sees the folder at the root, without the folders above',
    async (scene) => {
      await scene.invite('/Reports/Old', '2', 'viewer');
      const { body } = await scene.ben.call('GET', `/folders/${scene.id('/Reports/Old')}`);
      const path = (body['path_collection'] as { entries: { name: string }[] }).entries.map(({ name }) => name);
      return [namesIn(await scene.ben.call('GET', '/folders/0/items')), path];
    },
    [['Old'], ['All Files']],
  ],
  [
    'a second collaboration of the same user is rejected',
    async (scene) => {
      await scene.invite('/Reports', '2', 'viewer');
      const item = { type: 'folder', id: scene.id('/Reports') };
      return outcome(await scene.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role: 'editor' }));
    },
    '400 user_already_collaborator',
  ],
  [
    'a deleted collaboration ends the access',
    async (scene) => {
      const collaboration = await scene.invite('/Reports', '2', 'viewer');
      await scene.call('DELETE', `/collaborations/${collaboration}`);
      return (await scene.ben.call('GET', `/folders/${scene.id('/Reports')}`)).status;
    },
    404,
  ],
  [
    'a collaborator may leave',
    async (scene) => {
      const collaboration = await scene.invite('/Reports', '2', 'viewer');
      return (await scene.ben.call('DELETE', `/collaborations/${collaboration}`)).status;
    },
    204,
  ],
  [
    'a viewer may not change a role',
    async (scene) => {
      const collaboration = await scene.invite('/Reports', '2', 'viewer');
      return (await scene.ben.call('PUT', `/collaborations/${collaboration}`, { role: 'editor' })).status;
    },
    403,
  ],
  [
    'a changed role takes effect',
    async (scene) => {
      const collaboration = await scene.invite('/Reports', '2', 'viewer');
      await scene.call('PUT', `/collaborations/${collaboration}`, { role: 'editor' });
      return (await scene.ben.call('PUT', `/folders/${scene.id('/Reports')}`, { description: 'x' })).status;
    },
    200,
  ],
  [
    'a collaboration ends at its time',
    async (scene) => {
      const collaboration = await scene.invite('/Reports', '2', 'viewer');
      await scene.call('PUT', `/collaborations/${collaboration}`, { role: 'viewer', expires_at: '2026-01-06T00:00:00+00:00' });
      scene.wait(2 * 24 * 3600);
      return (await scene.ben.call('GET', `/folders/${scene.id('/Reports')}`)).status;
    },
    404,
  ],
  [
    'an invitation by email reaches a user who does not exist yet',
    async (scene) => {
      const item = { type: 'folder', id: scene.id('/Reports') };
      const { status, body } = await scene.call('POST', '/collaborations', {
        item,
        accessible_by: { type: 'user', login: 'new@example.org' },
        role: 'viewer',
      });
      return [status, body['status'], body['invite_email'], body['accessible_by']];
    },
    [201, 'pending', 'new@example.org', null],
  ],
  [
    'a group gives its members access',
    async (scene) => {
      const group = (await scene.call('POST', '/groups', { name: 'Readers' })).body['id'];
      const item = { type: 'folder', id: scene.id('/Reports') };
      await scene.call('POST', '/collaborations', { item, accessible_by: { type: 'group', id: String(group) }, role: 'viewer' });
      const before = (await scene.ben.call('GET', `/folders/${item.id}`)).status;
      await scene.call('POST', '/group_memberships', { user: { id: '2' }, group: { id: String(group) } });
      return [before, (await scene.ben.call('GET', `/folders/${item.id}`)).status];
    },
    [404, 200],
  ],
  [
    'an upload into a shared folder belongs to the owner of the folder',
    async (scene) => {
      await scene.invite('/Reports', '2', 'editor');
      const file = await scene.ben.upload('ben.txt', 'ben', scene.id('/Reports'));
      const { body } = await scene.call('GET', `/files/${file}`);
      return [(body['owned_by'] as { id: string }).id, (body['created_by'] as { id: string }).id];
    },
    ['1', '2'],
  ],
];

const linkOf = async ({ call, id }: Scene, path: string, shared_link: object | null): Promise<Record<string, unknown>> => {
  const { body } = await call('PUT', `/files/${id(path)}?fields=shared_link`, { shared_link });
  return body['shared_link'] as Record<string, unknown>;
};

const through = (caller: Caller, url: unknown, password?: string): Promise<string> =>
  caller
    .call('GET', '/shared_items', undefined, {
      boxapi: `shared_link=${String(url)}${password === undefined ? '' : `&shared_link_password=${password}`}`,
    })
    .then(outcome);

export const sharedLinkBehaviors: readonly Behavior[] = [
  [
    'a file has no shared link at first',
    async ({ call, id }) => (await call('GET', `/files/${id('/note.txt')}`)).body['shared_link'],
    null,
  ],
  [
    'an open link gives every user access',
    async (scene) => through(scene.cleo, (await linkOf(scene, '/note.txt', { access: 'open' }))['url']),
    '200',
  ],
  [
    'a link for collaborators gives no other user access',
    async (scene) => {
      const { url } = await linkOf(scene, '/note.txt', { access: 'collaborators' });
      return (await through(scene.cleo, url)).startsWith('200');
    },
    false,
  ],
  [
    'a link with a password needs it',
    async (scene) => {
      const { url, is_password_enabled } = await linkOf(scene, '/note.txt', { access: 'open', password: 'Secret-12' });
      const results = [
        await through(scene.cleo, url),
        await through(scene.cleo, url, 'wrong'),
        await through(scene.cleo, url, 'Secret-12'),
      ];
      return [is_password_enabled, results.map((one) => one.startsWith('200'))];
    },
    [true, [false, false, true]],
  ],
  [
    'a password is not returned',
    async (scene) => 'password' in (await linkOf(scene, '/note.txt', { access: 'open', password: 'Secret-12' })),
    false,
  ],
  [
    'a link ends at its time',
    async (scene) => {
      const { url } = await linkOf(scene, '/note.txt', { access: 'open', unshared_at: '2026-01-06T00:00:00+00:00' });
      scene.wait(2 * 24 * 3600);
      return (await through(scene.cleo, url)).startsWith('200');
    },
    false,
  ],
  [
    'a removed link gives no access',
    async (scene) => {
      const { url } = await linkOf(scene, '/note.txt', { access: 'open' });
      return [await linkOf(scene, '/note.txt', null), await through(scene.cleo, url)];
    },
    [null, '404 not_found'],
  ],
  [
    'a second request for a link keeps its URL',
    async (scene) => {
      const [first, second] = [await linkOf(scene, '/note.txt', { access: 'open' }), await linkOf(scene, '/note.txt', { access: 'open' })];
      return first['url'] === second['url'];
    },
    true,
  ],
  [
    'a link opens the contents of a folder',
    async (scene) => {
      const { body } = await scene.call('PUT', `/folders/${scene.id('/Reports')}?fields=shared_link`, { shared_link: { access: 'open' } });
      const headers = { boxapi: `shared_link=${(body['shared_link'] as { url: string }).url}` };
      return [
        (await scene.cleo.call('GET', `/files/${scene.id('/Reports/q1.txt')}`, undefined, headers)).status,
        (await scene.cleo.call('GET', `/files/${scene.id('/note.txt')}`, undefined, headers)).status,
      ];
    },
    [200, 404],
  ],
  [
    'a link without download allows only the preview',
    async (scene) => {
      const { url } = await linkOf(scene, '/note.txt', { access: 'open', permissions: { can_download: false } });
      const headers = { boxapi: `shared_link=${String(url)}` };
      const path = `/files/${scene.id('/note.txt')}`;
      return [
        (await scene.cleo.call('GET', path, undefined, headers)).status,
        (await scene.cleo.call('GET', `${path}/content`, undefined, headers)).status,
      ];
    },
    [200, 403],
  ],
  ['an unknown link is not found', async (scene) => through(scene.cleo, 'https://app.box.com/s/unknown'), '404 not_found'],
];

const lock = (scene: Scene, more: object = {}) =>
  scene.call('PUT', `/files/${scene.id('/Reports/q1.txt')}?fields=lock`, { lock: { type: 'lock', ...more } });

export const lockBehaviors: readonly Behavior[] = [
  [
    'a lock names its owner and is removed with null',
    async (scene) => {
      const locked = (await lock(scene)).body['lock'] as { created_by: { id: string } };
      const removed = await scene.call('PUT', `/files/${scene.id('/Reports/q1.txt')}?fields=lock`, { lock: null });
      return [locked.created_by.id, removed.body['lock']];
    },
    ['1', null],
  ],
  [
    'a locked file cannot be changed by another editor, but read',
    async (scene) => {
      await scene.invite('/Reports', '2', 'editor');
      await lock(scene);
      const path = `/files/${scene.id('/Reports/q1.txt')}`;
      return [
        (await scene.ben.call('PUT', path, { name: 'x' })).status,
        (await scene.ben.call('POST', `${uploadApi}${path}/content`, form({}, 'x'))).status,
        (await scene.ben.call('DELETE', path)).status,
        (await scene.ben.call('GET', `${path}/content`)).status,
      ];
    },
    [403, 403, 403, 302],
  ],
  [
    'a lock ends at its time',
    async (scene) => {
      await scene.invite('/Reports', '2', 'editor');
      await lock(scene, { expires_at: '2026-01-05T10:00:00+00:00' });
      scene.wait(2 * 3600);
      return (await scene.ben.call('PUT', `/files/${scene.id('/Reports/q1.txt')}`, { name: 'x' })).status;
    },
    200,
  ],
  [
    'a lock may prevent the download by others',
    async (scene) => {
      await scene.invite('/Reports', '2', 'editor');
      await lock(scene, { is_download_prevented: true });
      const path = `/files/${scene.id('/Reports/q1.txt')}/content`;
      return [(await scene.ben.call('GET', path)).status, (await scene.call('GET', path)).status];
    },
    [403, 302],
  ],
  [
    'a lock of a folder prevents moves and deletions until it is removed',
    async (scene) => {
      const folder = { type: 'folder', id: scene.id('/Reports') };
      const { body } = await scene.call('POST', '/folder_locks', { folder, locked_operations: { move: true, delete: true } });
      const remove = (): Promise<number> => scene.call('DELETE', `/folders/${folder.id}?recursive=true`).then(({ status }) => status);
      const move = await scene.call('PUT', `/folders/${folder.id}`, { parent: { id: scene.id('/Empty') } });
      const locked = [move.status, await remove()];
      await scene.call('DELETE', `/folder_locks/${String(body['id'])}`);
      return [...locked, entriesOf(await scene.call('GET', `/folder_locks?folder_id=${folder.id}`)).length, await remove()];
    },
    [403, 403, 0, 204],
  ],
];
