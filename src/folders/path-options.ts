import type { CallOptions } from '../core/types/call-options.js';

export interface PathOptions extends Pick<CallOptions, 'signal' | 'asUser'> {
  /** Id of the folder that the path begins in; the root folder, `0`, when left out. */
  from?: string | undefined;
}

/** What stands at a path. */
export interface PathItem {
  readonly type: 'folder' | 'file' | 'web_link';
  readonly id: string;
  readonly name: string;
}

export interface EnsuredFolder {
  readonly id: string;
  /** As the service has it, which may differ in case from what was asked for. */
  readonly name: string;
  /** Whether this call made it. */
  readonly created: boolean;
}
