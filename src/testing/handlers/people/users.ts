import { created, empty, json } from '../../http/response.js';
import { badRequest, forbidden, notFound, serviceError } from '../../http/errors.js';
import { objectField, objectOrNullField, booleanField, textField, textsField, type JsonObject } from '../../http/fields.js';
import { checkPurge } from '../../state/governance/protection.js';
import type { UserRecord } from '../../state/records.js';
import { activeChildren, isWithin, itemNamed } from '../../state/tree.js';
import { renderItem } from '../../views/items.js';
import { renderUser } from '../../views/users.js';
import { selectFields } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { checkAdmin } from '../shared/check-admin.js';
import { endSessions } from '../shared/end-sessions.js';
import { recordUserEvent } from '../shared/record-events.js';
import { pageBody, pageOf, ascendingKeys } from '../shared/pages.js';

export const userHandlers: Handlers = {
  'users.list'(call) {
    const { world, query } = call;
    const term = textField(query, 'filter_term')?.toLowerCase() ?? '';
    const appUser = textField(query, 'external_app_user_id');
    const external = textField(query, 'user_type') === 'external';
    const found = world.users
      .all()
      .filter(({ name, login }) => name.toLowerCase().startsWith(term) || login.toLowerCase().startsWith(term))
      .filter(({ settings }) => appUser === undefined || settings['external_app_user_id'] === appUser)
      .filter((user) => !external || user.settings['enterprise'] === null)
      .sort((a, b) => byLogin.compare(byLogin.of(a), byLogin.of(b)));
    return json(pageBody(pageOf(found, query, 100, byLogin), (user) => show(call, user)));
  },
  'users.create'(call) {
    checkAdmin(call);
    const { world, body } = call;
    const isAppUser = booleanField(body, 'is_platform_access_only') === true;
    const login = textField(body, 'login') ?? (isAppUser ? `AppUser_${world.ids.next()}@boxdevedition.com` : undefined);
    if (login === undefined) throw badRequest('A user that is not an app user needs a login');
    const role = textField(body, 'role') === 'coadmin' ? 'coadmin' : 'user';
    const user = world.users.add({ name: textField(body, 'name') ?? '', login, role, settings: settingsFrom(body) });
    world.collaborations.claim(user);
    recordUserEvent(call, user, 'NEW_USER');
    return created(show(call, user));
  },
  'users.sessions.terminate'(call) {
    checkAdmin(call);
    const { world, body } = call;
    const ids = textsField(body, 'user_ids') ?? [];
    const logins = textsField(body, 'user_logins') ?? [];
    if (ids.length + logins.length === 0) throw badRequest('user_ids or user_logins must name a user');
    const named = logins.map((login) => {
      const user = world.users.withLogin(login);
      if (user === undefined) throw notFound(`user_logins: there is no user with the login ${login}`);
      return user;
    });
    return json(endSessions(world, new Set([...ids.map((id) => world.users.get(id)), ...named].map(({ id }) => id))), 202);
  },
  'users.me': (call) => json(show(call, call.viewer.user)),
  'users.get': (call) => json(show(call, call.world.users.get(call.path('user_id')))),
  'users.update'(call) {
    const { world, body } = call;
    const user = world.users.get(call.path('user_id'));
    if (user !== call.viewer.user) checkAdmin(call);
    const login = textField(body, 'login');
    if (login !== undefined && login !== user.login) changeLogin(user, login);
    user.name = textField(body, 'name') ?? user.name;
    const role = textField(body, 'role');
    if (role === 'coadmin' || role === 'user') user.role = role;
    user.settings = { ...user.settings, ...settingsFrom(body) };
    user.modifiedAt = world.settings.now();
    recordUserEvent(call, user, 'EDIT_USER');
    return json(show(call, user));
  },
  'users.delete'(call) {
    checkAdmin(call);
    const { world, query } = call;
    const user = world.users.get(call.path('user_id'));
    if (user === call.viewer.user) throw forbidden('Users cannot delete their own account');
    // With the contents of the trash.
    const owned = world.items.all().filter((item) => item !== user.root && isWithin(item, user.root));
    if (owned.length > 0 && booleanField(query, 'force') !== true) throw serviceError(409, 'conflict', 'The user still owns content');
    for (const item of owned) checkPurge(world, item);
    for (const item of owned) if (!item.purged) world.items.purge(item);
    world.users.remove(user);
    recordUserEvent(call, user, 'DELETE_USER');
    return empty();
  },
  'users.folders.transfer'(call) {
    checkAdmin(call);
    const { world, viewer, body, query } = call;
    const from = world.users.get(call.path('user_id'));
    const to = world.users.get(textField(objectField(body, 'owned_by'), 'id') ?? '');
    if (from === to) throw badRequest('The content already belongs to that user');
    const name = uniqueName(to, `${from.name} - ${from.login}'s Files and Folders`.slice(0, 240));
    const folder = world.items.addFolder({ name, parent: to.root, by: to });
    for (const item of activeChildren(from.root)) {
      world.items.move(item, folder);
      world.items.touch(item, viewer.user);
    }
    recordUserEvent(call, from, 'EDIT_USER');
    return json(renderItem(world, { ...viewer, user: to }, folder, selectFields(textsField(query, 'fields'))));
  },
  'users.emailAliases.list'(call) {
    const entries = call.world.users.get(call.path('user_id')).aliases.map(aliasView);
    return json({ total_count: entries.length, entries });
  },
  'users.emailAliases.create'(call) {
    checkAdmin(call);
    const user = call.world.users.get(call.path('user_id'));
    return created(aliasView(call.world.users.addAlias(user, textField(call.body, 'email') ?? '')));
  },
  'users.emailAliases.delete'(call) {
    checkAdmin(call);
    call.world.users.removeAlias(call.world.users.get(call.path('user_id')), call.path('email_alias_id'));
    return empty();
  },
};

const byLogin = ascendingKeys(({ login, id }: UserRecord) => [login, id]);

const show = ({ world, query }: Call, user: UserRecord): Record<string, unknown> =>
  renderUser(world, user, selectFields(textsField(query, 'fields')));

const aliasView = ({ id, email }: UserRecord['aliases'][number]): Record<string, unknown> => ({
  type: 'email_alias',
  id,
  email,
  is_confirmed: true,
});

const notSettings = new Set(['name', 'login', 'role', 'notify']);

/** The properties that are stored as sent. */
function settingsFrom(body: JsonObject): Record<string, unknown> {
  const settings = Object.fromEntries(Object.entries(body).filter(([name]) => !notSettings.has(name)));
  const email = objectOrNullField(body, 'notification_email');
  return email === undefined || email === null ? settings : { ...settings, notification_email: { ...email, is_confirmed: false } };
}

/** Swaps the login with an alias. */
function changeLogin(user: UserRecord, login: string): void {
  const at = user.aliases.findIndex(({ email }) => email.toLowerCase() === login.toLowerCase());
  const alias = user.aliases[at];
  if (alias === undefined) throw badRequest('The new login must be a confirmed alias of the user');
  user.aliases.splice(at, 1, { id: alias.id, email: user.login });
  user.login = login;
}

function uniqueName(owner: UserRecord, base: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base} (${String(number)})`;
    if (itemNamed(owner.root, name) === undefined) return name;
  }
}
