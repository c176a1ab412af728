import { createMockBox, type MockBox, type Seed } from 'box-openapi-sdk/testing';
import fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fullSeed } from './full-seed.js';
import { mutationsOf, type Json } from './mutate.js';

const failure = async (seed: unknown): Promise<string> => {
  const result = await createMockBox({ seed: seed as Seed }).catch((error: unknown) => error);
  return result instanceof Error ? result.message : 'accepted';
};

describe('a seed with every section', () => {
  let mock: MockBox;
  let get: (path: string, userId?: string) => Promise<Record<string, unknown>>;
  let ids: Record<'file' | 'folder' | 'versions' | 'trashed', string>;

  beforeAll(async () => {
    mock = await createMockBox({ seed: fullSeed });
    get = async (path, userId = '33001') => {
      const headers = { authorization: `Bearer ${mock.issueToken({ userId })}`, 'box-version': '2025.0' };
      return (await mock.fetch(`https://api.box.com/2.0${path}`, { headers })).json() as Promise<Record<string, unknown>>;
    };
    ids = { file: '601', folder: '501', versions: mock.state.find('/Reports/versions.txt')?.id ?? '', trashed: '' };
  });
  afterAll(() => mock.close());

  it('creates users with all properties and their own files', async () => {
    expect(await get('/users/33001?fields=job_title,role')).toMatchObject({ job_title: 'Director', role: 'admin' });
    expect(await get('/users/33001/email_aliases')).toMatchObject({ entries: [{ email: 'moreno@example.com' }] });
    const { entries } = (await get('/users')) as { entries: { login: string; status: string }[] };
    expect(entries.map(({ login, status }) => [login, status])).toContainEqual(['cleo@example.com', 'inactive']);
    expect(mock.state.find('/Own/x.txt', '33002')).toMatchObject({ size: 1 });
    expect(mock.credentials).toEqual({ clientId: 'app', clientSecret: 'secret', enterpriseId: '40001' });
  });

  it('creates items with their properties', async () => {
    const fields = '?fields=id,description,tags,etag,created_at,content_modified_at,shared_link,lock,metadata.enterprise.contract';
    expect(await get(`/files/601${fields}`)).toMatchObject({
      ...{ id: '601', description: 'A contract', tags: ['x'], etag: '0', created_at: '2024-01-01T00:00:00+00:00' },
      ...{ shared_link: { access: 'open' }, lock: { is_download_prevented: true } },
      metadata: { enterprise: { contract: { amount: 100, state: 'open' } } },
    });
    expect(await get('/files/601/watermark')).toHaveProperty('watermark');
    expect(await get('/files/601/metadata/global/properties')).toMatchObject({ color: 'red' });
    expect(await get('/files/601/comments')).toMatchObject({
      entries: [{ message: 'nice' }, { message: 'mine', created_by: { login: 'ben@example.com' } }],
    });
    expect(await get('/files/601/tasks')).toMatchObject({ entries: [{ id: '7701' }] });
    expect(await get('/tasks/7701')).toMatchObject({ message: 'please', action: 'review' });
    expect(await get('/folders/501?fields=description,tags,can_non_owners_invite,sync_state')).toMatchObject({
      ...{ description: 'All reports', tags: ['finance'], can_non_owners_invite: false, sync_state: 'synced' },
    });
    expect(await get('/web_links/602')).toMatchObject({ url: 'https://example.com', modified_at: '2025-01-01T00:00:00+00:00' });
    expect(mock.state.find('/Reports/$cash')).toMatchObject({ type: 'file', size: 5 });
    expect(await get(`/files/${ids.versions}/versions`)).toMatchObject({ total_count: 2 });
    expect(new TextDecoder().decode(await mock.state.content(ids.versions))).toBe('hi');
    expect(await get('/folders/trash/items')).toMatchObject({ entries: [{ name: 'old.txt' }] });
  });

  it('creates the access of others, which they have', async () => {
    const { entries } = (await get('/folders/501/collaborations')) as { entries: { id: string; role: string; status: string }[] };
    expect(entries.map(({ role, status }) => [role, status])).toEqual([
      ['editor', 'accepted'],
      ['viewer', 'accepted'],
      ['viewer', 'pending'],
    ]);
    expect(await get('/collaborations/9001')).toMatchObject({ accessible_by: { login: 'ben@example.com' } });
    expect(await get('/folders/501', '33002')).toMatchObject({ name: 'Reports' });
    expect(await get('/groups/7001/memberships')).toMatchObject({ entries: [{ user: { id: '33002' } }, { role: 'admin' }] });
    expect(await get('/groups/7002/memberships')).toMatchObject({ entries: [{ id: '7101', user: { id: '33002' } }] });
  });

  it.each<[string, object]>([
    ['/webhooks/8001', { target: { id: '501', type: 'folder' } }],
    ['/retention_policies/5501', { policy_name: 'R' }],
    ['/retention_policy_assignments/5502', { assigned_to: { id: '501', type: 'folder' } }],
    ['/legal_hold_policies/5601', { policy_name: 'L' }],
    ['/legal_hold_policy_assignments?policy_id=5601', { entries: [{ type: 'legal_hold_policy_assignment' }] }],
    ['/terms_of_services/5701', { status: 'enabled' }],
    ['/terms_of_service_user_statuses?tos_id=5701', { entries: [{ is_accepted: true, user: { id: '33002' } }] }],
    ['/collaboration_whitelist_entries', { entries: [{ domain: 'example.org' }] }],
    ['/collaboration_whitelist_exempt_targets', { entries: [{ user: { id: '33002' } }] }],
    ['/storage_policies/3', { name: 'Mars' }],
    ['/storage_policy_assignments?resolved_for_type=user&resolved_for_id=33002', { entries: [{ storage_policy: { id: '3' } }] }],
    ['/device_pinners/6301', { owned_by: { id: '33002' } }],
    ['/file_requests/6101', { title: 'Upload here' }],
    ['/metadata_templates/enterprise/contract/schema', { fields: [{ key: 'amount' }, { key: 'state' }] }],
    ['/metadata_taxonomies/enterprise_40001/places/nodes', { entries: [{ displayName: 'France' }, { displayName: 'Paris' }] }],
    ['/shield_information_barriers/5801', { type: 'shield_information_barrier' }],
    ['/shield_information_barrier_segments/5901', { name: 'Left' }],
    ['/shield_information_barrier_segment_members?shield_information_barrier_segment_id=5901', { entries: [{ user: { id: '33002' } }] }],
    ['/hubs/8801', { title: 'Hub' }],
    ['/hub_items?hub_id=8801', { entries: [{ type: 'file' }] }],
    ['/sign_requests', { entries: [{ type: 'sign-request' }] }],
    ['/sign_templates', { entries: [{ name: 'Lease' }] }],
    ['/shield_lists', { entries: [{ name: 'Countries' }] }],
    ['/ai_agents', { entries: [{ name: 'Agent' }] }],
    ['/archives', { entries: [{ name: 'Archive' }] }],
    ['/enterprise_configurations/40001?categories=security', { security: { is_multi_factor_auth_required: { value: true } } }],
  ])('creates what %s returns', async (path, expected) => {
    expect(await get(path)).toMatchObject(expected);
  });

  it('writes no events and no recent items', async () => {
    expect(mock.state.eventCount()).toBe(0);
    expect(await get('/recent_items')).toMatchObject({ entries: [] });
  });

  it('is the same after a reset', async () => {
    const before = mock.state.items().map(({ id, name }) => [id, name]);
    await mock.reset();
    expect(mock.state.items().map(({ id, name }) => [id, name])).toEqual(before);
  });
});

describe('the IDs of a seed', () => {
  it('are never generated', async () => {
    // Web links need one ID each, so the first generated ones would be the same.
    const links = Array.from({ length: 20 }, (_, index) => String(100_001 + index));
    const chosen = Object.fromEntries(links.map(($id) => [$id, { $id, $webLink: 'https://example.com' }]));
    const generated = Object.fromEntries(links.map((name) => [`other ${name}`, { $webLink: 'https://example.com' }]));
    const mock = await createMockBox({ seed: { tree: { ...generated, ...chosen } } });
    const ids = mock.state.items().map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
    const added = mock.state.addWebLink({ name: 'later', url: 'https://example.com' });
    expect(ids).not.toContain(added.id);
  });
});

describe('an invalid seed is rejected with the place and the reason', () => {
  const loop: Record<string, unknown> = {};
  loop['B'] = loop;
  it.each<[string, unknown, string | RegExp]>([
    ['a name with a slash', { tree: { Reports: { 'a/b': '' } } }, 'seed.tree.Reports["a/b"]: a name cannot contain "/".'],
    ['a trailing space', { tree: { 'a ': '' } }, 'seed.tree["a "]: a name cannot end with a space.'],
    ['a cycle', { tree: { A: loop } }, 'seed.tree.A.B: refers to itself.'],
    ['a class', { tree: { a: new Map() } }, 'seed.tree.a: must be plain data, not an instance of a class.'],
    ['a function', { tree: { a: () => '' } }, 'seed.tree.a: must be plain data, not a function.'],
    [
      'no finite number',
      { users: [{ name: 'a', login: 'a', space_amount: NaN }] },
      'seed.users[0].space_amount: must be a finite number, not NaN.',
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, 'tree', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
      'seed: must be readable.',
    ],
    ['bytes as a name', { users: [{ name: new Uint8Array(1), login: 'a' }] }, 'seed.users[0].name: must be a string, not bytes.'],
    ['no object', 5, 'seed: must be an object.'],
    [
      'an unknown property',
      { groups: [{ name: 'a', nam: 1 }] },
      /^seed\.groups\[0\]\.nam: is not a property here\. The properties are id, /,
    ],
    ['a missing property', { users: [{ name: 'a' }] }, 'seed.users[0]: needs the property login.'],
    ['a wrong type', { tree: { a: 5 } }, 'seed.tree.a: must be a string or an object or bytes, not 5.'],
    [
      'a wrong value',
      { tree: { a: { $content: '', $sharedLink: { access: 'x' } } } },
      /^seed\.tree\.a\.\$sharedLink\.access: must be one of "open", /,
    ],
    ['a wrong date', { tree: { a: { $createdAt: 'today' } } }, /^seed\.tree\.a\.\$createdAt: must be a date and time such as /],
    [
      'two names that differ in case',
      { tree: { A: '', a: '' } },
      'seed.tree.a: the folder already contains "A". Names are unique, ignoring case.',
    ],
    [
      'two logins that differ in case',
      {
        users: [
          { name: 'a', login: 'A@x' },
          { name: 'b', login: 'a@x' },
        ],
      },
      'seed.users[1].login: is already the login or an alias of seed.users[0]. Each login must be unique, ignoring case.',
    ],
    [
      'an ID twice',
      { tree: { a: { $id: '1' }, b: { c: { $id: '1', $content: '' } } } },
      'seed.tree.b.c.$id: is already the ID of seed.tree.a. Each ID must be unique.',
    ],
    [
      'an ID twice in a section',
      {
        groups: [
          { id: '1', name: 'a' },
          { id: '1', name: 'b' },
        ],
      },
      'seed.groups[1].id: is already the ID of seed.groups[0]. Each ID must be unique.',
    ],
    ['two contents', { tree: { a: { $content: '', $base64: '' } } }, 'seed.tree.a: has $content and $base64. Keep one of them.'],
    [
      'a file in both trees of the first user',
      { users: [{ name: 'a', login: 'a', tree: { x: '' } }], tree: { X: '' } },
      'seed.tree.X: is already in seed.users[0].tree, which is the same folder.',
    ],
    [
      'a property of the root',
      { tree: { $description: 'x' } },
      'seed.tree.$description: is not a property here. The properties are $folder.',
    ],
    [
      'a path to nothing',
      { tree: { a: {} }, comments: [{ item: { $path: '/a/b' }, message: 'm' }] },
      'seed.comments[0].item.$path: ada@example.com has no item /a/b: there is no "b".',
    ],
    [
      'an unknown login',
      { tree: { a: { $collaborations: [{ accessible_by: { $login: 'x' }, role: 'viewer' }] } } },
      'seed.tree.a.$collaborations[0].accessible_by.$login: the seed has no user with the login "x".',
    ],
    [
      'an unknown member',
      { groups: [{ name: 'a', $members: ['x'] }] },
      'seed.groups[0].$members[0]: the seed has no user with the login "x".',
    ],
    ['an unknown creator', { groups: [{ name: 'a', $by: 'x' }] }, 'seed.groups[0].$by: the seed has no user with the login "x".'],
    [
      'an unknown group',
      { tree: { a: {} }, collaborations: [{ item: { $path: '/a' }, accessible_by: { $group: 'g' }, role: 'viewer' }] },
      'seed.collaborations[0].accessible_by.$group: the seed has no group with the name "g".',
    ],
    [
      'an ID of nothing',
      { retentionPolicyAssignments: [{ policy_id: '9', assign_to: { type: 'enterprise', id: '40001' } }] },
      /^seed\.retentionPolicyAssignments\[0\]: /,
    ],
    ['a name twice', { groups: [{ name: 'a' }, { name: 'A' }] }, 'seed.groups[1]: A group with this name already exists.'],
    [
      'metadata without a template',
      { tree: { a: { $content: '', $metadata: { enterprise: { nope: {} } } } } },
      'seed.tree.a.$metadata.enterprise.nope: There is no template enterprise.nope.',
    ],
    [
      'metadata that does not fit its template',
      {
        metadataTemplates: fullSeed.metadataTemplates,
        tree: { a: { $content: '', $metadata: { enterprise: { contract: { amount: 'x' } } } } },
      },
      /^seed\.tree\.a\.\$metadata\.enterprise\.contract: .*amount/,
    ],
    [
      'an unknown scope',
      { clients: [{ clientId: 'c', clientSecret: 's', enterpriseId: 'e', scopes: ['x'] }] },
      /^seed\.clients\[0\]: c has the unknown scope/,
    ],
    ['no client', { clients: [] }, 'seed.clients: must have at least 1 entries.'],
    [
      'an ID that the service chooses',
      { docgenTemplates: [{ id: '5', file: { $path: '/a' } }], tree: { a: '{{b}}' } },
      /^seed\.docgenTemplates\[0\]\.id: cannot be chosen/,
    ],
  ])('%s', async (_, seed, message) => {
    expect(await failure(seed)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('a tree that is too deep', async () => {
    let tree: Seed['tree'] = {};
    for (let depth = 0; depth < 20_000; depth += 1) tree = { a: tree };
    expect(await failure({ tree })).toMatch(/^seed\.tree\.a.* \.\.\. .*: is nested deeper than 500 levels\.$/);
  });

  it('also when a reset would apply it: later changes of the caller have no effect', async () => {
    const seed = { tree: { a: 'one' } as Record<string, unknown> };
    const mock = await createMockBox({ seed: seed as Seed });
    seed.tree['a/b'] = 5;
    seed.tree['a'] = 'changed';
    await mock.reset();
    expect(mock.state.items().map(({ name, size }) => [name, size])).toEqual([['a', 3]]);
  });
});

it('a seed with random changes is applied, or rejected with a place', async () => {
  const counts = { applied: 0, rejected: 0 };
  await fc.assert(
    fc.asyncProperty(mutationsOf(JSON.parse(JSON.stringify(fullSeed)) as Json), async (seed) => {
      fc.pre(typeof seed === 'object' && seed !== null);
      const message = await failure(seed);
      counts[message === 'accepted' ? 'applied' : 'rejected'] += 1;
      expect(message).toMatch(/^(accepted$|seed[.[:])/);
      expect(message).not.toMatch(/undefined|TypeError|Cannot read|is not a function|is not iterable/);
    }),
    { numRuns: 150, seed: 15 },
  );
  expect(counts.applied).toBeGreaterThan(5);
  expect(counts.rejected).toBeGreaterThan(50);
}, 120_000);

it('random values of any kind are rejected with a place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.object({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 4 }),
      async (seed) => {
        if (Object.keys(seed).length === 0) return;
        expect(await failure(seed)).toMatch(/^seed[.[:]/);
        expect(await failure({ tree: seed })).toMatch(/^(accepted$|seed[.[:])/);
      },
    ),
    { numRuns: 100, seed: 15 },
  );
}, 120_000);

it('a rejected seed leaves no files behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-test-'));
  vi.stubEnv('TMPDIR', folder);
  const seed = { tree: { a: 'content' }, groups: [{ name: 'a' }, { name: 'a' }] };
  await expect(createMockBox({ spillBytes: 0, seed })).rejects.toThrow('seed.groups[1]');
  expect(readdirSync(folder)).toEqual([]);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
