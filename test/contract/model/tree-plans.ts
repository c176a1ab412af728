import {
  access,
  allChildren,
  audience,
  can,
  children,
  contains,
  isInTrash,
  isNameTaken,
  newItem,
  type Account,
  type Item,
  type Person,
  type Version,
} from './state.js';
import {
  actor,
  anyFolder,
  anyItem,
  nameOf,
  pathOf,
  pick,
  type Plan,
  type Planned,
  type Plans,
  type ResponseBody,
  type Step,
} from './step.js';

/** The first status that is an error. Each check runs only if the ones before it passed. */
export const firstError = (success: number, ...checks: readonly (() => number)[]): number => {
  for (const check of checks) {
    const status = check();
    if (status >= 300) return status;
  }
  return success;
};

const failsWith = (status: number, fails: boolean): number => (fails ? status : 200);

export const record = (account: Account, type: string, item: Item): void => {
  for (const user of audience(account, item)) user.pending.push({ type, itemId: () => item.id });
};

export const isLockedFor = (user: Person, { lock }: Item): boolean => lock !== undefined && lock.by !== user;

const newVersion = (body: ResponseBody, name: string, content: string): Version => ({
  ...{ id: body.file_version?.id ?? '', name, content, isTrashed: false },
});

const contentOf = ({ value }: Step): string => 'x'.repeat(value);

function add(account: Account, item: Item, event: string): void {
  account.items.add(item);
  record(account, event, item);
}

const createIn =
  (success: number, build: (account: Account, step: Step, parent: Item, user: Person) => Omit<Planned, 'user' | 'status'>): Plan =>
  (account, step) => {
    const some = anyFolder(account, pick(account.users, step.item) as Person, step.target);
    const user = actor(account, step, some.owner);
    const parent = some.parent === undefined ? user.root : some;
    const status = firstError(
      success,
      () => access(account, user, parent, 'upload'),
      () => failsWith(409, isNameTaken(account, parent, nameOf(step))),
    );
    return { ...build(account, step, parent, user), user, status };
  };

function setOwner(account: Account, item: Item, owner: Person): void {
  item.owner = owner;
  for (const child of allChildren(account, item)) setOwner(account, child, owner);
}

/** Moves an item. It and its contents belong to the owner of the new folder. */
export function place(account: Account, item: Item, parent: Item): void {
  item.parent = parent;
  setOwner(account, item, parent.owner);
}

function copyTree(account: Account, from: Item, parent: Item, name: string): Item {
  const copy = newItem(from.type, name, parent, parent.owner);
  const contents = children(account, from);
  const current = from.versions.at(-1);
  if (current !== undefined) copy.versions.push({ id: '', name, content: current.content, isTrashed: false });
  for (const [key, { values }] of from.metadata) if (key !== 'plain') copy.metadata.set(key, { version: 0, values: { ...values } });
  copy.description = from.description;
  account.items.add(copy);
  for (const child of contents) copyTree(account, child, copy, child.name);
  return copy;
}

export function purge(account: Account, item: Item): void {
  for (const child of allChildren(account, item)) purge(account, child);
  account.items.delete(item);
  account.gone.push(item);
}

/** Operations on files, folders and web links. */
export const treePlans: Plans = {
  createFolder: createIn(201, (account, step, parent) => ({
    request: { method: 'POST', path: '/folders', body: { name: nameOf(step), parent: { id: parent.id } } },
    apply({ id }) {
      add(account, { ...newItem('folder', nameOf(step), parent, parent.owner), id }, 'ITEM_CREATE');
    },
  })),
  createWebLink: createIn(200, (account, step, parent) => ({
    request: { method: 'POST', path: '/web_links', body: { name: nameOf(step), url: 'https://example.com/', parent: { id: parent.id } } },
    apply({ id }) {
      add(account, { ...newItem('web_link', nameOf(step), parent, parent.owner), id }, 'ITEM_CREATE');
    },
  })),
  upload: createIn(201, (account, step, parent) => ({
    request: { method: 'POST', path: '/files/content', body: { name: nameOf(step), parent: { id: parent.id } }, content: contentOf(step) },
    apply({ entries: [entry] }) {
      const file = { ...newItem('file', nameOf(step), parent, parent.owner), id: entry?.id ?? '' };
      file.versions.push(newVersion(entry as ResponseBody, nameOf(step), contentOf(step)));
      add(account, file, 'ITEM_UPLOAD');
    },
  })),
  uploadVersion(account, step) {
    const file = anyItem(account, step, ['file']);
    if (file === undefined) return undefined;
    const user = actor(account, step, file.owner);
    const rename = step.target % 4 === 0;
    const name = rename ? nameOf(step) : file.name;
    const status = firstError(
      201,
      () => access(account, user, file, 'upload'),
      () => failsWith(403, isLockedFor(user, file)),
      () => failsWith(409, rename && isNameTaken(account, file.parent as Item, name, file)),
    );
    const request = { method: 'POST', path: `${pathOf(file)}/content`, body: rename ? { name } : {}, content: contentOf(step) };
    const apply = ({ entries: [entry] }: ResponseBody): void => {
      Object.assign(file, { name, etag: file.etag + 1 });
      file.versions.push(newVersion(entry as ResponseBody, name, contentOf(step)));
      record(account, 'ITEM_UPLOAD', file);
    };
    return { user, request, status, apply };
  },
  /** One in four requests contains an invalid shared link as well. Then nothing may change. */
  change(account, step) {
    const item = anyItem(account, step);
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const parent = step.target % 2 === 0 ? anyFolder(account, user, step.target >> 1) : item.parent;
    const name = step.name % 3 === 0 ? item.name : nameOf(step);
    const description = step.value % 3 === 0 ? 'described' : undefined;
    const hasBadLink = step.value % 4 === 3;
    const isStale = step.value % 16 === 2;
    const isMoved = parent !== item.parent;
    const isChanged = isMoved || name !== item.name || (description !== undefined && description !== item.description);
    const body = {
      name,
      ...(isMoved ? { parent: { id: parent?.id } } : {}),
      ...(description === undefined ? {} : { description }),
      ...(hasBadLink ? { shared_link: { access: 'company', password: 'secret-1' } } : {}),
    };
    const status = firstError(
      200,
      () => access(account, user, item, 'edit'),
      () => failsWith(412, isStale),
      () => failsWith(403, isLockedFor(user, item)),
      () => (isMoved ? access(account, user, parent as Item, 'upload') : 200),
      () => failsWith(400, isMoved && item.type === 'folder' && contains(item, parent as Item)),
      () => failsWith(409, (isMoved || name !== item.name) && isNameTaken(account, parent as Item, name, item)),
      () => failsWith(400, hasBadLink),
    );
    const isRenamed = name !== item.name;
    const apply = (): void => {
      Object.assign(item, { name, etag: item.etag + (isChanged ? 1 : 0), description: description ?? item.description });
      if (isMoved) place(account, item, parent as Item);
      if (isRenamed) record(account, 'ITEM_RENAME', item);
      if (isMoved) record(account, 'ITEM_MOVE', item);
    };
    const headers = isStale ? { 'if-match': String(item.etag + 1) } : {};
    return { user, request: { method: 'PUT', path: pathOf(item), body, headers }, status, apply };
  },
  copy(account, step) {
    const item = anyItem(account, step);
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const parent = anyFolder(account, user, step.target);
    const name = nameOf(step);
    const status = firstError(
      201,
      () => access(account, user, item, 'download'),
      () => failsWith(403, item.lock?.preventsDownload === true && isLockedFor(user, item)),
      () => access(account, user, parent, 'upload'),
      () => failsWith(409, isNameTaken(account, parent, name)),
      () => failsWith(400, item.type === 'folder' && contains(item, parent)),
    );
    const request = { method: 'POST', path: `${pathOf(item)}/copy`, body: { name, parent: { id: parent.id } } };
    const apply = (body: ResponseBody): void => {
      const copy = copyTree(account, item, parent, name);
      copy.id = body.id;
      record(account, 'ITEM_COPY', copy);
    };
    return { user, request, status, apply };
  },
  remove(account, step) {
    const item = anyItem(account, step);
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const isRecursive = step.value % 2 === 0;
    const status = firstError(
      204,
      () => access(account, user, item, 'edit'),
      () => failsWith(403, isLockedFor(user, item)),
      () => failsWith(400, !isRecursive && children(account, item).length > 0),
    );
    const query = item.type === 'folder' && isRecursive ? '?recursive=true' : '';
    const apply = (): void => {
      Object.assign(item, { isTrashed: true, isShared: false, etag: item.etag + 1 });
      record(account, 'ITEM_TRASH', item);
    };
    return { user, request: { method: 'DELETE', path: pathOf(item) + query }, status, apply };
  },
  restore(account, step) {
    const item = pick(
      [...account.items].filter(({ isTrashed }) => isTrashed),
      step.item,
    );
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const hasFolder = account.items.has(item.parent as Item) || item.parent?.parent === undefined;
    const isOriginal = hasFolder && !isInTrash(item.parent as Item);
    const other = step.target % 3 === 0 ? undefined : anyFolder(account, user, step.target);
    const folder = isOriginal ? item.parent : other;
    const newName = step.name % 2 === 0 ? nameOf(step) : undefined;
    const name = folder !== undefined && isNameTaken(account, folder, item.name) ? (newName ?? item.name) : item.name;
    const status = firstError(
      201,
      () => failsWith(404, !can(user, item, 'see')),
      () => failsWith(403, folder === undefined),
      () => (isOriginal ? 200 : access(account, user, folder as Item)),
      () => failsWith(403, !can(user, folder as Item, 'upload')),
      () => failsWith(409, isNameTaken(account, folder as Item, name)),
    );
    const body = { ...(newName === undefined ? {} : { name: newName }), ...(other === undefined ? {} : { parent: { id: other.id } }) };
    const apply = (): void => {
      Object.assign(item, { isTrashed: false, name, etag: item.etag + 1 });
      place(account, item, folder as Item);
      record(account, 'ITEM_UNDELETE_VIA_TRASH', item);
    };
    return { user, request: { method: 'POST', path: pathOf(item), body }, status, apply };
  },
  purge(account, step) {
    const item = anyItem(account, { ...step, item: step.item | 7 });
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const status = firstError(
      204,
      () => failsWith(404, !account.items.has(item) || !item.isTrashed || !can(user, item, 'see')),
      () => failsWith(403, !can(user, item, 'edit')),
    );
    const apply = (): void => {
      purge(account, item);
    };
    return { user, request: { method: 'DELETE', path: `${pathOf(item)}/trash` }, status, apply };
  },
  share(account, step) {
    const item = anyItem(account, step);
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const isShared = step.value % 3 !== 0;
    const status = firstError(
      200,
      () => access(account, user, item, 'share'),
      () => failsWith(403, isLockedFor(user, item)),
    );
    const apply = (): void => {
      if (isShared === item.isShared) return;
      Object.assign(item, { isShared, etag: item.etag + 1 });
      record(account, isShared ? 'ITEM_SHARED_CREATE' : 'ITEM_SHARED_UNSHARE', item);
    };
    const body = { shared_link: isShared ? { access: 'open' } : null };
    return { user, request: { method: 'PUT', path: pathOf(item), body }, status, apply };
  },
};
