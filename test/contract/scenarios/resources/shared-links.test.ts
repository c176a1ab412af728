import { describe, expect, it } from 'vitest';
import { BoxNotModifiedError } from 'box-openapi-sdk';
import { openBox, people } from '../../support/box.js';
import { bytesIn } from '../../support/bytes.js';
import { refusal, rejection } from '../../support/rejection.js';

const seed = { users: people, tree: { 'plan.txt': 'one', Reports: { 'q1.txt': 'first', 'q2.txt': 'second' } } };

/** Ada shares, and Ben, who has nothing to do with her files, opens. */
async function adaAndBen() {
  const { mock, box, clientOf, calls } = await openBox({ seed });
  const at = (path: string) => mock.state.find(path)?.id ?? '';
  return { mock, calls, ada: box, ben: clientOf('33002'), file: at('/plan.txt'), folder: at('/Reports'), q1: at('/Reports/q1.txt') };
}

describe('the shared link of a file', () => {
  it('is made, read, changed and taken away', async () => {
    const { ada, file } = await adaAndBen();
    expect((await ada.files.sharedLink.get(file)).shared_link).toBeNull();
    const made = await ada.files.sharedLink.create(file, { shared_link: { access: 'open' } });
    expect(made.shared_link).toMatchObject({ access: 'open', is_password_enabled: false, permissions: { can_download: true } });
    expect(Object.keys(made).sort()).toEqual(['etag', 'id', 'shared_link', 'type']);
    const changed = await ada.files.sharedLink.update(file, { shared_link: { access: 'company', permissions: { can_download: false } } });
    expect(changed.shared_link).toMatchObject({ url: made.shared_link?.url, access: 'company', permissions: { can_download: false } });
    expect((await ada.files.sharedLink.get(file)).shared_link).toEqual(changed.shared_link);
    expect((await ada.files.sharedLink.delete(file)).shared_link).toBeNull();
    expect((await ada.files.get(file)).shared_link).toBeNull();
  });

  it('comes along with the fields that are asked for besides', async () => {
    const { ada, file, calls } = await adaAndBen();
    const made = await ada.files.sharedLink.create(file, { shared_link: {}, fields: ['name', 'shared_link'] });
    expect(made).toMatchObject({ name: 'plan.txt', shared_link: { access: 'open' } });
    expect(Object.keys(made).sort()).toEqual(['etag', 'id', 'name', 'shared_link', 'type']);
    expect(new URL(calls()[0]?.url ?? '').searchParams.get('fields')).toBe('shared_link,name');
  });

  it('opens the file to somebody who could not see it, for reading and for download', async () => {
    const { ada, ben, file } = await adaAndBen();
    await refusal(ben.files.get(file), 404, 'not_found');
    const { shared_link: link } = await ada.files.sharedLink.create(file, { shared_link: { access: 'open' } });
    const boxApi = `shared_link=${link?.url ?? ''}`;
    expect(await ben.sharedItems.getFile({ boxApi })).toMatchObject({ type: 'file', id: file, name: 'plan.txt' });
    expect(await ben.files.get(file, { boxApi, fields: ['name'] })).toEqual({ type: 'file', id: file, etag: '1', name: 'plan.txt' });
    const response = await ben.files.content.download(file, { boxApi });
    expect(new TextDecoder().decode(await bytesIn(response))).toBe('one');
    await refusal(ben.files.get(file), 404, 'not_found');
  });

  it('does not download where the link does not allow it', async () => {
    const { ada, ben, file } = await adaAndBen();
    const settings = { access: 'open', permissions: { can_download: false } } as const;
    const { shared_link: link } = await ada.files.sharedLink.create(file, { shared_link: settings });
    const boxApi = `shared_link=${link?.url ?? ''}`;
    expect(await ben.files.get(file, { boxApi })).toMatchObject({ id: file });
    await refusal(ben.files.content.download(file, { boxApi }), 403, 'access_denied_insufficient_permissions');
  });

  it('with a password opens only to who gives it, also when it holds characters of its own', async () => {
    const { ada, ben, file } = await adaAndBen();
    const password = 'Long-enough 1+2=3';
    const { shared_link: link } = await ada.files.sharedLink.create(file, { shared_link: { access: 'open', password } });
    expect(link?.is_password_enabled).toBe(true);
    const url = link?.url ?? '';
    await refusal(ben.sharedItems.get({ boxApi: `shared_link=${url}` }), 403, 'incorrect_shared_item_password');
    const wrong = `shared_link=${url}&shared_link_password=guess`;
    await refusal(ben.sharedItems.get({ boxApi: wrong }), 403, 'incorrect_shared_item_password');
    const right = `shared_link=${encodeURIComponent(url)}&shared_link_password=${encodeURIComponent(password)}`;
    expect(await ben.sharedItems.get({ boxApi: right })).toMatchObject({ type: 'file', id: file });
  });

  it('does not open any more once it is gone, and a new one has another address', async () => {
    const { ada, ben, file } = await adaAndBen();
    const first = (await ada.files.sharedLink.create(file, { shared_link: {} })).shared_link?.url ?? '';
    await ada.files.sharedLink.delete(file);
    await refusal(ben.sharedItems.get({ boxApi: `shared_link=${first}` }), 404, 'not_found');
    const second = (await ada.files.sharedLink.create(file, { shared_link: {} })).shared_link?.url ?? '';
    expect(second).not.toBe(first);
    expect(await ben.sharedItems.get({ boxApi: `shared_link=${second}` })).toMatchObject({ id: file });
  });

  it('is made only while the file is as it was last seen', async () => {
    const { ada, file } = await adaAndBen();
    await ada.files.update(file, { description: 'changed' });
    const late = ada.files.sharedLink.create(file, { shared_link: { access: 'open' }, ifMatch: '0' });
    await refusal(late, 412, 'precondition_failed');
    expect((await ada.files.sharedLink.get(file)).shared_link).toBeNull();
  });
});

describe('the shared link of a folder', () => {
  it('is made, read, changed and taken away', async () => {
    const { ada, folder } = await adaAndBen();
    const made = await ada.folders.sharedLink.create(folder, { shared_link: { access: 'open', vanity_name: 'all-our-reports' } });
    expect(made.shared_link).toMatchObject({ access: 'open', vanity_name: 'all-our-reports' });
    const changed = await ada.folders.sharedLink.update(folder, { shared_link: { access: 'collaborators' } });
    expect(changed.shared_link).toMatchObject({ url: made.shared_link?.url, access: 'collaborators' });
    expect((await ada.folders.sharedLink.get(folder)).shared_link).toEqual(changed.shared_link);
    expect((await ada.folders.sharedLink.delete(folder)).shared_link).toBeNull();
  });

  it('opens the folder with all that is in it, by its address or its chosen name', async () => {
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

  it('sends an item that is known already only once', async () => {
    const { ada, ben, folder } = await adaAndBen();
    const { shared_link: link } = await ada.folders.sharedLink.create(folder, { shared_link: {} });
    const boxApi = `shared_link=${link?.url ?? ''}`;
    const { etag } = await ben.sharedItems.getFolder({ boxApi });
    await rejection(ben.sharedItems.getFolder({ boxApi, ifNoneMatch: etag ?? '' }), BoxNotModifiedError);
  });
});
