import { empty, json } from '../../http/response.js';
import { notFound } from '../../http/errors.js';
import { requireItem } from '../../state/permissions.js';
import { timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';

/** An item has at most one watermark, so its ID is that of the item. */
const kind = 'watermark';

export const watermarkHandlers: Handlers = Object.fromEntries(
  (['file', 'folder'] as const).flatMap((type) => [
    [`${type}s.watermark.get`, (call: Call) => json(show(requireWatermark(call, type)))],
    [`${type}s.watermark.apply`, (call: Call) => apply(call, type)],
    [
      `${type}s.watermark.delete`,
      (call: Call) => {
        idOf(call, type, 'edit');
        call.world.resources.remove(requireWatermark(call, type));
        return empty();
      },
    ],
  ]),
);

function idOf({ world, viewer, path }: Call, type: 'file' | 'folder', action: 'see' | 'edit'): string {
  return `${type}:${requireItem(world, viewer, type, path(`${type}_id`), action).id}`;
}

function requireWatermark(call: Call, type: 'file' | 'folder') {
  const found = call.world.resources.find(kind, idOf(call, type, 'see'));
  if (found === undefined) throw notFound('The item has no watermark');
  return found;
}

function apply(call: Call, type: 'file' | 'folder') {
  const { world, viewer, body } = call;
  const id = idOf(call, type, 'edit');
  const item = { kind: type, id: call.path(`${type}_id`), whenDeleted: 'delete' as const };
  const content = { references: { item }, keys: [], data: body };
  const existing = world.resources.find(kind, id);
  if (existing !== undefined) return json(show(world.resources.update(existing, viewer.user.id, content)));
  return json(show(world.resources.add(kind, viewer.user.id, content, id)), 201);
}

const show = ({ createdAt, modifiedAt }: { readonly createdAt: number; readonly modifiedAt: number }) => ({
  watermark: { created_at: timestamp(createdAt), modified_at: timestamp(modifiedAt) },
});
