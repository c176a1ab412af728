export * from './entry-common.js';
export * from './core/errors/box-errors.js';
export { developerToken } from './auth/grants/developer-token.js';
export {
  createBoxClient,
  type BoxClient,
  type BoxClientMembers,
  type BoxClientOptions,
  type BoxDocument,
  type ClientOf,
} from './client.js';
export { forEachUser } from './users/for-each-user.js';
export type { ActingClient, ForEachUserOptions, ForEachUserSummary, UserResult } from './users/user-options.js';
export type { SharedLinkAccess } from './core/options/shared-link.js';
export { memoryStateStore } from './core/options/memory-state-store.js';
export type { RawClient } from './core/client/raw-client.js';
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
} from './downloads/options/download-options.js';
export type {
  DownloadConflict,
  DownloadManyEntry,
  DownloadManyItem,
  DownloadManyOptions,
  DownloadManyProgress,
  DownloadManyResult,
  DownloadManySummary,
  DownloadSkipReason,
  TreeWriter,
} from './downloads/options/download-many-options.js';
export type { DownloadsApi } from './downloads/downloads-api.js';
export type { RepresentationOptions, RepresentationResult } from './downloads/options/representation-options.js';
export type { ZipOptions, ZipResult } from './downloads/options/zip-options.js';
export type { BoxEvent, UnknownEventType } from './events/box-event.js';
export type { EventsHelpers } from './events/events-api.js';
export type { EventStream } from './events/stream.js';
export type { EnterpriseHistoryOptions, EnterpriseStreamOptions, EventStreamOptions, UserStreamOptions } from './events/stream-options.js';
export type { FoldersHelpers } from './folders/folders-api.js';
export type { EnsuredFolder, PathItem, PathOptions, ResolvePathOptions } from './folders/path-options.js';
export type { WalkedItem, WalkItem, WalkOptions } from './folders/walk.js';
export type { Job, JobKind, JobOptions, JobResults, JobStates, JobStatus, PollOptions, SignRequestOptions } from './jobs/job-options.js';
export type { JobsHelpers } from './jobs/jobs-api.js';
export type {
  MirrorAction,
  MirrorActionResult,
  MirrorConflict,
  MirrorConflictFile,
  MirrorConflictPolicy,
  MirrorDecision,
  MirrorOptions,
  MirrorProgress,
  MirrorResult,
  MirrorSide,
  MirrorSkip,
  MirrorSkipReason,
  MirrorWatchOptions,
} from './mirror/mirror-options.js';
export type { SliceableSource, UploadSource } from './uploads/source/upload-source.js';
export type { ResponseSchema, ResponseSchemas, SchemaIssue, SchemaResult, ValidateOptions } from './validation/validate-options.js';
export type { FilterItem, FilterOptions } from './transfers/filter-options.js';
export type { FileInProgress, ManyProgress } from './transfers/many-progress.js';
export type { UploadsApi } from './uploads/uploads-api.js';
export type { ConfirmedPart, UploadCheckpoint, UploadDestination, UploadSessionInfo } from './uploads/options/checkpoint.js';
export type {
  SkipReason,
  UploadManyFile,
  UploadManyOptions,
  UploadManyProgress,
  UploadManyResult,
  UploadManySummary,
} from './uploads/options/upload-many-options.js';
export type { UploadConflict, UploadOptions, UploadProgress, UploadResult, UploadTarget } from './uploads/options/upload-options.js';
export type * from '../generated/api.js';
export type * from './core/schema.js';
