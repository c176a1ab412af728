import { BoxDecodeError } from '../../core/errors/box-errors.js';
import type { ApiClient } from '../../core/client/api-client.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { File } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { OpenedSource } from '../source/byte-source.js';
import type { UploadDestination } from '../options/checkpoint.js';
import type { CheckpointWriter } from './checkpoint-writer.js';
import type { UploadMeter } from './upload-progress.js';
import type { UploadOptions } from '../options/upload-options.js';

/** What the two ways of uploading work with. */
export interface UploadJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly source: OpenedSource;
  readonly options: UploadOptions;
  /** Where the upload was asked to go. */
  readonly requested: UploadDestination;
  readonly concurrency: number;
  readonly call: CallOptions;
  readonly checkpoints: CheckpointWriter;
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
export type UploadStrategy = (place: UploadDestination, attempt: number) => Promise<Uploaded>;

/** The one file in the list that an upload answers with. */
export function uploadedFile(data: unknown): unknown {
  const entries = (data as { entries?: unknown } | undefined)?.entries;
  if (!Array.isArray(entries) || entries.length !== 1) throw new BoxDecodeError('The answer to the upload names no file.');
  return entries[0];
}
