import type { ApiClient } from '../../core/client/api-client.js';
import type { Platform } from '../../core/types/ports.js';
import type { File } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/types.js';
import type { OpenedSource } from '../source/byte-source.js';
import type { UploadPlace } from '../options/checkpoint.js';
import type { Checkpoints } from './checkpoint-writer.js';
import type { UploadMeter } from './upload-progress.js';
import type { UploadOptions } from '../options/upload-options.js';

/** What the two ways of uploading work with. */
export interface UploadJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly source: OpenedSource;
  readonly options: UploadOptions;
  /** Where the upload was asked to go. */
  readonly asked: UploadPlace;
  readonly concurrency: number;
  readonly call: CallOptions;
  readonly checkpoints: Checkpoints;
  readonly meter: UploadMeter;
}

/** The file that an upload made. */
export interface Uploaded {
  readonly file: File;
  readonly parts: number;
  /** In hex. */
  readonly sha1: string;
  readonly resumed: boolean;
}

/** Uploads to a place. It may be called again for another one, as long as the source is not spent. */
export type Way = (place: UploadPlace, attempt: number) => Promise<Uploaded>;
