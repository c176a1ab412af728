import type { ApiClient } from '../core/api-client.js';
import type { CallOptions } from '../core/types.js';
import type { OpenedSource } from './byte-source.js';
import type { UploadProgress, UploadTarget } from './upload-options.js';

/** What the two ways of uploading work with. */
export interface UploadJob {
  api: ApiClient;
  source: OpenedSource;
  target: UploadTarget;
  name: string | undefined;
  contentCreatedAt: string | undefined;
  contentModifiedAt: string | undefined;
  concurrency: number;
  call: CallOptions;
  report: (progress: UploadProgress) => void;
}
