import { isObject, type JsonObject } from './plain-object.js';
import type { ItemRecord, UserRecord } from '../state/records.js';
import { itemNamed } from '../state/tree.js';
import type { World } from '../state/world.js';
import { seedError, type Place } from './place.js';

/** Replaces the references in a value by IDs. `property` is the name of the value's property. Throws an Error for a reference to nothing. */
export function resolveReferences(world: World, value: unknown, place: Place, property = ''): unknown {
  if (Array.isArray(value)) return value.map((one: unknown, index) => resolveReferences(world, one, [...place, index]));
  if (!isObject(value)) return value;
  const target = targetOf(world, value, place);
  if (target !== undefined) return property === 'id' || property.endsWith('_id') ? target.id : target;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolveReferences(world, one, [...place, name], name)]));
}

function targetOf(world: World, { $path, $owner, $login, $group }: JsonObject, place: Place): { type: string; id: string } | undefined {
  if (typeof $login === 'string') return { type: 'user', id: userWith(world, $login, [...place, '$login']).id };
  if (typeof $group === 'string') {
    const group = world.resources.all('group').find(({ data }) => String(data['name']).toLowerCase() === $group.toLowerCase());
    if (group === undefined) throw seedError([...place, '$group'], `the seed has no group with the name "${$group}".`);
    return { type: 'group', id: group.id };
  }
  if (typeof $path !== 'string') return undefined;
  const owner = typeof $owner === 'string' ? userWith(world, $owner, [...place, '$owner']) : firstUser(world);
  let item: ItemRecord = owner.root;
  for (const name of $path.split('/').filter((one) => one !== '')) {
    const found: ItemRecord | undefined = item.type === 'folder' ? itemNamed(item, name) : undefined;
    if (found === undefined) throw seedError([...place, '$path'], `${owner.login} has no item ${$path}: there is no "${name}".`);
    item = found;
  }
  return { type: item.type, id: item.id };
}

export function userWith(world: World, login: string, place: Place): UserRecord {
  const user = world.users.withLogin(login);
  if (user === undefined) throw seedError(place, `the seed has no user with the login "${login}".`);
  return user;
}

export function firstUser(world: World): UserRecord {
  const [user] = world.users.all();
  if (user === undefined) throw seedError(['users'], 'needs a user.');
  return user;
}
