import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { refusal } from '../../support/rejection.js';

const seed = {
  users: people.map((user) => (user.id === '33002' ? { ...user, tree: { 'mine.txt': 'his', Work: { 'plan.txt': 'x' } } } : user)),
};

describe('a user', () => {
  it('is made, read, changed and deleted by an admin', async () => {
    const { box, mock } = await openBox({ seed });
    const made = await box.users.create({ name: 'Dan Abara', login: 'dan@example.com', job_title: 'Editor', space_amount: 1_000_000 });
    expect(made).toMatchObject({ type: 'user', name: 'Dan Abara', login: 'dan@example.com', job_title: 'Editor', space_amount: 1_000_000 });
    expect(await box.users.get(made.id)).toEqual(made);
    expect(await box.users.update(made.id, { name: 'Dan A.', phone: '+44 20 7946 0000' })).toMatchObject({
      name: 'Dan A.',
      job_title: 'Editor',
    });
    await box.users.delete(made.id);
    await refusal(box.users.get(made.id), 404, 'not_found');
    expect(mock.state.users().map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });

  it('comes with the fields that were asked for, and with no others', async () => {
    const { box } = await openBox({ seed });
    const me = await box.users.me({ fields: ['role', 'enterprise'] });
    expect(me).toMatchObject({ type: 'user', id: '33001', role: 'admin', enterprise: { type: 'enterprise' } });
    expect(Object.keys(me).sort()).toEqual(['enterprise', 'id', 'role', 'type']);
  });

  it('cannot be made with a login that is taken', async () => {
    const { box } = await openBox({ seed });
    await refusal(box.users.create({ name: 'Ben II', login: 'ben@example.com' }), 409, 'user_login_already_used');
  });

  it('of an application has no login of its own, and is found by the id that the application gave', async () => {
    const { box } = await openBox({ seed });
    const made = await box.users.create({ name: 'App 7', is_platform_access_only: true, external_app_user_id: 'customer-7' });
    expect(made.login).toMatch(/^AppUser_/);
    expect((await box.users.list({ external_app_user_id: 'customer-7' })).entries.map(({ id }) => id)).toEqual([made.id]);
  });

  it('can get another login out of the aliases, and the old one becomes an alias', async () => {
    const { box } = await openBox({ seed });
    await refusal(box.users.update('33002', { login: 'b.okafor@example.com' }), 400, 'bad_request');
    const alias = await box.users.emailAliases.create('33002', { email: 'b.okafor@example.com' });
    expect(await box.users.emailAliases.list('33002')).toMatchObject({ total_count: 1, entries: [alias] });
    expect(await box.users.update('33002', { login: 'b.okafor@example.com' })).toMatchObject({ login: 'b.okafor@example.com' });
    const [old] = await collect(box.users.emailAliases.list('33002'));
    expect(old).toMatchObject({ type: 'email_alias', email: 'ben@example.com', is_confirmed: true });
    await box.users.emailAliases.delete('33002', old?.id ?? '');
    expect(await collect(box.users.emailAliases.list('33002'))).toEqual([]);
  });

  it('who owns something is deleted only after it has been moved', async () => {
    const { box, mock } = await openBox({ seed });
    await refusal(box.users.delete('33002'), 409, 'conflict');
    const folder = await box.users.folders.transfer('33002', { owned_by: { id: '33003' }, notify: false });
    expect(folder).toMatchObject({ type: 'folder', name: "Ben Okafor - ben@example.com's Files and Folders", owned_by: { id: '33003' } });
    const items = await box.folders.items.list(folder.id, {}, { asUser: '33003' });
    expect(items.entries.map((item) => ('name' in item ? item.name : ''))).toEqual(['Work', 'mine.txt']);
    await box.users.delete('33002', { notify: false });
    expect(mock.state.find(`/${folder.name}/Work/plan.txt`, '33003')).toMatchObject({ owned_by: { id: '33003' } });
  });

  it('is deleted with all that is owned when that is forced', async () => {
    const { box, mock } = await openBox({ seed });
    await box.users.delete('33002', { force: true });
    expect(mock.state.items()).toEqual([]);
    await refusal(box.users.get('33002'), 404, 'not_found');
  });

  it('who is no admin neither makes nor deletes others', async () => {
    const { clientOf } = await openBox({ seed });
    const ben = clientOf('33002');
    await refusal(ben.users.create({ name: 'Dan', login: 'dan@example.com' }), 403, 'access_denied_insufficient_permissions');
    await refusal(ben.users.delete('33003', { force: true }), 403, 'access_denied_insufficient_permissions');
    expect(await ben.users.update('33002', { job_title: 'Boss' })).toMatchObject({ job_title: 'Boss' });
  });
});

describe('the users of an enterprise', () => {
  it('come by marker over all pages', async () => {
    const { box, calls } = await openBox({ seed });
    const found = await collect(box.users.list({ limit: 2, fields: ['name'] }));
    expect(found.map(({ name }) => name)).toEqual(['Ada Moreno', 'Ben Okafor', 'Cleo Lind']);
    const queries = calls().map(({ url }) => new URL(url).searchParams);
    expect(queries.map((query) => [query.get('usemarker'), query.has('marker')])).toEqual([
      ['true', false],
      ['true', true],
    ]);
  });

  it('come by offset when that is wanted', async () => {
    const { box, calls } = await openBox({ seed });
    const found = await collect(box.users.list({ limit: 2, usemarker: false }));
    expect(found.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
    expect(calls().map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual([null, '2']);
  });

  it('are narrowed by how their name or login begins', async () => {
    const { box } = await openBox({ seed });
    expect((await collect(box.users.list({ filter_term: 'cleo@' }))).map(({ name }) => name)).toEqual(['Cleo Lind']);
    expect(await collect(box.users.list({ filter_term: 'nobody' }))).toEqual([]);
  });
});
