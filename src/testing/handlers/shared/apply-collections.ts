import { badRequest } from '../../http/errors.js';
import { objectsField, textField } from '../../http/fields.js';
import { favoritesId, setFavorite } from '../../state/activity/favorites.js';
import type { Action } from '../../state/permissions.js';
import type { ItemRecord } from '../../state/records.js';
import type { Call } from './call.js';
import { unchanged, type Change } from './change.js';

/** Checks `collections` of the body. The change adds the item to the caller's favorites, or removes it. Null removes it. The etag stays. */
export function applyCollections({ world, viewer, body }: Call, item: ItemRecord): Change {
  if (!('collections' in body)) return unchanged;
  const ids = objectsField(body, 'collections').map((one) => textField(one, 'id'));
  const unknown = ids.find((id) => id !== favoritesId(viewer.user));
  if (unknown !== undefined) throw badRequest(`collections: the user has no collection with the ID ${unknown}`);
  return () => {
    setFavorite(world, viewer.user, item, ids.length > 0);
    return false;
  };
}

/** The permission that an update needs. All who see an item may add it to their favorites, and roles that cannot edit may still share. */
export function actionOfUpdate({ body }: Call): Action {
  const names = Object.keys(body).filter((name) => name !== 'collections');
  if (names.length === 0) return 'collections' in body ? 'see' : 'edit';
  return names.every((name) => name === 'shared_link') ? 'share' : 'edit';
}
