import type { Shown } from './compare.js';
import type { Service } from './service.js';
import { isInTrash, type Account, type Person } from './state.js';
import { same } from './same.js';

/** What must hold whatever the model predicts, for the items that a user owns and sees. `etags` contains those seen before and is updated. */
export function checkInvariants(user: Person, views: readonly Shown[], etags: Map<string, { etag: string; content: string }>): void {
  const own = views.filter(({ owned_by: owner }) => (owner as Shown).id === user.id);
  const byFolder = new Map<string, Shown[]>();
  for (const view of own) {
    const parentId = (view['parent'] as Shown).id;
    byFolder.set(parentId, [...(byFolder.get(parentId) ?? []), view]);
    const content = JSON.stringify([view.name, view['description'], parentId, view['shared_link'], view['lock'], view.file_version]);
    const before = etags.get(view.id);
    if (before?.etag === view.etag) same(`The content of ${view.id} with etag ${view.etag}`, content, before.content);
    etags.set(view.id, { etag: view.etag, content });
  }
  for (const [folderId, children] of byFolder) {
    const names = children.map(({ name }) => name.toLowerCase());
    same(`The distinct names in folder ${folderId}`, [...new Set(names)], names);
    const folder = own.find(({ id }) => id === folderId);
    const sum = children.reduce((total, child) => total + Number(child['size']), 0);
    if (folder !== undefined) same(`The size of folder ${folderId}`, folder['size'], sum);
  }
}

/** No orphans: every item of the mock is in a tree, and every item of the model is in the mock. */
export function checkOrphans(account: Account, { mock }: Service): void {
  const active = [...account.items].filter((item) => !isInTrash(item)).map(({ id }) => id);
  const listed = mock.state.items().map(({ id }) => id);
  same('The IDs of all items', listed.sort(), active.sort());
}
