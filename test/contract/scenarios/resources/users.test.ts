import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';

const seed = {
  users: people.map((user) => (user.id === '33002' ? { ...user, tree: { 'mine.txt': 'his', Work: { 'plan.txt': 'x' } } } : user)),
};

describe('users', () => {
  it('an admin creates, reads, updates and deletes a user', async () => {
    const { box, mock } = await openBox({ seed });
    const created = await box.users.create({ name: 'Dan Abara', login: 'dan@example.com', job_title: 'Editor', space_amount: 1_000_000 });
    expect(created).toMatchObject({
      type: 'user',
      name: 'Dan Abara',
      login: 'dan@example.com',
      job_title: 'Editor',
      space_amount: 1_000_000,
    });
    expect(await box.users.get(created.id)).toEqual(created);
    expect(await box.users.update(created.id, { name: 'Dan A.', phone: '+44 20 7946 0000' })).toMatchObject({
      name: 'Dan A.',
      job_title: 'Editor',
    });
    await box.users.delete(created.id);
    await expectApiError(box.users.get(created.id), 404, 'not_found');
    expect(mock.state.users().map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });

  it('a user is returned with only the requested fields', async () => {
    const { box } = await openBox({ seed });
    const me = await box.users.me({ fields: ['role', 'enterprise'] });
    expect(me).toMatchObject({ type: 'user', id: '33001', role: 'admin', enterprise: { type: 'enterprise' } });
    expect(Object.keys(me).sort()).toEqual(['enterprise', 'id', 'role', 'type']);
  });

  it('creating a user with a login in use is rejected', async () => {
    const { box } = await openBox({ seed });
    await expectApiError(box.users.create({ name: 'Ben II', login: 'ben@example.com' }), 409, 'user_login_already_used');
  });

  it('an app user gets a generated login and is found by external_app_user_id', async () => {
    const { box } = await openBox({ seed });
    const created = await box.users.create({ name: 'App 7', is_platform_access_only: true, external_app_user_id: 'customer-7' });
    expect(created.login).toMatch(/^AppUser_/);
    expect((await box.users.list({ external_app_user_id: 'customer-7' })).entries.map(({ id }) => id)).toEqual([created.id]);
  });

  it('a user login can change to an email alias, and the old login becomes an alias', async () => {
    const { box } = await openBox({ seed });
    await expectApiError(box.users.update('33002', { login: 'b.okafor@example.com' }), 400, 'bad_request');
    const alias = await box.users.emailAliases.create('33002', { email: 'b.okafor@example.com' });
    expect(await box.users.emailAliases.list('33002')).toMatchObject({ total_count: 1, entries: [alias] });
    expect(await box.users.update('33002', { login: 'b.okafor@example.com' })).toMatchObject({ login: 'b.okafor@example.com' });
    const [old] = await collect(box.users.emailAliases.list('33002'));
    expect(old).toMatchObject({ type: 'email_alias', email: 'ben@example.com', is_confirmed: true });
    await box.users.emailAliases.delete('33002', old?.id ?? '');
    expect(await collect(box.users.emailAliases.list('33002'))).toEqual([]);
  });

  it('a user who owns items can be deleted only after a transfer', async () => {
    const { box, mock } = await openBox({ seed });
    await expectApiError(box.users.delete('33002'), 409, 'conflict');
    const folder = await box.users.folders.transfer('33002', { owned_by: { id: '33003' }, notify: false });
    expect(folder).toMatchObject({ type: 'folder', name: "Ben Okafor - ben@example.com's Files and Folders", owned_by: { id: '33003' } });
    const items = await box.folders.items.list(folder.id, {}, { asUser: '33003' });
    expect(items.entries.map((item) => ('name' in item ? item.name : ''))).toEqual(['Work', 'mine.txt']);
    await box.users.delete('33002', { notify: false });
    expect(mock.state.find(`/${folder.name}/Work/plan.txt`, '33003')).toMatchObject({ owned_by: { id: '33003' } });
  });

  it('a forced delete removes a user and all owned items', async () => {
    const { box, mock } = await openBox({ seed });
    await box.users.delete('33002', { force: true });
    expect(mock.state.items()).toEqual([]);
    await expectApiError(box.users.get('33002'), 404, 'not_found');
  });

  it('a user who is not an admin cannot create or delete users', async () => {
    const { clientForUser } = await openBox({ seed });
    const ben = clientForUser('33002');
    await expectApiError(ben.users.create({ name: 'Dan', login: 'dan@example.com' }), 403, 'access_denied_insufficient_permissions');
    await expectApiError(ben.users.delete('33003', { force: true }), 403, 'access_denied_insufficient_permissions');
    expect(await ben.users.update('33002', { job_title: 'Boss' })).toMatchObject({ job_title: 'Boss' });
  });
});

describe('user lists', () => {
  it('users are read by marker over all pages', async () => {
    const { box, calls } = await openBox({ seed });
    const found = await collect(box.users.list({ limit: 2, fields: ['name'] }));
    expect(found.map(({ name }) => name)).toEqual(['Ada Moreno', 'Ben Okafor', 'Cleo Lind']);
    const queries = calls().map(({ url }) => new URL(url).searchParams);
    expect(queries.map((query) => [query.get('usemarker'), query.has('marker')])).toEqual([
      ['true', false],
      ['true', true],
    ]);
  });

  it('users are read by offset with usemarker: false', async () => {
    const { box, calls } = await openBox({ seed });
    const found = await collect(box.users.list({ limit: 2, usemarker: false }));
    expect(found.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
    expect(calls().map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual([null, '2']);
  });

  it('users are filtered by the start of their name or login', async () => {
    const { box } = await openBox({ seed });
    expect((await collect(box.users.list({ filter_term: 'cleo@' }))).map(({ name }) => name)).toEqual(['Cleo Lind']);
    expect(await collect(box.users.list({ filter_term: 'nobody' }))).toEqual([]);
  });
});
