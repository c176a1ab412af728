import type { ItemRecord } from '../records.js';
import type { ResourceRecord } from '../resources.js';
import { ancestorsOf } from '../tree.js';
import type { World } from '../world.js';

/** The kind of the records. An item has at most one watermark, so the ID of the record is that of the item. */
export const watermarkKind = 'watermark';

export type Watermarked = Pick<ItemRecord, 'type' | 'id'>;

export const watermarkId = ({ type, id }: Watermarked): string => `${type}:${id}`;

/** The watermark that was applied to the item itself. */
export const watermarkOf = ({ resources }: World, item: Watermarked): ResourceRecord | undefined =>
  resources.find(watermarkKind, watermarkId(item));

/** Whether a folder above the item has a watermark, which then applies to the item too. */
export const inheritsWatermark = (world: World, item: ItemRecord): boolean =>
  ancestorsOf(item).some((folder) => watermarkOf(world, folder) !== undefined);
