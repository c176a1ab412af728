import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { MockBox, MockBoxOptions } from '../../../../src/testing/index.js';
import { base64, encode, mockWithClient, sha1, uploadApi, type ParsedResponse } from '../mock-client.js';

type Box = Awaited<ReturnType<typeof mockWithClient>>;

const opened: MockBox[] = [];
afterEach(async () => {
  for (const mock of opened.splice(0)) await mock.close();
});

async function open(options: MockBoxOptions = {}): Promise<Box> {
  const box = await mockWithClient({ seed: { tree: { 'a.txt': 'one', Folder: {} } }, uploadSessions: { minBytes: 1 }, ...options });
  opened.push(box.mock);
  return box;
}

const idOf = (box: Box, path: string): string => box.mock.state.find(path)?.id ?? '';

function formWith(partName: string, attributes: unknown): FormData {
  const form = new FormData();
  form.append('attributes', JSON.stringify(attributes));
  form.append(partName, new Blob(['bytes']), 'b.txt');
  return form;
}

const template = (field: object) => ({ scope: 'enterprise', templateKey: 'contract', displayName: 'Contract', fields: [field] });
const addTemplate = (box: Box): Promise<ParsedResponse> =>
  box.call('POST', '/metadata_templates/schema', template({ type: 'float', key: 'amount', displayName: 'Amount' }));

async function uploadPart(box: Box, algorithm: string): Promise<ParsedResponse> {
  const session = await box.call('POST', `${uploadApi}/files/upload_sessions`, { folder_id: '0', file_name: 'part.bin', file_size: 3 });
  return box.call('PUT', `${uploadApi}/files/upload_sessions/${session.body.id}`, encode('abc'), {
    'content-type': 'application/octet-stream',
    'content-range': 'bytes 0-2/3',
    digest: `${algorithm}=${base64(await sha1('abc'))}`,
  });
}

/** A request that the service accepts although it does not document it, and the violation that it is otherwise. */
interface Row {
  readonly name: string;
  readonly send: (box: Box) => Promise<ParsedResponse>;
  readonly violation: RegExp;
}

/** The media types that HTTP libraries set by default. `fetch` sets text/plain for a text. */
const unnamedJsonTypes: readonly [string, string][] = [
  ['the media type of a form', 'application/x-www-form-urlencoded'],
  ['the media type of a text', 'text/plain;charset=UTF-8'],
  ['an empty media type', ''],
];

const rows: readonly Row[] = [
  ...['content', 'contents'].map((part) => ({
    name: `an upload whose file part is named ${part}`,
    send: (box: Box) => box.call('POST', `${uploadApi}/files/content`, formWith(part, { name: 'b.txt', parent: { id: '0' } })),
    violation: new RegExp(`body/${part} is not a part`),
  })),
  {
    name: 'an upload of a version whose file part has another name',
    send: (box) => box.call('POST', `${uploadApi}/files/${idOf(box, 'a.txt')}/content`, formWith('contents', { name: 'a.txt' })),
    violation: /body\/contents is not a part/,
  },
  {
    name: 'an upload whose attributes contain a number as an ID',
    send: (box) => box.call('POST', `${uploadApi}/files/content`, formWith('file', { name: 'b.txt', parent: { id: 0 } })),
    violation: /body\/attributes\/parent\/id must be string/,
  },
  {
    name: 'a digest with an algorithm in upper case',
    send: (box) => uploadPart(box, 'SHA'),
    violation: /header digest must match pattern/,
  },
  {
    name: 'a path with a trailing slash',
    send: (box) => box.call('GET', '/folders/0/'),
    violation: /path is not in the document/,
  },
  {
    name: 'a number as the ID of a parent folder',
    send: (box) => box.call('POST', '/folders', { name: 'New', parent: { id: Number(idOf(box, 'Folder')) } }),
    violation: /body\/parent\/id must be string/,
  },
  {
    name: 'numbers in a list of IDs',
    send: (box) => box.call('POST', '/users/terminate_sessions', { user_ids: [33001] }),
    violation: /body\/user_ids\/0 must be string/,
  },
  {
    name: 'a template with a field without a key',
    send: (box) => box.call('POST', '/metadata_templates/schema', template({ type: 'string', displayName: 'Due date' })),
    violation: /required property 'key'/,
  },
  {
    name: 'a new field without a key',
    send: async (box) => {
      await addTemplate(box);
      const operation = { op: 'addField', data: { type: 'string', displayName: 'Customer' } };
      const headers = { 'content-type': 'application/json-patch+json' };
      return box.call('PUT', '/metadata_templates/enterprise/contract/schema', JSON.stringify([operation]), headers);
    },
    violation: /required property 'key'/,
  },
  {
    name: 'an update of a template as application/json',
    send: async (box) => {
      await addTemplate(box);
      return box.call('PUT', '/metadata_templates/enterprise/contract/schema', [{ op: 'editTemplate', data: { displayName: 'New' } }]);
    },
    violation: /body has the media type "application\/json"/,
  },
  {
    name: 'a lock without its type',
    send: (box) => box.call('PUT', `/files/${idOf(box, 'a.txt')}`, { lock: { access: 'lock' } }),
    violation: /body\/lock must have required property 'type'/,
  },
  {
    name: 'an enterprise without its type',
    send: (box) => box.call('POST', '/shield_information_barriers', { enterprise: { id: '40001' } }),
    violation: /body\/enterprise must have required property 'type'/,
  },
  {
    name: 'a sort direction in lower case',
    send: (box) => box.call('GET', '/enterprises/40001/device_pinners?direction=desc'),
    violation: /query direction must be one of ASC, DESC/,
  },
  {
    name: 'a limit of 10,000 for templates',
    send: (box) => box.call('GET', '/docgen_templates?limit=10000', undefined, { 'box-version': '2025.0' }),
    violation: /query limit must be <= 1000/,
  },
  {
    name: 'a token request to the host of the sign-in page',
    send: (box) => {
      const { clientId, clientSecret } = box.mock.credentials;
      const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return box.call('POST', 'https://app.box.com/api/oauth2/token', form.toString(), headers);
    },
    violation: /path is not in the document/,
  },
  {
    name: 'fields of an operation that does not document them',
    send: async (box) => {
      const task = await box.call('POST', '/tasks', { item: { type: 'file', id: idOf(box, 'a.txt') }, action: 'review' });
      return box.call('GET', `/tasks/${task.body.id}?fields=message`);
    },
    violation: /query fields is not a parameter/,
  },
  {
    name: 'a boolean as Python writes it',
    send: (box) => box.call('DELETE', `/folders/${idOf(box, 'Folder')}?recursive=True`),
    violation: /query recursive must be boolean/,
  },
  ...unnamedJsonTypes.map(([kind, type]) => ({
    name: `a JSON body with ${kind}`,
    send: (box: Box) =>
      box.call('POST', '/folders', encode(JSON.stringify({ name: 'New', parent: { id: '0' } })), { 'content-type': type }),
    violation: /body has the media type "/,
  })),
  {
    name: 'a date as a time',
    send: (box) => box.call('PUT', `/files/${idOf(box, 'a.txt')}`, { shared_link: { access: 'open', unshared_at: '2090-01-31' } }),
    violation: /body\/shared_link\/unshared_at must match format/,
  },
  {
    name: 'references without the type that only they can have',
    send: async (box) => {
      const barrier = await box.call('POST', '/shield_information_barriers', { enterprise: { id: '40001', type: 'enterprise' } });
      const segment = { shield_information_barrier: { id: barrier.body.id }, name: 'Buyers' };
      return box.call('POST', '/shield_information_barrier_segments', segment);
    },
    violation: /body\/shield_information_barrier must have required property 'type'/,
  },
  {
    name: 'an item of a list without the type that only it can have',
    send: (box) => box.call('POST', '/docgen_templates', { file: { id: idOf(box, 'a.txt') } }, { 'box-version': '2025.0' }),
    violation: /body\/file must have required property 'type'/,
  },
  {
    name: 'a token for the host of a download',
    send: async (box) => {
      const { headers } = await box.call('GET', `/files/${idOf(box, 'a.txt')}/content`);
      const response = await box.send('GET', headers.get('location') ?? '');
      // A violation does not change the response.
      const isViolation = box.mock.violations.length > 0;
      return { status: isViolation ? 400 : response.status, headers: response.headers, body: {} as ParsedResponse['body'] };
    },
    violation: /header authorization must not be sent to this host/,
  },
];

describe.each(rows)('$name', ({ send, violation }) => {
  it('is accepted, without a violation', async () => {
    const box = await open();
    expect((await send(box)).status).toBeLessThan(300);
    expect(box.mock.violations).toEqual([]);
  });

  it('is a violation if only documented requests are accepted', async () => {
    const box = await open({ acceptVariants: false });
    expect((await send(box)).status).toBeGreaterThanOrEqual(400);
    expect(box.mock.violations.map(({ location, message }) => `${location} ${message}`).join()).toMatch(violation);
    expect(() => {
      box.mock.assertConforms();
    }).toThrow();
  });
});

describe('a request that differs from an accepted form', () => {
  it.each<[string, (box: Box) => Promise<ParsedResponse>]>([
    ['a fraction as an ID', (box) => box.call('POST', '/folders', { name: 'New', parent: { id: 1.5 } })],
    ['a number as a name', (box) => box.call('POST', '/folders', { name: 5, parent: { id: '0' } })],
    ['two slashes at the end of a path', (box) => box.call('GET', '/folders/0//')],
    ['another digest algorithm', (box) => uploadPart(box, 'md5')],
    ['an unknown sort direction', (box) => box.call('GET', '/enterprises/40001/device_pinners?direction=down')],
    ['a limit above 10,000', (box) => box.call('GET', '/docgen_templates?limit=10001', undefined, { 'box-version': '2025.0' })],
    ['a limit above 1,000 elsewhere', (box) => box.call('GET', '/groups?limit=1001')],
    ['a JSON patch for a folder', (box) => box.call('PUT', '/folders/0', '[]', { 'content-type': 'application/json-patch+json' })],
    ['a lock without a type and access', (box) => box.call('PUT', `/files/${idOf(box, 'a.txt')}`, { lock: {} })],
    ['an unknown query parameter', (box) => box.call('GET', '/folders/0?nonsense=1')],
    ['an unknown token endpoint', (box) => box.call('POST', 'https://app.box.com/api/oauth2/tokens', 'a=b')],
    ['a boolean as a number', (box) => box.call('DELETE', `/folders/${idOf(box, 'Folder')}?recursive=1`)],
    ['a text that is not JSON', (box) => box.call('POST', '/folders', 'name=New')],
    ['a month as a time', (box) => box.call('PUT', `/files/${idOf(box, 'a.txt')}`, { shared_link: { unshared_at: '2090-01' } })],
    [
      'a reference without a type where several are possible',
      (box) => box.call('POST', '/collaborations', { item: { id: '1' }, role: 'editor', accessible_by: { id: '2' } }),
    ],
    ['another name of an avatar', (box) => box.call('POST', '/users/33001/avatar', formWith('picture', {}))],
    ['a field without a key and a name', (box) => box.call('POST', '/metadata_templates/schema', template({ type: 'string' }))],
    [
      'an unknown part without a file name',
      (box) => {
        const form = formWith('file', { name: 'b.txt', parent: { id: '0' } });
        form.append('more', 'text');
        return box.call('POST', `${uploadApi}/files/content`, form);
      },
    ],
  ])('is a violation: %s', async (_, send) => {
    const box = await open();
    expect((await send(box)).status).toBeGreaterThanOrEqual(400);
    expect(box.mock.violations.length).toBeGreaterThan(0);
  });
});

describe('an assertion without a key ID', () => {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pemOf = ({ publicKey }: ReturnType<typeof pair>): string => publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const credentials = { clientId: 'app', clientSecret: 'secret', enterpriseId: '40001' };
  const [first, second] = [pair(), pair()];

  async function statusWith(publicKeys: Record<string, string>, acceptVariants?: boolean): Promise<number> {
    const { mock } = await open({
      seed: { clients: [{ ...credentials, publicKeys }] },
      ...(acceptVariants === undefined ? {} : { acceptVariants }),
    });
    const times = { exp: Math.floor(Date.now() / 1000) + 30, jti: crypto.randomUUID() };
    const claims = { iss: 'app', sub: '40001', box_sub_type: 'enterprise', aud: 'https://api.box.com/oauth2/token', ...times };
    const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
    const assertion = `${signed}.${sign('sha256', Buffer.from(signed), first.privateKey).toString('base64url')}`;
    const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    const body = new URLSearchParams({ grant_type: grant, client_id: 'app', client_secret: 'secret', assertion });
    return (await mock.fetch('https://api.box.com/oauth2/token', { method: 'POST', body })).status;
  }

  it('is accepted while the application has one key', async () => {
    expect(await statusWith({ one: pemOf(first) })).toBe(200);
    expect(await statusWith({ one: pemOf(second) })).toBe(400);
  });

  it('is rejected if the application has two keys, or if only documented requests are accepted', async () => {
    expect(await statusWith({ one: pemOf(first), two: pemOf(second) })).toBe(400);
    expect(await statusWith({ one: pemOf(first) }, false)).toBe(400);
  });
});
