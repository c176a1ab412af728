import { notFound, serviceError } from '../http/errors.js';
import type { Ids } from './ids.js';
import { newRoot } from './items.js';
import type { EmailAliasRecord, UserRecord } from './records.js';

export interface NewUser {
  readonly name: string;
  readonly login: string;
  readonly role?: UserRecord['role'];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly id?: string;
}

export const newUserData = () => ({ byId: new Map<string, UserRecord>() });

export function createUsers(
  { byId }: ReturnType<typeof newUserData>,
  ids: Ids,
  now: () => number,
  enterpriseId: string,
  release: (user: { kind: 'user'; id: string }) => void,
) {
  const all = (): UserRecord[] => [...byId.values()];

  const withLogin = (login: string): UserRecord | undefined =>
    all().find((user) => [user.login, ...user.aliases.map(({ email }) => email)].some(sameAs(login)));

  function checkLoginFree(login: string, except?: UserRecord): void {
    const holder = login === '' ? undefined : withLogin(login);
    if (holder !== undefined && holder !== except)
      throw serviceError(409, 'user_login_already_used', 'User with the specified login already exists');
  }

  function get(id: string): UserRecord {
    const user = byId.get(id);
    if (user === undefined) throw notFound();
    return user;
  }

  function add({ name, login, role = 'user', settings = {}, id }: NewUser): UserRecord {
    checkLoginFree(login);
    const at = now();
    const details = { id: id ?? ids.next(), name, login, role, enterpriseId, settings: { ...settings } };
    // The user and the root folder reference each other, so the root is set below.
    const user = { ...details, aliases: [], createdAt: at, modifiedAt: at, deleted: false } as unknown as UserRecord;
    user.root = newRoot(user, at);
    byId.set(user.id, user);
    return user;
  }

  function remove(user: UserRecord): void {
    user.deleted = true;
    byId.delete(user.id);
    release({ kind: 'user', id: user.id });
  }

  function addAlias(user: UserRecord, email: string): EmailAliasRecord {
    checkLoginFree(email);
    const alias = { id: ids.next(), email };
    user.aliases.push(alias);
    return alias;
  }

  function removeAlias(user: UserRecord, id: string): void {
    const at = user.aliases.findIndex((alias) => alias.id === id);
    if (at < 0) throw notFound();
    user.aliases.splice(at, 1);
  }

  return { all, get, find: (id: string): UserRecord | undefined => byId.get(id), withLogin, add, remove, addAlias, removeAlias };
}

export type Users = ReturnType<typeof createUsers>;

const sameAs = (login: string) => (other: string) => other.toLowerCase() === login.toLowerCase();
