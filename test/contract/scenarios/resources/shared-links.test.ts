import { describe, expect, it } from 'vitest';
import { BoxNotModifiedError } from 'box-openapi-sdk';
import { openBox, people } from '../../support/box.js';
import { readBytes } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';

const seed = { users: people, tree: { 'plan.txt': 'one', Reports: { 'q1.txt': 'first', 'q2.txt': 'second' } } };

/** Ada shares files, and Ben, who has no access to them, opens the links. */
async function adaAndBen() {
  const { mock, box, clientForUser, calls } = await openBox({ seed });
  const idOf = (path: string) => mock.state.find(path)?.id ?? '';
  return {
    mock,
    calls,
    ada: box,
    ben: clientForUser('33002'),
    file: idOf('/plan.txt'),
    folder: idOf('/Reports'),
    q1: idOf('/Reports/q1.txt'),
  };
}

describe('shared links of files', () => {
  it('a shared link of a file is created, read, updated and removed', async () => {
    const { ada, file } = await adaAndBen();
    expect((await ada.files.sharedLink.get(file)).shared_link).toBeNull();
    const created = await ada.files.sharedLink.create(file, { shared_link: { access: 'open' } });
    expect(created.shared_link).toMatchObject({ access: 'open', is_password_enabled: false, permissions: { can_download: true } });
    expect(Object.keys(created).sort()).toEqual(['etag', 'id', 'shared_link', 'type']);
    const changed = await ada.files.sharedLink.update(file, { shared_link: { access: 'company', permissions: { can_download: false } } });
    expect(changed.shared_link).toMatchObject({ url: created.shared_link?.url, access: 'company', permissions: { can_download: false } });
    expect((await ada.files.sharedLink.get(file)).shared_link).toEqual(changed.shared_link);
    expect((await ada.files.sharedLink.delete(file)).shared_link).toBeNull();
    expect((await ada.files.get(file)).shared_link).toBeNull();
  });

  it('shared link methods return shared_link and the requested fields', async () => {
    const { ada, file, calls } = await adaAndBen();
    const created = await ada.files.sharedLink.create(file, { shared_link: {}, fields: ['name', 'shared_link'] });
    expect(created).toMatchObject({ name: 'plan.txt', shared_link: { access: 'open' } });
    expect(Object.keys(created).sort()).toEqual(['etag', 'id', 'name', 'shared_link', 'type']);
    expect(new URL(calls()[0]?.url ?? '').searchParams.get('fields')).toBe('shared_link,name');
  });

  it('a shared link lets another user read and download the file', async () => {
    const { ada, ben, file } = await adaAndBen();
    await expectApiError(ben.files.get(file), 404, 'not_found');
    const { shared_link: link } = await ada.files.sharedLink.create(file, { shared_link: { access: 'open' } });
    const boxApi = `shared_link=${link?.url ?? ''}`;
    expect(await ben.sharedItems.getFile({ boxApi })).toMatchObject({ type: 'file', id: file, name: 'plan.txt' });
    expect(await ben.files.get(file, { boxApi, fields: ['name'] })).toEqual({ type: 'file', id: file, etag: '1', name: 'plan.txt' });
    const response = await ben.files.content.download(file, { boxApi });
    expect(new TextDecoder().decode(await readBytes(response))).toBe('one');
    await expectApiError(ben.files.get(file), 404, 'not_found');
  });

  it('a shared link without can_download rejects downloads with 403', async () => {
    const { ada, ben, file } = await adaAndBen();
    const settings = { access: 'open', permissions: { can_download: false } } as const;
    const { shared_link: link } = await ada.files.sharedLink.create(file, { shared_link: settings });
    const boxApi = `shared_link=${link?.url ?? ''}`;
    expect(await ben.files.get(file, { boxApi })).toMatchObject({ id: file });
    await expectApiError(ben.files.content.download(file, { boxApi }), 403, 'access_denied_insufficient_permissions');
  });

  it('a shared link with a password requires it, including special characters', async () => {
    const { ada, ben, file } = await adaAndBen();
    const password = 'Long-enough 1+2=3';
    const { shared_link: link } = await ada.files.sharedLink.create(file, { shared_link: { access: 'open', password } });
    expect(link?.is_password_enabled).toBe(true);
    const url = link?.url ?? '';
    await expectApiError(ben.sharedItems.get({ boxApi: `shared_link=${url}` }), 403, 'incorrect_shared_item_password');
    const wrong = `shared_link=${url}&shared_link_password=guess`;
    await expectApiError(ben.sharedItems.get({ boxApi: wrong }), 403, 'incorrect_shared_item_password');
    const right = `shared_link=${encodeURIComponent(url)}&shared_link_password=${encodeURIComponent(password)}`;
    expect(await ben.sharedItems.get({ boxApi: right })).toMatchObject({ type: 'file', id: file });
  });

  it('a removed shared link is rejected with 404, and a new one has another URL', async () => {
    const { ada, ben, file } = await adaAndBen();
    const first = (await ada.files.sharedLink.create(file, { shared_link: {} })).shared_link?.url ?? '';
    await ada.files.sharedLink.delete(file);
    await expectApiError(ben.sharedItems.get({ boxApi: `shared_link=${first}` }), 404, 'not_found');
    const second = (await ada.files.sharedLink.create(file, { shared_link: {} })).shared_link?.url ?? '';
    expect(second).not.toBe(first);
    expect(await ben.sharedItems.get({ boxApi: `shared_link=${second}` })).toMatchObject({ id: file });
  });

  it('creating a shared link with an outdated ifMatch is rejected with 412', async () => {
    const { ada, file } = await adaAndBen();
    await ada.files.update(file, { description: 'changed' });
    const late = ada.files.sharedLink.create(file, { shared_link: { access: 'open' }, ifMatch: '0' });
    await expectApiError(late, 412, 'precondition_failed');
    expect((await ada.files.sharedLink.get(file)).shared_link).toBeNull();
  });
});

describe('shared links of folders', () => {
  it('a shared link of a folder is created, read, updated and removed', async () => {
    const { ada, folder } = await adaAndBen();
    const created = await ada.folders.sharedLink.create(folder, { shared_link: { access: 'open', vanity_name: 'all-our-reports' } });
    expect(created.shared_link).toMatchObject({ access: 'open', vanity_name: 'all-our-reports' });
    const changed = await ada.folders.sharedLink.update(folder, { shared_link: { access: 'collaborators' } });
    expect(changed.shared_link).toMatchObject({ url: created.shared_link?.url, access: 'collaborators' });
    expect((await ada.folders.sharedLink.get(folder)).shared_link).toEqual(changed.shared_link);
    expect((await ada.folders.sharedLink.delete(folder)).shared_link).toBeNull();
  });

  it('a shared link opens a folder and its content by URL or vanity URL', async () => {
    const { ada, ben, folder, q1 } = await adaAndBen();
    const shared_link = { access: 'open', vanity_name: 'all-our-reports' } as const;
    const { shared_link: link } = await ada.folders.sharedLink.create(folder, { shared_link });
    const boxApi = `shared_link=${link?.vanity_url ?? ''}`;
    const opened = await ben.sharedItems.getFolder({ boxApi });
    expect(opened).toMatchObject({ type: 'folder', id: folder });
    expect(opened.item_collection.entries.map((item) => ('name' in item ? item.name : ''))).toEqual(['q1.txt', 'q2.txt']);
    const items = await ben.folders.items.list(folder, { boxApi });
    expect(items.entries.map(({ id }) => id)).toContain(q1);
    expect(await ben.files.get(q1, { boxApi: `shared_link=${link?.url ?? ''}` })).toMatchObject({ name: 'q1.txt' });
  });

  it('a shared item with a matching ifNoneMatch rejects with BoxNotModifiedError', async () => {
    const { ada, ben, folder } = await adaAndBen();
    const { shared_link: link } = await ada.folders.sharedLink.create(folder, { shared_link: {} });
    const boxApi = `shared_link=${link?.url ?? ''}`;
    const { etag } = await ben.sharedItems.getFolder({ boxApi });
    await rejection(ben.sharedItems.getFolder({ boxApi, ifNoneMatch: etag ?? '' }), BoxNotModifiedError);
  });
});
