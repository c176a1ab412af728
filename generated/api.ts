// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BinaryBody, BoxList, BoxPages, BoxPromise, CallOptions, FieldOf, Fields, ListOptions, NoParams, TemplateTyped, WebResponse, WithEntries } from '../src/core/types/index.js';
import type { AccessToken, AdminEventType, AiAgent, AiAgentAllowedEntity, AiAgentAskAbilitySet, AiAgentCreate, AiAgentExtractAbilitySet, AiAgentFull, AiAgentSettings, AiAgentTextGenAbilitySet, AiAgents, AiAskAgent, AiAskItem, AiDialogueTurn, AiExtractAgent, AiExtractField, AiExtractStructured, AiExtractStructuredAgent, AiExtractStructuredResponse, AiItem, AiResponse, AiResponseFull, AiTaxonomySource, AiTextGenAgent, AppItem, AppItemAssociations, Archive, Archives, AutomateWorkflows, Classification, ClassificationFieldCreate, ClassificationTemplate, ClassificationUpdate, ClassificationsAdd, ClassificationsChange, ClassificationsUpdate, Collaboration, CollaborationAllowlistEntries, CollaborationAllowlistEntry, CollaborationAllowlistExemptTarget, CollaborationAllowlistExemptTargetCreate, CollaborationAllowlistExemptTargets, CollaborationCreate, CollaborationFull, Collaborations, CollaborationsByOffset, Collection, Collections, Comment, CommentCreate, CommentFull, Comments, DevicePinner, DevicePinners, DocGenBatchBase, DocGenBatchCreate, DocGenDocumentData, DocGenFile, DocGenJob, DocGenJobs, DocGenJobsFull, DocGenTags, DocGenTemplate, DocGenTemplateBase, DocGenTemplates, EmailAlias, EmailAliases, EnterpriseBase, EnterpriseConfiguration, Events, ExternalUserDeletions, File, FileBase, FileContentPreflight, FileContentUpload, FileContentUploadVersion, FileCopy, FileFull, FileMini, FileRequest, FileRequestCopy, FileTrashRestore, FileUpdate, FileVersion, FileVersionFull, FileVersionLegalHold, FileVersionLegalHoldBase, FileVersionLegalHolds, FileVersionRetention, FileVersionRetentionBase, FileVersionRetentions, FileVersions, FileVersionsOnHold, Files, FilesOnHold, FilesUnderRetention, Folder, FolderCopy, FolderCreate, FolderDetails, FolderFull, FolderLock, FolderLockCreate, FolderLockOperations, FolderLocks, FolderRestore, FolderUpdate, Group, GroupFull, GroupMembershipCreate, GroupMembershipFull, GroupMembershipUpdate, GroupMemberships, GroupMini, Groups, Hub, HubCollaboration, HubCollaborationCreate, HubCollaborationUpdate, HubCollaborations, HubDocumentBlocks, HubDocumentPages, HubItemOperation, HubItems, HubItemsManageResult, Hubs, IntegrationMappingFolder, IntegrationMappingPartnerItemSlack, IntegrationMappingSlack, IntegrationMappingSlackOptions, IntegrationMappingTeams, IntegrationMappingTeamsCreate, IntegrationMappingsSlack, IntegrationMappingsTeams, Invite, InviteCreate, Item, ItemFull, ItemMetadata, Items, LegalHoldPolicies, LegalHoldPolicy, LegalHoldPolicyAssignment, LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignmentCreate, LegalHoldPolicyAssignments, LegalHoldPolicyMini, MetadataCascadePolicies, MetadataCascadePolicy, MetadataCascadePolicyCreate, MetadataFieldCreate, MetadataFilter, MetadataInstanceCreate, MetadataInstanceUpdate, MetadataInstances, MetadataQuery, MetadataQueryItem, MetadataQueryItemFull, MetadataQueryResults, MetadataTaxonomies, MetadataTaxonomy, MetadataTaxonomyLevel, MetadataTaxonomyLevels, MetadataTaxonomyLevelsCreate, MetadataTaxonomyNode, MetadataTaxonomyNodes, MetadataTemplate, MetadataTemplateCreate, MetadataTemplateUpdate, MetadataTemplates, NotesConvert, QueryCondition, QueryExecute, QueryInsightExecute, QueryInsights, QueryResults, RealtimeServers, RecentItems, RetentionNotificationRecipient, RetentionPolicies, RetentionPolicy, RetentionPolicyAssignment, RetentionPolicyAssignmentBase, RetentionPolicyAssignmentCreate, RetentionPolicyAssignments, RetentionPolicyExtensionLimit, RetentionPolicyMini, RetentionPolicyUpdate, SearchResultItem, SearchResultsResponse, SessionTermination, SharedItem, SharedLinkSettings, ShieldInformationBarrier, ShieldInformationBarrierBase, ShieldInformationBarrierReport, ShieldInformationBarrierReports, ShieldInformationBarrierSegment, ShieldInformationBarrierSegmentBase, ShieldInformationBarrierSegmentMember, ShieldInformationBarrierSegmentMembers, ShieldInformationBarrierSegmentRestriction, ShieldInformationBarrierSegmentRestrictions, ShieldInformationBarrierSegments, ShieldInformationBarriers, ShieldList, ShieldListContentChange, ShieldLists, SignRequest, SignRequestCreate, SignRequestCreateSigner, SignRequestPrefillTag, SignRequests, SignTemplate, SignTemplates, SkillCard, SkillCardsMetadata, SkillCardsUpdate, SkillInvocationUpdate, StoragePolicies, StoragePolicy, StoragePolicyAssignment, StoragePolicyAssignmentCreate, StoragePolicyAssignments, StoragePolicyMini, Task, TaskAssignment, TaskAssignmentCreate, TaskAssignmentMini, TaskAssignments, TaskCreate, TaskMini, Tasks, TermsOfService, TermsOfServiceBase, TermsOfServiceUserStatus, TermsOfServiceUserStatuses, TermsOfServices, TokenRefresh, TokenRequest, TokenRevoke, TrackingCode, UploadPart, UploadParts, UploadSession, UploadSessionCommit, UploadUrl, UploadedPart, User, UserAvatar, UserAvatarCreate, UserBase, UserFolderTransfer, UserFull, UserUpdate, Users, Watermark, WatermarkApply, WebLink, WebLinkCopy, WebLinkCreate, WebLinkFull, WebLinkTrashRestore, WebLinkUpdate, Webhook, WebhookTarget, WebhookTriggerChoice, Webhooks, WorkflowStart, WorkflowStartOutcome, Workflows, ZipDownload, ZipDownloadCreate, ZipDownloadStatus, operations } from './openapi.js';

/** Parameters of authorization.authorize. */
export interface AuthorizationAuthorizeParams {
  /** The response type. Always code. */
  response_type: "code";
  /** The application's client ID. */
  client_id: string;
  /** The URL to redirect to afterwards. Must be registered for the application. Can be omitted if only one is registered. */
  redirect_uri?: string | undefined;
  /**
   * A value that is returned with the code. Use a value that is hard to guess and compare it on return, so that nobody can inject
   * another code.
   */
  state?: string | undefined;
  /** The scopes to request, separated by spaces. Defaults to all scopes of the application. */
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
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
  /**
   * The representations to return if fields lists representations. Each format is in brackets with its sizes, such as [pdf] or
   * [jpg?dimensions=320x320]. Comma-separated formats in one pair of brackets are alternatives, of which Box returns the first
   * available one.
   */
  xRepHints?: string | undefined;
}

/** Parameters of files.sharedLink.get. */
export interface FilesSharedLinkGetParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
  /**
   * The representations to return if fields lists representations. Each format is in brackets with its sizes, such as [pdf] or
   * [jpg?dimensions=320x320]. Comma-separated formats in one pair of brackets are alternatives, of which Box returns the first
   * available one.
   */
  xRepHints?: string | undefined;
}

/** Parameters of files.update. */
export interface FilesUpdateParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** The new name, including the extension. Unique within the folder, ignoring case. */
  name?: string | undefined;
  /** The new description. Shown in the web app and included in search. */
  description?: string | undefined;
  /** The folder to move the file to. */
  parent?: FileUpdate['parent'] | undefined;
  /** The shared link's settings. Null removes the link. */
  shared_link?: FileUpdate['shared_link'] | undefined;
  /** The file's lock. Null unlocks the file. */
  lock?: FileUpdate['lock'] | undefined;
  /** When the file's retention ends. It can only be extended. */
  disposition_at?: string | undefined;
  /** Permissions in addition to those of the collaborators' roles. */
  permissions?: FileUpdate['permissions'] | undefined;
  /**
   * The user's collections that contain the file. An empty array or null removes it from all. Only the favorites are supported so
   * far.
   */
  collections?: FileUpdate['collections'] | undefined;
  /** The file's tags. Replaces all existing tags. */
  tags?: readonly string[] | undefined;
}

/** Parameters of files.sharedLink.create. */
export interface FilesSharedLinkCreateParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of files.sharedLink.update. */
export interface FilesSharedLinkUpdateParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of files.sharedLink.delete. */
export interface FilesSharedLinkDeleteParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
}

/** Parameters of files.trash.restore. */
export interface FilesTrashRestoreParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The new name. Used only if the original is in use. */
  name?: string | undefined;
  /** The new folder. Used only if the original is gone. */
  parent?: FileTrashRestore['parent'] | undefined;
}

/** Parameters of files.delete. */
export interface FilesDeleteParams {
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
}

/** Parameters of files.copy. */
export interface FilesCopyParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The copy's name. Defaults to the original's name. */
  name?: string | undefined;
  /** The ID of the version to copy. Defaults to the current version. */
  version?: string | undefined;
  /** The destination folder. */
  parent: FileCopy['parent'];
}

/** Parameters of files.thumbnail.get. */
export interface FilesThumbnailGetParams {
  /** The minimum height in pixels. */
  min_height?: number | undefined;
  /** The minimum width in pixels. */
  min_width?: number | undefined;
  /** The maximum height in pixels. */
  max_height?: number | undefined;
  /** The maximum width in pixels. */
  max_width?: number | undefined;
}

/** Parameters of files.trash.get. */
export interface FilesTrashGetParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of files.versions.list. */
export interface FilesVersionsListParams<F extends FieldOf<FileVersionFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of sharedItems.get. */
export interface SharedItemsGetParams {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly string[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD if it has a password. */
  boxApi: string;
}

/** Parameters of sharedItems.getFile. */
export interface SharedItemsGetFileParams {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly string[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD if it has a password. */
  boxApi: string;
}

/** Parameters of sharedItems.getFolder. */
export interface SharedItemsGetFolderParams {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly string[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD if it has a password. */
  boxApi: string;
}

/** Parameters of sharedItems.getWebLink. */
export interface SharedItemsGetWebLinkParams {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly string[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD if it has a password. */
  boxApi: string;
}

/** Parameters of sharedItems.getAppItem. */
export interface SharedItemsGetAppItemParams {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly string[] | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /** The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD if it has a password. */
  boxApi: string;
}

/** Parameters of files.content.upload. */
export interface FilesContentUploadParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /**
   * The file's SHA-1 as 40 hex digits, despite the header's name. Box rejects the upload if the received bytes have a different
   * SHA-1.
   */
  contentMd5?: string | undefined;
  /** The request body, sent as multipart/form-data. */
  body: FileContentUpload;
}

/** Parameters of files.content.preflight. */
export interface FilesContentPreflightParams {
  /** The file's name. */
  name: string;
  /** The file's size in bytes. If omitted, quota and size limit are not checked. */
  size?: number | undefined;
  /** The destination folder. */
  parent: FileContentPreflight['parent'];
}

/** Parameters of files.content.download. */
export interface FilesContentDownloadParams {
  /** The ID of the file version to return. Defaults to the current version. */
  version?: string | undefined;
  /** The access token, for callers that cannot set the Authorization header. Tokens in URLs end up in logs and browser histories. */
  access_token?: string | undefined;
  /** The byte range to return, as bytes=FIRST-LAST. Both ends are inclusive, and the first byte is 0. */
  range?: string | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
}

/** Parameters of files.content.uploadVersion. */
export interface FilesContentUploadVersionParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /**
   * The file's SHA-1 as 40 hex digits, despite the header's name. Box rejects the upload if the received bytes have a different
   * SHA-1.
   */
  contentMd5?: string | undefined;
  /** The request body, sent as multipart/form-data. */
  body: FileContentUploadVersion;
}

/** Parameters of files.content.preflightVersion. */
export interface FilesContentPreflightVersionParams {
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** The file's new name, if the upload also renames it. */
  name?: string | undefined;
  /** The file's size in bytes. If omitted, quota and size limit are not checked. */
  size?: number | undefined;
}

/** Parameters of uploadSessions.create. */
export interface UploadSessionsCreateParams {
  /** The ID of the target folder, 0 for the root folder. */
  folder_id: string;
  /** The file size in bytes, at least 20,000,000. Smaller files are rejected; upload them in one call. */
  file_size: number;
  /** The name of the file. It must not be in use in the folder. */
  file_name: string;
}

/** Parameters of uploadSessions.createForFile. */
export interface UploadSessionsCreateForFileParams {
  /** The version size in bytes, at least 20,000,000. Smaller versions are rejected; upload them in one call. */
  file_size: number;
  /** A new name for the file. If omitted, the name stays unchanged. */
  file_name?: string | undefined;
}

/** Parameters of uploadSessions.parts.upload. */
export interface UploadSessionsPartsUploadParams {
  /**
   * The SHA-1 of the part, as sha= followed by the 20 bytes in Base64. Returns 412 bad_digest if the received bytes have a different
   * digest.
   */
  digest: string;
  /** The byte range of the part, as bytes FIRST-LAST/TOTAL. Both ends are inclusive. The first byte is 0. */
  contentRange: string;
  /** The request body, sent as application/octet-stream. */
  body: BinaryBody;
}

/** Parameters of uploadSessions.parts.list. */
export interface UploadSessionsPartsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of uploadSessions.commit. */
export interface UploadSessionsCommitParams {
  /** The SHA-1 of the whole file, as sha= followed by the 20 bytes in Base64. */
  digest: string;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** An etag. The commit succeeds only if the file's current etag differs from it; otherwise the service returns 412. */
  ifNoneMatch?: string | undefined;
  /** All parts, in their order in the file, without gaps. */
  parts: readonly UploadPart[];
  /** Further properties to set on the file. */
  attributes?: UploadSessionCommit['attributes'] | undefined;
}

/** Parameters of folders.create. */
export interface FoldersCreateParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /**
   * The folder's name. It must not be . or .., contain slashes or backslashes, or end with a space. Names that differ only in case
   * conflict.
   */
  name: string;
  /** The parent folder. */
  parent: FolderCreate['parent'];
  /** An email address that uploads attachments to the folder. */
  folder_upload_email?: FolderCreate['folder_upload_email'] | undefined;
  /** Whether desktop clients keep a copy of the folder. */
  sync_state?: "synced" | "not_synced" | "partially_synced" | undefined;
}

/** Parameters of folders.get. */
export interface FoldersGetParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The sort key of item_collection within each kind of item. Folders precede files, and files precede web links. */
  sort?: "id" | "name" | "date" | "size" | undefined;
  /** The sort direction of item_collection within each kind of item, ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
  /** The number of items to skip in item_collection. Box rejects offsets above 10,000. */
  offset?: number | undefined;
  /** The maximum number of items in item_collection. */
  limit?: number | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
}

/** Parameters of folders.sharedLink.get. */
export interface FoldersSharedLinkGetParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The sort key of item_collection within each kind of item. Folders precede files, and files precede web links. */
  sort?: "id" | "name" | "date" | "size" | undefined;
  /** The sort direction of item_collection within each kind of item, ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
  /** The number of items to skip in item_collection. Box rejects offsets above 10,000. */
  offset?: number | undefined;
  /** The maximum number of items in item_collection. */
  limit?: number | undefined;
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  ifNoneMatch?: string | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
}

/** Parameters of folders.update. */
export interface FoldersUpdateParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** The new name. */
  name?: string | undefined;
  /** The new description. An empty string removes it. */
  description?: string | undefined;
  /** Whether desktop clients keep a copy of the folder. */
  sync_state?: "synced" | "not_synced" | "partially_synced" | undefined;
  /** Whether collaborators other than the owner may invite others. */
  can_non_owners_invite?: boolean | undefined;
  /** The folder to move this folder to. */
  parent?: FolderUpdate['parent'] | undefined;
  /** The shared link's settings. An empty object creates a link with the enterprise's defaults. Null removes the link. */
  shared_link?: FolderUpdate['shared_link'] | undefined;
  /** An email address that uploads attachments to the folder. Null removes the address. */
  folder_upload_email?: FolderUpdate['folder_upload_email'] | undefined;
  /** The folder's tags. Replaces all existing tags, so read them first when adding one. */
  tags?: readonly string[] | undefined;
  /** Whether only members of the owner's enterprise can collaborate on the folder. */
  is_collaboration_restricted_to_enterprise?: boolean | undefined;
  /** The user's collections that contain the folder. An empty array or null removes it from all. */
  collections?: FolderUpdate['collections'] | undefined;
  /** Whether collaborators other than the owner may see the list of collaborators. */
  can_non_owners_view_collaborators?: boolean | undefined;
}

/** Parameters of folders.sharedLink.create. */
export interface FoldersSharedLinkCreateParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of folders.sharedLink.update. */
export interface FoldersSharedLinkUpdateParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of folders.sharedLink.delete. */
export interface FoldersSharedLinkDeleteParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
}

/** Parameters of folders.trash.restore. */
export interface FoldersTrashRestoreParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The new name. Used only if the original is in use. */
  name?: string | undefined;
  /** The new parent folder. Used only if the original is gone. */
  parent?: FolderRestore['parent'] | undefined;
}

/** Parameters of folders.delete. */
export interface FoldersDeleteParams {
  /** Whether to delete the folder with all its content. */
  recursive?: boolean | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
}

/** Parameters of folders.copy. */
export interface FoldersCopyParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The copy's name. Defaults to the original's name. */
  name?: string | undefined;
  /** The destination folder. */
  parent: FolderCopy['parent'];
}

/** Parameters of folders.items.list. */
export interface FoldersItemsListParams<F extends FieldOf<ItemFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** Whether to page by marker instead of by offset. Markers have no depth limit and cost the service less. */
  usemarker?: boolean | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The sort key within each kind of item. Paging by marker uses a fixed order instead. */
  sort?: "id" | "name" | "date" | "size" | undefined;
  /** The sort direction within each kind of item, ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
}

/** Parameters of folders.trash.get. */
export interface FoldersTrashGetParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of trash.list. */
export interface TrashListParams<F extends FieldOf<ItemFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** Whether to page by marker instead of by offset. Markers have no depth limit and cost the service less. */
  usemarker?: boolean | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The sort direction within each kind of item, ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
  /** The sort key within each kind of item. Paging by marker uses a fixed order instead. */
  sort?: "name" | "date" | "size" | undefined;
}

/** Parameters of collaborations.list. */
export interface CollaborationsListParams<F extends FieldOf<CollaborationFull> = never> {
  /** The status to filter by. Only pending collaborations can be listed. */
  status: "pending";
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of collaborations.create. */
export interface CollaborationsCreateParams<F extends FieldOf<CollaborationFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** Whether to notify the invited users by email. */
  notify?: boolean | undefined;
  /** The item to grant access to. */
  item: CollaborationCreate['item'];
  /** The user or group to grant access to. A user is identified by ID or login, a group by ID. */
  accessible_by: CollaborationCreate['accessible_by'];
  /** The level of access to grant. */
  role: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
  /**
   * Whether to hide the item and the folders above it from the collaborator's All Files page. The item is then reachable only by ID
   * or URL.
   */
  is_access_only?: boolean | undefined;
  /** Whether a user can see the folders above the item, but not their other content. Only for folders and users, not for groups. */
  can_view_path?: boolean | undefined;
  /** When the access expires. Must be in the future, and the enterprise must allow expiration. */
  expires_at?: string | undefined;
}

/** Parameters of collaborations.get. */
export interface CollaborationsGetParams<F extends FieldOf<CollaborationFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of collaborations.update. */
export interface CollaborationsUpdateParams {
  /** The level of access to grant. With owner, the folder is transferred and the previous owner becomes a co-owner. */
  role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner" | undefined;
  /** Accepts or rejects an invitation. Only the invited user can do this. */
  status?: "pending" | "accepted" | "rejected" | undefined;
  /** When the access expires. Must be in the future, and the enterprise must allow expiration. */
  expires_at?: string | undefined;
  /** Whether the user can see the folders above the item, but not their other content. Only for folders and users, not for groups. */
  can_view_path?: boolean | undefined;
}

/** Parameters of folders.collaborations.list. */
export interface FoldersCollaborationsListParams<F extends FieldOf<CollaborationFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of comments.create. */
export interface CommentsCreateParams<F extends FieldOf<CommentFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The text without mentions. */
  message?: string | undefined;
  /** The text with each mention as @[user id:name]. Mentioned users are notified. */
  tagged_message?: string | undefined;
  /** The file or comment that the new comment is about. */
  item: CommentCreate['item'];
}

/** Parameters of comments.get. */
export interface CommentsGetParams<F extends FieldOf<CommentFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of comments.update. */
export interface CommentsUpdateParams<F extends FieldOf<CommentFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The new text. */
  message?: string | undefined;
}

/** Parameters of files.comments.list. */
export interface FilesCommentsListParams<F extends FieldOf<CommentFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of tasks.create. */
export interface TasksCreateParams {
  /** The file to create the task on. */
  item: TaskCreate['item'];
  /** The work to do on the file. A review ends with approval or rejection, other work with completion. */
  action?: "review" | "complete" | undefined;
  /** The message to the assignees. */
  message?: string | undefined;
  /** When the task is due. */
  due_at?: string | undefined;
  /** Whether all assignees or only one must finish for the task to be completed. */
  completion_rule?: "all_assignees" | "any_assignee" | undefined;
}

/** Parameters of tasks.update. */
export interface TasksUpdateParams {
  /** The work to do on the file. A review ends with approval or rejection, other work with completion. */
  action?: "review" | "complete" | undefined;
  /** The message to the assignees. */
  message?: string | undefined;
  /** When the task is due. */
  due_at?: string | undefined;
  /** Whether all assignees or only one must finish for the task to be completed. */
  completion_rule?: "all_assignees" | "any_assignee" | undefined;
}

/** Parameters of tasks.assignments.list. */
export interface TasksAssignmentsListParams<F extends FieldOf<TaskAssignment> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of files.tasks.list. */
export interface FilesTasksListParams<F extends FieldOf<Task> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of taskAssignments.create. */
export interface TaskAssignmentsCreateParams {
  /** The task. */
  task: TaskAssignmentCreate['task'];
  /** The user, by ID or by login. */
  assign_to: TaskAssignmentCreate['assign_to'];
}

/** Parameters of taskAssignments.update. */
export interface TaskAssignmentsUpdateParams {
  /** The assignee's message about the assignment. */
  message?: string | undefined;
  /**
   * The state of the assignment. A task to complete accepts completed and incomplete; a task to review accepts approved, rejected
   * and incomplete.
   */
  resolution_state?: "completed" | "incomplete" | "approved" | "rejected" | undefined;
}

/** Parameters of search.query. */
export interface SearchQueryParams<F extends FieldOf<ItemFull> = never> {
  /**
   * The search terms, matched against names, descriptions, content, comments and tags. Double quotes match an exact phrase; AND, OR
   * and NOT in uppercase combine or exclude terms. Optional if mdfilters is set.
   */
  query?: string | undefined;
  /**
   * The items to search: those that the user can access (user_content) or the whole enterprise (enterprise_content). The latter must
   * be enabled for the application.
   */
  scope?: "user_content" | "enterprise_content" | undefined;
  /** Returns only files with one of these extensions, without the leading dot. */
  file_extensions?: readonly string[] | undefined;
  /** Returns only items created within this range of timestamps (date and time). An empty string leaves that end open. */
  created_at_range?: readonly string[] | undefined;
  /** Returns only items updated within this range of timestamps. An empty string leaves that end open. */
  updated_at_range?: readonly string[] | undefined;
  /** Returns only files whose size in bytes is within this range, inclusive. An empty string leaves that end open. */
  size_range?: readonly (number | string)[] | undefined;
  /** Returns only items owned by one of these users. */
  owner_user_ids?: readonly string[] | undefined;
  /** Returns only items that have one of these users among their last ten updaters. */
  recent_updater_user_ids?: readonly string[] | undefined;
  /**
   * Returns only items anywhere below one of these folders. A nonexistent or inaccessible folder ID causes an error if it is the
   * only one.
   */
  ancestor_folder_ids?: readonly string[] | undefined;
  /** The parts of an item to search. Defaults to all of them. */
  content_types?: readonly ("name" | "description" | "file_content" | "comments" | "tags")[] | undefined;
  /** Returns only items of this type. Defaults to all three types. */
  type?: "file" | "folder" | "web_link" | undefined;
  /** Whether to search items outside the trash, items in the trash, or both. */
  trash_content?: "non_trashed_only" | "trashed_only" | "all_items" | undefined;
  /** Returns only items with matching metadata of one template. The list must contain exactly one filter. Optional if query is set. */
  mdfilters?: readonly MetadataFilter[] | undefined;
  /** The sort key of the results. With relevance, the best match always comes first. */
  sort?: "modified_at" | "relevance" | undefined;
  /** The sort direction, ascending (ASC) or descending (DESC). Ignored if sort is relevance. */
  direction?: "DESC" | "ASC" | undefined;
  /** The maximum number of results per page. */
  limit?: number | undefined;
  /**
   * Whether to include items that the user recently opened through a shared link. Each result is then wrapped in an object with the
   * shared link that gave access.
   */
  include_recent_shared_links?: boolean | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** Returns only items deleted by one of these users. Requires trash_content to be trashed_only. */
  deleted_user_ids?: readonly string[] | undefined;
  /**
   * Returns only items deleted within this range of timestamps. An empty string leaves that end open. Requires trash_content to be
   * trashed_only.
   */
  deleted_at_range?: readonly string[] | undefined;
}

/** Parameters of users.list. */
export interface UsersListParams<F extends FieldOf<UserFull> = never> {
  /** The start of the name or login of the users to return. With user_type external, it must be the complete login. */
  filter_term?: string | undefined;
  /**
   * The users to list: managed users (the default), external users who work with the enterprise's content, or all. The last two
   * require filter_term.
   */
  user_type?: "all" | "managed" | "external" | undefined;
  /** The app user's ID in the application's own records. Only app users can match it. */
  external_app_user_id?: string | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** Whether to page by marker instead of by offset. Markers have no depth limit and cost the service less. */
  usemarker?: boolean | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of users.create. */
export interface UsersCreateParams<F extends FieldOf<UserFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The display name. */
  name: string;
  /** The email address for logging in. Omit it only for an app user. */
  login?: string | undefined;
  /** Whether to create an app user. */
  is_platform_access_only?: boolean | undefined;
  /** The user's role in the enterprise. */
  role?: "coadmin" | "user" | undefined;
  /** The language of the web app, usually as an ISO 639-1 code. */
  language?: string | undefined;
  /** Whether the user may use Box Sync. */
  is_sync_enabled?: boolean | undefined;
  /** The job title. */
  job_title?: string | undefined;
  /** The phone number. */
  phone?: string | undefined;
  /** The postal address. */
  address?: string | undefined;
  /** The storage quota in bytes, -1 for unlimited storage. */
  space_amount?: number | undefined;
  /** Labels to assign to the account. The enterprise must have defined their names. */
  tracking_codes?: readonly TrackingCode[] | undefined;
  /** Whether the user can look up the other users of the enterprise. */
  can_see_managed_users?: boolean | undefined;
  /** The IANA time zone name, such as Europe/Paris. */
  timezone?: string | undefined;
  /** Whether to prevent the user from collaborating with people outside the enterprise. */
  is_external_collab_restricted?: boolean | undefined;
  /** Whether the user is exempt from the enterprise's device limit. */
  is_exempt_from_device_limits?: boolean | undefined;
  /** Whether the user is exempt from the enterprise's two-factor authentication. */
  is_exempt_from_login_verification?: boolean | undefined;
  /** Whether the account is active, and any restrictions on deleting, editing or uploading content. */
  status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | undefined;
  /** The app user's ID in the application's own records, for finding the user later. */
  external_app_user_id?: string | undefined;
}

/** Parameters of users.me. */
export interface UsersMeParams<F extends FieldOf<UserFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of users.get. */
export interface UsersGetParams<F extends FieldOf<UserFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of users.update. */
export interface UsersUpdateParams<F extends FieldOf<UserFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** Null removes the user from the enterprise, which turns the account into a free one. */
  enterprise?: string | null | undefined;
  /** Whether to notify the user by email about the removal from the enterprise. */
  notify?: boolean | undefined;
  /** The display name. */
  name?: string | undefined;
  /** The new primary email address. It must already be a confirmed alias of the user. */
  login?: string | undefined;
  /** The user's role in the enterprise. */
  role?: "coadmin" | "user" | undefined;
  /** The language of the web app, usually as an ISO 639-1 code. */
  language?: string | undefined;
  /** Whether the user may use Box Sync. */
  is_sync_enabled?: boolean | undefined;
  /** The job title. */
  job_title?: string | undefined;
  /** The phone number. */
  phone?: string | undefined;
  /** The postal address. */
  address?: string | undefined;
  /** Labels to assign to the account. The enterprise must have defined their names. */
  tracking_codes?: readonly TrackingCode[] | undefined;
  /** Whether the user can look up the other users of the enterprise. */
  can_see_managed_users?: boolean | undefined;
  /** The IANA time zone name, such as Europe/Paris. */
  timezone?: string | undefined;
  /** Whether to prevent the user from collaborating with people outside the enterprise. */
  is_external_collab_restricted?: boolean | undefined;
  /** Whether the user is exempt from the enterprise's device limit. */
  is_exempt_from_device_limits?: boolean | undefined;
  /** Whether the user is exempt from the enterprise's two-factor authentication. */
  is_exempt_from_login_verification?: boolean | undefined;
  /** Whether the user must choose a new password at the next login. */
  is_password_reset_required?: boolean | undefined;
  /** Whether the account is active, and any restrictions on deleting, editing or uploading content. */
  status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | undefined;
  /** The storage quota in bytes, -1 for unlimited storage. */
  space_amount?: number | undefined;
  /** An additional address for notifications. Null sends them only to the login. */
  notification_email?: UserUpdate['notification_email'] | undefined;
  /** The app user's ID in the application's own records. */
  external_app_user_id?: string | undefined;
  /** Whether collaborators keep access to the user's content while the user is inactive. */
  is_collaborated_content_available_when_owner_inactive?: boolean | undefined;
}

/** Parameters of users.delete. */
export interface UsersDeleteParams {
  /** Whether to notify the user by email. */
  notify?: boolean | undefined;
  /** Whether to delete the user together with all content that the user still owns. */
  force?: boolean | undefined;
}

/** Parameters of users.folders.transfer. */
export interface UsersFoldersTransferParams<F extends FieldOf<FolderFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** Whether to notify the new owner by email. */
  notify?: boolean | undefined;
  /** The user who receives the content. */
  owned_by: UserFolderTransfer['owned_by'];
}

/** Parameters of users.emailAliases.create. */
export interface UsersEmailAliasesCreateParams {
  /** The address. The enterprise must have claimed its domain, and Box must have verified it. */
  email: string;
}

/** Parameters of events.list. */
export interface EventsListParams {
  /**
   * The events to return. all returns all of the user's events, changes only those that change the item tree, and sync only those in
   * synced folders. Admins can use admin_logs, which reaches back years and is queried by time, or admin_logs_streaming, which
   * returns the last two weeks as events arrive.
   */
  stream_type?: "all" | "changes" | "sync" | "admin_logs" | "admin_logs_streaming" | undefined;
  /**
   * The position to start from. Use next_stream_position of the previous response, 0 for the oldest event, or now for the newest
   * position without events. Positions can exceed Number.MAX_SAFE_INTEGER, so keep them as strings.
   */
  stream_position?: string | undefined;
  /** The maximum number of events to return. A response can hold fewer even if more exist. */
  limit?: number | undefined;
  /** The event types to return. Applies to admin_logs and admin_logs_streaming. */
  event_type?: readonly AdminEventType[] | undefined;
  /** The time from which to return events. Applies to admin_logs. */
  created_after?: string | undefined;
  /** The time up to which to return events. Applies to admin_logs. */
  created_before?: string | undefined;
}

/** Parameters of files.appItemAssociations.list. */
export interface FilesAppItemAssociationsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The application type to filter by, such as hubs. */
  application_type?: string | undefined;
}

/** Parameters of folders.appItemAssociations.list. */
export interface FoldersAppItemAssociationsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The application type to filter by, such as hubs. */
  application_type?: string | undefined;
}

/** Parameters of files.versions.get. */
export interface FilesVersionsGetParams<F extends FieldOf<FileVersionFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of files.versions.restore. */
export interface FilesVersionsRestoreParams {
  /** Always null, which takes the version out of the trash. */
  trashed_at: null;
}

/** Parameters of files.versions.delete. */
export interface FilesVersionsDeleteParams {
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
}

/** Parameters of files.versions.promote. */
export interface FilesVersionsPromoteParams<F extends FieldOf<FileVersionFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The object's type. */
  type: "file_version";
  /** The version's ID. */
  id: string;
}

/** Parameters of files.collaborations.list. */
export interface FilesCollaborationsListParams<F extends FieldOf<CollaborationFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of groups.collaborations.list. */
export interface GroupsCollaborationsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of webLinks.create. */
export interface WebLinksCreateParams {
  /** The URL of the page. It starts with http:// or https://. */
  url: string;
  /** The parent folder. */
  parent: WebLinkCreate['parent'];
  /** The name shown in the folder. The default is the URL. */
  name?: string | undefined;
  /** The description of the web link. */
  description?: string | undefined;
}

/** Parameters of webLinks.get. */
export interface WebLinksGetParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
}

/** Parameters of webLinks.sharedLink.get. */
export interface WebLinksSharedLinkGetParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /**
   * Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the
   * link has a password.
   */
  boxApi?: string | undefined;
}

/** Parameters of webLinks.update. */
export interface WebLinksUpdateParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** The new URL. It starts with http:// or https://. */
  url?: string | undefined;
  /** The new parent folder. */
  parent?: WebLinkUpdate['parent'] | undefined;
  /** The new name. */
  name?: string | undefined;
  /** The new description. An empty string removes it. */
  description?: string | undefined;
  /** The shared link to create or change. An empty object creates one with the enterprise's default settings. Null removes it. */
  shared_link?: WebLinkUpdate['shared_link'] | undefined;
  /**
   * The calling user's collections that are to contain it. An empty list or null removes it from all. Favorites is the only
   * collection so far.
   */
  collections?: WebLinkUpdate['collections'] | undefined;
}

/** Parameters of webLinks.sharedLink.create. */
export interface WebLinksSharedLinkCreateParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of webLinks.sharedLink.update. */
export interface WebLinksSharedLinkUpdateParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of webLinks.sharedLink.delete. */
export interface WebLinksSharedLinkDeleteParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
}

/** Parameters of webLinks.trash.restore. */
export interface WebLinksTrashRestoreParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** A new name, used only if the old one is taken. */
  name?: string | undefined;
  /** A new folder, used only if the old one is gone. */
  parent?: WebLinkTrashRestore['parent'] | undefined;
}

/** Parameters of webLinks.trash.get. */
export interface WebLinksTrashGetParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of webLinks.copy. */
export interface WebLinksCopyParams<F extends FieldOf<WebLinkFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The name of the copy. The default is the original's name. */
  name?: string | undefined;
  /** The folder for the copy. */
  parent: WebLinkCopy['parent'];
}

/** Parameters of fileRequests.update. */
export interface FileRequestsUpdateParams {
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  ifMatch?: string | undefined;
  /** The new heading of the form. */
  title?: string | undefined;
  /** The new text under the heading. */
  description?: string | undefined;
  /** Whether the form accepts files. An inactive form shows visitors an error page. */
  status?: "active" | "inactive" | undefined;
  /** Whether uploaders must enter their email address. */
  is_email_required?: boolean | undefined;
  /** Whether uploaders must describe the files. */
  is_description_required?: boolean | undefined;
  /** When the form stops accepting files. */
  expires_at?: string | undefined;
}

/** Parameters of fileRequests.copy. */
export interface FileRequestsCopyParams {
  /** The new heading of the form. */
  title?: string | undefined;
  /** The new text under the heading. */
  description?: string | undefined;
  /** Whether the form accepts files. An inactive form shows visitors an error page. */
  status?: "active" | "inactive" | undefined;
  /** Whether uploaders must enter their email address. */
  is_email_required?: boolean | undefined;
  /** Whether uploaders must describe the files. */
  is_description_required?: boolean | undefined;
  /** When the form stops accepting files. */
  expires_at?: string | undefined;
  /** The folder that receives files through the copy. */
  folder: FileRequestCopy['folder'];
}

/** Parameters of collections.list. */
export interface CollectionsListParams<F extends FieldOf<Collection> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of collections.items.list. */
export interface CollectionsItemsListParams<F extends FieldOf<ItemFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of recentItems.list. */
export interface RecentItemsListParams {
  /**
   * The properties of each item to return instead of the standard ones. The type and id are always returned, as are properties of
   * the interaction such as interacted_at.
   */
  fields?: readonly string[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of files.watermark.apply. */
export interface FilesWatermarkApplyParams {
  /** The watermark. */
  watermark: WatermarkApply['watermark'];
}

/** Parameters of folders.watermark.apply. */
export interface FoldersWatermarkApplyParams {
  /** The watermark. */
  watermark: WatermarkApply['watermark'];
}

/** Parameters of folderLocks.list. */
export interface FolderLocksListParams {
  /** The ID of the folder. */
  folder_id: string;
}

/** Parameters of folderLocks.create. */
export interface FolderLocksCreateParams {
  /** The operations to prevent. Optional; if present, both flags must be true. */
  locked_operations?: FolderLockOperations | undefined;
  /** The folder to lock. */
  folder: FolderLockCreate['folder'];
}

/** Parameters of zipDownloads.create. */
export interface ZipDownloadsCreateParams {
  /** The files and folders. Folders include all their contents. The total is at most 10,000 files. */
  items: ZipDownloadCreate['items'];
  /** The name of the ZIP file. The service appends .zip. The default name is derived from the time of the call. */
  download_file_name?: string | undefined;
}

/** Parameters of files.metadata.list. */
export interface FilesMetadataListParams {
  /** The format of taxonomy field values: hydrated for full nodes. Omit it to get node IDs. */
  view?: NonNullable<operations['files.metadata.list']['parameters']['query']>['view'] | undefined;
}

/** Parameters of files.metadata.get. */
export interface FilesMetadataGetParams {
  /** The format of taxonomy field values: hydrated for full nodes. Omit it to get node IDs. */
  view?: NonNullable<operations['files.metadata.get']['parameters']['query']>['view'] | undefined;
}

/** Parameters of files.metadata.update. */
export interface FilesMetadataUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: MetadataInstanceUpdate;
}

/** Parameters of files.metadata.create. */
export interface FilesMetadataCreateParams {
  /** The request body, sent as application/json. */
  body: MetadataInstanceCreate;
}

/** Parameters of folders.metadata.list. */
export interface FoldersMetadataListParams {
  /** The format of taxonomy field values: hydrated for full nodes. Omit it to get node IDs. */
  view?: NonNullable<operations['folders.metadata.list']['parameters']['query']>['view'] | undefined;
}

/** Parameters of folders.metadata.update. */
export interface FoldersMetadataUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: MetadataInstanceUpdate;
}

/** Parameters of folders.metadata.create. */
export interface FoldersMetadataCreateParams {
  /** The request body, sent as application/json. */
  body: MetadataInstanceCreate;
}

/** Parameters of files.classification.update. */
export interface FilesClassificationUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: ClassificationUpdate;
}

/** Parameters of files.classification.create. */
export interface FilesClassificationCreateParams {
  /** The name of one of the enterprise's classifications. */
  Box__Security__Classification__Key: string;
}

/** Parameters of folders.classification.update. */
export interface FoldersClassificationUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: ClassificationUpdate;
}

/** Parameters of folders.classification.create. */
export interface FoldersClassificationCreateParams {
  /** The name of one of the enterprise's classifications. */
  Box__Security__Classification__Key: string;
}

/** Parameters of classifications.change. */
export interface ClassificationsChangeParams {
  /** The request body, sent as application/json. */
  body: ClassificationsChange;
}

/** Parameters of classifications.add. */
export interface ClassificationsAddParams {
  /** The request body, sent as application/json. */
  body: ClassificationsAdd;
}

/** Parameters of classifications.update. */
export interface ClassificationsUpdateParams {
  /** The request body, sent as application/json. */
  body: ClassificationsUpdate;
}

/** Parameters of files.skillCards.update. */
export interface FilesSkillCardsUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: SkillCardsUpdate;
}

/** Parameters of files.skillCards.create. */
export interface FilesSkillCardsCreateParams {
  /** The cards. */
  cards: readonly SkillCard[];
}

/** Parameters of skillInvocations.update. */
export interface SkillInvocationsUpdateParams {
  /** The status of the invocation. Retry a transient_failure, but not a permanent_failure. */
  status: "invoked" | "processing" | "success" | "transient_failure" | "permanent_failure";
  /** The metadata to write to the file. */
  metadata: SkillInvocationUpdate['metadata'];
  /** The file. */
  file: SkillInvocationUpdate['file'];
  /** The file version that the skill processed. */
  file_version?: SkillInvocationUpdate['file_version'] | undefined;
  /** The usage of the invocation. */
  usage?: SkillInvocationUpdate['usage'] | undefined;
}

/** Parameters of metadataTemplates.listByInstance. */
export interface MetadataTemplatesListByInstanceParams {
  /** The ID of the metadata instance, from its $id property. */
  metadata_instance_id: string;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of metadataTemplates.update. */
export interface MetadataTemplatesUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: MetadataTemplateUpdate;
}

/** Parameters of metadataTemplates.listGlobal. */
export interface MetadataTemplatesListGlobalParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of metadataTemplates.listEnterprise. */
export interface MetadataTemplatesListEnterpriseParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of metadataTemplates.create. */
export interface MetadataTemplatesCreateParams {
  /** The template's scope: enterprise for the caller's enterprise, or enterprise_ followed by its ID. */
  scope: MetadataTemplateCreate['scope'];
  /** The template's key, unique in its scope. Generated from displayName if omitted. */
  templateKey?: string | undefined;
  /** The name shown to users. */
  displayName: string;
  /** Whether to hide the template in the web and mobile apps. */
  hidden?: boolean | undefined;
  /** The fields, in display order. */
  fields?: readonly MetadataFieldCreate[] | undefined;
  /** Whether copying an item also copies its instance. */
  copyInstanceOnItemCopy?: boolean | undefined;
}

/** Parameters of classifications.create. */
export interface ClassificationsCreateParams {
  /** Whether to hide the template from the metadata in the web and mobile apps. */
  hidden?: boolean | undefined;
  /** Whether copies of an item keep its classification. */
  copyInstanceOnItemCopy?: boolean | undefined;
  /** The only field. */
  fields: readonly ClassificationFieldCreate[];
}

/** Parameters of metadataTemplates.fieldOptions.list. */
export interface MetadataTemplatesFieldOptionsListParams {
  /** The levels whose nodes to return. */
  level?: readonly number[] | undefined;
  /** The IDs of the parent nodes whose direct children to return. */
  parent?: readonly string[] | undefined;
  /** The IDs of the ancestor nodes whose descendants, at any depth, to return. */
  ancestor?: readonly string[] | undefined;
  /**
   * The words that node names must match. Results are sorted by relevance, best first. Without a query, they are sorted
   * lexicographically by name.
   */
  query?: string | undefined;
  /** Whether to return the total number of matching nodes, counted up to 10,000. */
  include_total_result_count?: boolean | undefined;
  /** Whether to omit nodes that cannot be selected as the field's value. */
  only_selectable_options?: boolean | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of metadataCascadePolicies.list. */
export interface MetadataCascadePoliciesListParams {
  /** The folder's ID. The root folder, 0, is rejected. */
  folder_id: string;
  /** The ID of the enterprise whose policies to return. Defaults to the caller's enterprise. */
  owner_enterprise_id?: string | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of metadataCascadePolicies.create. */
export interface MetadataCascadePoliciesCreateParams {
  /** The folder's ID. The root folder, 0, is rejected. */
  folder_id: string;
  /** The template's scope: global, enterprise for the caller's enterprise, or enterprise_ followed by an enterprise ID. */
  scope: MetadataCascadePolicyCreate['scope'];
  /** The template's key. */
  templateKey: string;
}

/** Parameters of metadataCascadePolicies.apply. */
export interface MetadataCascadePoliciesApplyParams {
  /** The conflict strategy: none keeps the existing values of such items, overwrite replaces them with the folder's values. */
  conflict_resolution: "none" | "overwrite";
}

/** Parameters of metadataQueries.execute. */
export interface MetadataQueriesExecuteParams<F extends FieldOf<MetadataQueryItemFull> = never> {
  /** The template, written as scope with enterprise ID, a dot and the template key, for example enterprise_900100.contract. */
  from: string;
  /**
   * The condition on the template's fields, similar to an SQL WHERE clause. Values are placeholders with a colon, as in amount >=
   * :least, and are set in query_params. If omitted, every instance of the template matches.
   */
  query?: string | undefined;
  /** The values of the placeholders in query. */
  query_params?: MetadataQuery['query_params'] | undefined;
  /** The folder to search, including all its subfolders. 0 searches everything the user can access. */
  ancestor_folder_id: string;
  /** The sort fields, most significant first. All must have the same direction. */
  order_by?: MetadataQuery['order_by'] | undefined;
  /** The maximum number of items per page. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. */
  marker?: string | undefined;
  /**
   * The properties to return for each item. Use metadata.scope.template for a whole instance and metadata.scope.template.field for a
   * single value.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of queries.execute. */
export interface QueriesExecuteParams {
  /** The condition that the items meet. */
  query: QueryCondition;
  /** The sort keys, most significant first. */
  order_by?: QueryExecute['order_by'] | undefined;
  /** The maximum number of items per page. */
  limit?: number | undefined;
  /** The properties to return in addition to type and id. */
  fields?: readonly string[] | undefined;
  /** The start of the page, taken from next_marker of the previous page. */
  marker?: string | undefined;
}

/** Parameters of queryInsights.execute. */
export interface QueryInsightsExecuteParams {
  /** The condition that the items meet, and their groups. */
  query: QueryInsightExecute['query'];
  /** The metrics, by a name that the caller chooses. */
  metrics: QueryInsightExecute['metrics'];
}

/** Parameters of metadataTaxonomies.create. */
export interface MetadataTaxonomiesCreateParams {
  /** The key, unique in the namespace. Generated by the service if omitted. */
  key?: string | undefined;
  /** The name shown to users. */
  displayName: string;
  /** The namespace in which to create the taxonomy: enterprise_ followed by the enterprise ID. */
  namespace: string;
}

/** Parameters of metadataTaxonomies.list. */
export interface MetadataTaxonomiesListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of metadataTaxonomies.update. */
export interface MetadataTaxonomiesUpdateParams {
  /** The name shown to users. */
  displayName: string;
}

/** Parameters of metadataTaxonomies.levels.create. */
export interface MetadataTaxonomiesLevelsCreateParams {
  /** The request body, sent as application/json. */
  body: MetadataTaxonomyLevelsCreate;
}

/** Parameters of metadataTaxonomies.levels.update. */
export interface MetadataTaxonomiesLevelsUpdateParams {
  /** The name shown to users. */
  displayName: string;
  /** The level's description, shown to users. */
  description?: string | undefined;
}

/** Parameters of metadataTaxonomies.levels.append. */
export interface MetadataTaxonomiesLevelsAppendParams {
  /** The name shown to users. */
  displayName: string;
  /** The level's description, shown to users. */
  description?: string | undefined;
}

/** Parameters of metadataTaxonomies.nodes.list. */
export interface MetadataTaxonomiesNodesListParams {
  /** The levels whose nodes to return. */
  level?: readonly number[] | undefined;
  /** The IDs of the parent nodes whose direct children to return. */
  parent?: readonly string[] | undefined;
  /** The IDs of the ancestor nodes whose descendants, at any depth, to return. */
  ancestor?: readonly string[] | undefined;
  /**
   * The words that node names must match. Results are sorted by relevance, best first. Without a query, they are sorted
   * lexicographically by name.
   */
  query?: string | undefined;
  /** Whether to return the total number of matching nodes, counted up to 10,000. */
  include_total_result_count?: boolean | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of metadataTaxonomies.nodes.create. */
export interface MetadataTaxonomiesNodesCreateParams {
  /** The name shown to users. */
  displayName: string;
  /** The node's level, starting at 1 for the top level. */
  level: number;
  /** The parent node's ID. Required on every level except the top level. */
  parentId?: string | undefined;
}

/** Parameters of metadataTaxonomies.nodes.update. */
export interface MetadataTaxonomiesNodesUpdateParams {
  /** The name shown to users. */
  displayName?: string | undefined;
}

/** Parameters of users.sessions.terminate. */
export interface UsersSessionsTerminateParams {
  /** The users' IDs. */
  user_ids?: readonly string[] | undefined;
  /** The users' logins. */
  user_logins?: readonly string[] | undefined;
}

/** Parameters of users.avatar.create. */
export interface UsersAvatarCreateParams {
  /** The request body, sent as multipart/form-data. */
  body: UserAvatarCreate;
}

/** Parameters of invites.create. */
export interface InvitesCreateParams<F extends FieldOf<Invite> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The enterprise. It must be the calling admin's enterprise. */
  enterprise: InviteCreate['enterprise'];
  /** The user to invite. */
  actionable_by: InviteCreate['actionable_by'];
}

/** Parameters of invites.get. */
export interface InvitesGetParams<F extends FieldOf<Invite> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of externalUsers.submitDeleteJob. */
export interface ExternalUsersSubmitDeleteJobParams {
  /** The users, by ID. */
  external_users: readonly UserBase[];
}

/** Parameters of users.memberships.list. */
export interface UsersMembershipsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of groups.list. */
export interface GroupsListParams<F extends FieldOf<GroupFull> = never> {
  /** The prefix that group names must start with. */
  filter_term?: string | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of groups.create. */
export interface GroupsCreateParams<F extends FieldOf<GroupFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The group's name, unique in the enterprise. */
  name: string;
  /** The external source of the group, such as an identity provider. If set, users cannot edit the group manually. */
  provenance?: string | undefined;
  /** The group's ID in that source. */
  external_sync_identifier?: string | undefined;
  /** The group's description. */
  description?: string | undefined;
  /**
   * The users who may invite the group to items: admins of the enterprise and of the group, also the group's members, or all managed
   * users.
   */
  invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
  /** The users who may see the members: admins of the enterprise and of the group, also the group's members, or all managed users. */
  member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
}

/** Parameters of groups.sessions.terminate. */
export interface GroupsSessionsTerminateParams {
  /** The IDs of the groups. All their members are logged out. */
  group_ids: readonly string[];
}

/** Parameters of groups.get. */
export interface GroupsGetParams<F extends FieldOf<GroupFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of groups.update. */
export interface GroupsUpdateParams<F extends FieldOf<GroupFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The group's new name, unique in the enterprise. */
  name?: string | undefined;
  /** The external source of the group, such as an identity provider. If set, users cannot edit the group manually. */
  provenance?: string | undefined;
  /** The group's ID in that source. */
  external_sync_identifier?: string | undefined;
  /** The group's description. */
  description?: string | undefined;
  /**
   * The users who may invite the group to items: admins of the enterprise and of the group, also the group's members, or all managed
   * users.
   */
  invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
  /** The users who may see the members: admins of the enterprise and of the group, also the group's members, or all managed users. */
  member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
}

/** Parameters of groups.memberships.list. */
export interface GroupsMembershipsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  offset?: number | undefined;
}

/** Parameters of groupMemberships.create. */
export interface GroupMembershipsCreateParams<F extends FieldOf<GroupMembershipFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The user. */
  user: GroupMembershipCreate['user'];
  /** The group. */
  group: GroupMembershipCreate['group'];
  /** The user's role: member, or admin for a user who may manage the group. Defaults to member. */
  role?: "member" | "admin" | undefined;
  /**
   * The permissions of a group admin over the group's members, keyed by name: can_create_accounts, can_edit_accounts,
   * can_instant_login, can_run_reports and others. Omitted permissions are granted. Has no effect on regular members.
   */
  configurable_permissions?: GroupMembershipCreate['configurable_permissions'] | undefined;
}

/** Parameters of groupMemberships.get. */
export interface GroupMembershipsGetParams<F extends FieldOf<GroupMembershipFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of groupMemberships.update. */
export interface GroupMembershipsUpdateParams<F extends FieldOf<GroupMembershipFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The user's role: member, or admin for a user who may manage the group. */
  role?: "member" | "admin" | undefined;
  /**
   * The permissions of a group admin over the group's members, keyed by name: can_create_accounts, can_edit_accounts,
   * can_instant_login, can_run_reports and others. Has no effect on regular members.
   */
  configurable_permissions?: GroupMembershipUpdate['configurable_permissions'] | undefined;
}

/** Parameters of webhooks.list. */
export interface WebhooksListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of webhooks.create. */
export interface WebhooksCreateParams {
  /** The item to watch. */
  target: WebhookTarget;
  /** The HTTPS URL to call. It must be on the public internet. */
  address: string;
  /** The events that call the webhook. */
  triggers: readonly WebhookTriggerChoice[];
}

/** Parameters of webhooks.update. */
export interface WebhooksUpdateParams {
  /** The new item to watch. */
  target?: WebhookTarget | undefined;
  /** The new HTTPS URL to call. It must be on the public internet. */
  address?: string | undefined;
  /** The events that call the webhook. They replace all existing triggers. */
  triggers?: readonly WebhookTriggerChoice[] | undefined;
}

/** Parameters of devicePinners.list. */
export interface DevicePinnersListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The sort direction by ID, ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
}

/** Parameters of termsOfServices.list. */
export interface TermsOfServicesListParams {
  /** The kind of users whose terms are returned. */
  tos_type?: "external" | "managed" | undefined;
}

/** Parameters of termsOfServices.create. */
export interface TermsOfServicesCreateParams {
  /** Whether the terms are enabled. */
  status: "enabled" | "disabled";
  /** The users who must accept the terms: users of the enterprise, or external users. */
  tos_type?: "external" | "managed" | undefined;
  /** The text shown to users. It can be empty while the terms are disabled. */
  text: string;
}

/** Parameters of termsOfServices.update. */
export interface TermsOfServicesUpdateParams {
  /** Whether the terms are enabled. */
  status: "enabled" | "disabled";
  /** The text shown to users. It can be empty while the terms are disabled. */
  text: string;
}

/** Parameters of termsOfServiceUserStatuses.list. */
export interface TermsOfServiceUserStatusesListParams {
  /** The ID of the terms of service. */
  tos_id: string;
  /** The ID of the user whose status is returned. */
  user_id?: string | undefined;
}

/** Parameters of termsOfServiceUserStatuses.create. */
export interface TermsOfServiceUserStatusesCreateParams {
  /** The terms. */
  tos: TermsOfServiceBase;
  /** The user who accepts or declines. */
  user: UserBase;
  /** Whether the user accepts the terms. */
  is_accepted: boolean;
}

/** Parameters of termsOfServiceUserStatuses.update. */
export interface TermsOfServiceUserStatusesUpdateParams {
  /** Whether the user accepts the terms. */
  is_accepted: boolean;
}

/** Parameters of collaborationAllowlistEntries.list. */
export interface CollaborationAllowlistEntriesListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of collaborationAllowlistEntries.create. */
export interface CollaborationAllowlistEntriesCreateParams {
  /** The domain, such as example.org. */
  domain: string;
  /**
   * The direction to allow. With inbound, users of the domain can be invited to the enterprise's content. With outbound, users of
   * the enterprise can be invited to the domain's content. With both, either is allowed.
   */
  direction: "inbound" | "outbound" | "both";
}

/** Parameters of collaborationAllowlistExemptTargets.list. */
export interface CollaborationAllowlistExemptTargetsListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of collaborationAllowlistExemptTargets.create. */
export interface CollaborationAllowlistExemptTargetsCreateParams {
  /** The user to exempt. */
  user: CollaborationAllowlistExemptTargetCreate['user'];
}

/** Parameters of storagePolicies.list. */
export interface StoragePoliciesListParams<F extends FieldOf<StoragePolicy> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of storagePolicyAssignments.list. */
export interface StoragePolicyAssignmentsListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** Whether to look up a user or the enterprise. */
  resolved_for_type: "user" | "enterprise";
  /** The ID of the user or enterprise. */
  resolved_for_id: string;
}

/** Parameters of storagePolicyAssignments.create. */
export interface StoragePolicyAssignmentsCreateParams {
  /** The storage policy. */
  storage_policy: StoragePolicyMini;
  /** The target of the assignment. */
  assigned_to: StoragePolicyAssignmentCreate['assigned_to'];
}

/** Parameters of storagePolicyAssignments.update. */
export interface StoragePolicyAssignmentsUpdateParams {
  /** The storage policy. */
  storage_policy: StoragePolicyMini;
}

/** Parameters of enterpriseConfigurations.get. */
export interface EnterpriseConfigurationsGetParams {
  /** The categories to return: user_settings, content_and_sharing, security, shield. */
  categories: operations['enterpriseConfigurations.get']['parameters']['query']['categories'];
}

/** Parameters of retentionPolicies.list. */
export interface RetentionPoliciesListParams<F extends FieldOf<RetentionPolicy> = never> {
  /** Returns only policies whose name starts with this prefix. Case-sensitive. */
  policy_name?: string | undefined;
  /** Returns only policies of this type. finite policies retain content for a set time; indefinite ones have no end. */
  policy_type?: "finite" | "indefinite" | undefined;
  /** Returns only policies that this user created. */
  created_by_user_id?: string | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of retentionPolicies.create. */
export interface RetentionPoliciesCreateParams {
  /** The policy's name. Must be unique within the enterprise. */
  policy_name: string;
  /** The purpose of the policy. */
  description?: string | undefined;
  /** Whether the retention ends (finite) or not (indefinite). */
  policy_type: "finite" | "indefinite";
  /**
   * The action at the end of the retention. permanently_delete deletes the content permanently; remove_retention allows users to
   * delete it.
   */
  disposition_action: "permanently_delete" | "remove_retention";
  /** The number of days for which content is retained, as a number or digits. Only for finite policies. */
  retention_length?: string | number | null | undefined;
  /** Whether the policy can be changed freely (modifiable) or only made stricter (non_modifiable), as some regulations require. */
  retention_type?: "modifiable" | "non_modifiable" | undefined;
  /** Whether owners can extend the retention of their files shortly before it ends. */
  can_owner_extend_retention?: boolean | undefined;
  /** The maximum number of days by which owners can extend the retention, as a number or digits, or none for no limit. */
  max_extension_length?: RetentionPolicyExtensionLimit | undefined;
  /** Whether owners and co-owners are notified before the retention of a file ends. */
  are_owners_notified?: boolean | undefined;
  /** Further users to notify before a retention ends. */
  custom_notification_recipients?: readonly RetentionNotificationRecipient[] | undefined;
}

/** Parameters of retentionPolicies.get. */
export interface RetentionPoliciesGetParams<F extends FieldOf<RetentionPolicy> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of retentionPolicies.update. */
export interface RetentionPoliciesUpdateParams {
  /** The policy's name. Must be unique within the enterprise. */
  policy_name?: string | null | undefined;
  /** The purpose of the policy. */
  description?: string | null | undefined;
  /**
   * The action at the end of the retention. permanently_delete deletes the content permanently; remove_retention allows users to
   * delete it.
   */
  disposition_action?: "permanently_delete" | "remove_retention" | null | undefined;
  /** Set to non_modifiable so that the policy can only become stricter. This cannot be undone. */
  retention_type?: RetentionPolicyUpdate['retention_type'] | undefined;
  /** The number of days for which content is retained, as a number or digits. Can only increase if the policy is non_modifiable. */
  retention_length?: string | number | null | undefined;
  /** Set to retired to retire the policy. */
  status?: RetentionPolicyUpdate['status'] | undefined;
  /** Whether owners can extend the retention of their files shortly before it ends. */
  can_owner_extend_retention?: boolean | null | undefined;
  /** The maximum number of days by which owners can extend the retention, as a number or digits, or none for no limit. */
  max_extension_length?: RetentionPolicyExtensionLimit | undefined;
  /** Whether owners and co-owners are notified before the retention of a file ends. */
  are_owners_notified?: boolean | null | undefined;
  /** Further users to notify before a retention ends. */
  custom_notification_recipients?: readonly RetentionNotificationRecipient[] | null | undefined;
}

/** Parameters of retentionPolicies.assignments.list. */
export interface RetentionPoliciesAssignmentsListParams<F extends FieldOf<RetentionPolicyAssignment> = never> {
  /** Returns only assignments to this type of target. */
  type?: "folder" | "enterprise" | "metadata_template" | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of retentionPolicyAssignments.create. */
export interface RetentionPolicyAssignmentsCreateParams {
  /** The policy's ID. */
  policy_id: string;
  /** The target of the assignment. */
  assign_to: RetentionPolicyAssignmentCreate['assign_to'];
  /** Restricts an assignment to a metadata template to one value of one field. At most one entry. */
  filter_fields?: RetentionPolicyAssignmentCreate['filter_fields'] | undefined;
  /**
   * The start of the retention: upload_date, or the ID of a date field in the metadata template. Only for metadata templates and
   * finite policies.
   */
  start_date_field?: string | undefined;
}

/** Parameters of retentionPolicyAssignments.get. */
export interface RetentionPolicyAssignmentsGetParams<F extends FieldOf<RetentionPolicyAssignment> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of retentionPolicyAssignments.files.list. */
export interface RetentionPolicyAssignmentsFilesListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of retentionPolicyAssignments.fileVersions.list. */
export interface RetentionPolicyAssignmentsFileVersionsListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of fileVersionRetentions.list. */
export interface FileVersionRetentionsListParams {
  /** Returns only retentions of versions of this file. */
  file_id?: string | undefined;
  /** Returns only retentions of this file version. */
  file_version_id?: string | undefined;
  /** Returns only retentions by this retention policy. */
  policy_id?: string | undefined;
  /** Returns only retentions whose policy has this disposition action. */
  disposition_action?: "permanently_delete" | "remove_retention" | undefined;
  /** Returns only retentions that end before this time. */
  disposition_before?: string | undefined;
  /** Returns only retentions that end after this time. */
  disposition_after?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of legalHoldPolicies.list. */
export interface LegalHoldPoliciesListParams<F extends FieldOf<LegalHoldPolicy> = never> {
  /** The prefix that policy names must start with. Case-insensitive. */
  policy_name?: string | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of legalHoldPolicies.create. */
export interface LegalHoldPoliciesCreateParams {
  /** The policy's name, unique in the enterprise. */
  policy_name: string;
  /** The policy's description. */
  description?: string | undefined;
  /**
   * The time from which assignments to users hold file versions. Required unless is_ongoing is true. Other assignments do not need
   * it.
   */
  filter_started_at?: string | undefined;
  /**
   * The time up to which assignments to users hold file versions. Required unless is_ongoing is true. Other assignments do not need
   * it.
   */
  filter_ended_at?: string | undefined;
  /** Whether assignments also hold content created after the assignment. Required if there are no filter dates. */
  is_ongoing?: boolean | undefined;
}

/** Parameters of legalHoldPolicies.update. */
export interface LegalHoldPoliciesUpdateParams {
  /** The policy's name, unique in the enterprise. */
  policy_name?: string | undefined;
  /** The policy's description. */
  description?: string | undefined;
  /** The reason for the release. */
  release_notes?: string | undefined;
}

/** Parameters of legalHoldPolicyAssignments.list. */
export interface LegalHoldPolicyAssignmentsListParams<F extends FieldOf<LegalHoldPolicyAssignment> = never> {
  /** The legal hold policy's ID. */
  policy_id: string;
  /** The type of the targets whose assignments to return. */
  assign_to_type?: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions" | undefined;
  /** The ID of the target whose assignments to return. */
  assign_to_id?: string | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of legalHoldPolicyAssignments.create. */
export interface LegalHoldPolicyAssignmentsCreateParams {
  /** The policy's ID. */
  policy_id: string;
  /** The target of the assignment. */
  assign_to: LegalHoldPolicyAssignmentCreate['assign_to'];
}

/** Parameters of legalHoldPolicyAssignments.files.list. */
export interface LegalHoldPolicyAssignmentsFilesListParams<F extends FieldOf<FileFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of legalHoldPolicyAssignments.fileVersions.list. */
export interface LegalHoldPolicyAssignmentsFileVersionsListParams<F extends FieldOf<FileVersionFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of fileVersionLegalHolds.list. */
export interface FileVersionLegalHoldsListParams {
  /** The legal hold policy's ID. */
  policy_id: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarriers.changeStatus. */
export interface ShieldInformationBarriersChangeStatusParams {
  /** The barrier's ID. */
  id: string;
  /** The new status: pending to enable the barrier, disabled to disable it. */
  status: "pending" | "disabled";
}

/** Parameters of shieldInformationBarriers.list. */
export interface ShieldInformationBarriersListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarriers.create. */
export interface ShieldInformationBarriersCreateParams {
  /** The caller's enterprise. */
  enterprise: EnterpriseBase;
}

/** Parameters of shieldInformationBarrierReports.list. */
export interface ShieldInformationBarrierReportsListParams {
  /** The barrier's ID. */
  shield_information_barrier_id: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierReports.create. */
export interface ShieldInformationBarrierReportsCreateParams {
  /** The barrier. */
  shield_information_barrier: ShieldInformationBarrierBase;
}

/** Parameters of shieldInformationBarrierSegments.update. */
export interface ShieldInformationBarrierSegmentsUpdateParams {
  /** The segment's name. Must be unique within the barrier. */
  name?: string | undefined;
  /** A description of the segment's members. Null removes it. */
  description?: string | null | undefined;
}

/** Parameters of shieldInformationBarrierSegments.list. */
export interface ShieldInformationBarrierSegmentsListParams {
  /** The barrier's ID. */
  shield_information_barrier_id: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegments.create. */
export interface ShieldInformationBarrierSegmentsCreateParams {
  /** The barrier to which to add the segment. */
  shield_information_barrier: ShieldInformationBarrierBase;
  /** The segment's name. Must be unique within the barrier. */
  name: string;
  /** A description of the segment's members. */
  description?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegmentMembers.list. */
export interface ShieldInformationBarrierSegmentMembersListParams {
  /** The segment's ID. */
  shield_information_barrier_segment_id: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegmentMembers.create. */
export interface ShieldInformationBarrierSegmentMembersCreateParams {
  /** The object type. Optional. */
  type?: "shield_information_barrier_segment_member" | undefined;
  /** The barrier of the segment. Optional. */
  shield_information_barrier?: ShieldInformationBarrierBase | undefined;
  /** The segment. */
  shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
  /** The user to add. */
  user: UserBase;
}

/** Parameters of shieldInformationBarrierSegmentRestrictions.list. */
export interface ShieldInformationBarrierSegmentRestrictionsListParams {
  /** The segment's ID. */
  shield_information_barrier_segment_id: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegmentRestrictions.create. */
export interface ShieldInformationBarrierSegmentRestrictionsCreateParams {
  /** The object type. Required by the service. */
  type: "shield_information_barrier_segment_restriction";
  /** The barrier of both segments. Optional. */
  shield_information_barrier?: ShieldInformationBarrierBase | undefined;
  /** The segment to restrict. */
  shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
  /** The segment from which to separate it. */
  restricted_segment: ShieldInformationBarrierSegmentBase;
}

/** Parameters of shieldLists.create. */
export interface ShieldListsCreateParams {
  /** The list's name. Must be unique within the enterprise. */
  name: string;
  /** The purpose of the list. */
  description?: string | undefined;
  /** The new content of a Shield list. All entries are of the same type. Integrations are not accepted. */
  content: ShieldListContentChange;
}

/** Parameters of shieldLists.update. */
export interface ShieldListsUpdateParams {
  /** The list's name. Must be unique within the enterprise. */
  name: string;
  /** The purpose of the list. */
  description?: string | undefined;
  /** The new content of a Shield list. All entries are of the same type. Integrations are not accepted. */
  content: ShieldListContentChange;
}

/** Parameters of archives.list. */
export interface ArchivesListParams {
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of archives.create. */
export interface ArchivesCreateParams {
  /** The archive's name. Must be unique among the enterprise's archives. */
  name: string;
  /** A description of the content. */
  description?: string | undefined;
  /** The ID of the storage policy that determines the storage regions. Requires Box Zones for the enterprise. */
  storage_policy_id?: string | undefined;
}

/** Parameters of archives.update. */
export interface ArchivesUpdateParams {
  /** The archive's name. Must be unique among the enterprise's archives. */
  name?: string | undefined;
  /** A description of the content. */
  description?: string | undefined;
}

/** Parameters of signRequests.cancel. */
export interface SignRequestsCancelParams {
  /** The reason for the cancellation, shown to the signers. */
  reason?: string | undefined;
}

/** Parameters of signRequests.list. */
export interface SignRequestsListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /**
   * Returns only requests from these senders, given as email addresses. Requires shared_requests, unless the caller is the only
   * sender.
   */
  senders?: readonly string[] | undefined;
  /** Whether to list the requests that others shared with the user instead of the user's own. */
  shared_requests?: boolean | undefined;
}

/** Parameters of signRequests.create. */
export interface SignRequestsCreateParams {
  /** Whether the sender places the fields manually. The request is then not sent until the sender has done so at prepare_url. */
  is_document_preparation_needed?: boolean | undefined;
  /** The URL that signers are sent to after signing. Null for a Box page. */
  redirect_url?: string | null | undefined;
  /** The URL that signers are sent to after declining. Null for a Box page. */
  declined_redirect_url?: string | null | undefined;
  /** Whether signatures can be typed instead of drawn. */
  are_text_signatures_enabled?: boolean | undefined;
  /** The subject of the email to the signers. Null or empty for the default subject. */
  email_subject?: string | null | undefined;
  /** The text of the email to the signers. May contain a few HTML tags. Null or empty for the default text. */
  email_message?: string | null | undefined;
  /** Whether signers who have not signed are reminded by email on days 3, 8, 13 and 18. */
  are_reminders_enabled?: boolean | undefined;
  /** The request's name. Defaults to the name of the first document. */
  name?: string | undefined;
  /** Values for document fields that are filled in before signing. */
  prefill_tags?: readonly SignRequestPrefillTag[] | undefined;
  /** The number of days for which the request can be signed. It expires at the end of the last day. Null or 0 for no limit. */
  days_valid?: number | null | undefined;
  /** The ID of the request in the sender's own system. */
  external_id?: string | null | undefined;
  /** The sign template from which the request is created. Null if there is none. */
  template_id?: string | null | undefined;
  /** The name of the external system from which the request originates. */
  external_system_name?: string | null | undefined;
  /** A special signing process that the request must follow. Null for the default process. */
  request_flow?: SignRequestCreate['request_flow'] | undefined;
  /** The documents to sign. The service signs copies; the originals are not changed. */
  source_files?: readonly FileBase[] | null | undefined;
  /** The only permitted signature color. Null for any color. */
  signature_color?: "blue" | "black" | "red" | null | undefined;
  /**
   * The participants. With a template, their number and roles must match it. The sender is added automatically as a reader of the
   * final copy.
   */
  signers: readonly SignRequestCreateSigner[];
  /** The folder for the signed documents and the signing log. Defaults to a folder named My Sign Requests. Cannot be the root folder. */
  parent_folder?: SignRequestCreate['parent_folder'] | undefined;
}

/** Parameters of signTemplates.list. */
export interface SignTemplatesListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of workflows.list. */
export interface WorkflowsListParams {
  /** The ID of the folder that the workflows are configured for. It cannot be the root folder. */
  folder_id: string;
  /** The trigger type of the workflows to return, such as WORKFLOW_MANUAL_START. */
  trigger_type?: NonNullable<operations['workflows.list']['parameters']['query']>['trigger_type'] | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of workflows.start. */
export interface WorkflowsStartParams {
  /** The type of the body. Optional. */
  type?: "workflow_parameters" | undefined;
  /** The flow to start. */
  flow: WorkflowStart['flow'];
  /** The files to work on. They must be in the folder. */
  files: WorkflowStart['files'];
  /** The folder that the workflow is configured for. */
  folder: WorkflowStart['folder'];
  /** Values for steps that leave some open until the start. */
  outcomes?: readonly WorkflowStartOutcome[] | undefined;
}

/** Parameters of automateWorkflows.list. */
export interface AutomateWorkflowsListParams {
  /** The ID of the folder that the workflows are configured for. It cannot be the root folder. */
  folder_id: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
}

/** Parameters of automateWorkflows.start. */
export interface AutomateWorkflowsStartParams {
  /** The action's ID. */
  workflow_action_id: string;
  /** The IDs of the files to work on. */
  file_ids: readonly string[];
}

/** Parameters of integrationMappings.slack.list. */
export interface IntegrationMappingsSlackListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
  /** The type of the mapped partner items to return. */
  partner_item_type?: "channel" | undefined;
  /** The Slack ID of the channel whose mappings to return. */
  partner_item_id?: string | undefined;
  /** The ID of the folder whose mappings to return. */
  box_item_id?: string | undefined;
  /** The type of the mapped Box items to return. */
  box_item_type?: "folder" | undefined;
  /**
   * Whether to return mappings created manually or through the API (true), or those created automatically by the integration
   * (false).
   */
  is_manually_created?: boolean | undefined;
}

/** Parameters of integrationMappings.slack.create. */
export interface IntegrationMappingsSlackCreateParams {
  /** A Slack channel in a workspace or an organization. One of slack_workspace_id and slack_org_id is set. */
  partner_item: IntegrationMappingPartnerItemSlack;
  /** The folder that stores the files. */
  box_item: IntegrationMappingFolder;
  /** The settings of a mapping. */
  options?: IntegrationMappingSlackOptions | undefined;
}

/** Parameters of integrationMappings.slack.update. */
export interface IntegrationMappingsSlackUpdateParams {
  /** The folder that stores the files. */
  box_item?: IntegrationMappingFolder | undefined;
  /** The settings of a mapping. */
  options?: IntegrationMappingSlackOptions | undefined;
}

/** Parameters of integrationMappings.teams.list. */
export interface IntegrationMappingsTeamsListParams {
  /** The type of the mapped partner items to return. */
  partner_item_type?: "channel" | "team" | undefined;
  /** The Teams ID of the channel or team whose mappings to return. */
  partner_item_id?: string | undefined;
  /** The ID of the folder whose mappings to return. */
  box_item_id?: string | undefined;
  /** The type of the mapped Box items to return. */
  box_item_type?: "folder" | undefined;
}

/** Parameters of integrationMappings.teams.create. */
export interface IntegrationMappingsTeamsCreateParams {
  /** The channel or team. */
  partner_item: IntegrationMappingTeamsCreate['partner_item'];
  /** The folder that stores the files. */
  box_item: IntegrationMappingFolder;
}

/** Parameters of integrationMappings.teams.update. */
export interface IntegrationMappingsTeamsUpdateParams {
  /** The folder that stores the files. */
  box_item?: IntegrationMappingFolder | undefined;
}

/** Parameters of ai.ask. */
export interface AiAskParams {
  /** Whether the question concerns one item or several. */
  mode: "multiple_item_qa" | "single_item_qa";
  /** The question or instruction, up to 10,000 characters. */
  prompt: string;
  /** The items to ask about. Only the beginning of long texts is used. */
  items: readonly AiAskItem[];
  /** The conversation so far, oldest turn first. */
  dialogue_history?: readonly AiDialogueTurn[] | undefined;
  /** Whether to return the passages that the answer is based on. */
  include_citations?: boolean | undefined;
  /** The agent that answers the question. Either an agent of the enterprise, or settings that override the default agent's. */
  ai_agent?: AiAskAgent | undefined;
}

/** Parameters of ai.generateText. */
export interface AiGenerateTextParams {
  /** The instruction, up to 10,000 characters. */
  prompt: string;
  /** The one file that the text must fit. */
  items: readonly AiItem[];
  /** The conversation so far, oldest turn first. */
  dialogue_history?: readonly AiDialogueTurn[] | undefined;
  /** The agent that generates the text. Either an agent of the enterprise, or settings that override the default agent's. */
  ai_agent?: AiTextGenAgent | undefined;
}

/** Parameters of aiAgents.getDefault. */
export interface AiAgentsGetDefaultParams {
  /** The type of request that the agent handles. */
  mode: "ask" | "text_gen" | "extract" | "extract_structured";
  /** The language of the content, as an ISO 639-1 code. If there are no settings for this language, the service returns others. */
  language?: string | undefined;
  /** The model to return the settings for. */
  model?: string | undefined;
}

/** Parameters of ai.extract. */
export interface AiExtractParams {
  /** The data to extract, up to 10,000 characters. Either plain words, or a description of fields as JSON or XML. */
  prompt: string;
  /** The files to extract from. */
  items: readonly AiItem[];
  /** The agent that extracts the data. Either an agent of the enterprise, or settings that override the default agent's. */
  ai_agent?: AiExtractAgent | undefined;
}

/** Parameters of ai.extractStructured. */
export interface AiExtractStructuredParams {
  /** The files to extract from. */
  items: readonly AiItem[];
  /** The metadata template that contains the fields to fill. */
  metadata_template?: AiExtractStructured['metadata_template'] | undefined;
  /** The fields to fill. */
  fields?: readonly AiExtractField[] | undefined;
  /** The agent that extracts the data. Either an agent of the enterprise, or settings that override the default agent's. */
  ai_agent?: AiExtractStructuredAgent | undefined;
  /** Whether to return how certain each value is. */
  include_confidence_score?: boolean | undefined;
  /** Whether to return where in the file each value was found. */
  include_reference?: boolean | undefined;
  /** The sources of the taxonomies that taxonomy fields use. */
  taxonomy_sources?: readonly AiTaxonomySource[] | undefined;
}

/** Parameters of aiAgents.list. */
export interface AiAgentsListParams<F extends FieldOf<AiAgentFull> = never> {
  /** The modes to filter by: ask, text_gen, extract. Returns agents that support one of them. */
  mode?: NonNullable<operations['aiAgents.list']['parameters']['query']>['mode'] | undefined;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
  /** The states to filter by: enabled, disabled, enabled_for_selected_users. */
  agent_state?: NonNullable<operations['aiAgents.list']['parameters']['query']>['agent_state'] | undefined;
  /** Whether to include the agents that Box provides. */
  include_box_default?: boolean | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of aiAgents.create. */
export interface AiAgentsCreateParams {
  /** The object's type. */
  type: "ai_agent";
  /** The agent's name. */
  name: string;
  /** Whether the agent can be used, and by whom. For enabled_for_selected_users, allowed_entities lists the users and groups. */
  access_state: AiAgentCreate['access_state'];
  /** The URL of the agent's icon. Must be one of the icons that Box offers. */
  icon_reference?: string | undefined;
  /** The users and groups that can use the agent, if not everyone can. */
  allowed_entities?: readonly AiAgentAllowedEntity[] | undefined;
  /** The agent's settings for questions. Omitted parts are taken from the default agent. */
  ask?: AiAgentAskAbilitySet | undefined;
  /** The agent's settings for text generation. Omitted parts are taken from the default agent. */
  text_gen?: AiAgentTextGenAbilitySet | undefined;
  /** The agent's settings for extraction. Omitted parts are taken from the default agent. */
  extract?: AiAgentExtractAbilitySet | undefined;
}

/** Parameters of aiAgents.get. */
export interface AiAgentsGetParams<F extends FieldOf<AiAgentFull> = never> {
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  fields?: readonly F[] | undefined;
}

/** Parameters of aiAgents.update. */
export interface AiAgentsUpdateParams {
  /** The object's type. */
  type: "ai_agent";
  /** The agent's name. */
  name: string;
  /** Whether the agent can be used, and by whom. For enabled_for_selected_users, allowed_entities lists the users and groups. */
  access_state: AiAgentCreate['access_state'];
  /** The URL of the agent's icon. Must be one of the icons that Box offers. */
  icon_reference?: string | undefined;
  /** The users and groups that can use the agent, if not everyone can. */
  allowed_entities?: readonly AiAgentAllowedEntity[] | undefined;
  /** The agent's settings for questions. Omitted parts are taken from the default agent. */
  ask?: AiAgentAskAbilitySet | undefined;
  /** The agent's settings for text generation. Omitted parts are taken from the default agent. */
  text_gen?: AiAgentTextGenAbilitySet | undefined;
  /** The agent's settings for extraction. Omitted parts are taken from the default agent. */
  extract?: AiAgentExtractAbilitySet | undefined;
}

/** Parameters of docgenTemplates.list. */
export interface DocgenTemplatesListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of docgenTemplates.create. */
export interface DocgenTemplatesCreateParams {
  /** The Word document that contains the tags. */
  file: DocGenFile;
}

/** Parameters of docgenTemplates.tags.list. */
export interface DocgenTemplatesTagsListParams {
  /** The ID of the template version. Defaults to the current version. */
  template_version_id?: string | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of docgenTemplates.jobs.list. */
export interface DocgenTemplatesJobsListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of docgenJobs.list. */
export interface DocgenJobsListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of docgenBatches.jobs.list. */
export interface DocgenBatchesJobsListParams {
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of docgenBatches.create. */
export interface DocgenBatchesCreateParams {
  /** The Word document that contains the tags. */
  file: DocGenFile;
  /** The template version to use. Defaults to the current version. */
  file_version?: DocGenBatchCreate['file_version'] | undefined;
  /** The origin of the data. Must be api for API calls. */
  input_source: DocGenBatchCreate['input_source'];
  /** The destination folder of the documents. */
  destination_folder: DocGenBatchCreate['destination_folder'];
  /** The file format of the documents. */
  output_type: DocGenBatchCreate['output_type'];
  /** The data. Each entry creates one document and one job. */
  document_generation_data: readonly DocGenDocumentData[];
}

/** Parameters of hubs.list. */
export interface HubsListParams {
  /** The words that the hubs must match. */
  query?: string | undefined;
  /** The hubs to list: editable (hubs that the user may edit), view_only (other hubs) or all. */
  scope?: NonNullable<operations['hubs.list']['parameters']['query']>['scope'] | undefined;
  /** The sort key: relevance, name, view_count, updated_at or last_accessed_at. */
  sort?: NonNullable<operations['hubs.list']['parameters']['query']>['sort'] | undefined;
  /** The sort direction: ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of hubs.create. */
export interface HubsCreateParams {
  /** The title. Must not be empty. */
  title: string;
  /** The hub's description. */
  description?: string | undefined;
}

/** Parameters of hubs.listEnterprise. */
export interface HubsListEnterpriseParams {
  /** The words that the hubs must match. */
  query?: string | undefined;
  /** The sort key: relevance, name, view_count, updated_at or last_accessed_at. */
  sort?: NonNullable<operations['hubs.listEnterprise']['parameters']['query']>['sort'] | undefined;
  /** The sort direction: ascending (ASC) or descending (DESC). */
  direction?: "ASC" | "DESC" | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of hubs.update. */
export interface HubsUpdateParams {
  /** The new title. Must not be empty. */
  title?: string | undefined;
  /** The hub's description. */
  description?: string | undefined;
  /** Whether Box AI may answer questions about the hub. */
  is_ai_enabled?: boolean | undefined;
  /** Whether only users of the owner's enterprise can collaborate on the hub. */
  is_collaboration_restricted_to_enterprise?: boolean | undefined;
  /** Whether collaborators who are not owners may invite others. */
  can_non_owners_invite?: boolean | undefined;
  /** Whether the hub can have a shared link. */
  can_shared_link_be_created?: boolean | undefined;
  /** Whether the hub's shared link can be public. */
  can_public_shared_link_be_created?: boolean | undefined;
  /** The users who may copy the hub: all who can view it, users of the enterprise, or nobody. */
  copy_hub_access?: "all" | "company" | "none" | undefined;
}

/** Parameters of hubs.copy. */
export interface HubsCopyParams {
  /** The title. Must not be empty. If omitted, it is derived from the original's title. */
  title?: string | undefined;
  /** The description of the copy. */
  description?: string | undefined;
  /** Whether the copy includes the original's items that the caller can view. */
  include_items?: boolean | undefined;
}

/** Parameters of hubCollaborations.list. */
export interface HubCollaborationsListParams {
  /** The hub's ID. */
  hub_id: string;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of hubCollaborations.create. */
export interface HubCollaborationsCreateParams {
  /** The hub. */
  hub: HubCollaborationCreate['hub'];
  /** The collaborator: a user by ID or login, or a group by ID. */
  accessible_by: HubCollaborationCreate['accessible_by'];
  /** The collaborator's role. Groups cannot be co-owners. */
  role: HubCollaborationCreate['role'];
}

/** Parameters of hubCollaborations.update. */
export interface HubCollaborationsUpdateParams {
  /** The collaborator's role. Groups cannot be co-owners. */
  role?: HubCollaborationUpdate['role'] | undefined;
}

/** Parameters of hubItems.list. */
export interface HubItemsListParams {
  /** The hub's ID. */
  hub_id: string;
  /** The ID of an item list block, as returned by hubDocumentBlocks.list. Only its items are returned. */
  parent_id?: string | undefined;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of hubItems.manage. */
export interface HubItemsManageParams {
  /** The operations, carried out in this order. */
  operations: readonly HubItemOperation[];
}

/** Parameters of hubDocumentPages.list. */
export interface HubDocumentPagesListParams {
  /** The hub's ID. */
  hub_id: string;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of hubDocumentBlocks.list. */
export interface HubDocumentBlocksListParams {
  /** The hub's ID. */
  hub_id: string;
  /** The page's ID, as returned by hubDocumentPages.list. */
  page_id: string;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
  marker?: string | undefined;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  limit?: number | undefined;
}

/** Parameters of notes.convert. */
export interface NotesConvertParams {
  /** The text, up to 1 MiB. */
  content: string;
  /** The format of the text. */
  content_format: "markdown";
  /** The folder to create the note in. */
  parent: NotesConvert['parent'];
  /** The note's name without the extension .boxnote, which is added automatically. */
  name: string;
}

export interface AuthorizationApi {
  /**
   * Shows the page on which a user signs in and allows the application to act on their behalf. Open this URL in the user's browser
   * instead of calling it. After the user's decision, the browser is redirected to redirect_uri with a code, valid for 30 seconds,
   * or with an error.
   *
   * Sends no access token.
   *
   * GET /authorize
   *
   * See https://developer.box.com/reference/get-authorize
   * @example await box.authorization.authorize({ response_type: 'code', client_id: 'abcdefghijklmnop' });
   */
  authorize(params: AuthorizationAuthorizeParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Issues an access token, valid for about an hour. The body depends on grant_type and almost always contains client_id and
   * client_secret. It also contains code for authorization_code, refresh_token for refresh_token, box_subject_type and
   * box_subject_id for client_credentials, and assertion for jwt-bearer. For token-exchange, which issues a token with fewer
   * permissions, it contains subject_token, subject_token_type and scope, and optionally resource, box_shared_link or actor_token.
   *
   * Sends no access token.
   *
   * POST /oauth2/token
   *
   * See https://developer.box.com/reference/post-oauth2-token
   * @example await box.authorization.requestToken({ body: { grant_type: 'authorization_code', client_id: 'abcdefghijklmnop', client_secret: 'made-up-secret', code: 'made-up-code' } });
   */
  requestToken(params: AuthorizationRequestTokenParams, options?: CallOptions): BoxPromise<AccessToken>;
  /**
   * Exchanges a refresh token for a new access token and a new refresh token. A refresh token is valid for 60 days and for one use.
   * Store the new one, and let only one process refresh at a time: the slower of two receives invalid_grant.
   *
   * Sends no access token.
   *
   * POST /oauth2/token
   * @example await box.authorization.refreshToken({ body: { client_id: 'example-client', client_secret: 'example-secret', refresh_token: 'example-refresh-token' } });
   */
  refreshToken(params: AuthorizationRefreshTokenParams, options?: CallOptions): BoxPromise<AccessToken>;
  /**
   * Revokes an access token or a refresh token, and the other token of the pair. This signs the user out of the application.
   *
   * Sends no access token.
   *
   * POST /oauth2/revoke
   *
   * See https://developer.box.com/reference/post-oauth2-revoke
   * @example await box.authorization.revokeToken({ body: { client_id: 'abcdefghijklmnop', client_secret: 'made-up-secret', token: 'made-up-access-token' } });
   */
  revokeToken(params: AuthorizationRevokeTokenParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesSharedLinkApi {
  /**
   * Returns the file with its shared link. The link is null if there is none.
   *
   * GET /files/{file_id}
   * @example await box.files.sharedLink.get('70001');
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
  /**
   * Creates a shared link for a file and returns the file with it. Enterprise settings can narrow the requested access; see
   * effective_access.
   *
   * PUT /files/{file_id}
   * @example await box.files.sharedLink.create('70001', { shared_link: { access: 'company' } });
   */
  create<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
  /**
   * Updates the access, password, name, expiration or permissions of a file's shared link. Returns the file with the link.
   *
   * PUT /files/{file_id}
   * @example await box.files.sharedLink.update('70001', { shared_link: { access: 'open', unshared_at: '2030-01-31T18:00:00Z' } });
   */
  update<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
  /**
   * Removes the shared link of a file and returns the file. The old URL stays invalid even if a new link is created.
   *
   * PUT /files/{file_id}
   * @example await box.files.sharedLink.delete('70001');
   */
  delete<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesSharedLinkDeleteParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, 'shared_link' | F>>;
}

export interface FilesTrashApi {
  /**
   * Restores a file from the trash to its original folder. The optional body sets a folder to use if the original is gone and a name
   * to use if the original is in use. Returns 409 if the original name is in use and the body has no other.
   *
   * POST /files/{file_id}
   *
   * See https://developer.box.com/reference/post-files-id
   * @example await box.files.trash.restore('70001');
   */
  restore<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesTrashRestoreParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Returns a file that was itself moved to the trash. trashed_at and purged_at state when it was trashed and when it will be
   * purged. For a file that was trashed with its folder, call folders.trash.get.
   *
   * GET /files/{file_id}/trash
   *
   * See https://developer.box.com/reference/get-files-id-trash
   * @example await box.files.trash.get('70001');
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Permanently deletes a file from the trash. It cannot be restored.
   *
   * DELETE /files/{file_id}/trash
   *
   * See https://developer.box.com/reference/delete-files-id-trash
   * @example await box.files.trash.delete('70001');
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesThumbnailApi {
  /**
   * Returns a thumbnail within the given size bounds. Sides are 32, 64, 128 or 256 pixels for png, and 32, 160 or 320 pixels for
   * jpg. Returns 202 while the thumbnail is generated and 302 if the file type has none, both with the URL of a placeholder. Returns
   * 404 if no thumbnail can be generated from the file.
   *
   * GET /files/{file_id}/thumbnail.{extension}
   *
   * See https://developer.box.com/reference/get-files-id-thumbnail-id
   * @example await box.files.thumbnail.get('70001', 'png');
   */
  get(fileId: string, extension: "png" | "jpg", params?: FilesThumbnailGetParams, options?: CallOptions): BoxPromise<WebResponse>;
}

export interface FilesVersionsApi {
  /**
   * Returns the versions before the current one. The current version is file_version of the file. The list is empty if the file was
   * uploaded only once. Only paid accounts keep versions.
   *
   * GET /files/{file_id}/versions
   *
   * See https://developer.box.com/reference/get-files-id-versions
   * @example for await (const item of box.files.versions.list('70001')) console.log(item);
   */
  list<F extends FieldOf<FileVersionFull> = never>(fileId: string, params?: FilesVersionsListParams<F>, options?: ListOptions): BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'>;
  /**
   * Returns the metadata of one version of a file. For its bytes, call files.content.download with version. Only paid accounts keep
   * versions.
   *
   * GET /files/{file_id}/versions/{file_version_id}
   *
   * See https://developer.box.com/reference/get-files-id-versions-id
   * @example await box.files.versions.get('70001', '81001');
   */
  get<F extends FieldOf<FileVersionFull> = never>(fileId: string, fileVersionId: string, params?: FilesVersionsGetParams<F>, options?: CallOptions): BoxPromise<Fields<FileVersion, FileVersionFull, F>>;
  /**
   * Moves a deleted version from the trash back to the past versions of the file. It does not become the current version; call
   * files.versions.promote for that. Not available for Box Notes.
   *
   * PUT /files/{file_id}/versions/{file_version_id}
   *
   * See https://developer.box.com/reference/put-files-id-versions-id
   * @example await box.files.versions.restore('70001', '81001', { trashed_at: null });
   */
  restore(fileId: string, fileVersionId: string, params: FilesVersionsRestoreParams, options?: CallOptions): BoxPromise<FileVersion>;
  /**
   * Moves a past version of a file to the trash. files.versions.restore can restore it for some time. Only paid accounts keep
   * versions.
   *
   * DELETE /files/{file_id}/versions/{file_version_id}
   *
   * See https://developer.box.com/reference/delete-files-id-versions-id
   * @example await box.files.versions.delete('70001', '81001');
   */
  delete(fileId: string, fileVersionId: string, params?: FilesVersionsDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copies a past version of a file and makes the copy the current version. The copy has the same bytes and name but a new ID.
   * Comments and similar data stay unchanged. Not available for Box Notes.
   *
   * POST /files/{file_id}/versions/current
   *
   * See https://developer.box.com/reference/post-files-id-versions-current
   * @example await box.files.versions.promote('70001', { type: 'file_version', id: '81001' });
   */
  promote<F extends FieldOf<FileVersionFull> = never>(fileId: string, params: FilesVersionsPromoteParams<F>, options?: CallOptions): BoxPromise<Fields<FileVersion, FileVersionFull, F>>;
}

export interface FilesContentApi {
  /**
   * Uploads a new file in one request. Suitable for files up to 50 MB; larger files upload more reliably in parts, see
   * uploadSessions.create. The attributes part must precede the file part, or Box rejects the request.
   *
   * POST /files/content
   *
   * See https://developer.box.com/reference/post-files-content
   * @example await box.files.content.upload({ body: { attributes: { name: 'report.pdf', parent: { id: '60001' } }, file: new Uint8Array(8) } });
   */
  upload<F extends FieldOf<FileFull> = never>(params: FilesContentUploadParams<F>, options?: CallOptions): BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>>;
  /**
   * Checks whether a file with this name and size can be uploaded to the folder, before any bytes are sent. Returns 409 if the name
   * is already in use, and 403 if the account is full or the file exceeds the size limit. The check reserves nothing, so the name
   * can still be taken before the upload.
   *
   * OPTIONS /files/content
   *
   * See https://developer.box.com/reference/options-files-content
   * @example await box.files.content.preflight({ name: 'report.pdf', parent: { id: '60001' } });
   */
  preflight(params: FilesContentPreflightParams, options?: CallOptions): BoxPromise<UploadUrl>;
  /**
   * Returns the bytes of a file or of one of its versions. Box usually redirects to a URL of another host, which is valid for a
   * short time. That host needs no access token and must not receive one. A file that was just uploaded can return 202 at first.
   *
   * GET /files/{file_id}/content
   *
   * See https://developer.box.com/reference/get-files-id-content
   * @example await box.files.content.download('70001');
   */
  download(fileId: string, params?: FilesContentDownloadParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Replaces the content of a file in one request. The previous content is kept as an older version. Suitable for files up to 50 MB;
   * larger files upload more reliably in parts, see uploadSessions.createForFile. The attributes part must precede the file part.
   *
   * POST /files/{file_id}/content
   *
   * See https://developer.box.com/reference/post-files-id-content
   * @example await box.files.content.uploadVersion('70001', { body: { attributes: { name: 'report.pdf', content_modified_at: '2024-03-04T09:30:00-08:00' }, file: new Uint8Array(8) } });
   */
  uploadVersion<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions): BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>>;
  /**
   * Checks whether a new version of the file can be uploaded, before any bytes are sent. The name is needed only if the upload also
   * renames the file. Returns 409 if the name is already in use, and 403 if the account is full or the content exceeds the size
   * limit.
   *
   * OPTIONS /files/{file_id}/content
   * @example await box.files.content.preflightVersion('70001');
   */
  preflightVersion(fileId: string, params?: FilesContentPreflightVersionParams, options?: CallOptions): BoxPromise<UploadUrl>;
}

export interface FilesCommentsApi {
  /**
   * Returns the comments on a file, oldest first. Replies are included.
   *
   * GET /files/{file_id}/comments
   *
   * See https://developer.box.com/reference/get-files-id-comments
   * @example for await (const item of box.files.comments.list('70001')) console.log(item);
   */
  list<F extends FieldOf<CommentFull> = never>(fileId: string, params?: FilesCommentsListParams<F>, options?: ListOptions): BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'>;
}

export interface FilesTasksApi {
  /**
   * Returns all tasks on a file in one response. Unless fields requests more, an entry may contain only its file and due date.
   *
   * GET /files/{file_id}/tasks
   *
   * See https://developer.box.com/reference/get-files-id-tasks
   * @example for await (const item of box.files.tasks.list('70001')) console.log(item);
   */
  list<F extends FieldOf<Task> = never>(fileId: string, params?: FilesTasksListParams<F>, options?: ListOptions): BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'>;
}

export interface FilesAppItemAssociationsApi {
  /**
   * Returns the app items that a file belongs to, directly or through a folder above it. Users who can see the file receive the type
   * and ID of every app item, including those they cannot open.
   *
   * GET /files/{file_id}/app_item_associations
   *
   * See https://developer.box.com/reference/get-files-id-app-item-associations
   * @example for await (const item of box.files.appItemAssociations.list('70001')) console.log(item);
   */
  list(fileId: string, params?: FilesAppItemAssociationsListParams, options?: ListOptions): BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'>;
}

export interface FilesCollaborationsApi {
  /**
   * Returns the users and groups that have access to a file or are invited to it, including access inherited from folders above.
   *
   * GET /files/{file_id}/collaborations
   *
   * See https://developer.box.com/reference/get-files-id-collaborations
   * @example for await (const item of box.files.collaborations.list('70001')) console.log(item);
   */
  list<F extends FieldOf<CollaborationFull> = never>(fileId: string, params?: FilesCollaborationsListParams<F>, options?: ListOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'>;
}

export interface FilesWatermarkApi {
  /**
   * Returns when a file's watermark was applied. Returns 404 if the file has none.
   *
   * GET /files/{file_id}/watermark
   *
   * See https://developer.box.com/reference/get-files-id-watermark
   * @example await box.files.watermark.get('70001');
   */
  get(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Applies a watermark to a file. Previews then show the viewer and the viewing time over the content. The bytes do not change.
   * Returns 200 if the file already had a watermark, otherwise 201.
   *
   * PUT /files/{file_id}/watermark
   *
   * See https://developer.box.com/reference/put-files-id-watermark
   * @example await box.files.watermark.apply('70001', { watermark: { imprint: 'default' } });
   */
  apply(fileId: string, params: FilesWatermarkApplyParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Removes a file's watermark. Returns 404 if the file has none.
   *
   * DELETE /files/{file_id}/watermark
   *
   * See https://developer.box.com/reference/delete-files-id-watermark
   * @example await box.files.watermark.delete('70001');
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesMetadataApi {
  /**
   * Returns all metadata of a file: one instance, a set of values, for each applied template. The user must be able to view the
   * file.
   *
   * GET /files/{file_id}/metadata
   *
   * See https://developer.box.com/reference/get-files-id-metadata
   * @example for await (const item of box.files.metadata.list('70001')) console.log(item);
   */
  list(fileId: string, params?: FilesMetadataListParams, options?: ListOptions): BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'>;
  /**
   * Returns a file's metadata for one template. Returns 404 if the template is not applied to the file.
   *
   * GET /files/{file_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/get-files-id-metadata-id-id
   * @example await box.files.metadata.get('70001', 'enterprise', 'contract');
   */
  get(fileId: string, scope: operations['files.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: FilesMetadataGetParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Applies a list of operations to a file's metadata for one template, in order. If one operation fails, such as a test of a
   * changed value, none takes effect. The template must already be applied.
   *
   * PUT /files/{file_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/put-files-id-metadata-id-id
   * @example await box.files.metadata.update('70001', 'enterprise', 'contract', { body: [ { op: 'test', path: '/customer', value: 'Harbour Books' }, { op: 'replace', path: '/amount', value: 2750 }, { op: 'remove', path: '/signed' }, { op: 'move', from: '/regions', path: '/markets' } ] });
   */
  update(fileId: string, scope: operations['files.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataUpdateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Creates a metadata instance on a file. Each property of the body is a field of the template and must match its type. Only the
   * properties template of the global scope accepts arbitrary fields. Returns 409 if the file already has an instance of the
   * template.
   *
   * POST /files/{file_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/post-files-id-metadata-id-id
   * @example await box.files.metadata.create('70001', 'enterprise', 'contract', { body: { customer: 'Harbour Books', amount: 2500, signed: '2024-03-04T00:00:00.000Z', regions: [ 'North', 'West' ] } });
   */
  create(fileId: string, scope: operations['files.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataCreateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Removes a metadata instance and its values from a file. The template is kept.
   *
   * DELETE /files/{file_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/delete-files-id-metadata-id-id
   * @example await box.files.metadata.delete('70001', 'enterprise', 'contract');
   */
  delete(fileId: string, scope: operations['files.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesClassificationApi {
  /**
   * Returns the security classification of a file. Returns 404 if the file has none.
   *
   * GET /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/get-files-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.files.classification.get('70001');
   */
  get(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Replaces the security classification of a file with another classification of the enterprise. The file must already have one.
   *
   * PUT /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/put-files-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.files.classification.update('70001', { body: [ { op: 'replace', path: '/Box__Security__Classification__Key', value: 'Internal' } ] });
   */
  update(fileId: string, params: FilesClassificationUpdateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Applies one of the enterprise's classifications, which state how confidential content is, to a file. Returns 409 if the file
   * already has one. To change it, use files.classification.update.
   *
   * POST /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/post-files-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.files.classification.create('70001', { Box__Security__Classification__Key: 'Internal' });
   */
  create(fileId: string, params: FilesClassificationCreateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Removes the security classification of a file. The enterprise rules that depend on it no longer apply.
   *
   * DELETE /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/delete-files-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.files.classification.delete('70001');
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesSkillCardsApi {
  /**
   * Returns the cards that skills (applications that analyze uploaded files) added to a file: keywords, timelines, transcripts and
   * statuses. Returns 404 if the file has none.
   *
   * GET /files/{file_id}/metadata/global/boxSkillsCards
   *
   * See https://developer.box.com/reference/get-files-id-metadata-global-boxSkillsCards
   * @example await box.files.skillCards.get('70001');
   */
  get(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<SkillCardsMetadata>;
  /**
   * Replaces individual cards of a file. The path of each operation contains the zero-based index of the card. The update is atomic:
   * if one operation fails, none takes effect.
   *
   * PUT /files/{file_id}/metadata/global/boxSkillsCards
   *
   * See https://developer.box.com/reference/put-files-id-metadata-global-boxSkillsCards
   * @example await box.files.skillCards.update('70001', { body: [ { op: 'replace', path: '/cards/0', value: { type: 'skill_card', skill_card_type: 'status', status: { code: 'processing', message: 'The recording is being listened to.' }, skill: { type: 'service', id: 'harbour-topics' }, invocation: { type: 'skill_invocation', id: '81001-f3c2' } } } ] });
   */
  update(fileId: string, params: FilesSkillCardsUpdateParams, options?: CallOptions): BoxPromise<SkillCardsMetadata>;
  /**
   * Adds the first cards to a file. The web app shows them next to the preview. Returns 409 if the file already has cards; change
   * them with files.skillCards.update.
   *
   * POST /files/{file_id}/metadata/global/boxSkillsCards
   *
   * See https://developer.box.com/reference/post-files-id-metadata-global-boxSkillsCards
   * @example await box.files.skillCards.create('70001', { cards: [ { type: 'skill_card', skill_card_type: 'keyword', skill_card_title: { code: 'topics', message: 'Topics' }, skill: { type: 'service', id: 'harbour-topics' }, invocation: { type: 'skill_invocation', id: '81001-f3c2' }, entries: [ { text: 'tides' }, { text: 'ferry' } ] } ] });
   */
  create(fileId: string, params: FilesSkillCardsCreateParams, options?: CallOptions): BoxPromise<SkillCardsMetadata>;
  /**
   * Removes all cards that skills added to a file.
   *
   * DELETE /files/{file_id}/metadata/global/boxSkillsCards
   *
   * See https://developer.box.com/reference/delete-files-id-metadata-global-boxSkillsCards
   * @example await box.files.skillCards.delete('70001');
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesApi {
  /**
   * Returns a file's metadata; files.content.download returns its bytes. Many properties are returned only when listed in fields,
   * such as permissions, tags, lock, metadata and representations. Returns 404 with the code trashed if the file is in the trash.
   *
   * GET /files/{file_id}
   *
   * See https://developer.box.com/reference/get-files-id
   * @example await box.files.get('70001');
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Updates the properties in the body to rename, move, describe, tag, lock or share the file. To replace the bytes, call
   * files.content.uploadVersion. New values of non-standard properties, such as lock or tags, are returned only when listed in
   * fields.
   *
   * PUT /files/{file_id}
   *
   * See https://developer.box.com/reference/put-files-id
   * @example await box.files.update('70001', { name: 'Survey 2024.pdf' });
   */
  update<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Moves a file to the trash. files.trash.restore can restore it for a period set by the enterprise. If the enterprise has no
   * trash, the file is deleted permanently.
   *
   * DELETE /files/{file_id}
   *
   * See https://developer.box.com/reference/delete-files-id
   * @example await box.files.delete('70001');
   */
  delete(fileId: string, params?: FilesDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copies one version of a file, by default the current one. Returns 409 if the name is already in use in the destination folder.
   * Copying within one folder therefore requires a new name.
   *
   * POST /files/{file_id}/copy
   *
   * See https://developer.box.com/reference/post-files-id-copy
   * @example await box.files.copy('70001', { parent: { id: '50001' } });
   */
  copy<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesCopyParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  sharedLink: FilesSharedLinkApi;
  trash: FilesTrashApi;
  thumbnail: FilesThumbnailApi;
  versions: FilesVersionsApi;
  content: FilesContentApi;
  comments: FilesCommentsApi;
  tasks: FilesTasksApi;
  appItemAssociations: FilesAppItemAssociationsApi;
  collaborations: FilesCollaborationsApi;
  watermark: FilesWatermarkApi;
  metadata: TemplateTyped<FilesMetadataApi>;
  classification: FilesClassificationApi;
  skillCards: FilesSkillCardsApi;
}

export interface SharedItemsApi {
  /**
   * Returns the file, folder, web link or app item behind a shared link, which may belong to another enterprise. Send the same
   * BoxApi header with further requests for the item. Returns 403 or 404 if the link is wrong, the password is missing, or the user
   * has no access.
   *
   * GET /shared_items
   *
   * See https://developer.box.com/reference/get-shared-items
   * @example await box.sharedItems.get({ boxApi: 'shared_link=https://example-press.app.box.com/s/q7xk2m9d4f1z8w3t' });
   */
  get(params: SharedItemsGetParams, options?: CallOptions): BoxPromise<SharedItem>;
  /**
   * Returns the file behind a shared link. Use this if the link is known to open a file.
   *
   * GET /shared_items
   * @example await box.sharedItems.getFile({ boxApi: 'shared_link=https://example-press.app.box.com/s/q7xk2m9d4f1z8w3t' });
   */
  getFile(params: SharedItemsGetFileParams, options?: CallOptions): BoxPromise<FileFull>;
  /**
   * Returns the folder behind a shared link. Use this if the link is known to open a folder.
   *
   * GET /shared_items
   * @example await box.sharedItems.getFolder({ boxApi: 'shared_link=https://example-press.app.box.com/s/q7xk2m9d4f1z8w3t' });
   */
  getFolder(params: SharedItemsGetFolderParams, options?: CallOptions): BoxPromise<FolderFull>;
  /**
   * Returns the web link behind a shared link. Use this if the link is known to open a web link.
   *
   * GET /shared_items
   * @example await box.sharedItems.getWebLink({ boxApi: 'shared_link=https://example-press.app.box.com/s/q7xk2m9d4f1z8w3t' });
   */
  getWebLink(params: SharedItemsGetWebLinkParams, options?: CallOptions): BoxPromise<WebLinkFull>;
  /**
   * Returns the app item behind a shared link. Use this if the link is known to open an app item.
   *
   * GET /shared_items
   * @example await box.sharedItems.getAppItem({ boxApi: 'shared_link=https://example-press.app.box.com/s/q7xk2m9d4f1z8w3t' });
   */
  getAppItem(params: SharedItemsGetAppItemParams, options?: CallOptions): BoxPromise<AppItem>;
}

export interface UploadSessionsPartsApi {
  /**
   * Uploads one part of a file. Each part starts at a multiple of the session's part_size and has that length; only the last may be
   * shorter. Parts may be sent in any order and several at a time. A part lost in transit may be resent; the code
   * range_overlaps_existing_part then means that the first attempt arrived. If the session contains session_endpoints.upload_part,
   * use that URL instead.
   *
   * PUT /files/upload_sessions/{upload_session_id}
   *
   * See https://developer.box.com/reference/put-files-upload-sessions-id
   * @example await box.uploadSessions.parts.upload('4F7A2B9C1D3E', { digest: 'sha=XL6OS9g6Txx+K5Cm1PPI4aeyXQk=', contentRange: 'bytes 0-8388607/22020096', body: new Uint8Array(8) });
   */
  upload(uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions): BoxPromise<UploadedPart>;
  /**
   * Returns the parts uploaded so far, to find those that are missing. If the session contains session_endpoints.list_parts, use
   * that URL instead.
   *
   * GET /files/upload_sessions/{upload_session_id}/parts
   *
   * See https://developer.box.com/reference/get-files-upload-sessions-id-parts
   * @example for await (const item of box.uploadSessions.parts.list('4F7A2B9C1D3E')) console.log(item);
   */
  list(uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: ListOptions): BoxList<UploadParts["entries"][number], UploadParts, 'entries'>;
}

export interface UploadSessionsApi {
  /**
   * Starts the upload of a new file of at least 20,000,000 bytes in parts. Checks the name, quota and size limit immediately. The
   * session expires after seven days. The response contains the part size and the URLs for the later calls.
   *
   * POST /files/upload_sessions
   *
   * See https://developer.box.com/reference/post-files-upload-sessions
   * @example await box.uploadSessions.create({ folder_id: '60001', file_size: 22020096, file_name: 'recording.mov' });
   */
  create(params: UploadSessionsCreateParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Starts the upload of a new file version of at least 20,000,000 bytes in parts. Checks the quota and size limit immediately. The
   * session expires after seven days. The file changes only when the session is committed.
   *
   * POST /files/{file_id}/upload_sessions
   *
   * See https://developer.box.com/reference/post-files-id-upload-sessions
   * @example await box.uploadSessions.createForFile('70001', { file_size: 22020096 });
   */
  createForFile(fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Returns an upload session with the number of processed parts, for resuming an upload. If the session contains
   * session_endpoints.status, use that URL instead.
   *
   * GET /files/upload_sessions/{upload_session_id}
   *
   * See https://developer.box.com/reference/get-files-upload-sessions-id
   * @example await box.uploadSessions.get('4F7A2B9C1D3E');
   */
  get(uploadSessionId: string, params?: NoParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Ends an upload session and discards the uploaded parts. This is irreversible. If the session contains session_endpoints.abort,
   * use that URL instead.
   *
   * DELETE /files/upload_sessions/{upload_session_id}
   *
   * See https://developer.box.com/reference/delete-files-upload-sessions-id
   * @example await box.uploadSessions.abort('4F7A2B9C1D3E');
   */
  abort(uploadSessionId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Creates the file, or its new version, from the uploaded parts. Shortly after the last part, the service may still be processing
   * and return 202 or the code parts_mismatch; retry with the same body. If the session contains session_endpoints.commit, use that
   * URL instead.
   *
   * POST /files/upload_sessions/{upload_session_id}/commit
   *
   * See https://developer.box.com/reference/post-files-upload-sessions-id-commit
   * @example await box.uploadSessions.commit('4F7A2B9C1D3E', { digest: 'sha=w6H10n6QSLai1Ob4CRs8XX+eChI=', parts: [ { part_id: '6F2D3A01', offset: 0, size: 8388608, sha1: '5cbe8e4bd83a4f1c7e2b90a6d4f3c8e1a7b25d09' }, { part_id: 'BFA1D2E3', offset: 8388608, size: 8388608, sha1: '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12' }, { part_id: '9C4E7B20', offset: 16777216, size: 5242880, sha1: '9b74c9897bac770ffc029102a200c5de1e63aa90' } ] });
   */
  commit(uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions): BoxPromise<Files>;
  parts: UploadSessionsPartsApi;
}

export interface FoldersSharedLinkApi {
  /**
   * Returns the folder with its shared link. The link is null if there is none.
   *
   * GET /folders/{folder_id}
   * @example await box.folders.sharedLink.get('50001');
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Creates or updates the shared link of a folder and returns the folder with it. An empty shared_link applies the enterprise's
   * default settings.
   *
   * PUT /folders/{folder_id}
   * @example await box.folders.sharedLink.create('50001', { shared_link: { access: 'company' } });
   */
  create<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Updates the access, password, name, expiration or permissions of a folder's shared link. Creates the link if there is none.
   * Returns the folder with the link.
   *
   * PUT /folders/{folder_id}
   * @example await box.folders.sharedLink.update('50001', { shared_link: { access: 'open', unshared_at: '2030-01-31T18:00:00Z' } });
   */
  update<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Removes the shared link of a folder and returns the folder. The old URL stays invalid even if a new link is created.
   *
   * PUT /folders/{folder_id}
   * @example await box.folders.sharedLink.delete('50001');
   */
  delete<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersSharedLinkDeleteParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
}

export interface FoldersTrashApi {
  /**
   * Restores a folder and its content to the original location or, if that is gone, to the parent in the body. Returns 409 if the
   * name is already in use; pass another name in that case. The affected folders are locked during the operation.
   *
   * POST /folders/{folder_id}
   *
   * See https://developer.box.com/reference/post-folders-id
   * @example await box.folders.trash.restore('50001');
   */
  restore<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersTrashRestoreParams<F>, options?: CallOptions): BoxPromise<Fields<FolderDetails, FolderFull, F>>;
  /**
   * Returns a folder that was itself moved to the trash. trashed_at and purged_at state when it was trashed and when it will be
   * purged. Returns 404 if the folder was trashed with a parent folder; request that one instead.
   *
   * GET /folders/{folder_id}/trash
   *
   * See https://developer.box.com/reference/get-folders-id-trash
   * @example await box.folders.trash.get('50001');
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<FolderDetails, FolderFull, F>>;
  /**
   * Permanently deletes a folder from the trash with all its content. It cannot be restored.
   *
   * DELETE /folders/{folder_id}/trash
   *
   * See https://developer.box.com/reference/delete-folders-id-trash
   * @example await box.folders.trash.delete('50001');
   */
  delete(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersItemsApi {
  /**
   * Returns the files, folders and web links directly inside a folder. Folders come first, then files, then web links. Within each
   * kind, sort and direction set the order.
   *
   * GET /folders/{folder_id}/items
   *
   * See https://developer.box.com/reference/get-folders-id-items
   * @example for await (const item of box.folders.items.list('50001')) console.log(item);
   */
  list<F extends FieldOf<ItemFull> = never>(folderId: string, params?: FoldersItemsListParams<F>, options?: ListOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface FoldersCollaborationsApi {
  /**
   * Returns the users and groups that have access to a folder or are invited to it, including access inherited from folders above.
   *
   * GET /folders/{folder_id}/collaborations
   *
   * See https://developer.box.com/reference/get-folders-id-collaborations
   * @example for await (const item of box.folders.collaborations.list('50001')) console.log(item);
   */
  list<F extends FieldOf<CollaborationFull> = never>(folderId: string, params?: FoldersCollaborationsListParams<F>, options?: ListOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'>;
}

export interface FoldersAppItemAssociationsApi {
  /**
   * Returns the app items that a folder belongs to, directly or through a folder above it. Users who can see the folder receive the
   * type and ID of every app item, including those they cannot open.
   *
   * GET /folders/{folder_id}/app_item_associations
   *
   * See https://developer.box.com/reference/get-folders-id-app-item-associations
   * @example for await (const item of box.folders.appItemAssociations.list('50001')) console.log(item);
   */
  list(folderId: string, params?: FoldersAppItemAssociationsListParams, options?: ListOptions): BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'>;
}

export interface FoldersWatermarkApi {
  /**
   * Returns when a folder's watermark was applied. Returns 404 if the folder has none.
   *
   * GET /folders/{folder_id}/watermark
   *
   * See https://developer.box.com/reference/get-folders-id-watermark
   * @example await box.folders.watermark.get('50001');
   */
  get(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Applies a watermark to a folder. Previews of the files in it then show the viewer and the viewing time. Returns 200 if the
   * folder already had a watermark, otherwise 201.
   *
   * PUT /folders/{folder_id}/watermark
   *
   * See https://developer.box.com/reference/put-folders-id-watermark
   * @example await box.folders.watermark.apply('50001', { watermark: { imprint: 'default' } });
   */
  apply(folderId: string, params: FoldersWatermarkApplyParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Removes a folder's watermark. Returns 404 if the folder has none.
   *
   * DELETE /folders/{folder_id}/watermark
   *
   * See https://developer.box.com/reference/delete-folders-id-watermark
   * @example await box.folders.watermark.delete('50001');
   */
  delete(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersMetadataApi {
  /**
   * Returns all metadata of a folder: one instance, a set of values, for each applied template. The user must be able to view the
   * folder. The root folder has no metadata.
   *
   * GET /folders/{folder_id}/metadata
   *
   * See https://developer.box.com/reference/get-folders-id-metadata
   * @example for await (const item of box.folders.metadata.list('50001')) console.log(item);
   */
  list(folderId: string, params?: FoldersMetadataListParams, options?: ListOptions): BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'>;
  /**
   * Returns a folder's metadata for one template. Returns 404 if the template is not applied to the folder. The root folder has no
   * metadata.
   *
   * GET /folders/{folder_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/get-folders-id-metadata-id-id
   * @example await box.folders.metadata.get('50001', 'enterprise', 'contract');
   */
  get(folderId: string, scope: operations['folders.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Applies a list of operations to a folder's metadata for one template, in order. If one operation fails, such as a test of a
   * changed value, none takes effect. The template must already be applied.
   *
   * PUT /folders/{folder_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/put-folders-id-metadata-id-id
   * @example await box.folders.metadata.update('50001', 'enterprise', 'contract', { body: [ { op: 'test', path: '/customer', value: 'Harbour Books' }, { op: 'replace', path: '/amount', value: 2750 }, { op: 'remove', path: '/signed' }, { op: 'move', from: '/regions', path: '/markets' } ] });
   */
  update(folderId: string, scope: operations['folders.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataUpdateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Creates a metadata instance on a folder. Each property of the body is a field of the template and must match its type. Only the
   * properties template of the global scope accepts arbitrary fields. Returns 409 if the folder already has an instance of the
   * template. The folder's contents get the values only through a cascade policy.
   *
   * POST /folders/{folder_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/post-folders-id-metadata-id-id
   * @example await box.folders.metadata.create('50001', 'enterprise', 'contract', { body: { customer: 'Harbour Books', amount: 2500, signed: '2024-03-04T00:00:00.000Z', regions: [ 'North', 'West' ] } });
   */
  create(folderId: string, scope: operations['folders.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataCreateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Removes a metadata instance and its values from a folder. The template is kept.
   *
   * DELETE /folders/{folder_id}/metadata/{scope}/{template_key}
   *
   * See https://developer.box.com/reference/delete-folders-id-metadata-id-id
   * @example await box.folders.metadata.delete('50001', 'enterprise', 'contract');
   */
  delete(folderId: string, scope: operations['folders.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersClassificationApi {
  /**
   * Returns the security classification of a folder. Returns 404 if the folder has none.
   *
   * GET /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/get-folders-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.folders.classification.get('50001');
   */
  get(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Replaces the security classification of a folder with another classification of the enterprise. The folder must already have
   * one.
   *
   * PUT /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/put-folders-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.folders.classification.update('50001', { body: [ { op: 'replace', path: '/Box__Security__Classification__Key', value: 'Internal' } ] });
   */
  update(folderId: string, params: FoldersClassificationUpdateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Applies one of the enterprise's classifications, which state how confidential content is, to a folder. Returns 409 if the folder
   * already has one. To change it, use folders.classification.update.
   *
   * POST /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/post-folders-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.folders.classification.create('50001', { Box__Security__Classification__Key: 'Internal' });
   */
  create(folderId: string, params: FoldersClassificationCreateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Removes the security classification of a folder. The enterprise rules that depend on it no longer apply.
   *
   * DELETE /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   *
   * See https://developer.box.com/reference/delete-folders-id-metadata-enterprise-securityClassification-6VMVochwUWo
   * @example await box.folders.classification.delete('50001');
   */
  delete(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersApi {
  /**
   * Creates an empty folder. Returns 409 with the conflicting item if the name is already in use.
   *
   * POST /folders
   *
   * See https://developer.box.com/reference/post-folders
   * @example await box.folders.create({ name: 'Drafts', parent: { id: '50001' } });
   */
  create<F extends FieldOf<FolderFull> = never>(params: FoldersCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  /**
   * Returns a folder with its first items in item_collection. The sort, direction, offset and limit parameters apply to
   * item_collection; folders.items.list returns all items. Returns 404 with the code trashed if the folder is in the trash.
   *
   * GET /folders/{folder_id}
   *
   * See https://developer.box.com/reference/get-folders-id
   * @example await box.folders.get('50001');
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersGetParams<F>, options?: ListOptions): BoxPages<NonNullable<FolderFull['item_collection']>['entries'][number], Fields<Folder, FolderFull, F>>;
  /**
   * Updates the properties in the body. A different parent moves the folder with all its content. A large move can return 503 and
   * continue in the background; until it is done, requests for its folders return 409.
   *
   * PUT /folders/{folder_id}
   *
   * See https://developer.box.com/reference/put-folders-id
   * @example await box.folders.update('50001', { name: 'Field notes 2024' });
   */
  update<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  /**
   * Moves a folder to the trash. folders.trash.restore can restore it for a period set by the enterprise. If the enterprise has no
   * trash, the folder is deleted permanently. Box rejects the deletion of a folder that is not empty unless recursive is true.
   *
   * DELETE /folders/{folder_id}
   *
   * See https://developer.box.com/reference/delete-folders-id
   * @example await box.folders.delete('50001');
   */
  delete(folderId: string, params?: FoldersDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copies a folder with all its content into another folder. Collaborations and shared links are not copied. The root folder cannot
   * be copied.
   *
   * POST /folders/{folder_id}/copy
   *
   * See https://developer.box.com/reference/post-folders-id-copy
   * @example await box.folders.copy('50001', { parent: { id: '50001' } });
   */
  copy<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersCopyParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
  sharedLink: FoldersSharedLinkApi;
  trash: FoldersTrashApi;
  items: FoldersItemsApi;
  collaborations: FoldersCollaborationsApi;
  appItemAssociations: FoldersAppItemAssociationsApi;
  watermark: FoldersWatermarkApi;
  metadata: TemplateTyped<FoldersMetadataApi>;
  classification: FoldersClassificationApi;
}

export interface TrashApi {
  /**
   * Returns the files, folders and web links that the user moved to the trash. Items trashed with a parent folder are not listed.
   * List trashed_at and purged_at in fields to see when each item was trashed and when it will be purged.
   *
   * GET /folders/trash/items
   *
   * See https://developer.box.com/reference/get-folders-trash-items
   * @example for await (const item of box.trash.list()) console.log(item);
   */
  list<F extends FieldOf<ItemFull> = never>(params?: TrashListParams<F>, options?: ListOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface CollaborationsApi {
  /**
   * Returns the calling user's pending invitations. Other collaborations are listed by item or group, for example with
   * files.collaborations.list.
   *
   * GET /collaborations
   *
   * See https://developer.box.com/reference/get-collaborations
   * @example for await (const item of box.collaborations.list({ status: 'pending' })) console.log(item);
   */
  list<F extends FieldOf<CollaborationFull> = never>(params: CollaborationsListParams<F>, options?: ListOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'>;
  /**
   * Invites a user or a group to a file or folder. Depending on the settings of both sides, access starts at once or after
   * acceptance; an address without an account is invited by email. Requires permission to invite collaborators. Returns 400 or 409
   * if the user or group is already invited.
   *
   * POST /collaborations
   *
   * See https://developer.box.com/reference/post-collaborations
   * @example await box.collaborations.create({ item: { type: 'folder', id: '50001' }, accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' });
   */
  create<F extends FieldOf<CollaborationFull> = never>(params: CollaborationsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Collaboration, CollaborationFull, F>>;
  /**
   * Returns one collaboration, with its item, its user or group, its role and its expiration.
   *
   * GET /collaborations/{collaboration_id}
   *
   * See https://developer.box.com/reference/get-collaborations-id
   * @example await box.collaborations.get('61001');
   */
  get<F extends FieldOf<CollaborationFull> = never>(collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Collaboration, CollaborationFull, F>>;
  /**
   * Changes the role or expiration of a collaboration, or accepts or rejects an invitation through status. The role owner transfers
   * ownership of the folder. Only the owner can do this, and the response is then 204 without a body.
   *
   * PUT /collaborations/{collaboration_id}
   *
   * See https://developer.box.com/reference/put-collaborations-id
   * @example await box.collaborations.update('61001', { role: 'viewer' });
   */
  update(collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions): BoxPromise<CollaborationFull | undefined>;
  /**
   * Ends a collaboration or withdraws an invitation. Requires permission to invite collaborators, except that all users can remove
   * their own access.
   *
   * DELETE /collaborations/{collaboration_id}
   *
   * See https://developer.box.com/reference/delete-collaborations-id
   * @example await box.collaborations.delete('61001');
   */
  delete(collaborationId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface CommentsApi {
  /**
   * Adds a comment to a file, or a reply to a comment. Requires permission to comment on the file. Mentioned users are notified.
   *
   * POST /comments
   *
   * See https://developer.box.com/reference/post-comments
   * @example await box.comments.create({ item: { type: 'file', id: '70001' } });
   */
  create<F extends FieldOf<CommentFull> = never>(params: CommentsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Returns one comment, with its text, author and item.
   *
   * GET /comments/{comment_id}
   *
   * See https://developer.box.com/reference/get-comments-id
   * @example await box.comments.get('191001');
   */
  get<F extends FieldOf<CommentFull> = never>(commentId: string, params?: CommentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Replaces the text of a comment. Only its author can call it.
   *
   * PUT /comments/{comment_id}
   *
   * See https://developer.box.com/reference/put-comments-id
   * @example await box.comments.update('191001', { message: 'The second figure has its caption now.' });
   */
  update<F extends FieldOf<CommentFull> = never>(commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Deletes a comment permanently. Only its author and the file's owner can call it. Replies are kept.
   *
   * DELETE /comments/{comment_id}
   *
   * See https://developer.box.com/reference/delete-comments-id
   * @example await box.comments.delete('191001');
   */
  delete(commentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface TasksAssignmentsApi {
  /**
   * Returns all assignments of a task in one response. Unless fields requests more, an entry contains only the assignee and the
   * file.
   *
   * GET /tasks/{task_id}/assignments
   *
   * See https://developer.box.com/reference/get-tasks-id-assignments
   * @example for await (const item of box.tasks.assignments.list('180001')) console.log(item);
   */
  list<F extends FieldOf<TaskAssignment> = never>(taskId: string, params?: TasksAssignmentsListParams<F>, options?: ListOptions): BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'>;
}

export interface TasksApi {
  /**
   * Creates a task on a file, without assignees. Add each assignee with taskAssignments.create. The user must be allowed to see the
   * file.
   *
   * POST /tasks
   *
   * See https://developer.box.com/reference/post-tasks
   * @example await box.tasks.create({ item: { type: 'file', id: '70001' } });
   */
  create(params: TasksCreateParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Returns one task with its assignments, due date and completion state.
   *
   * GET /tasks/{task_id}
   *
   * See https://developer.box.com/reference/get-tasks-id
   * @example await box.tasks.get('180001');
   */
  get(taskId: string, params?: NoParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Changes a task's action, message, due date or completion rule. Omitted properties stay unchanged. Assignments are changed
   * separately.
   *
   * PUT /tasks/{task_id}
   *
   * See https://developer.box.com/reference/put-tasks-id
   * @example await box.tasks.update('180001', { message: 'Please check the figures and the captions.' });
   */
  update(taskId: string, params?: TasksUpdateParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Deletes a task and its assignments. The file is not affected.
   *
   * DELETE /tasks/{task_id}
   *
   * See https://developer.box.com/reference/delete-tasks-id
   * @example await box.tasks.delete('180001');
   */
  delete(taskId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  assignments: TasksAssignmentsApi;
}

export interface TaskAssignmentsApi {
  /**
   * Assigns a task to one user; call it once per user. The user needs access to the file and is notified by email. Returns 409 if
   * the task is already assigned to the user.
   *
   * POST /task_assignments
   *
   * See https://developer.box.com/reference/post-task-assignments
   * @example await box.taskAssignments.create({ task: { type: 'task', id: '180001' }, assign_to: { id: '33002' } });
   */
  create(params: TaskAssignmentsCreateParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Returns one assignment of a task with its assignee, assigner and state.
   *
   * GET /task_assignments/{task_assignment_id}
   *
   * See https://developer.box.com/reference/get-task-assignments-id
   * @example await box.taskAssignments.get('185001');
   */
  get(taskAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Sets the state of an assignment, with a message. The assignee completes, approves or rejects the task with this call.
   *
   * PUT /task_assignments/{task_assignment_id}
   *
   * See https://developer.box.com/reference/put-task-assignments-id
   * @example await box.taskAssignments.update('185001', { message: 'The figures are right.' });
   */
  update(taskAssignmentId: string, params?: TaskAssignmentsUpdateParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Removes one assignee from a task. The task itself remains.
   *
   * DELETE /task_assignments/{task_assignment_id}
   *
   * See https://developer.box.com/reference/delete-task-assignments-id
   * @example await box.taskAssignments.delete('185001');
   */
  delete(taskAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface SearchApi {
  /**
   * Returns the items that match the query and the filters and that the user can access. Requires query, mdfilters or a filter that
   * can replace them, such as a folder, an owner or a time range. Changes reach the search index after a few minutes. Searches have
   * a separate rate limit of 6 per second and 60 per minute for each user.
   *
   * GET /search
   *
   * See https://developer.box.com/reference/get-search
   * @example for await (const item of box.search.query()) console.log(item);
   */
  query<F extends FieldOf<ItemFull> = never>(params?: SearchQueryParams<F>, options?: ListOptions): BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'>;
}

export interface UsersFoldersApi {
  /**
   * Moves everything that a user owns to another user's account, into a new folder, and returns that folder. Only the whole account
   * can be moved. The owner's account is locked during the move, and with much content the call can time out while the move
   * continues. Only admins and applications that may manage users can call it.
   *
   * PUT /users/{user_id}/folders/0
   *
   * See https://developer.box.com/reference/put-users-id-folders-0
   * @example await box.users.folders.transfer('33001', { owned_by: { id: '33002' } });
   */
  transfer<F extends FieldOf<FolderFull> = never>(userId: string, params: UsersFoldersTransferParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, F>>;
}

export interface UsersEmailAliasesApi {
  /**
   * Returns all additional email addresses of a user in one response. The login is not included.
   *
   * GET /users/{user_id}/email_aliases
   *
   * See https://developer.box.com/reference/get-users-id-email-aliases
   * @example for await (const item of box.users.emailAliases.list('33001')) console.log(item);
   */
  list(userId: string, params?: NoParams, options?: ListOptions): BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'>;
  /**
   * Adds an email address with which a managed user can log in and be invited. The enterprise must have claimed its domain. Only
   * admins and applications that may manage users can call it.
   *
   * POST /users/{user_id}/email_aliases
   *
   * See https://developer.box.com/reference/post-users-id-email-aliases
   * @example await box.users.emailAliases.create('33001', { email: 'ada.moreno@example.com' });
   */
  create(userId: string, params: UsersEmailAliasesCreateParams, options?: CallOptions): BoxPromise<EmailAlias>;
  /**
   * Removes an alias from a user. The login cannot be removed this way. Only admins and applications that may manage users can call
   * it.
   *
   * DELETE /users/{user_id}/email_aliases/{email_alias_id}
   *
   * See https://developer.box.com/reference/delete-users-id-email-aliases-id
   * @example await box.users.emailAliases.delete('33001', '44001');
   */
  delete(userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface UsersSessionsApi {
  /**
   * Starts jobs that log out users from all sessions. Users are selected by ID, by login, or both. The response is sent before the
   * jobs have run; the enterprise's events report their results. Only admins and applications that may manage users can call it.
   *
   * POST /users/terminate_sessions
   *
   * See https://developer.box.com/reference/post-users-terminate-sessions
   * @example await box.users.sessions.terminate({ user_ids: [ '33001' ] });
   */
  terminate(params?: UsersSessionsTerminateParams, options?: CallOptions): BoxPromise<SessionTermination>;
}

export interface UsersAvatarApi {
  /**
   * Returns the bytes of the picture that is displayed next to the user's name. Returns 404 if there is none.
   *
   * GET /users/{user_id}/avatar
   *
   * See https://developer.box.com/reference/get-users-id-avatar
   * @example await box.users.avatar.get('33001');
   */
  get(userId: string, params?: NoParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Uploads a PNG or JPEG of up to 1 MB as a user's avatar, in place of any existing one. The file part must have a file name and
   * the image's media type.
   *
   * POST /users/{user_id}/avatar
   *
   * See https://developer.box.com/reference/post-users-id-avatar
   * @example await box.users.avatar.create('33001', { body: { pic: new Uint8Array(8) } });
   */
  create(userId: string, params: UsersAvatarCreateParams, options?: CallOptions): BoxPromise<UserAvatar>;
  /**
   * Deletes the avatar permanently. The user's initials are displayed instead.
   *
   * DELETE /users/{user_id}/avatar
   *
   * See https://developer.box.com/reference/delete-users-id-avatar
   * @example await box.users.avatar.delete('33001');
   */
  delete(userId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface UsersMembershipsApi {
  /**
   * Returns the groups that a user belongs to and the user's role in each. Admins see all of them. Other callers see only groups
   * that they belong to.
   *
   * GET /users/{user_id}/memberships
   *
   * See https://developer.box.com/reference/get-users-id-memberships
   * @example for await (const item of box.users.memberships.list('33001')) console.log(item);
   */
  list(userId: string, params?: UsersMembershipsListParams, options?: ListOptions): BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'>;
}

export interface UsersApi {
  /**
   * Returns the managed users of the enterprise, or those that match filter_term, user_type and external_app_user_id. External users
   * are found only by their exact login. Only admins and applications that may manage users can call it.
   *
   * GET /users
   *
   * See https://developer.box.com/reference/get-users
   * @example for await (const item of box.users.list()) console.log(item);
   */
  list<F extends FieldOf<UserFull> = never>(params?: UsersListParams<F>, options?: ListOptions): BoxList<Fields<User, UserFull, F>, Users, 'entries'>;
  /**
   * Creates a managed user, who is invited by email, or an app user, who belongs only to the application. Only admins and
   * applications that may manage users can call it. Returns 409 user_login_already_used if an account already has the login.
   *
   * POST /users
   *
   * See https://developer.box.com/reference/post-users
   * @example await box.users.create({ name: 'Ada Moreno' });
   */
  create<F extends FieldOf<UserFull> = never>(params: UsersCreateParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Returns the user that the access token belongs to, or the user named in the As-User header. For an application that acts for
   * itself, this is its service account.
   *
   * GET /users/me
   *
   * See https://developer.box.com/reference/get-users-me
   * @example await box.users.me();
   */
  me<F extends FieldOf<UserFull> = never>(params?: UsersMeParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Returns one user of the enterprise. Admins and applications that may manage users receive all properties of the users in their
   * enterprise. For an external user, only a few properties are returned.
   *
   * GET /users/{user_id}
   *
   * See https://developer.box.com/reference/get-users-id
   * @example await box.users.get('33001');
   */
  get<F extends FieldOf<UserFull> = never>(userId: string, params?: UsersGetParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Changes a user's settings, or removes the user from the enterprise if enterprise is null. Only admins and applications that may
   * manage users can call it.
   *
   * PUT /users/{user_id}
   *
   * See https://developer.box.com/reference/put-users-id
   * @example await box.users.update('33001', { role: 'coadmin' });
   */
  update<F extends FieldOf<UserFull> = never>(userId: string, params?: UsersUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<User, UserFull, F>>;
  /**
   * Deletes a managed user. Without force, returns 409 if the user still owns content or was recently active. With force, the
   * content is deleted too; to keep it, first move it with users.folders.transfer. Only admins and applications that may manage
   * users can call it.
   *
   * DELETE /users/{user_id}
   *
   * See https://developer.box.com/reference/delete-users-id
   * @example await box.users.delete('33001');
   */
  delete(userId: string, params?: UsersDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  folders: UsersFoldersApi;
  emailAliases: UsersEmailAliasesApi;
  sessions: UsersSessionsApi;
  avatar: UsersAvatarApi;
  memberships: UsersMembershipsApi;
}

export interface EventsRealtimeServersApi {
  /**
   * Returns the long-polling server that reports new events in the user's account. A GET request to its url waits for news. On
   * new_change, fetch the events after the last position; on reconnect, call this method again. Enterprise streams do not support
   * long polling.
   *
   * OPTIONS /events
   *
   * See https://developer.box.com/reference/options-events
   * @example for await (const item of box.events.realtimeServers.list()) console.log(item);
   */
  list(params?: NoParams, options?: ListOptions): BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'>;
}

export interface EventsApi {
  /**
   * Returns the events of the user's account, or for admins of the whole enterprise, after a stream position. Continue from
   * next_stream_position. If chunk_size is 0 and the position is unchanged, there are no new events. Events are delivered at least
   * once and not always in order, so deduplicate by event_id.
   *
   * GET /events
   *
   * See https://developer.box.com/reference/get-events
   * @example for await (const item of box.events.list()) console.log(item);
   */
  list(params?: EventsListParams, options?: ListOptions): BoxList<Events["entries"][number], Events, 'entries'>;
  realtimeServers: EventsRealtimeServersApi;
}

export interface GroupsCollaborationsApi {
  /**
   * Returns the items that a group has access to. Admins can call it, and so can users permitted by the group's settings, such as
   * its members.
   *
   * GET /groups/{group_id}/collaborations
   *
   * See https://developer.box.com/reference/get-groups-id-collaborations
   * @example for await (const item of box.groups.collaborations.list('12001')) console.log(item);
   */
  list(groupId: string, params?: GroupsCollaborationsListParams, options?: ListOptions): BoxList<Collaboration, CollaborationsByOffset, 'entries'>;
}

export interface GroupsSessionsApi {
  /**
   * Starts jobs that end all sessions of every member of the groups. Only admins and applications that may manage users and groups
   * can call it. The jobs run asynchronously after the response. The enterprise's events report their outcome.
   *
   * POST /groups/terminate_sessions
   *
   * See https://developer.box.com/reference/post-groups-terminate-sessions
   * @example await box.groups.sessions.terminate({ group_ids: [ '12001' ] });
   */
  terminate(params: GroupsSessionsTerminateParams, options?: CallOptions): BoxPromise<SessionTermination>;
}

export interface GroupsMembershipsApi {
  /**
   * Returns the members of a group and their roles. Members of the group, admins, and applications that may manage groups can call
   * it.
   *
   * GET /groups/{group_id}/memberships
   *
   * See https://developer.box.com/reference/get-groups-id-memberships
   * @example for await (const item of box.groups.memberships.list('12001')) console.log(item);
   */
  list(groupId: string, params?: GroupsMembershipsListParams, options?: ListOptions): BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'>;
}

export interface GroupsApi {
  /**
   * Returns the groups of the enterprise, optionally filtered by filter_term. Only admins and applications that may manage groups
   * see all of them.
   *
   * GET /groups
   *
   * See https://developer.box.com/reference/get-groups
   * @example for await (const item of box.groups.list()) console.log(item);
   */
  list<F extends FieldOf<GroupFull> = never>(params?: GroupsListParams<F>, options?: ListOptions): BoxList<Fields<GroupMini, GroupFull, F>, Groups, 'entries'>;
  /**
   * Creates an empty group. Only admins and applications that may manage groups can call it. Returns 409 if the enterprise already
   * has a group with this name.
   *
   * POST /groups
   *
   * See https://developer.box.com/reference/post-groups
   * @example await box.groups.create({ name: 'Editors' });
   */
  create<F extends FieldOf<GroupFull> = never>(params: GroupsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Group, GroupFull, F>>;
  /**
   * Returns one group. Members of the group, admins, and applications that may manage groups can call it.
   *
   * GET /groups/{group_id}
   *
   * See https://developer.box.com/reference/get-groups-id
   * @example await box.groups.get('12001');
   */
  get<F extends FieldOf<GroupFull> = never>(groupId: string, params?: GroupsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Group, GroupFull, F>>;
  /**
   * Updates the name, description or settings of a group. Admins of the group, admins of the enterprise, and applications that may
   * manage groups can call it. Returns 409 if another group already has the name.
   *
   * PUT /groups/{group_id}
   *
   * See https://developer.box.com/reference/put-groups-id
   * @example await box.groups.update('12001', { name: 'Picture editors' });
   */
  update<F extends FieldOf<GroupFull> = never>(groupId: string, params?: GroupsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Group, GroupFull, F>>;
  /**
   * Deletes a group permanently. Members lose the access that they had through the group, but their accounts are kept. Only admins
   * and applications that may manage groups can call it.
   *
   * DELETE /groups/{group_id}
   *
   * See https://developer.box.com/reference/delete-groups-id
   * @example await box.groups.delete('12001');
   */
  delete(groupId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  collaborations: GroupsCollaborationsApi;
  sessions: GroupsSessionsApi;
  memberships: GroupsMembershipsApi;
}

export interface WebLinksSharedLinkApi {
  /**
   * Returns the web link with its shared link, which is null if it has none.
   *
   * GET /web_links/{web_link_id}
   * @example await box.webLinks.sharedLink.get('66001');
   */
  get<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
  /**
   * Creates a shared link for a web link and returns the web link with it. The enterprise's settings can restrict the requested
   * access; see effective_access.
   *
   * PUT /web_links/{web_link_id}
   * @example await box.webLinks.sharedLink.create('66001', { shared_link: { access: 'company' } });
   */
  create<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params: WebLinksSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
  /**
   * Changes the access, password, name, expiration or permissions of a web link's shared link and returns the web link with it.
   *
   * PUT /web_links/{web_link_id}
   * @example await box.webLinks.sharedLink.update('66001', { shared_link: { access: 'open', unshared_at: '2030-01-31T18:00:00Z' } });
   */
  update<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params: WebLinksSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
  /**
   * Removes the shared link from a web link and returns the web link. The old URL stays invalid, even if a new shared link is
   * created.
   *
   * PUT /web_links/{web_link_id}
   * @example await box.webLinks.sharedLink.delete('66001');
   */
  delete<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksSharedLinkDeleteParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
}

export interface WebLinksTrashApi {
  /**
   * Restores a web link from the trash to its previous folder. The optional body contains a folder to use if the previous one is
   * gone, and a name to use if the previous one is taken. Returns 409 if the name is taken and the body contains no other.
   *
   * POST /web_links/{web_link_id}
   *
   * See https://developer.box.com/reference/post-web-links-id
   * @example await box.webLinks.trash.restore('66001');
   */
  restore<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksTrashRestoreParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Returns a web link that was itself moved to the trash. Its trashed_at and purged_at show when it was trashed and when it is
   * deleted permanently. For a web link that was trashed with its folder, see folders.trash.get.
   *
   * GET /web_links/{web_link_id}/trash
   *
   * See https://developer.box.com/reference/get-web-links-id-trash
   * @example await box.webLinks.trash.get('66001');
   */
  get<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Deletes a web link from the trash permanently. It cannot be restored.
   *
   * DELETE /web_links/{web_link_id}/trash
   *
   * See https://developer.box.com/reference/delete-web-links-id-trash
   * @example await box.webLinks.trash.delete('66001');
   */
  delete(webLinkId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface WebLinksApi {
  /**
   * Creates a web link, a bookmark to a page, in a folder, where it is listed among the files. Returns 409 with the conflicting item
   * if the name is already in use.
   *
   * POST /web_links
   *
   * See https://developer.box.com/reference/post-web-links
   * @example await box.webLinks.create({ url: 'https://www.example.com/guide', parent: { id: '50001' } });
   */
  create(params: WebLinksCreateParams, options?: CallOptions): BoxPromise<WebLink>;
  /**
   * Returns a web link with its URL and parent folder. The linked page is not accessed.
   *
   * GET /web_links/{web_link_id}
   *
   * See https://developer.box.com/reference/get-web-links-id
   * @example await box.webLinks.get('66001');
   */
  get<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksGetParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Changes the properties in the body: URL, name, description, parent folder, shared link or collections. To return only
   * shared_link or collections, list it in fields.
   *
   * PUT /web_links/{web_link_id}
   *
   * See https://developer.box.com/reference/put-web-links-id
   * @example await box.webLinks.update('66001', { url: 'https://www.example.com/guide-2' });
   */
  update<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Moves a web link to the trash. webLinks.trash.restore can restore it within a period that the enterprise sets. If the enterprise
   * has no trash, the web link is deleted permanently.
   *
   * DELETE /web_links/{web_link_id}
   *
   * See https://developer.box.com/reference/delete-web-links-id
   * @example await box.webLinks.delete('66001');
   */
  delete(webLinkId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copies a web link. Returns 409 if the name is in use in the target folder, as it always is in the original's folder. The service
   * supports this operation although its API reference omits it.
   *
   * POST /web_links/{web_link_id}/copy
   * @example await box.webLinks.copy('66001', { parent: { id: '50001' } });
   */
  copy<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params: WebLinksCopyParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  sharedLink: WebLinksSharedLinkApi;
  trash: WebLinksTrashApi;
}

export interface FileRequestsApi {
  /**
   * Returns a file request with its destination folder. Only users who may edit that folder can see it.
   *
   * GET /file_requests/{file_request_id}
   *
   * See https://developer.box.com/reference/get-file-requests-id
   * @example await box.fileRequests.get('95001');
   */
  get(fileRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<FileRequest>;
  /**
   * Updates the properties in the body and leaves the others unchanged. Only users who may edit the folder can call it. Set status
   * to close the form and to reopen it.
   *
   * PUT /file_requests/{file_request_id}
   *
   * See https://developer.box.com/reference/put-file-requests-id
   * @example await box.fileRequests.update('95001', { status: 'inactive' });
   */
  update(fileRequestId: string, params?: FileRequestsUpdateParams, options?: CallOptions): BoxPromise<FileRequest>;
  /**
   * Permanently deletes a file request. Files that were uploaded through it stay in the folder.
   *
   * DELETE /file_requests/{file_request_id}
   *
   * See https://developer.box.com/reference/delete-file-requests-id
   * @example await box.fileRequests.delete('95001');
   */
  delete(fileRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Creates a file request for another folder from an existing one. Properties missing from the body are copied from the original.
   * No other method creates file requests, so the first one must be created in the web app.
   *
   * POST /file_requests/{file_request_id}/copy
   *
   * See https://developer.box.com/reference/post-file-requests-id-copy
   * @example await box.fileRequests.copy('95001', { folder: { type: 'folder', id: '50002' } });
   */
  copy(fileRequestId: string, params: FileRequestsCopyParams, options?: CallOptions): BoxPromise<FileRequest>;
}

export interface CollectionsItemsApi {
  /**
   * Returns the files, folders and web links in one of the calling user's collections. To add or remove an item, change its
   * collections with files.update, folders.update or webLinks.update.
   *
   * GET /collections/{collection_id}/items
   *
   * See https://developer.box.com/reference/get-collections-id-items
   * @example for await (const item of box.collections.items.list('90001')) console.log(item);
   */
  list<F extends FieldOf<ItemFull> = never>(collectionId: string, params?: CollectionsItemsListParams<F>, options?: ListOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface CollectionsApi {
  /**
   * Returns the calling user's collections. Currently, this is only Favorites. Its ID differs for each user.
   *
   * GET /collections
   *
   * See https://developer.box.com/reference/get-collections
   * @example for await (const item of box.collections.list()) console.log(item);
   */
  list<F extends FieldOf<Collection> = never>(params?: CollectionsListParams<F>, options?: ListOptions): BoxList<Fields<Collection, Collection, F>, Collections, 'entries'>;
  /**
   * Returns the name and type of one of the calling user's collections. To list its items, use collections.items.list.
   *
   * GET /collections/{collection_id}
   *
   * See https://developer.box.com/reference/get-collections-id
   * @example await box.collections.get('90001');
   */
  get(collectionId: string, params?: NoParams, options?: CallOptions): BoxPromise<Collection>;
  items: CollectionsItemsApi;
}

export interface RecentItemsApi {
  /**
   * Returns the items that the calling user opened, changed, uploaded, commented on or previewed in the last 90 days, most recent
   * first. Returns at most 1,000 items.
   *
   * GET /recent_items
   *
   * See https://developer.box.com/reference/get-recent-items
   * @example for await (const item of box.recentItems.list()) console.log(item);
   */
  list(params?: RecentItemsListParams, options?: ListOptions): BoxList<RecentItems["entries"][number], RecentItems, 'entries'>;
}

export interface FolderLocksApi {
  /**
   * Returns all locks on a folder in one response. Only owners and co-owners of the folder can call it.
   *
   * GET /folder_locks
   *
   * See https://developer.box.com/reference/get-folder-locks
   * @example for await (const item of box.folderLocks.list({ folder_id: '50001' })) console.log(item);
   */
  list(params: FolderLocksListParams, options?: ListOptions): BoxList<FolderLocks["entries"][number], FolderLocks, 'entries'>;
  /**
   * Prevents a folder from being moved or deleted until the lock is removed. The folder's content can still be changed. Only owners
   * and co-owners of the folder can call it.
   *
   * POST /folder_locks
   *
   * See https://developer.box.com/reference/post-folder-locks
   * @example await box.folderLocks.create({ folder: { type: 'folder', id: '50001' } });
   */
  create(params: FolderLocksCreateParams, options?: CallOptions): BoxPromise<FolderLock>;
  /**
   * Removes a lock, so that the folder can be moved and deleted again. Only owners and co-owners of the folder can call it.
   *
   * DELETE /folder_locks/{folder_lock_id}
   *
   * See https://developer.box.com/reference/delete-folder-locks-id
   * @example await box.folderLocks.delete('94001');
   */
  delete(folderLockId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface ZipDownloadsApi {
  /**
   * Checks that the user may download the items in the body and returns a URL for downloading them as one ZIP file. The file is
   * created during the download, which must start within seconds. A ZIP file contains at most 10,000 files, and no more bytes than
   * the account may upload at once.
   *
   * POST /zip_downloads
   *
   * See https://developer.box.com/reference/post-zip-downloads
   * @example await box.zipDownloads.create({ items: [ { type: 'file', id: '70001' }, { type: 'file', id: '70005' }, { type: 'folder', id: '50001' } ] });
   */
  create(params: ZipDownloadsCreateParams, options?: CallOptions): BoxPromise<ZipDownload>;
  /**
   * Downloads the bytes of a ZIP file that was prepared moments before. The ID serves as the credential, so no access token is sent.
   * It works once; if a download fails or is not started in time, prepare a new one.
   *
   * Sends no access token.
   *
   * GET /zip_downloads/{zip_download_id}/content
   *
   * See https://developer.box.com/reference/get-zip-downloads-id-content
   * @example await box.zipDownloads.download('made-up-id');
   */
  download(zipDownloadId: string, params?: NoParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Returns the number of files downloaded so far and, when the download has ended, the number of items left out. Only the user who
   * prepared the ZIP file can call it. Polling every few seconds is sufficient.
   *
   * GET /zip_downloads/{zip_download_id}/status
   *
   * See https://developer.box.com/reference/get-zip-downloads-id-status
   * @example await box.zipDownloads.getStatus('made-up-id');
   */
  getStatus(zipDownloadId: string, params?: NoParams, options?: CallOptions): BoxPromise<ZipDownloadStatus>;
}

export interface ClassificationsApi {
  /**
   * Returns the metadata template whose only field lists the enterprise's classifications as options. Returns 404 until
   * classifications.create has created it.
   *
   * GET /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   *
   * See https://developer.box.com/reference/get-metadata-templates-enterprise-securityClassification-6VMVochwUWo-schema
   * @example await box.classifications.get();
   */
  get(params?: NoParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Adds and changes classifications of the enterprise, in the order of the body. If one operation fails, none takes effect. Only
   * admins can call it.
   *
   * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   * @example await box.classifications.change({ body: [ { op: 'addEnumOption', fieldKey: 'Box__Security__Classification__Key', data: { key: 'Board only', staticConfig: { classification: { classificationDefinition: 'Seen by the board and nobody else.', colorID: 2 } } } } ] });
   */
  change(params: ClassificationsChangeParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Adds one or more classifications to the enterprise. Their names must be new. Only admins can call it.
   *
   * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   * @example await box.classifications.add({ body: [ { op: 'addEnumOption', fieldKey: 'Box__Security__Classification__Key', data: { key: 'Internal', staticConfig: { classification: { classificationDefinition: 'For people of the enterprise only.', colorID: 4 } } } } ] });
   */
  add(params: ClassificationsAddParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Changes the name, definition or color of classifications. Items that have them are updated too. Only admins can call it.
   *
   * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   * @example await box.classifications.update({ body: [ { op: 'editEnumOption', fieldKey: 'Box__Security__Classification__Key', enumOptionKey: 'Private', data: { key: 'Internal', staticConfig: { classification: { classificationDefinition: 'For people of the enterprise only.', colorID: 4 } } } } ] });
   */
  update(params: ClassificationsUpdateParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Creates the template for the enterprise's security classifications, with the first classifications. It can be created only once.
   * Use classifications.add to add more. Only admins, and co-admins with the right to edit templates, can call it.
   *
   * POST /metadata_templates/schema
   * @example await box.classifications.create({ fields: [ { type: 'enum', key: 'Box__Security__Classification__Key', displayName: 'Classification', options: [ { key: 'Internal', staticConfig: { classification: { classificationDefinition: 'For people of the enterprise only.', colorID: 4 } } } ] } ] });
   */
  create(params: ClassificationsCreateParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
}

export interface SkillInvocationsApi {
  /**
   * Reports the status of a skill (an application that analyzes uploaded files) for a file, and replaces all cards of the file with
   * those in the body. The skill authenticates with the write token from the event that started it.
   *
   * PUT /skill_invocations/{skill_id}
   *
   * See https://developer.box.com/reference/put-skill-invocations-id
   * @example await box.skillInvocations.update('81001-f3c2', { status: 'success', metadata: { cards: [ { type: 'skill_card', skill_card_type: 'keyword', skill_card_title: { code: 'topics', message: 'Topics' }, skill: { type: 'service', id: 'harbour-topics' }, invocation: { type: 'skill_invocation', id: '81001-f3c2' }, entries: [ { text: 'tides' }, { text: 'ferry' } ] } ] }, file: { type: 'file', id: '70001' } });
   */
  update(skillId: string, params: SkillInvocationsUpdateParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface MetadataTemplatesFieldOptionsApi {
  /**
   * Returns the nodes that a taxonomy field of a template offers, with their ancestors.
   *
   * GET /metadata_templates/{namespace}/{template_key}/fields/{field_key}/options
   *
   * See https://developer.box.com/reference/get-metadata-templates-id-id-fields-id-options
   * @example for await (const item of box.metadataTemplates.fieldOptions.list('enterprise_900100', 'contract', 'place')) console.log(item);
   */
  list(namespace: string, templateKey: string, fieldKey: string, params?: MetadataTemplatesFieldOptionsListParams, options?: ListOptions): BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'>;
}

export interface MetadataTemplatesApi {
  /**
   * Returns the template of a metadata instance, as a list with one entry. The instance is identified by its $id.
   *
   * GET /metadata_templates
   *
   * See https://developer.box.com/reference/get-metadata-templates
   * @example for await (const item of box.metadataTemplates.listByInstance({ metadata_instance_id: '5c2f0a9e-7d14-4b8a-9e63-1f0b2c3d4e51' })) console.log(item);
   */
  listByInstance(params: MetadataTemplatesListByInstanceParams, options?: ListOptions): BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'>;
  /**
   * Returns a template with its fields, by scope and key. Templates contain both, and their instances have them as $scope and
   * $template.
   *
   * GET /metadata_templates/{scope}/{template_key}/schema
   *
   * See https://developer.box.com/reference/get-metadata-templates-id-id-schema
   * @example await box.metadataTemplates.get('enterprise', 'contract');
   */
  get(scope: operations['metadataTemplates.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  /**
   * Applies a list of operations to a template, in order. If one operation fails, none takes effect. Changes to fields and options
   * propagate to instances on items: removing one from the template also removes it from the instances. Only admins, and co-admins
   * with the right to edit templates, can call it.
   *
   * PUT /metadata_templates/{scope}/{template_key}/schema
   *
   * See https://developer.box.com/reference/put-metadata-templates-id-id-schema
   * @example await box.metadataTemplates.update('enterprise', 'contract', { body: [ { op: 'editTemplate', data: { displayName: 'Customer contract' } }, { op: 'addField', data: { type: 'enum', key: 'state', displayName: 'State', options: [ { key: 'Draft' }, { key: 'Signed' } ] } }, { op: 'editField', fieldKey: 'customer', data: { displayName: 'Customer name' } }, { op: 'addEnumOption', fieldKey: 'state', data: { key: 'Ended' } }, { op: 'editEnumOption', fieldKey: 'state', enumOptionKey: 'Draft', data: { key: 'In preparation' } }, { op: 'reorderEnumOptions', fieldKey: 'state', enumOptionKeys: [ 'Signed', 'In preparation', 'Ended' ] }, { op: 'removeMultiSelectOption', fieldKey: 'regions', multiSelectOptionKey: 'South' }, { op: 'reorderFields', fieldKeys: [ 'state', 'customer', 'amount', 'signed', 'regions', 'place' ] }, { op: 'removeField', fieldKey: 'signed' } ] });
   */
  update(scope: operations['metadataTemplates.update']['parameters']['path']['scope'], templateKey: string, params: MetadataTemplatesUpdateParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  /**
   * Deletes a template and all its instances on files and folders. This cannot be undone. Only admins, and co-admins with the right
   * to edit templates, can call it.
   *
   * DELETE /metadata_templates/{scope}/{template_key}/schema
   *
   * See https://developer.box.com/reference/delete-metadata-templates-id-id-schema
   * @example await box.metadataTemplates.delete('enterprise', 'contract');
   */
  delete(scope: operations['metadataTemplates.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Returns a template with its fields, by the ID that the service assigned to it.
   *
   * GET /metadata_templates/{template_id}
   *
   * See https://developer.box.com/reference/get-metadata-templates-id
   * @example await box.metadataTemplates.getById('0b7e4d21-6a3f-4c19-8d52-93f0a1b2c3d4');
   */
  getById(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  /**
   * Returns the templates of the global scope, shared by all enterprises, with their fields.
   *
   * GET /metadata_templates/global
   *
   * See https://developer.box.com/reference/get-metadata-templates-global
   * @example for await (const item of box.metadataTemplates.listGlobal()) console.log(item);
   */
  listGlobal(params?: MetadataTemplatesListGlobalParams, options?: ListOptions): BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'>;
  /**
   * Returns the templates that the caller's enterprise created, with their fields.
   *
   * GET /metadata_templates/enterprise
   *
   * See https://developer.box.com/reference/get-metadata-templates-enterprise
   * @example for await (const item of box.metadataTemplates.listEnterprise()) console.log(item);
   */
  listEnterprise(params?: MetadataTemplatesListEnterpriseParams, options?: ListOptions): BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'>;
  /**
   * Creates a metadata template for files and folders in the enterprise. Global templates cannot be created. Returns 409 if the key
   * is already in use. Only admins, and co-admins with the right to edit templates, can call it.
   *
   * POST /metadata_templates/schema
   *
   * See https://developer.box.com/reference/post-metadata-templates-schema
   * @example await box.metadataTemplates.create({ scope: 'enterprise', displayName: 'Contract' });
   */
  create(params: MetadataTemplatesCreateParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  fieldOptions: MetadataTemplatesFieldOptionsApi;
}

export interface MetadataCascadePoliciesApi {
  /**
   * Returns the cascade policies of a folder. The root folder has none.
   *
   * GET /metadata_cascade_policies
   *
   * See https://developer.box.com/reference/get-metadata-cascade-policies
   * @example for await (const item of box.metadataCascadePolicies.list({ folder_id: '50001' })) console.log(item);
   */
  list(params: MetadataCascadePoliciesListParams, options?: ListOptions): BoxList<MetadataCascadePolicies["entries"][number], MetadataCascadePolicies, 'entries'>;
  /**
   * Creates a policy that copies a folder's metadata for one template to everything in the folder, at all depths, now and in the
   * future. If the template is not applied to the folder yet, the policy takes effect as soon as it is. Returns 409 if the folder
   * already has a policy for the template.
   *
   * POST /metadata_cascade_policies
   *
   * See https://developer.box.com/reference/post-metadata-cascade-policies
   * @example await box.metadataCascadePolicies.create({ folder_id: '50001', scope: 'enterprise', templateKey: 'contract' });
   */
  create(params: MetadataCascadePoliciesCreateParams, options?: CallOptions): BoxPromise<MetadataCascadePolicy>;
  /**
   * Returns one policy with its folder and template.
   *
   * GET /metadata_cascade_policies/{metadata_cascade_policy_id}
   *
   * See https://developer.box.com/reference/get-metadata-cascade-policies-id
   * @example await box.metadataCascadePolicies.get('6fd0a1b2-c3d4-4e5f-8061-728394a5b6c7');
   */
  get(metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataCascadePolicy>;
  /**
   * Deletes a policy. The folder no longer cascades the template's metadata to its contents.
   *
   * DELETE /metadata_cascade_policies/{metadata_cascade_policy_id}
   *
   * See https://developer.box.com/reference/delete-metadata-cascade-policies-id
   * @example await box.metadataCascadePolicies.delete('6fd0a1b2-c3d4-4e5f-8061-728394a5b6c7');
   */
  delete(metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Applies the folder's metadata to everything in the folder once more, for example after the folder's metadata has changed or an
   * item's metadata has diverged. The work runs asynchronously. The response confirms only that it has started.
   *
   * POST /metadata_cascade_policies/{metadata_cascade_policy_id}/apply
   *
   * See https://developer.box.com/reference/post-metadata-cascade-policies-id-apply
   * @example await box.metadataCascadePolicies.apply('6fd0a1b2-c3d4-4e5f-8061-728394a5b6c7', { conflict_resolution: 'overwrite' });
   */
  apply(metadataCascadePolicyId: string, params: MetadataCascadePoliciesApplyParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface MetadataQueriesApi {
  /**
   * Returns the files and folders that have an instance of a metadata template and match a condition on its values. Without fields,
   * an entry contains only type, id and etag. Fields such as metadata.enterprise_900100.contract.amount add metadata values.
   *
   * POST /metadata_queries/execute_read
   *
   * See https://developer.box.com/reference/post-metadata-queries-execute-read
   * @example for await (const item of box.metadataQueries.execute({ from: 'enterprise_900100.contract', ancestor_folder_id: '50001' })) console.log(item);
   */
  execute<F extends FieldOf<MetadataQueryItemFull> = never>(params: MetadataQueriesExecuteParams<F>, options?: ListOptions): BoxList<Fields<MetadataQueryItem, MetadataQueryItemFull, F>, MetadataQueryResults, 'entries'>;
}

export interface QueriesApi {
  /**
   * Returns the files and folders below the given ancestors that match a predicate on their properties and metadata. An entry
   * contains type, id and the properties named in fields.
   *
   * POST /query
   * @example for await (const item of box.queries.execute({ query: { predicate: 'enterprise_900100.contract.amount >= :least', params: { least: 1000 }, ancestors: [ { id: '50001', type: 'folder' } ] } })) console.log(item);
   */
  execute(params: QueriesExecuteParams, options?: ListOptions): BoxList<QueryResults["entries"][number], QueryResults, 'entries'>;
}

export interface QueryInsightsApi {
  /**
   * Groups the items that match a predicate by their properties and calculates metrics for each group, for the items outside the
   * largest groups, and for all items.
   *
   * POST /query_insights
   * @example await box.queryInsights.execute({ query: { predicate: 'enterprise_900100.contract.amount >= :least', params: { least: 1000 }, ancestors: [ { id: '50001', type: 'folder' } ], group_by: [ { field: 'enterprise_900100.contract.customer', bucket_limit: 3 } ] }, metrics: { total: { type: 'sum', field: 'enterprise_900100.contract.amount' }, contracts: { type: 'count', field: 'id' } } });
   */
  execute(params: QueryInsightsExecuteParams, options?: CallOptions): BoxPromise<QueryInsights>;
}

export interface MetadataTaxonomiesLevelsApi {
  /**
   * Creates the levels of a taxonomy, from the top of the tree down. Only admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels
   *
   * See https://developer.box.com/reference/post-metadata-taxonomies-id-id-levels
   * @example await box.metadataTaxonomies.levels.create('enterprise_900100', 'places', { body: [ { displayName: 'Country', description: 'The country.' }, { displayName: 'Harbour', description: 'The harbour in it.' } ] });
   */
  create(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsCreateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevels>;
  /**
   * Updates the name and description of one level. Only admins can call it.
   *
   * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}
   *
   * See https://developer.box.com/reference/patch-metadata-taxonomies-id-id-levels-id
   * @example await box.metadataTaxonomies.levels.update('enterprise_900100', 'places', 2, { displayName: 'Harbour' });
   */
  update(namespace: string, taxonomyKey: string, levelIndex: number, params: MetadataTaxonomiesLevelsUpdateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevel>;
  /**
   * Adds a level below the lowest level, or as the first level if the taxonomy has none. Only admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append
   *
   * See https://developer.box.com/reference/post-metadata-taxonomies-id-id-levels:append
   * @example await box.metadataTaxonomies.levels.append('enterprise_900100', 'places', { displayName: 'Berth' });
   */
  append(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsAppendParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevels>;
  /**
   * Deletes the lowest level of a taxonomy and returns the remaining levels. Only admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim
   *
   * See https://developer.box.com/reference/post-metadata-taxonomies-id-id-levels:trim
   * @example await box.metadataTaxonomies.levels.trim('enterprise_900100', 'places');
   */
  trim(namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevels>;
}

export interface MetadataTaxonomiesNodesApi {
  /**
   * Returns nodes of a taxonomy with their ancestors. Nodes must match all given filters.
   *
   * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
   *
   * See https://developer.box.com/reference/get-metadata-taxonomies-id-id-nodes
   * @example for await (const item of box.metadataTaxonomies.nodes.list('enterprise_900100', 'places')) console.log(item);
   */
  list(namespace: string, taxonomyKey: string, params?: MetadataTaxonomiesNodesListParams, options?: ListOptions): BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'>;
  /**
   * Adds a value to a taxonomy, on an existing level. Below the top level, the node needs a parent on the level above. Only admins
   * can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
   *
   * See https://developer.box.com/reference/post-metadata-taxonomies-id-id-nodes
   * @example await box.metadataTaxonomies.nodes.create('enterprise_900100', 'places', { displayName: 'Port Ellery', level: 2 });
   */
  create(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesNodesCreateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyNode>;
  /**
   * Returns one node with its ancestors.
   *
   * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
   *
   * See https://developer.box.com/reference/get-metadata-taxonomies-id-id-nodes-id
   * @example await box.metadataTaxonomies.nodes.get('enterprise_900100', 'places', '7e2a1c63-4d5f-4b80-9ca1-2f3e4d5c6b71');
   */
  get(namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTaxonomyNode>;
  /**
   * Deletes a node that has no child nodes. Only admins can call it.
   *
   * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
   *
   * See https://developer.box.com/reference/delete-metadata-taxonomies-id-id-nodes-id
   * @example await box.metadataTaxonomies.nodes.delete('enterprise_900100', 'places', '7e2a1c63-4d5f-4b80-9ca1-2f3e4d5c6b71');
   */
  delete(namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Changes the name of a node. Its position in the tree stays the same. Only admins can call it.
   *
   * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
   *
   * See https://developer.box.com/reference/patch-metadata-taxonomies-id-id-nodes-id
   * @example await box.metadataTaxonomies.nodes.update('enterprise_900100', 'places', '7e2a1c63-4d5f-4b80-9ca1-2f3e4d5c6b71', { displayName: 'Port Ellery' });
   */
  update(namespace: string, taxonomyKey: string, nodeId: string, params?: MetadataTaxonomiesNodesUpdateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyNode>;
}

export interface MetadataTaxonomiesApi {
  /**
   * Creates a taxonomy, a tree of values for fields of metadata templates. It initially has no levels and no nodes. Only admins can
   * call it.
   *
   * POST /metadata_taxonomies
   *
   * See https://developer.box.com/reference/post-metadata-taxonomies
   * @example await box.metadataTaxonomies.create({ displayName: 'Places', namespace: 'enterprise_900100' });
   */
  create(params: MetadataTaxonomiesCreateParams, options?: CallOptions): BoxPromise<MetadataTaxonomy>;
  /**
   * Returns the taxonomies of a namespace, each with its levels. A taxonomy is a tree of values for fields of metadata templates.
   * Use metadataTaxonomies.nodes.list to list the values.
   *
   * GET /metadata_taxonomies/{namespace}
   *
   * See https://developer.box.com/reference/get-metadata-taxonomies-id
   * @example for await (const item of box.metadataTaxonomies.list('enterprise_900100')) console.log(item);
   */
  list(namespace: string, params?: MetadataTaxonomiesListParams, options?: ListOptions): BoxList<MetadataTaxonomies["entries"][number], MetadataTaxonomies, 'entries'>;
  /**
   * Returns one taxonomy with its levels. Its values are its nodes. Use metadataTaxonomies.nodes.list to list them.
   *
   * GET /metadata_taxonomies/{namespace}/{taxonomy_key}
   *
   * See https://developer.box.com/reference/get-metadata-taxonomies-id-id
   * @example await box.metadataTaxonomies.get('enterprise_900100', 'places');
   */
  get(namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTaxonomy>;
  /**
   * Deletes a taxonomy with its levels and nodes. This cannot be undone. Only admins can call it.
   *
   * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}
   *
   * See https://developer.box.com/reference/delete-metadata-taxonomies-id-id
   * @example await box.metadataTaxonomies.delete('enterprise_900100', 'places');
   */
  delete(namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Changes the display name of a taxonomy. The key stays the same. Only admins can call it.
   *
   * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}
   *
   * See https://developer.box.com/reference/patch-metadata-taxonomies-id-id
   * @example await box.metadataTaxonomies.update('enterprise_900100', 'places', { displayName: 'Places' });
   */
  update(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesUpdateParams, options?: CallOptions): BoxPromise<MetadataTaxonomy>;
  levels: MetadataTaxonomiesLevelsApi;
  nodes: MetadataTaxonomiesNodesApi;
}

export interface InvitesApi {
  /**
   * Invites the user of an existing account to move it into the enterprise. Only admins can call it. The account must not be in a
   * paid enterprise. Returns 404 if the address has no account. The account becomes managed when its user accepts.
   *
   * POST /invites
   *
   * See https://developer.box.com/reference/post-invites
   * @example await box.invites.create({ enterprise: { id: '900100' }, actionable_by: { login: 'ben@example.com' } });
   */
  create<F extends FieldOf<Invite> = never>(params: InvitesCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Invite, Invite, F>>;
  /**
   * Returns one invitation. Its status shows whether the user has responded.
   *
   * GET /invites/{invite_id}
   *
   * See https://developer.box.com/reference/get-invites-id
   * @example await box.invites.get('46001');
   */
  get<F extends FieldOf<Invite> = never>(inviteId: string, params?: InvitesGetParams<F>, options?: CallOptions): BoxPromise<Fields<Invite, Invite, F>>;
}

export interface ExternalUsersApi {
  /**
   * Starts jobs that end all collaborations of external users on the enterprise's content, so that they are no longer external
   * users. Their accounts remain. The response reports for each user whether a job was started.
   *
   * POST /external_users/submit_delete_job
   *
   * See https://developer.box.com/reference/v2025.0/post-external-users-submit-delete-job
   * @example await box.externalUsers.submitDeleteJob({ external_users: [ { type: 'user', id: '33900' }, { type: 'user', id: '33901' } ] });
   */
  submitDeleteJob(params: ExternalUsersSubmitDeleteJobParams, options?: CallOptions): BoxPromise<ExternalUserDeletions>;
}

export interface GroupMembershipsApi {
  /**
   * Adds a user to a group as a member or admin. Only admins and applications that may manage groups can call it. Returns 409 if the
   * user is already in the group.
   *
   * POST /group_memberships
   *
   * See https://developer.box.com/reference/post-group-memberships
   * @example await box.groupMemberships.create({ user: { id: '33002' }, group: { id: '12001' } });
   */
  create<F extends FieldOf<GroupMembershipFull> = never>(params: GroupMembershipsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>>;
  /**
   * Returns one membership with its user, group and role. Admins of the group and of the enterprise can call it.
   *
   * GET /group_memberships/{group_membership_id}
   *
   * See https://developer.box.com/reference/get-group-memberships-id
   * @example await box.groupMemberships.get('13001');
   */
  get<F extends FieldOf<GroupMembershipFull> = never>(groupMembershipId: string, params?: GroupMembershipsGetParams<F>, options?: CallOptions): BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>>;
  /**
   * Updates a member's role, or the permissions of an admin of the group. Admins of the group and of the enterprise can call it.
   *
   * PUT /group_memberships/{group_membership_id}
   *
   * See https://developer.box.com/reference/put-group-memberships-id
   * @example await box.groupMemberships.update('13001', { role: 'admin' });
   */
  update<F extends FieldOf<GroupMembershipFull> = never>(groupMembershipId: string, params?: GroupMembershipsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>>;
  /**
   * Deletes a membership. The user loses the access granted through the group. Admins of the group and of the enterprise can call
   * it.
   *
   * DELETE /group_memberships/{group_membership_id}
   *
   * See https://developer.box.com/reference/delete-group-memberships-id
   * @example await box.groupMemberships.delete('13001');
   */
  delete(groupMembershipId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface WebhooksApi {
  /**
   * Returns the calling application's webhooks on files and folders that the calling user owns. Webhooks on items of other users,
   * such as the application's service account, are omitted; an admin also needs access to those items to see them. An entry contains
   * only its target; get the webhook for the rest.
   *
   * GET /webhooks
   *
   * See https://developer.box.com/reference/get-webhooks
   * @example for await (const item of box.webhooks.list()) console.log(item);
   */
  list(params?: WebhooksListParams, options?: ListOptions): BoxList<Webhooks["entries"][number], Webhooks, 'entries'>;
  /**
   * Registers an HTTPS URL that the service calls whenever a trigger fires on a file, or on a folder and everything in it.
   * Deliveries are signed with the application's keys. Returns 409 if the webhook conflicts with one that the application already
   * has on the item.
   *
   * POST /webhooks
   *
   * See https://developer.box.com/reference/post-webhooks
   * @example await box.webhooks.create({ target: { type: 'folder', id: '50001' }, address: 'https://hooks.example.com/box', triggers: [ 'FILE.UPLOADED', 'FILE.MOVED' ] });
   */
  create(params: WebhooksCreateParams, options?: CallOptions): BoxPromise<Webhook>;
  /**
   * Returns one webhook with its target, address and triggers. Only the application that created it can get it.
   *
   * GET /webhooks/{webhook_id}
   *
   * See https://developer.box.com/reference/get-webhooks-id
   * @example await box.webhooks.get('47001');
   */
  get(webhookId: string, params?: NoParams, options?: CallOptions): BoxPromise<Webhook>;
  /**
   * Changes a webhook's target, address or triggers. The new triggers replace all existing ones. Only the application that created
   * the webhook can update it.
   *
   * PUT /webhooks/{webhook_id}
   *
   * See https://developer.box.com/reference/put-webhooks-id
   * @example await box.webhooks.update('47001', { address: 'https://hooks.example.com/box/v2' });
   */
  update(webhookId: string, params?: WebhooksUpdateParams, options?: CallOptions): BoxPromise<Webhook>;
  /**
   * Deletes a webhook permanently. Its address is no longer called. Only the application that created the webhook can delete it.
   *
   * DELETE /webhooks/{webhook_id}
   *
   * See https://developer.box.com/reference/delete-webhooks-id
   * @example await box.webhooks.delete('47001');
   */
  delete(webhookId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface DevicePinnersApi {
  /**
   * Returns a device pin, which binds a device to a user's account. Only admins and applications that may manage the enterprise can
   * call it.
   *
   * GET /device_pinners/{device_pinner_id}
   *
   * See https://developer.box.com/reference/get-device-pinners-id
   * @example await box.devicePinners.get('48001');
   */
  get(devicePinnerId: string, params?: NoParams, options?: CallOptions): BoxPromise<DevicePinner>;
  /**
   * Unbinds a device from an account. The user is logged out on that device and must log in anew. Only admins and applications that
   * may manage the enterprise can call it.
   *
   * DELETE /device_pinners/{device_pinner_id}
   *
   * See https://developer.box.com/reference/delete-device-pinners-id
   * @example await box.devicePinners.delete('48001');
   */
  delete(devicePinnerId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Returns the device pins of an enterprise. They bind phones and other devices to user accounts. Only admins and applications that
   * may manage the enterprise can call it.
   *
   * GET /enterprises/{enterprise_id}/device_pinners
   *
   * See https://developer.box.com/reference/get-enterprises-id-device-pinners
   * @example for await (const item of box.devicePinners.list('900100')) console.log(item);
   */
  list(enterpriseId: string, params?: DevicePinnersListParams, options?: ListOptions): BoxList<DevicePinners["entries"][number], DevicePinners, 'entries'>;
}

export interface TermsOfServicesApi {
  /**
   * Returns the enterprise's terms of service in one response: at most one for managed users and one for external users. Only admins
   * can call it.
   *
   * GET /terms_of_services
   *
   * See https://developer.box.com/reference/get-terms-of-services
   * @example for await (const item of box.termsOfServices.list()) console.log(item);
   */
  list(params?: TermsOfServicesListParams, options?: ListOptions): BoxList<TermsOfServices["entries"][number], TermsOfServices, 'entries'>;
  /**
   * Creates the terms of service that managed or external users must accept. Only admins can call it. An enterprise can have one
   * text for each kind of user.
   *
   * POST /terms_of_services
   *
   * See https://developer.box.com/reference/post-terms-of-services
   * @example await box.termsOfServices.create({ status: 'enabled', text: 'Treat the drafts of Example Press with care.' });
   */
  create(params: TermsOfServicesCreateParams, options?: CallOptions): BoxPromise<TermsOfService>;
  /**
   * Returns one set of terms of service with its text, kind of users and status.
   *
   * GET /terms_of_services/{terms_of_service_id}
   *
   * See https://developer.box.com/reference/get-terms-of-services-id
   * @example await box.termsOfServices.get('49001');
   */
  get(termsOfServiceId: string, params?: NoParams, options?: CallOptions): BoxPromise<TermsOfService>;
  /**
   * Replaces the text of terms of service and enables or disables them. Both properties are required. Only admins can call it.
   *
   * PUT /terms_of_services/{terms_of_service_id}
   *
   * See https://developer.box.com/reference/put-terms-of-services-id
   * @example await box.termsOfServices.update('49001', { status: 'disabled', text: 'Treat the drafts of Example Press with care.' });
   */
  update(termsOfServiceId: string, params: TermsOfServicesUpdateParams, options?: CallOptions): BoxPromise<TermsOfService>;
}

export interface TermsOfServiceUserStatusesApi {
  /**
   * Returns the users who accepted or declined the terms of service, in one response. Users who have not been asked to accept are
   * omitted.
   *
   * GET /terms_of_service_user_statuses
   *
   * See https://developer.box.com/reference/get-terms-of-service-user-statuses
   * @example for await (const item of box.termsOfServiceUserStatuses.list({ tos_id: '49001' })) console.log(item);
   */
  list(params: TermsOfServiceUserStatusesListParams, options?: ListOptions): BoxList<TermsOfServiceUserStatuses["entries"][number], TermsOfServiceUserStatuses, 'entries'>;
  /**
   * Records a user's first decision to accept or decline terms of service. Returns 409 if the user has already decided; use
   * termsOfServiceUserStatuses.update to change a decision.
   *
   * POST /terms_of_service_user_statuses
   *
   * See https://developer.box.com/reference/post-terms-of-service-user-statuses
   * @example await box.termsOfServiceUserStatuses.create({ tos: { type: 'terms_of_service', id: '49001' }, user: { type: 'user', id: '33001' }, is_accepted: true });
   */
  create(params: TermsOfServiceUserStatusesCreateParams, options?: CallOptions): BoxPromise<TermsOfServiceUserStatus>;
  /**
   * Records that a user now accepts the terms of service, or no longer does. Get the ID of the status from
   * termsOfServiceUserStatuses.list.
   *
   * PUT /terms_of_service_user_statuses/{terms_of_service_user_status_id}
   *
   * See https://developer.box.com/reference/put-terms-of-service-user-statuses-id
   * @example await box.termsOfServiceUserStatuses.update('49101', { is_accepted: true });
   */
  update(termsOfServiceUserStatusId: string, params: TermsOfServiceUserStatusesUpdateParams, options?: CallOptions): BoxPromise<TermsOfServiceUserStatus>;
}

export interface CollaborationAllowlistEntriesApi {
  /**
   * Returns the domains whose users may collaborate with the enterprise's users. Only admins can call it.
   *
   * GET /collaboration_whitelist_entries
   *
   * See https://developer.box.com/reference/get-collaboration-whitelist-entries
   * @example for await (const item of box.collaborationAllowlistEntries.list()) console.log(item);
   */
  list(params?: CollaborationAllowlistEntriesListParams, options?: ListOptions): BoxList<CollaborationAllowlistEntries["entries"][number], CollaborationAllowlistEntries, 'entries'>;
  /**
   * Allows collaboration with users of a domain, in one or both directions. To change the direction, delete the entry and create
   * another. Only admins can call it.
   *
   * POST /collaboration_whitelist_entries
   *
   * See https://developer.box.com/reference/post-collaboration-whitelist-entries
   * @example await box.collaborationAllowlistEntries.create({ domain: 'example.org', direction: 'both' });
   */
  create(params: CollaborationAllowlistEntriesCreateParams, options?: CallOptions): BoxPromise<CollaborationAllowlistEntry>;
  /**
   * Returns the entry of one domain, with its allowed direction. Only admins can call it.
   *
   * GET /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
   *
   * See https://developer.box.com/reference/get-collaboration-whitelist-entries-id
   * @example await box.collaborationAllowlistEntries.get('51001');
   */
  get(collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions): BoxPromise<CollaborationAllowlistEntry>;
  /**
   * Removes a domain from the domain allowlist. Only admins can call it.
   *
   * DELETE /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
   *
   * See https://developer.box.com/reference/delete-collaboration-whitelist-entries-id
   * @example await box.collaborationAllowlistEntries.delete('51001');
   */
  delete(collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface CollaborationAllowlistExemptTargetsApi {
  /**
   * Returns the users of the enterprise who are exempt from the domain allowlist. Only admins can call it.
   *
   * GET /collaboration_whitelist_exempt_targets
   *
   * See https://developer.box.com/reference/get-collaboration-whitelist-exempt-targets
   * @example for await (const item of box.collaborationAllowlistExemptTargets.list()) console.log(item);
   */
  list(params?: CollaborationAllowlistExemptTargetsListParams, options?: ListOptions): BoxList<CollaborationAllowlistExemptTargets["entries"][number], CollaborationAllowlistExemptTargets, 'entries'>;
  /**
   * Exempts a user of the enterprise from the domain allowlist. Only admins can call it.
   *
   * POST /collaboration_whitelist_exempt_targets
   *
   * See https://developer.box.com/reference/post-collaboration-whitelist-exempt-targets
   * @example await box.collaborationAllowlistExemptTargets.create({ user: { id: '33001' } });
   */
  create(params: CollaborationAllowlistExemptTargetsCreateParams, options?: CallOptions): BoxPromise<CollaborationAllowlistExemptTarget>;
  /**
   * Returns a user's exemption from the domain allowlist. Only admins can call it.
   *
   * GET /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
   *
   * See https://developer.box.com/reference/get-collaboration-whitelist-exempt-targets-id
   * @example await box.collaborationAllowlistExemptTargets.get('51101');
   */
  get(collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions): BoxPromise<CollaborationAllowlistExemptTarget>;
  /**
   * Ends a user's exemption from the domain allowlist. Only admins can call it.
   *
   * DELETE /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
   *
   * See https://developer.box.com/reference/delete-collaboration-whitelist-exempt-targets-id
   * @example await box.collaborationAllowlistExemptTargets.delete('51101');
   */
  delete(collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface StoragePoliciesApi {
  /**
   * Returns the storage policies that the enterprise can assign. Each policy names the regions where content is stored. Only admins
   * can call it.
   *
   * GET /storage_policies
   *
   * See https://developer.box.com/reference/get-storage-policies
   * @example for await (const item of box.storagePolicies.list()) console.log(item);
   */
  list<F extends FieldOf<StoragePolicy> = never>(params?: StoragePoliciesListParams<F>, options?: ListOptions): BoxList<Fields<StoragePolicy, StoragePolicy, F>, StoragePolicies, 'entries'>;
  /**
   * Returns a storage policy, which names the regions where content is stored. Only admins can call it.
   *
   * GET /storage_policies/{storage_policy_id}
   *
   * See https://developer.box.com/reference/get-storage-policies-id
   * @example await box.storagePolicies.get('52001');
   */
  get(storagePolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<StoragePolicy>;
}

export interface StoragePolicyAssignmentsApi {
  /**
   * Returns a list with the one assignment that applies to a user or to the whole enterprise. For a user without a separate
   * assignment, it is the enterprise's, and assigned_to identifies the enterprise. Only admins can call it.
   *
   * GET /storage_policy_assignments
   *
   * See https://developer.box.com/reference/get-storage-policy-assignments
   * @example for await (const item of box.storagePolicyAssignments.list({ resolved_for_type: 'user', resolved_for_id: '33001' })) console.log(item);
   */
  list(params: StoragePolicyAssignmentsListParams, options?: ListOptions): BoxList<StoragePolicyAssignments["entries"][number], StoragePolicyAssignments, 'entries'>;
  /**
   * Assigns a storage policy to a user or the enterprise, so that their content is stored in its regions. An existing assignment is
   * not replaced; change it with storagePolicyAssignments.update. Only admins can call it.
   *
   * POST /storage_policy_assignments
   *
   * See https://developer.box.com/reference/post-storage-policy-assignments
   * @example await box.storagePolicyAssignments.create({ storage_policy: { type: 'storage_policy', id: '52001' }, assigned_to: { type: 'user', id: '33001' } });
   */
  create(params: StoragePolicyAssignmentsCreateParams, options?: CallOptions): BoxPromise<StoragePolicyAssignment>;
  /**
   * Returns an assignment, including its storage policy and its target. Only admins can call it.
   *
   * GET /storage_policy_assignments/{storage_policy_assignment_id}
   *
   * See https://developer.box.com/reference/get-storage-policy-assignments-id
   * @example await box.storagePolicyAssignments.get('user_33001');
   */
  get(storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<StoragePolicyAssignment>;
  /**
   * Changes the storage policy of an assigned user or enterprise. Only admins can call it.
   *
   * PUT /storage_policy_assignments/{storage_policy_assignment_id}
   *
   * See https://developer.box.com/reference/put-storage-policy-assignments-id
   * @example await box.storagePolicyAssignments.update('user_33001', { storage_policy: { type: 'storage_policy', id: '52002' } });
   */
  update(storagePolicyAssignmentId: string, params: StoragePolicyAssignmentsUpdateParams, options?: CallOptions): BoxPromise<StoragePolicyAssignment>;
  /**
   * Removes the storage policy assignment of a user. The enterprise's policy then applies. Only admins can call it, at most twice in
   * 24 hours for the same user.
   *
   * DELETE /storage_policy_assignments/{storage_policy_assignment_id}
   *
   * See https://developer.box.com/reference/delete-storage-policy-assignments-id
   * @example await box.storagePolicyAssignments.delete('user_33001');
   */
  delete(storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface EnterpriseConfigurationsApi {
  /**
   * Returns the settings of an enterprise in the requested categories. Other categories are null or absent. Only admins of the
   * enterprise and applications that may manage it can call it.
   *
   * GET /enterprise_configurations/{enterprise_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-enterprise-configurations-id
   * @example await box.enterpriseConfigurations.get('900100', { categories: [ 'user_settings', 'security' ] });
   */
  get(enterpriseId: string, params: EnterpriseConfigurationsGetParams, options?: CallOptions): BoxPromise<EnterpriseConfiguration>;
}

export interface RetentionPoliciesAssignmentsApi {
  /**
   * Returns the assignments of a policy. Without fields, an entry may contain only its type and ID. Only admins and applications
   * with the manage_data_retention scope can call it.
   *
   * GET /retention_policies/{retention_policy_id}/assignments
   *
   * See https://developer.box.com/reference/get-retention-policies-id-assignments
   * @example for await (const item of box.retentionPolicies.assignments.list('41001')) console.log(item);
   */
  list<F extends FieldOf<RetentionPolicyAssignment> = never>(retentionPolicyId: string, params?: RetentionPoliciesAssignmentsListParams<F>, options?: ListOptions): BoxList<Fields<RetentionPolicyAssignmentBase, RetentionPolicyAssignment, F>, RetentionPolicyAssignments, 'entries'>;
}

export interface RetentionPoliciesApi {
  /**
   * Returns the retention policies of the enterprise, which prevent content from being permanently deleted for a set time or
   * indefinitely. Only admins and applications with the manage_data_retention scope can call it.
   *
   * GET /retention_policies
   *
   * See https://developer.box.com/reference/get-retention-policies
   * @example for await (const item of box.retentionPolicies.list()) console.log(item);
   */
  list<F extends FieldOf<RetentionPolicy> = never>(params?: RetentionPoliciesListParams<F>, options?: ListOptions): BoxList<Fields<RetentionPolicyMini, RetentionPolicy, F>, RetentionPolicies, 'entries'>;
  /**
   * Creates a policy that retains nothing until retentionPolicyAssignments.create assigns it. Returns 409 if the name is already in
   * use, and 400 if an indefinite policy has a retention_length. Only admins and applications with the manage_data_retention scope
   * can call it.
   *
   * POST /retention_policies
   *
   * See https://developer.box.com/reference/post-retention-policies
   * @example await box.retentionPolicies.create({ policy_name: 'Tax records', policy_type: 'finite', disposition_action: 'remove_retention' });
   */
  create(params: RetentionPoliciesCreateParams, options?: CallOptions): BoxPromise<RetentionPolicy>;
  /**
   * Returns a retention policy, including its number of assignments. Only admins and applications with the manage_data_retention
   * scope can call it.
   *
   * GET /retention_policies/{retention_policy_id}
   *
   * See https://developer.box.com/reference/get-retention-policies-id
   * @example await box.retentionPolicies.get('41001');
   */
  get<F extends FieldOf<RetentionPolicy> = never>(retentionPolicyId: string, params?: RetentionPoliciesGetParams<F>, options?: CallOptions): BoxPromise<Fields<RetentionPolicy, RetentionPolicy, F>>;
  /**
   * Updates a policy. Omitted and null properties keep their values. A non_modifiable policy can only become stricter: shortening
   * its retention or reverting its type returns 403. Returns 409 if the name is already in use. Only admins and applications with
   * the manage_data_retention scope can call it.
   *
   * PUT /retention_policies/{retention_policy_id}
   *
   * See https://developer.box.com/reference/put-retention-policies-id
   * @example await box.retentionPolicies.update('41001', { policy_name: 'Tax records 2024' });
   */
  update(retentionPolicyId: string, params?: RetentionPoliciesUpdateParams, options?: CallOptions): BoxPromise<RetentionPolicy>;
  /**
   * Permanently deletes a policy. Returns 403 if the policy cannot be deleted, for example because it is non_modifiable; retire it
   * instead. Only admins and applications with the manage_data_retention scope can call it.
   *
   * DELETE /retention_policies/{retention_policy_id}
   *
   * See https://developer.box.com/reference/delete-retention-policies-id
   * @example await box.retentionPolicies.delete('41001');
   */
  delete(retentionPolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  assignments: RetentionPoliciesAssignmentsApi;
}

export interface RetentionPolicyAssignmentsFilesApi {
  /**
   * Returns the files whose current version an assignment retains. For earlier versions, use
   * retentionPolicyAssignments.fileVersions.list. Only admins and applications with the manage_data_retention scope can call it.
   *
   * GET /retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention
   *
   * See https://developer.box.com/reference/get-retention-policy-assignments-id-files-under-retention
   * @example for await (const item of box.retentionPolicyAssignments.files.list('41501')) console.log(item);
   */
  list(retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFilesListParams, options?: ListOptions): BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'>;
}

export interface RetentionPolicyAssignmentsFileVersionsApi {
  /**
   * Returns the earlier file versions that an assignment retains, without the current ones. Each entry is a file; its file_version
   * is the retained version. Only admins and applications with the manage_data_retention scope can call it.
   *
   * GET /retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention
   *
   * See https://developer.box.com/reference/get-retention-policy-assignments-id-file-versions-under-retention
   * @example for await (const item of box.retentionPolicyAssignments.fileVersions.list('41501')) console.log(item);
   */
  list(retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFileVersionsListParams, options?: ListOptions): BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'>;
}

export interface RetentionPolicyAssignmentsApi {
  /**
   * Applies a policy to the content of a folder, to items with a metadata template, or to the whole enterprise. Content added later
   * is included. Returns 409 if a policy of the same or greater length already applies. Only admins and applications with the
   * manage_data_retention scope can call it.
   *
   * POST /retention_policy_assignments
   *
   * See https://developer.box.com/reference/post-retention-policy-assignments
   * @example await box.retentionPolicyAssignments.create({ policy_id: '41001', assign_to: { type: 'metadata_template', id: '3d6f1c8e-5b7a-4a0d-9c53-0e8f6b7a2d41' } });
   */
  create(params: RetentionPolicyAssignmentsCreateParams, options?: CallOptions): BoxPromise<RetentionPolicyAssignment>;
  /**
   * Returns an assignment, including its policy, its target and when it was assigned. Only admins and applications with the
   * manage_data_retention scope can call it.
   *
   * GET /retention_policy_assignments/{retention_policy_assignment_id}
   *
   * See https://developer.box.com/reference/get-retention-policy-assignments-id
   * @example await box.retentionPolicyAssignments.get('41501');
   */
  get<F extends FieldOf<RetentionPolicyAssignment> = never>(retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<RetentionPolicyAssignment, RetentionPolicyAssignment, F>>;
  /**
   * Removes an assignment, so that the policy no longer applies to its target. Returns 403 if the policy is non_modifiable. Only
   * admins and applications with the manage_data_retention scope can call it.
   *
   * DELETE /retention_policy_assignments/{retention_policy_assignment_id}
   *
   * See https://developer.box.com/reference/delete-retention-policy-assignments-id
   * @example await box.retentionPolicyAssignments.delete('41501');
   */
  delete(retentionPolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  files: RetentionPolicyAssignmentsFilesApi;
  fileVersions: RetentionPolicyAssignmentsFileVersionsApi;
}

export interface FileVersionRetentionsApi {
  /**
   * Returns the retentions of individual file versions. An entry may contain only its type and ID. Only admins and applications with
   * the manage_data_retention scope can call it.
   *
   * GET /file_version_retentions
   *
   * See https://developer.box.com/reference/get-file-version-retentions
   *
   * @deprecated Use retentionPolicyAssignments.files.list or retentionPolicyAssignments.fileVersions.list.
   * @example for await (const item of box.fileVersionRetentions.list()) console.log(item);
   */
  list(params?: FileVersionRetentionsListParams, options?: ListOptions): BoxList<FileVersionRetentionBase, FileVersionRetentions, 'entries'>;
  /**
   * Returns a retention, including the retained version, the end of the retention and the policy that applies. Only admins and
   * applications with the manage_data_retention scope can call it.
   *
   * GET /file_version_retentions/{file_version_retention_id}
   *
   * See https://developer.box.com/reference/get-file-version-retentions-id
   *
   * @deprecated Use retentionPolicyAssignments.files.list or retentionPolicyAssignments.fileVersions.list.
   * @example await box.fileVersionRetentions.get('41801');
   */
  get(fileVersionRetentionId: string, params?: NoParams, options?: CallOptions): BoxPromise<FileVersionRetention>;
}

export interface LegalHoldPoliciesApi {
  /**
   * Returns the legal hold policies of the enterprise, sorted by name. A legal hold policy protects content from permanent deletion,
   * for example during a lawsuit. Entries have only type, id and name unless fields selects more. Only admins and applications that
   * may manage legal holds can call it.
   *
   * GET /legal_hold_policies
   *
   * See https://developer.box.com/reference/get-legal-hold-policies
   * @example for await (const item of box.legalHoldPolicies.list()) console.log(item);
   */
  list<F extends FieldOf<LegalHoldPolicy> = never>(params?: LegalHoldPoliciesListParams<F>, options?: ListOptions): BoxList<Fields<LegalHoldPolicyMini, LegalHoldPolicy, F>, LegalHoldPolicies, 'entries'>;
  /**
   * Creates a legal hold policy. It holds nothing until legalHoldPolicyAssignments.create assigns it. A policy is either ongoing or
   * has filter dates. Returns 400 if it has neither, and 409 if the name is already in use. Only admins and applications that may
   * manage legal holds can call it.
   *
   * POST /legal_hold_policies
   *
   * See https://developer.box.com/reference/post-legal-hold-policies
   * @example await box.legalHoldPolicies.create({ policy_name: 'Harbour case' });
   */
  create(params: LegalHoldPoliciesCreateParams, options?: CallOptions): BoxPromise<LegalHoldPolicy>;
  /**
   * Returns one legal hold policy with its assignment counts. Only admins and applications that may manage legal holds can call it.
   *
   * GET /legal_hold_policies/{legal_hold_policy_id}
   *
   * See https://developer.box.com/reference/get-legal-hold-policies-id
   * @example await box.legalHoldPolicies.get('42001');
   */
  get(legalHoldPolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<LegalHoldPolicy>;
  /**
   * Updates the name, description or release notes of a policy. To change the content on hold, change the policy's assignments.
   * Returns 409 if the name is already in use. Only admins and applications that may manage legal holds can call it.
   *
   * PUT /legal_hold_policies/{legal_hold_policy_id}
   *
   * See https://developer.box.com/reference/put-legal-hold-policies-id
   * @example await box.legalHoldPolicies.update('42001', { description: 'Asked for by the court in March and June.' });
   */
  update(legalHoldPolicyId: string, params?: LegalHoldPoliciesUpdateParams, options?: CallOptions): BoxPromise<LegalHoldPolicy>;
  /**
   * Starts to release the content that a policy holds and to delete the policy. The release runs asynchronously, with the policy in
   * the status releasing. Only admins and applications that may manage legal holds can call it.
   *
   * DELETE /legal_hold_policies/{legal_hold_policy_id}
   *
   * See https://developer.box.com/reference/delete-legal-hold-policies-id
   * @example await box.legalHoldPolicies.delete('42001');
   */
  delete(legalHoldPolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface LegalHoldPolicyAssignmentsFilesApi {
  /**
   * Returns the files whose current version an assignment holds. Use legalHoldPolicyAssignments.fileVersions.list for older
   * versions, and fileVersionLegalHolds.list for holds created before the service changed how it stores holds. Only admins and
   * applications that may manage legal holds can call it.
   *
   * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold
   *
   * See https://developer.box.com/reference/get-legal-hold-policy-assignments-id-files-on-hold
   * @example for await (const item of box.legalHoldPolicyAssignments.files.list('42501')) console.log(item);
   */
  list<F extends FieldOf<FileFull> = never>(legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFilesListParams<F>, options?: ListOptions): BoxList<Fields<FileMini, FileFull, F>, FilesOnHold, 'entries'>;
}

export interface LegalHoldPolicyAssignmentsFileVersionsApi {
  /**
   * Returns the previous file versions that an assignment holds. Use fileVersionLegalHolds.list for holds created before the service
   * changed how it stores holds. Only admins and applications that may manage legal holds can call it.
   *
   * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold
   *
   * See https://developer.box.com/reference/get-legal-hold-policy-assignments-id-file-versions-on-hold
   * @example for await (const item of box.legalHoldPolicyAssignments.fileVersions.list('42501')) console.log(item);
   */
  list<F extends FieldOf<FileVersionFull> = never>(legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFileVersionsListParams<F>, options?: ListOptions): BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersionsOnHold, 'entries'>;
}

export interface LegalHoldPolicyAssignmentsApi {
  /**
   * Returns the assignments of a policy. Entries may have only type and id unless fields selects more. Only admins and applications
   * that may manage legal holds can call it.
   *
   * GET /legal_hold_policy_assignments
   *
   * See https://developer.box.com/reference/get-legal-hold-policy-assignments
   * @example for await (const item of box.legalHoldPolicyAssignments.list({ policy_id: '42001' })) console.log(item);
   */
  list<F extends FieldOf<LegalHoldPolicyAssignment> = never>(params: LegalHoldPolicyAssignmentsListParams<F>, options?: ListOptions): BoxList<Fields<LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignment, F>, LegalHoldPolicyAssignments, 'entries'>;
  /**
   * Assigns a policy to a user, folder, file or file version. The file versions that it covers cannot be permanently deleted until
   * the policy or the assignment is released. Holding all of them can take a while. Returns 409 if the policy is already assigned to
   * the target. Only admins and applications that may manage legal holds can call it.
   *
   * POST /legal_hold_policy_assignments
   *
   * See https://developer.box.com/reference/post-legal-hold-policy-assignments
   * @example await box.legalHoldPolicyAssignments.create({ policy_id: '42001', assign_to: { type: 'folder', id: '50001' } });
   */
  create(params: LegalHoldPolicyAssignmentsCreateParams, options?: CallOptions): BoxPromise<LegalHoldPolicyAssignment>;
  /**
   * Returns one assignment with its policy, target and time. Only admins and applications that may manage legal holds can call it.
   *
   * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
   *
   * See https://developer.box.com/reference/get-legal-hold-policy-assignments-id
   * @example await box.legalHoldPolicyAssignments.get('42501');
   */
  get(legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<LegalHoldPolicyAssignment>;
  /**
   * Starts to release the content that an assignment holds. The release runs asynchronously. Other assignments stay in effect. Only
   * admins and applications that may manage legal holds can call it.
   *
   * DELETE /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
   *
   * See https://developer.box.com/reference/delete-legal-hold-policy-assignments-id
   * @example await box.legalHoldPolicyAssignments.delete('42501');
   */
  delete(legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  files: LegalHoldPolicyAssignmentsFilesApi;
  fileVersions: LegalHoldPolicyAssignmentsFileVersionsApi;
}

export interface FileVersionLegalHoldsApi {
  /**
   * Returns the hold on one file version, with all assignments that cause it. Only admins and applications that may manage legal
   * holds can call it.
   *
   * GET /file_version_legal_holds/{file_version_legal_hold_id}
   *
   * See https://developer.box.com/reference/get-file-version-legal-holds-id
   * @example await box.fileVersionLegalHolds.get('42801');
   */
  get(fileVersionLegalHoldId: string, params?: NoParams, options?: CallOptions): BoxPromise<FileVersionLegalHold>;
  /**
   * Returns the file version holds of a policy that were created before the service changed how it stores holds. Entries may have
   * only type and id. For newer holds, use legalHoldPolicyAssignments.files.list and legalHoldPolicyAssignments.fileVersions.list.
   *
   * GET /file_version_legal_holds
   *
   * See https://developer.box.com/reference/get-file-version-legal-holds
   * @example for await (const item of box.fileVersionLegalHolds.list({ policy_id: '42001' })) console.log(item);
   */
  list(params: FileVersionLegalHoldsListParams, options?: ListOptions): BoxList<FileVersionLegalHoldBase, FileVersionLegalHolds, 'entries'>;
}

export interface ShieldInformationBarriersApi {
  /**
   * Returns an information barrier and its status. A barrier prevents sets of users from sharing content with each other. Only
   * admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barriers/{shield_information_barrier_id}
   *
   * See https://developer.box.com/reference/get-shield-information-barriers-id
   * @example await box.shieldInformationBarriers.get('81001');
   */
  get(shieldInformationBarrierId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrier>;
  /**
   * Enables or disables a barrier. Enabling runs asynchronously and permanently removes existing collaborations across the barrier;
   * create a report first to list them. Returns 409 if the barrier's current status does not allow the change. Only admins can call
   * it. Requires Box Shield.
   *
   * POST /shield_information_barriers/change_status
   *
   * See https://developer.box.com/reference/post-shield-information-barriers-change-status
   * @example await box.shieldInformationBarriers.changeStatus({ id: '81001', status: 'pending' });
   */
  changeStatus(params: ShieldInformationBarriersChangeStatusParams, options?: CallOptions): BoxPromise<ShieldInformationBarrier>;
  /**
   * Returns the information barriers of the enterprise. A barrier prevents sets of users, called segments, from sharing content with
   * each other. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barriers
   *
   * See https://developer.box.com/reference/get-shield-information-barriers
   * @example for await (const item of box.shieldInformationBarriers.list()) console.log(item);
   */
  list(params?: ShieldInformationBarriersListParams, options?: ListOptions): BoxList<ShieldInformationBarriers["entries"][number], ShieldInformationBarriers, 'entries'>;
  /**
   * Creates a barrier as a draft without effect. Add segments, members and restrictions, then enable it with
   * shieldInformationBarriers.changeStatus. Only admins can call it. Requires Box Shield.
   *
   * POST /shield_information_barriers
   *
   * See https://developer.box.com/reference/post-shield-information-barriers
   * @example await box.shieldInformationBarriers.create({ enterprise: { type: 'enterprise', id: '900100' } });
   */
  create(params: ShieldInformationBarriersCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrier>;
}

export interface ShieldInformationBarrierReportsApi {
  /**
   * Returns the reports that were requested on a barrier. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barrier_reports
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-reports
   * @example for await (const item of box.shieldInformationBarrierReports.list({ shield_information_barrier_id: '81001' })) console.log(item);
   */
  list(params: ShieldInformationBarrierReportsListParams, options?: ListOptions): BoxList<ShieldInformationBarrierReports["entries"][number], ShieldInformationBarrierReports, 'entries'>;
  /**
   * Starts a report on the collaborations that enabling a barrier would remove. Once its status is done, its details contain the ID
   * of the folder with the report. Returns 409 if the barrier does not currently allow a report. Only admins can call it. Requires
   * Box Shield.
   *
   * POST /shield_information_barrier_reports
   *
   * See https://developer.box.com/reference/post-shield-information-barrier-reports
   * @example await box.shieldInformationBarrierReports.create({ shield_information_barrier: { type: 'shield_information_barrier', id: '81001' } });
   */
  create(params: ShieldInformationBarrierReportsCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierReport>;
  /**
   * Returns a report, including its status and, once it is done, the folder that contains it. Only admins can call it. Requires Box
   * Shield.
   *
   * GET /shield_information_barrier_reports/{shield_information_barrier_report_id}
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-reports-id
   * @example await box.shieldInformationBarrierReports.get('81501');
   */
  get(shieldInformationBarrierReportId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierReport>;
}

export interface ShieldInformationBarrierSegmentsApi {
  /**
   * Returns a segment (a set of users), including its name and its barrier. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barrier_segments/{shield_information_barrier_segment_id}
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-segments-id
   * @example await box.shieldInformationBarrierSegments.get('82001');
   */
  get(shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegment>;
  /**
   * Updates the name or description of a segment. Returns 409 if another segment of the barrier has the name. Only admins can call
   * it. Requires Box Shield.
   *
   * PUT /shield_information_barrier_segments/{shield_information_barrier_segment_id}
   *
   * See https://developer.box.com/reference/put-shield-information-barrier-segments-id
   * @example await box.shieldInformationBarrierSegments.update('82001', { name: 'Advisers' });
   */
  update(shieldInformationBarrierSegmentId: string, params?: ShieldInformationBarrierSegmentsUpdateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegment>;
  /**
   * Permanently deletes a segment of a barrier. Its users are not deleted. Only admins can call it. Requires Box Shield.
   *
   * DELETE /shield_information_barrier_segments/{shield_information_barrier_segment_id}
   *
   * See https://developer.box.com/reference/delete-shield-information-barrier-segments-id
   * @example await box.shieldInformationBarrierSegments.delete('82001');
   */
  delete(shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Returns the sets of users that a barrier separates. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barrier_segments
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-segments
   * @example for await (const item of box.shieldInformationBarrierSegments.list({ shield_information_barrier_id: '81001' })) console.log(item);
   */
  list(params: ShieldInformationBarrierSegmentsListParams, options?: ListOptions): BoxList<ShieldInformationBarrierSegments["entries"][number], ShieldInformationBarrierSegments, 'entries'>;
  /**
   * Adds an empty segment to a barrier. Returns 409 if another segment of the barrier has the name. Only admins can call it.
   * Requires Box Shield.
   *
   * POST /shield_information_barrier_segments
   *
   * See https://developer.box.com/reference/post-shield-information-barrier-segments
   * @example await box.shieldInformationBarrierSegments.create({ shield_information_barrier: { type: 'shield_information_barrier', id: '81001' }, name: 'Advisers' });
   */
  create(params: ShieldInformationBarrierSegmentsCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegment>;
}

export interface ShieldInformationBarrierSegmentMembersApi {
  /**
   * Returns a membership, including its user and its segment. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-segment-members-id
   * @example await box.shieldInformationBarrierSegmentMembers.get('83001');
   */
  get(shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentMember>;
  /**
   * Removes a membership. The user is not deleted. Only admins can call it. Requires Box Shield.
   *
   * DELETE /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
   *
   * See https://developer.box.com/reference/delete-shield-information-barrier-segment-members-id
   * @example await box.shieldInformationBarrierSegmentMembers.delete('83001');
   */
  delete(shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Returns the memberships of a segment, one for each user. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barrier_segment_members
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-segment-members
   * @example for await (const item of box.shieldInformationBarrierSegmentMembers.list({ shield_information_barrier_segment_id: '82001' })) console.log(item);
   */
  list(params: ShieldInformationBarrierSegmentMembersListParams, options?: ListOptions): BoxList<ShieldInformationBarrierSegmentMembers["entries"][number], ShieldInformationBarrierSegmentMembers, 'entries'>;
  /**
   * Adds a user to a segment. The restrictions of the segment then apply to the user while the barrier is enabled. Only admins can
   * call it. Requires Box Shield.
   *
   * POST /shield_information_barrier_segment_members
   *
   * See https://developer.box.com/reference/post-shield-information-barrier-segment-members
   * @example await box.shieldInformationBarrierSegmentMembers.create({ shield_information_barrier_segment: { type: 'shield_information_barrier_segment', id: '82001' }, user: { type: 'user', id: '33002' } });
   */
  create(params: ShieldInformationBarrierSegmentMembersCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentMember>;
}

export interface ShieldInformationBarrierSegmentRestrictionsApi {
  /**
   * Returns a restriction, including the two segments that it separates. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-segment-restrictions-id
   * @example await box.shieldInformationBarrierSegmentRestrictions.get('84001');
   */
  get(shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentRestriction>;
  /**
   * Removes a restriction. The segments are not deleted. Only admins can call it. Requires Box Shield.
   *
   * DELETE /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
   *
   * See https://developer.box.com/reference/delete-shield-information-barrier-segment-restrictions-id
   * @example await box.shieldInformationBarrierSegmentRestrictions.delete('84001');
   */
  delete(shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Returns the restrictions of a segment, one for each segment that it is separated from. Only admins can call it. Requires Box
   * Shield.
   *
   * GET /shield_information_barrier_segment_restrictions
   *
   * See https://developer.box.com/reference/get-shield-information-barrier-segment-restrictions
   * @example for await (const item of box.shieldInformationBarrierSegmentRestrictions.list({ shield_information_barrier_segment_id: '82001' })) console.log(item);
   */
  list(params: ShieldInformationBarrierSegmentRestrictionsListParams, options?: ListOptions): BoxList<ShieldInformationBarrierSegmentRestrictions["entries"][number], ShieldInformationBarrierSegmentRestrictions, 'entries'>;
  /**
   * Creates a restriction that separates two segments of a barrier, based on the ownership of files and folders. Only admins can
   * call it. Requires Box Shield.
   *
   * POST /shield_information_barrier_segment_restrictions
   *
   * See https://developer.box.com/reference/post-shield-information-barrier-segment-restrictions
   * @example await box.shieldInformationBarrierSegmentRestrictions.create({ type: 'shield_information_barrier_segment_restriction', shield_information_barrier_segment: { type: 'shield_information_barrier_segment', id: '82001' }, restricted_segment: { type: 'shield_information_barrier_segment', id: '82002' } });
   */
  create(params: ShieldInformationBarrierSegmentRestrictionsCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentRestriction>;
}

export interface ShieldListsApi {
  /**
   * Returns all Shield lists of the enterprise in a single response. Each entry contains the content type (country, domain, email,
   * ip or integration) but not the content. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_lists
   *
   * See https://developer.box.com/reference/v2025.0/get-shield-lists
   * @example for await (const item of box.shieldLists.list()) console.log(item);
   */
  list(params?: NoParams, options?: ListOptions): BoxList<ShieldLists["entries"][number], ShieldLists, 'entries'>;
  /**
   * Creates a list of countries, domains, email addresses or IP addresses that Box Shield rules can share. The API cannot create
   * lists of integrations. Returns 409 if the name is already in use. Only admins can call it. Requires Box Shield.
   *
   * POST /shield_lists
   *
   * See https://developer.box.com/reference/v2025.0/post-shield-lists
   * @example await box.shieldLists.create({ name: 'Partners', content: { type: 'domain', domains: [ 'example.com', 'example.org' ] } });
   */
  create(params: ShieldListsCreateParams, options?: CallOptions): BoxPromise<ShieldList>;
  /**
   * Returns a Shield list with its full content. Only admins can call it. Requires Box Shield.
   *
   * GET /shield_lists/{shield_list_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-shield-lists-id
   * @example await box.shieldLists.get('5b1f0c9e-7a34-4e0b-8f6d-2c3d4e5f6a71');
   */
  get(shieldListId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldList>;
  /**
   * Replaces the name and the entire content of a list. The API cannot change lists of integrations. Returns 409 if the name is
   * already in use. Only admins can call it. Requires Box Shield.
   *
   * PUT /shield_lists/{shield_list_id}
   *
   * See https://developer.box.com/reference/v2025.0/put-shield-lists-id
   * @example await box.shieldLists.update('5b1f0c9e-7a34-4e0b-8f6d-2c3d4e5f6a71', { name: 'Partners', content: { type: 'domain', domains: [ 'example.com', 'example.org', 'example.net' ] } });
   */
  update(shieldListId: string, params: ShieldListsUpdateParams, options?: CallOptions): BoxPromise<ShieldList>;
  /**
   * Permanently deletes a list. Returns 400 if the service requires the list to be kept. Only admins can call it. Requires Box
   * Shield.
   *
   * DELETE /shield_lists/{shield_list_id}
   *
   * See https://developer.box.com/reference/v2025.0/delete-shield-lists-id
   * @example await box.shieldLists.delete('5b1f0c9e-7a34-4e0b-8f6d-2c3d4e5f6a71');
   */
  delete(shieldListId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface ArchivesApi {
  /**
   * Returns the enterprise's archives, which are folders for content no longer in use. Requires the global content management scope,
   * which only Box support can enable.
   *
   * GET /archives
   *
   * See https://developer.box.com/reference/v2025.0/get-archives
   * @example for await (const item of box.archives.list()) console.log(item);
   */
  list(params?: ArchivesListParams, options?: ListOptions): BoxList<Archives["entries"][number], Archives, 'entries'>;
  /**
   * Creates an empty archive, a folder for content no longer in use. Previous owners and collaborators lose access to content that
   * is moved there. Requires the global content management scope. Returns 409 if the name is already in use.
   *
   * POST /archives
   *
   * See https://developer.box.com/reference/v2025.0/post-archives
   * @example await box.archives.create({ name: 'Surveys before 2020' });
   */
  create(params: ArchivesCreateParams, options?: CallOptions): BoxPromise<Archive>;
  /**
   * Changes the name or description of an archive. Omitted properties keep their values. Requires the global content management
   * scope. Returns 409 if the name is already in use.
   *
   * PUT /archives/{archive_id}
   *
   * See https://developer.box.com/reference/v2025.0/put-archives-id
   * @example await box.archives.update('88001', { name: 'Surveys before 2021' });
   */
  update(archiveId: string, params?: ArchivesUpdateParams, options?: CallOptions): BoxPromise<Archive>;
  /**
   * Deletes an archive permanently. Requires the global content management scope. If Box has disabled this operation, only Box
   * support can enable it.
   *
   * DELETE /archives/{archive_id}
   *
   * See https://developer.box.com/reference/v2025.0/delete-archives-id
   * @example await box.archives.delete('88001');
   */
  delete(archiveId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface SignRequestsApi {
  /**
   * Cancels a sign request with immediate effect. Signers can no longer open the documents. Returns 400 if the request is already in
   * a final state.
   *
   * POST /sign_requests/{sign_request_id}/cancel
   *
   * See https://developer.box.com/reference/post-sign-requests-id-cancel
   * @example await box.signRequests.cancel('3f1c2a54-6d0e-4b7a-9c21-5e8d7f6a4b10');
   */
  cancel(signRequestId: string, params?: SignRequestsCancelParams, options?: CallOptions): BoxPromise<SignRequest>;
  /**
   * Resends the email to the signers whose turn it is. The service sends it asynchronously, at most once every 10 minutes for each
   * request.
   *
   * POST /sign_requests/{sign_request_id}/resend
   *
   * See https://developer.box.com/reference/post-sign-requests-id-resend
   * @example await box.signRequests.resend('3f1c2a54-6d0e-4b7a-9c21-5e8d7f6a4b10');
   */
  resend(signRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Returns a sign request, including the progress of each signer. Available to the sender and to users with whom the signed
   * documents are shared.
   *
   * GET /sign_requests/{sign_request_id}
   *
   * See https://developer.box.com/reference/get-sign-requests-id
   * @example await box.signRequests.get('3f1c2a54-6d0e-4b7a-9c21-5e8d7f6a4b10');
   */
  get(signRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<SignRequest>;
  /**
   * Returns the sign requests that the user sent. Requests whose documents were deleted are omitted.
   *
   * GET /sign_requests
   *
   * See https://developer.box.com/reference/get-sign-requests
   * @example for await (const item of box.signRequests.list()) console.log(item);
   */
  list(params?: SignRequestsListParams, options?: ListOptions): BoxList<SignRequests["entries"][number], SignRequests, 'entries'>;
  /**
   * Creates a sign request from files or a template and sends it to the first signers, unless it must be prepared manually first.
   * The service responds before it converts the documents, so poll the status with signRequests.get. The rate limit is about 100
   * requests per minute.
   *
   * POST /sign_requests
   *
   * See https://developer.box.com/reference/post-sign-requests
   * @example await box.signRequests.create({ signers: [ { email: 'ben@example.com', role: 'signer', order: 1, language: 'en' }, { email: 'cleo@example.com', role: 'approver', order: 2, password: 'river-stone' } ] });
   */
  create(params: SignRequestsCreateParams, options?: CallOptions): BoxPromise<SignRequest>;
}

export interface SignTemplatesApi {
  /**
   * Returns the sign templates that the user created in the web app. To create a request from one, set template_id in
   * signRequests.create.
   *
   * GET /sign_templates
   *
   * See https://developer.box.com/reference/get-sign-templates
   * @example for await (const item of box.signTemplates.list()) console.log(item);
   */
  list(params?: SignTemplatesListParams, options?: ListOptions): BoxList<SignTemplates["entries"][number], SignTemplates, 'entries'>;
  /**
   * Returns a sign template, including its signers and the fields in its documents.
   *
   * GET /sign_templates/{template_id}
   *
   * See https://developer.box.com/reference/get-sign-templates-id
   * @example await box.signTemplates.get('9a7b5c3d-1e2f-4a6b-8c0d-2e4f6a8b0c1d');
   */
  get(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<SignTemplate>;
}

export interface WorkflowsApi {
  /**
   * Returns the Box Relay workflows on a folder that can be started manually. The application needs the scope for managing
   * workflows.
   *
   * GET /workflows
   *
   * See https://developer.box.com/reference/get-workflows
   * @example for await (const item of box.workflows.list({ folder_id: '50001' })) console.log(item);
   */
  list(params: WorkflowsListParams, options?: ListOptions): BoxList<Workflows["entries"][number], Workflows, 'entries'>;
  /**
   * Starts a flow of a Box Relay workflow on files. The flow must have a trigger of type WORKFLOW_MANUAL_START. Its steps run
   * asynchronously. The application needs the scope for managing workflows.
   *
   * POST /workflows/{workflow_id}/start
   *
   * See https://developer.box.com/reference/post-workflows-id-start
   * @example await box.workflows.start('62001', { flow: { type: 'flow', id: '62002' }, files: [ { type: 'file', id: '70001' } ], folder: { type: 'folder', id: '50001' } });
   */
  start(workflowId: string, params: WorkflowsStartParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface AutomateWorkflowsApi {
  /**
   * Returns the Box Automate actions on a folder that an API call can start, each with the workflow that it runs.
   *
   * GET /automate_workflows
   *
   * See https://developer.box.com/reference/v2026.0/get-automate-workflows
   * @example for await (const item of box.automateWorkflows.list({ folder_id: '50001' })) console.log(item);
   */
  list(params: AutomateWorkflowsListParams, options?: ListOptions): BoxList<AutomateWorkflows["entries"][number], AutomateWorkflows, 'entries'>;
  /**
   * Starts an action of a Box Automate workflow on files. Get the action's ID from automateWorkflows.list. The workflow runs
   * asynchronously.
   *
   * POST /automate_workflows/{workflow_id}/start
   *
   * See https://developer.box.com/reference/v2026.0/post-automate-workflows-id-start
   * @example await box.automateWorkflows.start('63002', { workflow_action_id: '63001', file_ids: [ '70001', '70002' ] });
   */
  start(workflowId: string, params: AutomateWorkflowsStartParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface IntegrationMappingsSlackApi {
  /**
   * Returns the mappings of Slack channels to folders in the enterprise. Only admins and co-admins can call it.
   *
   * GET /integration_mappings/slack
   *
   * See https://developer.box.com/reference/get-integration-mappings-slack
   * @example for await (const item of box.integrationMappings.slack.list()) console.log(item);
   */
  list(params?: IntegrationMappingsSlackListParams, options?: ListOptions): BoxList<IntegrationMappingsSlack["entries"][number], IntegrationMappingsSlack, 'entries'>;
  /**
   * Stores the files of a Slack channel in a folder. Only admins and co-admins can call it. The service account of Box for Slack
   * must be a co-owner of the folder.
   *
   * POST /integration_mappings/slack
   *
   * See https://developer.box.com/reference/post-integration-mappings-slack
   * @example await box.integrationMappings.slack.create({ partner_item: { type: 'channel', id: 'C0EXAMPLE1', slack_workspace_id: 'T0EXAMPLE1' }, box_item: { type: 'folder', id: '50001' } });
   */
  create(params: IntegrationMappingsSlackCreateParams, options?: CallOptions): BoxPromise<IntegrationMappingSlack>;
  /**
   * Updates the folder or settings of a mapping. The channel cannot be changed. Only admins and co-admins can call it. The service
   * account of Box for Slack must be a co-owner of the new folder.
   *
   * PUT /integration_mappings/slack/{integration_mapping_id}
   *
   * See https://developer.box.com/reference/put-integration-mappings-slack-id
   * @example await box.integrationMappings.slack.update('65001', { box_item: { type: 'folder', id: '50001' } });
   */
  update(integrationMappingId: string, params?: IntegrationMappingsSlackUpdateParams, options?: CallOptions): BoxPromise<IntegrationMappingSlack>;
  /**
   * Deletes a mapping. The folder and its files are kept. Only admins and co-admins can call it.
   *
   * DELETE /integration_mappings/slack/{integration_mapping_id}
   *
   * See https://developer.box.com/reference/delete-integration-mappings-slack-id
   * @example await box.integrationMappings.slack.delete('65001');
   */
  delete(integrationMappingId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface IntegrationMappingsTeamsApi {
  /**
   * Returns all mappings of Microsoft Teams channels and teams to folders in the enterprise, in a single response. Only admins and
   * co-admins can call it.
   *
   * GET /integration_mappings/teams
   *
   * See https://developer.box.com/reference/get-integration-mappings-teams
   * @example for await (const item of box.integrationMappings.teams.list()) console.log(item);
   */
  list(params?: IntegrationMappingsTeamsListParams, options?: ListOptions): BoxList<IntegrationMappingsTeams["entries"][number], IntegrationMappingsTeams, 'entries'>;
  /**
   * Stores the files of a Microsoft Teams channel or team in a folder. Only admins and co-admins can call it.
   *
   * POST /integration_mappings/teams
   *
   * See https://developer.box.com/reference/post-integration-mappings-teams
   * @example await box.integrationMappings.teams.create({ partner_item: { type: 'channel', id: '19:abcdef0123@thread.tacv2', tenant_id: '5d8f2c1e-7b3a-4f6d-9c2b-1a0e4d7f8b6c', team_id: '8c1d3e5f-2a4b-4c6d-8e0f-9b7a5c3d1e2f' }, box_item: { type: 'folder', id: '50001' } });
   */
  create(params: IntegrationMappingsTeamsCreateParams, options?: CallOptions): BoxPromise<IntegrationMappingTeams>;
  /**
   * Updates the folder of a mapping. The channel or team cannot be changed. Only admins and co-admins can call it.
   *
   * PUT /integration_mappings/teams/{integration_mapping_id}
   *
   * See https://developer.box.com/reference/put-integration-mappings-teams-id
   * @example await box.integrationMappings.teams.update('65002', { box_item: { type: 'folder', id: '50001' } });
   */
  update(integrationMappingId: string, params?: IntegrationMappingsTeamsUpdateParams, options?: CallOptions): BoxPromise<IntegrationMappingTeams>;
  /**
   * Deletes a mapping. The folder and its files are kept. Only admins and co-admins can call it.
   *
   * DELETE /integration_mappings/teams/{integration_mapping_id}
   *
   * See https://developer.box.com/reference/delete-integration-mappings-teams-id
   * @example await box.integrationMappings.teams.delete('65002');
   */
  delete(integrationMappingId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface IntegrationMappingsApi {
  slack: IntegrationMappingsSlackApi;
  teams: IntegrationMappingsTeamsApi;
}

export interface AiApi {
  /**
   * Answers a question about up to 25 files or about one hub. Requires Box AI for the enterprise and the AI management scope for the
   * application. Each call consumes AI units.
   *
   * POST /ai/ask
   *
   * See https://developer.box.com/reference/post-ai-ask
   * @example await box.ai.ask({ mode: 'single_item_qa', prompt: 'When does the contract end?', items: [ { type: 'file', id: '70001' } ] });
   */
  ask(params: AiAskParams, options?: CallOptions): BoxPromise<AiResponseFull | undefined>;
  /**
   * Generates a text that fits one file, such as an email or the next paragraph. dialogue_history can contain the earlier
   * conversation. Requires Box AI for the enterprise and the AI management scope for the application. Each call consumes AI units.
   *
   * POST /ai/text_gen
   *
   * See https://developer.box.com/reference/post-ai-text-gen
   * @example await box.ai.generateText({ prompt: 'Write a short invitation to the launch.', items: [ { type: 'file', id: '70001' } ] });
   */
  generateText(params: AiGenerateTextParams, options?: CallOptions): BoxPromise<AiResponse>;
  /**
   * Extracts the data that a prompt describes from up to 25 files, without a template. Returns it as JSON in a string. Requires Box
   * AI for the enterprise and the AI management scope for the application. Each call consumes AI units.
   *
   * POST /ai/extract
   *
   * See https://developer.box.com/reference/post-ai-extract
   * @example await box.ai.extract({ prompt: 'customer, date and sum of the invoice', items: [ { type: 'file', id: '70001' } ] });
   */
  extract(params: AiExtractParams, options?: CallOptions): BoxPromise<AiResponse>;
  /**
   * Extracts values from up to 25 files for the fields of a metadata template or of the request. Does not save the values on the
   * files. Requires Box AI for the enterprise and the AI management scope for the application. Each call consumes AI units.
   *
   * POST /ai/extract_structured
   *
   * See https://developer.box.com/reference/post-ai-extract-structured
   * @example await box.ai.extractStructured({ items: [ { type: 'file', id: '70001' } ] });
   */
  extractStructured(params: AiExtractStructuredParams, options?: CallOptions): BoxPromise<AiExtractStructuredResponse>;
}

export interface AiAgentsApi {
  /**
   * Returns the settings (models, prompts and limits) that Box AI uses by default in one mode. To override them, pass a modified
   * copy as ai_agent in requests of that mode.
   *
   * GET /ai_agent_default
   *
   * See https://developer.box.com/reference/get-ai-agent-default
   * @example await box.aiAgents.getDefault({ mode: 'ask' });
   */
  getDefault(params: AiAgentsGetDefaultParams, options?: CallOptions): BoxPromise<AiAgentSettings>;
  /**
   * Returns the enterprise's agents that the user can use. An agent is a set of instructions and models for Box AI. Requests select
   * an agent by passing its ID in ai_agent. To return how agents work, list ask, text_gen and extract in fields.
   *
   * GET /ai_agents
   *
   * See https://developer.box.com/reference/get-ai-agents
   * @example for await (const item of box.aiAgents.list()) console.log(item);
   */
  list<F extends FieldOf<AiAgentFull> = never>(params?: AiAgentsListParams<F>, options?: ListOptions): BoxList<Fields<AiAgent, AiAgentFull, F>, AiAgents, 'entries'>;
  /**
   * Creates an agent of the enterprise, a set of instructions and models for requests that name it in ai_agent. Requires AI Studio
   * for the enterprise.
   *
   * POST /ai_agents
   *
   * See https://developer.box.com/reference/post-ai-agents
   * @example await box.aiAgents.create({ type: 'ai_agent', name: 'Contract reader', access_state: 'enabled_for_selected_users' });
   */
  create(params: AiAgentsCreateParams, options?: CallOptions): BoxPromise<AiAgentFull>;
  /**
   * Returns one agent, a set of instructions and models for Box AI. To return how it works, list ask, text_gen and extract in
   * fields.
   *
   * GET /ai_agents/{agent_id}
   *
   * See https://developer.box.com/reference/get-ai-agents-id
   * @example await box.aiAgents.get('66001');
   */
  get<F extends FieldOf<AiAgentFull> = never>(agentId: string, params?: AiAgentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<AiAgent, AiAgentFull, F>>;
  /**
   * Replaces all settings of an agent. The body is the same as for creating one.
   *
   * PUT /ai_agents/{agent_id}
   *
   * See https://developer.box.com/reference/put-ai-agents-id
   * @example await box.aiAgents.update('66001', { type: 'ai_agent', name: 'Contract reader', access_state: 'enabled_for_selected_users' });
   */
  update(agentId: string, params: AiAgentsUpdateParams, options?: CallOptions): BoxPromise<AiAgentFull>;
  /**
   * Deletes an agent permanently. Requests that name it then fail.
   *
   * DELETE /ai_agents/{agent_id}
   *
   * See https://developer.box.com/reference/delete-ai-agents-id
   * @example await box.aiAgents.delete('66001');
   */
  delete(agentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface DocgenTemplatesTagsApi {
  /**
   * Returns the tags of a template, which define the data that a batch must provide. The tags become available some time after the
   * file is marked or changed.
   *
   * GET /docgen_templates/{template_id}/tags
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-templates-id-tags
   * @example for await (const item of box.docgenTemplates.tags.list('70001')) console.log(item);
   */
  list(templateId: string, params?: DocgenTemplatesTagsListParams, options?: ListOptions): BoxList<DocGenTags["entries"][number], DocGenTags, 'entries'>;
}

export interface DocgenTemplatesJobsApi {
  /**
   * Returns the jobs that generated documents from a template, across all batches.
   *
   * GET /docgen_template_jobs/{template_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-template-jobs-id
   * @example for await (const item of box.docgenTemplates.jobs.list('70001')) console.log(item);
   */
  list(templateId: string, params?: DocgenTemplatesJobsListParams, options?: ListOptions): BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'>;
}

export interface DocgenTemplatesApi {
  /**
   * Returns the Doc Gen templates that the user collaborates on. Templates are Word documents with tags to fill.
   *
   * GET /docgen_templates
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-templates
   * @example for await (const item of box.docgenTemplates.list()) console.log(item);
   */
  list(params?: DocgenTemplatesListParams, options?: ListOptions): BoxList<DocGenTemplates["entries"][number], DocGenTemplates, 'entries'>;
  /**
   * Turns a Word document with tags into a Box Doc Gen template, which generates documents by filling the tags with data. Box reads
   * the tags in the background. The user must be allowed to edit the file.
   *
   * POST /docgen_templates
   *
   * See https://developer.box.com/reference/v2025.0/post-docgen-templates
   * @example await box.docgenTemplates.create({ file: { type: 'file', id: '70001' } });
   */
  create(params: DocgenTemplatesCreateParams, options?: CallOptions): BoxPromise<DocGenTemplateBase>;
  /**
   * Returns a Box Doc Gen template. Call docgenTemplates.tags.list for its tags and docgenTemplates.jobs.list for its jobs.
   *
   * GET /docgen_templates/{template_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-templates-id
   * @example await box.docgenTemplates.get('70001');
   */
  get(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<DocGenTemplate>;
  /**
   * Turns a template back into an ordinary file. The file and all generated documents are kept.
   *
   * DELETE /docgen_templates/{template_id}
   *
   * See https://developer.box.com/reference/v2025.0/delete-docgen-templates-id
   * @example await box.docgenTemplates.delete('70001');
   */
  delete(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  tags: DocgenTemplatesTagsApi;
  jobs: DocgenTemplatesJobsApi;
}

export interface DocgenJobsApi {
  /**
   * Returns one job, which generates one document from a template. Includes the job's status and, once generated, the document.
   *
   * GET /docgen_jobs/{job_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-jobs-id
   * @example await box.docgenJobs.get('67001');
   */
  get(jobId: string, params?: NoParams, options?: CallOptions): BoxPromise<DocGenJob>;
  /**
   * Returns the jobs that the user started, across all templates and batches. Each document has one job.
   *
   * GET /docgen_jobs
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-jobs
   * @example for await (const item of box.docgenJobs.list()) console.log(item);
   */
  list(params?: DocgenJobsListParams, options?: ListOptions): BoxList<DocGenJobsFull["entries"][number], DocGenJobsFull, 'entries'>;
}

export interface DocgenBatchesJobsApi {
  /**
   * Returns the jobs of a batch, one per document.
   *
   * GET /docgen_batch_jobs/{batch_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-docgen-batch-jobs-id
   * @example for await (const item of box.docgenBatches.jobs.list('67000')) console.log(item);
   */
  list(batchId: string, params?: DocgenBatchesJobsListParams, options?: ListOptions): BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'>;
}

export interface DocgenBatchesApi {
  /**
   * Starts a batch that fills a template with data, once per document. Documents are generated asynchronously. Call
   * docgenBatches.jobs.list to check their status.
   *
   * POST /docgen_batches
   *
   * See https://developer.box.com/reference/v2025.0/post-docgen-batches
   * @example await box.docgenBatches.create({ file: { type: 'file', id: '70001' }, input_source: 'api', destination_folder: { type: 'folder', id: '50001' }, output_type: 'pdf', document_generation_data: [ { generated_file_name: 'Offer to Harbour Books', user_input: { customer: { name: 'Harbour Books' }, order: { total: 120.5, lines: [ { article: 'Atlas', count: 2 } ] } } } ] });
   */
  create(params: DocgenBatchesCreateParams, options?: CallOptions): BoxPromise<DocGenBatchBase>;
  jobs: DocgenBatchesJobsApi;
}

export interface HubsApi {
  /**
   * Returns the hubs that the user can view, most relevant first unless sort is set. A hub is a page that collects files, folders
   * and web links.
   *
   * GET /hubs
   *
   * See https://developer.box.com/reference/v2025.0/get-hubs
   * @example for await (const item of box.hubs.list()) console.log(item);
   */
  list(params?: HubsListParams, options?: ListOptions): BoxList<Hubs["entries"][number], Hubs, 'entries'>;
  /**
   * Creates an empty hub, a page that collects files, folders and web links from anywhere in Box. The caller owns it. Use
   * hubItems.manage to add items and hubCollaborations.create to give others access.
   *
   * POST /hubs
   *
   * See https://developer.box.com/reference/v2025.0/post-hubs
   * @example await box.hubs.create({ title: 'Spring launch' });
   */
  create(params: HubsCreateParams, options?: CallOptions): BoxPromise<Hub>;
  /**
   * Returns all hubs of the enterprise. Only admins and co-admins for hubs can call it, through an application that may manage
   * content of the whole enterprise.
   *
   * GET /enterprise_hubs
   *
   * See https://developer.box.com/reference/v2025.0/get-enterprise-hubs
   * @example for await (const item of box.hubs.listEnterprise()) console.log(item);
   */
  listEnterprise(params?: HubsListEnterpriseParams, options?: ListOptions): BoxList<Hubs["entries"][number], Hubs, 'entries'>;
  /**
   * Returns one hub with its settings. Use hubItems.list and hubDocumentPages.list to list its content.
   *
   * GET /hubs/{hub_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-hubs-id
   * @example await box.hubs.get('64001');
   */
  get(hubId: string, params?: NoParams, options?: CallOptions): BoxPromise<Hub>;
  /**
   * Updates the title, description or settings of a hub. Omitted properties keep their values.
   *
   * PUT /hubs/{hub_id}
   *
   * See https://developer.box.com/reference/v2025.0/put-hubs-id
   * @example await box.hubs.update('64001', { title: 'Spring launch' });
   */
  update(hubId: string, params?: HubsUpdateParams, options?: CallOptions): BoxPromise<Hub>;
  /**
   * Deletes a hub permanently. The items shown in it are not affected.
   *
   * DELETE /hubs/{hub_id}
   *
   * See https://developer.box.com/reference/v2025.0/delete-hubs-id
   * @example await box.hubs.delete('64001');
   */
  delete(hubId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Creates a copy of a hub. The caller owns the copy. The original's copy_hub_access determines who may copy it.
   *
   * POST /hubs/{hub_id}/copy
   *
   * See https://developer.box.com/reference/v2025.0/post-hubs-id-copy
   * @example await box.hubs.copy('64001', { title: 'Autumn launch' });
   */
  copy(hubId: string, params?: HubsCopyParams, options?: CallOptions): BoxPromise<Hub>;
}

export interface HubCollaborationsApi {
  /**
   * Returns the collaborations on a hub, including pending invitations.
   *
   * GET /hub_collaborations
   *
   * See https://developer.box.com/reference/v2025.0/get-hub-collaborations
   * @example for await (const item of box.hubCollaborations.list({ hub_id: '64001' })) console.log(item);
   */
  list(params: HubCollaborationsListParams, options?: ListOptions): BoxList<HubCollaborations["entries"][number], HubCollaborations, 'entries'>;
  /**
   * Invites a user or group to a hub. Access to the items in the hub does not change.
   *
   * POST /hub_collaborations
   *
   * See https://developer.box.com/reference/v2025.0/post-hub-collaborations
   * @example await box.hubCollaborations.create({ hub: { type: 'hubs', id: '64001' }, accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'viewer' });
   */
  create(params: HubCollaborationsCreateParams, options?: CallOptions): BoxPromise<HubCollaboration>;
  /**
   * Returns one collaboration on a hub, with the collaborator, the role and the status of the invitation.
   *
   * GET /hub_collaborations/{hub_collaboration_id}
   *
   * See https://developer.box.com/reference/v2025.0/get-hub-collaborations-id
   * @example await box.hubCollaborations.get('68001');
   */
  get(hubCollaborationId: string, params?: NoParams, options?: CallOptions): BoxPromise<HubCollaboration>;
  /**
   * Updates the role of a user or group on a hub.
   *
   * PUT /hub_collaborations/{hub_collaboration_id}
   *
   * See https://developer.box.com/reference/v2025.0/put-hub-collaborations-id
   * @example await box.hubCollaborations.update('68001', { role: 'viewer' });
   */
  update(hubCollaborationId: string, params?: HubCollaborationsUpdateParams, options?: CallOptions): BoxPromise<HubCollaboration>;
  /**
   * Deletes a collaboration on a hub, or withdraws an invitation.
   *
   * DELETE /hub_collaborations/{hub_collaboration_id}
   *
   * See https://developer.box.com/reference/v2025.0/delete-hub-collaborations-id
   * @example await box.hubCollaborations.delete('68001');
   */
  delete(hubCollaborationId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface HubItemsApi {
  /**
   * Returns the files, folders and web links in a hub that the user can view.
   *
   * GET /hub_items
   *
   * See https://developer.box.com/reference/v2025.0/get-hub-items
   * @example for await (const item of box.hubItems.list({ hub_id: '64001' })) console.log(item);
   */
  list(params: HubItemsListParams, options?: ListOptions): BoxList<HubItems["entries"][number], HubItems, 'entries'>;
  /**
   * Adds items to a hub and removes items from it in one request. Each operation succeeds or fails separately, so a successful
   * response can contain failures. Removed items are not deleted. The hub only stops showing them.
   *
   * POST /hubs/{hub_id}/manage_items
   *
   * See https://developer.box.com/reference/v2025.0/post-hubs-id-manage-items
   * @example await box.hubItems.manage('64001', { operations: [ { action: 'add', item: { type: 'file', id: '70001' }, parent_id: '4b6d8f0a-2c4e-4a6b-8d0f-1a3c5e7b9d2f' }, { action: 'remove', item: { type: 'folder', id: '50001' } } ] });
   */
  manage(hubId: string, params: HubItemsManageParams, options?: CallOptions): BoxPromise<HubItemsManageResult>;
}

export interface HubDocumentPagesApi {
  /**
   * Returns all pages of a hub's document, including subpages. Use hubDocumentBlocks.list to list the content of a page.
   *
   * GET /hub_document_pages
   *
   * See https://developer.box.com/reference/v2025.0/get-hub-document-pages
   * @example for await (const item of box.hubDocumentPages.list({ hub_id: '64001' })) console.log(item);
   */
  list(params: HubDocumentPagesListParams, options?: ListOptions): BoxList<HubDocumentPages["entries"][number], HubDocumentPages, 'entries'>;
}

export interface HubDocumentBlocksApi {
  /**
   * Returns the blocks of one page in reading order, without items and subpages. Use hubItems.list and hubDocumentPages.list for
   * those.
   *
   * GET /hub_document_blocks
   *
   * See https://developer.box.com/reference/v2025.0/get-hub-document-blocks
   * @example for await (const item of box.hubDocumentBlocks.list({ hub_id: '64001', page_id: '0f2e4d6c-8b0a-4c2e-9f1d-3b5a7c9e1d4f' })) console.log(item);
   */
  list(params: HubDocumentBlocksListParams, options?: ListOptions): BoxList<HubDocumentBlocks["entries"][number], HubDocumentBlocks, 'entries'>;
}

export interface NotesApi {
  /**
   * Converts Markdown text to a Box Note in a folder. The note is an ordinary file that can be read, renamed and deleted like any
   * other. The user must be allowed to upload to the folder.
   *
   * POST /notes/convert
   *
   * See https://developer.box.com/reference/v2026.0/post-notes-convert
   * @example await box.notes.convert({ content: '# Launch\n\nThe second figure needs a **caption**.', content_format: 'markdown', parent: { type: 'folder', id: '50001' }, name: 'Launch plan' });
   */
  convert(params: NotesConvertParams, options?: CallOptions): BoxPromise<FileBase>;
}

/** Every operation of the Box API, as a method. */
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
  groups: GroupsApi;
  webLinks: WebLinksApi;
  fileRequests: FileRequestsApi;
  collections: CollectionsApi;
  recentItems: RecentItemsApi;
  folderLocks: FolderLocksApi;
  zipDownloads: ZipDownloadsApi;
  classifications: ClassificationsApi;
  skillInvocations: SkillInvocationsApi;
  metadataTemplates: MetadataTemplatesApi;
  metadataCascadePolicies: MetadataCascadePoliciesApi;
  metadataQueries: MetadataQueriesApi;
  queries: QueriesApi;
  queryInsights: QueryInsightsApi;
  metadataTaxonomies: MetadataTaxonomiesApi;
  invites: InvitesApi;
  externalUsers: ExternalUsersApi;
  groupMemberships: GroupMembershipsApi;
  webhooks: WebhooksApi;
  devicePinners: DevicePinnersApi;
  termsOfServices: TermsOfServicesApi;
  termsOfServiceUserStatuses: TermsOfServiceUserStatusesApi;
  collaborationAllowlistEntries: CollaborationAllowlistEntriesApi;
  collaborationAllowlistExemptTargets: CollaborationAllowlistExemptTargetsApi;
  storagePolicies: StoragePoliciesApi;
  storagePolicyAssignments: StoragePolicyAssignmentsApi;
  enterpriseConfigurations: EnterpriseConfigurationsApi;
  retentionPolicies: RetentionPoliciesApi;
  retentionPolicyAssignments: RetentionPolicyAssignmentsApi;
  fileVersionRetentions: FileVersionRetentionsApi;
  legalHoldPolicies: LegalHoldPoliciesApi;
  legalHoldPolicyAssignments: LegalHoldPolicyAssignmentsApi;
  fileVersionLegalHolds: FileVersionLegalHoldsApi;
  shieldInformationBarriers: ShieldInformationBarriersApi;
  shieldInformationBarrierReports: ShieldInformationBarrierReportsApi;
  shieldInformationBarrierSegments: ShieldInformationBarrierSegmentsApi;
  shieldInformationBarrierSegmentMembers: ShieldInformationBarrierSegmentMembersApi;
  shieldInformationBarrierSegmentRestrictions: ShieldInformationBarrierSegmentRestrictionsApi;
  shieldLists: ShieldListsApi;
  archives: ArchivesApi;
  signRequests: SignRequestsApi;
  signTemplates: SignTemplatesApi;
  workflows: WorkflowsApi;
  automateWorkflows: AutomateWorkflowsApi;
  integrationMappings: IntegrationMappingsApi;
  ai: TemplateTyped<AiApi>;
  aiAgents: AiAgentsApi;
  docgenTemplates: DocgenTemplatesApi;
  docgenJobs: DocgenJobsApi;
  docgenBatches: DocgenBatchesApi;
  hubs: HubsApi;
  hubCollaborations: HubCollaborationsApi;
  hubItems: HubItemsApi;
  hubDocumentPages: HubDocumentPagesApi;
  hubDocumentBlocks: HubDocumentBlocksApi;
  notes: NotesApi;
}
