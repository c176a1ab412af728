export * from './entry-common.js';
export { createBoxClient, type BoxClient, type DownloadsApi, type UploadsApi } from './client.js';
export type { RawClient } from './core/raw-client.js';
export type {
  DownloadedFile,
  DownloadOptions,
  DownloadProgress,
  DownloadResult,
  DownloadTarget,
  NodeSink,
  TransferOptions,
  WebSink,
  WebSinkWriter,
} from './downloads/download-options.js';
export type { RepresentationOptions, RepresentationResult } from './downloads/representation-options.js';
export type { ZipOptions, ZipResult } from './downloads/zip-options.js';
export type { SliceableSource, UploadSource } from './uploads/byte-source.js';
export type { UploadOptions, UploadProgress, UploadResult, UploadTarget } from './uploads/upload-options.js';
export type * from '../generated/api.js';
export type * from './core/schema.js';
