/**
 * The sections of a seed that contain the bodies of a `create` operation, named like the operation. In the order in which they are applied:
 * after the objects that they refer to, and restrictions after the content that they restrict.
 */
export const createSections = [
  'groups',
  'groupMemberships',
  'metadataTaxonomies',
  'metadataTemplates',
  // The trees of the users, with their metadata, are applied here.
  'metadataCascadePolicies',
  'collaborations',
  'comments',
  'tasks',
  'taskAssignments',
  'folderLocks',
  'webhooks',
  'hubs',
  'hubCollaborations',
  'signRequests',
  'docgenTemplates',
  'docgenBatches',
  'archives',
  'aiAgents',
  'integrationMappings.slack',
  'integrationMappings.teams',
  'invites',
  'storagePolicyAssignments',
  'retentionPolicies',
  'retentionPolicyAssignments',
  'legalHoldPolicies',
  'legalHoldPolicyAssignments',
  'termsOfServices',
  'termsOfServiceUserStatuses',
  'collaborationAllowlistEntries',
  'collaborationAllowlistExemptTargets',
  'shieldInformationBarriers',
  'shieldInformationBarrierSegments',
  'shieldInformationBarrierSegmentMembers',
  'shieldInformationBarrierSegmentRestrictions',
  'shieldInformationBarrierReports',
  'shieldLists',
] as const;

export type CreateSection = (typeof createSections)[number];

/** The number of sections that come before the trees. */
export const sectionsBeforeTrees = createSections.indexOf('metadataCascadePolicies');

/** The sections of objects that only the service or its web app creates, with their kinds in `handlers/models`. */
export const serviceSections = {
  storagePolicies: 'storage_policy',
  fileRequests: 'file_request',
  signTemplates: 'sign_template',
  workflows: 'workflow',
  workflowActions: 'workflow_action',
  devicePinners: 'device_pinner',
  appItemAssociations: 'app_item_association',
} as const;

export type ServiceSection = keyof typeof serviceSections;

/** The `create` operations whose objects a seed describes in another way, or that have no lasting effect, with the reason. */
export const otherCreateOperations: Readonly<Record<string, string>> = {
  'users.create': 'users',
  'folders.create': 'tree',
  'webLinks.create': 'tree',
  'uploadSessions.create': 'An upload in progress belongs to its client.',
  'zipDownloads.create': 'A ZIP download belongs to its client.',
};
