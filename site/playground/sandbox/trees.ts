import type { MockBox, MockObject } from '../../../src/testing/index.js';
import type { LoggedRequest, TreeItem, UserTree } from '../messages/sandbox.js';

/** The items of a mock by ID, to find those that a program changes. */
export type KnownItems = ReadonlyMap<string, string>;

/** Only the latest requests are shown. */
const shownRequests = 200;

export function knownItems({ state }: MockBox): KnownItems {
  return new Map(state.items().map((item) => [keyOf(item), versionOf(item)]));
}

/** The files of each user, by name. Items that are not in `known` are marked. */
export function userTrees({ state }: MockBox, known: KnownItems): UserTree[] {
  const items = state.items();
  const within = (parentId: string, ownerId: string): TreeItem[] =>
    items
      .filter((item) => idOf(item, 'parent') === parentId && idOf(item, 'owned_by') === ownerId)
      .map((item) => ({
        id: item.id,
        type: item.type,
        name: String(item['name']),
        size: item.type === 'file' ? Number(item['size']) : undefined,
        change: changeOf(item, known),
        children: item.type === 'folder' ? within(item.id, ownerId) : [],
      }))
      .sort((a, b) => Number(b.type === 'folder') - Number(a.type === 'folder') || a.name.localeCompare(b.name));
  return state
    .users()
    .map(({ id, ...user }) => ({ userId: id, name: String(user['name']), items: within('0', id) }))
    .filter(({ items: own }, index) => index === 0 || own.length > 0);
}

/** Without the first requests, up to the number `hidden`. */
export function loggedRequests({ exchanges }: MockBox, hidden: number): LoggedRequest[] {
  const shown = exchanges.filter(({ number }) => number > hidden).slice(-shownRequests);
  return shown.map(({ number, method, url, status, operationId, violations }) => {
    const { pathname, search } = new URL(url);
    return {
      ...{ number, method, status, operationId },
      path: pathname + search,
      violations: violations.map(({ location, message }) => `${location} ${message}`),
    };
  });
}

function changeOf(item: MockObject, known: KnownItems): TreeItem['change'] {
  const version = known.get(keyOf(item));
  if (version === undefined) return 'added';
  return version === versionOf(item) ? undefined : 'changed';
}

const keyOf = ({ type, id }: MockObject): string => `${type} ${id}`;
const versionOf = (item: MockObject): string => JSON.stringify([item['etag'], item['name'], item['modified_at'], idOf(item, 'parent')]);

function idOf(item: MockObject, property: string): string {
  return String((item[property] as { id?: unknown } | null | undefined)?.id);
}
