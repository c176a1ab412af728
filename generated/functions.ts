// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BoxList, BoxPages, BoxPromise, CallOptions, FieldOf, Fields, ListOptions, NoParams, WebResponse, WithEntries } from '../src/core/types/types.js';
import type { AccessToken, AiAgent, AiAgentFull, AiAgentSettings, AiAgents, AiExtractStructuredResponse, AiResponse, AiResponseFull, AppItem, AppItemAssociations, Archive, Archives, AutomateWorkflows, Classification, ClassificationTemplate, Collaboration, CollaborationAllowlistEntries, CollaborationAllowlistEntry, CollaborationAllowlistExemptTarget, CollaborationAllowlistExemptTargets, CollaborationFull, Collaborations, CollaborationsByOffset, Collection, Collections, Comment, CommentFull, Comments, DevicePinner, DevicePinners, DocGenBatchBase, DocGenJob, DocGenJobs, DocGenJobsFull, DocGenTags, DocGenTemplate, DocGenTemplateBase, DocGenTemplates, EmailAlias, EmailAliases, EnterpriseConfiguration, Events, ExternalUserDeletions, File, FileBase, FileFull, FileMini, FileRequest, FileVersion, FileVersionFull, FileVersionLegalHold, FileVersionLegalHoldBase, FileVersionLegalHolds, FileVersionRetention, FileVersionRetentionBase, FileVersionRetentions, FileVersions, FileVersionsOnHold, Files, FilesOnHold, FilesUnderRetention, Folder, FolderDetails, FolderFull, FolderLock, FolderLocks, Group, GroupFull, GroupMembershipFull, GroupMemberships, GroupMini, Groups, Hub, HubCollaboration, HubCollaborations, HubDocumentBlocks, HubDocumentPages, HubItems, HubItemsManageResult, Hubs, IntegrationMappingSlack, IntegrationMappingTeams, IntegrationMappingsSlack, IntegrationMappingsTeams, Invite, Item, ItemFull, ItemMetadata, Items, LegalHoldPolicies, LegalHoldPolicy, LegalHoldPolicyAssignment, LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignments, LegalHoldPolicyMini, MetadataCascadePolicies, MetadataCascadePolicy, MetadataInstances, MetadataQueryItem, MetadataQueryItemFull, MetadataQueryResults, MetadataTaxonomies, MetadataTaxonomy, MetadataTaxonomyLevel, MetadataTaxonomyLevels, MetadataTaxonomyNode, MetadataTaxonomyNodes, MetadataTemplate, MetadataTemplates, Order, RealtimeServers, RecentItems, RetentionPolicies, RetentionPolicy, RetentionPolicyAssignment, RetentionPolicyAssignmentBase, RetentionPolicyAssignments, RetentionPolicyMini, SearchResultItem, SearchResultsResponse, SessionTermination, SharedItem, ShieldInformationBarrier, ShieldInformationBarrierReport, ShieldInformationBarrierReports, ShieldInformationBarrierSegment, ShieldInformationBarrierSegmentMember, ShieldInformationBarrierSegmentMembers, ShieldInformationBarrierSegmentRestriction, ShieldInformationBarrierSegmentRestrictions, ShieldInformationBarrierSegments, ShieldInformationBarriers, ShieldList, ShieldLists, SignRequest, SignRequests, SignTemplate, SignTemplates, SkillCardsMetadata, StoragePolicies, StoragePolicy, StoragePolicyAssignment, StoragePolicyAssignments, Task, TaskAssignment, TaskAssignmentMini, TaskAssignments, TaskMini, Tasks, TermsOfService, TermsOfServiceUserStatus, TermsOfServiceUserStatuses, TermsOfServices, UploadParts, UploadSession, UploadUrl, UploadedPart, User, UserAvatar, UserFull, Users, Watermark, WebLink, WebLinkFull, Webhook, Webhooks, Workflows, ZipDownload, ZipDownloadStatus, operations } from './openapi.js';
import type { AiAgentsCreateParams, AiAgentsGetDefaultParams, AiAgentsGetParams, AiAgentsListParams, AiAgentsUpdateParams, AiAskParams, AiExtractParams, AiExtractStructuredParams, AiGenerateTextParams, ArchivesCreateParams, ArchivesListParams, ArchivesUpdateParams, AuthorizationAuthorizeParams, AuthorizationRefreshTokenParams, AuthorizationRequestTokenParams, AuthorizationRevokeTokenParams, AutomateWorkflowsListParams, AutomateWorkflowsStartParams, ClassificationsAddParams, ClassificationsChangeParams, ClassificationsCreateParams, ClassificationsUpdateParams, CollaborationAllowlistEntriesCreateParams, CollaborationAllowlistEntriesListParams, CollaborationAllowlistExemptTargetsCreateParams, CollaborationAllowlistExemptTargetsListParams, CollaborationsCreateParams, CollaborationsGetParams, CollaborationsListParams, CollaborationsUpdateParams, CollectionsItemsListParams, CollectionsListParams, CommentsCreateParams, CommentsGetParams, CommentsUpdateParams, DevicePinnersListParams, DocgenBatchesCreateParams, DocgenBatchesJobsListParams, DocgenJobsListParams, DocgenTemplatesCreateParams, DocgenTemplatesJobsListParams, DocgenTemplatesListParams, DocgenTemplatesTagsListParams, EnterpriseConfigurationsGetParams, EventsListParams, ExternalUsersSubmitDeleteJobParams, FileRequestsCopyParams, FileRequestsUpdateParams, FileVersionLegalHoldsListParams, FileVersionRetentionsListParams, FilesAppItemAssociationsListParams, FilesClassificationCreateParams, FilesClassificationUpdateParams, FilesCollaborationsListParams, FilesCommentsListParams, FilesContentDownloadParams, FilesContentPreflightParams, FilesContentPreflightVersionParams, FilesContentUploadParams, FilesContentUploadVersionParams, FilesCopyParams, FilesDeleteParams, FilesGetParams, FilesMetadataCreateParams, FilesMetadataGetParams, FilesMetadataListParams, FilesMetadataUpdateParams, FilesSharedLinkCreateParams, FilesSharedLinkDeleteParams, FilesSharedLinkGetParams, FilesSharedLinkUpdateParams, FilesSkillCardsCreateParams, FilesSkillCardsUpdateParams, FilesTasksListParams, FilesThumbnailGetParams, FilesTrashGetParams, FilesTrashRestoreParams, FilesUpdateParams, FilesVersionsDeleteParams, FilesVersionsGetParams, FilesVersionsListParams, FilesVersionsPromoteParams, FilesVersionsRestoreParams, FilesWatermarkApplyParams, FolderLocksCreateParams, FolderLocksListParams, FoldersAppItemAssociationsListParams, FoldersClassificationCreateParams, FoldersClassificationUpdateParams, FoldersCollaborationsListParams, FoldersCopyParams, FoldersCreateParams, FoldersDeleteParams, FoldersGetParams, FoldersItemsListParams, FoldersMetadataCreateParams, FoldersMetadataListParams, FoldersMetadataUpdateParams, FoldersSharedLinkCreateParams, FoldersSharedLinkDeleteParams, FoldersSharedLinkGetParams, FoldersSharedLinkUpdateParams, FoldersTrashGetParams, FoldersTrashRestoreParams, FoldersUpdateParams, FoldersWatermarkApplyParams, GroupMembershipsCreateParams, GroupMembershipsGetParams, GroupMembershipsUpdateParams, GroupsCollaborationsListParams, GroupsCreateParams, GroupsGetParams, GroupsListParams, GroupsMembershipsListParams, GroupsSessionsTerminateParams, GroupsUpdateParams, HubCollaborationsCreateParams, HubCollaborationsListParams, HubCollaborationsUpdateParams, HubDocumentBlocksListParams, HubDocumentPagesListParams, HubItemsListParams, HubItemsManageParams, HubsCopyParams, HubsCreateParams, HubsListEnterpriseParams, HubsListParams, HubsUpdateParams, IntegrationMappingsSlackCreateParams, IntegrationMappingsSlackListParams, IntegrationMappingsSlackUpdateParams, IntegrationMappingsTeamsCreateParams, IntegrationMappingsTeamsListParams, IntegrationMappingsTeamsUpdateParams, InvitesCreateParams, InvitesGetParams, LegalHoldPoliciesCreateParams, LegalHoldPoliciesListParams, LegalHoldPoliciesUpdateParams, LegalHoldPolicyAssignmentsCreateParams, LegalHoldPolicyAssignmentsFileVersionsListParams, LegalHoldPolicyAssignmentsFilesListParams, LegalHoldPolicyAssignmentsListParams, MetadataCascadePoliciesApplyParams, MetadataCascadePoliciesCreateParams, MetadataCascadePoliciesListParams, MetadataQueriesExecuteParams, MetadataTaxonomiesCreateParams, MetadataTaxonomiesLevelsAppendParams, MetadataTaxonomiesLevelsCreateParams, MetadataTaxonomiesLevelsUpdateParams, MetadataTaxonomiesListParams, MetadataTaxonomiesNodesCreateParams, MetadataTaxonomiesNodesListParams, MetadataTaxonomiesNodesUpdateParams, MetadataTaxonomiesUpdateParams, MetadataTemplatesCreateParams, MetadataTemplatesFieldOptionsListParams, MetadataTemplatesListByInstanceParams, MetadataTemplatesListEnterpriseParams, MetadataTemplatesListGlobalParams, MetadataTemplatesUpdateParams, NotesConvertParams, RecentItemsListParams, RetentionPoliciesAssignmentsListParams, RetentionPoliciesCreateParams, RetentionPoliciesGetParams, RetentionPoliciesListParams, RetentionPoliciesUpdateParams, RetentionPolicyAssignmentsCreateParams, RetentionPolicyAssignmentsFileVersionsListParams, RetentionPolicyAssignmentsFilesListParams, RetentionPolicyAssignmentsGetParams, SearchQueryParams, SharedItemsGetAppItemParams, SharedItemsGetFileParams, SharedItemsGetFolderParams, SharedItemsGetParams, SharedItemsGetWebLinkParams, ShieldInformationBarrierReportsCreateParams, ShieldInformationBarrierReportsListParams, ShieldInformationBarrierSegmentMembersCreateParams, ShieldInformationBarrierSegmentMembersListParams, ShieldInformationBarrierSegmentRestrictionsCreateParams, ShieldInformationBarrierSegmentRestrictionsListParams, ShieldInformationBarrierSegmentsCreateParams, ShieldInformationBarrierSegmentsListParams, ShieldInformationBarrierSegmentsUpdateParams, ShieldInformationBarriersChangeStatusParams, ShieldInformationBarriersCreateParams, ShieldInformationBarriersListParams, ShieldListsCreateParams, ShieldListsUpdateParams, SignRequestsCancelParams, SignRequestsCreateParams, SignRequestsListParams, SignTemplatesListParams, SkillInvocationsUpdateParams, StoragePoliciesListParams, StoragePolicyAssignmentsCreateParams, StoragePolicyAssignmentsListParams, StoragePolicyAssignmentsUpdateParams, TaskAssignmentsCreateParams, TaskAssignmentsUpdateParams, TasksAssignmentsListParams, TasksCreateParams, TasksUpdateParams, TermsOfServiceUserStatusesCreateParams, TermsOfServiceUserStatusesListParams, TermsOfServiceUserStatusesUpdateParams, TermsOfServicesCreateParams, TermsOfServicesListParams, TermsOfServicesUpdateParams, TrashListParams, UploadSessionsCommitParams, UploadSessionsCreateForFileParams, UploadSessionsCreateParams, UploadSessionsPartsListParams, UploadSessionsPartsUploadParams, UsersAvatarCreateParams, UsersCreateParams, UsersDeleteParams, UsersEmailAliasesCreateParams, UsersFoldersTransferParams, UsersGetParams, UsersListParams, UsersMeParams, UsersMembershipsListParams, UsersSessionsTerminateParams, UsersUpdateParams, WebLinksCopyParams, WebLinksCreateParams, WebLinksGetParams, WebLinksSharedLinkCreateParams, WebLinksSharedLinkDeleteParams, WebLinksSharedLinkGetParams, WebLinksSharedLinkUpdateParams, WebLinksTrashGetParams, WebLinksTrashRestoreParams, WebLinksUpdateParams, WebhooksCreateParams, WebhooksListParams, WebhooksUpdateParams, WorkflowsListParams, WorkflowsStartParams, ZipDownloadsCreateParams } from './api.js';
import { operationFunction, type Caller } from '../src/core/operation/operation-function.js';
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
export const authorizationRevokeToken: (box: Caller, params: AuthorizationRevokeTokenParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'authorization.revokeToken', method: 'POST', path: '/oauth2/revoke', host: 'oauth', body: 'form', result: 'void', retry: 'safe', anonymous: true });

/**
 * Get a file.
 *
 * Returns what Box knows about a file; files.content.download fetches its bytes. Much comes only when fields names it: permissions,
 * tags, lock, metadata, representations and more. A file in the trash answers 404 with the code trashed.
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
 * Changes what the body names: renames, moves, describes, tags, locks or shares the file. To change the bytes, upload a new version
 * with files.content.uploadVersion. Name a property in fields to see its new value when it is not one of the standard ones, such as
 * lock or tags.
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
 * Moves a file to the trash, from which files.trash.restore can bring it back for a time that the enterprise sets. Where the
 * enterprise keeps no trash it is gone for good.
 *
 * DELETE /files/{file_id}
 */
export const filesDelete: (box: Caller, fileId: string, params?: FilesDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.delete', method: 'DELETE', path: '/files/{file_id}', headers: ['if-match'], result: 'void' });

/**
 * Copy a file.
 *
 * Makes a copy of one version of a file, the current one unless version names another. A name that is taken in the target folder, as
 * the original's is in its own, answers 409.
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
 * there because its folder was deleted, see folders.trash.get.
 *
 * GET /files/{file_id}/trash
 */
export const filesTrashGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.get', method: 'GET', path: '/files/{file_id}/trash' });

/**
 * Delete a trashed file for good.
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
export const filesVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params?: FilesVersionsListParams<F>, options?: ListOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.versions.list', method: 'GET', path: '/files/{file_id}/versions', list: ['offset', 'entries'] });

/**
 * Get the item behind a shared link.
 *
 * Finds the file, folder, web link or app item that a shared link opens, which may belong to another enterprise. Send the same
 * BoxApi header with further calls about the item. A wrong link, a missing password and a link that does not let the user in answer
 * 404 or 403.
 *
 * GET /shared_items
 */
export const sharedItemsGet: (box: Caller, params: SharedItemsGetParams, options?: CallOptions) => BoxPromise<SharedItem> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.get', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

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
 * Get the app item behind a shared link.
 *
 * Finds the item of an application that a shared link opens. For links that are known to lead to one.
 *
 * GET /shared_items
 */
export const sharedItemsGetAppItem: (box: Caller, params: SharedItemsGetAppItemParams, options?: CallOptions) => BoxPromise<AppItem> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getAppItem', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/**
 * Upload a file.
 *
 * Puts a new file into a folder in one call. This suits files up to 50 MB; larger ones go more safely in parts, see
 * uploadSessions.create. The attributes part has to come before the file part, else the service refuses the call.
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
 * ones go more safely in parts, see uploadSessions.createForFile. The attributes part has to come before the file part.
 *
 * POST /files/{file_id}/content
 */
export const filesContentUploadVersion: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.uploadVersion', method: 'POST', path: '/files/{file_id}/content', host: 'upload', headers: ['if-match', 'content-md5'], body: 'multipart' });

/**
 * Check a file version before its upload.
 *
 * Says whether a new version of the file may be uploaded, before any of its bytes move. A name is only needed when the upload is to
 * rename the file. A taken name answers 409, a full account or content above the size limit 403.
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
 * at once. The session lives for seven days, and the file changes only when it is committed.
 *
 * POST /files/{file_id}/upload_sessions
 */
export const uploadSessionsCreateForFile: (box: Caller, fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.createForFile', method: 'POST', path: '/files/{file_id}/upload_sessions', host: 'upload', body: 'merged' });

/**
 * Get an upload session.
 *
 * Returns an upload session and how many of its parts have been taken in, to resume an upload. Where the session names an address of
 * its own for this, session_endpoints.status, that one is to be used.
 *
 * GET /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsGet: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.get', method: 'GET', path: '/files/upload_sessions/{upload_session_id}', host: 'upload' });

/**
 * Upload a part of a file.
 *
 * Sends one part of the file. A part starts at a multiple of the session's part_size and is as long as that, only the last may be
 * shorter. Parts may go in any order and a few at a time, and a part that was lost on the way may be sent again:
 * range_overlaps_existing_part then means that it had arrived. Where the session names an address of its own for this,
 * session_endpoints.upload_part, that one is to be used.
 *
 * PUT /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsPartsUpload: (box: Caller, uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions) => BoxPromise<UploadedPart> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.parts.upload', method: 'PUT', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', headers: ['digest', 'content-range'], body: 'binary', retry: 'safe' });

/**
 * Abort an upload session.
 *
 * Ends an upload session and throws away the parts that have arrived. It cannot be undone. Where the session names an address of its
 * own for this, session_endpoints.abort, that one is to be used.
 *
 * DELETE /files/upload_sessions/{upload_session_id}
 */
export const uploadSessionsAbort: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.abort', method: 'DELETE', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', result: 'void' });

/**
 * List the uploaded parts.
 *
 * Returns the parts that have arrived, to see which are still to be sent. Where the session names an address of its own for this,
 * session_endpoints.list_parts, that one is to be used.
 *
 * GET /files/upload_sessions/{upload_session_id}/parts
 */
export const uploadSessionsPartsList: (box: Caller, uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: ListOptions) => BoxList<UploadParts["entries"][number], UploadParts, 'entries'> = /* @__PURE__ */ listFunction({ id: 'uploadSessions.parts.list', method: 'GET', path: '/files/upload_sessions/{upload_session_id}/parts', host: 'upload', list: ['offset', 'entries'] });

/**
 * Commit an upload session.
 *
 * Makes the file, or its new version, out of the uploaded parts. Right after the last part the service may still be busy with it,
 * and answers 202 or the code parts_mismatch: ask again with the same body. Where the session names an address of its own for this,
 * session_endpoints.commit, that one is to be used.
 *
 * POST /files/upload_sessions/{upload_session_id}/commit
 */
export const uploadSessionsCommit: (box: Caller, uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions) => BoxPromise<Files> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.commit', method: 'POST', path: '/files/upload_sessions/{upload_session_id}/commit', host: 'upload', headers: ['digest', 'if-match', 'if-none-match'], body: 'merged', retry: 'safe', notYet: true });

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
 * and limit; folders.items.list walks through all of them. A folder in the trash answers 404 with the code trashed.
 *
 * GET /folders/{folder_id}
 */
export const foldersGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersGetParams<F>, options?: ListOptions) => BoxPages<NonNullable<FolderFull['item_collection']>['entries'][number], Fields<Folder, FolderFull, F>> = /* @__PURE__ */ listFunction({ id: 'folders.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'], list: ['nested', 'item_collection'] });

/**
 * Get the shared link of a folder.
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
 * Makes a shared link for a folder, or changes the one that is there, and returns the folder with it. An empty shared_link takes the
 * settings that the enterprise has chosen.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.create', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Change the shared link of a folder.
 *
 * Changes access, password, name, end or permissions of a folder's shared link and returns the folder with it. A folder without one
 * gets one.
 *
 * PUT /folders/{folder_id}
 */
export const foldersSharedLinkUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Remove the shared link of a folder.
 *
 * Takes the shared link off a folder and returns the folder. The old address does not work any more, also when a new link is made.
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
 * Moves a folder to the trash, from which folders.trash.restore can bring it back for a time that the enterprise sets. Where the
 * enterprise keeps no trash it is gone for good. A folder that still holds something is refused unless recursive is true.
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
 * and direction order the items of each kind.
 *
 * GET /folders/{folder_id}/items
 */
export const foldersItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, folderId: string, params?: FoldersItemsListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.items.list', method: 'GET', path: '/folders/{folder_id}/items', headers: ['BoxApi'], list: ['marker-or-offset', 'entries'] });

/**
 * Get a folder in the trash.
 *
 * Returns a folder that was moved to the trash itself; trashed_at and purged_at say since when and until when. One that went there
 * inside another folder answers 404, so ask for that folder.
 *
 * GET /folders/{folder_id}/trash
 */
export const foldersTrashGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.get', method: 'GET', path: '/folders/{folder_id}/trash' });

/**
 * Delete a trashed folder for good.
 *
 * Removes a folder in the trash, with all that it holds, for good. Nobody can bring it back.
 *
 * DELETE /folders/{folder_id}/trash
 */
export const foldersTrashDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.delete', method: 'DELETE', path: '/folders/{folder_id}/trash', result: 'void' });

/**
 * List the items in the trash.
 *
 * Returns the files, folders and web links that the user moved to the trash, without those that went there inside a folder. Name
 * trashed_at and purged_at in fields to see when each was trashed and when it goes for good.
 *
 * GET /folders/trash/items
 */
export const trashList: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: TrashListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'trash.list', method: 'GET', path: '/folders/trash/items', list: ['marker-or-offset', 'entries'] });

/**
 * List pending collaborations.
 *
 * Returns the invitations that wait for an answer of the user who calls. Other collaborations are listed by item or group, as with
 * files.collaborations.list.
 *
 * GET /collaborations
 */
export const collaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborations.list', method: 'GET', path: '/collaborations', list: ['offset', 'entries'] });

/**
 * Give a user or group access.
 *
 * Invites a user or a group to a file or folder. Depending on the settings of those concerned the access holds at once or waits to
 * be accepted; an address without an account is invited by e-mail. Only those who may invite collaborators can call it. A second
 * invitation of the same user or group answers 400 or 409.
 *
 * POST /collaborations
 */
export const collaborationsCreate: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.create', method: 'POST', path: '/collaborations', query: ['fields', 'notify'], body: 'merged' });

/**
 * Get a collaboration.
 *
 * Returns one collaboration: who has access to which item, in which role and until when.
 *
 * GET /collaborations/{collaboration_id}
 */
export const collaborationsGet: <F extends FieldOf<CollaborationFull> = never>(box: Caller, collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.get', method: 'GET', path: '/collaborations/{collaboration_id}' });

/**
 * Change or answer a collaboration.
 *
 * Changes the role or the end of an access, or accepts or rejects an invitation by its status. The role owner hands the folder over,
 * which only its owner can do; the answer then is 204 without a body.
 *
 * PUT /collaborations/{collaboration_id}
 */
export const collaborationsUpdate: (box: Caller, collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions) => BoxPromise<CollaborationFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.update', method: 'PUT', path: '/collaborations/{collaboration_id}', body: 'merged' });

/**
 * Take access away.
 *
 * Ends a collaboration or withdraws an invitation. Those who may invite collaborators can call it, and everybody can give up their
 * own access.
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
export const foldersCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, folderId: string, params?: FoldersCollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.collaborations.list', method: 'GET', path: '/folders/{folder_id}/collaborations', list: ['marker', 'entries'] });

/**
 * Comment on a file.
 *
 * Adds a comment to a file, or a reply to a comment. Anybody who may comment on the file can call it, and people who are mentioned
 * are notified.
 *
 * POST /comments
 */
export const commentsCreate: <F extends FieldOf<CommentFull> = never>(box: Caller, params: CommentsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.create', method: 'POST', path: '/comments', query: ['fields'], body: 'merged' });

/**
 * Get a comment.
 *
 * Returns one comment with its text, its author and the item that it is about.
 *
 * GET /comments/{comment_id}
 */
export const commentsGet: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.get', method: 'GET', path: '/comments/{comment_id}' });

/**
 * Edit a comment.
 *
 * Replaces the text of a comment. Only its author can call it.
 *
 * PUT /comments/{comment_id}
 */
export const commentsUpdate: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.update', method: 'PUT', path: '/comments/{comment_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/**
 * Delete a comment.
 *
 * Removes a comment for good. Its author and the file's owner can call it; replies to it stay.
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
export const filesCommentsList: <F extends FieldOf<CommentFull> = never>(box: Caller, fileId: string, params?: FilesCommentsListParams<F>, options?: ListOptions) => BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.comments.list', method: 'GET', path: '/files/{file_id}/comments', list: ['offset', 'entries'] });

/**
 * Put a task on a file.
 *
 * Makes a task on a file, with nobody to do it yet. Each person is added with taskAssignments.create. The user has to be allowed to
 * see the file.
 *
 * POST /tasks
 */
export const tasksCreate: (box: Caller, params: TasksCreateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.create', method: 'POST', path: '/tasks', body: 'merged' });

/**
 * Get a task.
 *
 * Returns one task with its assignments, its due date and whether it is done.
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
 * Removes a task and its assignments from a file. The file itself stays as it is.
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
export const tasksAssignmentsList: <F extends FieldOf<TaskAssignment> = never>(box: Caller, taskId: string, params?: TasksAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'tasks.assignments.list', method: 'GET', path: '/tasks/{task_id}/assignments', list: ['single', 'entries'] });

/**
 * List the tasks on a file.
 *
 * Returns the tasks on a file, all in one answer. Unless fields asks for more, an entry can be as short as its file and due date.
 *
 * GET /files/{file_id}/tasks
 */
export const filesTasksList: <F extends FieldOf<Task> = never>(box: Caller, fileId: string, params?: FilesTasksListParams<F>, options?: ListOptions) => BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.tasks.list', method: 'GET', path: '/files/{file_id}/tasks', list: ['single', 'entries'] });

/**
 * Assign a task to a user.
 *
 * Adds one person to those who are to do a task; call it once for each. The person needs access to the file and is told by e-mail.
 * One who has the task already answers 409.
 *
 * POST /task_assignments
 */
export const taskAssignmentsCreate: (box: Caller, params: TaskAssignmentsCreateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.create', method: 'POST', path: '/task_assignments', body: 'merged' });

/**
 * Get a task assignment.
 *
 * Returns one assignment of a task with who gave it to whom and how it stands.
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
export const searchQuery: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: SearchQueryParams<F>, options?: ListOptions) => BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'> = /* @__PURE__ */ listFunction({ id: 'search.query', method: 'GET', path: '/search', json: ['mdfilters'], list: ['offset', 'entries'] });

/**
 * List the users of an enterprise.
 *
 * Returns the managed users of the enterprise, or those that fit filter_term, user_type and external_app_user_id. Only admins and
 * applications that may manage users can call it. External users are found by their exact login alone.
 *
 * GET /users
 */
export const usersList: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersListParams<F>, options?: ListOptions) => BoxList<Fields<User, UserFull, F>, Users, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.list', method: 'GET', path: '/users', list: ['marker-or-offset', 'entries'] });

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
 * Deletes a managed user. Unless force is set, one who still owns content or was active of late answers 409; with force the content
 * goes too. Move it first with users.folders.transfer to keep it. Only admins and applications that may manage users can call it.
 *
 * DELETE /users/{user_id}
 */
export const usersDelete: (box: Caller, userId: string, params?: UsersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.delete', method: 'DELETE', path: '/users/{user_id}', result: 'void' });

/**
 * Move all content to another user.
 *
 * Moves everything that a user owns into a new folder in another user's account, and returns that folder. It works for the whole
 * account only. Only admins and applications that may manage users can call it. The owner's account is locked meanwhile, and with
 * much content the call can time out while the move goes on.
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
export const usersEmailAliasesList: (box: Caller, userId: string, params?: NoParams, options?: ListOptions) => BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.emailAliases.list', method: 'GET', path: '/users/{user_id}/email_aliases', list: ['single', 'entries'] });

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
 * Removes an alias from a user. The login cannot be removed this way. Only admins and applications that may manage users can call
 * it.
 *
 * DELETE /users/{user_id}/email_aliases/{email_alias_id}
 */
export const usersEmailAliasesDelete: (box: Caller, userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.delete', method: 'DELETE', path: '/users/{user_id}/email_aliases/{email_alias_id}', result: 'void' });

/**
 * List events of a user or enterprise.
 *
 * Returns what happened in the user's account after a position in the stream, or, for an admin, in the whole enterprise. Ask again
 * with next_stream_position; an answer with a chunk_size of 0 and the same position means that there is nothing new. Events come at
 * least once and not always in order, so tell repeated ones by their event_id.
 *
 * GET /events
 */
export const eventsList: (box: Caller, params?: EventsListParams, options?: ListOptions) => BoxList<Events["entries"][number], Events, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.list', method: 'GET', path: '/events', list: ['stream-position', 'entries'] });

/**
 * Get the address for long polling.
 *
 * Returns the server that tells at once when something happens in the user's account. A GET to its url waits until there is news:
 * new_change says to ask for events from the last position, reconnect to call this again. Streams of an enterprise cannot be waited
 * for.
 *
 * OPTIONS /events
 */
export const eventsRealtimeServersList: (box: Caller, params?: NoParams, options?: ListOptions) => BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.realtimeServers.list', method: 'OPTIONS', path: '/events', list: ['single', 'entries'] });

/**
 * List the app items of a file.
 *
 * Returns the app items that a file is part of, itself or through a folder above it. Whoever may see the file learns the kind and id
 * of all of them, even of those that the user may not open.
 *
 * GET /files/{file_id}/app_item_associations
 */
export const filesAppItemAssociationsList: (box: Caller, fileId: string, params?: FilesAppItemAssociationsListParams, options?: ListOptions) => BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.appItemAssociations.list', method: 'GET', path: '/files/{file_id}/app_item_associations', list: ['marker', 'entries'] });

/**
 * List the app items of a folder.
 *
 * Returns the app items that a folder is part of, itself or through a folder above it. Whoever may see the folder learns the kind
 * and id of all of them, even of those that the user may not open.
 *
 * GET /folders/{folder_id}/app_item_associations
 */
export const foldersAppItemAssociationsList: (box: Caller, folderId: string, params?: FoldersAppItemAssociationsListParams, options?: ListOptions) => BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.appItemAssociations.list', method: 'GET', path: '/folders/{folder_id}/app_item_associations', list: ['marker', 'entries'] });

/**
 * Get a version of a file.
 *
 * Returns what Box knows about one version of a file; files.content.download with version fetches its bytes. Only paid accounts keep
 * versions.
 *
 * GET /files/{file_id}/versions/{file_version_id}
 */
export const filesVersionsGet: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, fileVersionId: string, params?: FilesVersionsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FileVersion, FileVersionFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.versions.get', method: 'GET', path: '/files/{file_id}/versions/{file_version_id}' });

/**
 * Restore a removed version of a file.
 *
 * Brings a version that was removed back into the past versions of its file, as long as the trash holds it. It does not become the
 * current one; files.versions.promote does that. It does not work for Box Notes.
 *
 * PUT /files/{file_id}/versions/{file_version_id}
 */
export const filesVersionsRestore: (box: Caller, fileId: string, fileVersionId: string, params: FilesVersionsRestoreParams, options?: CallOptions) => BoxPromise<FileVersion> = /* @__PURE__ */ operationFunction({ id: 'files.versions.restore', method: 'PUT', path: '/files/{file_id}/versions/{file_version_id}', body: 'merged', retry: 'safe' });

/**
 * Remove a version of a file.
 *
 * Moves a past version of a file to the trash, from which files.versions.restore can bring it back for some time. Only paid accounts
 * keep versions.
 *
 * DELETE /files/{file_id}/versions/{file_version_id}
 */
export const filesVersionsDelete: (box: Caller, fileId: string, fileVersionId: string, params?: FilesVersionsDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.versions.delete', method: 'DELETE', path: '/files/{file_id}/versions/{file_version_id}', headers: ['if-match'], result: 'void' });

/**
 * Make a past version the current one.
 *
 * Copies a past version of a file and makes the copy the current version. It has bytes and name of the past one, but an id of its
 * own; comments and the like stay as they are. It does not work for Box Notes.
 *
 * POST /files/{file_id}/versions/current
 */
export const filesVersionsPromote: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params: FilesVersionsPromoteParams<F>, options?: CallOptions) => BoxPromise<Fields<FileVersion, FileVersionFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.versions.promote', method: 'POST', path: '/files/{file_id}/versions/current', query: ['fields'], body: 'merged' });

/**
 * List the collaborations on a file.
 *
 * Returns who has access to a file and who is invited to it, with the access that comes from the folders above.
 *
 * GET /files/{file_id}/collaborations
 */
export const filesCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, fileId: string, params?: FilesCollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.collaborations.list', method: 'GET', path: '/files/{file_id}/collaborations', list: ['marker', 'entries'] });

/**
 * List the collaborations of a group.
 *
 * Returns the items that a group has access to. Admins can call it, and those whom the group's settings allow to, such as its
 * members.
 *
 * GET /groups/{group_id}/collaborations
 */
export const groupsCollaborationsList: (box: Caller, groupId: string, params?: GroupsCollaborationsListParams, options?: ListOptions) => BoxList<Collaboration, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.collaborations.list', method: 'GET', path: '/groups/{group_id}/collaborations', list: ['offset', 'entries'] });

/**
 * Create a web link.
 *
 * Puts a web link, a bookmark of a page, into a folder, where it stands among the files. A name that is taken there answers 409 and
 * names the item that holds it.
 *
 * POST /web_links
 */
export const webLinksCreate: (box: Caller, params: WebLinksCreateParams, options?: CallOptions) => BoxPromise<WebLink> = /* @__PURE__ */ operationFunction({ id: 'webLinks.create', method: 'POST', path: '/web_links', body: 'merged' });

/**
 * Get a web link.
 *
 * Returns a web link with its address and the folder that it is in. The page that it leads to is not looked at.
 *
 * GET /web_links/{web_link_id}
 */
export const webLinksGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.get', method: 'GET', path: '/web_links/{web_link_id}', headers: ['BoxApi'] });

/**
 * Get the shared link of a web link.
 *
 * Returns the web link with its shared link, which is null when it has none.
 *
 * GET /web_links/{web_link_id}
 */
export const webLinksSharedLinkGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.get', method: 'GET', path: '/web_links/{web_link_id}', headers: ['BoxApi'], fixedQuery: { fields: ['shared_link'] } });

/**
 * Change or move a web link.
 *
 * Changes what the body names: the address, the name, the description, the folder, the shared link or the collections. Name
 * shared_link or collections in fields to see only those.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksUpdate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.update', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/**
 * Create a shared link for a web link.
 *
 * Makes a shared link for a web link and returns the web link with it. The enterprise's settings can narrow what was asked for; see
 * effective_access.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksSharedLinkCreate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.create', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Change the shared link of a web link.
 *
 * Changes access, password, name, end or permissions of a web link's shared link and returns the web link with it.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksSharedLinkUpdate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.update', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/**
 * Remove the shared link of a web link.
 *
 * Takes the shared link off a web link and returns the web link. The old address does not work any more, also when a new link is
 * made.
 *
 * PUT /web_links/{web_link_id}
 */
export const webLinksSharedLinkDelete: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.delete', method: 'PUT', path: '/web_links/{web_link_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/**
 * Restore a web link from the trash.
 *
 * Brings a web link from the trash back to the folder that it was in. The body, which may be left out, says where it goes when that
 * folder is gone, and what it is called when its name is taken by now; a taken name without another one answers 409.
 *
 * POST /web_links/{web_link_id}
 */
export const webLinksTrashRestore: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.restore', method: 'POST', path: '/web_links/{web_link_id}', query: ['fields'], body: 'merged' });

/**
 * Delete a web link.
 *
 * Moves a web link to the trash, from which webLinks.trash.restore can bring it back for a time that the enterprise sets. Where the
 * enterprise keeps no trash it is gone for good.
 *
 * DELETE /web_links/{web_link_id}
 */
export const webLinksDelete: (box: Caller, webLinkId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webLinks.delete', method: 'DELETE', path: '/web_links/{web_link_id}', result: 'void' });

/**
 * Get a web link in the trash.
 *
 * Returns a web link that was moved to the trash itself; trashed_at and purged_at say since when and until when. For one that is
 * there because its folder was deleted, see folders.trash.get.
 *
 * GET /web_links/{web_link_id}/trash
 */
export const webLinksTrashGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.get', method: 'GET', path: '/web_links/{web_link_id}/trash' });

/**
 * Delete a trashed web link for good.
 *
 * Removes a web link from the trash for good. Nobody can bring it back.
 *
 * DELETE /web_links/{web_link_id}/trash
 */
export const webLinksTrashDelete: (box: Caller, webLinkId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.delete', method: 'DELETE', path: '/web_links/{web_link_id}/trash', result: 'void' });

/**
 * Copy a web link.
 *
 * Makes a copy of a web link. A name that is taken in the target folder, as the original's is in its own, answers 409. The service
 * answers this call although its reference leaves it out.
 *
 * POST /web_links/{web_link_id}/copy
 */
export const webLinksCopy: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.copy', method: 'POST', path: '/web_links/{web_link_id}/copy', query: ['fields'], body: 'merged' });

/**
 * Get a file request.
 *
 * Returns a file request with the folder that it fills. Only those who may edit that folder see it.
 *
 * GET /file_requests/{file_request_id}
 */
export const fileRequestsGet: (box: Caller, fileRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.get', method: 'GET', path: '/file_requests/{file_request_id}' });

/**
 * Change a file request.
 *
 * Changes what the body names; what it leaves out stays as it is. Only those who may edit the folder can call it. This is how a form
 * is closed for a while and opened again.
 *
 * PUT /file_requests/{file_request_id}
 */
export const fileRequestsUpdate: (box: Caller, fileRequestId: string, params?: FileRequestsUpdateParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.update', method: 'PUT', path: '/file_requests/{file_request_id}', headers: ['if-match'], body: 'merged' });

/**
 * Delete a file request.
 *
 * Removes a file request for good. Files that came through it stay in the folder.
 *
 * DELETE /file_requests/{file_request_id}
 */
export const fileRequestsDelete: (box: Caller, fileRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.delete', method: 'DELETE', path: '/file_requests/{file_request_id}', result: 'void' });

/**
 * Copy a file request.
 *
 * Makes a file request for another folder after the model of this one. No other call makes a new file request, so the first one has
 * to come from the web app. What the body does not name is taken from the original.
 *
 * POST /file_requests/{file_request_id}/copy
 */
export const fileRequestsCopy: (box: Caller, fileRequestId: string, params: FileRequestsCopyParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.copy', method: 'POST', path: '/file_requests/{file_request_id}/copy', body: 'merged' });

/**
 * List the collections of a user.
 *
 * Returns the collections of the user who calls. So far this is one, Favorites, whose id differs from user to user.
 *
 * GET /collections
 */
export const collectionsList: <F extends FieldOf<Collection> = never>(box: Caller, params?: CollectionsListParams<F>, options?: ListOptions) => BoxList<Fields<Collection, Collection, F>, Collections, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collections.list', method: 'GET', path: '/collections', list: ['offset', 'entries'] });

/**
 * List the items in a collection.
 *
 * Returns the files, folders and web links in a collection of the user who calls. To put an item in or take it out, change its
 * collections with files.update, folders.update or webLinks.update.
 *
 * GET /collections/{collection_id}/items
 */
export const collectionsItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, collectionId: string, params?: CollectionsItemsListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collections.items.list', method: 'GET', path: '/collections/{collection_id}/items', list: ['offset', 'entries'] });

/**
 * Get a collection.
 *
 * Returns the name and kind of one collection of the user who calls. Its items are listed by collections.items.list.
 *
 * GET /collections/{collection_id}
 */
export const collectionsGet: (box: Caller, collectionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Collection> = /* @__PURE__ */ operationFunction({ id: 'collections.get', method: 'GET', path: '/collections/{collection_id}' });

/**
 * List the items used recently.
 *
 * Returns what the user who calls opened, changed, uploaded, commented on or looked at in the last 90 days, the latest first and at
 * most 1,000 items.
 *
 * GET /recent_items
 */
export const recentItemsList: (box: Caller, params?: RecentItemsListParams, options?: ListOptions) => BoxList<RecentItems["entries"][number], RecentItems, 'entries'> = /* @__PURE__ */ listFunction({ id: 'recentItems.list', method: 'GET', path: '/recent_items', list: ['marker', 'entries'] });

/**
 * Get the watermark of a file.
 *
 * Tells since when a file has a watermark. A file without one answers 404.
 *
 * GET /files/{file_id}/watermark
 */
export const filesWatermarkGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.get', method: 'GET', path: '/files/{file_id}/watermark' });

/**
 * Put a watermark on a file.
 *
 * Puts a watermark on a file: previews then show over its content who looks at it and when. The bytes are not changed. A file that
 * has one already answers 200, else the answer is 201.
 *
 * PUT /files/{file_id}/watermark
 */
export const filesWatermarkApply: (box: Caller, fileId: string, params: FilesWatermarkApplyParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.apply', method: 'PUT', path: '/files/{file_id}/watermark', body: 'merged', retry: 'safe' });

/**
 * Take the watermark off a file.
 *
 * Removes the watermark of a file. A file without one answers 404.
 *
 * DELETE /files/{file_id}/watermark
 */
export const filesWatermarkDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.delete', method: 'DELETE', path: '/files/{file_id}/watermark', result: 'void' });

/**
 * Get the watermark of a folder.
 *
 * Tells since when a folder has a watermark. A folder without one answers 404.
 *
 * GET /folders/{folder_id}/watermark
 */
export const foldersWatermarkGet: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.get', method: 'GET', path: '/folders/{folder_id}/watermark' });

/**
 * Put a watermark on a folder.
 *
 * Puts a watermark on a folder: previews of the files that it holds then show who looks at them and when. A folder that has one
 * already answers 200, else the answer is 201.
 *
 * PUT /folders/{folder_id}/watermark
 */
export const foldersWatermarkApply: (box: Caller, folderId: string, params: FoldersWatermarkApplyParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.apply', method: 'PUT', path: '/folders/{folder_id}/watermark', body: 'merged', retry: 'safe' });

/**
 * Take the watermark off a folder.
 *
 * Removes the watermark of a folder. A folder without one answers 404.
 *
 * DELETE /folders/{folder_id}/watermark
 */
export const foldersWatermarkDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.delete', method: 'DELETE', path: '/folders/{folder_id}/watermark', result: 'void' });

/**
 * List the locks on a folder.
 *
 * Returns the locks on one folder, all in one answer. Only owners and co-owners of the folder can call it.
 *
 * GET /folder_locks
 */
export const folderLocksList: (box: Caller, params: FolderLocksListParams, options?: ListOptions) => BoxList<FolderLocks["entries"][number], FolderLocks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folderLocks.list', method: 'GET', path: '/folder_locks', list: ['single', 'entries'] });

/**
 * Lock a folder.
 *
 * Keeps a folder from being moved and deleted until the lock is taken off. What it holds can still be changed. Only owners and
 * co-owners of the folder can call it.
 *
 * POST /folder_locks
 */
export const folderLocksCreate: (box: Caller, params: FolderLocksCreateParams, options?: CallOptions) => BoxPromise<FolderLock> = /* @__PURE__ */ operationFunction({ id: 'folderLocks.create', method: 'POST', path: '/folder_locks', body: 'merged' });

/**
 * Take a lock off a folder.
 *
 * Removes a lock, so that its folder can be moved and deleted again. Only owners and co-owners of the folder can call it.
 *
 * DELETE /folder_locks/{folder_lock_id}
 */
export const folderLocksDelete: (box: Caller, folderLockId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folderLocks.delete', method: 'DELETE', path: '/folder_locks/{folder_lock_id}', result: 'void' });

/**
 * Prepare a ZIP file for download.
 *
 * Checks that the user may download what the body names, and returns an address at which it all comes as one ZIP file. The file is
 * made while it is being downloaded, so start within seconds. At most 10,000 files go into one, and not more bytes than the account
 * may upload at once.
 *
 * POST /zip_downloads
 */
export const zipDownloadsCreate: (box: Caller, params: ZipDownloadsCreateParams, options?: CallOptions) => BoxPromise<ZipDownload> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.create', method: 'POST', path: '/zip_downloads', body: 'merged', retry: 'safe' });

/**
 * Download a ZIP file.
 *
 * Fetches the bytes of a ZIP file that was prepared just before. The id is the key, so no access token is sent. It works once; a
 * download that broke off has to be prepared anew, as does one that was not begun in time.
 *
 * Sends no access token.
 *
 * GET /zip_downloads/{zip_download_id}/content
 */
export const zipDownloadsDownload: (box: Caller, zipDownloadId: string, params?: NoParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.download', method: 'GET', path: '/zip_downloads/{zip_download_id}/content', host: 'content', result: 'binary', anonymous: true });

/**
 * Get the progress of a ZIP download.
 *
 * Tells how many files have been downloaded so far, and afterwards how many were left out. Only the user who prepared the ZIP file
 * can call it. Asking every few seconds is often enough.
 *
 * GET /zip_downloads/{zip_download_id}/status
 */
export const zipDownloadsGetStatus: (box: Caller, zipDownloadId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ZipDownloadStatus> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.getStatus', method: 'GET', path: '/zip_downloads/{zip_download_id}/status' });

/**
 * List the metadata of a file.
 *
 * Returns all metadata of a file: one instance, a set of values, for each template that is applied to it. The user has to be allowed
 * to see the file.
 *
 * GET /files/{file_id}/metadata
 */
export const filesMetadataList: (box: Caller, fileId: string, params?: FilesMetadataListParams, options?: ListOptions) => BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.metadata.list', method: 'GET', path: '/files/{file_id}/metadata', list: ['single', 'entries'] });

/**
 * Get one metadata instance of a file.
 *
 * Returns what one template says about a file; 404 when the template is not applied to it.
 *
 * GET /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataGet: (box: Caller, fileId: string, scope: operations['files.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: FilesMetadataGetParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.get', method: 'GET', path: '/files/{file_id}/metadata/{scope}/{template_key}' });

/**
 * Change the metadata of a file.
 *
 * Carries out a list of operations on the metadata instance that a template has on a file, in their order. When one of them fails,
 * such as a test of a value that has changed, none takes effect. The template has to be applied already.
 *
 * PUT /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataUpdate: (box: Caller, fileId: string, scope: operations['files.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataUpdateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.update', method: 'PUT', path: '/files/{file_id}/metadata/{scope}/{template_key}', body: 'json', mediaType: 'application/json-patch+json' });

/**
 * Apply a metadata template to a file.
 *
 * Puts a metadata instance on a file. Each property of the body is a field of the template and has to suit its type; only the
 * template properties of the scope global takes fields of any name. A file carries one instance of a template, so a second answers
 * 409.
 *
 * POST /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataCreate: (box: Caller, fileId: string, scope: operations['files.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataCreateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.create', method: 'POST', path: '/files/{file_id}/metadata/{scope}/{template_key}', body: 'json' });

/**
 * Remove metadata from a file.
 *
 * Removes a metadata instance with all its values from a file. The template itself stays.
 *
 * DELETE /files/{file_id}/metadata/{scope}/{template_key}
 */
export const filesMetadataDelete: (box: Caller, fileId: string, scope: operations['files.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.delete', method: 'DELETE', path: '/files/{file_id}/metadata/{scope}/{template_key}', result: 'void' });

/**
 * List the metadata of a folder.
 *
 * Returns all metadata of a folder: one instance, a set of values, for each template that is applied to it. The user has to be
 * allowed to see the folder. The root folder carries none.
 *
 * GET /folders/{folder_id}/metadata
 */
export const foldersMetadataList: (box: Caller, folderId: string, params?: FoldersMetadataListParams, options?: ListOptions) => BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.metadata.list', method: 'GET', path: '/folders/{folder_id}/metadata', list: ['single', 'entries'] });

/**
 * Get one metadata instance of a folder.
 *
 * Returns what one template says about a folder; 404 when the template is not applied to it. The root folder carries none.
 *
 * GET /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataGet: (box: Caller, folderId: string, scope: operations['folders.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.get', method: 'GET', path: '/folders/{folder_id}/metadata/{scope}/{template_key}' });

/**
 * Change the metadata of a folder.
 *
 * Carries out a list of operations on the metadata instance that a template has on a folder, in their order. When one of them fails,
 * such as a test of a value that has changed, none takes effect. The template has to be applied already.
 *
 * PUT /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataUpdate: (box: Caller, folderId: string, scope: operations['folders.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataUpdateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.update', method: 'PUT', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', body: 'json', mediaType: 'application/json-patch+json' });

/**
 * Apply a metadata template to a folder.
 *
 * Puts a metadata instance on a folder. Each property of the body is a field of the template and has to suit its type; only the
 * template properties of the scope global takes fields of any name. A folder carries one instance of a template, so a second answers
 * 409. What the folder holds gets the values only through a cascade policy.
 *
 * POST /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataCreate: (box: Caller, folderId: string, scope: operations['folders.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataCreateParams, options?: CallOptions) => BoxPromise<ItemMetadata> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.create', method: 'POST', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', body: 'json' });

/**
 * Remove metadata from a folder.
 *
 * Removes a metadata instance with all its values from a folder. The template itself stays.
 *
 * DELETE /folders/{folder_id}/metadata/{scope}/{template_key}
 */
export const foldersMetadataDelete: (box: Caller, folderId: string, scope: operations['folders.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.delete', method: 'DELETE', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', result: 'void' });

/**
 * Get the classification of a file.
 *
 * Returns the security classification of a file; 404 when it has none.
 *
 * GET /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.get', method: 'GET', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo' });

/**
 * Change the classification of a file.
 *
 * Replaces the security classification of a file with another one of the enterprise. The file has to have one already.
 *
 * PUT /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationUpdate: (box: Caller, fileId: string, params: FilesClassificationUpdateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.update', method: 'PUT', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/**
 * Classify a file.
 *
 * Puts one of the enterprise's classifications, which say how confidential content is, on a file. A file that has one already
 * answers 409; change that with files.classification.update.
 *
 * POST /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationCreate: (box: Caller, fileId: string, params: FilesClassificationCreateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.create', method: 'POST', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'merged' });

/**
 * Remove the classification of a file.
 *
 * Takes the security classification off a file. What the enterprise's rules tie to it ends with that.
 *
 * DELETE /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const filesClassificationDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.classification.delete', method: 'DELETE', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', result: 'void' });

/**
 * Get the classification of a folder.
 *
 * Returns the security classification of a folder; 404 when it has none.
 *
 * GET /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationGet: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.get', method: 'GET', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo' });

/**
 * Change the classification of a folder.
 *
 * Replaces the security classification of a folder with another one of the enterprise. The folder has to have one already.
 *
 * PUT /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationUpdate: (box: Caller, folderId: string, params: FoldersClassificationUpdateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.update', method: 'PUT', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/**
 * Classify a folder.
 *
 * Puts one of the enterprise's classifications, which say how confidential content is, on a folder. A folder that has one already
 * answers 409; change that with folders.classification.update.
 *
 * POST /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationCreate: (box: Caller, folderId: string, params: FoldersClassificationCreateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.create', method: 'POST', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'merged' });

/**
 * Remove the classification of a folder.
 *
 * Takes the security classification off a folder. What the enterprise's rules tie to it ends with that.
 *
 * DELETE /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
 */
export const foldersClassificationDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.delete', method: 'DELETE', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', result: 'void' });

/**
 * Get the classifications of an enterprise.
 *
 * Returns the metadata template whose one field has the classifications of the enterprise as its options; 404 before
 * classifications.create has set it up.
 *
 * GET /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsGet: (box: Caller, params?: NoParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.get', method: 'GET', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema' });

/**
 * Add or change classifications of an enterprise.
 *
 * Adds classifications to the enterprise and changes ones that it has, in the order of the body. When one operation fails none takes
 * effect. Only admins can call it.
 *
 * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsChange: (box: Caller, params: ClassificationsChangeParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.change', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/**
 * Add classifications to an enterprise.
 *
 * Adds one or more classifications to those that the enterprise has. Their names have to be new. Only admins can call it.
 *
 * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsAdd: (box: Caller, params: ClassificationsAddParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.add', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/**
 * Change classifications of an enterprise.
 *
 * Gives classifications another name, meaning or colour. Items that carry them follow. Only admins can call it.
 *
 * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
 */
export const classificationsUpdate: (box: Caller, params: ClassificationsUpdateParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.update', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/**
 * Get the skill cards of a file.
 *
 * Returns the cards that skills, applications that look into uploaded files, have put on a file: keywords, timelines, transcripts
 * and the state of a skill's work; 404 when there are none.
 *
 * GET /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.get', method: 'GET', path: '/files/{file_id}/metadata/global/boxSkillsCards' });

/**
 * Replace skill cards of a file.
 *
 * Replaces single cards of a file with others. The path of each operation names the card by its place, counted from 0. When one
 * operation fails none takes effect.
 *
 * PUT /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsUpdate: (box: Caller, fileId: string, params: FilesSkillCardsUpdateParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.update', method: 'PUT', path: '/files/{file_id}/metadata/global/boxSkillsCards', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/**
 * Put skill cards on a file.
 *
 * Puts the first cards on a file, which the web app shows beside its preview. A file that has cards already answers 409; change
 * those with files.skillCards.update.
 *
 * POST /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsCreate: (box: Caller, fileId: string, params: FilesSkillCardsCreateParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.create', method: 'POST', path: '/files/{file_id}/metadata/global/boxSkillsCards', body: 'merged' });

/**
 * Remove the skill cards of a file.
 *
 * Removes all cards that skills have put on a file.
 *
 * DELETE /files/{file_id}/metadata/global/boxSkillsCards
 */
export const filesSkillCardsDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.delete', method: 'DELETE', path: '/files/{file_id}/metadata/global/boxSkillsCards', result: 'void' });

/**
 * Report the outcome of a skill invocation.
 *
 * Tells the service how far a skill, an application that looks into uploaded files, has come with a file, and replaces all cards on
 * the file with those of the body. The skill calls it with the write token of the event that started it.
 *
 * PUT /skill_invocations/{skill_id}
 */
export const skillInvocationsUpdate: (box: Caller, skillId: string, params: SkillInvocationsUpdateParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'skillInvocations.update', method: 'PUT', path: '/skill_invocations/{skill_id}', body: 'merged', result: 'void' });

/**
 * Find the template of a metadata instance.
 *
 * Returns the template that a metadata instance follows, as a list of one; $id of the instance names it.
 *
 * GET /metadata_templates
 */
export const metadataTemplatesListByInstance: (box: Caller, params: MetadataTemplatesListByInstanceParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listByInstance', method: 'GET', path: '/metadata_templates', list: ['marker', 'entries'] });

/**
 * Get a metadata template.
 *
 * Returns a template with its fields, found by scope and key. Both stand in the template's own answer, and in $scope and $template
 * of its instances.
 *
 * GET /metadata_templates/{scope}/{template_key}/schema
 */
export const metadataTemplatesGet: (box: Caller, scope: operations['metadataTemplates.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.get', method: 'GET', path: '/metadata_templates/{scope}/{template_key}/schema' });

/**
 * Change a metadata template.
 *
 * Carries out a list of operations on a template, in their order. When one of them fails none takes effect. Changes of fields and
 * options reach the instances on items: what is removed here goes there too. Only admins, and co-admins with the right to edit
 * templates, can call it.
 *
 * PUT /metadata_templates/{scope}/{template_key}/schema
 */
export const metadataTemplatesUpdate: (box: Caller, scope: operations['metadataTemplates.update']['parameters']['path']['scope'], templateKey: string, params: MetadataTemplatesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.update', method: 'PUT', path: '/metadata_templates/{scope}/{template_key}/schema', body: 'json', mediaType: 'application/json-patch+json' });

/**
 * Delete a metadata template.
 *
 * Removes a template together with all its instances on files and folders. Nothing brings them back. Only admins, and co-admins with
 * the right to edit templates, can call it.
 *
 * DELETE /metadata_templates/{scope}/{template_key}/schema
 */
export const metadataTemplatesDelete: (box: Caller, scope: operations['metadataTemplates.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.delete', method: 'DELETE', path: '/metadata_templates/{scope}/{template_key}/schema', result: 'void' });

/**
 * Get a metadata template by its id.
 *
 * Returns a template with its fields by the id that the service gave it.
 *
 * GET /metadata_templates/{template_id}
 */
export const metadataTemplatesGetById: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.getById', method: 'GET', path: '/metadata_templates/{template_id}' });

/**
 * List the global metadata templates.
 *
 * Returns the templates of the scope global, which all enterprises share, with their fields.
 *
 * GET /metadata_templates/global
 */
export const metadataTemplatesListGlobal: (box: Caller, params?: MetadataTemplatesListGlobalParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listGlobal', method: 'GET', path: '/metadata_templates/global', list: ['marker', 'entries'] });

/**
 * List the metadata templates of the enterprise.
 *
 * Returns the templates that the caller's own enterprise has made, with their fields.
 *
 * GET /metadata_templates/enterprise
 */
export const metadataTemplatesListEnterprise: (box: Caller, params?: MetadataTemplatesListEnterpriseParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listEnterprise', method: 'GET', path: '/metadata_templates/enterprise', list: ['marker', 'entries'] });

/**
 * Create a metadata template.
 *
 * Makes a template for the metadata of files and folders in the enterprise. Global templates cannot be made, and a key that is taken
 * answers 409. Only admins, and co-admins with the right to edit templates, can call it.
 *
 * POST /metadata_templates/schema
 */
export const metadataTemplatesCreate: (box: Caller, params: MetadataTemplatesCreateParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.create', method: 'POST', path: '/metadata_templates/schema', body: 'merged' });

/**
 * Set up the classifications of an enterprise.
 *
 * Makes the template that holds the security classifications of the enterprise, with the first of them. It is made once;
 * classifications.add puts further ones into it. Only admins, and co-admins with the right to edit templates, can call it.
 *
 * POST /metadata_templates/schema
 */
export const classificationsCreate: (box: Caller, params: ClassificationsCreateParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.create', method: 'POST', path: '/metadata_templates/schema', body: 'merged', fixedBody: { scope: 'enterprise', templateKey: 'securityClassification-6VMVochwUWo', displayName: 'Classification' } });

/**
 * List what a taxonomy field can hold.
 *
 * Returns the nodes that a taxonomy field of a template offers, with those above them in the tree.
 *
 * GET /metadata_templates/{namespace}/{template_key}/fields/{field_key}/options
 */
export const metadataTemplatesFieldOptionsList: (box: Caller, namespace: string, templateKey: string, fieldKey: string, params?: MetadataTemplatesFieldOptionsListParams, options?: ListOptions) => BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.fieldOptions.list', method: 'GET', path: '/metadata_templates/{namespace}/{template_key}/fields/{field_key}/options', rename: { include_total_result_count: 'include-total-result-count', only_selectable_options: 'only-selectable-options' }, list: ['marker', 'entries'] });

/**
 * List the metadata cascade policies of a folder.
 *
 * Returns the policies by which a folder hands its metadata down. The root folder has none.
 *
 * GET /metadata_cascade_policies
 */
export const metadataCascadePoliciesList: (box: Caller, params: MetadataCascadePoliciesListParams, options?: ListOptions) => BoxList<MetadataCascadePolicies["entries"][number], MetadataCascadePolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataCascadePolicies.list', method: 'GET', path: '/metadata_cascade_policies', list: ['marker', 'entries'] });

/**
 * Hand a folder's metadata down.
 *
 * Makes a policy by which the metadata that a template has on a folder is put on everything in it, at all depths, now and later. The
 * template has to be applied to the folder first. A second policy for the same folder and template answers 409.
 *
 * POST /metadata_cascade_policies
 */
export const metadataCascadePoliciesCreate: (box: Caller, params: MetadataCascadePoliciesCreateParams, options?: CallOptions) => BoxPromise<MetadataCascadePolicy> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.create', method: 'POST', path: '/metadata_cascade_policies', body: 'merged' });

/**
 * Get a metadata cascade policy.
 *
 * Returns one policy: which folder hands the metadata of which template down.
 *
 * GET /metadata_cascade_policies/{metadata_cascade_policy_id}
 */
export const metadataCascadePoliciesGet: (box: Caller, metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataCascadePolicy> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.get', method: 'GET', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}' });

/**
 * Delete a metadata cascade policy.
 *
 * Stops a folder from handing the metadata of one template down to what it holds.
 *
 * DELETE /metadata_cascade_policies/{metadata_cascade_policy_id}
 */
export const metadataCascadePoliciesDelete: (box: Caller, metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.delete', method: 'DELETE', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}', result: 'void' });

/**
 * Apply a metadata cascade policy anew.
 *
 * Puts the folder's metadata on everything in it once more, as when the folder's own metadata has changed or an item has come to
 * differ. The work goes on after the answer, which says only that it has begun.
 *
 * POST /metadata_cascade_policies/{metadata_cascade_policy_id}/apply
 */
export const metadataCascadePoliciesApply: (box: Caller, metadataCascadePolicyId: string, params: MetadataCascadePoliciesApplyParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.apply', method: 'POST', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}/apply', body: 'merged', result: 'void' });

/**
 * Find items by their metadata.
 *
 * Returns the files and folders that carry an instance of a template whose values meet a condition. Without fields an entry has no
 * more than type, id and etag; fields such as metadata.enterprise_900100.contract.amount bring values along.
 *
 * POST /metadata_queries/execute_read
 */
export const metadataQueriesExecute: <F extends FieldOf<MetadataQueryItemFull> = never>(box: Caller, params: MetadataQueriesExecuteParams<F>, options?: ListOptions) => BoxList<Fields<MetadataQueryItem, MetadataQueryItemFull, F>, MetadataQueryResults, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataQueries.execute', method: 'POST', path: '/metadata_queries/execute_read', body: 'merged', list: ['marker-body', 'entries'], retry: 'safe' });

/**
 * Create a metadata taxonomy.
 *
 * Makes a taxonomy, a tree of values that fields of metadata templates can offer. It has no levels and no nodes at first. Only
 * admins can call it.
 *
 * POST /metadata_taxonomies
 */
export const metadataTaxonomiesCreate: (box: Caller, params: MetadataTaxonomiesCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.create', method: 'POST', path: '/metadata_taxonomies', body: 'merged' });

/**
 * List metadata taxonomies.
 *
 * Returns the taxonomies of a namespace, each with its levels. A taxonomy is a tree of values that fields of metadata templates can
 * offer; metadataTaxonomies.nodes.list lists the values of one.
 *
 * GET /metadata_taxonomies/{namespace}
 */
export const metadataTaxonomiesList: (box: Caller, namespace: string, params?: MetadataTaxonomiesListParams, options?: ListOptions) => BoxList<MetadataTaxonomies["entries"][number], MetadataTaxonomies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTaxonomies.list', method: 'GET', path: '/metadata_taxonomies/{namespace}', list: ['marker', 'entries'] });

/**
 * Get a metadata taxonomy.
 *
 * Returns one taxonomy, a tree of values for fields of metadata templates, with its levels. The values are its nodes, listed by
 * metadataTaxonomies.nodes.list.
 *
 * GET /metadata_taxonomies/{namespace}/{taxonomy_key}
 */
export const metadataTaxonomiesGet: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.get', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}' });

/**
 * Delete a metadata taxonomy.
 *
 * Removes a taxonomy with its levels and nodes. Nothing brings it back. Only admins can call it.
 *
 * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}
 */
export const metadataTaxonomiesDelete: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.delete', method: 'DELETE', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}', result: 'void' });

/**
 * Rename a metadata taxonomy.
 *
 * Gives a taxonomy another display name. Its key stays. Only admins can call it.
 *
 * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}
 */
export const metadataTaxonomiesUpdate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}', body: 'merged', retry: 'safe' });

/**
 * Create the levels of a taxonomy.
 *
 * Makes the levels of a taxonomy, from the top of the tree down. Only admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels
 */
export const metadataTaxonomiesLevelsCreate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.create', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels', body: 'json' });

/**
 * Rename a level of a taxonomy.
 *
 * Changes the name and the description of one level. Only admins can call it.
 *
 * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}
 */
export const metadataTaxonomiesLevelsUpdate: (box: Caller, namespace: string, taxonomyKey: string, levelIndex: number, params: MetadataTaxonomiesLevelsUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevel> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}', body: 'merged', retry: 'safe' });

/**
 * Add a level to a taxonomy.
 *
 * Adds a level below the lowest one, or the first level of a taxonomy that has none. Only admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append
 */
export const metadataTaxonomiesLevelsAppend: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsAppendParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.append', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append', body: 'merged' });

/**
 * Remove the lowest level of a taxonomy.
 *
 * Removes the lowest level of a taxonomy and returns those that are left. Only admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim
 */
export const metadataTaxonomiesLevelsTrim: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.trim', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim' });

/**
 * List the nodes of a taxonomy.
 *
 * Returns nodes of a taxonomy with those above them in the tree. Filters that are given together all have to hold.
 *
 * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
 */
export const metadataTaxonomiesNodesList: (box: Caller, namespace: string, taxonomyKey: string, params?: MetadataTaxonomiesNodesListParams, options?: ListOptions) => BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTaxonomies.nodes.list', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes', rename: { include_total_result_count: 'include-total-result-count' }, list: ['marker', 'entries'] });

/**
 * Add a node to a taxonomy.
 *
 * Adds a value to a taxonomy, on a level that is there already and, below the top level, under a parent of the level above. Only
 * admins can call it.
 *
 * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
 */
export const metadataTaxonomiesNodesCreate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesNodesCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.create', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes', body: 'merged' });

/**
 * Get a node of a taxonomy.
 *
 * Returns one node with those above it in the tree.
 *
 * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
 */
export const metadataTaxonomiesNodesGet: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.get', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}' });

/**
 * Delete a node of a taxonomy.
 *
 * Removes a node that has no nodes below it. Only admins can call it.
 *
 * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
 */
export const metadataTaxonomiesNodesDelete: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.delete', method: 'DELETE', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}', result: 'void' });

/**
 * Rename a node of a taxonomy.
 *
 * Gives a node another name. Its place in the tree stays. Only admins can call it.
 *
 * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
 */
export const metadataTaxonomiesNodesUpdate: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: MetadataTaxonomiesNodesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}', body: 'merged', retry: 'safe' });

/**
 * End all sessions of users.
 *
 * Starts jobs that log users out everywhere, chosen by id, by login, or both. Only admins and applications that may manage users can
 * call it. The answer comes before the jobs have run; the enterprise's events tell how they went.
 *
 * POST /users/terminate_sessions
 */
export const usersSessionsTerminate: (box: Caller, params?: UsersSessionsTerminateParams, options?: CallOptions) => BoxPromise<SessionTermination> = /* @__PURE__ */ operationFunction({ id: 'users.sessions.terminate', method: 'POST', path: '/users/terminate_sessions', body: 'merged' });

/**
 * Get the picture of a user.
 *
 * Returns the bytes of the picture that others see beside the user's name; 404 when there is none.
 *
 * GET /users/{user_id}/avatar
 */
export const usersAvatarGet: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.get', method: 'GET', path: '/users/{user_id}/avatar', result: 'binary' });

/**
 * Set the picture of a user.
 *
 * Uploads a PNG or JPEG of up to 1 MB as the picture of a user, in place of the one before. The file part must carry a file name and
 * the media type of the picture.
 *
 * POST /users/{user_id}/avatar
 */
export const usersAvatarCreate: (box: Caller, userId: string, params: UsersAvatarCreateParams, options?: CallOptions) => BoxPromise<UserAvatar> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.create', method: 'POST', path: '/users/{user_id}/avatar', body: 'multipart', retry: 'safe' });

/**
 * Remove the picture of a user.
 *
 * Takes the picture away for good. The user is shown by initials again.
 *
 * DELETE /users/{user_id}/avatar
 */
export const usersAvatarDelete: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.delete', method: 'DELETE', path: '/users/{user_id}/avatar', result: 'void' });

/**
 * Invite a user into the enterprise.
 *
 * Asks somebody who has an account already to move it into the enterprise. Only admins can call it, and only for an account that is
 * in no paid enterprise; an address without an account answers 404. The account becomes a managed one when its user accepts.
 *
 * POST /invites
 */
export const invitesCreate: <F extends FieldOf<Invite> = never>(box: Caller, params: InvitesCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Invite, Invite, F>> = /* @__PURE__ */ operationFunction({ id: 'invites.create', method: 'POST', path: '/invites', query: ['fields'], body: 'merged' });

/**
 * Get an invitation into the enterprise.
 *
 * Returns one invitation, whose status says whether the user has answered it.
 *
 * GET /invites/{invite_id}
 */
export const invitesGet: <F extends FieldOf<Invite> = never>(box: Caller, inviteId: string, params?: InvitesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Invite, Invite, F>> = /* @__PURE__ */ operationFunction({ id: 'invites.get', method: 'GET', path: '/invites/{invite_id}' });

/**
 * Remove external users.
 *
 * Starts jobs that end every collaboration of external users with the enterprise's content, so that they are no external users any
 * more. Their accounts stay. The answer tells for each user whether a job was started.
 *
 * POST /external_users/submit_delete_job
 */
export const externalUsersSubmitDeleteJob: (box: Caller, params: ExternalUsersSubmitDeleteJobParams, options?: CallOptions) => BoxPromise<ExternalUserDeletions> = /* @__PURE__ */ operationFunction({ id: 'externalUsers.submitDeleteJob', method: 'POST', path: '/external_users/submit_delete_job', body: 'merged', version: '2025.0' });

/**
 * List the groups of a user.
 *
 * Returns the groups that a user is in, with the role in each. Admins see all of them, others those groups that they are in
 * themselves.
 *
 * GET /users/{user_id}/memberships
 */
export const usersMembershipsList: (box: Caller, userId: string, params?: UsersMembershipsListParams, options?: ListOptions) => BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.memberships.list', method: 'GET', path: '/users/{user_id}/memberships', list: ['offset', 'entries'] });

/**
 * List the groups of an enterprise.
 *
 * Returns the groups of the enterprise, or those whose name fits filter_term. Only admins and applications that may manage groups
 * see all of them.
 *
 * GET /groups
 */
export const groupsList: <F extends FieldOf<GroupFull> = never>(box: Caller, params?: GroupsListParams<F>, options?: ListOptions) => BoxList<Fields<GroupMini, GroupFull, F>, Groups, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.list', method: 'GET', path: '/groups', list: ['offset', 'entries'] });

/**
 * Create a group.
 *
 * Makes an empty group. Only admins and applications that may manage groups can call it. A name that another group of the enterprise
 * has answers 409.
 *
 * POST /groups
 */
export const groupsCreate: <F extends FieldOf<GroupFull> = never>(box: Caller, params: GroupsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.create', method: 'POST', path: '/groups', query: ['fields'], body: 'merged' });

/**
 * End all sessions of groups.
 *
 * Starts jobs that log every member of the groups out everywhere. Only admins and applications that may manage users and groups can
 * call it. The answer comes before the jobs have run; the enterprise's events tell how they went.
 *
 * POST /groups/terminate_sessions
 */
export const groupsSessionsTerminate: (box: Caller, params: GroupsSessionsTerminateParams, options?: CallOptions) => BoxPromise<SessionTermination> = /* @__PURE__ */ operationFunction({ id: 'groups.sessions.terminate', method: 'POST', path: '/groups/terminate_sessions', body: 'merged' });

/**
 * Get a group.
 *
 * Returns one group. Its members, admins, and applications that may manage groups can call it.
 *
 * GET /groups/{group_id}
 */
export const groupsGet: <F extends FieldOf<GroupFull> = never>(box: Caller, groupId: string, params?: GroupsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.get', method: 'GET', path: '/groups/{group_id}' });

/**
 * Change a group.
 *
 * Changes the name, the description or the settings of a group. Its own admins, those of the enterprise, and applications that may
 * manage groups can call it. A name that another group has answers 409.
 *
 * PUT /groups/{group_id}
 */
export const groupsUpdate: <F extends FieldOf<GroupFull> = never>(box: Caller, groupId: string, params?: GroupsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.update', method: 'PUT', path: '/groups/{group_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/**
 * Delete a group.
 *
 * Deletes a group for good, and with it the access that its members had through it. The users themselves stay. Only admins and
 * applications that may manage groups can call it.
 *
 * DELETE /groups/{group_id}
 */
export const groupsDelete: (box: Caller, groupId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'groups.delete', method: 'DELETE', path: '/groups/{group_id}', result: 'void' });

/**
 * List the members of a group.
 *
 * Returns who is in a group and in which role. Its members, admins, and applications that may manage groups can call it.
 *
 * GET /groups/{group_id}/memberships
 */
export const groupsMembershipsList: (box: Caller, groupId: string, params?: GroupsMembershipsListParams, options?: ListOptions) => BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.memberships.list', method: 'GET', path: '/groups/{group_id}/memberships', list: ['offset', 'entries'] });

/**
 * Put a user into a group.
 *
 * Makes a user a member of a group, or its admin. Only admins and applications that may manage groups can call it. A user who is in
 * the group already answers 409.
 *
 * POST /group_memberships
 */
export const groupMembershipsCreate: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, params: GroupMembershipsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.create', method: 'POST', path: '/group_memberships', query: ['fields'], body: 'merged' });

/**
 * Get a membership of a group.
 *
 * Returns one membership, with user, group and role. Admins of the group and those of the enterprise can call it.
 *
 * GET /group_memberships/{group_membership_id}
 */
export const groupMembershipsGet: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, groupMembershipId: string, params?: GroupMembershipsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.get', method: 'GET', path: '/group_memberships/{group_membership_id}' });

/**
 * Change a membership of a group.
 *
 * Changes the role of a member, or what an admin of the group may do. Admins of the group and those of the enterprise can call it.
 *
 * PUT /group_memberships/{group_membership_id}
 */
export const groupMembershipsUpdate: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, groupMembershipId: string, params?: GroupMembershipsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.update', method: 'PUT', path: '/group_memberships/{group_membership_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/**
 * Take a user out of a group.
 *
 * Ends a membership, and with it the access that the user had through the group. Admins of the group and those of the enterprise can
 * call it.
 *
 * DELETE /group_memberships/{group_membership_id}
 */
export const groupMembershipsDelete: (box: Caller, groupMembershipId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.delete', method: 'DELETE', path: '/group_memberships/{group_membership_id}', result: 'void' });

/**
 * List webhooks.
 *
 * Returns the webhooks that the calling application set up on files and folders of the user who calls. Those on items of others,
 * such as the application's service account, are left out even for an admin without access to them. An entry names only its target;
 * get it for the rest.
 *
 * GET /webhooks
 */
export const webhooksList: (box: Caller, params?: WebhooksListParams, options?: ListOptions) => BoxList<Webhooks["entries"][number], Webhooks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'webhooks.list', method: 'GET', path: '/webhooks', list: ['marker', 'entries'] });

/**
 * Create a webhook.
 *
 * Has the service call an HTTPS address whenever one of the triggers fires on a file, or on a folder and all that is in it. The
 * calling application signs the deliveries with its keys. A webhook that clashes with one that the application has on the item
 * already answers 409.
 *
 * POST /webhooks
 */
export const webhooksCreate: (box: Caller, params: WebhooksCreateParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.create', method: 'POST', path: '/webhooks', body: 'merged' });

/**
 * Get a webhook.
 *
 * Returns one webhook with its target, address and triggers. Only the application that set it up can see it.
 *
 * GET /webhooks/{webhook_id}
 */
export const webhooksGet: (box: Caller, webhookId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.get', method: 'GET', path: '/webhooks/{webhook_id}' });

/**
 * Change a webhook.
 *
 * Gives a webhook another target, another address or other triggers. Triggers are replaced as a whole. Only the application that set
 * it up can call it.
 *
 * PUT /webhooks/{webhook_id}
 */
export const webhooksUpdate: (box: Caller, webhookId: string, params?: WebhooksUpdateParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.update', method: 'PUT', path: '/webhooks/{webhook_id}', body: 'merged', retry: 'safe' });

/**
 * Delete a webhook.
 *
 * Removes a webhook for good, so that its address is called no more. Only the application that set it up can call it.
 *
 * DELETE /webhooks/{webhook_id}
 */
export const webhooksDelete: (box: Caller, webhookId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webhooks.delete', method: 'DELETE', path: '/webhooks/{webhook_id}', result: 'void' });

/**
 * Get a device pin.
 *
 * Returns one device pin, which binds a device to the account of a user. Only admins and applications that may manage the enterprise
 * can call it.
 *
 * GET /device_pinners/{device_pinner_id}
 */
export const devicePinnersGet: (box: Caller, devicePinnerId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DevicePinner> = /* @__PURE__ */ operationFunction({ id: 'devicePinners.get', method: 'GET', path: '/device_pinners/{device_pinner_id}' });

/**
 * Delete a device pin.
 *
 * Unbinds a device from an account, so that the user is logged out on it and has to log in anew. Only admins and applications that
 * may manage the enterprise can call it.
 *
 * DELETE /device_pinners/{device_pinner_id}
 */
export const devicePinnersDelete: (box: Caller, devicePinnerId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'devicePinners.delete', method: 'DELETE', path: '/device_pinners/{device_pinner_id}', result: 'void' });

/**
 * List the device pins of an enterprise.
 *
 * Returns the device pins of the enterprise: telephones and other devices that are bound to accounts. Only admins and applications
 * that may manage the enterprise can call it.
 *
 * GET /enterprises/{enterprise_id}/device_pinners
 */
export const devicePinnersList: (box: Caller, enterpriseId: string, params?: DevicePinnersListParams, options?: ListOptions) => BoxList<DevicePinners["entries"][number], DevicePinners, 'entries'> = /* @__PURE__ */ listFunction({ id: 'devicePinners.list', method: 'GET', path: '/enterprises/{enterprise_id}/device_pinners', list: ['marker', 'entries'] });

/**
 * List the terms of service.
 *
 * Returns the terms of service of the enterprise in one answer, at most one text for managed and one for external users. Only admins
 * can call it.
 *
 * GET /terms_of_services
 */
export const termsOfServicesList: (box: Caller, params?: TermsOfServicesListParams, options?: ListOptions) => BoxList<TermsOfServices["entries"][number], TermsOfServices, 'entries'> = /* @__PURE__ */ listFunction({ id: 'termsOfServices.list', method: 'GET', path: '/terms_of_services', list: ['single', 'entries'] });

/**
 * Create terms of service.
 *
 * Sets up the terms of service that managed or external users have to agree to. Only admins can call it, and an enterprise can have
 * one text for each kind of user.
 *
 * POST /terms_of_services
 */
export const termsOfServicesCreate: (box: Caller, params: TermsOfServicesCreateParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.create', method: 'POST', path: '/terms_of_services', body: 'merged' });

/**
 * Get terms of service.
 *
 * Returns one text of terms of service, for whom it is and whether it is in force.
 *
 * GET /terms_of_services/{terms_of_service_id}
 */
export const termsOfServicesGet: (box: Caller, termsOfServiceId: string, params?: NoParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.get', method: 'GET', path: '/terms_of_services/{terms_of_service_id}' });

/**
 * Change terms of service.
 *
 * Replaces the text of terms of service and puts them in or out of force. Both have to be given. Only admins can call it.
 *
 * PUT /terms_of_services/{terms_of_service_id}
 */
export const termsOfServicesUpdate: (box: Caller, termsOfServiceId: string, params: TermsOfServicesUpdateParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.update', method: 'PUT', path: '/terms_of_services/{terms_of_service_id}', body: 'merged' });

/**
 * List who agreed to terms of service.
 *
 * Returns in one answer which users agreed to terms of service or declined them. Users who have not been asked are not in it.
 *
 * GET /terms_of_service_user_statuses
 */
export const termsOfServiceUserStatusesList: (box: Caller, params: TermsOfServiceUserStatusesListParams, options?: ListOptions) => BoxList<TermsOfServiceUserStatuses["entries"][number], TermsOfServiceUserStatuses, 'entries'> = /* @__PURE__ */ listFunction({ id: 'termsOfServiceUserStatuses.list', method: 'GET', path: '/terms_of_service_user_statuses', list: ['single', 'entries'] });

/**
 * Record a user's answer to terms of service.
 *
 * Notes for the first time whether a user agrees to terms of service. A user who has answered before answers 409; change that answer
 * with termsOfServiceUserStatuses.update.
 *
 * POST /terms_of_service_user_statuses
 */
export const termsOfServiceUserStatusesCreate: (box: Caller, params: TermsOfServiceUserStatusesCreateParams, options?: CallOptions) => BoxPromise<TermsOfServiceUserStatus> = /* @__PURE__ */ operationFunction({ id: 'termsOfServiceUserStatuses.create', method: 'POST', path: '/terms_of_service_user_statuses', body: 'merged' });

/**
 * Change a user's answer to terms of service.
 *
 * Notes that a user now agrees to terms of service, or no longer does. termsOfServiceUserStatuses.list gives the id of the earlier
 * answer.
 *
 * PUT /terms_of_service_user_statuses/{terms_of_service_user_status_id}
 */
export const termsOfServiceUserStatusesUpdate: (box: Caller, termsOfServiceUserStatusId: string, params: TermsOfServiceUserStatusesUpdateParams, options?: CallOptions) => BoxPromise<TermsOfServiceUserStatus> = /* @__PURE__ */ operationFunction({ id: 'termsOfServiceUserStatuses.update', method: 'PUT', path: '/terms_of_service_user_statuses/{terms_of_service_user_status_id}', body: 'merged', retry: 'safe' });

/**
 * List the allowed domains.
 *
 * Returns the domains with whose users the enterprise lets its own users collaborate. Only admins can call it.
 *
 * GET /collaboration_whitelist_entries
 */
export const collaborationAllowlistEntriesList: (box: Caller, params?: CollaborationAllowlistEntriesListParams, options?: ListOptions) => BoxList<CollaborationAllowlistEntries["entries"][number], CollaborationAllowlistEntries, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborationAllowlistEntries.list', method: 'GET', path: '/collaboration_whitelist_entries', list: ['marker', 'entries'] });

/**
 * Allow a domain.
 *
 * Lets the users of the enterprise collaborate with users of a domain, one way or both. Only admins can call it. To change its
 * direction, delete the entry and make another.
 *
 * POST /collaboration_whitelist_entries
 */
export const collaborationAllowlistEntriesCreate: (box: Caller, params: CollaborationAllowlistEntriesCreateParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistEntry> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.create', method: 'POST', path: '/collaboration_whitelist_entries', body: 'merged' });

/**
 * Get an allowed domain.
 *
 * Returns the entry of one domain with the direction that is allowed. Only admins can call it.
 *
 * GET /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
 */
export const collaborationAllowlistEntriesGet: (box: Caller, collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistEntry> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.get', method: 'GET', path: '/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}' });

/**
 * Stop allowing a domain.
 *
 * Takes a domain off the list of those with which collaboration is allowed. Only admins can call it.
 *
 * DELETE /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
 */
export const collaborationAllowlistEntriesDelete: (box: Caller, collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.delete', method: 'DELETE', path: '/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}', result: 'void' });

/**
 * List users exempt from the allowed domains.
 *
 * Returns the users of the enterprise to whom the list of allowed domains does not apply. Only admins can call it.
 *
 * GET /collaboration_whitelist_exempt_targets
 */
export const collaborationAllowlistExemptTargetsList: (box: Caller, params?: CollaborationAllowlistExemptTargetsListParams, options?: ListOptions) => BoxList<CollaborationAllowlistExemptTargets["entries"][number], CollaborationAllowlistExemptTargets, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborationAllowlistExemptTargets.list', method: 'GET', path: '/collaboration_whitelist_exempt_targets', list: ['marker', 'entries'] });

/**
 * Exempt a user from the allowed domains.
 *
 * Exempts a user of the enterprise from the list of allowed domains. Only admins can call it.
 *
 * POST /collaboration_whitelist_exempt_targets
 */
export const collaborationAllowlistExemptTargetsCreate: (box: Caller, params: CollaborationAllowlistExemptTargetsCreateParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistExemptTarget> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.create', method: 'POST', path: '/collaboration_whitelist_exempt_targets', body: 'merged' });

/**
 * Get a user's exemption.
 *
 * Returns the exemption of one user from the list of allowed domains. Only admins can call it.
 *
 * GET /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
 */
export const collaborationAllowlistExemptTargetsGet: (box: Caller, collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistExemptTarget> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.get', method: 'GET', path: '/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}' });

/**
 * End a user's exemption.
 *
 * Makes the list of allowed domains apply to a user again. Only admins can call it.
 *
 * DELETE /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
 */
export const collaborationAllowlistExemptTargetsDelete: (box: Caller, collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.delete', method: 'DELETE', path: '/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}', result: 'void' });

/**
 * List the storage policies.
 *
 * Returns the storage policies that the enterprise can assign, each naming regions in which content is kept. Only admins can call
 * it.
 *
 * GET /storage_policies
 */
export const storagePoliciesList: <F extends FieldOf<StoragePolicy> = never>(box: Caller, params?: StoragePoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<StoragePolicy, StoragePolicy, F>, StoragePolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'storagePolicies.list', method: 'GET', path: '/storage_policies', list: ['marker', 'entries'] });

/**
 * Get a storage policy.
 *
 * Returns one storage policy, which names regions in which content is kept. Only admins can call it.
 *
 * GET /storage_policies/{storage_policy_id}
 */
export const storagePoliciesGet: (box: Caller, storagePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<StoragePolicy> = /* @__PURE__ */ operationFunction({ id: 'storagePolicies.get', method: 'GET', path: '/storage_policies/{storage_policy_id}' });

/**
 * Find a user's or the enterprise's storage policy.
 *
 * Returns the assignment that holds for a user or for the whole enterprise, as a list of one. For a user without one of their own it
 * is that of the enterprise, whose assigned_to says so. Only admins can call it.
 *
 * GET /storage_policy_assignments
 */
export const storagePolicyAssignmentsList: (box: Caller, params: StoragePolicyAssignmentsListParams, options?: ListOptions) => BoxList<StoragePolicyAssignments["entries"][number], StoragePolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'storagePolicyAssignments.list', method: 'GET', path: '/storage_policy_assignments', list: ['marker', 'entries'] });

/**
 * Assign a storage policy.
 *
 * Gives a user or the enterprise a storage policy, so that their content is kept in its regions. Only admins can call it. Whoever
 * has an assignment of their own keeps it; change it with storagePolicyAssignments.update.
 *
 * POST /storage_policy_assignments
 */
export const storagePolicyAssignmentsCreate: (box: Caller, params: StoragePolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.create', method: 'POST', path: '/storage_policy_assignments', body: 'merged' });

/**
 * Get a storage policy assignment.
 *
 * Returns one assignment with its storage policy and whom it is for. Only admins can call it.
 *
 * GET /storage_policy_assignments/{storage_policy_assignment_id}
 */
export const storagePolicyAssignmentsGet: (box: Caller, storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.get', method: 'GET', path: '/storage_policy_assignments/{storage_policy_assignment_id}' });

/**
 * Change a storage policy assignment.
 *
 * Gives the user or enterprise of an assignment another storage policy. Only admins can call it.
 *
 * PUT /storage_policy_assignments/{storage_policy_assignment_id}
 */
export const storagePolicyAssignmentsUpdate: (box: Caller, storagePolicyAssignmentId: string, params: StoragePolicyAssignmentsUpdateParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.update', method: 'PUT', path: '/storage_policy_assignments/{storage_policy_assignment_id}', body: 'merged' });

/**
 * Remove a storage policy assignment.
 *
 * Takes from a user the storage policy of their own, so that the one of the enterprise holds again. Only admins can call it, and at
 * most twice in 24 hours for the same user.
 *
 * DELETE /storage_policy_assignments/{storage_policy_assignment_id}
 */
export const storagePolicyAssignmentsDelete: (box: Caller, storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.delete', method: 'DELETE', path: '/storage_policy_assignments/{storage_policy_assignment_id}', result: 'void' });

/**
 * Get the settings of an enterprise.
 *
 * Returns how the admins set the enterprise up, in the categories that are asked for; a category that is not comes as null or not at
 * all. Only admins of the enterprise and applications that may manage it can call it.
 *
 * GET /enterprise_configurations/{enterprise_id}
 */
export const enterpriseConfigurationsGet: (box: Caller, enterpriseId: string, params: EnterpriseConfigurationsGetParams, options?: CallOptions) => BoxPromise<EnterpriseConfiguration> = /* @__PURE__ */ operationFunction({ id: 'enterpriseConfigurations.get', method: 'GET', path: '/enterprise_configurations/{enterprise_id}', version: '2025.0' });

/**
 * List retention policies.
 *
 * Returns the retention policies of the enterprise, which keep content from being deleted for good for a time or without end. Only
 * admins, and applications that may manage retention policies, can call it.
 *
 * GET /retention_policies
 */
export const retentionPoliciesList: <F extends FieldOf<RetentionPolicy> = never>(box: Caller, params?: RetentionPoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<RetentionPolicyMini, RetentionPolicy, F>, RetentionPolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicies.list', method: 'GET', path: '/retention_policies', list: ['marker', 'entries'] });

/**
 * Create a retention policy.
 *
 * Makes a policy that keeps nothing yet: retentionPolicyAssignments.create says of what. A name that is taken answers 409; a
 * retention_length for an indefinite policy answers 400. Only admins, and applications that may manage retention policies, can call
 * it.
 *
 * POST /retention_policies
 */
export const retentionPoliciesCreate: (box: Caller, params: RetentionPoliciesCreateParams, options?: CallOptions) => BoxPromise<RetentionPolicy> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.create', method: 'POST', path: '/retention_policies', body: 'merged' });

/**
 * Get a retention policy.
 *
 * Returns one retention policy, and how often it is assigned. Only admins, and applications that may manage retention policies, can
 * call it.
 *
 * GET /retention_policies/{retention_policy_id}
 */
export const retentionPoliciesGet: <F extends FieldOf<RetentionPolicy> = never>(box: Caller, retentionPolicyId: string, params?: RetentionPoliciesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<RetentionPolicy, RetentionPolicy, F>> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.get', method: 'GET', path: '/retention_policies/{retention_policy_id}' });

/**
 * Change or retire a retention policy.
 *
 * Changes a policy; what is left out or null stays as it is. A policy that is non_modifiable can only become stricter: its length
 * cannot shrink and its type cannot go back, and a try answers 403. A name that is taken answers 409. Only admins, and applications
 * that may manage retention policies, can call it.
 *
 * PUT /retention_policies/{retention_policy_id}
 */
export const retentionPoliciesUpdate: (box: Caller, retentionPolicyId: string, params?: RetentionPoliciesUpdateParams, options?: CallOptions) => BoxPromise<RetentionPolicy> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.update', method: 'PUT', path: '/retention_policies/{retention_policy_id}', body: 'merged', retry: 'safe' });

/**
 * Delete a retention policy.
 *
 * Removes a policy for good. One that may not be deleted, such as a non_modifiable one, answers 403; it can be retired instead. Only
 * admins, and applications that may manage retention policies, can call it.
 *
 * DELETE /retention_policies/{retention_policy_id}
 */
export const retentionPoliciesDelete: (box: Caller, retentionPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.delete', method: 'DELETE', path: '/retention_policies/{retention_policy_id}', result: 'void' });

/**
 * List the assignments of a retention policy.
 *
 * Returns the assignments of a policy. Unless fields asks for more, an entry can be no more than its type and id. Only admins, and
 * applications that may manage retention policies, can call it.
 *
 * GET /retention_policies/{retention_policy_id}/assignments
 */
export const retentionPoliciesAssignmentsList: <F extends FieldOf<RetentionPolicyAssignment> = never>(box: Caller, retentionPolicyId: string, params?: RetentionPoliciesAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<RetentionPolicyAssignmentBase, RetentionPolicyAssignment, F>, RetentionPolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicies.assignments.list', method: 'GET', path: '/retention_policies/{retention_policy_id}/assignments', list: ['marker', 'entries'] });

/**
 * Assign a retention policy.
 *
 * Puts what is in a folder, what carries a metadata template or all content of the enterprise under a policy, now and later. Where a
 * policy of the same or greater length holds already, the service answers 409. Only admins, and applications that may manage
 * retention policies, can call it.
 *
 * POST /retention_policy_assignments
 */
export const retentionPolicyAssignmentsCreate: (box: Caller, params: RetentionPolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<RetentionPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.create', method: 'POST', path: '/retention_policy_assignments', body: 'merged' });

/**
 * Get a retention policy assignment.
 *
 * Returns one assignment: which policy holds, for what, since when. Only admins, and applications that may manage retention
 * policies, can call it.
 *
 * GET /retention_policy_assignments/{retention_policy_assignment_id}
 */
export const retentionPolicyAssignmentsGet: <F extends FieldOf<RetentionPolicyAssignment> = never>(box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<RetentionPolicyAssignment, RetentionPolicyAssignment, F>> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.get', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}' });

/**
 * Remove a retention policy assignment.
 *
 * Ends what an assignment does. One whose policy is non_modifiable cannot be removed, and the service answers 403. Only admins, and
 * applications that may manage retention policies, can call it.
 *
 * DELETE /retention_policy_assignments/{retention_policy_assignment_id}
 */
export const retentionPolicyAssignmentsDelete: (box: Caller, retentionPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.delete', method: 'DELETE', path: '/retention_policy_assignments/{retention_policy_assignment_id}', result: 'void' });

/**
 * List the files that an assignment keeps.
 *
 * Returns the files whose current version an assignment keeps. Older versions are listed by
 * retentionPolicyAssignments.fileVersions.list. Only admins, and applications that may manage retention policies, can call it.
 *
 * GET /retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention
 */
export const retentionPolicyAssignmentsFilesList: (box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFilesListParams, options?: ListOptions) => BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicyAssignments.files.list', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention', list: ['marker', 'entries'] });

/**
 * List the file versions that an assignment keeps.
 *
 * Returns the versions of files, other than the current ones, that an assignment keeps. Each entry is the file; file_version in it
 * is the version. Only admins, and applications that may manage retention policies, can call it.
 *
 * GET /retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention
 */
export const retentionPolicyAssignmentsFileVersionsList: (box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFileVersionsListParams, options?: ListOptions) => BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicyAssignments.fileVersions.list', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention', list: ['marker', 'entries'] });

/**
 * List retentions of file versions.
 *
 * Returns the retentions that hold for single versions of files. An entry can be no more than its type and id. Box advises to use
 * retentionPolicyAssignments.files.list and retentionPolicyAssignments.fileVersions.list instead. Only admins, and applications that
 * may manage retention policies, can call it.
 *
 * GET /file_version_retentions
 */
export const fileVersionRetentionsList: (box: Caller, params?: FileVersionRetentionsListParams, options?: ListOptions) => BoxList<FileVersionRetentionBase, FileVersionRetentions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'fileVersionRetentions.list', method: 'GET', path: '/file_version_retentions', list: ['marker', 'entries'] });

/**
 * Get the retention of a file version.
 *
 * Returns one retention: which version is kept, until when, and by which policy. Box advises to list what an assignment keeps
 * instead, with retentionPolicyAssignments.files.list and retentionPolicyAssignments.fileVersions.list. Only admins, and
 * applications that may manage retention policies, can call it.
 *
 * GET /file_version_retentions/{file_version_retention_id}
 */
export const fileVersionRetentionsGet: (box: Caller, fileVersionRetentionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileVersionRetention> = /* @__PURE__ */ operationFunction({ id: 'fileVersionRetentions.get', method: 'GET', path: '/file_version_retentions/{file_version_retention_id}' });

/**
 * List legal hold policies.
 *
 * Returns the legal hold policies of the enterprise, by name; such a policy keeps content of a legal case from being deleted for
 * good. Unless fields asks for more, an entry is its type, id and name. Only admins, and applications that may manage legal holds,
 * can call it.
 *
 * GET /legal_hold_policies
 */
export const legalHoldPoliciesList: <F extends FieldOf<LegalHoldPolicy> = never>(box: Caller, params?: LegalHoldPoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<LegalHoldPolicyMini, LegalHoldPolicy, F>, LegalHoldPolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicies.list', method: 'GET', path: '/legal_hold_policies', list: ['marker', 'entries'] });

/**
 * Create a legal hold policy.
 *
 * Makes a policy that holds nothing yet: legalHoldPolicyAssignments.create says what. It either is ongoing or has filter dates; with
 * neither the service answers 400. A name that is taken answers 409. Only admins, and applications that may manage legal holds, can
 * call it.
 *
 * POST /legal_hold_policies
 */
export const legalHoldPoliciesCreate: (box: Caller, params: LegalHoldPoliciesCreateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.create', method: 'POST', path: '/legal_hold_policies', body: 'merged' });

/**
 * Get a legal hold policy.
 *
 * Returns one legal hold policy, and how much it is assigned to. Only admins, and applications that may manage legal holds, can call
 * it.
 *
 * GET /legal_hold_policies/{legal_hold_policy_id}
 */
export const legalHoldPoliciesGet: (box: Caller, legalHoldPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.get', method: 'GET', path: '/legal_hold_policies/{legal_hold_policy_id}' });

/**
 * Change a legal hold policy.
 *
 * Changes the name, description or release notes of a policy. What it holds is changed by its assignments. A name that is taken
 * answers 409. Only admins, and applications that may manage legal holds, can call it.
 *
 * PUT /legal_hold_policies/{legal_hold_policy_id}
 */
export const legalHoldPoliciesUpdate: (box: Caller, legalHoldPolicyId: string, params?: LegalHoldPoliciesUpdateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.update', method: 'PUT', path: '/legal_hold_policies/{legal_hold_policy_id}', body: 'merged', retry: 'safe' });

/**
 * Release a legal hold policy.
 *
 * Begins to release what a policy holds, and to delete the policy. That goes on after the answer: meanwhile its status is releasing.
 * Only admins, and applications that may manage legal holds, can call it.
 *
 * DELETE /legal_hold_policies/{legal_hold_policy_id}
 */
export const legalHoldPoliciesDelete: (box: Caller, legalHoldPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.delete', method: 'DELETE', path: '/legal_hold_policies/{legal_hold_policy_id}', result: 'void' });

/**
 * List the assignments of a legal hold policy.
 *
 * Returns the assignments of a policy. Unless fields asks for more, an entry can be no more than its type and id. Only admins, and
 * applications that may manage legal holds, can call it.
 *
 * GET /legal_hold_policy_assignments
 */
export const legalHoldPolicyAssignmentsList: <F extends FieldOf<LegalHoldPolicyAssignment> = never>(box: Caller, params: LegalHoldPolicyAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignment, F>, LegalHoldPolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.list', method: 'GET', path: '/legal_hold_policy_assignments', list: ['marker', 'entries'] });

/**
 * Assign a legal hold policy.
 *
 * Puts a user, folder, file or single file version under a policy. A second assignment of the policy to the same thing answers 409.
 * From then on the versions that it covers cannot be deleted for good, until the policy or the assignment is released; it may take a
 * while until all of them are held. Only admins, and applications that may manage legal holds, can call it.
 *
 * POST /legal_hold_policy_assignments
 */
export const legalHoldPolicyAssignmentsCreate: (box: Caller, params: LegalHoldPolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.create', method: 'POST', path: '/legal_hold_policy_assignments', body: 'merged' });

/**
 * Get a legal hold policy assignment.
 *
 * Returns one assignment: which policy holds, for what, since when. Only admins, and applications that may manage legal holds, can
 * call it.
 *
 * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
 */
export const legalHoldPolicyAssignmentsGet: (box: Caller, legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<LegalHoldPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.get', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}' });

/**
 * Release a legal hold policy assignment.
 *
 * Begins to release what an assignment holds. That goes on after the answer; other assignments hold on. Only admins, and
 * applications that may manage legal holds, can call it.
 *
 * DELETE /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
 */
export const legalHoldPolicyAssignmentsDelete: (box: Caller, legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.delete', method: 'DELETE', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}', result: 'void' });

/**
 * List the files that an assignment holds.
 *
 * Returns the files whose current version an assignment holds. Older versions are listed by
 * legalHoldPolicyAssignments.fileVersions.list, and holds made before the service changed its way of keeping them by
 * fileVersionLegalHolds.list. Only admins, and applications that may manage legal holds, can call it.
 *
 * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold
 */
export const legalHoldPolicyAssignmentsFilesList: <F extends FieldOf<FileFull> = never>(box: Caller, legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFilesListParams<F>, options?: ListOptions) => BoxList<Fields<FileMini, FileFull, F>, FilesOnHold, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.files.list', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold', list: ['marker', 'entries'] });

/**
 * List the file versions that an assignment holds.
 *
 * Returns the versions of files, other than the current ones, that an assignment holds. Holds made before the service changed its
 * way of keeping them are listed by fileVersionLegalHolds.list. Only admins, and applications that may manage legal holds, can call
 * it.
 *
 * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold
 */
export const legalHoldPolicyAssignmentsFileVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFileVersionsListParams<F>, options?: ListOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersionsOnHold, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.fileVersions.list', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold', list: ['marker', 'entries'] });

/**
 * Get the legal hold on a file version.
 *
 * Returns the hold on one version of a file, with all assignments that it comes from. Only admins, and applications that may manage
 * legal holds, can call it.
 *
 * GET /file_version_legal_holds/{file_version_legal_hold_id}
 */
export const fileVersionLegalHoldsGet: (box: Caller, fileVersionLegalHoldId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileVersionLegalHold> = /* @__PURE__ */ operationFunction({ id: 'fileVersionLegalHolds.get', method: 'GET', path: '/file_version_legal_holds/{file_version_legal_hold_id}' });

/**
 * List legal holds on file versions.
 *
 * Returns the holds on versions of files that come from a policy, as far as they were made before the service changed its way of
 * keeping them. An entry can be no more than its type and id. Newer holds are listed by assignment:
 * legalHoldPolicyAssignments.files.list and legalHoldPolicyAssignments.fileVersions.list.
 *
 * GET /file_version_legal_holds
 */
export const fileVersionLegalHoldsList: (box: Caller, params: FileVersionLegalHoldsListParams, options?: ListOptions) => BoxList<FileVersionLegalHoldBase, FileVersionLegalHolds, 'entries'> = /* @__PURE__ */ listFunction({ id: 'fileVersionLegalHolds.list', method: 'GET', path: '/file_version_legal_holds', list: ['marker', 'entries'] });

/**
 * Get an information barrier.
 *
 * Returns one information barrier, which keeps sets of users from sharing content with each other, and whether it is in force. Only
 * admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barriers/{shield_information_barrier_id}
 */
export const shieldInformationBarriersGet: (box: Caller, shieldInformationBarrierId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.get', method: 'GET', path: '/shield_information_barriers/{shield_information_barrier_id}' });

/**
 * Switch an information barrier on or off.
 *
 * Asks for a barrier to be enabled, which takes a while and ends existing collaborations across it for good, or disables it. A
 * barrier whose status does not allow the change answers 409. A report tells beforehand which collaborations would end. Only admins
 * can call it, and only with Box Shield.
 *
 * POST /shield_information_barriers/change_status
 */
export const shieldInformationBarriersChangeStatus: (box: Caller, params: ShieldInformationBarriersChangeStatusParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.changeStatus', method: 'POST', path: '/shield_information_barriers/change_status', body: 'merged' });

/**
 * List information barriers.
 *
 * Returns the information barriers of the enterprise, which keep sets of users, called segments, from sharing content with each
 * other. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barriers
 */
export const shieldInformationBarriersList: (box: Caller, params?: ShieldInformationBarriersListParams, options?: ListOptions) => BoxList<ShieldInformationBarriers["entries"][number], ShieldInformationBarriers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarriers.list', method: 'GET', path: '/shield_information_barriers', list: ['marker', 'entries'] });

/**
 * Create an information barrier.
 *
 * Makes a barrier as a draft, which keeps nobody apart. Give it segments, their members and restrictions, then switch it on with
 * shieldInformationBarriers.changeStatus. Only admins can call it, and only with Box Shield.
 *
 * POST /shield_information_barriers
 */
export const shieldInformationBarriersCreate: (box: Caller, params: ShieldInformationBarriersCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.create', method: 'POST', path: '/shield_information_barriers', body: 'merged' });

/**
 * List the reports on an information barrier.
 *
 * Returns the reports that were asked for about a barrier. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_reports
 */
export const shieldInformationBarrierReportsList: (box: Caller, params: ShieldInformationBarrierReportsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierReports["entries"][number], ShieldInformationBarrierReports, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierReports.list', method: 'GET', path: '/shield_information_barrier_reports', list: ['marker', 'entries'] });

/**
 * Ask for a report on an information barrier.
 *
 * Starts a report on which collaborations a barrier would end if it were enabled. Its status says when it is done, and then its
 * details name the folder that it lies in. Where the barrier allows no report at the time, the service answers 409. Only admins can
 * call it, and only with Box Shield.
 *
 * POST /shield_information_barrier_reports
 */
export const shieldInformationBarrierReportsCreate: (box: Caller, params: ShieldInformationBarrierReportsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierReport> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierReports.create', method: 'POST', path: '/shield_information_barrier_reports', body: 'merged' });

/**
 * Get a report on an information barrier.
 *
 * Returns one report: how far it is, and when done the folder that it lies in. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_reports/{shield_information_barrier_report_id}
 */
export const shieldInformationBarrierReportsGet: (box: Caller, shieldInformationBarrierReportId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierReport> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierReports.get', method: 'GET', path: '/shield_information_barrier_reports/{shield_information_barrier_report_id}' });

/**
 * Get a segment.
 *
 * Returns one segment, a set of users, with its name and the barrier that it belongs to. Only admins can call it, and only with Box
 * Shield.
 *
 * GET /shield_information_barrier_segments/{shield_information_barrier_segment_id}
 */
export const shieldInformationBarrierSegmentsGet: (box: Caller, shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.get', method: 'GET', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}' });

/**
 * Rename or describe a segment.
 *
 * Changes the name or description of a segment. A name that the barrier has already answers 409. Only admins can call it, and only
 * with Box Shield.
 *
 * PUT /shield_information_barrier_segments/{shield_information_barrier_segment_id}
 */
export const shieldInformationBarrierSegmentsUpdate: (box: Caller, shieldInformationBarrierSegmentId: string, params?: ShieldInformationBarrierSegmentsUpdateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.update', method: 'PUT', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}', body: 'merged', retry: 'safe' });

/**
 * Delete a segment.
 *
 * Removes a segment from its barrier for good. The users in it stay. Only admins can call it, and only with Box Shield.
 *
 * DELETE /shield_information_barrier_segments/{shield_information_barrier_segment_id}
 */
export const shieldInformationBarrierSegmentsDelete: (box: Caller, shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.delete', method: 'DELETE', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}', result: 'void' });

/**
 * List the segments of an information barrier.
 *
 * Returns the sets of users that a barrier stands between. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_segments
 */
export const shieldInformationBarrierSegmentsList: (box: Caller, params: ShieldInformationBarrierSegmentsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegments["entries"][number], ShieldInformationBarrierSegments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegments.list', method: 'GET', path: '/shield_information_barrier_segments', list: ['marker', 'entries'] });

/**
 * Create a segment.
 *
 * Adds a segment without members to a barrier. A name that the barrier has already answers 409. Only admins can call it, and only
 * with Box Shield.
 *
 * POST /shield_information_barrier_segments
 */
export const shieldInformationBarrierSegmentsCreate: (box: Caller, params: ShieldInformationBarrierSegmentsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.create', method: 'POST', path: '/shield_information_barrier_segments', body: 'merged' });

/**
 * Get a member of a segment.
 *
 * Returns one membership: which user belongs to which segment. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
 */
export const shieldInformationBarrierSegmentMembersGet: (box: Caller, shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentMember> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.get', method: 'GET', path: '/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}' });

/**
 * Remove a user from a segment.
 *
 * Ends a membership. The user stays. Only admins can call it, and only with Box Shield.
 *
 * DELETE /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
 */
export const shieldInformationBarrierSegmentMembersDelete: (box: Caller, shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.delete', method: 'DELETE', path: '/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}', result: 'void' });

/**
 * List the members of a segment.
 *
 * Returns which users belong to a segment. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_segment_members
 */
export const shieldInformationBarrierSegmentMembersList: (box: Caller, params: ShieldInformationBarrierSegmentMembersListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegmentMembers["entries"][number], ShieldInformationBarrierSegmentMembers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegmentMembers.list', method: 'GET', path: '/shield_information_barrier_segment_members', list: ['marker', 'entries'] });

/**
 * Add a user to a segment.
 *
 * Makes a user a member of a segment. From then on the restrictions of the segment hold for the user, while the barrier is enabled.
 * Only admins can call it, and only with Box Shield.
 *
 * POST /shield_information_barrier_segment_members
 */
export const shieldInformationBarrierSegmentMembersCreate: (box: Caller, params: ShieldInformationBarrierSegmentMembersCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentMember> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.create', method: 'POST', path: '/shield_information_barrier_segment_members', body: 'merged' });

/**
 * Get a restriction of a segment.
 *
 * Returns one restriction: which segment is kept from which. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
 */
export const shieldInformationBarrierSegmentRestrictionsGet: (box: Caller, shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentRestriction> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.get', method: 'GET', path: '/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}' });

/**
 * Lift a restriction of a segment.
 *
 * Removes a restriction; the segments stay. Only admins can call it, and only with Box Shield.
 *
 * DELETE /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
 */
export const shieldInformationBarrierSegmentRestrictionsDelete: (box: Caller, shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.delete', method: 'DELETE', path: '/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}', result: 'void' });

/**
 * List the restrictions of a segment.
 *
 * Returns which other segments a segment is kept from. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_information_barrier_segment_restrictions
 */
export const shieldInformationBarrierSegmentRestrictionsList: (box: Caller, params: ShieldInformationBarrierSegmentRestrictionsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegmentRestrictions["entries"][number], ShieldInformationBarrierSegmentRestrictions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegmentRestrictions.list', method: 'GET', path: '/shield_information_barrier_segment_restrictions', list: ['marker', 'entries'] });

/**
 * Keep a segment from another.
 *
 * Keeps two segments of a barrier apart; what counts is who owns the files and folders. Only admins can call it, and only with Box
 * Shield.
 *
 * POST /shield_information_barrier_segment_restrictions
 */
export const shieldInformationBarrierSegmentRestrictionsCreate: (box: Caller, params: ShieldInformationBarrierSegmentRestrictionsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentRestriction> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.create', method: 'POST', path: '/shield_information_barrier_segment_restrictions', body: 'merged' });

/**
 * List Shield lists.
 *
 * Returns all Shield lists of the enterprise in one answer, each with the kind of what is on it (countries, domains, e-mail
 * addresses, IP addresses or integrations) but without the content. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_lists
 */
export const shieldListsList: (box: Caller, params?: NoParams, options?: ListOptions) => BoxList<ShieldLists["entries"][number], ShieldLists, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldLists.list', method: 'GET', path: '/shield_lists', list: ['single', 'entries'], version: '2025.0' });

/**
 * Create a Shield list.
 *
 * Makes a list of countries, domains, e-mail addresses or IP addresses that several rules of Box Shield can use. Lists of
 * integrations cannot be made by a call. A name that is taken answers 409. Only admins can call it, and only with Box Shield.
 *
 * POST /shield_lists
 */
export const shieldListsCreate: (box: Caller, params: ShieldListsCreateParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.create', method: 'POST', path: '/shield_lists', body: 'merged', version: '2025.0' });

/**
 * Get a Shield list.
 *
 * Returns one list with all that is on it. Only admins can call it, and only with Box Shield.
 *
 * GET /shield_lists/{shield_list_id}
 */
export const shieldListsGet: (box: Caller, shieldListId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.get', method: 'GET', path: '/shield_lists/{shield_list_id}', version: '2025.0' });

/**
 * Replace a Shield list.
 *
 * Gives a list a new name and new content, in place of all that was on it. Lists of integrations cannot be changed by a call. A name
 * that is taken answers 409. Only admins can call it, and only with Box Shield.
 *
 * PUT /shield_lists/{shield_list_id}
 */
export const shieldListsUpdate: (box: Caller, shieldListId: string, params: ShieldListsUpdateParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.update', method: 'PUT', path: '/shield_lists/{shield_list_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Delete a Shield list.
 *
 * Removes a list for good. One that the service needs to keep answers 400. Only admins can call it, and only with Box Shield.
 *
 * DELETE /shield_lists/{shield_list_id}
 */
export const shieldListsDelete: (box: Caller, shieldListId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.delete', method: 'DELETE', path: '/shield_lists/{shield_list_id}', result: 'void', version: '2025.0' });

/**
 * List archives.
 *
 * Returns the archives of the enterprise: folders for content that is out of use. Applications need the scope for global content
 * management, which only Box support can switch on.
 *
 * GET /archives
 */
export const archivesList: (box: Caller, params?: ArchivesListParams, options?: ListOptions) => BoxList<Archives["entries"][number], Archives, 'entries'> = /* @__PURE__ */ listFunction({ id: 'archives.list', method: 'GET', path: '/archives', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Create an archive.
 *
 * Makes an empty archive: a folder of the enterprise for content that is out of use. Former owners and collaborators can no longer
 * reach what is moved there. Applications need the scope for global content management. A name that is taken answers 409.
 *
 * POST /archives
 */
export const archivesCreate: (box: Caller, params: ArchivesCreateParams, options?: CallOptions) => BoxPromise<Archive> = /* @__PURE__ */ operationFunction({ id: 'archives.create', method: 'POST', path: '/archives', body: 'merged', version: '2025.0' });

/**
 * Rename or describe an archive.
 *
 * Changes the name or description of an archive. What is left out stays as it is. Applications need the scope for global content
 * management. A name that is taken answers 409.
 *
 * PUT /archives/{archive_id}
 */
export const archivesUpdate: (box: Caller, archiveId: string, params?: ArchivesUpdateParams, options?: CallOptions) => BoxPromise<Archive> = /* @__PURE__ */ operationFunction({ id: 'archives.update', method: 'PUT', path: '/archives/{archive_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Delete an archive.
 *
 * Deletes an archive for good. Applications need the scope for global content management. Box may have switched this call off, in
 * which case only its support can help.
 *
 * DELETE /archives/{archive_id}
 */
export const archivesDelete: (box: Caller, archiveId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'archives.delete', method: 'DELETE', path: '/archives/{archive_id}', result: 'void', version: '2025.0' });

/**
 * Cancel a sign request.
 *
 * Calls a sign request off. It takes effect at once, and signers can no longer open the documents. A request that came to its end
 * already answers 400.
 *
 * POST /sign_requests/{sign_request_id}/cancel
 */
export const signRequestsCancel: (box: Caller, signRequestId: string, params?: SignRequestsCancelParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.cancel', method: 'POST', path: '/sign_requests/{sign_request_id}/cancel', body: 'merged' });

/**
 * Remind signers of a sign request.
 *
 * Sends the mail again to the signers whose turn it is. The service does so in the background, and for each request at most once in
 * 10 minutes.
 *
 * POST /sign_requests/{sign_request_id}/resend
 */
export const signRequestsResend: (box: Caller, signRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'signRequests.resend', method: 'POST', path: '/sign_requests/{sign_request_id}/resend', result: 'void' });

/**
 * Get a sign request.
 *
 * Returns one sign request with its signers and how far each of them is. Its sender can call it, and people with whom the signed
 * documents are shared.
 *
 * GET /sign_requests/{sign_request_id}
 */
export const signRequestsGet: (box: Caller, signRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.get', method: 'GET', path: '/sign_requests/{sign_request_id}' });

/**
 * List sign requests.
 *
 * Returns the sign requests that the user has sent. Those whose documents were deleted are left out.
 *
 * GET /sign_requests
 */
export const signRequestsList: (box: Caller, params?: SignRequestsListParams, options?: ListOptions) => BoxList<SignRequests["entries"][number], SignRequests, 'entries'> = /* @__PURE__ */ listFunction({ id: 'signRequests.list', method: 'GET', path: '/sign_requests', list: ['marker', 'entries'] });

/**
 * Send documents to be signed.
 *
 * Makes a sign request from files or from a template and sends it to the first signers, unless it is to be prepared by hand first.
 * The answer comes before the documents are converted, so follow its status with signRequests.get. About 100 requests a minute can
 * be made.
 *
 * POST /sign_requests
 */
export const signRequestsCreate: (box: Caller, params: SignRequestsCreateParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.create', method: 'POST', path: '/sign_requests', body: 'merged' });

/**
 * List sign templates.
 *
 * Returns the sign templates that the user made in the web app. A sign request can start from one, see template_id of
 * signRequests.create.
 *
 * GET /sign_templates
 */
export const signTemplatesList: (box: Caller, params?: SignTemplatesListParams, options?: ListOptions) => BoxList<SignTemplates["entries"][number], SignTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'signTemplates.list', method: 'GET', path: '/sign_templates', list: ['marker', 'entries'] });

/**
 * Get a sign template.
 *
 * Returns one sign template with its signers and the fields in its documents.
 *
 * GET /sign_templates/{template_id}
 */
export const signTemplatesGet: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SignTemplate> = /* @__PURE__ */ operationFunction({ id: 'signTemplates.get', method: 'GET', path: '/sign_templates/{template_id}' });

/**
 * List the workflows of a folder.
 *
 * Returns the workflows of Box Relay on a folder that can be started by hand. The application needs the scope that manages
 * workflows.
 *
 * GET /workflows
 */
export const workflowsList: (box: Caller, params: WorkflowsListParams, options?: ListOptions) => BoxList<Workflows["entries"][number], Workflows, 'entries'> = /* @__PURE__ */ listFunction({ id: 'workflows.list', method: 'GET', path: '/workflows', list: ['marker', 'entries'] });

/**
 * Start a workflow.
 *
 * Starts a flow of a workflow of Box Relay on files. The flow must have a trigger of the kind WORKFLOW_MANUAL_START. What it does
 * follows in the background. The application needs the scope that manages workflows.
 *
 * POST /workflows/{workflow_id}/start
 */
export const workflowsStart: (box: Caller, workflowId: string, params: WorkflowsStartParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'workflows.start', method: 'POST', path: '/workflows/{workflow_id}/start', body: 'merged', result: 'void' });

/**
 * List the Automate actions of a folder.
 *
 * Returns the actions of Box Automate that can be started by a call on a folder, each with the workflow that it runs.
 *
 * GET /automate_workflows
 */
export const automateWorkflowsList: (box: Caller, params: AutomateWorkflowsListParams, options?: ListOptions) => BoxList<AutomateWorkflows["entries"][number], AutomateWorkflows, 'entries'> = /* @__PURE__ */ listFunction({ id: 'automateWorkflows.list', method: 'GET', path: '/automate_workflows', list: ['marker', 'entries'], version: '2026.0' });

/**
 * Start an Automate workflow.
 *
 * Starts an action of a workflow of Box Automate on files; automateWorkflows.list gives its id. What it does follows in the
 * background.
 *
 * POST /automate_workflows/{workflow_id}/start
 */
export const automateWorkflowsStart: (box: Caller, workflowId: string, params: AutomateWorkflowsStartParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'automateWorkflows.start', method: 'POST', path: '/automate_workflows/{workflow_id}/start', body: 'merged', result: 'void', version: '2026.0' });

/**
 * List Slack integration mappings.
 *
 * Returns the mappings of Slack channels to folders in the enterprise. Only admins and co-admins can call it.
 *
 * GET /integration_mappings/slack
 */
export const integrationMappingsSlackList: (box: Caller, params?: IntegrationMappingsSlackListParams, options?: ListOptions) => BoxList<IntegrationMappingsSlack["entries"][number], IntegrationMappingsSlack, 'entries'> = /* @__PURE__ */ listFunction({ id: 'integrationMappings.slack.list', method: 'GET', path: '/integration_mappings/slack', list: ['marker', 'entries'] });

/**
 * Map a Slack channel to a folder.
 *
 * Has the files of a Slack channel kept in a folder. Only admins and co-admins can call it, and the service account of Box for Slack
 * has to be a co-owner of the folder.
 *
 * POST /integration_mappings/slack
 */
export const integrationMappingsSlackCreate: (box: Caller, params: IntegrationMappingsSlackCreateParams, options?: CallOptions) => BoxPromise<IntegrationMappingSlack> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.create', method: 'POST', path: '/integration_mappings/slack', body: 'merged' });

/**
 * Change a Slack integration mapping.
 *
 * Gives a mapping another folder or other settings. The channel stays. Only admins and co-admins can call it, and the service
 * account of Box for Slack has to be a co-owner of the new folder.
 *
 * PUT /integration_mappings/slack/{integration_mapping_id}
 */
export const integrationMappingsSlackUpdate: (box: Caller, integrationMappingId: string, params?: IntegrationMappingsSlackUpdateParams, options?: CallOptions) => BoxPromise<IntegrationMappingSlack> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.update', method: 'PUT', path: '/integration_mappings/slack/{integration_mapping_id}', body: 'merged', retry: 'safe' });

/**
 * Delete a Slack integration mapping.
 *
 * Ends a mapping. The folder and the files in it stay. Only admins and co-admins can call it.
 *
 * DELETE /integration_mappings/slack/{integration_mapping_id}
 */
export const integrationMappingsSlackDelete: (box: Caller, integrationMappingId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.delete', method: 'DELETE', path: '/integration_mappings/slack/{integration_mapping_id}', result: 'void' });

/**
 * List Teams integration mappings.
 *
 * Returns all mappings of channels and teams of Microsoft Teams to folders in the enterprise, in one answer. Only admins and
 * co-admins can call it.
 *
 * GET /integration_mappings/teams
 */
export const integrationMappingsTeamsList: (box: Caller, params?: IntegrationMappingsTeamsListParams, options?: ListOptions) => BoxList<IntegrationMappingsTeams["entries"][number], IntegrationMappingsTeams, 'entries'> = /* @__PURE__ */ listFunction({ id: 'integrationMappings.teams.list', method: 'GET', path: '/integration_mappings/teams', list: ['single', 'entries'] });

/**
 * Map a Teams channel to a folder.
 *
 * Has the files of a channel or team of Microsoft Teams kept in a folder. Only admins and co-admins can call it.
 *
 * POST /integration_mappings/teams
 */
export const integrationMappingsTeamsCreate: (box: Caller, params: IntegrationMappingsTeamsCreateParams, options?: CallOptions) => BoxPromise<IntegrationMappingTeams> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.create', method: 'POST', path: '/integration_mappings/teams', body: 'merged' });

/**
 * Change a Teams integration mapping.
 *
 * Gives a mapping another folder. The channel or team stays. Only admins and co-admins can call it.
 *
 * PUT /integration_mappings/teams/{integration_mapping_id}
 */
export const integrationMappingsTeamsUpdate: (box: Caller, integrationMappingId: string, params?: IntegrationMappingsTeamsUpdateParams, options?: CallOptions) => BoxPromise<IntegrationMappingTeams> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.update', method: 'PUT', path: '/integration_mappings/teams/{integration_mapping_id}', body: 'merged', retry: 'safe' });

/**
 * Delete a Teams integration mapping.
 *
 * Ends a mapping. The folder and the files in it stay. Only admins and co-admins can call it.
 *
 * DELETE /integration_mappings/teams/{integration_mapping_id}
 */
export const integrationMappingsTeamsDelete: (box: Caller, integrationMappingId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.delete', method: 'DELETE', path: '/integration_mappings/teams/{integration_mapping_id}', result: 'void' });

/**
 * Ask Box AI about files.
 *
 * Answers a question about up to 25 files or about one hub. The enterprise must have Box AI, the application needs the scope that
 * manages AI, and each call uses up AI units.
 *
 * POST /ai/ask
 */
export const aiAsk: (box: Caller, params: AiAskParams, options?: CallOptions) => BoxPromise<AiResponseFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'ai.ask', method: 'POST', path: '/ai/ask', body: 'merged', retry: 'safe' });

/**
 * Write a text with Box AI.
 *
 * Writes a text that fits one file, such as a mail or the next paragraph. What was said before can go along as dialogue_history. The
 * enterprise must have Box AI, the application needs the scope that manages AI, and each call uses up AI units.
 *
 * POST /ai/text_gen
 */
export const aiGenerateText: (box: Caller, params: AiGenerateTextParams, options?: CallOptions) => BoxPromise<AiResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.generateText', method: 'POST', path: '/ai/text_gen', body: 'merged', retry: 'safe' });

/**
 * Get the default AI agent.
 *
 * Returns the settings (models, prompts and limits) that Box AI uses for one kind of call unless told otherwise. A changed copy of
 * them can be given as ai_agent of such calls.
 *
 * GET /ai_agent_default
 */
export const aiAgentsGetDefault: (box: Caller, params: AiAgentsGetDefaultParams, options?: CallOptions) => BoxPromise<AiAgentSettings> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.getDefault', method: 'GET', path: '/ai_agent_default' });

/**
 * Extract metadata in free form.
 *
 * Finds in up to 25 files what a prompt describes, without a template, and returns it as text in JSON. The enterprise must have Box
 * AI, the application needs the scope that manages AI, and each call uses up AI units.
 *
 * POST /ai/extract
 */
export const aiExtract: (box: Caller, params: AiExtractParams, options?: CallOptions) => BoxPromise<AiResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.extract', method: 'POST', path: '/ai/extract', body: 'merged', retry: 'safe' });

/**
 * Extract metadata into fields.
 *
 * Fills the fields of a metadata template, or fields that the call describes, with what stands in up to 25 files. Nothing is saved
 * on the files. The enterprise must have Box AI, the application needs the scope that manages AI, and each call uses up AI units.
 *
 * POST /ai/extract_structured
 */
export const aiExtractStructured: (box: Caller, params: AiExtractStructuredParams, options?: CallOptions) => BoxPromise<AiExtractStructuredResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.extractStructured', method: 'POST', path: '/ai/extract_structured', body: 'merged', retry: 'safe' });

/**
 * List AI agents.
 *
 * Returns the agents of the enterprise that the user may use. An agent is a set of instructions and models for Box AI; calls name
 * one by id as ai_agent. Name ask, text_gen and extract in fields to see how they work.
 *
 * GET /ai_agents
 */
export const aiAgentsList: <F extends FieldOf<AiAgentFull> = never>(box: Caller, params?: AiAgentsListParams<F>, options?: ListOptions) => BoxList<Fields<AiAgent, AiAgentFull, F>, AiAgents, 'entries'> = /* @__PURE__ */ listFunction({ id: 'aiAgents.list', method: 'GET', path: '/ai_agents', list: ['marker', 'entries'] });

/**
 * Create an AI agent.
 *
 * Makes an agent of the enterprise: instructions and models with which Box AI then answers the calls that name it as ai_agent. The
 * enterprise must have AI Studio.
 *
 * POST /ai_agents
 */
export const aiAgentsCreate: (box: Caller, params: AiAgentsCreateParams, options?: CallOptions) => BoxPromise<AiAgentFull> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.create', method: 'POST', path: '/ai_agents', body: 'merged' });

/**
 * Get an AI agent.
 *
 * Returns one agent, a set of instructions and models for Box AI. Name ask, text_gen and extract in fields to see how it works.
 *
 * GET /ai_agents/{agent_id}
 */
export const aiAgentsGet: <F extends FieldOf<AiAgentFull> = never>(box: Caller, agentId: string, params?: AiAgentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<AiAgent, AiAgentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.get', method: 'GET', path: '/ai_agents/{agent_id}' });

/**
 * Replace an AI agent.
 *
 * Gives an agent new settings in place of all that it had. The body is the same as for a new one.
 *
 * PUT /ai_agents/{agent_id}
 */
export const aiAgentsUpdate: (box: Caller, agentId: string, params: AiAgentsUpdateParams, options?: CallOptions) => BoxPromise<AiAgentFull> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.update', method: 'PUT', path: '/ai_agents/{agent_id}', body: 'merged', retry: 'safe' });

/**
 * Delete an AI agent.
 *
 * Removes an agent for good. Calls that name it fail from then on.
 *
 * DELETE /ai_agents/{agent_id}
 */
export const aiAgentsDelete: (box: Caller, agentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.delete', method: 'DELETE', path: '/ai_agents/{agent_id}', result: 'void' });

/**
 * List Doc Gen templates.
 *
 * Returns the templates of Box Doc Gen, Word documents with tags to fill, on which the user is a collaborator.
 *
 * GET /docgen_templates
 */
export const docgenTemplatesList: (box: Caller, params?: DocgenTemplatesListParams, options?: ListOptions) => BoxList<DocGenTemplates["entries"][number], DocGenTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.list', method: 'GET', path: '/docgen_templates', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Mark a file as a Doc Gen template.
 *
 * Makes a Word document with tags into a template of Box Doc Gen, which fills the tags with data to generate documents. The tags are
 * read in the background. The user has to be allowed to edit the file.
 *
 * POST /docgen_templates
 */
export const docgenTemplatesCreate: (box: Caller, params: DocgenTemplatesCreateParams, options?: CallOptions) => BoxPromise<DocGenTemplateBase> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.create', method: 'POST', path: '/docgen_templates', body: 'merged', version: '2025.0' });

/**
 * Get a Doc Gen template.
 *
 * Returns one template of Box Doc Gen. Its tags and its jobs are listed by docgenTemplates.tags.list and docgenTemplates.jobs.list.
 *
 * GET /docgen_templates/{template_id}
 */
export const docgenTemplatesGet: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DocGenTemplate> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.get', method: 'GET', path: '/docgen_templates/{template_id}', version: '2025.0' });

/**
 * Unmark a Doc Gen template.
 *
 * Makes a template into an ordinary file again. The file itself stays, and so do the documents that were generated.
 *
 * DELETE /docgen_templates/{template_id}
 */
export const docgenTemplatesDelete: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.delete', method: 'DELETE', path: '/docgen_templates/{template_id}', result: 'void', version: '2025.0' });

/**
 * List the tags of a Doc Gen template.
 *
 * Returns the tags of a template, which say what data a batch has to bring. They are known some time after the file was marked or
 * changed.
 *
 * GET /docgen_templates/{template_id}/tags
 */
export const docgenTemplatesTagsList: (box: Caller, templateId: string, params?: DocgenTemplatesTagsListParams, options?: ListOptions) => BoxList<DocGenTags["entries"][number], DocGenTags, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.tags.list', method: 'GET', path: '/docgen_templates/{template_id}/tags', list: ['marker', 'entries'], version: '2025.0', notYet: true });

/**
 * List the jobs of a Doc Gen template.
 *
 * Returns the jobs that generated documents from a template, whichever batch they belong to.
 *
 * GET /docgen_template_jobs/{template_id}
 */
export const docgenTemplatesJobsList: (box: Caller, templateId: string, params?: DocgenTemplatesJobsListParams, options?: ListOptions) => BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.jobs.list', method: 'GET', path: '/docgen_template_jobs/{template_id}', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Get a Doc Gen job.
 *
 * Returns one job, the making of one document from a template, with its status and, once it is done, the document.
 *
 * GET /docgen_jobs/{job_id}
 */
export const docgenJobsGet: (box: Caller, jobId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DocGenJob> = /* @__PURE__ */ operationFunction({ id: 'docgenJobs.get', method: 'GET', path: '/docgen_jobs/{job_id}', version: '2025.0' });

/**
 * List Doc Gen jobs.
 *
 * Returns the jobs that the user started, one for each document, whichever template and batch they belong to.
 *
 * GET /docgen_jobs
 */
export const docgenJobsList: (box: Caller, params?: DocgenJobsListParams, options?: ListOptions) => BoxList<DocGenJobsFull["entries"][number], DocGenJobsFull, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenJobs.list', method: 'GET', path: '/docgen_jobs', list: ['marker', 'entries'], version: '2025.0' });

/**
 * List the jobs of a Doc Gen batch.
 *
 * Returns the jobs of one batch, one for each document.
 *
 * GET /docgen_batch_jobs/{batch_id}
 */
export const docgenBatchesJobsList: (box: Caller, batchId: string, params?: DocgenBatchesJobsListParams, options?: ListOptions) => BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenBatches.jobs.list', method: 'GET', path: '/docgen_batch_jobs/{batch_id}', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Generate documents from a Doc Gen template.
 *
 * Starts a batch that fills a template with data, once for each document. The documents come into being in the background;
 * docgenBatches.jobs.list tells how far they are.
 *
 * POST /docgen_batches
 */
export const docgenBatchesCreate: (box: Caller, params: DocgenBatchesCreateParams, options?: CallOptions) => BoxPromise<DocGenBatchBase> = /* @__PURE__ */ operationFunction({ id: 'docgenBatches.create', method: 'POST', path: '/docgen_batches', body: 'merged', version: '2025.0' });

/**
 * List the hubs of the user.
 *
 * Returns the hubs that the user may see, the most fitting first unless sort says otherwise. A hub is a page of its own that gathers
 * files, folders and web links.
 *
 * GET /hubs
 */
export const hubsList: (box: Caller, params?: HubsListParams, options?: ListOptions) => BoxList<Hubs["entries"][number], Hubs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubs.list', method: 'GET', path: '/hubs', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Create a hub.
 *
 * Makes an empty hub, a page that gathers files, folders and web links from wherever they are. It belongs to the user who calls;
 * hubItems.manage fills it and hubCollaborations.create lets others in.
 *
 * POST /hubs
 */
export const hubsCreate: (box: Caller, params: HubsCreateParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.create', method: 'POST', path: '/hubs', body: 'merged', version: '2025.0' });

/**
 * List the hubs of the enterprise.
 *
 * Returns all hubs of the enterprise. Only admins and co-admins for hubs can call it, with an application that may manage the
 * content of the whole enterprise.
 *
 * GET /enterprise_hubs
 */
export const hubsListEnterprise: (box: Caller, params?: HubsListEnterpriseParams, options?: ListOptions) => BoxList<Hubs["entries"][number], Hubs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubs.listEnterprise', method: 'GET', path: '/enterprise_hubs', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Get a hub.
 *
 * Returns one hub, a page that gathers content, with its settings. What it shows is listed by hubItems.list and
 * hubDocumentPages.list.
 *
 * GET /hubs/{hub_id}
 */
export const hubsGet: (box: Caller, hubId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.get', method: 'GET', path: '/hubs/{hub_id}', version: '2025.0' });

/**
 * Change a hub.
 *
 * Changes a hub's title, description or settings. What is left out stays as it is.
 *
 * PUT /hubs/{hub_id}
 */
export const hubsUpdate: (box: Caller, hubId: string, params?: HubsUpdateParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.update', method: 'PUT', path: '/hubs/{hub_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Delete a hub.
 *
 * Removes a hub for good. The items that it showed stay where they are.
 *
 * DELETE /hubs/{hub_id}
 */
export const hubsDelete: (box: Caller, hubId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'hubs.delete', method: 'DELETE', path: '/hubs/{hub_id}', result: 'void', version: '2025.0' });

/**
 * Copy a hub.
 *
 * Makes a copy of a hub that belongs to the user who calls. The original's copy_hub_access says who may copy it.
 *
 * POST /hubs/{hub_id}/copy
 */
export const hubsCopy: (box: Caller, hubId: string, params?: HubsCopyParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.copy', method: 'POST', path: '/hubs/{hub_id}/copy', body: 'merged', version: '2025.0' });

/**
 * List the collaborations on a hub.
 *
 * Returns who has access to a hub, and who is invited.
 *
 * GET /hub_collaborations
 */
export const hubCollaborationsList: (box: Caller, params: HubCollaborationsListParams, options?: ListOptions) => BoxList<HubCollaborations["entries"][number], HubCollaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubCollaborations.list', method: 'GET', path: '/hub_collaborations', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Give access to a hub.
 *
 * Invites a user or a group to a hub. The items in the hub keep their own access.
 *
 * POST /hub_collaborations
 */
export const hubCollaborationsCreate: (box: Caller, params: HubCollaborationsCreateParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.create', method: 'POST', path: '/hub_collaborations', body: 'merged', version: '2025.0' });

/**
 * Get a collaboration on a hub.
 *
 * Returns one collaboration on a hub: who has access, in which role, and whether an invitation waits.
 *
 * GET /hub_collaborations/{hub_collaboration_id}
 */
export const hubCollaborationsGet: (box: Caller, hubCollaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.get', method: 'GET', path: '/hub_collaborations/{hub_collaboration_id}', version: '2025.0' });

/**
 * Change a collaboration on a hub.
 *
 * Changes the role in which a user or group has access to a hub.
 *
 * PUT /hub_collaborations/{hub_collaboration_id}
 */
export const hubCollaborationsUpdate: (box: Caller, hubCollaborationId: string, params?: HubCollaborationsUpdateParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.update', method: 'PUT', path: '/hub_collaborations/{hub_collaboration_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/**
 * Take access to a hub away.
 *
 * Ends a collaboration on a hub or withdraws an invitation.
 *
 * DELETE /hub_collaborations/{hub_collaboration_id}
 */
export const hubCollaborationsDelete: (box: Caller, hubCollaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.delete', method: 'DELETE', path: '/hub_collaborations/{hub_collaboration_id}', result: 'void', version: '2025.0' });

/**
 * List the items of a hub.
 *
 * Returns the files, folders and web links that a hub shows, as far as the user may see them.
 *
 * GET /hub_items
 */
export const hubItemsList: (box: Caller, params: HubItemsListParams, options?: ListOptions) => BoxList<HubItems["entries"][number], HubItems, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubItems.list', method: 'GET', path: '/hub_items', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Add and remove items of a hub.
 *
 * Adds items to a hub and removes others, in one call. Each operation has its own outcome, so an answer without an error can hold
 * failures. Removed items are only no longer shown.
 *
 * POST /hubs/{hub_id}/manage_items
 */
export const hubItemsManage: (box: Caller, hubId: string, params: HubItemsManageParams, options?: CallOptions) => BoxPromise<HubItemsManageResult> = /* @__PURE__ */ operationFunction({ id: 'hubItems.manage', method: 'POST', path: '/hubs/{hub_id}/manage_items', body: 'merged', version: '2025.0' });

/**
 * List the pages of a hub.
 *
 * Returns all pages of a hub's document, subpages included. What stands on a page is listed by hubDocumentBlocks.list.
 *
 * GET /hub_document_pages
 */
export const hubDocumentPagesList: (box: Caller, params: HubDocumentPagesListParams, options?: ListOptions) => BoxList<HubDocumentPages["entries"][number], HubDocumentPages, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubDocumentPages.list', method: 'GET', path: '/hub_document_pages', list: ['marker', 'entries'], version: '2025.0' });

/**
 * List the blocks of a hub page.
 *
 * Returns the blocks of one page in reading order. Items and subpages are left out; they are listed by hubItems.list and
 * hubDocumentPages.list.
 *
 * GET /hub_document_blocks
 */
export const hubDocumentBlocksList: (box: Caller, params: HubDocumentBlocksListParams, options?: ListOptions) => BoxList<HubDocumentBlocks["entries"][number], HubDocumentBlocks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubDocumentBlocks.list', method: 'GET', path: '/hub_document_blocks', list: ['marker', 'entries'], version: '2025.0' });

/**
 * Make a Box Note from Markdown.
 *
 * Turns a text in Markdown into a Box Note in a folder. The note is an ordinary file afterwards and can be read, renamed and deleted
 * as one. The user has to be allowed to upload into the folder.
 *
 * POST /notes/convert
 */
export const notesConvert: (box: Caller, params: NotesConvertParams, options?: CallOptions) => BoxPromise<FileBase> = /* @__PURE__ */ operationFunction({ id: 'notes.convert', method: 'POST', path: '/notes/convert', body: 'merged', version: '2026.0' });
