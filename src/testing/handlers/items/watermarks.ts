import { empty, json } from '../../http/response.js';
import { notFound } from '../../http/errors.js';
import { watermarkId, watermarkKind, watermarkOf, type Watermarked } from '../../state/governance/watermarks.js';
import { requireItem } from '../../state/permissions.js';
import type { ResourceRecord } from '../../state/resources.js';
import { timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';

export const watermarkHandlers: Handlers = Object.fromEntries(
  (['file', 'folder'] as const).flatMap((type) => [
    [`${type}s.watermark.get`, (call: Call) => json(show(requireWatermark(call, type)))],
    [`${type}s.watermark.apply`, (call: Call) => apply(call, type)],
    [
      `${type}s.watermark.delete`,
      (call: Call) => {
        itemOf(call, type, 'edit');
        call.world.resources.remove(requireWatermark(call, type));
        return empty();
      },
    ],
  ]),
);

type ItemType = 'file' | 'folder';

const itemOf = ({ world, viewer, path }: Call, type: ItemType, action: 'see' | 'edit'): Watermarked =>
  requireItem(world, viewer, type, path(`${type}_id`), action);

function requireWatermark(call: Call, type: ItemType): ResourceRecord {
  const found = watermarkOf(call.world, itemOf(call, type, 'see'));
  if (found === undefined) throw notFound('The item has no watermark');
  return found;
}

function apply(call: Call, type: ItemType) {
  const { world, viewer, body } = call;
  const item = itemOf(call, type, 'edit');
  const references = { item: { kind: type, id: item.id, whenDeleted: 'delete' as const } };
  const content = { references, keys: [], data: body };
  const existing = watermarkOf(world, item);
  if (existing !== undefined) return json(show(world.resources.update(existing, viewer.user.id, content)));
  return json(show(world.resources.add(watermarkKind, viewer.user.id, content, watermarkId(item))), 201);
}

const show = ({ createdAt, modifiedAt }: { readonly createdAt: number; readonly modifiedAt: number }) => ({
  watermark: { created_at: timestamp(createdAt), modified_at: timestamp(modifiedAt) },
});
