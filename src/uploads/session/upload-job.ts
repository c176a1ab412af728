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

/** State shared by both upload strategies. */
export interface UploadJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly source: OpenedSource;
  readonly options: UploadOptions;
  /** Destination that the caller requested. */
  readonly requested: UploadDestination;
  readonly concurrency: number;
  readonly call: CallOptions;
  readonly checkpoints: CheckpointWriter;
  readonly meter: UploadMeter;
}

/** Result of an upload strategy. */
export interface UploadOutcome {
  readonly file: File;
  readonly parts: number;
  /** In hex. */
  readonly sha1: string;
  readonly resumed: boolean;
}

/** Uploads to a destination. Can be called for another destination unless the source is consumed. */
export type UploadStrategy = (destination: UploadDestination, attempt: number) => Promise<UploadOutcome>;

/** The file in an upload response. */
export function uploadedFile(data: unknown): unknown {
  const entries = (data as { entries?: unknown } | undefined)?.entries;
  if (!Array.isArray(entries) || entries.length !== 1) throw new BoxDecodeError('The response to the upload has no file.');
  return entries[0];
}
