// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BoxList, BoxPromise, CallOptions, FieldOf, Fields, NoParams, WebResponse, WithEntries } from '../src/core/types.js';
import type { AccessToken, Collaboration, CollaborationFull, Collaborations, CollaborationsByOffset, Comment, CommentFull, Comments, EmailAlias, EmailAliases, Events, File, FileFull, FileVersion, FileVersionFull, FileVersions, Files, Folder, FolderDetails, FolderFull, Item, ItemFull, Items, Order, RealtimeServers, SearchResultItem, SearchResultsResponse, Task, TaskAssignment, TaskAssignmentMini, TaskAssignments, TaskMini, Tasks, UploadParts, UploadSession, UploadUrl, UploadedPart, User, UserFull, Users, WebLinkFull } from './openapi.js';
import type { AuthorizationAuthorizeParams, AuthorizationRefreshTokenParams, AuthorizationRequestTokenParams, AuthorizationRevokeTokenParams, CollaborationsCreateParams, CollaborationsGetParams, CollaborationsListParams, CollaborationsUpdateParams, CommentsCreateParams, CommentsGetParams, CommentsUpdateParams, EventsListParams, FilesCommentsListParams, FilesContentDownloadParams, FilesContentPreflightParams, FilesContentPreflightVersionParams, FilesContentUploadParams, FilesContentUploadVersionParams, FilesCopyParams, FilesDeleteParams, FilesGetParams, FilesSharedLinkCreateParams, FilesSharedLinkDeleteParams, FilesSharedLinkGetParams, FilesSharedLinkUpdateParams, FilesTasksListParams, FilesThumbnailGetParams, FilesTrashGetParams, FilesTrashRestoreParams, FilesUpdateParams, FilesVersionsListParams, FoldersCollaborationsListParams, FoldersCopyParams, FoldersCreateParams, FoldersDeleteParams, FoldersGetParams, FoldersItemsListParams, FoldersSharedLinkCreateParams, FoldersSharedLinkDeleteParams, FoldersSharedLinkGetParams, FoldersSharedLinkUpdateParams, FoldersTrashGetParams, FoldersTrashRestoreParams, FoldersUpdateParams, SearchQueryParams, SharedItemsGetFileParams, SharedItemsGetFolderParams, SharedItemsGetParams, SharedItemsGetWebLinkParams, TaskAssignmentsCreateParams, TaskAssignmentsUpdateParams, TasksAssignmentsListParams, TasksCreateParams, TasksUpdateParams, TrashListParams, UploadSessionsCommitParams, UploadSessionsCreateForFileParams, UploadSessionsCreateParams, UploadSessionsPartsListParams, UploadSessionsPartsUploadParams, UsersCreateParams, UsersDeleteParams, UsersEmailAliasesCreateParams, UsersFoldersTransferParams, UsersGetParams, UsersListParams, UsersMeParams, UsersUpdateParams } from './api.js';
import { operationFunction, type Caller } from '../src/core/call.js';
import { listFunction } from '../src/pagination/paginate.js';

/**
 * Ask a user for access.
 *
 * The page on which a user signs in and lets the application act on their behalf. Open this address in the user's browser instead of
 * calling it. When the user agrees or refuses, the browser is sent to redirect_uri with a code, which lives for 30 seconds, or with
 * an error.
 *
 * Sends no access token.
 *
 * GET /authorize
 */
export const authorizationAuthorize: (box: Caller, params: AuthorizationAuthorizeParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'authorization.authorize', method: 'GET', path: '/authorize', host: 'account', result: 'binary', anonymous: true });

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
export const authorizationRequestToken: (box: Caller, params: AuthorizationRequestTokenParams, options?: CallOptions) => BoxPromise<AccessToken> = /* @__PURE__ */ operationFunction({ id: 'authorization.requestToken', method: 'POST', path: '/oauth2/token', host: 'oauth', body: 'form', anonymous: true });

/**
 * Refresh an access token.
 *
 * Trades a refresh token for a new access token and a new refresh token. A refresh token lives for 60 days and works once: keep the
 * new one, and let only one process at a time do this, since the slower one gets invalid_grant.
 *
 * Sends no access token.
 *
 * POST /oauth2/token
 */
export const authorizationRefreshToken: (box: Caller, params: AuthorizationRefreshTokenParams, options?: CallOptions) => BoxPromise<AccessToken> = /* @__PURE__ */ operationFunction({ id: 'authorization.refreshToken', method: 'POST', path: '/oauth2/token', host: 'oauth', body: 'form', fixedBody: { grant_type: 'refresh_token' }, anonymous: true });

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
export const authorizationRevokeToken: (box: Caller, params: AuthorizationRevokeTokenParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'authorization.revokeToken', method: 'POST', path: '/oauth2/revoke', host: 'oauth', body: 'form', result: 'void', anonymous: true });

/**
 * Get a file.
 *
 * Returns what Box knows about a file; its bytes are loaded down with files.download. Much comes only when fields names it:
 * permissions, tags, lock, metadata, representations and more. A file in the trash answers 404 with the code trashed.
 *
 * GET /files/{file_id}
 */
export const filesGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.get', method: 'GET', path: '/files/{file_id}', headers: ['if-none-match', 'BoxApi', 'x-rep-hints'] });

/**
 * Get the shared link of a file.
 *
 * Returns the file with its shared link, which is null when it has none.
 *
 * GET /files/{file_id}
 */
export const filesSharedLinkGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.get', method: 'GET', path: '/files/{file_id}', headers: ['if-none-match', 'BoxApi', 'x-rep-hints'], fixedQuery: { fields: ['shared_link'] } });

/**
 * Change or move a file.
 *
 * Changes what the body names: renames, moves, describes, tags, locks or shares the file. The bytes are changed by an upload of a
 * new version. Name a property in fields to see its new value when it is not one of the standard ones, such as lock or tags.
 *
 * PUT /files/{file_id}
 */
export const filesUpdate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.update', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/**
 * Create a shared link for a file.
 *
 * Makes a shared link for a file and returns the file with it. The enterprise's settings can narrow what was asked for; see
 * effective_access.
 *
 * PUT /files/{file_id}
 */
export const filesSharedLinkCreate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.create', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Change the shared link of a file.
 *
 * Changes access, password, name, end or permissions of a file's shared link and returns the file with it.
 *
 * PUT /files/{file_id}
 */
export const filesSharedLinkUpdate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.update', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Remove the shared link of a file.
 *
 * Takes the shared link off a file and returns the file. The old address does not work any more, also when a new link is made.
 *
 * PUT /files/{file_id}
 */
export const filesSharedLinkDelete: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.delete', method: 'PUT', path: '/files/{file_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/**
 * Restore a file from the trash.
 *
 * Brings a file from the trash back to the folder that it was in. The body, which may be left out, says where it goes when that
 * folder is gone, and what it is called when its name is taken by now; a taken name without another one answers 409.
 *
 * POST /files/{file_id}
 */
export const filesTrashRestore: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.restore', method: 'POST', path: '/files/{file_id}', query: ['fields'], body: 'merged' });

/**
 * Delete a file.
 *
 * Moves a file to the trash, from which it can be brought back for a time that the enterprise sets. Where the enterprise keeps no
 * trash it is gone for good.
 *
 * DELETE /files/{file_id}
 */
export const filesDelete: (box: Caller, fileId: string, params?: FilesDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.delete', method: 'DELETE', path: '/files/{file_id}', headers: ['if-match'], result: 'void' });

/**
 * Copy a file.
 *
 * Makes a copy of one version of a file. A copy in the folder of the original needs another name.
 *
 * POST /files/{file_id}/copy
 */
export const filesCopy: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.copy', method: 'POST', path: '/files/{file_id}/copy', query: ['fields'], body: 'merged' });

/**
 * Get a thumbnail of a file.
 *
 * Returns a small picture of a file, in a size within the bounds: png has 32, 64, 128 and 256 pixels a side, jpg 32, 160 and 320.
 * While the picture is being made the answer is 202, and for types that have none 302; both name a placeholder. A file that no
 * picture can be made of answers 404.
 *
 * GET /files/{file_id}/thumbnail.{extension}
 */
export const filesThumbnailGet: (box: Caller, fileId: string, extension: "png" | "jpg", params?: FilesThumbnailGetParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'files.thumbnail.get', method: 'GET', path: '/files/{file_id}/thumbnail.{extension}', result: 'binary', notYet: true });

/**
 * Get a file in the trash.
 *
 * Returns a file that was moved to the trash itself; trashed_at and purged_at say since when and until when. For a file that is
 * there because its folder was deleted, ask for the folder.
 *
 * GET /files/{file_id}/trash
 */
export const filesTrashGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.get', method: 'GET', path: '/files/{file_id}/trash' });

/**
 * Delete a file in the trash.
 *
 * Removes a file from the trash for good. Nobody can bring it back.
 *
 * DELETE /files/{file_id}/trash
 */
export const filesTrashDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.trash.delete', method: 'DELETE', path: '/files/{file_id}/trash', result: 'void' });

/**
 * List the past versions of a file.
 *
 * Returns the versions that came before the current one, which the file itself names as file_version. The list is empty for a file
 * that was uploaded once. Only paid accounts keep versions.
 *
 * GET /files/{file_id}/versions
 */
export const filesVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params?: FilesVersionsListParams<F>, options?: CallOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.versions.list', method: 'GET', path: '/files/{file_id}/versions', list: ['offset', 'entries'] });

/**
 * Get the item behind a shared link.
 *
 * Finds the file, folder or web link that a shared link opens, which may belong to another enterprise. Send the same BoxApi header
 * with further calls about the item. A wrong link, a missing password and a link that does not let the user in answer 404 or 403.
 *
 * GET /shared_items
 */
export const sharedItemsGet: (box: Caller, params: SharedItemsGetParams, options?: CallOptions) => BoxPromise<ItemFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.get', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Get the file behind a shared link.
 *
 * Finds the file that a shared link opens. For links that are known to lead to a file.
 *
 * GET /shared_items
 */
export const sharedItemsGetFile: (box: Caller, params: SharedItemsGetFileParams, options?: CallOptions) => BoxPromise<FileFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getFile', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Get the folder behind a shared link.
 *
 * Finds the folder that a shared link opens. For links that are known to lead to a folder.
 *
 * GET /shared_items
 */
export const sharedItemsGetFolder: (box: Caller, params: SharedItemsGetFolderParams, options?: CallOptions) => BoxPromise<FolderFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getFolder', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Get the web link behind a shared link.
 *
 * Finds the web link that a shared link opens. For links that are known to lead to a web link.
 *
 * GET /shared_items
 */
export const sharedItemsGetWebLink: (box: Caller, params: SharedItemsGetWebLinkParams, options?: CallOptions) => BoxPromise<WebLinkFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getWebLink', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Upload a file.
 *
 * Puts a new file into a folder in one call. This suits files up to 50 MB; larger ones go more safely in parts through an upload
 * session. The attributes part has to come before the file part, else the service refuses the call.
 *
 * POST /files/content
 */
export const filesContentUpload: <F extends FieldOf<FileFull> = never>(box: Caller, params: FilesContentUploadParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.upload', method: 'POST', path: '/files/content', host: 'upload', headers: ['content-md5'], body: 'multipart' });

/**
 * Check a file before its upload.
 *
 * Says whether a file of that name and size may go into the folder, before any of its bytes move. A taken name answers 409, a full
 * account or a file above the size limit 403. The check keeps nothing free: a name can be taken between it and the upload.
 *
 * OPTIONS /files/content
 */
export const filesContentPreflight: (box: Caller, params: FilesContentPreflightParams, options?: CallOptions) => BoxPromise<UploadUrl> = /* @__PURE__ */ operationFunction({ id: 'files.content.preflight', method: 'OPTIONS', path: '/files/content', body: 'merged' });

/**
 * Download a file.
 *
 * Fetches the bytes of a file, or of one of its versions. The service mostly redirects to an address on another host that lives for
 * a short time: it needs no access token and must not be sent one. A file that has just been uploaded can answer 202 at first.
 *
 * GET /files/{file_id}/content
 */
export const filesContentDownload: (box: Caller, fileId: string, params?: FilesContentDownloadParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'files.content.download', method: 'GET', path: '/files/{file_id}/content', headers: ['range', 'BoxApi'], result: 'binary', notYet: true });

/**
 * Upload a new version of a file.
 *
 * Replaces the content of a file in one call; the content so far is kept as an older version. This suits files up to 50 MB; larger
 * ones go more safely in parts through an upload session. The attributes part has to come before the file part.
 *
 * POST /files/{file_id}/content
 */
export const filesContentUploadVersion: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.uploadVersion', method: 'POST', path: '/files/{file_id}/content', host: 'upload', headers: ['if-match', 'content-md5'], body: 'multipart' });

/**
 * Check a file version before its upload.
 *
 * Says whether a new version of the file may be uploaded, before any of its bytes move. A name is only needed when the file is to be
 * renamed by the upload.
 *
 * OPTIONS /files/{file_id}/content
 */
export const filesContentPreflightVersion: (box: Caller, fileId: string, params?: FilesContentPreflightVersionParams, options?: CallOptions) => BoxPromise<UploadUrl> = /* @__PURE__ */ operationFunction({ id: 'files.content.preflightVersion', method: 'OPTIONS', path: '/files/{file_id}/content', headers: ['if-match'], body: 'merged' });

/**
 * Start an upload session.
 *
 * Begins the upload of a new file in parts, for files of 20,000,000 bytes and more. Name, quota and size limit are checked at once.
 * The session lives for seven days; the answer says how long its parts have to be and where its later calls go.
 *
 * POST /files/upload_sessions
 */
export const uploadSessionsCreate: (box: Caller, params: UploadSessionsCreateParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.create', method: 'POST', path: '/files/upload_sessions', host: 'upload', body: 'merged' });

/**
 * Start an upload session for a version.
 *
 * Begins the upload of a new version of a file in parts, for content of 20,000,000 bytes and more. Quota and size limit are checked
 * at once. The file changes only when the session is committed.
 *
 * POST /files/{file_id}/upload_sessions
 */
export const uploadSessionsCreateForFile: (box: Caller, fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.createForFile', method: 'POST', path: '/files/{file_id}/upload_sessions', host: 'upload', body: 'merged' });

/**
 * Get an upload session.
 *
 * Returns an upload session and how many of its parts have been taken in, to resume an upload. The session's own address for this,
 * session_endpoints.status, goes before the host given here.
 *
 * GET /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsGet: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.get', method: 'GET', path: '/files/upload_sessions/{upload_session_id}', host: 'upload' });

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
export const uploadSessionsPartsUpload: (box: Caller, uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions) => BoxPromise<UploadedPart> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.parts.upload', method: 'PUT', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', headers: ['digest', 'content-range'], body: 'binary', retry: 'safe' });

/**
 * Abort an upload session.
 *
 * Ends an upload session and throws away the parts that have arrived. It cannot be undone. The session's own address for this,
 * session_endpoints.abort, goes before the host given here.
 *
 * DELETE /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsAbort: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.abort', method: 'DELETE', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', result: 'void' });

/**
 * List the uploaded parts.
 *
 * Returns the parts that have arrived, to see which are still to be sent. The session's own address for this,
 * session_endpoints.list_parts, goes before the host given here.
 *
 * GET /files/upload_sessions/{upload_session_id}/parts
 */
export const uploadSessionsPartsList: (box: Caller, uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: CallOptions) => BoxList<UploadParts["entries"][number], UploadParts, 'entries'> = /* @__PURE__ */ listFunction({ id: 'uploadSessions.parts.list', method: 'GET', path: '/files/upload_sessions/{upload_session_id}/parts', host: 'upload', list: ['offset', 'entries'] });

/**
 * Commit an upload session.
 *
 * Makes the file, or its new version, out of the uploaded parts. Right after the last part the service may still be busy with it,
 * and answers 202 or the code parts_mismatch: ask again with the same body. The session's own address for this,
 * session_endpoints.commit, goes before the host given here.
 *
 * POST /files/upload_sessions/{upload_session_id}/commit
 */
export const uploadSessionsCommit: (box: Caller, uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions) => BoxPromise<Files> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.commit', method: 'POST', path: '/files/upload_sessions/{upload_session_id}/commit', host: 'upload', headers: ['digest', 'if-match', 'if-none-match'], body: 'merged', notYet: true });

/**
 * Create a folder.
 *
 * Makes an empty folder in another one. A name that is taken there answers 409 and names the item that holds it.
 *
 * POST /folders
 */
export const foldersCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, params: FoldersCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.create', method: 'POST', path: '/folders', query: ['fields'], body: 'merged' });

/**
 * Get a folder.
 *
 * Returns a folder with the first of its items in item_collection. Order and place of those are chosen by sort, direction, offset
 * and limit; to walk through all items of a folder, list them.
 *
 * GET /folders/{folder_id}
 */
export const foldersGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'] });

/**
 * Get a folder's shared link.
 *
 * Returns the folder with its shared link, which is null when it has none.
 *
 * GET /folders/{folder_id}
 */
export const foldersSharedLinkGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'], fixedQuery: { fields: ['shared_link'] } });

/**
 * Change or move a folder.
 *
 * Changes the properties that the body names. Another parent moves the folder with all that it holds; a large move can answer 503
 * and go on after that, and its folders answer 409 until it is done.
 *
 * PUT /folders/{folder_id}
 */
export const foldersUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/**
 * Create a shared link for a folder.
 *
 * Makes a shared link, or changes the one that is there. An empty shared_link takes the settings that the enterprise has chosen.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.create', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Change a folder's shared link.
 *
 * Changes settings of the shared link of a folder. A folder without one gets one.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Remove a folder's shared link.
 *
 * Removes the shared link. Its address stops to work at once.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkDelete: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.delete', method: 'PUT', path: '/folders/{folder_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/**
 * Restore a folder from the trash.
 *
 * Brings a folder back with what was in it, to where it was or, when that place is gone, to the parent in the body. A name that is
 * taken there answers 409, so give another one. The folders concerned are locked meanwhile.
 *
 * POST /folders/{folder_id}
 */
export const foldersTrashRestore: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.restore', method: 'POST', path: '/folders/{folder_id}', query: ['fields'], body: 'merged' });

/**
 * Delete a folder.
 *
 * Moves a folder to the trash, or deletes it for good where the enterprise keeps no trash. A folder that still holds something is
 * refused unless recursive is true.
 *
 * DELETE /folders/{folder_id}
 */
export const foldersDelete: (box: Caller, folderId: string, params?: FoldersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.delete', method: 'DELETE', path: '/folders/{folder_id}', headers: ['if-match'], result: 'void' });

/**
 * Copy a folder.
 *
 * Copies a folder with all that it holds into another folder, and leaves the original as it is. Collaborations and shared links are
 * not copied. The root folder cannot be copied.
 *
 * POST /folders/{folder_id}/copy
 */
export const foldersCopy: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.copy', method: 'POST', path: '/folders/{folder_id}/copy', query: ['fields'], body: 'merged' });

/**
 * List the items in a folder.
 *
 * Returns the files, folders and web links that a folder holds, one level deep. Folders come first, then files, then web links; sort
 * says what counts among each kind.
 *
 * GET /folders/{folder_id}/items
 */
export const foldersItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, folderId: string, params?: FoldersItemsListParams<F>, options?: CallOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.items.list', method: 'GET', path: '/folders/{folder_id}/items', headers: ['BoxApi'], list: ['marker-or-offset', 'entries'] });

/**
 * Get a folder in the trash.
 *
 * Returns a folder that was moved to the trash itself. One that went there with a folder above it is not found; that folder is the
 * one to ask for.
 *
 * GET /folders/{folder_id}/trash
 */
export const foldersTrashGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.get', method: 'GET', path: '/folders/{folder_id}/trash' });

/**
 * Delete a folder in the trash for good.
 *
 * Removes a folder in the trash and all that it holds. Nothing brings it back.
 *
 * DELETE /folders/{folder_id}/trash
 */
export const foldersTrashDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.delete', method: 'DELETE', path: '/folders/{folder_id}/trash', result: 'void' });

/**
 * List the items in the trash.
 *
 * Returns the files, folders and web links that the user moved to the trash, without those that went there inside a folder. Ask for
 * fields to see when they were trashed and when they go for good.
 *
 * GET /folders/trash/items
 */
export const trashList: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: TrashListParams<F>, options?: CallOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'trash.list', method: 'GET', path: '/folders/trash/items', list: ['marker-or-offset', 'entries'] });

/**
 * List pending collaborations.
 *
 * Returns the invitations that wait for the user who calls. Other collaborations are listed by item.
 *
 * GET /collaborations
 */
export const collaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsListParams<F>, options?: CallOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborations.list', method: 'GET', path: '/collaborations', list: ['offset', 'entries'] });

/**
 * Give a user or group access.
 *
 * Invites a user or a group to a file or folder. Depending on the settings of those concerned the access holds at once or waits to
 * be accepted; an address without an account is invited by e-mail. Only those who may invite collaborators can do so, and a second
 * invitation of the same user is refused.
 *
 * POST /collaborations
 */
export const collaborationsCreate: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.create', method: 'POST', path: '/collaborations', query: ['fields', 'notify'], body: 'merged' });

/**
 * Get a collaboration.
 *
 * Returns one collaboration with who has the access and to what.
 *
 * GET /collaborations/{collaboration_id}
 */
export const collaborationsGet: <F extends FieldOf<CollaborationFull> = never>(box: Caller, collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.get', method: 'GET', path: '/collaborations/{collaboration_id}' });

/**
 * Change or answer a collaboration.
 *
 * Changes the role or the end of an access, or accepts or rejects an invitation by its status. The role owner hands the folder over,
 * which only its owner can do, and is answered without a body.
 *
 * PUT /collaborations/{collaboration_id}
 */
export const collaborationsUpdate: (box: Caller, collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions) => BoxPromise<CollaborationFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.update', method: 'PUT', path: '/collaborations/{collaboration_id}', body: 'merged' });

/**
 * Take access away.
 *
 * Ends a collaboration or withdraws an invitation. Those who may invite collaborators can do so, and everybody can give up their own
 * access.
 *
 * DELETE /collaborations/{collaboration_id}
 */
export const collaborationsDelete: (box: Caller, collaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.delete', method: 'DELETE', path: '/collaborations/{collaboration_id}', result: 'void' });

/**
 * List the collaborations on a folder.
 *
 * Returns who has access to a folder and who is invited to it, with the access that comes from folders above.
 *
 * GET /folders/{folder_id}/collaborations
 */
export const foldersCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, folderId: string, params?: FoldersCollaborationsListParams<F>, options?: CallOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.collaborations.list', method: 'GET', path: '/folders/{folder_id}/collaborations', list: ['marker', 'entries'] });

/**
 * Comment on a file.
 *
 * Adds a comment to a file, or a reply to a comment. Anybody who may comment on the file may do so, and people who are mentioned are
 * notified.
 *
 * POST /comments
 */
export const commentsCreate: <F extends FieldOf<CommentFull> = never>(box: Caller, params: CommentsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.create', method: 'POST', path: '/comments', query: ['fields'], body: 'merged' });

/**
 * Get a comment.
 *
 * Returns one comment with its author and the item that it is about.
 *
 * GET /comments/{comment_id}
 */
export const commentsGet: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.get', method: 'GET', path: '/comments/{comment_id}' });

/**
 * Edit a comment.
 *
 * Replaces the text of a comment. Only its author may do so.
 *
 * PUT /comments/{comment_id}
 */
export const commentsUpdate: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.update', method: 'PUT', path: '/comments/{comment_id}', query: ['fields'], body: 'merged' });

/**
 * Delete a comment.
 *
 * Removes a comment for good. Its author and the file's owner may do so; replies to it stay.
 *
 * DELETE /comments/{comment_id}
 */
export const commentsDelete: (box: Caller, commentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'comments.delete', method: 'DELETE', path: '/comments/{comment_id}', result: 'void' });

/**
 * List the comments on a file.
 *
 * Returns the comments on a file, oldest first, replies among them.
 *
 * GET /files/{file_id}/comments
 */
export const filesCommentsList: <F extends FieldOf<CommentFull> = never>(box: Caller, fileId: string, params?: FilesCommentsListParams<F>, options?: CallOptions) => BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.comments.list', method: 'GET', path: '/files/{file_id}/comments', list: ['offset', 'entries'] });

/**
 * Put a task on a file.
 *
 * Makes a task on a file, with nobody to do it yet. Each person is added with taskAssignments.create. The caller needs to be able to
 * see the file.
 *
 * POST /tasks
 */
export const tasksCreate: (box: Caller, params: TasksCreateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.create', method: 'POST', path: '/tasks', body: 'merged' });

/**
 * Get a task.
 *
 * Returns one task with its assignments.
 *
 * GET /tasks/{task_id}
 */
export const tasksGet: (box: Caller, taskId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.get', method: 'GET', path: '/tasks/{task_id}' });

/**
 * Change a task.
 *
 * Changes what a task asks for and until when. Properties that are left out stay as they are; assignments are changed on their own.
 *
 * PUT /tasks/{task_id}
 */
export const tasksUpdate: (box: Caller, taskId: string, params?: TasksUpdateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.update', method: 'PUT', path: '/tasks/{task_id}', body: 'merged' });

/**
 * Delete a task.
 *
 * Removes a task and its assignments from the file.
 *
 * DELETE /tasks/{task_id}
 */
export const tasksDelete: (box: Caller, taskId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'tasks.delete', method: 'DELETE', path: '/tasks/{task_id}', result: 'void' });

/**
 * List the assignments of a task.
 *
 * Returns who is to do a task, all in one answer. Unless fields asks for more, an entry says no more than whom and on which file.
 *
 * GET /tasks/{task_id}/assignments
 */
export const tasksAssignmentsList: <F extends FieldOf<TaskAssignment> = never>(box: Caller, taskId: string, params?: TasksAssignmentsListParams<F>, options?: CallOptions) => BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'tasks.assignments.list', method: 'GET', path: '/tasks/{task_id}/assignments', list: ['single', 'entries'] });

/**
 * List the tasks on a file.
 *
 * Returns the tasks on a file, all in one answer. Unless fields asks for more, an entry can be as short as its file and due date.
 *
 * GET /files/{file_id}/tasks
 */
export const filesTasksList: <F extends FieldOf<Task> = never>(box: Caller, fileId: string, params?: FilesTasksListParams<F>, options?: CallOptions) => BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.tasks.list', method: 'GET', path: '/files/{file_id}/tasks', list: ['single', 'entries'] });

/**
 * Assign a task to a user.
 *
 * Adds one person to those who are to do a task; call it once for each. The person needs access to the file and is told by e-mail.
 *
 * POST /task_assignments
 */
export const taskAssignmentsCreate: (box: Caller, params: TaskAssignmentsCreateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.create', method: 'POST', path: '/task_assignments', body: 'merged' });

/**
 * Get a task assignment.
 *
 * Returns one assignment of a task and how it stands.
 *
 * GET /task_assignments/{task_assignment_id}
 */
export const taskAssignmentsGet: (box: Caller, taskAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.get', method: 'GET', path: '/task_assignments/{task_assignment_id}' });

/**
 * Report on a task assignment.
 *
 * Sets how an assignment stands, with a message. It is how the assignee completes, approves or rejects the task.
 *
 * PUT /task_assignments/{task_assignment_id}
 */
export const taskAssignmentsUpdate: (box: Caller, taskAssignmentId: string, params?: TaskAssignmentsUpdateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.update', method: 'PUT', path: '/task_assignments/{task_assignment_id}', body: 'merged' });

/**
 * Take a task from a user.
 *
 * Removes one person from those who are to do the task. The task itself stays.
 *
 * DELETE /task_assignments/{task_assignment_id}
 */
export const taskAssignmentsDelete: (box: Caller, taskAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.delete', method: 'DELETE', path: '/task_assignments/{task_assignment_id}', result: 'void' });

/**
 * Search for files, folders and web links.
 *
 * Returns the items that match the words and filters and that the user may see. A call needs query, mdfilters or one of the filters
 * that stand for them, such as a folder, an owner or a time range. Changes show up in the index after some minutes. Searches have a
 * rate limit of their own: 6 a second and 60 a minute for a user.
 *
 * GET /search
 */
export const searchQuery: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: SearchQueryParams<F>, options?: CallOptions) => BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'> = /* @__PURE__ */ listFunction({ id: 'search.query', method: 'GET', path: '/search', json: ['mdfilters'], list: ['offset', 'entries'] });

/**
 * List the users of an enterprise.
 *
 * Returns the managed users of the enterprise, or those that filter_term, user_type and external_app_user_id leave over. Only admins
 * and applications that may manage users can call it. External users are found by their exact login alone.
 *
 * GET /users
 */
export const usersList: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersListParams<F>, options?: CallOptions) => BoxList<Fields<User, UserFull, F>, Users, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.list', method: 'GET', path: '/users', list: ['marker-or-offset', 'entries'] });

/**
 * Add a user to the enterprise.
 *
 * Makes a managed user, who is invited by e-mail, or an app user, who belongs to the application alone. Only admins and applications
 * that may manage users can call it. A login that some account already has is answered with 409 user_login_already_used.
 *
 * POST /users
 */
export const usersCreate: <F extends FieldOf<UserFull> = never>(box: Caller, params: UsersCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.create', method: 'POST', path: '/users', query: ['fields'], body: 'merged' });

/**
 * Get the user who calls.
 *
 * Returns the user to whom the access token belongs, or the one named in the As-User header. For an application that acts for itself
 * this is its service account.
 *
 * GET /users/me
 */
export const usersMe: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersMeParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.me', method: 'GET', path: '/users/me' });

/**
 * Get a user.
 *
 * Returns one user of the enterprise. Admins and applications that may manage users see everything about their users; of an external
 * user only little is sent.
 *
 * GET /users/{user_id}
 */
export const usersGet: <F extends FieldOf<UserFull> = never>(box: Caller, userId: string, params?: UsersGetParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.get', method: 'GET', path: '/users/{user_id}' });

/**
 * Change a user.
 *
 * Changes the settings of a user, or takes the user out of the enterprise with enterprise null. Only admins and applications that
 * may manage users can call it.
 *
 * PUT /users/{user_id}
 */
export const usersUpdate: <F extends FieldOf<UserFull> = never>(box: Caller, userId: string, params?: UsersUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.update', method: 'PUT', path: '/users/{user_id}', query: ['fields'], body: 'merged' });

/**
 * Delete a user.
 *
 * Deletes a managed user. Unless force is set the service refuses while the user still owns content or was active of late; with
 * force that content goes too. Move it first with users.folders.transfer to keep it.
 *
 * DELETE /users/{user_id}
 */
export const usersDelete: (box: Caller, userId: string, params?: UsersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.delete', method: 'DELETE', path: '/users/{user_id}', result: 'void' });

/**
 * Move all content to another user.
 *
 * Moves everything that a user owns into a new folder in another user's account, and returns that folder. It works for the whole
 * account only, and for admins or applications that may manage users. The owner's account is locked meanwhile. With much content the
 * call can time out while the move goes on.
 *
 * PUT /users/{user_id}/folders/0
 */
export const usersFoldersTransfer: <F extends FieldOf<FolderFull> = never>(box: Caller, userId: string, params: UsersFoldersTransferParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.folders.transfer', method: 'PUT', path: '/users/{user_id}/folders/0', query: ['fields', 'notify'], body: 'merged' });

/**
 * List the e-mail aliases of a user.
 *
 * Returns all further e-mail addresses of a user in one answer. The login is not among them.
 *
 * GET /users/{user_id}/email_aliases
 */
export const usersEmailAliasesList: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.emailAliases.list', method: 'GET', path: '/users/{user_id}/email_aliases', list: ['single', 'entries'] });

/**
 * Give a user an e-mail alias.
 *
 * Adds an e-mail address with which the user can log in and be invited. Only admins and applications that may manage users can call
 * it, for managed users, and with domains that the enterprise has claimed.
 *
 * POST /users/{user_id}/email_aliases
 */
export const usersEmailAliasesCreate: (box: Caller, userId: string, params: UsersEmailAliasesCreateParams, options?: CallOptions) => BoxPromise<EmailAlias> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.create', method: 'POST', path: '/users/{user_id}/email_aliases', body: 'merged' });

/**
 * Take an e-mail alias from a user.
 *
 * Removes an alias from a user. The login cannot be removed this way.
 *
 * DELETE /users/{user_id}/email_aliases/{email_alias_id}
 */
export const usersEmailAliasesDelete: (box: Caller, userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.delete', method: 'DELETE', path: '/users/{user_id}/email_aliases/{email_alias_id}', result: 'void' });

/**
 * List events of a user or enterprise.
 *
 * Returns what happened in the user's account after a position in the stream, or, for an administrator, in the whole enterprise. Ask
 * again with next_stream_position; an answer with a chunk_size of 0 and the same position means that there is nothing new. Events
 * come at least once and not always in order, so tell repeated ones by their event_id.
 *
 * GET /events
 */
export const eventsList: (box: Caller, params?: EventsListParams, options?: CallOptions) => BoxList<Events["entries"][number], Events, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.list', method: 'GET', path: '/events', list: ['stream-position', 'entries'] });

/**
 * Get the address for long polling.
 *
 * Returns the server that tells at once when something happens in the user's account. A GET to its url waits until there is news:
 * new_change says to ask for events from the last position, reconnect to call this again. Streams of an enterprise cannot be waited
 * for.
 *
 * OPTIONS /events
 */
export const eventsRealtimeServersList: (box: Caller, params?: NoParams, options?: CallOptions) => BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.realtimeServers.list', method: 'OPTIONS', path: '/events', list: ['single', 'entries'] });
