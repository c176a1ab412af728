import type { BoxForbiddenError, BoxNotFoundError } from '../../core/errors/box-errors.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { SharedLinkAccess } from '../../core/options/shared-link.js';
import type { ItemFilter } from '../../transfers/item-filter.js';
import type { listedFields } from './listed-item.js';

/** An item of a walk, with the requested fields. */
export interface Walked {
  readonly item: unknown;
  readonly path: string;
  readonly parent: Walked | undefined;
}

interface WalkTreeOptions extends Pick<CallOptions, 'signal' | 'asUser'> {
  readonly sharedLink: SharedLinkAccess | undefined;
  readonly fields: typeof listedFields;
  readonly onError: (error: BoxForbiddenError | BoxNotFoundError, folder: Walked) => void;
}

/** Walks a tree: `box.folders.walk` with a compiled filter, passed in by the client. */
export type WalkTree = (folderId: string, options: WalkTreeOptions, itemFilter: ItemFilter | undefined) => AsyncIterable<Walked>;
