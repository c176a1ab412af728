import { comparableName, isPropertyKey, nameOfKey } from './item-names.js';
import { contentProperties } from './item-schemas.js';
import { seedError, type Place } from './place.js';
import type { Seed, SeedUser } from './types.js';

/** Checks the rules of a seed that its schema cannot express: each name, login and ID occurs once. Throws an Error that names the place. */
export function checkValues(seed: Seed): void {
  const users = seed.users ?? [];
  checkUnique(
    users.flatMap(({ login, aliases = [] }, index) => [
      { key: login.toLowerCase(), place: ['users', index, 'login'] },
      ...aliases.map((alias, at) => ({ key: alias.toLowerCase(), place: ['users', index, 'aliases', at] })),
    ]),
    (first) => `is already the login or an alias of ${first}. Each login must be unique, ignoring case.`,
  );
  const idOf = ({ id }: Pick<SeedUser, 'id'>, place: Place) => (id === undefined ? [] : [{ key: id, place: [...place, 'id'] }]);
  checkUnique(
    users.flatMap((user, index) => idOf(user, ['users', index])),
    sameId,
  );
  checkUnique(
    (seed.clients ?? []).map(({ clientId }, index) => ({ key: clientId, place: ['clients', index, 'clientId'] })),
    sameId,
  );
  for (const [section, objects] of Object.entries(seed)) {
    if (Array.isArray(objects) && section !== 'users')
      checkUnique(
        (objects as readonly { id?: string }[]).flatMap((one, index) => idOf(one, [section, index])),
        sameId,
      );
  }
  const ids: Keyed[] = [];
  for (const [index, { tree }] of users.entries()) if (tree !== undefined) checkTree(tree, ['users', index, 'tree'], ids);
  if (seed.tree !== undefined) checkTree(seed.tree, ['tree'], ids);
  const [first] = users;
  if (first?.tree !== undefined && seed.tree !== undefined) checkRoots(first.tree, seed.tree);
  checkUnique(ids, sameId);
}

interface Keyed {
  readonly key: string;
  readonly place: Place;
}

const sameId = (first: string): string => `is already the ID of ${first}. Each ID must be unique.`;

function checkUnique(keyed: readonly Keyed[], problem: (first: string) => string): void {
  const places = new Map<string, Place>();
  for (const { key, place } of keyed) {
    const first = places.get(key);
    if (first !== undefined) throw seedError(place, problem(shown(first.slice(0, -1))));
    places.set(key, place);
  }
}

const shown = (place: Place): string => seedError(place, '').message.slice(0, -2);

function checkTree(tree: object, place: Place, ids: Keyed[]): void {
  const names = new Map<string, string>();
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const at = [...place, key];
    if (isPropertyKey(key)) {
      if (key === '$id') ids.push({ key: String(value), place: at });
      continue;
    }
    const comparable = comparableName(nameOfKey(key));
    const other = names.get(comparable);
    if (other !== undefined) throw seedError(at, `the folder already contains "${other}". Names are unique, ignoring case.`);
    names.set(comparable, key);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    const isFile = contentProperties.filter((property) => property in value);
    if (isFile.length > 1) throw seedError(at, `has ${isFile.join(' and ')}. Keep one of them.`);
    if (isFile.length === 0 && !('$webLink' in value)) checkTree(value, at, ids);
    else if ('$id' in value) ids.push({ key: String(value.$id), place: [...at, '$id'] });
  }
}

/** `users[0].tree` and `tree` are the same folder. */
function checkRoots(first: object, second: object): void {
  const names = new Set(Object.keys(first).map((key) => comparableName(key)));
  const twice = Object.keys(second).find((key) => names.has(comparableName(key)));
  if (twice !== undefined) throw seedError(['tree', twice], 'is already in seed.users[0].tree, which is the same folder.');
}
