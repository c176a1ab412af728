// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BoxList, BoxPages, BoxPromise, CallOptions, FieldOf, Fields, ListOptions, NoParams, TemplateTypedFunction, WebResponse, WithEntries } from '../src/core/types/index.js';
import type { AccessToken, AiAgent, AiAgentFull, AiAgentSettings, AiAgents, AiExtractStructuredResponse, AiResponse, AiResponseFull, AppItem, AppItemAssociations, Archive, Archives, AutomateWorkflows, Classification, ClassificationTemplate, Collaboration, CollaborationAllowlistEntries, CollaborationAllowlistEntry, CollaborationAllowlistExemptTarget, CollaborationAllowlistExemptTargets, CollaborationFull, Collaborations, CollaborationsByOffset, Collection, Collections, Comment, CommentFull, Comments, DevicePinner, DevicePinners, DocGenBatchBase, DocGenJob, DocGenJobs, DocGenJobsFull, DocGenTags, DocGenTemplate, DocGenTemplateBase, DocGenTemplates, EmailAlias, EmailAliases, EnterpriseConfiguration, Events, ExternalUserDeletions, File, FileBase, FileFull, FileMini, FileRequest, FileVersion, FileVersionFull, FileVersionLegalHold, FileVersionLegalHoldBase, FileVersionLegalHolds, FileVersionRetention, FileVersionRetentionBase, FileVersionRetentions, FileVersions, FileVersionsOnHold, Files, FilesOnHold, FilesUnderRetention, Folder, FolderDetails, FolderFull, FolderLock, FolderLocks, Group, GroupFull, GroupMembershipFull, GroupMemberships, GroupMini, Groups, Hub, HubCollaboration, HubCollaborations, HubDocumentBlocks, HubDocumentPages, HubItems, HubItemsManageResult, Hubs, IntegrationMappingSlack, IntegrationMappingTeams, IntegrationMappingsSlack, IntegrationMappingsTeams, Invite, Item, ItemFull, ItemMetadata, Items, LegalHoldPolicies, LegalHoldPolicy, LegalHoldPolicyAssignment, LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignments, LegalHoldPolicyMini, MetadataCascadePolicies, MetadataCascadePolicy, MetadataInstances, MetadataQueryItem, MetadataQueryItemFull, MetadataQueryResults, MetadataTaxonomies, MetadataTaxonomy, MetadataTaxonomyLevel, MetadataTaxonomyLevels, MetadataTaxonomyNode, MetadataTaxonomyNodes, MetadataTemplate, MetadataTemplates, QueryInsights, QueryResults, RealtimeServers, RecentItems, RetentionPolicies, RetentionPolicy, RetentionPolicyAssignment, RetentionPolicyAssignmentBase, RetentionPolicyAssignments, RetentionPolicyMini, SearchResultItem, SearchResultsResponse, SessionTermination, SharedItem, ShieldInformationBarrier, ShieldInformationBarrierReport, ShieldInformationBarrierReports, ShieldInformationBarrierSegment, ShieldInformationBarrierSegmentMember, ShieldInformationBarrierSegmentMembers, ShieldInformationBarrierSegmentRestriction, ShieldInformationBarrierSegmentRestrictions, ShieldInformationBarrierSegments, ShieldInformationBarriers, ShieldList, ShieldLists, SignRequest, SignRequests, SignTemplate, SignTemplates, SkillCardsMetadata, StoragePolicies, StoragePolicy, StoragePolicyAssignment, StoragePolicyAssignments, Task, TaskAssignment, TaskAssignmentMini, TaskAssignments, TaskMini, Tasks, TermsOfService, TermsOfServiceUserStatus, TermsOfServiceUserStatuses, TermsOfServices, UploadParts, UploadSession, UploadUrl, UploadedPart, User, UserAvatar, UserFull, Users, Watermark, WebLink, WebLinkFull, Webhook, Webhooks, Workflows, ZipDownload, ZipDownloadStatus, operations } from './openapi.js';
import type { AiAgentsCreateParams, AiAgentsGetDefaultParams, AiAgentsGetParams, AiAgentsListParams, AiAgentsUpdateParams, AiAskParams, AiExtractParams, AiExtractStructuredParams, AiGenerateTextParams, ArchivesCreateParams, ArchivesListParams, ArchivesUpdateParams, AuthorizationAuthorizeParams, AuthorizationRefreshTokenParams, AuthorizationRequestTokenParams, AuthorizationRevokeTokenParams, AutomateWorkflowsListParams, AutomateWorkflowsStartParams, ClassificationsAddParams, ClassificationsChangeParams, ClassificationsCreateParams, ClassificationsUpdateParams, CollaborationAllowlistEntriesCreateParams, CollaborationAllowlistEntriesListParams, CollaborationAllowlistExemptTargetsCreateParams, CollaborationAllowlistExemptTargetsListParams, CollaborationsCreateParams, CollaborationsGetParams, CollaborationsListParams, CollaborationsUpdateParams, CollectionsItemsListParams, CollectionsListParams, CommentsCreateParams, CommentsGetParams, CommentsUpdateParams, DevicePinnersListParams, DocgenBatchesCreateParams, DocgenBatchesJobsListParams, DocgenJobsListParams, DocgenTemplatesCreateParams, DocgenTemplatesJobsListParams, DocgenTemplatesListParams, DocgenTemplatesTagsListParams, EnterpriseConfigurationsGetParams, EventsListParams, ExternalUsersSubmitDeleteJobParams, FileRequestsCopyParams, FileRequestsUpdateParams, FileVersionLegalHoldsListParams, FileVersionRetentionsListParams, FilesAppItemAssociationsListParams, FilesClassificationCreateParams, FilesClassificationUpdateParams, FilesCollaborationsListParams, FilesCommentsListParams, FilesContentDownloadParams, FilesContentPreflightParams, FilesContentPreflightVersionParams, FilesContentUploadParams, FilesContentUploadVersionParams, FilesCopyParams, FilesDeleteParams, FilesGetParams, FilesMetadataCreateParams, FilesMetadataGetParams, FilesMetadataListParams, FilesMetadataUpdateParams, FilesSharedLinkCreateParams, FilesSharedLinkDeleteParams, FilesSharedLinkGetParams, FilesSharedLinkUpdateParams, FilesSkillCardsCreateParams, FilesSkillCardsUpdateParams, FilesTasksListParams, FilesThumbnailGetParams, FilesTrashGetParams, FilesTrashRestoreParams, FilesUpdateParams, FilesVersionsDeleteParams, FilesVersionsGetParams, FilesVersionsListParams, FilesVersionsPromoteParams, FilesVersionsRestoreParams, FilesWatermarkApplyParams, FolderLocksCreateParams, FolderLocksListParams, FoldersAppItemAssociationsListParams, FoldersClassificationCreateParams, FoldersClassificationUpdateParams, FoldersCollaborationsListParams, FoldersCopyParams, FoldersCreateParams, FoldersDeleteParams, FoldersGetParams, FoldersItemsListParams, FoldersMetadataCreateParams, FoldersMetadataListParams, FoldersMetadataUpdateParams, FoldersSharedLinkCreateParams, FoldersSharedLinkDeleteParams, FoldersSharedLinkGetParams, FoldersSharedLinkUpdateParams, FoldersTrashGetParams, FoldersTrashRestoreParams, FoldersUpdateParams, FoldersWatermarkApplyParams, GroupMembershipsCreateParams, GroupMembershipsGetParams, GroupMembershipsUpdateParams, GroupsCollaborationsListParams, GroupsCreateParams, GroupsGetParams, GroupsListParams, GroupsMembershipsListParams, GroupsSessionsTerminateParams, GroupsUpdateParams, HubCollaborationsCreateParams, HubCollaborationsListParams, HubCollaborationsUpdateParams, HubDocumentBlocksListParams, HubDocumentPagesListParams, HubItemsListParams, HubItemsManageParams, HubsCopyParams, HubsCreateParams, HubsListEnterpriseParams, HubsListParams, HubsUpdateParams, IntegrationMappingsSlackCreateParams, IntegrationMappingsSlackListParams, IntegrationMappingsSlackUpdateParams, IntegrationMappingsTeamsCreateParams, IntegrationMappingsTeamsListParams, IntegrationMappingsTeamsUpdateParams, InvitesCreateParams, InvitesGetParams, LegalHoldPoliciesCreateParams, LegalHoldPoliciesListParams, LegalHoldPoliciesUpdateParams, LegalHoldPolicyAssignmentsCreateParams, LegalHoldPolicyAssignmentsFileVersionsListParams, LegalHoldPolicyAssignmentsFilesListParams, LegalHoldPolicyAssignmentsListParams, MetadataCascadePoliciesApplyParams, MetadataCascadePoliciesCreateParams, MetadataCascadePoliciesListParams, MetadataQueriesExecuteParams, MetadataTaxonomiesCreateParams, MetadataTaxonomiesLevelsAppendParams, MetadataTaxonomiesLevelsCreateParams, MetadataTaxonomiesLevelsUpdateParams, MetadataTaxonomiesListParams, MetadataTaxonomiesNodesCreateParams, MetadataTaxonomiesNodesListParams, MetadataTaxonomiesNodesUpdateParams, MetadataTaxonomiesUpdateParams, MetadataTemplatesCreateParams, MetadataTemplatesFieldOptionsListParams, MetadataTemplatesListByInstanceParams, MetadataTemplatesListEnterpriseParams, MetadataTemplatesListGlobalParams, MetadataTemplatesUpdateParams, NotesConvertParams, QueriesExecuteParams, QueryInsightsExecuteParams, RecentItemsListParams, RetentionPoliciesAssignmentsListParams, RetentionPoliciesCreateParams, RetentionPoliciesGetParams, RetentionPoliciesListParams, RetentionPoliciesUpdateParams, RetentionPolicyAssignmentsCreateParams, RetentionPolicyAssignmentsFileVersionsListParams, RetentionPolicyAssignmentsFilesListParams, RetentionPolicyAssignmentsGetParams, SearchQueryParams, SharedItemsGetAppItemParams, SharedItemsGetFileParams, SharedItemsGetFolderParams, SharedItemsGetParams, SharedItemsGetWebLinkParams, ShieldInformationBarrierReportsCreateParams, ShieldInformationBarrierReportsListParams, ShieldInformationBarrierSegmentMembersCreateParams, ShieldInformationBarrierSegmentMembersListParams, ShieldInformationBarrierSegmentRestrictionsCreateParams, ShieldInformationBarrierSegmentRestrictionsListParams, ShieldInformationBarrierSegmentsCreateParams, ShieldInformationBarrierSegmentsListParams, ShieldInformationBarrierSegmentsUpdateParams, ShieldInformationBarriersChangeStatusParams, ShieldInformationBarriersCreateParams, ShieldInformationBarriersListParams, ShieldListsCreateParams, ShieldListsUpdateParams, SignRequestsCancelParams, SignRequestsCreateParams, SignRequestsListParams, SignTemplatesListParams, SkillInvocationsUpdateParams, StoragePoliciesListParams, StoragePolicyAssignmentsCreateParams, StoragePolicyAssignmentsListParams, StoragePolicyAssignmentsUpdateParams, TaskAssignmentsCreateParams, TaskAssignmentsUpdateParams, TasksAssignmentsListParams, TasksCreateParams, TasksUpdateParams, TermsOfServiceUserStatusesCreateParams, TermsOfServiceUserStatusesListParams, TermsOfServiceUserStatusesUpdateParams, TermsOfServicesCreateParams, TermsOfServicesListParams, TermsOfServicesUpdateParams, TrashListParams, UploadSessionsCommitParams, UploadSessionsCreateForFileParams, UploadSessionsCreateParams, UploadSessionsPartsListParams, UploadSessionsPartsUploadParams, UsersAvatarCreateParams, UsersCreateParams, UsersDeleteParams, UsersEmailAliasesCreateParams, UsersFoldersTransferParams, UsersGetParams, UsersListParams, UsersMeParams, UsersMembershipsListParams, UsersSessionsTerminateParams, UsersUpdateParams, WebLinksCopyParams, WebLinksCreateParams, WebLinksGetParams, WebLinksSharedLinkCreateParams, WebLinksSharedLinkDeleteParams, WebLinksSharedLinkGetParams, WebLinksSharedLinkUpdateParams, WebLinksTrashGetParams, WebLinksTrashRestoreParams, WebLinksUpdateParams, WebhooksCreateParams, WebhooksListParams, WebhooksUpdateParams, WorkflowsListParams, WorkflowsStartParams, ZipDownloadsCreateParams } from './api.js';
import { operationFunction, type Caller } from '../src/core/operation/operation-function.js';
import { listFunction } from '../src/pagination/paginate.js';

/** Request access from a user. GET /authorize */
export const authorizationAuthorize: (box: Caller, params: AuthorizationAuthorizeParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'authorization.authorize', method: 'GET', path: '/authorize', host: 'account', result: 'binary', anonymous: true });

/** Request an access token. POST /oauth2/token */
export const authorizationRequestToken: (box: Caller, params: AuthorizationRequestTokenParams, options?: CallOptions) => BoxPromise<AccessToken> = /* @__PURE__ */ operationFunction({ id: 'authorization.requestToken', method: 'POST', path: '/oauth2/token', host: 'oauth', body: 'form', anonymous: true });

/** Refresh an access token. POST /oauth2/token */
export const authorizationRefreshToken: (box: Caller, params: AuthorizationRefreshTokenParams, options?: CallOptions) => BoxPromise<AccessToken> = /* @__PURE__ */ operationFunction({ id: 'authorization.refreshToken', method: 'POST', path: '/oauth2/token', host: 'oauth', body: 'form', fixedBody: { grant_type: 'refresh_token' }, anonymous: true });

/** Revoke a token. POST /oauth2/revoke */
export const authorizationRevokeToken: (box: Caller, params: AuthorizationRevokeTokenParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'authorization.revokeToken', method: 'POST', path: '/oauth2/revoke', host: 'oauth', body: 'form', result: 'void', retry: 'safe', anonymous: true });

/** Get a file. GET /files/{file_id} */
export const filesGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.get', method: 'GET', path: '/files/{file_id}', headers: ['if-none-match', 'BoxApi', 'x-rep-hints'] });

/** Get the shared link of a file. GET /files/{file_id} */
export const filesSharedLinkGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.get', method: 'GET', path: '/files/{file_id}', headers: ['if-none-match', 'BoxApi', 'x-rep-hints'], fixedQuery: { fields: ['shared_link'] } });

/** Update or move a file. PUT /files/{file_id} */
export const filesUpdate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.update', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/** Create a shared link for a file. PUT /files/{file_id} */
export const filesSharedLinkCreate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.create', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/** Update the shared link of a file. PUT /files/{file_id} */
export const filesSharedLinkUpdate: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.update', method: 'PUT', path: '/files/{file_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/** Remove the shared link of a file. PUT /files/{file_id} */
export const filesSharedLinkDelete: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'files.sharedLink.delete', method: 'PUT', path: '/files/{file_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/** Restore a file from the trash. POST /files/{file_id} */
export const filesTrashRestore: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.restore', method: 'POST', path: '/files/{file_id}', query: ['fields'], body: 'merged' });

/** Delete a file. DELETE /files/{file_id} */
export const filesDelete: (box: Caller, fileId: string, params?: FilesDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.delete', method: 'DELETE', path: '/files/{file_id}', headers: ['if-match'], result: 'void' });

/** Copy a file. POST /files/{file_id}/copy */
export const filesCopy: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.copy', method: 'POST', path: '/files/{file_id}/copy', query: ['fields'], body: 'merged' });

/** Get a thumbnail of a file. GET /files/{file_id}/thumbnail.{extension} */
export const filesThumbnailGet: (box: Caller, fileId: string, extension: "png" | "jpg", params?: FilesThumbnailGetParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'files.thumbnail.get', method: 'GET', path: '/files/{file_id}/thumbnail.{extension}', result: 'binary', notYet: true });

/** Get a file in the trash. GET /files/{file_id}/trash */
export const filesTrashGet: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<File, FileFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.trash.get', method: 'GET', path: '/files/{file_id}/trash' });

/** Permanently delete a trashed file. DELETE /files/{file_id}/trash */
export const filesTrashDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.trash.delete', method: 'DELETE', path: '/files/{file_id}/trash', result: 'void' });

/** List the past versions of a file. GET /files/{file_id}/versions */
export const filesVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params?: FilesVersionsListParams<F>, options?: ListOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.versions.list', method: 'GET', path: '/files/{file_id}/versions', list: ['offset', 'entries'] });

/** Get the item behind a shared link. GET /shared_items */
export const sharedItemsGet: (box: Caller, params: SharedItemsGetParams, options?: CallOptions) => BoxPromise<SharedItem> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.get', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/** Get the file behind a shared link. GET /shared_items */
export const sharedItemsGetFile: (box: Caller, params: SharedItemsGetFileParams, options?: CallOptions) => BoxPromise<FileFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getFile', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/** Get the folder behind a shared link. GET /shared_items */
export const sharedItemsGetFolder: (box: Caller, params: SharedItemsGetFolderParams, options?: CallOptions) => BoxPromise<FolderFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getFolder', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/** Get the web link behind a shared link. GET /shared_items */
export const sharedItemsGetWebLink: (box: Caller, params: SharedItemsGetWebLinkParams, options?: CallOptions) => BoxPromise<WebLinkFull> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getWebLink', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/** Get the app item behind a shared link. GET /shared_items */
export const sharedItemsGetAppItem: (box: Caller, params: SharedItemsGetAppItemParams, options?: CallOptions) => BoxPromise<AppItem> = /* @__PURE__ */ operationFunction({ id: 'sharedItems.getAppItem', method: 'GET', path: '/shared_items', headers: ['if-none-match', 'BoxApi'] });

/** Upload a file. POST /files/content */
export const filesContentUpload: <F extends FieldOf<FileFull> = never>(box: Caller, params: FilesContentUploadParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.upload', method: 'POST', path: '/files/content', host: 'upload', headers: ['content-md5'], body: 'multipart', reconcile: 'file' });

/** Check a file before its upload. OPTIONS /files/content */
export const filesContentPreflight: (box: Caller, params: FilesContentPreflightParams, options?: CallOptions) => BoxPromise<UploadUrl> = /* @__PURE__ */ operationFunction({ id: 'files.content.preflight', method: 'OPTIONS', path: '/files/content', body: 'merged' });

/** Download a file. GET /files/{file_id}/content */
export const filesContentDownload: (box: Caller, fileId: string, params?: FilesContentDownloadParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'files.content.download', method: 'GET', path: '/files/{file_id}/content', headers: ['range', 'BoxApi'], result: 'binary', notYet: true });

/** Upload a new version of a file. POST /files/{file_id}/content */
export const filesContentUploadVersion: <F extends FieldOf<FileFull> = never>(box: Caller, fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions) => BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>> = /* @__PURE__ */ operationFunction({ id: 'files.content.uploadVersion', method: 'POST', path: '/files/{file_id}/content', host: 'upload', headers: ['if-match', 'content-md5'], body: 'multipart', reconcile: 'version' });

/** Check a file version before its upload. OPTIONS /files/{file_id}/content */
export const filesContentPreflightVersion: (box: Caller, fileId: string, params?: FilesContentPreflightVersionParams, options?: CallOptions) => BoxPromise<UploadUrl> = /* @__PURE__ */ operationFunction({ id: 'files.content.preflightVersion', method: 'OPTIONS', path: '/files/{file_id}/content', headers: ['if-match'], body: 'merged' });

/** Start an upload session. POST /files/upload_sessions */
export const uploadSessionsCreate: (box: Caller, params: UploadSessionsCreateParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.create', method: 'POST', path: '/files/upload_sessions', host: 'upload', body: 'merged', retry: 'safe' });

/** Start an upload session for a new version. POST /files/{file_id}/upload_sessions */
export const uploadSessionsCreateForFile: (box: Caller, fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.createForFile', method: 'POST', path: '/files/{file_id}/upload_sessions', host: 'upload', body: 'merged', retry: 'safe' });

/** Get an upload session. GET /files/upload_sessions/{upload_session_id} */
export const uploadSessionsGet: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<UploadSession> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.get', method: 'GET', path: '/files/upload_sessions/{upload_session_id}', host: 'upload' });

/** Upload a part of a file. PUT /files/upload_sessions/{upload_session_id} */
export const uploadSessionsPartsUpload: (box: Caller, uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions) => BoxPromise<UploadedPart> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.parts.upload', method: 'PUT', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', headers: ['digest', 'content-range'], body: 'binary', retry: 'safe' });

/** Abort an upload session. DELETE /files/upload_sessions/{upload_session_id} */
export const uploadSessionsAbort: (box: Caller, uploadSessionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.abort', method: 'DELETE', path: '/files/upload_sessions/{upload_session_id}', host: 'upload', result: 'void' });

/** List the uploaded parts. GET /files/upload_sessions/{upload_session_id}/parts */
export const uploadSessionsPartsList: (box: Caller, uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: ListOptions) => BoxList<UploadParts["entries"][number], UploadParts, 'entries'> = /* @__PURE__ */ listFunction({ id: 'uploadSessions.parts.list', method: 'GET', path: '/files/upload_sessions/{upload_session_id}/parts', host: 'upload', list: ['offset', 'entries'] });

/** Commit an upload session. POST /files/upload_sessions/{upload_session_id}/commit */
export const uploadSessionsCommit: (box: Caller, uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions) => BoxPromise<Files> = /* @__PURE__ */ operationFunction({ id: 'uploadSessions.commit', method: 'POST', path: '/files/upload_sessions/{upload_session_id}/commit', host: 'upload', headers: ['digest', 'if-match', 'if-none-match'], body: 'merged', retry: 'safe', notYet: true });

/** Create a folder. POST /folders */
export const foldersCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, params: FoldersCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.create', method: 'POST', path: '/folders', query: ['fields'], body: 'merged', reconcile: 'folder' });

/** Get a folder. GET /folders/{folder_id} */
export const foldersGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersGetParams<F>, options?: ListOptions) => BoxPages<NonNullable<FolderFull['item_collection']>['entries'][number], Fields<Folder, FolderFull, F>> = /* @__PURE__ */ listFunction({ id: 'folders.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'], list: ['nested', 'item_collection'] });

/** Get the shared link of a folder. GET /folders/{folder_id} */
export const foldersSharedLinkGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.get', method: 'GET', path: '/folders/{folder_id}', headers: ['if-none-match', 'BoxApi'], fixedQuery: { fields: ['shared_link'] } });

/** Update or move a folder. PUT /folders/{folder_id} */
export const foldersUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/** Create a shared link for a folder. PUT /folders/{folder_id} */
export const foldersSharedLinkCreate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.create', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/** Update the shared link of a folder. PUT /folders/{folder_id} */
export const foldersSharedLinkUpdate: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.update', method: 'PUT', path: '/folders/{folder_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/** Remove the shared link of a folder. PUT /folders/{folder_id} */
export const foldersSharedLinkDelete: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'folders.sharedLink.delete', method: 'PUT', path: '/folders/{folder_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/** Restore a folder from the trash. POST /folders/{folder_id} */
export const foldersTrashRestore: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.restore', method: 'POST', path: '/folders/{folder_id}', query: ['fields'], body: 'merged' });

/** Delete a folder. DELETE /folders/{folder_id} */
export const foldersDelete: (box: Caller, folderId: string, params?: FoldersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.delete', method: 'DELETE', path: '/folders/{folder_id}', headers: ['if-match'], result: 'void' });

/** Copy a folder. POST /folders/{folder_id}/copy */
export const foldersCopy: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params: FoldersCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.copy', method: 'POST', path: '/folders/{folder_id}/copy', query: ['fields'], body: 'merged' });

/** List the items in a folder. GET /folders/{folder_id}/items */
export const foldersItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, folderId: string, params?: FoldersItemsListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.items.list', method: 'GET', path: '/folders/{folder_id}/items', headers: ['BoxApi'], list: ['marker-or-offset', 'entries'] });

/** Get a folder in the trash. GET /folders/{folder_id}/trash */
export const foldersTrashGet: <F extends FieldOf<FolderFull> = never>(box: Caller, folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FolderDetails, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.get', method: 'GET', path: '/folders/{folder_id}/trash' });

/** Permanently delete a trashed folder. DELETE /folders/{folder_id}/trash */
export const foldersTrashDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.trash.delete', method: 'DELETE', path: '/folders/{folder_id}/trash', result: 'void' });

/** List the items in the trash. GET /folders/trash/items */
export const trashList: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: TrashListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'trash.list', method: 'GET', path: '/folders/trash/items', list: ['marker-or-offset', 'entries'] });

/** List pending collaborations. GET /collaborations */
export const collaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborations.list', method: 'GET', path: '/collaborations', list: ['offset', 'entries'] });

/** Give a user or group access. POST /collaborations */
export const collaborationsCreate: <F extends FieldOf<CollaborationFull> = never>(box: Caller, params: CollaborationsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.create', method: 'POST', path: '/collaborations', query: ['fields', 'notify'], body: 'merged' });

/** Get a collaboration. GET /collaborations/{collaboration_id} */
export const collaborationsGet: <F extends FieldOf<CollaborationFull> = never>(box: Caller, collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Collaboration, CollaborationFull, F>> = /* @__PURE__ */ operationFunction({ id: 'collaborations.get', method: 'GET', path: '/collaborations/{collaboration_id}' });

/** Update, accept or reject a collaboration. PUT /collaborations/{collaboration_id} */
export const collaborationsUpdate: (box: Caller, collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions) => BoxPromise<CollaborationFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.update', method: 'PUT', path: '/collaborations/{collaboration_id}', body: 'merged', mayBeEmpty: true });

/** Remove a collaboration. DELETE /collaborations/{collaboration_id} */
export const collaborationsDelete: (box: Caller, collaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborations.delete', method: 'DELETE', path: '/collaborations/{collaboration_id}', result: 'void' });

/** List the collaborations on a folder. GET /folders/{folder_id}/collaborations */
export const foldersCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, folderId: string, params?: FoldersCollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.collaborations.list', method: 'GET', path: '/folders/{folder_id}/collaborations', list: ['marker', 'entries'] });

/** Comment on a file. POST /comments */
export const commentsCreate: <F extends FieldOf<CommentFull> = never>(box: Caller, params: CommentsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.create', method: 'POST', path: '/comments', query: ['fields'], body: 'merged' });

/** Get a comment. GET /comments/{comment_id} */
export const commentsGet: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.get', method: 'GET', path: '/comments/{comment_id}' });

/** Edit a comment. PUT /comments/{comment_id} */
export const commentsUpdate: <F extends FieldOf<CommentFull> = never>(box: Caller, commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Comment, CommentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'comments.update', method: 'PUT', path: '/comments/{comment_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/** Delete a comment. DELETE /comments/{comment_id} */
export const commentsDelete: (box: Caller, commentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'comments.delete', method: 'DELETE', path: '/comments/{comment_id}', result: 'void' });

/** List the comments on a file. GET /files/{file_id}/comments */
export const filesCommentsList: <F extends FieldOf<CommentFull> = never>(box: Caller, fileId: string, params?: FilesCommentsListParams<F>, options?: ListOptions) => BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.comments.list', method: 'GET', path: '/files/{file_id}/comments', list: ['offset', 'entries'] });

/** Create a task on a file. POST /tasks */
export const tasksCreate: (box: Caller, params: TasksCreateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.create', method: 'POST', path: '/tasks', body: 'merged' });

/** Get a task. GET /tasks/{task_id} */
export const tasksGet: (box: Caller, taskId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.get', method: 'GET', path: '/tasks/{task_id}' });

/** Update a task. PUT /tasks/{task_id} */
export const tasksUpdate: (box: Caller, taskId: string, params?: TasksUpdateParams, options?: CallOptions) => BoxPromise<Task> = /* @__PURE__ */ operationFunction({ id: 'tasks.update', method: 'PUT', path: '/tasks/{task_id}', body: 'merged' });

/** Delete a task. DELETE /tasks/{task_id} */
export const tasksDelete: (box: Caller, taskId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'tasks.delete', method: 'DELETE', path: '/tasks/{task_id}', result: 'void' });

/** List the assignments of a task. GET /tasks/{task_id}/assignments */
export const tasksAssignmentsList: <F extends FieldOf<TaskAssignment> = never>(box: Caller, taskId: string, params?: TasksAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'tasks.assignments.list', method: 'GET', path: '/tasks/{task_id}/assignments', list: ['single', 'entries'] });

/** List the tasks on a file. GET /files/{file_id}/tasks */
export const filesTasksList: <F extends FieldOf<Task> = never>(box: Caller, fileId: string, params?: FilesTasksListParams<F>, options?: ListOptions) => BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.tasks.list', method: 'GET', path: '/files/{file_id}/tasks', list: ['single', 'entries'] });

/** Assign a task to a user. POST /task_assignments */
export const taskAssignmentsCreate: (box: Caller, params: TaskAssignmentsCreateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.create', method: 'POST', path: '/task_assignments', body: 'merged' });

/** Get a task assignment. GET /task_assignments/{task_assignment_id} */
export const taskAssignmentsGet: (box: Caller, taskAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.get', method: 'GET', path: '/task_assignments/{task_assignment_id}' });

/** Update a task assignment. PUT /task_assignments/{task_assignment_id} */
export const taskAssignmentsUpdate: (box: Caller, taskAssignmentId: string, params?: TaskAssignmentsUpdateParams, options?: CallOptions) => BoxPromise<TaskAssignment> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.update', method: 'PUT', path: '/task_assignments/{task_assignment_id}', body: 'merged' });

/** Delete a task assignment. DELETE /task_assignments/{task_assignment_id} */
export const taskAssignmentsDelete: (box: Caller, taskAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'taskAssignments.delete', method: 'DELETE', path: '/task_assignments/{task_assignment_id}', result: 'void' });

/** Search for files, folders and web links. GET /search */
export const searchQuery: <F extends FieldOf<ItemFull> = never>(box: Caller, params?: SearchQueryParams<F>, options?: ListOptions) => BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'> = /* @__PURE__ */ listFunction({ id: 'search.query', method: 'GET', path: '/search', json: ['mdfilters'], list: ['offset', 'entries'] });

/** List the users of an enterprise. GET /users */
export const usersList: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersListParams<F>, options?: ListOptions) => BoxList<Fields<User, UserFull, F>, Users, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.list', method: 'GET', path: '/users', list: ['marker-or-offset', 'entries'] });

/** Add a user to the enterprise. POST /users */
export const usersCreate: <F extends FieldOf<UserFull> = never>(box: Caller, params: UsersCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.create', method: 'POST', path: '/users', query: ['fields'], body: 'merged' });

/** Get the current user. GET /users/me */
export const usersMe: <F extends FieldOf<UserFull> = never>(box: Caller, params?: UsersMeParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.me', method: 'GET', path: '/users/me' });

/** Get a user. GET /users/{user_id} */
export const usersGet: <F extends FieldOf<UserFull> = never>(box: Caller, userId: string, params?: UsersGetParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.get', method: 'GET', path: '/users/{user_id}' });

/** Update a user. PUT /users/{user_id} */
export const usersUpdate: <F extends FieldOf<UserFull> = never>(box: Caller, userId: string, params?: UsersUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<User, UserFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.update', method: 'PUT', path: '/users/{user_id}', query: ['fields'], body: 'merged' });

/** Delete a user. DELETE /users/{user_id} */
export const usersDelete: (box: Caller, userId: string, params?: UsersDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.delete', method: 'DELETE', path: '/users/{user_id}', result: 'void' });

/** Move all content to another user. PUT /users/{user_id}/folders/0 */
export const usersFoldersTransfer: <F extends FieldOf<FolderFull> = never>(box: Caller, userId: string, params: UsersFoldersTransferParams<F>, options?: CallOptions) => BoxPromise<Fields<Folder, FolderFull, F>> = /* @__PURE__ */ operationFunction({ id: 'users.folders.transfer', method: 'PUT', path: '/users/{user_id}/folders/0', query: ['fields', 'notify'], body: 'merged' });

/** List a user's email aliases. GET /users/{user_id}/email_aliases */
export const usersEmailAliasesList: (box: Caller, userId: string, params?: NoParams, options?: ListOptions) => BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.emailAliases.list', method: 'GET', path: '/users/{user_id}/email_aliases', list: ['single', 'entries'] });

/** Create an email alias for a user. POST /users/{user_id}/email_aliases */
export const usersEmailAliasesCreate: (box: Caller, userId: string, params: UsersEmailAliasesCreateParams, options?: CallOptions) => BoxPromise<EmailAlias> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.create', method: 'POST', path: '/users/{user_id}/email_aliases', body: 'merged' });

/** Delete a user's email alias. DELETE /users/{user_id}/email_aliases/{email_alias_id} */
export const usersEmailAliasesDelete: (box: Caller, userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.emailAliases.delete', method: 'DELETE', path: '/users/{user_id}/email_aliases/{email_alias_id}', result: 'void' });

/** List events of a user or an enterprise. GET /events */
export const eventsList: (box: Caller, params?: EventsListParams, options?: ListOptions) => BoxList<Events["entries"][number], Events, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.list', method: 'GET', path: '/events', list: ['stream-position', 'entries'] });

/** Get the long-polling server. OPTIONS /events */
export const eventsRealtimeServersList: (box: Caller, params?: NoParams, options?: ListOptions) => BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'events.realtimeServers.list', method: 'OPTIONS', path: '/events', list: ['single', 'entries'] });

/** List the app items of a file. GET /files/{file_id}/app_item_associations */
export const filesAppItemAssociationsList: (box: Caller, fileId: string, params?: FilesAppItemAssociationsListParams, options?: ListOptions) => BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.appItemAssociations.list', method: 'GET', path: '/files/{file_id}/app_item_associations', list: ['marker', 'entries'] });

/** List the app items of a folder. GET /folders/{folder_id}/app_item_associations */
export const foldersAppItemAssociationsList: (box: Caller, folderId: string, params?: FoldersAppItemAssociationsListParams, options?: ListOptions) => BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.appItemAssociations.list', method: 'GET', path: '/folders/{folder_id}/app_item_associations', list: ['marker', 'entries'] });

/** Get a version of a file. GET /files/{file_id}/versions/{file_version_id} */
export const filesVersionsGet: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, fileVersionId: string, params?: FilesVersionsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<FileVersion, FileVersionFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.versions.get', method: 'GET', path: '/files/{file_id}/versions/{file_version_id}' });

/** Restore a deleted version of a file. PUT /files/{file_id}/versions/{file_version_id} */
export const filesVersionsRestore: (box: Caller, fileId: string, fileVersionId: string, params: FilesVersionsRestoreParams, options?: CallOptions) => BoxPromise<FileVersion> = /* @__PURE__ */ operationFunction({ id: 'files.versions.restore', method: 'PUT', path: '/files/{file_id}/versions/{file_version_id}', body: 'merged', retry: 'safe' });

/** Delete a version of a file. DELETE /files/{file_id}/versions/{file_version_id} */
export const filesVersionsDelete: (box: Caller, fileId: string, fileVersionId: string, params?: FilesVersionsDeleteParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.versions.delete', method: 'DELETE', path: '/files/{file_id}/versions/{file_version_id}', headers: ['if-match'], result: 'void' });

/** Make a past version the current one. POST /files/{file_id}/versions/current */
export const filesVersionsPromote: <F extends FieldOf<FileVersionFull> = never>(box: Caller, fileId: string, params: FilesVersionsPromoteParams<F>, options?: CallOptions) => BoxPromise<Fields<FileVersion, FileVersionFull, F>> = /* @__PURE__ */ operationFunction({ id: 'files.versions.promote', method: 'POST', path: '/files/{file_id}/versions/current', query: ['fields'], body: 'merged' });

/** List the collaborations on a file. GET /files/{file_id}/collaborations */
export const filesCollaborationsList: <F extends FieldOf<CollaborationFull> = never>(box: Caller, fileId: string, params?: FilesCollaborationsListParams<F>, options?: ListOptions) => BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.collaborations.list', method: 'GET', path: '/files/{file_id}/collaborations', list: ['marker', 'entries'] });

/** List the collaborations of a group. GET /groups/{group_id}/collaborations */
export const groupsCollaborationsList: (box: Caller, groupId: string, params?: GroupsCollaborationsListParams, options?: ListOptions) => BoxList<Collaboration, CollaborationsByOffset, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.collaborations.list', method: 'GET', path: '/groups/{group_id}/collaborations', list: ['offset', 'entries'] });

/** Create a web link. POST /web_links */
export const webLinksCreate: (box: Caller, params: WebLinksCreateParams, options?: CallOptions) => BoxPromise<WebLink> = /* @__PURE__ */ operationFunction({ id: 'webLinks.create', method: 'POST', path: '/web_links', body: 'merged', reconcile: 'web_link' });

/** Get a web link. GET /web_links/{web_link_id} */
export const webLinksGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.get', method: 'GET', path: '/web_links/{web_link_id}', headers: ['BoxApi'] });

/** Get the shared link of a web link. GET /web_links/{web_link_id} */
export const webLinksSharedLinkGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksSharedLinkGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.get', method: 'GET', path: '/web_links/{web_link_id}', headers: ['BoxApi'], fixedQuery: { fields: ['shared_link'] } });

/** Update or move a web link. PUT /web_links/{web_link_id} */
export const webLinksUpdate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.update', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged' });

/** Create a shared link for a web link. PUT /web_links/{web_link_id} */
export const webLinksSharedLinkCreate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksSharedLinkCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.create', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/** Update the shared link of a web link. PUT /web_links/{web_link_id} */
export const webLinksSharedLinkUpdate: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksSharedLinkUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.update', method: 'PUT', path: '/web_links/{web_link_id}', query: ['fields'], headers: ['if-match'], body: 'merged', fixedQuery: { fields: ['shared_link'] } });

/** Remove the shared link of a web link. PUT /web_links/{web_link_id} */
export const webLinksSharedLinkDelete: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksSharedLinkDeleteParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.sharedLink.delete', method: 'PUT', path: '/web_links/{web_link_id}', headers: ['if-match'], fixedQuery: { fields: ['shared_link'] }, fixedBody: { shared_link: null } });

/** Restore a web link from the trash. POST /web_links/{web_link_id} */
export const webLinksTrashRestore: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksTrashRestoreParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.restore', method: 'POST', path: '/web_links/{web_link_id}', query: ['fields'], body: 'merged' });

/** Delete a web link. DELETE /web_links/{web_link_id} */
export const webLinksDelete: (box: Caller, webLinkId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webLinks.delete', method: 'DELETE', path: '/web_links/{web_link_id}', result: 'void' });

/** Get a web link in the trash. GET /web_links/{web_link_id}/trash */
export const webLinksTrashGet: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params?: WebLinksTrashGetParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.get', method: 'GET', path: '/web_links/{web_link_id}/trash' });

/** Permanently delete a trashed web link. DELETE /web_links/{web_link_id}/trash */
export const webLinksTrashDelete: (box: Caller, webLinkId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webLinks.trash.delete', method: 'DELETE', path: '/web_links/{web_link_id}/trash', result: 'void' });

/** Copy a web link. POST /web_links/{web_link_id}/copy */
export const webLinksCopy: <F extends FieldOf<WebLinkFull> = never>(box: Caller, webLinkId: string, params: WebLinksCopyParams<F>, options?: CallOptions) => BoxPromise<Fields<WebLink, WebLinkFull, F>> = /* @__PURE__ */ operationFunction({ id: 'webLinks.copy', method: 'POST', path: '/web_links/{web_link_id}/copy', query: ['fields'], body: 'merged' });

/** Get a file request. GET /file_requests/{file_request_id} */
export const fileRequestsGet: (box: Caller, fileRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.get', method: 'GET', path: '/file_requests/{file_request_id}' });

/** Update a file request. PUT /file_requests/{file_request_id} */
export const fileRequestsUpdate: (box: Caller, fileRequestId: string, params?: FileRequestsUpdateParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.update', method: 'PUT', path: '/file_requests/{file_request_id}', headers: ['if-match'], body: 'merged' });

/** Delete a file request. DELETE /file_requests/{file_request_id} */
export const fileRequestsDelete: (box: Caller, fileRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.delete', method: 'DELETE', path: '/file_requests/{file_request_id}', result: 'void' });

/** Copy a file request. POST /file_requests/{file_request_id}/copy */
export const fileRequestsCopy: (box: Caller, fileRequestId: string, params: FileRequestsCopyParams, options?: CallOptions) => BoxPromise<FileRequest> = /* @__PURE__ */ operationFunction({ id: 'fileRequests.copy', method: 'POST', path: '/file_requests/{file_request_id}/copy', body: 'merged' });

/** List the collections of a user. GET /collections */
export const collectionsList: <F extends FieldOf<Collection> = never>(box: Caller, params?: CollectionsListParams<F>, options?: ListOptions) => BoxList<Fields<Collection, Collection, F>, Collections, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collections.list', method: 'GET', path: '/collections', list: ['offset', 'entries'] });

/** List the items in a collection. GET /collections/{collection_id}/items */
export const collectionsItemsList: <F extends FieldOf<ItemFull> = never>(box: Caller, collectionId: string, params?: CollectionsItemsListParams<F>, options?: ListOptions) => BoxList<Fields<Item, ItemFull, F>, Items, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collections.items.list', method: 'GET', path: '/collections/{collection_id}/items', list: ['offset', 'entries'] });

/** Get a collection. GET /collections/{collection_id} */
export const collectionsGet: (box: Caller, collectionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Collection> = /* @__PURE__ */ operationFunction({ id: 'collections.get', method: 'GET', path: '/collections/{collection_id}' });

/** List recently used items. GET /recent_items */
export const recentItemsList: (box: Caller, params?: RecentItemsListParams, options?: ListOptions) => BoxList<RecentItems["entries"][number], RecentItems, 'entries'> = /* @__PURE__ */ listFunction({ id: 'recentItems.list', method: 'GET', path: '/recent_items', list: ['marker', 'entries'] });

/** Get the watermark of a file. GET /files/{file_id}/watermark */
export const filesWatermarkGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.get', method: 'GET', path: '/files/{file_id}/watermark' });

/** Apply a watermark to a file. PUT /files/{file_id}/watermark */
export const filesWatermarkApply: (box: Caller, fileId: string, params: FilesWatermarkApplyParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.apply', method: 'PUT', path: '/files/{file_id}/watermark', body: 'merged', retry: 'safe' });

/** Remove the watermark from a file. DELETE /files/{file_id}/watermark */
export const filesWatermarkDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.watermark.delete', method: 'DELETE', path: '/files/{file_id}/watermark', result: 'void' });

/** Get the watermark of a folder. GET /folders/{folder_id}/watermark */
export const foldersWatermarkGet: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.get', method: 'GET', path: '/folders/{folder_id}/watermark' });

/** Apply a watermark to a folder. PUT /folders/{folder_id}/watermark */
export const foldersWatermarkApply: (box: Caller, folderId: string, params: FoldersWatermarkApplyParams, options?: CallOptions) => BoxPromise<Watermark> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.apply', method: 'PUT', path: '/folders/{folder_id}/watermark', body: 'merged', retry: 'safe' });

/** Remove the watermark from a folder. DELETE /folders/{folder_id}/watermark */
export const foldersWatermarkDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.watermark.delete', method: 'DELETE', path: '/folders/{folder_id}/watermark', result: 'void' });

/** List the locks on a folder. GET /folder_locks */
export const folderLocksList: (box: Caller, params: FolderLocksListParams, options?: ListOptions) => BoxList<FolderLocks["entries"][number], FolderLocks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folderLocks.list', method: 'GET', path: '/folder_locks', list: ['single', 'entries'] });

/** Lock a folder. POST /folder_locks */
export const folderLocksCreate: (box: Caller, params: FolderLocksCreateParams, options?: CallOptions) => BoxPromise<FolderLock> = /* @__PURE__ */ operationFunction({ id: 'folderLocks.create', method: 'POST', path: '/folder_locks', body: 'merged' });

/** Unlock a folder. DELETE /folder_locks/{folder_lock_id} */
export const folderLocksDelete: (box: Caller, folderLockId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folderLocks.delete', method: 'DELETE', path: '/folder_locks/{folder_lock_id}', result: 'void' });

/** Prepare a ZIP file for download. POST /zip_downloads */
export const zipDownloadsCreate: (box: Caller, params: ZipDownloadsCreateParams, options?: CallOptions) => BoxPromise<ZipDownload> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.create', method: 'POST', path: '/zip_downloads', body: 'merged', retry: 'safe' });

/** Download a ZIP file. GET /zip_downloads/{zip_download_id}/content */
export const zipDownloadsDownload: (box: Caller, zipDownloadId: string, params?: NoParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.download', method: 'GET', path: '/zip_downloads/{zip_download_id}/content', host: 'content', result: 'binary', anonymous: true });

/** Get the status of a ZIP download. GET /zip_downloads/{zip_download_id}/status */
export const zipDownloadsGetStatus: (box: Caller, zipDownloadId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ZipDownloadStatus> = /* @__PURE__ */ operationFunction({ id: 'zipDownloads.getStatus', method: 'GET', path: '/zip_downloads/{zip_download_id}/status' });

/** List the metadata of a file. GET /files/{file_id}/metadata */
export const filesMetadataList: (box: Caller, fileId: string, params?: FilesMetadataListParams, options?: ListOptions) => BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'> = /* @__PURE__ */ listFunction({ id: 'files.metadata.list', method: 'GET', path: '/files/{file_id}/metadata', list: ['single', 'entries'] });

/** Get one metadata instance of a file. GET /files/{file_id}/metadata/{scope}/{template_key} */
export const filesMetadataGet: TemplateTypedFunction<'get', (box: Caller, fileId: string, scope: operations['files.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: FilesMetadataGetParams, options?: CallOptions) => BoxPromise<ItemMetadata>> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.get', method: 'GET', path: '/files/{file_id}/metadata/{scope}/{template_key}' });

/** Update the metadata of a file. PUT /files/{file_id}/metadata/{scope}/{template_key} */
export const filesMetadataUpdate: TemplateTypedFunction<'update', (box: Caller, fileId: string, scope: operations['files.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataUpdateParams, options?: CallOptions) => BoxPromise<ItemMetadata>> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.update', method: 'PUT', path: '/files/{file_id}/metadata/{scope}/{template_key}', body: 'json', mediaType: 'application/json-patch+json' });

/** Apply a metadata template to a file. POST /files/{file_id}/metadata/{scope}/{template_key} */
export const filesMetadataCreate: TemplateTypedFunction<'create', (box: Caller, fileId: string, scope: operations['files.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataCreateParams, options?: CallOptions) => BoxPromise<ItemMetadata>> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.create', method: 'POST', path: '/files/{file_id}/metadata/{scope}/{template_key}', body: 'json' });

/** Remove metadata from a file. DELETE /files/{file_id}/metadata/{scope}/{template_key} */
export const filesMetadataDelete: (box: Caller, fileId: string, scope: operations['files.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.metadata.delete', method: 'DELETE', path: '/files/{file_id}/metadata/{scope}/{template_key}', result: 'void' });

/** List the metadata of a folder. GET /folders/{folder_id}/metadata */
export const foldersMetadataList: (box: Caller, folderId: string, params?: FoldersMetadataListParams, options?: ListOptions) => BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'> = /* @__PURE__ */ listFunction({ id: 'folders.metadata.list', method: 'GET', path: '/folders/{folder_id}/metadata', list: ['single', 'entries'] });

/** Get one metadata instance of a folder. GET /folders/{folder_id}/metadata/{scope}/{template_key} */
export const foldersMetadataGet: TemplateTypedFunction<'get', (box: Caller, folderId: string, scope: operations['folders.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<ItemMetadata>> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.get', method: 'GET', path: '/folders/{folder_id}/metadata/{scope}/{template_key}' });

/** Update the metadata of a folder. PUT /folders/{folder_id}/metadata/{scope}/{template_key} */
export const foldersMetadataUpdate: TemplateTypedFunction<'update', (box: Caller, folderId: string, scope: operations['folders.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataUpdateParams, options?: CallOptions) => BoxPromise<ItemMetadata>> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.update', method: 'PUT', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', body: 'json', mediaType: 'application/json-patch+json' });

/** Apply a metadata template to a folder. POST /folders/{folder_id}/metadata/{scope}/{template_key} */
export const foldersMetadataCreate: TemplateTypedFunction<'create', (box: Caller, folderId: string, scope: operations['folders.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataCreateParams, options?: CallOptions) => BoxPromise<ItemMetadata>> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.create', method: 'POST', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', body: 'json' });

/** Remove metadata from a folder. DELETE /folders/{folder_id}/metadata/{scope}/{template_key} */
export const foldersMetadataDelete: (box: Caller, folderId: string, scope: operations['folders.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.metadata.delete', method: 'DELETE', path: '/folders/{folder_id}/metadata/{scope}/{template_key}', result: 'void' });

/** Get the classification of a file. GET /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const filesClassificationGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.get', method: 'GET', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo' });

/** Change the classification of a file. PUT /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const filesClassificationUpdate: (box: Caller, fileId: string, params: FilesClassificationUpdateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.update', method: 'PUT', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/** Classify a file. POST /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const filesClassificationCreate: (box: Caller, fileId: string, params: FilesClassificationCreateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'files.classification.create', method: 'POST', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'merged' });

/** Remove the classification of a file. DELETE /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const filesClassificationDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.classification.delete', method: 'DELETE', path: '/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo', result: 'void' });

/** Get the classification of a folder. GET /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const foldersClassificationGet: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.get', method: 'GET', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo' });

/** Change the classification of a folder. PUT /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const foldersClassificationUpdate: (box: Caller, folderId: string, params: FoldersClassificationUpdateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.update', method: 'PUT', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/** Classify a folder. POST /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const foldersClassificationCreate: (box: Caller, folderId: string, params: FoldersClassificationCreateParams, options?: CallOptions) => BoxPromise<Classification> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.create', method: 'POST', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', body: 'merged' });

/** Remove the classification of a folder. DELETE /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo */
export const foldersClassificationDelete: (box: Caller, folderId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'folders.classification.delete', method: 'DELETE', path: '/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo', result: 'void' });

/** Get the classifications of an enterprise. GET /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema */
export const classificationsGet: (box: Caller, params?: NoParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.get', method: 'GET', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema' });

/** Add or change classifications of an enterprise. PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema */
export const classificationsChange: (box: Caller, params: ClassificationsChangeParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.change', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/** Add classifications to an enterprise. PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema */
export const classificationsAdd: (box: Caller, params: ClassificationsAddParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.add', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/** Change classifications of an enterprise. PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema */
export const classificationsUpdate: (box: Caller, params: ClassificationsUpdateParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.update', method: 'PUT', path: '/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema', body: 'json' });

/** Get the skill cards of a file. GET /files/{file_id}/metadata/global/boxSkillsCards */
export const filesSkillCardsGet: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.get', method: 'GET', path: '/files/{file_id}/metadata/global/boxSkillsCards' });

/** Replace skill cards of a file. PUT /files/{file_id}/metadata/global/boxSkillsCards */
export const filesSkillCardsUpdate: (box: Caller, fileId: string, params: FilesSkillCardsUpdateParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.update', method: 'PUT', path: '/files/{file_id}/metadata/global/boxSkillsCards', body: 'json', mediaType: 'application/json-patch+json', retry: 'safe' });

/** Add skill cards to a file. POST /files/{file_id}/metadata/global/boxSkillsCards */
export const filesSkillCardsCreate: (box: Caller, fileId: string, params: FilesSkillCardsCreateParams, options?: CallOptions) => BoxPromise<SkillCardsMetadata> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.create', method: 'POST', path: '/files/{file_id}/metadata/global/boxSkillsCards', body: 'merged' });

/** Remove the skill cards of a file. DELETE /files/{file_id}/metadata/global/boxSkillsCards */
export const filesSkillCardsDelete: (box: Caller, fileId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'files.skillCards.delete', method: 'DELETE', path: '/files/{file_id}/metadata/global/boxSkillsCards', result: 'void' });

/** Report the outcome of a skill invocation. PUT /skill_invocations/{skill_id} */
export const skillInvocationsUpdate: (box: Caller, skillId: string, params: SkillInvocationsUpdateParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'skillInvocations.update', method: 'PUT', path: '/skill_invocations/{skill_id}', body: 'merged', result: 'void' });

/** Find the template of a metadata instance. GET /metadata_templates */
export const metadataTemplatesListByInstance: (box: Caller, params: MetadataTemplatesListByInstanceParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listByInstance', method: 'GET', path: '/metadata_templates', list: ['marker', 'entries'] });

/** Get a metadata template. GET /metadata_templates/{scope}/{template_key}/schema */
export const metadataTemplatesGet: (box: Caller, scope: operations['metadataTemplates.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.get', method: 'GET', path: '/metadata_templates/{scope}/{template_key}/schema' });

/** Update a metadata template. PUT /metadata_templates/{scope}/{template_key}/schema */
export const metadataTemplatesUpdate: (box: Caller, scope: operations['metadataTemplates.update']['parameters']['path']['scope'], templateKey: string, params: MetadataTemplatesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.update', method: 'PUT', path: '/metadata_templates/{scope}/{template_key}/schema', body: 'json', mediaType: 'application/json-patch+json' });

/** Delete a metadata template. DELETE /metadata_templates/{scope}/{template_key}/schema */
export const metadataTemplatesDelete: (box: Caller, scope: operations['metadataTemplates.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.delete', method: 'DELETE', path: '/metadata_templates/{scope}/{template_key}/schema', result: 'void' });

/** Get a metadata template by its ID. GET /metadata_templates/{template_id} */
export const metadataTemplatesGetById: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.getById', method: 'GET', path: '/metadata_templates/{template_id}' });

/** List the global metadata templates. GET /metadata_templates/global */
export const metadataTemplatesListGlobal: (box: Caller, params?: MetadataTemplatesListGlobalParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listGlobal', method: 'GET', path: '/metadata_templates/global', list: ['marker', 'entries'] });

/** List the metadata templates of the enterprise. GET /metadata_templates/enterprise */
export const metadataTemplatesListEnterprise: (box: Caller, params?: MetadataTemplatesListEnterpriseParams, options?: ListOptions) => BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.listEnterprise', method: 'GET', path: '/metadata_templates/enterprise', list: ['marker', 'entries'] });

/** Create a metadata template. POST /metadata_templates/schema */
export const metadataTemplatesCreate: (box: Caller, params: MetadataTemplatesCreateParams, options?: CallOptions) => BoxPromise<MetadataTemplate> = /* @__PURE__ */ operationFunction({ id: 'metadataTemplates.create', method: 'POST', path: '/metadata_templates/schema', body: 'merged' });

/** Set up the classifications of an enterprise. POST /metadata_templates/schema */
export const classificationsCreate: (box: Caller, params: ClassificationsCreateParams, options?: CallOptions) => BoxPromise<ClassificationTemplate> = /* @__PURE__ */ operationFunction({ id: 'classifications.create', method: 'POST', path: '/metadata_templates/schema', body: 'merged', fixedBody: { scope: 'enterprise', templateKey: 'securityClassification-6VMVochwUWo', displayName: 'Classification' } });

/** List the options of a taxonomy field. GET /metadata_templates/{namespace}/{template_key}/fields/{field_key}/options */
export const metadataTemplatesFieldOptionsList: (box: Caller, namespace: string, templateKey: string, fieldKey: string, params?: MetadataTemplatesFieldOptionsListParams, options?: ListOptions) => BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTemplates.fieldOptions.list', method: 'GET', path: '/metadata_templates/{namespace}/{template_key}/fields/{field_key}/options', rename: { include_total_result_count: 'include-total-result-count', only_selectable_options: 'only-selectable-options' }, list: ['marker', 'entries'] });

/** List the metadata cascade policies of a folder. GET /metadata_cascade_policies */
export const metadataCascadePoliciesList: (box: Caller, params: MetadataCascadePoliciesListParams, options?: ListOptions) => BoxList<MetadataCascadePolicies["entries"][number], MetadataCascadePolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataCascadePolicies.list', method: 'GET', path: '/metadata_cascade_policies', list: ['marker', 'entries'] });

/** Create a metadata cascade policy. POST /metadata_cascade_policies */
export const metadataCascadePoliciesCreate: (box: Caller, params: MetadataCascadePoliciesCreateParams, options?: CallOptions) => BoxPromise<MetadataCascadePolicy> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.create', method: 'POST', path: '/metadata_cascade_policies', body: 'merged' });

/** Get a metadata cascade policy. GET /metadata_cascade_policies/{metadata_cascade_policy_id} */
export const metadataCascadePoliciesGet: (box: Caller, metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataCascadePolicy> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.get', method: 'GET', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}' });

/** Delete a metadata cascade policy. DELETE /metadata_cascade_policies/{metadata_cascade_policy_id} */
export const metadataCascadePoliciesDelete: (box: Caller, metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.delete', method: 'DELETE', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}', result: 'void' });

/** Reapply a metadata cascade policy. POST /metadata_cascade_policies/{metadata_cascade_policy_id}/apply */
export const metadataCascadePoliciesApply: (box: Caller, metadataCascadePolicyId: string, params: MetadataCascadePoliciesApplyParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataCascadePolicies.apply', method: 'POST', path: '/metadata_cascade_policies/{metadata_cascade_policy_id}/apply', body: 'merged', result: 'void' });

/** Find items by their metadata. POST /metadata_queries/execute_read */
export const metadataQueriesExecute: <F extends FieldOf<MetadataQueryItemFull> = never>(box: Caller, params: MetadataQueriesExecuteParams<F>, options?: ListOptions) => BoxList<Fields<MetadataQueryItem, MetadataQueryItemFull, F>, MetadataQueryResults, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataQueries.execute', method: 'POST', path: '/metadata_queries/execute_read', body: 'merged', list: ['marker-body', 'entries'], retry: 'safe' });

/** Find items by a predicate. POST /query */
export const queriesExecute: (box: Caller, params: QueriesExecuteParams, options?: ListOptions) => BoxList<QueryResults["entries"][number], QueryResults, 'entries'> = /* @__PURE__ */ listFunction({ id: 'queries.execute', method: 'POST', path: '/query', body: 'merged', list: ['marker-body', 'entries'], retry: 'safe', version: '2026.0' });

/** Calculate metrics of the items that match a predicate. POST /query_insights */
export const queryInsightsExecute: (box: Caller, params: QueryInsightsExecuteParams, options?: CallOptions) => BoxPromise<QueryInsights> = /* @__PURE__ */ operationFunction({ id: 'queryInsights.execute', method: 'POST', path: '/query_insights', body: 'merged', retry: 'safe', version: '2026.0' });

/** Create a metadata taxonomy. POST /metadata_taxonomies */
export const metadataTaxonomiesCreate: (box: Caller, params: MetadataTaxonomiesCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.create', method: 'POST', path: '/metadata_taxonomies', body: 'merged' });

/** List metadata taxonomies. GET /metadata_taxonomies/{namespace} */
export const metadataTaxonomiesList: (box: Caller, namespace: string, params?: MetadataTaxonomiesListParams, options?: ListOptions) => BoxList<MetadataTaxonomies["entries"][number], MetadataTaxonomies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTaxonomies.list', method: 'GET', path: '/metadata_taxonomies/{namespace}', list: ['marker', 'entries'] });

/** Get a metadata taxonomy. GET /metadata_taxonomies/{namespace}/{taxonomy_key} */
export const metadataTaxonomiesGet: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.get', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}' });

/** Delete a metadata taxonomy. DELETE /metadata_taxonomies/{namespace}/{taxonomy_key} */
export const metadataTaxonomiesDelete: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.delete', method: 'DELETE', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}', result: 'void' });

/** Rename a metadata taxonomy. PATCH /metadata_taxonomies/{namespace}/{taxonomy_key} */
export const metadataTaxonomiesUpdate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomy> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}', body: 'merged', retry: 'safe' });

/** Create the levels of a taxonomy. POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels */
export const metadataTaxonomiesLevelsCreate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.create', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels', body: 'json' });

/** Rename a level of a taxonomy. PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index} */
export const metadataTaxonomiesLevelsUpdate: (box: Caller, namespace: string, taxonomyKey: string, levelIndex: number, params: MetadataTaxonomiesLevelsUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevel> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}', body: 'merged', retry: 'safe' });

/** Append a level to a taxonomy. POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append */
export const metadataTaxonomiesLevelsAppend: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsAppendParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.append', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append', body: 'merged' });

/** Remove the lowest level of a taxonomy. POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim */
export const metadataTaxonomiesLevelsTrim: (box: Caller, namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyLevels> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.levels.trim', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim' });

/** List the nodes of a taxonomy. GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes */
export const metadataTaxonomiesNodesList: (box: Caller, namespace: string, taxonomyKey: string, params?: MetadataTaxonomiesNodesListParams, options?: ListOptions) => BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'> = /* @__PURE__ */ listFunction({ id: 'metadataTaxonomies.nodes.list', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes', rename: { include_total_result_count: 'include-total-result-count' }, list: ['marker', 'entries'] });

/** Add a node to a taxonomy. POST /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes */
export const metadataTaxonomiesNodesCreate: (box: Caller, namespace: string, taxonomyKey: string, params: MetadataTaxonomiesNodesCreateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.create', method: 'POST', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes', body: 'merged' });

/** Get a node of a taxonomy. GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id} */
export const metadataTaxonomiesNodesGet: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.get', method: 'GET', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}' });

/** Delete a node of a taxonomy. DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id} */
export const metadataTaxonomiesNodesDelete: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.delete', method: 'DELETE', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}', result: 'void' });

/** Rename a node of a taxonomy. PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id} */
export const metadataTaxonomiesNodesUpdate: (box: Caller, namespace: string, taxonomyKey: string, nodeId: string, params?: MetadataTaxonomiesNodesUpdateParams, options?: CallOptions) => BoxPromise<MetadataTaxonomyNode> = /* @__PURE__ */ operationFunction({ id: 'metadataTaxonomies.nodes.update', method: 'PATCH', path: '/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}', body: 'merged', retry: 'safe' });

/** Terminate all sessions of users. POST /users/terminate_sessions */
export const usersSessionsTerminate: (box: Caller, params?: UsersSessionsTerminateParams, options?: CallOptions) => BoxPromise<SessionTermination> = /* @__PURE__ */ operationFunction({ id: 'users.sessions.terminate', method: 'POST', path: '/users/terminate_sessions', body: 'merged' });

/** Get a user's avatar. GET /users/{user_id}/avatar */
export const usersAvatarGet: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxPromise<WebResponse> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.get', method: 'GET', path: '/users/{user_id}/avatar', result: 'binary' });

/** Set a user's avatar. POST /users/{user_id}/avatar */
export const usersAvatarCreate: (box: Caller, userId: string, params: UsersAvatarCreateParams, options?: CallOptions) => BoxPromise<UserAvatar> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.create', method: 'POST', path: '/users/{user_id}/avatar', body: 'multipart', retry: 'safe' });

/** Delete a user's avatar. DELETE /users/{user_id}/avatar */
export const usersAvatarDelete: (box: Caller, userId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'users.avatar.delete', method: 'DELETE', path: '/users/{user_id}/avatar', result: 'void' });

/** Invite a user into the enterprise. POST /invites */
export const invitesCreate: <F extends FieldOf<Invite> = never>(box: Caller, params: InvitesCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Invite, Invite, F>> = /* @__PURE__ */ operationFunction({ id: 'invites.create', method: 'POST', path: '/invites', query: ['fields'], body: 'merged' });

/** Get an invitation into the enterprise. GET /invites/{invite_id} */
export const invitesGet: <F extends FieldOf<Invite> = never>(box: Caller, inviteId: string, params?: InvitesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Invite, Invite, F>> = /* @__PURE__ */ operationFunction({ id: 'invites.get', method: 'GET', path: '/invites/{invite_id}' });

/** Remove external users. POST /external_users/submit_delete_job */
export const externalUsersSubmitDeleteJob: (box: Caller, params: ExternalUsersSubmitDeleteJobParams, options?: CallOptions) => BoxPromise<ExternalUserDeletions> = /* @__PURE__ */ operationFunction({ id: 'externalUsers.submitDeleteJob', method: 'POST', path: '/external_users/submit_delete_job', body: 'merged', version: '2025.0' });

/** List the groups of a user. GET /users/{user_id}/memberships */
export const usersMembershipsList: (box: Caller, userId: string, params?: UsersMembershipsListParams, options?: ListOptions) => BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'> = /* @__PURE__ */ listFunction({ id: 'users.memberships.list', method: 'GET', path: '/users/{user_id}/memberships', list: ['offset', 'entries'] });

/** List the groups of an enterprise. GET /groups */
export const groupsList: <F extends FieldOf<GroupFull> = never>(box: Caller, params?: GroupsListParams<F>, options?: ListOptions) => BoxList<Fields<GroupMini, GroupFull, F>, Groups, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.list', method: 'GET', path: '/groups', list: ['offset', 'entries'] });

/** Create a group. POST /groups */
export const groupsCreate: <F extends FieldOf<GroupFull> = never>(box: Caller, params: GroupsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.create', method: 'POST', path: '/groups', query: ['fields'], body: 'merged' });

/** Terminate the sessions of group members. POST /groups/terminate_sessions */
export const groupsSessionsTerminate: (box: Caller, params: GroupsSessionsTerminateParams, options?: CallOptions) => BoxPromise<SessionTermination> = /* @__PURE__ */ operationFunction({ id: 'groups.sessions.terminate', method: 'POST', path: '/groups/terminate_sessions', body: 'merged' });

/** Get a group. GET /groups/{group_id} */
export const groupsGet: <F extends FieldOf<GroupFull> = never>(box: Caller, groupId: string, params?: GroupsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.get', method: 'GET', path: '/groups/{group_id}' });

/** Update a group. PUT /groups/{group_id} */
export const groupsUpdate: <F extends FieldOf<GroupFull> = never>(box: Caller, groupId: string, params?: GroupsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<Group, GroupFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groups.update', method: 'PUT', path: '/groups/{group_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/** Delete a group. DELETE /groups/{group_id} */
export const groupsDelete: (box: Caller, groupId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'groups.delete', method: 'DELETE', path: '/groups/{group_id}', result: 'void' });

/** List the members of a group. GET /groups/{group_id}/memberships */
export const groupsMembershipsList: (box: Caller, groupId: string, params?: GroupsMembershipsListParams, options?: ListOptions) => BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'> = /* @__PURE__ */ listFunction({ id: 'groups.memberships.list', method: 'GET', path: '/groups/{group_id}/memberships', list: ['offset', 'entries'] });

/** Add a user to a group. POST /group_memberships */
export const groupMembershipsCreate: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, params: GroupMembershipsCreateParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.create', method: 'POST', path: '/group_memberships', query: ['fields'], body: 'merged' });

/** Get a group membership. GET /group_memberships/{group_membership_id} */
export const groupMembershipsGet: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, groupMembershipId: string, params?: GroupMembershipsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.get', method: 'GET', path: '/group_memberships/{group_membership_id}' });

/** Update a group membership. PUT /group_memberships/{group_membership_id} */
export const groupMembershipsUpdate: <F extends FieldOf<GroupMembershipFull> = never>(box: Caller, groupMembershipId: string, params?: GroupMembershipsUpdateParams<F>, options?: CallOptions) => BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.update', method: 'PUT', path: '/group_memberships/{group_membership_id}', query: ['fields'], body: 'merged', retry: 'safe' });

/** Remove a user from a group. DELETE /group_memberships/{group_membership_id} */
export const groupMembershipsDelete: (box: Caller, groupMembershipId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'groupMemberships.delete', method: 'DELETE', path: '/group_memberships/{group_membership_id}', result: 'void' });

/** List webhooks. GET /webhooks */
export const webhooksList: (box: Caller, params?: WebhooksListParams, options?: ListOptions) => BoxList<Webhooks["entries"][number], Webhooks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'webhooks.list', method: 'GET', path: '/webhooks', list: ['marker', 'entries'] });

/** Create a webhook. POST /webhooks */
export const webhooksCreate: (box: Caller, params: WebhooksCreateParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.create', method: 'POST', path: '/webhooks', body: 'merged' });

/** Get a webhook. GET /webhooks/{webhook_id} */
export const webhooksGet: (box: Caller, webhookId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.get', method: 'GET', path: '/webhooks/{webhook_id}' });

/** Update a webhook. PUT /webhooks/{webhook_id} */
export const webhooksUpdate: (box: Caller, webhookId: string, params?: WebhooksUpdateParams, options?: CallOptions) => BoxPromise<Webhook> = /* @__PURE__ */ operationFunction({ id: 'webhooks.update', method: 'PUT', path: '/webhooks/{webhook_id}', body: 'merged', retry: 'safe' });

/** Delete a webhook. DELETE /webhooks/{webhook_id} */
export const webhooksDelete: (box: Caller, webhookId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'webhooks.delete', method: 'DELETE', path: '/webhooks/{webhook_id}', result: 'void' });

/** Get a device pin. GET /device_pinners/{device_pinner_id} */
export const devicePinnersGet: (box: Caller, devicePinnerId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DevicePinner> = /* @__PURE__ */ operationFunction({ id: 'devicePinners.get', method: 'GET', path: '/device_pinners/{device_pinner_id}' });

/** Delete a device pin. DELETE /device_pinners/{device_pinner_id} */
export const devicePinnersDelete: (box: Caller, devicePinnerId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'devicePinners.delete', method: 'DELETE', path: '/device_pinners/{device_pinner_id}', result: 'void' });

/** List the device pins of an enterprise. GET /enterprises/{enterprise_id}/device_pinners */
export const devicePinnersList: (box: Caller, enterpriseId: string, params?: DevicePinnersListParams, options?: ListOptions) => BoxList<DevicePinners["entries"][number], DevicePinners, 'entries'> = /* @__PURE__ */ listFunction({ id: 'devicePinners.list', method: 'GET', path: '/enterprises/{enterprise_id}/device_pinners', list: ['marker', 'entries'] });

/** List the terms of service. GET /terms_of_services */
export const termsOfServicesList: (box: Caller, params?: TermsOfServicesListParams, options?: ListOptions) => BoxList<TermsOfServices["entries"][number], TermsOfServices, 'entries'> = /* @__PURE__ */ listFunction({ id: 'termsOfServices.list', method: 'GET', path: '/terms_of_services', list: ['single', 'entries'] });

/** Create terms of service. POST /terms_of_services */
export const termsOfServicesCreate: (box: Caller, params: TermsOfServicesCreateParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.create', method: 'POST', path: '/terms_of_services', body: 'merged' });

/** Get terms of service. GET /terms_of_services/{terms_of_service_id} */
export const termsOfServicesGet: (box: Caller, termsOfServiceId: string, params?: NoParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.get', method: 'GET', path: '/terms_of_services/{terms_of_service_id}' });

/** Update terms of service. PUT /terms_of_services/{terms_of_service_id} */
export const termsOfServicesUpdate: (box: Caller, termsOfServiceId: string, params: TermsOfServicesUpdateParams, options?: CallOptions) => BoxPromise<TermsOfService> = /* @__PURE__ */ operationFunction({ id: 'termsOfServices.update', method: 'PUT', path: '/terms_of_services/{terms_of_service_id}', body: 'merged' });

/** List user statuses for terms of service. GET /terms_of_service_user_statuses */
export const termsOfServiceUserStatusesList: (box: Caller, params: TermsOfServiceUserStatusesListParams, options?: ListOptions) => BoxList<TermsOfServiceUserStatuses["entries"][number], TermsOfServiceUserStatuses, 'entries'> = /* @__PURE__ */ listFunction({ id: 'termsOfServiceUserStatuses.list', method: 'GET', path: '/terms_of_service_user_statuses', list: ['single', 'entries'] });

/** Record a user's status for terms of service. POST /terms_of_service_user_statuses */
export const termsOfServiceUserStatusesCreate: (box: Caller, params: TermsOfServiceUserStatusesCreateParams, options?: CallOptions) => BoxPromise<TermsOfServiceUserStatus> = /* @__PURE__ */ operationFunction({ id: 'termsOfServiceUserStatuses.create', method: 'POST', path: '/terms_of_service_user_statuses', body: 'merged' });

/** Update a user's status for terms of service. PUT /terms_of_service_user_statuses/{terms_of_service_user_status_id} */
export const termsOfServiceUserStatusesUpdate: (box: Caller, termsOfServiceUserStatusId: string, params: TermsOfServiceUserStatusesUpdateParams, options?: CallOptions) => BoxPromise<TermsOfServiceUserStatus> = /* @__PURE__ */ operationFunction({ id: 'termsOfServiceUserStatuses.update', method: 'PUT', path: '/terms_of_service_user_statuses/{terms_of_service_user_status_id}', body: 'merged', retry: 'safe' });

/** List the allowed domains. GET /collaboration_whitelist_entries */
export const collaborationAllowlistEntriesList: (box: Caller, params?: CollaborationAllowlistEntriesListParams, options?: ListOptions) => BoxList<CollaborationAllowlistEntries["entries"][number], CollaborationAllowlistEntries, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborationAllowlistEntries.list', method: 'GET', path: '/collaboration_whitelist_entries', list: ['marker', 'entries'] });

/** Allow a domain. POST /collaboration_whitelist_entries */
export const collaborationAllowlistEntriesCreate: (box: Caller, params: CollaborationAllowlistEntriesCreateParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistEntry> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.create', method: 'POST', path: '/collaboration_whitelist_entries', body: 'merged' });

/** Get an allowed domain. GET /collaboration_whitelist_entries/{collaboration_whitelist_entry_id} */
export const collaborationAllowlistEntriesGet: (box: Caller, collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistEntry> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.get', method: 'GET', path: '/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}' });

/** Remove an allowed domain. DELETE /collaboration_whitelist_entries/{collaboration_whitelist_entry_id} */
export const collaborationAllowlistEntriesDelete: (box: Caller, collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistEntries.delete', method: 'DELETE', path: '/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}', result: 'void' });

/** List users exempt from the domain allowlist. GET /collaboration_whitelist_exempt_targets */
export const collaborationAllowlistExemptTargetsList: (box: Caller, params?: CollaborationAllowlistExemptTargetsListParams, options?: ListOptions) => BoxList<CollaborationAllowlistExemptTargets["entries"][number], CollaborationAllowlistExemptTargets, 'entries'> = /* @__PURE__ */ listFunction({ id: 'collaborationAllowlistExemptTargets.list', method: 'GET', path: '/collaboration_whitelist_exempt_targets', list: ['marker', 'entries'] });

/** Exempt a user from the domain allowlist. POST /collaboration_whitelist_exempt_targets */
export const collaborationAllowlistExemptTargetsCreate: (box: Caller, params: CollaborationAllowlistExemptTargetsCreateParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistExemptTarget> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.create', method: 'POST', path: '/collaboration_whitelist_exempt_targets', body: 'merged' });

/** Get a user's exemption. GET /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id} */
export const collaborationAllowlistExemptTargetsGet: (box: Caller, collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions) => BoxPromise<CollaborationAllowlistExemptTarget> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.get', method: 'GET', path: '/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}' });

/** End a user's exemption. DELETE /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id} */
export const collaborationAllowlistExemptTargetsDelete: (box: Caller, collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'collaborationAllowlistExemptTargets.delete', method: 'DELETE', path: '/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}', result: 'void' });

/** List storage policies. GET /storage_policies */
export const storagePoliciesList: <F extends FieldOf<StoragePolicy> = never>(box: Caller, params?: StoragePoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<StoragePolicy, StoragePolicy, F>, StoragePolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'storagePolicies.list', method: 'GET', path: '/storage_policies', list: ['marker', 'entries'] });

/** Get a storage policy. GET /storage_policies/{storage_policy_id} */
export const storagePoliciesGet: (box: Caller, storagePolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<StoragePolicy> = /* @__PURE__ */ operationFunction({ id: 'storagePolicies.get', method: 'GET', path: '/storage_policies/{storage_policy_id}' });

/** Get the storage policy assignment in effect. GET /storage_policy_assignments */
export const storagePolicyAssignmentsList: (box: Caller, params: StoragePolicyAssignmentsListParams, options?: ListOptions) => BoxList<StoragePolicyAssignments["entries"][number], StoragePolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'storagePolicyAssignments.list', method: 'GET', path: '/storage_policy_assignments', list: ['marker', 'entries'] });

/** Assign a storage policy. POST /storage_policy_assignments */
export const storagePolicyAssignmentsCreate: (box: Caller, params: StoragePolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.create', method: 'POST', path: '/storage_policy_assignments', body: 'merged' });

/** Get a storage policy assignment. GET /storage_policy_assignments/{storage_policy_assignment_id} */
export const storagePolicyAssignmentsGet: (box: Caller, storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.get', method: 'GET', path: '/storage_policy_assignments/{storage_policy_assignment_id}' });

/** Update a storage policy assignment. PUT /storage_policy_assignments/{storage_policy_assignment_id} */
export const storagePolicyAssignmentsUpdate: (box: Caller, storagePolicyAssignmentId: string, params: StoragePolicyAssignmentsUpdateParams, options?: CallOptions) => BoxPromise<StoragePolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.update', method: 'PUT', path: '/storage_policy_assignments/{storage_policy_assignment_id}', body: 'merged' });

/** Remove a storage policy assignment. DELETE /storage_policy_assignments/{storage_policy_assignment_id} */
export const storagePolicyAssignmentsDelete: (box: Caller, storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'storagePolicyAssignments.delete', method: 'DELETE', path: '/storage_policy_assignments/{storage_policy_assignment_id}', result: 'void' });

/** Get the settings of an enterprise. GET /enterprise_configurations/{enterprise_id} */
export const enterpriseConfigurationsGet: (box: Caller, enterpriseId: string, params: EnterpriseConfigurationsGetParams, options?: CallOptions) => BoxPromise<EnterpriseConfiguration> = /* @__PURE__ */ operationFunction({ id: 'enterpriseConfigurations.get', method: 'GET', path: '/enterprise_configurations/{enterprise_id}', version: '2025.0' });

/** List retention policies. GET /retention_policies */
export const retentionPoliciesList: <F extends FieldOf<RetentionPolicy> = never>(box: Caller, params?: RetentionPoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<RetentionPolicyMini, RetentionPolicy, F>, RetentionPolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicies.list', method: 'GET', path: '/retention_policies', list: ['marker', 'entries'] });

/** Create a retention policy. POST /retention_policies */
export const retentionPoliciesCreate: (box: Caller, params: RetentionPoliciesCreateParams, options?: CallOptions) => BoxPromise<RetentionPolicy> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.create', method: 'POST', path: '/retention_policies', body: 'merged' });

/** Get a retention policy. GET /retention_policies/{retention_policy_id} */
export const retentionPoliciesGet: <F extends FieldOf<RetentionPolicy> = never>(box: Caller, retentionPolicyId: string, params?: RetentionPoliciesGetParams<F>, options?: CallOptions) => BoxPromise<Fields<RetentionPolicy, RetentionPolicy, F>> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.get', method: 'GET', path: '/retention_policies/{retention_policy_id}' });

/** Update or retire a retention policy. PUT /retention_policies/{retention_policy_id} */
export const retentionPoliciesUpdate: (box: Caller, retentionPolicyId: string, params?: RetentionPoliciesUpdateParams, options?: CallOptions) => BoxPromise<RetentionPolicy> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.update', method: 'PUT', path: '/retention_policies/{retention_policy_id}', body: 'merged', retry: 'safe' });

/** Delete a retention policy. DELETE /retention_policies/{retention_policy_id} */
export const retentionPoliciesDelete: (box: Caller, retentionPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicies.delete', method: 'DELETE', path: '/retention_policies/{retention_policy_id}', result: 'void' });

/** List the assignments of a retention policy. GET /retention_policies/{retention_policy_id}/assignments */
export const retentionPoliciesAssignmentsList: <F extends FieldOf<RetentionPolicyAssignment> = never>(box: Caller, retentionPolicyId: string, params?: RetentionPoliciesAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<RetentionPolicyAssignmentBase, RetentionPolicyAssignment, F>, RetentionPolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicies.assignments.list', method: 'GET', path: '/retention_policies/{retention_policy_id}/assignments', list: ['marker', 'entries'] });

/** Assign a retention policy. POST /retention_policy_assignments */
export const retentionPolicyAssignmentsCreate: (box: Caller, params: RetentionPolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<RetentionPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.create', method: 'POST', path: '/retention_policy_assignments', body: 'merged' });

/** Get a retention policy assignment. GET /retention_policy_assignments/{retention_policy_assignment_id} */
export const retentionPolicyAssignmentsGet: <F extends FieldOf<RetentionPolicyAssignment> = never>(box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<RetentionPolicyAssignment, RetentionPolicyAssignment, F>> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.get', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}' });

/** Remove a retention policy assignment. DELETE /retention_policy_assignments/{retention_policy_assignment_id} */
export const retentionPolicyAssignmentsDelete: (box: Caller, retentionPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'retentionPolicyAssignments.delete', method: 'DELETE', path: '/retention_policy_assignments/{retention_policy_assignment_id}', result: 'void' });

/** List files retained by an assignment. GET /retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention */
export const retentionPolicyAssignmentsFilesList: (box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFilesListParams, options?: ListOptions) => BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicyAssignments.files.list', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention', list: ['marker', 'entries'] });

/**
 * List file versions retained by an assignment. GET
 * /retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention
 */
export const retentionPolicyAssignmentsFileVersionsList: (box: Caller, retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFileVersionsListParams, options?: ListOptions) => BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'> = /* @__PURE__ */ listFunction({ id: 'retentionPolicyAssignments.fileVersions.list', method: 'GET', path: '/retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention', list: ['marker', 'entries'] });

/**
 * List file version retentions. GET /file_version_retentions
 *
 * @deprecated Use retentionPolicyAssignments.files.list or retentionPolicyAssignments.fileVersions.list.
 */
export const fileVersionRetentionsList: (box: Caller, params?: FileVersionRetentionsListParams, options?: ListOptions) => BoxList<FileVersionRetentionBase, FileVersionRetentions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'fileVersionRetentions.list', method: 'GET', path: '/file_version_retentions', list: ['marker', 'entries'] });

/**
 * Get a file version retention. GET /file_version_retentions/{file_version_retention_id}
 *
 * @deprecated Use retentionPolicyAssignments.files.list or retentionPolicyAssignments.fileVersions.list.
 */
export const fileVersionRetentionsGet: (box: Caller, fileVersionRetentionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileVersionRetention> = /* @__PURE__ */ operationFunction({ id: 'fileVersionRetentions.get', method: 'GET', path: '/file_version_retentions/{file_version_retention_id}' });

/** List legal hold policies. GET /legal_hold_policies */
export const legalHoldPoliciesList: <F extends FieldOf<LegalHoldPolicy> = never>(box: Caller, params?: LegalHoldPoliciesListParams<F>, options?: ListOptions) => BoxList<Fields<LegalHoldPolicyMini, LegalHoldPolicy, F>, LegalHoldPolicies, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicies.list', method: 'GET', path: '/legal_hold_policies', list: ['marker', 'entries'] });

/** Create a legal hold policy. POST /legal_hold_policies */
export const legalHoldPoliciesCreate: (box: Caller, params: LegalHoldPoliciesCreateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.create', method: 'POST', path: '/legal_hold_policies', body: 'merged' });

/** Get a legal hold policy. GET /legal_hold_policies/{legal_hold_policy_id} */
export const legalHoldPoliciesGet: (box: Caller, legalHoldPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.get', method: 'GET', path: '/legal_hold_policies/{legal_hold_policy_id}' });

/** Update a legal hold policy. PUT /legal_hold_policies/{legal_hold_policy_id} */
export const legalHoldPoliciesUpdate: (box: Caller, legalHoldPolicyId: string, params?: LegalHoldPoliciesUpdateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicy> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.update', method: 'PUT', path: '/legal_hold_policies/{legal_hold_policy_id}', body: 'merged', retry: 'safe' });

/** Release a legal hold policy. DELETE /legal_hold_policies/{legal_hold_policy_id} */
export const legalHoldPoliciesDelete: (box: Caller, legalHoldPolicyId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicies.delete', method: 'DELETE', path: '/legal_hold_policies/{legal_hold_policy_id}', result: 'void' });

/** List the assignments of a legal hold policy. GET /legal_hold_policy_assignments */
export const legalHoldPolicyAssignmentsList: <F extends FieldOf<LegalHoldPolicyAssignment> = never>(box: Caller, params: LegalHoldPolicyAssignmentsListParams<F>, options?: ListOptions) => BoxList<Fields<LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignment, F>, LegalHoldPolicyAssignments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.list', method: 'GET', path: '/legal_hold_policy_assignments', list: ['marker', 'entries'] });

/** Assign a legal hold policy. POST /legal_hold_policy_assignments */
export const legalHoldPolicyAssignmentsCreate: (box: Caller, params: LegalHoldPolicyAssignmentsCreateParams, options?: CallOptions) => BoxPromise<LegalHoldPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.create', method: 'POST', path: '/legal_hold_policy_assignments', body: 'merged' });

/** Get a legal hold policy assignment. GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id} */
export const legalHoldPolicyAssignmentsGet: (box: Caller, legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<LegalHoldPolicyAssignment> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.get', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}' });

/** Release a legal hold policy assignment. DELETE /legal_hold_policy_assignments/{legal_hold_policy_assignment_id} */
export const legalHoldPolicyAssignmentsDelete: (box: Caller, legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'legalHoldPolicyAssignments.delete', method: 'DELETE', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}', result: 'void' });

/** List the files that an assignment holds. GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold */
export const legalHoldPolicyAssignmentsFilesList: <F extends FieldOf<FileFull> = never>(box: Caller, legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFilesListParams<F>, options?: ListOptions) => BoxList<Fields<FileMini, FileFull, F>, FilesOnHold, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.files.list', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold', list: ['marker', 'entries'] });

/**
 * List the file versions that an assignment holds. GET
 * /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold
 */
export const legalHoldPolicyAssignmentsFileVersionsList: <F extends FieldOf<FileVersionFull> = never>(box: Caller, legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFileVersionsListParams<F>, options?: ListOptions) => BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersionsOnHold, 'entries'> = /* @__PURE__ */ listFunction({ id: 'legalHoldPolicyAssignments.fileVersions.list', method: 'GET', path: '/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold', list: ['marker', 'entries'] });

/** Get the legal hold on a file version. GET /file_version_legal_holds/{file_version_legal_hold_id} */
export const fileVersionLegalHoldsGet: (box: Caller, fileVersionLegalHoldId: string, params?: NoParams, options?: CallOptions) => BoxPromise<FileVersionLegalHold> = /* @__PURE__ */ operationFunction({ id: 'fileVersionLegalHolds.get', method: 'GET', path: '/file_version_legal_holds/{file_version_legal_hold_id}' });

/** List legal holds on file versions. GET /file_version_legal_holds */
export const fileVersionLegalHoldsList: (box: Caller, params: FileVersionLegalHoldsListParams, options?: ListOptions) => BoxList<FileVersionLegalHoldBase, FileVersionLegalHolds, 'entries'> = /* @__PURE__ */ listFunction({ id: 'fileVersionLegalHolds.list', method: 'GET', path: '/file_version_legal_holds', list: ['marker', 'entries'] });

/** Get an information barrier. GET /shield_information_barriers/{shield_information_barrier_id} */
export const shieldInformationBarriersGet: (box: Caller, shieldInformationBarrierId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.get', method: 'GET', path: '/shield_information_barriers/{shield_information_barrier_id}' });

/** Enable or disable an information barrier. POST /shield_information_barriers/change_status */
export const shieldInformationBarriersChangeStatus: (box: Caller, params: ShieldInformationBarriersChangeStatusParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.changeStatus', method: 'POST', path: '/shield_information_barriers/change_status', body: 'merged' });

/** List information barriers. GET /shield_information_barriers */
export const shieldInformationBarriersList: (box: Caller, params?: ShieldInformationBarriersListParams, options?: ListOptions) => BoxList<ShieldInformationBarriers["entries"][number], ShieldInformationBarriers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarriers.list', method: 'GET', path: '/shield_information_barriers', list: ['marker', 'entries'] });

/** Create an information barrier. POST /shield_information_barriers */
export const shieldInformationBarriersCreate: (box: Caller, params: ShieldInformationBarriersCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrier> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarriers.create', method: 'POST', path: '/shield_information_barriers', body: 'merged' });

/** List reports on an information barrier. GET /shield_information_barrier_reports */
export const shieldInformationBarrierReportsList: (box: Caller, params: ShieldInformationBarrierReportsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierReports["entries"][number], ShieldInformationBarrierReports, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierReports.list', method: 'GET', path: '/shield_information_barrier_reports', list: ['marker', 'entries'] });

/** Create a report on an information barrier. POST /shield_information_barrier_reports */
export const shieldInformationBarrierReportsCreate: (box: Caller, params: ShieldInformationBarrierReportsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierReport> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierReports.create', method: 'POST', path: '/shield_information_barrier_reports', body: 'merged' });

/** Get a report on an information barrier. GET /shield_information_barrier_reports/{shield_information_barrier_report_id} */
export const shieldInformationBarrierReportsGet: (box: Caller, shieldInformationBarrierReportId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierReport> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierReports.get', method: 'GET', path: '/shield_information_barrier_reports/{shield_information_barrier_report_id}' });

/** Get a segment. GET /shield_information_barrier_segments/{shield_information_barrier_segment_id} */
export const shieldInformationBarrierSegmentsGet: (box: Caller, shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.get', method: 'GET', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}' });

/** Update a segment. PUT /shield_information_barrier_segments/{shield_information_barrier_segment_id} */
export const shieldInformationBarrierSegmentsUpdate: (box: Caller, shieldInformationBarrierSegmentId: string, params?: ShieldInformationBarrierSegmentsUpdateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.update', method: 'PUT', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}', body: 'merged', retry: 'safe' });

/** Delete a segment. DELETE /shield_information_barrier_segments/{shield_information_barrier_segment_id} */
export const shieldInformationBarrierSegmentsDelete: (box: Caller, shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.delete', method: 'DELETE', path: '/shield_information_barrier_segments/{shield_information_barrier_segment_id}', result: 'void' });

/** List the segments of an information barrier. GET /shield_information_barrier_segments */
export const shieldInformationBarrierSegmentsList: (box: Caller, params: ShieldInformationBarrierSegmentsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegments["entries"][number], ShieldInformationBarrierSegments, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegments.list', method: 'GET', path: '/shield_information_barrier_segments', list: ['marker', 'entries'] });

/** Create a segment. POST /shield_information_barrier_segments */
export const shieldInformationBarrierSegmentsCreate: (box: Caller, params: ShieldInformationBarrierSegmentsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegment> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegments.create', method: 'POST', path: '/shield_information_barrier_segments', body: 'merged' });

/** Get a member of a segment. GET /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id} */
export const shieldInformationBarrierSegmentMembersGet: (box: Caller, shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentMember> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.get', method: 'GET', path: '/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}' });

/** Remove a user from a segment. DELETE /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id} */
export const shieldInformationBarrierSegmentMembersDelete: (box: Caller, shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.delete', method: 'DELETE', path: '/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}', result: 'void' });

/** List the members of a segment. GET /shield_information_barrier_segment_members */
export const shieldInformationBarrierSegmentMembersList: (box: Caller, params: ShieldInformationBarrierSegmentMembersListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegmentMembers["entries"][number], ShieldInformationBarrierSegmentMembers, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegmentMembers.list', method: 'GET', path: '/shield_information_barrier_segment_members', list: ['marker', 'entries'] });

/** Add a user to a segment. POST /shield_information_barrier_segment_members */
export const shieldInformationBarrierSegmentMembersCreate: (box: Caller, params: ShieldInformationBarrierSegmentMembersCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentMember> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentMembers.create', method: 'POST', path: '/shield_information_barrier_segment_members', body: 'merged' });

/**
 * Get a restriction of a segment. GET
 * /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
 */
export const shieldInformationBarrierSegmentRestrictionsGet: (box: Caller, shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentRestriction> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.get', method: 'GET', path: '/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}' });

/**
 * Remove a restriction of a segment. DELETE
 * /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
 */
export const shieldInformationBarrierSegmentRestrictionsDelete: (box: Caller, shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.delete', method: 'DELETE', path: '/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}', result: 'void' });

/** List the restrictions of a segment. GET /shield_information_barrier_segment_restrictions */
export const shieldInformationBarrierSegmentRestrictionsList: (box: Caller, params: ShieldInformationBarrierSegmentRestrictionsListParams, options?: ListOptions) => BoxList<ShieldInformationBarrierSegmentRestrictions["entries"][number], ShieldInformationBarrierSegmentRestrictions, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldInformationBarrierSegmentRestrictions.list', method: 'GET', path: '/shield_information_barrier_segment_restrictions', list: ['marker', 'entries'] });

/** Create a restriction between two segments. POST /shield_information_barrier_segment_restrictions */
export const shieldInformationBarrierSegmentRestrictionsCreate: (box: Caller, params: ShieldInformationBarrierSegmentRestrictionsCreateParams, options?: CallOptions) => BoxPromise<ShieldInformationBarrierSegmentRestriction> = /* @__PURE__ */ operationFunction({ id: 'shieldInformationBarrierSegmentRestrictions.create', method: 'POST', path: '/shield_information_barrier_segment_restrictions', body: 'merged' });

/** List Shield lists. GET /shield_lists */
export const shieldListsList: (box: Caller, params?: NoParams, options?: ListOptions) => BoxList<ShieldLists["entries"][number], ShieldLists, 'entries'> = /* @__PURE__ */ listFunction({ id: 'shieldLists.list', method: 'GET', path: '/shield_lists', list: ['single', 'entries'], version: '2025.0' });

/** Create a Shield list. POST /shield_lists */
export const shieldListsCreate: (box: Caller, params: ShieldListsCreateParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.create', method: 'POST', path: '/shield_lists', body: 'merged', version: '2025.0' });

/** Get a Shield list. GET /shield_lists/{shield_list_id} */
export const shieldListsGet: (box: Caller, shieldListId: string, params?: NoParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.get', method: 'GET', path: '/shield_lists/{shield_list_id}', version: '2025.0' });

/** Replace a Shield list. PUT /shield_lists/{shield_list_id} */
export const shieldListsUpdate: (box: Caller, shieldListId: string, params: ShieldListsUpdateParams, options?: CallOptions) => BoxPromise<ShieldList> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.update', method: 'PUT', path: '/shield_lists/{shield_list_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/** Delete a Shield list. DELETE /shield_lists/{shield_list_id} */
export const shieldListsDelete: (box: Caller, shieldListId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'shieldLists.delete', method: 'DELETE', path: '/shield_lists/{shield_list_id}', result: 'void', version: '2025.0' });

/** List archives. GET /archives */
export const archivesList: (box: Caller, params?: ArchivesListParams, options?: ListOptions) => BoxList<Archives["entries"][number], Archives, 'entries'> = /* @__PURE__ */ listFunction({ id: 'archives.list', method: 'GET', path: '/archives', list: ['marker', 'entries'], version: '2025.0' });

/** Create an archive. POST /archives */
export const archivesCreate: (box: Caller, params: ArchivesCreateParams, options?: CallOptions) => BoxPromise<Archive> = /* @__PURE__ */ operationFunction({ id: 'archives.create', method: 'POST', path: '/archives', body: 'merged', version: '2025.0' });

/** Update an archive. PUT /archives/{archive_id} */
export const archivesUpdate: (box: Caller, archiveId: string, params?: ArchivesUpdateParams, options?: CallOptions) => BoxPromise<Archive> = /* @__PURE__ */ operationFunction({ id: 'archives.update', method: 'PUT', path: '/archives/{archive_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/** Delete an archive. DELETE /archives/{archive_id} */
export const archivesDelete: (box: Caller, archiveId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'archives.delete', method: 'DELETE', path: '/archives/{archive_id}', result: 'void', version: '2025.0' });

/** Cancel a sign request. POST /sign_requests/{sign_request_id}/cancel */
export const signRequestsCancel: (box: Caller, signRequestId: string, params?: SignRequestsCancelParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.cancel', method: 'POST', path: '/sign_requests/{sign_request_id}/cancel', body: 'merged' });

/** Remind signers of a sign request. POST /sign_requests/{sign_request_id}/resend */
export const signRequestsResend: (box: Caller, signRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'signRequests.resend', method: 'POST', path: '/sign_requests/{sign_request_id}/resend', result: 'void' });

/** Get a sign request. GET /sign_requests/{sign_request_id} */
export const signRequestsGet: (box: Caller, signRequestId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.get', method: 'GET', path: '/sign_requests/{sign_request_id}' });

/** List sign requests. GET /sign_requests */
export const signRequestsList: (box: Caller, params?: SignRequestsListParams, options?: ListOptions) => BoxList<SignRequests["entries"][number], SignRequests, 'entries'> = /* @__PURE__ */ listFunction({ id: 'signRequests.list', method: 'GET', path: '/sign_requests', list: ['marker', 'entries'] });

/** Create a sign request. POST /sign_requests */
export const signRequestsCreate: (box: Caller, params: SignRequestsCreateParams, options?: CallOptions) => BoxPromise<SignRequest> = /* @__PURE__ */ operationFunction({ id: 'signRequests.create', method: 'POST', path: '/sign_requests', body: 'merged' });

/** List sign templates. GET /sign_templates */
export const signTemplatesList: (box: Caller, params?: SignTemplatesListParams, options?: ListOptions) => BoxList<SignTemplates["entries"][number], SignTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'signTemplates.list', method: 'GET', path: '/sign_templates', list: ['marker', 'entries'] });

/** Get a sign template. GET /sign_templates/{template_id} */
export const signTemplatesGet: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<SignTemplate> = /* @__PURE__ */ operationFunction({ id: 'signTemplates.get', method: 'GET', path: '/sign_templates/{template_id}' });

/** List the workflows of a folder. GET /workflows */
export const workflowsList: (box: Caller, params: WorkflowsListParams, options?: ListOptions) => BoxList<Workflows["entries"][number], Workflows, 'entries'> = /* @__PURE__ */ listFunction({ id: 'workflows.list', method: 'GET', path: '/workflows', list: ['marker', 'entries'] });

/** Start a workflow. POST /workflows/{workflow_id}/start */
export const workflowsStart: (box: Caller, workflowId: string, params: WorkflowsStartParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'workflows.start', method: 'POST', path: '/workflows/{workflow_id}/start', body: 'merged', result: 'void' });

/** List the Automate actions of a folder. GET /automate_workflows */
export const automateWorkflowsList: (box: Caller, params: AutomateWorkflowsListParams, options?: ListOptions) => BoxList<AutomateWorkflows["entries"][number], AutomateWorkflows, 'entries'> = /* @__PURE__ */ listFunction({ id: 'automateWorkflows.list', method: 'GET', path: '/automate_workflows', list: ['marker', 'entries'], version: '2026.0' });

/** Start an Automate workflow. POST /automate_workflows/{workflow_id}/start */
export const automateWorkflowsStart: (box: Caller, workflowId: string, params: AutomateWorkflowsStartParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'automateWorkflows.start', method: 'POST', path: '/automate_workflows/{workflow_id}/start', body: 'merged', result: 'void', version: '2026.0' });

/** List Slack integration mappings. GET /integration_mappings/slack */
export const integrationMappingsSlackList: (box: Caller, params?: IntegrationMappingsSlackListParams, options?: ListOptions) => BoxList<IntegrationMappingsSlack["entries"][number], IntegrationMappingsSlack, 'entries'> = /* @__PURE__ */ listFunction({ id: 'integrationMappings.slack.list', method: 'GET', path: '/integration_mappings/slack', list: ['marker', 'entries'] });

/** Map a Slack channel to a folder. POST /integration_mappings/slack */
export const integrationMappingsSlackCreate: (box: Caller, params: IntegrationMappingsSlackCreateParams, options?: CallOptions) => BoxPromise<IntegrationMappingSlack> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.create', method: 'POST', path: '/integration_mappings/slack', body: 'merged' });

/** Update a Slack integration mapping. PUT /integration_mappings/slack/{integration_mapping_id} */
export const integrationMappingsSlackUpdate: (box: Caller, integrationMappingId: string, params?: IntegrationMappingsSlackUpdateParams, options?: CallOptions) => BoxPromise<IntegrationMappingSlack> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.update', method: 'PUT', path: '/integration_mappings/slack/{integration_mapping_id}', body: 'merged', retry: 'safe' });

/** Delete a Slack integration mapping. DELETE /integration_mappings/slack/{integration_mapping_id} */
export const integrationMappingsSlackDelete: (box: Caller, integrationMappingId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.slack.delete', method: 'DELETE', path: '/integration_mappings/slack/{integration_mapping_id}', result: 'void' });

/** List Teams integration mappings. GET /integration_mappings/teams */
export const integrationMappingsTeamsList: (box: Caller, params?: IntegrationMappingsTeamsListParams, options?: ListOptions) => BoxList<IntegrationMappingsTeams["entries"][number], IntegrationMappingsTeams, 'entries'> = /* @__PURE__ */ listFunction({ id: 'integrationMappings.teams.list', method: 'GET', path: '/integration_mappings/teams', list: ['single', 'entries'] });

/** Map a Teams channel to a folder. POST /integration_mappings/teams */
export const integrationMappingsTeamsCreate: (box: Caller, params: IntegrationMappingsTeamsCreateParams, options?: CallOptions) => BoxPromise<IntegrationMappingTeams> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.create', method: 'POST', path: '/integration_mappings/teams', body: 'merged' });

/** Update a Teams integration mapping. PUT /integration_mappings/teams/{integration_mapping_id} */
export const integrationMappingsTeamsUpdate: (box: Caller, integrationMappingId: string, params?: IntegrationMappingsTeamsUpdateParams, options?: CallOptions) => BoxPromise<IntegrationMappingTeams> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.update', method: 'PUT', path: '/integration_mappings/teams/{integration_mapping_id}', body: 'merged', retry: 'safe' });

/** Delete a Teams integration mapping. DELETE /integration_mappings/teams/{integration_mapping_id} */
export const integrationMappingsTeamsDelete: (box: Caller, integrationMappingId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'integrationMappings.teams.delete', method: 'DELETE', path: '/integration_mappings/teams/{integration_mapping_id}', result: 'void' });

/** Ask Box AI about files. POST /ai/ask */
export const aiAsk: (box: Caller, params: AiAskParams, options?: CallOptions) => BoxPromise<AiResponseFull | undefined> = /* @__PURE__ */ operationFunction({ id: 'ai.ask', method: 'POST', path: '/ai/ask', body: 'merged', mayBeEmpty: true, retry: 'safe' });

/** Generate text with Box AI. POST /ai/text_gen */
export const aiGenerateText: (box: Caller, params: AiGenerateTextParams, options?: CallOptions) => BoxPromise<AiResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.generateText', method: 'POST', path: '/ai/text_gen', body: 'merged', retry: 'safe' });

/** Get the default AI agent. GET /ai_agent_default */
export const aiAgentsGetDefault: (box: Caller, params: AiAgentsGetDefaultParams, options?: CallOptions) => BoxPromise<AiAgentSettings> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.getDefault', method: 'GET', path: '/ai_agent_default' });

/** Extract free-form metadata. POST /ai/extract */
export const aiExtract: (box: Caller, params: AiExtractParams, options?: CallOptions) => BoxPromise<AiResponse> = /* @__PURE__ */ operationFunction({ id: 'ai.extract', method: 'POST', path: '/ai/extract', body: 'merged', retry: 'safe' });

/** Extract metadata into fields. POST /ai/extract_structured */
export const aiExtractStructured: TemplateTypedFunction<'extractStructured', (box: Caller, params: AiExtractStructuredParams, options?: CallOptions) => BoxPromise<AiExtractStructuredResponse>> = /* @__PURE__ */ operationFunction({ id: 'ai.extractStructured', method: 'POST', path: '/ai/extract_structured', body: 'merged', retry: 'safe' });

/** List AI agents. GET /ai_agents */
export const aiAgentsList: <F extends FieldOf<AiAgentFull> = never>(box: Caller, params?: AiAgentsListParams<F>, options?: ListOptions) => BoxList<Fields<AiAgent, AiAgentFull, F>, AiAgents, 'entries'> = /* @__PURE__ */ listFunction({ id: 'aiAgents.list', method: 'GET', path: '/ai_agents', list: ['marker', 'entries'] });

/** Create an AI agent. POST /ai_agents */
export const aiAgentsCreate: (box: Caller, params: AiAgentsCreateParams, options?: CallOptions) => BoxPromise<AiAgentFull> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.create', method: 'POST', path: '/ai_agents', body: 'merged' });

/** Get an AI agent. GET /ai_agents/{agent_id} */
export const aiAgentsGet: <F extends FieldOf<AiAgentFull> = never>(box: Caller, agentId: string, params?: AiAgentsGetParams<F>, options?: CallOptions) => BoxPromise<Fields<AiAgent, AiAgentFull, F>> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.get', method: 'GET', path: '/ai_agents/{agent_id}' });

/** Replace an AI agent. PUT /ai_agents/{agent_id} */
export const aiAgentsUpdate: (box: Caller, agentId: string, params: AiAgentsUpdateParams, options?: CallOptions) => BoxPromise<AiAgentFull> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.update', method: 'PUT', path: '/ai_agents/{agent_id}', body: 'merged', retry: 'safe' });

/** Delete an AI agent. DELETE /ai_agents/{agent_id} */
export const aiAgentsDelete: (box: Caller, agentId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'aiAgents.delete', method: 'DELETE', path: '/ai_agents/{agent_id}', result: 'void' });

/** List Doc Gen templates. GET /docgen_templates */
export const docgenTemplatesList: (box: Caller, params?: DocgenTemplatesListParams, options?: ListOptions) => BoxList<DocGenTemplates["entries"][number], DocGenTemplates, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.list', method: 'GET', path: '/docgen_templates', list: ['marker', 'entries'], version: '2025.0' });

/** Mark a file as a Doc Gen template. POST /docgen_templates */
export const docgenTemplatesCreate: (box: Caller, params: DocgenTemplatesCreateParams, options?: CallOptions) => BoxPromise<DocGenTemplateBase> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.create', method: 'POST', path: '/docgen_templates', body: 'merged', version: '2025.0' });

/** Get a Doc Gen template. GET /docgen_templates/{template_id} */
export const docgenTemplatesGet: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DocGenTemplate> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.get', method: 'GET', path: '/docgen_templates/{template_id}', version: '2025.0' });

/** Unmark a Doc Gen template. DELETE /docgen_templates/{template_id} */
export const docgenTemplatesDelete: (box: Caller, templateId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'docgenTemplates.delete', method: 'DELETE', path: '/docgen_templates/{template_id}', result: 'void', version: '2025.0' });

/** List the tags of a Doc Gen template. GET /docgen_templates/{template_id}/tags */
export const docgenTemplatesTagsList: (box: Caller, templateId: string, params?: DocgenTemplatesTagsListParams, options?: ListOptions) => BoxList<DocGenTags["entries"][number], DocGenTags, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.tags.list', method: 'GET', path: '/docgen_templates/{template_id}/tags', list: ['marker', 'entries'], version: '2025.0', notYet: true });

/** List the jobs of a Doc Gen template. GET /docgen_template_jobs/{template_id} */
export const docgenTemplatesJobsList: (box: Caller, templateId: string, params?: DocgenTemplatesJobsListParams, options?: ListOptions) => BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenTemplates.jobs.list', method: 'GET', path: '/docgen_template_jobs/{template_id}', list: ['marker', 'entries'], version: '2025.0' });

/** Get a Doc Gen job. GET /docgen_jobs/{job_id} */
export const docgenJobsGet: (box: Caller, jobId: string, params?: NoParams, options?: CallOptions) => BoxPromise<DocGenJob> = /* @__PURE__ */ operationFunction({ id: 'docgenJobs.get', method: 'GET', path: '/docgen_jobs/{job_id}', version: '2025.0' });

/** List Doc Gen jobs. GET /docgen_jobs */
export const docgenJobsList: (box: Caller, params?: DocgenJobsListParams, options?: ListOptions) => BoxList<DocGenJobsFull["entries"][number], DocGenJobsFull, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenJobs.list', method: 'GET', path: '/docgen_jobs', list: ['marker', 'entries'], version: '2025.0' });

/** List the jobs of a Doc Gen batch. GET /docgen_batch_jobs/{batch_id} */
export const docgenBatchesJobsList: (box: Caller, batchId: string, params?: DocgenBatchesJobsListParams, options?: ListOptions) => BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'docgenBatches.jobs.list', method: 'GET', path: '/docgen_batch_jobs/{batch_id}', list: ['marker', 'entries'], version: '2025.0' });

/** Generate documents from a Doc Gen template. POST /docgen_batches */
export const docgenBatchesCreate: (box: Caller, params: DocgenBatchesCreateParams, options?: CallOptions) => BoxPromise<DocGenBatchBase> = /* @__PURE__ */ operationFunction({ id: 'docgenBatches.create', method: 'POST', path: '/docgen_batches', body: 'merged', version: '2025.0' });

/** List the hubs of the user. GET /hubs */
export const hubsList: (box: Caller, params?: HubsListParams, options?: ListOptions) => BoxList<Hubs["entries"][number], Hubs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubs.list', method: 'GET', path: '/hubs', list: ['marker', 'entries'], version: '2025.0' });

/** Create a hub. POST /hubs */
export const hubsCreate: (box: Caller, params: HubsCreateParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.create', method: 'POST', path: '/hubs', body: 'merged', version: '2025.0' });

/** List the hubs of the enterprise. GET /enterprise_hubs */
export const hubsListEnterprise: (box: Caller, params?: HubsListEnterpriseParams, options?: ListOptions) => BoxList<Hubs["entries"][number], Hubs, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubs.listEnterprise', method: 'GET', path: '/enterprise_hubs', list: ['marker', 'entries'], version: '2025.0' });

/** Get a hub. GET /hubs/{hub_id} */
export const hubsGet: (box: Caller, hubId: string, params?: NoParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.get', method: 'GET', path: '/hubs/{hub_id}', version: '2025.0' });

/** Update a hub. PUT /hubs/{hub_id} */
export const hubsUpdate: (box: Caller, hubId: string, params?: HubsUpdateParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.update', method: 'PUT', path: '/hubs/{hub_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/** Delete a hub. DELETE /hubs/{hub_id} */
export const hubsDelete: (box: Caller, hubId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'hubs.delete', method: 'DELETE', path: '/hubs/{hub_id}', result: 'void', version: '2025.0' });

/** Copy a hub. POST /hubs/{hub_id}/copy */
export const hubsCopy: (box: Caller, hubId: string, params?: HubsCopyParams, options?: CallOptions) => BoxPromise<Hub> = /* @__PURE__ */ operationFunction({ id: 'hubs.copy', method: 'POST', path: '/hubs/{hub_id}/copy', body: 'merged', version: '2025.0' });

/** List the collaborations on a hub. GET /hub_collaborations */
export const hubCollaborationsList: (box: Caller, params: HubCollaborationsListParams, options?: ListOptions) => BoxList<HubCollaborations["entries"][number], HubCollaborations, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubCollaborations.list', method: 'GET', path: '/hub_collaborations', list: ['marker', 'entries'], version: '2025.0' });

/** Add a collaborator to a hub. POST /hub_collaborations */
export const hubCollaborationsCreate: (box: Caller, params: HubCollaborationsCreateParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.create', method: 'POST', path: '/hub_collaborations', body: 'merged', version: '2025.0' });

/** Get a collaboration on a hub. GET /hub_collaborations/{hub_collaboration_id} */
export const hubCollaborationsGet: (box: Caller, hubCollaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.get', method: 'GET', path: '/hub_collaborations/{hub_collaboration_id}', version: '2025.0' });

/** Update a collaboration on a hub. PUT /hub_collaborations/{hub_collaboration_id} */
export const hubCollaborationsUpdate: (box: Caller, hubCollaborationId: string, params?: HubCollaborationsUpdateParams, options?: CallOptions) => BoxPromise<HubCollaboration> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.update', method: 'PUT', path: '/hub_collaborations/{hub_collaboration_id}', body: 'merged', retry: 'safe', version: '2025.0' });

/** Remove a collaboration from a hub. DELETE /hub_collaborations/{hub_collaboration_id} */
export const hubCollaborationsDelete: (box: Caller, hubCollaborationId: string, params?: NoParams, options?: CallOptions) => BoxPromise<undefined> = /* @__PURE__ */ operationFunction({ id: 'hubCollaborations.delete', method: 'DELETE', path: '/hub_collaborations/{hub_collaboration_id}', result: 'void', version: '2025.0' });

/** List the items of a hub. GET /hub_items */
export const hubItemsList: (box: Caller, params: HubItemsListParams, options?: ListOptions) => BoxList<HubItems["entries"][number], HubItems, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubItems.list', method: 'GET', path: '/hub_items', list: ['marker', 'entries'], version: '2025.0' });

/** Add and remove hub items. POST /hubs/{hub_id}/manage_items */
export const hubItemsManage: (box: Caller, hubId: string, params: HubItemsManageParams, options?: CallOptions) => BoxPromise<HubItemsManageResult> = /* @__PURE__ */ operationFunction({ id: 'hubItems.manage', method: 'POST', path: '/hubs/{hub_id}/manage_items', body: 'merged', version: '2025.0' });

/** List the pages of a hub. GET /hub_document_pages */
export const hubDocumentPagesList: (box: Caller, params: HubDocumentPagesListParams, options?: ListOptions) => BoxList<HubDocumentPages["entries"][number], HubDocumentPages, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubDocumentPages.list', method: 'GET', path: '/hub_document_pages', list: ['marker', 'entries'], version: '2025.0' });

/** List the blocks of a hub page. GET /hub_document_blocks */
export const hubDocumentBlocksList: (box: Caller, params: HubDocumentBlocksListParams, options?: ListOptions) => BoxList<HubDocumentBlocks["entries"][number], HubDocumentBlocks, 'entries'> = /* @__PURE__ */ listFunction({ id: 'hubDocumentBlocks.list', method: 'GET', path: '/hub_document_blocks', list: ['marker', 'entries'], version: '2025.0' });

/** Convert Markdown to a Box Note. POST /notes/convert */
export const notesConvert: (box: Caller, params: NotesConvertParams, options?: CallOptions) => BoxPromise<FileBase> = /* @__PURE__ */ operationFunction({ id: 'notes.convert', method: 'POST', path: '/notes/convert', body: 'merged', version: '2026.0' });
