// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BinaryBody, BoxList, BoxPages, BoxPromise, CallOptions, FieldOf, Fields, ListOptions, NoParams, WebResponse, WithEntries } from '../src/core/types/types.js';
import type { AccessToken, AdminEventType, AiAgent, AiAgentAllowedEntity, AiAgentAskAbilitySet, AiAgentCreate, AiAgentExtractAbilitySet, AiAgentFull, AiAgentSettings, AiAgentTextGenAbilitySet, AiAgents, AiAskAgent, AiAskItem, AiDialogueTurn, AiExtractAgent, AiExtractField, AiExtractStructured, AiExtractStructuredAgent, AiExtractStructuredResponse, AiItem, AiResponse, AiResponseFull, AiTaxonomySource, AiTextGenAgent, AppItem, AppItemAssociations, Archive, Archives, AutomateWorkflows, Classification, ClassificationFieldCreate, ClassificationTemplate, ClassificationUpdate, ClassificationsAdd, ClassificationsChange, ClassificationsUpdate, Collaboration, CollaborationAllowlistEntries, CollaborationAllowlistEntry, CollaborationAllowlistExemptTarget, CollaborationAllowlistExemptTargetCreate, CollaborationAllowlistExemptTargets, CollaborationCreate, CollaborationFull, Collaborations, CollaborationsByOffset, Collection, Collections, Comment, CommentCreate, CommentFull, Comments, DevicePinner, DevicePinners, DocGenBatchBase, DocGenBatchCreate, DocGenDocumentData, DocGenFile, DocGenJob, DocGenJobs, DocGenJobsFull, DocGenTags, DocGenTemplate, DocGenTemplateBase, DocGenTemplates, EmailAlias, EmailAliases, EnterpriseBase, EnterpriseConfiguration, Events, ExternalUserDeletions, File, FileBase, FileContentPreflight, FileContentUpload, FileContentUploadVersion, FileCopy, FileFull, FileMini, FileRequest, FileRequestCopy, FileTrashRestore, FileUpdate, FileVersion, FileVersionFull, FileVersionLegalHold, FileVersionLegalHoldBase, FileVersionLegalHolds, FileVersionRetention, FileVersionRetentionBase, FileVersionRetentions, FileVersions, FileVersionsOnHold, Files, FilesOnHold, FilesUnderRetention, Folder, FolderCopy, FolderCreate, FolderDetails, FolderFull, FolderLock, FolderLockCreate, FolderLockOperations, FolderLocks, FolderRestore, FolderUpdate, Group, GroupFull, GroupMembershipCreate, GroupMembershipFull, GroupMembershipUpdate, GroupMemberships, GroupMini, Groups, Hub, HubCollaboration, HubCollaborationCreate, HubCollaborationUpdate, HubCollaborations, HubDocumentBlocks, HubDocumentPages, HubItemOperation, HubItems, HubItemsManageResult, Hubs, IntegrationMappingFolder, IntegrationMappingPartnerItemSlack, IntegrationMappingSlack, IntegrationMappingSlackOptions, IntegrationMappingTeams, IntegrationMappingTeamsCreate, IntegrationMappingsSlack, IntegrationMappingsTeams, Invite, InviteCreate, Item, ItemFull, ItemMetadata, Items, LegalHoldPolicies, LegalHoldPolicy, LegalHoldPolicyAssignment, LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignmentCreate, LegalHoldPolicyAssignments, LegalHoldPolicyMini, MetadataCascadePolicies, MetadataCascadePolicy, MetadataCascadePolicyCreate, MetadataFieldCreate, MetadataFilter, MetadataInstanceCreate, MetadataInstanceUpdate, MetadataInstances, MetadataQuery, MetadataQueryItem, MetadataQueryItemFull, MetadataQueryResults, MetadataTaxonomies, MetadataTaxonomy, MetadataTaxonomyLevel, MetadataTaxonomyLevels, MetadataTaxonomyLevelsCreate, MetadataTaxonomyNode, MetadataTaxonomyNodes, MetadataTemplate, MetadataTemplateCreate, MetadataTemplateUpdate, MetadataTemplates, NotesConvert, Order, RealtimeServers, RecentItems, RetentionNotificationRecipient, RetentionPolicies, RetentionPolicy, RetentionPolicyAssignment, RetentionPolicyAssignmentBase, RetentionPolicyAssignmentCreate, RetentionPolicyAssignments, RetentionPolicyExtensionLimit, RetentionPolicyMini, RetentionPolicyUpdate, SearchResultItem, SearchResultsResponse, SessionTermination, SharedItem, SharedLinkSettings, ShieldInformationBarrier, ShieldInformationBarrierBase, ShieldInformationBarrierReport, ShieldInformationBarrierReports, ShieldInformationBarrierSegment, ShieldInformationBarrierSegmentBase, ShieldInformationBarrierSegmentMember, ShieldInformationBarrierSegmentMembers, ShieldInformationBarrierSegmentRestriction, ShieldInformationBarrierSegmentRestrictions, ShieldInformationBarrierSegments, ShieldInformationBarriers, ShieldList, ShieldListContentChange, ShieldLists, SignRequest, SignRequestCreate, SignRequestCreateSigner, SignRequestPrefillTag, SignRequests, SignTemplate, SignTemplates, SkillCard, SkillCardsMetadata, SkillCardsUpdate, SkillInvocationUpdate, StoragePolicies, StoragePolicy, StoragePolicyAssignment, StoragePolicyAssignmentCreate, StoragePolicyAssignments, StoragePolicyMini, Task, TaskAssignment, TaskAssignmentCreate, TaskAssignmentMini, TaskAssignments, TaskCreate, TaskMini, Tasks, TermsOfService, TermsOfServiceBase, TermsOfServiceUserStatus, TermsOfServiceUserStatuses, TermsOfServices, TokenRefresh, TokenRequest, TokenRevoke, TrackingCode, UploadPart, UploadParts, UploadSession, UploadSessionCommit, UploadUrl, UploadedPart, User, UserAvatar, UserAvatarCreate, UserBase, UserFolderTransfer, UserFull, UserUpdate, Users, Watermark, WatermarkApply, WebLink, WebLinkCopy, WebLinkCreate, WebLinkFull, WebLinkTrashRestore, WebLinkUpdate, Webhook, WebhookTarget, WebhookTriggerChoice, Webhooks, WorkflowStart, WorkflowStartOutcome, Workflows, ZipDownload, ZipDownloadCreate, ZipDownloadStatus, operations } from './openapi.js';

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
  shared_link: SharedLinkSettings;
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
  shared_link: SharedLinkSettings;
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

/** Parameters of sharedItems.getAppItem. */
export interface SharedItemsGetAppItemParams {
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
  parts: readonly UploadPart[];
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
  /** Whether items of one kind come in ascending (ASC) or descending (DESC) order in item_collection. */
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
  /** Whether items of one kind come in ascending (ASC) or descending (DESC) order in item_collection. */
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
  shared_link: SharedLinkSettings;
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
  shared_link: SharedLinkSettings;
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
  /** Whether items of one kind come in ascending (ASC) or descending (DESC) order. */
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
  /** Whether items of one kind come in ascending (ASC) or descending (DESC) order. */
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
  mdfilters?: readonly MetadataFilter[] | undefined;
  /** What the results are sorted by. With relevance the best match always comes first. */
  sort?: "modified_at" | "relevance" | undefined;
  /** Whether results come in ascending (ASC) or descending (DESC) order. It has no effect when sort is relevance. */
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
  /** Only users whose name or login starts with this. For user_type external it has to be the whole login. */
  filter_term?: string | undefined;
  /**
   * Which users to list: managed ones by default, external ones who work with the enterprise's content, or all. The last two need
   * filter_term.
   */
  user_type?: "all" | "managed" | "external" | undefined;
  /** Only app users with this id in the application's own records. Other users are never found by it. */
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
  tracking_codes?: readonly TrackingCode[] | undefined;
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
  tracking_codes?: readonly TrackingCode[] | undefined;
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
   * Which events: all of the user's, changes to the tree of items only, or those in synced folders only (sync). For an admin:
   * admin_logs reaches back for years and is asked for by time, admin_logs_streaming brings the last two weeks as they come in.
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
  event_type?: readonly AdminEventType[] | undefined;
  /** Only events from this time on. Works with admin_logs. */
  created_after?: string | undefined;
  /** Only events up to this time. Works with admin_logs. */
  created_before?: string | undefined;
}

/** Parameters of files.appItemAssociations.list. */
export interface FilesAppItemAssociationsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** Only app items of this kind of application, such as hubs. */
  application_type?: string | undefined;
}

/** Parameters of folders.appItemAssociations.list. */
export interface FoldersAppItemAssociationsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** Only app items of this kind of application, such as hubs. */
  application_type?: string | undefined;
}

/** Parameters of files.versions.get. */
export interface FilesVersionsGetParams<F extends FieldOf<FileVersionFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of files.versions.restore. */
export interface FilesVersionsRestoreParams {
  /** Null takes the version out of the trash. */
  trashed_at: null;
}

/** Parameters of files.versions.delete. */
export interface FilesVersionsDeleteParams {
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
}

/** Parameters of files.versions.promote. */
export interface FilesVersionsPromoteParams<F extends FieldOf<FileVersionFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  type: "file_version";
  /** Id of the version. */
  id: string;
}

/** Parameters of files.collaborations.list. */
export interface FilesCollaborationsListParams<F extends FieldOf<CollaborationFull> = never> {
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

/** Parameters of groups.collaborations.list. */
export interface GroupsCollaborationsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of webLinks.create. */
export interface WebLinksCreateParams {
  /** Where it leads, with http:// or https:// at the start. */
  url: string;
  /** The folder to put it into. */
  parent: WebLinkCreate['parent'];
  /** The name that the folder shows; the url without it. */
  name?: string | undefined;
  /** The text that explains the link. */
  description?: string | undefined;
}

/** Parameters of webLinks.get. */
export interface WebLinksGetParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
}

/** Parameters of webLinks.sharedLink.get. */
export interface WebLinksSharedLinkGetParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  boxApi?: string | undefined;
}

/** Parameters of webLinks.update. */
export interface WebLinksUpdateParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Where it is to lead, with http:// or https:// at the start. */
  url?: string | undefined;
  /** The folder to move it to. */
  parent?: WebLinkUpdate['parent'] | undefined;
  /** The new name. */
  name?: string | undefined;
  /** The new text that explains the link; empty to say nothing. */
  description?: string | undefined;
  /** Makes or changes the shared link; an empty object makes one with the settings that the enterprise has chosen, null removes it. */
  shared_link?: WebLinkUpdate['shared_link'] | undefined;
  /**
   * The collections of the user who calls that are to hold it; an empty list or null takes it out of all. So far there are only the
   * favourites.
   */
  collections?: WebLinkUpdate['collections'] | undefined;
}

/** Parameters of webLinks.sharedLink.create. */
export interface WebLinksSharedLinkCreateParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of webLinks.sharedLink.update. */
export interface WebLinksSharedLinkUpdateParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  shared_link: SharedLinkSettings;
}

/** Parameters of webLinks.sharedLink.delete. */
export interface WebLinksSharedLinkDeleteParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
}

/** Parameters of webLinks.trash.restore. */
export interface WebLinksTrashRestoreParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** A new name. It counts only when the old one is taken. */
  name?: string | undefined;
  /** A new folder. It counts only when the old one is gone. */
  parent?: WebLinkTrashRestore['parent'] | undefined;
}

/** Parameters of webLinks.trash.get. */
export interface WebLinksTrashGetParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of webLinks.copy. */
export interface WebLinksCopyParams<F extends FieldOf<WebLinkFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Name of the copy; the same as the original's without it. */
  name?: string | undefined;
  /** The folder for the copy. */
  parent: WebLinkCopy['parent'];
}

/** Parameters of fileRequests.update. */
export interface FileRequestsUpdateParams {
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  ifMatch?: string | undefined;
  /** The new heading of the form. */
  title?: string | undefined;
  /** The new text under the heading. */
  description?: string | undefined;
  /** Whether the form takes files. An inactive form answers people with an error page. */
  status?: "active" | "inactive" | undefined;
  /** Whether people have to give their e-mail address. */
  is_email_required?: boolean | undefined;
  /** Whether people have to say something about the files. */
  is_description_required?: boolean | undefined;
  /** When the form is to stop taking files. */
  expires_at?: string | undefined;
}

/** Parameters of fileRequests.copy. */
export interface FileRequestsCopyParams {
  /** The new heading of the form. */
  title?: string | undefined;
  /** The new text under the heading. */
  description?: string | undefined;
  /** Whether the form takes files. An inactive form answers people with an error page. */
  status?: "active" | "inactive" | undefined;
  /** Whether people have to give their e-mail address. */
  is_email_required?: boolean | undefined;
  /** Whether people have to say something about the files. */
  is_description_required?: boolean | undefined;
  /** When the form is to stop taking files. */
  expires_at?: string | undefined;
  /** The folder into which the copy takes files. */
  folder: FileRequestCopy['folder'];
}

/** Parameters of collections.list. */
export interface CollectionsListParams<F extends FieldOf<Collection> = never> {
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

/** Parameters of collections.items.list. */
export interface CollectionsItemsListParams<F extends FieldOf<ItemFull> = never> {
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

/** Parameters of recentItems.list. */
export interface RecentItemsListParams {
  /**
   * Properties of each item to send instead of the standard ones; type and id always come along. What tells of the use, such as
   * interacted_at, always comes.
   */
  fields?: readonly string[] | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
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
  /** The folder whose locks to list. */
  folder_id: string;
}

/** Parameters of folderLocks.create. */
export interface FolderLocksCreateParams {
  /** What to keep people from doing. It can be left out; if it is there both parts have to be true. */
  locked_operations?: FolderLockOperations | undefined;
  /** The folder to lock. */
  folder: FolderLockCreate['folder'];
}

/** Parameters of zipDownloads.create. */
export interface ZipDownloadsCreateParams {
  /** The files and folders, the latter with all that they hold. All together at most 10,000 files. */
  items: ZipDownloadCreate['items'];
  /** Name of the ZIP file; the service adds .zip to it. Without it the name is made from the time of the call. */
  download_file_name?: string | undefined;
}

/** Parameters of files.metadata.list. */
export interface FilesMetadataListParams {
  /** How values of taxonomy fields come: hydrated for the whole nodes, left out for their ids. */
  view?: NonNullable<operations['files.metadata.list']['parameters']['query']>['view'] | undefined;
}

/** Parameters of files.metadata.get. */
export interface FilesMetadataGetParams {
  /** How values of taxonomy fields come: hydrated for the whole nodes, left out for their ids. */
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
  /** How values of taxonomy fields come: hydrated for the whole nodes, left out for their ids. */
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
  /** The name of one of the classifications of the enterprise. */
  Box__Security__Classification__Key: string;
}

/** Parameters of folders.classification.update. */
export interface FoldersClassificationUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: ClassificationUpdate;
}

/** Parameters of folders.classification.create. */
export interface FoldersClassificationCreateParams {
  /** The name of one of the classifications of the enterprise. */
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
  /** How the run went. A transient failure is worth another try, a permanent one is not. */
  status: "invoked" | "processing" | "success" | "transient_failure" | "permanent_failure";
  /** What to put on the file. */
  metadata: SkillInvocationUpdate['metadata'];
  /** The file. */
  file: SkillInvocationUpdate['file'];
  /** The version of the file that the skill read. */
  file_version?: SkillInvocationUpdate['file_version'] | undefined;
  /** What the run used up. */
  usage?: SkillInvocationUpdate['usage'] | undefined;
}

/** Parameters of metadataTemplates.listByInstance. */
export interface MetadataTemplatesListByInstanceParams {
  /** Id of the metadata instance, the $id that it carries. */
  metadata_instance_id: string;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of metadataTemplates.update. */
export interface MetadataTemplatesUpdateParams {
  /** The request body, sent as application/json-patch+json. */
  body: MetadataTemplateUpdate;
}

/** Parameters of metadataTemplates.listGlobal. */
export interface MetadataTemplatesListGlobalParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of metadataTemplates.listEnterprise. */
export interface MetadataTemplatesListEnterpriseParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of metadataTemplates.create. */
export interface MetadataTemplatesCreateParams {
  /** Whose template it is: enterprise for the caller's own, or enterprise_ with its id. */
  scope: MetadataTemplateCreate['scope'];
  /** The key of the template, unique in its scope. The service makes one out of displayName when it is left out. */
  templateKey?: string | undefined;
  /** The name that people see. */
  displayName: string;
  /** Whether to keep the template out of the web and mobile apps. */
  hidden?: boolean | undefined;
  /** The fields, in the order in which they are shown. */
  fields?: readonly MetadataFieldCreate[] | undefined;
  /** Whether a copy of an item gets a copy of the instance. */
  copyInstanceOnItemCopy?: boolean | undefined;
}

/** Parameters of classifications.create. */
export interface ClassificationsCreateParams {
  /** Whether to keep the template out of the web and mobile apps' metadata. */
  hidden?: boolean | undefined;
  /** Whether a copy of an item keeps its classification. */
  copyInstanceOnItemCopy?: boolean | undefined;
  /** The only field. */
  fields: readonly ClassificationFieldCreate[];
}

/** Parameters of metadataTemplates.fieldOptions.list. */
export interface MetadataTemplatesFieldOptionsListParams {
  /** Only nodes of these levels. */
  level?: readonly number[] | undefined;
  /** Only nodes right below one of these nodes, given by id. */
  parent?: readonly string[] | undefined;
  /** Only nodes anywhere below one of these nodes, given by id. */
  ancestor?: readonly string[] | undefined;
  /**
   * Only nodes whose name matches these words. The best match then comes first; without it the names are in the order of their
   * characters.
   */
  query?: string | undefined;
  /** Whether the service also counts all nodes that match. It counts up to 10,000. */
  include_total_result_count?: boolean | undefined;
  /** Whether to leave out nodes that cannot be chosen as the field's value. */
  only_selectable_options?: boolean | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of metadataCascadePolicies.list. */
export interface MetadataCascadePoliciesListParams {
  /** Id of the folder. The root folder 0 is refused. */
  folder_id: string;
  /** Only policies of this enterprise; the caller's own when left out. */
  owner_enterprise_id?: string | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of metadataCascadePolicies.create. */
export interface MetadataCascadePoliciesCreateParams {
  /** Id of the folder. The root folder 0 is refused. */
  folder_id: string;
  /** Whose template it is: global, enterprise for the caller's own enterprise, or enterprise_ with the id of an enterprise. */
  scope: MetadataCascadePolicyCreate['scope'];
  /** The key of the template. */
  templateKey: string;
}

/** Parameters of metadataCascadePolicies.apply. */
export interface MetadataCascadePoliciesApplyParams {
  /** none to leave such items as they are, overwrite to give them the folder's values. */
  conflict_resolution: "none" | "overwrite";
}

/** Parameters of metadataQueries.execute. */
export interface MetadataQueriesExecuteParams<F extends FieldOf<MetadataQueryItemFull> = never> {
  /** The template, as its scope with the id of the enterprise, a dot and its key: enterprise_900100.contract. */
  from: string;
  /**
   * The condition, written much like the WHERE clause of SQL over the keys of the fields. Values stand in query_params and are named
   * with a colon, as in amount >= :least. All instances of the template match when it is left out.
   */
  query?: string | undefined;
  /** The values that the query names. */
  query_params?: MetadataQuery['query_params'] | undefined;
  /** The folder to search with all that is below it; 0 for everything that the user can see. */
  ancestor_folder_id: string;
  /** What to sort by, the weightiest first. All directions have to be the same. */
  order_by?: MetadataQuery['order_by'] | undefined;
  /** How many items a page may hold. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. */
  marker?: string | undefined;
  /**
   * Properties to send of each item, including metadata as metadata.scope.template, all of an instance, or
   * metadata.scope.template.field.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of metadataTaxonomies.create. */
export interface MetadataTaxonomiesCreateParams {
  /** The key, unique in the namespace. The service makes one when it is left out. */
  key?: string | undefined;
  /** The name that people see. */
  displayName: string;
  /** Where to define it: enterprise_ with the id of the enterprise. */
  namespace: string;
}

/** Parameters of metadataTaxonomies.list. */
export interface MetadataTaxonomiesListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of metadataTaxonomies.update. */
export interface MetadataTaxonomiesUpdateParams {
  /** The name that people see. */
  displayName: string;
}

/** Parameters of metadataTaxonomies.levels.create. */
export interface MetadataTaxonomiesLevelsCreateParams {
  /** The request body, sent as application/json. */
  body: MetadataTaxonomyLevelsCreate;
}

/** Parameters of metadataTaxonomies.levels.update. */
export interface MetadataTaxonomiesLevelsUpdateParams {
  /** The name that people see. */
  displayName: string;
  /** What people are told about the level. */
  description?: string | undefined;
}

/** Parameters of metadataTaxonomies.levels.append. */
export interface MetadataTaxonomiesLevelsAppendParams {
  /** The name that people see. */
  displayName: string;
  /** What people are told about the level. */
  description?: string | undefined;
}

/** Parameters of metadataTaxonomies.nodes.list. */
export interface MetadataTaxonomiesNodesListParams {
  /** Only nodes of these levels. */
  level?: readonly number[] | undefined;
  /** Only nodes right below one of these nodes, given by id. */
  parent?: readonly string[] | undefined;
  /** Only nodes anywhere below one of these nodes, given by id. */
  ancestor?: readonly string[] | undefined;
  /**
   * Only nodes whose name matches these words. The best match then comes first; without it the names are in the order of their
   * characters.
   */
  query?: string | undefined;
  /** Whether the service also counts all nodes that match. It counts up to 10,000. */
  include_total_result_count?: boolean | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of metadataTaxonomies.nodes.create. */
export interface MetadataTaxonomiesNodesCreateParams {
  /** The name that people see. */
  displayName: string;
  /** The level to put it on, counted from 1 at the top. */
  level: number;
  /** The id of the node above it. Needed on every level but the top one. */
  parentId?: string | undefined;
}

/** Parameters of metadataTaxonomies.nodes.update. */
export interface MetadataTaxonomiesNodesUpdateParams {
  /** The name that people see. */
  displayName?: string | undefined;
}

/** Parameters of users.sessions.terminate. */
export interface UsersSessionsTerminateParams {
  /** Ids of users. */
  user_ids?: readonly string[] | undefined;
  /** Logins of users. */
  user_logins?: readonly string[] | undefined;
}

/** Parameters of users.avatar.create. */
export interface UsersAvatarCreateParams {
  /** The request body, sent as multipart/form-data. */
  body: UserAvatarCreate;
}

/** Parameters of invites.create. */
export interface InvitesCreateParams<F extends FieldOf<Invite> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The enterprise, which has to be that of the admin who calls. */
  enterprise: InviteCreate['enterprise'];
  /** Who is invited. */
  actionable_by: InviteCreate['actionable_by'];
}

/** Parameters of invites.get. */
export interface InvitesGetParams<F extends FieldOf<Invite> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of externalUsers.submitDeleteJob. */
export interface ExternalUsersSubmitDeleteJobParams {
  /** The users, by id. */
  external_users: readonly UserBase[];
}

/** Parameters of users.memberships.list. */
export interface UsersMembershipsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of groups.list. */
export interface GroupsListParams<F extends FieldOf<GroupFull> = never> {
  /** Only groups whose name starts with this. */
  filter_term?: string | undefined;
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

/** Parameters of groups.create. */
export interface GroupsCreateParams<F extends FieldOf<GroupFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The name. No other group of the enterprise may have it. */
  name: string;
  /** The directory that the group comes from, such as an identity provider. With one, people cannot edit the group by hand. */
  provenance?: string | undefined;
  /** Id of the group in that directory. */
  external_sync_identifier?: string | undefined;
  /** What the group is for. */
  description?: string | undefined;
  /** Who may invite the group to items: admins of the enterprise and of the group, its members as well, or all managed users. */
  invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
  /** Who may see the members: admins of the enterprise and of the group, the members as well, or all managed users. */
  member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
}

/** Parameters of groups.sessions.terminate. */
export interface GroupsSessionsTerminateParams {
  /** Ids of groups. All their members are logged out. */
  group_ids: readonly string[];
}

/** Parameters of groups.get. */
export interface GroupsGetParams<F extends FieldOf<GroupFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of groups.update. */
export interface GroupsUpdateParams<F extends FieldOf<GroupFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Another name. No other group of the enterprise may have it. */
  name?: string | undefined;
  /** The directory that the group comes from, such as an identity provider. With one, people cannot edit the group by hand. */
  provenance?: string | undefined;
  /** Id of the group in that directory. */
  external_sync_identifier?: string | undefined;
  /** What the group is for. */
  description?: string | undefined;
  /** Who may invite the group to items: admins of the enterprise and of the group, its members as well, or all managed users. */
  invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
  /** Who may see the members: admins of the enterprise and of the group, the members as well, or all managed users. */
  member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | undefined;
}

/** Parameters of groups.memberships.list. */
export interface GroupsMembershipsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** How many entries to skip. The service refuses more than 10,000. */
  offset?: number | undefined;
}

/** Parameters of groupMemberships.create. */
export interface GroupMembershipsCreateParams<F extends FieldOf<GroupMembershipFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** The user. */
  user: GroupMembershipCreate['user'];
  /** The group. */
  group: GroupMembershipCreate['group'];
  /** member, or admin for one who may manage the group. A plain member when left out. */
  role?: "member" | "admin" | undefined;
  /**
   * What an admin of the group may do to its members, by name such as can_create_accounts, can_edit_accounts, can_instant_login and
   * can_run_reports. All that are left out are granted. Means nothing for plain members.
   */
  configurable_permissions?: GroupMembershipCreate['configurable_permissions'] | undefined;
}

/** Parameters of groupMemberships.get. */
export interface GroupMembershipsGetParams<F extends FieldOf<GroupMembershipFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of groupMemberships.update. */
export interface GroupMembershipsUpdateParams<F extends FieldOf<GroupMembershipFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** member, or admin for one who may manage the group. */
  role?: "member" | "admin" | undefined;
  /**
   * What an admin of the group may do to its members, by name such as can_create_accounts, can_edit_accounts, can_instant_login and
   * can_run_reports. Means nothing for plain members.
   */
  configurable_permissions?: GroupMembershipUpdate['configurable_permissions'] | undefined;
}

/** Parameters of webhooks.list. */
export interface WebhooksListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of webhooks.create. */
export interface WebhooksCreateParams {
  /** What to watch. */
  target: WebhookTarget;
  /** The HTTPS address to call. It has to stand in the public internet. */
  address: string;
  /** What to call it for. */
  triggers: readonly WebhookTriggerChoice[];
}

/** Parameters of webhooks.update. */
export interface WebhooksUpdateParams {
  /** What to watch instead. */
  target?: WebhookTarget | undefined;
  /** The HTTPS address to call instead. It has to stand in the public internet. */
  address?: string | undefined;
  /** What to call it for, in place of all triggers before. */
  triggers?: readonly WebhookTriggerChoice[] | undefined;
}

/** Parameters of devicePinners.list. */
export interface DevicePinnersListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Whether device pins come by id in ascending (ASC) or descending (DESC) order. */
  direction?: "ASC" | "DESC" | undefined;
}

/** Parameters of termsOfServices.list. */
export interface TermsOfServicesListParams {
  /** Only the terms for users of this kind. */
  tos_type?: "external" | "managed" | undefined;
}

/** Parameters of termsOfServices.create. */
export interface TermsOfServicesCreateParams {
  /** Whether the terms are in force. */
  status: "enabled" | "disabled";
  /** Who has to agree: users of the enterprise, or those from outside. */
  tos_type?: "external" | "managed" | undefined;
  /** The text that users see. It can be empty while the terms are disabled. */
  text: string;
}

/** Parameters of termsOfServices.update. */
export interface TermsOfServicesUpdateParams {
  /** Whether the terms are in force. */
  status: "enabled" | "disabled";
  /** The text that users see. It can be empty while the terms are disabled. */
  text: string;
}

/** Parameters of termsOfServiceUserStatuses.list. */
export interface TermsOfServiceUserStatusesListParams {
  /** Id of the terms of service. */
  tos_id: string;
  /** Only the answer of this user. */
  user_id?: string | undefined;
}

/** Parameters of termsOfServiceUserStatuses.create. */
export interface TermsOfServiceUserStatusesCreateParams {
  /** The terms. */
  tos: TermsOfServiceBase;
  /** Who answers. */
  user: UserBase;
  /** Whether the user agrees. */
  is_accepted: boolean;
}

/** Parameters of termsOfServiceUserStatuses.update. */
export interface TermsOfServiceUserStatusesUpdateParams {
  /** Whether the user agrees. */
  is_accepted: boolean;
}

/** Parameters of collaborationAllowlistEntries.list. */
export interface CollaborationAllowlistEntriesListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of collaborationAllowlistEntries.create. */
export interface CollaborationAllowlistEntriesCreateParams {
  /** The domain, such as example.org. */
  domain: string;
  /**
   * Which way to allow: inbound, users of the domain may be invited to content of the enterprise; outbound, users of the enterprise
   * may be invited to content of the domain; or both.
   */
  direction: "inbound" | "outbound" | "both";
}

/** Parameters of collaborationAllowlistExemptTargets.list. */
export interface CollaborationAllowlistExemptTargetsListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of collaborationAllowlistExemptTargets.create. */
export interface CollaborationAllowlistExemptTargetsCreateParams {
  /** The user. */
  user: CollaborationAllowlistExemptTargetCreate['user'];
}

/** Parameters of storagePolicies.list. */
export interface StoragePoliciesListParams<F extends FieldOf<StoragePolicy> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of storagePolicyAssignments.list. */
export interface StoragePolicyAssignmentsListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** Whether to look for a user or for the enterprise. */
  resolved_for_type: "user" | "enterprise";
  /** Id of the user or enterprise. */
  resolved_for_id: string;
}

/** Parameters of storagePolicyAssignments.create. */
export interface StoragePolicyAssignmentsCreateParams {
  /** The storage policy. */
  storage_policy: StoragePolicyMini;
  /** For whom it is to hold. */
  assigned_to: StoragePolicyAssignmentCreate['assigned_to'];
}

/** Parameters of storagePolicyAssignments.update. */
export interface StoragePolicyAssignmentsUpdateParams {
  /** The storage policy. */
  storage_policy: StoragePolicyMini;
}

/** Parameters of enterpriseConfigurations.get. */
export interface EnterpriseConfigurationsGetParams {
  /** Which categories of settings to send: user_settings, content_and_sharing, security, shield. */
  categories: operations['enterpriseConfigurations.get']['parameters']['query']['categories'];
}

/** Parameters of retentionPolicies.list. */
export interface RetentionPoliciesListParams<F extends FieldOf<RetentionPolicy> = never> {
  /** Only policies whose name starts with this, in the same upper and lower case. */
  policy_name?: string | undefined;
  /** Only policies that keep content for a set time (finite), or only those without an end (indefinite). */
  policy_type?: "finite" | "indefinite" | undefined;
  /** Only policies that this user made. */
  created_by_user_id?: string | undefined;
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

/** Parameters of retentionPolicies.create. */
export interface RetentionPoliciesCreateParams {
  /** The policy's name. No other policy of the enterprise may have it. */
  policy_name: string;
  /** What the policy is for. */
  description?: string | undefined;
  /** Whether the retention has an end. */
  policy_type: "finite" | "indefinite";
  /** What comes when the retention ends: permanently_delete deletes the content for good, remove_retention lets users delete it. */
  disposition_action: "permanently_delete" | "remove_retention";
  /** For how many days content is kept, as a number or in digits. For a finite policy only. */
  retention_length?: string | number | null | undefined;
  /** modifiable policies can be changed in any way; non_modifiable ones can only become stricter, as some regulations ask for. */
  retention_type?: "modifiable" | "non_modifiable" | undefined;
  /** Whether owners may extend the retention of their files when it is about to end. */
  can_owner_extend_retention?: boolean | undefined;
  /** By how many days owners may extend the retention at most, as a number or in digits; the word none to set no limit. */
  max_extension_length?: RetentionPolicyExtensionLimit | undefined;
  /** Whether owners and co-owners are told when the retention of a file is about to end. */
  are_owners_notified?: boolean | undefined;
  /** Who else is told when a retention is about to end. */
  custom_notification_recipients?: readonly RetentionNotificationRecipient[] | undefined;
}

/** Parameters of retentionPolicies.get. */
export interface RetentionPoliciesGetParams<F extends FieldOf<RetentionPolicy> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of retentionPolicies.update. */
export interface RetentionPoliciesUpdateParams {
  /** The policy's name. No other policy of the enterprise may have it. */
  policy_name?: string | null | undefined;
  /** What the policy is for. */
  description?: string | null | undefined;
  /** What comes when the retention ends: permanently_delete deletes the content for good, remove_retention lets users delete it. */
  disposition_action?: "permanently_delete" | "remove_retention" | null | undefined;
  /** Give non_modifiable to allow nothing from now on but to make the policy stricter. There is no way back. */
  retention_type?: RetentionPolicyUpdate['retention_type'] | undefined;
  /** For how many days content is kept, as a number or in digits. A non_modifiable policy can be made longer only. */
  retention_length?: string | number | null | undefined;
  /** Give retired to retire the policy. */
  status?: RetentionPolicyUpdate['status'] | undefined;
  /** Whether owners may extend the retention of their files when it is about to end. */
  can_owner_extend_retention?: boolean | null | undefined;
  /** By how many days owners may extend the retention at most, as a number or in digits; the word none to set no limit. */
  max_extension_length?: RetentionPolicyExtensionLimit | undefined;
  /** Whether owners and co-owners are told when the retention of a file is about to end. */
  are_owners_notified?: boolean | null | undefined;
  /** Who else is told when a retention is about to end. */
  custom_notification_recipients?: readonly RetentionNotificationRecipient[] | null | undefined;
}

/** Parameters of retentionPolicies.assignments.list. */
export interface RetentionPoliciesAssignmentsListParams<F extends FieldOf<RetentionPolicyAssignment> = never> {
  /** Only assignments to things of this kind. */
  type?: "folder" | "enterprise" | "metadata_template" | undefined;
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

/** Parameters of retentionPolicyAssignments.create. */
export interface RetentionPolicyAssignmentsCreateParams {
  /** Id of the policy. */
  policy_id: string;
  /** For what it is to hold. */
  assign_to: RetentionPolicyAssignmentCreate['assign_to'];
  /** Narrows an assignment to a metadata template down to one value of one field. The service takes no more than one entry. */
  filter_fields?: RetentionPolicyAssignmentCreate['filter_fields'] | undefined;
  /**
   * What the days are counted from: upload_date, or the id of a date field in the metadata template. For metadata templates and
   * finite policies only.
   */
  start_date_field?: string | undefined;
}

/** Parameters of retentionPolicyAssignments.get. */
export interface RetentionPolicyAssignmentsGetParams<F extends FieldOf<RetentionPolicyAssignment> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of retentionPolicyAssignments.files.list. */
export interface RetentionPolicyAssignmentsFilesListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of retentionPolicyAssignments.fileVersions.list. */
export interface RetentionPolicyAssignmentsFileVersionsListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of fileVersionRetentions.list. */
export interface FileVersionRetentionsListParams {
  /** Only retentions of versions of this file. */
  file_id?: string | undefined;
  /** Only retentions of this version. */
  file_version_id?: string | undefined;
  /** Only retentions by this retention policy. */
  policy_id?: string | undefined;
  /** Only retentions by policies with this action at their end. */
  disposition_action?: "permanently_delete" | "remove_retention" | undefined;
  /** Only retentions that end before this time. */
  disposition_before?: string | undefined;
  /** Only retentions that end after this time. */
  disposition_after?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of legalHoldPolicies.list. */
export interface LegalHoldPoliciesListParams<F extends FieldOf<LegalHoldPolicy> = never> {
  /** Only policies whose name starts with this, in upper or lower case. */
  policy_name?: string | undefined;
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

/** Parameters of legalHoldPolicies.create. */
export interface LegalHoldPoliciesCreateParams {
  /** The policy's name. No other policy of the enterprise may have it. */
  policy_name: string;
  /** What the policy is for. */
  description?: string | undefined;
  /** Assignments to users hold versions from this time on only. Needed unless the policy is ongoing; other assignments go without it. */
  filter_started_at?: string | undefined;
  /** Assignments to users hold versions up to this time only. Needed unless the policy is ongoing; other assignments go without it. */
  filter_ended_at?: string | undefined;
  /** Whether an assignment holds what comes into being after it as well. Needed when there are no filter dates. */
  is_ongoing?: boolean | undefined;
}

/** Parameters of legalHoldPolicies.update. */
export interface LegalHoldPoliciesUpdateParams {
  /** The policy's name. No other policy of the enterprise may have it. */
  policy_name?: string | undefined;
  /** What the policy is for. */
  description?: string | undefined;
  /** Why the policy is released. */
  release_notes?: string | undefined;
}

/** Parameters of legalHoldPolicyAssignments.list. */
export interface LegalHoldPolicyAssignmentsListParams<F extends FieldOf<LegalHoldPolicyAssignment> = never> {
  /** Id of the legal hold policy. */
  policy_id: string;
  /** Only assignments to things of this kind. */
  assign_to_type?: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions" | undefined;
  /** Only assignments to the thing with this id. */
  assign_to_id?: string | undefined;
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

/** Parameters of legalHoldPolicyAssignments.create. */
export interface LegalHoldPolicyAssignmentsCreateParams {
  /** Id of the policy. */
  policy_id: string;
  /** What it is to hold. */
  assign_to: LegalHoldPolicyAssignmentCreate['assign_to'];
}

/** Parameters of legalHoldPolicyAssignments.files.list. */
export interface LegalHoldPolicyAssignmentsFilesListParams<F extends FieldOf<FileFull> = never> {
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

/** Parameters of legalHoldPolicyAssignments.fileVersions.list. */
export interface LegalHoldPolicyAssignmentsFileVersionsListParams<F extends FieldOf<FileVersionFull> = never> {
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

/** Parameters of fileVersionLegalHolds.list. */
export interface FileVersionLegalHoldsListParams {
  /** Id of the legal hold policy. */
  policy_id: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarriers.changeStatus. */
export interface ShieldInformationBarriersChangeStatusParams {
  /** Id of the barrier. */
  id: string;
  /** pending to have it enabled, disabled to switch it off. */
  status: "pending" | "disabled";
}

/** Parameters of shieldInformationBarriers.list. */
export interface ShieldInformationBarriersListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarriers.create. */
export interface ShieldInformationBarriersCreateParams {
  /** The caller's enterprise. */
  enterprise: EnterpriseBase;
}

/** Parameters of shieldInformationBarrierReports.list. */
export interface ShieldInformationBarrierReportsListParams {
  /** Id of the barrier. */
  shield_information_barrier_id: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierReports.create. */
export interface ShieldInformationBarrierReportsCreateParams {
  /** The barrier. */
  shield_information_barrier: ShieldInformationBarrierBase;
}

/** Parameters of shieldInformationBarrierSegments.update. */
export interface ShieldInformationBarrierSegmentsUpdateParams {
  /** The segment's name. No other segment of the barrier may have it. */
  name?: string | undefined;
  /** Who belongs to it; null to remove the text. */
  description?: string | null | undefined;
}

/** Parameters of shieldInformationBarrierSegments.list. */
export interface ShieldInformationBarrierSegmentsListParams {
  /** Id of the barrier. */
  shield_information_barrier_id: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegments.create. */
export interface ShieldInformationBarrierSegmentsCreateParams {
  /** The barrier that it is to belong to. */
  shield_information_barrier: ShieldInformationBarrierBase;
  /** The segment's name. No other segment of the barrier may have it. */
  name: string;
  /** Who belongs to it. */
  description?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegmentMembers.list. */
export interface ShieldInformationBarrierSegmentMembersListParams {
  /** Id of the segment. */
  shield_information_barrier_segment_id: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegmentMembers.create. */
export interface ShieldInformationBarrierSegmentMembersCreateParams {
  /** Kind of the object. It may be left out. */
  type?: "shield_information_barrier_segment_member" | undefined;
  /** The barrier of the segment. It may be left out. */
  shield_information_barrier?: ShieldInformationBarrierBase | undefined;
  /** The segment. */
  shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
  /** The user to add. */
  user: UserBase;
}

/** Parameters of shieldInformationBarrierSegmentRestrictions.list. */
export interface ShieldInformationBarrierSegmentRestrictionsListParams {
  /** Id of the segment. */
  shield_information_barrier_segment_id: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of shieldInformationBarrierSegmentRestrictions.create. */
export interface ShieldInformationBarrierSegmentRestrictionsCreateParams {
  /** Kind of the object. The service wants it. */
  type: "shield_information_barrier_segment_restriction";
  /** The barrier of both segments. It may be left out. */
  shield_information_barrier?: ShieldInformationBarrierBase | undefined;
  /** The segment to make the restriction for. */
  shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
  /** The segment that it is to be kept from. */
  restricted_segment: ShieldInformationBarrierSegmentBase;
}

/** Parameters of shieldLists.create. */
export interface ShieldListsCreateParams {
  /** The list's name. No other list of the enterprise may have it. */
  name: string;
  /** What the list is for. */
  description?: string | undefined;
  /** What is to be on a Shield list: things of one kind. Integrations cannot be given. */
  content: ShieldListContentChange;
}

/** Parameters of shieldLists.update. */
export interface ShieldListsUpdateParams {
  /** The list's name. No other list of the enterprise may have it. */
  name: string;
  /** What the list is for. */
  description?: string | undefined;
  /** What is to be on a Shield list: things of one kind. Integrations cannot be given. */
  content: ShieldListContentChange;
}

/** Parameters of archives.list. */
export interface ArchivesListParams {
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of archives.create. */
export interface ArchivesCreateParams {
  /** The archive's name. No other archive of the enterprise may have it. */
  name: string;
  /** What is to be in it. */
  description?: string | undefined;
  /** Id of the storage policy that says in which regions it is kept. The enterprise needs Box Zones for it. */
  storage_policy_id?: string | undefined;
}

/** Parameters of archives.update. */
export interface ArchivesUpdateParams {
  /** The archive's name. No other archive of the enterprise may have it. */
  name?: string | undefined;
  /** What is in it. */
  description?: string | undefined;
}

/** Parameters of signRequests.cancel. */
export interface SignRequestsCancelParams {
  /** The reason, for the people who were asked to sign. */
  reason?: string | undefined;
}

/** Parameters of signRequests.list. */
export interface SignRequestsListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Only requests from these senders, as e-mail addresses. Needs shared_requests, unless the only one is the caller. */
  senders?: readonly string[] | undefined;
  /** Whether to list the requests that others have shared with the user, in place of the user's own. */
  shared_requests?: boolean | undefined;
}

/** Parameters of signRequests.create. */
export interface SignRequestsCreateParams {
  /** Whether the sender still places the fields by hand. The request then waits, unsent, until that was done at prepare_url. */
  is_document_preparation_needed?: boolean | undefined;
  /** Where signers land after signing; a page of Box when null. */
  redirect_url?: string | null | undefined;
  /** Where signers land after declining; a page of Box when null. */
  declined_redirect_url?: string | null | undefined;
  /** Whether signatures may be typed instead of drawn. */
  are_text_signatures_enabled?: boolean | undefined;
  /** Subject of the mail to the signers; null or empty for the usual one. */
  email_subject?: string | null | undefined;
  /** Text of the mail to the signers, in which a few HTML tags may stand; null or empty for the usual one. */
  email_message?: string | null | undefined;
  /** Whether signers who have not signed are reminded by mail, on days 3, 8, 13 and 18. */
  are_reminders_enabled?: boolean | undefined;
  /** The request's name; the first document's when none was given. */
  name?: string | undefined;
  /** Values for fields of the documents that are filled in before signing. */
  prefill_tags?: readonly SignRequestPrefillTag[] | undefined;
  /** For how many days it can be signed; null or 0 for no end. It runs out at the end of the last of them. */
  days_valid?: number | null | undefined;
  /** Id of the request in the sender's own records. */
  external_id?: string | null | undefined;
  /** The sign template that the request is made from; null without one. */
  template_id?: string | null | undefined;
  /** Name of the outside system that the request comes from. */
  external_system_name?: string | null | undefined;
  /** A special kind of signing that the request has to follow; null for the usual one. */
  request_flow?: SignRequestCreate['request_flow'] | undefined;
  /** The documents to sign. Copies are made of them; the originals stay as they are. */
  source_files?: readonly FileBase[] | null | undefined;
  /** The only colour that signatures may have; null for any. */
  signature_color?: "blue" | "black" | "red" | null | undefined;
  /**
   * Who takes part. With a template their number and roles have to fit it. The sender is added by itself, as a reader of the final
   * copy.
   */
  signers: readonly SignRequestCreateSigner[];
  /** The folder for the signed documents and the signing log; one named My Sign Requests without it. It cannot be the root folder. */
  parent_folder?: SignRequestCreate['parent_folder'] | undefined;
}

/** Parameters of signTemplates.list. */
export interface SignTemplatesListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of workflows.list. */
export interface WorkflowsListParams {
  /** The folder that the workflows are set up for. It cannot be the root folder. */
  folder_id: string;
  /** Only workflows with a trigger of this kind, such as WORKFLOW_MANUAL_START. */
  trigger_type?: NonNullable<operations['workflows.list']['parameters']['query']>['trigger_type'] | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of workflows.start. */
export interface WorkflowsStartParams {
  /** May be left out. */
  type?: "workflow_parameters" | undefined;
  /** The flow to start. */
  flow: WorkflowStart['flow'];
  /** The files to work on. They have to lie in the folder. */
  files: WorkflowStart['files'];
  /** The folder that the workflow is set up for. */
  folder: WorkflowStart['folder'];
  /** What to fill in for steps that leave something open until the start. */
  outcomes?: readonly WorkflowStartOutcome[] | undefined;
}

/** Parameters of automateWorkflows.list. */
export interface AutomateWorkflowsListParams {
  /** The folder that the workflows are set up for. It cannot be the root folder. */
  folder_id: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
}

/** Parameters of automateWorkflows.start. */
export interface AutomateWorkflowsStartParams {
  /** Id of the action. */
  workflow_action_id: string;
  /** Ids of the files to work on. */
  file_ids: readonly string[];
}

/** Parameters of integrationMappings.slack.list. */
export interface IntegrationMappingsSlackListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
  /** Only mappings of items of this kind. */
  partner_item_type?: "channel" | undefined;
  /** Only mappings of this channel, by its id in Slack. */
  partner_item_id?: string | undefined;
  /** Only mappings to this folder. */
  box_item_id?: string | undefined;
  /** Only mappings to items of this kind. */
  box_item_type?: "folder" | undefined;
  /** True for mappings that were made by hand or by a call, false for those that the integration made by itself. */
  is_manually_created?: boolean | undefined;
}

/** Parameters of integrationMappings.slack.create. */
export interface IntegrationMappingsSlackCreateParams {
  /** A channel of Slack. It belongs to a workspace or to an organization; one of the two ids is set. */
  partner_item: IntegrationMappingPartnerItemSlack;
  /** The folder that takes the files. */
  box_item: IntegrationMappingFolder;
  /** Settings of a mapping. */
  options?: IntegrationMappingSlackOptions | undefined;
}

/** Parameters of integrationMappings.slack.update. */
export interface IntegrationMappingsSlackUpdateParams {
  /** The folder that takes the files. */
  box_item?: IntegrationMappingFolder | undefined;
  /** Settings of a mapping. */
  options?: IntegrationMappingSlackOptions | undefined;
}

/** Parameters of integrationMappings.teams.list. */
export interface IntegrationMappingsTeamsListParams {
  /** Only mappings of items of this kind. */
  partner_item_type?: "channel" | "team" | undefined;
  /** Only mappings of this channel or team, by its id in Teams. */
  partner_item_id?: string | undefined;
  /** Only mappings to this folder. */
  box_item_id?: string | undefined;
  /** Only mappings to items of this kind. */
  box_item_type?: "folder" | undefined;
}

/** Parameters of integrationMappings.teams.create. */
export interface IntegrationMappingsTeamsCreateParams {
  /** The channel or team. */
  partner_item: IntegrationMappingTeamsCreate['partner_item'];
  /** The folder that takes the files. */
  box_item: IntegrationMappingFolder;
}

/** Parameters of integrationMappings.teams.update. */
export interface IntegrationMappingsTeamsUpdateParams {
  /** The folder that takes the files. */
  box_item?: IntegrationMappingFolder | undefined;
}

/** Parameters of ai.ask. */
export interface AiAskParams {
  /** Whether the question is about one item or about several. */
  mode: "multiple_item_qa" | "single_item_qa";
  /** The question, or what to do, up to 10,000 characters. */
  prompt: string;
  /** What it is about. Of long texts only the beginning counts. */
  items: readonly AiAskItem[];
  /** The conversation so far, oldest first. */
  dialogue_history?: readonly AiDialogueTurn[] | undefined;
  /** Whether to send the passages that the answer rests on. */
  include_citations?: boolean | undefined;
  /** Who answers: an agent of the enterprise, or settings that replace those of the default agent. */
  ai_agent?: AiAskAgent | undefined;
}

/** Parameters of ai.generateText. */
export interface AiGenerateTextParams {
  /** What to write, up to 10,000 characters. */
  prompt: string;
  /** The one file that the text is to fit. */
  items: readonly AiItem[];
  /** The conversation so far, oldest first. */
  dialogue_history?: readonly AiDialogueTurn[] | undefined;
  /** Who writes: an agent of the enterprise, or settings that replace those of the default agent. */
  ai_agent?: AiTextGenAgent | undefined;
}

/** Parameters of aiAgents.getDefault. */
export interface AiAgentsGetDefaultParams {
  /** The kind of call. */
  mode: "ask" | "text_gen" | "extract" | "extract_structured";
  /** Settings for content in this language, as a code of ISO 639-1. The service answers with other settings when it has none for it. */
  language?: string | undefined;
  /** Settings for this model. */
  model?: string | undefined;
}

/** Parameters of ai.extract. */
export interface AiExtractParams {
  /** What to find, up to 10,000 characters: words, or a description of fields as JSON or XML. */
  prompt: string;
  /** Where to look. */
  items: readonly AiItem[];
  /** Who looks: an agent of the enterprise, or settings that replace those of the default agent. */
  ai_agent?: AiExtractAgent | undefined;
}

/** Parameters of ai.extractStructured. */
export interface AiExtractStructuredParams {
  /** Where to look. */
  items: readonly AiItem[];
  /** The metadata template whose fields to fill. */
  metadata_template?: AiExtractStructured['metadata_template'] | undefined;
  /** The fields to fill. */
  fields?: readonly AiExtractField[] | undefined;
  /** Who looks: an agent of the enterprise, or settings that replace those of the default agent. */
  ai_agent?: AiExtractStructuredAgent | undefined;
  /** Whether to say for each field how sure its value is. */
  include_confidence_score?: boolean | undefined;
  /** Whether to say for each field where in the file its value stands. */
  include_reference?: boolean | undefined;
  /** Where the taxonomies of taxonomy fields come from. */
  taxonomy_sources?: readonly AiTaxonomySource[] | undefined;
}

/** Parameters of aiAgents.list. */
export interface AiAgentsListParams<F extends FieldOf<AiAgentFull> = never> {
  /** Only agents that can do one of these: ask, text_gen, extract. */
  mode?: NonNullable<operations['aiAgents.list']['parameters']['query']>['mode'] | undefined;
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
  /** Only agents in one of these states: enabled, disabled, enabled_for_selected_users. */
  agent_state?: NonNullable<operations['aiAgents.list']['parameters']['query']>['agent_state'] | undefined;
  /** Whether to list the agents of the service itself too. */
  include_box_default?: boolean | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of aiAgents.create. */
export interface AiAgentsCreateParams {
  type: "ai_agent";
  /** The agent's name. */
  name: string;
  /** Whether it can be used, and by whom. With enabled_for_selected_users allowed_entities says who. */
  access_state: AiAgentCreate['access_state'];
  /** Address of the agent's picture, one of those that the service offers. */
  icon_reference?: string | undefined;
  /** Who may use it, when not everybody may. */
  allowed_entities?: readonly AiAgentAllowedEntity[] | undefined;
  /** How the agent is to answer questions. Parts that are left out are as the default agent has them. */
  ask?: AiAgentAskAbilitySet | undefined;
  /** How the agent is to write texts. Parts that are left out are as the default agent has them. */
  text_gen?: AiAgentTextGenAbilitySet | undefined;
  /** How the agent is to extract metadata. Parts that are left out are as the default agent has them. */
  extract?: AiAgentExtractAbilitySet | undefined;
}

/** Parameters of aiAgents.get. */
export interface AiAgentsGetParams<F extends FieldOf<AiAgentFull> = never> {
  /**
   * Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked
   * for as metadata.scope.template.
   */
  fields?: readonly F[] | undefined;
}

/** Parameters of aiAgents.update. */
export interface AiAgentsUpdateParams {
  type: "ai_agent";
  /** The agent's name. */
  name: string;
  /** Whether it can be used, and by whom. With enabled_for_selected_users allowed_entities says who. */
  access_state: AiAgentCreate['access_state'];
  /** Address of the agent's picture, one of those that the service offers. */
  icon_reference?: string | undefined;
  /** Who may use it, when not everybody may. */
  allowed_entities?: readonly AiAgentAllowedEntity[] | undefined;
  /** How the agent is to answer questions. Parts that are left out are as the default agent has them. */
  ask?: AiAgentAskAbilitySet | undefined;
  /** How the agent is to write texts. Parts that are left out are as the default agent has them. */
  text_gen?: AiAgentTextGenAbilitySet | undefined;
  /** How the agent is to extract metadata. Parts that are left out are as the default agent has them. */
  extract?: AiAgentExtractAbilitySet | undefined;
}

/** Parameters of docgenTemplates.list. */
export interface DocgenTemplatesListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of docgenTemplates.create. */
export interface DocgenTemplatesCreateParams {
  /** The file with the tags, a Word document. */
  file: DocGenFile;
}

/** Parameters of docgenTemplates.tags.list. */
export interface DocgenTemplatesTagsListParams {
  /** Id of the version of the template; the current one when left out. */
  template_version_id?: string | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of docgenTemplates.jobs.list. */
export interface DocgenTemplatesJobsListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of docgenJobs.list. */
export interface DocgenJobsListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of docgenBatches.jobs.list. */
export interface DocgenBatchesJobsListParams {
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of docgenBatches.create. */
export interface DocgenBatchesCreateParams {
  /** The file with the tags, a Word document. */
  file: DocGenFile;
  /** The version of the template to use; the current one without it. */
  file_version?: DocGenBatchCreate['file_version'] | undefined;
  /** Where the data comes from: api for a call. */
  input_source: DocGenBatchCreate['input_source'];
  /** The folder for the documents. */
  destination_folder: DocGenBatchCreate['destination_folder'];
  /** File format of the documents. */
  output_type: DocGenBatchCreate['output_type'];
  /** One entry for each document, and so for each job. */
  document_generation_data: readonly DocGenDocumentData[];
}

/** Parameters of hubs.list. */
export interface HubsListParams {
  /** Only hubs that match these words. */
  query?: string | undefined;
  /** Which hubs to list: editable (those that the user may change), view_only (the others) or all. */
  scope?: NonNullable<operations['hubs.list']['parameters']['query']>['scope'] | undefined;
  /** What the hubs are ordered by: name, updated_at, last_accessed_at, view_count or relevance. */
  sort?: NonNullable<operations['hubs.list']['parameters']['query']>['sort'] | undefined;
  /** Whether hubs come in ascending (ASC) or descending (DESC) order. */
  direction?: "ASC" | "DESC" | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of hubs.create. */
export interface HubsCreateParams {
  /** The title, not empty. */
  title: string;
  /** What the hub is for. */
  description?: string | undefined;
}

/** Parameters of hubs.listEnterprise. */
export interface HubsListEnterpriseParams {
  /** Only hubs that match these words. */
  query?: string | undefined;
  /** What the hubs are ordered by: name, updated_at, last_accessed_at, view_count or relevance. */
  sort?: NonNullable<operations['hubs.listEnterprise']['parameters']['query']>['sort'] | undefined;
  /** Whether hubs come in ascending (ASC) or descending (DESC) order. */
  direction?: "ASC" | "DESC" | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of hubs.update. */
export interface HubsUpdateParams {
  /** The new title, not empty. */
  title?: string | undefined;
  /** What the hub is for. */
  description?: string | undefined;
  /** Whether Box AI may answer questions about it. */
  is_ai_enabled?: boolean | undefined;
  /** Whether only people of the owner's enterprise can collaborate on it. */
  is_collaboration_restricted_to_enterprise?: boolean | undefined;
  /** Whether others than its owners may invite people. */
  can_non_owners_invite?: boolean | undefined;
  /** Whether a shared link can be made for it. */
  can_shared_link_be_created?: boolean | undefined;
  /** Whether that link can be open to everybody. */
  can_public_shared_link_be_created?: boolean | undefined;
  /** Who may copy it: all who see it, people of the enterprise, or nobody. */
  copy_hub_access?: "all" | "company" | "none" | undefined;
}

/** Parameters of hubs.copy. */
export interface HubsCopyParams {
  /** The title, not empty; made from the original's without it. */
  title?: string | undefined;
  /** What the copy is for. */
  description?: string | undefined;
  /** Whether the copy shows the original's items too, as far as the caller may see them. */
  include_items?: boolean | undefined;
}

/** Parameters of hubCollaborations.list. */
export interface HubCollaborationsListParams {
  /** The hub's id. */
  hub_id: string;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of hubCollaborations.create. */
export interface HubCollaborationsCreateParams {
  /** The hub. */
  hub: HubCollaborationCreate['hub'];
  /** Who is to have the access: a user by id or by login, a group by id. */
  accessible_by: HubCollaborationCreate['accessible_by'];
  /** What the access is to allow. Groups cannot be co-owners. */
  role: HubCollaborationCreate['role'];
}

/** Parameters of hubCollaborations.update. */
export interface HubCollaborationsUpdateParams {
  /** What the access is to allow. Groups cannot be co-owners. */
  role?: HubCollaborationUpdate['role'] | undefined;
}

/** Parameters of hubItems.list. */
export interface HubItemsListParams {
  /** The hub's id. */
  hub_id: string;
  /** Only items of this item list block, as hubDocumentBlocks.list gives its id. */
  parent_id?: string | undefined;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of hubItems.manage. */
export interface HubItemsManageParams {
  /** What to do, in this order. */
  operations: readonly HubItemOperation[];
}

/** Parameters of hubDocumentPages.list. */
export interface HubDocumentPagesListParams {
  /** The hub's id. */
  hub_id: string;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of hubDocumentBlocks.list. */
export interface HubDocumentBlocksListParams {
  /** The hub's id. */
  hub_id: string;
  /** The page's id, as hubDocumentPages.list gives it. */
  page_id: string;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  marker?: string | undefined;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  limit?: number | undefined;
}

/** Parameters of notes.convert. */
export interface NotesConvertParams {
  /** The text, up to 1 MiB. */
  content: string;
  /** What the text is written in. */
  content_format: "markdown";
  /** The folder to put the note into. */
  parent: NotesConvert['parent'];
  /** The note's name without its extension, .boxnote, which is added. */
  name: string;
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
   * there because its folder was deleted, see folders.trash.get.
   *
   * GET /files/{file_id}/trash
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Delete a trashed file for good.
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
  list<F extends FieldOf<FileVersionFull> = never>(fileId: string, params?: FilesVersionsListParams<F>, options?: ListOptions): BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersions, 'entries'>;
  /**
   * Get a version of a file.
   *
   * Returns what Box knows about one version of a file; files.content.download with version fetches its bytes. Only paid accounts
   * keep versions.
   *
   * GET /files/{file_id}/versions/{file_version_id}
   */
  get<F extends FieldOf<FileVersionFull> = never>(fileId: string, fileVersionId: string, params?: FilesVersionsGetParams<F>, options?: CallOptions): BoxPromise<Fields<FileVersion, FileVersionFull, F>>;
  /**
   * Restore a removed version of a file.
   *
   * Brings a version that was removed back into the past versions of its file, as long as the trash holds it. It does not become the
   * current one; files.versions.promote does that. It does not work for Box Notes.
   *
   * PUT /files/{file_id}/versions/{file_version_id}
   */
  restore(fileId: string, fileVersionId: string, params: FilesVersionsRestoreParams, options?: CallOptions): BoxPromise<FileVersion>;
  /**
   * Remove a version of a file.
   *
   * Moves a past version of a file to the trash, from which files.versions.restore can bring it back for some time. Only paid
   * accounts keep versions.
   *
   * DELETE /files/{file_id}/versions/{file_version_id}
   */
  delete(fileId: string, fileVersionId: string, params?: FilesVersionsDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Make a past version the current one.
   *
   * Copies a past version of a file and makes the copy the current version. It has bytes and name of the past one, but an id of its
   * own; comments and the like stay as they are. It does not work for Box Notes.
   *
   * POST /files/{file_id}/versions/current
   */
  promote<F extends FieldOf<FileVersionFull> = never>(fileId: string, params: FilesVersionsPromoteParams<F>, options?: CallOptions): BoxPromise<Fields<FileVersion, FileVersionFull, F>>;
}

export interface FilesContentApi {
  /**
   * Upload a file.
   *
   * Puts a new file into a folder in one call. This suits files up to 50 MB; larger ones go more safely in parts, see
   * uploadSessions.create. The attributes part has to come before the file part, else the service refuses the call.
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
   * ones go more safely in parts, see uploadSessions.createForFile. The attributes part has to come before the file part.
   *
   * POST /files/{file_id}/content
   */
  uploadVersion<F extends FieldOf<FileFull> = never>(fileId: string, params: FilesContentUploadVersionParams<F>, options?: CallOptions): BoxPromise<WithEntries<Files, Fields<File, FileFull, F>>>;
  /**
   * Check a file version before its upload.
   *
   * Says whether a new version of the file may be uploaded, before any of its bytes move. A name is only needed when the upload is
   * to rename the file. A taken name answers 409, a full account or content above the size limit 403.
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
  list<F extends FieldOf<CommentFull> = never>(fileId: string, params?: FilesCommentsListParams<F>, options?: ListOptions): BoxList<Fields<Comment, CommentFull, F>, Comments, 'entries'>;
}

export interface FilesTasksApi {
  /**
   * List the tasks on a file.
   *
   * Returns the tasks on a file, all in one answer. Unless fields asks for more, an entry can be as short as its file and due date.
   *
   * GET /files/{file_id}/tasks
   */
  list<F extends FieldOf<Task> = never>(fileId: string, params?: FilesTasksListParams<F>, options?: ListOptions): BoxList<Fields<TaskMini, Task, F>, Tasks, 'entries'>;
}

export interface FilesAppItemAssociationsApi {
  /**
   * List the app items of a file.
   *
   * Returns the app items that a file is part of, itself or through a folder above it. Whoever may see the file learns the kind and
   * id of all of them, even of those that the user may not open.
   *
   * GET /files/{file_id}/app_item_associations
   */
  list(fileId: string, params?: FilesAppItemAssociationsListParams, options?: ListOptions): BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'>;
}

export interface FilesCollaborationsApi {
  /**
   * List the collaborations on a file.
   *
   * Returns who has access to a file and who is invited to it, with the access that comes from the folders above.
   *
   * GET /files/{file_id}/collaborations
   */
  list<F extends FieldOf<CollaborationFull> = never>(fileId: string, params?: FilesCollaborationsListParams<F>, options?: ListOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'>;
}

export interface FilesWatermarkApi {
  /**
   * Get the watermark of a file.
   *
   * Tells since when a file has a watermark. A file without one answers 404.
   *
   * GET /files/{file_id}/watermark
   */
  get(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Put a watermark on a file.
   *
   * Puts a watermark on a file: previews then show over its content who looks at it and when. The bytes are not changed. A file that
   * has one already answers 200, else the answer is 201.
   *
   * PUT /files/{file_id}/watermark
   */
  apply(fileId: string, params: FilesWatermarkApplyParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Take the watermark off a file.
   *
   * Removes the watermark of a file. A file without one answers 404.
   *
   * DELETE /files/{file_id}/watermark
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesMetadataApi {
  /**
   * List the metadata of a file.
   *
   * Returns all metadata of a file: one instance, a set of values, for each template that is applied to it. The user has to be
   * allowed to see the file.
   *
   * GET /files/{file_id}/metadata
   */
  list(fileId: string, params?: FilesMetadataListParams, options?: ListOptions): BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'>;
  /**
   * Get one metadata instance of a file.
   *
   * Returns what one template says about a file; 404 when the template is not applied to it.
   *
   * GET /files/{file_id}/metadata/{scope}/{template_key}
   */
  get(fileId: string, scope: operations['files.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: FilesMetadataGetParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Change the metadata of a file.
   *
   * Carries out a list of operations on the metadata instance that a template has on a file, in their order. When one of them fails,
   * such as a test of a value that has changed, none takes effect. The template has to be applied already.
   *
   * PUT /files/{file_id}/metadata/{scope}/{template_key}
   */
  update(fileId: string, scope: operations['files.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataUpdateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Apply a metadata template to a file.
   *
   * Puts a metadata instance on a file. Each property of the body is a field of the template and has to suit its type; only the
   * template properties of the scope global takes fields of any name. A file carries one instance of a template, so a second answers
   * 409.
   *
   * POST /files/{file_id}/metadata/{scope}/{template_key}
   */
  create(fileId: string, scope: operations['files.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FilesMetadataCreateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Remove metadata from a file.
   *
   * Removes a metadata instance with all its values from a file. The template itself stays.
   *
   * DELETE /files/{file_id}/metadata/{scope}/{template_key}
   */
  delete(fileId: string, scope: operations['files.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesClassificationApi {
  /**
   * Get the classification of a file.
   *
   * Returns the security classification of a file; 404 when it has none.
   *
   * GET /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  get(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Change the classification of a file.
   *
   * Replaces the security classification of a file with another one of the enterprise. The file has to have one already.
   *
   * PUT /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  update(fileId: string, params: FilesClassificationUpdateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Classify a file.
   *
   * Puts one of the enterprise's classifications, which say how confidential content is, on a file. A file that has one already
   * answers 409; change that with files.classification.update.
   *
   * POST /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  create(fileId: string, params: FilesClassificationCreateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Remove the classification of a file.
   *
   * Takes the security classification off a file. What the enterprise's rules tie to it ends with that.
   *
   * DELETE /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesSkillCardsApi {
  /**
   * Get the skill cards of a file.
   *
   * Returns the cards that skills, applications that look into uploaded files, have put on a file: keywords, timelines, transcripts
   * and the state of a skill's work; 404 when there are none.
   *
   * GET /files/{file_id}/metadata/global/boxSkillsCards
   */
  get(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<SkillCardsMetadata>;
  /**
   * Replace skill cards of a file.
   *
   * Replaces single cards of a file with others. The path of each operation names the card by its place, counted from 0. When one
   * operation fails none takes effect.
   *
   * PUT /files/{file_id}/metadata/global/boxSkillsCards
   */
  update(fileId: string, params: FilesSkillCardsUpdateParams, options?: CallOptions): BoxPromise<SkillCardsMetadata>;
  /**
   * Put skill cards on a file.
   *
   * Puts the first cards on a file, which the web app shows beside its preview. A file that has cards already answers 409; change
   * those with files.skillCards.update.
   *
   * POST /files/{file_id}/metadata/global/boxSkillsCards
   */
  create(fileId: string, params: FilesSkillCardsCreateParams, options?: CallOptions): BoxPromise<SkillCardsMetadata>;
  /**
   * Remove the skill cards of a file.
   *
   * Removes all cards that skills have put on a file.
   *
   * DELETE /files/{file_id}/metadata/global/boxSkillsCards
   */
  delete(fileId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FilesApi {
  /**
   * Get a file.
   *
   * Returns what Box knows about a file; files.content.download fetches its bytes. Much comes only when fields names it:
   * permissions, tags, lock, metadata, representations and more. A file in the trash answers 404 with the code trashed.
   *
   * GET /files/{file_id}
   */
  get<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesGetParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Change or move a file.
   *
   * Changes what the body names: renames, moves, describes, tags, locks or shares the file. To change the bytes, upload a new
   * version with files.content.uploadVersion. Name a property in fields to see its new value when it is not one of the standard
   * ones, such as lock or tags.
   *
   * PUT /files/{file_id}
   */
  update<F extends FieldOf<FileFull> = never>(fileId: string, params?: FilesUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<File, FileFull, F>>;
  /**
   * Delete a file.
   *
   * Moves a file to the trash, from which files.trash.restore can bring it back for a time that the enterprise sets. Where the
   * enterprise keeps no trash it is gone for good.
   *
   * DELETE /files/{file_id}
   */
  delete(fileId: string, params?: FilesDeleteParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copy a file.
   *
   * Makes a copy of one version of a file, the current one unless version names another. A name that is taken in the target folder,
   * as the original's is in its own, answers 409.
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
  appItemAssociations: FilesAppItemAssociationsApi;
  collaborations: FilesCollaborationsApi;
  watermark: FilesWatermarkApi;
  metadata: FilesMetadataApi;
  classification: FilesClassificationApi;
  skillCards: FilesSkillCardsApi;
}

export interface SharedItemsApi {
  /**
   * Get the item behind a shared link.
   *
   * Finds the file, folder, web link or app item that a shared link opens, which may belong to another enterprise. Send the same
   * BoxApi header with further calls about the item. A wrong link, a missing password and a link that does not let the user in
   * answer 404 or 403.
   *
   * GET /shared_items
   */
  get(params: SharedItemsGetParams, options?: CallOptions): BoxPromise<SharedItem>;
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
  /**
   * Get the app item behind a shared link.
   *
   * Finds the item of an application that a shared link opens. For links that are known to lead to one.
   *
   * GET /shared_items
   */
  getAppItem(params: SharedItemsGetAppItemParams, options?: CallOptions): BoxPromise<AppItem>;
}

export interface UploadSessionsPartsApi {
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
  upload(uploadSessionId: string, params: UploadSessionsPartsUploadParams, options?: CallOptions): BoxPromise<UploadedPart>;
  /**
   * List the uploaded parts.
   *
   * Returns the parts that have arrived, to see which are still to be sent. Where the session names an address of its own for this,
   * session_endpoints.list_parts, that one is to be used.
   *
   * GET /files/upload_sessions/{upload_session_id}/parts
   */
  list(uploadSessionId: string, params?: UploadSessionsPartsListParams, options?: ListOptions): BoxList<UploadParts["entries"][number], UploadParts, 'entries'>;
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
   * checked at once. The session lives for seven days, and the file changes only when it is committed.
   *
   * POST /files/{file_id}/upload_sessions
   */
  createForFile(fileId: string, params: UploadSessionsCreateForFileParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Get an upload session.
   *
   * Returns an upload session and how many of its parts have been taken in, to resume an upload. Where the session names an address
   * of its own for this, session_endpoints.status, that one is to be used.
   *
   * GET /files/upload_sessions/{upload_session_id}
   */
  get(uploadSessionId: string, params?: NoParams, options?: CallOptions): BoxPromise<UploadSession>;
  /**
   * Abort an upload session.
   *
   * Ends an upload session and throws away the parts that have arrived. It cannot be undone. Where the session names an address of
   * its own for this, session_endpoints.abort, that one is to be used.
   *
   * DELETE /files/upload_sessions/{upload_session_id}
   */
  abort(uploadSessionId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Commit an upload session.
   *
   * Makes the file, or its new version, out of the uploaded parts. Right after the last part the service may still be busy with it,
   * and answers 202 or the code parts_mismatch: ask again with the same body. Where the session names an address of its own for
   * this, session_endpoints.commit, that one is to be used.
   *
   * POST /files/upload_sessions/{upload_session_id}/commit
   */
  commit(uploadSessionId: string, params: UploadSessionsCommitParams, options?: CallOptions): BoxPromise<Files>;
  parts: UploadSessionsPartsApi;
}

export interface FoldersSharedLinkApi {
  /**
   * Get the shared link of a folder.
   *
   * Returns the folder with its shared link, which is null when it has none.
   *
   * GET /folders/{folder_id}
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Create a shared link for a folder.
   *
   * Makes a shared link for a folder, or changes the one that is there, and returns the folder with it. An empty shared_link takes
   * the settings that the enterprise has chosen.
   *
   * PUT /folders/{folder_id}
   */
  create<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Change the shared link of a folder.
   *
   * Changes access, password, name, end or permissions of a folder's shared link and returns the folder with it. A folder without
   * one gets one.
   *
   * PUT /folders/{folder_id}
   */
  update<F extends FieldOf<FolderFull> = never>(folderId: string, params: FoldersSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Folder, FolderFull, 'shared_link' | F>>;
  /**
   * Remove the shared link of a folder.
   *
   * Takes the shared link off a folder and returns the folder. The old address does not work any more, also when a new link is made.
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
   * Returns a folder that was moved to the trash itself; trashed_at and purged_at say since when and until when. One that went there
   * inside another folder answers 404, so ask for that folder.
   *
   * GET /folders/{folder_id}/trash
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<FolderDetails, FolderFull, F>>;
  /**
   * Delete a trashed folder for good.
   *
   * Removes a folder in the trash, with all that it holds, for good. Nobody can bring it back.
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
   * sort and direction order the items of each kind.
   *
   * GET /folders/{folder_id}/items
   */
  list<F extends FieldOf<ItemFull> = never>(folderId: string, params?: FoldersItemsListParams<F>, options?: ListOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface FoldersCollaborationsApi {
  /**
   * List the collaborations on a folder.
   *
   * Returns who has access to a folder and who is invited to it, with the access that comes from folders above.
   *
   * GET /folders/{folder_id}/collaborations
   */
  list<F extends FieldOf<CollaborationFull> = never>(folderId: string, params?: FoldersCollaborationsListParams<F>, options?: ListOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, Collaborations, 'entries'>;
}

export interface FoldersAppItemAssociationsApi {
  /**
   * List the app items of a folder.
   *
   * Returns the app items that a folder is part of, itself or through a folder above it. Whoever may see the folder learns the kind
   * and id of all of them, even of those that the user may not open.
   *
   * GET /folders/{folder_id}/app_item_associations
   */
  list(folderId: string, params?: FoldersAppItemAssociationsListParams, options?: ListOptions): BoxList<AppItemAssociations["entries"][number], AppItemAssociations, 'entries'>;
}

export interface FoldersWatermarkApi {
  /**
   * Get the watermark of a folder.
   *
   * Tells since when a folder has a watermark. A folder without one answers 404.
   *
   * GET /folders/{folder_id}/watermark
   */
  get(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Put a watermark on a folder.
   *
   * Puts a watermark on a folder: previews of the files that it holds then show who looks at them and when. A folder that has one
   * already answers 200, else the answer is 201.
   *
   * PUT /folders/{folder_id}/watermark
   */
  apply(folderId: string, params: FoldersWatermarkApplyParams, options?: CallOptions): BoxPromise<Watermark>;
  /**
   * Take the watermark off a folder.
   *
   * Removes the watermark of a folder. A folder without one answers 404.
   *
   * DELETE /folders/{folder_id}/watermark
   */
  delete(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersMetadataApi {
  /**
   * List the metadata of a folder.
   *
   * Returns all metadata of a folder: one instance, a set of values, for each template that is applied to it. The user has to be
   * allowed to see the folder. The root folder carries none.
   *
   * GET /folders/{folder_id}/metadata
   */
  list(folderId: string, params?: FoldersMetadataListParams, options?: ListOptions): BoxList<MetadataInstances["entries"][number], MetadataInstances, 'entries'>;
  /**
   * Get one metadata instance of a folder.
   *
   * Returns what one template says about a folder; 404 when the template is not applied to it. The root folder carries none.
   *
   * GET /folders/{folder_id}/metadata/{scope}/{template_key}
   */
  get(folderId: string, scope: operations['folders.metadata.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Change the metadata of a folder.
   *
   * Carries out a list of operations on the metadata instance that a template has on a folder, in their order. When one of them
   * fails, such as a test of a value that has changed, none takes effect. The template has to be applied already.
   *
   * PUT /folders/{folder_id}/metadata/{scope}/{template_key}
   */
  update(folderId: string, scope: operations['folders.metadata.update']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataUpdateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Apply a metadata template to a folder.
   *
   * Puts a metadata instance on a folder. Each property of the body is a field of the template and has to suit its type; only the
   * template properties of the scope global takes fields of any name. A folder carries one instance of a template, so a second
   * answers 409. What the folder holds gets the values only through a cascade policy.
   *
   * POST /folders/{folder_id}/metadata/{scope}/{template_key}
   */
  create(folderId: string, scope: operations['folders.metadata.create']['parameters']['path']['scope'], templateKey: string, params: FoldersMetadataCreateParams, options?: CallOptions): BoxPromise<ItemMetadata>;
  /**
   * Remove metadata from a folder.
   *
   * Removes a metadata instance with all its values from a folder. The template itself stays.
   *
   * DELETE /folders/{folder_id}/metadata/{scope}/{template_key}
   */
  delete(folderId: string, scope: operations['folders.metadata.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface FoldersClassificationApi {
  /**
   * Get the classification of a folder.
   *
   * Returns the security classification of a folder; 404 when it has none.
   *
   * GET /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  get(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Change the classification of a folder.
   *
   * Replaces the security classification of a folder with another one of the enterprise. The folder has to have one already.
   *
   * PUT /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  update(folderId: string, params: FoldersClassificationUpdateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Classify a folder.
   *
   * Puts one of the enterprise's classifications, which say how confidential content is, on a folder. A folder that has one already
   * answers 409; change that with folders.classification.update.
   *
   * POST /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  create(folderId: string, params: FoldersClassificationCreateParams, options?: CallOptions): BoxPromise<Classification>;
  /**
   * Remove the classification of a folder.
   *
   * Takes the security classification off a folder. What the enterprise's rules tie to it ends with that.
   *
   * DELETE /folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo
   */
  delete(folderId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
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
   * and limit; folders.items.list walks through all of them. A folder in the trash answers 404 with the code trashed.
   *
   * GET /folders/{folder_id}
   */
  get<F extends FieldOf<FolderFull> = never>(folderId: string, params?: FoldersGetParams<F>, options?: ListOptions): BoxPages<NonNullable<FolderFull['item_collection']>['entries'][number], Fields<Folder, FolderFull, F>>;
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
   * Moves a folder to the trash, from which folders.trash.restore can bring it back for a time that the enterprise sets. Where the
   * enterprise keeps no trash it is gone for good. A folder that still holds something is refused unless recursive is true.
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
  appItemAssociations: FoldersAppItemAssociationsApi;
  watermark: FoldersWatermarkApi;
  metadata: FoldersMetadataApi;
  classification: FoldersClassificationApi;
}

export interface TrashApi {
  /**
   * List the items in the trash.
   *
   * Returns the files, folders and web links that the user moved to the trash, without those that went there inside a folder. Name
   * trashed_at and purged_at in fields to see when each was trashed and when it goes for good.
   *
   * GET /folders/trash/items
   */
  list<F extends FieldOf<ItemFull> = never>(params?: TrashListParams<F>, options?: ListOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface CollaborationsApi {
  /**
   * List pending collaborations.
   *
   * Returns the invitations that wait for an answer of the user who calls. Other collaborations are listed by item or group, as with
   * files.collaborations.list.
   *
   * GET /collaborations
   */
  list<F extends FieldOf<CollaborationFull> = never>(params: CollaborationsListParams<F>, options?: ListOptions): BoxList<Fields<Collaboration, CollaborationFull, F>, CollaborationsByOffset, 'entries'>;
  /**
   * Give a user or group access.
   *
   * Invites a user or a group to a file or folder. Depending on the settings of those concerned the access holds at once or waits to
   * be accepted; an address without an account is invited by e-mail. Only those who may invite collaborators can call it. A second
   * invitation of the same user or group answers 400 or 409.
   *
   * POST /collaborations
   */
  create<F extends FieldOf<CollaborationFull> = never>(params: CollaborationsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Collaboration, CollaborationFull, F>>;
  /**
   * Get a collaboration.
   *
   * Returns one collaboration: who has access to which item, in which role and until when.
   *
   * GET /collaborations/{collaboration_id}
   */
  get<F extends FieldOf<CollaborationFull> = never>(collaborationId: string, params?: CollaborationsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Collaboration, CollaborationFull, F>>;
  /**
   * Change or answer a collaboration.
   *
   * Changes the role or the end of an access, or accepts or rejects an invitation by its status. The role owner hands the folder
   * over, which only its owner can do; the answer then is 204 without a body.
   *
   * PUT /collaborations/{collaboration_id}
   */
  update(collaborationId: string, params?: CollaborationsUpdateParams, options?: CallOptions): BoxPromise<CollaborationFull | undefined>;
  /**
   * Take access away.
   *
   * Ends a collaboration or withdraws an invitation. Those who may invite collaborators can call it, and everybody can give up their
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
   * Adds a comment to a file, or a reply to a comment. Anybody who may comment on the file can call it, and people who are mentioned
   * are notified.
   *
   * POST /comments
   */
  create<F extends FieldOf<CommentFull> = never>(params: CommentsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Get a comment.
   *
   * Returns one comment with its text, its author and the item that it is about.
   *
   * GET /comments/{comment_id}
   */
  get<F extends FieldOf<CommentFull> = never>(commentId: string, params?: CommentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Edit a comment.
   *
   * Replaces the text of a comment. Only its author can call it.
   *
   * PUT /comments/{comment_id}
   */
  update<F extends FieldOf<CommentFull> = never>(commentId: string, params?: CommentsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Comment, CommentFull, F>>;
  /**
   * Delete a comment.
   *
   * Removes a comment for good. Its author and the file's owner can call it; replies to it stay.
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
  list<F extends FieldOf<TaskAssignment> = never>(taskId: string, params?: TasksAssignmentsListParams<F>, options?: ListOptions): BoxList<Fields<TaskAssignmentMini, TaskAssignment, F>, TaskAssignments, 'entries'>;
}

export interface TasksApi {
  /**
   * Put a task on a file.
   *
   * Makes a task on a file, with nobody to do it yet. Each person is added with taskAssignments.create. The user has to be allowed
   * to see the file.
   *
   * POST /tasks
   */
  create(params: TasksCreateParams, options?: CallOptions): BoxPromise<Task>;
  /**
   * Get a task.
   *
   * Returns one task with its assignments, its due date and whether it is done.
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
   * Removes a task and its assignments from a file. The file itself stays as it is.
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
   * One who has the task already answers 409.
   *
   * POST /task_assignments
   */
  create(params: TaskAssignmentsCreateParams, options?: CallOptions): BoxPromise<TaskAssignment>;
  /**
   * Get a task assignment.
   *
   * Returns one assignment of a task with who gave it to whom and how it stands.
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
  query<F extends FieldOf<ItemFull> = never>(params?: SearchQueryParams<F>, options?: ListOptions): BoxList<Fields<SearchResultItem, ItemFull, F>, SearchResultsResponse, 'entries'>;
}

export interface UsersFoldersApi {
  /**
   * Move all content to another user.
   *
   * Moves everything that a user owns into a new folder in another user's account, and returns that folder. It works for the whole
   * account only. Only admins and applications that may manage users can call it. The owner's account is locked meanwhile, and with
   * much content the call can time out while the move goes on.
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
  list(userId: string, params?: NoParams, options?: ListOptions): BoxList<EmailAliases["entries"][number], EmailAliases, 'entries'>;
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
   * Removes an alias from a user. The login cannot be removed this way. Only admins and applications that may manage users can call
   * it.
   *
   * DELETE /users/{user_id}/email_aliases/{email_alias_id}
   */
  delete(userId: string, emailAliasId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface UsersSessionsApi {
  /**
   * End all sessions of users.
   *
   * Starts jobs that log users out everywhere, chosen by id, by login, or both. Only admins and applications that may manage users
   * can call it. The answer comes before the jobs have run; the enterprise's events tell how they went.
   *
   * POST /users/terminate_sessions
   */
  terminate(params?: UsersSessionsTerminateParams, options?: CallOptions): BoxPromise<SessionTermination>;
}

export interface UsersAvatarApi {
  /**
   * Get the picture of a user.
   *
   * Returns the bytes of the picture that others see beside the user's name; 404 when there is none.
   *
   * GET /users/{user_id}/avatar
   */
  get(userId: string, params?: NoParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Set the picture of a user.
   *
   * Uploads a PNG or JPEG of up to 1 MB as the picture of a user, in place of the one before. The file part must carry a file name
   * and the media type of the picture.
   *
   * POST /users/{user_id}/avatar
   */
  create(userId: string, params: UsersAvatarCreateParams, options?: CallOptions): BoxPromise<UserAvatar>;
  /**
   * Remove the picture of a user.
   *
   * Takes the picture away for good. The user is shown by initials again.
   *
   * DELETE /users/{user_id}/avatar
   */
  delete(userId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface UsersMembershipsApi {
  /**
   * List the groups of a user.
   *
   * Returns the groups that a user is in, with the role in each. Admins see all of them, others those groups that they are in
   * themselves.
   *
   * GET /users/{user_id}/memberships
   */
  list(userId: string, params?: UsersMembershipsListParams, options?: ListOptions): BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'>;
}

export interface UsersApi {
  /**
   * List the users of an enterprise.
   *
   * Returns the managed users of the enterprise, or those that fit filter_term, user_type and external_app_user_id. Only admins and
   * applications that may manage users can call it. External users are found by their exact login alone.
   *
   * GET /users
   */
  list<F extends FieldOf<UserFull> = never>(params?: UsersListParams<F>, options?: ListOptions): BoxList<Fields<User, UserFull, F>, Users, 'entries'>;
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
   * Deletes a managed user. Unless force is set, one who still owns content or was active of late answers 409; with force the
   * content goes too. Move it first with users.folders.transfer to keep it. Only admins and applications that may manage users can
   * call it.
   *
   * DELETE /users/{user_id}
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
   * Get the address for long polling.
   *
   * Returns the server that tells at once when something happens in the user's account. A GET to its url waits until there is news:
   * new_change says to ask for events from the last position, reconnect to call this again. Streams of an enterprise cannot be
   * waited for.
   *
   * OPTIONS /events
   */
  list(params?: NoParams, options?: ListOptions): BoxList<RealtimeServers["entries"][number], RealtimeServers, 'entries'>;
}

export interface EventsApi {
  /**
   * List events of a user or enterprise.
   *
   * Returns what happened in the user's account after a position in the stream, or, for an admin, in the whole enterprise. Ask again
   * with next_stream_position; an answer with a chunk_size of 0 and the same position means that there is nothing new. Events come
   * at least once and not always in order, so tell repeated ones by their event_id.
   *
   * GET /events
   */
  list(params?: EventsListParams, options?: ListOptions): BoxList<Events["entries"][number], Events, 'entries'>;
  realtimeServers: EventsRealtimeServersApi;
}

export interface GroupsCollaborationsApi {
  /**
   * List the collaborations of a group.
   *
   * Returns the items that a group has access to. Admins can call it, and those whom the group's settings allow to, such as its
   * members.
   *
   * GET /groups/{group_id}/collaborations
   */
  list(groupId: string, params?: GroupsCollaborationsListParams, options?: ListOptions): BoxList<Collaboration, CollaborationsByOffset, 'entries'>;
}

export interface GroupsSessionsApi {
  /**
   * End all sessions of groups.
   *
   * Starts jobs that log every member of the groups out everywhere. Only admins and applications that may manage users and groups
   * can call it. The answer comes before the jobs have run; the enterprise's events tell how they went.
   *
   * POST /groups/terminate_sessions
   */
  terminate(params: GroupsSessionsTerminateParams, options?: CallOptions): BoxPromise<SessionTermination>;
}

export interface GroupsMembershipsApi {
  /**
   * List the members of a group.
   *
   * Returns who is in a group and in which role. Its members, admins, and applications that may manage groups can call it.
   *
   * GET /groups/{group_id}/memberships
   */
  list(groupId: string, params?: GroupsMembershipsListParams, options?: ListOptions): BoxList<GroupMemberships["entries"][number], GroupMemberships, 'entries'>;
}

export interface GroupsApi {
  /**
   * List the groups of an enterprise.
   *
   * Returns the groups of the enterprise, or those whose name fits filter_term. Only admins and applications that may manage groups
   * see all of them.
   *
   * GET /groups
   */
  list<F extends FieldOf<GroupFull> = never>(params?: GroupsListParams<F>, options?: ListOptions): BoxList<Fields<GroupMini, GroupFull, F>, Groups, 'entries'>;
  /**
   * Create a group.
   *
   * Makes an empty group. Only admins and applications that may manage groups can call it. A name that another group of the
   * enterprise has answers 409.
   *
   * POST /groups
   */
  create<F extends FieldOf<GroupFull> = never>(params: GroupsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Group, GroupFull, F>>;
  /**
   * Get a group.
   *
   * Returns one group. Its members, admins, and applications that may manage groups can call it.
   *
   * GET /groups/{group_id}
   */
  get<F extends FieldOf<GroupFull> = never>(groupId: string, params?: GroupsGetParams<F>, options?: CallOptions): BoxPromise<Fields<Group, GroupFull, F>>;
  /**
   * Change a group.
   *
   * Changes the name, the description or the settings of a group. Its own admins, those of the enterprise, and applications that may
   * manage groups can call it. A name that another group has answers 409.
   *
   * PUT /groups/{group_id}
   */
  update<F extends FieldOf<GroupFull> = never>(groupId: string, params?: GroupsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<Group, GroupFull, F>>;
  /**
   * Delete a group.
   *
   * Deletes a group for good, and with it the access that its members had through it. The users themselves stay. Only admins and
   * applications that may manage groups can call it.
   *
   * DELETE /groups/{group_id}
   */
  delete(groupId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  collaborations: GroupsCollaborationsApi;
  sessions: GroupsSessionsApi;
  memberships: GroupsMembershipsApi;
}

export interface WebLinksSharedLinkApi {
  /**
   * Get the shared link of a web link.
   *
   * Returns the web link with its shared link, which is null when it has none.
   *
   * GET /web_links/{web_link_id}
   */
  get<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksSharedLinkGetParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
  /**
   * Create a shared link for a web link.
   *
   * Makes a shared link for a web link and returns the web link with it. The enterprise's settings can narrow what was asked for;
   * see effective_access.
   *
   * PUT /web_links/{web_link_id}
   */
  create<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params: WebLinksSharedLinkCreateParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
  /**
   * Change the shared link of a web link.
   *
   * Changes access, password, name, end or permissions of a web link's shared link and returns the web link with it.
   *
   * PUT /web_links/{web_link_id}
   */
  update<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params: WebLinksSharedLinkUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
  /**
   * Remove the shared link of a web link.
   *
   * Takes the shared link off a web link and returns the web link. The old address does not work any more, also when a new link is
   * made.
   *
   * PUT /web_links/{web_link_id}
   */
  delete<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksSharedLinkDeleteParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, 'shared_link' | F>>;
}

export interface WebLinksTrashApi {
  /**
   * Restore a web link from the trash.
   *
   * Brings a web link from the trash back to the folder that it was in. The body, which may be left out, says where it goes when
   * that folder is gone, and what it is called when its name is taken by now; a taken name without another one answers 409.
   *
   * POST /web_links/{web_link_id}
   */
  restore<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksTrashRestoreParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Get a web link in the trash.
   *
   * Returns a web link that was moved to the trash itself; trashed_at and purged_at say since when and until when. For one that is
   * there because its folder was deleted, see folders.trash.get.
   *
   * GET /web_links/{web_link_id}/trash
   */
  get<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksTrashGetParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Delete a trashed web link for good.
   *
   * Removes a web link from the trash for good. Nobody can bring it back.
   *
   * DELETE /web_links/{web_link_id}/trash
   */
  delete(webLinkId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface WebLinksApi {
  /**
   * Create a web link.
   *
   * Puts a web link, a bookmark of a page, into a folder, where it stands among the files. A name that is taken there answers 409
   * and names the item that holds it.
   *
   * POST /web_links
   */
  create(params: WebLinksCreateParams, options?: CallOptions): BoxPromise<WebLink>;
  /**
   * Get a web link.
   *
   * Returns a web link with its address and the folder that it is in. The page that it leads to is not looked at.
   *
   * GET /web_links/{web_link_id}
   */
  get<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksGetParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Change or move a web link.
   *
   * Changes what the body names: the address, the name, the description, the folder, the shared link or the collections. Name
   * shared_link or collections in fields to see only those.
   *
   * PUT /web_links/{web_link_id}
   */
  update<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params?: WebLinksUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  /**
   * Delete a web link.
   *
   * Moves a web link to the trash, from which webLinks.trash.restore can bring it back for a time that the enterprise sets. Where
   * the enterprise keeps no trash it is gone for good.
   *
   * DELETE /web_links/{web_link_id}
   */
  delete(webLinkId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copy a web link.
   *
   * Makes a copy of a web link. A name that is taken in the target folder, as the original's is in its own, answers 409. The service
   * answers this call although its reference leaves it out.
   *
   * POST /web_links/{web_link_id}/copy
   */
  copy<F extends FieldOf<WebLinkFull> = never>(webLinkId: string, params: WebLinksCopyParams<F>, options?: CallOptions): BoxPromise<Fields<WebLink, WebLinkFull, F>>;
  sharedLink: WebLinksSharedLinkApi;
  trash: WebLinksTrashApi;
}

export interface FileRequestsApi {
  /**
   * Get a file request.
   *
   * Returns a file request with the folder that it fills. Only those who may edit that folder see it.
   *
   * GET /file_requests/{file_request_id}
   */
  get(fileRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<FileRequest>;
  /**
   * Change a file request.
   *
   * Changes what the body names; what it leaves out stays as it is. Only those who may edit the folder can call it. This is how a
   * form is closed for a while and opened again.
   *
   * PUT /file_requests/{file_request_id}
   */
  update(fileRequestId: string, params?: FileRequestsUpdateParams, options?: CallOptions): BoxPromise<FileRequest>;
  /**
   * Delete a file request.
   *
   * Removes a file request for good. Files that came through it stay in the folder.
   *
   * DELETE /file_requests/{file_request_id}
   */
  delete(fileRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copy a file request.
   *
   * Makes a file request for another folder after the model of this one. No other call makes a new file request, so the first one
   * has to come from the web app. What the body does not name is taken from the original.
   *
   * POST /file_requests/{file_request_id}/copy
   */
  copy(fileRequestId: string, params: FileRequestsCopyParams, options?: CallOptions): BoxPromise<FileRequest>;
}

export interface CollectionsItemsApi {
  /**
   * List the items in a collection.
   *
   * Returns the files, folders and web links in a collection of the user who calls. To put an item in or take it out, change its
   * collections with files.update, folders.update or webLinks.update.
   *
   * GET /collections/{collection_id}/items
   */
  list<F extends FieldOf<ItemFull> = never>(collectionId: string, params?: CollectionsItemsListParams<F>, options?: ListOptions): BoxList<Fields<Item, ItemFull, F>, Items, 'entries'>;
}

export interface CollectionsApi {
  /**
   * List the collections of a user.
   *
   * Returns the collections of the user who calls. So far this is one, Favorites, whose id differs from user to user.
   *
   * GET /collections
   */
  list<F extends FieldOf<Collection> = never>(params?: CollectionsListParams<F>, options?: ListOptions): BoxList<Fields<Collection, Collection, F>, Collections, 'entries'>;
  /**
   * Get a collection.
   *
   * Returns the name and kind of one collection of the user who calls. Its items are listed by collections.items.list.
   *
   * GET /collections/{collection_id}
   */
  get(collectionId: string, params?: NoParams, options?: CallOptions): BoxPromise<Collection>;
  items: CollectionsItemsApi;
}

export interface RecentItemsApi {
  /**
   * List the items used recently.
   *
   * Returns what the user who calls opened, changed, uploaded, commented on or looked at in the last 90 days, the latest first and
   * at most 1,000 items.
   *
   * GET /recent_items
   */
  list(params?: RecentItemsListParams, options?: ListOptions): BoxList<RecentItems["entries"][number], RecentItems, 'entries'>;
}

export interface FolderLocksApi {
  /**
   * List the locks on a folder.
   *
   * Returns the locks on one folder, all in one answer. Only owners and co-owners of the folder can call it.
   *
   * GET /folder_locks
   */
  list(params: FolderLocksListParams, options?: ListOptions): BoxList<FolderLocks["entries"][number], FolderLocks, 'entries'>;
  /**
   * Lock a folder.
   *
   * Keeps a folder from being moved and deleted until the lock is taken off. What it holds can still be changed. Only owners and
   * co-owners of the folder can call it.
   *
   * POST /folder_locks
   */
  create(params: FolderLocksCreateParams, options?: CallOptions): BoxPromise<FolderLock>;
  /**
   * Take a lock off a folder.
   *
   * Removes a lock, so that its folder can be moved and deleted again. Only owners and co-owners of the folder can call it.
   *
   * DELETE /folder_locks/{folder_lock_id}
   */
  delete(folderLockId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface ZipDownloadsApi {
  /**
   * Prepare a ZIP file for download.
   *
   * Checks that the user may download what the body names, and returns an address at which it all comes as one ZIP file. The file is
   * made while it is being downloaded, so start within seconds. At most 10,000 files go into one, and not more bytes than the
   * account may upload at once.
   *
   * POST /zip_downloads
   */
  create(params: ZipDownloadsCreateParams, options?: CallOptions): BoxPromise<ZipDownload>;
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
  download(zipDownloadId: string, params?: NoParams, options?: CallOptions): BoxPromise<WebResponse>;
  /**
   * Get the progress of a ZIP download.
   *
   * Tells how many files have been downloaded so far, and afterwards how many were left out. Only the user who prepared the ZIP file
   * can call it. Asking every few seconds is often enough.
   *
   * GET /zip_downloads/{zip_download_id}/status
   */
  getStatus(zipDownloadId: string, params?: NoParams, options?: CallOptions): BoxPromise<ZipDownloadStatus>;
}

export interface ClassificationsApi {
  /**
   * Get the classifications of an enterprise.
   *
   * Returns the metadata template whose one field has the classifications of the enterprise as its options; 404 before
   * classifications.create has set it up.
   *
   * GET /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   */
  get(params?: NoParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Add or change classifications of an enterprise.
   *
   * Adds classifications to the enterprise and changes ones that it has, in the order of the body. When one operation fails none
   * takes effect. Only admins can call it.
   *
   * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   */
  change(params: ClassificationsChangeParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Add classifications to an enterprise.
   *
   * Adds one or more classifications to those that the enterprise has. Their names have to be new. Only admins can call it.
   *
   * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   */
  add(params: ClassificationsAddParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Change classifications of an enterprise.
   *
   * Gives classifications another name, meaning or colour. Items that carry them follow. Only admins can call it.
   *
   * PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema
   */
  update(params: ClassificationsUpdateParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
  /**
   * Set up the classifications of an enterprise.
   *
   * Makes the template that holds the security classifications of the enterprise, with the first of them. It is made once;
   * classifications.add puts further ones into it. Only admins, and co-admins with the right to edit templates, can call it.
   *
   * POST /metadata_templates/schema
   */
  create(params: ClassificationsCreateParams, options?: CallOptions): BoxPromise<ClassificationTemplate>;
}

export interface SkillInvocationsApi {
  /**
   * Report the outcome of a skill invocation.
   *
   * Tells the service how far a skill, an application that looks into uploaded files, has come with a file, and replaces all cards
   * on the file with those of the body. The skill calls it with the write token of the event that started it.
   *
   * PUT /skill_invocations/{skill_id}
   */
  update(skillId: string, params: SkillInvocationsUpdateParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface MetadataTemplatesFieldOptionsApi {
  /**
   * List what a taxonomy field can hold.
   *
   * Returns the nodes that a taxonomy field of a template offers, with those above them in the tree.
   *
   * GET /metadata_templates/{namespace}/{template_key}/fields/{field_key}/options
   */
  list(namespace: string, templateKey: string, fieldKey: string, params?: MetadataTemplatesFieldOptionsListParams, options?: ListOptions): BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'>;
}

export interface MetadataTemplatesApi {
  /**
   * Find the template of a metadata instance.
   *
   * Returns the template that a metadata instance follows, as a list of one; $id of the instance names it.
   *
   * GET /metadata_templates
   */
  listByInstance(params: MetadataTemplatesListByInstanceParams, options?: ListOptions): BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'>;
  /**
   * Get a metadata template.
   *
   * Returns a template with its fields, found by scope and key. Both stand in the template's own answer, and in $scope and $template
   * of its instances.
   *
   * GET /metadata_templates/{scope}/{template_key}/schema
   */
  get(scope: operations['metadataTemplates.get']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  /**
   * Change a metadata template.
   *
   * Carries out a list of operations on a template, in their order. When one of them fails none takes effect. Changes of fields and
   * options reach the instances on items: what is removed here goes there too. Only admins, and co-admins with the right to edit
   * templates, can call it.
   *
   * PUT /metadata_templates/{scope}/{template_key}/schema
   */
  update(scope: operations['metadataTemplates.update']['parameters']['path']['scope'], templateKey: string, params: MetadataTemplatesUpdateParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  /**
   * Delete a metadata template.
   *
   * Removes a template together with all its instances on files and folders. Nothing brings them back. Only admins, and co-admins
   * with the right to edit templates, can call it.
   *
   * DELETE /metadata_templates/{scope}/{template_key}/schema
   */
  delete(scope: operations['metadataTemplates.delete']['parameters']['path']['scope'], templateKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Get a metadata template by its id.
   *
   * Returns a template with its fields by the id that the service gave it.
   *
   * GET /metadata_templates/{template_id}
   */
  getById(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  /**
   * List the global metadata templates.
   *
   * Returns the templates of the scope global, which all enterprises share, with their fields.
   *
   * GET /metadata_templates/global
   */
  listGlobal(params?: MetadataTemplatesListGlobalParams, options?: ListOptions): BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'>;
  /**
   * List the metadata templates of the enterprise.
   *
   * Returns the templates that the caller's own enterprise has made, with their fields.
   *
   * GET /metadata_templates/enterprise
   */
  listEnterprise(params?: MetadataTemplatesListEnterpriseParams, options?: ListOptions): BoxList<MetadataTemplates["entries"][number], MetadataTemplates, 'entries'>;
  /**
   * Create a metadata template.
   *
   * Makes a template for the metadata of files and folders in the enterprise. Global templates cannot be made, and a key that is
   * taken answers 409. Only admins, and co-admins with the right to edit templates, can call it.
   *
   * POST /metadata_templates/schema
   */
  create(params: MetadataTemplatesCreateParams, options?: CallOptions): BoxPromise<MetadataTemplate>;
  fieldOptions: MetadataTemplatesFieldOptionsApi;
}

export interface MetadataCascadePoliciesApi {
  /**
   * List the metadata cascade policies of a folder.
   *
   * Returns the policies by which a folder hands its metadata down. The root folder has none.
   *
   * GET /metadata_cascade_policies
   */
  list(params: MetadataCascadePoliciesListParams, options?: ListOptions): BoxList<MetadataCascadePolicies["entries"][number], MetadataCascadePolicies, 'entries'>;
  /**
   * Hand a folder's metadata down.
   *
   * Makes a policy by which the metadata that a template has on a folder is put on everything in it, at all depths, now and later.
   * The template has to be applied to the folder first. A second policy for the same folder and template answers 409.
   *
   * POST /metadata_cascade_policies
   */
  create(params: MetadataCascadePoliciesCreateParams, options?: CallOptions): BoxPromise<MetadataCascadePolicy>;
  /**
   * Get a metadata cascade policy.
   *
   * Returns one policy: which folder hands the metadata of which template down.
   *
   * GET /metadata_cascade_policies/{metadata_cascade_policy_id}
   */
  get(metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataCascadePolicy>;
  /**
   * Delete a metadata cascade policy.
   *
   * Stops a folder from handing the metadata of one template down to what it holds.
   *
   * DELETE /metadata_cascade_policies/{metadata_cascade_policy_id}
   */
  delete(metadataCascadePolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Apply a metadata cascade policy anew.
   *
   * Puts the folder's metadata on everything in it once more, as when the folder's own metadata has changed or an item has come to
   * differ. The work goes on after the answer, which says only that it has begun.
   *
   * POST /metadata_cascade_policies/{metadata_cascade_policy_id}/apply
   */
  apply(metadataCascadePolicyId: string, params: MetadataCascadePoliciesApplyParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface MetadataQueriesApi {
  /**
   * Find items by their metadata.
   *
   * Returns the files and folders that carry an instance of a template whose values meet a condition. Without fields an entry has no
   * more than type, id and etag; fields such as metadata.enterprise_900100.contract.amount bring values along.
   *
   * POST /metadata_queries/execute_read
   */
  execute<F extends FieldOf<MetadataQueryItemFull> = never>(params: MetadataQueriesExecuteParams<F>, options?: ListOptions): BoxList<Fields<MetadataQueryItem, MetadataQueryItemFull, F>, MetadataQueryResults, 'entries'>;
}

export interface MetadataTaxonomiesLevelsApi {
  /**
   * Create the levels of a taxonomy.
   *
   * Makes the levels of a taxonomy, from the top of the tree down. Only admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels
   */
  create(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsCreateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevels>;
  /**
   * Rename a level of a taxonomy.
   *
   * Changes the name and the description of one level. Only admins can call it.
   *
   * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}
   */
  update(namespace: string, taxonomyKey: string, levelIndex: number, params: MetadataTaxonomiesLevelsUpdateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevel>;
  /**
   * Add a level to a taxonomy.
   *
   * Adds a level below the lowest one, or the first level of a taxonomy that has none. Only admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append
   */
  append(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesLevelsAppendParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevels>;
  /**
   * Remove the lowest level of a taxonomy.
   *
   * Removes the lowest level of a taxonomy and returns those that are left. Only admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim
   */
  trim(namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTaxonomyLevels>;
}

export interface MetadataTaxonomiesNodesApi {
  /**
   * List the nodes of a taxonomy.
   *
   * Returns nodes of a taxonomy with those above them in the tree. Filters that are given together all have to hold.
   *
   * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
   */
  list(namespace: string, taxonomyKey: string, params?: MetadataTaxonomiesNodesListParams, options?: ListOptions): BoxList<MetadataTaxonomyNodes["entries"][number], MetadataTaxonomyNodes, 'entries'>;
  /**
   * Add a node to a taxonomy.
   *
   * Adds a value to a taxonomy, on a level that is there already and, below the top level, under a parent of the level above. Only
   * admins can call it.
   *
   * POST /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes
   */
  create(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesNodesCreateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyNode>;
  /**
   * Get a node of a taxonomy.
   *
   * Returns one node with those above it in the tree.
   *
   * GET /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
   */
  get(namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTaxonomyNode>;
  /**
   * Delete a node of a taxonomy.
   *
   * Removes a node that has no nodes below it. Only admins can call it.
   *
   * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
   */
  delete(namespace: string, taxonomyKey: string, nodeId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Rename a node of a taxonomy.
   *
   * Gives a node another name. Its place in the tree stays. Only admins can call it.
   *
   * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}
   */
  update(namespace: string, taxonomyKey: string, nodeId: string, params?: MetadataTaxonomiesNodesUpdateParams, options?: CallOptions): BoxPromise<MetadataTaxonomyNode>;
}

export interface MetadataTaxonomiesApi {
  /**
   * Create a metadata taxonomy.
   *
   * Makes a taxonomy, a tree of values that fields of metadata templates can offer. It has no levels and no nodes at first. Only
   * admins can call it.
   *
   * POST /metadata_taxonomies
   */
  create(params: MetadataTaxonomiesCreateParams, options?: CallOptions): BoxPromise<MetadataTaxonomy>;
  /**
   * List metadata taxonomies.
   *
   * Returns the taxonomies of a namespace, each with its levels. A taxonomy is a tree of values that fields of metadata templates
   * can offer; metadataTaxonomies.nodes.list lists the values of one.
   *
   * GET /metadata_taxonomies/{namespace}
   */
  list(namespace: string, params?: MetadataTaxonomiesListParams, options?: ListOptions): BoxList<MetadataTaxonomies["entries"][number], MetadataTaxonomies, 'entries'>;
  /**
   * Get a metadata taxonomy.
   *
   * Returns one taxonomy, a tree of values for fields of metadata templates, with its levels. The values are its nodes, listed by
   * metadataTaxonomies.nodes.list.
   *
   * GET /metadata_taxonomies/{namespace}/{taxonomy_key}
   */
  get(namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions): BoxPromise<MetadataTaxonomy>;
  /**
   * Delete a metadata taxonomy.
   *
   * Removes a taxonomy with its levels and nodes. Nothing brings it back. Only admins can call it.
   *
   * DELETE /metadata_taxonomies/{namespace}/{taxonomy_key}
   */
  delete(namespace: string, taxonomyKey: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Rename a metadata taxonomy.
   *
   * Gives a taxonomy another display name. Its key stays. Only admins can call it.
   *
   * PATCH /metadata_taxonomies/{namespace}/{taxonomy_key}
   */
  update(namespace: string, taxonomyKey: string, params: MetadataTaxonomiesUpdateParams, options?: CallOptions): BoxPromise<MetadataTaxonomy>;
  levels: MetadataTaxonomiesLevelsApi;
  nodes: MetadataTaxonomiesNodesApi;
}

export interface InvitesApi {
  /**
   * Invite a user into the enterprise.
   *
   * Asks somebody who has an account already to move it into the enterprise. Only admins can call it, and only for an account that
   * is in no paid enterprise; an address without an account answers 404. The account becomes a managed one when its user accepts.
   *
   * POST /invites
   */
  create<F extends FieldOf<Invite> = never>(params: InvitesCreateParams<F>, options?: CallOptions): BoxPromise<Fields<Invite, Invite, F>>;
  /**
   * Get an invitation into the enterprise.
   *
   * Returns one invitation, whose status says whether the user has answered it.
   *
   * GET /invites/{invite_id}
   */
  get<F extends FieldOf<Invite> = never>(inviteId: string, params?: InvitesGetParams<F>, options?: CallOptions): BoxPromise<Fields<Invite, Invite, F>>;
}

export interface ExternalUsersApi {
  /**
   * Remove external users.
   *
   * Starts jobs that end every collaboration of external users with the enterprise's content, so that they are no external users any
   * more. Their accounts stay. The answer tells for each user whether a job was started.
   *
   * POST /external_users/submit_delete_job
   */
  submitDeleteJob(params: ExternalUsersSubmitDeleteJobParams, options?: CallOptions): BoxPromise<ExternalUserDeletions>;
}

export interface GroupMembershipsApi {
  /**
   * Put a user into a group.
   *
   * Makes a user a member of a group, or its admin. Only admins and applications that may manage groups can call it. A user who is
   * in the group already answers 409.
   *
   * POST /group_memberships
   */
  create<F extends FieldOf<GroupMembershipFull> = never>(params: GroupMembershipsCreateParams<F>, options?: CallOptions): BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>>;
  /**
   * Get a membership of a group.
   *
   * Returns one membership, with user, group and role. Admins of the group and those of the enterprise can call it.
   *
   * GET /group_memberships/{group_membership_id}
   */
  get<F extends FieldOf<GroupMembershipFull> = never>(groupMembershipId: string, params?: GroupMembershipsGetParams<F>, options?: CallOptions): BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>>;
  /**
   * Change a membership of a group.
   *
   * Changes the role of a member, or what an admin of the group may do. Admins of the group and those of the enterprise can call it.
   *
   * PUT /group_memberships/{group_membership_id}
   */
  update<F extends FieldOf<GroupMembershipFull> = never>(groupMembershipId: string, params?: GroupMembershipsUpdateParams<F>, options?: CallOptions): BoxPromise<Fields<GroupMembershipFull, GroupMembershipFull, F>>;
  /**
   * Take a user out of a group.
   *
   * Ends a membership, and with it the access that the user had through the group. Admins of the group and those of the enterprise
   * can call it.
   *
   * DELETE /group_memberships/{group_membership_id}
   */
  delete(groupMembershipId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface WebhooksApi {
  /**
   * List webhooks.
   *
   * Returns the webhooks that the calling application set up on files and folders of the user who calls. Those on items of others,
   * such as the application's service account, are left out even for an admin without access to them. An entry names only its
   * target; get it for the rest.
   *
   * GET /webhooks
   */
  list(params?: WebhooksListParams, options?: ListOptions): BoxList<Webhooks["entries"][number], Webhooks, 'entries'>;
  /**
   * Create a webhook.
   *
   * Has the service call an HTTPS address whenever one of the triggers fires on a file, or on a folder and all that is in it. The
   * calling application signs the deliveries with its keys. A webhook that clashes with one that the application has on the item
   * already answers 409.
   *
   * POST /webhooks
   */
  create(params: WebhooksCreateParams, options?: CallOptions): BoxPromise<Webhook>;
  /**
   * Get a webhook.
   *
   * Returns one webhook with its target, address and triggers. Only the application that set it up can see it.
   *
   * GET /webhooks/{webhook_id}
   */
  get(webhookId: string, params?: NoParams, options?: CallOptions): BoxPromise<Webhook>;
  /**
   * Change a webhook.
   *
   * Gives a webhook another target, another address or other triggers. Triggers are replaced as a whole. Only the application that
   * set it up can call it.
   *
   * PUT /webhooks/{webhook_id}
   */
  update(webhookId: string, params?: WebhooksUpdateParams, options?: CallOptions): BoxPromise<Webhook>;
  /**
   * Delete a webhook.
   *
   * Removes a webhook for good, so that its address is called no more. Only the application that set it up can call it.
   *
   * DELETE /webhooks/{webhook_id}
   */
  delete(webhookId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface DevicePinnersApi {
  /**
   * Get a device pin.
   *
   * Returns one device pin, which binds a device to the account of a user. Only admins and applications that may manage the
   * enterprise can call it.
   *
   * GET /device_pinners/{device_pinner_id}
   */
  get(devicePinnerId: string, params?: NoParams, options?: CallOptions): BoxPromise<DevicePinner>;
  /**
   * Delete a device pin.
   *
   * Unbinds a device from an account, so that the user is logged out on it and has to log in anew. Only admins and applications that
   * may manage the enterprise can call it.
   *
   * DELETE /device_pinners/{device_pinner_id}
   */
  delete(devicePinnerId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * List the device pins of an enterprise.
   *
   * Returns the device pins of the enterprise: telephones and other devices that are bound to accounts. Only admins and applications
   * that may manage the enterprise can call it.
   *
   * GET /enterprises/{enterprise_id}/device_pinners
   */
  list(enterpriseId: string, params?: DevicePinnersListParams, options?: ListOptions): BoxList<DevicePinners["entries"][number], DevicePinners, 'entries'>;
}

export interface TermsOfServicesApi {
  /**
   * List the terms of service.
   *
   * Returns the terms of service of the enterprise in one answer, at most one text for managed and one for external users. Only
   * admins can call it.
   *
   * GET /terms_of_services
   */
  list(params?: TermsOfServicesListParams, options?: ListOptions): BoxList<TermsOfServices["entries"][number], TermsOfServices, 'entries'>;
  /**
   * Create terms of service.
   *
   * Sets up the terms of service that managed or external users have to agree to. Only admins can call it, and an enterprise can
   * have one text for each kind of user.
   *
   * POST /terms_of_services
   */
  create(params: TermsOfServicesCreateParams, options?: CallOptions): BoxPromise<TermsOfService>;
  /**
   * Get terms of service.
   *
   * Returns one text of terms of service, for whom it is and whether it is in force.
   *
   * GET /terms_of_services/{terms_of_service_id}
   */
  get(termsOfServiceId: string, params?: NoParams, options?: CallOptions): BoxPromise<TermsOfService>;
  /**
   * Change terms of service.
   *
   * Replaces the text of terms of service and puts them in or out of force. Both have to be given. Only admins can call it.
   *
   * PUT /terms_of_services/{terms_of_service_id}
   */
  update(termsOfServiceId: string, params: TermsOfServicesUpdateParams, options?: CallOptions): BoxPromise<TermsOfService>;
}

export interface TermsOfServiceUserStatusesApi {
  /**
   * List who agreed to terms of service.
   *
   * Returns in one answer which users agreed to terms of service or declined them. Users who have not been asked are not in it.
   *
   * GET /terms_of_service_user_statuses
   */
  list(params: TermsOfServiceUserStatusesListParams, options?: ListOptions): BoxList<TermsOfServiceUserStatuses["entries"][number], TermsOfServiceUserStatuses, 'entries'>;
  /**
   * Record a user's answer to terms of service.
   *
   * Notes for the first time whether a user agrees to terms of service. A user who has answered before answers 409; change that
   * answer with termsOfServiceUserStatuses.update.
   *
   * POST /terms_of_service_user_statuses
   */
  create(params: TermsOfServiceUserStatusesCreateParams, options?: CallOptions): BoxPromise<TermsOfServiceUserStatus>;
  /**
   * Change a user's answer to terms of service.
   *
   * Notes that a user now agrees to terms of service, or no longer does. termsOfServiceUserStatuses.list gives the id of the earlier
   * answer.
   *
   * PUT /terms_of_service_user_statuses/{terms_of_service_user_status_id}
   */
  update(termsOfServiceUserStatusId: string, params: TermsOfServiceUserStatusesUpdateParams, options?: CallOptions): BoxPromise<TermsOfServiceUserStatus>;
}

export interface CollaborationAllowlistEntriesApi {
  /**
   * List the allowed domains.
   *
   * Returns the domains with whose users the enterprise lets its own users collaborate. Only admins can call it.
   *
   * GET /collaboration_whitelist_entries
   */
  list(params?: CollaborationAllowlistEntriesListParams, options?: ListOptions): BoxList<CollaborationAllowlistEntries["entries"][number], CollaborationAllowlistEntries, 'entries'>;
  /**
   * Allow a domain.
   *
   * Lets the users of the enterprise collaborate with users of a domain, one way or both. Only admins can call it. To change its
   * direction, delete the entry and make another.
   *
   * POST /collaboration_whitelist_entries
   */
  create(params: CollaborationAllowlistEntriesCreateParams, options?: CallOptions): BoxPromise<CollaborationAllowlistEntry>;
  /**
   * Get an allowed domain.
   *
   * Returns the entry of one domain with the direction that is allowed. Only admins can call it.
   *
   * GET /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
   */
  get(collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions): BoxPromise<CollaborationAllowlistEntry>;
  /**
   * Stop allowing a domain.
   *
   * Takes a domain off the list of those with which collaboration is allowed. Only admins can call it.
   *
   * DELETE /collaboration_whitelist_entries/{collaboration_whitelist_entry_id}
   */
  delete(collaborationWhitelistEntryId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface CollaborationAllowlistExemptTargetsApi {
  /**
   * List users exempt from the allowed domains.
   *
   * Returns the users of the enterprise to whom the list of allowed domains does not apply. Only admins can call it.
   *
   * GET /collaboration_whitelist_exempt_targets
   */
  list(params?: CollaborationAllowlistExemptTargetsListParams, options?: ListOptions): BoxList<CollaborationAllowlistExemptTargets["entries"][number], CollaborationAllowlistExemptTargets, 'entries'>;
  /**
   * Exempt a user from the allowed domains.
   *
   * Exempts a user of the enterprise from the list of allowed domains. Only admins can call it.
   *
   * POST /collaboration_whitelist_exempt_targets
   */
  create(params: CollaborationAllowlistExemptTargetsCreateParams, options?: CallOptions): BoxPromise<CollaborationAllowlistExemptTarget>;
  /**
   * Get a user's exemption.
   *
   * Returns the exemption of one user from the list of allowed domains. Only admins can call it.
   *
   * GET /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
   */
  get(collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions): BoxPromise<CollaborationAllowlistExemptTarget>;
  /**
   * End a user's exemption.
   *
   * Makes the list of allowed domains apply to a user again. Only admins can call it.
   *
   * DELETE /collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}
   */
  delete(collaborationWhitelistExemptTargetId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface StoragePoliciesApi {
  /**
   * List the storage policies.
   *
   * Returns the storage policies that the enterprise can assign, each naming regions in which content is kept. Only admins can call
   * it.
   *
   * GET /storage_policies
   */
  list<F extends FieldOf<StoragePolicy> = never>(params?: StoragePoliciesListParams<F>, options?: ListOptions): BoxList<Fields<StoragePolicy, StoragePolicy, F>, StoragePolicies, 'entries'>;
  /**
   * Get a storage policy.
   *
   * Returns one storage policy, which names regions in which content is kept. Only admins can call it.
   *
   * GET /storage_policies/{storage_policy_id}
   */
  get(storagePolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<StoragePolicy>;
}

export interface StoragePolicyAssignmentsApi {
  /**
   * Find a user's or the enterprise's storage policy.
   *
   * Returns the assignment that holds for a user or for the whole enterprise, as a list of one. For a user without one of their own
   * it is that of the enterprise, whose assigned_to says so. Only admins can call it.
   *
   * GET /storage_policy_assignments
   */
  list(params: StoragePolicyAssignmentsListParams, options?: ListOptions): BoxList<StoragePolicyAssignments["entries"][number], StoragePolicyAssignments, 'entries'>;
  /**
   * Assign a storage policy.
   *
   * Gives a user or the enterprise a storage policy, so that their content is kept in its regions. Only admins can call it. Whoever
   * has an assignment of their own keeps it; change it with storagePolicyAssignments.update.
   *
   * POST /storage_policy_assignments
   */
  create(params: StoragePolicyAssignmentsCreateParams, options?: CallOptions): BoxPromise<StoragePolicyAssignment>;
  /**
   * Get a storage policy assignment.
   *
   * Returns one assignment with its storage policy and whom it is for. Only admins can call it.
   *
   * GET /storage_policy_assignments/{storage_policy_assignment_id}
   */
  get(storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<StoragePolicyAssignment>;
  /**
   * Change a storage policy assignment.
   *
   * Gives the user or enterprise of an assignment another storage policy. Only admins can call it.
   *
   * PUT /storage_policy_assignments/{storage_policy_assignment_id}
   */
  update(storagePolicyAssignmentId: string, params: StoragePolicyAssignmentsUpdateParams, options?: CallOptions): BoxPromise<StoragePolicyAssignment>;
  /**
   * Remove a storage policy assignment.
   *
   * Takes from a user the storage policy of their own, so that the one of the enterprise holds again. Only admins can call it, and
   * at most twice in 24 hours for the same user.
   *
   * DELETE /storage_policy_assignments/{storage_policy_assignment_id}
   */
  delete(storagePolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface EnterpriseConfigurationsApi {
  /**
   * Get the settings of an enterprise.
   *
   * Returns how the admins set the enterprise up, in the categories that are asked for; a category that is not comes as null or not
   * at all. Only admins of the enterprise and applications that may manage it can call it.
   *
   * GET /enterprise_configurations/{enterprise_id}
   */
  get(enterpriseId: string, params: EnterpriseConfigurationsGetParams, options?: CallOptions): BoxPromise<EnterpriseConfiguration>;
}

export interface RetentionPoliciesAssignmentsApi {
  /**
   * List the assignments of a retention policy.
   *
   * Returns the assignments of a policy. Unless fields asks for more, an entry can be no more than its type and id. Only admins, and
   * applications that may manage retention policies, can call it.
   *
   * GET /retention_policies/{retention_policy_id}/assignments
   */
  list<F extends FieldOf<RetentionPolicyAssignment> = never>(retentionPolicyId: string, params?: RetentionPoliciesAssignmentsListParams<F>, options?: ListOptions): BoxList<Fields<RetentionPolicyAssignmentBase, RetentionPolicyAssignment, F>, RetentionPolicyAssignments, 'entries'>;
}

export interface RetentionPoliciesApi {
  /**
   * List retention policies.
   *
   * Returns the retention policies of the enterprise, which keep content from being deleted for good for a time or without end. Only
   * admins, and applications that may manage retention policies, can call it.
   *
   * GET /retention_policies
   */
  list<F extends FieldOf<RetentionPolicy> = never>(params?: RetentionPoliciesListParams<F>, options?: ListOptions): BoxList<Fields<RetentionPolicyMini, RetentionPolicy, F>, RetentionPolicies, 'entries'>;
  /**
   * Create a retention policy.
   *
   * Makes a policy that keeps nothing yet: retentionPolicyAssignments.create says of what. A name that is taken answers 409; a
   * retention_length for an indefinite policy answers 400. Only admins, and applications that may manage retention policies, can
   * call it.
   *
   * POST /retention_policies
   */
  create(params: RetentionPoliciesCreateParams, options?: CallOptions): BoxPromise<RetentionPolicy>;
  /**
   * Get a retention policy.
   *
   * Returns one retention policy, and how often it is assigned. Only admins, and applications that may manage retention policies,
   * can call it.
   *
   * GET /retention_policies/{retention_policy_id}
   */
  get<F extends FieldOf<RetentionPolicy> = never>(retentionPolicyId: string, params?: RetentionPoliciesGetParams<F>, options?: CallOptions): BoxPromise<Fields<RetentionPolicy, RetentionPolicy, F>>;
  /**
   * Change or retire a retention policy.
   *
   * Changes a policy; what is left out or null stays as it is. A policy that is non_modifiable can only become stricter: its length
   * cannot shrink and its type cannot go back, and a try answers 403. A name that is taken answers 409. Only admins, and
   * applications that may manage retention policies, can call it.
   *
   * PUT /retention_policies/{retention_policy_id}
   */
  update(retentionPolicyId: string, params?: RetentionPoliciesUpdateParams, options?: CallOptions): BoxPromise<RetentionPolicy>;
  /**
   * Delete a retention policy.
   *
   * Removes a policy for good. One that may not be deleted, such as a non_modifiable one, answers 403; it can be retired instead.
   * Only admins, and applications that may manage retention policies, can call it.
   *
   * DELETE /retention_policies/{retention_policy_id}
   */
  delete(retentionPolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  assignments: RetentionPoliciesAssignmentsApi;
}

export interface RetentionPolicyAssignmentsFilesApi {
  /**
   * List the files that an assignment keeps.
   *
   * Returns the files whose current version an assignment keeps. Older versions are listed by
   * retentionPolicyAssignments.fileVersions.list. Only admins, and applications that may manage retention policies, can call it.
   *
   * GET /retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention
   */
  list(retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFilesListParams, options?: ListOptions): BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'>;
}

export interface RetentionPolicyAssignmentsFileVersionsApi {
  /**
   * List the file versions that an assignment keeps.
   *
   * Returns the versions of files, other than the current ones, that an assignment keeps. Each entry is the file; file_version in it
   * is the version. Only admins, and applications that may manage retention policies, can call it.
   *
   * GET /retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention
   */
  list(retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsFileVersionsListParams, options?: ListOptions): BoxList<FilesUnderRetention["entries"][number], FilesUnderRetention, 'entries'>;
}

export interface RetentionPolicyAssignmentsApi {
  /**
   * Assign a retention policy.
   *
   * Puts what is in a folder, what carries a metadata template or all content of the enterprise under a policy, now and later. Where
   * a policy of the same or greater length holds already, the service answers 409. Only admins, and applications that may manage
   * retention policies, can call it.
   *
   * POST /retention_policy_assignments
   */
  create(params: RetentionPolicyAssignmentsCreateParams, options?: CallOptions): BoxPromise<RetentionPolicyAssignment>;
  /**
   * Get a retention policy assignment.
   *
   * Returns one assignment: which policy holds, for what, since when. Only admins, and applications that may manage retention
   * policies, can call it.
   *
   * GET /retention_policy_assignments/{retention_policy_assignment_id}
   */
  get<F extends FieldOf<RetentionPolicyAssignment> = never>(retentionPolicyAssignmentId: string, params?: RetentionPolicyAssignmentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<RetentionPolicyAssignment, RetentionPolicyAssignment, F>>;
  /**
   * Remove a retention policy assignment.
   *
   * Ends what an assignment does. One whose policy is non_modifiable cannot be removed, and the service answers 403. Only admins,
   * and applications that may manage retention policies, can call it.
   *
   * DELETE /retention_policy_assignments/{retention_policy_assignment_id}
   */
  delete(retentionPolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  files: RetentionPolicyAssignmentsFilesApi;
  fileVersions: RetentionPolicyAssignmentsFileVersionsApi;
}

export interface FileVersionRetentionsApi {
  /**
   * List retentions of file versions.
   *
   * Returns the retentions that hold for single versions of files. An entry can be no more than its type and id. Box advises to use
   * retentionPolicyAssignments.files.list and retentionPolicyAssignments.fileVersions.list instead. Only admins, and applications
   * that may manage retention policies, can call it.
   *
   * GET /file_version_retentions
   */
  list(params?: FileVersionRetentionsListParams, options?: ListOptions): BoxList<FileVersionRetentionBase, FileVersionRetentions, 'entries'>;
  /**
   * Get the retention of a file version.
   *
   * Returns one retention: which version is kept, until when, and by which policy. Box advises to list what an assignment keeps
   * instead, with retentionPolicyAssignments.files.list and retentionPolicyAssignments.fileVersions.list. Only admins, and
   * applications that may manage retention policies, can call it.
   *
   * GET /file_version_retentions/{file_version_retention_id}
   */
  get(fileVersionRetentionId: string, params?: NoParams, options?: CallOptions): BoxPromise<FileVersionRetention>;
}

export interface LegalHoldPoliciesApi {
  /**
   * List legal hold policies.
   *
   * Returns the legal hold policies of the enterprise, by name; such a policy keeps content of a legal case from being deleted for
   * good. Unless fields asks for more, an entry is its type, id and name. Only admins, and applications that may manage legal holds,
   * can call it.
   *
   * GET /legal_hold_policies
   */
  list<F extends FieldOf<LegalHoldPolicy> = never>(params?: LegalHoldPoliciesListParams<F>, options?: ListOptions): BoxList<Fields<LegalHoldPolicyMini, LegalHoldPolicy, F>, LegalHoldPolicies, 'entries'>;
  /**
   * Create a legal hold policy.
   *
   * Makes a policy that holds nothing yet: legalHoldPolicyAssignments.create says what. It either is ongoing or has filter dates;
   * with neither the service answers 400. A name that is taken answers 409. Only admins, and applications that may manage legal
   * holds, can call it.
   *
   * POST /legal_hold_policies
   */
  create(params: LegalHoldPoliciesCreateParams, options?: CallOptions): BoxPromise<LegalHoldPolicy>;
  /**
   * Get a legal hold policy.
   *
   * Returns one legal hold policy, and how much it is assigned to. Only admins, and applications that may manage legal holds, can
   * call it.
   *
   * GET /legal_hold_policies/{legal_hold_policy_id}
   */
  get(legalHoldPolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<LegalHoldPolicy>;
  /**
   * Change a legal hold policy.
   *
   * Changes the name, description or release notes of a policy. What it holds is changed by its assignments. A name that is taken
   * answers 409. Only admins, and applications that may manage legal holds, can call it.
   *
   * PUT /legal_hold_policies/{legal_hold_policy_id}
   */
  update(legalHoldPolicyId: string, params?: LegalHoldPoliciesUpdateParams, options?: CallOptions): BoxPromise<LegalHoldPolicy>;
  /**
   * Release a legal hold policy.
   *
   * Begins to release what a policy holds, and to delete the policy. That goes on after the answer: meanwhile its status is
   * releasing. Only admins, and applications that may manage legal holds, can call it.
   *
   * DELETE /legal_hold_policies/{legal_hold_policy_id}
   */
  delete(legalHoldPolicyId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface LegalHoldPolicyAssignmentsFilesApi {
  /**
   * List the files that an assignment holds.
   *
   * Returns the files whose current version an assignment holds. Older versions are listed by
   * legalHoldPolicyAssignments.fileVersions.list, and holds made before the service changed its way of keeping them by
   * fileVersionLegalHolds.list. Only admins, and applications that may manage legal holds, can call it.
   *
   * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold
   */
  list<F extends FieldOf<FileFull> = never>(legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFilesListParams<F>, options?: ListOptions): BoxList<Fields<FileMini, FileFull, F>, FilesOnHold, 'entries'>;
}

export interface LegalHoldPolicyAssignmentsFileVersionsApi {
  /**
   * List the file versions that an assignment holds.
   *
   * Returns the versions of files, other than the current ones, that an assignment holds. Holds made before the service changed its
   * way of keeping them are listed by fileVersionLegalHolds.list. Only admins, and applications that may manage legal holds, can
   * call it.
   *
   * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold
   */
  list<F extends FieldOf<FileVersionFull> = never>(legalHoldPolicyAssignmentId: string, params?: LegalHoldPolicyAssignmentsFileVersionsListParams<F>, options?: ListOptions): BoxList<Fields<FileVersion, FileVersionFull, F>, FileVersionsOnHold, 'entries'>;
}

export interface LegalHoldPolicyAssignmentsApi {
  /**
   * List the assignments of a legal hold policy.
   *
   * Returns the assignments of a policy. Unless fields asks for more, an entry can be no more than its type and id. Only admins, and
   * applications that may manage legal holds, can call it.
   *
   * GET /legal_hold_policy_assignments
   */
  list<F extends FieldOf<LegalHoldPolicyAssignment> = never>(params: LegalHoldPolicyAssignmentsListParams<F>, options?: ListOptions): BoxList<Fields<LegalHoldPolicyAssignmentBase, LegalHoldPolicyAssignment, F>, LegalHoldPolicyAssignments, 'entries'>;
  /**
   * Assign a legal hold policy.
   *
   * Puts a user, folder, file or single file version under a policy. A second assignment of the policy to the same thing answers
   * 409. From then on the versions that it covers cannot be deleted for good, until the policy or the assignment is released; it may
   * take a while until all of them are held. Only admins, and applications that may manage legal holds, can call it.
   *
   * POST /legal_hold_policy_assignments
   */
  create(params: LegalHoldPolicyAssignmentsCreateParams, options?: CallOptions): BoxPromise<LegalHoldPolicyAssignment>;
  /**
   * Get a legal hold policy assignment.
   *
   * Returns one assignment: which policy holds, for what, since when. Only admins, and applications that may manage legal holds, can
   * call it.
   *
   * GET /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
   */
  get(legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<LegalHoldPolicyAssignment>;
  /**
   * Release a legal hold policy assignment.
   *
   * Begins to release what an assignment holds. That goes on after the answer; other assignments hold on. Only admins, and
   * applications that may manage legal holds, can call it.
   *
   * DELETE /legal_hold_policy_assignments/{legal_hold_policy_assignment_id}
   */
  delete(legalHoldPolicyAssignmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  files: LegalHoldPolicyAssignmentsFilesApi;
  fileVersions: LegalHoldPolicyAssignmentsFileVersionsApi;
}

export interface FileVersionLegalHoldsApi {
  /**
   * Get the legal hold on a file version.
   *
   * Returns the hold on one version of a file, with all assignments that it comes from. Only admins, and applications that may
   * manage legal holds, can call it.
   *
   * GET /file_version_legal_holds/{file_version_legal_hold_id}
   */
  get(fileVersionLegalHoldId: string, params?: NoParams, options?: CallOptions): BoxPromise<FileVersionLegalHold>;
  /**
   * List legal holds on file versions.
   *
   * Returns the holds on versions of files that come from a policy, as far as they were made before the service changed its way of
   * keeping them. An entry can be no more than its type and id. Newer holds are listed by assignment:
   * legalHoldPolicyAssignments.files.list and legalHoldPolicyAssignments.fileVersions.list.
   *
   * GET /file_version_legal_holds
   */
  list(params: FileVersionLegalHoldsListParams, options?: ListOptions): BoxList<FileVersionLegalHoldBase, FileVersionLegalHolds, 'entries'>;
}

export interface ShieldInformationBarriersApi {
  /**
   * Get an information barrier.
   *
   * Returns one information barrier, which keeps sets of users from sharing content with each other, and whether it is in force.
   * Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barriers/{shield_information_barrier_id}
   */
  get(shieldInformationBarrierId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrier>;
  /**
   * Switch an information barrier on or off.
   *
   * Asks for a barrier to be enabled, which takes a while and ends existing collaborations across it for good, or disables it. A
   * barrier whose status does not allow the change answers 409. A report tells beforehand which collaborations would end. Only
   * admins can call it, and only with Box Shield.
   *
   * POST /shield_information_barriers/change_status
   */
  changeStatus(params: ShieldInformationBarriersChangeStatusParams, options?: CallOptions): BoxPromise<ShieldInformationBarrier>;
  /**
   * List information barriers.
   *
   * Returns the information barriers of the enterprise, which keep sets of users, called segments, from sharing content with each
   * other. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barriers
   */
  list(params?: ShieldInformationBarriersListParams, options?: ListOptions): BoxList<ShieldInformationBarriers["entries"][number], ShieldInformationBarriers, 'entries'>;
  /**
   * Create an information barrier.
   *
   * Makes a barrier as a draft, which keeps nobody apart. Give it segments, their members and restrictions, then switch it on with
   * shieldInformationBarriers.changeStatus. Only admins can call it, and only with Box Shield.
   *
   * POST /shield_information_barriers
   */
  create(params: ShieldInformationBarriersCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrier>;
}

export interface ShieldInformationBarrierReportsApi {
  /**
   * List the reports on an information barrier.
   *
   * Returns the reports that were asked for about a barrier. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_reports
   */
  list(params: ShieldInformationBarrierReportsListParams, options?: ListOptions): BoxList<ShieldInformationBarrierReports["entries"][number], ShieldInformationBarrierReports, 'entries'>;
  /**
   * Ask for a report on an information barrier.
   *
   * Starts a report on which collaborations a barrier would end if it were enabled. Its status says when it is done, and then its
   * details name the folder that it lies in. Where the barrier allows no report at the time, the service answers 409. Only admins
   * can call it, and only with Box Shield.
   *
   * POST /shield_information_barrier_reports
   */
  create(params: ShieldInformationBarrierReportsCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierReport>;
  /**
   * Get a report on an information barrier.
   *
   * Returns one report: how far it is, and when done the folder that it lies in. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_reports/{shield_information_barrier_report_id}
   */
  get(shieldInformationBarrierReportId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierReport>;
}

export interface ShieldInformationBarrierSegmentsApi {
  /**
   * Get a segment.
   *
   * Returns one segment, a set of users, with its name and the barrier that it belongs to. Only admins can call it, and only with
   * Box Shield.
   *
   * GET /shield_information_barrier_segments/{shield_information_barrier_segment_id}
   */
  get(shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegment>;
  /**
   * Rename or describe a segment.
   *
   * Changes the name or description of a segment. A name that the barrier has already answers 409. Only admins can call it, and only
   * with Box Shield.
   *
   * PUT /shield_information_barrier_segments/{shield_information_barrier_segment_id}
   */
  update(shieldInformationBarrierSegmentId: string, params?: ShieldInformationBarrierSegmentsUpdateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegment>;
  /**
   * Delete a segment.
   *
   * Removes a segment from its barrier for good. The users in it stay. Only admins can call it, and only with Box Shield.
   *
   * DELETE /shield_information_barrier_segments/{shield_information_barrier_segment_id}
   */
  delete(shieldInformationBarrierSegmentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * List the segments of an information barrier.
   *
   * Returns the sets of users that a barrier stands between. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_segments
   */
  list(params: ShieldInformationBarrierSegmentsListParams, options?: ListOptions): BoxList<ShieldInformationBarrierSegments["entries"][number], ShieldInformationBarrierSegments, 'entries'>;
  /**
   * Create a segment.
   *
   * Adds a segment without members to a barrier. A name that the barrier has already answers 409. Only admins can call it, and only
   * with Box Shield.
   *
   * POST /shield_information_barrier_segments
   */
  create(params: ShieldInformationBarrierSegmentsCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegment>;
}

export interface ShieldInformationBarrierSegmentMembersApi {
  /**
   * Get a member of a segment.
   *
   * Returns one membership: which user belongs to which segment. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
   */
  get(shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentMember>;
  /**
   * Remove a user from a segment.
   *
   * Ends a membership. The user stays. Only admins can call it, and only with Box Shield.
   *
   * DELETE /shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}
   */
  delete(shieldInformationBarrierSegmentMemberId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * List the members of a segment.
   *
   * Returns which users belong to a segment. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_segment_members
   */
  list(params: ShieldInformationBarrierSegmentMembersListParams, options?: ListOptions): BoxList<ShieldInformationBarrierSegmentMembers["entries"][number], ShieldInformationBarrierSegmentMembers, 'entries'>;
  /**
   * Add a user to a segment.
   *
   * Makes a user a member of a segment. From then on the restrictions of the segment hold for the user, while the barrier is
   * enabled. Only admins can call it, and only with Box Shield.
   *
   * POST /shield_information_barrier_segment_members
   */
  create(params: ShieldInformationBarrierSegmentMembersCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentMember>;
}

export interface ShieldInformationBarrierSegmentRestrictionsApi {
  /**
   * Get a restriction of a segment.
   *
   * Returns one restriction: which segment is kept from which. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
   */
  get(shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentRestriction>;
  /**
   * Lift a restriction of a segment.
   *
   * Removes a restriction; the segments stay. Only admins can call it, and only with Box Shield.
   *
   * DELETE /shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}
   */
  delete(shieldInformationBarrierSegmentRestrictionId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * List the restrictions of a segment.
   *
   * Returns which other segments a segment is kept from. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_information_barrier_segment_restrictions
   */
  list(params: ShieldInformationBarrierSegmentRestrictionsListParams, options?: ListOptions): BoxList<ShieldInformationBarrierSegmentRestrictions["entries"][number], ShieldInformationBarrierSegmentRestrictions, 'entries'>;
  /**
   * Keep a segment from another.
   *
   * Keeps two segments of a barrier apart; what counts is who owns the files and folders. Only admins can call it, and only with Box
   * Shield.
   *
   * POST /shield_information_barrier_segment_restrictions
   */
  create(params: ShieldInformationBarrierSegmentRestrictionsCreateParams, options?: CallOptions): BoxPromise<ShieldInformationBarrierSegmentRestriction>;
}

export interface ShieldListsApi {
  /**
   * List Shield lists.
   *
   * Returns all Shield lists of the enterprise in one answer, each with the kind of what is on it (countries, domains, e-mail
   * addresses, IP addresses or integrations) but without the content. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_lists
   */
  list(params?: NoParams, options?: ListOptions): BoxList<ShieldLists["entries"][number], ShieldLists, 'entries'>;
  /**
   * Create a Shield list.
   *
   * Makes a list of countries, domains, e-mail addresses or IP addresses that several rules of Box Shield can use. Lists of
   * integrations cannot be made by a call. A name that is taken answers 409. Only admins can call it, and only with Box Shield.
   *
   * POST /shield_lists
   */
  create(params: ShieldListsCreateParams, options?: CallOptions): BoxPromise<ShieldList>;
  /**
   * Get a Shield list.
   *
   * Returns one list with all that is on it. Only admins can call it, and only with Box Shield.
   *
   * GET /shield_lists/{shield_list_id}
   */
  get(shieldListId: string, params?: NoParams, options?: CallOptions): BoxPromise<ShieldList>;
  /**
   * Replace a Shield list.
   *
   * Gives a list a new name and new content, in place of all that was on it. Lists of integrations cannot be changed by a call. A
   * name that is taken answers 409. Only admins can call it, and only with Box Shield.
   *
   * PUT /shield_lists/{shield_list_id}
   */
  update(shieldListId: string, params: ShieldListsUpdateParams, options?: CallOptions): BoxPromise<ShieldList>;
  /**
   * Delete a Shield list.
   *
   * Removes a list for good. One that the service needs to keep answers 400. Only admins can call it, and only with Box Shield.
   *
   * DELETE /shield_lists/{shield_list_id}
   */
  delete(shieldListId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface ArchivesApi {
  /**
   * List archives.
   *
   * Returns the archives of the enterprise: folders for content that is out of use. Applications need the scope for global content
   * management, which only Box support can switch on.
   *
   * GET /archives
   */
  list(params?: ArchivesListParams, options?: ListOptions): BoxList<Archives["entries"][number], Archives, 'entries'>;
  /**
   * Create an archive.
   *
   * Makes an empty archive: a folder of the enterprise for content that is out of use. Former owners and collaborators can no longer
   * reach what is moved there. Applications need the scope for global content management. A name that is taken answers 409.
   *
   * POST /archives
   */
  create(params: ArchivesCreateParams, options?: CallOptions): BoxPromise<Archive>;
  /**
   * Rename or describe an archive.
   *
   * Changes the name or description of an archive. What is left out stays as it is. Applications need the scope for global content
   * management. A name that is taken answers 409.
   *
   * PUT /archives/{archive_id}
   */
  update(archiveId: string, params?: ArchivesUpdateParams, options?: CallOptions): BoxPromise<Archive>;
  /**
   * Delete an archive.
   *
   * Deletes an archive for good. Applications need the scope for global content management. Box may have switched this call off, in
   * which case only its support can help.
   *
   * DELETE /archives/{archive_id}
   */
  delete(archiveId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface SignRequestsApi {
  /**
   * Cancel a sign request.
   *
   * Calls a sign request off. It takes effect at once, and signers can no longer open the documents. A request that came to its end
   * already answers 400.
   *
   * POST /sign_requests/{sign_request_id}/cancel
   */
  cancel(signRequestId: string, params?: SignRequestsCancelParams, options?: CallOptions): BoxPromise<SignRequest>;
  /**
   * Remind signers of a sign request.
   *
   * Sends the mail again to the signers whose turn it is. The service does so in the background, and for each request at most once
   * in 10 minutes.
   *
   * POST /sign_requests/{sign_request_id}/resend
   */
  resend(signRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Get a sign request.
   *
   * Returns one sign request with its signers and how far each of them is. Its sender can call it, and people with whom the signed
   * documents are shared.
   *
   * GET /sign_requests/{sign_request_id}
   */
  get(signRequestId: string, params?: NoParams, options?: CallOptions): BoxPromise<SignRequest>;
  /**
   * List sign requests.
   *
   * Returns the sign requests that the user has sent. Those whose documents were deleted are left out.
   *
   * GET /sign_requests
   */
  list(params?: SignRequestsListParams, options?: ListOptions): BoxList<SignRequests["entries"][number], SignRequests, 'entries'>;
  /**
   * Send documents to be signed.
   *
   * Makes a sign request from files or from a template and sends it to the first signers, unless it is to be prepared by hand first.
   * The answer comes before the documents are converted, so follow its status with signRequests.get. About 100 requests a minute can
   * be made.
   *
   * POST /sign_requests
   */
  create(params: SignRequestsCreateParams, options?: CallOptions): BoxPromise<SignRequest>;
}

export interface SignTemplatesApi {
  /**
   * List sign templates.
   *
   * Returns the sign templates that the user made in the web app. A sign request can start from one, see template_id of
   * signRequests.create.
   *
   * GET /sign_templates
   */
  list(params?: SignTemplatesListParams, options?: ListOptions): BoxList<SignTemplates["entries"][number], SignTemplates, 'entries'>;
  /**
   * Get a sign template.
   *
   * Returns one sign template with its signers and the fields in its documents.
   *
   * GET /sign_templates/{template_id}
   */
  get(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<SignTemplate>;
}

export interface WorkflowsApi {
  /**
   * List the workflows of a folder.
   *
   * Returns the workflows of Box Relay on a folder that can be started by hand. The application needs the scope that manages
   * workflows.
   *
   * GET /workflows
   */
  list(params: WorkflowsListParams, options?: ListOptions): BoxList<Workflows["entries"][number], Workflows, 'entries'>;
  /**
   * Start a workflow.
   *
   * Starts a flow of a workflow of Box Relay on files. The flow must have a trigger of the kind WORKFLOW_MANUAL_START. What it does
   * follows in the background. The application needs the scope that manages workflows.
   *
   * POST /workflows/{workflow_id}/start
   */
  start(workflowId: string, params: WorkflowsStartParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface AutomateWorkflowsApi {
  /**
   * List the Automate actions of a folder.
   *
   * Returns the actions of Box Automate that can be started by a call on a folder, each with the workflow that it runs.
   *
   * GET /automate_workflows
   */
  list(params: AutomateWorkflowsListParams, options?: ListOptions): BoxList<AutomateWorkflows["entries"][number], AutomateWorkflows, 'entries'>;
  /**
   * Start an Automate workflow.
   *
   * Starts an action of a workflow of Box Automate on files; automateWorkflows.list gives its id. What it does follows in the
   * background.
   *
   * POST /automate_workflows/{workflow_id}/start
   */
  start(workflowId: string, params: AutomateWorkflowsStartParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface IntegrationMappingsSlackApi {
  /**
   * List Slack integration mappings.
   *
   * Returns the mappings of Slack channels to folders in the enterprise. Only admins and co-admins can call it.
   *
   * GET /integration_mappings/slack
   */
  list(params?: IntegrationMappingsSlackListParams, options?: ListOptions): BoxList<IntegrationMappingsSlack["entries"][number], IntegrationMappingsSlack, 'entries'>;
  /**
   * Map a Slack channel to a folder.
   *
   * Has the files of a Slack channel kept in a folder. Only admins and co-admins can call it, and the service account of Box for
   * Slack has to be a co-owner of the folder.
   *
   * POST /integration_mappings/slack
   */
  create(params: IntegrationMappingsSlackCreateParams, options?: CallOptions): BoxPromise<IntegrationMappingSlack>;
  /**
   * Change a Slack integration mapping.
   *
   * Gives a mapping another folder or other settings. The channel stays. Only admins and co-admins can call it, and the service
   * account of Box for Slack has to be a co-owner of the new folder.
   *
   * PUT /integration_mappings/slack/{integration_mapping_id}
   */
  update(integrationMappingId: string, params?: IntegrationMappingsSlackUpdateParams, options?: CallOptions): BoxPromise<IntegrationMappingSlack>;
  /**
   * Delete a Slack integration mapping.
   *
   * Ends a mapping. The folder and the files in it stay. Only admins and co-admins can call it.
   *
   * DELETE /integration_mappings/slack/{integration_mapping_id}
   */
  delete(integrationMappingId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface IntegrationMappingsTeamsApi {
  /**
   * List Teams integration mappings.
   *
   * Returns all mappings of channels and teams of Microsoft Teams to folders in the enterprise, in one answer. Only admins and
   * co-admins can call it.
   *
   * GET /integration_mappings/teams
   */
  list(params?: IntegrationMappingsTeamsListParams, options?: ListOptions): BoxList<IntegrationMappingsTeams["entries"][number], IntegrationMappingsTeams, 'entries'>;
  /**
   * Map a Teams channel to a folder.
   *
   * Has the files of a channel or team of Microsoft Teams kept in a folder. Only admins and co-admins can call it.
   *
   * POST /integration_mappings/teams
   */
  create(params: IntegrationMappingsTeamsCreateParams, options?: CallOptions): BoxPromise<IntegrationMappingTeams>;
  /**
   * Change a Teams integration mapping.
   *
   * Gives a mapping another folder. The channel or team stays. Only admins and co-admins can call it.
   *
   * PUT /integration_mappings/teams/{integration_mapping_id}
   */
  update(integrationMappingId: string, params?: IntegrationMappingsTeamsUpdateParams, options?: CallOptions): BoxPromise<IntegrationMappingTeams>;
  /**
   * Delete a Teams integration mapping.
   *
   * Ends a mapping. The folder and the files in it stay. Only admins and co-admins can call it.
   *
   * DELETE /integration_mappings/teams/{integration_mapping_id}
   */
  delete(integrationMappingId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface IntegrationMappingsApi {
  slack: IntegrationMappingsSlackApi;
  teams: IntegrationMappingsTeamsApi;
}

export interface AiApi {
  /**
   * Ask Box AI about files.
   *
   * Answers a question about up to 25 files or about one hub. The enterprise must have Box AI, the application needs the scope that
   * manages AI, and each call uses up AI units.
   *
   * POST /ai/ask
   */
  ask(params: AiAskParams, options?: CallOptions): BoxPromise<AiResponseFull | undefined>;
  /**
   * Write a text with Box AI.
   *
   * Writes a text that fits one file, such as a mail or the next paragraph. What was said before can go along as dialogue_history.
   * The enterprise must have Box AI, the application needs the scope that manages AI, and each call uses up AI units.
   *
   * POST /ai/text_gen
   */
  generateText(params: AiGenerateTextParams, options?: CallOptions): BoxPromise<AiResponse>;
  /**
   * Extract metadata in free form.
   *
   * Finds in up to 25 files what a prompt describes, without a template, and returns it as text in JSON. The enterprise must have
   * Box AI, the application needs the scope that manages AI, and each call uses up AI units.
   *
   * POST /ai/extract
   */
  extract(params: AiExtractParams, options?: CallOptions): BoxPromise<AiResponse>;
  /**
   * Extract metadata into fields.
   *
   * Fills the fields of a metadata template, or fields that the call describes, with what stands in up to 25 files. Nothing is saved
   * on the files. The enterprise must have Box AI, the application needs the scope that manages AI, and each call uses up AI units.
   *
   * POST /ai/extract_structured
   */
  extractStructured(params: AiExtractStructuredParams, options?: CallOptions): BoxPromise<AiExtractStructuredResponse>;
}

export interface AiAgentsApi {
  /**
   * Get the default AI agent.
   *
   * Returns the settings (models, prompts and limits) that Box AI uses for one kind of call unless told otherwise. A changed copy of
   * them can be given as ai_agent of such calls.
   *
   * GET /ai_agent_default
   */
  getDefault(params: AiAgentsGetDefaultParams, options?: CallOptions): BoxPromise<AiAgentSettings>;
  /**
   * List AI agents.
   *
   * Returns the agents of the enterprise that the user may use. An agent is a set of instructions and models for Box AI; calls name
   * one by id as ai_agent. Name ask, text_gen and extract in fields to see how they work.
   *
   * GET /ai_agents
   */
  list<F extends FieldOf<AiAgentFull> = never>(params?: AiAgentsListParams<F>, options?: ListOptions): BoxList<Fields<AiAgent, AiAgentFull, F>, AiAgents, 'entries'>;
  /**
   * Create an AI agent.
   *
   * Makes an agent of the enterprise: instructions and models with which Box AI then answers the calls that name it as ai_agent. The
   * enterprise must have AI Studio.
   *
   * POST /ai_agents
   */
  create(params: AiAgentsCreateParams, options?: CallOptions): BoxPromise<AiAgentFull>;
  /**
   * Get an AI agent.
   *
   * Returns one agent, a set of instructions and models for Box AI. Name ask, text_gen and extract in fields to see how it works.
   *
   * GET /ai_agents/{agent_id}
   */
  get<F extends FieldOf<AiAgentFull> = never>(agentId: string, params?: AiAgentsGetParams<F>, options?: CallOptions): BoxPromise<Fields<AiAgent, AiAgentFull, F>>;
  /**
   * Replace an AI agent.
   *
   * Gives an agent new settings in place of all that it had. The body is the same as for a new one.
   *
   * PUT /ai_agents/{agent_id}
   */
  update(agentId: string, params: AiAgentsUpdateParams, options?: CallOptions): BoxPromise<AiAgentFull>;
  /**
   * Delete an AI agent.
   *
   * Removes an agent for good. Calls that name it fail from then on.
   *
   * DELETE /ai_agents/{agent_id}
   */
  delete(agentId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface DocgenTemplatesTagsApi {
  /**
   * List the tags of a Doc Gen template.
   *
   * Returns the tags of a template, which say what data a batch has to bring. They are known some time after the file was marked or
   * changed.
   *
   * GET /docgen_templates/{template_id}/tags
   */
  list(templateId: string, params?: DocgenTemplatesTagsListParams, options?: ListOptions): BoxList<DocGenTags["entries"][number], DocGenTags, 'entries'>;
}

export interface DocgenTemplatesJobsApi {
  /**
   * List the jobs of a Doc Gen template.
   *
   * Returns the jobs that generated documents from a template, whichever batch they belong to.
   *
   * GET /docgen_template_jobs/{template_id}
   */
  list(templateId: string, params?: DocgenTemplatesJobsListParams, options?: ListOptions): BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'>;
}

export interface DocgenTemplatesApi {
  /**
   * List Doc Gen templates.
   *
   * Returns the templates of Box Doc Gen, Word documents with tags to fill, on which the user is a collaborator.
   *
   * GET /docgen_templates
   */
  list(params?: DocgenTemplatesListParams, options?: ListOptions): BoxList<DocGenTemplates["entries"][number], DocGenTemplates, 'entries'>;
  /**
   * Mark a file as a Doc Gen template.
   *
   * Makes a Word document with tags into a template of Box Doc Gen, which fills the tags with data to generate documents. The tags
   * are read in the background. The user has to be allowed to edit the file.
   *
   * POST /docgen_templates
   */
  create(params: DocgenTemplatesCreateParams, options?: CallOptions): BoxPromise<DocGenTemplateBase>;
  /**
   * Get a Doc Gen template.
   *
   * Returns one template of Box Doc Gen. Its tags and its jobs are listed by docgenTemplates.tags.list and
   * docgenTemplates.jobs.list.
   *
   * GET /docgen_templates/{template_id}
   */
  get(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<DocGenTemplate>;
  /**
   * Unmark a Doc Gen template.
   *
   * Makes a template into an ordinary file again. The file itself stays, and so do the documents that were generated.
   *
   * DELETE /docgen_templates/{template_id}
   */
  delete(templateId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  tags: DocgenTemplatesTagsApi;
  jobs: DocgenTemplatesJobsApi;
}

export interface DocgenJobsApi {
  /**
   * Get a Doc Gen job.
   *
   * Returns one job, the making of one document from a template, with its status and, once it is done, the document.
   *
   * GET /docgen_jobs/{job_id}
   */
  get(jobId: string, params?: NoParams, options?: CallOptions): BoxPromise<DocGenJob>;
  /**
   * List Doc Gen jobs.
   *
   * Returns the jobs that the user started, one for each document, whichever template and batch they belong to.
   *
   * GET /docgen_jobs
   */
  list(params?: DocgenJobsListParams, options?: ListOptions): BoxList<DocGenJobsFull["entries"][number], DocGenJobsFull, 'entries'>;
}

export interface DocgenBatchesJobsApi {
  /**
   * List the jobs of a Doc Gen batch.
   *
   * Returns the jobs of one batch, one for each document.
   *
   * GET /docgen_batch_jobs/{batch_id}
   */
  list(batchId: string, params?: DocgenBatchesJobsListParams, options?: ListOptions): BoxList<DocGenJobs["entries"][number], DocGenJobs, 'entries'>;
}

export interface DocgenBatchesApi {
  /**
   * Generate documents from a Doc Gen template.
   *
   * Starts a batch that fills a template with data, once for each document. The documents come into being in the background;
   * docgenBatches.jobs.list tells how far they are.
   *
   * POST /docgen_batches
   */
  create(params: DocgenBatchesCreateParams, options?: CallOptions): BoxPromise<DocGenBatchBase>;
  jobs: DocgenBatchesJobsApi;
}

export interface HubsApi {
  /**
   * List the hubs of the user.
   *
   * Returns the hubs that the user may see, the most fitting first unless sort says otherwise. A hub is a page of its own that
   * gathers files, folders and web links.
   *
   * GET /hubs
   */
  list(params?: HubsListParams, options?: ListOptions): BoxList<Hubs["entries"][number], Hubs, 'entries'>;
  /**
   * Create a hub.
   *
   * Makes an empty hub, a page that gathers files, folders and web links from wherever they are. It belongs to the user who calls;
   * hubItems.manage fills it and hubCollaborations.create lets others in.
   *
   * POST /hubs
   */
  create(params: HubsCreateParams, options?: CallOptions): BoxPromise<Hub>;
  /**
   * List the hubs of the enterprise.
   *
   * Returns all hubs of the enterprise. Only admins and co-admins for hubs can call it, with an application that may manage the
   * content of the whole enterprise.
   *
   * GET /enterprise_hubs
   */
  listEnterprise(params?: HubsListEnterpriseParams, options?: ListOptions): BoxList<Hubs["entries"][number], Hubs, 'entries'>;
  /**
   * Get a hub.
   *
   * Returns one hub, a page that gathers content, with its settings. What it shows is listed by hubItems.list and
   * hubDocumentPages.list.
   *
   * GET /hubs/{hub_id}
   */
  get(hubId: string, params?: NoParams, options?: CallOptions): BoxPromise<Hub>;
  /**
   * Change a hub.
   *
   * Changes a hub's title, description or settings. What is left out stays as it is.
   *
   * PUT /hubs/{hub_id}
   */
  update(hubId: string, params?: HubsUpdateParams, options?: CallOptions): BoxPromise<Hub>;
  /**
   * Delete a hub.
   *
   * Removes a hub for good. The items that it showed stay where they are.
   *
   * DELETE /hubs/{hub_id}
   */
  delete(hubId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
  /**
   * Copy a hub.
   *
   * Makes a copy of a hub that belongs to the user who calls. The original's copy_hub_access says who may copy it.
   *
   * POST /hubs/{hub_id}/copy
   */
  copy(hubId: string, params?: HubsCopyParams, options?: CallOptions): BoxPromise<Hub>;
}

export interface HubCollaborationsApi {
  /**
   * List the collaborations on a hub.
   *
   * Returns who has access to a hub, and who is invited.
   *
   * GET /hub_collaborations
   */
  list(params: HubCollaborationsListParams, options?: ListOptions): BoxList<HubCollaborations["entries"][number], HubCollaborations, 'entries'>;
  /**
   * Give access to a hub.
   *
   * Invites a user or a group to a hub. The items in the hub keep their own access.
   *
   * POST /hub_collaborations
   */
  create(params: HubCollaborationsCreateParams, options?: CallOptions): BoxPromise<HubCollaboration>;
  /**
   * Get a collaboration on a hub.
   *
   * Returns one collaboration on a hub: who has access, in which role, and whether an invitation waits.
   *
   * GET /hub_collaborations/{hub_collaboration_id}
   */
  get(hubCollaborationId: string, params?: NoParams, options?: CallOptions): BoxPromise<HubCollaboration>;
  /**
   * Change a collaboration on a hub.
   *
   * Changes the role in which a user or group has access to a hub.
   *
   * PUT /hub_collaborations/{hub_collaboration_id}
   */
  update(hubCollaborationId: string, params?: HubCollaborationsUpdateParams, options?: CallOptions): BoxPromise<HubCollaboration>;
  /**
   * Take access to a hub away.
   *
   * Ends a collaboration on a hub or withdraws an invitation.
   *
   * DELETE /hub_collaborations/{hub_collaboration_id}
   */
  delete(hubCollaborationId: string, params?: NoParams, options?: CallOptions): BoxPromise<undefined>;
}

export interface HubItemsApi {
  /**
   * List the items of a hub.
   *
   * Returns the files, folders and web links that a hub shows, as far as the user may see them.
   *
   * GET /hub_items
   */
  list(params: HubItemsListParams, options?: ListOptions): BoxList<HubItems["entries"][number], HubItems, 'entries'>;
  /**
   * Add and remove items of a hub.
   *
   * Adds items to a hub and removes others, in one call. Each operation has its own outcome, so an answer without an error can hold
   * failures. Removed items are only no longer shown.
   *
   * POST /hubs/{hub_id}/manage_items
   */
  manage(hubId: string, params: HubItemsManageParams, options?: CallOptions): BoxPromise<HubItemsManageResult>;
}

export interface HubDocumentPagesApi {
  /**
   * List the pages of a hub.
   *
   * Returns all pages of a hub's document, subpages included. What stands on a page is listed by hubDocumentBlocks.list.
   *
   * GET /hub_document_pages
   */
  list(params: HubDocumentPagesListParams, options?: ListOptions): BoxList<HubDocumentPages["entries"][number], HubDocumentPages, 'entries'>;
}

export interface HubDocumentBlocksApi {
  /**
   * List the blocks of a hub page.
   *
   * Returns the blocks of one page in reading order. Items and subpages are left out; they are listed by hubItems.list and
   * hubDocumentPages.list.
   *
   * GET /hub_document_blocks
   */
  list(params: HubDocumentBlocksListParams, options?: ListOptions): BoxList<HubDocumentBlocks["entries"][number], HubDocumentBlocks, 'entries'>;
}

export interface NotesApi {
  /**
   * Make a Box Note from Markdown.
   *
   * Turns a text in Markdown into a Box Note in a folder. The note is an ordinary file afterwards and can be read, renamed and
   * deleted as one. The user has to be allowed to upload into the folder.
   *
   * POST /notes/convert
   */
  convert(params: NotesConvertParams, options?: CallOptions): BoxPromise<FileBase>;
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
  ai: AiApi;
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
