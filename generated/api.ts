// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BinaryBody, BoxList, BoxPromise, CallOptions, FieldOf, Fields, NoParams, WebResponse, WithEntries } from '../src/core/types.js';
import type { AccessToken, Collaboration, CollaborationCreate, CollaborationFull, Collaborations, CollaborationsByOffset, Comment, CommentCreate, CommentFull, Comments, EmailAlias, EmailAliases, Events, File, FileContentPreflight, FileContentUpload, FileContentUploadVersion, FileCopy, FileFull, FileSharedLinkCreate, FileSharedLinkUpdate, FileTrashRestore, FileUpdate, FileVersion, FileVersionFull, FileVersions, Files, Folder, FolderCopy, FolderCreate, FolderDetails, FolderFull, FolderRestore, FolderSharedLinkCreate, FolderSharedLinkUpdate, FolderUpdate, Item, ItemFull, Items, Order, RealtimeServers, SearchResultItem, SearchResultsResponse, Task, TaskAssignment, TaskAssignmentCreate, TaskAssignmentMini, TaskAssignments, TaskCreate, TaskMini, Tasks, TokenRefresh, TokenRequest, TokenRevoke, UploadParts, UploadSession, UploadSessionCommit, UploadUrl, UploadedPart, User, UserCreate, UserFolderTransfer, UserFull, UserUpdate, Users, WebLinkFull, operations } from './openapi.js';

/** Parameters of authorization.authorize. */
export interface AuthorizationAuthorizeParams {
  /** What the application wants to get, which is always a code. */
  response_type: "code";
  /** The application's client id. */
  client_id: string;
  /** Where the browser goes afterwards. It has to be one that the application registered, and may be left out when that is only one. */
  redirect_uri?: string | undefined;
  /** A value that comes back with the code. Make it hard to guess and compare it, so that nobody can slip in a code of their own. */
  state?: string | undefined;
  /** The scopes to ask for, with spaces between them; all of the application's when left out. */
  scope?: string | undefined;
}

/** Parameters of authorization.requestToken. */
export interface AuthorizationRequestTokenParams {
  /** The request body, sent as application/x-www-form-urlencoded. */
  body: TokenRequest;
}

/** Parameters of authorization.refreshToken. */
export interface AuthorizationRefreshTokenParams {
  /** The request body, sent as application/x-www-form-urlencoded. */
  body: TokenRefresh;
}

/** Parameters of authorization.revokeToken. */
export interface AuthorizationRevokeTokenParams {
  /** The request body, sent as application/x-www-form-urlencoded. */
  body: TokenRevoke;
}

/** Parameters of files.get. */
export interface FilesGetParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
  /**
   * Which representations to return when fields names representations, each form in brackets with the sizes wanted, such as [pdf] or
   * [jpg?dimensions=320x320]. Forms in one pair of brackets, with commas between them, are alternatives of which the first possible
   * one comes.
   */
  xRepHints?: string | undefined;
}

/** Parameters of files.sharedLink.get. */
export interface FilesSharedLinkGetParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
  /**
   * Which representations to return when fields names representations, each form in brackets with the sizes wanted, such as [pdf] or
   * [jpg?dimensions=320x320]. Forms in one pair of brackets, with commas between them, are alternatives of which the first possible
   * one comes.
   */
  xRepHints?: string | undefined;
}

/** Parameters of files.update. */
export interface FilesUpdateParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** The new name with its extension, unique in the folder without regard to case. */
  name?: string | undefined;
  /** The new description, shown in the web app and found by search. */
  description?: string | undefined;
  /** The folder to move the file to. */
  parent?: FileUpdate['parent'] | undefined;
  /** Settings of its shared link; null takes the link away. */
  shared_link?: FileUpdate['shared_link'] | undefined;
  /** A lock to put on the file; null takes the lock off. */
  lock?: FileUpdate['lock'] | undefined;
  /** When its retention ends. It can only be moved further off. */
  disposition_at?: string | undefined;
  /** Who may do what besides what their roles allow. */
  permissions?: FileUpdate['permissions'] | undefined;
  /** The user's collections that are to hold it; an empty list or null takes it out of all. So far there are only the favourites. */
  collections?: FileUpdate['collections'] | undefined;
  /** All the tags that it is to have; they replace the ones before. */
  tags?: readonly string[] | undefined;
}

/** Parameters of files.sharedLink.create. */
export interface FilesSharedLinkCreateParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  shared_link: FileSharedLinkCreate['shared_link'];
}

/** Parameters of files.sharedLink.update. */
export interface FilesSharedLinkUpdateParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  shared_link: FileSharedLinkUpdate['shared_link'];
}

/** Parameters of files.sharedLink.delete. */
export interface FilesSharedLinkDeleteParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
}

/** Parameters of files.trash.restore. */
export interface FilesTrashRestoreParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** A new name. It counts only when the old one is taken. */
  name?: string | undefined;
  /** A new folder. It counts only when the old one is gone. */
  parent?: FileTrashRestore['parent'] | undefined;
}

/** Parameters of files.delete. */
export interface FilesDeleteParams {
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
}

/** Parameters of files.copy. */
export interface FilesCopyParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Name of the copy; the same as the original's without it. */
  name?: string | undefined;
  /** Id of the version to copy; the current one without it. */
  version?: string | undefined;
  /** The folder for the copy. */
  parent: FileCopy['parent'];
}

/** Parameters of files.thumbnail.get. */
export interface FilesThumbnailGetParams {
  /** Least height in pixels. */
  min_height?: number | undefined;
  /** Least width in pixels. */
  min_width?: number | undefined;
  /** Greatest height in pixels. */
  max_height?: number | undefined;
  /** Greatest width in pixels. */
  max_width?: number | undefined;
}

/** Parameters of files.trash.get. */
export interface FilesTrashGetParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of files.versions.list. */
export interface FilesVersionsListParams<F extends FieldOf<FileVersionFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of sharedItems.get. */
export interface SharedItemsGetParams {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly string[] | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi: string;
}

/** Parameters of sharedItems.getFile. */
export interface SharedItemsGetFileParams {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly string[] | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi: string;
}

/** Parameters of sharedItems.getFolder. */
export interface SharedItemsGetFolderParams {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly string[] | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi: string;
}

/** Parameters of sharedItems.getWebLink. */
export interface SharedItemsGetWebLinkParams {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly string[] | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi: string;
}

/** Parameters of files.content.upload. */
export interface FilesContentUploadParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /**
   * SHA-1 of the file in 40 hex digits, in spite of the header's name. The service refuses the upload when what arrived has another
   * one.
   */
  contentMd5?: string | undefined;
  /** The request body, sent as multipart/form-data. */
  body: FileContentUpload;
}

/** Parameters of files.content.preflight. */
export interface FilesContentPreflightParams {
  /** The name that the file is to have. */
  name: string;
  /** Its length in bytes. Without it, quota and size limit are not checked. */
  size?: number | undefined;
  /** The folder that it is to go into. */
  parent: FileContentPreflight['parent'];
}

/** Parameters of files.content.download. */
export interface FilesContentDownloadParams {
  /** Id of the file version to fetch; the current one when left out. */
  version?: string | undefined;
  /** The access token, for a caller that cannot set the Authorization header. It then shows up in logs and histories. */
  access_token?: string | undefined;
  /** Which bytes to fetch, as bytes=FIRST-LAST. Both ends count, and the first byte is 0. */
  range?: string | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
}

/** Parameters of files.content.uploadVersion. */
export interface FilesContentUploadVersionParams<F extends FieldOf<FileFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /**
   * SHA-1 of the file in 40 hex digits, in spite of the header's name. The service refuses the upload when what arrived has another
   * one.
   */
  contentMd5?: string | undefined;
  /** The request body, sent as multipart/form-data. */
  body: FileContentUploadVersion;
}

/** Parameters of files.content.preflightVersion. */
export interface FilesContentPreflightVersionParams {
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** A new name for the file, when the upload is to rename it. */
  name?: string | undefined;
  /** Its length in bytes. Without it, quota and size limit are not checked. */
  size?: number | undefined;
}

/** Parameters of uploadSessions.create. */
export interface UploadSessionsCreateParams {
  /** Id of the folder that it goes into, 0 for the root. */
  folder_id: string;
  /** Its length in bytes, at least 20,000,000: the service refuses a smaller file, which goes in one call. */
  file_size: number;
  /** The name of the file. No other item in the folder may have it. */
  file_name: string;
}

/** Parameters of uploadSessions.createForFile. */
export interface UploadSessionsCreateForFileParams {
  /** Its length in bytes, at least 20,000,000: the service refuses a smaller version, which goes in one call. */
  file_size: number;
  /** A new name for the file; it keeps its own when this is left out. */
  file_name?: string | undefined;
}

/** Parameters of uploadSessions.parts.upload. */
export interface UploadSessionsPartsUploadParams {
  /** SHA-1 of the part, as sha= and the 20 bytes in Base64. The service answers 412 bad_digest when what arrived has another one. */
  digest: string;
  /** Which bytes of the file the part holds, as bytes FIRST-LAST/TOTAL. Both ends count, and the first byte is 0. */
  contentRange: string;
  /** The request body, sent as application/octet-stream. */
  body: BinaryBody;
}

/** Parameters of uploadSessions.parts.list. */
export interface UploadSessionsPartsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of uploadSessions.commit. */
export interface UploadSessionsCommitParams {
  /** SHA-1 of the whole file, as sha= and the 20 bytes in Base64. */
  digest: string;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Carry the commit out only while the file's etag is another one than this; otherwise the service answers 412. */
  ifNoneMatch?: string | undefined;
  /** All parts, in the order in which they stand in the file, without a gap. */
  parts: UploadSessionCommit['parts'];
  /** What else is to be set on the file. */
  attributes?: UploadSessionCommit['attributes'] | undefined;
}

/** Parameters of folders.create. */
export interface FoldersCreateParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /**
   * The name, without slashes, backslashes or spaces at its ends, and neither . nor ... Case makes no difference to whether it is
   * taken.
   */
  name: string;
  /** Where to put it. */
  parent: FolderCreate['parent'];
  /** Give the folder an e-mail address that puts attachments into it. */
  folder_upload_email?: FolderCreate['folder_upload_email'] | undefined;
  /** Whether desktop clients keep a copy of it. */
  sync_state?: "synced" | "not_synced" | "partially_synced" | undefined;
}

/** Parameters of folders.get. */
export interface FoldersGetParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** What item_collection is sorted by after the kind of item; folders come before files, files before web links. */
  sort?: "id" | "name" | "date" | "size" | undefined;
  /** Which way item_collection is sorted. */
  direction?: "ASC" | "DESC" | undefined;
  /** How many items item_collection skips. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** How many items item_collection may hold. */
  limit?: number | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
}

/** Parameters of folders.sharedLink.get. */
export interface FoldersSharedLinkGetParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** What item_collection is sorted by after the kind of item; folders come before files, files before web links. */
  sort?: "id" | "name" | "date" | "size" | undefined;
  /** Which way item_collection is sorted. */
  direction?: "ASC" | "DESC" | undefined;
  /** How many items item_collection skips. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** How many items item_collection may hold. */
  limit?: number | undefined;
  /** Answer 304 without a body while the item's etag still has this value. */
  ifNoneMatch?: string | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
}

/** Parameters of folders.update. */
export interface FoldersUpdateParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** The new name. */
  name?: string | undefined;
  /** What the folder is for; empty to say nothing. */
  description?: string | undefined;
  /** Whether desktop clients keep a copy of it. */
  sync_state?: "synced" | "not_synced" | "partially_synced" | undefined;
  /** Whether collaborators other than the owner may invite more. */
  can_non_owners_invite?: boolean | undefined;
  /** The folder to move it to. */
  parent?: FolderUpdate['parent'] | undefined;
  /** Makes or changes the shared link; an empty object makes one with the settings that the enterprise has chosen, null removes it. */
  shared_link?: FolderUpdate['shared_link'] | undefined;
  /** Give the folder an e-mail address that puts attachments into it; null takes it away. */
  folder_upload_email?: FolderUpdate['folder_upload_email'] | undefined;
  /** The tags in place of those that are there now, so read them first to add one. */
  tags?: readonly string[] | undefined;
  /** Whether only people of the owner's enterprise can collaborate on it. */
  is_collaboration_restricted_to_enterprise?: boolean | undefined;
  /** The collections of the user who calls that are to hold it; an empty list or null takes it out of all. */
  collections?: FolderUpdate['collections'] | undefined;
  /** Whether collaborators other than the owner see who the others are. */
  can_non_owners_view_collaborators?: boolean | undefined;
}

/** Parameters of folders.sharedLink.create. */
export interface FoldersSharedLinkCreateParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  shared_link: FolderSharedLinkCreate['shared_link'];
}

/** Parameters of folders.sharedLink.update. */
export interface FoldersSharedLinkUpdateParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  shared_link: FolderSharedLinkUpdate['shared_link'];
}

/** Parameters of folders.sharedLink.delete. */
export interface FoldersSharedLinkDeleteParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
}

/** Parameters of folders.trash.restore. */
export interface FoldersTrashRestoreParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The name to take when the old one is in use by now. */
  name?: string | undefined;
  /** The folder to use when the old parent is gone. */
  parent?: FolderRestore['parent'] | undefined;
}

/** Parameters of folders.delete. */
export interface FoldersDeleteParams {
  /** Whether to delete the folder together with all that it holds. */
  recursive?: boolean | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
}

/** Parameters of folders.copy. */
export interface FoldersCopyParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Name of the copy. Without it the copy is named like the original. */
  name?: string | undefined;
  /** The folder to put the copy into. */
  parent: FolderCopy['parent'];
}

/** Parameters of folders.items.list. */
export interface FoldersItemsListParams<F extends FieldOf<ItemFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
  usemarker?: boolean | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** What items of one kind are sorted by. Paging by marker has an order of its own. */
  sort?: "id" | "name" | "date" | "size" | undefined;
  /** Which way the items are sorted. */
  direction?: "ASC" | "DESC" | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
}

/** Parameters of folders.trash.get. */
export interface FoldersTrashGetParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of trash.list. */
export interface TrashListParams<F extends FieldOf<ItemFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
  usemarker?: boolean | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** Which way the items are sorted. */
  direction?: "ASC" | "DESC" | undefined;
  /** What items of one kind are sorted by. Paging by marker has an order of its own. */
  sort?: "name" | "date" | "size" | undefined;
}

/** Parameters of collaborations.list. */
export interface CollaborationsListParams<F extends FieldOf<CollaborationFull> = never> {
  /** Which collaborations to list. Only those that wait can be listed. */
  status: "pending";
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of collaborations.create. */
export interface CollaborationsCreateParams<F extends FieldOf<CollaborationFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Whether those who get access are told by e-mail. */
  notify?: boolean | undefined;
  /** What to give access to. */
  item: CollaborationCreate['item'];
  /** Who is to have the access: a user by id or by login, a group by id. */
  accessible_by: CollaborationCreate['accessible_by'];
  /** What the access is to allow. */
  role: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
  /**
   * Whether the one who gets access is not shown the item among all files, nor the folders above it, and reaches it by id or address
   * only.
   */
  is_access_only?: boolean | undefined;
  /** Whether a user may see the folders above the item, though not what else is in them. For folders and users only; groups cannot. */
  can_view_path?: boolean | undefined;
  /** When the access is to end by itself. The enterprise must have allowed such ends, and the time must lie ahead. */
  expires_at?: string | undefined;
}

/** Parameters of collaborations.get. */
export interface CollaborationsGetParams<F extends FieldOf<CollaborationFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of collaborations.update. */
export interface CollaborationsUpdateParams {
  /** What the access is to allow. With owner the folder changes hands, and the former owner stays as co-owner. */
  role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner" | undefined;
  /** Accepts or rejects an invitation. Only the one who was invited can do so. */
  status?: "pending" | "accepted" | "rejected" | undefined;
  /** When the access is to end by itself. The enterprise must have allowed such ends, and the time must lie ahead. */
  expires_at?: string | undefined;
  /** Whether the user may see the folders above the item, though not what else is in them. For folders and users only; groups cannot. */
  can_view_path?: boolean | undefined;
}

/** Parameters of folders.collaborations.list. */
export interface FoldersCollaborationsListParams<F extends FieldOf<CollaborationFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of comments.create. */
export interface CommentsCreateParams<F extends FieldOf<CommentFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The text without mentions. */
  message?: string | undefined;
  /** The text with mentions, each written as @[user id:name]. Those people are notified. */
  tagged_message?: string | undefined;
  /** What the comment is about. */
  item: CommentCreate['item'];
}

/** Parameters of comments.get. */
export interface CommentsGetParams<F extends FieldOf<CommentFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of comments.update. */
export interface CommentsUpdateParams<F extends FieldOf<CommentFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The new text. */
  message?: string | undefined;
}

/** Parameters of files.comments.list. */
export interface FilesCommentsListParams<F extends FieldOf<CommentFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of tasks.create. */
export interface TasksCreateParams {
  /** The file to put the task on. */
  item: TaskCreate['item'];
  /** What is to be done with the file. A review ends with approval or rejection, other work with completion. */
  action?: "review" | "complete" | undefined;
  /** What to tell the assignees. */
  message?: string | undefined;
  /** Until when it is to be done. */
  due_at?: string | undefined;
  /** Whether the task is done when all assignees have done their part or when one has. */
  completion_rule?: "all_assignees" | "any_assignee" | undefined;
}

/** Parameters of tasks.update. */
export interface TasksUpdateParams {
  /** What is to be done with the file. A review ends with approval or rejection, other work with completion. */
  action?: "review" | "complete" | undefined;
  /** What to tell the assignees. */
  message?: string | undefined;
  /** Until when it is to be done. */
  due_at?: string | undefined;
  /** Whether the task is done when all assignees have done their part or when one has. */
  completion_rule?: "all_assignees" | "any_assignee" | undefined;
}

/** Parameters of tasks.assignments.list. */
export interface TasksAssignmentsListParams<F extends FieldOf<TaskAssignment> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of files.tasks.list. */
export interface FilesTasksListParams<F extends FieldOf<Task> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of taskAssignments.create. */
export interface TaskAssignmentsCreateParams {
  /** The task. */
  task: TaskAssignmentCreate['task'];
  /** The person, by id or by login. */
  assign_to: TaskAssignmentCreate['assign_to'];
}

/** Parameters of taskAssignments.update. */
export interface TaskAssignmentsUpdateParams {
  /** What the assignee has to say about it. */
  message?: string | undefined;
  /**
   * How the assignment stands. A task to complete takes completed and incomplete; a task to review takes approved, rejected and
   * incomplete.
   */
  resolution_state?: "completed" | "incomplete" | "approved" | "rejected" | undefined;
}

/** Parameters of search.query. */
export interface SearchQueryParams<F extends FieldOf<ItemFull> = never> {
  /**
   * The words to look for in names, descriptions, text, comments and tags. Words in double quotes have to stand together; AND, OR
   * and NOT in capitals join or exclude words. May be left out when mdfilters is given.
   */
  query?: string | undefined;
  /**
   * Whose items to search: those that the user has access to, or those of the whole enterprise, for which the application has to
   * have been allowed.
   */
  scope?: "user_content" | "enterprise_content" | undefined;
  /** Only files with one of these extensions, written without the dot. */
  file_extensions?: readonly string[] | undefined;
  /** Only items made between these two times, written with date and time of day. An empty string leaves that end open. */
  created_at_range?: readonly string[] | undefined;
  /** Only items changed between these two times. An empty string leaves that end open. */
  updated_at_range?: readonly string[] | undefined;
  /** Only files whose size in bytes is between these two numbers, both included. An empty string leaves that end open. */
  size_range?: readonly (number | string)[] | undefined;
  /** Only items that one of these users owns. */
  owner_user_ids?: readonly string[] | undefined;
  /** Only items that one of these users was among the last ten to change. */
  recent_updater_user_ids?: readonly string[] | undefined;
  /**
   * Only items somewhere below one of these folders. An id that does not exist or may not be seen is an error when it is the only
   * one.
   */
  ancestor_folder_ids?: readonly string[] | undefined;
  /** Where to look for the words; everywhere when left out. */
  content_types?: readonly ("name" | "description" | "file_content" | "comments" | "tags")[] | undefined;
  /** Only items of this kind; all three when left out. */
  type?: "file" | "folder" | "web_link" | undefined;
  /** Whether to search what is in use, what is in the trash, or both. */
  trash_content?: "non_trashed_only" | "trashed_only" | "all_items" | undefined;
  /**
   * Only items with metadata of one template, and with these values in it. The list holds one filter. May be left out when query is
   * given.
   */
  mdfilters?: NonNullable<operations['search.query']['parameters']['query']>['mdfilters'] | undefined;
  /** What the results are ordered by. How well they match always comes in the falling direction. */
  sort?: "modified_at" | "relevance" | undefined;
  /** Whether the order rises or falls. It counts only with another sort than relevance. */
  direction?: "DESC" | "ASC" | undefined;
  /** How many results a page may hold. */
  limit?: number | undefined;
  /**
   * Whether to find also what the user lately opened through a shared link. The results then come in another form, each wrapped
   * together with the link that gave access.
   */
  include_recent_shared_links?: boolean | undefined;
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** Only items that one of these users deleted. Needs trash_content trashed_only. */
  deleted_user_ids?: readonly string[] | undefined;
  /** Only items deleted between these two times. An empty string leaves that end open. Needs trash_content trashed_only. */
  deleted_at_range?: readonly string[] | undefined;
}

/** Parameters of users.list. */
export interface UsersListParams<F extends FieldOf<UserFull> = never> {
  /** Leave only users whose name or login starts with this. For user_type external it has to be the whole login. */
  filter_term?: string | undefined;
  /**
   * Which users to list: managed ones by default, external ones who work with the enterprise's content, or all. The last two need
   * filter_term.
   */
  user_type?: "all" | "managed" | "external" | undefined;
  /** Leave only the app users with this id in the application's own records. Other users are never found by it. */
  external_app_user_id?: string | undefined;
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
  usemarker?: boolean | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of users.create. */
export interface UsersCreateParams<F extends FieldOf<UserFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The name that others see. */
  name: string;
  /** The e-mail address to log in with. Leave it out for an app user only. */
  login?: string | undefined;
  /** Whether to make an app user. */
  is_platform_access_only?: boolean | undefined;
  /** What the user is in the enterprise. */
  role?: "coadmin" | "user" | undefined;
  /** Language of the web app for the user: mostly a code of ISO 639-1. */
  language?: string | undefined;
  /** Whether the user may use Box Sync. */
  is_sync_enabled?: boolean | undefined;
  /** Job title. */
  job_title?: string | undefined;
  /** Telephone number. */
  phone?: string | undefined;
  /** Postal address. */
  address?: string | undefined;
  /** How many bytes the user may store; -1 for unlimited storage. */
  space_amount?: number | undefined;
  /** Labels to put on the account. The enterprise must have set their names up. */
  tracking_codes?: UserCreate['tracking_codes'] | undefined;
  /** Whether the user can look up the other users of the enterprise. */
  can_see_managed_users?: boolean | undefined;
  /** Time zone, by its IANA name such as Europe/Paris. */
  timezone?: string | undefined;
  /** Whether to keep the user from working with people outside the enterprise. */
  is_external_collab_restricted?: boolean | undefined;
  /** Whether the enterprise's limit of devices leaves the user alone. */
  is_exempt_from_device_limits?: boolean | undefined;
  /** Whether the enterprise's two-factor authentication leaves the user alone. */
  is_exempt_from_login_verification?: boolean | undefined;
  /** Whether the account can be used, and what it may do to content. */
  status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | undefined;
  /** The app user's id in the application's own records, to find the user by later. */
  external_app_user_id?: string | undefined;
}

/** Parameters of users.me. */
export interface UsersMeParams<F extends FieldOf<UserFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of users.get. */
export interface UsersGetParams<F extends FieldOf<UserFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of users.update. */
export interface UsersUpdateParams<F extends FieldOf<UserFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Give null to take the user out of the enterprise, which makes the account a free one. */
  enterprise?: string | null | undefined;
  /** Whether the user is told by e-mail about being taken out of the enterprise. */
  notify?: boolean | undefined;
  /** The name that others see. */
  name?: string | undefined;
  /** Another primary e-mail address. It has to be a confirmed alias of the user already. */
  login?: string | undefined;
  /** What the user is in the enterprise. */
  role?: "coadmin" | "user" | undefined;
  /** Language of the web app for the user: mostly a code of ISO 639-1. */
  language?: string | undefined;
  /** Whether the user may use Box Sync. */
  is_sync_enabled?: boolean | undefined;
  /** Job title. */
  job_title?: string | undefined;
  /** Telephone number. */
  phone?: string | undefined;
  /** Postal address. */
  address?: string | undefined;
  /** Labels to put on the account. The enterprise must have set their names up. */
  tracking_codes?: UserUpdate['tracking_codes'] | undefined;
  /** Whether the user can look up the other users of the enterprise. */
  can_see_managed_users?: boolean | undefined;
  /** Time zone, by its IANA name such as Europe/Paris. */
  timezone?: string | undefined;
  /** Whether to keep the user from working with people outside the enterprise. */
  is_external_collab_restricted?: boolean | undefined;
  /** Whether the enterprise's limit of devices leaves the user alone. */
  is_exempt_from_device_limits?: boolean | undefined;
  /** Whether the enterprise's two-factor authentication leaves the user alone. */
  is_exempt_from_login_verification?: boolean | undefined;
  /** Whether the user has to choose a new password at the next login. */
  is_password_reset_required?: boolean | undefined;
  /** Whether the account can be used, and what it may do to content. */
  status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | undefined;
  /** How many bytes the user may store; -1 for unlimited storage. */
  space_amount?: number | undefined;
  /** Where notifications go besides the login. Give null to send them to the login only. */
  notification_email?: UserUpdate['notification_email'] | undefined;
  /** The app user's id in the application's own records. */
  external_app_user_id?: string | undefined;
}

/** Parameters of users.delete. */
export interface UsersDeleteParams {
  /** Whether the user is told by e-mail. */
  notify?: boolean | undefined;
  /** Whether to delete the user together with everything that the user still owns. */
  force?: boolean | undefined;
}

/** Parameters of users.folders.transfer. */
export interface UsersFoldersTransferParams<F extends FieldOf<FolderFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Whether the user who gets the content is told by e-mail. */
  notify?: boolean | undefined;
  /** The user who gets it. */
  owned_by: UserFolderTransfer['owned_by'];
}

/** Parameters of users.emailAliases.create. */
export interface UsersEmailAliasesCreateParams {
  /** The address. Its domain must be one that the enterprise has claimed and Box has checked. */
  email: string;
}

/** Parameters of events.list. */
export interface EventsListParams {
  /**
   * Which events: all of the user's, changes to the tree of items only, or those in synced folders only (sync). For an
   * administrator: admin_logs reaches back for years and is asked for by time, admin_logs_streaming brings the last two weeks as
   * they come in.
   */
  stream_type?: "all" | "changes" | "sync" | "admin_logs" | "admin_logs_streaming" | undefined;
  /**
   * Where in the stream to start: next_stream_position of the answer before, 0 for the oldest event, or now for no events but the
   * newest position. Positions go beyond the numbers that JavaScript counts exactly, so keep them as text.
   */
  stream_position?: string | undefined;
  /** How many events an answer may hold. It can hold fewer although there are more. */
  limit?: number | undefined;
  /** Only events of these types. Works with admin_logs and admin_logs_streaming. */
  event_type?: NonNullable<operations['events.list']['parameters']['query']>['event_type'] | undefined;
  /** Only events from this time on. Works with admin_logs. */
  created_after?: string | undefined;
  /** Only events up to this time. Works with admin_logs. */
  created_before?: string | undefined;
}

export interface AuthorizationApi {
  /**
   * Ask a user for access.
   *
   * The page on which a user signs in and lets the application act on their behalf. Open this address in the user's browser instead
   * of calling it. When the user agrees or refuses, the browser is sent to redirect_uri with a code, which lives for 30 seconds, or
   * with an error.
   *
   * Sends no access token.
   *
   * GET /authorize
   */
  authorize(params: AuthorizationAuthorizeParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Request an access token.
   *
   * Grants an access token, which lives for about an hour. What the body has to hold depends on grant_type; client_id and
   * client_secret nearly always belong to it. authorization_code: code. refresh_token: refresh_token. client_credentials:
   * box_subject_type and box_subject_id. jwt-bearer: assertion. token-exchange, which makes a token that may do less: subject_token,
   * subject_token_type and scope, with resource, box_shared_link or actor_token as wanted.
   *
   * Sends no access token.
   *
   * POST /oauth2/token
   */
  requestToken(params: AuthorizationRequestTokenParams, options?: CallOptions): BoxPromise<AccessToken>;
  /**
   * Refresh an access token.
   *
   * Trades a refresh token for a new access token and a new refresh token. A refresh token lives for 60 days and works once: keep
   * the new one, and let only one process at a time do this, since the slower one gets invalid_grant.
   *
   * Sends no access token.
   *
   * POST /oauth2/token
   */
  refreshToken(params: AuthorizationRefreshTokenParams, options?: CallOptions): BoxPromise<AccessToken>;
  /**
   * Revoke a token.
   *
   * Ends an access token or a refresh token, and with it the other one of the pair. This is how a user is signed out of the
   * application.
   *
   * Sends no access token.
   *
   * POST /oauth2/revoke
   */
  revokeToken(params: AuthorizationRevokeTokenParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesSharedLinkApi {
  /**
   * Get the shared link of a file.
   *
   * Returns the file with its shared link, which is null when it has none.
   *
   * GET /files/{file_id}
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
  /**
   * Create a shared link for a file.
   *
   * Makes a shared link for a file and returns the file with it. The enterprise's settings can narrow what was asked for; see
   * effective_access.
   *
   * PUT /files/{file_id}
   */
  create<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
  /**
   * Change the shared link of a file.
   *
   * Changes access, password, name, end or permissions of a file's shared link and returns the file with it.
   *
   * PUT /files/{file_id}
   */
  update<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
  /**
   * Remove the shared link of a file.
   *
   * Takes the shared link off a file and returns the file. The old address does not work any more, also when a new link is made.
   *
   * PUT /files/{file_id}
   */
  delete<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesSharedLinkDeleteParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
}

export interface FilesTrashApi {
  /**
   * Restore a file from the trash.
   *
   * Brings a file from the trash back to the folder that it was in. The body, which may be left out, says where it goes when that
   * folder is gone, and what it is called when its name is taken by now; a taken name without another one answers 409.
   *
   * POST /files/{file_id}
   */
  restore<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesTrashRestoreParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Get a file in the trash.
   *
   * Returns a file that was moved to the trash itself; trashed_at and purged_at say since when and until when. For a file that is
   * there because its folder was deleted, ask for the folder.
   *
   * GET /files/{file_id}/trash
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Delete a file in the trash.
   *
   * Removes a file from the trash for good. Nobody can bring it back.
   *
   * DELETE /files/{file_id}/trash
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesThumbnailApi {
  /**
   * Get a thumbnail of a file.
   *
   * Returns a small picture of a file, in a size within the bounds: png has 32, 64, 128 and 256 pixels a side, jpg 32, 160 and 320.
   * While the picture is being made the answer is 202, and for types that have none 302; both name a placeholder. A file that no
   * picture can be made of answers 404.
   *
   * GET /files/{file_id}/thumbnail.{extension}
   */
  get(fileId: string, extension: "png" | "jpg", params?: FilesThumbnailGetParams, options?: CallOptions): BoxPromise<WebResponse>;
}

export interface FilesVersionsApi {
  /**
   * List the past versions of a file.
   *
   * Returns the versions that came before the current one, which the file itself names as file_version. The list is empty for a file
   * that was uploaded once. Only paid accounts keep versions.
   *
   * GET /files/{file_id}/versions
   */
  list<F extends FieldOf<FileVersionFull> = never>(fileId: string, params?: FilesVersionsListParams<F>, options?: CallOptions): BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'>;
}

export interface FilesContentApi {
  /**
   * Upload a file.
   *
   * Puts a new file into a folder in one call. This suits files up to 50 MB; larger ones go more safely in parts through an upload
   * session. The attributes part has to come before the file part, else the service refuses the call.
   *
   * POST /files/content
   */
  upload<F extends FieldOf<FileFull> = never>(params: FilesContentUploadParams<F>, options?: CallOptions): BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>>;
  /**
   * Check a file before its upload.
   *
   * Says whether a file of that name and size may go into the folder, before any of its bytes move. A taken name answers 409, a full
   * account or a file above the size limit 403. The check keeps nothing free: a name can be taken between it and the upload.
   *
   * OPTIONS /files/content
   */
  preflight(params: FilesContentPreflightParams, options?: CallOptions): BoxPromise<UploadUrl>;
  /**
   * Download a file.
   *
   * Fetches the bytes of a file, or of one of its versions. The service mostly redirects to an address on another host that lives
   * for a short time: it needs no access token and must not be sent one. A file that has just been uploaded can answer 202 at first.
   *
   * GET /files/{file_id}/content
   */
  download(fileId: string, params?: FilesContentDownloadParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Upload a new version of a file.
   *
   * Replaces the content of a file in one call; the content so far is kept as an older version. This suits files up to 50 MB; larger
   * ones go more safely in parts through an upload session. The attributes part has to come before the file part.
   *
   * POST /files/{file_id}/content
   */
  uploadVersion<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions): BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>>;
  /**
   * Check a file version before its upload.
   *
   * Says whether a new version of the file may be uploaded, before any of its bytes move. A name is only needed when the file is to
   * be renamed by the upload.
   *
   * OPTIONS /files/{file_id}/content
   */
  preflightVersion(fileId: string, params?: FilesContentPreflightVersionParams, options?: CallOptions): BoxPromise<UploadUrl>;
}

export interface FilesCommentsApi {
  /**
   * List the comments on a file.
   *
   * Returns the comments on a file, oldest first, replies among them.
   *
   * GET /files/{file_id}/comments
   */
  list<F extends FieldOf<CommentFull> = never>(fileId: string, params?: FilesCommentsListParams<F>, options?: CallOptions): BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'>;
}

export interface FilesTasksApi {
  /**
   * List the tasks on a file.
   *
   * Returns the tasks on a file, all in one answer. Unless fields asks for more, an entry can be as short as its file and due date.
   *
   * GET /files/{file_id}/tasks
   */
  list<F extends FieldOf<Task> = never>(fileId: string, params?: FilesTasksListParams<F>, options?: CallOptions): BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'>;
}

export interface FilesApi {
  /**
   * Get a file.
   *
   * Returns what Box knows about a file; its bytes are loaded down with files.download. Much comes only when fields names it:
   * permissions, tags, lock, metadata, representations and more. A file in the trash answers 404 with the code trashed.
   *
   * GET /files/{file_id}
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Change or move a file.
   *
   * Changes what the body names: renames, moves, describes, tags, locks or shares the file. The bytes are changed by an upload of a
   * new version. Name a property in fields to see its new value when it is not one of the standard ones, such as lock or tags.
   *
   * PUT /files/{file_id}
   */
  update<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Delete a file.
   *
   * Moves a file to the trash, from which it can be brought back for a time that the enterprise sets. Where the enterprise keeps no
   * trash it is gone for good.
   *
   * DELETE /files/{file_id}
   */
  delete(fileId: string, params?: FilesDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copy a file.
   *
   * Makes a copy of one version of a file. A copy in the folder of the original needs another name.
   *
   * POST /files/{file_id}/copy
   */
  copy<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesCopyParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  sharedLink: FilesSharedLinkApi;
  trash: FilesTrashApi;
  thumbnail: FilesThumbnailApi;
  versions: FilesVersionsApi;
  content: FilesContentApi;
  comments: FilesCommentsApi;
  tasks: FilesTasksApi;
}

export interface SharedItemsApi {
  /**
   * Get the item behind a shared link.
   *
   * Finds the file, folder or web link that a shared link opens, which may belong to another enterprise. Send the same BoxApi header
   * with further calls about the item. A wrong link, a missing password and a link that does not let the user in answer 404 or 403.
   *
   * GET /shared_items
   */
  get(params: SharedItemsGetParams, options?: CallOptions): BoxPromise<ItemFull>;
  /**
   * Get the file behind a shared link.
   *
   * Finds the file that a shared link opens. For links that are known to lead to a file.
   *
   * GET /shared_items
   */
  getFile(params: SharedItemsGetFileParams, options?: CallOptions): BoxPromise<FileFull>;
  /**
   * Get the folder behind a shared link.
   *
   * Finds the folder that a shared link opens. For links that are known to lead to a folder.
   *
   * GET /shared_items
   */
  getFolder(params: SharedItemsGetFolderParams, options?: CallOptions): BoxPromise<FolderFull>;
  /**
   * Get the web link behind a shared link.
   *
   * Finds the web link that a shared link opens. For links that are known to lead to a web link.
   *
   * GET /shared_items
   */
  getWebLink(params: SharedItemsGetWebLinkParams, options?: CallOptions): BoxPromise<WebLinkFull>;
}

export interface UploadSessionsPartsApi {
  /**
   * Upload a part of a file.
   *
   * Sends one part of the file. A part starts at a multiple of the session's part_size and is as long as that, only the last may be
   * shorter. Parts may go in any order and a few at a time, and a part that was lost on the way may be sent again:
   * range_overlaps_existing_part then means that it had arrived. The session's own address for this, session_endpoints.upload_part,
   * goes before the host given here.
   *
   * PUT /files/upload_sessions/{upload_session_id}
   */
  upload(uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions): BoxPromise<UploadedPart>;
  /**
   * List the uploaded parts.
   *
   * Returns the parts that have arrived, to see which are still to be sent. The session's own address for this,
   * session_endpoints.list_parts, goes before the host given here.
   *
   * GET /files/upload_sessions/{upload_session_id}/parts
   */
  list(uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: CallOptions): BoxList<UploadParts["entries"][number], UploadParts, 'entries'>;
}

export interface UploadSessionsApi {
  /**
   * Start an upload session.
   *
   * Begins the upload of a new file in parts, for files of 20,000,000 bytes and more. Name, quota and size limit are checked at
   * once. The session lives for seven days; the answer says how long its parts have to be and where its later calls go.
   *
   * POST /files/upload_sessions
   */
  create(params: UploadSessionsCreateParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Start an upload session for a version.
   *
   * Begins the upload of a new version of a file in parts, for content of 20,000,000 bytes and more. Quota and size limit are
   * checked at once. The file changes only when the session is committed.
   *
   * POST /files/{file_id}/upload_sessions
   */
  createForFile(fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Get an upload session.
   *
   * Returns an upload session and how many of its parts have been taken in, to resume an upload. The session's own address for this,
   * session_endpoints.status, goes before the host given here.
   *
   * GET /files/upload_sessions/{upload_session_id}
   */
  get(uploadSessionId: string, params?: NoParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Abort an upload session.
   *
   * Ends an upload session and throws away the parts that have arrived. It cannot be undone. The session's own address for this,
   * session_endpoints.abort, goes before the host given here.
   *
   * DELETE /files/upload_sessions/{upload_session_id}
   */
  abort(uploadSessionId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Commit an upload session.
   *
   * Makes the file, or its new version, out of the uploaded parts. Right after the last part the service may still be busy with it,
   * and answers 202 or the code parts_mismatch: ask again with the same body. The session's own address for this,
   * session_endpoints.commit, goes before the host given here.
   *
   * POST /files/upload_sessions/{upload_session_id}/commit
   */
  commit(uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions): BoxPromise<Files>;
  parts: UploadSessionsPartsApi;
}

export interface FoldersSharedLinkApi {
  /**
   * Get a folder's shared link.
   *
   * Returns the folder with its shared link, which is null when it has none.
   *
   * GET /folders/{folder_id}
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Create a shared link for a folder.
   *
   * Makes a shared link, or changes the one that is there. An empty shared_link takes the settings that the enterprise has chosen.
   *
   * PUT /folders/{folder_id}
   */
  create<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Change a folder's shared link.
   *
   * Changes settings of the shared link of a folder. A folder without one gets one.
   *
   * PUT /folders/{folder_id}
   */
  update<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Remove a folder's shared link.
   *
   * Removes the shared link. Its address stops to work at once.
   *
   * PUT /folders/{folder_id}
   */
  delete<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersSharedLinkDeleteParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
}

export interface FoldersTrashApi {
  /**
   * Restore a folder from the trash.
   *
   * Brings a folder back with what was in it, to where it was or, when that place is gone, to the parent in the body. A name that is
   * taken there answers 409, so give another one. The folders concerned are locked meanwhile.
   *
   * POST /folders/{folder_id}
   */
  restore<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersTrashRestoreParams<F>, options?: CallOptions): BoxPromise<Fields<FolderDetails, FolderFull, F>>;
  /**
   * Get a folder in the trash.
   *
   * Returns a folder that was moved to the trash itself. One that went there with a folder above it is not found; that folder is the
   * one to ask for.
   *
   * GET /folders/{folder_id}/trash
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<FolderDetails, FolderFull, F>>;
  /**
   * Delete a folder in the trash for good.
   *
   * Removes a folder in the trash and all that it holds. Nothing brings it back.
   *
   * DELETE /folders/{folder_id}/trash
   */
  delete(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersItemsApi {
  /**
   * List the items in a folder.
   *
   * Returns the files, folders and web links that a folder holds, one level deep. Folders come first, then files, then web links;
   * sort says what counts among each kind.
   *
   * GET /folders/{folder_id}/items
   */
  list<F extends FieldOf<ItemFull> = never>(folderId: string, params?: FoldersItemsListParams<F>, options?: CallOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface FoldersCollaborationsApi {
  /**
   * List the collaborations on a folder.
   *
   * Returns who has access to a folder and who is invited to it, with the access that comes from folders above.
   *
   * GET /folders/{folder_id}/collaborations
   */
  list<F extends FieldOf<CollaborationFull> = never>(folderId: string, params?: FoldersCollaborationsListParams<F>, options?: CallOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'>;
}

export interface FoldersApi {
  /**
   * Create a folder.
   *
   * Makes an empty folder in another one. A name that is taken there answers 409 and names the item that holds it.
   *
   * POST /folders
   */
  create<F extends FieldOf<FolderFull> = never>(params: FoldersCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  /**
   * Get a folder.
   *
   * Returns a folder with the first of its items in item_collection. Order and place of those are chosen by sort, direction, offset
   * and limit; to walk through all items of a folder, list them.
   *
   * GET /folders/{folder_id}
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersGetParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  /**
   * Change or move a folder.
   *
   * Changes the properties that the body names. Another parent moves the folder with all that it holds; a large move can answer 503
   * and go on after that, and its folders answer 409 until it is done.
   *
   * PUT /folders/{folder_id}
   */
  update<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  /**
   * Delete a folder.
   *
   * Moves a folder to the trash, or deletes it for good where the enterprise keeps no trash. A folder that still holds something is
   * refused unless recursive is true.
   *
   * DELETE /folders/{folder_id}
   */
  delete(folderId: string, params?: FoldersDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copy a folder.
   *
   * Copies a folder with all that it holds into another folder, and leaves the original as it is. Collaborations and shared links
   * are not copied. The root folder cannot be copied.
   *
   * POST /folders/{folder_id}/copy
   */
  copy<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersCopyParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  sharedLink: FoldersSharedLinkApi;
  trash: FoldersTrashApi;
  items: FoldersItemsApi;
  collaborations: FoldersCollaborationsApi;
}

export interface TrashApi {
  /**
   * List the items in the trash.
   *
   * Returns the files, folders and web links that the user moved to the trash, without those that went there inside a folder. Ask
   * for fields to see when they were trashed and when they go for good.
   *
   * GET /folders/trash/items
   */
  list<F extends FieldOf<ItemFull> = never>(params?: TrashListParams<F>, options?: CallOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface CollaborationsApi {
  /**
   * List pending collaborations.
   *
   * Returns the invitations that wait for the user who calls. Other collaborations are listed by item.
   *
   * GET /collaborations
   */
  list<F extends FieldOf<CollaborationFull> = never>(params: CollaborationsListParams<F>, options?: CallOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'>;
  /**
   * Give a user or group access.
   *
   * Invites a user or a group to a file or folder. Depending on the settings of those concerned the access holds at once or waits to
   * be accepted; an address without an account is invited by e-mail. Only those who may invite collaborators can do so, and a second
   * invitation of the same user is refused.
   *
   * POST /collaborations
   */
  create<F extends FieldOf<CollaborationFull> = never>(params: CollaborationsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Collaboration, CollaborationFull, F>>;
  /**
   * Get a collaboration.
   *
   * Returns one collaboration with who has the access and to what.
   *
   * GET /collaborations/{collaboration_id}
   */
  get<F extends FieldOf<CollaborationFull> = never>(collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Collaboration, CollaborationFull, F>>;
  /**
   * Change or answer a collaboration.
   *
   * Changes the role or the end of an access, or accepts or rejects an invitation by its status. The role owner hands the folder
   * over, which only its owner can do, and is answered without a body.
   *
   * PUT /collaborations/{collaboration_id}
   */
  update(collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions): BoxPromise<CollaborationFull | undefined>;
  /**
   * Take access away.
   *
   * Ends a collaboration or withdraws an invitation. Those who may invite collaborators can do so, and everybody can give up their
   * own access.
   *
   * DELETE /collaborations/{collaboration_id}
   */
  delete(collaborationId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface CommentsApi {
  /**
   * Comment on a file.
   *
   * Adds a comment to a file, or a reply to a comment. Anybody who may comment on the file may do so, and people who are mentioned
   * are notified.
   *
   * POST /comments
   */
  create<F extends FieldOf<CommentFull> = never>(params: CommentsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Get a comment.
   *
   * Returns one comment with its author and the item that it is about.
   *
   * GET /comments/{comment_id}
   */
  get<F extends FieldOf<CommentFull> = never>(commentId: string, params?: CommentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Edit a comment.
   *
   * Replaces the text of a comment. Only its author may do so.
   *
   * PUT /comments/{comment_id}
   */
  update<F extends FieldOf<CommentFull> = never>(commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Delete a comment.
   *
   * Removes a comment for good. Its author and the file's owner may do so; replies to it stay.
   *
   * DELETE /comments/{comment_id}
   */
  delete(commentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface TasksAssignmentsApi {
  /**
   * List the assignments of a task.
   *
   * Returns who is to do a task, all in one answer. Unless fields asks for more, an entry says no more than whom and on which file.
   *
   * GET /tasks/{task_id}/assignments
   */
  list<F extends FieldOf<TaskAssignment> = never>(taskId: string, params?: TasksAssignmentsListParams<F>, options?: CallOptions): BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'>;
}

export interface TasksApi {
  /**
   * Put a task on a file.
   *
   * Makes a task on a file, with nobody to do it yet. Each person is added with taskAssignments.create. The caller needs to be able
   * to see the file.
   *
   * POST /tasks
   */
  create(params: TasksCreateParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Get a task.
   *
   * Returns one task with its assignments.
   *
   * GET /tasks/{task_id}
   */
  get(taskId: string, params?: NoParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Change a task.
   *
   * Changes what a task asks for and until when. Properties that are left out stay as they are; assignments are changed on their
   * own.
   *
   * PUT /tasks/{task_id}
   */
  update(taskId: string, params?: TasksUpdateParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Delete a task.
   *
   * Removes a task and its assignments from the file.
   *
   * DELETE /tasks/{task_id}
   */
  delete(taskId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  assignments: TasksAssignmentsApi;
}

export interface TaskAssignmentsApi {
  /**
   * Assign a task to a user.
   *
   * Adds one person to those who are to do a task; call it once for each. The person needs access to the file and is told by e-mail.
   *
   * POST /task_assignments
   */
  create(params: TaskAssignmentsCreateParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Get a task assignment.
   *
   * Returns one assignment of a task and how it stands.
   *
   * GET /task_assignments/{task_assignment_id}
   */
  get(taskAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Report on a task assignment.
   *
   * Sets how an assignment stands, with a message. It is how the assignee completes, approves or rejects the task.
   *
   * PUT /task_assignments/{task_assignment_id}
   */
  update(taskAssignmentId: string, params?: TaskAssignmentsUpdateParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Take a task from a user.
   *
   * Removes one person from those who are to do the task. The task itself stays.
   *
   * DELETE /task_assignments/{task_assignment_id}
   */
  delete(taskAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface SearchApi {
  /**
   * Search for files, folders and web links.
   *
   * Returns the items that match the words and filters and that the user may see. A call needs query, mdfilters or one of the
   * filters that stand for them, such as a folder, an owner or a time range. Changes show up in the index after some minutes.
   * Searches have a rate limit of their own: 6 a second and 60 a minute for a user.
   *
   * GET /search
   */
  query<F extends FieldOf<ItemFull> = never>(params?: SearchQueryParams<F>, options?: CallOptions): BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'>;
}

export interface UsersFoldersApi {
  /**
   * Move all content to another user.
   *
   * Moves everything that a user owns into a new folder in another user's account, and returns that folder. It works for the whole
   * account only, and for admins or applications that may manage users. The owner's account is locked meanwhile. With much content
   * the call can time out while the move goes on.
   *
   * PUT /users/{user_id}/folders/0
   */
  transfer<F extends FieldOf<FolderFull> = never>(userId: string, params: UsersFoldersTransferParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
}

export interface UsersEmailAliasesApi {
  /**
   * List the e-mail aliases of a user.
   *
   * Returns all further e-mail addresses of a user in one answer. The login is not among them.
   *
   * GET /users/{user_id}/email_aliases
   */
  list(userId: string, params?: NoParams, options?: CallOptions): BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'>;
  /**
   * Give a user an e-mail alias.
   *
   * Adds an e-mail address with which the user can log in and be invited. Only admins and applications that may manage users can
   * call it, for managed users, and with domains that the enterprise has claimed.
   *
   * POST /users/{user_id}/email_aliases
   */
  create(userId: string, params: UsersEmailAliasesCreateParams, options?: CallOptions): BoxPromise<EmailAlias>;
  /**
   * Take an e-mail alias from a user.
   *
   * Removes an alias from a user. The login cannot be removed this way.
   *
   * DELETE /users/{user_id}/email_aliases/{email_alias_id}
   */
  delete(userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface UsersApi {
  /**
   * List the users of an enterprise.
   *
   * Returns the managed users of the enterprise, or those that filter_term, user_type and external_app_user_id leave over. Only
   * admins and applications that may manage users can call it. External users are found by their exact login alone.
   *
   * GET /users
   */
  list<F extends FieldOf<UserFull> = never>(params?: UsersListParams<F>, options?: CallOptions): BoxList<Fields<User, UserFull, F>, Users, 'entries'>;
  /**
   * Add a user to the enterprise.
   *
   * Makes a managed user, who is invited by e-mail, or an app user, who belongs to the application alone. Only admins and
   * applications that may manage users can call it. A login that some account already has is answered with 409
   * user_login_already_used.
   *
   * POST /users
   */
  create<F extends FieldOf<UserFull> = never>(params: UsersCreateParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Get the user who calls.
   *
   * Returns the user to whom the access token belongs, or the one named in the As-User header. For an application that acts for
   * itself this is its service account.
   *
   * GET /users/me
   */
  me<F extends FieldOf<UserFull> = never>(params?: UsersMeParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Get a user.
   *
   * Returns one user of the enterprise. Admins and applications that may manage users see everything about their users; of an
   * external user only little is sent.
   *
   * GET /users/{user_id}
   */
  get<F extends FieldOf<UserFull> = never>(userId: string, params?: UsersGetParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Change a user.
   *
   * Changes the settings of a user, or takes the user out of the enterprise with enterprise null. Only admins and applications that
   * may manage users can call it.
   *
   * PUT /users/{user_id}
   */
  update<F extends FieldOf<UserFull> = never>(userId: string, params?: UsersUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Delete a user.
   *
   * Deletes a managed user. Unless force is set the service refuses while the user still owns content or was active of late; with
   * force that content goes too. Move it first with users.folders.transfer to keep it.
   *
   * DELETE /users/{user_id}
   */
  delete(userId: string, params?: UsersDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  folders: UsersFoldersApi;
  emailAliases: UsersEmailAliasesApi;
}

export interface EventsRealtimeServersApi {
  /**
   * Get the address for long polling.
   *
   * Returns the server that tells at once when something happens in the user's account. A GET to its url waits until there is news:
   * new_change says to ask for events from the last position, reconnect to call this again. Streams of an enterprise cannot be
   * waited for.
   *
   * OPTIONS /events
   */
  list(params?: NoParams, options?: CallOptions): BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'>;
}

export interface EventsApi {
  /**
   * List events of a user or enterprise.
   *
   * Returns what happened in the user's account after a position in the stream, or, for an administrator, in the whole enterprise.
   * Ask again with next_stream_position; an answer with a chunk_size of 0 and the same position means that there is nothing new.
   * Events come at least once and not always in order, so tell repeated ones by their event_id.
   *
   * GET /events
   */
  list(params?: EventsListParams, options?: CallOptions): BoxList<Events["entries"][number], Events, 'entries'>;
  realtimeServers: EventsRealtimeServersApi;
}

/** Every operation of the service, as methods. */
export interface BoxOperations {
  authorization: AuthorizationApi;
  files: FilesApi;
  sharedItems: SharedItemsApi;
  uploadSessions: UploadSessionsApi;
  folders: FoldersApi;
  trash: TrashApi;
  collaborations: CollaborationsApi;
  comments: CommentsApi;
  tasks: TasksApi;
  taskAssignments: TaskAssignmentsApi;
  search: SearchApi;
  users: UsersApi;
  events: EventsApi;
}
