import { createHash } from 'node:crypto';
import { digest, entriesOf, form, outcome, uploadApi, type Behavior, type Reply, type Scene } from './scene.js';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

const uploadNew = (scene: Scene, name: string, content: string, headers = {}): Promise<Reply> =>
  scene.call('POST', `${uploadApi}/files/content`, form({ name, parent: { id: '0' } }, content), headers);

const uploadVersion = (scene: Scene, path: string, content: string, headers = {}): Promise<Reply> =>
  scene.call('POST', `${uploadApi}/files/${scene.id(path)}/content`, form({}, content), headers);

async function read(scene: Scene, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { headers: found } = await scene.call('GET', path);
  return scene.mock.fetch(found.get('location') ?? '', { headers });
}

export const contentBehaviors: readonly Behavior[] = [
  [
    'an upload returns the file in a list of one, with its SHA-1 and size',
    async (scene) => {
      const reply = await uploadNew(scene, 'new.txt', 'new');
      const [file] = entriesOf(reply);
      return [reply.status, reply.body['total_count'], file?.['sha1'] === sha1('new'), file?.['size']];
    },
    [201, 1, true, 3],
  ],
  [
    'the conflict of a file is one item',
    async (scene) => {
      const reply = await uploadNew(scene, 'note.txt', 'new');
      const { conflicts } = reply.body['context_info'] as { conflicts: { type: string; id: string } };
      return [outcome(reply), conflicts.type, conflicts.id === scene.id('/note.txt')];
    },
    ['409 item_name_in_use', 'file', true],
  ],
  [
    'an upload with another SHA-1 than Content-MD5 is rejected',
    async (scene) => [
      (await uploadNew(scene, 'new.txt', 'new', { 'content-md5': sha1('old') })).status >= 400,
      (await uploadNew(scene, 'new.txt', 'new', { 'content-md5': sha1('new') })).status,
    ],
    [true, 201],
  ],
  [
    'an upload to a folder that does not exist is not found',
    async ({ call }) => (await call('POST', `${uploadApi}/files/content`, form({ name: 'a', parent: { id: '9' } }, ''))).status,
    404,
  ],
  [
    'an upload keeps the times of its content',
    async ({ call }) => {
      const at = '2020-01-02T03:04:05+00:00';
      const attributes = { name: 'old.txt', parent: { id: '0' }, content_created_at: at, content_modified_at: at };
      const [file] = entriesOf(await call('POST', `${uploadApi}/files/content`, form(attributes, 'old')));
      return [file?.['content_created_at'] === file?.['created_at'], Date.parse(String(file?.['content_modified_at'])) === Date.parse(at)];
    },
    [false, true],
  ],
  [
    'a new version changes the etag, the SHA-1 and the version, not the ID',
    async (scene) => {
      const before = (await scene.call('GET', `/files/${scene.id('/note.txt')}`)).body;
      const [after] = entriesOf(await uploadVersion(scene, '/note.txt', 'second'));
      const differs = (name: string): boolean => JSON.stringify(before[name]) !== JSON.stringify(after?.[name]);
      return ['id', 'etag', 'sha1', 'file_version'].map(differs);
    },
    [false, true, true, true],
  ],
  [
    'the versions of a file are the past ones, the latest first',
    async (scene) => {
      await uploadVersion(scene, '/note.txt', 'two');
      await uploadVersion(scene, '/note.txt', 'three');
      const versions = entriesOf(await scene.call('GET', `/files/${scene.id('/note.txt')}/versions`));
      return versions.map((version) => version['sha1']);
    },
    [sha1('two'), sha1('a note')],
  ],
  [
    'a stale If-Match fails for a new version',
    async (scene) => outcome(await uploadVersion(scene, '/note.txt', 'x', { 'if-match': '9' })),
    '412 precondition_failed',
  ],
  [
    'a new version may rename the file',
    async (scene) => {
      const [file] = entriesOf(
        await scene.call('POST', `${uploadApi}/files/${scene.id('/note.txt')}/content`, form({ name: 'renamed.txt' }, 'x')),
      );
      return file?.['name'];
    },
    'renamed.txt',
  ],
  [
    'a past version can be downloaded and promoted, under a new ID',
    async (scene) => {
      await uploadVersion(scene, '/note.txt', 'second');
      const path = `/files/${scene.id('/note.txt')}`;
      const [past] = entriesOf(await scene.call('GET', `${path}/versions`));
      const content = await (await read(scene, `${path}/content?version=${String(past?.['id'])}`)).text();
      const promoted = await scene.call('POST', `${path}/versions/current`, { type: 'file_version', id: String(past?.['id']) });
      return [content, promoted.status, promoted.body['id'] === past?.['id'], await (await read(scene, `${path}/content`)).text()];
    },
    ['a note', 201, false, 'a note'],
  ],
  [
    'a deleted version cannot be downloaded until it is restored',
    async (scene) => {
      await uploadVersion(scene, '/note.txt', 'second');
      const path = `/files/${scene.id('/note.txt')}`;
      const version = String(entriesOf(await scene.call('GET', `${path}/versions`))[0]?.['id']);
      const content = async (): Promise<number> => (await scene.call('GET', `${path}/content?version=${version}`)).status;
      const deleted = (await scene.call('DELETE', `${path}/versions/${version}`)).status;
      const after = await content();
      await scene.call('PUT', `${path}/versions/${version}`, { trashed_at: null });
      return [deleted, after, await content()];
    },
    [204, 404, 302],
  ],
  [
    'a version of another file is not found',
    async ({ call, id }) => (await call('GET', `/files/${id('/note.txt')}/versions/999`)).status,
    404,
  ],
  [
    'a download redirects to another host, whose URL needs no token',
    async (scene) => {
      const { status, headers } = await scene.call('GET', `/files/${scene.id('/note.txt')}/content`);
      return [
        status,
        new URL(headers.get('location') ?? '').hostname,
        await (await read(scene, `/files/${scene.id('/note.txt')}/content`)).text(),
      ];
    },
    [302, 'dl.boxcloud.com', 'a note'],
  ],
  [
    'the URL of a download expires',
    async (scene) => {
      const { headers } = await scene.call('GET', `/files/${scene.id('/note.txt')}/content`);
      scene.wait(3600);
      return (await scene.mock.fetch(headers.get('location') ?? '')).status;
    },
    404,
  ],
  [
    'a range returns 206 with its position, and 416 behind the end',
    async (scene) => {
      const path = `/files/${scene.id('/note.txt')}/content`;
      const part = await read(scene, path, { range: 'bytes=2-3' });
      const last = await read(scene, path, { range: 'bytes=-2' });
      const behind = await read(scene, path, { range: 'bytes=50-' });
      return [part.status, part.headers.get('content-range'), await part.text(), await last.text(), behind.status];
    },
    [206, 'bytes 2-3/6', 'no', 'te', 416],
  ],
  [
    'a preflight finds a conflict, and returns an upload URL otherwise',
    async ({ call }) => {
      const check = (name: string): Promise<Reply> => call('OPTIONS', '/files/content', { name, parent: { id: '0' }, size: 3 });
      const free = await check('new.txt');
      return [outcome(await check('note.txt')), free.status, String(free.body['upload_url']).startsWith('https://upload.box.com/')];
    },
    ['409 item_name_in_use', 200, true],
  ],
  [
    'a preflight for a version of a file that does not exist is not found',
    async ({ call }) => (await call('OPTIONS', '/files/999/content', { size: 3 })).status,
    404,
  ],
];

const bytes = new TextEncoder().encode('0123456789abcdefghij');
const whole = digest('0123456789abcdefghij');

async function openSession({ call }: Scene, name = 'big.bin'): Promise<string> {
  const { body } = await call('POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_name: name, file_size: bytes.length });
  return `${uploadApi}/files/upload_sessions/${String(body['id'])}`;
}

function sendPart({ call }: Scene, session: string, from: number, headers: Record<string, string> = {}): Promise<Reply> {
  const part = bytes.slice(from, Math.min(from + 8, bytes.length));
  return call('PUT', session, part, {
    'content-type': 'application/octet-stream',
    'content-range': `bytes ${String(from)}-${String(from + part.length - 1)}/${String(bytes.length)}`,
    digest: digest(new TextDecoder().decode(part)),
    ...headers,
  });
}

async function sendAll(scene: Scene, session: string): Promise<unknown[]> {
  const parts: unknown[] = [];
  for (const from of [0, 8, 16]) parts.push((await sendPart(scene, session, from)).body['part']);
  return parts;
}

export const sessionBehaviors: readonly Behavior[] = [
  [
    'a session chooses the size of its parts and names the URLs of its calls',
    async ({ call }) => {
      const { status, body } = await call('POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_name: 'a', file_size: 20 });
      const endpoints = Object.keys(body['session_endpoints'] as object).sort();
      return [status, body['part_size'], body['total_parts'], body['num_parts_processed'], endpoints];
    },
    [201, 8, 3, 0, ['abort', 'commit', 'list_parts', 'log_event', 'status', 'upload_part']],
  ],
  [
    'a session needs a file that is large enough',
    async ({ call }) =>
      (await call('POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_name: 'a', file_size: 19 })).status,
    400,
  ],
  [
    'a session needs a free name',
    async ({ call }) =>
      outcome(await call('POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_name: 'note.txt', file_size: 20 })),
    '409 item_name_in_use',
  ],
  [
    'a part reports its offset, size and digest',
    async (scene) => {
      const { status, body } = await sendPart(scene, await openSession(scene), 8);
      const part = body['part'] as Record<string, unknown>;
      return [status, part['offset'], part['size'], part['sha1'] === sha1('89abcdef')];
    },
    [200, 8, 8, true],
  ],
  [
    'a part with another digest is rejected',
    async (scene) => (await sendPart(scene, await openSession(scene), 0, { digest: digest('other') })).status >= 400,
    true,
  ],
  [
    'a part that does not start at a multiple of the size is rejected',
    async (scene) => (await sendPart(scene, await openSession(scene), 4)).status,
    400,
  ],
  [
    'a part that overlaps another one is rejected',
    async (scene) => {
      const session = await openSession(scene);
      await sendPart(scene, session, 0);
      return outcome(await sendPart(scene, session, 0));
    },
    '409 range_overlaps_existing_part',
  ],
  [
    'parts may arrive in any order, and are listed',
    async (scene) => {
      const session = await openSession(scene);
      for (const from of [16, 0]) await sendPart(scene, session, from);
      const parts = entriesOf(await scene.call('GET', `${session}/parts`));
      return [parts.map((part) => part['offset']).sort(), (await scene.call('GET', session)).body['num_parts_processed']];
    },
    [[0, 16], 2],
  ],
  [
    'a commit creates the file with its attributes',
    async (scene) => {
      const session = await openSession(scene);
      const parts = await sendAll(scene, session);
      const reply = await scene.call('POST', `${session}/commit`, { parts, attributes: { description: 'large' } }, { digest: whole });
      const [file] = entriesOf(reply);
      return [reply.status, file?.['size'], file?.['description'], file?.['sha1'] === sha1('0123456789abcdefghij')];
    },
    [201, 20, 'large', true],
  ],
  [
    'a commit without all parts is rejected',
    async (scene) => {
      const session = await openSession(scene);
      const parts = (await sendAll(scene, session)).slice(0, 2);
      return outcome(await scene.call('POST', `${session}/commit`, { parts }, { digest: whole }));
    },
    '409 parts_mismatch',
  ],
  [
    'a commit with another digest is rejected',
    async (scene) => {
      const session = await openSession(scene);
      const parts = await sendAll(scene, session);
      return (await scene.call('POST', `${session}/commit`, { parts }, { digest: digest('other') })).status >= 400;
    },
    true,
  ],
  [
    'a session of another user is forbidden',
    async (scene) => {
      const session = await openSession(scene);
      return (await scene.ben.call('GET', session)).status;
    },
    403,
  ],
  [
    'an aborted session is gone',
    async (scene) => {
      const session = await openSession(scene);
      return [
        (await scene.call('DELETE', session)).status,
        (await scene.call('GET', session)).status,
        (await sendPart(scene, session, 0)).status,
      ];
    },
    [204, 404, 404],
  ],
  [
    'a session expires after 7 days',
    async (scene) => {
      const session = await openSession(scene);
      scene.wait(7 * 24 * 3600 + 60);
      return (await sendPart(scene, session, 0)).status;
    },
    410,
  ],
  [
    'a name that was taken meanwhile is a conflict of the commit',
    async (scene) => {
      const session = await openSession(scene);
      const parts = await sendAll(scene, session);
      await scene.upload('big.bin', 'other');
      return outcome(await scene.call('POST', `${session}/commit`, { parts }, { digest: whole }));
    },
    '409 item_name_in_use',
  ],
  [
    'a session for a file adds a version',
    async (scene) => {
      const { body } = await scene.call('POST', `${uploadApi}/files/${scene.id('/note.txt')}/upload_sessions`, { file_size: 20 });
      const session = `${uploadApi}/files/upload_sessions/${String(body['id'])}`;
      const parts = await sendAll(scene, session);
      const [file] = entriesOf(await scene.call('POST', `${session}/commit`, { parts }, { digest: whole }));
      return [file?.['id'] === scene.id('/note.txt'), file?.['size']];
    },
    [true, 20],
  ],
];
