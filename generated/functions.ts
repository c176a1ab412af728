// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BoxList, BoxPages, BoxPromise, CallOptions, FieldOf, Fields, ListOptions, NoParams, WebResponse, WithEntries } from '../src/core/types/index.js';
import type { AccessToken, AiAgent, AiAgentFull, AiAgentSettings, AiAgents, AiExtractStructuredResponse, AiResponse, AiResponseFull, AppItem, AppItemAssociations, Archive, Archives, AutomateWorkflows, Classification, ClassificationTemplate, Collaboration, CollaborationAllowlistEntries, CollaborationAllowlistEntry, CollaborationAllowlistExemptTarget, CollaborationAllowlistExemptTargets, CollaborationFull, Collaborations, CollaborationsByOffset, Collection, Collections, Comment, CommentFull, Comments, DevicePinner, DevicePinners, DocGenBatchBase, DocGenJob, DocGenJobs, DocGenJobsFull, DocGenTags, DocGenTemplate, DocGenTemplateBase, DocGenTemplates, EmailAlias, EmailAliases, EnterpriseConfiguration, Events, ExternalUserDeletions, File, FileBase, FileFull, FileMini, FileRequest, FileVersion, FileVersionFull, FileVersionLegalHold, FileVersionLegalHoldBase, FileVersionLegalHolds, FileVersionRetention, FileVersionRetentionBase, FileVersionRetentions, FileVersions, FileVersionsOnHold, Files, FilesOnHold, FilesUnderRetention, Folder, FolderDetails, FolderFull, FolderLock, FolderLocks, Group, GroupFull, GroupMembershipFull, GroupMemberships, GroupMini, Groups, Hub, HubCollaboration, HubCollaborations, HubDocumentBlocks, HubDocumentPages, HubItems, HubItemsManageResult, Hubs, IntegrationMappingSlack, IntegrationMappingTeams, IntegrationMappingsSlack, IntegrationMappingsTeams, Invite, Item, ItemFull, ItemMetadata, Items, LegalHoldPolicies, LegalHoldPolicy, LegalHoldPolicyAssignment, LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignments, LegalHoldPolicyMini, MetadataCascadePolicies, MetadataCascadePolicy, MetadataInstances, MetadataQueryItem, MetadataQueryItemFull, MetadataQueryResults, MetadataTaxonomies, MetadataTaxonomy, MetadataTaxonomyLevel, MetadataTaxonomyLevels, MetadataTaxonomyNode, MetadataTaxonomyNodes, MetadataTemplate, MetadataTemplates, RealtimeServers, RecentItems, RetentionPolicies, RetentionPolicy, RetentionPolicyAssignment, RetentionPolicyAssignmentBase, RetentionPolicyAssignments, RetentionPolicyMini, SearchResultItem, SearchResultsResponse, SessionTermination, SharedItem, ShieldInformationBarrier, ShieldInformationBarrierReport, ShieldInformationBarrierReports, ShieldInformationBarrierSegment, ShieldInformationBarrierSegmentMember, ShieldInformationBarrierSegmentMembers, ShieldInformationBarrierSegmentRestriction, ShieldInformationBarrierSegmentRestrictions, ShieldInformationBarrierSegments, ShieldInformationBarriers, ShieldList, ShieldLists, SignRequest, SignRequests, SignTemplate, SignTemplates, SkillCardsMetadata, StoragePolicies, StoragePolicy, StoragePolicyAssignment, StoragePolicyAssignments, Task, TaskAssignment, TaskAssignmentMini, TaskAssignments, TaskMini, Tasks, TermsOfService, TermsOfServiceUserStatus, TermsOfServiceUserStatuses, TermsOfServices, UploadParts, UploadSession, UploadUrl, UploadedPart, User, UserAvatar, UserFull, Users, Watermark, WebLink, WebLinkFull, Webhook, Webhooks, Workflows, ZipDownload, ZipDownloadStatus, operations } from './openapi.js';
import type { AiAgentsCreateParams, AiAgentsGetDefaultParams, AiAgentsGetParams, AiAgentsListParams, AiAgentsUpdateParams, AiAskParams, AiExtractParams, AiExtractStructuredParams, AiGenerateTextParams, ArchivesCreateParams, ArchivesListParams, ArchivesUpdateParams, AuthorizationAuthorizeParams, AuthorizationRefreshTokenParams, AuthorizationRequestTokenParams, AuthorizationRevokeTokenParams, AutomateWorkflowsListParams, AutomateWorkflowsStartParams, ClassificationsAddParams, ClassificationsChangeParams, ClassificationsCreateParams, ClassificationsUpdateParams, CollaborationAllowlistEntriesCreateParams, CollaborationAllowlistEntriesListParams, CollaborationAllowlistExemptTargetsCreateParams, CollaborationAllowlistExemptTargetsListParams, CollaborationsCreateParams, CollaborationsGetParams, CollaborationsListParams, CollaborationsUpdateParams, CollectionsItemsListParams, CollectionsListParams, CommentsCreateParams, CommentsGetParams, CommentsUpdateParams, DevicePinnersListParams, DocgenBatchesCreateParams, DocgenBatchesJobsListParams, DocgenJobsListParams, DocgenTemplatesCreateParams, DocgenTemplatesJobsListParams, DocgenTemplatesListParams, DocgenTemplatesTagsListParams, EnterpriseConfigurationsGetParams, EventsListParams, ExternalUsersSubmitDeleteJobParams, FileRequestsCopyParams, FileRequestsUpdateParams, FileVersionLegalHoldsListParams, FileVersionRetentionsListParams, FilesAppItemAssociationsListParams, FilesClassificationCreateParams, FilesClassificationUpdateParams, FilesCollaborationsListParams, FilesCommentsListParams, FilesContentDownloadParams, FilesContentPreflightParams, FilesContentPreflightVersionParams, FilesContentUploadParams, FilesContentUploadVersionParams, FilesCopyParams, FilesDeleteParams, FilesGetParams, FilesMetadataCreateParams, FilesMetadataGetParams, FilesMetadataListParams, FilesMetadataUpdateParams, FilesSharedLinkCreateParams, FilesSharedLinkDeleteParams, FilesSharedLinkGetParams, FilesSharedLinkUpdateParams, FilesSkillCardsCreateParams, FilesSkillCardsUpdateParams, FilesTasksListParams, FilesThumbnailGetParams, FilesTrashGetParams, FilesTrashRestoreParams, FilesUpdateParams, FilesVersionsDeleteParams, FilesVersionsGetParams, FilesVersionsListParams, FilesVersionsPromoteParams, FilesVersionsRestoreParams, FilesWatermarkApplyParams, FolderLocksCreateParams, FolderLocksListParams, FoldersAppItemAssociationsListParams, FoldersClassificationCreateParams, FoldersClassificationUpdateParams, FoldersCollaborationsListParams, FoldersCopyParams, FoldersCreateParams, FoldersDeleteParams, FoldersGetParams, FoldersItemsListParams, FoldersMetadataCreateParams, FoldersMetadataListParams, FoldersMetadataUpdateParams, FoldersSharedLinkCreateParams, FoldersSharedLinkDeleteParams, FoldersSharedLinkGetParams, FoldersSharedLinkUpdateParams, FoldersTrashGetParams, FoldersTrashRestoreParams, FoldersUpdateParams, FoldersWatermarkApplyParams, GroupMembershipsCreateParams, GroupMembershipsGetParams, GroupMembershipsUpdateParams, GroupsCollaborationsListParams, GroupsCreateParams, GroupsGetParams, GroupsListParams, GroupsMembershipsListParams, GroupsSessionsTerminateParams, GroupsUpdateParams, HubCollaborationsCreateParams, HubCollaborationsListParams, HubCollaborationsUpdateParams, HubDocumentBlocksListParams, HubDocumentPagesListParams, HubItemsListParams, HubItemsManageParams, HubsCopyParams, HubsCreateParams, HubsListEnterpriseParams, HubsListParams, HubsUpdateParams, IntegrationMappingsSlackCreateParams, IntegrationMappingsSlackListParams, IntegrationMappingsSlackUpdateParams, IntegrationMappingsTeamsCreateParams, IntegrationMappingsTeamsListParams, IntegrationMappingsTeamsUpdateParams, InvitesCreateParams, InvitesGetParams, LegalHoldPoliciesCreateParams, LegalHoldPoliciesListParams, LegalHoldPoliciesUpdateParams, LegalHoldPolicyAssignmentsCreateParams, LegalHoldPolicyAssignmentsFileVersionsListParams, LegalHoldPolicyAssignmentsFilesListParams, LegalHoldPolicyAssignmentsListParams, MetadataCascadePoliciesApplyParams, MetadataCascadePoliciesCreateParams, MetadataCascadePoliciesListParams, MetadataQueriesExecuteParams, MetadataTaxonomiesCreateParams, MetadataTaxonomiesLevelsAppendParams, MetadataTaxonomiesLevelsCreateParams, MetadataTaxonomiesLevelsUpdateParams, MetadataTaxonomiesListParams, MetadataTaxonomiesNodesCreateParams, MetadataTaxonomiesNodesListParams, MetadataTaxonomiesNodesUpdateParams, MetadataTaxonomiesUpdateParams, MetadataTemplatesCreateParams, MetadataTemplatesFieldOptionsListParams, MetadataTemplatesListByInstanceParams, MetadataTemplatesListEnterpriseParams, MetadataTemplatesListGlobalParams, MetadataTemplatesUpdateParams, NotesConvertParams, RecentItemsListParams, RetentionPoliciesAssignmentsListParams, RetentionPoliciesCreateParams, RetentionPoliciesGetParams, RetentionPoliciesListParams, RetentionPoliciesUpdateParams, RetentionPolicyAssignmentsCreateParams, RetentionPolicyAssignmentsFileVersionsListParams, RetentionPolicyAssignmentsFilesListParams, RetentionPolicyAssignmentsGetParams, SearchQueryParams, SharedItemsGetAppItemParams, SharedItemsGetFileParams, SharedItemsGetFolderParams, SharedItemsGetParams, SharedItemsGetWebLinkParams, ShieldInformationBarrierReportsCreateParams, ShieldInformationBarrierReportsListParams, ShieldInformationBarrierSegmentMembersCreateParams, ShieldInformationBarrierSegmentMembersListParams, ShieldInformationBarrierSegmentRestrictionsCreateParams, ShieldInformationBarrierSegmentRestrictionsListParams, ShieldInformationBarrierSegmentsCreateParams, ShieldInformationBarrierSegmentsListParams, ShieldInformationBarrierSegmentsUpdateParams, ShieldInformationBarriersChangeStatusParams, ShieldInformationBarriersCreateParams, ShieldInformationBarriersListParams, ShieldListsCreateParams, ShieldListsUpdateParams, SignRequestsCancelParams, SignRequestsCreateParams, SignRequestsListParams, SignTemplatesListParams, SkillInvocationsUpdateParams, StoragePoliciesListParams, StoragePolicyAssignmentsCreateParams, StoragePolicyAssignmentsListParams, StoragePolicyAssignmentsUpdateParams, TaskAssignmentsCreateParams, TaskAssignmentsUpdateParams, TasksAssignmentsListParams, TasksCreateParams, TasksUpdateParams, TermsOfServiceUserStatusesCreateParams, TermsOfServiceUserStatusesListParams, TermsOfServiceUserStatusesUpdateParams, TermsOfServicesCreateParams, TermsOfServicesListParams, TermsOfServicesUpdateParams, TrashListParams, UploadSessionsCommitParams, UploadSessionsCreateForFileParams, UploadSessionsCreateParams, UploadSessionsPartsListParams, UploadSessionsPartsUploadParams, UsersAvatarCreateParams, UsersCreateParams, UsersDeleteParams, UsersEmailAliasesCreateParams, UsersFoldersTransferParams, UsersGetParams, UsersListParams, UsersMeParams, UsersMembershipsListParams, UsersSessionsTerminateParams, UsersUpdateParams, WebLinksCopyParams, WebLinksCreateParams, WebLinksGetParams, WebLinksSharedLinkCreateParams, WebLinksSharedLinkDeleteParams, WebLinksSharedLinkGetParams, WebLinksSharedLinkUpdateParams, WebLinksTrashGetParams, WebLinksTrashRestoreParams, WebLinksUpdateParams, WebhooksCreateParams, WebhooksListParams, WebhooksUpdateParams, WorkflowsListParams, WorkflowsStartParams, ZipDownloadsCreateParams } from './api.js';
import { operationFunction, type Caller } from '../src/core/operation/operation-function.js';
import { listFunction } from '../src/pagination/paginate.js';

/**
 * Shows the page on which a user signs in and allows the application to act on their behalf. Open this URL in the user's browser
 * instead of calling it. After the user's decision, the browser is redirected to redirect_uri with a code, valid for 30 seconds, or
 * with an error.
 *
 * Sends no access token.
 *
 * GET /authorize
 */
export const authorizationAuthorize: (box: Caller, params: AuthorizationAuthorizeParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'authorization.authorize', method: 'GET', path: '/authorize', host: 'account', result: 'binary', anonymous: true });

/**
 * Issues an access token, valid for about an hour. The body depends on grant_type and almost always contains client_id and
 * client_secret. It also contains code for authorization_code, refresh_token for refresh_token, box_subject_type and box_subject_id
 * for client_credentials, and assertion for jwt-bearer. For token-exchange, which issues a token with fewer permissions, it contains
 * subject_token, subject_token_type and scope, and optionally resource, box_shared_link or actor_token.
 *
 * Sends no access token.
 *
 * POST /oauth2/token
 */
export const authorizationRequestToken: (box: Caller, params: AuthorizationRequestTokenParams, options?: CallOptions) => BoxPromise<AccessToken> = /* @__PURE__ */ operationFunction({ id: 'authorization.requestToken', method: 'POST', path: '/oauth2/token', host: 'oauth', body: 'form', anonymous: true });

/**
 * Exchanges a refresh token for a new access token and a new refresh token. A refresh token is valid for 60 days and for one use.
 * Store the new one, and let only one process refresh at a time: the slower of two receives invalid_grant.
 *
 * Sends no access token.
 *
 * POST /oauth2/token
 */
export const authorizationRefreshToken: (box: Caller, params: AuthorizationRefreshTokenParams, options?: CallOptions) => BoxPromise<AccessToken> = /* @__PURE__ */ operationFunction({ id: 'authorization.refreshToken', method: 'POST', path: '/oauth2/token', host: 'oauth', body: 'form', fixedBody: { grant_type: 'refresh_token' }, anonymous: true });

/**
 * Revokes an access token or a refresh token, and the other token of the pair. This signs the user out of the application.
 *
 * Sends no access token.
 *
 * POST /oauth2/revoke
 */
export const authorizationRevokeToken: (box: Caller, params: AuthorizationRevokeTokenParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'authorization.revokeToken', method: 'POST', path: '/oauth2/revoke', host: 'oauth', body: 'form', result: 'void', retry: 'safe', anonymous: true });

/**
 * Returns a file's metadata; files.content.download returns its bytes. Many properties are returned only when listed in fields, such
 * as permissions, tags, lock, metadata and representations. Returns 404 with the code trashed if the file is in the trash.
 *
 * GET /files/{file_id}
 */
export const filesGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.get', method: 'GET', path: '/files/{file_id}', headers: ['if-none-match', 'BoxApi', 'x-rep-hints'] });

/**
 * Returns the file with its shared link. The link is null if there is none.
 *
 * GET /files/{file_id}
 */
export const filesSharedLinkGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.get', method: 'GET', path: '/files/{file_id}', headers: ['if-none-match', 'BoxApi', 'x-rep-hints'], fixedQuery: { fields: ['shared_link'] } });

/**
 * Updates the properties in the body to rename, move, describe, tag, lock or share the file. To replace the bytes, call
 * files.content.uploadVersion. New values of non-standard properties, such as lock or tags, are returned only when listed in fields.
 *
 * PUT /files/{file_id}
 */
export const filesUpdate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.update', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/**
 * Creates a shared link for a file and returns the file with it. Enterprise settings can narrow the requested access; see
 * effective_access.
 *
 * PUT /files/{file_id}
 */
export const filesSharedLinkCreate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.create', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Updates the access, password, name, expiration or permissions of a file's shared link. Returns the file with the link.
 *
 * PUT /files/{file_id}
 */
export const filesSharedLinkUpdate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.update', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Removes the shared link of a file and returns the file. The old URL stays invalid even if a new link is created.
 *
 * PUT /files/{file_id}
 */
export const filesSharedLinkDelete: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.delete', method: 'PUT', path: '/files/{file_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/**
 * Restores a file from the trash to its original folder. The optional body sets a folder to use if the original is gone and a name
 * to use if the original is in use. Returns 409 if the original name is in use and the body has no other.
 *
 * POST /files/{file_id}
 */
export const filesTrashRestore: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.restore', method: 'POST', path: '/files/{file_id}', query: ['fields'], body: 'merged' });

/**
 * Moves a file to the trash. files.trash.restore can restore it for a period set by the enterprise. If the enterprise has no trash,
 * the file is deleted permanently.
 *
 * DELETE /files/{file_id}
 */
export const filesDelete: (box: Caller, fileId: string, params?: FilesDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.delete', method: 'DELETE', path: '/files/{file_id}', headers: ['if-match'], result: 'void' });

/**
 * Copies one version of a file, by default the current one. Returns 409 if the name is already in use in the destination folder.
 * Copying within one folder therefore requires a new name.
 *
 * POST /files/{file_id}/copy
 */
export const filesCopy: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.copy', method: 'POST', path: '/files/{file_id}/copy', query: ['fields'], body: 'merged' });

/**
 * Returns a thumbnail within the given size bounds. Sides are 32, 64, 128 or 256 pixels for png, and 32, 160 or 320 pixels for jpg.
 * Returns 202 while the thumbnail is generated and 302 if the file type has none, both with the URL of a placeholder. Returns 404 if
 * no thumbnail can be generated from the file.
 *
 * GET /files/{file_id}/thumbnail.{extension}
 */
export const filesThumbnailGet: (box: Caller, fileId: string, extension: "png" | "jpg", params?: FilesThumbnailGetParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'files.thumbnail.get', method: 'GET', path: '/files/{file_id}/thumbnail.{extension}', result: 'binary', notYet: true });

/**
 * Returns a file that was itself moved to the trash. trashed_at and purged_at state when it was trashed and when it will be purged.
 * For a file that was trashed with its folder, call folders.trash.get.
 *
 * GET /files/{file_id}/trash
 */
export const filesTrashGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.get', method: 'GET', path: '/files/{file_id}/trash' });

/**
 * Permanently deletes a file from the trash. It cannot be restored.
 *
 * DELETE /files/{file_id}/trash
 */
export const filesTrashDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.trash.delete', method: 'DELETE', path: '/files/{file_id}/trash', result: 'void' });

/**
 * Returns the versions before the current one. The current version is file_version of the file. The list is empty if the file was
 * uploaded only once. Only paid accounts keep versions.
 *
 * GET /files/{file_id}/versions
 */
export const filesVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params?: FilesVersionsListParams<F>, options?: ListOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.versions.list', method: 'GET', path: '/files/{file_id}/versions', list: ['offset', 'entries'] });

/**
 * Returns the file, folder, web link or app item behind a shared link, which may belong to another enterprise. Send the same BoxApi
 * header with further requests for the item. Returns 403 or 404 if the link is wrong, the password is missing, or the user has no
 * access.
 *
 * GET /shared_items
 */
export const sharedItemsGet: (box: Caller, params: SharedItemsGetParams, options?: CallOptions) => BoxPromise<SharedItem> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.get', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Returns the file behind a shared link. Use this if the link is known to open a file.
 *
 * GET /shared_items
 */
export const sharedItemsGetFile: (box: Caller, params: SharedItemsGetFileParams, options?: CallOptions) => BoxPromise<FileFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getFile', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Returns the folder behind a shared link. Use this if the link is known to open a folder.
 *
 * GET /shared_items
 */
export const sharedItemsGetFolder: (box: Caller, params: SharedItemsGetFolderParams, options?: CallOptions) => BoxPromise<FolderFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getFolder', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Returns the web link behind a shared link. Use this if the link is known to open a web link.
 *
 * GET /shared_items
 */
export const sharedItemsGetWebLink: (box: Caller, params: SharedItemsGetWebLinkParams, options?: CallOptions) => BoxPromise<WebLinkFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getWebLink', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Returns the app item behind a shared link. Use this if the link is known to open an app item.
 *
 * GET /shared_items
 */
export const sharedItemsGetAppItem: (box: Caller, params: SharedItemsGetAppItemParams, options?: CallOptions) => BoxPromise<AppItem> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getAppItem', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Uploads a new file in one request. Suitable for files up to 50 MB; larger files upload more reliably in parts, see
 * uploadSessions.create. The attributes part must precede the file part, or Box rejects the request.
 *
 * POST /files/content
 */
export const filesContentUpload: <F extends FieldOf<FileFull> = never>(box: Caller, params: FilesContentUploadParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.upload', method: 'POST', path: '/files/content', host: 'upload', headers: ['content-md5'], body: 'multipart' });

/**
 * Checks whether a file with this name and size can be uploaded to the folder, before any bytes are sent. Returns 409 if the name is
 * already in use, and 403 if the account is full or the file exceeds the size limit. The check reserves nothing, so the name can
 * still be taken before the upload.
 *
 * OPTIONS /files/content
 */
export const filesContentPreflight: (box: Caller, params: FilesContentPreflightParams, options?: CallOptions) => BoxPromise<UploadUrl> = /* @__PURE__ */ operationFunction({ id: 'files.content.preflight', method: 'OPTIONS', path: '/files/content', body: 'merged' });

/**
 * Returns the bytes of a file or of one of its versions. Box usually redirects to a short-lived URL on another host, which needs no
 * access token and must not receive one. A file that was just uploaded can return 202 at first.
 *
 * GET /files/{file_id}/content
 */
export const filesContentDownload: (box: Caller, fileId: string, params?: FilesContentDownloadParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'files.content.download', method: 'GET', path: '/files/{file_id}/content', headers: ['range', 'BoxApi'], result: 'binary', notYet: true });

/**
 * Replaces the content of a file in one request. The previous content is kept as an older version. Suitable for files up to 50 MB;
 * larger files upload more reliably in parts, see uploadSessions.createForFile. The attributes part must precede the file part.
 *
 * POST /files/{file_id}/content
 */
export const filesContentUploadVersion: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.uploadVersion', method: 'POST', path: '/files/{file_id}/content', host: 'upload', headers: ['if-match', 'content-md5'], body: 'multipart' });

/**
 * Checks whether a new version of the file can be uploaded, before any bytes are sent. The name is needed only if the upload also
 * renames the file. Returns 409 if the name is already in use, and 403 if the account is full or the content exceeds the size limit.
 *
 * OPTIONS /files/{file_id}/content
 */
export const filesContentPreflightVersion: (box: Caller, fileId: string, params?: FilesContentPreflightVersionParams, options?: CallOptions) => BoxPromise<UploadUrl> = /* @__PURE__ */ operationFunction({ id: 'files.content.preflightVersion', method: 'OPTIONS', path: '/files/{file_id}/content', headers: ['if-match'], body: 'merged' });

/**
 * Starts the upload of a new file of at least 20,000,000 bytes in parts. Checks the name, quota and size limit immediately. The
 * session expires after seven days. The response contains the part size and the URLs for the later calls.
 *
 * POST /files/upload_sessions
 */
export const uploadSessionsCreate: (box: Caller, params: UploadSessionsCreateParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.create', method: 'POST', path: '/files/upload_sessions', host: 'upload', body: 'merged' });

/**
 * Starts the upload of a new file version of at least 20,000,000 bytes in parts. Checks the quota and size limit immediately. The
 * session expires after seven days. The file changes only when the session is committed.
 *
 * POST /files/{file_id}/upload_sessions
 */
export const uploadSessionsCreateForFile: (box: Caller, fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.createForFile', method: 'POST', path: '/files/{file_id}/upload_sessions', host: 'upload', body: 'merged' });

/**
 * Returns an upload session with the number of processed parts, for resuming an upload. If the session contains
 * session_endpoints.status, use that URL instead.
 *
 * GET /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsGet: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.get', method: 'GET', path: '/files/upload_sessions/{upload_session_id}', host: 'upload' });

/**
 * Uploads one part of a file. Each part starts at a multiple of the session's part_size and has that length; only the last may be
 * shorter. Parts may be sent in any order and several at a time. A part lost in transit may be resent; the code
 * range_overlaps_existing_part then means that the first attempt arrived. If the session contains session_endpoints.upload_part, use
 * that URL instead.
 *
 * PUT /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsPartsUpload: (box: Caller, uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions) => BoxPromise<UploadedPart> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.parts.upload', method: 'PUT', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', headers: ['digest', 'content-range'], body: 'binary', retry: 'safe' });

/**
 * Ends an upload session and discards the uploaded parts. This is irreversible. If the session contains session_endpoints.abort, use
 * that URL instead.
 *
 * DELETE /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsAbort: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.abort', method: 'DELETE', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', result: 'void' });

/**
 * Returns the parts uploaded so far, to find those that are missing. If the session contains session_endpoints.list_parts, use that
 * URL instead.
 *
 * GET /files/upload_sessions/{upload_session_id}/parts
 */
export const uploadSessionsPartsList: (box: Caller, uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: ListOptions) => BoxList<UploadParts["entries"][number], UploadParts, 'entries'> = /* @__PURE__ */ listFunction({ id: 'uploadSessions.parts.list', method: 'GET', path: '/files/upload_sessions/{upload_session_id}/parts', host: 'upload', list: ['offset', 'entries'] });

/**
 * Creates the file, or its new version, from the uploaded parts. Shortly after the last part, the service may still be processing
 * and return 202 or the code parts_mismatch; retry with the same body. If the session contains session_endpoints.commit, use that
 * URL instead.
 *
 * POST /files/upload_sessions/{upload_session_id}/commit
 */
export const uploadSessionsCommit: (box: Caller, uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions) => BoxPromise<Files> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.commit', method: 'POST', path: '/files/upload_sessions/{upload_session_id}/commit', host: 'upload', headers: ['digest', 'if-match', 'if-none-match'], body: 'merged', retry: 'safe', notYet: true });

/**
 * Creates an empty folder. Returns 409 with the conflicting item if the name is already in use.
 *
 * POST /folders
 */
export const foldersCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, params: FoldersCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.create', method: 'POST', path: '/folders', query: ['fields'], body: 'merged' });

/**
 * Returns a folder with its first items in item_collection. The sort, direction, offset and limit parameters apply to
 * item_collection; folders.items.list returns all items. Returns 404 with the code trashed if the folder is in the trash.
 *
 * GET /folders/{folder_id}
 */
export const foldersGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersGetParams<F>, options?: ListOptions) => BoxPages<NonNullable<FolderFull['item_collection']>['entries'][number], Fields<Folder, FolderFull, F>> = /* @__PURE__ */ listFunction({ id: 'folders.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'], list: ['nested', 'item_collection'] });

/**
 * Returns the folder with its shared link. The link is null if there is none.
 *
 * GET /folders/{folder_id}
 */
export const foldersSharedLinkGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'], fixedQuery: { fields: ['shared_link'] } });

/**
 * Updates the properties in the body. A different parent moves the folder with all its content. A large move can return 503 and
 * continue in the background; until it is done, requests for its folders return 409.
 *
 * PUT /folders/{folder_id}
 */
export const foldersUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/**
 * Creates or updates the shared link of a folder and returns the folder with it. An empty shared_link applies the enterprise's
 * default settings.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.create', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Updates the access, password, name, expiration or permissions of a folder's shared link. Creates the link if there is none.
 * Returns the folder with the link.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Removes the shared link of a folder and returns the folder. The old URL stays invalid even if a new link is created.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkDelete: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.delete', method: 'PUT', path: '/folders/{folder_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/**
 * Restores a folder and its content to the original location or, if that is gone, to the parent in the body. Returns 409 if the name
 * is already in use; pass another name in that case. The affected folders are locked during the operation.
 *
 * POST /folders/{folder_id}
 */
export const foldersTrashRestore: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.restore', method: 'POST', path: '/folders/{folder_id}', query: ['fields'], body: 'merged' });

/**
 * Moves a folder to the trash. folders.trash.restore can restore it for a period set by the enterprise. If the enterprise has no
 * trash, the folder is deleted permanently. Box rejects the deletion of a folder that is not empty unless recursive is true.
 *
 * DELETE /folders/{folder_id}
 */
export const foldersDelete: (box: Caller, folderId: string, params?: FoldersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.delete', method: 'DELETE', path: '/folders/{folder_id}', headers: ['if-match'], result: 'void' });

/**
 * Copies a folder with all its content into another folder. Collaborations and shared links are not copied. The root folder cannot
 * be copied.
 *
 * POST /folders/{folder_id}/copy
 */
export const foldersCopy: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.copy', method: 'POST', path: '/folders/{folder_id}/copy', query: ['fields'], body: 'merged' });

/**
 * Returns the files, folders and web links directly inside a folder. Folders come first, then files, then web links. Within each
 * kind, sort and direction set the order.
 *
 * GET /folders/{folder_id}/items
 */
export const foldersItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, folderId: string, params?: FoldersItemsListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.items.list', method: 'GET', path: '/folders/{folder_id}/items', headers: ['BoxApi'], list: ['marker-or-offset', 'entries'] });

/**
 * Returns a folder that was itself moved to the trash. trashed_at and purged_at state when it was trashed and when it will be
 * purged. Returns 404 if the folder was trashed with a parent folder; request that one instead.
 *
 * GET /folders/{folder_id}/trash
 */
export const foldersTrashGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.get', method: 'GET', path: '/folders/{folder_id}/trash' });

/**
 * Permanently deletes a folder from the trash with all its content. It cannot be restored.
 *
 * DELETE /folders/{folder_id}/trash
 */
export const foldersTrashDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.delete', method: 'DELETE', path: '/folders/{folder_id}/trash', result: 'void' });

/**
 * Returns the files, folders and web links that the user moved to the trash. Items trashed with a parent folder are not listed. List
 * trashed_at and purged_at in fields to see when each item was trashed and when it will be purged.
 *
 * GET /folders/trash/items
 */
export const trashList: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: TrashListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'trash.list', method: 'GET', path: '/folders/trash/items', list: ['marker-or-offset', 'entries'] });

/**
 * Returns the calling user's pending invitations. Other collaborations are listed by item or group, for example with
 * files.collaborations.list.
 *
 * GET /collaborations
 */
export const collaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborations.list', method: 'GET', path: '/collaborations', list: ['offset', 'entries'] });

/**
 * Invites a user or a group to a file or folder. Depending on the settings of both sides, access starts at once or after acceptance;
 * an address without an account is invited by email. Requires permission to invite collaborators. Returns 400 or 409 if the user or
 * group is already invited.
 *
 * POST /collaborations
 */
export const collaborationsCreate: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.create', method: 'POST', path: '/collaborations', query: ['fields', 'notify'], body: 'merged' });

/**
 * Returns one collaboration, with its item, its user or group, its role and its expiration.
 *
 * GET /collaborations/{collaboration_id}
 */
export const collaborationsGet: <F extends FieldOf<CollaborationFull> = never>(box: Caller, collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.get', method: 'GET', path: '/collaborations/{collaboration_id}' });

/**
 * Changes the role or expiration of a collaboration, or accepts or rejects an invitation through status. The role owner transfers
 * ownership of the folder. Only the owner can do this, and the response is then 204 without a body.
 *
 * PUT /collaborations/{collaboration_id}
 */
export const collaborationsUpdate: (box: Caller, collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions) => BoxPromise<CollaborationFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.update', method: 'PUT', path: '/collaborations/{collaboration_id}', body: 'merged' });

/**
 * Ends a collaboration or withdraws an invitation. Requires permission to invite collaborators, except that all users can remove
 * their own access.
 *
 * DELETE /collaborations/{collaboration_id}
 */
export const collaborationsDelete: (box: Caller, collaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.delete', method: 'DELETE', path: '/collaborations/{collaboration_id}', result: 'void' });

/**
 * Returns the users and groups that have access to a folder or are invited to it, including access inherited from folders above.
 *
 * GET /folders/{folder_id}/collaborations
 */
export const foldersCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, folderId: string, params?: FoldersCollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.collaborations.list', method: 'GET', path: '/folders/{folder_id}/collaborations', list: ['marker', 'entries'] });

/**
 * Adds a comment to a file, or a reply to a comment. Requires permission to comment on the file. Mentioned users are notified.
 *
 * POST /comments
 */
export const commentsCreate: <F extends FieldOf<CommentFull> = never>(box: Caller, params: CommentsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.create', method: 'POST', path: '/comments', query: ['fields'], body: 'merged' });

/**
 * Returns one comment, with its text, author and item.
 *
 * GET /comments/{comment_id}
 */
export const commentsGet: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.get', method: 'GET', path: '/comments/{comment_id}' });

/**
 * Replaces the text of a comment. Only its author can call it.
 *
 * PUT /comments/{comment_id}
 */
export const commentsUpdate: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.update', method: 'PUT', path: '/comments/{comment_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/**
 * Deletes a comment permanently. Only its author and the file's owner can call it. Replies are kept.
 *
 * DELETE /comments/{comment_id}
 */
export const commentsDelete: (box: Caller, commentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'comments.delete', method: 'DELETE', path: '/comments/{comment_id}', result: 'void' });

/**
 * Returns the comments on a file, oldest first. Replies are included.
 *
 * GET /files/{file_id}/comments
 */
export const filesCommentsList: <F extends FieldOf<CommentFull> = never>(box: Caller, fileId: string, params?: FilesCommentsListParams<F>, options?: ListOptions) => BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.comments.list', method: 'GET', path: '/files/{file_id}/comments', list: ['offset', 'entries'] });

/**
 * Creates a task on a file, without assignees. Add each assignee with taskAssignments.create. The user must be allowed to see the
 * file.
 *
 * POST /tasks
 */
export const tasksCreate: (box: Caller, params: TasksCreateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.create', method: 'POST', path: '/tasks', body: 'merged' });

/**
 * Returns one task with its assignments, due date and completion state.
 *
 * GET /tasks/{task_id}
 */
export const tasksGet: (box: Caller, taskId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.get', method: 'GET', path: '/tasks/{task_id}' });

/**
 * Changes a task's action, message, due date or completion rule. Omitted properties stay unchanged. Assignments are changed
 * separately.
 *
 * PUT /tasks/{task_id}
 */
export const tasksUpdate: (box: Caller, taskId: string, params?: TasksUpdateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.update', method: 'PUT', path: '/tasks/{task_id}', body: 'merged' });

/**
 * Deletes a task and its assignments. The file is not affected.
 *
 * DELETE /tasks/{task_id}
 */
export const tasksDelete: (box: Caller, taskId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'tasks.delete', method: 'DELETE', path: '/tasks/{task_id}', result: 'void' });

/**
 * Returns all assignments of a task in one response. Unless fields requests more, an entry contains only the assignee and the file.
 *
 * GET /tasks/{task_id}/assignments
 */
export const tasksAssignmentsList: <F extends FieldOf<TaskAssignment> = never>(box: Caller, taskId: string, params?: TasksAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'tasks.assignments.list', method: 'GET', path: '/tasks/{task_id}/assignments', list: ['single', 'entries'] });

/**
 * Returns all tasks on a file in one response. Unless fields requests more, an entry may contain only its file and due date.
 *
 * GET /files/{file_id}/tasks
 */
export const filesTasksList: <F extends FieldOf<Task> = never>(box: Caller, fileId: string, params?: FilesTasksListParams<F>, options?: ListOptions) => BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.tasks.list', method: 'GET', path: '/files/{file_id}/tasks', list: ['single', 'entries'] });

/**
 * Assigns a task to one user; call it once per user. The user needs access to the file and is notified by email. Returns 409 if the
 * task is already assigned to the user.
 *
 * POST /task_assignments
 */
export const taskAssignmentsCreate: (box: Caller, params: TaskAssignmentsCreateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.create', method: 'POST', path: '/task_assignments', body: 'merged' });

/**
 * Returns one assignment of a task with its assignee, assigner and state.
 *
 * GET /task_assignments/{task_assignment_id}
 */
export const taskAssignmentsGet: (box: Caller, taskAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.get', method: 'GET', path: '/task_assignments/{task_assignment_id}' });

/**
 * Sets the state of an assignment, with a message. The assignee completes, approves or rejects the task with this call.
 *
 * PUT /task_assignments/{task_assignment_id}
 */
export const taskAssignmentsUpdate: (box: Caller, taskAssignmentId: string, params?: TaskAssignmentsUpdateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.update', method: 'PUT', path: '/task_assignments/{task_assignment_id}', body: 'merged' });

/**
 * Removes one assignee from a task. The task itself remains.
 *
 * DELETE /task_assignments/{task_assignment_id}
 */
export const taskAssignmentsDelete: (box: Caller, taskAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.delete', method: 'DELETE', path: '/task_assignments/{task_assignment_id}', result: 'void' });

/**
 * Returns the items that match the query and the filters and that the user can access. Requires query, mdfilters or a filter that
 * can replace them, such as a folder, an owner or a time range. Changes reach the search index after a few minutes. Searches have a
 * separate rate limit of 6 per second and 60 per minute for each user.
 *
 * GET /search
 */
export const searchQuery: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: SearchQueryParams<F>, options?: ListOptions) => BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'> = /* @__PURE__ */ listFunction({ id: 'search.query', method: 'GET', path: '/search', json: ['mdfilters'], list: ['offset', 'entries'] });

/**
 * Returns the managed users of the enterprise, or those that match filter_term, user_type and external_app_user_id. External users
 * are found only by their exact login. Only admins and applications that may manage users can call it.
 *
 * GET /users
 */
export const usersList: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersListParams<F>, options?: ListOptions) => BoxList<Fields<User, UserFull, F>, Users, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.list', method: 'GET', path: '/users', list: ['marker-or-offset', 'entries'] });

/**
 * Creates a managed user, who is invited by email, or an app user, who belongs only to the application. Only admins and applications
 * that may manage users can call it. Returns 409 user_login_already_used if an account already has the login.
 *
 * POST /users
 */
export const usersCreate: <F extends FieldOf<UserFull> = never>(box: Caller, params: UsersCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.create', method: 'POST', path: '/users', query: ['fields'], body: 'merged' });

/**
 * Returns the user that the access token belongs to, or the user named in the As-User header. For an application that acts for
 * itself, this is its service account.
 *
 * GET /users/me
 */
export const usersMe: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersMeParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.me', method: 'GET', path: '/users/me' });

/**
 * Returns one user of the enterprise. Admins and applications that may manage users receive all properties of the users in their
 * enterprise. For an external user, only a few properties are returned.
 *
 * GET /users/{user_id}
 */
export const usersGet: <F extends FieldOf<UserFull> = never>(box: Caller, userId: string, params?: UsersGetParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.get', method: 'GET', path: '/users/{user_id}' });

/**
 * Changes a user's settings, or removes the user from the enterprise if enterprise is null. Only admins and applications that may
 * manage users can call it.
 *
 * PUT /users/{user_id}
 */
export const usersUpdate: <F extends FieldOf<UserFull> = never>(box: Caller, userId: string, params?: UsersUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.update', method: 'PUT', path: '/users/{user_id}', query: ['fields'], body: 'merged' });

/**
 * Deletes a managed user. Without force, returns 409 if the user still owns content or was recently active. With force, the content
 * is deleted too; to keep it, first move it with users.folders.transfer. Only admins and applications that may manage users can call
 * it.
 *
 * DELETE /users/{user_id}
 */
export const usersDelete: (box: Caller, userId: string, params?: UsersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.delete', method: 'DELETE', path: '/users/{user_id}', result: 'void' });

/**
 * Moves everything that a user owns to another user's account, into a new folder, and returns that folder. Only the whole account
 * can be moved. The owner's account is locked during the move, and with much content the call can time out while the move continues.
 * Only admins and applications that may manage users can call it.
 *
 * PUT /users/{user_id}/folders/0
 */
export const usersFoldersTransfer: <F extends FieldOf<FolderFull> = never>(box: Caller, userId: string, params: UsersFoldersTransferParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.folders.transfer', method: 'PUT', path: '/users/{user_id}/folders/0', query: ['fields', 'notify'], body: 'merged' });

/**
 * Returns all additional email addresses of a user in one response. The login is not included.
 *
 * GET /users/{user_id}/email_aliases
 */
export const usersEmailAliasesList: (box: Caller, userId: string, params?: NoParams, options?: ListOptions) => BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.emailAliases.list', method: 'GET', path: '/users/{user_id}/email_aliases', list: ['single', 'entries'] });

/**
 * Adds an email address with which a managed user can log in and be invited. The enterprise must have claimed its domain. Only
 * admins and applications that may manage users can call it.
 *
 * POST /users/{user_id}/email_aliases
 */
export const usersEmailAliasesCreate: (box: Caller, userId: string, params: UsersEmailAliasesCreateParams, options?: CallOptions) => BoxPromise<EmailAlias> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.create', method: 'POST', path: '/users/{user_id}/email_aliases', body: 'merged' });

/**
 * Removes an alias from a user. The login cannot be removed this way. Only admins and applications that may manage users can call
 * it.
 *
 * DELETE /users/{user_id}/email_aliases/{email_alias_id}
 */
export const usersEmailAliasesDelete: (box: Caller, userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.delete', method: 'DELETE', path: '/users/{user_id}/email_aliases/{email_alias_id}', result: 'void' });

/**
 * Returns the events of the user's account, or for admins of the whole enterprise, after a stream position. Continue from
 * next_stream_position. If chunk_size is 0 and the position is unchanged, there are no new events. Events are delivered at least
 * once and not always in order, so deduplicate by event_id.
 *
 * GET /events
 */
export const eventsList: (box: Caller, params?: EventsListParams, options?: ListOptions) => BoxList<Events["entries"][number], Events, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.list', method: 'GET', path: '/events', list: ['stream-position', 'entries'] });

/**
 * Returns the long-polling server that reports new events in the user's account. A GET request to its url waits for news. On
 * new_change, fetch the events after the last position; on reconnect, call this method again. Enterprise streams do not support long
 * polling.
 *
 * OPTIONS /events
 */
export const eventsRealtimeServersList: (box: Caller, params?: NoParams, options?: ListOptions) => BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.realtimeServers.list', method: 'OPTIONS', path: '/events', list: ['single', 'entries'] });

/**
 * Returns the app items that a file belongs to, directly or through a folder above it. Users who can see the file receive the type
 * and ID of every app item, including those they cannot open.
 *
 * GET /files/{file_id}/app_item_associations
 */
export const filesAppItemAssociationsList: (box: Caller, fileId: string, params?: FilesAppItemAssociationsListParams, options?: ListOptions) => BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.appItemAssociations.list', method: 'GET', path: '/files/{file_id}/app_item_associations', list: ['marker', 'entries'] });

/**
 * Returns the app items that a folder belongs to, directly or through a folder above it. Users who can see the folder receive the
 * type and ID of every app item, including those they cannot open.
 *
 * GET /folders/{folder_id}/app_item_associations
 */
export const foldersAppItemAssociationsList: (box: Caller, folderId: string, params?: FoldersAppItemAssociationsListParams, options?: ListOptions) => BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.appItemAssociations.list', method: 'GET', path: '/folders/{folder_id}/app_item_associations', list: ['marker', 'entries'] });

/**
 * Returns the metadata of one version of a file. For its bytes, call files.content.download with version. Only paid accounts keep
 * versions.
 *
 * GET /files/{file_id}/versions/{file_version_id}
 */
export const filesVersionsGet: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, fileVersionId: string, params?: FilesVersionsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FileVersion, FileVersionFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.versions.get', method: 'GET', path: '/files/{file_id}/versions/{file_version_id}' });

/**
 * Moves a deleted version from the trash back to the past versions of the file. It does not become the current version; call
 * files.versions.promote for that. Not available for Box Notes.
 *
 * PUT /files/{file_id}/versions/{file_version_id}
 */
export const filesVersionsRestore: (box: Caller, fileId: string, fileVersionId: string, params: FilesVersionsRestoreParams, options?: CallOptions) => BoxPromise<FileVersion> = /* @__PURE__ */ operationFunction({ id: 'files.versions.restore', method: 'PUT', path: '/files/{file_id}/versions/{file_version_id}', body: 'merged', retry: 'safe' });

/**
 * Moves a past version of a file to the trash. files.versions.restore can restore it for some time. Only paid accounts keep
 * versions.
 *
 * DELETE /files/{file_id}/versions/{file_version_id}
 */
export const filesVersionsDelete: (box: Caller, fileId: string, fileVersionId: string, params?: FilesVersionsDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.versions.delete', method: 'DELETE', path: '/files/{file_id}/versions/{file_version_id}', headers: ['if-match'], result: 'void' });

/**
 * Copies a past version of a file and makes the copy the current version. The copy has the same bytes and name but a new ID.
 * Comments and similar data stay unchanged. Not available for Box Notes.
 *
 * POST /files/{file_id}/versions/current
 */
export const filesVersionsPromote: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params: FilesVersionsPromoteParams<F>, options?: CallOptions) => BoxPromise<Fields<FileVersion, FileVersionFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.versions.promote', method: 'POST', path: '/files/{file_id}/versions/current', query: ['fields'], body: 'merged' });

/**
 * Returns the users and groups that have access to a file or are invited to it, including access inherited from folders above.
 *
 * GET /files/{file_id}/collaborations
 */
export const filesCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, fileId: string, params?: FilesCollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.collaborations.list', method: 'GET', path: '/files/{file_id}/collaborations', list: ['marker', 'entries'] });

/**
 * Returns the items that a group has access to. Admins can call it, and so can users permitted by the group's settings, such as its
 * members.
 *
 * GET /groups/{group_id}/collaborations
 */
export const groupsCollaborationsList: (box: Caller, groupId: string, params?: GroupsCollaborationsListParams, options?: ListOptions) => BoxList<Collaboration, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.collaborations.list', method: 'GET', path: '/groups/{group_id}/collaborations', list: ['offset', 'entries'] });

/**
 * Creates a web link, a bookmark to a page, in a folder, where it is listed among the files. Returns 409 with the conflicting item
 * if the name is already in use.
 *
 * POST /web_links
 */
export const webLinksCreate: (box: Caller, params: WebLinksCreateParams, options?: CallOptions) => BoxPromise<WebLink> = /* @__PURE__ */ operationFunction({ id: 'webLinks.create', method: 'POST', path: '/web_links', body: 'merged' });

/**
 * Returns a web link with its URL and parent folder. The linked page is not accessed.
 *
 * GET /web_links/{web_link_id}
 */
export const webLinksGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.get', method: 'GET', path: '/web_links/{web_link_id}', headers: ['BoxApi'] });

/**
 * Returns the web link with its shared link, which is null if it has none.
 *
 * GET /web_links/{web_link_id}
 */
export const webLinksSharedLinkGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.get', method: 'GET', path: '/web_links/{web_link_id}', headers: ['BoxApi'], fixedQuery: { fields: ['shared_link'] } });

/**
 * Changes the properties in the body: URL, name, description, parent folder, shared link or collections. To return only shared_link
 * or collections, list it in fields.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksUpdate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.update', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/**
 * Creates a shared link for a web link and returns the web link with it. The enterprise's settings can restrict the requested
 * access; see effective_access.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksSharedLinkCreate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.create', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Changes the access, password, name, expiration or permissions of a web link's shared link and returns the web link with it.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksSharedLinkUpdate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.update', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Removes the shared link from a web link and returns the web link. The old URL stays invalid, even if a new shared link is created.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksSharedLinkDelete: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.delete', method: 'PUT', path: '/web_links/{web_link_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/**
 * Restores a web link from the trash to its previous folder. The optional body contains a folder to use if the previous one is gone,
 * and a name to use if the previous one is taken. Returns 409 if the name is taken and the body contains no other.
 *
 * POST /web_links/{web_link_id}
 */
export const webLinksTrashRestore: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.restore', method: 'POST', path: '/web_links/{web_link_id}', query: ['fields'], body: 'merged' });

/**
 * Moves a web link to the trash. webLinks.trash.restore can restore it within a period that the enterprise sets. If the enterprise
 * has no trash, the web link is deleted permanently.
 *
 * DELETE /web_links/{web_link_id}
 */
export const webLinksDelete: (box: Caller, webLinkId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webLinks.delete', method: 'DELETE', path: '/web_links/{web_link_id}', result: 'void' });

/**
 * Returns a web link that was itself moved to the trash. Its trashed_at and purged_at show when it was trashed and when it is
 * deleted permanently. For a web link that was trashed with its folder, see folders.trash.get.
 *
 * GET /web_links/{web_link_id}/trash
 */
export const webLinksTrashGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.get', method: 'GET', path: '/web_links/{web_link_id}/trash' });

/**
 * Deletes a web link from the trash permanently. It cannot be restored.
 *
 * DELETE /web_links/{web_link_id}/trash
 */
export const webLinksTrashDelete: (box: Caller, webLinkId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.delete', method: 'DELETE', path: '/web_links/{web_link_id}/trash', result: 'void' });

/**
 * Copies a web link. Returns 409 if the name is in use in the target folder, as it always is in the original's folder. The service
 * supports this operation although its API reference omits it.
 *
 * POST /web_links/{web_link_id}/copy
 */
export const webLinksCopy: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.copy', method: 'POST', path: '/web_links/{web_link_id}/copy', query: ['fields'], body: 'merged' });

/**
 * Returns a file request with its destination folder. Only users who may edit that folder can see it.
 *
 * GET /file_requests/{file_request_id}
 */
export const fileRequestsGet: (box: Caller, fileRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.get', method: 'GET', path: '/file_requests/{file_request_id}' });

/**
 * Updates the properties in the body and leaves the others unchanged. Only users who may edit the folder can call it. Set status to
 * close the form and to reopen it.
 *
 * PUT /file_requests/{file_request_id}
 */
export const fileRequestsUpdate: (box: Caller, fileRequestId: string, params?: FileRequestsUpdateParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.update', method: 'PUT', path: '/file_requests/{file_request_id}', headers: ['if-match'], body: 'merged' });

/**
 * Permanently deletes a file request. Files that were uploaded through it stay in the folder.
 *
 * DELETE /file_requests/{file_request_id}
 */
export const fileRequestsDelete: (box: Caller, fileRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.delete', method: 'DELETE', path: '/file_requests/{file_request_id}', result: 'void' });

/**
 * Creates a file request for another folder from an existing one. Properties missing from the body are copied from the original. No
 * other method creates file requests, so the first one must be created in the web app.
 *
 * POST /file_requests/{file_request_id}/copy
 */
export const fileRequestsCopy: (box: Caller, fileRequestId: string, params: FileRequestsCopyParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.copy', method: 'POST', path: '/file_requests/{file_request_id}/copy', body: 'merged' });

/**
 * Returns the calling user's collections. Currently, this is only Favorites. Its ID differs for each user.
 *
 * GET /collections
 */
export const collectionsList: <F extends FieldOf<Collection> = never>(box: Caller, params?: CollectionsListParams<F>, options?: ListOptions) => BoxList<Fields<Collection, Collection, F>, Collections, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collections.list', method: 'GET', path: '/collections', list: ['offset', 'entries'] });

/**
 * Returns the files, folders and web links in one of the calling user's collections. To add or remove an item, change its
 * collections with files.update, folders.update or webLinks.update.
 *
 * GET /collections/{collection_id}/items
 */
export const collectionsItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, collectionId: string, params?: CollectionsItemsListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collections.items.list', method: 'GET', path: '/collections/{collection_id}/items', list: ['offset', 'entries'] });

/**
 * Returns the name and type of one of the calling user's collections. To list its items, use collections.items.list.
 *
 * GET /collections/{collection_id}
 */
export const collectionsGet: (box: Caller, collectionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Collection> = /* @__PURE__ */ operationFunction({ id: 'collections.get', method: 'GET', path: '/collections/{collection_id}' });

/**
 * Returns the items that the calling user opened, changed, uploaded, commented on or previewed in the last 90 days, most recent
 * first. Returns at most 1,000 items.
 *
 * GET /recent_items
 */
export const recentItemsList: (box: Caller, params?: RecentItemsListParams, options?: ListOptions) => BoxList<RecentItems["entries"][number], RecentItems, 'entries'> = /* @__PURE__ */ listFunction({ id: 'recentItems.list', method: 'GET', path: '/recent_items', list: ['marker', 'entries'] });

/**
 * Returns when a file's watermark was applied. Returns 404 if the file has none.
 *
 * GET /files/{file_id}/watermark
 */
export const filesWatermarkGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.get', method: 'GET', path: '/files/{file_id}/watermark' });

/**
 * Applies a watermark to a file. Previews then show the viewer and the viewing time over the content. The bytes do not change.
 * Returns 200 if the file already had a watermark, otherwise 201.
 *
 * PUT /files/{file_id}/watermark
 */
export const filesWatermarkApply: (box: Caller, fileId: string, params: FilesWatermarkApplyParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.apply', method: 'PUT', path: '/files/{file_id}/watermark', body: 'merged', retry: 'safe' });

/**
 * Removes a file's watermark. Returns 404 if the file has none.
 *
 * DELETE /files/{file_id}/watermark
 */
export const filesWatermarkDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.delete', method: 'DELETE', path: '/files/{file_id}/watermark', result: 'void' });

/**
 * Returns when a folder's watermark was applied. Returns 404 if the folder has none.
 *
 * GET /folders/{folder_id}/watermark
 */
export const foldersWatermarkGet: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.get', method: 'GET', path: '/folders/{folder_id}/watermark' });

/**
 * Applies a watermark to a folder. Previews of the files in it then show the viewer and the viewing time. Returns 200 if the folder
 * already had a watermark, otherwise 201.
 *
 * PUT /folders/{folder_id}/watermark
 */
export const foldersWatermarkApply: (box: Caller, folderId: string, params: FoldersWatermarkApplyParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.apply', method: 'PUT', path: '/folders/{folder_id}/watermark', body: 'merged', retry: 'safe' });

/**
 * Removes a folder's watermark. Returns 404 if the folder has none.
 *
 * DELETE /folders/{folder_id}/watermark
 */
export const foldersWatermarkDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.delete', method: 'DELETE', path: '/folders/{folder_id}/watermark', result: 'void' });

/**
 * Returns all locks on a folder in one response. Only owners and co-owners of the folder can call it.
 *
 * GET /folder_locks
 */
export const folderLocksList: (box: Caller, params: FolderLocksListParams, options?: ListOptions) => BoxList<FolderLocks["entries"][number], FolderLocks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folderLocks.list', method: 'GET', path: '/folder_locks', list: ['single', 'entries'] });

/**
 * Prevents a folder from being moved or deleted until the lock is removed. The folder's content can still be changed. Only owners
 * and co-owners of the folder can call it.
 *
 * POST /folder_locks
 */
export const folderLocksCreate: (box: Caller, params: FolderLocksCreateParams, options?: CallOptions) => BoxPromise<FolderLock> = /* @__PURE__ */ operationFunction({ id: 'folderLocks.create', method: 'POST', path: '/folder_locks', body: 'merged' });

/**
 * Removes a lock, so that the folder can be moved and deleted again. Only owners and co-owners of the folder can call it.
 *
 * DELETE /folder_locks/{folder_lock_id}
 */
export const folderLocksDelete: (box: Caller, folderLockId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folderLocks.delete', method: 'DELETE', path: '/folder_locks/{folder_lock_id}', result: 'void' });

/**
 * Checks that the user may download the items in the body and returns a URL for downloading them as one ZIP file. The file is
 * created during the download, which must start within seconds. A ZIP file contains at most 10,000 files, and no more bytes than the
 * account may upload at once.
 *
 * POST /zip_downloads
 */
export const zipDownloadsCreate: (box: Caller, params: ZipDownloadsCreateParams, options?: CallOptions) => BoxPromise<ZipDownload> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.create', method: 'POST', path: '/zip_downloads', body: 'merged', retry: 'safe' });

/**
 * Downloads the bytes of a ZIP file that was prepared moments before. The ID serves as the credential, so no access token is sent.
 * It works once; if a download fails or is not started in time, prepare a new one.
 *
 * Sends no access token.
 *
 * GET /zip_downloads/{zip_download_id}/content
 */
export const zipDownloadsDownload: (box: Caller, zipDownloadId: string, params?: NoParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.download', method: 'GET', path: '/zip_downloads/{zip_download_id}/content', host: 'content', result: 'binary', anonymous: true });

/**
 * Returns the number of files downloaded so far and, when the download has ended, the number of items left out. Only the user who
 * prepared the ZIP file can call it. Polling every few seconds is sufficient.
 *
 * GET /zip_downloads/{zip_download_id}/status
 */
export const zipDownloadsGetStatus: (box: Caller, zipDownloadId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ZipDownloadStatus> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.getStatus', method: 'GET', path: '/zip_downloads/{zip_download_id}/status' });

/**
 * Returns all metadata of a file: one instance, a set of values, for each applied template. The user must be able to view the file.
 *
 * GET /files/{file_id}/metadata
 */
export const filesMetadataList: (box: Caller, fileId: string, params?: FilesMetadataListParams, options?: ListOptions) => BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.metadata.list', method: 'GET', path: '/files/{file_id}/metadata', list: ['single', 'entries'] });

/**
 * Returns a file's metadata for one template. Returns 404 if the template is not applied to the file.
 *
 * GET /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataGet: (box: Caller, fileId: string, scope: operations['files.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: FilesMetadataGetParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.get', method: 'GET', path: '/files/{file_id}/metadata/{scope}/{template_key}' });

/**
 * Applies a list of operations to a file's metadata for one template, in order. If one operation fails, such as a test of a changed
 * value, none takes effect. The template must already be applied.
 *
 * PUT /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataUpdate: (box: Caller, fileId: string, scope: operations['files.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataUpdateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.update', method: 'PUT', path: '/files/{file_id}/metadata/{scope}/{template_key}', body: 'json', mediaType: 'application/json-patch+json' });

/**
 * Creates a metadata instance on a file. Each property of the body is a field of the template and must match its type. Only the
 * properties template of the global scope accepts arbitrary fields. Returns 409 if the file already has an instance of the template.
 *
 * POST /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataCreate: (box: Caller, fileId: string, scope: operations['files.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataCreateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.create', method: 'POST', path: '/files/{file_id}/metadata/{scope}/{template_key}', body: 'json' });

/**
 * Removes a metadata instance and its values from a file. The template is kept.
 *
 * DELETE /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataDelete: (box: Caller, fileId: string, scope: operations['files.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.delete', method: 'DELETE', path: '/files/{file_id}/metadata/{scope}/{template_key}', result: 'void' });

/**
 * Returns all metadata of a folder: one instance, a set of values, for each applied template. The user must be able to view the
 * folder. The root folder has no metadata.
 *
 * GET /folders/{folder_id}/metadata
 */
export const foldersMetadataList: (box: Caller, folderId: string, params?: FoldersMetadataListParams, options?: ListOptions) => BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.metadata.list', method: 'GET', path: '/folders/{folder_id}/metadata', list: ['single', 'entries'] });

/**
 * Returns a folder's metadata for one template. Returns 404 if the template is not applied to the folder. The root folder has no
 * metadata.
 *
 * GET /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataGet: (box: Caller, folderId: string, scope: operations['folders.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.get', method: 'GET', path: '/folders/{folder_id}/metadata/{scope}/{template_key}' });

/**
 * Applies a list of operations to a folder's metadata for one template, in order. If one operation fails, such as a test of a
 * changed value, none takes effect. The template must already be applied.
 *
 * PUT /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataUpdate: (box: Caller, folderId: string, scope: operations['folders.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataUpdateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.update', method: 'PUT', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', body: 'json', mediaType: 'application/json-patch+json' });

/**
 * Creates a metadata instance on a folder. Each property of the body is a field of the template and must match its type. Only the
 * properties template of the global scope accepts arbitrary fields. Returns 409 if the folder already has an instance of the
 * template. The folder's contents get the values only through a cascade policy.
 *
 * POST /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataCreate: (box: Caller, folderId: string, scope: operations['folders.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataCreateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.create', method: 'POST', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', body: 'json' });

/**
 * Removes a metadata instance and its values from a folder. The template is kept.
 *
 * DELETE /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataDelete: (box: Caller, folderId: string, scope: operations['folders.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.delete', method: 'DELETE', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', result: 'void' });

/**
 * Returns the security classification of a file. Returns 404 if the file has none.
 *
 * GET /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.get', method: 'GET', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo' });

/**
 * Replaces the security classification of a file with another classification of the enterprise. The file must already have one.
 *
 * PUT /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationUpdate: (box: Caller, fileId: string, params: FilesClassificationUpdateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.update', method: 'PUT', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/**
 * Applies one of the enterprise's classifications, which state how confidential content is, to a file. Returns 409 if the file
 * already has one. To change it, use files.classification.update.
 *
 * POST /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationCreate: (box: Caller, fileId: string, params: FilesClassificationCreateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.create', method: 'POST', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'merged' });

/**
 * Removes the security classification of a file. The enterprise rules that depend on it no longer apply.
 *
 * DELETE /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.classification.delete', method: 'DELETE', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', result: 'void' });

/**
 * Returns the security classification of a folder. Returns 404 if the folder has none.
 *
 * GET /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationGet: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.get', method: 'GET', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo' });

/**
 * Replaces the security classification of a folder with another classification of the enterprise. The folder must already have one.
 *
 * PUT /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationUpdate: (box: Caller, folderId: string, params: FoldersClassificationUpdateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.update', method: 'PUT', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/**
 * Applies one of the enterprise's classifications, which state how confidential content is, to a folder. Returns 409 if the folder
 * already has one. To change it, use folders.classification.update.
 *
 * POST /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationCreate: (box: Caller, folderId: string, params: FoldersClassificationCreateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.create', method: 'POST', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'merged' });

/**
 * Removes the security classification of a folder. The enterprise rules that depend on it no longer apply.
 *
 * DELETE /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.delete', method: 'DELETE', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', result: 'void' });

/**
 * Returns the metadata template whose only field lists the enterprise's classifications as options. Returns 404 until
 * classifications.create has created it.
 *
 * GET /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsGet: (box: Caller, params?: NoParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.get', method: 'GET', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema' });

/**
 * Adds and changes classifications of the enterprise, in the order of the body. If one operation fails, none takes effect. Only
 * admins can call it.
 *
 * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsChange: (box: Caller, params: ClassificationsChangeParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.change', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/**
 * Adds one or more classifications to the enterprise. Their names must be new. Only admins can call it.
 *
 * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsAdd: (box: Caller, params: ClassificationsAddParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.add', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/**
 * Changes the name, definition or color of classifications. Items that have them are updated too. Only admins can call it.
 *
 * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsUpdate: (box: Caller, params: ClassificationsUpdateParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.update', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/**
 * Returns the cards that skills (applications that analyze uploaded files) added to a file: keywords, timelines, transcripts and
 * statuses. Returns 404 if the file has none.
 *
 * GET /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.get', method: 'GET', path: '/files/{file_id}/metadata/global/boxSkillsCards' });

/**
 * Replaces individual cards of a file. The path of each operation contains the zero-based index of the card. The update is atomic:
 * if one operation fails, none takes effect.
 *
 * PUT /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsUpdate: (box: Caller, fileId: string, params: FilesSkillCardsUpdateParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.update', method: 'PUT', path: '/files/{file_id}/metadata/global/boxSkillsCards', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/**
 * Adds the first cards to a file. The web app shows them next to the preview. Returns 409 if the file already has cards; change them
 * with files.skillCards.update.
 *
 * POST /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsCreate: (box: Caller, fileId: string, params: FilesSkillCardsCreateParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.create', method: 'POST', path: '/files/{file_id}/metadata/global/boxSkillsCards', body: 'merged' });

/**
 * Removes all cards that skills added to a file.
 *
 * DELETE /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.delete', method: 'DELETE', path: '/files/{file_id}/metadata/global/boxSkillsCards', result: 'void' });

/**
 * Reports the status of a skill (an application that analyzes uploaded files) for a file, and replaces all cards of the file with
 * those in the body. The skill authenticates with the write token from the event that started it.
 *
 * PUT /skill_invocations/{skill_id}
 */
export const skillInvocationsUpdate: (box: Caller, skillId: string, params: SkillInvocationsUpdateParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'skillInvocations.update', method: 'PUT', path: '/skill_invocations/{skill_id}', body: 'merged', result: 'void' });

/**
 * Returns the template of a metadata instance, as a list with one entry. The instance is identified by its $id.
 *
 * GET /metadata_templates
 */
export const metadataTemplatesListByInstance: (box: Caller, params: MetadataTemplatesListByInstanceParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listByInstance', method: 'GET', path: '/metadata_templates', list: ['marker', 'entries'] });

/**
 * Returns a template with its fields, by scope and key. Templates contain both, and their instances have them as $scope and
 * $template.
 *
 * GET /metadata_templates/{scope}/{template_key}/schema
 */
export const metadataTemplatesGet: (box: Caller, scope: operations['metadataTemplates.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.get', method: 'GET', path: '/metadata_templates/{scope}/{template_key}/schema' });

/**
 * Applies a list of operations to a template, in order. If one operation fails, none takes effect. Changes to fields and options
 * propagate to instances on items: removing one from the template also removes it from the instances. Only admins, and co-admins
 * with the right to edit templates, can call it.
 *
 * PUT /metadata_templates/{scope}/{template_key}/schema
 */
export const metadataTemplatesUpdate: (box: Caller, scope: operations['metadataTemplates.update']['parameters']['path']['scope'], templateKey: string, params: MetadataTemplatesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.update', method: 'PUT', path: '/metadata_templates/{scope}/{template_key}/schema', body: 'json', mediaType: 'application/json-patch+json' });

/**
 * Deletes a template and all its instances on files and folders. This cannot be undone. Only admins, and co-admins with the right to
 * edit templates, can call it.
 *
 * DELETE /metadata_templates/{scope}/{template_key}/schema
 */
export const metadataTemplatesDelete: (box: Caller, scope: operations['metadataTemplates.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.delete', method: 'DELETE', path: '/metadata_templates/{scope}/{template_key}/schema', result: 'void' });

/**
 * Returns a template with its fields, by the ID that the service assigned to it.
 *
 * GET /metadata_templates/{template_id}
 */
export const metadataTemplatesGetById: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.getById', method: 'GET', path: '/metadata_templates/{template_id}' });

/**
 * Returns the templates of the global scope, shared by all enterprises, with their fields.
 *
 * GET /metadata_templates/global
 */
export const metadataTemplatesListGlobal: (box: Caller, params?: MetadataTemplatesListGlobalParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listGlobal', method: 'GET', path: '/metadata_templates/global', list: ['marker', 'entries'] });

/**
 * Returns the templates that the caller's enterprise created, with their fields.
 *
 * GET /metadata_templates/enterprise
 */
export const metadataTemplatesListEnterprise: (box: Caller, params?: MetadataTemplatesListEnterpriseParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listEnterprise', method: 'GET', path: '/metadata_templates/enterprise', list: ['marker', 'entries'] });

/**
 * Creates a metadata template for files and folders in the enterprise. Global templates cannot be created. Returns 409 if the key is
 * already in use. Only admins, and co-admins with the right to edit templates, can call it.
 *
 * POST /metadata_templates/schema
 */
export const metadataTemplatesCreate: (box: Caller, params: MetadataTemplatesCreateParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.create', method: 'POST', path: '/metadata_templates/schema', body: 'merged' });

/**
 * Creates the template for the enterprise's security classifications, with the first classifications. It can be created only once.
 * Use classifications.add to add more. Only admins, and co-admins with the right to edit templates, can call it.
 *
 * POST /metadata_templates/schema
 */
export const classificationsCreate: (box: Caller, params: ClassificationsCreateParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.create', method: 'POST', path: '/metadata_templates/schema', body: 'merged', fixedBody: { scope: 'enterprise', templateKey: 'securityClassification-6VMVochwUWo', displayName: 'Classification' } });

/**
 * Returns the nodes that a taxonomy field of a template offers, with their ancestors.
 *
 * GET /metadata_templates/{namespace}/{template_key}/fields/{field_key}/options
 */
export const metadataTemplatesFieldOptionsList: (box: Caller, namespace: string, templateKey: string, fieldKey: string, params?: MetadataTemplatesFieldOptionsListParams, options?: ListOptions) => BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.fieldOptions.list', method: 'GET', path: '/metadata_templates/{namespace}/{template_key}/fields/{field_key}/options', rename: { include_total_result_count: 'include-total-result-count', only_selectable_options: 'only-selectable-options' }, list: ['marker', 'entries'] });

/**
 * Returns the cascade policies of a folder. The root folder has none.
 *
 * GET /metadata_cascade_policies
 */
export const metadataCascadePoliciesList: (box: Caller, params: MetadataCascadePoliciesListParams, options?: ListOptions) => BoxList<MetadataCascadePolicies["entries"][number], MetadataCascadePolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataCascadePolicies.list', method: 'GET', path: '/metadata_cascade_policies', list: ['marker', 'entries'] });

/**
 * Creates a policy that copies a folder's metadata for one template to everything in the folder, at all depths, now and in the
 * future. The template must already be applied to the folder. Returns 409 if the folder already has a policy for the template.
 *
 * POST /metadata_cascade_policies
 */
export const metadataCascadePoliciesCreate: (box: Caller, params: MetadataCascadePoliciesCreateParams, options?: CallOptions) => BoxPromise<MetadataCascadePolicy> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.create', method: 'POST', path: '/metadata_cascade_policies', body: 'merged' });

/**
 * Returns one policy with its folder and template.
 *
 * GET /metadata_cascade_policies/{metadata_cascade_policy_id}
 */
export const metadataCascadePoliciesGet: (box: Caller, metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataCascadePolicy> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.get', method: 'GET', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}' });

/**
 * Deletes a policy. The folder no longer cascades the template's metadata to its contents.
 *
 * DELETE /metadata_cascade_policies/{metadata_cascade_policy_id}
 */
export const metadataCascadePoliciesDelete: (box: Caller, metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.delete', method: 'DELETE', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}', result: 'void' });

/**
 * Applies the folder's metadata to everything in the folder once more, for example after the folder's metadata has changed or an
 * item's metadata has diverged. The work runs asynchronously. The response confirms only that it has started.
 *
 * POST /metadata_cascade_policies/{metadata_cascade_policy_id}/apply
 */
export const metadataCascadePoliciesApply: (box: Caller, metadataCascadePolicyId: string, params: MetadataCascadePoliciesApplyParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.apply', method: 'POST', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}/apply', body: 'merged', result: 'void' });

/**
 * Returns the files and folders that have an instance of a metadata template and match a condition on its values. Without fields, an
 * entry contains only type, id and etag. Fields such as metadata.enterprise_900100.contract.amount add metadata values.
 *
 * POST /metadata_queries/execute_read
 */
export const metadataQueriesExecute: <F extends FieldOf<MetadataQueryItemFull> = never>(box: Caller, params: MetadataQueriesExecuteParams<F>, options?: ListOptions) => BoxList<Fields<MetadataQueryItem, MetadataQueryItemFull, F>, MetadataQueryResults, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataQueries.execute', method: 'POST', path: '/metadata_queries/execute_read', body: 'merged', list: ['marker-body', 'entries'], retry: 'safe' });

/**
 * Creates a taxonomy, a tree of values for fields of metadata templates. It initially has no levels and no nodes. Only admins can
 * call it.
 *
 * POST /metadata_taxonomies
 */
export const metadataTaxonomiesCreate: (box: Caller, params: MetadataTaxonomiesCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.create', method: 'POST', path: '/metadata_taxonomies', body: 'merged' });

/**
 * Returns the taxonomies of a namespace, each with its levels. A taxonomy is a tree of values for fields of metadata templates. Use
 * metadataTaxonomies.nodes.list to list the values.
 *
 * GET /metadata_taxonomies/{namespace}
 */
export const metadataTaxonomiesList: (box: Caller, namespace: string, params?: MetadataTaxonomiesListParams, options?: ListOptions) => BoxList<MetadataTaxonomies["entries"][number], MetadataTaxonomies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTaxonomies.list', method: 'GET', path: '/metadata_taxonomies/{namespace}', list: ['marker', 'entries'] });

/**
 * Returns one taxonomy with its levels. Its values are its nodes. Use metadataTaxonomies.nodes.list to list them.
 *
 * GET /metadata_taxonomies/{namespace}/{taxonomy_key}
 */
export const metadataTaxonomiesGet: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.get', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}' });

/**
 * Deletes a taxonomy with its levels and nodes. This cannot be undone. Only admins can call it.
 *
 * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}
 */
export const metadataTaxonomiesDelete: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.delete', method: 'DELETE', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}', result: 'void' });

/**
 * Changes the display name of a taxonomy. The key stays the same. Only admins can call it.
 *
 * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}
 */
export const metadataTaxonomiesUpdate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}', body: 'merged', retry: 'safe' });

/**
 * Creates the levels of a taxonomy, from the top of the tree down. Only admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels
 */
export const metadataTaxonomiesLevelsCreate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.create', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels', body: 'json' });

/**
 * Updates the name and description of one level. Only admins can call it.
 *
 * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}
 */
export const metadataTaxonomiesLevelsUpdate: (box: Caller, namespace: string, taxonomyKey: string, levelIndex: number, params: MetadataTaxonomiesLevelsUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevel> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}', body: 'merged', retry: 'safe' });

/**
 * Adds a level below the lowest level, or as the first level if the taxonomy has none. Only admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append
 */
export const metadataTaxonomiesLevelsAppend: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsAppendParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.append', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append', body: 'merged' });

/**
 * Deletes the lowest level of a taxonomy and returns the remaining levels. Only admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim
 */
export const metadataTaxonomiesLevelsTrim: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.trim', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim' });

/**
 * Returns nodes of a taxonomy with their ancestors. Nodes must match all given filters.
 *
 * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
 */
export const metadataTaxonomiesNodesList: (box: Caller, namespace: string, taxonomyKey: string, params?: MetadataTaxonomiesNodesListParams, options?: ListOptions) => BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTaxonomies.nodes.list', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes', rename: { include_total_result_count: 'include-total-result-count' }, list: ['marker', 'entries'] });

/**
 * Adds a value to a taxonomy, on an existing level. Below the top level, the node needs a parent on the level above. Only admins can
 * call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
 */
export const metadataTaxonomiesNodesCreate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesNodesCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.create', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes', body: 'merged' });

/**
 * Returns one node with its ancestors.
 *
 * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
 */
export const metadataTaxonomiesNodesGet: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.get', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}' });

/**
 * Deletes a node that has no child nodes. Only admins can call it.
 *
 * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
 */
export const metadataTaxonomiesNodesDelete: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.delete', method: 'DELETE', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}', result: 'void' });

/**
 * Changes the name of a node. Its position in the tree stays the same. Only admins can call it.
 *
 * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
 */
export const metadataTaxonomiesNodesUpdate: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: MetadataTaxonomiesNodesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}', body: 'merged', retry: 'safe' });

/**
 * Starts jobs that log out users from all sessions. Users are selected by ID, by login, or both. The response is sent before the
 * jobs have run; the enterprise's events report their results. Only admins and applications that may manage users can call it.
 *
 * POST /users/terminate_sessions
 */
export const usersSessionsTerminate: (box: Caller, params?: UsersSessionsTerminateParams, options?: CallOptions) => BoxPromise<SessionTermination> = /* @__PURE__ */ operationFunction({ id: 'users.sessions.terminate', method: 'POST', path: '/users/terminate_sessions', body: 'merged' });

/**
 * Returns the bytes of the picture that is displayed next to the user's name. Returns 404 if there is none.
 *
 * GET /users/{user_id}/avatar
 */
export const usersAvatarGet: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.get', method: 'GET', path: '/users/{user_id}/avatar', result: 'binary' });

/**
 * Uploads a PNG or JPEG of up to 1 MB as a user's avatar, in place of any existing one. The file part must have a file name and the
 * image's media type.
 *
 * POST /users/{user_id}/avatar
 */
export const usersAvatarCreate: (box: Caller, userId: string, params: UsersAvatarCreateParams, options?: CallOptions) => BoxPromise<UserAvatar> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.create', method: 'POST', path: '/users/{user_id}/avatar', body: 'multipart', retry: 'safe' });

/**
 * Deletes the avatar permanently. The user's initials are displayed instead.
 *
 * DELETE /users/{user_id}/avatar
 */
export const usersAvatarDelete: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.delete', method: 'DELETE', path: '/users/{user_id}/avatar', result: 'void' });

/**
 * Invites the user of an existing account to move it into the enterprise. Only admins can call it. The account must not be in a paid
 * enterprise. Returns 404 if the address has no account. The account becomes managed when its user accepts.
 *
 * POST /invites
 */
export const invitesCreate: <F extends FieldOf<Invite> = never>(box: Caller, params: InvitesCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Invite, Invite, F>> = /* @__PURE__ */ operationFunction({ id: 'invites.create', method: 'POST', path: '/invites', query: ['fields'], body: 'merged' });

/**
 * Returns one invitation. Its status shows whether the user has responded.
 *
 * GET /invites/{invite_id}
 */
export const invitesGet: <F extends FieldOf<Invite> = never>(box: Caller, inviteId: string, params?: InvitesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Invite, Invite, F>> = /* @__PURE__ */ operationFunction({ id: 'invites.get', method: 'GET', path: '/invites/{invite_id}' });

/**
 * Starts jobs that end all collaborations of external users on the enterprise's content, so that they are no longer external users.
 * Their accounts remain. The response reports for each user whether a job was started.
 *
 * POST /external_users/submit_delete_job
 */
export const externalUsersSubmitDeleteJob: (box: Caller, params: ExternalUsersSubmitDeleteJobParams, options?: CallOptions) => BoxPromise<ExternalUserDeletions> = /* @__PURE__ */ operationFunction({ id: 'externalUsers.submitDeleteJob', method: 'POST', path: '/external_users/submit_delete_job', body: 'merged', version: '2025.0' });

/**
 * Returns the groups that a user belongs to and the user's role in each. Admins see all of them. Other callers see only groups that
 * they belong to.
 *
 * GET /users/{user_id}/memberships
 */
export const usersMembershipsList: (box: Caller, userId: string, params?: UsersMembershipsListParams, options?: ListOptions) => BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.memberships.list', method: 'GET', path: '/users/{user_id}/memberships', list: ['offset', 'entries'] });

/**
 * Returns the groups of the enterprise, optionally filtered by filter_term. Only admins and applications that may manage groups see
 * all of them.
 *
 * GET /groups
 */
export const groupsList: <F extends FieldOf<GroupFull> = never>(box: Caller, params?: GroupsListParams<F>, options?: ListOptions) => BoxList<Fields<GroupMini, GroupFull, F>, Groups, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.list', method: 'GET', path: '/groups', list: ['offset', 'entries'] });

/**
 * Creates an empty group. Only admins and applications that may manage groups can call it. Returns 409 if the enterprise already has
 * a group with this name.
 *
 * POST /groups
 */
export const groupsCreate: <F extends FieldOf<GroupFull> = never>(box: Caller, params: GroupsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.create', method: 'POST', path: '/groups', query: ['fields'], body: 'merged' });

/**
 * Starts jobs that end all sessions of every member of the groups. Only admins and applications that may manage users and groups can
 * call it. The jobs run asynchronously after the response. The enterprise's events report their outcome.
 *
 * POST /groups/terminate_sessions
 */
export const groupsSessionsTerminate: (box: Caller, params: GroupsSessionsTerminateParams, options?: CallOptions) => BoxPromise<SessionTermination> = /* @__PURE__ */ operationFunction({ id: 'groups.sessions.terminate', method: 'POST', path: '/groups/terminate_sessions', body: 'merged' });

/**
 * Returns one group. Members of the group, admins, and applications that may manage groups can call it.
 *
 * GET /groups/{group_id}
 */
export const groupsGet: <F extends FieldOf<GroupFull> = never>(box: Caller, groupId: string, params?: GroupsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.get', method: 'GET', path: '/groups/{group_id}' });

/**
 * Updates the name, description or settings of a group. Admins of the group, admins of the enterprise, and applications that may
 * manage groups can call it. Returns 409 if another group already has the name.
 *
 * PUT /groups/{group_id}
 */
export const groupsUpdate: <F extends FieldOf<GroupFull> = never>(box: Caller, groupId: string, params?: GroupsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.update', method: 'PUT', path: '/groups/{group_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/**
 * Deletes a group permanently. Members lose the access that they had through the group, but their accounts are kept. Only admins and
 * applications that may manage groups can call it.
 *
 * DELETE /groups/{group_id}
 */
export const groupsDelete: (box: Caller, groupId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'groups.delete', method: 'DELETE', path: '/groups/{group_id}', result: 'void' });

/**
 * Returns the members of a group and their roles. Members of the group, admins, and applications that may manage groups can call it.
 *
 * GET /groups/{group_id}/memberships
 */
export const groupsMembershipsList: (box: Caller, groupId: string, params?: GroupsMembershipsListParams, options?: ListOptions) => BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.memberships.list', method: 'GET', path: '/groups/{group_id}/memberships', list: ['offset', 'entries'] });

/**
 * Adds a user to a group as a member or admin. Only admins and applications that may manage groups can call it. Returns 409 if the
 * user is already in the group.
 *
 * POST /group_memberships
 */
export const groupMembershipsCreate: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, params: GroupMembershipsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.create', method: 'POST', path: '/group_memberships', query: ['fields'], body: 'merged' });

/**
 * Returns one membership with its user, group and role. Admins of the group and of the enterprise can call it.
 *
 * GET /group_memberships/{group_membership_id}
 */
export const groupMembershipsGet: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, groupMembershipId: string, params?: GroupMembershipsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.get', method: 'GET', path: '/group_memberships/{group_membership_id}' });

/**
 * Updates a member's role, or the permissions of an admin of the group. Admins of the group and of the enterprise can call it.
 *
 * PUT /group_memberships/{group_membership_id}
 */
export const groupMembershipsUpdate: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, groupMembershipId: string, params?: GroupMembershipsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.update', method: 'PUT', path: '/group_memberships/{group_membership_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/**
 * Deletes a membership. The user loses the access granted through the group. Admins of the group and of the enterprise can call it.
 *
 * DELETE /group_memberships/{group_membership_id}
 */
export const groupMembershipsDelete: (box: Caller, groupMembershipId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.delete', method: 'DELETE', path: '/group_memberships/{group_membership_id}', result: 'void' });

/**
 * Returns the calling application's webhooks on files and folders that the calling user owns. Webhooks on items of other users, such
 * as the application's service account, are omitted; an admin also needs access to those items to see them. An entry contains only
 * its target; get the webhook for the rest.
 *
 * GET /webhooks
 */
export const webhooksList: (box: Caller, params?: WebhooksListParams, options?: ListOptions) => BoxList<Webhooks["entries"][number], Webhooks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'webhooks.list', method: 'GET', path: '/webhooks', list: ['marker', 'entries'] });

/**
 * Registers an HTTPS URL that the service calls whenever a trigger fires on a file, or on a folder and everything in it. Deliveries
 * are signed with the application's keys. Returns 409 if the webhook conflicts with one that the application already has on the
 * item.
 *
 * POST /webhooks
 */
export const webhooksCreate: (box: Caller, params: WebhooksCreateParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.create', method: 'POST', path: '/webhooks', body: 'merged' });

/**
 * Returns one webhook with its target, address and triggers. Only the application that created it can get it.
 *
 * GET /webhooks/{webhook_id}
 */
export const webhooksGet: (box: Caller, webhookId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.get', method: 'GET', path: '/webhooks/{webhook_id}' });

/**
 * Changes a webhook's target, address or triggers. The new triggers replace all existing ones. Only the application that created the
 * webhook can update it.
 *
 * PUT /webhooks/{webhook_id}
 */
export const webhooksUpdate: (box: Caller, webhookId: string, params?: WebhooksUpdateParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.update', method: 'PUT', path: '/webhooks/{webhook_id}', body: 'merged', retry: 'safe' });

/**
 * Deletes a webhook permanently. Its address is no longer called. Only the application that created the webhook can delete it.
 *
 * DELETE /webhooks/{webhook_id}
 */
export const webhooksDelete: (box: Caller, webhookId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webhooks.delete', method: 'DELETE', path: '/webhooks/{webhook_id}', result: 'void' });

/**
 * Returns a device pin, which binds a device to a user's account. Only admins and applications that may manage the enterprise can
 * call it.
 *
 * GET /device_pinners/{device_pinner_id}
 */
export const devicePinnersGet: (box: Caller, devicePinnerId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DevicePinner> = /* @__PURE__ */ operationFunction({ id: 'devicePinners.get', method: 'GET', path: '/device_pinners/{device_pinner_id}' });

/**
 * Unbinds a device from an account. The user is logged out on that device and must log in anew. Only admins and applications that
 * may manage the enterprise can call it.
 *
 * DELETE /device_pinners/{device_pinner_id}
 */
export const devicePinnersDelete: (box: Caller, devicePinnerId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'devicePinners.delete', method: 'DELETE', path: '/device_pinners/{device_pinner_id}', result: 'void' });

/**
 * Returns the device pins of an enterprise. They bind phones and other devices to user accounts. Only admins and applications that
 * may manage the enterprise can call it.
 *
 * GET /enterprises/{enterprise_id}/device_pinners
 */
export const devicePinnersList: (box: Caller, enterpriseId: string, params?: DevicePinnersListParams, options?: ListOptions) => BoxList<DevicePinners["entries"][number], DevicePinners, 'entries'> = /* @__PURE__ */ listFunction({ id: 'devicePinners.list', method: 'GET', path: '/enterprises/{enterprise_id}/device_pinners', list: ['marker', 'entries'] });

/**
 * Returns the enterprise's terms of service in one response: at most one for managed users and one for external users. Only admins
 * can call it.
 *
 * GET /terms_of_services
 */
export const termsOfServicesList: (box: Caller, params?: TermsOfServicesListParams, options?: ListOptions) => BoxList<TermsOfServices["entries"][number], TermsOfServices, 'entries'> = /* @__PURE__ */ listFunction({ id: 'termsOfServices.list', method: 'GET', path: '/terms_of_services', list: ['single', 'entries'] });

/**
 * Creates the terms of service that managed or external users must accept. Only admins can call it. An enterprise can have one text
 * for each kind of user.
 *
 * POST /terms_of_services
 */
export const termsOfServicesCreate: (box: Caller, params: TermsOfServicesCreateParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.create', method: 'POST', path: '/terms_of_services', body: 'merged' });

/**
 * Returns one set of terms of service with its text, kind of users and status.
 *
 * GET /terms_of_services/{terms_of_service_id}
 */
export const termsOfServicesGet: (box: Caller, termsOfServiceId: string, params?: NoParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.get', method: 'GET', path: '/terms_of_services/{terms_of_service_id}' });

/**
 * Replaces the text of terms of service and enables or disables them. Both properties are required. Only admins can call it.
 *
 * PUT /terms_of_services/{terms_of_service_id}
 */
export const termsOfServicesUpdate: (box: Caller, termsOfServiceId: string, params: TermsOfServicesUpdateParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.update', method: 'PUT', path: '/terms_of_services/{terms_of_service_id}', body: 'merged' });

/**
 * Returns the users who accepted or declined the terms of service, in one response. Users who have not been asked to accept are
 * omitted.
 *
 * GET /terms_of_service_user_statuses
 */
export const termsOfServiceUserStatusesList: (box: Caller, params: TermsOfServiceUserStatusesListParams, options?: ListOptions) => BoxList<TermsOfServiceUserStatuses["entries"][number], TermsOfServiceUserStatuses, 'entries'> = /* @__PURE__ */ listFunction({ id: 'termsOfServiceUserStatuses.list', method: 'GET', path: '/terms_of_service_user_statuses', list: ['single', 'entries'] });

/**
 * Records a user's first decision to accept or decline terms of service. Returns 409 if the user has already decided; use
 * termsOfServiceUserStatuses.update to change a decision.
 *
 * POST /terms_of_service_user_statuses
 */
export const termsOfServiceUserStatusesCreate: (box: Caller, params: TermsOfServiceUserStatusesCreateParams, options?: CallOptions) => BoxPromise<TermsOfServiceUserStatus> = /* @__PURE__ */ operationFunction({ id: 'termsOfServiceUserStatuses.create', method: 'POST', path: '/terms_of_service_user_statuses', body: 'merged' });

/**
 * Records that a user now accepts the terms of service, or no longer does. Get the ID of the status from
 * termsOfServiceUserStatuses.list.
 *
 * PUT /terms_of_service_user_statuses/{terms_of_service_user_status_id}
 */
export const termsOfServiceUserStatusesUpdate: (box: Caller, termsOfServiceUserStatusId: string, params: TermsOfServiceUserStatusesUpdateParams, options?: CallOptions) => BoxPromise<TermsOfServiceUserStatus> = /* @__PURE__ */ operationFunction({ id: 'termsOfServiceUserStatuses.update', method: 'PUT', path: '/terms_of_service_user_statuses/{terms_of_service_user_status_id}', body: 'merged', retry: 'safe' });

/**
 * Returns the domains whose users may collaborate with the enterprise's users. Only admins can call it.
 *
 * GET /collaboration_whitelist_entries
 */
export const collaborationAllowlistEntriesList: (box: Caller, params?: CollaborationAllowlistEntriesListParams, options?: ListOptions) => BoxList<CollaborationAllowlistEntries["entries"][number], CollaborationAllowlistEntries, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborationAllowlistEntries.list', method: 'GET', path: '/collaboration_whitelist_entries', list: ['marker', 'entries'] });

/**
 * Allows collaboration with users of a domain, in one or both directions. To change the direction, delete the entry and create
 * another. Only admins can call it.
 *
 * POST /collaboration_whitelist_entries
 */
export const collaborationAllowlistEntriesCreate: (box: Caller, params: CollaborationAllowlistEntriesCreateParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistEntry> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.create', method: 'POST', path: '/collaboration_whitelist_entries', body: 'merged' });

/**
 * Returns the entry of one domain, with its allowed direction. Only admins can call it.
 *
 * GET /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
 */
export const collaborationAllowlistEntriesGet: (box: Caller, collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistEntry> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.get', method: 'GET', path: '/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}' });

/**
 * Removes a domain from the domain allowlist. Only admins can call it.
 *
 * DELETE /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
 */
export const collaborationAllowlistEntriesDelete: (box: Caller, collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.delete', method: 'DELETE', path: '/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}', result: 'void' });

/**
 * Returns the users of the enterprise who are exempt from the domain allowlist. Only admins can call it.
 *
 * GET /collaboration_whitelist_exempt_targets
 */
export const collaborationAllowlistExemptTargetsList: (box: Caller, params?: CollaborationAllowlistExemptTargetsListParams, options?: ListOptions) => BoxList<CollaborationAllowlistExemptTargets["entries"][number], CollaborationAllowlistExemptTargets, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborationAllowlistExemptTargets.list', method: 'GET', path: '/collaboration_whitelist_exempt_targets', list: ['marker', 'entries'] });

/**
 * Exempts a user of the enterprise from the domain allowlist. Only admins can call it.
 *
 * POST /collaboration_whitelist_exempt_targets
 */
export const collaborationAllowlistExemptTargetsCreate: (box: Caller, params: CollaborationAllowlistExemptTargetsCreateParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistExemptTarget> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.create', method: 'POST', path: '/collaboration_whitelist_exempt_targets', body: 'merged' });

/**
 * Returns a user's exemption from the domain allowlist. Only admins can call it.
 *
 * GET /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
 */
export const collaborationAllowlistExemptTargetsGet: (box: Caller, collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistExemptTarget> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.get', method: 'GET', path: '/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}' });

/**
 * Ends a user's exemption from the domain allowlist. Only admins can call it.
 *
 * DELETE /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
 */
export const collaborationAllowlistExemptTargetsDelete: (box: Caller, collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.delete', method: 'DELETE', path: '/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}', result: 'void' });

/**
 * Returns the storage policies that the enterprise can assign. Each policy names the regions where content is stored. Only admins
 * can call it.
 *
 * GET /storage_policies
 */
export const storagePoliciesList: <F extends FieldOf<StoragePolicy> = never>(box: Caller, params?: StoragePoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<StoragePolicy, StoragePolicy, F>, StoragePolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'storagePolicies.list', method: 'GET', path: '/storage_policies', list: ['marker', 'entries'] });

/**
 * Returns a storage policy, which names the regions where content is stored. Only admins can call it.
 *
 * GET /storage_policies/{storage_policy_id}
 */
export const storagePoliciesGet: (box: Caller, storagePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<StoragePolicy> = /* @__PURE__ */ operationFunction({ id: 'storagePolicies.get', method: 'GET', path: '/storage_policies/{storage_policy_id}' });

/**
 * Returns a list with the one assignment that applies to a user or to the whole enterprise. For a user without a separate
 * assignment, it is the enterprise's, and assigned_to identifies the enterprise. Only admins can call it.
 *
 * GET /storage_policy_assignments
 */
export const storagePolicyAssignmentsList: (box: Caller, params: StoragePolicyAssignmentsListParams, options?: ListOptions) => BoxList<StoragePolicyAssignments["entries"][number], StoragePolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'storagePolicyAssignments.list', method: 'GET', path: '/storage_policy_assignments', list: ['marker', 'entries'] });

/**
 * Assigns a storage policy to a user or the enterprise, so that their content is stored in its regions. An existing assignment is
 * not replaced; change it with storagePolicyAssignments.update. Only admins can call it.
 *
 * POST /storage_policy_assignments
 */
export const storagePolicyAssignmentsCreate: (box: Caller, params: StoragePolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.create', method: 'POST', path: '/storage_policy_assignments', body: 'merged' });

/**
 * Returns an assignment, including its storage policy and its target. Only admins can call it.
 *
 * GET /storage_policy_assignments/{storage_policy_assignment_id}
 */
export const storagePolicyAssignmentsGet: (box: Caller, storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.get', method: 'GET', path: '/storage_policy_assignments/{storage_policy_assignment_id}' });

/**
 * Changes the storage policy of an assigned user or enterprise. Only admins can call it.
 *
 * PUT /storage_policy_assignments/{storage_policy_assignment_id}
 */
export const storagePolicyAssignmentsUpdate: (box: Caller, storagePolicyAssignmentId: string, params: StoragePolicyAssignmentsUpdateParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.update', method: 'PUT', path: '/storage_policy_assignments/{storage_policy_assignment_id}', body: 'merged' });

/**
 * Removes the storage policy assignment of a user. The enterprise's policy then applies. Only admins can call it, at most twice in
 * 24 hours for the same user.
 *
 * DELETE /storage_policy_assignments/{storage_policy_assignment_id}
 */
export const storagePolicyAssignmentsDelete: (box: Caller, storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.delete', method: 'DELETE', path: '/storage_policy_assignments/{storage_policy_assignment_id}', result: 'void' });

/**
 * Returns the settings of an enterprise in the requested categories. Other categories are null or absent. Only admins of the
 * enterprise and applications that may manage it can call it.
 *
 * GET /enterprise_configurations/{enterprise_id}
 */
export const enterpriseConfigurationsGet: (box: Caller, enterpriseId: string, params: EnterpriseConfigurationsGetParams, options?: CallOptions) => BoxPromise<EnterpriseConfiguration> = /* @__PURE__ */ operationFunction({ id: 'enterpriseConfigurations.get', method: 'GET', path: '/enterprise_configurations/{enterprise_id}', version: '2025.0' });

/**
 * Returns the retention policies of the enterprise, which prevent content from being permanently deleted for a set time or
 * indefinitely. Only admins and applications with the manage_data_retention scope can call it.
 *
 * GET /retention_policies
 */
export const retentionPoliciesList: <F extends FieldOf<RetentionPolicy> = never>(box: Caller, params?: RetentionPoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<RetentionPolicyMini, RetentionPolicy, F>, RetentionPolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicies.list', method: 'GET', path: '/retention_policies', list: ['marker', 'entries'] });

/**
 * Creates a policy that retains nothing until retentionPolicyAssignments.create assigns it. Returns 409 if the name is already in
 * use, and 400 if an indefinite policy has a retention_length. Only admins and applications with the manage_data_retention scope can
 * call it.
 *
 * POST /retention_policies
 */
export const retentionPoliciesCreate: (box: Caller, params: RetentionPoliciesCreateParams, options?: CallOptions) => BoxPromise<RetentionPolicy> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.create', method: 'POST', path: '/retention_policies', body: 'merged' });

/**
 * Returns a retention policy, including its number of assignments. Only admins and applications with the manage_data_retention scope
 * can call it.
 *
 * GET /retention_policies/{retention_policy_id}
 */
export const retentionPoliciesGet: <F extends FieldOf<RetentionPolicy> = never>(box: Caller, retentionPolicyId: string, params?: RetentionPoliciesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<RetentionPolicy, RetentionPolicy, F>> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.get', method: 'GET', path: '/retention_policies/{retention_policy_id}' });

/**
 * Updates a policy. Omitted and null properties keep their values. A non_modifiable policy can only become stricter: shortening its
 * retention or reverting its type returns 403. Returns 409 if the name is already in use. Only admins and applications with the
 * manage_data_retention scope can call it.
 *
 * PUT /retention_policies/{retention_policy_id}
 */
export const retentionPoliciesUpdate: (box: Caller, retentionPolicyId: string, params?: RetentionPoliciesUpdateParams, options?: CallOptions) => BoxPromise<RetentionPolicy> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.update', method: 'PUT', path: '/retention_policies/{retention_policy_id}', body: 'merged', retry: 'safe' });

/**
 * Permanently deletes a policy. Returns 403 if the policy cannot be deleted, for example because it is non_modifiable; retire it
 * instead. Only admins and applications with the manage_data_retention scope can call it.
 *
 * DELETE /retention_policies/{retention_policy_id}
 */
export const retentionPoliciesDelete: (box: Caller, retentionPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.delete', method: 'DELETE', path: '/retention_policies/{retention_policy_id}', result: 'void' });

/**
 * Returns the assignments of a policy. Without fields, an entry may contain only its type and ID. Only admins and applications with
 * the manage_data_retention scope can call it.
 *
 * GET /retention_policies/{retention_policy_id}/assignments
 */
export const retentionPoliciesAssignmentsList: <F extends FieldOf<RetentionPolicyAssignment> = never>(box: Caller, retentionPolicyId: string, params?: RetentionPoliciesAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<RetentionPolicyAssignmentBase, RetentionPolicyAssignment, F>, RetentionPolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicies.assignments.list', method: 'GET', path: '/retention_policies/{retention_policy_id}/assignments', list: ['marker', 'entries'] });

/**
 * Applies a policy to the content of a folder, to items with a metadata template, or to the whole enterprise. Content added later is
 * included. Returns 409 if a policy of the same or greater length already applies. Only admins and applications with the
 * manage_data_retention scope can call it.
 *
 * POST /retention_policy_assignments
 */
export const retentionPolicyAssignmentsCreate: (box: Caller, params: RetentionPolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<RetentionPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.create', method: 'POST', path: '/retention_policy_assignments', body: 'merged' });

/**
 * Returns an assignment, including its policy, its target and when it was assigned. Only admins and applications with the
 * manage_data_retention scope can call it.
 *
 * GET /retention_policy_assignments/{retention_policy_assignment_id}
 */
export const retentionPolicyAssignmentsGet: <F extends FieldOf<RetentionPolicyAssignment> = never>(box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<RetentionPolicyAssignment, RetentionPolicyAssignment, F>> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.get', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}' });

/**
 * Removes an assignment, so that the policy no longer applies to its target. Returns 403 if the policy is non_modifiable. Only
 * admins and applications with the manage_data_retention scope can call it.
 *
 * DELETE /retention_policy_assignments/{retention_policy_assignment_id}
 */
export const retentionPolicyAssignmentsDelete: (box: Caller, retentionPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.delete', method: 'DELETE', path: '/retention_policy_assignments/{retention_policy_assignment_id}', result: 'void' });

/**
 * Returns the files whose current version an assignment retains. For earlier versions, use
 * retentionPolicyAssignments.fileVersions.list. Only admins and applications with the manage_data_retention scope can call it.
 *
 * GET /retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention
 */
export const retentionPolicyAssignmentsFilesList: (box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFilesListParams, options?: ListOptions) => BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicyAssignments.files.list', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention', list: ['marker', 'entries'] });

/**
 * Returns the earlier file versions that an assignment retains, without the current ones. Each entry is a file; its file_version is
 * the retained version. Only admins and applications with the manage_data_retention scope can call it.
 *
 * GET /retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention
 */
export const retentionPolicyAssignmentsFileVersionsList: (box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFileVersionsListParams, options?: ListOptions) => BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicyAssignments.fileVersions.list', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention', list: ['marker', 'entries'] });

/**
 * Returns the retentions of individual file versions. An entry may contain only its type and ID. Box recommends
 * retentionPolicyAssignments.files.list and retentionPolicyAssignments.fileVersions.list instead. Only admins and applications with
 * the manage_data_retention scope can call it.
 *
 * GET /file_version_retentions
 */
export const fileVersionRetentionsList: (box: Caller, params?: FileVersionRetentionsListParams, options?: ListOptions) => BoxList<FileVersionRetentionBase, FileVersionRetentions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'fileVersionRetentions.list', method: 'GET', path: '/file_version_retentions', list: ['marker', 'entries'] });

/**
 * Returns a retention, including the retained version, the end of the retention and the policy that applies. Box recommends
 * retentionPolicyAssignments.files.list and retentionPolicyAssignments.fileVersions.list instead. Only admins and applications with
 * the manage_data_retention scope can call it.
 *
 * GET /file_version_retentions/{file_version_retention_id}
 */
export const fileVersionRetentionsGet: (box: Caller, fileVersionRetentionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileVersionRetention> = /* @__PURE__ */ operationFunction({ id: 'fileVersionRetentions.get', method: 'GET', path: '/file_version_retentions/{file_version_retention_id}' });

/**
 * Returns the legal hold policies of the enterprise, sorted by name. A legal hold policy protects content from permanent deletion,
 * for example during a lawsuit. Entries have only type, id and name unless fields selects more. Only admins and applications that
 * may manage legal holds can call it.
 *
 * GET /legal_hold_policies
 */
export const legalHoldPoliciesList: <F extends FieldOf<LegalHoldPolicy> = never>(box: Caller, params?: LegalHoldPoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<LegalHoldPolicyMini, LegalHoldPolicy, F>, LegalHoldPolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicies.list', method: 'GET', path: '/legal_hold_policies', list: ['marker', 'entries'] });

/**
 * Creates a legal hold policy. It holds nothing until legalHoldPolicyAssignments.create assigns it. A policy is either ongoing or
 * has filter dates. Returns 400 if it has neither, and 409 if the name is already in use. Only admins and applications that may
 * manage legal holds can call it.
 *
 * POST /legal_hold_policies
 */
export const legalHoldPoliciesCreate: (box: Caller, params: LegalHoldPoliciesCreateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.create', method: 'POST', path: '/legal_hold_policies', body: 'merged' });

/**
 * Returns one legal hold policy with its assignment counts. Only admins and applications that may manage legal holds can call it.
 *
 * GET /legal_hold_policies/{legal_hold_policy_id}
 */
export const legalHoldPoliciesGet: (box: Caller, legalHoldPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.get', method: 'GET', path: '/legal_hold_policies/{legal_hold_policy_id}' });

/**
 * Updates the name, description or release notes of a policy. To change the content on hold, change the policy's assignments.
 * Returns 409 if the name is already in use. Only admins and applications that may manage legal holds can call it.
 *
 * PUT /legal_hold_policies/{legal_hold_policy_id}
 */
export const legalHoldPoliciesUpdate: (box: Caller, legalHoldPolicyId: string, params?: LegalHoldPoliciesUpdateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.update', method: 'PUT', path: '/legal_hold_policies/{legal_hold_policy_id}', body: 'merged', retry: 'safe' });

/**
 * Starts to release the content that a policy holds and to delete the policy. The release runs asynchronously, with the policy in
 * the status releasing. Only admins and applications that may manage legal holds can call it.
 *
 * DELETE /legal_hold_policies/{legal_hold_policy_id}
 */
export const legalHoldPoliciesDelete: (box: Caller, legalHoldPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.delete', method: 'DELETE', path: '/legal_hold_policies/{legal_hold_policy_id}', result: 'void' });

/**
 * Returns the assignments of a policy. Entries may have only type and id unless fields selects more. Only admins and applications
 * that may manage legal holds can call it.
 *
 * GET /legal_hold_policy_assignments
 */
export const legalHoldPolicyAssignmentsList: <F extends FieldOf<LegalHoldPolicyAssignment> = never>(box: Caller, params: LegalHoldPolicyAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignment, F>, LegalHoldPolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.list', method: 'GET', path: '/legal_hold_policy_assignments', list: ['marker', 'entries'] });

/**
 * Assigns a policy to a user, folder, file or file version. The file versions that it covers cannot be permanently deleted until the
 * policy or the assignment is released. Holding all of them can take a while. Returns 409 if the policy is already assigned to the
 * target. Only admins and applications that may manage legal holds can call it.
 *
 * POST /legal_hold_policy_assignments
 */
export const legalHoldPolicyAssignmentsCreate: (box: Caller, params: LegalHoldPolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.create', method: 'POST', path: '/legal_hold_policy_assignments', body: 'merged' });

/**
 * Returns one assignment with its policy, target and time. Only admins and applications that may manage legal holds can call it.
 *
 * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
 */
export const legalHoldPolicyAssignmentsGet: (box: Caller, legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<LegalHoldPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.get', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}' });

/**
 * Starts to release the content that an assignment holds. The release runs asynchronously. Other assignments stay in effect. Only
 * admins and applications that may manage legal holds can call it.
 *
 * DELETE /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
 */
export const legalHoldPolicyAssignmentsDelete: (box: Caller, legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.delete', method: 'DELETE', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}', result: 'void' });

/**
 * Returns the files whose current version an assignment holds. Use legalHoldPolicyAssignments.fileVersions.list for older versions,
 * and fileVersionLegalHolds.list for holds created before the service changed how it stores holds. Only admins and applications that
 * may manage legal holds can call it.
 *
 * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold
 */
export const legalHoldPolicyAssignmentsFilesList: <F extends FieldOf<FileFull> = never>(box: Caller, legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFilesListParams<F>, options?: ListOptions) => BoxList<Fields<FileMini, FileFull, F>, FilesOnHold, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.files.list', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold', list: ['marker', 'entries'] });

/**
 * Returns the previous file versions that an assignment holds. Use fileVersionLegalHolds.list for holds created before the service
 * changed how it stores holds. Only admins and applications that may manage legal holds can call it.
 *
 * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold
 */
export const legalHoldPolicyAssignmentsFileVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFileVersionsListParams<F>, options?: ListOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersionsOnHold, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.fileVersions.list', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold', list: ['marker', 'entries'] });

/**
 * Returns the hold on one file version, with all assignments that cause it. Only admins and applications that may manage legal holds
 * can call it.
 *
 * GET /file_version_legal_holds/{file_version_legal_hold_id}
 */
export const fileVersionLegalHoldsGet: (box: Caller, fileVersionLegalHoldId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileVersionLegalHold> = /* @__PURE__ */ operationFunction({ id: 'fileVersionLegalHolds.get', method: 'GET', path: '/file_version_legal_holds/{file_version_legal_hold_id}' });

/**
 * Returns the file version holds of a policy that were created before the service changed how it stores holds. Entries may have only
 * type and id. For newer holds, use legalHoldPolicyAssignments.files.list and legalHoldPolicyAssignments.fileVersions.list.
 *
 * GET /file_version_legal_holds
 */
export const fileVersionLegalHoldsList: (box: Caller, params: FileVersionLegalHoldsListParams, options?: ListOptions) => BoxList<FileVersionLegalHoldBase, FileVersionLegalHolds, 'entries'> = /* @__PURE__ */ listFunction({ id: 'fileVersionLegalHolds.list', method: 'GET', path: '/file_version_legal_holds', list: ['marker', 'entries'] });

/**
 * Returns an information barrier and its status. A barrier prevents sets of users from sharing content with each other. Only admins
 * can call it. Requires Box Shield.
 *
 * GET /shield_information_barriers/{shield_information_barrier_id}
 */
export const shieldInformationBarriersGet: (box: Caller, shieldInformationBarrierId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.get', method: 'GET', path: '/shield_information_barriers/{shield_information_barrier_id}' });

/**
 * Enables or disables a barrier. Enabling runs asynchronously and permanently removes existing collaborations across the barrier;
 * create a report first to list them. Returns 409 if the barrier's current status does not allow the change. Only admins can call
 * it. Requires Box Shield.
 *
 * POST /shield_information_barriers/change_status
 */
export const shieldInformationBarriersChangeStatus: (box: Caller, params: ShieldInformationBarriersChangeStatusParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.changeStatus', method: 'POST', path: '/shield_information_barriers/change_status', body: 'merged' });

/**
 * Returns the information barriers of the enterprise. A barrier prevents sets of users, called segments, from sharing content with
 * each other. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barriers
 */
export const shieldInformationBarriersList: (box: Caller, params?: ShieldInformationBarriersListParams, options?: ListOptions) => BoxList<ShieldInformationBarriers["entries"][number], ShieldInformationBarriers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarriers.list', method: 'GET', path: '/shield_information_barriers', list: ['marker', 'entries'] });

/**
 * Creates a barrier as a draft without effect. Add segments, members and restrictions, then enable it with
 * shieldInformationBarriers.changeStatus. Only admins can call it. Requires Box Shield.
 *
 * POST /shield_information_barriers
 */
export const shieldInformationBarriersCreate: (box: Caller, params: ShieldInformationBarriersCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.create', method: 'POST', path: '/shield_information_barriers', body: 'merged' });

/**
 * Returns the reports that were requested on a barrier. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barrier_reports
 */
export const shieldInformationBarrierReportsList: (box: Caller, params: ShieldInformationBarrierReportsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierReports["entries"][number], ShieldInformationBarrierReports, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierReports.list', method: 'GET', path: '/shield_information_barrier_reports', list: ['marker', 'entries'] });

/**
 * Starts a report on the collaborations that enabling a barrier would remove. Once its status is done, its details contain the ID of
 * the folder with the report. Returns 409 if the barrier does not currently allow a report. Only admins can call it. Requires Box
 * Shield.
 *
 * POST /shield_information_barrier_reports
 */
export const shieldInformationBarrierReportsCreate: (box: Caller, params: ShieldInformationBarrierReportsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierReport> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierReports.create', method: 'POST', path: '/shield_information_barrier_reports', body: 'merged' });

/**
 * Returns a report, including its status and, once it is done, the folder that contains it. Only admins can call it. Requires Box
 * Shield.
 *
 * GET /shield_information_barrier_reports/{shield_information_barrier_report_id}
 */
export const shieldInformationBarrierReportsGet: (box: Caller, shieldInformationBarrierReportId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierReport> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierReports.get', method: 'GET', path: '/shield_information_barrier_reports/{shield_information_barrier_report_id}' });

/**
 * Returns a segment (a set of users), including its name and its barrier. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barrier_segments/{shield_information_barrier_segment_id}
 */
export const shieldInformationBarrierSegmentsGet: (box: Caller, shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.get', method: 'GET', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}' });

/**
 * Updates the name or description of a segment. Returns 409 if another segment of the barrier has the name. Only admins can call it.
 * Requires Box Shield.
 *
 * PUT /shield_information_barrier_segments/{shield_information_barrier_segment_id}
 */
export const shieldInformationBarrierSegmentsUpdate: (box: Caller, shieldInformationBarrierSegmentId: string, params?: ShieldInformationBarrierSegmentsUpdateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.update', method: 'PUT', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}', body: 'merged', retry: 'safe' });

/**
 * Permanently deletes a segment of a barrier. Its users are not deleted. Only admins can call it. Requires Box Shield.
 *
 * DELETE /shield_information_barrier_segments/{shield_information_barrier_segment_id}
 */
export const shieldInformationBarrierSegmentsDelete: (box: Caller, shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.delete', method: 'DELETE', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}', result: 'void' });

/**
 * Returns the sets of users that a barrier separates. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barrier_segments
 */
export const shieldInformationBarrierSegmentsList: (box: Caller, params: ShieldInformationBarrierSegmentsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegments["entries"][number], ShieldInformationBarrierSegments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegments.list', method: 'GET', path: '/shield_information_barrier_segments', list: ['marker', 'entries'] });

/**
 * Adds an empty segment to a barrier. Returns 409 if another segment of the barrier has the name. Only admins can call it. Requires
 * Box Shield.
 *
 * POST /shield_information_barrier_segments
 */
export const shieldInformationBarrierSegmentsCreate: (box: Caller, params: ShieldInformationBarrierSegmentsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.create', method: 'POST', path: '/shield_information_barrier_segments', body: 'merged' });

/**
 * Returns a membership, including its user and its segment. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
 */
export const shieldInformationBarrierSegmentMembersGet: (box: Caller, shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentMember> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.get', method: 'GET', path: '/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}' });

/**
 * Removes a membership. The user is not deleted. Only admins can call it. Requires Box Shield.
 *
 * DELETE /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
 */
export const shieldInformationBarrierSegmentMembersDelete: (box: Caller, shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.delete', method: 'DELETE', path: '/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}', result: 'void' });

/**
 * Returns the memberships of a segment, one for each user. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barrier_segment_members
 */
export const shieldInformationBarrierSegmentMembersList: (box: Caller, params: ShieldInformationBarrierSegmentMembersListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegmentMembers["entries"][number], ShieldInformationBarrierSegmentMembers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegmentMembers.list', method: 'GET', path: '/shield_information_barrier_segment_members', list: ['marker', 'entries'] });

/**
 * Adds a user to a segment. The restrictions of the segment then apply to the user while the barrier is enabled. Only admins can
 * call it. Requires Box Shield.
 *
 * POST /shield_information_barrier_segment_members
 */
export const shieldInformationBarrierSegmentMembersCreate: (box: Caller, params: ShieldInformationBarrierSegmentMembersCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentMember> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.create', method: 'POST', path: '/shield_information_barrier_segment_members', body: 'merged' });

/**
 * Returns a restriction, including the two segments that it separates. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
 */
export const shieldInformationBarrierSegmentRestrictionsGet: (box: Caller, shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentRestriction> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.get', method: 'GET', path: '/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}' });

/**
 * Removes a restriction. The segments are not deleted. Only admins can call it. Requires Box Shield.
 *
 * DELETE /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
 */
export const shieldInformationBarrierSegmentRestrictionsDelete: (box: Caller, shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.delete', method: 'DELETE', path: '/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}', result: 'void' });

/**
 * Returns the restrictions of a segment, one for each segment that it is separated from. Only admins can call it. Requires Box
 * Shield.
 *
 * GET /shield_information_barrier_segment_restrictions
 */
export const shieldInformationBarrierSegmentRestrictionsList: (box: Caller, params: ShieldInformationBarrierSegmentRestrictionsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegmentRestrictions["entries"][number], ShieldInformationBarrierSegmentRestrictions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegmentRestrictions.list', method: 'GET', path: '/shield_information_barrier_segment_restrictions', list: ['marker', 'entries'] });

/**
 * Creates a restriction that separates two segments of a barrier, based on the ownership of files and folders. Only admins can call
 * it. Requires Box Shield.
 *
 * POST /shield_information_barrier_segment_restrictions
 */
export const shieldInformationBarrierSegmentRestrictionsCreate: (box: Caller, params: ShieldInformationBarrierSegmentRestrictionsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentRestriction> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.create', method: 'POST', path: '/shield_information_barrier_segment_restrictions', body: 'merged' });

/**
 * Returns all Shield lists of the enterprise in a single response. Each entry contains the content type (country, domain, email, ip
 * or integration) but not the content. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_lists
 */
export const shieldListsList: (box: Caller, params?: NoParams, options?: ListOptions) => BoxList<ShieldLists["entries"][number], ShieldLists, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldLists.list', method: 'GET', path: '/shield_lists', list: ['single', 'entries'], version: '2025.0' });

/**
 * Creates a list of countries, domains, email addresses or IP addresses that Box Shield rules can share. The API cannot create lists
 * of integrations. Returns 409 if the name is already in use. Only admins can call it. Requires Box Shield.
 *
 * POST /shield_lists
 */
export const shieldListsCreate: (box: Caller, params: ShieldListsCreateParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.create', method: 'POST', path: '/shield_lists', body: 'merged', version: '2025.0' });

/**
 * Returns a Shield list with its full content. Only admins can call it. Requires Box Shield.
 *
 * GET /shield_lists/{shield_list_id}
 */
export const shieldListsGet: (box: Caller, shieldListId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.get', method: 'GET', path: '/shield_lists/{shield_list_id}', version: '2025.0' });

/**
 * Replaces the name and the entire content of a list. The API cannot change lists of integrations. Returns 409 if the name is
 * already in use. Only admins can call it. Requires Box Shield.
 *
 * PUT /shield_lists/{shield_list_id}
 */
export const shieldListsUpdate: (box: Caller, shieldListId: string, params: ShieldListsUpdateParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.update', method: 'PUT', path: '/shield_lists/{shield_list_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Permanently deletes a list. Returns 400 if the service requires the list to be kept. Only admins can call it. Requires Box Shield.
 *
 * DELETE /shield_lists/{shield_list_id}
 */
export const shieldListsDelete: (box: Caller, shieldListId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.delete', method: 'DELETE', path: '/shield_lists/{shield_list_id}', result: 'void', version: '2025.0' });

/**
 * Returns the enterprise's archives, which are folders for content no longer in use. Requires the global content management scope,
 * which only Box support can enable.
 *
 * GET /archives
 */
export const archivesList: (box: Caller, params?: ArchivesListParams, options?: ListOptions) => BoxList<Archives["entries"][number], Archives, 'entries'> = /* @__PURE__ */ listFunction({ id: 'archives.list', method: 'GET', path: '/archives', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Creates an empty archive, a folder for content no longer in use. Previous owners and collaborators lose access to content that is
 * moved there. Requires the global content management scope. Returns 409 if the name is already in use.
 *
 * POST /archives
 */
export const archivesCreate: (box: Caller, params: ArchivesCreateParams, options?: CallOptions) => BoxPromise<Archive> = /* @__PURE__ */ operationFunction({ id: 'archives.create', method: 'POST', path: '/archives', body: 'merged', version: '2025.0' });

/**
 * Changes the name or description of an archive. Omitted properties keep their values. Requires the global content management scope.
 * Returns 409 if the name is already in use.
 *
 * PUT /archives/{archive_id}
 */
export const archivesUpdate: (box: Caller, archiveId: string, params?: ArchivesUpdateParams, options?: CallOptions) => BoxPromise<Archive> = /* @__PURE__ */ operationFunction({ id: 'archives.update', method: 'PUT', path: '/archives/{archive_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Deletes an archive permanently. Requires the global content management scope. If Box has disabled this operation, only Box support
 * can enable it.
 *
 * DELETE /archives/{archive_id}
 */
export const archivesDelete: (box: Caller, archiveId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'archives.delete', method: 'DELETE', path: '/archives/{archive_id}', result: 'void', version: '2025.0' });

/**
 * Cancels a sign request with immediate effect. Signers can no longer open the documents. Returns 400 if the request is already in a
 * final state.
 *
 * POST /sign_requests/{sign_request_id}/cancel
 */
export const signRequestsCancel: (box: Caller, signRequestId: string, params?: SignRequestsCancelParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.cancel', method: 'POST', path: '/sign_requests/{sign_request_id}/cancel', body: 'merged' });

/**
 * Resends the email to the signers whose turn it is. The service sends it asynchronously, at most once every 10 minutes for each
 * request.
 *
 * POST /sign_requests/{sign_request_id}/resend
 */
export const signRequestsResend: (box: Caller, signRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'signRequests.resend', method: 'POST', path: '/sign_requests/{sign_request_id}/resend', result: 'void' });

/**
 * Returns a sign request, including the progress of each signer. Available to the sender and to users with whom the signed documents
 * are shared.
 *
 * GET /sign_requests/{sign_request_id}
 */
export const signRequestsGet: (box: Caller, signRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.get', method: 'GET', path: '/sign_requests/{sign_request_id}' });

/**
 * Returns the sign requests that the user sent. Requests whose documents were deleted are omitted.
 *
 * GET /sign_requests
 */
export const signRequestsList: (box: Caller, params?: SignRequestsListParams, options?: ListOptions) => BoxList<SignRequests["entries"][number], SignRequests, 'entries'> = /* @__PURE__ */ listFunction({ id: 'signRequests.list', method: 'GET', path: '/sign_requests', list: ['marker', 'entries'] });

/**
 * Creates a sign request from files or a template and sends it to the first signers, unless it must be prepared manually first. The
 * service responds before it converts the documents, so poll the status with signRequests.get. The rate limit is about 100 requests
 * per minute.
 *
 * POST /sign_requests
 */
export const signRequestsCreate: (box: Caller, params: SignRequestsCreateParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.create', method: 'POST', path: '/sign_requests', body: 'merged' });

/**
 * Returns the sign templates that the user created in the web app. To create a request from one, set template_id in
 * signRequests.create.
 *
 * GET /sign_templates
 */
export const signTemplatesList: (box: Caller, params?: SignTemplatesListParams, options?: ListOptions) => BoxList<SignTemplates["entries"][number], SignTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'signTemplates.list', method: 'GET', path: '/sign_templates', list: ['marker', 'entries'] });

/**
 * Returns a sign template, including its signers and the fields in its documents.
 *
 * GET /sign_templates/{template_id}
 */
export const signTemplatesGet: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SignTemplate> = /* @__PURE__ */ operationFunction({ id: 'signTemplates.get', method: 'GET', path: '/sign_templates/{template_id}' });

/**
 * Returns the Box Relay workflows on a folder that can be started manually. The application needs the scope for managing workflows.
 *
 * GET /workflows
 */
export const workflowsList: (box: Caller, params: WorkflowsListParams, options?: ListOptions) => BoxList<Workflows["entries"][number], Workflows, 'entries'> = /* @__PURE__ */ listFunction({ id: 'workflows.list', method: 'GET', path: '/workflows', list: ['marker', 'entries'] });

/**
 * Starts a flow of a Box Relay workflow on files. The flow must have a trigger of type WORKFLOW_MANUAL_START. Its steps run
 * asynchronously. The application needs the scope for managing workflows.
 *
 * POST /workflows/{workflow_id}/start
 */
export const workflowsStart: (box: Caller, workflowId: string, params: WorkflowsStartParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'workflows.start', method: 'POST', path: '/workflows/{workflow_id}/start', body: 'merged', result: 'void' });

/**
 * Returns the Box Automate actions on a folder that an API call can start, each with the workflow that it runs.
 *
 * GET /automate_workflows
 */
export const automateWorkflowsList: (box: Caller, params: AutomateWorkflowsListParams, options?: ListOptions) => BoxList<AutomateWorkflows["entries"][number], AutomateWorkflows, 'entries'> = /* @__PURE__ */ listFunction({ id: 'automateWorkflows.list', method: 'GET', path: '/automate_workflows', list: ['marker', 'entries'], version: '2026.0' });

/**
 * Starts an action of a Box Automate workflow on files. Get the action's ID from automateWorkflows.list. The workflow runs
 * asynchronously.
 *
 * POST /automate_workflows/{workflow_id}/start
 */
export const automateWorkflowsStart: (box: Caller, workflowId: string, params: AutomateWorkflowsStartParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'automateWorkflows.start', method: 'POST', path: '/automate_workflows/{workflow_id}/start', body: 'merged', result: 'void', version: '2026.0' });

/**
 * Returns the mappings of Slack channels to folders in the enterprise. Only admins and co-admins can call it.
 *
 * GET /integration_mappings/slack
 */
export const integrationMappingsSlackList: (box: Caller, params?: IntegrationMappingsSlackListParams, options?: ListOptions) => BoxList<IntegrationMappingsSlack["entries"][number], IntegrationMappingsSlack, 'entries'> = /* @__PURE__ */ listFunction({ id: 'integrationMappings.slack.list', method: 'GET', path: '/integration_mappings/slack', list: ['marker', 'entries'] });

/**
 * Stores the files of a Slack channel in a folder. Only admins and co-admins can call it. The service account of Box for Slack must
 * be a co-owner of the folder.
 *
 * POST /integration_mappings/slack
 */
export const integrationMappingsSlackCreate: (box: Caller, params: IntegrationMappingsSlackCreateParams, options?: CallOptions) => BoxPromise<IntegrationMappingSlack> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.create', method: 'POST', path: '/integration_mappings/slack', body: 'merged' });

/**
 * Updates the folder or settings of a mapping. The channel cannot be changed. Only admins and co-admins can call it. The service
 * account of Box for Slack must be a co-owner of the new folder.
 *
 * PUT /integration_mappings/slack/{integration_mapping_id}
 */
export const integrationMappingsSlackUpdate: (box: Caller, integrationMappingId: string, params?: IntegrationMappingsSlackUpdateParams, options?: CallOptions) => BoxPromise<IntegrationMappingSlack> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.update', method: 'PUT', path: '/integration_mappings/slack/{integration_mapping_id}', body: 'merged', retry: 'safe' });

/**
 * Deletes a mapping. The folder and its files are kept. Only admins and co-admins can call it.
 *
 * DELETE /integration_mappings/slack/{integration_mapping_id}
 */
export const integrationMappingsSlackDelete: (box: Caller, integrationMappingId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.delete', method: 'DELETE', path: '/integration_mappings/slack/{integration_mapping_id}', result: 'void' });

/**
 * Returns all mappings of Microsoft Teams channels and teams to folders in the enterprise, in a single response. Only admins and
 * co-admins can call it.
 *
 * GET /integration_mappings/teams
 */
export const integrationMappingsTeamsList: (box: Caller, params?: IntegrationMappingsTeamsListParams, options?: ListOptions) => BoxList<IntegrationMappingsTeams["entries"][number], IntegrationMappingsTeams, 'entries'> = /* @__PURE__ */ listFunction({ id: 'integrationMappings.teams.list', method: 'GET', path: '/integration_mappings/teams', list: ['single', 'entries'] });

/**
 * Stores the files of a Microsoft Teams channel or team in a folder. Only admins and co-admins can call it.
 *
 * POST /integration_mappings/teams
 */
export const integrationMappingsTeamsCreate: (box: Caller, params: IntegrationMappingsTeamsCreateParams, options?: CallOptions) => BoxPromise<IntegrationMappingTeams> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.create', method: 'POST', path: '/integration_mappings/teams', body: 'merged' });

/**
 * Updates the folder of a mapping. The channel or team cannot be changed. Only admins and co-admins can call it.
 *
 * PUT /integration_mappings/teams/{integration_mapping_id}
 */
export const integrationMappingsTeamsUpdate: (box: Caller, integrationMappingId: string, params?: IntegrationMappingsTeamsUpdateParams, options?: CallOptions) => BoxPromise<IntegrationMappingTeams> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.update', method: 'PUT', path: '/integration_mappings/teams/{integration_mapping_id}', body: 'merged', retry: 'safe' });

/**
 * Deletes a mapping. The folder and its files are kept. Only admins and co-admins can call it.
 *
 * DELETE /integration_mappings/teams/{integration_mapping_id}
 */
export const integrationMappingsTeamsDelete: (box: Caller, integrationMappingId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.delete', method: 'DELETE', path: '/integration_mappings/teams/{integration_mapping_id}', result: 'void' });

/**
 * Answers a question about up to 25 files or about one hub. Requires Box AI for the enterprise and the AI management scope for the
 * application. Each call consumes AI units.
 *
 * POST /ai/ask
 */
export const aiAsk: (box: Caller, params: AiAskParams, options?: CallOptions) => BoxPromise<AiResponseFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'ai.ask', method: 'POST', path: '/ai/ask', body: 'merged', retry: 'safe' });

/**
 * Generates a text that fits one file, such as an email or the next paragraph. dialogue_history can contain the earlier
 * conversation. Requires Box AI for the enterprise and the AI management scope for the application. Each call consumes AI units.
 *
 * POST /ai/text_gen
 */
export const aiGenerateText: (box: Caller, params: AiGenerateTextParams, options?: CallOptions) => BoxPromise<AiResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.generateText', method: 'POST', path: '/ai/text_gen', body: 'merged', retry: 'safe' });

/**
 * Returns the settings (models, prompts and limits) that Box AI uses by default in one mode. To override them, pass a modified copy
 * as ai_agent in requests of that mode.
 *
 * GET /ai_agent_default
 */
export const aiAgentsGetDefault: (box: Caller, params: AiAgentsGetDefaultParams, options?: CallOptions) => BoxPromise<AiAgentSettings> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.getDefault', method: 'GET', path: '/ai_agent_default' });

/**
 * Extracts the data that a prompt describes from up to 25 files, without a template. Returns it as JSON in a string. Requires Box AI
 * for the enterprise and the AI management scope for the application. Each call consumes AI units.
 *
 * POST /ai/extract
 */
export const aiExtract: (box: Caller, params: AiExtractParams, options?: CallOptions) => BoxPromise<AiResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.extract', method: 'POST', path: '/ai/extract', body: 'merged', retry: 'safe' });

/**
 * Extracts values from up to 25 files for the fields of a metadata template or of the request. Does not save the values on the
 * files. Requires Box AI for the enterprise and the AI management scope for the application. Each call consumes AI units.
 *
 * POST /ai/extract_structured
 */
export const aiExtractStructured: (box: Caller, params: AiExtractStructuredParams, options?: CallOptions) => BoxPromise<AiExtractStructuredResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.extractStructured', method: 'POST', path: '/ai/extract_structured', body: 'merged', retry: 'safe' });

/**
 * Returns the enterprise's agents that the user can use. An agent is a set of instructions and models for Box AI. Requests select an
 * agent by passing its ID in ai_agent. To return how agents work, list ask, text_gen and extract in fields.
 *
 * GET /ai_agents
 */
export const aiAgentsList: <F extends FieldOf<AiAgentFull> = never>(box: Caller, params?: AiAgentsListParams<F>, options?: ListOptions) => BoxList<Fields<AiAgent, AiAgentFull, F>, AiAgents, 'entries'> = /* @__PURE__ */ listFunction({ id: 'aiAgents.list', method: 'GET', path: '/ai_agents', list: ['marker', 'entries'] });

/**
 * Creates an agent of the enterprise, a set of instructions and models for requests that name it in ai_agent. Requires AI Studio for
 * the enterprise.
 *
 * POST /ai_agents
 */
export const aiAgentsCreate: (box: Caller, params: AiAgentsCreateParams, options?: CallOptions) => BoxPromise<AiAgentFull> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.create', method: 'POST', path: '/ai_agents', body: 'merged' });

/**
 * Returns one agent, a set of instructions and models for Box AI. To return how it works, list ask, text_gen and extract in fields.
 *
 * GET /ai_agents/{agent_id}
 */
export const aiAgentsGet: <F extends FieldOf<AiAgentFull> = never>(box: Caller, agentId: string, params?: AiAgentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<AiAgent, AiAgentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.get', method: 'GET', path: '/ai_agents/{agent_id}' });

/**
 * Replaces all settings of an agent. The body is the same as for creating one.
 *
 * PUT /ai_agents/{agent_id}
 */
export const aiAgentsUpdate: (box: Caller, agentId: string, params: AiAgentsUpdateParams, options?: CallOptions) => BoxPromise<AiAgentFull> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.update', method: 'PUT', path: '/ai_agents/{agent_id}', body: 'merged', retry: 'safe' });

/**
 * Deletes an agent permanently. Requests that name it then fail.
 *
 * DELETE /ai_agents/{agent_id}
 */
export const aiAgentsDelete: (box: Caller, agentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.delete', method: 'DELETE', path: '/ai_agents/{agent_id}', result: 'void' });

/**
 * Returns the Doc Gen templates that the user collaborates on. Templates are Word documents with tags to fill.
 *
 * GET /docgen_templates
 */
export const docgenTemplatesList: (box: Caller, params?: DocgenTemplatesListParams, options?: ListOptions) => BoxList<DocGenTemplates["entries"][number], DocGenTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.list', method: 'GET', path: '/docgen_templates', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Turns a Word document with tags into a Box Doc Gen template, which generates documents by filling the tags with data. Box reads
 * the tags in the background. The user must be allowed to edit the file.
 *
 * POST /docgen_templates
 */
export const docgenTemplatesCreate: (box: Caller, params: DocgenTemplatesCreateParams, options?: CallOptions) => BoxPromise<DocGenTemplateBase> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.create', method: 'POST', path: '/docgen_templates', body: 'merged', version: '2025.0' });

/**
 * Returns a Box Doc Gen template. Call docgenTemplates.tags.list for its tags and docgenTemplates.jobs.list for its jobs.
 *
 * GET /docgen_templates/{template_id}
 */
export const docgenTemplatesGet: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DocGenTemplate> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.get', method: 'GET', path: '/docgen_templates/{template_id}', version: '2025.0' });

/**
 * Turns a template back into an ordinary file. The file and all generated documents are kept.
 *
 * DELETE /docgen_templates/{template_id}
 */
export const docgenTemplatesDelete: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.delete', method: 'DELETE', path: '/docgen_templates/{template_id}', result: 'void', version: '2025.0' });

/**
 * Returns the tags of a template, which define the data that a batch must provide. The tags become available some time after the
 * file is marked or changed.
 *
 * GET /docgen_templates/{template_id}/tags
 */
export const docgenTemplatesTagsList: (box: Caller, templateId: string, params?: DocgenTemplatesTagsListParams, options?: ListOptions) => BoxList<DocGenTags["entries"][number], DocGenTags, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.tags.list', method: 'GET', path: '/docgen_templates/{template_id}/tags', list: ['marker', 'entries'], version: '2025.0', notYet: true });

/**
 * Returns the jobs that generated documents from a template, across all batches.
 *
 * GET /docgen_template_jobs/{template_id}
 */
export const docgenTemplatesJobsList: (box: Caller, templateId: string, params?: DocgenTemplatesJobsListParams, options?: ListOptions) => BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.jobs.list', method: 'GET', path: '/docgen_template_jobs/{template_id}', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Returns one job, which generates one document from a template. Includes the job's status and, once generated, the document.
 *
 * GET /docgen_jobs/{job_id}
 */
export const docgenJobsGet: (box: Caller, jobId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DocGenJob> = /* @__PURE__ */ operationFunction({ id: 'docgenJobs.get', method: 'GET', path: '/docgen_jobs/{job_id}', version: '2025.0' });

/**
 * Returns the jobs that the user started, across all templates and batches. Each document has one job.
 *
 * GET /docgen_jobs
 */
export const docgenJobsList: (box: Caller, params?: DocgenJobsListParams, options?: ListOptions) => BoxList<DocGenJobsFull["entries"][number], DocGenJobsFull, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenJobs.list', method: 'GET', path: '/docgen_jobs', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Returns the jobs of a batch, one per document.
 *
 * GET /docgen_batch_jobs/{batch_id}
 */
export const docgenBatchesJobsList: (box: Caller, batchId: string, params?: DocgenBatchesJobsListParams, options?: ListOptions) => BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenBatches.jobs.list', method: 'GET', path: '/docgen_batch_jobs/{batch_id}', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Starts a batch that fills a template with data, once per document. Documents are generated asynchronously. Call
 * docgenBatches.jobs.list to check their status.
 *
 * POST /docgen_batches
 */
export const docgenBatchesCreate: (box: Caller, params: DocgenBatchesCreateParams, options?: CallOptions) => BoxPromise<DocGenBatchBase> = /* @__PURE__ */ operationFunction({ id: 'docgenBatches.create', method: 'POST', path: '/docgen_batches', body: 'merged', version: '2025.0' });

/**
 * Returns the hubs that the user can view, most relevant first unless sort is set. A hub is a page that collects files, folders and
 * web links.
 *
 * GET /hubs
 */
export const hubsList: (box: Caller, params?: HubsListParams, options?: ListOptions) => BoxList<Hubs["entries"][number], Hubs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubs.list', method: 'GET', path: '/hubs', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Creates an empty hub, a page that collects files, folders and web links from anywhere in Box. The caller owns it. Use
 * hubItems.manage to add items and hubCollaborations.create to give others access.
 *
 * POST /hubs
 */
export const hubsCreate: (box: Caller, params: HubsCreateParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.create', method: 'POST', path: '/hubs', body: 'merged', version: '2025.0' });

/**
 * Returns all hubs of the enterprise. Only admins and co-admins for hubs can call it, through an application that may manage content
 * of the whole enterprise.
 *
 * GET /enterprise_hubs
 */
export const hubsListEnterprise: (box: Caller, params?: HubsListEnterpriseParams, options?: ListOptions) => BoxList<Hubs["entries"][number], Hubs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubs.listEnterprise', method: 'GET', path: '/enterprise_hubs', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Returns one hub with its settings. Use hubItems.list and hubDocumentPages.list to list its content.
 *
 * GET /hubs/{hub_id}
 */
export const hubsGet: (box: Caller, hubId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.get', method: 'GET', path: '/hubs/{hub_id}', version: '2025.0' });

/**
 * Updates the title, description or settings of a hub. Omitted properties keep their values.
 *
 * PUT /hubs/{hub_id}
 */
export const hubsUpdate: (box: Caller, hubId: string, params?: HubsUpdateParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.update', method: 'PUT', path: '/hubs/{hub_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Deletes a hub permanently. The items shown in it are not affected.
 *
 * DELETE /hubs/{hub_id}
 */
export const hubsDelete: (box: Caller, hubId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'hubs.delete', method: 'DELETE', path: '/hubs/{hub_id}', result: 'void', version: '2025.0' });

/**
 * Creates a copy of a hub. The caller owns the copy. The original's copy_hub_access determines who may copy it.
 *
 * POST /hubs/{hub_id}/copy
 */
export const hubsCopy: (box: Caller, hubId: string, params?: HubsCopyParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.copy', method: 'POST', path: '/hubs/{hub_id}/copy', body: 'merged', version: '2025.0' });

/**
 * Returns the collaborations on a hub, including pending invitations.
 *
 * GET /hub_collaborations
 */
export const hubCollaborationsList: (box: Caller, params: HubCollaborationsListParams, options?: ListOptions) => BoxList<HubCollaborations["entries"][number], HubCollaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubCollaborations.list', method: 'GET', path: '/hub_collaborations', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Invites a user or group to a hub. Access to the items in the hub does not change.
 *
 * POST /hub_collaborations
 */
export const hubCollaborationsCreate: (box: Caller, params: HubCollaborationsCreateParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.create', method: 'POST', path: '/hub_collaborations', body: 'merged', version: '2025.0' });

/**
 * Returns one collaboration on a hub, with the collaborator, the role and the status of the invitation.
 *
 * GET /hub_collaborations/{hub_collaboration_id}
 */
export const hubCollaborationsGet: (box: Caller, hubCollaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.get', method: 'GET', path: '/hub_collaborations/{hub_collaboration_id}', version: '2025.0' });

/**
 * Updates the role of a user or group on a hub.
 *
 * PUT /hub_collaborations/{hub_collaboration_id}
 */
export const hubCollaborationsUpdate: (box: Caller, hubCollaborationId: string, params?: HubCollaborationsUpdateParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.update', method: 'PUT', path: '/hub_collaborations/{hub_collaboration_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Deletes a collaboration on a hub, or withdraws an invitation.
 *
 * DELETE /hub_collaborations/{hub_collaboration_id}
 */
export const hubCollaborationsDelete: (box: Caller, hubCollaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.delete', method: 'DELETE', path: '/hub_collaborations/{hub_collaboration_id}', result: 'void', version: '2025.0' });

/**
 * Returns the files, folders and web links in a hub that the user can view.
 *
 * GET /hub_items
 */
export const hubItemsList: (box: Caller, params: HubItemsListParams, options?: ListOptions) => BoxList<HubItems["entries"][number], HubItems, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubItems.list', method: 'GET', path: '/hub_items', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Adds items to a hub and removes items from it in one request. Each operation succeeds or fails separately, so a successful
 * response can contain failures. Removed items are not deleted. The hub only stops showing them.
 *
 * POST /hubs/{hub_id}/manage_items
 */
export const hubItemsManage: (box: Caller, hubId: string, params: HubItemsManageParams, options?: CallOptions) => BoxPromise<HubItemsManageResult> = /* @__PURE__ */ operationFunction({ id: 'hubItems.manage', method: 'POST', path: '/hubs/{hub_id}/manage_items', body: 'merged', version: '2025.0' });

/**
 * Returns all pages of a hub's document, including subpages. Use hubDocumentBlocks.list to list the content of a page.
 *
 * GET /hub_document_pages
 */
export const hubDocumentPagesList: (box: Caller, params: HubDocumentPagesListParams, options?: ListOptions) => BoxList<HubDocumentPages["entries"][number], HubDocumentPages, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubDocumentPages.list', method: 'GET', path: '/hub_document_pages', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Returns the blocks of one page in reading order, without items and subpages. Use hubItems.list and hubDocumentPages.list for
 * those.
 *
 * GET /hub_document_blocks
 */
export const hubDocumentBlocksList: (box: Caller, params: HubDocumentBlocksListParams, options?: ListOptions) => BoxList<HubDocumentBlocks["entries"][number], HubDocumentBlocks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubDocumentBlocks.list', method: 'GET', path: '/hub_document_blocks', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Converts Markdown text to a Box Note in a folder. The note is an ordinary file that can be read, renamed and deleted like any
 * other. The user must be allowed to upload to the folder.
 *
 * POST /notes/convert
 */
export const notesConvert: (box: Caller, params: NotesConvertParams, options?: CallOptions) => BoxPromise<FileBase> = /* @__PURE__ */ operationFunction({ id: 'notes.convert', method: 'POST', path: '/notes/convert', body: 'merged', version: '2026.0' });
