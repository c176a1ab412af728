import { entriesOf, namesIn, outcome, type Behavior, type Reply, type Scene } from './scene.js';

export const accountBehaviors: readonly Behavior[] = [
  ['the current user is the one of the token', async ({ ben }) => (await ben.call('GET', '/users/me')).body['login'], 'ben@example.com'],
  [
    'a new user needs a free login',
    async ({ call }) => (await call('POST', '/users', { name: 'Ben', login: 'ben@example.com' })).status,
    409,
  ],
  [
    'only an admin creates users',
    async ({ ben }) => (await ben.call('POST', '/users', { name: 'Dan', login: 'dan@example.com' })).status,
    403,
  ],
  [
    'an app user has a login that the service generates',
    async ({ call }) =>
      String((await call('POST', '/users', { name: 'App', is_platform_access_only: true })).body['login']).endsWith('@boxdevedition.com'),
    true,
  ],
  [
    'users are filtered by the beginning of their name or login',
    async ({ call }) => namesIn(await call('GET', '/users?filter_term=be')),
    ['Ben'],
  ],
  [
    'users are paged by marker on request',
    async ({ call }) => typeof (await call('GET', '/users?usemarker=true&limit=1')).body['next_marker'],
    'string',
  ],
  [
    'a user with content is deleted only by force',
    async ({ call, ben }) => {
      await ben.upload('own.txt', 'own');
      return [
        (await call('DELETE', '/users/2')).status >= 400,
        (await call('DELETE', '/users/2?force=true')).status,
        (await call('GET', '/users/2')).status,
      ];
    },
    [true, 204, 404],
  ],
  [
    'the content of a user moves to another one, in a folder with the name of the first',
    async ({ call, ben }) => {
      await ben.upload('own.txt', 'own');
      const { body } = await call('PUT', '/users/2/folders/0', { owned_by: { id: '1' } });
      return [
        String(body['name']).startsWith('Ben'),
        namesIn(await call('GET', `/folders/${String(body['id'])}/items`)),
        namesIn(await ben.call('GET', '/folders/0/items')),
      ];
    },
    [true, ['own.txt'], []],
  ],
  ['an admin acts for another user', async ({ call }) => (await call('GET', '/users/me', undefined, { 'as-user': '2' })).body['id'], '2'],
  [
    'a user does not act for another one',
    async ({ ben }) => (await ben.call('GET', '/users/me', undefined, { 'as-user': '3' })).status,
    403,
  ],
  [
    'a group needs a free name',
    async ({ call }) =>
      (await call('POST', '/groups', { name: 'G' })).status === 201 && (await call('POST', '/groups', { name: 'G' })).status,
    409,
  ],
  [
    'a user is a member of a group once',
    async ({ call }) => {
      const { body } = await call('POST', '/groups', { name: 'G' });
      const membership = { user: { id: '2' }, group: { id: String(body['id']) } };
      return [(await call('POST', '/group_memberships', membership)).status, (await call('POST', '/group_memberships', membership)).status];
    },
    [201, 409],
  ],
  [
    'a deleted group takes its memberships along',
    async ({ call }) => {
      const { body } = await call('POST', '/groups', { name: 'G' });
      await call('POST', '/group_memberships', { user: { id: '2' }, group: { id: String(body['id']) } });
      await call('DELETE', `/groups/${String(body['id'])}`);
      return entriesOf(await call('GET', '/users/2/memberships')).length;
    },
    0,
  ],
];

const token = (scene: Scene, fields: Record<string, string>): Promise<Reply> => {
  const { clientId, clientSecret } = scene.mock.credentials;
  const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...fields });
  return scene.call('POST', 'https://api.box.com/oauth2/token', body, { 'content-type': 'application/x-www-form-urlencoded' });
};
const oauth = ({ status, body }: Reply): string => `${String(status)} ${String(body['error'])}`;
const withToken = (scene: Scene, accessToken: unknown, path = '/users/me'): Promise<Reply> =>
  scene.call('GET', path, undefined, { authorization: `Bearer ${String(accessToken)}` });

export const tokenBehaviors: readonly Behavior[] = [
  [
    'a call without a valid token is unauthorized',
    async (scene) => {
      const { status, headers } = await withToken(scene, 'nonsense');
      return [status, headers.get('www-authenticate')?.startsWith('Bearer')];
    },
    [401, true],
  ],
  [
    'an access token lives about an hour',
    async (scene) => {
      const { body } = await token(scene, { grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '2' });
      const before = (await withToken(scene, body['access_token'])).status;
      scene.wait(3601);
      return [body['expires_in'], before, (await withToken(scene, body['access_token'])).status];
    },
    [3600, 200, 401],
  ],
  [
    'a refresh token works once',
    async (scene) => {
      const { refreshToken } = scene.mock.authorize();
      const refresh = (): Promise<Reply> => token(scene, { grant_type: 'refresh_token', refresh_token: refreshToken });
      return [(await refresh()).status, oauth(await refresh())];
    },
    [200, '400 invalid_grant'],
  ],
  [
    'a refresh token lives 60 days',
    async (scene) => {
      const { refreshToken } = scene.mock.authorize();
      scene.wait(61 * 24 * 3600);
      return oauth(await token(scene, { grant_type: 'refresh_token', refresh_token: refreshToken }));
    },
    '400 invalid_grant',
  ],
  [
    'a wrong secret is an invalid client',
    async (scene) => oauth(await token(scene, { grant_type: 'client_credentials', client_secret: 'no' })),
    '400 invalid_client',
  ],
  [
    'an unknown grant type is not supported',
    async (scene) => oauth(await token(scene, { grant_type: 'password' })),
    '400 unsupported_grant_type',
  ],
  [
    'an unknown code is an invalid grant',
    async (scene) => oauth(await token(scene, { grant_type: 'authorization_code', code: 'no' })),
    '400 invalid_grant',
  ],
  ['a request without a grant type has an OAuth error', async (scene) => oauth(await token(scene, {})), '400 invalid_request'],
  [
    'a revoked token does not work',
    async (scene) => {
      const { body } = await token(scene, { grant_type: 'client_credentials' });
      const { clientId, clientSecret } = scene.mock.credentials;
      const form = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, token: String(body['access_token']) });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const { status } = await scene.call('POST', 'https://api.box.com/oauth2/revoke', form, headers);
      return [status, (await withToken(scene, body['access_token'])).status];
    },
    [200, 401],
  ],
  [
    'a downscoped token reaches one item, with its scopes',
    async (scene) => {
      const exchange = {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: scene.mock.issueToken(),
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        scope: 'item_preview',
        resource: `https://api.box.com/2.0/folders/${scene.id('/Reports')}`,
      };
      const { body } = await token(scene, exchange);
      const status = async (path: string): Promise<number> => (await withToken(scene, body['access_token'], path)).status;
      return [
        await status(`/files/${scene.id('/Reports/q1.txt')}`),
        await status(`/files/${scene.id('/Reports/q1.txt')}/content`),
        await status(`/files/${scene.id('/note.txt')}`),
      ];
    },
    [200, 403, 403],
  ],
];

const position = async ({ call }: Scene): Promise<string> =>
  String((await call('GET', '/events?stream_position=now')).body['next_stream_position']);

export const eventBehaviors: readonly Behavior[] = [
  [
    'the position now has no events',
    async ({ call }) => {
      const { body } = await call('GET', '/events?stream_position=now');
      return [body['chunk_size'], entriesOf({ body } as Reply).length];
    },
    [0, 0],
  ],
  [
    'a change after a position is the next event, and then nothing is new',
    async (scene) => {
      const start = await position(scene);
      await scene.upload('new.txt', 'new');
      const news = await scene.call('GET', `/events?stream_position=${start}`);
      const next = String(news.body['next_stream_position']);
      const rest = await scene.call('GET', `/events?stream_position=${next}`);
      return [
        entriesOf(news).map((event) => event['event_type']),
        rest.body['chunk_size'],
        String(rest.body['next_stream_position']) === next,
      ];
    },
    [['ITEM_UPLOAD'], 0, true],
  ],
  [
    'an event names its item, its user and its ID',
    async (scene) => {
      const start = await position(scene);
      const file = await scene.upload('new.txt', 'new');
      const [event] = entriesOf(await scene.call('GET', `/events?stream_position=${start}`));
      return [
        (event?.['source'] as { id: string }).id === file,
        (event?.['created_by'] as { id: string }).id,
        typeof event?.['event_id'],
        event?.['type'],
      ];
    },
    [true, '1', 'string', 'event'],
  ],
  [
    'a user sees events of shared items only',
    async (scene) => {
      await scene.invite('/Reports', '2', 'viewer');
      const start = String((await scene.ben.call('GET', '/events?stream_position=now')).body['next_stream_position']);
      await scene.upload('private.txt', 'private');
      await scene.upload('shared.txt', 'shared', scene.id('/Reports'));
      const events = entriesOf(await scene.ben.call('GET', `/events?stream_position=${start}`));
      return events.map((event) => (event['source'] as { name: string }).name);
    },
    ['shared.txt'],
  ],
  ['the stream of the enterprise is for admins', async ({ ben }) => (await ben.call('GET', '/events?stream_type=admin_logs')).status, 403],
  [
    'the stream of the enterprise is filtered by event type',
    async ({ call, upload }) => {
      await upload('new.txt', 'new');
      await call('POST', '/folders', { name: 'New', parent: { id: '0' } });
      const events = entriesOf(await call('GET', '/events?stream_type=admin_logs&stream_position=0&event_type=UPLOAD'));
      return [...new Set(events.map((event) => event['event_type']))];
    },
    ['UPLOAD'],
  ],
  [
    'a long poll has a URL, a lifetime and a number of retries',
    async ({ call }) => {
      const [server] = entriesOf(await call('OPTIONS', '/events'));
      return [
        server?.['type'],
        String(server?.['url']).startsWith('https://'),
        Number(server?.['ttl']) > 0,
        Number(server?.['max_retries']) > 0,
        Number(server?.['retry_timeout']) > 0,
      ];
    },
    ['realtime_server', true, true, true, true],
  ],
];

const template = (scene: Scene) =>
  scene.call('POST', '/metadata_templates/schema', {
    scope: 'enterprise',
    templateKey: 'contract',
    displayName: 'Contract',
    fields: [
      { type: 'string', key: 'customer', displayName: 'Customer' },
      { type: 'float', key: 'amount', displayName: 'Amount' },
      { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'open' }, { key: 'closed' }] },
    ],
  });
const metadata = (scene: Scene, values: object, name = 'enterprise/contract') =>
  scene.call('POST', `/files/${scene.id('/note.txt')}/metadata/${name}`, values);
const patch = (scene: Scene, operations: readonly object[], name = 'enterprise/contract') =>
  scene.call('PUT', `/files/${scene.id('/note.txt')}/metadata/${name}`, operations, { 'content-type': 'application/json-patch+json' });

export const metadataBehaviors: readonly Behavior[] = [
  ['a template needs a free key', async (scene) => [(await template(scene)).status, (await template(scene)).status], [201, 409]],
  [
    'an instance has the values of the request and its system properties',
    async (scene) => {
      await template(scene);
      const { status, body } = await metadata(scene, { customer: 'Acme', amount: 5 });
      return [
        status,
        body['customer'],
        body['amount'],
        body['$template'],
        body['$version'],
        body['$parent'] === `file_${scene.id('/note.txt')}`,
      ];
    },
    [201, 'Acme', 5, 'contract', 0, true],
  ],
  [
    'an item has one instance of a template',
    async (scene) => {
      await template(scene);
      await metadata(scene, {});
      return outcome(await metadata(scene, {}));
    },
    '409 tuple_already_exists',
  ],
  [
    'a value must have the type of its field',
    async (scene) => {
      await template(scene);
      return [
        (await metadata(scene, { amount: 'five' })).status,
        (await metadata(scene, { state: 'other' })).status,
        (await metadata(scene, { unknown: 'x' })).status,
      ];
    },
    [400, 400, 400],
  ],
  [
    'the free-form template accepts any text',
    async (scene) => (await metadata(scene, { anything: 'goes' }, 'global/properties')).status,
    201,
  ],
  [
    'a patch tests, replaces, adds and removes values, and increments the version',
    async (scene) => {
      await template(scene);
      await metadata(scene, { customer: 'Acme', amount: 5 });
      const { status, body } = await patch(scene, [
        { op: 'test', path: '/customer', value: 'Acme' },
        { op: 'replace', path: '/customer', value: 'Bolt' },
        { op: 'remove', path: '/amount' },
        { op: 'add', path: '/state', value: 'open' },
      ]);
      return [status, body['customer'], 'amount' in body, body['state'], body['$version']];
    },
    [200, 'Bolt', false, 'open', 1],
  ],
  [
    'a patch with a failed test changes nothing',
    async (scene) => {
      await template(scene);
      await metadata(scene, { customer: 'Acme' });
      const { status } = await patch(scene, [
        { op: 'replace', path: '/customer', value: 'Bolt' },
        { op: 'test', path: '/customer', value: 'Acme' },
      ]);
      const { body } = await scene.call('GET', `/files/${scene.id('/note.txt')}/metadata/enterprise/contract`);
      return [status >= 400, body['customer']];
    },
    [true, 'Acme'],
  ],
  ['an instance of an unknown template is not found', async (scene) => (await metadata(scene, {}, 'enterprise/unknown')).status, 404],
  [
    'a deleted instance is gone',
    async (scene) => {
      await metadata(scene, { a: 'b' }, 'global/properties');
      const path = `/files/${scene.id('/note.txt')}/metadata/global/properties`;
      return [(await scene.call('DELETE', path)).status, (await scene.call('GET', path)).status, (await scene.call('DELETE', path)).status];
    },
    [204, 404, 404],
  ],
  [
    'fields returns metadata of an item',
    async (scene) => {
      await metadata(scene, { a: 'b' }, 'global/properties');
      const { body } = await scene.call('GET', `/files/${scene.id('/note.txt')}?fields=metadata.global.properties`);
      return (body['metadata'] as { global: { properties: { a: string } } }).global.properties.a;
    },
    'b',
  ],
];

const file = (scene: Scene) => ({ type: 'file', id: scene.id('/note.txt') });

export const discussionBehaviors: readonly Behavior[] = [
  [
    'a comment is changed by its author only',
    async (scene) => {
      await scene.invite('/note.txt', '2', 'viewer');
      const { body } = await scene.call('POST', '/comments', { message: 'Good', item: file(scene) });
      return [
        (await scene.ben.call('PUT', `/comments/${String(body['id'])}`, { message: 'Bad' })).status,
        (await scene.call('PUT', `/comments/${String(body['id'])}`, { message: 'Fine' })).body['message'],
      ];
    },
    [403, 'Fine'],
  ],
  [
    'a reply belongs to a comment',
    async (scene) => {
      const { body } = await scene.call('POST', '/comments', { message: 'Good', item: file(scene) });
      const reply = await scene.call('POST', '/comments', { message: 'Yes', item: { type: 'comment', id: String(body['id']) } });
      return [reply.status, reply.body['is_reply_comment']];
    },
    [201, true],
  ],
  [
    'a comment on a file that does not exist is not found',
    async ({ call }) => (await call('POST', '/comments', { message: 'x', item: { type: 'file', id: '9' } })).status,
    404,
  ],
  [
    'a task is complete when its assignments are',
    async (scene) => {
      await scene.invite('/note.txt', '2', 'editor');
      const task = String((await scene.call('POST', '/tasks', { item: file(scene), action: 'complete' })).body['id']);
      const assignment = await scene.call('POST', '/task_assignments', { task: { type: 'task', id: task }, assign_to: { id: '2' } });
      const before = (await scene.call('GET', `/tasks/${task}`)).body['is_completed'];
      await scene.ben.call('PUT', `/task_assignments/${String(assignment.body['id'])}`, { resolution_state: 'completed' });
      return [before, (await scene.call('GET', `/tasks/${task}`)).body['is_completed']];
    },
    [false, true],
  ],
  [
    'a webhook has one address and item',
    async (scene) => {
      const webhook = { target: file(scene), address: 'https://example.com/hook', triggers: ['FILE.DOWNLOADED'] };
      return [(await scene.call('POST', '/webhooks', webhook)).status, (await scene.call('POST', '/webhooks', webhook)).status];
    },
    [201, 409],
  ],
  [
    'a webhook of a user is not visible to others',
    async (scene) => {
      await scene.call('POST', '/webhooks', { target: file(scene), address: 'https://example.com/hook', triggers: ['FILE.DOWNLOADED'] });
      return [entriesOf(await scene.call('GET', '/webhooks')).length, entriesOf(await scene.ben.call('GET', '/webhooks')).length];
    },
    [1, 0],
  ],
  [
    'a favorite is in the collection of its user only',
    async (scene) => {
      await scene.invite('/note.txt', '2', 'viewer');
      const [favorites] = entriesOf(await scene.call('GET', '/collections'));
      await scene.call('PUT', `/files/${scene.id('/note.txt')}`, { collections: [{ id: String(favorites?.['id']) }] });
      const [own] = entriesOf(await scene.ben.call('GET', '/collections'));
      return [
        namesIn(await scene.call('GET', `/collections/${String(favorites?.['id'])}/items`)),
        entriesOf(await scene.ben.call('GET', `/collections/${String(own?.['id'])}/items`)).length,
      ];
    },
    [['note.txt'], 0],
  ],
  [
    'an error has a type, a status, a code, a message and the ID of the request',
    async ({ call }) => Object.keys((await call('GET', '/files/999')).body).sort(),
    ['code', 'help_url', 'message', 'request_id', 'status', 'type'],
  ],
];
