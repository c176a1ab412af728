import type { SharedLinkAccess } from '../core/options/shared-link.js';
import type { CallOptions } from '../core/types/call-options.js';

export interface ResolvePathOptions extends PathOptions {
  /** Opens the folder `from` and the items below it by its shared link (`BoxApi` header). */
  sharedLink?: SharedLinkAccess | undefined;
}

export interface PathOptions extends Pick<CallOptions, 'signal' | 'asUser'> {
  /** ID of the folder where the path begins (default `0`, the root folder). */
  from?: string | undefined;
}

/** The item at a path. */
export interface PathItem {
  readonly type: 'folder' | 'file' | 'web_link';
  readonly id: string;
  readonly name: string;
}

export interface EnsuredFolder {
  readonly id: string;
  /** Its name in Box, which may differ in case from the requested one. */
  readonly name: string;
  /** Whether this call created it. */
  readonly created: boolean;
}
