// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BinaryBody } from '../src/core/types/types.js';
export interface paths {
 "/authorize": {
  parameters: {
  };
  get: operations["authorization.authorize"];
 };
 "/oauth2/token": {
  parameters: {
  };
  post: operations["authorization.requestToken"];
 };
 "/oauth2/revoke": {
  parameters: {
  };
  post: operations["authorization.revokeToken"];
 };
 "/files/{file_id}": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.get"];
  put: operations["files.update"];
  post: operations["files.trash.restore"];
  delete: operations["files.delete"];
 };
 "/files/{file_id}/copy": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  post: operations["files.copy"];
 };
 "/files/{file_id}/thumbnail.{extension}": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    extension: "png" | "jpg";
   };
  };
  get: operations["files.thumbnail.get"];
 };
 "/files/{file_id}/trash": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.trash.get"];
  delete: operations["files.trash.delete"];
 };
 "/files/{file_id}/versions": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.versions.list"];
 };
 "/shared_items": {
  parameters: {
  };
  get: operations["sharedItems.get"];
 };
 "/files/content": {
  parameters: {
  };
  post: operations["files.content.upload"];
  options: operations["files.content.preflight"];
 };
 "/files/{file_id}/content": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.content.download"];
  post: operations["files.content.uploadVersion"];
  options: operations["files.content.preflightVersion"];
 };
 "/files/upload_sessions": {
  parameters: {
  };
  post: operations["uploadSessions.create"];
 };
 "/files/{file_id}/upload_sessions": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  post: operations["uploadSessions.createForFile"];
 };
 "/files/upload_sessions/{upload_session_id}": {
  parameters: {
   path: {
    upload_session_id: string;
   };
  };
  get: operations["uploadSessions.get"];
  put: operations["uploadSessions.parts.upload"];
  delete: operations["uploadSessions.abort"];
 };
 "/files/upload_sessions/{upload_session_id}/parts": {
  parameters: {
  };
  get: operations["uploadSessions.parts.list"];
 };
 "/files/upload_sessions/{upload_session_id}/commit": {
  parameters: {
  };
  post: operations["uploadSessions.commit"];
 };
 "/folders": {
  parameters: {
  };
  post: operations["folders.create"];
 };
 "/folders/{folder_id}": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  get: operations["folders.get"];
  put: operations["folders.update"];
  post: operations["folders.trash.restore"];
  delete: operations["folders.delete"];
 };
 "/folders/{folder_id}/copy": {
  parameters: {
  };
  post: operations["folders.copy"];
 };
 "/folders/{folder_id}/items": {
  parameters: {
  };
  get: operations["folders.items.list"];
 };
 "/folders/{folder_id}/trash": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  get: operations["folders.trash.get"];
  delete: operations["folders.trash.delete"];
 };
 "/folders/trash/items": {
  parameters: {
  };
  get: operations["trash.list"];
 };
 "/collaborations": {
  parameters: {
  };
  get: operations["collaborations.list"];
  post: operations["collaborations.create"];
 };
 "/collaborations/{collaboration_id}": {
  parameters: {
   path: {
    collaboration_id: string;
   };
  };
  get: operations["collaborations.get"];
  put: operations["collaborations.update"];
  delete: operations["collaborations.delete"];
 };
 "/folders/{folder_id}/collaborations": {
  parameters: {
  };
  get: operations["folders.collaborations.list"];
 };
 "/comments": {
  parameters: {
  };
  post: operations["comments.create"];
 };
 "/comments/{comment_id}": {
  parameters: {
   path: {
    comment_id: string;
   };
  };
  get: operations["comments.get"];
  put: operations["comments.update"];
  delete: operations["comments.delete"];
 };
 "/files/{file_id}/comments": {
  parameters: {
  };
  get: operations["files.comments.list"];
 };
 "/tasks": {
  parameters: {
  };
  post: operations["tasks.create"];
 };
 "/tasks/{task_id}": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  get: operations["tasks.get"];
  put: operations["tasks.update"];
  delete: operations["tasks.delete"];
 };
 "/tasks/{task_id}/assignments": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  get: operations["tasks.assignments.list"];
 };
 "/files/{file_id}/tasks": {
  parameters: {
  };
  get: operations["files.tasks.list"];
 };
 "/task_assignments": {
  parameters: {
  };
  post: operations["taskAssignments.create"];
 };
 "/task_assignments/{task_assignment_id}": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  get: operations["taskAssignments.get"];
  put: operations["taskAssignments.update"];
  delete: operations["taskAssignments.delete"];
 };
 "/search": {
  parameters: {
  };
  get: operations["search.query"];
 };
 "/users": {
  parameters: {
  };
  get: operations["users.list"];
  post: operations["users.create"];
 };
 "/users/me": {
  parameters: {
  };
  get: operations["users.me"];
 };
 "/users/{user_id}": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  get: operations["users.get"];
  put: operations["users.update"];
  delete: operations["users.delete"];
 };
 "/users/{user_id}/folders/0": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  put: operations["users.folders.transfer"];
 };
 "/users/{user_id}/email_aliases": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  get: operations["users.emailAliases.list"];
  post: operations["users.emailAliases.create"];
 };
 "/users/{user_id}/email_aliases/{email_alias_id}": {
  parameters: {
   path: {
    user_id: string;
    email_alias_id: string;
   };
  };
  delete: operations["users.emailAliases.delete"];
 };
 "/events": {
  parameters: {
  };
  get: operations["events.list"];
  options: operations["events.realtimeServers.list"];
 };
 "/files/{file_id}/app_item_associations": {
  parameters: {
  };
  get: operations["files.appItemAssociations.list"];
 };
 "/folders/{folder_id}/app_item_associations": {
  parameters: {
  };
  get: operations["folders.appItemAssociations.list"];
 };
 "/files/{file_id}/versions/{file_version_id}": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    file_version_id: string;
   };
  };
  get: operations["files.versions.get"];
  put: operations["files.versions.restore"];
  delete: operations["files.versions.delete"];
 };
 "/files/{file_id}/versions/current": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  post: operations["files.versions.promote"];
 };
 "/files/{file_id}/collaborations": {
  parameters: {
  };
  get: operations["files.collaborations.list"];
 };
 "/groups/{group_id}/collaborations": {
  parameters: {
  };
  get: operations["groups.collaborations.list"];
 };
 "/web_links": {
  parameters: {
  };
  post: operations["webLinks.create"];
 };
 "/web_links/{web_link_id}": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  get: operations["webLinks.get"];
  put: operations["webLinks.update"];
  post: operations["webLinks.trash.restore"];
  delete: operations["webLinks.delete"];
 };
 "/web_links/{web_link_id}/trash": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  get: operations["webLinks.trash.get"];
  delete: operations["webLinks.trash.delete"];
 };
 "/web_links/{web_link_id}/copy": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  post: operations["webLinks.copy"];
 };
 "/file_requests/{file_request_id}": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  get: operations["fileRequests.get"];
  put: operations["fileRequests.update"];
  delete: operations["fileRequests.delete"];
 };
 "/file_requests/{file_request_id}/copy": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  post: operations["fileRequests.copy"];
 };
 "/collections": {
  parameters: {
  };
  get: operations["collections.list"];
 };
 "/collections/{collection_id}/items": {
  parameters: {
   path: {
    collection_id: string;
   };
  };
  get: operations["collections.items.list"];
 };
 "/collections/{collection_id}": {
  parameters: {
   path: {
    collection_id: string;
   };
  };
  get: operations["collections.get"];
 };
 "/recent_items": {
  parameters: {
  };
  get: operations["recentItems.list"];
 };
 "/files/{file_id}/watermark": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.watermark.get"];
  put: operations["files.watermark.apply"];
  delete: operations["files.watermark.delete"];
 };
 "/folders/{folder_id}/watermark": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  get: operations["folders.watermark.get"];
  put: operations["folders.watermark.apply"];
  delete: operations["folders.watermark.delete"];
 };
 "/folder_locks": {
  parameters: {
  };
  get: operations["folderLocks.list"];
  post: operations["folderLocks.create"];
 };
 "/folder_locks/{folder_lock_id}": {
  parameters: {
   path: {
    folder_lock_id: string;
   };
  };
  delete: operations["folderLocks.delete"];
 };
 "/zip_downloads": {
  parameters: {
  };
  post: operations["zipDownloads.create"];
 };
 "/zip_downloads/{zip_download_id}/content": {
  parameters: {
   path: {
    zip_download_id: string;
   };
  };
  get: operations["zipDownloads.download"];
 };
 "/zip_downloads/{zip_download_id}/status": {
  parameters: {
   path: {
    zip_download_id: string;
   };
  };
  get: operations["zipDownloads.getStatus"];
 };
 "/files/{file_id}/metadata": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.metadata.list"];
 };
 "/files/{file_id}/metadata/{scope}/{template_key}": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  get: operations["files.metadata.get"];
  put: operations["files.metadata.update"];
  post: operations["files.metadata.create"];
  delete: operations["files.metadata.delete"];
 };
 "/folders/{folder_id}/metadata": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  get: operations["folders.metadata.list"];
 };
 "/folders/{folder_id}/metadata/{scope}/{template_key}": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  get: operations["folders.metadata.get"];
  put: operations["folders.metadata.update"];
  post: operations["folders.metadata.create"];
  delete: operations["folders.metadata.delete"];
 };
 "/files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.classification.get"];
  put: operations["files.classification.update"];
  post: operations["files.classification.create"];
  delete: operations["files.classification.delete"];
 };
 "/folders/{folder_id}/metadata/enterprise/securityClassification-6VMVochwUWo": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  get: operations["folders.classification.get"];
  put: operations["folders.classification.update"];
  post: operations["folders.classification.create"];
  delete: operations["folders.classification.delete"];
 };
 "/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema": {
  parameters: {
  };
  get: operations["classifications.get"];
  put: operations["classifications.change"];
 };
 "/files/{file_id}/metadata/global/boxSkillsCards": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  get: operations["files.skillCards.get"];
  put: operations["files.skillCards.update"];
  post: operations["files.skillCards.create"];
  delete: operations["files.skillCards.delete"];
 };
 "/skill_invocations/{skill_id}": {
  parameters: {
   path: {
    skill_id: string;
   };
  };
  put: operations["skillInvocations.update"];
 };
 "/metadata_templates": {
  parameters: {
  };
  get: operations["metadataTemplates.listByInstance"];
 };
 "/metadata_templates/{scope}/{template_key}/schema": {
  parameters: {
   path: {
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  get: operations["metadataTemplates.get"];
  put: operations["metadataTemplates.update"];
  delete: operations["metadataTemplates.delete"];
 };
 "/metadata_templates/{template_id}": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  get: operations["metadataTemplates.getById"];
 };
 "/metadata_templates/global": {
  parameters: {
  };
  get: operations["metadataTemplates.listGlobal"];
 };
 "/metadata_templates/enterprise": {
  parameters: {
  };
  get: operations["metadataTemplates.listEnterprise"];
 };
 "/metadata_templates/schema": {
  parameters: {
  };
  post: operations["metadataTemplates.create"];
 };
 "/metadata_templates/{namespace}/{template_key}/fields/{field_key}/options": {
  parameters: {
   path: {
    namespace: string;
    template_key: string;
    field_key: string;
   };
  };
  get: operations["metadataTemplates.fieldOptions.list"];
 };
 "/metadata_cascade_policies": {
  parameters: {
  };
  get: operations["metadataCascadePolicies.list"];
  post: operations["metadataCascadePolicies.create"];
 };
 "/metadata_cascade_policies/{metadata_cascade_policy_id}": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  get: operations["metadataCascadePolicies.get"];
  delete: operations["metadataCascadePolicies.delete"];
 };
 "/metadata_cascade_policies/{metadata_cascade_policy_id}/apply": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  post: operations["metadataCascadePolicies.apply"];
 };
 "/metadata_queries/execute_read": {
  parameters: {
  };
  post: operations["metadataQueries.execute"];
 };
 "/metadata_taxonomies": {
  parameters: {
  };
  post: operations["metadataTaxonomies.create"];
 };
 "/metadata_taxonomies/{namespace}": {
  parameters: {
   path: {
    namespace: string;
   };
  };
  get: operations["metadataTaxonomies.list"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  get: operations["metadataTaxonomies.get"];
  delete: operations["metadataTaxonomies.delete"];
  patch: operations["metadataTaxonomies.update"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}/levels": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  post: operations["metadataTaxonomies.levels.create"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}/levels/{level_index}": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    level_index: number;
   };
  };
  patch: operations["metadataTaxonomies.levels.update"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:append": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  post: operations["metadataTaxonomies.levels.append"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}/levels:trim": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  post: operations["metadataTaxonomies.levels.trim"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  get: operations["metadataTaxonomies.nodes.list"];
  post: operations["metadataTaxonomies.nodes.create"];
 };
 "/metadata_taxonomies/{namespace}/{taxonomy_key}/nodes/{node_id}": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    node_id: string;
   };
  };
  get: operations["metadataTaxonomies.nodes.get"];
  delete: operations["metadataTaxonomies.nodes.delete"];
  patch: operations["metadataTaxonomies.nodes.update"];
 };
 "/users/terminate_sessions": {
  parameters: {
  };
  post: operations["users.sessions.terminate"];
 };
 "/users/{user_id}/avatar": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  get: operations["users.avatar.get"];
  post: operations["users.avatar.create"];
  delete: operations["users.avatar.delete"];
 };
 "/invites": {
  parameters: {
  };
  post: operations["invites.create"];
 };
 "/invites/{invite_id}": {
  parameters: {
   path: {
    invite_id: string;
   };
  };
  get: operations["invites.get"];
 };
 "/external_users/submit_delete_job": {
  parameters: {
  };
  post: operations["externalUsers.submitDeleteJob"];
 };
 "/users/{user_id}/memberships": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  get: operations["users.memberships.list"];
 };
 "/groups": {
  parameters: {
  };
  get: operations["groups.list"];
  post: operations["groups.create"];
 };
 "/groups/terminate_sessions": {
  parameters: {
  };
  post: operations["groups.sessions.terminate"];
 };
 "/groups/{group_id}": {
  parameters: {
   path: {
    group_id: string;
   };
  };
  get: operations["groups.get"];
  put: operations["groups.update"];
  delete: operations["groups.delete"];
 };
 "/groups/{group_id}/memberships": {
  parameters: {
   path: {
    group_id: string;
   };
  };
  get: operations["groups.memberships.list"];
 };
 "/group_memberships": {
  parameters: {
  };
  post: operations["groupMemberships.create"];
 };
 "/group_memberships/{group_membership_id}": {
  parameters: {
   path: {
    group_membership_id: string;
   };
  };
  get: operations["groupMemberships.get"];
  put: operations["groupMemberships.update"];
  delete: operations["groupMemberships.delete"];
 };
 "/webhooks": {
  parameters: {
  };
  get: operations["webhooks.list"];
  post: operations["webhooks.create"];
 };
 "/webhooks/{webhook_id}": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  get: operations["webhooks.get"];
  put: operations["webhooks.update"];
  delete: operations["webhooks.delete"];
 };
 "/device_pinners/{device_pinner_id}": {
  parameters: {
   path: {
    device_pinner_id: string;
   };
  };
  get: operations["devicePinners.get"];
  delete: operations["devicePinners.delete"];
 };
 "/enterprises/{enterprise_id}/device_pinners": {
  parameters: {
   path: {
    enterprise_id: string;
   };
  };
  get: operations["devicePinners.list"];
 };
 "/terms_of_services": {
  parameters: {
  };
  get: operations["termsOfServices.list"];
  post: operations["termsOfServices.create"];
 };
 "/terms_of_services/{terms_of_service_id}": {
  parameters: {
   path: {
    terms_of_service_id: string;
   };
  };
  get: operations["termsOfServices.get"];
  put: operations["termsOfServices.update"];
 };
 "/terms_of_service_user_statuses": {
  parameters: {
  };
  get: operations["termsOfServiceUserStatuses.list"];
  post: operations["termsOfServiceUserStatuses.create"];
 };
 "/terms_of_service_user_statuses/{terms_of_service_user_status_id}": {
  parameters: {
   path: {
    terms_of_service_user_status_id: string;
   };
  };
  put: operations["termsOfServiceUserStatuses.update"];
 };
 "/collaboration_whitelist_entries": {
  parameters: {
  };
  get: operations["collaborationAllowlistEntries.list"];
  post: operations["collaborationAllowlistEntries.create"];
 };
 "/collaboration_whitelist_entries/{collaboration_whitelist_entry_id}": {
  parameters: {
   path: {
    collaboration_whitelist_entry_id: string;
   };
  };
  get: operations["collaborationAllowlistEntries.get"];
  delete: operations["collaborationAllowlistEntries.delete"];
 };
 "/collaboration_whitelist_exempt_targets": {
  parameters: {
  };
  get: operations["collaborationAllowlistExemptTargets.list"];
  post: operations["collaborationAllowlistExemptTargets.create"];
 };
 "/collaboration_whitelist_exempt_targets/{collaboration_whitelist_exempt_target_id}": {
  parameters: {
   path: {
    collaboration_whitelist_exempt_target_id: string;
   };
  };
  get: operations["collaborationAllowlistExemptTargets.get"];
  delete: operations["collaborationAllowlistExemptTargets.delete"];
 };
 "/storage_policies": {
  parameters: {
  };
  get: operations["storagePolicies.list"];
 };
 "/storage_policies/{storage_policy_id}": {
  parameters: {
   path: {
    storage_policy_id: string;
   };
  };
  get: operations["storagePolicies.get"];
 };
 "/storage_policy_assignments": {
  parameters: {
  };
  get: operations["storagePolicyAssignments.list"];
  post: operations["storagePolicyAssignments.create"];
 };
 "/storage_policy_assignments/{storage_policy_assignment_id}": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  get: operations["storagePolicyAssignments.get"];
  put: operations["storagePolicyAssignments.update"];
  delete: operations["storagePolicyAssignments.delete"];
 };
 "/enterprise_configurations/{enterprise_id}": {
  parameters: {
   path: {
    enterprise_id: string;
   };
  };
  get: operations["enterpriseConfigurations.get"];
 };
 "/retention_policies": {
  parameters: {
  };
  get: operations["retentionPolicies.list"];
  post: operations["retentionPolicies.create"];
 };
 "/retention_policies/{retention_policy_id}": {
  parameters: {
   path: {
    retention_policy_id: string;
   };
  };
  get: operations["retentionPolicies.get"];
  put: operations["retentionPolicies.update"];
  delete: operations["retentionPolicies.delete"];
 };
 "/retention_policies/{retention_policy_id}/assignments": {
  parameters: {
   path: {
    retention_policy_id: string;
   };
  };
  get: operations["retentionPolicies.assignments.list"];
 };
 "/retention_policy_assignments": {
  parameters: {
  };
  post: operations["retentionPolicyAssignments.create"];
 };
 "/retention_policy_assignments/{retention_policy_assignment_id}": {
  parameters: {
   path: {
    retention_policy_assignment_id: string;
   };
  };
  get: operations["retentionPolicyAssignments.get"];
  delete: operations["retentionPolicyAssignments.delete"];
 };
 "/retention_policy_assignments/{retention_policy_assignment_id}/files_under_retention": {
  parameters: {
   path: {
    retention_policy_assignment_id: string;
   };
  };
  get: operations["retentionPolicyAssignments.files.list"];
 };
 "/retention_policy_assignments/{retention_policy_assignment_id}/file_versions_under_retention": {
  parameters: {
   path: {
    retention_policy_assignment_id: string;
   };
  };
  get: operations["retentionPolicyAssignments.fileVersions.list"];
 };
 "/file_version_retentions": {
  parameters: {
  };
  get: operations["fileVersionRetentions.list"];
 };
 "/file_version_retentions/{file_version_retention_id}": {
  parameters: {
   path: {
    file_version_retention_id: string;
   };
  };
  get: operations["fileVersionRetentions.get"];
 };
 "/legal_hold_policies": {
  parameters: {
  };
  get: operations["legalHoldPolicies.list"];
  post: operations["legalHoldPolicies.create"];
 };
 "/legal_hold_policies/{legal_hold_policy_id}": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  get: operations["legalHoldPolicies.get"];
  put: operations["legalHoldPolicies.update"];
  delete: operations["legalHoldPolicies.delete"];
 };
 "/legal_hold_policy_assignments": {
  parameters: {
  };
  get: operations["legalHoldPolicyAssignments.list"];
  post: operations["legalHoldPolicyAssignments.create"];
 };
 "/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  get: operations["legalHoldPolicyAssignments.get"];
  delete: operations["legalHoldPolicyAssignments.delete"];
 };
 "/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/files_on_hold": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  get: operations["legalHoldPolicyAssignments.files.list"];
 };
 "/legal_hold_policy_assignments/{legal_hold_policy_assignment_id}/file_versions_on_hold": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  get: operations["legalHoldPolicyAssignments.fileVersions.list"];
 };
 "/file_version_legal_holds/{file_version_legal_hold_id}": {
  parameters: {
   path: {
    file_version_legal_hold_id: string;
   };
  };
  get: operations["fileVersionLegalHolds.get"];
 };
 "/file_version_legal_holds": {
  parameters: {
  };
  get: operations["fileVersionLegalHolds.list"];
 };
 "/shield_information_barriers/{shield_information_barrier_id}": {
  parameters: {
   path: {
    shield_information_barrier_id: string;
   };
  };
  get: operations["shieldInformationBarriers.get"];
 };
 "/shield_information_barriers/change_status": {
  parameters: {
  };
  post: operations["shieldInformationBarriers.changeStatus"];
 };
 "/shield_information_barriers": {
  parameters: {
  };
  get: operations["shieldInformationBarriers.list"];
  post: operations["shieldInformationBarriers.create"];
 };
 "/shield_information_barrier_reports": {
  parameters: {
  };
  get: operations["shieldInformationBarrierReports.list"];
  post: operations["shieldInformationBarrierReports.create"];
 };
 "/shield_information_barrier_reports/{shield_information_barrier_report_id}": {
  parameters: {
   path: {
    shield_information_barrier_report_id: string;
   };
  };
  get: operations["shieldInformationBarrierReports.get"];
 };
 "/shield_information_barrier_segments/{shield_information_barrier_segment_id}": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  get: operations["shieldInformationBarrierSegments.get"];
  put: operations["shieldInformationBarrierSegments.update"];
  delete: operations["shieldInformationBarrierSegments.delete"];
 };
 "/shield_information_barrier_segments": {
  parameters: {
  };
  get: operations["shieldInformationBarrierSegments.list"];
  post: operations["shieldInformationBarrierSegments.create"];
 };
 "/shield_information_barrier_segment_members/{shield_information_barrier_segment_member_id}": {
  parameters: {
   path: {
    shield_information_barrier_segment_member_id: string;
   };
  };
  get: operations["shieldInformationBarrierSegmentMembers.get"];
  delete: operations["shieldInformationBarrierSegmentMembers.delete"];
 };
 "/shield_information_barrier_segment_members": {
  parameters: {
  };
  get: operations["shieldInformationBarrierSegmentMembers.list"];
  post: operations["shieldInformationBarrierSegmentMembers.create"];
 };
 "/shield_information_barrier_segment_restrictions/{shield_information_barrier_segment_restriction_id}": {
  parameters: {
   path: {
    shield_information_barrier_segment_restriction_id: string;
   };
  };
  get: operations["shieldInformationBarrierSegmentRestrictions.get"];
  delete: operations["shieldInformationBarrierSegmentRestrictions.delete"];
 };
 "/shield_information_barrier_segment_restrictions": {
  parameters: {
  };
  get: operations["shieldInformationBarrierSegmentRestrictions.list"];
  post: operations["shieldInformationBarrierSegmentRestrictions.create"];
 };
 "/shield_lists": {
  parameters: {
  };
  get: operations["shieldLists.list"];
  post: operations["shieldLists.create"];
 };
 "/shield_lists/{shield_list_id}": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  get: operations["shieldLists.get"];
  put: operations["shieldLists.update"];
  delete: operations["shieldLists.delete"];
 };
 "/archives": {
  parameters: {
  };
  get: operations["archives.list"];
  post: operations["archives.create"];
 };
 "/archives/{archive_id}": {
  parameters: {
   path: {
    archive_id: string;
   };
  };
  put: operations["archives.update"];
  delete: operations["archives.delete"];
 };
 "/sign_requests/{sign_request_id}/cancel": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  post: operations["signRequests.cancel"];
 };
 "/sign_requests/{sign_request_id}/resend": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  post: operations["signRequests.resend"];
 };
 "/sign_requests/{sign_request_id}": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  get: operations["signRequests.get"];
 };
 "/sign_requests": {
  parameters: {
  };
  get: operations["signRequests.list"];
  post: operations["signRequests.create"];
 };
 "/sign_templates": {
  parameters: {
  };
  get: operations["signTemplates.list"];
 };
 "/sign_templates/{template_id}": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  get: operations["signTemplates.get"];
 };
 "/workflows": {
  parameters: {
  };
  get: operations["workflows.list"];
 };
 "/workflows/{workflow_id}/start": {
  parameters: {
   path: {
    workflow_id: string;
   };
  };
  post: operations["workflows.start"];
 };
 "/automate_workflows": {
  parameters: {
  };
  get: operations["automateWorkflows.list"];
 };
 "/automate_workflows/{workflow_id}/start": {
  parameters: {
   path: {
    workflow_id: string;
   };
  };
  post: operations["automateWorkflows.start"];
 };
 "/integration_mappings/slack": {
  parameters: {
  };
  get: operations["integrationMappings.slack.list"];
  post: operations["integrationMappings.slack.create"];
 };
 "/integration_mappings/slack/{integration_mapping_id}": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  put: operations["integrationMappings.slack.update"];
  delete: operations["integrationMappings.slack.delete"];
 };
 "/integration_mappings/teams": {
  parameters: {
  };
  get: operations["integrationMappings.teams.list"];
  post: operations["integrationMappings.teams.create"];
 };
 "/integration_mappings/teams/{integration_mapping_id}": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  put: operations["integrationMappings.teams.update"];
  delete: operations["integrationMappings.teams.delete"];
 };
 "/ai/ask": {
  parameters: {
  };
  post: operations["ai.ask"];
 };
 "/ai/text_gen": {
  parameters: {
  };
  post: operations["ai.generateText"];
 };
 "/ai_agent_default": {
  parameters: {
  };
  get: operations["aiAgents.getDefault"];
 };
 "/ai/extract": {
  parameters: {
  };
  post: operations["ai.extract"];
 };
 "/ai/extract_structured": {
  parameters: {
  };
  post: operations["ai.extractStructured"];
 };
 "/ai_agents": {
  parameters: {
  };
  get: operations["aiAgents.list"];
  post: operations["aiAgents.create"];
 };
 "/ai_agents/{agent_id}": {
  parameters: {
   path: {
    agent_id: string;
   };
  };
  get: operations["aiAgents.get"];
  put: operations["aiAgents.update"];
  delete: operations["aiAgents.delete"];
 };
 "/docgen_templates": {
  parameters: {
  };
  get: operations["docgenTemplates.list"];
  post: operations["docgenTemplates.create"];
 };
 "/docgen_templates/{template_id}": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  get: operations["docgenTemplates.get"];
  delete: operations["docgenTemplates.delete"];
 };
 "/docgen_templates/{template_id}/tags": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  get: operations["docgenTemplates.tags.list"];
 };
 "/docgen_template_jobs/{template_id}": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  get: operations["docgenTemplates.jobs.list"];
 };
 "/docgen_jobs/{job_id}": {
  parameters: {
   path: {
    job_id: string;
   };
  };
  get: operations["docgenJobs.get"];
 };
 "/docgen_jobs": {
  parameters: {
  };
  get: operations["docgenJobs.list"];
 };
 "/docgen_batch_jobs/{batch_id}": {
  parameters: {
   path: {
    batch_id: string;
   };
  };
  get: operations["docgenBatches.jobs.list"];
 };
 "/docgen_batches": {
  parameters: {
  };
  post: operations["docgenBatches.create"];
 };
 "/hubs": {
  parameters: {
  };
  get: operations["hubs.list"];
  post: operations["hubs.create"];
 };
 "/enterprise_hubs": {
  parameters: {
  };
  get: operations["hubs.listEnterprise"];
 };
 "/hubs/{hub_id}": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  get: operations["hubs.get"];
  put: operations["hubs.update"];
  delete: operations["hubs.delete"];
 };
 "/hubs/{hub_id}/copy": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  post: operations["hubs.copy"];
 };
 "/hub_collaborations": {
  parameters: {
  };
  get: operations["hubCollaborations.list"];
  post: operations["hubCollaborations.create"];
 };
 "/hub_collaborations/{hub_collaboration_id}": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  get: operations["hubCollaborations.get"];
  put: operations["hubCollaborations.update"];
  delete: operations["hubCollaborations.delete"];
 };
 "/hub_items": {
  parameters: {
  };
  get: operations["hubItems.list"];
 };
 "/hubs/{hub_id}/manage_items": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  post: operations["hubItems.manage"];
 };
 "/hub_document_pages": {
  parameters: {
  };
  get: operations["hubDocumentPages.list"];
 };
 "/hub_document_blocks": {
  parameters: {
  };
  get: operations["hubDocumentBlocks.list"];
 };
 "/notes/convert": {
  parameters: {
  };
  post: operations["notes.convert"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  /** The classifications to add. */
  ClassificationsAdd: ClassificationAddition[];
  /** The template for the security classifications of an enterprise with its first classifications. */
  ClassificationsCreate: {
   /** @constant */
   scope: "enterprise";
   /** @constant */
   templateKey: "securityClassification-6VMVochwUWo";
   /** @constant */
   displayName: "Classification";
   /** Whether to keep the template out of the web and mobile apps' metadata. */
   hidden?: boolean;
   /** Whether a copy of an item keeps its classification. */
   copyInstanceOnItemCopy?: boolean;
   /** The only field. */
   fields: ClassificationFieldCreate[];
  };
  /** The classifications to change. */
  ClassificationsUpdate: ClassificationEdit[];
  /** A shared link for a file. */
  FileSharedLinkCreate: {
   shared_link: SharedLinkSettings;
  };
  /** New settings for the shared link of a file. */
  FileSharedLinkUpdate: {
   shared_link: SharedLinkSettings;
  };
  /** A new shared link. */
  FolderSharedLinkCreate: {
   shared_link: SharedLinkSettings;
  };
  /** What to change about a shared link. What is left out stays as it is. */
  FolderSharedLinkUpdate: {
   shared_link: SharedLinkSettings;
  };
  /** A file, folder or web link, in short. */
  Item: FileMini | FolderMini | WebLinkMini;
  /** A file or folder as a metadata query finds it when no fields are asked for. */
  MetadataQueryItem: FileBase | FolderBase;
  /** A file, folder or web link as it is found when no fields are asked for. */
  SearchResultItem: File | Folder | WebLink;
  /** A shared link for a web link. */
  WebLinkSharedLinkCreate: {
   shared_link: SharedLinkSettings;
  };
  /** New settings for the shared link of a web link. What is left out stays as it is. */
  WebLinkSharedLinkUpdate: {
   shared_link: SharedLinkSettings;
  };
  /** The refresh token and who holds it. */
  TokenRefresh: {
   /** The application's client id. */
   client_id: string;
   /** The application's client secret. */
   client_secret: string;
   /** The token to trade in. It works once. */
   refresh_token: string;
  };
  /** Why a token was not granted. */
  OAuth2Error: {
   /** The reason, for programs. */
   error: "access_denied" | "invalid_client" | "invalid_grant" | "invalid_request" | "invalid_scope" | "server_error" | "temporarily_unavailable" | "unauthorized_client" | "unsupported_grant_type" | (string & {});
   /** The reason, for people. */
   error_description?: string;
  };
  /** What the token is asked for with. Which properties count depends on grant_type. */
  TokenRequest: {
   /**
    * The way of getting the token.
    */
   grant_type: "authorization_code" | "refresh_token" | "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "urn:ietf:params:oauth:grant-type:token-exchange";
   /** The application's client id. */
   client_id?: string;
   /** The application's client secret. */
   client_secret?: string;
   /** authorization_code: the code that came to redirect_uri. It lives for 30 seconds. */
   code?: string;
   /** refresh_token: the token to trade in. It works once. */
   refresh_token?: string;
   /** jwt-bearer: the signed JSON Web Token, valid for at most 60 seconds. */
   assertion?: string;
   /** token-exchange: the access token to narrow. */
   subject_token?: string;
   /**
    * token-exchange: kind of subject_token.
    */
   subject_token_type?: "urn:ietf:params:oauth:token-type:access_token";
   /** token-exchange: a JSON Web Token that names a user of the application for annotations. */
   actor_token?: string;
   /**
    * token-exchange: kind of actor_token.
    */
   actor_token_type?: "urn:ietf:params:oauth:token-type:id_token";
   /** token-exchange, refresh_token: what the new token may do, scopes with spaces between them. */
   scope?: string;
   /**
    * Format: uri
    * token-exchange: address of the file or folder in the API that the new token is for.
    */
   resource?: string;
   /**
    * client_credentials: whether to act as the application's service account or as a user.
    */
   box_subject_type?: "enterprise" | "user";
   /** client_credentials: id of the enterprise or of the user. */
   box_subject_id?: string;
   /**
    * Format: uri
    * token-exchange: shared link of the file or folder that the new token is for.
    */
   box_shared_link?: string;
  };
  /** A folder's identity. */
  FolderBase: {
   /** @constant */
   type: "folder";
   /** The folder's id. The root folder of an account is 0. */
   id: string;
   /** Changes with the folder; for if-match and if-none-match. Null for the root folder and the trash. */
   etag?: string | null;
  };
  /** A folder as it stands inside other objects. */
  FolderMini: FolderBase & {
   /** Counts the changes to the folder, to put events in order. Null for the root folder and the trash. */
   sequence_id?: string | null;
   /** The folder's name. */
   name?: string;
  };
  /** A file's identity. */
  FileBase: {
   /** @constant */
   type: "file";
   /** The file's id. */
   id: string;
   /** Changes with every change to the file; for if-match and if-none-match. */
   etag?: string;
  };
  /** Identity of one version of a file. */
  FileVersionBase: {
   /** @constant */
   type: "file_version";
   /** The version's id. */
   id: string;
  };
  /** A version of a file as it stands inside other objects. */
  FileVersionMini: FileVersionBase & {
   /** SHA-1 of the version's bytes, in hex. */
   sha1?: string;
  };
  /** A file as it stands inside other objects. */
  FileMini: FileBase & {
   /** Counts the changes to the file. */
   sequence_id?: string;
   /** The file's name with its extension. */
   name?: string;
   /** SHA-1 of the bytes, in hex: 40 characters. */
   sha1?: string;
   file_version?: FileVersionMini;
  };
  /** The file or folder that it may be done to. A folder stands for all that is in it. */
  Resource: FolderMini | FileMini;
  /** One thing that a narrowed token may do. */
  ResourceScope: {
   /** What may be done. */
   scope?: "annotation_edit" | "annotation_view_all" | "annotation_view_self" | "base_explorer" | "base_picker" | "base_preview" | "base_upload" | "item_delete" | "item_download" | "item_preview" | "item_read" | "item_rename" | "item_share" | "item_upload" | (string & {});
   object?: Resource;
  };
  /** An access token and what belongs to it. */
  AccessToken: {
   /** The token for the Authorization header. */
   access_token: string;
   /**
    * Format: int64
    * For how many seconds it still lives, about an hour when it is new.
    */
   expires_in: number;
   /** How the token is sent. */
   token_type: "bearer" | (string & {});
   /** What a narrowed token may do and to which items; empty when it is not narrowed. */
   restricted_to?: ResourceScope[];
   /** Gets the next access token, once. Only the grants authorization_code and refresh_token bring one. */
   refresh_token?: string;
   /** Kind of the token; only a token exchange says it. */
   issued_token_type?: "urn:ietf:params:oauth:token-type:access_token" | (string & {});
  };
  /** What the service says about a call that it did not carry out. Most parts of the service send type, status and code; metadata answers with code alone, and a refused token with error. */
  ClientError: {
   /** @constant */
   type?: "error";
   /** What went wrong with the token, in the words of OAuth 2.0. */
   error?: string;
   /** The reason for error, for people. */
   error_description?: string;
   /** The HTTP status again. */
   status?: number;
   /** What went wrong, for programs. New codes appear without notice. */
   code?: "accepted" | "access_denied_insufficient_permissions" | "bad_digest" | "bad_request" | "conflict" | "created" | "forbidden" | "insufficient_scope" | "internal_server_error" | "item_name_in_use" | "item_name_invalid" | "invalid_upload_session_id" | "method_not_allowed" | "name_temporarily_reserved" | "no_content" | "not_found" | "not_modified" | "operation_blocked_temporary" | "parts_mismatch" | "precondition_failed" | "range_overlaps_existing_part" | "redirect" | "session_expired" | "storage_limit_exceeded" | "sync_item_precondition_failed" | "too_many_requests" | "trashed" | "unauthorized" | "unavailable" | (string & {});
   /** What went wrong, for people. */
   message?: string;
   /** Details whose shape depends on the code. */
   context_info?: {
    [key: string]: unknown;
   } | null;
   /** A page about the error. */
   help_url?: string;
   /** Identifies the call when asking for support. */
   request_id?: string;
  };
  /** The token to end and who holds it. */
  TokenRevoke: {
   /** The application's client id. */
   client_id: string;
   /** The application's client secret. */
   client_secret: string;
   /** The access token or refresh token. */
   token: string;
  };
  /** The folders from the root to the item. Those that the user may not see are left out; an item in the trash has the trash as its only one. */
  PathCollection: {
   /** How many folders there are. */
   total_count: number;
   /** The folders, the root first. */
   entries: FolderMini[];
  };
  /** A user's identity. Some answers send no more than this. */
  UserBase: {
   /** @constant */
   type: "user";
   /** The user's id; empty for somebody without an account. */
   id: string;
  };
  /** A user as it stands inside other objects. */
  UserMini: UserBase & {
   /** The name that others see. */
   name?: string;
   /** The primary e-mail address. Accounts that the system made can have an empty or a made-up one. */
   login?: string;
  };
  /**
   * Whom a link lets in: open everybody who has it, company the people of the enterprise, collaborators those who have access anyway.
   */
  SharedLinkAccess: "open" | "company" | "collaborators";
  /** What a link lets people do. In an answer a flag may be missing. */
  SharedLinkPermissions: {
   /** Whether the item can be downloaded. Not for links of access collaborators. */
   can_download?: boolean;
   /** Whether the item can be looked at. True for every link, and cannot be turned off. */
   can_preview?: boolean;
   /** Whether the item can be edited. Only for files. */
   can_edit?: boolean;
  };
  /** A link that opens an item to those who are not collaborators on it. */
  SharedLink: {
   /**
    * Format: uri
    * Address of the item's page, at which it can be seen and downloaded. Null while the item is in the trash.
    */
   url: string | null;
   /**
    * Format: uri
    * Address of the bytes themselves. Null for links that do not allow downloads, and where the account may not have such links.
    */
   download_url?: string | null;
   /**
    * Format: uri
    * The address under the chosen name; null without one.
    */
   vanity_url?: string | null;
   /** The chosen name that vanity_url ends in. */
   vanity_name?: string | null;
   access: SharedLinkAccess;
   /** Whom the link lets in after the settings of the enterprise and of the folders above are taken into account. */
   effective_access?: SharedLinkAccess;
   /** What the link lets people do after those settings are taken into account. */
   effective_permission?: "can_edit" | "can_download" | "can_preview" | "no_access" | (string & {});
   /**
    * Format: date-time
    * When the link stops to work; null when it does not.
    */
   unshared_at?: string | null;
   /** Whether the link asks for a password. */
   is_password_enabled: boolean;
   permissions?: SharedLinkPermissions;
   /** How often the item was downloaded through the link. */
   download_count: number;
   /** How often the item was looked at through the link. */
   preview_count: number;
  };
  /**
   * Where the item is: active in its folder, trashed in the trash, deleted gone for good.
   */
  ItemStatus: "active" | "trashed" | "deleted";
  /** What a file can carry when no fields are asked for. Where it stands inside another object no more than the short form is promised. */
  FileProperties: FileMini & {
   /** The text that explains the file; may be empty. Null in some events only. */
   description?: string | null;
   /** Number of bytes. */
   size?: number;
   path_collection?: PathCollection;
   /**
    * Format: date-time
    * When it came to Box.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was last changed in Box.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When it went to the trash; null when it is not there.
    */
   trashed_at?: string | null;
   /**
    * Format: date-time
    * When the trash gives it up for good; null when it is not there.
    */
   purged_at?: string | null;
   /**
    * Format: date-time
    * When the bytes were first written, as the uploader says. It may be before the upload.
    */
   content_created_at?: string;
   /**
    * Format: date-time
    * When the bytes were last written, as the uploader says. It may be before the upload.
    */
   content_modified_at?: string;
   /** Who brought it to Box. */
   created_by?: UserMini;
   /** Who last changed it. */
   modified_by?: UserMini;
   /** Whose it is, whose storage it counts against. */
   owned_by?: UserMini;
   /** Its shared link; null without one. */
   shared_link?: SharedLink | null;
   /** The folder that it is in; null when the user may not see that folder. */
   parent?: FolderMini | null;
   item_status?: ItemStatus;
  };
  /** A file as it is sent when no fields are asked for. */
  File: FileProperties & {
   /** The text that explains the file; may be empty. */
   description?: string;
  };
  /** What the user who asks may do with the file. A flag may be missing. */
  FilePermissions: {
   /** Whether it can be deleted. */
   can_delete?: boolean;
   /** Whether it can be downloaded. */
   can_download?: boolean;
   /** Whether people can be invited to it. */
   can_invite_collaborator?: boolean;
   /** Whether it can be renamed. */
   can_rename?: boolean;
   /** Whether the access of its shared link can be changed. */
   can_set_share_access?: boolean;
   /** Whether a shared link can be made for it. */
   can_share?: boolean;
   /** Whether annotations can be put on it. */
   can_annotate?: boolean;
   /** Whether it can be commented on. */
   can_comment?: boolean;
   /** Whether it can be looked at. */
   can_preview?: boolean;
   /** Whether a new version can be uploaded. */
   can_upload?: boolean;
   /** Whether everybody's annotations can be seen. */
   can_view_annotations_all?: boolean;
   /** Whether the user's own annotations can be seen. */
   can_view_annotations_self?: boolean;
   /** Whether a watermark can be put on it. */
   can_apply_watermark?: boolean;
  };
  /** A lock on a file. While it holds nobody but its maker can change the file. */
  FileLock: {
   /** @constant */
   type: "lock";
   /** The lock's id. */
   id: string;
   /** Who locked the file. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When it was locked.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the lock ends by itself; null when it does not.
    */
   expires_at?: string | null;
   /**
    * Format: date-time
    * @deprecated
    * Another name of expires_at.
    */
   expired_at?: string | null;
   /** Whether nobody else can load the file down. */
   is_download_prevented?: boolean;
   /** The kind of application that holds the lock; null when a person does. */
   app_type?: "gsuite" | "office_wopi" | "office_wopiplus" | "other" | (string & {}) | null;
  };
  /** An address that shows the file in an iframe for a short time after it was asked for. */
  ExpiringEmbedLink: {
   /** The token in the address, with all that belongs to it. */
   token?: AccessToken;
   /** The token in the address. */
   access_token?: string;
   /** For how many seconds the token is good. */
   expires_in?: number;
   /** Kind of the token. */
   token_type?: "bearer" | (string & {});
   /** What the token is good for. */
   restricted_to?: ResourceScope[];
   /**
    * Format: uri
    * The address. Anybody who has it can see the file while it is good.
    */
   url?: string;
  };
  /** Whether the file is shown with a watermark. */
  FileWatermarkInfo: {
   /** Whether it has one. */
   is_watermarked?: boolean;
   /** Whether the watermark comes from a folder above it. */
   is_watermark_inherited?: boolean;
   /** Whether the watermark comes from an access policy. */
   is_watermarked_by_access_policy?: boolean;
  };
  /** What a metadata template says about one item. Properties that start with a dollar sign are the service's own; the others are the template's fields, each a string, a number or a list of strings. A taxonomy field that was asked for hydrated holds nodes instead of their ids. */
  MetadataInstance: {
   /** Identifies the instance, a UUID. */
   $id?: string;
   /** Name of the template with its own id, such as contract-0a1b2c3d. */
   $type?: string;
   /** Version of the template that the instance follows. */
   $typeVersion?: number;
   /** Takes the place of $scope in results of metadata queries. */
   $typeScope?: string;
   /** The item, as file_70001 or folder_50001. */
   $parent?: string;
   /** Who the template belongs to: global, or enterprise_ with the id of the enterprise. */
   $scope?: string;
   /** The key of the template. */
   $template?: string;
   /** How often the instance was changed, from 0. */
   $version?: number;
   /** Whether the user who asks may change the instance. */
   $canEdit?: boolean;
  } & {
   [key: string]: unknown;
  };
  /** Metadata instances by scope and then by template key, as far as fields asked for them. */
  MetadataByScope: {
   [key: string]: {
    [key: string]: MetadataInstance;
   };
  };
  /** One other form of the file. */
  FileRepresentation: {
   /** The form, mostly a file extension: jpg, pdf, extracted_text. */
   representation?: string;
   /** Where its bytes are. */
   content?: {
    /** Address in which {+asset_path} stands for the name of a part: empty for forms of one part, 1.png for the first page of paged ones. */
    url_template?: string;
   };
   /** Where to ask about it. */
   info?: {
    /** Address that tells its state. A call to it also makes the service produce the form. */
    url?: string;
   };
   /** What it is like. */
   properties?: {
    /** Size in pixels, width x height, such as 1024x1024. */
    dimensions?: string;
    /** Whether there is one part for each page, mostly as the word true or false. */
    paged?: string | boolean;
    /** Whether it is meant as a thumbnail, mostly as the word true or false. */
    thumb?: string | boolean;
   };
   /** How far it is. */
   status?: {
    /** none has not been asked for, pending is being made, viewable can be read in part, success is complete. */
    state?: "success" | "viewable" | "pending" | "none" | "error" | (string & {});
    /** Why it could not be made, for programs, such as error_conversion_failed. */
    code?: string;
   };
  };
  /** Other forms of the file, such as PDF, text and pictures, as the header x-rep-hints asked for them. */
  FileRepresentations: {
   /** One entry for each form. */
   entries: FileRepresentation[];
  };
  /** How confidential the file is in the terms of its enterprise. */
  FileClassification: {
   /** Name of the classification. */
   name?: string;
   /** What the name means. */
   definition?: string;
   /** Colour that the web app shows, as # and six hex digits. */
   color?: string;
  };
  /** A collection of a user, such as the favourites. */
  CollectionMini: {
   /** @constant */
   type?: "collection";
   /** The collection's id. */
   id: string;
   /** Its name. */
   name?: string;
   /** Its kind. */
   collection_type?: "favorites" | (string & {});
  };
  /** What a new shared link of the item starts with. */
  SharedLinkDefaults: {
   default_access_level?: SharedLinkAccess;
   /** After how many days it stops to work; 0 for never. */
   default_link_expiration_in?: number;
  };
  /** A file with all that fields can ask for. */
  FileFull: File & {
   /** Number of the current version, counted from 1, in digits. */
   version_number?: string;
   /** How many comments there are on it. */
   comment_count?: number;
   permissions?: FilePermissions;
   /** Its tags. */
   tags?: string[];
   /** The lock on it; null without one. */
   lock?: FileLock | null;
   /** The ending of its name without the dot; empty without one. */
   extension?: string;
   /** Whether it is a folder of macOS that passes for a file, kept as a zip archive. */
   is_package?: boolean;
   expiring_embed_link?: ExpiringEmbedLink;
   watermark_info?: FileWatermarkInfo;
   /** Whether the shared link of the file or of a folder above it lets the user in. */
   is_accessible_via_shared_link?: boolean;
   /** Roles that the user may invite people to the file with. */
   allowed_invitee_roles?: ("editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {}))[];
   /** Whether it belongs to somebody outside of the user's enterprise. */
   is_externally_owned?: boolean;
   /** Whether it or a folder above it has collaborators besides the owner. */
   has_collaborations?: boolean;
   /** Its metadata as far as fields asked for it. */
   metadata?: MetadataByScope;
   /**
    * Format: date-time
    * When it will be deleted by itself; null for never.
    */
   expires_at?: string | null;
   representations?: FileRepresentations;
   /** Its security classification; null without one. */
   classification?: FileClassification | null;
   /** Name of the uploader at the time of the upload. */
   uploader_display_name?: string | null;
   /**
    * Format: date-time
    * When its retention ends; null without one.
    */
   disposition_at?: string | null;
   /** What the user may let a shared link of the file do. */
   shared_link_permission_options?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[] | null;
   /** Whether it belongs to an app item. */
   is_associated_with_app_item?: boolean;
   /** The collections of the user that hold it. */
   collections?: CollectionMini[];
   /** The access levels that the enterprise lets its shared link have. */
   allowed_shared_link_access_levels?: SharedLinkAccess[];
   /** What the enterprise lets its shared link do. */
   allowed_shared_link_permissions?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[];
   shared_link_options?: SharedLinkDefaults;
   /** The role that invitations to it offer first. */
   default_invitee_role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {});
   /** Whether collaborators other than the owner are kept from seeing who the others are. */
   is_hide_collaborators_enabled?: boolean;
  };
  /** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
  SharedLinkSettings: {
   access?: SharedLinkAccess;
   /** The password, at least eight characters with a number, a capital letter or a special character; null takes it away. Only for links of access open. */
   password?: string | null;
   /** Name for the address in place of the random one, at least 12 characters. Easy to guess, so not for what is confidential. */
   vanity_name?: string;
   /**
    * Format: date-time
    * When the link stops to work, in the future; null for never. Needs a paid account.
    */
   unshared_at?: string | null;
   permissions?: SharedLinkPermissions;
  };
  /** A lock to put on a file. */
  FileLockSet: {
   /** @constant */
   type: "lock";
   /**
    * @deprecated
    * Another name of type.
    */
   access?: "lock";
   /**
    * Format: date-time
    * When the lock ends by itself. Without it the lock holds until it is taken off.
    */
   expires_at?: string;
   /**
    * Whether nobody else is to load the file down.
    * @default false
    */
   is_download_prevented?: boolean;
  };
  /** Changes to a file. What is not named stays as it is. */
  FileUpdate: {
   /** The new name with its extension, unique in the folder without regard to case. */
   name?: string;
   /** The new description, shown in the web app and found by search. */
   description?: string;
   /** The folder to move the file to. */
   parent?: {
    /** Id of the folder. */
    id: string;
    /** User to whose root folder the file goes; id is 0 then. */
    user_id?: string;
   };
   /** Settings of its shared link; null takes the link away. */
   shared_link?: SharedLinkSettings | null;
   /** A lock to put on the file; null takes the lock off. */
   lock?: FileLockSet | null;
   /**
    * Format: date-time
    * When its retention ends. It can only be moved further off.
    */
   disposition_at?: string;
   /** Who may do what besides what their roles allow. */
   permissions?: {
    /**
     * Who may load the file down: open everybody with access, company the people of the enterprise.
     */
    can_download?: "open" | "company";
   };
   /** The user's collections that are to hold it; an empty list or null takes it out of all. So far there are only the favourites. */
   collections?: {
    /** The collection's id. */
    id?: string;
    /** collection, or left out. */
    type?: string;
   }[] | null;
   /** All the tags that it is to have; they replace the ones before. */
   tags?: string[];
  };
  /** A web link's identity. */
  WebLinkBase: {
   /** @constant */
   type: "web_link";
   /** The web link's id. */
   id: string;
   /** Changes with every change to the web link; for if-match and if-none-match. */
   etag?: string;
  };
  /** A web link as it stands inside other objects. */
  WebLinkMini: WebLinkBase & {
   /** Counts the changes to the web link. */
   sequence_id?: string;
   /** The web link's name. */
   name?: string;
   /** Where it leads, as the user wrote it. */
   url?: string;
  };
  /** The item that holds the wanted name. */
  ConflictingItem: FileMini | FolderMini | WebLinkMini;
  /** The name is taken. The items that hold it are listed. */
  ConflictError: ClientError & {
   /** Details of the conflict. */
   context_info?: {
    /** What holds the name: a list when a folder was to be made, one object when a file was. */
    conflicts?: ConflictingItem | ConflictingItem[];
   } | null;
  };
  /** Where a file from the trash goes. Needed when its folder is gone or the name is taken there. */
  FileTrashRestore: {
   /** A new name. It counts only when the old one is taken. */
   name?: string;
   /** A new folder. It counts only when the old one is gone. */
   parent?: {
    /** Id of the folder. */
    id: string;
   };
  };
  /** Where the copy goes and what it is called. */
  FileCopy: {
   /** Name of the copy; the same as the original's without it. */
   name?: string;
   /** Id of the version to copy; the current one without it. */
   version?: string;
   /** The folder for the copy. */
   parent: {
    /** Id of the folder. */
    id: string;
   };
  };
  /** A property that entries are sorted by. */
  OrderKey: {
   /** The property. */
   by: string;
   /**
    * Which way.
    */
   direction: "ASC" | "DESC" | "asc" | "desc";
  };
  /** What the entries are sorted by, the weightiest first. */
  Order: OrderKey[];
  /** A page of a list that is counted through by offset. */
  OffsetPage: {
   /** How many entries the list has in all. It may count entries that the caller may not see. */
   total_count?: number;
   /** How many entries were skipped. */
   offset?: number;
   /** How many entries the page could hold. */
   limit?: number;
   order?: Order;
  };
  /** A version of a file as it is sent when no fields are asked for. */
  FileVersion: FileVersionMini & {
   /** Name of the file in this version. */
   name?: string;
   /** Number of bytes. */
   size?: number;
   /**
    * Format: date-time
    * When the version came into being.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was last changed.
    */
   modified_at?: string;
   /** Who uploaded or last changed it. */
   modified_by?: UserMini;
   /**
    * Format: date-time
    * When it was removed; null when it was not.
    */
   trashed_at?: string | null;
   /** Who removed it; null when nobody did. */
   trashed_by?: UserMini | null;
   /**
    * Format: date-time
    * When it was brought back; null when it was not.
    */
   restored_at?: string | null;
   /** Who brought it back; null when nobody did. */
   restored_by?: UserMini | null;
   /**
    * Format: date-time
    * When it goes for good; null when it stays.
    */
   purged_at?: string | null;
   /** Name of the uploader at the time of the upload. */
   uploader_display_name?: string | null;
  };
  /** A version of a file with all that fields can ask for. */
  FileVersionFull: FileVersion & {
   /** Place among the versions of the file, counted from 1, in digits. */
   version_number?: string;
   representations?: FileRepresentations;
  };
  /** A page of versions of a file. */
  FileVersions: OffsetPage & {
   /** The versions. */
   entries: FileVersionFull[];
  };
  /** A page of a list that is followed by marker. */
  MarkerPage: {
   /** How many entries the page could hold. */
   limit?: number;
   /** Where the next page starts; null, empty or missing on the last one. */
   next_marker?: string | null;
   /** Where the page before starts. */
   prev_marker?: string | null;
   order?: Order;
  };
  /** A folder with all that fields can ask for. */
  FolderFull: Folder & {
   /**
    * Whether desktop clients keep a copy of it.
    */
   sync_state?: "synced" | "not_synced" | "partially_synced";
   /** Whether anybody collaborates on it. */
   has_collaborations?: boolean;
   /** What the user who calls may do with it. A flag can be absent. */
   permissions?: {
    /** Move it to the trash. */
    can_delete?: boolean;
    /** Download what it holds. */
    can_download?: boolean;
    /** Give others access to it. */
    can_invite_collaborator?: boolean;
    /** Change its name. */
    can_rename?: boolean;
    /** Choose for whom its shared link works. */
    can_set_share_access?: boolean;
    /** Make a shared link. */
    can_share?: boolean;
    /** Put files into it. */
    can_upload?: boolean;
    /** Watermark what it holds. */
    can_apply_watermark?: boolean;
   };
   /** Words that people find it by. */
   tags?: string[];
   /** Whether collaborators other than the owner may invite more. */
   can_non_owners_invite?: boolean;
   /** Whether its owner is outside the caller's enterprise. */
   is_externally_owned?: boolean;
   /** Its metadata as far as fields asked for it. */
   metadata?: MetadataByScope;
   /** Whether only people of the owner's enterprise can collaborate on it. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** The access levels that the enterprise lets its shared link have. */
   allowed_shared_link_access_levels?: ("open" | "company" | "collaborators")[];
   /** The roles that the user who calls may give to new collaborators. */
   allowed_invitee_roles?: ("editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {}))[];
   /** How its content is watermarked. */
   watermark_info?: {
    /** Whether a watermark is put on what is shown. */
    is_watermarked?: boolean;
    /** Whether the watermark comes from a folder above. */
    is_watermark_inherited?: boolean;
    /** Whether an access policy asks for the watermark. */
    is_watermarked_by_access_policy?: boolean;
   };
   /** Whether a shared link opens it, its own or that of a folder above. */
   is_accessible_via_shared_link?: boolean;
   /** Whether collaborators other than the owner see who the others are. */
   can_non_owners_view_collaborators?: boolean;
   /** How confidential it is; null when nobody has said. */
   classification?: {
    /** The classification's name. */
    name?: string;
    /** What the classification means. */
    definition?: string | null;
    /** Colour of its label in the web app, as # and hexadecimal digits. */
    color?: string | null;
   } | null;
   /** Whether it belongs to an item of an application. */
   is_associated_with_app_item?: boolean;
   /** The collections of the user that hold it. */
   collections?: CollectionMini[];
   /** What the enterprise lets its shared link do. */
   allowed_shared_link_permissions?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[];
   shared_link_options?: SharedLinkDefaults;
   /** The role that invitations to it offer first. */
   default_invitee_role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {});
   /** Whether collaborators other than the owner are kept from seeing who the others are. */
   is_hide_collaborators_enabled?: boolean;
  };
  /** What a web link can carry when no fields are asked for. Where it stands inside another object no more than the short form is promised. */
  WebLinkProperties: WebLinkMini & {
   /** The text that explains the link; may be empty. */
   description?: string;
   /** The folder that it is in; null when the user may not see that folder. */
   parent?: FolderMini | null;
   path_collection?: PathCollection;
   /**
    * Format: date-time
    * When it was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was last changed.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When it went to the trash; null when it is not there.
    */
   trashed_at?: string | null;
   /**
    * Format: date-time
    * When the trash gives it up for good; null when it is not there.
    */
   purged_at?: string | null;
   /** Who made it. */
   created_by?: UserMini;
   /** Who last changed it. */
   modified_by?: UserMini;
   /** Whose it is. */
   owned_by?: UserMini;
   /** Its shared link; null without one. */
   shared_link?: SharedLink | null;
   item_status?: ItemStatus;
  };
  /** A web link, a bookmark in a folder, as it is sent when no fields are asked for. */
  WebLink: WebLinkProperties;
  /** A web link with all that fields can ask for. */
  WebLinkFull: WebLink & {
   /** The collections of the user that hold it. */
   collections?: CollectionMini[];
   /** The access levels that the enterprise lets its shared link have. */
   allowed_shared_link_access_levels?: SharedLinkAccess[];
   /** What the enterprise lets its shared link do. */
   allowed_shared_link_permissions?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[];
   shared_link_options?: SharedLinkDefaults;
  };
  /** A file, folder or web link with all that fields can ask for. */
  ItemFull: FileFull | FolderFull | WebLinkFull;
  /** A page of files, folders and web links. It carries the counters of the way of paging that the call chose. */
  Items: OffsetPage & MarkerPage & {
   /** The items. */
   entries: ItemFull[];
  };
  /** Who did something with a folder. For the root folder, and where nobody knows, it is a user with an empty id. */
  FolderActor: {
   /** @constant */
   type: "user";
   /** The user's id; empty when it is nobody. */
   id: string;
   /** The name that others see. */
   name?: string;
   /** The primary e-mail address. */
   login?: string;
  };
  /** What a folder can carry when no fields are asked for. Where it stands inside another object no more than the short form is promised. */
  FolderProperties: FolderMini & {
   /** The first items of the folder. List the folder's items to see all of a large one. */
   item_collection?: Items;
   /**
    * Format: date-time
    * When the folder was made in Box. Null for the root folder.
    */
   created_at?: string | null;
   /**
    * Format: date-time
    * When the folder or something in it last changed. Null for the root folder.
    */
   modified_at?: string | null;
   /** What the folder is for, in its owner's words; empty when nothing was said. Null in some events only. */
   description?: string | null;
   /**
    * Format: int64
    * Bytes of all that the folder holds at any depth.
    */
   size?: number;
   path_collection?: PathCollection;
   /** Who made it. */
   created_by?: FolderActor;
   /** Who last changed it. */
   modified_by?: FolderActor;
   /**
    * Format: date-time
    * When it was moved to the trash; null while it is not there.
    */
   trashed_at?: string | null;
   /**
    * Format: date-time
    * When the trash lets go of it for good; null while it is not there.
    */
   purged_at?: string | null;
   /**
    * Format: date-time
    * When the folder was first made, which can be before it came to Box. Null for the root folder.
    */
   content_created_at?: string | null;
   /**
    * Format: date-time
    * When the content last changed, which can be before it came to Box. Null for the root folder.
    */
   content_modified_at?: string | null;
   /** Whose folder it is. */
   owned_by?: UserMini;
   /** The folder's shared link; null when it has none. */
   shared_link?: SharedLink | null;
   /** The e-mail address that puts attachments into the folder; null when it is switched off. */
   folder_upload_email?: {
    /**
     * Who may send to it.
     */
    access?: "open" | "collaborators";
    /**
     * Format: email
     * The address.
     */
    email?: string;
   } | null;
   /** The folder that holds it; null for the root folder and when the user may not see it. */
   parent?: FolderMini | null;
   item_status?: ItemStatus;
  };
  /** A folder without its items, as it is sent from the trash and on being restored from there. */
  FolderDetails: FolderProperties & {
   /** What the folder is for, in its owner's words; empty when nothing was said. */
   description?: string;
  };
  /** A folder as it is sent when no fields are asked for. */
  Folder: FolderDetails;
  /** Something that an application made out of files and folders. */
  AppItem: {
   /** @constant */
   type: "app_item";
   /** The item's id. */
   id: string;
   /** Kind of the application that it belongs to, such as hubs. */
   application_type: string;
  };
  /** What a shared link can open. */
  SharedItem: FileFull | FolderFull | WebLinkFull | AppItem;
  /** A new file: what is to be known about it, then its bytes, in this order. */
  FileContentUpload: {
   /** Name and place of the file. */
   attributes: {
    /** The name of the file. No other item in the folder may have it. */
    name: string;
    /** The folder that it goes into. */
    parent: {
     /** Id of the folder, 0 for the root. */
     id: string;
    };
    /**
     * Format: date-time
     * When the content was made, where that was before the upload.
     */
    content_created_at?: string;
    /**
     * Format: date-time
     * When the content was last changed, where that was before the upload.
     */
    content_modified_at?: string;
   };
   /**
    * Format: binary
    * The bytes.
    */
   file: BinaryBody;
  };
  /** The files that an upload made or changed, which is one. */
  Files: {
   /** How many files the list has. */
   total_count?: number;
   /** The files. */
   entries: FileFull[];
  };
  /** The file that is about to be uploaded. */
  FileContentPreflight: {
   /** The name that the file is to have. */
   name: string;
   /**
    * Format: int64
    * Its length in bytes. Without it, quota and size limit are not checked.
    */
   size?: number;
   /** The folder that it is to go into. */
   parent: {
    /** Id of the folder, 0 for the root. */
    id: string;
   };
  };
  /** Where to send a file that passed the check. */
  UploadUrl: {
   /**
    * Format: uri
    * Address for the upload, near to the caller. It lives for a short time.
    */
   upload_url: string;
   /** Token for that upload alone; mostly null, then the access token serves. */
   upload_token?: string | null;
  };
  /** A new version of a file: what is to be known about it, then its bytes, in this order. */
  FileContentUploadVersion: {
   /** What changes besides the bytes; an empty object when nothing does. */
   attributes: {
    /** A new name for the file; it keeps its own when this is left out. */
    name?: string;
    /**
     * Format: date-time
     * When the content was last changed, where that was before the upload.
     */
    content_modified_at?: string;
   };
   /**
    * Format: binary
    * The bytes.
    */
   file: BinaryBody;
  };
  /** The version that is about to be uploaded. */
  FileContentPreflightVersion: {
   /** A new name for the file, when the upload is to rename it. */
   name?: string;
   /**
    * Format: int64
    * Its length in bytes. Without it, quota and size limit are not checked.
    */
   size?: number;
  };
  /** A new file that is to be uploaded in parts. */
  UploadSessionCreate: {
   /** Id of the folder that it goes into, 0 for the root. */
   folder_id: string;
   /**
    * Format: int64
    * Its length in bytes, at least 20,000,000: the service refuses a smaller file, which goes in one call.
    */
   file_size: number;
   /** The name of the file. No other item in the folder may have it. */
   file_name: string;
  };
  /** Where the later calls of the session go. The host differs from session to session, so take these addresses as they are. */
  UploadSessionEndpoints: {
   /**
    * Format: uri
    * Takes a part.
    */
   upload_part?: string;
   /**
    * Format: uri
    * Makes the file out of the parts.
    */
   commit?: string;
   /**
    * Format: uri
    * Ends the session without a file.
    */
   abort?: string;
   /**
    * Format: uri
    * Lists the parts that have arrived.
    */
   list_parts?: string;
   /**
    * Format: uri
    * Says how far the session is.
    */
   status?: string;
   /**
    * Format: uri
    * Takes notes of the uploading program about the upload.
    */
   log_event?: string;
  };
  /** An upload in parts that has been begun. */
  UploadSession: {
   /** @constant */
   type: "upload_session";
   /** The upload session's id. */
   id: string;
   /**
    * Format: date-time
    * When the session runs out, seven days after it was begun.
    */
   session_expires_at?: string;
   /**
    * Format: int64
    * How many bytes each part has, but for the last, which may have fewer.
    */
   part_size?: number;
   /** How many parts the file comes to. */
   total_parts?: number;
   /** How many parts have been taken in. */
   num_parts_processed?: number;
   session_endpoints?: UploadSessionEndpoints;
  };
  /** A new version that is to be uploaded in parts. */
  UploadSessionCreateForFile: {
   /**
    * Format: int64
    * Its length in bytes, at least 20,000,000: the service refuses a smaller version, which goes in one call.
    */
   file_size: number;
   /** A new name for the file; it keeps its own when this is left out. */
   file_name?: string;
  };
  /** A part of a file and where in the file it stands. */
  UploadPartMini: {
   /** The part's id, given by the service. */
   part_id: string;
   /**
    * Format: int64
    * Where the part starts in the file, in bytes.
    */
   offset: number;
   /**
    * Format: int64
    * Length of the part in bytes.
    */
   size: number;
  };
  /** A part of a file with its check. */
  UploadPart: UploadPartMini & {
   /** SHA-1 of the part in hex digits; null where a list does not tell it. */
   sha1?: string | null;
  };
  /** What comes back for a part that was sent. */
  UploadedPart: {
   part: UploadPart;
  };
  /** A page of the parts that have arrived. */
  UploadParts: OffsetPage & {
   /** The parts. */
   entries: UploadPart[];
  };
  /** The parts that make up the file. */
  UploadSessionCommit: {
   /** All parts, in the order in which they stand in the file, without a gap. */
   parts: UploadPart[];
   /** What else is to be set on the file. */
   attributes?: {
    /**
     * Format: date-time
     * When the content was made, where that was before the upload.
     */
    content_created_at?: string;
    /**
     * Format: date-time
     * When the content was last changed, where that was before the upload.
     */
    content_modified_at?: string;
   } & {
    [key: string]: unknown;
   };
  };
  /** A new folder. */
  FolderCreate: {
   /** The name, without slashes, backslashes or spaces at its ends, and neither . nor ... Case makes no difference to whether it is taken. */
   name: string;
   /** Where to put it. */
   parent: {
    /** Id of that folder, 0 for the root folder. */
    id: string;
   };
   /** Give the folder an e-mail address that puts attachments into it. */
   folder_upload_email?: {
    /**
     * Who may send to it.
     */
    access?: "open" | "collaborators";
   };
   /**
    * Whether desktop clients keep a copy of it.
    */
   sync_state?: "synced" | "not_synced" | "partially_synced";
  };
  /** What to change about a folder. What is left out stays as it is. */
  FolderUpdate: {
   /** The new name. */
   name?: string;
   /** What the folder is for; empty to say nothing. */
   description?: string;
   /**
    * Whether desktop clients keep a copy of it.
    */
   sync_state?: "synced" | "not_synced" | "partially_synced";
   /** Whether collaborators other than the owner may invite more. */
   can_non_owners_invite?: boolean;
   /** The folder to move it to. */
   parent?: {
    /** Id of that folder, 0 for the root folder. */
    id?: string;
    /** The user to whose root folder it goes; id is 0 then. */
    user_id?: string;
   };
   /** Makes or changes the shared link; an empty object makes one with the settings that the enterprise has chosen, null removes it. */
   shared_link?: SharedLinkSettings | null;
   /** Give the folder an e-mail address that puts attachments into it; null takes it away. */
   folder_upload_email?: {
    /**
     * Who may send to it.
     */
    access?: "open" | "collaborators";
   } | null;
   /** The tags in place of those that are there now, so read them first to add one. */
   tags?: string[];
   /** Whether only people of the owner's enterprise can collaborate on it. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** The collections of the user who calls that are to hold it; an empty list or null takes it out of all. */
   collections?: {
    /** The collection's id. */
    id?: string;
    /** collection. */
    type?: string;
   }[] | null;
   /** Whether collaborators other than the owner see who the others are. */
   can_non_owners_view_collaborators?: boolean;
  };
  /** Where to restore a folder to when it cannot go back to where it was. */
  FolderRestore: {
   /** The name to take when the old one is in use by now. */
   name?: string;
   /** The folder to use when the old parent is gone. */
   parent?: {
    /** Id of that folder, 0 for the root folder. */
    id?: string;
   };
  };
  /** Where a copy is to go. */
  FolderCopy: {
   /** Name of the copy. Without it the copy is named like the original. */
   name?: string;
   /** The folder to put the copy into. */
   parent: {
    /** Id of that folder, 0 for the root folder. */
    id: string;
   };
  };
  /** A file, folder or web link of which no more than the short form is promised. */
  ItemProperties: FileProperties | FolderProperties | WebLinkProperties;
  /** A user as it stands inside a collaboration. */
  CollaborationUser: UserMini & {
   /** Whether the account can be used. */
   is_active?: boolean;
  };
  /** A group's identity. */
  GroupBase: {
   /** @constant */
   type: "group";
   /** The group's id. */
   id: string;
  };
  /** A group as it stands inside other objects. */
  GroupMini: GroupBase & {
   /** The group's name. */
   name?: string;
   /** managed_group for a group that somebody keeps, all_users_group for the one that holds the whole enterprise. */
   group_type?: "managed_group" | "all_users_group" | (string & {});
  };
  /** A user or group that has access. */
  CollaborationGrantee: CollaborationUser | GroupMini;
  /** Access of one user or group to one item, as it is sent when no fields are asked for. It starts as an invitation. */
  Collaboration: {
   /** @constant */
   type: "collaboration";
   /** The collaboration's id. */
   id: string;
   /** What the access is to; null while the invitation is pending, and when the item is one of an application. */
   item?: ItemProperties | null;
   /** The item of an application that the access is to, if it is one. */
   app_item?: AppItem | null;
   /** Who has the access; null while an invited e-mail address has no account. */
   accessible_by?: CollaborationGrantee | null;
   /** The e-mail address that was invited, while nobody with an account has accepted. */
   invite_email?: string | null;
   /** What the access allows. */
   role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner" | (string & {});
   /**
    * Format: date-time
    * When the access ends by itself; null when it does not.
    */
   expires_at?: string | null;
   /** Whether the one who has access is not shown the item among all files. */
   is_access_only?: boolean;
   /** Whether the folders above the item can be seen. */
   can_view_path?: boolean;
   /**
    * What became of the invitation.
    */
   status?: "accepted" | "pending" | "rejected";
   /**
    * Format: date-time
    * When the invitation was accepted or rejected; null while it is pending.
    */
   acknowledged_at?: string | null;
   /** Who gave the access; null for some groups, and for old collaborations. */
   created_by?: CollaborationUser | null;
   /**
    * Format: date-time
    * When the access was given.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the collaboration last changed.
    */
   modified_at?: string;
  };
  /** A collaboration with all that fields can ask for. */
  CollaborationFull: Collaboration & {
   /** What has to be so before the invitation can be accepted. Each part is there when the enterprise asks for it. */
   acceptance_requirements_status?: {
    /** Terms of service that have to be agreed to. */
    terms_of_service_requirement?: {
     /** Whether the user agreed; null when nothing has to be agreed to. */
     is_accepted?: boolean | null;
     /** The terms. */
     terms_of_service?: {
      /** @constant */
      type: "terms_of_service";
      /** Id of the terms. */
      id: string;
     } | null;
    } | null;
    /** A strong password. */
    strong_password_requirement?: {
     /** Whether the enterprise that owns the content asks people from outside for it. */
     enterprise_has_strong_password_required_for_external_users?: boolean;
     /** Whether the user has one; null when it does not matter. */
     user_has_strong_password?: boolean | null;
    } | null;
    /** Login with a second factor. */
    two_factor_authentication_requirement?: {
     /** Whether the enterprise that owns the content asks for it. */
     enterprise_has_two_factor_auth_enabled?: boolean;
     /** Whether the user has switched it on; null when it does not matter. */
     user_has_two_factor_authentication_enabled?: boolean | null;
    } | null;
   } | null;
  };
  /** A page of collaborations that is counted through by offset. */
  CollaborationsByOffset: OffsetPage & {
   /** The collaborations. */
   entries: CollaborationFull[];
  };
  /** Who is to have access to what. */
  CollaborationCreate: {
   /** What to give access to. */
   item: {
    /**
     * Kind of the item.
     */
    type: "file" | "folder";
    /** Id of the item. */
    id: string;
   };
   /** Who is to have the access: a user by id or by login, a group by id. */
   accessible_by: {
    /**
     * A user or a group.
     */
    type: "user" | "group";
    /** Id of the user or group. */
    id?: string;
    /** E-mail address of the user. It is invited even when nobody has an account with it yet, then as pending. */
    login?: string;
   };
   /**
    * What the access is to allow.
    */
   role: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
   /** Whether the one who gets access is not shown the item among all files, nor the folders above it, and reaches it by id or address only. */
   is_access_only?: boolean;
   /** Whether a user may see the folders above the item, though not what else is in them. For folders and users only; groups cannot. */
   can_view_path?: boolean;
   /**
    * Format: date-time
    * When the access is to end by itself. The enterprise must have allowed such ends, and the time must lie ahead.
    */
   expires_at?: string;
  };
  /** What to change about a collaboration. What is left out stays as it is. */
  CollaborationUpdate: {
   /**
    * What the access is to allow. With owner the folder changes hands, and the former owner stays as co-owner.
    */
   role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner";
   /**
    * Accepts or rejects an invitation. Only the one who was invited can do so.
    */
   status?: "pending" | "accepted" | "rejected";
   /**
    * Format: date-time
    * When the access is to end by itself. The enterprise must have allowed such ends, and the time must lie ahead.
    */
   expires_at?: string;
   /** Whether the user may see the folders above the item, though not what else is in them. For folders and users only; groups cannot. */
   can_view_path?: boolean;
  };
  /** A page of collaborations that is followed by marker. */
  Collaborations: MarkerPage & {
   /** How many collaborations there are, when the service has counted them. */
   total_count?: number;
   /** The collaborations. */
   entries: CollaborationFull[];
  };
  /** A new comment. Give the text as message, or as tagged_message when it mentions people. */
  CommentCreate: {
   /** The text without mentions. */
   message?: string;
   /** The text with mentions, each written as @[user id:name]. Those people are notified. */
   tagged_message?: string;
   /** What the comment is about. */
   item: {
    /**
     * file for a new thread, comment for a reply.
     */
    type: "file" | "comment";
    /** Id of the file or comment. */
    id: string;
   };
  };
  /** A comment's identity. */
  CommentBase: {
   /** @constant */
   type: "comment";
   /** The comment's id. */
   id: string;
  };
  /** What the comment is about, a file or the comment that it answers. */
  CommentItem: {
   /**
    * Kind of the item.
    */
   type: "file" | "comment";
   /** Id of the item. */
   id: string;
  };
  /** A comment as it is sent when no fields are asked for. */
  Comment: CommentBase & {
   /** Whether it answers another comment. */
   is_reply_comment?: boolean;
   /** The text. Mentions stand as plain names here. */
   message?: string;
   /** Who wrote it. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When it was written.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was last edited.
    */
   modified_at?: string;
   item?: CommentItem;
  };
  /** A comment with all that fields can ask for. */
  CommentFull: Comment & {
   /** The text with each mention written as @[user id:name]; empty when nobody is mentioned. */
   tagged_message?: string;
   /** What the user who asks may do with the comment. A flag may be missing. */
   permissions?: {
    /** Whether it can be deleted. */
    can_delete?: boolean;
    /** Whether its text can be changed. */
    can_edit?: boolean;
    /** Whether it can be answered. */
    can_reply?: boolean;
   };
  };
  /** The new text of a comment. */
  CommentUpdate: {
   /** The new text. */
   message?: string;
  };
  /** A page of comments. */
  Comments: OffsetPage & {
   /** The comments. */
   entries: CommentFull[];
  };
  /** A new task. */
  TaskCreate: {
   /** The file to put the task on. */
   item: {
    /**
     * Kind of the item; only files have tasks.
     */
    type: "file";
    /** The file's id. */
    id: string;
   };
   /**
    * What is to be done with the file. A review ends with approval or rejection, other work with completion.
    * @default review
    */
   action?: "review" | "complete";
   /**
    * What to tell the assignees.
    * @default
    */
   message?: string;
   /**
    * Format: date-time
    * Until when it is to be done.
    */
   due_at?: string;
   /**
    * Whether the task is done when all assignees have done their part or when one has.
    * @default all_assignees
    */
   completion_rule?: "all_assignees" | "any_assignee";
  };
  /** A task's identity. */
  TaskBase: {
   /** @constant */
   type: "task";
   /** The task's id. */
   id: string;
  };
  /** A task as a list sends it when no fields are asked for. */
  TaskMini: TaskBase & {
   item?: FileMini;
   /**
    * Format: date-time
    * Until when it is to be done; null when no date is set.
    */
   due_at?: string | null;
  };
  /** A task assignment's identity. */
  TaskAssignmentBase: {
   /** @constant */
   type: "task_assignment";
   /** The assignment's id. */
   id: string;
  };
  /** A task assignment as a list sends it when no fields are asked for. */
  TaskAssignmentMini: TaskAssignmentBase & {
   item?: FileMini;
   /** Who is to do the task. */
   assigned_to?: UserMini;
  };
  /** A task assignment with all that is known of it. */
  TaskAssignment: TaskAssignmentMini & {
   /** What the assignee wrote about it; null or empty when nothing. */
   message?: string | null;
   /**
    * Format: date-time
    * When the assignee was done; null until then.
    */
   completed_at?: string | null;
   /**
    * Format: date-time
    * When the assignee got the task.
    */
   assigned_at?: string;
   /**
    * Format: date-time
    * When the assignee was last reminded; null when never.
    */
   reminded_at?: string | null;
   /** How the assignment stands. Some accounts have been seen to get it in their own language instead of one of the known values. */
   resolution_state?: "completed" | "incomplete" | "approved" | "rejected" | (string & {});
   /** Another name of resolution_state. */
   status?: string;
   /** Who assigned the task. */
   assigned_by?: UserMini;
  };
  /** All assignments of a task. */
  TaskAssignments: {
   /** How many assignments there are. */
   total_count?: number;
   /** The assignments. */
   entries: TaskAssignment[];
  };
  /** A task with all that is known of it. */
  Task: TaskMini & {
   /** What is to be done with the file. A review ends with approval or rejection, other work with completion. */
   action?: "review" | "complete" | (string & {});
   /** What the assignees are told; empty when nothing was written. */
   message?: string;
   task_assignment_collection?: TaskAssignments;
   /** Whether it is done as completion_rule asks. */
   is_completed?: boolean;
   /** Who made the task. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the task was made.
    */
   created_at?: string;
   /** Whether the task is done when all assignees have done their part or when one has. */
   completion_rule?: "all_assignees" | "any_assignee" | (string & {});
  };
  /** What to change about a task. Properties that are left out stay as they are. */
  TaskUpdate: {
   /**
    * What is to be done with the file. A review ends with approval or rejection, other work with completion.
    */
   action?: "review" | "complete";
   /** What to tell the assignees. */
   message?: string;
   /**
    * Format: date-time
    * Until when it is to be done.
    */
   due_at?: string;
   /**
    * Whether the task is done when all assignees have done their part or when one has.
    */
   completion_rule?: "all_assignees" | "any_assignee";
  };
  /** All tasks on a file. */
  Tasks: {
   /** How many tasks there are. */
   total_count?: number;
   /** How many entries the answer could hold. */
   limit?: number;
   /** How many entries were skipped. */
   offset?: number;
   /** The tasks. */
   entries: Task[];
  };
  /** Which task goes to whom. */
  TaskAssignmentCreate: {
   /** The task. */
   task: {
    /**
     * Always task.
     */
    type: "task";
    /** The task's id. */
    id: string;
   };
   /** The person, by id or by login. */
   assign_to: {
    /** The user's id. */
    id?: string;
    /** The e-mail address that the user logs in with. */
    login?: string;
   };
  };
  /** How the assignment stands now. Properties that are left out stay as they are. */
  TaskAssignmentUpdate: {
   /** What the assignee has to say about it. */
   message?: string;
   /**
    * How the assignment stands. A task to complete takes completed and incomplete; a task to review takes approved, rejected and incomplete.
    */
   resolution_state?: "completed" | "incomplete" | "approved" | "rejected";
  };
  /** A range of numbers. Give one end or both. */
  MetadataFieldFilterFloatRange: {
   /** The largest number, itself included. */
   lt?: number;
   /** The smallest number, itself included. */
   gt?: number;
  };
  /** A range of times. Give one end or both. */
  MetadataFieldFilterDateRange: {
   /**
    * Format: date-time
    * The latest time, itself included.
    */
   lt?: string;
   /**
    * Format: date-time
    * The earliest time, itself included.
    */
   gt?: string;
  };
  /** What a field has to be: a text, a number, one of several options, or inside a range. */
  MetadataFilterValue: string | number | string[] | MetadataFieldFilterFloatRange | MetadataFieldFilterDateRange;
  /** Which metadata the items have to carry. */
  MetadataFilter: {
   /** Where the template is defined: global, enterprise for the caller's own, or enterprise_ and an enterprise's id. */
   scope: "global" | "enterprise" | (string & {});
   /** The template's key. */
   templateKey: string;
   /** The wanted values by the keys of the template's fields. All of them have to match; without any, each item that carries the template does. */
   filters?: {
    [key: string]: MetadataFilterValue;
   };
  };
  /** A page of items that match a search. */
  SearchResults: OffsetPage & {
   /** @constant */
   type?: "search_results_items";
   /** The items. */
   entries: ItemFull[];
  };
  /** An item that matches a search, with the shared link that gave access to it. */
  SearchResultWithSharedLink: {
   /** @constant */
   type: "search_result";
   /**
    * Format: uri
    * The shared link through which the user lately opened the item; null when the user has access without one.
    */
   accessible_via_shared_link?: string | null;
   item: ItemFull;
  };
  /** A page of items that match a search, each with the shared link that gave access to it. */
  SearchResultsWithSharedLinks: OffsetPage & {
   /** @constant */
   type: "search_results_with_shared_links";
   /** The results. */
   entries: SearchResultWithSharedLink[];
  };
  /** The results of a search, plain or with the shared links that gave access to them. */
  SearchResultsResponse: SearchResults | SearchResultsWithSharedLinks;
  /** A further address that gets a user's notifications. */
  NotificationEmail: {
   /** The address. */
   email?: string;
   /** Whether somebody confirmed that mail to the address arrives. */
   is_confirmed?: boolean;
  };
  /** A user as it is sent when no fields are asked for. */
  User: UserMini & {
   /**
    * Format: date-time
    * When the account was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the account was last changed.
    */
   modified_at?: string;
   /** Language of the web app for the user: mostly a code of ISO 639-1, at times a variant of one. */
   language?: string;
   /** Time zone, by its IANA name such as Europe/Paris. */
   timezone?: string;
   /**
    * Format: int64
    * How many bytes the user may store. Unlimited storage shows as a very large number.
    */
   space_amount?: number;
   /**
    * Format: int64
    * How many bytes the user stores now.
    */
   space_used?: number;
   /**
    * Format: int64
    * How many bytes one uploaded file may have.
    */
   max_upload_size?: number;
   /** Whether the account can be used, and what it may do to content. */
   status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | (string & {});
   /** Job title, up to 100 characters; empty when none is set. */
   job_title?: string;
   /** Telephone number, up to 100 characters; empty when none is set. */
   phone?: string;
   /** Postal address, up to 255 characters; empty when none is set. */
   address?: string;
   /** Address of the user's picture in the web app. */
   avatar_url?: string;
   /** Where notifications go besides the login; null or an empty list when nowhere. */
   notification_email?: NotificationEmail | NotificationEmail[] | null;
  };
  /** A label with which an enterprise sorts its users, such as a cost centre. */
  TrackingCode: {
   /** @constant */
   type?: "tracking_code";
   /** Name of the label, as the enterprise set it up. */
   name: string;
   /** What the label says about this user. */
   value?: string;
  };
  /** An enterprise's identity. */
  EnterpriseBase: {
   /** @constant */
   type: "enterprise";
   /** The enterprise's id. */
   id: string;
  };
  /** An enterprise as it stands inside other objects. */
  EnterpriseMini: EnterpriseBase & {
   /** The enterprise's name. */
   name?: string;
  };
  /** A user with all that fields can ask for. */
  UserFull: User & {
   /** What the user is in the enterprise. */
   role?: "admin" | "coadmin" | "user" | (string & {});
   /** Labels that admins put on the account. */
   tracking_codes?: TrackingCode[];
   /** Whether the user can look up the other users of the enterprise. */
   can_see_managed_users?: boolean;
   /** Whether the user may use Box Sync. */
   is_sync_enabled?: boolean;
   /** Whether the user is kept from working with people outside the enterprise. */
   is_external_collab_restricted?: boolean;
   /** Whether the enterprise's limit of devices leaves the user alone. */
   is_exempt_from_device_limits?: boolean;
   /** Whether the enterprise's two-factor authentication leaves the user alone. */
   is_exempt_from_login_verification?: boolean;
   /** The enterprise that manages the account; null for a free one. */
   enterprise?: EnterpriseMini | null;
   /** Tags on items that the user made. */
   my_tags?: string[];
   /** Base address of the web app for the user, which an enterprise can have under its own name. */
   hostname?: string;
   /** Whether it is an app user, who belongs to an application and cannot log in to the web app. */
   is_platform_access_only?: boolean;
   /** Id of an app user in the application's own records; null or missing when none was set. */
   external_app_user_id?: string | null;
  };
  /** A page of users, counted by offset or followed by marker. */
  Users: OffsetPage & MarkerPage & {
   /** The users. */
   entries: UserFull[];
  };
  /** A new user. A managed user needs a login; an app user has none and sets is_platform_access_only. */
  UserCreate: {
   /** The name that others see. */
   name: string;
   /** The e-mail address to log in with. Leave it out for an app user only. */
   login?: string;
   /** Whether to make an app user. */
   is_platform_access_only?: boolean;
   /**
    * What the user is in the enterprise.
    */
   role?: "coadmin" | "user";
   /** Language of the web app for the user: mostly a code of ISO 639-1. */
   language?: string;
   /** Whether the user may use Box Sync. */
   is_sync_enabled?: boolean;
   /** Job title. */
   job_title?: string;
   /** Telephone number. */
   phone?: string;
   /** Postal address. */
   address?: string;
   /**
    * Format: int64
    * How many bytes the user may store; -1 for unlimited storage.
    */
   space_amount?: number;
   /** Labels to put on the account. The enterprise must have set their names up. */
   tracking_codes?: TrackingCode[];
   /** Whether the user can look up the other users of the enterprise. */
   can_see_managed_users?: boolean;
   /** Time zone, by its IANA name such as Europe/Paris. */
   timezone?: string;
   /** Whether to keep the user from working with people outside the enterprise. */
   is_external_collab_restricted?: boolean;
   /** Whether the enterprise's limit of devices leaves the user alone. */
   is_exempt_from_device_limits?: boolean;
   /** Whether the enterprise's two-factor authentication leaves the user alone. */
   is_exempt_from_login_verification?: boolean;
   /**
    * Whether the account can be used, and what it may do to content.
    */
   status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload";
   /** The app user's id in the application's own records, to find the user by later. */
   external_app_user_id?: string;
  };
  /** What to change about a user. Properties that are left out stay as they are. */
  UserUpdate: {
   /** Give null to take the user out of the enterprise, which makes the account a free one. */
   enterprise?: string | null;
   /** Whether the user is told by e-mail about being taken out of the enterprise. */
   notify?: boolean;
   /** The name that others see. */
   name?: string;
   /** Another primary e-mail address. It has to be a confirmed alias of the user already. */
   login?: string;
   /**
    * What the user is in the enterprise.
    */
   role?: "coadmin" | "user";
   /** Language of the web app for the user: mostly a code of ISO 639-1. */
   language?: string;
   /** Whether the user may use Box Sync. */
   is_sync_enabled?: boolean;
   /** Job title. */
   job_title?: string;
   /** Telephone number. */
   phone?: string;
   /** Postal address. */
   address?: string;
   /** Labels to put on the account. The enterprise must have set their names up. */
   tracking_codes?: TrackingCode[];
   /** Whether the user can look up the other users of the enterprise. */
   can_see_managed_users?: boolean;
   /** Time zone, by its IANA name such as Europe/Paris. */
   timezone?: string;
   /** Whether to keep the user from working with people outside the enterprise. */
   is_external_collab_restricted?: boolean;
   /** Whether the enterprise's limit of devices leaves the user alone. */
   is_exempt_from_device_limits?: boolean;
   /** Whether the enterprise's two-factor authentication leaves the user alone. */
   is_exempt_from_login_verification?: boolean;
   /** Whether the user has to choose a new password at the next login. */
   is_password_reset_required?: boolean;
   /**
    * Whether the account can be used, and what it may do to content.
    */
   status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload";
   /**
    * Format: int64
    * How many bytes the user may store; -1 for unlimited storage.
    */
   space_amount?: number;
   /** Where notifications go besides the login. Give null to send them to the login only. */
   notification_email?: {
    /** The address. It gets a message with which to confirm it. */
    email?: string;
   } | null;
   /** The app user's id in the application's own records. */
   external_app_user_id?: string;
  };
  /** Who is to own the content. */
  UserFolderTransfer: {
   /** The user who gets it. */
   owned_by: {
    /** Id of that user. */
    id: string;
   };
  };
  /** A further e-mail address with which a user can log in and be invited. */
  EmailAlias: {
   /** @constant */
   type: "email_alias";
   /** The alias's id. */
   id: string;
   /** The address. */
   email?: string;
   /** Whether the address has been confirmed. */
   is_confirmed?: boolean;
  };
  /** All e-mail aliases of a user. */
  EmailAliases: {
   /** How many aliases there are. */
   total_count?: number;
   /** The aliases, without the login itself. */
   entries: EmailAlias[];
  };
  /** A new e-mail alias. */
  UserEmailAliasCreate: {
   /** The address. Its domain must be one that the enterprise has claimed and Box has checked. */
   email: string;
  };
  /** What happened, of those types that the enterprise streams can be searched for. */
  AdminEventType: "ACCESS_GRANTED" | "ACCESS_REVOKED" | "ADD_DEVICE_ASSOCIATION" | "ADD_LOGIN_ACTIVITY_DEVICE" | "ADMIN_LOGIN" | "ADVANCED_FOLDER_SETTINGS_UPDATE" | "APPLICATION_CREATED" | "APPLICATION_PUBLIC_KEY_ADDED" | "APPLICATION_PUBLIC_KEY_DELETED" | "CHANGE_ADMIN_ROLE" | "CHANGE_FOLDER_PERMISSION" | "COLLABORATION_ACCEPT" | "COLLABORATION_EXPIRATION" | "COLLABORATION_INVITE" | "COLLABORATION_REMOVE" | "COLLABORATION_ROLE_CHANGE" | "COMMENT_CREATE" | "COMMENT_DELETE" | "COMMENT_EDIT" | "CONTENT_WORKFLOW_ABNORMAL_DOWNLOAD_ACTIVITY" | "CONTENT_WORKFLOW_AUTOMATION_ADD" | "CONTENT_WORKFLOW_AUTOMATION_DELETE" | "CONTENT_WORKFLOW_POLICY_ADD" | "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" | "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION" | "COPY" | "DATA_RETENTION_CREATE_RETENTION" | "DATA_RETENTION_REMOVE_RETENTION" | "DELETE" | "DELETE_USER" | "DEVICE_TRUST_CHECK_FAILED" | "DOWNLOAD" | "EDIT" | "EDIT_USER" | "EMAIL_ALIAS_CONFIRM" | "EMAIL_ALIAS_PRIMARY" | "EMAIL_ALIAS_REMOVE" | "EMAIL_UPLOAD_DISABLED" | "EMAIL_UPLOAD_ENABLED" | "ENTERPRISE_APP_AUTHORIZATION_UPDATE" | "EXTERNAL_COLLAB_SECURITY_SETTINGS" | "FAILED_LOGIN" | "FAVORITE" | "FILE_MARKED_MALICIOUS" | "FILE_REQUEST_CREATE" | "FILE_REQUEST_DELETE" | "FILE_REQUEST_UPDATE" | "FILE_VERSION_RESTORE" | "FILE_WATERMARKED_DOWNLOAD" | "GROUP_ADD_ITEM" | "GROUP_ADD_USER" | "GROUP_CREATION" | "GROUP_DELETION" | "GROUP_EDITED" | "GROUP_REMOVE_ITEM" | "GROUP_REMOVE_USER" | "ILLEGAL_ITEM_OWNERSHIP_TRANSFER_BY_USER" | "ITEM_EMAIL_SEND" | "ITEM_MODIFY" | "ITEM_OPEN" | "ITEM_SHARED_UPDATE" | "ITEM_SYNC" | "ITEM_UNSYNC" | "LEGAL_HOLD_ASSIGNMENT_CREATE" | "LEGAL_HOLD_ASSIGNMENT_DELETE" | "LEGAL_HOLD_POLICY_CREATE" | "LEGAL_HOLD_POLICY_DELETE" | "LEGAL_HOLD_POLICY_UPDATE" | "LOCK" | "LOGIN" | "METADATA_CASCADE_POLICY_APPLY" | "METADATA_CASCADE_POLICY_CREATE" | "METADATA_INSTANCE_COPY" | "METADATA_INSTANCE_CREATE" | "METADATA_INSTANCE_DELETE" | "METADATA_INSTANCE_UPDATE" | "METADATA_TEMPLATE_CREATE" | "METADATA_TEMPLATE_DELETE" | "METADATA_TEMPLATE_UPDATE" | "MOVE" | "NEW_USER" | "OAUTH2_ACCESS_TOKEN_REVOKE" | "OAUTH2_REFRESH_TOKEN_REVOKE" | "PREVIEW" | "REMOVE_DEVICE_ASSOCIATION" | "REMOVE_LOGIN_ACTIVITY_DEVICE" | "RENAME" | "RETENTION_POLICY_ASSIGNMENT_ADD" | "SHARE" | "SHARED_LINK_SEND" | "SHARE_EXPIRATION" | "SHIELD_ALERT" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_JUSTIFICATION_APPROVAL" | "SHIELD_SHARED_LINK_ACCESS_BLOCKED" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_CREATE" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_UPDATE" | "SIGN_DOCUMENT_ASSIGNED" | "SIGN_DOCUMENT_CANCELLED" | "SIGN_DOCUMENT_COMPLETED" | "SIGN_DOCUMENT_CONVERTED" | "SIGN_DOCUMENT_CREATED" | "SIGN_DOCUMENT_DECLINED" | "SIGN_DOCUMENT_EXPIRED" | "SIGN_DOCUMENT_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNED" | "SIGNER_DOWNLOADED" | "SIGNER_FORWARDED" | "STORAGE_EXPIRATION" | "TASK_ASSIGNMENT_CREATE" | "TASK_ASSIGNMENT_DELETE" | "TASK_ASSIGNMENT_UPDATE" | "TASK_CREATE" | "TASK_UPDATE" | "TERMS_OF_SERVICE_ACCEPT" | "TERMS_OF_SERVICE_REJECT" | "UNDELETE" | "UNFAVORITE" | "UNLOCK" | "UNSHARE" | "UPDATE_COLLABORATION_EXPIRATION" | "UPDATE_SHARE_EXPIRATION" | "UPLOAD" | "USER_AUTHENTICATE_OAUTH2_ACCESS_TOKEN_CREATE" | "WATERMARK_LABEL_CREATE" | "WATERMARK_LABEL_DELETE" | "WORKFLOW_AUTOMATION_CREATE" | "WORKFLOW_AUTOMATION_DELETE" | "WORKFLOW_AUTOMATION_UPDATE" | (string & {});
  /** What happened. New types appear without notice. */
  EventType: "ACCESS_GRANTED" | "ACCESS_REVOKED" | "ADD_DEVICE_ASSOCIATION" | "ADD_LOGIN_ACTIVITY_DEVICE" | "ADMIN_LOGIN" | "ADVANCED_FOLDER_SETTINGS_UPDATE" | "AI_SECURITY_DETECTION" | "ANNOTATIONV2_CREATE" | "ANNOTATIONV2_DELETE" | "ANNOTATIONV2_EDIT" | "APPLICATION_CREATED" | "APPLICATION_PUBLIC_KEY_ADDED" | "APPLICATION_PUBLIC_KEY_DELETED" | "BOX_AI_USER_FAILED_REQUEST" | "BOX_AI_USER_REQUEST" | "CHANGE_ADMIN_ROLE" | "CHANGE_FOLDER_PERMISSION" | "COLLABORATION_ACCEPT" | "COLLABORATION_EXPIRATION" | "COLLABORATION_INVITE" | "COLLABORATION_REMOVE" | "COLLABORATION_ROLE_CHANGE" | "COLLAB_ADD_COLLABORATOR" | "COLLAB_INVITE_COLLABORATOR" | "COLLAB_REMOVE_COLLABORATOR" | "COLLAB_ROLE_CHANGE" | "COLLECTION_CREATE" | "COLLECTION_DELETE" | "COLLECTION_ITEM_CREATE" | "COLLECTION_ITEM_DELETE" | "COLLECTION_ITEM_UPDATE" | "COLLECTION_UPDATE" | "COMMENT_CREATE" | "COMMENT_DELETE" | "COMMENT_EDIT" | "CONTENT_ACCESS" | "CONTENT_RECOVERY_REPORT_CREATE" | "CONTENT_RECOVERY_REPORT_DELETE" | "CONTENT_RECOVERY_REPORT_INITIATE" | "CONTENT_WORKFLOW_ABNORMAL_DOWNLOAD_ACTIVITY" | "CONTENT_WORKFLOW_AUTOMATION_ADD" | "CONTENT_WORKFLOW_AUTOMATION_DELETE" | "CONTENT_WORKFLOW_POLICY_ADD" | "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" | "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION" | "COPY" | "DATA_RETENTION_CREATE_RETENTION" | "DATA_RETENTION_REMOVE_RETENTION" | "DELETE" | "DELETE_USER" | "DEVICE_TRUST_CHECK_FAILED" | "DISABLE_MULTI_FACTOR_AUTH" | "DOWNLOAD" | "EDIT" | "EDIT_USER" | "EDR_CROWDSTRIKE_ACCESS_ALLOWED_NO_CROWDSTRIKE_DEVICE" | "EDR_CROWDSTRIKE_ACCESS_REVOKED" | "EDR_CROWDSTRIKE_BOX_TOOLS_OUTDATED" | "EDR_CROWDSTRIKE_DEVICE_DETECTED" | "EDR_CROWDSTRIKE_DRIVE_OUTDATED" | "EDR_CROWDSTRIKE_NO_BOX_TOOLS" | "EMAIL_ALIAS_CONFIRM" | "EMAIL_ALIAS_PRIMARY" | "EMAIL_ALIAS_REMOVE" | "EMAIL_UPLOAD_DISABLED" | "EMAIL_UPLOAD_ENABLED" | "ENABLE_MULTI_FACTOR_AUTH" | "ENABLE_TWO_FACTOR_AUTH" | "ENTERPRISE_APP_AUTHORIZATION_UPDATE" | "EXTERNAL_COLLAB_SECURITY_SETTINGS" | "FAILED_LOGIN" | "FAVORITE" | "FILE_MARKED_MALICIOUS" | "FILE_REQUEST_CREATE" | "FILE_REQUEST_DELETE" | "FILE_REQUEST_UPDATE" | "FILE_VERSION_RESTORE" | "FILE_WATERMARKED_DOWNLOAD" | "GROUP_ADD_ITEM" | "GROUP_ADD_USER" | "GROUP_ADMIN_CREATED" | "GROUP_ADMIN_DELETED" | "GROUP_ADMIN_PERMISSIONS_UPDATED" | "GROUP_CREATION" | "GROUP_DELETION" | "GROUP_EDITED" | "GROUP_REMOVE_ITEM" | "GROUP_REMOVE_USER" | "ILLEGAL_ITEM_OWNERSHIP_TRANSFER_BY_USER" | "ITEM_ASSOCIATION_CREATED" | "ITEM_ASSOCIATION_DELETED" | "ITEM_ASSOCIATION_UPDATED" | "ITEM_COPY" | "ITEM_CREATE" | "ITEM_DOWNLOAD" | "ITEM_EMAIL_SEND" | "ITEM_MAKE_CURRENT_VERSION" | "ITEM_MODIFY" | "ITEM_MOVE" | "ITEM_OPEN" | "ITEM_PREVIEW" | "ITEM_RENAME" | "ITEM_SHARED" | "ITEM_SHARED_CREATE" | "ITEM_SHARED_UNSHARE" | "ITEM_SHARED_UPDATE" | "ITEM_SYNC" | "ITEM_TRASH" | "ITEM_UNDELETE_VIA_TRASH" | "ITEM_UNSYNC" | "ITEM_UPLOAD" | "LEGAL_HOLD_ASSIGNMENT_CREATE" | "LEGAL_HOLD_ASSIGNMENT_DELETE" | "LEGAL_HOLD_POLICY_CREATE" | "LEGAL_HOLD_POLICY_DELETE" | "LEGAL_HOLD_POLICY_UPDATE" | "LOCK" | "LOCK_CREATE" | "LOCK_DESTROY" | "LOGIN" | "MASTER_INVITE_ACCEPT" | "MASTER_INVITE_REJECT" | "METADATA_CASCADE_POLICY_APPLY" | "METADATA_CASCADE_POLICY_CREATE" | "METADATA_INSTANCE_COPY" | "METADATA_INSTANCE_CREATE" | "METADATA_INSTANCE_DELETE" | "METADATA_INSTANCE_UPDATE" | "METADATA_TEMPLATE_CREATE" | "METADATA_TEMPLATE_DELETE" | "METADATA_TEMPLATE_UPDATE" | "MOVE" | "NEW_USER" | "OAUTH2_ACCESS_TOKEN_REVOKE" | "OAUTH2_REFRESH_TOKEN_REVOKE" | "PREVIEW" | "REMOVE_DEVICE_ASSOCIATION" | "REMOVE_LOGIN_ACTIVITY_DEVICE" | "RENAME" | "RETENTION_POLICY_ASSIGNMENT_ADD" | "SHARE" | "SHARED_LINK_REDIRECT_OUT_OF_SHARED_CONTEXT" | "SHARED_LINK_SEND" | "SHARE_EXPIRATION" | "SHIELD_ACCESS_POLICY_CREATED" | "SHIELD_ACCESS_POLICY_DELETED" | "SHIELD_ACCESS_POLICY_UPDATED" | "SHIELD_ALERT" | "SHIELD_DOWNLOAD_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_JUSTIFIED" | "SHIELD_INFORMATION_BARRIER_COLLAB_BLOCKED" | "SHIELD_INFORMATION_BARRIER_DISABLED" | "SHIELD_INFORMATION_BARRIER_ENABLED" | "SHIELD_INFORMATION_BARRIER_GROUP_ADD_USER_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_COPY_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_MOVE_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_OWNER_TRANSFER_BLOCKED" | "SHIELD_INFORMATION_BARRIER_PENDING" | "SHIELD_INFORMATION_BARRIER_SHARED_ITEM_ACCESS_BLOCKED" | "SHIELD_JUSTIFICATION_APPROVAL" | "SHIELD_SHARED_LINK_ACCESS_BLOCKED" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_CREATE" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_UPDATE" | "SIGN_DOCUMENT_ASSIGNED" | "SIGN_DOCUMENT_CANCELLED" | "SIGN_DOCUMENT_COMPLETED" | "SIGN_DOCUMENT_CONVERTED" | "SIGN_DOCUMENT_CREATED" | "SIGN_DOCUMENT_DECLINED" | "SIGN_DOCUMENT_EXPIRED" | "SIGN_DOCUMENT_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNER" | "SIGNER_DOWNLOADED" | "SIGNER_FORWARDED" | "STORAGE_EXPIRATION" | "TAG_ITEM_CREATE" | "TASK_ASSIGNMENT_CREATE" | "TASK_ASSIGNMENT_DELETE" | "TASK_ASSIGNMENT_UPDATE" | "TASK_CREATE" | "TASK_UPDATE" | "TERMS_OF_SERVICE_ACCEPT" | "TERMS_OF_SERVICE_REJECT" | "UNDELETE" | "UNFAVORITE" | "UNLOCK" | "UNSHARE" | "UPDATE_COLLABORATION_EXPIRATION" | "UPDATE_SHARE_EXPIRATION" | "UPLOAD" | "USER_AUTHENTICATE_OAUTH2_ACCESS_TOKEN_CREATE" | "WATERMARK_LABEL_CREATE" | "WATERMARK_LABEL_DELETE" | "WORKFLOW_AUTOMATION_CREATE" | "WORKFLOW_AUTOMATION_DELETE" | "WORKFLOW_AUTOMATION_UPDATE" | (string & {});
  /** The folder that holds the item of an event of the enterprise streams. */
  EventSourceParent: {
   /** @constant */
   type: "folder";
   /** The folder's id; empty above the root folder. */
   id: string;
   /** The folder's name. */
   name?: string;
  };
  /** A file or folder as it stands in the enterprise streams. */
  EventSource: {
   /**
    * Which of the two it is.
    */
   item_type: "file" | "folder";
   /** Id of the file or folder. */
   item_id: string;
   /** Its name at that time. */
   item_name: string;
   /** Its classification. */
   classification?: {
    /** Name of the classification. */
    name?: string;
   } | null;
   /** The folder that holds it; null for the root folder. */
   parent?: EventSourceParent | null;
   /** Who owns it. */
   owned_by?: UserMini;
  };
  /** A group as it is sent when no fields are asked for. */
  Group: GroupMini & {
   /**
    * Format: date-time
    * When the group was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the group was last changed.
    */
   modified_at?: string;
  };
  /** An item that an application keeps in Box. */
  AppItemEventSource: {
   /** @constant */
   type: "app_item";
   /** The app item's id. */
   id: string;
   /** Kind of the app item, as the application calls it. */
   app_item_type: string;
   /** The user that the event is about. */
   user?: UserMini | null;
   /** The group that the event is about. */
   group?: GroupMini | null;
  };
  /** Anything else that an event can be about. That a user or group got or lost access, for one, names both sides by id and name. */
  GenericSource: {
   /** Kind of the thing. */
   type?: string;
   /** Its id. */
   id?: string;
   /** Kind of an item other than a file or folder. */
   item_type?: string;
   /** Id of the user in it. */
   user_id?: string;
   /** That user's name. */
   user_name?: string;
   /** That user's e-mail address. */
   user_email?: string;
   /** Id of the group in it. */
   group_id?: string;
   /** That group's name. */
   group_name?: string;
   /** Id of the file in it. */
   file_id?: string;
   /** That file's name. */
   file_name?: string;
   /** Id of the folder in it. */
   folder_id?: string;
   /** That folder's name. */
   folder_name?: string;
   /** The folder that holds the file or folder in it. */
   parent?: EventSourceParent | null;
  } & {
   [key: string]: unknown;
  };
  /** What an event is about. Things that are sent elsewhere too look as they do there: users, groups, files, folders, web links, comments, collaborations, tasks and app items. The enterprise streams have a short form of files and folders; all else depends on event_type. */
  EventSourceResource: User | EventSource | FileProperties | FolderProperties | WebLinkProperties | Comment | Collaboration | Task | Group | AppItemEventSource | GenericSource;
  /** Something that happened. */
  Event: {
   /** @constant */
   type: "event";
   /** The event's id. An event that is sent again has the same. */
   event_id: string;
   event_type: EventType;
   /**
    * Format: date-time
    * When it happened.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was written down; not in the enterprise streams.
    */
   recorded_at?: string | null;
   /** Who did it; null when nobody was signed in. */
   created_by?: UserMini | null;
   /** Who acted in the name of created_by; null when it was that user. */
   action_by?: UserMini | null;
   /** Where the call came from; only in the enterprise streams. */
   ip_address?: string | null;
   /** Session in which it was done; null when it was not done in one. */
   session_id?: string | null;
   /** What it was done to; null when that cannot be told any more. */
   source?: EventSourceResource | null;
   /** More about it, depending on event_type. Mostly in the enterprise streams. */
   additional_details?: {
    [key: string]: unknown;
   } | null;
  };
  /** Some events, and where the stream goes on. */
  Events: {
   /** How many events the answer holds. */
   chunk_size?: number;
   /** Where the next call starts. As a number it can go beyond what JavaScript counts exactly. */
   next_stream_position: string | number;
   /** The events. */
   entries: Event[];
  };
  /** A server that answers when there is news. */
  RealtimeServer: {
   /** @constant */
   type: "realtime_server";
   /**
    * Format: uri
    * The address to wait at. It holds all that the call needs and takes no access token.
    */
   url: string;
   /** For how many minutes the address lives. */
   ttl?: string | number;
   /** How often the call may be repeated after a failure before a new address is needed. */
   max_retries?: string | number;
   /** For how many seconds to wait for news before a new address is needed. */
   retry_timeout?: number;
  };
  /** Where to wait for news, which is one server. */
  RealtimeServers: {
   /** How many servers the answer holds. */
   chunk_size?: number;
   /** The servers. */
   entries: RealtimeServer[];
  };
  /** What is part of the app item: the file or folder that the call was about, or a folder above it. */
  AppItemAssociatedItem: FileBase | FolderBase | WebLinkBase;
  /** That a file or folder is part of an app item. */
  AppItemAssociation: {
   /** @constant */
   type: "app_item_association";
   /** The association's id. */
   id: string;
   app_item: AppItem;
   item: AppItemAssociatedItem;
  };
  /** A page of associations with app items. */
  AppItemAssociations: MarkerPage & {
   /** The associations. */
   entries: AppItemAssociation[];
  };
  /** That a version is not in the trash any more. */
  FileVersionRestore: {
   /** Null takes the version out of the trash. */
   trashed_at: null;
  };
  /** The past version to make the current one. */
  FileVersionPromote: {
   /** @constant */
   type: "file_version";
   /** Id of the version. */
   id: string;
  };
  /** A new web link. */
  WebLinkCreate: {
   /** Where it leads, with http:// or https:// at the start. */
   url: string;
   /** The folder to put it into. */
   parent: {
    /** Id of that folder, 0 for the root folder. */
    id: string;
   };
   /** The name that the folder shows; the url without it. */
   name?: string;
   /** The text that explains the link. */
   description?: string;
  };
  /** Changes to a web link. What is not named stays as it is. */
  WebLinkUpdate: {
   /** Where it is to lead, with http:// or https:// at the start. */
   url?: string;
   /** The folder to move it to. */
   parent?: {
    /** Id of that folder, 0 for the root folder. */
    id?: string;
    /** The user to whose root folder it goes; id is 0 then. */
    user_id?: string;
   };
   /** The new name. */
   name?: string;
   /** The new text that explains the link; empty to say nothing. */
   description?: string;
   /** Makes or changes the shared link; an empty object makes one with the settings that the enterprise has chosen, null removes it. */
   shared_link?: SharedLinkSettings | null;
   /** The collections of the user who calls that are to hold it; an empty list or null takes it out of all. So far there are only the favourites. */
   collections?: {
    /** The collection's id. */
    id?: string;
    /** collection, or left out. */
    type?: string;
   }[] | null;
  };
  /** Where a web link from the trash goes. Needed when its folder is gone or the name is taken there. */
  WebLinkTrashRestore: {
   /** A new name. It counts only when the old one is taken. */
   name?: string;
   /** A new folder. It counts only when the old one is gone. */
   parent?: {
    /** Id of that folder, 0 for the root folder. */
    id?: string;
   };
  };
  /** Where the copy goes and what it is called. */
  WebLinkCopy: {
   /** Name of the copy; the same as the original's without it. */
   name?: string;
   /** The folder for the copy. */
   parent: {
    /** Id of that folder, 0 for the root folder. */
    id: string;
   };
  };
  /** A form through which people, also those without an account, upload files into a folder. */
  FileRequest: {
   /**
    * The service writes it with an underscore; older answers have a dash.
    */
   type: "file_request" | "file-request";
   /** The file request's id. */
   id: string;
   /** The heading of the form. */
   title?: string;
   /** The text under the heading; null without one. */
   description?: string | null;
   /** Whether the form takes files: active or inactive. */
   status?: "active" | "inactive" | (string & {});
   /** Whether people have to give their e-mail address. */
   is_email_required?: boolean;
   /** Whether people have to say something about the files. */
   is_description_required?: boolean;
   /**
    * Format: date-time
    * When the form stops to take files and becomes inactive; null or missing for never.
    */
   expires_at?: string | null;
   folder: FolderMini;
   /** Path of the form's page, such as /f/ and an id; it goes after the address of the enterprise's web app. */
   url?: string;
   /** Changes with every change to the file request; for if-match. */
   etag?: string | null;
   /** Who made it. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When it was made.
    */
   created_at: string;
   /** Who last changed it. */
   updated_by?: UserMini;
   /**
    * Format: date-time
    * When it was last changed.
    */
   updated_at: string;
  };
  /** Changes to a file request. What is not named stays as it is. */
  FileRequestUpdate: {
   /** The new heading of the form. */
   title?: string;
   /** The new text under the heading. */
   description?: string;
   /**
    * Whether the form takes files. An inactive form answers people with an error page.
    */
   status?: "active" | "inactive";
   /** Whether people have to give their e-mail address. */
   is_email_required?: boolean;
   /** Whether people have to say something about the files. */
   is_description_required?: boolean;
   /**
    * Format: date-time
    * When the form is to stop taking files.
    */
   expires_at?: string;
  };
  /** The folder for the copy, and what is to differ from the original. */
  FileRequestCopy: FileRequestUpdate & {
   /** The folder into which the copy takes files. */
   folder: {
    /** @constant */
    type?: "folder";
    /** Id of the folder. */
    id: string;
   };
  };
  /** A set of items that a user has put together. So far each user has one, the favourites. */
  Collection: CollectionMini & {
   /** @constant */
   type: "collection";
  };
  /** A page of collections. */
  Collections: OffsetPage & {
   /** The collections. */
   entries: Collection[];
  };
  /** That the user did something with an item not long ago. */
  RecentItem: {
   /** @constant */
   type: "recent_item";
   item: ItemFull;
   /** What the user did last. */
   interaction_type?: "item_preview" | "item_upload" | "item_comment" | "item_open" | "item_modify" | (string & {});
   /**
    * Format: date-time
    * When it was.
    */
   interacted_at?: string;
   /** Address of the shared link that the user came by; null or missing without one. */
   interaction_shared_link?: string | null;
  };
  /** A page of items used recently. */
  RecentItems: {
   /** How many entries the page could hold. */
   limit?: number;
   /** Where the next page starts; null, empty or missing on the last one. */
   next_marker?: string | null;
   /** Where the page before starts. */
   prev_marker?: string | null;
   /** What the entries are sorted by; one object as a rule. */
   order?: OrderKey | Order;
   /** The items, the latest first. */
   entries: RecentItem[];
  };
  /** The watermark on a file or folder. */
  Watermark: {
   /** Since when there is one. */
   watermark: {
    /**
     * Format: date-time
     * When it was first put on.
     */
    created_at: string;
    /**
     * Format: date-time
     * When it was last put on.
     */
    modified_at: string;
   };
  };
  /** What the watermark is to show. */
  WatermarkApply: {
   /** The watermark. */
   watermark: {
    /**
     * The kind of watermark. There is one kind, which shows who looks at the content and when.
     */
    imprint: "default";
   };
  };
  /** What a lock keeps people from doing with the folder. */
  FolderLockOperations: {
   /** Whether the folder cannot be moved. */
   move: boolean;
   /** Whether the folder cannot be deleted. */
   delete: boolean;
  };
  /** A lock that keeps a folder from being moved and deleted. */
  FolderLock: {
   /** @constant */
   type: "folder_lock";
   /** The lock's id. */
   id: string;
   folder?: FolderMini;
   /** Who locked the folder. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When it was locked.
    */
   created_at?: string;
   locked_operations?: FolderLockOperations;
   /** Kind of the lock. */
   lock_type?: "freeze" | (string & {});
  };
  /** The locks on a folder. */
  FolderLocks: {
   /** The locks. */
   entries: FolderLock[];
   /** How many entries the answer could hold, in digits or as a number. */
   limit?: string | number;
   /** Null, as all the locks come in one answer. */
   next_marker?: string | null;
  };
  /** A lock to put on a folder. */
  FolderLockCreate: {
   /** What to keep people from doing. It can be left out; if it is there both parts have to be true. */
   locked_operations?: FolderLockOperations;
   /** The folder to lock. */
   folder: {
    /** @constant */
    type: "folder";
    /** Id of the folder. The root folder cannot be locked. */
    id: string;
   };
  };
  /** What a ZIP file is to hold. */
  ZipDownloadCreate: {
   /** The files and folders, the latter with all that they hold. All together at most 10,000 files. */
   items: {
    /**
     * Kind of the item.
     */
    type: "file" | "folder";
    /** Id of the item. The root folder cannot be downloaded. */
    id: string;
   }[];
   /** Name of the ZIP file; the service adds .zip to it. Without it the name is made from the time of the call. */
   download_file_name?: string;
  };
  /** An item that gets another name in the ZIP file. */
  ZipDownloadNameConflict: {
   /**
    * Kind of the item.
    */
   type: "file" | "folder";
   /** Id of the item. */
   id: string;
   /** Its name in Box. */
   original_name?: string;
   /** Its name in the ZIP file. */
   download_name?: string;
  };
  /** Where a ZIP file can be downloaded, and where its progress is told. */
  ZipDownload: {
   /**
    * Format: uri
    * Address of the ZIP file. It is good for some seconds and for one use, and takes no access token. The id of the download stands in it before /content.
    */
   download_url: string;
   /**
    * Format: uri
    * Address that tells how far the download is. It takes an access token.
    */
   status_url: string;
   /**
    * Format: date-time
    * Until when download_url can be used.
    */
   expires_at: string;
   /** Items that would have the same name in the ZIP file, one list for each such name. They get other names there. */
   name_conflicts?: ZipDownloadNameConflict[][];
  };
  /** How far the download of a ZIP file is. */
  ZipDownloadStatus: {
   /** How many files the ZIP file is to hold. */
   total_file_count?: number;
   /** How many files were downloaded so far. */
   downloaded_file_count?: number;
   /** How many files were left out, mostly as they were deleted or may not be downloaded. */
   skipped_file_count?: number;
   /** How many folders were left out, mostly as they were deleted or may not be downloaded. */
   skipped_folder_count?: number;
   /**
    * Whether the download goes on or has ended. It is in_progress also before the first byte is asked for.
    * @default in_progress
    */
   state: "in_progress" | "failed" | "succeeded" | (string & {});
  };
  /** A metadata instance as the calls on a file or folder send it. */
  ItemMetadata: MetadataInstance & unknown;
  /** All metadata instances of an item. */
  MetadataInstances: {
   /** The instances. */
   entries: ItemMetadata[];
   /** How many instances the list could hold. */
   limit?: number;
  };
  /** The value of a field: a text, a date with time of day or the key of an option as a string, a number, or the keys of several options or taxonomy nodes. */
  MetadataInstanceValue: string | number | string[];
  /** Sets the value of a field, or makes sure of it before the other changes. */
  MetadataPatchValue: {
   /**
    * add for a field without a value, replace for one with a value, test to fail unless the field has this value.
    */
   op: "add" | "replace" | "test";
   /** The field, as a slash and its key; ~1 and ~0 stand for a slash and a tilde in the key. */
   path: string;
   value: MetadataInstanceValue;
  };
  /** Takes the value of a field away. */
  MetadataPatchRemove: {
   /** @constant */
   op: "remove";
   /** The field, as a slash and its key. */
   path: string;
  };
  /** Gives a field the value of another one. */
  MetadataPatchFrom: {
   /**
    * move to take the value away from the other field, copy to leave it there.
    */
   op: "move" | "copy";
   /** The field that gets the value, as a slash and its key. */
   path: string;
   /** The field that has the value, as a slash and its key. */
   from: string;
  };
  /** One change of a metadata instance. */
  MetadataPatch: MetadataPatchValue | MetadataPatchRemove | MetadataPatchFrom;
  /** Changes of an instance, as JSON Patch. They are carried out one after the other, and either all of them or none. */
  MetadataInstanceUpdate: MetadataPatch[];
  /** The values of the new instance by the keys of the template's fields. Fields may be left out. */
  MetadataInstanceCreate: {
   [key: string]: MetadataInstanceValue;
  };
  /** Why metadata was not put on an item. It mostly lacks the type and status that other failures carry. */
  MetadataError: {
   /** What went wrong, for programs. */
   code: "bad_request" | "conflict" | "tuple_already_exists" | (string & {});
   /** What went wrong, for people. */
   message?: string;
   /** Identifies the call when asking for support. */
   request_id?: string;
  };
  /** The security classification of one file or folder, which is metadata of a template of its own. */
  Classification: {
   /** The name of the classification. */
   Box__Security__Classification__Key?: string;
   /** Identifies the instance, a UUID. */
   $id?: string;
   /** Name of the template with its own id. */
   $type?: string;
   /** Version of the template that the instance follows. */
   $typeVersion?: number;
   /** The item, as file_70001 or folder_50001. */
   $parent: string;
   /** Whose classification it is, as enterprise_ with the id of the enterprise. */
   $scope: string;
   /** @constant */
   $template: "securityClassification-6VMVochwUWo";
   /** How often the instance was changed, from 0. */
   $version: number;
   /** Whether the user who asks may change the instance. */
   $canEdit?: boolean;
  };
  /** Which classification takes the place of the present one, as JSON Patch with one operation. */
  ClassificationUpdate: {
   /** @constant */
   op: "replace";
   /** @constant */
   path: "/Box__Security__Classification__Key";
   /** The name of one of the classifications of the enterprise. */
   value: string;
  }[];
  /** Which classification the item gets. */
  ClassificationCreate: {
   /** The name of one of the classifications of the enterprise. */
   Box__Security__Classification__Key: string;
  };
  /** What else there is to know of a classification. */
  ClassificationConfig: {
   /** How the classification is shown. */
   classification?: {
    /** What the classification means, shown to people beside its name. */
    classificationDefinition?: string;
    /**
     * Format: int64
     * The colour of its label: 0 yellow, 1 orange, 2 red, 3 purple, 4 light blue, 5 dark blue, 6 green, 7 grey.
     */
    colorID?: number;
   };
  };
  /** One classification of an enterprise. */
  ClassificationOption: {
   /** The classification's id. */
   id: string;
   /** Its name, by which it is put on items. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** The field that names the classification of an item. */
  ClassificationField: {
   /** @constant */
   type: "enum";
   /** The field's id. */
   id: string;
   /** @constant */
   key: "Box__Security__Classification__Key";
   /** The field's name. */
   displayName: "Classification" | (string & {});
   /** Whether the field is kept out of the web and mobile apps' metadata. */
   hidden?: boolean;
   /** The classifications. */
   options: ClassificationOption[];
  };
  /** The metadata template that holds the security classifications of an enterprise as the options of its only field. */
  ClassificationTemplate: {
   /** @constant */
   type: "metadata_template";
   /** The template's id. */
   id: string;
   /** Whose classifications they are, as enterprise_ with the id of the enterprise. */
   scope: string;
   /** @constant */
   templateKey: "securityClassification-6VMVochwUWo";
   /** The template's name. */
   displayName: "Classification" | (string & {});
   /** Whether the template is kept out of the web and mobile apps' metadata. */
   hidden?: boolean;
   /** Whether a copy of an item keeps its classification. */
   copyInstanceOnItemCopy?: boolean;
   /** The only field. */
   fields: ClassificationField[];
  };
  /** What a classification is to be. */
  ClassificationOptionData: {
   /** Its name. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** Adds a classification. */
  ClassificationAddition: {
   /** @constant */
   op: "addEnumOption";
   /** @constant */
   fieldKey: "Box__Security__Classification__Key";
   data: ClassificationOptionData;
  };
  /** Changes a classification. Items that carry it follow. */
  ClassificationEdit: {
   /** @constant */
   op: "editEnumOption";
   /** @constant */
   fieldKey: "Box__Security__Classification__Key";
   /** The name that the classification has now. */
   enumOptionKey: string;
   data: ClassificationOptionData;
  };
  /** Adds or changes one classification of an enterprise. */
  ClassificationOperation: ClassificationAddition | ClassificationEdit;
  /** What to do with the classifications of an enterprise. */
  ClassificationsChange: ClassificationOperation[];
  /** What is written over a card. */
  SkillCardTitle: {
   /** Names the title, so that it can be translated. */
   code?: string;
   /** The title. */
   message: string;
  };
  /** The skill that made the card. */
  SkillCardSkill: {
   /** @constant */
   type: "service";
   /** Names the skill, as its maker chose. */
   id: string;
  };
  /** The run of the skill that made the card. Each file that the skill is given is a run of its own. */
  SkillCardInvocation: {
   /** @constant */
   type: "skill_invocation";
   /** Names the run, as the maker of the skill chose. */
   id: string;
  };
  /** A card of keywords. */
  KeywordSkillCard: {
   /** @constant */
   type: "skill_card";
   /** @constant */
   skill_card_type: "keyword";
   /**
    * Format: date-time
    * When the card was made.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** The keywords. */
   entries: {
    /** The word. */
    text?: string;
   }[];
  };
  /** A stretch of a recording. */
  SkillCardSpan: {
   /** Where it starts, in seconds. */
   start: number;
   /** Where it ends, in seconds. */
   end: number;
  };
  /** A card that tells when things show up in a recording, such as faces or subjects. */
  TimelineSkillCard: {
   /** @constant */
   type: "skill_card";
   /** @constant */
   skill_card_type: "timeline";
   /**
    * Format: date-time
    * When the card was made.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** Length of the recording, in seconds. */
   duration?: number;
   /** What shows up. */
   entries: {
    /** What it is, shown when there is no image. */
    text?: string;
    /** When it is there. */
    appears?: SkillCardSpan[];
    /** Address of an image to show for it. */
    image_url?: string;
   }[];
  };
  /** A card with the words of a recording or of a text in an image. */
  TranscriptSkillCard: {
   /** @constant */
   type: "skill_card";
   /** @constant */
   skill_card_type: "transcript";
   /**
    * Format: date-time
    * When the card was made.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** Length of the recording, in seconds. */
   duration?: number;
   /** The words, sentence by sentence. */
   entries: {
    /** The words. */
    text?: string;
    /** When they are said. */
    appears?: {
     /** Where they start, in seconds. */
     start: number;
    }[];
   }[];
  };
  /** A card that tells how the work of a skill goes. */
  StatusSkillCard: {
   /** @constant */
   type: "skill_card";
   /** @constant */
   skill_card_type: "status";
   /**
    * Format: date-time
    * When the card was made.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** How the work goes. */
   status: {
    /** The state. A transient failure is worth another try, a permanent one is not. */
    code: "invoked" | "processing" | "success" | "transient_failure" | "permanent_failure" | (string & {});
    /** What people are told. Some codes have a text of their own, which this replaces. */
    message?: string;
   };
  };
  /** One thing that a skill has to say about a file: keywords, a timeline, a transcript, or how its work goes. */
  SkillCard: KeywordSkillCard | TimelineSkillCard | TranscriptSkillCard | StatusSkillCard;
  /** The cards that skills have put on a file, which is metadata of a template of its own. */
  SkillCardsMetadata: {
   /** Identifies the instance, a UUID. */
   $id?: string;
   /** Name of the template with its own id. */
   $type?: string;
   /** Version of the template that the instance follows. */
   $typeVersion?: number;
   /** The file, as file_70001. */
   $parent: string;
   /** Who the template belongs to, which is global. */
   $scope: string;
   /** @constant */
   $template: "boxSkillsCards";
   /** How often the instance was changed, from 0. */
   $version: number;
   /** Whether the user who asks may change the instance. */
   $canEdit?: boolean;
   /** The cards, in the order in which they are shown. */
   cards: SkillCard[];
  };
  /** Which cards take the place of which, as JSON Patch. */
  SkillCardsUpdate: {
   /** @constant */
   op: "replace";
   /** The card, as /cards/ and its place counted from 0. */
   path: string;
   value: SkillCard;
  }[];
  /** The first cards of a file. */
  SkillCardsCreate: {
   /** The cards. */
   cards: SkillCard[];
  };
  /** What came of a run of a skill. */
  SkillInvocationUpdate: {
   /**
    * How the run went. A transient failure is worth another try, a permanent one is not.
    */
   status: "invoked" | "processing" | "success" | "transient_failure" | "permanent_failure";
   /** What to put on the file. */
   metadata: {
    /** All cards of the file, in place of those that it has. */
    cards?: SkillCard[];
   };
   /** The file. */
   file: {
    /** @constant */
    type: "file";
    /** The file's id. */
    id: string;
   };
   /** The version of the file that the skill read. */
   file_version?: {
    /** @constant */
    type: "file_version";
    /** The version's id. */
    id: string;
   };
   /** What the run used up. */
   usage?: {
    /** What is counted, such as seconds or pages. */
    unit?: string;
    /** How many of them. */
    value?: number;
   };
  };
  /** An option of an enum or multiSelect field. */
  MetadataOption: {
   /** The id of the option. */
   id?: string;
   /** The option as it stands in instances, which is also what people see. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** What a taxonomy field can hold. */
  MetadataOptionsRules: {
   /** Whether it can hold more than one node. */
   multiSelect?: boolean;
   /** The levels whose nodes it can hold, counted from 1 at the top. */
   selectableLevels?: number[];
  };
  /** A field of a metadata template. */
  MetadataField: {
   /**
    * What the field holds: a text, a number, a date, one option, several options, or nodes of a taxonomy. Fields of type integer are old.
    */
   type: "string" | "float" | "date" | "enum" | "multiSelect" | "taxonomy" | "integer";
   /** The id of the field, a UUID. */
   id?: string;
   /** The key by which the field is named in instances. */
   key: string;
   /** The name that people see. */
   displayName: string;
   /** What people are told about the field. */
   description?: string;
   /** Whether the field is kept out of the web and mobile apps and only programs see it. */
   hidden?: boolean;
   /** What an enum or multiSelect field can hold, in the order in which it is shown. */
   options?: MetadataOption[];
   /** The key of the taxonomy that a taxonomy field takes its values from. */
   taxonomyKey?: string;
   /** The id of that taxonomy. */
   taxonomyId?: string;
   /** Where that taxonomy is defined. */
   namespace?: string;
   optionsRules?: MetadataOptionsRules;
  };
  /** A template of metadata: which fields its instances on files and folders have. */
  MetadataTemplate: {
   /** @constant */
   type?: "metadata_template";
   /** The id of the template, a UUID. */
   id: string;
   /** Whose template it is: global, or enterprise_ with the id of the enterprise. */
   scope?: string;
   /** The key by which the template is named in its scope. */
   templateKey?: string;
   /** The name that people see. */
   displayName?: string;
   /** Whether the template is kept out of the web and mobile apps and only programs see it. */
   hidden?: boolean;
   /** The fields, in the order in which they are shown. */
   fields?: MetadataField[];
   /** Whether a copy of an item gets a copy of the instance. */
   copyInstanceOnItemCopy?: boolean;
  };
  /** A page of metadata templates. */
  MetadataTemplates: MarkerPage & {
   /** The templates. */
   entries: MetadataTemplate[];
  };
  /** The properties of the template to change, and what they are to be. */
  MetadataTemplateEditData: {
   /** The name that people see. */
   displayName?: string;
   /** Whether to keep the template out of the web and mobile apps. */
   hidden?: boolean;
   /** Whether a copy of an item gets a copy of the instance. */
   copyInstanceOnItemCopy?: boolean;
  } & {
   [key: string]: unknown;
  };
  /** Changes the template itself. */
  MetadataTemplateEdit: {
   /** @constant */
   op: "editTemplate";
   data: MetadataTemplateEditData;
  };
  /** What an option of an enum or multiSelect field is to be. */
  MetadataOptionCreate: {
   /** The option as it stands in instances, which is also what people see. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** A new field of a metadata template. An enum or multiSelect field needs options, a taxonomy field a taxonomy. */
  MetadataFieldCreate: {
   /**
    * What the field holds: a text, a number, a date, one option, several options, or nodes of a taxonomy.
    */
   type: "string" | "float" | "date" | "enum" | "multiSelect" | "taxonomy";
   /** The key by which the field is named in instances, unique in the template. */
   key: string;
   /** The name that people see. */
   displayName: string;
   /** What people are told about the field. */
   description?: string;
   /** Whether the field is kept out of the web and mobile apps and only programs see it. */
   hidden?: boolean;
   /** What an enum or multiSelect field can hold. */
   options?: MetadataOptionCreate[];
   /** The key of the taxonomy that a taxonomy field takes its values from. */
   taxonomyKey?: string;
   /** The id of that taxonomy. */
   taxonomyId?: string;
   /** Where that taxonomy is defined. */
   namespace?: string;
   optionsRules?: MetadataOptionsRules;
  };
  /** Adds a field. */
  MetadataFieldAdd: {
   /** @constant */
   op: "addField";
   data: MetadataFieldCreate;
  };
  /** The properties of the field to change, and what they are to be. Options are changed by operations of their own. */
  MetadataFieldEditData: {
   /** The key by which the field is named in instances. */
   key?: string;
   /** The name that people see. */
   displayName?: string;
   /** What people are told about the field. */
   description?: string;
   /** Whether to keep the field out of the web and mobile apps. */
   hidden?: boolean;
   optionsRules?: MetadataOptionsRules;
  } & {
   [key: string]: unknown;
  };
  /** Changes a field. A new key reaches the instances too. */
  MetadataFieldEdit: {
   /** @constant */
   op: "editField";
   /** The key of the field. */
   fieldKey: string;
   data: MetadataFieldEditData;
  };
  /** Removes a field and its values from all instances. */
  MetadataFieldRemove: {
   /** @constant */
   op: "removeField";
   /** The key of the field. */
   fieldKey: string;
  };
  /** Puts the fields in another order. */
  MetadataFieldsReorder: {
   /** @constant */
   op: "reorderFields";
   /** The keys of all fields in the wanted order. */
   fieldKeys: string[];
  };
  /** Adds an option to an enum field. */
  MetadataEnumOptionAdd: {
   /** @constant */
   op: "addEnumOption";
   /** The key of the field. */
   fieldKey: string;
   data: MetadataOptionCreate;
  };
  /** Changes an option of an enum field. Instances that hold it follow. */
  MetadataEnumOptionEdit: {
   /** @constant */
   op: "editEnumOption";
   /** The key of the field. */
   fieldKey: string;
   /** The key of the option. */
   enumOptionKey: string;
   data: MetadataOptionCreate;
  };
  /** Removes an option of an enum field, also from the instances that hold it. */
  MetadataEnumOptionRemove: {
   /** @constant */
   op: "removeEnumOption";
   /** The key of the field. */
   fieldKey: string;
   /** The key of the option. */
   enumOptionKey: string;
  };
  /** Puts the options of an enum field in another order. */
  MetadataEnumOptionsReorder: {
   /** @constant */
   op: "reorderEnumOptions";
   /** The key of the field. */
   fieldKey: string;
   /** The keys of all options in the wanted order. */
   enumOptionKeys: string[];
  };
  /** Adds an option to a multiSelect field. */
  MetadataMultiSelectOptionAdd: {
   /** @constant */
   op: "addMultiSelectOption";
   /** The key of the field. */
   fieldKey: string;
   data: MetadataOptionCreate;
  };
  /** Changes an option of a multiSelect field. Instances that hold it follow. */
  MetadataMultiSelectOptionEdit: {
   /** @constant */
   op: "editMultiSelectOption";
   /** The key of the field. */
   fieldKey: string;
   /** The key of the option. */
   multiSelectOptionKey: string;
   data: MetadataOptionCreate;
  };
  /** Removes an option of a multiSelect field, also from the instances that hold it. */
  MetadataMultiSelectOptionRemove: {
   /** @constant */
   op: "removeMultiSelectOption";
   /** The key of the field. */
   fieldKey: string;
   /** The key of the option. */
   multiSelectOptionKey: string;
  };
  /** Puts the options of a multiSelect field in another order. */
  MetadataMultiSelectOptionsReorder: {
   /** @constant */
   op: "reorderMultiSelectOptions";
   /** The key of the field. */
   fieldKey: string;
   /** The keys of all options in the wanted order. */
   multiSelectOptionKeys: string[];
  };
  /** One change of a metadata template. */
  MetadataTemplateOperation: MetadataTemplateEdit | MetadataFieldAdd | MetadataFieldEdit | MetadataFieldRemove | MetadataFieldsReorder | MetadataEnumOptionAdd | MetadataEnumOptionEdit | MetadataEnumOptionRemove | MetadataEnumOptionsReorder | MetadataMultiSelectOptionAdd | MetadataMultiSelectOptionEdit | MetadataMultiSelectOptionRemove | MetadataMultiSelectOptionsReorder;
  /** Changes of a metadata template. They are carried out one after the other, and either all of them or none. */
  MetadataTemplateUpdate: MetadataTemplateOperation[];
  /** A new metadata template. */
  MetadataTemplateCreate: {
   /** Whose template it is: enterprise for the caller's own, or enterprise_ with its id. */
   scope: "enterprise" | (string & {});
   /** The key of the template, unique in its scope. The service makes one out of displayName when it is left out. */
   templateKey?: string;
   /** The name that people see. */
   displayName: string;
   /**
    * Whether to keep the template out of the web and mobile apps.
    * @default false
    */
   hidden?: boolean;
   /** The fields, in the order in which they are shown. */
   fields?: MetadataFieldCreate[];
   /**
    * Whether a copy of an item gets a copy of the instance.
    * @default false
    */
   copyInstanceOnItemCopy?: boolean;
  };
  /** A node above another one. */
  MetadataTaxonomyAncestor: {
   /** The id of the node. */
   id: string;
   /** The name that people see. */
   displayName?: string;
   /** The level that it is on, counted from 1 at the top. */
   level?: number;
  };
  /** A node of a taxonomy, which is a value that fields can hold. */
  MetadataTaxonomyNode: {
   /** The id of the node, a UUID. */
   id: string;
   /** The name that people see. */
   displayName: string;
   /** The level that it is on, counted from 1 at the top. */
   level: number;
   /** The id of the node above it; null or missing at the top. */
   parentId?: string | null;
   /** The ids of the nodes from the top down to it. */
   nodePath?: string[];
   /** The nodes above it. */
   ancestors?: MetadataTaxonomyAncestor[];
  };
  /** A page of nodes. */
  MetadataTaxonomyNodes: MarkerPage & {
   /** The nodes. */
   entries: MetadataTaxonomyNode[];
  };
  /** By this a folder hands the metadata of one template down to all that it holds. */
  MetadataCascadePolicy: {
   /** @constant */
   type: "metadata_cascade_policy";
   /** The policy's id. */
   id: string;
   /** The enterprise whose policy it is. */
   owner_enterprise?: EnterpriseBase;
   /** The folder. */
   parent?: FolderBase;
   /** Whose template it is: global, or enterprise_ with the id of the enterprise. */
   scope?: string;
   /** The key of the template. */
   templateKey?: string;
  };
  /** A page of metadata cascade policies. */
  MetadataCascadePolicies: MarkerPage & {
   /** The policies. */
   entries: MetadataCascadePolicy[];
  };
  /** Which metadata a folder is to hand down. */
  MetadataCascadePolicyCreate: {
   /** Id of the folder. The root folder 0 is refused. */
   folder_id: string;
   /** Whose template it is: global, enterprise for the caller's own enterprise, or enterprise_ with the id of an enterprise. */
   scope: "global" | "enterprise" | (string & {});
   /** The key of the template. */
   templateKey: string;
  };
  /** What becomes of items that have metadata of the template already. */
  MetadataCascadePolicyApply: {
   /**
    * none to leave such items as they are, overwrite to give them the folder's values.
    */
   conflict_resolution: "none" | "overwrite";
  };
  /** Which items to find by their metadata. */
  MetadataQuery: {
   /** The template, as its scope with the id of the enterprise, a dot and its key: enterprise_900100.contract. */
   from: string;
   /** The condition, written much like the WHERE clause of SQL over the keys of the fields. Values stand in query_params and are named with a colon, as in amount >= :least. All instances of the template match when it is left out. */
   query?: string;
   /** The values that the query names. */
   query_params?: {
    [key: string]: unknown;
   };
   /** The folder to search with all that is below it; 0 for everything that the user can see. */
   ancestor_folder_id: string;
   /** What to sort by, the weightiest first. All directions have to be the same. */
   order_by?: {
    /** The key of the field. */
    field_key?: string;
    /**
     * Which way.
     */
    direction?: "ASC" | "DESC" | "asc" | "desc";
   }[];
   /**
    * How many items a page may hold.
    * @default 100
    */
   limit?: number;
   /** Where the page starts, as given by next_marker of the page before. */
   marker?: string;
   /** Properties to send of each item, including metadata as metadata.scope.template, all of an instance, or metadata.scope.template.field. */
   fields?: string[];
  };
  /** A file or folder with all that the fields of a metadata query can ask for. */
  MetadataQueryItemFull: FileFull | FolderFull;
  /** A page of items that a metadata query found. */
  MetadataQueryResults: MarkerPage & {
   /** The items. */
   entries: MetadataQueryItemFull[];
  };
  /** A new taxonomy. */
  MetadataTaxonomyCreate: {
   /** The key, unique in the namespace. The service makes one when it is left out. */
   key?: string;
   /** The name that people see. */
   displayName: string;
   /** Where to define it: enterprise_ with the id of the enterprise. */
   namespace: string;
  };
  /** A level of a taxonomy. */
  MetadataTaxonomyLevel: {
   /** The name that people see. */
   displayName?: string;
   /** What people are told about the level. */
   description?: string | null;
   /**
    * Format: int32
    * Its place, counted from 1 at the top.
    */
   level: number;
  };
  /** A tree of values that fields of metadata templates can offer. */
  MetadataTaxonomy: {
   /** The id of the taxonomy, a UUID. */
   id: string;
   /** The key by which the taxonomy is named in its namespace. */
   key?: string;
   /** The name that people see. */
   displayName: string;
   /** Where it is defined: enterprise_ with the id of the enterprise. */
   namespace: string;
   /** The levels, from the top of the tree down. */
   levels?: MetadataTaxonomyLevel[];
  };
  /** A page of taxonomies. */
  MetadataTaxonomies: MarkerPage & {
   /** The taxonomies. */
   entries: MetadataTaxonomy[];
  };
  /** The new name of a taxonomy. */
  MetadataTaxonomyUpdate: {
   /** The name that people see. */
   displayName: string;
  };
  /** The levels of a taxonomy, from the top down. */
  MetadataTaxonomyLevelsCreate: {
   /** The name that people see. */
   displayName: string;
   /** What people are told about the level. */
   description?: string;
   /**
    * Format: int32
    * Its place, counted from 1 at the top.
    */
   level?: number;
  }[];
  /** All levels of a taxonomy. */
  MetadataTaxonomyLevels: {
   /** The levels, from the top down. */
   entries: MetadataTaxonomyLevel[];
  };
  /** What the level is to be called. */
  MetadataTaxonomyLevelUpdate: {
   /** The name that people see. */
   displayName: string;
   /** What people are told about the level. */
   description?: string;
  };
  /** The new lowest level. */
  MetadataTaxonomyLevelAppend: {
   /** The name that people see. */
   displayName: string;
   /** What people are told about the level. */
   description?: string;
  };
  /** A new node. */
  MetadataTaxonomyNodeCreate: {
   /** The name that people see. */
   displayName: string;
   /** The level to put it on, counted from 1 at the top. */
   level: number;
   /** The id of the node above it. Needed on every level but the top one. */
   parentId?: string;
  };
  /** The new name of a node. */
  MetadataTaxonomyNodeUpdate: {
   /** The name that people see. */
   displayName?: string;
  };
  /** Whose sessions to end. Give at least one of the lists; the same user may stand in both. */
  UserSessionTerminate: {
   /** Ids of users. */
   user_ids?: string[];
   /** Logins of users. */
   user_logins?: string[];
  };
  /** Says that jobs which end sessions were started. */
  SessionTermination: {
   /** That the call went well, for people. */
   message: string;
  };
  /** A picture of a user. */
  UserAvatarCreate: {
   /**
    * Format: binary
    * The bytes of a PNG or JPEG, up to 1 MB.
    */
   pic: BinaryBody;
  };
  /** Where the picture of a user can be seen. */
  UserAvatar: {
   /** Addresses of the picture in its sizes. */
   pic_urls: {
    /** Address of the small picture. */
    small?: string;
    /** Address of the large picture. */
    large?: string;
    /** Address of the picture as a profile shows it. */
    preview?: string;
   };
  };
  /** Who is invited to which enterprise. */
  InviteCreate: {
   /** The enterprise, which has to be that of the admin who calls. */
   enterprise: {
    /** Id of the enterprise. */
    id: string;
   };
   /** Who is invited. */
   actionable_by: {
    /** Login of the account that is to move. */
    login: string;
   };
  };
  /** An invitation to bring an account into an enterprise. */
  Invite: {
   /** @constant */
   type: "invite";
   /** The invitation's id. */
   id: string;
   /** The enterprise that would manage the account. */
   invited_to?: EnterpriseMini;
   /** Who is invited and may answer. */
   actionable_by?: UserMini;
   /** The admin who sent the invitation. */
   invited_by?: UserMini;
   /** What became of the invitation, such as pending. */
   status?: string;
   /**
    * Format: date-time
    * When it was sent.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When its status last changed.
    */
   modified_at?: string | null;
  };
  /** Which external users to remove. */
  ExternalUserDeleteJobSubmit: {
   /** The users, by id. */
   external_users: UserBase[];
  };
  /** How the removal of one external user began. */
  ExternalUserDeletion: {
   /** The user's id. */
   user_id: string;
   /** HTTP status for this user alone, such as 202 when a job was started and 404 when there is no such external user. */
   status: number;
   /** Why it went so, for people. */
   detail?: string;
  };
  /** How the removal of each external user began. */
  ExternalUserDeletions: {
   /** One result for each user of the call. */
   entries: ExternalUserDeletion[];
  };
  /** That a user is in a group. In lists it comes without its times. */
  GroupMembership: {
   /** @constant */
   type: "group_membership";
   /** The membership's id. */
   id: string;
   /** Who is in the group. */
   user?: UserMini;
   /** The group. */
   group?: GroupMini;
   /** member, or admin for one who may manage the group. */
   role?: "member" | "admin" | (string & {});
   /**
    * Format: date-time
    * When the user came into the group.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the membership was last changed.
    */
   modified_at?: string;
  };
  /** A page of memberships. */
  GroupMemberships: OffsetPage & {
   /** The memberships. */
   entries: GroupMembership[];
  };
  /** A group with all that fields can ask for. */
  GroupFull: Group & {
   /** The directory that the group comes from, such as an identity provider; null for a group that was made in Box. With one, people cannot edit the group by hand. */
   provenance?: string | null;
   /** Id of the group in that directory. */
   external_sync_identifier?: string | null;
   /** What the group is for. */
   description?: string | null;
   /** Who may invite the group to items. */
   invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | (string & {});
   /** Who may see the members. */
   member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | (string & {});
   /** What the user who calls may do with the group. */
   permissions?: {
    /** Whether the user may invite the group to items. */
    can_invite_as_collaborator?: boolean;
   };
  };
  /** A page of groups. */
  Groups: OffsetPage & {
   /** The groups. */
   entries: GroupFull[];
  };
  /** A new group. */
  GroupCreate: {
   /** The name. No other group of the enterprise may have it. */
   name: string;
   /** The directory that the group comes from, such as an identity provider. With one, people cannot edit the group by hand. */
   provenance?: string;
   /** Id of the group in that directory. */
   external_sync_identifier?: string;
   /** What the group is for. */
   description?: string;
   /**
    * Who may invite the group to items: admins of the enterprise and of the group, its members as well, or all managed users.
    */
   invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
   /**
    * Who may see the members: admins of the enterprise and of the group, the members as well, or all managed users.
    */
   member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
  };
  /** Whose sessions to end. */
  GroupSessionTerminate: {
   /** Ids of groups. All their members are logged out. */
   group_ids: string[];
  };
  /** What to change about a group. Properties that are left out stay as they are. */
  GroupUpdate: {
   /** Another name. No other group of the enterprise may have it. */
   name?: string;
   /** The directory that the group comes from, such as an identity provider. With one, people cannot edit the group by hand. */
   provenance?: string;
   /** Id of the group in that directory. */
   external_sync_identifier?: string;
   /** What the group is for. */
   description?: string;
   /**
    * Who may invite the group to items: admins of the enterprise and of the group, its members as well, or all managed users.
    */
   invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
   /**
    * Who may see the members: admins of the enterprise and of the group, the members as well, or all managed users.
    */
   member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
  };
  /** Who is to be in which group. */
  GroupMembershipCreate: {
   /** The user. */
   user: {
    /** Id of the user. */
    id: string;
   };
   /** The group. */
   group: {
    /** Id of the group. */
    id: string;
   };
   /**
    * member, or admin for one who may manage the group. A plain member when left out.
    */
   role?: "member" | "admin";
   /** What an admin of the group may do to its members, by name such as can_create_accounts, can_edit_accounts, can_instant_login and can_run_reports. All that are left out are granted. Means nothing for plain members. */
   configurable_permissions?: {
    [key: string]: boolean;
   } | null;
  };
  /** That a user is in a group, as it is sent for one membership. */
  GroupMembershipFull: GroupMembership & {
   /** What an admin of the group may do to its members; not there for plain members. */
   configurable_permissions?: {
    [key: string]: boolean;
   } | null;
  };
  /** What to change about a membership. What is left out stays as it is. */
  GroupMembershipUpdate: {
   /**
    * member, or admin for one who may manage the group.
    */
   role?: "member" | "admin";
   /** What an admin of the group may do to its members, by name such as can_create_accounts, can_edit_accounts, can_instant_login and can_run_reports. Means nothing for plain members. */
   configurable_permissions?: {
    [key: string]: boolean;
   } | null;
  };
  /** A webhook as it stands in lists. */
  WebhookMini: {
   /** @constant */
   type: "webhook";
   /** The webhook's id. */
   id: string;
   /** What the webhook watches. */
   target?: {
    /**
     * Kind of the item.
     */
    type: "file" | "folder";
    /** Id of the item. */
    id: string;
   };
  };
  /** A page of webhooks. */
  Webhooks: MarkerPage & {
   /** The webhooks, in short. */
   entries: WebhookMini[];
  };
  /** The item that a webhook is to watch. The root folder cannot be watched. */
  WebhookTarget: {
   /**
    * Kind of the item.
    */
   type: "file" | "folder";
   /** Id of the item. */
   id: string;
  };
  /**
   * Something that is to call a webhook. Triggers of files fire for all files in a watched folder; those of folders need a folder as the target.
   */
  WebhookTriggerChoice: "FILE.UPLOADED" | "FILE.PREVIEWED" | "FILE.DOWNLOADED" | "FILE.TRASHED" | "FILE.DELETED" | "FILE.RESTORED" | "FILE.COPIED" | "FILE.MOVED" | "FILE.LOCKED" | "FILE.UNLOCKED" | "FILE.RENAMED" | "COMMENT.CREATED" | "COMMENT.UPDATED" | "COMMENT.DELETED" | "TASK_ASSIGNMENT.CREATED" | "TASK_ASSIGNMENT.UPDATED" | "METADATA_INSTANCE.CREATED" | "METADATA_INSTANCE.UPDATED" | "METADATA_INSTANCE.DELETED" | "FOLDER.CREATED" | "FOLDER.RENAMED" | "FOLDER.DOWNLOADED" | "FOLDER.RESTORED" | "FOLDER.DELETED" | "FOLDER.COPIED" | "FOLDER.MOVED" | "FOLDER.TRASHED" | "WEBHOOK.DELETED" | "COLLABORATION.CREATED" | "COLLABORATION.ACCEPTED" | "COLLABORATION.REJECTED" | "COLLABORATION.REMOVED" | "COLLABORATION.UPDATED" | "SHARED_LINK.DELETED" | "SHARED_LINK.CREATED" | "SHARED_LINK.UPDATED" | "SIGN_REQUEST.COMPLETED" | "SIGN_REQUEST.DECLINED" | "SIGN_REQUEST.EXPIRED" | "SIGN_REQUEST.SIGNER_EMAIL_BOUNCED" | "SIGN_REQUEST.SIGN_SIGNER_SIGNED" | "SIGN_REQUEST.SIGN_DOCUMENT_CREATED" | "SIGN_REQUEST.SIGN_ERROR_FINALIZING";
  /** A new webhook. */
  WebhookCreate: {
   /** What to watch. */
   target: WebhookTarget;
   /** The HTTPS address to call. It has to stand in the public internet. */
   address: string;
   /** What to call it for. */
   triggers: WebhookTriggerChoice[];
  };
  /** Something that happens to an item and calls a webhook. New ones appear without notice. */
  WebhookTrigger: "FILE.UPLOADED" | "FILE.PREVIEWED" | "FILE.DOWNLOADED" | "FILE.TRASHED" | "FILE.DELETED" | "FILE.RESTORED" | "FILE.COPIED" | "FILE.MOVED" | "FILE.LOCKED" | "FILE.UNLOCKED" | "FILE.RENAMED" | "COMMENT.CREATED" | "COMMENT.UPDATED" | "COMMENT.DELETED" | "TASK_ASSIGNMENT.CREATED" | "TASK_ASSIGNMENT.UPDATED" | "METADATA_INSTANCE.CREATED" | "METADATA_INSTANCE.UPDATED" | "METADATA_INSTANCE.DELETED" | "FOLDER.CREATED" | "FOLDER.RENAMED" | "FOLDER.DOWNLOADED" | "FOLDER.RESTORED" | "FOLDER.DELETED" | "FOLDER.COPIED" | "FOLDER.MOVED" | "FOLDER.TRASHED" | "WEBHOOK.DELETED" | "COLLABORATION.CREATED" | "COLLABORATION.ACCEPTED" | "COLLABORATION.REJECTED" | "COLLABORATION.REMOVED" | "COLLABORATION.UPDATED" | "SHARED_LINK.DELETED" | "SHARED_LINK.CREATED" | "SHARED_LINK.UPDATED" | "SIGN_REQUEST.COMPLETED" | "SIGN_REQUEST.DECLINED" | "SIGN_REQUEST.EXPIRED" | "SIGN_REQUEST.SIGNER_EMAIL_BOUNCED" | "SIGN_REQUEST.SIGN_SIGNER_SIGNED" | "SIGN_REQUEST.SIGN_DOCUMENT_CREATED" | "SIGN_REQUEST.SIGN_ERROR_FINALIZING" | (string & {});
  /** A webhook: the address that is called when something happens to a file, or to a folder and what is in it. */
  Webhook: WebhookMini & {
   /** Who set it up. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When it was set up.
    */
   created_at?: string;
   /** The HTTPS address that is called. */
   address?: string;
   /** What it is called for. */
   triggers?: WebhookTrigger[];
  };
  /** What to change about a webhook. What is left out stays as it is. */
  WebhookUpdate: {
   /** What to watch instead. */
   target?: WebhookTarget;
   /** The HTTPS address to call instead. It has to stand in the public internet. */
   address?: string;
   /** What to call it for, in place of all triggers before. */
   triggers?: WebhookTriggerChoice[];
  };
  /** A device that is bound to the account of a user. */
  DevicePinner: {
   /** @constant */
   type: "device_pinner";
   /** The device pin's id. */
   id: string;
   /** The user to whose account the device is bound. */
   owned_by?: UserMini;
   /** Kind of the device, such as iPhone. */
   product_name?: string;
   /**
    * Format: date-time
    * When the device was bound; not in lists.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the device pin was last changed; not in lists.
    */
   modified_at?: string;
  };
  /** A page of device pins. */
  DevicePinners: {
   /**
    * How many entries the page could hold.
    * @default 100
    */
   limit?: number;
   /** Where the next page starts; null, empty or missing on the last one. */
   next_marker?: string | number | null;
   order?: Order;
   /** The device pins. */
   entries: DevicePinner[];
  };
  /** The identity of terms of service. */
  TermsOfServiceBase: {
   /** @constant */
   type: "terms_of_service";
   /** Id of the terms. */
   id: string;
  };
  /** Terms that users of one kind have to agree to before they work with the content of an enterprise. */
  TermsOfService: TermsOfServiceBase & {
   /** Whether the terms are in force. */
   status?: "enabled" | "disabled" | (string & {});
   /** The enterprise whose terms they are. */
   enterprise?: EnterpriseMini;
   /** Who has to agree: users of the enterprise, or those from outside. */
   tos_type?: "managed" | "external" | (string & {});
   /** The text that users see. It can be empty. */
   text?: string;
   /**
    * Format: date-time
    * When the terms were set up.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the terms were last changed.
    */
   modified_at?: string;
  };
  /** The terms of service of an enterprise. */
  TermsOfServices: {
   /** How many there are. */
   total_count?: number;
   /** The terms. */
   entries: TermsOfService[];
  };
  /** New terms of service. */
  TermsOfServiceCreate: {
   /**
    * Whether the terms are in force.
    */
   status: "enabled" | "disabled";
   /**
    * Who has to agree: users of the enterprise, or those from outside.
    */
   tos_type?: "external" | "managed";
   /** The text that users see. It can be empty while the terms are disabled. */
   text: string;
  };
  /** What terms of service are to say from now on. */
  TermsOfServiceUpdate: {
   /**
    * Whether the terms are in force.
    */
   status: "enabled" | "disabled";
   /** The text that users see. It can be empty while the terms are disabled. */
   text: string;
  };
  /** What a user answered to terms of service. */
  TermsOfServiceUserStatus: {
   /** @constant */
   type: "terms_of_service_user_status";
   /** The answer's id. */
   id: string;
   /** The terms. */
   tos?: TermsOfServiceBase;
   /** Who answered. */
   user?: UserMini;
   /** Whether the user agrees. */
   is_accepted?: boolean;
   /**
    * Format: date-time
    * When the user first answered.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the answer last changed.
    */
   modified_at?: string;
  };
  /** What users answered to terms of service. */
  TermsOfServiceUserStatuses: {
   /** How many answers there are. */
   total_count?: number;
   /** The answers. */
   entries: TermsOfServiceUserStatus[];
  };
  /** A user's first answer to terms of service. */
  TermsOfServiceUserStatusCreate: {
   /** The terms. */
   tos: TermsOfServiceBase;
   /** Who answers. */
   user: UserBase;
   /** Whether the user agrees. */
   is_accepted: boolean;
  };
  /** A user's new answer to terms of service. */
  TermsOfServiceUserStatusUpdate: {
   /** Whether the user agrees. */
   is_accepted: boolean;
  };
  /** A domain with whose users collaboration is allowed. The wire still names it by the older word whitelist. */
  CollaborationAllowlistEntry: {
   /** @constant */
   type: "collaboration_whitelist_entry";
   /** The entry's id. */
   id: string;
   /** The domain, such as example.org. */
   domain?: string;
   /** Which way is allowed: inbound, users of the domain may be invited to content of the enterprise; outbound, users of the enterprise may be invited to content of the domain; or both. */
   direction?: "inbound" | "outbound" | "both" | (string & {});
   /** The enterprise whose list it is. */
   enterprise?: EnterpriseMini;
   /**
    * Format: date-time
    * When the domain was allowed.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the entry last changed.
    */
   modified_at?: string;
  };
  /** A page of allowed domains. */
  CollaborationAllowlistEntries: MarkerPage & {
   /** The entries of the domains. */
   entries: CollaborationAllowlistEntry[];
  };
  /** A domain to allow. */
  CollaborationAllowlistEntryCreate: {
   /** The domain, such as example.org. */
   domain: string;
   /**
    * Which way to allow: inbound, users of the domain may be invited to content of the enterprise; outbound, users of the enterprise may be invited to content of the domain; or both.
    */
   direction: "inbound" | "outbound" | "both";
  };
  /** A user to whom the list of allowed domains does not apply. The wire still names it by the older word whitelist. */
  CollaborationAllowlistExemptTarget: {
   /** @constant */
   type: "collaboration_whitelist_exempt_target";
   /** The exemption's id. */
   id: string;
   /** The enterprise whose list it is. */
   enterprise?: EnterpriseMini;
   /** The user. */
   user?: UserMini;
   /**
    * Format: date-time
    * When the user was exempted.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the exemption last changed.
    */
   modified_at?: string;
  };
  /** A page of exempt users. */
  CollaborationAllowlistExemptTargets: MarkerPage & {
   /** The exemptions. */
   entries: CollaborationAllowlistExemptTarget[];
  };
  /** Whom to exempt. */
  CollaborationAllowlistExemptTargetCreate: {
   /** The user. */
   user: {
    /** Id of the user. */
    id: string;
   };
  };
  /** A storage policy as it stands inside other objects. */
  StoragePolicyMini: {
   /** @constant */
   type: "storage_policy";
   /** The storage policy's id. */
   id: string;
  };
  /** A choice of regions in which content is kept. */
  StoragePolicy: StoragePolicyMini & {
   /** The name, which tells the regions. */
   name?: string;
  };
  /** A page of storage policies. */
  StoragePolicies: MarkerPage & {
   /** The storage policies. */
   entries: StoragePolicy[];
  };
  /** That a storage policy holds for a user or an enterprise. */
  StoragePolicyAssignment: {
   /** @constant */
   type: "storage_policy_assignment";
   /** The assignment's id, made of the kind and id of whom it is for. */
   id: string;
   /** The storage policy. */
   storage_policy?: StoragePolicyMini;
   /** For whom it holds. */
   assigned_to?: {
    /**
     * A user or an enterprise.
     */
    type: "user" | "enterprise";
    /** Id of the user or enterprise. */
    id: string;
   };
  };
  /** A page of storage policy assignments. */
  StoragePolicyAssignments: MarkerPage & {
   /** The assignments. */
   entries: StoragePolicyAssignment[];
  };
  /** Which storage policy is to hold for whom. */
  StoragePolicyAssignmentCreate: {
   /** The storage policy. */
   storage_policy: StoragePolicyMini;
   /** For whom it is to hold. */
   assigned_to: {
    /**
     * A user or an enterprise.
     */
    type: "user" | "enterprise";
    /** Id of the user or enterprise. */
    id: string;
   };
  };
  /** Which storage policy is to hold from now on. */
  StoragePolicyAssignmentUpdate: {
   /** The storage policy. */
   storage_policy: StoragePolicyMini;
  };
  /** One setting. */
  EnterpriseConfigurationItem: {
   /** Whether the enterprise makes use of the setting. */
   is_used?: boolean;
  };
  /** A setting that is on or off. */
  EnterpriseConfigurationItemBoolean: EnterpriseConfigurationItem & {
   /** The value; null when none was set. */
   value?: boolean | null;
  };
  /** A setting that is a text or one of several choices. */
  EnterpriseConfigurationItemString: EnterpriseConfigurationItem & {
   /** The value; null when none was set. */
   value?: string | null;
  };
  /** A setting that is a number. */
  EnterpriseConfigurationItemInteger: EnterpriseConfigurationItem & {
   /** The value; null when none was set. */
   value?: number | null;
  };
  /** Whom the demand for a second factor from outside concerns, and since when. */
  ExternalCollabSecuritySettings: {
   /** Domains whose users need the second factor. */
   denylist_domains?: string[] | null;
   /** E-mail addresses whose users need the second factor. */
   denylist_emails?: string[] | null;
   /** Domains whose users do without. */
   allowlist_domains?: string[] | null;
   /** E-mail addresses whose users do without. */
   allowlist_emails?: string[] | null;
   /** Whether the demand holds. */
   state?: string | null;
   /** What the state is to become. */
   scheduled_status?: string | null;
   /**
    * Format: date-time
    * When the state is to change; null when no change is planned.
    */
   scheduled_at?: string | null;
   /** Which second factors count. */
   factor_type_settings?: string | null;
  };
  /** Where the enterprise keeps the keys to its content. */
  KeysafeSettings: {
   /** Whether content is encrypted with keys of the enterprise. */
   keysafe_enabled?: boolean;
   /** The cloud that holds the keys. */
   cloud_provider?: string | null;
   /** Id of the key. */
   key_id?: string | null;
   /** Account in that cloud. */
   account_id?: string | null;
   /** Where in that cloud. */
   location_id?: string | null;
   /** Project in that cloud. */
   project_id?: string | null;
   /** Id of the key ring. */
   keyring_id?: string | null;
  };
  /** A group whose login lasts differently long. */
  CustomSessionDurationGroupItem: {
   /** Id of the group. */
   id: string;
   /** Name of the group. */
   name?: string;
  };
  /** Settings of login, passwords and sessions. */
  EnterpriseConfigurationSecurity: {
   /** Whether people can sign up for an account of the enterprise themselves. */
   is_managed_user_signup_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether admins are told of each sign-up. */
   is_managed_user_signup_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether a sign-up needs an address in one of the enterprise's domains. */
   is_managed_user_signup_corporate_email_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether admins get one message a day about all new users. */
   is_new_user_notification_daily_digest_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether users are kept from changing their primary e-mail address. */
   is_managed_user_email_change_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether users have to log in with a second factor. */
   is_multi_factor_auth_required?: EnterpriseConfigurationItemBoolean;
   /** Whether passwords that are easy to guess are refused. */
   is_weak_password_prevention_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether passwords that are known to have leaked are found out. */
   is_password_leak_detection_enabled?: EnterpriseConfigurationItemBoolean;
   /** When all users last had to choose a new password. */
   last_password_reset_at?: EnterpriseConfigurationItem & {
    /**
     * Format: date-time
     * The time; null when it never happened.
     */
    value?: string | null;
   };
   /** Whether admins are told when a user asks for a new password. */
   is_password_request_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether admins are told when a user changes the password. */
   is_password_change_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether collaborators from outside need a strong password. */
   is_strong_password_for_ext_collab_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether accounts that exist already are kept from moving into the enterprise. */
   is_managed_user_migration_disabled?: EnterpriseConfigurationItemBoolean;
   /** Link through which people join the enterprise. */
   join_link?: EnterpriseConfigurationItemString;
   /** Address through which people join the enterprise. */
   join_url?: EnterpriseConfigurationItemString;
   /** After how many failed logins admins are told. */
   failed_login_attempts_to_trigger_admin_notification?: EnterpriseConfigurationItemInteger;
   /** How many characters a password needs. */
   password_min_length?: EnterpriseConfigurationItemInteger;
   /** How many capital letters a password needs. */
   password_min_uppercase_characters?: EnterpriseConfigurationItemInteger;
   /** How many digits a password needs. */
   password_min_numeric_characters?: EnterpriseConfigurationItemInteger;
   /** How many characters a password needs that are neither letters nor digits. */
   password_min_special_characters?: EnterpriseConfigurationItemInteger;
   /** How often users have to choose a new password. */
   password_reset_frequency?: EnterpriseConfigurationItemString;
   /** How many earlier passwords cannot be used again. */
   previous_password_reuse_limit?: EnterpriseConfigurationItemString;
   /** How long a login lasts. */
   session_duration?: EnterpriseConfigurationItemString;
   /** Whether and from when collaborators from outside need a second factor. */
   external_collab_multi_factor_auth_settings?: EnterpriseConfigurationItem & {
    /** The value; null when none was set. */
    value?: ExternalCollabSecuritySettings | null;
   };
   /** Encryption with keys that the enterprise keeps itself. */
   keysafe?: EnterpriseConfigurationItem & {
    /** The value; null when none was set. */
    value?: KeysafeSettings | null;
   };
   /** Whether some groups have a login that lasts differently long. */
   is_custom_session_duration_enabled?: EnterpriseConfigurationItemBoolean;
   /** How long a login of those groups lasts. */
   custom_session_duration_value?: EnterpriseConfigurationItemString;
   /** The groups whose login lasts differently long. */
   custom_session_duration_groups?: EnterpriseConfigurationItem & {
    /** The groups; null when none were set. */
    value?: CustomSessionDurationGroupItem[] | null;
   };
   /** Which second factor is asked for. */
   multi_factor_auth_type?: EnterpriseConfigurationItemString;
   /** How often the second factor is asked for. */
   enforced_mfa_frequency?: EnterpriseConfigurationItem & {
    /** The time between, in days and hours; null when none was set. */
    value?: {
     /** Days. */
     days?: number | null;
     /** Hours. */
     hours?: number | null;
    } | null;
   };
  };
  /** A user or group. */
  EnterpriseFeatureMember: UserBase | GroupBase;
  /** For whom a feature is switched on. */
  EnterpriseFeatureSetting: {
   /** Id of the setting. */
   id?: string | null;
   /** The feature. */
   feature?: {
    /** Id of the feature. */
    id?: string | null;
   } | null;
   /** Whether the feature is on for all, for some or for nobody. */
   state?: string | null;
   /** Whether admins can change the setting. */
   can_configure?: boolean | null;
   /** Whether admins have set it. */
   is_configured?: boolean | null;
   /** Those for whom the feature is on. */
   allowlist?: EnterpriseFeatureMember[] | null;
   /** Those for whom the feature is off. */
   denylist?: EnterpriseFeatureMember[] | null;
  };
  /** The setting of a feature. */
  EnterpriseFeatureSettingsItem: EnterpriseConfigurationItem & {
   /** The value; null when none was set. */
   value?: EnterpriseFeatureSetting | null;
  };
  /** What shared links allow. */
  EnterpriseSharedLinkPermissions: {
   /** Which permissions a shared link can give. */
   shared_links_option?: string | null;
   /** Which permission a new shared link gives. */
   default_shared_link_type?: string | null;
   /** Which permissions a shared link of a Box Note can give. */
   notes_shared_link_option?: string | null;
   /** Which permission a new shared link of a Box Note gives. */
   default_notes_shared_link_type?: string | null;
  };
  /** Which roles can be given to collaborators. */
  EnterpriseCollaborationPermissions: {
   /** Whether there are co-owners. */
   is_co_owner_role_enabled?: boolean;
   /** Whether there are editors. */
   is_editor_role_enabled?: boolean;
   /** Whether there are previewers. */
   is_previewer_role_enabled?: boolean;
   /** Whether there are previewers who can upload. */
   is_previewer_uploader_role_enabled?: boolean;
   /** Whether there are uploaders. */
   is_uploader_role_enabled?: boolean;
   /** Whether there are viewers. */
   is_viewer_role_enabled?: boolean;
   /** Whether there are viewers who can upload. */
   is_viewer_uploader_role_enabled?: boolean;
  };
  /** A user whom a setting names. Unlike elsewhere the id is a number. */
  EnterpriseConfigurationUser: {
   /**
    * Format: int64
    * The user's id.
    */
   id?: number | null;
   /** The name that others see. */
   name?: string | null;
   /** The primary e-mail address. */
   email?: string | null;
  };
  /** Settings of content, shared links and collaboration. */
  EnterpriseConfigurationContentAndSharing: {
   /** Features that are switched on for some or all. */
   enterprise_feature_settings?: EnterpriseFeatureSettingsItem[];
   /** Which kinds of items can have shared links. */
   sharing_item_type?: EnterpriseConfigurationItemString;
   /** Who counts as the company that a shared link can be open to. */
   shared_link_company_definition?: EnterpriseConfigurationItemString;
   /** To whom shared links can be open at most. */
   shared_link_access?: EnterpriseConfigurationItemString;
   /** To whom a new shared link is open. */
   shared_link_default_access?: EnterpriseConfigurationItemString;
   /** What a new shared link allows. */
   shared_link_default_permissions_selected?: EnterpriseConfigurationItem & {
    /** The value; null when none was set. */
    value?: EnterpriseSharedLinkPermissions | null;
   };
   /** Whether shared links that are open to all are kept from having an address of their own. */
   is_open_custom_urls_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether the enterprise's own domain is left out of shared links. */
   is_custom_domain_hidden_in_shared_link?: EnterpriseConfigurationItemBoolean;
   /** Which roles can be given to collaborators. */
   collaboration_permissions?: EnterpriseConfigurationItem & {
    /** The value; null when none was set. */
    value?: EnterpriseCollaborationPermissions | null;
   };
   /** The role that is offered first when somebody is invited. */
   default_collaboration_role?: EnterpriseConfigurationItemString;
   /** Whether only owners and co-owners of folders may invite collaborators. */
   is_invite_privilege_restricted?: EnterpriseConfigurationItemBoolean;
   /** With whom collaboration is restricted. */
   collaboration_restrictions?: EnterpriseConfigurationItem & {
    /** The restrictions; null when none were set. */
    value?: string[] | null;
   };
   /** Whether links through which collaborators invite others are off. */
   is_collaborator_invite_links_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether groups cannot be invited. */
   is_invite_group_collaborator_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether owners are kept from handing their folders over. */
   is_ownership_transfer_restricted?: EnterpriseConfigurationItemBoolean;
   /** Whether users may work with people outside the enterprise. */
   external_collaboration_status?: EnterpriseConfigurationItem & {
    /** The value; null when none was set. */
    value?: string | null;
   };
   /** The users to whom the limits of work with people outside do not apply. */
   external_collaboration_allowlist_users?: EnterpriseConfigurationItem & {
    /** The users; null when none were set. */
    value?: EnterpriseConfigurationUser[] | null;
   };
   /** Whether items can have watermarks. */
   is_watermarking_enterprise_feature_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether users are kept from making content in their root folder. */
   is_root_content_creation_restricted?: EnterpriseConfigurationItemBoolean;
   /** Whether users are kept from making tags. */
   is_tag_creation_restricted?: EnterpriseConfigurationItemBoolean;
   /** Who may make tags. */
   tag_creation_restriction?: EnterpriseConfigurationItemString;
   /** Whether files can be sent into folders by e-mail. */
   is_email_uploads_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether settings of the enterprise differ from the common ones. */
   is_custom_settings_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether forms need a login. */
   is_forms_login_required?: EnterpriseConfigurationItemBoolean;
   /** Whether forms carry the enterprise's branding unless told otherwise. */
   is_forms_branding_default_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether a free trial runs. */
   is_cc_free_trial_active?: EnterpriseConfigurationItemBoolean;
   /** Whether editors of a folder can make file requests. */
   is_file_request_editors_allowed?: EnterpriseConfigurationItemBoolean;
   /** Whether file requests carry the enterprise's branding unless told otherwise. */
   is_file_request_branding_default_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether file requests need a login. */
   is_file_request_login_required?: EnterpriseConfigurationItemBoolean;
   /** Whether shared links run out. */
   is_shared_links_expiration_enabled?: EnterpriseConfigurationItemBoolean;
   /** After how many days shared links run out. */
   shared_links_expiration_days?: EnterpriseConfigurationItemInteger;
   /** Whether shared links that are open to all run out. */
   is_public_shared_links_expiration_enabled?: EnterpriseConfigurationItemBoolean;
   /** After how many days shared links that are open to all run out. */
   public_shared_links_expiration_days?: EnterpriseConfigurationItemInteger;
   /** Which shared links run out. */
   shared_expiration_target?: EnterpriseConfigurationItemString;
   /** Whether owners are told before a shared link runs out. */
   is_shared_links_expiration_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** How many days before a shared link runs out its owner is told. */
   shared_links_expiration_notification_days?: EnterpriseConfigurationItemInteger;
   /** Whether the message before a shared link runs out is held back. */
   is_shared_links_expiration_notification_prevented?: EnterpriseConfigurationItemBoolean;
   /** Whether content is deleted by itself. */
   is_auto_delete_enabled?: EnterpriseConfigurationItemBoolean;
   /** After how many days content is deleted. */
   auto_delete_days?: EnterpriseConfigurationItemInteger;
   /** Whether users are kept from changing when content is deleted. */
   is_auto_delete_expiration_modification_prevented?: EnterpriseConfigurationItemBoolean;
   /** Which content is deleted by itself. */
   auto_delete_target?: EnterpriseConfigurationItemString;
   /** Whether collaborations run out. */
   is_collaboration_expiration_enabled?: EnterpriseConfigurationItemBoolean;
   /** After how many days collaborations run out. */
   collaboration_expiration_days?: EnterpriseConfigurationItemInteger;
   /** Whether users are kept from changing when collaborations run out. */
   is_collaboration_expiration_modification_prevented?: EnterpriseConfigurationItemBoolean;
   /** Whether people are told before a collaboration runs out. */
   is_collaboration_expiration_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Which collaborations run out. */
   collaboration_expiration_target?: EnterpriseConfigurationItemString;
   /** How long items stay in the trash. */
   trash_auto_clear_time?: EnterpriseConfigurationItemInteger;
   /** Who may delete items from the trash for good. */
   permanent_deletion_access?: EnterpriseConfigurationItemString;
   /** The users who may delete items from the trash for good. */
   permanent_deletion_allowlist_users?: EnterpriseConfigurationItem & {
    /** The users; null when none were set. */
    value?: EnterpriseConfigurationUser[] | null;
   };
  };
  /** A label that accounts of the enterprise can carry. */
  EnterpriseTrackingCode: {
   /**
    * Format: int64
    * The label's id.
    */
   id?: number | null;
   /** Name of the label. */
   name?: string | null;
  };
  /** Settings of users, new ones above all. */
  EnterpriseConfigurationUserSettings: {
   /** Features that are switched on for some or all. */
   enterprise_feature_settings?: EnterpriseFeatureSettingsItem[];
   /** How long an invitation into the enterprise can be accepted. */
   user_invites_expiration_time_frame?: EnterpriseConfigurationItemString;
   /** Whether users are kept from changing their name. */
   is_username_change_restricted?: EnterpriseConfigurationItemBoolean;
   /** Whether new users are kept from using Box Sync. */
   is_box_sync_restricted_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users can look up the other users of the enterprise. */
   is_view_all_users_enabled_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether the enterprise's limit of devices leaves new users alone. */
   is_device_limit_exemption_enabled_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users are kept from working with people outside the enterprise. */
   is_external_collaboration_restricted_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users may store without limit. */
   is_unlimited_storage_enabled_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** How much new users may store. */
   new_user_default_storage_limit?: EnterpriseConfigurationItemInteger;
   /** Time zone of new users. */
   new_user_default_timezone?: EnterpriseConfigurationItemString;
   /** Language of new users. */
   new_user_default_language?: EnterpriseConfigurationItemString;
   /** Whether users have to log in through the enterprise's identity provider. */
   is_enterprise_sso_required?: EnterpriseConfigurationItemBoolean;
   /** Whether login through the enterprise's identity provider is being tried out. */
   is_enterprise_sso_in_testing?: EnterpriseConfigurationItemBoolean;
   /** Whether groups that the identity provider names are made by themselves. */
   is_sso_auto_add_groups_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether a login puts the user into the groups that the identity provider names. */
   is_sso_auto_add_user_to_groups_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether a login takes the user out of groups that the identity provider does not name. */
   is_sso_auto_remove_user_from_groups_enabled?: EnterpriseConfigurationItemBoolean;
   /** Names of the labels that accounts can carry. */
   user_tracking_codes?: EnterpriseConfigurationItem & {
    /** The labels; null when none were set. */
    value?: EnterpriseTrackingCode[] | null;
   };
   /** How many more labels can be set up. */
   number_of_user_tracking_codes_remaining?: EnterpriseConfigurationItemInteger;
   /** Whether admins are kept from logging in as their users. */
   is_instant_login_restricted?: EnterpriseConfigurationItemBoolean;
  };
  /** A rule by which Box Shield finds threats or limits access. */
  EnterpriseShieldRule: {
   /** @constant */
   type: "shield_rule";
   /** The rule's id. */
   id: string;
   /** What the rule is about. */
   rule_category?: string;
   /** The rule's name. */
   name?: string;
   /** What the rule is for. */
   description?: string | null;
   /** How grave a match is. */
   priority?: "informational" | "low" | "medium" | "high" | "critical" | (string & {});
   /**
    * Format: date-time
    * When the rule was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the rule was last changed.
    */
   modified_at?: string | null;
  };
  /** Rules of Box Shield. */
  EnterpriseConfigurationShield: {
   /** The rules. */
   shield_rules?: EnterpriseShieldRule[];
  };
  /** How an enterprise is set up, by category. A category that was not asked for is null or missing. */
  EnterpriseConfiguration: {
   /** @constant */
   type: "enterprise_configuration";
   /** The enterprise's id. */
   id: string;
   /** Settings of login, passwords and sessions. */
   security?: EnterpriseConfigurationSecurity | null;
   /** Settings of content, shared links and collaboration. */
   content_and_sharing?: EnterpriseConfigurationContentAndSharing | null;
   /** Settings of users, new ones above all. */
   user_settings?: EnterpriseConfigurationUserSettings | null;
   /** Rules of Box Shield. */
   shield?: EnterpriseConfigurationShield | null;
  };
  /** A retention policy's identity. */
  RetentionPolicyBase: {
   /** @constant */
   type: "retention_policy";
   /** The policy's id. */
   id: string;
  };
  /** For how many days content is kept, in digits; the word indefinite when there is no end. */
  RetentionPolicyLength: string;
  /** What comes when the retention ends: permanently_delete deletes the content for good, remove_retention lets users delete it. */
  RetentionPolicyDispositionAction: "permanently_delete" | "remove_retention" | (string & {});
  /** A retention policy as it stands inside other objects and in lists. */
  RetentionPolicyMini: RetentionPolicyBase & {
   /** The policy's name. */
   policy_name?: string;
   retention_length?: RetentionPolicyLength;
   disposition_action?: RetentionPolicyDispositionAction;
   /** By how many days owners may extend the retention at most, in digits; the word none when no limit is set. */
   max_extension_length?: string;
  };
  /** A rule that keeps content from being deleted for good, for some time or without an end. */
  RetentionPolicy: RetentionPolicyMini & {
   retention_length?: RetentionPolicyLength;
   disposition_action?: RetentionPolicyDispositionAction;
   /** What the policy is for; may be empty. */
   description?: string;
   /** Whether the retention has an end. */
   policy_type?: "finite" | "indefinite" | (string & {});
   /** modifiable policies can be changed in any way; non_modifiable ones can only become stricter, as some regulations ask for. */
   retention_type?: "modifiable" | "non_modifiable" | (string & {});
   /** active keeps what it is assigned to; retired was taken out of use for good. */
   status?: "active" | "retired" | (string & {});
   /** Who made the policy. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the policy was last changed.
    */
   modified_at?: string;
   /** Whether owners may extend the retention of their files when it is about to end. */
   can_owner_extend_retention?: boolean;
   /** Whether owners and co-owners are told when the retention of a file is about to end. */
   are_owners_notified?: boolean;
   /** Who else is told when a retention is about to end. */
   custom_notification_recipients?: UserMini[];
   /** How often the policy is assigned. */
   assignment_counts?: {
    /** How often to the whole enterprise. */
    enterprise?: number;
    /** To how many folders. */
    folder?: number;
    /** To how many metadata templates. */
    metadata_template?: number;
   };
  };
  /** A page of retention policies. */
  RetentionPolicies: MarkerPage & {
   /** The policies. */
   entries: RetentionPolicy[];
  };
  /** By how many days owners may extend the retention at most, as a number or in digits; the word none to set no limit. */
  RetentionPolicyExtensionLimit: string | number;
  /** A user who is told when a retention is about to end. */
  RetentionNotificationRecipient: UserBase & {
   /** The user's name. The id alone is enough. */
   name?: string;
   /** The user's e-mail address. The id alone is enough. */
   login?: string;
  };
  /** A new retention policy. */
  RetentionPolicyCreate: {
   /** The policy's name. No other policy of the enterprise may have it. */
   policy_name: string;
   /** What the policy is for. */
   description?: string;
   /**
    * Whether the retention has an end.
    */
   policy_type: "finite" | "indefinite";
   /**
    * What comes when the retention ends: permanently_delete deletes the content for good, remove_retention lets users delete it.
    */
   disposition_action: "permanently_delete" | "remove_retention";
   /** For how many days content is kept, as a number or in digits. For a finite policy only. */
   retention_length?: string | number | null;
   /**
    * modifiable policies can be changed in any way; non_modifiable ones can only become stricter, as some regulations ask for.
    */
   retention_type?: "modifiable" | "non_modifiable";
   /** Whether owners may extend the retention of their files when it is about to end. */
   can_owner_extend_retention?: boolean;
   max_extension_length?: RetentionPolicyExtensionLimit;
   /** Whether owners and co-owners are told when the retention of a file is about to end. */
   are_owners_notified?: boolean;
   /** Who else is told when a retention is about to end. */
   custom_notification_recipients?: RetentionNotificationRecipient[];
  };
  /** What to change about a retention policy. What is left out or null stays as it is. */
  RetentionPolicyUpdate: {
   /** The policy's name. No other policy of the enterprise may have it. */
   policy_name?: string | null;
   /** What the policy is for. */
   description?: string | null;
   /**
    * What comes when the retention ends: permanently_delete deletes the content for good, remove_retention lets users delete it.
    * @enum {string|null}
    */
   disposition_action?: "permanently_delete" | "remove_retention" | null;
   /** Give non_modifiable to allow nothing from now on but to make the policy stricter. There is no way back. */
   retention_type?: "non_modifiable" | (string & {}) | null;
   /** For how many days content is kept, as a number or in digits. A non_modifiable policy can be made longer only. */
   retention_length?: string | number | null;
   /** Give retired to retire the policy. */
   status?: "retired" | (string & {}) | null;
   /** Whether owners may extend the retention of their files when it is about to end. */
   can_owner_extend_retention?: boolean | null;
   max_extension_length?: RetentionPolicyExtensionLimit;
   /** Whether owners and co-owners are told when the retention of a file is about to end. */
   are_owners_notified?: boolean | null;
   /** Who else is told when a retention is about to end. */
   custom_notification_recipients?: RetentionNotificationRecipient[] | null;
  };
  /** A retention policy assignment's identity. */
  RetentionPolicyAssignmentBase: {
   /** @constant */
   type: "retention_policy_assignment";
   /** The assignment's id. */
   id: string;
  };
  /** That a retention policy holds for a folder, for what carries a metadata template, or for a whole enterprise. */
  RetentionPolicyAssignment: RetentionPolicyAssignmentBase & {
   /** The policy. */
   retention_policy?: RetentionPolicyMini;
   /** For what it holds. */
   assigned_to?: {
    /**
     * Kind of the thing.
     */
    type: "folder" | "enterprise" | "metadata_template";
    /** Id of the folder or metadata template; null or that of the enterprise when it holds for all. */
    id?: string | null;
   };
   /** Which values the metadata must have; empty or null when it does not matter. */
   filter_fields?: ({
    /** Id of the field in the metadata template. */
    field?: string | null;
    /** Id of the option that must be chosen there. */
    value?: string | null;
   } | null)[] | null;
   /** Who assigned the policy. */
   assigned_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was assigned.
    */
   assigned_at?: string;
   /** What the days are counted from: upload_date, or the id of a date field in the metadata template. */
   start_date_field?: string | null;
  };
  /** A page of retention policy assignments. */
  RetentionPolicyAssignments: MarkerPage & {
   /** The assignments. */
   entries: RetentionPolicyAssignment[];
  };
  /** Which retention policy is to hold for what. */
  RetentionPolicyAssignmentCreate: {
   /** Id of the policy. */
   policy_id: string;
   /** For what it is to hold. */
   assign_to: {
    /**
     * Kind of the thing.
     */
    type: "enterprise" | "folder" | "metadata_template";
    /** Id of the folder or metadata template. Leave it out for the enterprise; an id there answers 400. */
    id?: string | null;
   };
   /** Narrows an assignment to a metadata template down to one value of one field. The service takes no more than one entry. */
   filter_fields?: {
    /** Id of the field in the metadata template. */
    field?: string;
    /** Id of the option that must be chosen there. The field is an enum or multiSelect. */
    value?: string;
   }[];
   /** What the days are counted from: upload_date, or the id of a date field in the metadata template. For metadata templates and finite policies only. */
   start_date_field?: string;
  };
  /** A file that is under retention, or the version of it that is. */
  FileUnderRetention: FileMini & {
   /** The version that is kept. */
   file_version?: FileVersionMini;
   /**
    * Format: date-time
    * When the retention began to hold.
    */
   applied_at?: string;
  };
  /** A page of files that are under retention. */
  FilesUnderRetention: MarkerPage & {
   /** The files, each with the version that is kept. */
   entries: FileUnderRetention[];
  };
  /** Identity of the retention of a file version. */
  FileVersionRetentionBase: {
   /** @constant */
   type: "file_version_retention";
   /** The retention's id. */
   id: string;
  };
  /** A version of a file as its retention or legal hold names it. */
  GovernedFileVersion: FileVersionBase & {
   /** SHA-1 of the version's bytes, in hex; null where it is not told. */
   sha1?: string | null;
  };
  /** A file as the retention or legal hold of one of its versions names it, often with no more than type, id and etag. */
  GovernedFile: {
   /** @constant */
   type: "file";
   /** The file's id. */
   id: string;
   /** Changes with every change to the file; null where it is not told. */
   etag?: string | null;
   /** Counts the changes to the file; null where there is none. */
   sequence_id?: string | null;
   /** The file's name with its extension. */
   name?: string;
   /** SHA-1 of the bytes, in hex: 40 characters. */
   sha1?: string;
   /** The current version. It need not be the one that is kept. */
   file_version?: GovernedFileVersion;
  };
  /** That one version of a file is kept. */
  FileVersionRetention: FileVersionRetentionBase & {
   /** The version. */
   file_version?: GovernedFileVersion;
   /** The file that it is a version of. */
   file?: GovernedFile;
   /**
    * Format: date-time
    * When the retention began to hold.
    */
   applied_at?: string;
   /**
    * Format: date-time
    * When the retention ends. One without an end shows null or a date far ahead.
    */
   disposition_at?: string | null;
   /** The policy that decides, when several hold: the one that ends last. */
   winning_retention_policy?: RetentionPolicyMini | null;
  };
  /** A page of retentions of file versions. */
  FileVersionRetentions: MarkerPage & {
   /** The retentions. */
   entries: FileVersionRetention[];
  };
  /** A legal hold policy's identity. */
  LegalHoldPolicyBase: {
   /** @constant */
   type: "legal_hold_policy";
   /** The policy's id. */
   id: string;
  };
  /** A legal hold policy as it stands inside other objects and in lists. */
  LegalHoldPolicyMini: LegalHoldPolicyBase & {
   /** The policy's name, up to 254 characters. */
   policy_name?: string;
  };
  /** A reason to keep content from being deleted for good, such as a law case. */
  LegalHoldPolicy: LegalHoldPolicyMini & {
   /** What the policy is for, up to 500 characters; may be empty. */
   description?: string;
   /** How far the policy is: applying and releasing take a while, active holds, released holds no more. */
   status?: "active" | "applying" | "releasing" | "released" | (string & {});
   /** How much the policy is assigned to, by kind. A kind may be missing. */
   assignment_counts?: {
    /** To how many users. */
    user?: number;
    /** To how many folders. */
    folder?: number;
    /** To how many files. */
    file?: number;
    /** To how many file versions. */
    file_version?: number;
    /** To how many users, for what they own only. */
    ownership?: number;
    /** To how many users, for what they worked with only. */
    interactions?: number;
   };
   /** Whether an assignment holds what comes into being after it as well. */
   is_ongoing?: boolean;
   /** Who made the policy. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the policy itself was last changed. Its assignments do not count.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When its release was asked for, which ends later; null when it was not.
    */
   deleted_at?: string | null;
   /**
    * Format: date-time
    * The time from which versions are held, for assignments to users; null when all are.
    */
   filter_started_at?: string | null;
   /**
    * Format: date-time
    * The time until which versions are held, for assignments to users; null when there is no end.
    */
   filter_ended_at?: string | null;
   /** Why the policy was released, up to 500 characters. */
   release_notes?: string | null;
  };
  /** A page of legal hold policies. */
  LegalHoldPolicies: MarkerPage & {
   /** The policies. */
   entries: LegalHoldPolicy[];
  };
  /** A new legal hold policy. It needs either is_ongoing or the filter dates. */
  LegalHoldPolicyCreate: {
   /** The policy's name. No other policy of the enterprise may have it. */
   policy_name: string;
   /** What the policy is for. */
   description?: string;
   /**
    * Format: date-time
    * Assignments to users hold versions from this time on only. Needed unless the policy is ongoing; other assignments go without it.
    */
   filter_started_at?: string;
   /**
    * Format: date-time
    * Assignments to users hold versions up to this time only. Needed unless the policy is ongoing; other assignments go without it.
    */
   filter_ended_at?: string;
   /** Whether an assignment holds what comes into being after it as well. Needed when there are no filter dates. */
   is_ongoing?: boolean;
  };
  /** What to change about a legal hold policy. What is left out stays as it is. */
  LegalHoldPolicyUpdate: {
   /** The policy's name. No other policy of the enterprise may have it. */
   policy_name?: string;
   /** What the policy is for. */
   description?: string;
   /** Why the policy is released. */
   release_notes?: string;
  };
  /** A legal hold policy assignment's identity. */
  LegalHoldPolicyAssignmentBase: {
   /** @constant */
   type: "legal_hold_policy_assignment";
   /** The assignment's id. */
   id: string;
  };
  /** What a legal hold policy is assigned to. */
  LegalHoldPolicyAssignedItem: {
   /**
    * Kind of the thing. ownership and interactions are users, of whom only what they own or worked with is held.
    */
   type: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions";
   /** Id of the thing; that of the user for ownership and interactions. */
   id: string;
  };
  /** That a legal hold policy holds something. */
  LegalHoldPolicyAssignment: LegalHoldPolicyAssignmentBase & {
   /** The policy. */
   legal_hold_policy?: LegalHoldPolicyMini;
   assigned_to?: LegalHoldPolicyAssignedItem;
   /** Who assigned the policy. */
   assigned_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was assigned.
    */
   assigned_at?: string;
   /**
    * Format: date-time
    * When the assignment last changed.
    */
   modified_at?: string;
   /** Whether the policy holds what comes into being later as well. */
   is_ongoing?: boolean;
   /**
    * Format: date-time
    * When its release was asked for, which ends later; null when it was not.
    */
   deleted_at?: string | null;
  };
  /** A page of legal hold policy assignments. */
  LegalHoldPolicyAssignments: MarkerPage & {
   /** The assignments. */
   entries: LegalHoldPolicyAssignment[];
  };
  /** Which legal hold policy is to hold what. */
  LegalHoldPolicyAssignmentCreate: {
   /** Id of the policy. */
   policy_id: string;
   /** What it is to hold. */
   assign_to: {
    /**
     * Kind of the thing. ownership holds only what a user owns, interactions only what a user worked with, user both.
     */
    type: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions";
    /** Id of the thing; that of the user for ownership and interactions. */
    id: string;
   };
  };
  /** A page of files that are on hold. */
  FilesOnHold: MarkerPage & {
   /** The files. */
   entries: FileFull[];
  };
  /** A page of file versions that are on hold. */
  FileVersionsOnHold: MarkerPage & {
   /** The versions. */
   entries: FileVersionFull[];
  };
  /** Identity of the legal hold on a file version. */
  FileVersionLegalHoldBase: {
   /**
    * Kind of the object. Although the first is its name, the service has been seen to send the second.
    */
   type: "file_version_legal_hold" | "legal_hold";
   /** The hold's id. */
   id: string;
  };
  /** A legal hold policy assignment as it stands inside a hold, often with no more than type and id. */
  LegalHoldPolicyAssignmentMini: LegalHoldPolicyAssignmentBase & {
   /** The policy. */
   legal_hold_policy?: LegalHoldPolicyMini;
   assigned_to?: LegalHoldPolicyAssignedItem;
   /** Who assigned the policy. */
   assigned_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was assigned.
    */
   assigned_at?: string;
   /**
    * Format: date-time
    * When the assignment last changed.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When its release was asked for, which ends later; null when it was not.
    */
   deleted_at?: string | null;
  };
  /** That one version of a file is on hold. A version has one hold at most; it names all assignments that it comes from. */
  FileVersionLegalHold: FileVersionLegalHoldBase & {
   /** The version. */
   file_version?: GovernedFileVersion;
   /** The file that it is a version of. Its current version need not be on hold. */
   file?: GovernedFile;
   /** The assignments that the hold comes from. */
   legal_hold_policy_assignments?: LegalHoldPolicyAssignmentMini[];
   /**
    * Format: date-time
    * When the hold was released; null while it holds.
    */
   deleted_at?: string | null;
  };
  /** A page of legal holds on file versions. */
  FileVersionLegalHolds: MarkerPage & {
   /** The holds. */
   entries: FileVersionLegalHold[];
  };
  /** An information barrier's identity. */
  ShieldInformationBarrierBase: {
   /** @constant */
   type: "shield_information_barrier";
   /** The barrier's id. */
   id: string;
  };
  /** A wall between groups of users, who can then not work with each other's content. */
  ShieldInformationBarrier: ShieldInformationBarrierBase & {
   /** The enterprise whose barrier it is. */
   enterprise?: EnterpriseBase;
   /** How far it is: draft is being set up, pending is about to be enabled, enabled is in force, invalid cannot be. */
   status?: "draft" | "pending" | "disabled" | "enabled" | "invalid" | (string & {});
   /**
    * Format: date-time
    * When the barrier was made.
    */
   created_at?: string;
   /** Who made the barrier. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the barrier was last changed; null when it never was.
    */
   updated_at?: string | null;
   /** Who last changed the barrier; null when nobody did. */
   updated_by?: UserBase | null;
   /**
    * Format: date-time
    * When the barrier was enabled; null when it never was.
    */
   enabled_at?: string | null;
   /** Who enabled the barrier; null when nobody did. */
   enabled_by?: UserBase | null;
  };
  /** Which barrier is to be switched on or off. */
  ShieldInformationBarrierStatusChange: {
   /** Id of the barrier. */
   id: string;
   /**
    * pending to have it enabled, disabled to switch it off.
    */
   status: "pending" | "disabled";
  };
  /** A page of information barriers. */
  ShieldInformationBarriers: MarkerPage & {
   /** The barriers. */
   entries: ShieldInformationBarrier[];
  };
  /** A new information barrier. */
  ShieldInformationBarrierCreate: {
   /** The caller's enterprise. */
   enterprise: EnterpriseBase;
  };
  /** Names an information barrier. */
  ShieldInformationBarrierReference: {
   /** The barrier. */
   shield_information_barrier: ShieldInformationBarrierBase;
  };
  /** A report on the collaborations that a barrier would end. */
  ShieldInformationBarrierReport: {
   /** @constant */
   type: "shield_information_barrier_report";
   /** The report's id. */
   id: string;
   /** The barrier that it is about, one level deeper. */
   shield_information_barrier?: ShieldInformationBarrierReference;
   /** How far the report is. */
   status?: "pending" | "error" | "done" | "cancelled" | (string & {});
   /** Where the report is; null or empty until it is done. */
   details?: {
    /** The same, one level deeper. */
    details?: {
     /** Id of the folder that the report lies in. */
     folder_id?: string | null;
    } | null;
   } | null;
   /**
    * Format: date-time
    * When the report was asked for.
    */
   created_at?: string;
   /** Who asked for the report. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the report last changed; null when it never did.
    */
   updated_at?: string | null;
  };
  /** A page of reports. */
  ShieldInformationBarrierReports: MarkerPage & {
   /** The reports. */
   entries: ShieldInformationBarrierReport[];
  };
  /** A segment's identity. */
  ShieldInformationBarrierSegmentBase: {
   /** @constant */
   type: "shield_information_barrier_segment";
   /** The segment's id. */
   id: string;
  };
  /** A set of users on one side of an information barrier. */
  ShieldInformationBarrierSegment: ShieldInformationBarrierSegmentBase & {
   /** The barrier that it belongs to. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment's name. */
   name?: string;
   /** Who belongs to it; null or empty when nothing was written. */
   description?: string | null;
   /**
    * Format: date-time
    * When the segment was made.
    */
   created_at?: string;
   /** Who made the segment. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the segment was last changed; null when it never was.
    */
   updated_at?: string | null;
   /** Who last changed the segment; null when nobody did. */
   updated_by?: UserBase | null;
  };
  /** What to change about a segment. What is left out stays as it is. */
  ShieldInformationBarrierSegmentUpdate: {
   /** The segment's name. No other segment of the barrier may have it. */
   name?: string;
   /** Who belongs to it; null to remove the text. */
   description?: string | null;
  };
  /** A page of segments. */
  ShieldInformationBarrierSegments: MarkerPage & {
   /** The segments. */
   entries: ShieldInformationBarrierSegment[];
  };
  /** A new segment. */
  ShieldInformationBarrierSegmentCreate: {
   /** The barrier that it is to belong to. */
   shield_information_barrier: ShieldInformationBarrierBase;
   /** The segment's name. No other segment of the barrier may have it. */
   name: string;
   /** Who belongs to it. */
   description?: string;
  };
  /** That a user belongs to a segment. */
  ShieldInformationBarrierSegmentMember: {
   /** @constant */
   type: "shield_information_barrier_segment_member";
   /** The membership's id. */
   id: string;
   /** The barrier of the segment. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment. */
   shield_information_barrier_segment?: ShieldInformationBarrierSegmentBase;
   /** The user. */
   user?: UserBase;
   /**
    * Format: date-time
    * When the user was added.
    */
   created_at?: string;
   /** Who added the user. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the membership was last changed; null when it never was.
    */
   updated_at?: string | null;
   /** Who last changed the membership; null when nobody did. */
   updated_by?: UserBase | null;
  };
  /** A page of memberships. */
  ShieldInformationBarrierSegmentMembers: MarkerPage & {
   /** The memberships. */
   entries: ShieldInformationBarrierSegmentMember[];
  };
  /** A new member of a segment. */
  ShieldInformationBarrierSegmentMemberCreate: {
   /**
    * Kind of the object. It may be left out.
    * @constant
    */
   type?: "shield_information_barrier_segment_member";
   /** The barrier of the segment. It may be left out. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment. */
   shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
   /** The user to add. */
   user: UserBase;
  };
  /** That a segment is kept from another. */
  ShieldInformationBarrierSegmentRestriction: {
   /** @constant */
   type: "shield_information_barrier_segment_restriction";
   /** The restriction's id. */
   id: string;
   /** The barrier of both segments. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment that the restriction was made for. */
   shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
   /** The segment that it is kept from. */
   restricted_segment: ShieldInformationBarrierSegmentBase;
   /**
    * Format: date-time
    * When the restriction was made.
    */
   created_at?: string;
   /** Who made the restriction. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the restriction was last changed; null when it never was.
    */
   updated_at?: string | null;
   /** Who last changed the restriction; null when nobody did. */
   updated_by?: UserBase | null;
  };
  /** A page of restrictions. */
  ShieldInformationBarrierSegmentRestrictions: MarkerPage & {
   /** The restrictions. */
   entries: ShieldInformationBarrierSegmentRestriction[];
  };
  /** A new restriction between two segments of the same barrier. */
  ShieldInformationBarrierSegmentRestrictionCreate: {
   /**
    * Kind of the object. The service wants it.
    * @constant
    */
   type: "shield_information_barrier_segment_restriction";
   /** The barrier of both segments. It may be left out. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment to make the restriction for. */
   shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
   /** The segment that it is to be kept from. */
   restricted_segment: ShieldInformationBarrierSegmentBase;
  };
  /** A Shield list's identity. */
  ShieldListBase: {
   /** @constant */
   type: "shield_list";
   /** The list's id. */
   id: string;
  };
  /** A Shield list without what is on it. */
  ShieldListMini: ShieldListBase & {
   /** The list's name. */
   name: string;
   /** What the list is about. */
   content: {
    /**
     * Kind of the things on it.
     */
    type: "country" | "domain" | "email" | "ip" | "integration";
   };
  };
  /** All Shield lists of the enterprise. */
  ShieldLists: {
   /** The lists. */
   entries: ShieldListMini[];
  };
  /** Countries on a Shield list. */
  ShieldListContentCountry: {
   /** @constant */
   type: "country";
   /** The countries by their codes of ISO 3166-1 alpha-2. */
   country_codes: string[];
  };
  /** Domains on a Shield list. */
  ShieldListContentDomain: {
   /** @constant */
   type: "domain";
   /** The domains. */
   domains: string[];
  };
  /** E-mail addresses on a Shield list. */
  ShieldListContentEmail: {
   /** @constant */
   type: "email";
   /** The addresses. */
   email_addresses: string[];
  };
  /** IP addresses on a Shield list. */
  ShieldListContentIp: {
   /** @constant */
   type: "ip";
   /** The addresses, or ranges of them such as 192.0.2.0/24. */
   ip_addresses: string[];
  };
  /** What is to be on a Shield list: things of one kind. Integrations cannot be given. */
  ShieldListContentChange: ShieldListContentCountry | ShieldListContentDomain | ShieldListContentEmail | ShieldListContentIp;
  /** A new Shield list. */
  ShieldListCreate: {
   /** The list's name. No other list of the enterprise may have it. */
   name: string;
   /** What the list is for. */
   description?: string;
   content: ShieldListContentChange;
  };
  /** Integrations on a Shield list. */
  ShieldListContentIntegration: {
   /** @constant */
   type: "integration";
   /** The integrations. */
   integrations: {
    /** Id of the integration. */
    id?: string;
   }[];
  };
  /** What is on a Shield list: things of one kind. */
  ShieldListContent: ShieldListContentCountry | ShieldListContentDomain | ShieldListContentEmail | ShieldListContentIp | ShieldListContentIntegration;
  /** A list that several rules of Box Shield can use. */
  ShieldList: ShieldListBase & {
   /** The list's name. */
   name: string;
   /** The enterprise whose list it is. */
   enterprise: EnterpriseBase;
   /** What the list is for; missing or empty when nothing was written. */
   description?: string;
   /**
    * Format: date-time
    * When the list was made.
    */
   created_at: string;
   /**
    * Format: date-time
    * When the list was last changed.
    */
   updated_at: string;
   content: ShieldListContent;
  };
  /** What a Shield list is to be from now on. */
  ShieldListUpdate: {
   /** The list's name. No other list of the enterprise may have it. */
   name: string;
   /** What the list is for. */
   description?: string;
   content: ShieldListContentChange;
  };
  /** A folder of the enterprise for content that is out of use. */
  Archive: {
   /** @constant */
   type: "archive";
   /** The archive's id. */
   id: string;
   /** The archive's name. */
   name: string;
   /**
    * Format: int64
    * Number of bytes in it.
    */
   size: number;
   /** What is in it; null or empty when nothing was written. */
   description?: string | null;
   /** Whose it is, as a rule the enterprise. */
   owned_by?: {
    /**
     * Kind of the owner.
     */
    type: "enterprise" | "user";
    /** Id of the owner. */
    id: string;
   };
  };
  /** A page of archives. */
  Archives: MarkerPage & {
   /** The archives. */
   entries: Archive[];
  };
  /** A new archive. */
  ArchiveCreate: {
   /** The archive's name. No other archive of the enterprise may have it. */
   name: string;
   /** What is to be in it. */
   description?: string;
   /** Id of the storage policy that says in which regions it is kept. The enterprise needs Box Zones for it. */
   storage_policy_id?: string;
  };
  /** What to change about an archive. What is left out stays as it is. */
  ArchiveUpdate: {
   /** The archive's name. No other archive of the enterprise may have it. */
   name?: string;
   /** What is in it. */
   description?: string;
  };
  /** Why a sign request is called off. */
  SignRequestCancel: {
   /** The reason, for the people who were asked to sign. */
   reason?: string;
  };
  /** A field of a document and the value in it. Only the value that fits the field's kind is set. */
  SignRequestPrefillTag: {
   /** The name that the field was given in the document or template. */
   document_tag_id?: string | null;
   /** Value of a text field. */
   text_value?: string | null;
   /** Whether a checkbox is ticked. */
   checkbox_value?: boolean | null;
   /** Value of a date field: a date, in answers sometimes with a time behind it. */
   date_value?: string | null;
  };
  /** How a sign request is carried out, as the sender chose it. */
  SignRequestSettings: {
   /** Whether the sender still places the fields by hand. The request then waits, unsent, until that was done at prepare_url. */
   is_document_preparation_needed?: boolean;
   /** Where signers land after signing; a page of Box when null. */
   redirect_url?: string | null;
   /** Where signers land after declining; a page of Box when null. */
   declined_redirect_url?: string | null;
   /**
    * Whether signatures may be typed instead of drawn.
    * @default true
    */
   are_text_signatures_enabled?: boolean;
   /** Subject of the mail to the signers; null or empty for the usual one. */
   email_subject?: string | null;
   /** Text of the mail to the signers, in which a few HTML tags may stand; null or empty for the usual one. */
   email_message?: string | null;
   /** Whether signers who have not signed are reminded by mail, on days 3, 8, 13 and 18. */
   are_reminders_enabled?: boolean;
   /** The request's name; the first document's when none was given. */
   name?: string;
   /** Values for fields of the documents that are filled in before signing. */
   prefill_tags?: SignRequestPrefillTag[];
   /** For how many days it can be signed; null or 0 for no end. It runs out at the end of the last of them. */
   days_valid?: number | null;
   /** Id of the request in the sender's own records. */
   external_id?: string | null;
   /** The sign template that the request is made from; null without one. */
   template_id?: string | null;
   /** Name of the outside system that the request comes from. */
   external_system_name?: string | null;
   /** A special kind of signing that the request has to follow; null for the usual one. */
   request_flow?: "cfr-part-11" | (string & {}) | null;
  };
  /** How somebody takes part in a sign request, as the sender chose it. */
  SignRequestSignerSettings: {
   /** Where the request is sent to; null for a signer who signs in person, or for a whole group. */
   email?: string | null;
   /** Whether the signer signs on a device of the sender, who has to be there. */
   is_in_person?: boolean;
   /** Place in the order of signing. Those with the same number sign side by side, and higher numbers wait for lower ones. */
   order?: number;
   /** Id of the signer in the caller's own records. Once it is set the answer carries addresses at which to sign without a mail. */
   embed_url_external_user_id?: string | null;
   /** Where this signer lands after signing, in place of the redirect_url of the request. */
   redirect_url?: string | null;
   /** Where this signer lands after declining, in place of the declined_redirect_url of the request. */
   declined_redirect_url?: string | null;
   /** Whether the signer has to log in to Box before signing. */
   login_required?: boolean | null;
   /** A telephone number that gets a code which the signer has to enter. */
   verification_phone_number?: string | null;
   /** A text that groups signers: of those who share it, the first to sign signs for all. */
   signer_group_id?: string | null;
   /** Whether the signer gets no mail about the request. */
   suppress_notifications?: boolean | null;
   /** Language of the pages and mails for the signer, as its code. */
   language?: string | null;
  };
  /** What the field holds. */
  SignInputContentType: "signature" | "initial" | "stamp" | "date" | "checkbox" | "text" | "full_name" | "first_name" | "last_name" | "company" | "title" | "email" | "attachment" | "radio" | "dropdown" | (string & {});
  /** The rule for what a field accepts; empty when it accepts everything. */
  SignInputValidation: {
   /** The form that the value has to have. The rule custom is given by custom_regex. */
   validation_type?: "email" | "custom" | "zip" | "zip_4" | "ssn" | "number_with_period" | "number_with_comma" | "date_iso" | "date_us" | "date_eu" | "date_asia" | (string & {});
   /** Regular expression that the value has to match; for custom only. */
   custom_regex?: string | null;
   /** What the signer is told when it does not; for custom only. */
   custom_error_message?: string | null;
  };
  /** A field in a document that a signer fills in. */
  SignRequestSignerInput: SignRequestPrefillTag & {
   /** Kind of the field. */
   type?: "signature" | "date" | "text" | "checkbox" | "radio" | "dropdown" | (string & {});
   content_type?: SignInputContentType;
   /** The page that it stands on, counted from 0. */
   page_index: number;
   /** Whether the signer cannot change what is in it. */
   read_only?: boolean;
   /** What it accepts; null or empty when everything. */
   validation?: SignInputValidation | null;
   /** Why the signer signs; for signature fields. */
   reason?: string | null;
   /** Whether the signer's identity was checked for this field; for signature fields. */
   is_validated?: boolean | null;
  };
  /** A file that a signer has added. */
  SignRequestSignerAttachment: {
   /** The attachment's id. */
   id?: string | null;
   /** Name of the file. */
   name?: string | null;
  };
  /** Somebody who takes part in a sign request. */
  SignRequestSigner: SignRequestSignerSettings & {
   /** Part in it: to sign, to approve, or only to get the final copy. */
   role?: "signer" | "approver" | "final_copy_reader" | (string & {});
   /** Whether the signer has opened the mail. */
   has_viewed_email?: boolean;
   /** Whether the signer has opened the documents. */
   has_viewed_document?: boolean;
   /** What the signer decided; null until then. */
   signer_decision?: {
    /**
     * The decision.
     */
    type?: "signed" | "declined";
    /**
     * Format: date-time
     * When it was made.
     */
    finalized_at?: string;
    /** What the signer wrote about it, such as why the signing was declined. */
    additional_info?: string | null;
   } | null;
   /** The fields that the signer fills in. */
   inputs?: SignRequestSignerInput[];
   /** Where the signer can sign without a mail. It opens in a window of its own. */
   embed_url?: string | null;
   /** Where the signer can sign inside an iframe of another site. It is good for a short time. */
   iframeable_embed_url?: string | null;
   /** Files that the signer has added. */
   attachments?: SignRequestSignerAttachment[] | null;
  };
  /** A request to sign documents, and how far it is. */
  SignRequest: SignRequestSettings & {
   /** @constant */
   type: "sign-request";
   /** The sign request's id, a UUID. */
   id: string;
   /** The documents as they were when the request was made. */
   source_files?: FileMini[];
   /** Everybody who takes part: the sender stands among them as a reader of the final copy. */
   signers?: SignRequestSigner[];
   /** Whether signers can put dates into the documents. */
   are_dates_enabled?: boolean;
   /** The only colour that signatures may have; null for any. */
   signature_color?: "blue" | "black" | "red" | (string & {}) | null;
   /** Where the sender places the fields; null when that is not needed. */
   prepare_url?: string | null;
   /** A PDF that tells who did what when; null or missing until it was made. */
   signing_log?: FileMini | null;
   /** How far it is. converting to viewed are on the way, signed, cancelled, declined and expired are ends, and the ones with error are failures. */
   status?: "converting" | "created" | "sent" | "viewed" | "signed" | "cancelled" | "declined" | "error" | "error_converting" | "error_sending" | "expired" | "finalizing" | "error_finalizing" | (string & {});
   /** The documents that are signed. */
   sign_files?: {
    /** The copies in parent_folder. They change with each signature. */
    files?: FileMini[];
    /** Whether the copies carry all signatures so far. Loaded down before that they can be out of date. */
    is_ready_for_download?: boolean;
   };
   /**
    * Format: date-time
    * When the time to sign runs out; null when it does not.
    */
   auto_expire_at?: string | null;
   parent_folder?: FolderMini;
   /** Role in which the signed documents are shared with the signers. */
   collaborator_level?: string | null;
   /** A short id, as it stands in the signing log. */
   short_id?: string;
   /**
    * Format: date-time
    * When the request was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it came to one of its ends; null until then.
    */
   finished_at?: string | null;
   /** Why it failed, for programs; null when it did not. */
   error_code?: string | null;
   /** E-mail address of the sender. */
   sender_email?: string | null;
   /** User id of the sender. */
   sender_id?: number | null;
  };
  /** A page of sign requests. */
  SignRequests: MarkerPage & {
   /** The sign requests. */
   entries: SignRequest[];
  };
  /** Somebody who is to take part in a sign request. */
  SignRequestCreateSigner: SignRequestSignerSettings & {
   /**
    * Part in it: to sign, to approve, or only to get the final copy.
    * @default signer
    */
   role?: "signer" | "approver" | "final_copy_reader";
   /** A password that the signer has to enter first. It is never sent back. */
   password?: string | null;
  };
  /** A new sign request. Its documents come from source_files, or from a template by template_id. */
  SignRequestCreate: SignRequestSettings & {
   /** The documents to sign. Copies are made of them; the originals stay as they are. */
   source_files?: FileBase[] | null;
   /**
    * The only colour that signatures may have; null for any.
    * @enum {string|null}
    */
   signature_color?: "blue" | "black" | "red" | null;
   /** Who takes part. With a template their number and roles have to fit it. The sender is added by itself, as a reader of the final copy. */
   signers: SignRequestCreateSigner[];
   /** The folder for the signed documents and the signing log; one named My Sign Requests without it. It cannot be the root folder. */
   parent_folder?: FolderBase & {
    /** As the folder carries it; the service needs none. */
    sequence_id?: string | null;
    /** As the folder carries it; the service needs none. */
    name?: string;
   };
  };
  /** A field in a document of a template. */
  SignTemplateSignerInput: SignRequestPrefillTag & {
   /** Identifies the field within the template. */
   id?: string;
   /** Kind of the field. */
   type?: "signature" | "date" | "text" | "checkbox" | "attachment" | "radio" | "dropdown" | (string & {});
   content_type?: SignInputContentType;
   /** Whether the signer cannot leave it empty. */
   is_required?: boolean;
   /** The page that it stands on, counted from 0. */
   page_index: number;
   /** The document that it stands in. */
   document_id?: string | null;
   /** What a dropdown offers. */
   dropdown_choices?: string[] | null;
   /** Holds fields together that belong to one question, such as radio buttons. */
   group_id?: string | null;
   /** Where it stands on the page, as parts of the width and height from the left and top. */
   coordinates?: {
    /** How far from the left. */
    x?: number;
    /** How far from the top. */
    y?: number;
   };
   /** How large it is, as parts of the page. */
   dimensions?: {
    /** Part of the page's width. */
    width?: number;
    /** Part of the page's height. */
    height?: number;
   };
   /** What the signer is told about it. */
   label?: string | null;
   /** Whether the signer cannot change what is in it. */
   read_only?: boolean;
   /** What it accepts; null or empty when everything. */
   validation?: SignInputValidation | null;
  };
  /** A part in the sign requests that are made from a template. */
  SignTemplateSigner: {
   /** The fields that the signer fills in. */
   inputs?: SignTemplateSignerInput[];
   /** E-mail address of the signer; null when the request is to give it. */
   email?: string | null;
   /** Part in it: to sign, to approve, or only to get the final copy. */
   role?: "signer" | "approver" | "final_copy_reader" | (string & {});
   /** Whether the signer signs on a device of the sender, who has to be there. */
   is_in_person?: boolean;
   /** Place in the order of signing. Those with the same number sign side by side. */
   order?: number;
   /** A text that groups signers: of those who share it, the first to sign signs for all. */
   signer_group_id?: string | null;
   /** What the template calls the part. */
   label?: string | null;
   /** Identifies the part within the template. */
   public_id?: string;
   /** Whether the request has to set a password for the signer. */
   is_password_required?: boolean | null;
   /** Whether the request has to give a telephone number to check the signer by. */
   is_phone_number_required?: boolean | null;
   /** Whether the signer has to log in to Box before signing. */
   login_required?: boolean | null;
  };
  /** A template from which sign requests are made. Templates are made in the web app. */
  SignTemplate: {
   /** @constant */
   type?: "sign-template";
   /** The template's id, a UUID, for template_id of a sign request. */
   id: string;
   /** The template's name. */
   name?: string | null;
   /** Subject of the mail to the signers; null for the usual one. */
   email_subject?: string | null;
   /** Text of the mail to the signers, in which a few HTML tags may stand; null for the usual one. */
   email_message?: string | null;
   /** For how many days a request can be signed; null or 0 for no end. */
   days_valid?: number | null;
   /** Another name of days_valid. */
   auto_expire_days?: number | null;
   parent_folder?: FolderMini;
   /** The documents to sign. */
   source_files?: FileMini[];
   /** Whether a sender cannot change the fields in the documents. */
   are_fields_locked?: boolean;
   /** Whether a sender cannot change options such as days_valid. */
   are_options_locked?: boolean;
   /** Whether a sender cannot add or remove signers. */
   are_recipients_locked?: boolean;
   /** Whether a sender cannot change the mail. */
   are_email_settings_locked?: boolean;
   /** Whether a sender cannot change the documents. */
   are_files_locked?: boolean;
   /** The parts that are to be played. */
   signers?: SignTemplateSigner[];
   /** What a sender may and has to fill in. */
   additional_info?: {
    /** Properties of the request that the template fixes. */
    non_editable?: ("email_subject" | "email_message" | "name" | "days_valid" | "signers" | "source_files" | (string & {}))[];
    /** What a request has to give. */
    required?: {
     /** For each signer of the template, in its order, the properties that the request has to give. */
     signers?: ("email" | (string & {}))[][];
    };
   };
   /** A link at which anybody can sign a copy of the documents; null without one. */
   ready_sign_link?: {
    /** The link's address. */
    url?: string;
    /** The link's name. */
    name?: string | null;
    /** What signers are told. */
    instructions?: string | null;
    /** Folder that the signed documents go to. */
    folder_id?: string | null;
    /** Whether the template's owner gets no mail about each signing. */
    is_notification_disabled?: boolean;
    /** Whether the link works. */
    is_active?: boolean;
   } | null;
   /** How mails and pages look; null for the look of Box. */
   custom_branding?: {
    /** Name that stands in mails. */
    company_name?: string | null;
    /** Address of the logo. */
    logo_uri?: string | null;
    /** Colour, as # and six hex digits. */
    branding_color?: string | null;
    /** What stands at the foot of mails. */
    email_footer_text?: string | null;
   } | null;
   /** A special kind of signing that requests follow; null for the usual one. */
   request_flow?: "cfr-part-11" | (string & {}) | null;
  };
  /** A page of sign templates. */
  SignTemplates: MarkerPage & {
   /** The templates. */
   entries: SignTemplate[];
  };
  /** A workflow of Box Relay without its steps. */
  WorkflowMini: {
   /** @constant */
   type: "workflow";
   /** The workflow's id. */
   id: string;
   /** The workflow's name. */
   name?: string;
   /** What it is for. */
   description?: string | null;
   /** Whether it can be started. */
   is_enabled?: boolean;
  };
  /** What a trigger is bound to. */
  WorkflowTriggerScope: {
   /** @constant */
   type: "trigger_scope";
   /** The place in the trigger that is bound, as a JSON pointer such as /event/source/parent. */
   ref?: string;
   /** The folder that it is bound to. */
   object?: {
    /** @constant */
    type: "folder";
    /** The folder's id. */
    id: string;
   };
  };
  /** What starts a flow. */
  WorkflowTrigger: {
   /** @constant */
   type: "trigger";
   /** Kind of the trigger. WORKFLOW_MANUAL_START is started by a call or by hand. */
   trigger_type?: "WORKFLOW_MANUAL_START" | (string & {});
   /** What it is bound to. */
   scope?: WorkflowTriggerScope[];
  };
  /** A step of a flow without those that follow on a rejection. */
  WorkflowOutcomeMini: {
   /** @constant */
   type: "outcome";
   /** The step's id, by which a start can fill in what it leaves open. */
   id: string;
   /** The step's name. */
   name?: string;
   /** What the step does. */
   action_type?: "add_metadata" | "assign_task" | "copy_file" | "copy_folder" | "create_folder" | "delete_file" | "delete_folder" | "lock_file" | "move_file" | "move_folder" | "remove_watermark_file" | "rename_folder" | "restore_folder" | "share_file" | "share_folder" | "unlock_file" | "upload_file" | "wait_for_task" | "watermark_file" | "go_back_to_step" | "apply_file_classification" | "apply_folder_classification" | "send_notification" | (string & {});
  };
  /** A step of a flow. */
  WorkflowOutcome: WorkflowOutcomeMini & {
   /** What follows instead when an approval is refused. */
   if_rejected?: WorkflowOutcomeMini[];
  };
  /** A trigger of a workflow and what it sets off. */
  WorkflowFlow: {
   /** @constant */
   type: "flow";
   /** The flow's id. */
   id: string;
   trigger?: WorkflowTrigger;
   /** The steps, in their order. */
   outcomes?: WorkflowOutcome[];
   /**
    * Format: date-time
    * When the flow was made.
    */
   created_at?: string;
   /** Who made it. */
   created_by?: UserBase;
  };
  /** A workflow of Box Relay with its steps. */
  Workflow: WorkflowMini & {
   /** The flows, each a trigger and what it sets off. A flow is what a call starts. */
   flows?: WorkflowFlow[];
  };
  /** A page of workflows. */
  Workflows: MarkerPage & {
   /** The workflows. */
   entries: Workflow[];
  };
  /** The users for a step. */
  WorkflowCollaboratorVariable: {
   /** @constant */
   type: "variable";
   /** @constant */
   variable_type: "user_list";
   /** The users. */
   variable_value: UserBase[];
  };
  /** When a task of a step counts as done. */
  WorkflowCompletionRuleVariable: {
   /** @constant */
   type: "variable";
   /** @constant */
   variable_type: "task_completion_rule";
   /**
    * When all have done it or when one has.
    */
   variable_value: "all_assignees" | "any_assignees";
  };
  /** The role in which a step gives access. */
  WorkflowRoleVariable: {
   /** @constant */
   type: "variable";
   /** @constant */
   variable_type: "collaborator_role";
   /**
    * The role.
    */
   variable_value: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
  };
  /** What a step leaves open until the start. */
  WorkflowStartOutcome: {
   /** The step's id. */
   id: string;
   collaborators?: WorkflowCollaboratorVariable;
   completion_rule?: WorkflowCompletionRuleVariable;
   file_collaborator_role?: WorkflowRoleVariable;
   task_collaborators?: WorkflowCollaboratorVariable;
   role?: WorkflowRoleVariable;
  };
  /** Which flow to start, and on what. */
  WorkflowStart: {
   /**
    * May be left out.
    */
   type?: "workflow_parameters";
   /** The flow to start. */
   flow: {
    /** @constant */
    type: "flow";
    /** The flow's id. */
    id: string;
   };
   /** The files to work on. They have to lie in the folder. */
   files: {
    /** @constant */
    type: "file";
    /** The file's id. */
    id: string;
   }[];
   /** The folder that the workflow is set up for. */
   folder: {
    /** @constant */
    type: "folder";
    /** The folder's id. */
    id: string;
   };
   /** What to fill in for steps that leave something open until the start. */
   outcomes?: WorkflowStartOutcome[];
  };
  /** A workflow of Box Automate. */
  AutomateWorkflowMini: {
   /** @constant */
   type: "workflow";
   /** The workflow's id. */
   id: string;
   /** The workflow's name. */
   name?: string;
  };
  /** An action of Box Automate that a call can start, and the workflow that it runs. */
  AutomateWorkflowAction: {
   /** @constant */
   type: "workflow_action";
   /** The action's id, for workflow_action_id of a start. */
   id: string;
   /** What it does. */
   action_type: "run_workflow" | (string & {});
   /** What it is for. */
   description?: string | null;
   /**
    * Format: date-time
    * When it was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it last changed.
    */
   updated_at?: string | null;
   /** Who made it. */
   created_by?: UserMini;
   /** Who last changed it; null when nobody did or the account is gone. */
   updated_by?: UserMini | null;
   workflow: AutomateWorkflowMini;
  };
  /** A page of actions that can be started. */
  AutomateWorkflows: MarkerPage & {
   /** The actions. */
   entries: AutomateWorkflowAction[];
  };
  /** Which action to start, and on which files. */
  AutomateWorkflowStart: {
   /** Id of the action. */
   workflow_action_id: string;
   /** Ids of the files to work on. */
   file_ids: string[];
  };
  /** An integration mapping's identity. */
  IntegrationMappingBase: {
   /** @constant */
   type: "integration_mapping";
   /** The mapping's id. */
   id: string;
  };
  /** Settings of a mapping. */
  IntegrationMappingSlackOptions: {
   /** Whether Box leaves the folder's collaborators alone. Otherwise it gives access to whoever joins the channel and takes it from whoever leaves. */
   is_access_management_disabled?: boolean;
  };
  /** A channel of Slack. It belongs to a workspace or to an organization; one of the two ids is set. */
  IntegrationMappingPartnerItemSlack: {
   /** @constant */
   type: "channel";
   /** The channel's id in Slack. */
   id: string;
   /** Id of the workspace that the integration is installed in; null when an organization has it. */
   slack_workspace_id?: string | null;
   /** Id of the Enterprise Grid organization that the integration is installed in; null when a workspace has it. */
   slack_org_id?: string | null;
  };
  /** A Slack channel and the folder that takes its files. */
  IntegrationMappingSlack: IntegrationMappingBase & {
   /** @constant */
   integration_type?: "slack";
   /** Whether somebody made it by hand or by a call; false when the integration made it by itself. */
   is_manually_created?: boolean;
   options?: IntegrationMappingSlackOptions;
   /** Who made the mapping. */
   created_by?: UserMini;
   /** Who last changed it; null when nobody did or the account is gone. */
   modified_by?: UserMini | null;
   partner_item: IntegrationMappingPartnerItemSlack;
   box_item: FolderMini;
   /**
    * Format: date-time
    * When the mapping was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it last changed.
    */
   modified_at?: string;
  };
  /** A page of mappings of Slack channels. */
  IntegrationMappingsSlack: {
   /** How many entries the page could hold. */
   limit?: number;
   /** Where the next page starts; null, empty or missing on the last one. Also seen as a number. */
   next_marker?: string | number | null;
   /** Where the page before starts. */
   prev_marker?: string | number | null;
   /** The mappings. */
   entries: IntegrationMappingSlack[];
  };
  /** The folder that takes the files. */
  IntegrationMappingFolder: {
   /** @constant */
   type: "folder";
   /** The folder's id. */
   id: string;
  };
  /** A new mapping of a Slack channel to a folder. */
  IntegrationMappingSlackCreate: {
   partner_item: IntegrationMappingPartnerItemSlack;
   box_item: IntegrationMappingFolder;
   options?: IntegrationMappingSlackOptions;
  };
  /** What to change about a mapping. What is left out stays as it is. */
  IntegrationMappingSlackUpdate: {
   box_item?: IntegrationMappingFolder;
   options?: IntegrationMappingSlackOptions;
  };
  /** A channel or team of Microsoft Teams. */
  IntegrationMappingPartnerItemTeams: {
   /**
    * A channel or a team.
    */
   type: "channel" | "team";
   /** Its id in Teams. */
   id: string;
   /** Id of the tenant that it belongs to. */
   tenant_id: string;
   /** Id of the team; for a channel, the one that holds it. */
   team_id?: string;
  };
  /** A channel or team of Microsoft Teams, and the folder that takes its files. */
  IntegrationMappingTeams: IntegrationMappingBase & {
   /** @constant */
   integration_type?: "teams";
   /** Whether another mapping, made by hand, counts in place of this one. */
   is_overridden_by_manual_mapping?: boolean;
   partner_item: IntegrationMappingPartnerItemTeams;
   box_item: IntegrationMappingFolder;
   /**
    * Format: date-time
    * When the mapping was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it last changed.
    */
   modified_at?: string;
  };
  /** All mappings of Teams channels and teams that match. */
  IntegrationMappingsTeams: {
   /** The mappings. */
   entries: IntegrationMappingTeams[];
  };
  /** A new mapping of a channel or team to a folder. */
  IntegrationMappingTeamsCreate: {
   /** The channel or team. */
   partner_item: {
    /**
     * A channel or a team.
     */
    type: "channel" | "team";
    /** Its id in Teams. */
    id: string;
    /** Id of the tenant that it belongs to. */
    tenant_id: string;
    /** Id of the team; for a channel, the one that holds it. */
    team_id: string;
   };
   box_item: IntegrationMappingFolder;
  };
  /** What to change about a mapping. */
  IntegrationMappingTeamsUpdate: {
   box_item?: IntegrationMappingFolder;
  };
  /** A file or hub to ask about. */
  AiAskItem: {
   /**
    * Kind of the item. A hub has to be the only one.
    */
   type: "file" | "hubs";
   /** The item's id. */
   id: string;
   /** Text to use in place of the item's own, such as a part of it. */
   content?: string;
  };
  /** A question and its answer from earlier in the conversation. */
  AiDialogueTurn: {
   /** What was asked. */
   prompt?: string;
   /** What was answered. */
   answer?: string;
   /**
    * Format: date-time
    * When it was answered.
    */
   created_at?: string;
  };
  /** An agent of the enterprise, by its id. */
  AiAgentReference: {
   /** @constant */
   type: "ai_agent_id";
   /** The agent's id. */
   id: string;
  };
  /** For models of OpenAI. */
  AiLlmEndpointParamsOpenAi: {
   /** @constant */
   type: "openai_params";
   /** How much chance decides. Change it or top_p but not both. */
   temperature?: number | null;
   /** How much of the likeliest tokens is chosen from. */
   top_p?: number | null;
   /** How strongly words that came often are avoided. */
   frequency_penalty?: number | null;
   /** How strongly words that came at all are avoided. */
   presence_penalty?: number | null;
   /** A text at which the model stops. */
   stop?: string | null;
  };
  /** For models of Google. */
  AiLlmEndpointParamsGoogle: {
   /** @constant */
   type: "google_params";
   /** How much chance decides. */
   temperature?: number | null;
   /** How much of the likeliest tokens is chosen from. */
   top_p?: number | null;
   /** From how many of the likeliest tokens is chosen. */
   top_k?: number | null;
  };
  /** For models on AWS. */
  AiLlmEndpointParamsAws: {
   /** @constant */
   type: "aws_params";
   /** How much chance decides. */
   temperature?: number | null;
   /** How much of the likeliest tokens is chosen from. */
   top_p?: number | null;
  };
  /** For models on IBM. */
  AiLlmEndpointParamsIbm: {
   /** @constant */
   type: "ibm_params";
   /** How much chance decides. */
   temperature?: number | null;
   /** How much of the likeliest tokens is chosen from. */
   top_p?: number | null;
   /** From how many of the likeliest tokens is chosen. */
   top_k?: number | null;
  };
  /** How freely the model writes, in the terms of whoever runs it. */
  AiLlmEndpointParams: AiLlmEndpointParamsOpenAi | AiLlmEndpointParamsGoogle | AiLlmEndpointParamsAws | AiLlmEndpointParamsIbm;
  /** Which model is used and how. */
  AiAgentModelSettings: {
   /** The model's name, such as azure__openai__gpt_4o_mini. */
   model?: string;
   /** How many tokens the answer may have. */
   num_tokens_for_completion?: number;
   llm_endpoint_params?: AiLlmEndpointParams;
  };
  /** How content that fits into one call of the model is worked on. */
  AiAgentBasicTextTool: AiAgentModelSettings & {
   /** What the model is told about its part, before all else. */
   system_message?: string;
   /** What the model is asked. It has to hold {user_question} and {content}, which are replaced, and may hold {current_date}. */
   prompt_template?: string;
  };
  /** How the passages that matter are found in a long text. */
  AiAgentEmbeddings: {
   /** Name of the model that makes the embeddings. */
   model?: string;
   /** How the text is cut into passages. */
   strategy?: {
    /** The way of cutting. */
    id?: string;
    /** How many tokens a passage has. */
    num_tokens_per_chunk?: number;
   };
  };
  /** How content that is too long for one call of the model is worked on. */
  AiAgentLongTextTool: AiAgentBasicTextTool & {
   embeddings?: AiAgentEmbeddings;
  };
  /** How spreadsheets are worked on. */
  AiAgentSpreadsheetTool: AiAgentModelSettings;
  /** How questions are answered. Which part is used depends on what is asked about. */
  AiAgentAsk: {
   /** @constant */
   type: "ai_agent_ask";
   long_text?: AiAgentLongTextTool;
   basic_text?: AiAgentBasicTextTool;
   spreadsheet?: AiAgentSpreadsheetTool;
   long_text_multi?: AiAgentLongTextTool;
   basic_text_multi?: AiAgentBasicTextTool;
   basic_image?: AiAgentBasicTextTool;
   basic_image_multi?: AiAgentBasicTextTool;
  };
  /** Who answers: an agent of the enterprise, or settings that replace those of the default agent. */
  AiAskAgent: AiAgentReference | AiAgentAsk;
  /** A question and what it is about. */
  AiAsk: {
   /**
    * Whether the question is about one item or about several.
    */
   mode: "multiple_item_qa" | "single_item_qa";
   /** The question, or what to do, up to 10,000 characters. */
   prompt: string;
   /** What it is about. Of long texts only the beginning counts. */
   items: AiAskItem[];
   /** The conversation so far, oldest first. */
   dialogue_history?: AiDialogueTurn[];
   /** Whether to send the passages that the answer rests on. */
   include_citations?: boolean;
   ai_agent?: AiAskAgent;
  };
  /** What made an answer. */
  AiAgentInfo: {
   /** The models that took part. */
   models?: {
    /** The model's name. */
    name?: string;
    /** Whose model it is. */
    provider?: string;
    /** What it was used for. */
    supported_purpose?: string;
   }[];
   /** How the content was read, such as basic_text or long_text. */
   processor?: string;
  };
  /** An answer in words. */
  AiResponse: {
   /** The answer. An extraction gives its findings as JSON text. */
   answer: string;
   /**
    * Format: date-time
    * When it was made.
    */
   created_at: string;
   /** Why the answer ends where it does. */
   completion_reason?: "done" | (string & {});
   ai_agent_info?: AiAgentInfo;
  };
  /** A passage that an answer rests on. */
  AiCitation: {
   /** @constant */
   type: "file";
   /** Id of the file that it stands in. */
   id: string;
   /** The passage. */
   content?: string;
   /** Name of that file. */
   name?: string;
  };
  /** An answer in words with what it rests on. */
  AiResponseFull: AiResponse & {
   /** The passages that it rests on, when include_citations asked for them. */
   citations?: AiCitation[];
  };
  /** A file to work on. */
  AiItem: {
   /** @constant */
   type: "file";
   /** The file's id. */
   id: string;
   /** Text to use in place of the file's own, such as a part of it. */
   content?: string;
  };
  /** How texts are written. */
  AiAgentBasicGenTool: AiAgentModelSettings & {
   /** What the model is told about its part, before all else. */
   system_message?: string;
   /** What the model is asked. It has to hold {user_question}, which is replaced, and may hold {current_date}. */
   prompt_template?: string;
   embeddings?: AiAgentEmbeddings;
   /** How the file's text is put to the model. It holds {content}, which is replaced. */
   content_template?: string;
  };
  /** How texts are written. */
  AiAgentTextGen: {
   /** @constant */
   type: "ai_agent_text_gen";
   basic_gen?: AiAgentBasicGenTool;
  };
  /** Who writes: an agent of the enterprise, or settings that replace those of the default agent. */
  AiTextGenAgent: AiAgentReference | AiAgentTextGen;
  /** What to write and what it is about. */
  AiTextGen: {
   /** What to write, up to 10,000 characters. */
   prompt: string;
   /** The one file that the text is to fit. */
   items: AiItem[];
   /** The conversation so far, oldest first. */
   dialogue_history?: AiDialogueTurn[];
   ai_agent?: AiTextGenAgent;
  };
  /** How free extractions are made. Which part is used depends on the file. */
  AiAgentExtract: {
   /** @constant */
   type: "ai_agent_extract";
   long_text?: AiAgentLongTextTool;
   basic_text?: AiAgentBasicTextTool;
   basic_image?: AiAgentBasicTextTool;
  };
  /** How fields are filled. Which part is used depends on the file. */
  AiAgentExtractStructured: {
   /** @constant */
   type: "ai_agent_extract_structured";
   long_text?: AiAgentLongTextTool;
   basic_text?: AiAgentBasicTextTool;
   basic_image?: AiAgentBasicTextTool;
  };
  /** The settings of a default agent, one kind for each mode. */
  AiAgentSettings: AiAgentAsk | AiAgentTextGen | AiAgentExtract | AiAgentExtractStructured;
  /** Who looks: an agent of the enterprise, or settings that replace those of the default agent. */
  AiExtractAgent: AiAgentReference | AiAgentExtract;
  /** What to find in which files. */
  AiExtract: {
   /** What to find, up to 10,000 characters: words, or a description of fields as JSON or XML. */
   prompt: string;
   /** Where to look. */
   items: AiItem[];
   ai_agent?: AiExtractAgent;
  };
  /** A value to choose from. */
  AiExtractFieldOption: {
   /** The value. */
   key: string;
  };
  /** A field to fill. */
  AiExtractSubField: {
   /** The key that its value gets in the answer. */
   key: string;
   /** What the field means. */
   description?: string;
   /** What people call the field. */
   displayName?: string;
   /** How to find the value, and in which form to give it. */
   prompt?: string;
   /** Kind of the value; a text when left out. */
   type?: "string" | "date" | "float" | "enum" | "multiSelect" | "taxonomy" | (string & {});
   /** The values to choose from; for enum and multiSelect. */
   options?: AiExtractFieldOption[];
  };
  /** What may be chosen from a taxonomy. */
  AiOptionsRules: {
   /** Whether more than one node may be chosen. */
   multi_select?: boolean;
   /** Numbers of the levels whose nodes may be chosen. */
   selectable_levels?: number[];
  };
  /** A field to fill, which can consist of fields itself. */
  AiExtractField: AiExtractSubField & {
   /** The fields that each row of the value has; for fields of rows. */
   fields?: AiExtractSubField[];
   /** The key of the taxonomy to choose from; for taxonomy. */
   taxonomy_key?: string;
   /** The namespace of that taxonomy. */
   namespace?: string;
   options_rules?: AiOptionsRules;
  };
  /** Who looks: an agent of the enterprise, or settings that replace those of the default agent. */
  AiExtractStructuredAgent: AiAgentReference | AiAgentExtractStructured;
  /** A taxonomy that is kept as such. */
  AiTaxonomyReference: {
   /** @constant */
   type: "taxonomy";
   /** The taxonomy's key. */
   taxonomy_key?: string;
   /** The taxonomy's namespace. */
   namespace?: string;
  };
  /** A taxonomy that is written in a file. */
  AiTaxonomyFileReference: {
   /** @constant */
   type: "file";
   /** The key by which fields refer to it. */
   taxonomy_key?: string;
   /** The file's id. */
   id: string;
  };
  /** Where a taxonomy comes from: the service or a file. */
  AiTaxonomySource: AiTaxonomyReference | AiTaxonomyFileReference;
  /** Which fields to fill from which files. Name a metadata_template or list fields, not both. */
  AiExtractStructured: {
   /** Where to look. */
   items: AiItem[];
   /** The metadata template whose fields to fill. */
   metadata_template?: {
    /** The template's key. */
    template_key?: string;
    /** @constant */
    type?: "metadata_template";
    /** Who the template belongs to: global, or enterprise_ with the id of the enterprise. */
    scope?: string;
   };
   /** The fields to fill. */
   fields?: AiExtractField[];
   ai_agent?: AiExtractStructuredAgent;
   /** Whether to say for each field how sure its value is. */
   include_confidence_score?: boolean;
   /** Whether to say for each field where in the file its value stands. */
   include_reference?: boolean;
   /** Where the taxonomies of taxonomy fields come from. */
   taxonomy_sources?: AiTaxonomySource[];
  };
  /** Values by the keys of the fields. A field that was not found is null or missing. */
  AiExtractedFields: {
   [key: string]: unknown;
  };
  /** The fields that were filled. */
  AiExtractStructuredResponse: {
   answer: AiExtractedFields;
   /**
    * Format: date-time
    * When they were filled.
    */
   created_at: string;
   /** Why the answer ends where it does. */
   completion_reason?: "done" | (string & {});
   /** How sure each value is, by the field's key, mostly as a score from 0 to 1 and a level. It is not stored anywhere. */
   confidence_score?: {
    [key: string]: unknown;
   } | null;
   /** Where each value stands, by the field's key: items, pages and places on the page. */
   reference?: {
    [key: string]: unknown;
   } | null;
   ai_agent_info?: AiAgentInfo;
  };
  /** A user or group that may use an agent. */
  AiAgentAllowedEntity: UserBase | GroupBase;
  /** An agent of an enterprise as it is sent when no fields are asked for. */
  AiAgent: {
   /** @constant */
   type: "ai_agent";
   /** The agent's id. */
   id: string;
   /** Who made it: CUSTOM the enterprise, BOX the service. */
   origin?: "CUSTOM" | "BOX" | (string & {});
   /** The agent's name. */
   name?: string;
   /** Whether it can be used, and by whom. */
   access_state?: "enabled" | "disabled" | "enabled_for_selected_users" | (string & {});
   /** Who made it; null when the account is gone. */
   created_by?: UserBase | null;
   /**
    * Format: date-time
    * When it was made.
    */
   created_at?: string | null;
   /** Who last changed it; null when nobody did or the account is gone. */
   modified_by?: UserBase | null;
   /**
    * Format: date-time
    * When it last changed.
    */
   modified_at?: string | null;
   /** Address of the agent's picture. */
   icon_reference?: string | null;
   /** Who may use it, when not everybody may. */
   allowed_entities?: AiAgentAllowedEntity[];
  };
  /** What only agents of an enterprise can be told. */
  AiStudioToolOptions: {
   /** Whether custom_instructions go along to the model. */
   is_custom_instructions_included?: boolean;
  };
  /** How an agent works on content that is too long for one call of the model. */
  AiStudioLongTextTool: AiAgentLongTextTool & AiStudioToolOptions;
  /** What is wrong with a part of an agent. */
  AiStudioToolWarnings: {
   /** What to look after, such as a model that is no longer offered, for people. */
   warnings?: string[];
  };
  /** How an agent works on long content, and what is wrong with that. */
  AiStudioLongTextToolWithWarnings: AiStudioLongTextTool & AiStudioToolWarnings;
  /** How an agent works on content that fits into one call of the model. */
  AiStudioBasicTextTool: AiAgentBasicTextTool & AiStudioToolOptions;
  /** How an agent works on content, and what is wrong with that. */
  AiStudioBasicTextToolWithWarnings: AiStudioBasicTextTool & AiStudioToolWarnings;
  /** How an agent works on spreadsheets, and what is wrong with that. */
  AiStudioSpreadsheetToolWithWarnings: AiAgentSpreadsheetTool & AiStudioToolWarnings;
  /** How an agent answers questions. */
  AiAgentAskAbility: {
   /** @constant */
   type: "ai_agent_ask";
   /** Whether it can be used for questions. */
   access_state?: "enabled" | "disabled" | (string & {});
   /** What it is good for. */
   description?: string;
   /** What it was told to do, and how. */
   custom_instructions?: string | null;
   /** Questions that users are offered. */
   suggested_questions?: string[];
   long_text?: AiStudioLongTextToolWithWarnings;
   basic_text?: AiStudioBasicTextToolWithWarnings;
   basic_image?: AiStudioBasicTextToolWithWarnings;
   spreadsheet?: AiStudioSpreadsheetToolWithWarnings;
   long_text_multi?: AiStudioLongTextToolWithWarnings;
   basic_text_multi?: AiStudioBasicTextToolWithWarnings;
   basic_image_multi?: AiStudioBasicTextToolWithWarnings;
  };
  /** How an agent writes texts. */
  AiStudioBasicGenTool: AiAgentBasicGenTool & AiStudioToolOptions;
  /** How an agent writes texts, and what is wrong with that. */
  AiStudioBasicGenToolWithWarnings: AiStudioBasicGenTool & AiStudioToolWarnings;
  /** How an agent writes texts. */
  AiAgentTextGenAbility: {
   /** @constant */
   type: "ai_agent_text_gen";
   /** Whether it can be used for writing. */
   access_state?: "enabled" | "disabled" | (string & {});
   /** What it is good for. */
   description?: string;
   /** What it was told to do, and how. */
   custom_instructions?: string | null;
   /** Wishes that users are offered. */
   suggested_questions?: string[];
   basic_gen?: AiStudioBasicGenToolWithWarnings;
  };
  /** How an agent extracts metadata. */
  AiAgentExtractAbility: {
   /** @constant */
   type: "ai_agent_extract";
   /** Whether it can be used for extraction. */
   access_state?: "enabled" | "disabled" | (string & {});
   /** What it is good for. */
   description?: string;
   /** What it was told to do, and how. */
   custom_instructions?: string | null;
   long_text?: AiStudioLongTextToolWithWarnings;
   basic_text?: AiStudioBasicTextToolWithWarnings;
   basic_image?: AiStudioBasicTextToolWithWarnings;
  };
  /** An agent of an enterprise with all that fields can ask for. */
  AiAgentFull: AiAgent & {
   /** How it answers questions; null or missing when it does not. */
   ask?: AiAgentAskAbility | null;
   /** How it writes texts; null or missing when it does not. */
   text_gen?: AiAgentTextGenAbility | null;
   /** How it extracts metadata; null or missing when it does not. */
   extract?: AiAgentExtractAbility | null;
  };
  /** A page of agents. */
  AiAgents: MarkerPage & {
   /** The agents. */
   entries: AiAgentFull[];
  };
  /** How the agent is to answer questions. Parts that are left out are as the default agent has them. */
  AiAgentAskAbilitySet: {
   /** @constant */
   type: "ai_agent_ask";
   /** Whether it can be used for questions. */
   access_state: "enabled" | "disabled" | (string & {});
   /** What it is good for. */
   description: string;
   /** What it is to do, and how. */
   custom_instructions?: string | null;
   /** Questions to offer to users; made from the description without them. An empty list offers none. */
   suggested_questions?: string[];
   long_text?: AiStudioLongTextTool;
   basic_text?: AiStudioBasicTextTool;
   basic_image?: AiStudioBasicTextTool;
   spreadsheet?: AiAgentSpreadsheetTool;
   long_text_multi?: AiStudioLongTextTool;
   basic_text_multi?: AiStudioBasicTextTool;
   basic_image_multi?: AiStudioBasicTextTool;
  };
  /** How the agent is to write texts. Parts that are left out are as the default agent has them. */
  AiAgentTextGenAbilitySet: {
   /** @constant */
   type: "ai_agent_text_gen";
   /** Whether it can be used for writing. */
   access_state: "enabled" | "disabled" | (string & {});
   /** What it is good for. */
   description: string;
   /** What it is to do, and how. */
   custom_instructions?: string | null;
   /** Wishes to offer to users; made from the description without them. An empty list offers none. */
   suggested_questions?: string[];
   basic_gen?: AiStudioBasicGenTool;
  };
  /** How the agent is to extract metadata. Parts that are left out are as the default agent has them. */
  AiAgentExtractAbilitySet: {
   /** @constant */
   type: "ai_agent_extract";
   /** Whether it can be used for extraction. */
   access_state: "enabled" | "disabled" | (string & {});
   /** What it is good for. */
   description: string;
   /** What it is to do, and how. */
   custom_instructions?: string | null;
   long_text?: AiStudioLongTextTool;
   basic_text?: AiStudioBasicTextTool;
   basic_image?: AiStudioBasicTextTool;
  };
  /** All that an agent is to be. Give at least one of ask, text_gen and extract. */
  AiAgentCreate: {
   /** @constant */
   type: "ai_agent";
   /** The agent's name. */
   name: string;
   /** Whether it can be used, and by whom. With enabled_for_selected_users allowed_entities says who. */
   access_state: "enabled" | "disabled" | "enabled_for_selected_users" | (string & {});
   /** Address of the agent's picture, one of those that the service offers. */
   icon_reference?: string;
   /** Who may use it, when not everybody may. */
   allowed_entities?: AiAgentAllowedEntity[];
   ask?: AiAgentAskAbilitySet;
   text_gen?: AiAgentTextGenAbilitySet;
   extract?: AiAgentExtractAbilitySet;
  };
  /** A template of Box Doc Gen: a file that was marked as one. */
  DocGenTemplateBase: {
   file: FileBase;
  };
  /** A template of Box Doc Gen with its name. */
  DocGenTemplate: DocGenTemplateBase & {
   /** Name of the file. */
   file_name?: string | null;
  };
  /** A page of templates. */
  DocGenTemplates: MarkerPage & {
   /** The templates. */
   entries: DocGenTemplate[];
  };
  /** The file with the tags, a Word document. */
  DocGenFile: {
   /** @constant */
   type: "file";
   /** The file's id. */
   id: string;
  };
  /** A file that is to be a template. */
  DocGenTemplateCreate: {
   file: DocGenFile;
  };
  /** A place in a template that data goes into. */
  DocGenTag: {
   /** The tag as it stands in the template. */
   tag_content: string;
   /** What the tag does. */
   tag_type: "text" | "arithmetic" | "conditional" | "for-loop" | "table-loop" | "image" | (string & {});
   /** Where its data stands in user_input, as paths. */
   json_paths: string[];
  };
  /** A page of tags. */
  DocGenTags: MarkerPage & {
   /** The tags. */
   entries: DocGenTag[];
  };
  /** Says that the tags of a template are not known yet. */
  DocGenTagsProcessingMessage: {
   /** What the service is doing, for people. */
   message: string;
  };
  /** Identity of a job: the making of one document. */
  DocGenJobBase: {
   /** @constant */
   type: "docgen_job";
   /** The job's id. */
   id: string;
  };
  /** Identity of a batch: one call to generate documents. */
  DocGenBatchBase: {
   /** @constant */
   type: "docgen_batch";
   /** The batch's id. */
   id: string;
  };
  /** The making of one document and how far it is. */
  DocGenJob: DocGenJobBase & {
   batch: DocGenBatchBase;
   template_file: FileBase;
   template_file_version: FileVersionBase;
   /** The document; null or missing until it is there. */
   output_file?: FileBase | null;
   /** The version of the document that the job made; null or missing until it is there. */
   output_file_version?: FileVersionBase | null;
   /** How far it is. completed_with_error made a document, in which not every tag found its data. */
   status: "submitted" | "completed" | "failed" | "completed_with_error" | "pending" | (string & {});
   /** The document's file format. */
   output_type: "docx" | "pdf" | (string & {});
   /** What went wrong; null when nothing did. */
   failures?: {
    /** Why the document is missing or wrong, for people. */
    errors: string[];
    /** What did no harm, such as data without a tag, for people. */
    warnings: string[];
   } | null;
  };
  /** A page of jobs. */
  DocGenJobs: MarkerPage & {
   /** The jobs. */
   entries: DocGenJob[];
  };
  /** The making of one document with who asked for it. */
  DocGenJobFull: DocGenJob & {
   /** When it was asked for. */
   created_at?: string;
   /** Who asked for it. */
   created_by: UserBase;
   enterprise: EnterpriseBase;
   /** Where it was asked for, such as api. */
   source: string;
  };
  /** A page of jobs with who asked for them. */
  DocGenJobsFull: MarkerPage & {
   /** The jobs. */
   entries: DocGenJobFull[];
  };
  /** The name of a document and the data in it. */
  DocGenDocumentData: {
   /** Name of the document. The extension is added. */
   generated_file_name: string;
   /** The data, by the keys that the template's tags use. Values are texts, numbers, truth values, and lists and objects of these. */
   user_input: {
    [key: string]: unknown;
   };
  };
  /** Documents to generate from one template. */
  DocGenBatchCreate: {
   file: DocGenFile;
   /** The version of the template to use; the current one without it. */
   file_version?: {
    /** @constant */
    type: "file_version";
    /** The version's id. */
    id: string;
   };
   /** Where the data comes from: api for a call. */
   input_source: "api" | (string & {});
   /** The folder for the documents. */
   destination_folder: {
    /** @constant */
    type: "folder";
    /** The folder's id. */
    id: string;
   };
   /** File format of the documents. */
   output_type: "docx" | "pdf" | (string & {});
   /** One entry for each document, and so for each job. */
   document_generation_data: DocGenDocumentData[];
  };
  /** A hub's identity. */
  HubBase: {
   /** @constant */
   type: "hubs";
   /** The hub's id, the number in the address of its page in the web app. */
   id: string;
  };
  /** A hub: a portal that shows chosen content. */
  Hub: HubBase & {
   /** The hub's title. */
   title?: string;
   /** What the hub is for; empty or null when nothing was said. */
   description?: string | null;
   /**
    * Format: date-time
    * When the hub was made.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it last changed.
    */
   updated_at?: string | null;
   /** Who made it. */
   created_by?: UserMini;
   /** Who last changed it; null when nobody did or the account is gone. */
   updated_by?: UserMini | null;
   /**
    * Format: int32
    * How often it was looked at.
    */
   view_count?: number;
   /** Whether Box AI may answer questions about it. */
   is_ai_enabled?: boolean;
   /** Whether only people of the owner's enterprise can collaborate on it. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** Whether others than its owners may invite people. */
   can_non_owners_invite?: boolean;
   /** Whether a shared link can be made for it. */
   can_shared_link_be_created?: boolean;
   /** Whether that link can be open to everybody. */
   can_public_shared_link_be_created?: boolean;
   /** Who may copy it: all who see it, people of the enterprise, or nobody. */
   copy_hub_access?: "all" | "company" | "none" | (string & {});
  };
  /** A page of hubs. */
  Hubs: MarkerPage & {
   /** The hubs. */
   entries: Hub[];
  };
  /** A new hub. */
  HubCreate: {
   /** The title, not empty. */
   title: string;
   /** What the hub is for. */
   description?: string;
  };
  /** What to change about a hub. What is left out stays as it is. */
  HubUpdate: {
   /** The new title, not empty. */
   title?: string;
   /** What the hub is for. */
   description?: string;
   /** Whether Box AI may answer questions about it. */
   is_ai_enabled?: boolean;
   /** Whether only people of the owner's enterprise can collaborate on it. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** Whether others than its owners may invite people. */
   can_non_owners_invite?: boolean;
   /** Whether a shared link can be made for it. */
   can_shared_link_be_created?: boolean;
   /** Whether that link can be open to everybody. */
   can_public_shared_link_be_created?: boolean;
   /**
    * Who may copy it: all who see it, people of the enterprise, or nobody.
    */
   copy_hub_access?: "all" | "company" | "none";
  };
  /** What the copy is called, and what goes along. */
  HubCopy: {
   /** The title, not empty; made from the original's without it. */
   title?: string;
   /** What the copy is for. */
   description?: string;
   /** Whether the copy shows the original's items too, as far as the caller may see them. */
   include_items?: boolean;
  };
  /** What has to be so before an invitation to a hub can be accepted. Each part is there when the enterprise asks for it. */
  HubAcceptanceRequirements: {
   /** Terms of service that have to be agreed to. */
   terms_of_service_requirement?: {
    /** Whether the user agreed; null when nothing has to be agreed to. */
    is_accepted?: boolean | null;
    /** The terms. */
    terms_of_service?: {
     /** @constant */
     type: "terms_of_service";
     /** Id of the terms. */
     id: string;
    } | null;
   } | null;
   /** A strong password. */
   strong_password_requirement?: {
    /** Whether the enterprise that owns the hub asks people from outside for it. */
    enterprise_has_strong_password_required_for_external_users?: boolean;
    /** Whether the user has one; null when it does not matter. */
    user_has_strong_password?: boolean | null;
   } | null;
   /** Login with a second factor. */
   two_factor_authentication_requirement?: {
    /** Whether the enterprise that owns the hub asks for it. */
    enterprise_has_two_factor_auth_enabled?: boolean;
    /** Whether the user has switched it on; null when it does not matter. */
    user_has_two_factor_authentication_enabled?: boolean | null;
   } | null;
  };
  /** Access of one user or group to one hub. */
  HubCollaboration: {
   /** @constant */
   type: "hub_collaboration";
   /** The collaboration's id. */
   id: string;
   hub?: HubBase;
   /** Who has the access; null while an invited e-mail address has no account. */
   accessible_by?: CollaborationGrantee | null;
   /** What the access allows. */
   role?: "editor" | "viewer" | "co-owner" | (string & {});
   /** What became of the invitation. */
   status?: "accepted" | "pending" | "rejected" | (string & {});
   /** What has to be so before the invitation can be accepted. */
   acceptance_requirements_status?: HubAcceptanceRequirements | null;
  };
  /** A page of collaborations on a hub. */
  HubCollaborations: MarkerPage & {
   /** The collaborations. */
   entries: HubCollaboration[];
  };
  /** Who is to have access to which hub. */
  HubCollaborationCreate: {
   /** The hub. */
   hub: {
    /** @constant */
    type: "hubs";
    /** The hub's id. */
    id: string;
   };
   /** Who is to have the access: a user by id or by login, a group by id. */
   accessible_by: {
    /**
     * A user or a group.
     */
    type: "user" | "group";
    /** Id of the user or group. */
    id?: string;
    /** E-mail address of the user. */
    login?: string;
   };
   /** What the access is to allow. Groups cannot be co-owners. */
   role: "editor" | "viewer" | "co-owner" | (string & {});
  };
  /** What to change about a collaboration. */
  HubCollaborationUpdate: {
   /** What the access is to allow. Groups cannot be co-owners. */
   role?: "editor" | "viewer" | "co-owner" | (string & {});
  };
  /** A file, folder or web link that a hub shows. */
  HubItem: {
   /**
    * Kind of the item.
    */
   type: "file" | "folder" | "web_link";
   /** The item's id. */
   id: string;
   /** The item's name. */
   name: string;
  };
  /** A page of items of a hub. */
  HubItems: MarkerPage & {
   /** The items. */
   entries: HubItem[];
  };
  /** A file, folder or web link, by its id. */
  HubItemReference: FileBase | FolderBase | WebLinkBase;
  /** One item to add or remove. */
  HubItemOperation: {
   /**
    * What to do.
    */
   action: "add" | "remove";
   item: HubItemReference;
   /** The item list block of the hub's document that the item goes to; the service chooses one without it. */
   parent_id?: string;
  };
  /** Items to add to a hub and to remove from it. */
  HubItemsManage: {
   /** What to do, in this order. */
   operations: HubItemOperation[];
  };
  /** What became of one operation. */
  HubItemOperationResult: {
   /** What was to be done. */
   action?: "add" | "remove" | (string & {});
   item?: HubItemReference;
   /** The item list block that was meant; null or missing when none was named. */
   parent_id?: string | null;
   /** HTTP status of this operation. */
   status?: number;
   /** Why it failed, for people; null or missing when it did not. */
   error?: string | null;
  };
  /** What became of each operation. */
  HubItemsManageResult: {
   /** One entry for each operation, in the order of the request. */
   operations: HubItemOperationResult[];
  };
  /** A page of the document that a hub is. */
  HubDocumentPage: {
   /** @constant */
   type: "page";
   /** The page's id, a UUID. */
   id: string;
   /** The page above it; null for one at the top. */
   parent_id?: string | null;
   /** The title, with marks for its formatting. */
   title_fragment: string;
  };
  /** A page of the list of a hub's pages. */
  HubDocumentPages: MarkerPage & {
   /** @constant */
   type: "document_pages";
   /** The hub's pages. */
   entries: HubDocumentPage[];
  };
  /** Place of a block in a hub's page. */
  HubDocumentBlockBase: {
   /** The block's id, a UUID. */
   id: string;
   /** The block that holds it; null when it stands on the page itself. */
   parent_id?: string | null;
  };
  /** A paragraph of text. */
  HubParagraphBlock: HubDocumentBlockBase & {
   /** @constant */
   type: "paragraph";
   /** The text, with marks for its formatting. */
   fragment: string;
  };
  /** A heading. */
  HubSectionTitleBlock: HubDocumentBlockBase & {
   /** @constant */
   type: "section_title";
   /** The text, with marks for its formatting. */
   fragment: string;
  };
  /** Text in a box that catches the eye. */
  HubCalloutBoxBlock: HubDocumentBlockBase & {
   /** @constant */
   type: "callout_box";
   /** The text, with marks for its formatting. */
   fragment: string;
  };
  /** A list of items. What it shows is listed by hubItems.list with its id as parent_id. */
  HubItemListBlock: HubDocumentBlockBase & {
   /** @constant */
   type: "item_list";
  };
  /** A line between two blocks. */
  HubDividerBlock: HubDocumentBlockBase & {
   /** @constant */
   type: "divider";
  };
  /** A piece of a hub's page: text, a line between, or a list of items. */
  HubDocumentBlock: HubParagraphBlock | HubSectionTitleBlock | HubCalloutBoxBlock | HubItemListBlock | HubDividerBlock;
  /** A page of the list of blocks. */
  HubDocumentBlocks: MarkerPage & {
   /** @constant */
   type: "document_blocks";
   /** The blocks, in the order in which they stand on the hub's page. */
   entries: HubDocumentBlock[];
  };
  /** The text of a new note and where it goes. */
  NotesConvert: {
   /** The text, up to 1 MiB. */
   content: string;
   /**
    * What the text is written in.
    */
   content_format: "markdown";
   /** The folder to put the note into. */
   parent: {
    /** @constant */
    type: "folder";
    /** The folder's id, 0 for the root folder. */
    id: string;
   };
   /** The note's name without its extension, .boxnote, which is added. */
   name: string;
  };
  /** The field that names the classification of an item. */
  ClassificationFieldCreate: {
   /** @constant */
   type: "enum";
   /** @constant */
   key: "Box__Security__Classification__Key";
   /** @constant */
   displayName: "Classification";
   /** Whether to keep the field out of the web and mobile apps' metadata. */
   hidden?: boolean;
   /** The first classifications. */
   options: ClassificationOptionData[];
  };
 };
 responses: {
  /** Any other failure. */
  OAuth2UnexpectedError: {
   content: {
    "application/json": OAuth2Error;
   };
  };
  /** The service did not accept what was sent: the application, the grant or the token. The property error says which. */
  OAuth2Failure: {
   content: {
    "application/json": OAuth2Error;
   };
  };
  /** Too many calls in a short time. Retry-After says how many seconds to wait. */
  TooManyRequests: {
   headers: {
    /** Seconds to wait. */
    "Retry-After"?: number;
    [name: string]: unknown;
   };
   content: {
    "application/json": ClientError;
   };
  };
  /** Any other failure. */
  UnexpectedError: {
   content: {
    "application/json": ClientError;
   };
  };
  /** The item still has the etag in if-none-match. */
  NotModified: {
  };
  /** A parameter or the body is not of the expected form. The message names it. */
  BadRequest: {
   content: {
    "application/json": ClientError;
   };
  };
  /** The access token is missing, unknown or has expired. */
  Unauthorized: {
   content: {
    "application/json": ClientError;
   };
  };
  /** The user or the application may not do this. */
  Forbidden: {
   content: {
    "application/json": ClientError;
   };
  };
  /** There is no such item, or the user may not see it. */
  NotFound: {
   content: {
    "application/json": ClientError;
   };
  };
  /** The item is not of the kind that the call is for. */
  MethodNotAllowed: {
   content: {
    "application/json": ClientError;
   };
  };
  /** The folder already holds an item of that name; context_info.conflicts says which. */
  NameConflict: {
   content: {
    "application/json": ConflictError;
   };
  };
  /** The item changed since the etag in if-match was read. */
  PreconditionFailed: {
   content: {
    "application/json": ClientError;
   };
  };
  /** The call clashes with what is there already, or the state of the item does not allow it now. */
  Conflict: {
   content: {
    "application/json": ClientError;
   };
  };
 };
 parameters: {
  /** The file's id, the number in the address of its page in the web app. */
  FileId: string;
  /** Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
  Fields: string[];
  /** Answer 304 without a body while the item's etag still has this value. */
  IfNoneMatch: string;
  /** Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
  BoxApi: string;
  /** Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
  IfMatch: string;
  /** How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
  Limit: number;
  /** How many entries to skip. The service refuses more than 10,000. */
  Offset: number;
  /** The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
  FolderId: string;
  /** Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
  UseMarker: boolean;
  /** Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
  Marker: string;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "authorization.authorize": {
  parameters: {
   query: {
    response_type: "code";
    client_id: string;
    redirect_uri?: string;
    state?: string;
    scope?: string;
   };
  };
  responses: {
   200: {
    content: {
     "text/html": string;
    };
   };
   302: {
    headers: {
     Location?: string;
     [name: string]: unknown;
    };
   };
   400: {
    content: {
     "text/html": string;
    };
   };
   default: {
    content: {
     "application/json": OAuth2Error;
     "text/html": string;
    };
   };
  };
 };
 "authorization.requestToken": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": TokenRequest;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AccessToken;
    };
   };
   400: components["responses"]["OAuth2Failure"];
   401: components["responses"]["OAuth2Failure"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["OAuth2UnexpectedError"];
  };
 };
 "authorization.revokeToken": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": TokenRevoke;
   };
  };
  responses: {
   200: {
   };
   400: components["responses"]["OAuth2Failure"];
   401: components["responses"]["OAuth2Failure"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["OAuth2UnexpectedError"];
  };
 };
 "files.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    "if-none-match"?: components["parameters"]["IfNoneMatch"];
    BoxApi?: components["parameters"]["BoxApi"];
    "x-rep-hints"?: string;
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileFull;
    };
   };
   304: components["responses"]["NotModified"];
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   415: {
    content: {
     "application/json": ClientError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": FileUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   409: components["responses"]["NameConflict"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.trash.restore": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody?: {
   content: {
    "application/json": FileTrashRestore;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FileFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.delete": {
  parameters: {
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.copy": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": FileCopy;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FileFull;
    };
   };
   304: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.thumbnail.get": {
  parameters: {
   query?: {
    min_height?: number;
    min_width?: number;
    max_height?: number;
    max_width?: number;
   };
   path: {
    file_id: components["parameters"]["FileId"];
    extension: "png" | "jpg";
   };
  };
  responses: {
   200: {
    content: {
     "image/png": BinaryBody;
     "image/jpeg": BinaryBody;
    };
   };
   202: {
    headers: {
     Location?: string;
     "Retry-After"?: number;
     [name: string]: unknown;
    };
   };
   302: {
    headers: {
     Location?: string;
     [name: string]: unknown;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.trash.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.trash.delete": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.versions.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersions;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "sharedItems.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header: {
    "if-none-match"?: components["parameters"]["IfNoneMatch"];
    BoxApi: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SharedItem;
    };
   };
   304: components["responses"]["NotModified"];
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.content.upload": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    "content-md5"?: string;
   };
  };
  requestBody: {
   content: {
    "multipart/form-data": FileContentUpload;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Files;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.content.preflight": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": FileContentPreflight;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UploadUrl;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.content.download": {
  parameters: {
   query?: {
    version?: string;
    access_token?: string;
   };
   header?: {
    range?: string;
    BoxApi?: components["parameters"]["BoxApi"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/octet-stream": BinaryBody;
    };
   };
   202: {
    headers: {
     "Retry-After"?: number;
     [name: string]: unknown;
    };
   };
   206: {
    headers: {
     "Content-Range"?: string;
     [name: string]: unknown;
    };
    content: {
     "application/octet-stream": BinaryBody;
    };
   };
   302: {
    headers: {
     Location?: string;
     [name: string]: unknown;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   416: {
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.content.uploadVersion": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
    "content-md5"?: string;
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "multipart/form-data": FileContentUploadVersion;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Files;
    };
   };
   201: {
    content: {
     "application/json": Files;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.content.preflightVersion": {
  parameters: {
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody?: {
   content: {
    "application/json": FileContentPreflightVersion;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UploadUrl;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": UploadSessionCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": UploadSession;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.createForFile": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": UploadSessionCreateForFile;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": UploadSession;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.get": {
  parameters: {
   path: {
    upload_session_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UploadSession;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   410: {
    content: {
     "application/json": ClientError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.parts.upload": {
  parameters: {
   header: {
    digest: string;
    "content-range": string;
   };
   path: {
    upload_session_id: string;
   };
  };
  requestBody: {
   content: {
    "application/octet-stream": BinaryBody;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UploadedPart;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   410: {
    content: {
     "application/json": ClientError;
    };
   };
   412: {
    content: {
     "application/json": ClientError;
    };
   };
   416: {
    content: {
     "application/json": ClientError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.abort": {
  parameters: {
   path: {
    upload_session_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   410: {
    content: {
     "application/json": ClientError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.parts.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
   path: {
    upload_session_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UploadParts;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   410: {
    content: {
     "application/json": ClientError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "uploadSessions.commit": {
  parameters: {
   header: {
    digest: string;
    "if-match"?: components["parameters"]["IfMatch"];
    "if-none-match"?: string;
   };
   path: {
    upload_session_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": UploadSessionCommit;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Files;
    };
   };
   202: {
    headers: {
     "Retry-After"?: number;
     [name: string]: unknown;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   410: {
    content: {
     "application/json": ClientError;
    };
   };
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  requestBody: {
   content: {
    "application/json": FolderCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FolderFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    sort?: "id" | "name" | "date" | "size";
    direction?: "ASC" | "DESC";
    offset?: number;
    limit?: number;
   };
   header?: {
    "if-none-match"?: components["parameters"]["IfNoneMatch"];
    BoxApi?: components["parameters"]["BoxApi"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FolderFull;
    };
   };
   304: components["responses"]["NotModified"];
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  requestBody: {
   content: {
    "application/json": FolderUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FolderFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   409: components["responses"]["NameConflict"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   503: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.trash.restore": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  requestBody?: {
   content: {
    "application/json": FolderRestore;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FolderFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.delete": {
  parameters: {
   query?: {
    recursive?: boolean;
   };
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   503: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.copy": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  requestBody: {
   content: {
    "application/json": FolderCopy;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FolderFull;
    };
   };
   304: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.items.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    usemarker?: components["parameters"]["UseMarker"];
    marker?: components["parameters"]["Marker"];
    offset?: components["parameters"]["Offset"];
    limit?: components["parameters"]["Limit"];
    sort?: "id" | "name" | "date" | "size";
    direction?: "ASC" | "DESC";
   };
   header?: {
    BoxApi?: components["parameters"]["BoxApi"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Items;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.trash.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FolderFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.trash.delete": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "trash.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
    usemarker?: components["parameters"]["UseMarker"];
    marker?: components["parameters"]["Marker"];
    direction?: "ASC" | "DESC";
    sort?: "name" | "date" | "size";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Items;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborations.list": {
  parameters: {
   query: {
    status: "pending";
    fields?: components["parameters"]["Fields"];
    offset?: components["parameters"]["Offset"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationsByOffset;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborations.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    notify?: boolean;
   };
  };
  requestBody: {
   content: {
    "application/json": CollaborationCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": CollaborationFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborations.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    collaboration_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborations.update": {
  parameters: {
   path: {
    collaboration_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": CollaborationUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationFull;
    };
   };
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborations.delete": {
  parameters: {
   path: {
    collaboration_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.collaborations.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Collaborations;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "comments.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  requestBody: {
   content: {
    "application/json": CommentCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": CommentFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "comments.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    comment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CommentFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "comments.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    comment_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": CommentUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CommentFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "comments.delete": {
  parameters: {
   path: {
    comment_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.comments.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Comments;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "tasks.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": TaskCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Task;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "tasks.get": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Task;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "tasks.update": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": TaskUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Task;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "tasks.delete": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "tasks.assignments.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    task_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TaskAssignments;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.tasks.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Tasks;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "taskAssignments.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": TaskAssignmentCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": TaskAssignment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "taskAssignments.get": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TaskAssignment;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "taskAssignments.update": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": TaskAssignmentUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TaskAssignment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "taskAssignments.delete": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "search.query": {
  parameters: {
   query?: {
    query?: string;
    scope?: "user_content" | "enterprise_content";
    file_extensions?: string[];
    created_at_range?: string[];
    updated_at_range?: string[];
    size_range?: (number | string)[];
    owner_user_ids?: string[];
    recent_updater_user_ids?: string[];
    ancestor_folder_ids?: string[];
    content_types?: ("name" | "description" | "file_content" | "comments" | "tags")[];
    type?: "file" | "folder" | "web_link";
    trash_content?: "non_trashed_only" | "trashed_only" | "all_items";
    mdfilters?: string;
    sort?: "modified_at" | "relevance";
    direction?: "DESC" | "ASC";
    limit?: number;
    include_recent_shared_links?: boolean;
    fields?: components["parameters"]["Fields"];
    offset?: components["parameters"]["Offset"];
    deleted_user_ids?: string[];
    deleted_at_range?: string[];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SearchResultsResponse;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.list": {
  parameters: {
   query?: {
    filter_term?: string;
    user_type?: "all" | "managed" | "external";
    external_app_user_id?: string;
    fields?: components["parameters"]["Fields"];
    offset?: components["parameters"]["Offset"];
    limit?: components["parameters"]["Limit"];
    usemarker?: components["parameters"]["UseMarker"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Users;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  requestBody: {
   content: {
    "application/json": UserCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": UserFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.me": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UserFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    user_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UserFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    user_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": UserUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UserFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.delete": {
  parameters: {
   query?: {
    notify?: boolean;
    force?: boolean;
   };
   path: {
    user_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.folders.transfer": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    notify?: boolean;
   };
   path: {
    user_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": UserFolderTransfer;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FolderFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.emailAliases.list": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": EmailAliases;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.emailAliases.create": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": UserEmailAliasCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": EmailAlias;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.emailAliases.delete": {
  parameters: {
   path: {
    user_id: string;
    email_alias_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "events.list": {
  parameters: {
   query?: {
    stream_type?: "all" | "changes" | "sync" | "admin_logs" | "admin_logs_streaming";
    stream_position?: string;
    limit?: number;
    event_type?: AdminEventType[];
    created_after?: string;
    created_before?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Events;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "events.realtimeServers.list": {
  parameters: {
  };
  responses: {
   200: {
    content: {
     "application/json": RealtimeServers;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.appItemAssociations.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
    application_type?: string;
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AppItemAssociations;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.appItemAssociations.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
    application_type?: string;
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AppItemAssociations;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.versions.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
    file_version_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.versions.restore": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    file_version_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": FileVersionRestore;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.versions.delete": {
  parameters: {
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
    file_version_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.versions.promote": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": FileVersionPromote;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FileVersionFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.collaborations.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Collaborations;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.collaborations.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
   path: {
    group_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationsByOffset;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": WebLinkCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": WebLink;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    BoxApi?: components["parameters"]["BoxApi"];
   };
   path: {
    web_link_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": WebLinkFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    web_link_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": WebLinkUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": WebLinkFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   409: components["responses"]["NameConflict"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.trash.restore": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    web_link_id: string;
   };
  };
  requestBody?: {
   content: {
    "application/json": WebLinkTrashRestore;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": WebLinkFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.delete": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.trash.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    web_link_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": WebLinkFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.trash.delete": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webLinks.copy": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    web_link_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": WebLinkCopy;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": WebLinkFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileRequests.get": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileRequest;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileRequests.update": {
  parameters: {
   header?: {
    "if-match"?: components["parameters"]["IfMatch"];
   };
   path: {
    file_request_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": FileRequestUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileRequest;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   412: components["responses"]["PreconditionFailed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileRequests.delete": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileRequests.copy": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": FileRequestCopy;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileRequest;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collections.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    offset?: components["parameters"]["Offset"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Collections;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collections.items.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    offset?: components["parameters"]["Offset"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    collection_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Items;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collections.get": {
  parameters: {
   path: {
    collection_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Collection;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "recentItems.list": {
  parameters: {
   query?: {
    fields?: string[];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": RecentItems;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.watermark.get": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Watermark;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.watermark.apply": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": WatermarkApply;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Watermark;
    };
   };
   201: {
    content: {
     "application/json": Watermark;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.watermark.delete": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.watermark.get": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Watermark;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.watermark.apply": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  requestBody: {
   content: {
    "application/json": WatermarkApply;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Watermark;
    };
   };
   201: {
    content: {
     "application/json": Watermark;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.watermark.delete": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folderLocks.list": {
  parameters: {
   query: {
    folder_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FolderLocks;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folderLocks.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": FolderLockCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FolderLock;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folderLocks.delete": {
  parameters: {
   path: {
    folder_lock_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "zipDownloads.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ZipDownloadCreate;
   };
  };
  responses: {
   202: {
    content: {
     "application/json": ZipDownload;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "zipDownloads.download": {
  parameters: {
   path: {
    zip_download_id: string;
   };
  };
  responses: {
   200: {
    headers: {
     "Content-Disposition"?: string;
     [name: string]: unknown;
    };
    content: {
     "application/octet-stream": BinaryBody;
    };
   };
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "zipDownloads.getStatus": {
  parameters: {
   path: {
    zip_download_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ZipDownloadStatus;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.metadata.list": {
  parameters: {
   query?: {
    view?: "hydrated" | (string & {});
   };
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataInstances;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.metadata.get": {
  parameters: {
   query?: {
    view?: "hydrated" | (string & {});
   };
   path: {
    file_id: components["parameters"]["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ItemMetadata;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.metadata.update": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": MetadataInstanceUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ItemMetadata;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   500: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.metadata.create": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataInstanceCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ItemMetadata;
    };
   };
   400: {
    content: {
     "application/json": MetadataError;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: {
    content: {
     "application/json": MetadataError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.metadata.delete": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.metadata.list": {
  parameters: {
   query?: {
    view?: "hydrated" | (string & {});
   };
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataInstances;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.metadata.get": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ItemMetadata;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.metadata.update": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": MetadataInstanceUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ItemMetadata;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   500: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.metadata.create": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataInstanceCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ItemMetadata;
    };
   };
   400: {
    content: {
     "application/json": MetadataError;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: {
    content: {
     "application/json": MetadataError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.metadata.delete": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.classification.get": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Classification;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.classification.update": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": ClassificationUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Classification;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   500: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.classification.create": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": ClassificationCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Classification;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.classification.delete": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.classification.get": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Classification;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.classification.update": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": ClassificationUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Classification;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   500: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.classification.create": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  requestBody: {
   content: {
    "application/json": ClassificationCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Classification;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "folders.classification.delete": {
  parameters: {
   path: {
    folder_id: components["parameters"]["FolderId"];
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "classifications.get": {
  parameters: {
  };
  responses: {
   200: {
    content: {
     "application/json": ClassificationTemplate;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "classifications.change": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ClassificationsChange;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ClassificationTemplate;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.skillCards.get": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SkillCardsMetadata;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.skillCards.update": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": SkillCardsUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SkillCardsMetadata;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.skillCards.create": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json": SkillCardsCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": SkillCardsMetadata;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "files.skillCards.delete": {
  parameters: {
   path: {
    file_id: components["parameters"]["FileId"];
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   405: components["responses"]["MethodNotAllowed"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "skillInvocations.update": {
  parameters: {
   path: {
    skill_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": SkillInvocationUpdate;
   };
  };
  responses: {
   200: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.listByInstance": {
  parameters: {
   query: {
    metadata_instance_id: string;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTemplates;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.get": {
  parameters: {
   path: {
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTemplate;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.update": {
  parameters: {
   path: {
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": MetadataTemplateUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTemplate;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.delete": {
  parameters: {
   path: {
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.getById": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTemplate;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.listGlobal": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTemplates;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.listEnterprise": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTemplates;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": MetadataTemplateCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": MetadataTemplate;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTemplates.fieldOptions.list": {
  parameters: {
   query?: {
    level?: number[];
    parent?: string[];
    ancestor?: string[];
    query?: string;
    "include-total-result-count"?: boolean;
    "only-selectable-options"?: boolean;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    namespace: string;
    template_key: string;
    field_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomyNodes;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataCascadePolicies.list": {
  parameters: {
   query: {
    folder_id: string;
    owner_enterprise_id?: string;
    marker?: components["parameters"]["Marker"];
    offset?: components["parameters"]["Offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataCascadePolicies;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataCascadePolicies.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": MetadataCascadePolicyCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": MetadataCascadePolicy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataCascadePolicies.get": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataCascadePolicy;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataCascadePolicies.delete": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataCascadePolicies.apply": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataCascadePolicyApply;
   };
  };
  responses: {
   202: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataQueries.execute": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": MetadataQuery;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataQueryResults;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": MetadataTaxonomy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    namespace: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomies;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.get": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.delete": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.update": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.levels.create": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyLevelsCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": MetadataTaxonomyLevels;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.levels.update": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    level_index: number;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyLevelUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomyLevel;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.levels.append": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyLevelAppend;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": MetadataTaxonomyLevels;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.levels.trim": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomyLevels;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.nodes.list": {
  parameters: {
   query?: {
    level?: number[];
    parent?: string[];
    ancestor?: string[];
    query?: string;
    "include-total-result-count"?: boolean;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomyNodes;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.nodes.create": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyNodeCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": MetadataTaxonomyNode;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.nodes.get": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    node_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomyNode;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.nodes.delete": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    node_id: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "metadataTaxonomies.nodes.update": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    node_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": MetadataTaxonomyNodeUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": MetadataTaxonomyNode;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.sessions.terminate": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": UserSessionTerminate;
   };
  };
  responses: {
   202: {
    content: {
     "application/json": SessionTermination;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.avatar.get": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "image/png": BinaryBody;
     "image/jpeg": BinaryBody;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.avatar.create": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  requestBody: {
   content: {
    "multipart/form-data": UserAvatarCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": UserAvatar;
    };
   };
   201: {
    content: {
     "application/json": UserAvatar;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.avatar.delete": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "invites.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  requestBody: {
   content: {
    "application/json": InviteCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Invite;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "invites.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    invite_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Invite;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "externalUsers.submitDeleteJob": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ExternalUserDeleteJobSubmit;
   };
  };
  responses: {
   207: {
    content: {
     "application/json": ExternalUserDeletions;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "users.memberships.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
   path: {
    user_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": GroupMemberships;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.list": {
  parameters: {
   query?: {
    filter_term?: string;
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Groups;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  requestBody: {
   content: {
    "application/json": GroupCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": GroupFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.sessions.terminate": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": GroupSessionTerminate;
   };
  };
  responses: {
   202: {
    content: {
     "application/json": SessionTermination;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    group_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": GroupFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    group_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": GroupUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": GroupFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.delete": {
  parameters: {
   path: {
    group_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groups.memberships.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    offset?: components["parameters"]["Offset"];
   };
   path: {
    group_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": GroupMemberships;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groupMemberships.create": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
  };
  requestBody: {
   content: {
    "application/json": GroupMembershipCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": GroupMembershipFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groupMemberships.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    group_membership_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": GroupMembershipFull;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groupMemberships.update": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    group_membership_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": GroupMembershipUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": GroupMembershipFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "groupMemberships.delete": {
  parameters: {
   path: {
    group_membership_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webhooks.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Webhooks;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webhooks.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": WebhookCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Webhook;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webhooks.get": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Webhook;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webhooks.update": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": WebhookUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Webhook;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "webhooks.delete": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "devicePinners.get": {
  parameters: {
   path: {
    device_pinner_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DevicePinner;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "devicePinners.delete": {
  parameters: {
   path: {
    device_pinner_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "devicePinners.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
    direction?: "ASC" | "DESC";
   };
   path: {
    enterprise_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DevicePinners;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServices.list": {
  parameters: {
   query?: {
    tos_type?: "external" | "managed";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TermsOfServices;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServices.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": TermsOfServiceCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TermsOfService;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServices.get": {
  parameters: {
   path: {
    terms_of_service_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TermsOfService;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServices.update": {
  parameters: {
   path: {
    terms_of_service_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": TermsOfServiceUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TermsOfService;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServiceUserStatuses.list": {
  parameters: {
   query: {
    tos_id: string;
    user_id?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TermsOfServiceUserStatuses;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServiceUserStatuses.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": TermsOfServiceUserStatusCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": TermsOfServiceUserStatus;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "termsOfServiceUserStatuses.update": {
  parameters: {
   path: {
    terms_of_service_user_status_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": TermsOfServiceUserStatusUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": TermsOfServiceUserStatus;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistEntries.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationAllowlistEntries;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistEntries.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": CollaborationAllowlistEntryCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationAllowlistEntry;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistEntries.get": {
  parameters: {
   path: {
    collaboration_whitelist_entry_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationAllowlistEntry;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistEntries.delete": {
  parameters: {
   path: {
    collaboration_whitelist_entry_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistExemptTargets.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationAllowlistExemptTargets;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistExemptTargets.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": CollaborationAllowlistExemptTargetCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationAllowlistExemptTarget;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistExemptTargets.get": {
  parameters: {
   path: {
    collaboration_whitelist_exempt_target_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": CollaborationAllowlistExemptTarget;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "collaborationAllowlistExemptTargets.delete": {
  parameters: {
   path: {
    collaboration_whitelist_exempt_target_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicies.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": StoragePolicies;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicies.get": {
  parameters: {
   path: {
    storage_policy_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": StoragePolicy;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicyAssignments.list": {
  parameters: {
   query: {
    marker?: components["parameters"]["Marker"];
    resolved_for_type: "user" | "enterprise";
    resolved_for_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": StoragePolicyAssignments;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicyAssignments.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": StoragePolicyAssignmentCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": StoragePolicyAssignment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicyAssignments.get": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": StoragePolicyAssignment;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicyAssignments.update": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": StoragePolicyAssignmentUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": StoragePolicyAssignment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "storagePolicyAssignments.delete": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "enterpriseConfigurations.get": {
  parameters: {
   query: {
    categories: ("user_settings" | "content_and_sharing" | "security" | "shield" | (string & {}))[];
   };
   path: {
    enterprise_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": EnterpriseConfiguration;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicies.list": {
  parameters: {
   query?: {
    policy_name?: string;
    policy_type?: "finite" | "indefinite";
    created_by_user_id?: string;
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": RetentionPolicies;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicies.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": RetentionPolicyCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": RetentionPolicy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicies.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    retention_policy_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": RetentionPolicy;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicies.update": {
  parameters: {
   path: {
    retention_policy_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": RetentionPolicyUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": RetentionPolicy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicies.delete": {
  parameters: {
   path: {
    retention_policy_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicies.assignments.list": {
  parameters: {
   query?: {
    type?: "folder" | "enterprise" | "metadata_template";
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    retention_policy_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": RetentionPolicyAssignments;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicyAssignments.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": RetentionPolicyAssignmentCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": RetentionPolicyAssignment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicyAssignments.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": RetentionPolicyAssignment;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicyAssignments.delete": {
  parameters: {
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicyAssignments.files.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FilesUnderRetention;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "retentionPolicyAssignments.fileVersions.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FilesUnderRetention;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileVersionRetentions.list": {
  parameters: {
   query?: {
    file_id?: string;
    file_version_id?: string;
    policy_id?: string;
    disposition_action?: "permanently_delete" | "remove_retention";
    disposition_before?: string;
    disposition_after?: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionRetentions;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileVersionRetentions.get": {
  parameters: {
   path: {
    file_version_retention_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionRetention;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicies.list": {
  parameters: {
   query?: {
    policy_name?: string;
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": LegalHoldPolicies;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicies.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": LegalHoldPolicyCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": LegalHoldPolicy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicies.get": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": LegalHoldPolicy;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicies.update": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": LegalHoldPolicyUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": LegalHoldPolicy;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicies.delete": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  responses: {
   202: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicyAssignments.list": {
  parameters: {
   query: {
    policy_id: string;
    assign_to_type?: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions";
    assign_to_id?: string;
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": LegalHoldPolicyAssignments;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicyAssignments.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": LegalHoldPolicyAssignmentCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": LegalHoldPolicyAssignment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicyAssignments.get": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": LegalHoldPolicyAssignment;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicyAssignments.delete": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   202: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicyAssignments.files.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FilesOnHold;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "legalHoldPolicyAssignments.fileVersions.list": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionsOnHold;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileVersionLegalHolds.get": {
  parameters: {
   path: {
    file_version_legal_hold_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionLegalHold;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "fileVersionLegalHolds.list": {
  parameters: {
   query: {
    policy_id: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": FileVersionLegalHolds;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarriers.get": {
  parameters: {
   path: {
    shield_information_barrier_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrier;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarriers.changeStatus": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierStatusChange;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrier;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarriers.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarriers;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarriers.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ShieldInformationBarrier;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierReports.list": {
  parameters: {
   query: {
    shield_information_barrier_id: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierReports;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierReports.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierReference;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ShieldInformationBarrierReport;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierReports.get": {
  parameters: {
   path: {
    shield_information_barrier_report_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierReport;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegments.get": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegment;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegments.update": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierSegmentUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegments.delete": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegments.list": {
  parameters: {
   query: {
    shield_information_barrier_id: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegments;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegments.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierSegmentCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ShieldInformationBarrierSegment;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentMembers.get": {
  parameters: {
   path: {
    shield_information_barrier_segment_member_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegmentMember;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentMembers.delete": {
  parameters: {
   path: {
    shield_information_barrier_segment_member_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentMembers.list": {
  parameters: {
   query: {
    shield_information_barrier_segment_id: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegmentMembers;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentMembers.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierSegmentMemberCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ShieldInformationBarrierSegmentMember;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentRestrictions.get": {
  parameters: {
   path: {
    shield_information_barrier_segment_restriction_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegmentRestriction;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentRestrictions.delete": {
  parameters: {
   path: {
    shield_information_barrier_segment_restriction_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentRestrictions.list": {
  parameters: {
   query: {
    shield_information_barrier_segment_id: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldInformationBarrierSegmentRestrictions;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldInformationBarrierSegmentRestrictions.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldInformationBarrierSegmentRestrictionCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": ShieldInformationBarrierSegmentRestriction;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldLists.list": {
  parameters: {
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldLists;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldLists.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ShieldListCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldList;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldLists.get": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldList;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldLists.update": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": ShieldListUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": ShieldList;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "shieldLists.delete": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "archives.list": {
  parameters: {
   query?: {
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Archives;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "archives.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": ArchiveCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Archive;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "archives.update": {
  parameters: {
   path: {
    archive_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": ArchiveUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Archive;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["Conflict"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "archives.delete": {
  parameters: {
   path: {
    archive_id: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signRequests.cancel": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  requestBody?: {
   content: {
    "application/json": SignRequestCancel;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SignRequest;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signRequests.resend": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  responses: {
   202: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signRequests.get": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SignRequest;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signRequests.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
    senders?: string[];
    shared_requests?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SignRequests;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signRequests.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": SignRequestCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": SignRequest;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signTemplates.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SignTemplates;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "signTemplates.get": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": SignTemplate;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "workflows.list": {
  parameters: {
   query: {
    folder_id: string;
    trigger_type?: "WORKFLOW_MANUAL_START" | (string & {});
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Workflows;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "workflows.start": {
  parameters: {
   path: {
    workflow_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": WorkflowStart;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "automateWorkflows.list": {
  parameters: {
   query: {
    folder_id: string;
    limit?: components["parameters"]["Limit"];
    marker?: components["parameters"]["Marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AutomateWorkflows;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "automateWorkflows.start": {
  parameters: {
   path: {
    workflow_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": AutomateWorkflowStart;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.slack.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
    partner_item_type?: "channel";
    partner_item_id?: string;
    box_item_id?: string;
    box_item_type?: "folder";
    is_manually_created?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": IntegrationMappingsSlack;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.slack.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": IntegrationMappingSlackCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": IntegrationMappingSlack;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.slack.update": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": IntegrationMappingSlackUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": IntegrationMappingSlack;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.slack.delete": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.teams.list": {
  parameters: {
   query?: {
    partner_item_type?: "channel" | "team";
    partner_item_id?: string;
    box_item_id?: string;
    box_item_type?: "folder";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": IntegrationMappingsTeams;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.teams.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": IntegrationMappingTeamsCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": IntegrationMappingTeams;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.teams.update": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": IntegrationMappingTeamsUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": IntegrationMappingTeams;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "integrationMappings.teams.delete": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "ai.ask": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": AiAsk;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiResponseFull;
    };
   };
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "ai.generateText": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": AiTextGen;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiResponse;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "aiAgents.getDefault": {
  parameters: {
   query: {
    mode: "ask" | "text_gen" | "extract" | "extract_structured";
    language?: string;
    model?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiAgentSettings;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "ai.extract": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": AiExtract;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiResponse;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "ai.extractStructured": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": AiExtractStructured;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiExtractStructuredResponse;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "aiAgents.list": {
  parameters: {
   query?: {
    mode?: ("ask" | "text_gen" | "extract" | (string & {}))[];
    fields?: components["parameters"]["Fields"];
    agent_state?: ("enabled" | "disabled" | "enabled_for_selected_users" | (string & {}))[];
    include_box_default?: boolean;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiAgents;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "aiAgents.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": AiAgentCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiAgentFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "aiAgents.get": {
  parameters: {
   query?: {
    fields?: components["parameters"]["Fields"];
   };
   path: {
    agent_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiAgentFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "aiAgents.update": {
  parameters: {
   path: {
    agent_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": AiAgentCreate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": AiAgentFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "aiAgents.delete": {
  parameters: {
   path: {
    agent_id: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenTemplates.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenTemplates;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenTemplates.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": DocGenTemplateCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": DocGenTemplateBase;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenTemplates.get": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenTemplate;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenTemplates.delete": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   204: {
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenTemplates.tags.list": {
  parameters: {
   query?: {
    template_version_id?: string;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    template_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenTags;
    };
   };
   202: {
    headers: {
     "Retry-After"?: number;
     [name: string]: unknown;
    };
    content: {
     "application/json": DocGenTagsProcessingMessage;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenTemplates.jobs.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    template_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenJobs;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenJobs.get": {
  parameters: {
   path: {
    job_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenJob;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenJobs.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenJobsFull;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenBatches.jobs.list": {
  parameters: {
   query?: {
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
   path: {
    batch_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": DocGenJobs;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "docgenBatches.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": DocGenBatchCreate;
   };
  };
  responses: {
   202: {
    content: {
     "application/json": DocGenBatchBase;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.list": {
  parameters: {
   query?: {
    query?: string;
    scope?: "editable" | "view_only" | "all" | (string & {});
    sort?: "name" | "updated_at" | "last_accessed_at" | "view_count" | "relevance" | (string & {});
    direction?: "ASC" | "DESC";
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Hubs;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": HubCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Hub;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.listEnterprise": {
  parameters: {
   query?: {
    query?: string;
    sort?: "name" | "updated_at" | "last_accessed_at" | "view_count" | "relevance" | (string & {});
    direction?: "ASC" | "DESC";
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Hubs;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.get": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Hub;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.update": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": HubUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": Hub;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.delete": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubs.copy": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": HubCopy;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": Hub;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubCollaborations.list": {
  parameters: {
   query: {
    hub_id: string;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": HubCollaborations;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubCollaborations.create": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": HubCollaborationCreate;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": HubCollaboration;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubCollaborations.get": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": HubCollaboration;
    };
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubCollaborations.update": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": HubCollaborationUpdate;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": HubCollaboration;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubCollaborations.delete": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  responses: {
   204: {
   };
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubItems.list": {
  parameters: {
   query: {
    hub_id: string;
    parent_id?: string;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": HubItems;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubItems.manage": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": HubItemsManage;
   };
  };
  responses: {
   207: {
    content: {
     "application/json": HubItemsManageResult;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubDocumentPages.list": {
  parameters: {
   query: {
    hub_id: string;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": HubDocumentPages;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "hubDocumentBlocks.list": {
  parameters: {
   query: {
    hub_id: string;
    page_id: string;
    marker?: components["parameters"]["Marker"];
    limit?: components["parameters"]["Limit"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": HubDocumentBlocks;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   429: components["responses"]["TooManyRequests"];
   default: components["responses"]["UnexpectedError"];
  };
 };
 "notes.convert": {
  parameters: {
  };
  requestBody: {
   content: {
    "application/json": NotesConvert;
   };
  };
  responses: {
   201: {
    content: {
     "application/json": FileBase;
    };
   };
   400: components["responses"]["BadRequest"];
   401: components["responses"]["Unauthorized"];
   403: components["responses"]["Forbidden"];
   404: components["responses"]["NotFound"];
   409: components["responses"]["NameConflict"];
   413: {
    content: {
     "application/json": ClientError;
    };
   };
   422: {
    content: {
     "application/json": ClientError;
    };
   };
   429: components["responses"]["TooManyRequests"];
   501: {
    content: {
     "application/json": ClientError;
    };
   };
   default: components["responses"]["UnexpectedError"];
  };
 };
}

export type Schemas<Name extends keyof components['schemas']> = components['schemas'][Name];
/** A schema with what its standard representation always carries. */
type Standard<T, Key extends keyof T> = T & { [key in Key]-?: T[key] };
/** The classifications to add. */
export type ClassificationsAdd = Schemas<'ClassificationsAdd'>;
/** The template for the security classifications of an enterprise with its first classifications. */
export interface ClassificationsCreate extends Schemas<'ClassificationsCreate'> {}
/** The classifications to change. */
export type ClassificationsUpdate = Schemas<'ClassificationsUpdate'>;
/** A shared link for a file. */
export interface FileSharedLinkCreate extends Schemas<'FileSharedLinkCreate'> {}
/** New settings for the shared link of a file. */
export interface FileSharedLinkUpdate extends Schemas<'FileSharedLinkUpdate'> {}
/** A new shared link. */
export interface FolderSharedLinkCreate extends Schemas<'FolderSharedLinkCreate'> {}
/** What to change about a shared link. What is left out stays as it is. */
export interface FolderSharedLinkUpdate extends Schemas<'FolderSharedLinkUpdate'> {}
/** A file, folder or web link, in short. */
export type Item = Schemas<'Item'>;
/** A file or folder as a metadata query finds it when no fields are asked for. */
export type MetadataQueryItem = Schemas<'MetadataQueryItem'>;
/** A file, folder or web link as it is found when no fields are asked for. */
export type SearchResultItem = Schemas<'SearchResultItem'>;
/** A shared link for a web link. */
export interface WebLinkSharedLinkCreate extends Schemas<'WebLinkSharedLinkCreate'> {}
/** New settings for the shared link of a web link. What is left out stays as it is. */
export interface WebLinkSharedLinkUpdate extends Schemas<'WebLinkSharedLinkUpdate'> {}
/** The refresh token and who holds it. */
export interface TokenRefresh extends Schemas<'TokenRefresh'> {}
/** Why a token was not granted. */
export interface OAuth2Error extends Schemas<'OAuth2Error'> {}
/** What the token is asked for with. Which properties count depends on grant_type. */
export interface TokenRequest extends Schemas<'TokenRequest'> {}
/** A folder's identity. */
export interface FolderBase extends Schemas<'FolderBase'> {}
/** A folder as it stands inside other objects. */
export interface FolderMini extends Standard<Schemas<'FolderMini'>, 'sequence_id' | 'etag' | 'name'> {}
/** A file's identity. */
export interface FileBase extends Schemas<'FileBase'> {}
/** Identity of one version of a file. */
export interface FileVersionBase extends Schemas<'FileVersionBase'> {}
/** A version of a file as it stands inside other objects. */
export interface FileVersionMini extends Standard<Schemas<'FileVersionMini'>, 'sha1'> {}
/** A file as it stands inside other objects. */
export interface FileMini extends Standard<Schemas<'FileMini'>, 'sequence_id' | 'etag' | 'sha1' | 'name'> {}
/** The file or folder that it may be done to. A folder stands for all that is in it. */
export type Resource = Schemas<'Resource'>;
/** One thing that a narrowed token may do. */
export interface ResourceScope extends Schemas<'ResourceScope'> {}
/** An access token and what belongs to it. */
export interface AccessToken extends Standard<Schemas<'AccessToken'>, 'restricted_to'> {}
/** What the service says about a call that it did not carry out. Most parts of the service send type, status and code; metadata answers with code alone, and a refused token with error. */
export interface ClientError extends Standard<Schemas<'ClientError'>, 'type' | 'status'> {}
/** The token to end and who holds it. */
export interface TokenRevoke extends Schemas<'TokenRevoke'> {}
/** The folders from the root to the item. Those that the user may not see are left out; an item in the trash has the trash as its only one. */
export interface PathCollection extends Schemas<'PathCollection'> {}
/** A user's identity. Some answers send no more than this. */
export interface UserBase extends Schemas<'UserBase'> {}
/** A user as it stands inside other objects. */
export interface UserMini extends Standard<Schemas<'UserMini'>, 'name' | 'login'> {}
/** Whom a link lets in: open everybody who has it, company the people of the enterprise, collaborators those who have access anyway. */
export type SharedLinkAccess = Schemas<'SharedLinkAccess'>;
/** What a link lets people do. In an answer a flag may be missing. */
export interface SharedLinkPermissions extends Schemas<'SharedLinkPermissions'> {}
/** A link that opens an item to those who are not collaborators on it. */
export interface SharedLink extends Schemas<'SharedLink'> {}
/** Where the item is: active in its folder, trashed in the trash, deleted gone for good. */
export type ItemStatus = Schemas<'ItemStatus'>;
/** What a file can carry when no fields are asked for. Where it stands inside another object no more than the short form is promised. */
export interface FileProperties extends Schemas<'FileProperties'> {}
/** A file as it is sent when no fields are asked for. */
export interface File extends Standard<Schemas<'File'>, 'sequence_id' | 'etag' | 'sha1' | 'name' | 'file_version' | 'description' | 'size' | 'path_collection' | 'created_at' | 'modified_at' | 'trashed_at' | 'purged_at' | 'content_created_at' | 'content_modified_at' | 'created_by' | 'modified_by' | 'owned_by' | 'shared_link' | 'parent' | 'item_status'> {}
/** What the user who asks may do with the file. A flag may be missing. */
export interface FilePermissions extends Schemas<'FilePermissions'> {}
/** A lock on a file. While it holds nobody but its maker can change the file. */
export interface FileLock extends Schemas<'FileLock'> {}
/** An address that shows the file in an iframe for a short time after it was asked for. */
export interface ExpiringEmbedLink extends Schemas<'ExpiringEmbedLink'> {}
/** Whether the file is shown with a watermark. */
export interface FileWatermarkInfo extends Schemas<'FileWatermarkInfo'> {}
/** What a metadata template says about one item. Properties that start with a dollar sign are the service's own; the others are the template's fields, each a string, a number or a list of strings. A taxonomy field that was asked for hydrated holds nodes instead of their ids. */
export interface MetadataInstance extends Schemas<'MetadataInstance'> {}
/** Metadata instances by scope and then by template key, as far as fields asked for them. */
export interface MetadataByScope extends Schemas<'MetadataByScope'> {}
/** One other form of the file. */
export interface FileRepresentation extends Schemas<'FileRepresentation'> {}
/** Other forms of the file, such as PDF, text and pictures, as the header x-rep-hints asked for them. */
export interface FileRepresentations extends Schemas<'FileRepresentations'> {}
/** How confidential the file is in the terms of its enterprise. */
export interface FileClassification extends Schemas<'FileClassification'> {}
/** A collection of a user, such as the favourites. */
export interface CollectionMini extends Standard<Schemas<'CollectionMini'>, 'type'> {}
/** What a new shared link of the item starts with. */
export interface SharedLinkDefaults extends Schemas<'SharedLinkDefaults'> {}
/** A file with all that fields can ask for. */
export interface FileFull extends Schemas<'FileFull'> {}
/** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
export interface SharedLinkSettings extends Schemas<'SharedLinkSettings'> {}
/** A lock to put on a file. */
export interface FileLockSet extends Schemas<'FileLockSet'> {}
/** Changes to a file. What is not named stays as it is. */
export interface FileUpdate extends Schemas<'FileUpdate'> {}
/** A web link's identity. */
export interface WebLinkBase extends Schemas<'WebLinkBase'> {}
/** A web link as it stands inside other objects. */
export interface WebLinkMini extends Standard<Schemas<'WebLinkMini'>, 'sequence_id' | 'etag' | 'name' | 'url'> {}
/** The item that holds the wanted name. */
export type ConflictingItem = Schemas<'ConflictingItem'>;
/** The name is taken. The items that hold it are listed. */
export interface ConflictError extends Schemas<'ConflictError'> {}
/** Where a file from the trash goes. Needed when its folder is gone or the name is taken there. */
export interface FileTrashRestore extends Schemas<'FileTrashRestore'> {}
/** Where the copy goes and what it is called. */
export interface FileCopy extends Schemas<'FileCopy'> {}
/** A property that entries are sorted by. */
export interface OrderKey extends Schemas<'OrderKey'> {}
/** What the entries are sorted by, the weightiest first. */
export type Order = Schemas<'Order'>;
/** A page of a list that is counted through by offset. */
export interface OffsetPage extends Schemas<'OffsetPage'> {}
/** A version of a file as it is sent when no fields are asked for. */
export interface FileVersion extends Standard<Schemas<'FileVersion'>, 'sha1' | 'name' | 'size' | 'created_at' | 'modified_at' | 'modified_by' | 'trashed_at' | 'trashed_by' | 'restored_at' | 'restored_by' | 'purged_at' | 'uploader_display_name'> {}
/** A version of a file with all that fields can ask for. */
export interface FileVersionFull extends Schemas<'FileVersionFull'> {}
/** A page of versions of a file. */
export interface FileVersions extends Schemas<'FileVersions'> {}
/** A page of a list that is followed by marker. */
export interface MarkerPage extends Schemas<'MarkerPage'> {}
/** A folder with all that fields can ask for. */
export interface FolderFull extends Schemas<'FolderFull'> {}
/** What a web link can carry when no fields are asked for. Where it stands inside another object no more than the short form is promised. */
export interface WebLinkProperties extends Schemas<'WebLinkProperties'> {}
/** A web link, a bookmark in a folder, as it is sent when no fields are asked for. */
export interface WebLink extends Standard<Schemas<'WebLink'>, 'sequence_id' | 'etag' | 'name' | 'url' | 'created_by' | 'created_at' | 'modified_at' | 'parent' | 'description' | 'item_status' | 'trashed_at' | 'purged_at' | 'shared_link' | 'path_collection' | 'modified_by' | 'owned_by'> {}
/** A web link with all that fields can ask for. */
export interface WebLinkFull extends Schemas<'WebLinkFull'> {}
/** A file, folder or web link with all that fields can ask for. */
export type ItemFull = Schemas<'ItemFull'>;
/** A page of files, folders and web links. It carries the counters of the way of paging that the call chose. */
export interface Items extends Schemas<'Items'> {}
/** Who did something with a folder. For the root folder, and where nobody knows, it is a user with an empty id. */
export interface FolderActor extends Standard<Schemas<'FolderActor'>, 'name' | 'login'> {}
/** What a folder can carry when no fields are asked for. Where it stands inside another object no more than the short form is promised. */
export interface FolderProperties extends Schemas<'FolderProperties'> {}
/** A folder without its items, as it is sent from the trash and on being restored from there. */
export interface FolderDetails extends Standard<Schemas<'FolderDetails'>, 'sequence_id' | 'etag' | 'name' | 'created_at' | 'modified_at' | 'description' | 'size' | 'path_collection' | 'created_by' | 'modified_by' | 'trashed_at' | 'purged_at' | 'content_created_at' | 'content_modified_at' | 'owned_by' | 'shared_link' | 'folder_upload_email' | 'parent' | 'item_status'> {}
/** A folder as it is sent when no fields are asked for. */
export interface Folder extends Standard<Schemas<'Folder'>, 'sequence_id' | 'etag' | 'name' | 'created_at' | 'modified_at' | 'description' | 'size' | 'path_collection' | 'created_by' | 'modified_by' | 'trashed_at' | 'purged_at' | 'content_created_at' | 'content_modified_at' | 'owned_by' | 'shared_link' | 'folder_upload_email' | 'parent' | 'item_status' | 'item_collection'> {}
/** Something that an application made out of files and folders. */
export interface AppItem extends Schemas<'AppItem'> {}
/** What a shared link can open. */
export type SharedItem = Schemas<'SharedItem'>;
/** A new file: what is to be known about it, then its bytes, in this order. */
export interface FileContentUpload extends Schemas<'FileContentUpload'> {}
/** The files that an upload made or changed, which is one. */
export interface Files extends Schemas<'Files'> {}
/** The file that is about to be uploaded. */
export interface FileContentPreflight extends Schemas<'FileContentPreflight'> {}
/** Where to send a file that passed the check. */
export interface UploadUrl extends Schemas<'UploadUrl'> {}
/** A new version of a file: what is to be known about it, then its bytes, in this order. */
export interface FileContentUploadVersion extends Schemas<'FileContentUploadVersion'> {}
/** The version that is about to be uploaded. */
export interface FileContentPreflightVersion extends Schemas<'FileContentPreflightVersion'> {}
/** A new file that is to be uploaded in parts. */
export interface UploadSessionCreate extends Schemas<'UploadSessionCreate'> {}
/** Where the later calls of the session go. The host differs from session to session, so take these addresses as they are. */
export interface UploadSessionEndpoints extends Schemas<'UploadSessionEndpoints'> {}
/** An upload in parts that has been begun. */
export interface UploadSession extends Standard<Schemas<'UploadSession'>, 'session_expires_at' | 'part_size' | 'total_parts' | 'num_parts_processed' | 'session_endpoints'> {}
/** A new version that is to be uploaded in parts. */
export interface UploadSessionCreateForFile extends Schemas<'UploadSessionCreateForFile'> {}
/** A part of a file and where in the file it stands. */
export interface UploadPartMini extends Schemas<'UploadPartMini'> {}
/** A part of a file with its check. */
export interface UploadPart extends Standard<Schemas<'UploadPart'>, 'sha1'> {}
/** What comes back for a part that was sent. */
export interface UploadedPart extends Schemas<'UploadedPart'> {}
/** A page of the parts that have arrived. */
export interface UploadParts extends Schemas<'UploadParts'> {}
/** The parts that make up the file. */
export interface UploadSessionCommit extends Schemas<'UploadSessionCommit'> {}
/** A new folder. */
export interface FolderCreate extends Schemas<'FolderCreate'> {}
/** What to change about a folder. What is left out stays as it is. */
export interface FolderUpdate extends Schemas<'FolderUpdate'> {}
/** Where to restore a folder to when it cannot go back to where it was. */
export interface FolderRestore extends Schemas<'FolderRestore'> {}
/** Where a copy is to go. */
export interface FolderCopy extends Schemas<'FolderCopy'> {}
/** A file, folder or web link of which no more than the short form is promised. */
export type ItemProperties = Schemas<'ItemProperties'>;
/** A user as it stands inside a collaboration. */
export interface CollaborationUser extends Standard<Schemas<'CollaborationUser'>, 'name' | 'login'> {}
/** A group's identity. */
export interface GroupBase extends Schemas<'GroupBase'> {}
/** A group as it stands inside other objects. */
export interface GroupMini extends Standard<Schemas<'GroupMini'>, 'name' | 'group_type'> {}
/** A user or group that has access. */
export type CollaborationGrantee = Schemas<'CollaborationGrantee'>;
/** Access of one user or group to one item, as it is sent when no fields are asked for. It starts as an invitation. */
export interface Collaboration extends Standard<Schemas<'Collaboration'>, 'created_by' | 'created_at' | 'modified_at' | 'expires_at' | 'status' | 'accessible_by' | 'role' | 'acknowledged_at' | 'item'> {}
/** A collaboration with all that fields can ask for. */
export interface CollaborationFull extends Schemas<'CollaborationFull'> {}
/** A page of collaborations that is counted through by offset. */
export interface CollaborationsByOffset extends Schemas<'CollaborationsByOffset'> {}
/** Who is to have access to what. */
export interface CollaborationCreate extends Schemas<'CollaborationCreate'> {}
/** What to change about a collaboration. What is left out stays as it is. */
export interface CollaborationUpdate extends Schemas<'CollaborationUpdate'> {}
/** A page of collaborations that is followed by marker. */
export interface Collaborations extends Schemas<'Collaborations'> {}
/** A new comment. Give the text as message, or as tagged_message when it mentions people. */
export interface CommentCreate extends Schemas<'CommentCreate'> {}
/** A comment's identity. */
export interface CommentBase extends Schemas<'CommentBase'> {}
/** What the comment is about, a file or the comment that it answers. */
export interface CommentItem extends Schemas<'CommentItem'> {}
/** A comment as it is sent when no fields are asked for. */
export interface Comment extends Standard<Schemas<'Comment'>, 'is_reply_comment' | 'message' | 'created_by' | 'created_at' | 'item'> {}
/** A comment with all that fields can ask for. */
export interface CommentFull extends Schemas<'CommentFull'> {}
/** The new text of a comment. */
export interface CommentUpdate extends Schemas<'CommentUpdate'> {}
/** A page of comments. */
export interface Comments extends Schemas<'Comments'> {}
/** A new task. */
export interface TaskCreate extends Schemas<'TaskCreate'> {}
/** A task's identity. */
export interface TaskBase extends Schemas<'TaskBase'> {}
/** A task as a list sends it when no fields are asked for. */
export interface TaskMini extends Standard<Schemas<'TaskMini'>, 'item' | 'due_at'> {}
/** A task assignment's identity. */
export interface TaskAssignmentBase extends Schemas<'TaskAssignmentBase'> {}
/** A task assignment as a list sends it when no fields are asked for. */
export interface TaskAssignmentMini extends Standard<Schemas<'TaskAssignmentMini'>, 'item' | 'assigned_to'> {}
/** A task assignment with all that is known of it. */
export interface TaskAssignment extends Standard<Schemas<'TaskAssignment'>, 'message' | 'completed_at' | 'assigned_at' | 'reminded_at' | 'resolution_state' | 'assigned_by'> {}
/** All assignments of a task. */
export interface TaskAssignments extends Schemas<'TaskAssignments'> {}
/** A task with all that is known of it. */
export interface Task extends Standard<Schemas<'Task'>, 'action' | 'message' | 'task_assignment_collection' | 'is_completed' | 'created_by' | 'created_at' | 'completion_rule'> {}
/** What to change about a task. Properties that are left out stay as they are. */
export interface TaskUpdate extends Schemas<'TaskUpdate'> {}
/** All tasks on a file. */
export interface Tasks extends Schemas<'Tasks'> {}
/** Which task goes to whom. */
export interface TaskAssignmentCreate extends Schemas<'TaskAssignmentCreate'> {}
/** How the assignment stands now. Properties that are left out stay as they are. */
export interface TaskAssignmentUpdate extends Schemas<'TaskAssignmentUpdate'> {}
/** A range of numbers. Give one end or both. */
export interface MetadataFieldFilterFloatRange extends Schemas<'MetadataFieldFilterFloatRange'> {}
/** A range of times. Give one end or both. */
export interface MetadataFieldFilterDateRange extends Schemas<'MetadataFieldFilterDateRange'> {}
/** What a field has to be: a text, a number, one of several options, or inside a range. */
export type MetadataFilterValue = Schemas<'MetadataFilterValue'>;
/** Which metadata the items have to carry. */
export interface MetadataFilter extends Schemas<'MetadataFilter'> {}
/** A page of items that match a search. */
export interface SearchResults extends Standard<Schemas<'SearchResults'>, 'type'> {}
/** An item that matches a search, with the shared link that gave access to it. */
export interface SearchResultWithSharedLink extends Standard<Schemas<'SearchResultWithSharedLink'>, 'accessible_via_shared_link'> {}
/** A page of items that match a search, each with the shared link that gave access to it. */
export interface SearchResultsWithSharedLinks extends Schemas<'SearchResultsWithSharedLinks'> {}
/** The results of a search, plain or with the shared links that gave access to them. */
export type SearchResultsResponse = Schemas<'SearchResultsResponse'>;
/** A further address that gets a user's notifications. */
export interface NotificationEmail extends Schemas<'NotificationEmail'> {}
/** A user as it is sent when no fields are asked for. */
export interface User extends Standard<Schemas<'User'>, 'created_at' | 'modified_at' | 'language' | 'timezone' | 'space_amount' | 'space_used' | 'max_upload_size' | 'status' | 'job_title' | 'phone' | 'address' | 'avatar_url' | 'notification_email'> {}
/** A label with which an enterprise sorts its users, such as a cost centre. */
export interface TrackingCode extends Schemas<'TrackingCode'> {}
/** An enterprise's identity. */
export interface EnterpriseBase extends Schemas<'EnterpriseBase'> {}
/** An enterprise as it stands inside other objects. */
export interface EnterpriseMini extends Standard<Schemas<'EnterpriseMini'>, 'name'> {}
/** A user with all that fields can ask for. */
export interface UserFull extends Schemas<'UserFull'> {}
/** A page of users, counted by offset or followed by marker. */
export interface Users extends Schemas<'Users'> {}
/** A new user. A managed user needs a login; an app user has none and sets is_platform_access_only. */
export interface UserCreate extends Schemas<'UserCreate'> {}
/** What to change about a user. Properties that are left out stay as they are. */
export interface UserUpdate extends Schemas<'UserUpdate'> {}
/** Who is to own the content. */
export interface UserFolderTransfer extends Schemas<'UserFolderTransfer'> {}
/** A further e-mail address with which a user can log in and be invited. */
export interface EmailAlias extends Standard<Schemas<'EmailAlias'>, 'email' | 'is_confirmed'> {}
/** All e-mail aliases of a user. */
export interface EmailAliases extends Schemas<'EmailAliases'> {}
/** A new e-mail alias. */
export interface UserEmailAliasCreate extends Schemas<'UserEmailAliasCreate'> {}
/** What happened, of those types that the enterprise streams can be searched for. */
export type AdminEventType = Schemas<'AdminEventType'>;
/** What happened. New types appear without notice. */
export type EventType = Schemas<'EventType'>;
/** The folder that holds the item of an event of the enterprise streams. */
export interface EventSourceParent extends Schemas<'EventSourceParent'> {}
/** A file or folder as it stands in the enterprise streams. */
export interface EventSource extends Schemas<'EventSource'> {}
/** A group as it is sent when no fields are asked for. */
export interface Group extends Standard<Schemas<'Group'>, 'created_at' | 'modified_at'> {}
/** An item that an application keeps in Box. */
export interface AppItemEventSource extends Schemas<'AppItemEventSource'> {}
/** Anything else that an event can be about. That a user or group got or lost access, for one, names both sides by id and name. */
export interface GenericSource extends Schemas<'GenericSource'> {}
/** What an event is about. Things that are sent elsewhere too look as they do there: users, groups, files, folders, web links, comments, collaborations, tasks and app items. The enterprise streams have a short form of files and folders; all else depends on event_type. */
export type EventSourceResource = Schemas<'EventSourceResource'>;
/** Something that happened. */
export interface Event extends Standard<Schemas<'Event'>, 'created_at' | 'created_by' | 'session_id' | 'source'> {}
/** Some events, and where the stream goes on. */
export interface Events extends Standard<Schemas<'Events'>, 'chunk_size'> {}
/** A server that answers when there is news. */
export interface RealtimeServer extends Standard<Schemas<'RealtimeServer'>, 'ttl' | 'max_retries' | 'retry_timeout'> {}
/** Where to wait for news, which is one server. */
export interface RealtimeServers extends Schemas<'RealtimeServers'> {}
/** What is part of the app item: the file or folder that the call was about, or a folder above it. */
export type AppItemAssociatedItem = Schemas<'AppItemAssociatedItem'>;
/** That a file or folder is part of an app item. */
export interface AppItemAssociation extends Schemas<'AppItemAssociation'> {}
/** A page of associations with app items. */
export interface AppItemAssociations extends Schemas<'AppItemAssociations'> {}
/** That a version is not in the trash any more. */
export interface FileVersionRestore extends Schemas<'FileVersionRestore'> {}
/** The past version to make the current one. */
export interface FileVersionPromote extends Schemas<'FileVersionPromote'> {}
/** A new web link. */
export interface WebLinkCreate extends Schemas<'WebLinkCreate'> {}
/** Changes to a web link. What is not named stays as it is. */
export interface WebLinkUpdate extends Schemas<'WebLinkUpdate'> {}
/** Where a web link from the trash goes. Needed when its folder is gone or the name is taken there. */
export interface WebLinkTrashRestore extends Schemas<'WebLinkTrashRestore'> {}
/** Where the copy goes and what it is called. */
export interface WebLinkCopy extends Schemas<'WebLinkCopy'> {}
/** A form through which people, also those without an account, upload files into a folder. */
export interface FileRequest extends Standard<Schemas<'FileRequest'>, 'title' | 'description' | 'status' | 'is_email_required' | 'is_description_required' | 'url' | 'etag' | 'created_by' | 'updated_by'> {}
/** Changes to a file request. What is not named stays as it is. */
export interface FileRequestUpdate extends Schemas<'FileRequestUpdate'> {}
/** The folder for the copy, and what is to differ from the original. */
export interface FileRequestCopy extends Schemas<'FileRequestCopy'> {}
/** A set of items that a user has put together. So far each user has one, the favourites. */
export interface Collection extends Standard<Schemas<'Collection'>, 'name' | 'collection_type'> {}
/** A page of collections. */
export interface Collections extends Schemas<'Collections'> {}
/** That the user did something with an item not long ago. */
export interface RecentItem extends Standard<Schemas<'RecentItem'>, 'interaction_type' | 'interacted_at'> {}
/** A page of items used recently. */
export interface RecentItems extends Schemas<'RecentItems'> {}
/** The watermark on a file or folder. */
export interface Watermark extends Schemas<'Watermark'> {}
/** What the watermark is to show. */
export interface WatermarkApply extends Schemas<'WatermarkApply'> {}
/** What a lock keeps people from doing with the folder. */
export interface FolderLockOperations extends Schemas<'FolderLockOperations'> {}
/** A lock that keeps a folder from being moved and deleted. */
export interface FolderLock extends Standard<Schemas<'FolderLock'>, 'folder' | 'created_by' | 'created_at' | 'locked_operations' | 'lock_type'> {}
/** The locks on a folder. */
export interface FolderLocks extends Schemas<'FolderLocks'> {}
/** A lock to put on a folder. */
export interface FolderLockCreate extends Schemas<'FolderLockCreate'> {}
/** What a ZIP file is to hold. */
export interface ZipDownloadCreate extends Schemas<'ZipDownloadCreate'> {}
/** An item that gets another name in the ZIP file. */
export interface ZipDownloadNameConflict extends Schemas<'ZipDownloadNameConflict'> {}
/** Where a ZIP file can be downloaded, and where its progress is told. */
export interface ZipDownload extends Schemas<'ZipDownload'> {}
/** How far the download of a ZIP file is. */
export interface ZipDownloadStatus extends Schemas<'ZipDownloadStatus'> {}
/** A metadata instance as the calls on a file or folder send it. */
export interface ItemMetadata extends Schemas<'ItemMetadata'> {}
/** All metadata instances of an item. */
export interface MetadataInstances extends Schemas<'MetadataInstances'> {}
/** The value of a field: a text, a date with time of day or the key of an option as a string, a number, or the keys of several options or taxonomy nodes. */
export type MetadataInstanceValue = Schemas<'MetadataInstanceValue'>;
/** Sets the value of a field, or makes sure of it before the other changes. */
export interface MetadataPatchValue extends Schemas<'MetadataPatchValue'> {}
/** Takes the value of a field away. */
export interface MetadataPatchRemove extends Schemas<'MetadataPatchRemove'> {}
/** Gives a field the value of another one. */
export interface MetadataPatchFrom extends Schemas<'MetadataPatchFrom'> {}
/** One change of a metadata instance. */
export type MetadataPatch = Schemas<'MetadataPatch'>;
/** Changes of an instance, as JSON Patch. They are carried out one after the other, and either all of them or none. */
export type MetadataInstanceUpdate = Schemas<'MetadataInstanceUpdate'>;
/** The values of the new instance by the keys of the template's fields. Fields may be left out. */
export interface MetadataInstanceCreate extends Schemas<'MetadataInstanceCreate'> {}
/** Why metadata was not put on an item. It mostly lacks the type and status that other failures carry. */
export interface MetadataError extends Schemas<'MetadataError'> {}
/** The security classification of one file or folder, which is metadata of a template of its own. */
export interface Classification extends Standard<Schemas<'Classification'>, 'Box__Security__Classification__Key'> {}
/** Which classification takes the place of the present one, as JSON Patch with one operation. */
export type ClassificationUpdate = Schemas<'ClassificationUpdate'>;
/** Which classification the item gets. */
export interface ClassificationCreate extends Schemas<'ClassificationCreate'> {}
/** What else there is to know of a classification. */
export interface ClassificationConfig extends Schemas<'ClassificationConfig'> {}
/** One classification of an enterprise. */
export interface ClassificationOption extends Schemas<'ClassificationOption'> {}
/** The field that names the classification of an item. */
export interface ClassificationField extends Schemas<'ClassificationField'> {}
/** The metadata template that holds the security classifications of an enterprise as the options of its only field. */
export interface ClassificationTemplate extends Schemas<'ClassificationTemplate'> {}
/** What a classification is to be. */
export interface ClassificationOptionData extends Schemas<'ClassificationOptionData'> {}
/** Adds a classification. */
export interface ClassificationAddition extends Schemas<'ClassificationAddition'> {}
/** Changes a classification. Items that carry it follow. */
export interface ClassificationEdit extends Schemas<'ClassificationEdit'> {}
/** Adds or changes one classification of an enterprise. */
export type ClassificationOperation = Schemas<'ClassificationOperation'>;
/** What to do with the classifications of an enterprise. */
export type ClassificationsChange = Schemas<'ClassificationsChange'>;
/** What is written over a card. */
export interface SkillCardTitle extends Schemas<'SkillCardTitle'> {}
/** The skill that made the card. */
export interface SkillCardSkill extends Schemas<'SkillCardSkill'> {}
/** The run of the skill that made the card. Each file that the skill is given is a run of its own. */
export interface SkillCardInvocation extends Schemas<'SkillCardInvocation'> {}
/** A card of keywords. */
export interface KeywordSkillCard extends Schemas<'KeywordSkillCard'> {}
/** A stretch of a recording. */
export interface SkillCardSpan extends Schemas<'SkillCardSpan'> {}
/** A card that tells when things show up in a recording, such as faces or subjects. */
export interface TimelineSkillCard extends Schemas<'TimelineSkillCard'> {}
/** A card with the words of a recording or of a text in an image. */
export interface TranscriptSkillCard extends Schemas<'TranscriptSkillCard'> {}
/** A card that tells how the work of a skill goes. */
export interface StatusSkillCard extends Schemas<'StatusSkillCard'> {}
/** One thing that a skill has to say about a file: keywords, a timeline, a transcript, or how its work goes. */
export type SkillCard = Schemas<'SkillCard'>;
/** The cards that skills have put on a file, which is metadata of a template of its own. */
export interface SkillCardsMetadata extends Schemas<'SkillCardsMetadata'> {}
/** Which cards take the place of which, as JSON Patch. */
export type SkillCardsUpdate = Schemas<'SkillCardsUpdate'>;
/** The first cards of a file. */
export interface SkillCardsCreate extends Schemas<'SkillCardsCreate'> {}
/** What came of a run of a skill. */
export interface SkillInvocationUpdate extends Schemas<'SkillInvocationUpdate'> {}
/** An option of an enum or multiSelect field. */
export interface MetadataOption extends Schemas<'MetadataOption'> {}
/** What a taxonomy field can hold. */
export interface MetadataOptionsRules extends Schemas<'MetadataOptionsRules'> {}
/** A field of a metadata template. */
export interface MetadataField extends Standard<Schemas<'MetadataField'>, 'id'> {}
/** A template of metadata: which fields its instances on files and folders have. */
export interface MetadataTemplate extends Standard<Schemas<'MetadataTemplate'>, 'type' | 'scope' | 'templateKey' | 'displayName'> {}
/** A page of metadata templates. */
export interface MetadataTemplates extends Schemas<'MetadataTemplates'> {}
/** The properties of the template to change, and what they are to be. */
export interface MetadataTemplateEditData extends Schemas<'MetadataTemplateEditData'> {}
/** Changes the template itself. */
export interface MetadataTemplateEdit extends Schemas<'MetadataTemplateEdit'> {}
/** What an option of an enum or multiSelect field is to be. */
export interface MetadataOptionCreate extends Schemas<'MetadataOptionCreate'> {}
/** A new field of a metadata template. An enum or multiSelect field needs options, a taxonomy field a taxonomy. */
export interface MetadataFieldCreate extends Schemas<'MetadataFieldCreate'> {}
/** Adds a field. */
export interface MetadataFieldAdd extends Schemas<'MetadataFieldAdd'> {}
/** The properties of the field to change, and what they are to be. Options are changed by operations of their own. */
export interface MetadataFieldEditData extends Schemas<'MetadataFieldEditData'> {}
/** Changes a field. A new key reaches the instances too. */
export interface MetadataFieldEdit extends Schemas<'MetadataFieldEdit'> {}
/** Removes a field and its values from all instances. */
export interface MetadataFieldRemove extends Schemas<'MetadataFieldRemove'> {}
/** Puts the fields in another order. */
export interface MetadataFieldsReorder extends Schemas<'MetadataFieldsReorder'> {}
/** Adds an option to an enum field. */
export interface MetadataEnumOptionAdd extends Schemas<'MetadataEnumOptionAdd'> {}
/** Changes an option of an enum field. Instances that hold it follow. */
export interface MetadataEnumOptionEdit extends Schemas<'MetadataEnumOptionEdit'> {}
/** Removes an option of an enum field, also from the instances that hold it. */
export interface MetadataEnumOptionRemove extends Schemas<'MetadataEnumOptionRemove'> {}
/** Puts the options of an enum field in another order. */
export interface MetadataEnumOptionsReorder extends Schemas<'MetadataEnumOptionsReorder'> {}
/** Adds an option to a multiSelect field. */
export interface MetadataMultiSelectOptionAdd extends Schemas<'MetadataMultiSelectOptionAdd'> {}
/** Changes an option of a multiSelect field. Instances that hold it follow. */
export interface MetadataMultiSelectOptionEdit extends Schemas<'MetadataMultiSelectOptionEdit'> {}
/** Removes an option of a multiSelect field, also from the instances that hold it. */
export interface MetadataMultiSelectOptionRemove extends Schemas<'MetadataMultiSelectOptionRemove'> {}
/** Puts the options of a multiSelect field in another order. */
export interface MetadataMultiSelectOptionsReorder extends Schemas<'MetadataMultiSelectOptionsReorder'> {}
/** One change of a metadata template. */
export type MetadataTemplateOperation = Schemas<'MetadataTemplateOperation'>;
/** Changes of a metadata template. They are carried out one after the other, and either all of them or none. */
export type MetadataTemplateUpdate = Schemas<'MetadataTemplateUpdate'>;
/** A new metadata template. */
export interface MetadataTemplateCreate extends Schemas<'MetadataTemplateCreate'> {}
/** A node above another one. */
export interface MetadataTaxonomyAncestor extends Standard<Schemas<'MetadataTaxonomyAncestor'>, 'displayName' | 'level'> {}
/** A node of a taxonomy, which is a value that fields can hold. */
export interface MetadataTaxonomyNode extends Schemas<'MetadataTaxonomyNode'> {}
/** A page of nodes. */
export interface MetadataTaxonomyNodes extends Schemas<'MetadataTaxonomyNodes'> {}
/** By this a folder hands the metadata of one template down to all that it holds. */
export interface MetadataCascadePolicy extends Standard<Schemas<'MetadataCascadePolicy'>, 'owner_enterprise' | 'parent' | 'scope' | 'templateKey'> {}
/** A page of metadata cascade policies. */
export interface MetadataCascadePolicies extends Schemas<'MetadataCascadePolicies'> {}
/** Which metadata a folder is to hand down. */
export interface MetadataCascadePolicyCreate extends Schemas<'MetadataCascadePolicyCreate'> {}
/** What becomes of items that have metadata of the template already. */
export interface MetadataCascadePolicyApply extends Schemas<'MetadataCascadePolicyApply'> {}
/** Which items to find by their metadata. */
export interface MetadataQuery extends Schemas<'MetadataQuery'> {}
/** A file or folder with all that the fields of a metadata query can ask for. */
export type MetadataQueryItemFull = Schemas<'MetadataQueryItemFull'>;
/** A page of items that a metadata query found. */
export interface MetadataQueryResults extends Schemas<'MetadataQueryResults'> {}
/** A new taxonomy. */
export interface MetadataTaxonomyCreate extends Schemas<'MetadataTaxonomyCreate'> {}
/** A level of a taxonomy. */
export interface MetadataTaxonomyLevel extends Standard<Schemas<'MetadataTaxonomyLevel'>, 'displayName'> {}
/** A tree of values that fields of metadata templates can offer. */
export interface MetadataTaxonomy extends Standard<Schemas<'MetadataTaxonomy'>, 'key'> {}
/** A page of taxonomies. */
export interface MetadataTaxonomies extends Schemas<'MetadataTaxonomies'> {}
/** The new name of a taxonomy. */
export interface MetadataTaxonomyUpdate extends Schemas<'MetadataTaxonomyUpdate'> {}
/** The levels of a taxonomy, from the top down. */
export type MetadataTaxonomyLevelsCreate = Schemas<'MetadataTaxonomyLevelsCreate'>;
/** All levels of a taxonomy. */
export interface MetadataTaxonomyLevels extends Schemas<'MetadataTaxonomyLevels'> {}
/** What the level is to be called. */
export interface MetadataTaxonomyLevelUpdate extends Schemas<'MetadataTaxonomyLevelUpdate'> {}
/** The new lowest level. */
export interface MetadataTaxonomyLevelAppend extends Schemas<'MetadataTaxonomyLevelAppend'> {}
/** A new node. */
export interface MetadataTaxonomyNodeCreate extends Schemas<'MetadataTaxonomyNodeCreate'> {}
/** The new name of a node. */
export interface MetadataTaxonomyNodeUpdate extends Schemas<'MetadataTaxonomyNodeUpdate'> {}
/** Whose sessions to end. Give at least one of the lists; the same user may stand in both. */
export interface UserSessionTerminate extends Schemas<'UserSessionTerminate'> {}
/** Says that jobs which end sessions were started. */
export interface SessionTermination extends Schemas<'SessionTermination'> {}
/** A picture of a user. */
export interface UserAvatarCreate extends Schemas<'UserAvatarCreate'> {}
/** Where the picture of a user can be seen. */
export interface UserAvatar extends Schemas<'UserAvatar'> {}
/** Who is invited to which enterprise. */
export interface InviteCreate extends Schemas<'InviteCreate'> {}
/** An invitation to bring an account into an enterprise. */
export interface Invite extends Standard<Schemas<'Invite'>, 'invited_to' | 'actionable_by' | 'invited_by' | 'status' | 'created_at' | 'modified_at'> {}
/** Which external users to remove. */
export interface ExternalUserDeleteJobSubmit extends Schemas<'ExternalUserDeleteJobSubmit'> {}
/** How the removal of one external user began. */
export interface ExternalUserDeletion extends Schemas<'ExternalUserDeletion'> {}
/** How the removal of each external user began. */
export interface ExternalUserDeletions extends Schemas<'ExternalUserDeletions'> {}
/** That a user is in a group. In lists it comes without its times. */
export interface GroupMembership extends Standard<Schemas<'GroupMembership'>, 'user' | 'group' | 'role'> {}
/** A page of memberships. */
export interface GroupMemberships extends Schemas<'GroupMemberships'> {}
/** A group with all that fields can ask for. */
export interface GroupFull extends Schemas<'GroupFull'> {}
/** A page of groups. */
export interface Groups extends Schemas<'Groups'> {}
/** A new group. */
export interface GroupCreate extends Schemas<'GroupCreate'> {}
/** Whose sessions to end. */
export interface GroupSessionTerminate extends Schemas<'GroupSessionTerminate'> {}
/** What to change about a group. Properties that are left out stay as they are. */
export interface GroupUpdate extends Schemas<'GroupUpdate'> {}
/** Who is to be in which group. */
export interface GroupMembershipCreate extends Schemas<'GroupMembershipCreate'> {}
/** That a user is in a group, as it is sent for one membership. */
export interface GroupMembershipFull extends Standard<Schemas<'GroupMembershipFull'>, 'created_at' | 'modified_at'> {}
/** What to change about a membership. What is left out stays as it is. */
export interface GroupMembershipUpdate extends Schemas<'GroupMembershipUpdate'> {}
/** A webhook as it stands in lists. */
export interface WebhookMini extends Standard<Schemas<'WebhookMini'>, 'target'> {}
/** A page of webhooks. */
export interface Webhooks extends Schemas<'Webhooks'> {}
/** The item that a webhook is to watch. The root folder cannot be watched. */
export interface WebhookTarget extends Schemas<'WebhookTarget'> {}
/** Something that is to call a webhook. Triggers of files fire for all files in a watched folder; those of folders need a folder as the target. */
export type WebhookTriggerChoice = Schemas<'WebhookTriggerChoice'>;
/** A new webhook. */
export interface WebhookCreate extends Schemas<'WebhookCreate'> {}
/** Something that happens to an item and calls a webhook. New ones appear without notice. */
export type WebhookTrigger = Schemas<'WebhookTrigger'>;
/** A webhook: the address that is called when something happens to a file, or to a folder and what is in it. */
export interface Webhook extends Standard<Schemas<'Webhook'>, 'created_by' | 'created_at' | 'address' | 'triggers'> {}
/** What to change about a webhook. What is left out stays as it is. */
export interface WebhookUpdate extends Schemas<'WebhookUpdate'> {}
/** A device that is bound to the account of a user. */
export interface DevicePinner extends Standard<Schemas<'DevicePinner'>, 'owned_by' | 'product_name'> {}
/** A page of device pins. */
export interface DevicePinners extends Schemas<'DevicePinners'> {}
/** The identity of terms of service. */
export interface TermsOfServiceBase extends Schemas<'TermsOfServiceBase'> {}
/** Terms that users of one kind have to agree to before they work with the content of an enterprise. */
export interface TermsOfService extends Standard<Schemas<'TermsOfService'>, 'status' | 'enterprise' | 'tos_type' | 'text' | 'created_at' | 'modified_at'> {}
/** The terms of service of an enterprise. */
export interface TermsOfServices extends Schemas<'TermsOfServices'> {}
/** New terms of service. */
export interface TermsOfServiceCreate extends Schemas<'TermsOfServiceCreate'> {}
/** What terms of service are to say from now on. */
export interface TermsOfServiceUpdate extends Schemas<'TermsOfServiceUpdate'> {}
/** What a user answered to terms of service. */
export interface TermsOfServiceUserStatus extends Standard<Schemas<'TermsOfServiceUserStatus'>, 'tos' | 'user' | 'is_accepted' | 'created_at' | 'modified_at'> {}
/** What users answered to terms of service. */
export interface TermsOfServiceUserStatuses extends Schemas<'TermsOfServiceUserStatuses'> {}
/** A user's first answer to terms of service. */
export interface TermsOfServiceUserStatusCreate extends Schemas<'TermsOfServiceUserStatusCreate'> {}
/** A user's new answer to terms of service. */
export interface TermsOfServiceUserStatusUpdate extends Schemas<'TermsOfServiceUserStatusUpdate'> {}
/** A domain with whose users collaboration is allowed. The wire still names it by the older word whitelist. */
export interface CollaborationAllowlistEntry extends Standard<Schemas<'CollaborationAllowlistEntry'>, 'domain' | 'direction'> {}
/** A page of allowed domains. */
export interface CollaborationAllowlistEntries extends Schemas<'CollaborationAllowlistEntries'> {}
/** A domain to allow. */
export interface CollaborationAllowlistEntryCreate extends Schemas<'CollaborationAllowlistEntryCreate'> {}
/** A user to whom the list of allowed domains does not apply. The wire still names it by the older word whitelist. */
export interface CollaborationAllowlistExemptTarget extends Standard<Schemas<'CollaborationAllowlistExemptTarget'>, 'user'> {}
/** A page of exempt users. */
export interface CollaborationAllowlistExemptTargets extends Schemas<'CollaborationAllowlistExemptTargets'> {}
/** Whom to exempt. */
export interface CollaborationAllowlistExemptTargetCreate extends Schemas<'CollaborationAllowlistExemptTargetCreate'> {}
/** A storage policy as it stands inside other objects. */
export interface StoragePolicyMini extends Schemas<'StoragePolicyMini'> {}
/** A choice of regions in which content is kept. */
export interface StoragePolicy extends Standard<Schemas<'StoragePolicy'>, 'name'> {}
/** A page of storage policies. */
export interface StoragePolicies extends Schemas<'StoragePolicies'> {}
/** That a storage policy holds for a user or an enterprise. */
export interface StoragePolicyAssignment extends Standard<Schemas<'StoragePolicyAssignment'>, 'storage_policy' | 'assigned_to'> {}
/** A page of storage policy assignments. */
export interface StoragePolicyAssignments extends Schemas<'StoragePolicyAssignments'> {}
/** Which storage policy is to hold for whom. */
export interface StoragePolicyAssignmentCreate extends Schemas<'StoragePolicyAssignmentCreate'> {}
/** Which storage policy is to hold from now on. */
export interface StoragePolicyAssignmentUpdate extends Schemas<'StoragePolicyAssignmentUpdate'> {}
/** One setting. */
export interface EnterpriseConfigurationItem extends Schemas<'EnterpriseConfigurationItem'> {}
/** A setting that is on or off. */
export interface EnterpriseConfigurationItemBoolean extends Schemas<'EnterpriseConfigurationItemBoolean'> {}
/** A setting that is a text or one of several choices. */
export interface EnterpriseConfigurationItemString extends Schemas<'EnterpriseConfigurationItemString'> {}
/** A setting that is a number. */
export interface EnterpriseConfigurationItemInteger extends Schemas<'EnterpriseConfigurationItemInteger'> {}
/** Whom the demand for a second factor from outside concerns, and since when. */
export interface ExternalCollabSecuritySettings extends Schemas<'ExternalCollabSecuritySettings'> {}
/** Where the enterprise keeps the keys to its content. */
export interface KeysafeSettings extends Schemas<'KeysafeSettings'> {}
/** A group whose login lasts differently long. */
export interface CustomSessionDurationGroupItem extends Schemas<'CustomSessionDurationGroupItem'> {}
/** Settings of login, passwords and sessions. */
export interface EnterpriseConfigurationSecurity extends Schemas<'EnterpriseConfigurationSecurity'> {}
/** A user or group. */
export type EnterpriseFeatureMember = Schemas<'EnterpriseFeatureMember'>;
/** For whom a feature is switched on. */
export interface EnterpriseFeatureSetting extends Schemas<'EnterpriseFeatureSetting'> {}
/** The setting of a feature. */
export interface EnterpriseFeatureSettingsItem extends Schemas<'EnterpriseFeatureSettingsItem'> {}
/** What shared links allow. */
export interface EnterpriseSharedLinkPermissions extends Schemas<'EnterpriseSharedLinkPermissions'> {}
/** Which roles can be given to collaborators. */
export interface EnterpriseCollaborationPermissions extends Schemas<'EnterpriseCollaborationPermissions'> {}
/** A user whom a setting names. Unlike elsewhere the id is a number. */
export interface EnterpriseConfigurationUser extends Schemas<'EnterpriseConfigurationUser'> {}
/** Settings of content, shared links and collaboration. */
export interface EnterpriseConfigurationContentAndSharing extends Schemas<'EnterpriseConfigurationContentAndSharing'> {}
/** A label that accounts of the enterprise can carry. */
export interface EnterpriseTrackingCode extends Schemas<'EnterpriseTrackingCode'> {}
/** Settings of users, new ones above all. */
export interface EnterpriseConfigurationUserSettings extends Schemas<'EnterpriseConfigurationUserSettings'> {}
/** A rule by which Box Shield finds threats or limits access. */
export interface EnterpriseShieldRule extends Standard<Schemas<'EnterpriseShieldRule'>, 'rule_category' | 'name' | 'description' | 'priority' | 'created_at' | 'modified_at'> {}
/** Rules of Box Shield. */
export interface EnterpriseConfigurationShield extends Schemas<'EnterpriseConfigurationShield'> {}
/** How an enterprise is set up, by category. A category that was not asked for is null or missing. */
export interface EnterpriseConfiguration extends Schemas<'EnterpriseConfiguration'> {}
/** A retention policy's identity. */
export interface RetentionPolicyBase extends Schemas<'RetentionPolicyBase'> {}
/** For how many days content is kept, in digits; the word indefinite when there is no end. */
export type RetentionPolicyLength = Schemas<'RetentionPolicyLength'>;
/** What comes when the retention ends: permanently_delete deletes the content for good, remove_retention lets users delete it. */
export type RetentionPolicyDispositionAction = Schemas<'RetentionPolicyDispositionAction'>;
/** A retention policy as it stands inside other objects and in lists. */
export interface RetentionPolicyMini extends Standard<Schemas<'RetentionPolicyMini'>, 'policy_name'> {}
/** A rule that keeps content from being deleted for good, for some time or without an end. */
export interface RetentionPolicy extends Standard<Schemas<'RetentionPolicy'>, 'retention_length' | 'disposition_action' | 'description' | 'policy_type' | 'status' | 'created_by' | 'created_at' | 'modified_at' | 'can_owner_extend_retention' | 'are_owners_notified' | 'custom_notification_recipients' | 'assignment_counts'> {}
/** A page of retention policies. */
export interface RetentionPolicies extends Schemas<'RetentionPolicies'> {}
/** By how many days owners may extend the retention at most, as a number or in digits; the word none to set no limit. */
export type RetentionPolicyExtensionLimit = Schemas<'RetentionPolicyExtensionLimit'>;
/** A user who is told when a retention is about to end. */
export interface RetentionNotificationRecipient extends Schemas<'RetentionNotificationRecipient'> {}
/** A new retention policy. */
export interface RetentionPolicyCreate extends Schemas<'RetentionPolicyCreate'> {}
/** What to change about a retention policy. What is left out or null stays as it is. */
export interface RetentionPolicyUpdate extends Schemas<'RetentionPolicyUpdate'> {}
/** A retention policy assignment's identity. */
export interface RetentionPolicyAssignmentBase extends Schemas<'RetentionPolicyAssignmentBase'> {}
/** That a retention policy holds for a folder, for what carries a metadata template, or for a whole enterprise. */
export interface RetentionPolicyAssignment extends Standard<Schemas<'RetentionPolicyAssignment'>, 'retention_policy' | 'assigned_to' | 'filter_fields' | 'assigned_by' | 'assigned_at'> {}
/** A page of retention policy assignments. */
export interface RetentionPolicyAssignments extends Schemas<'RetentionPolicyAssignments'> {}
/** Which retention policy is to hold for what. */
export interface RetentionPolicyAssignmentCreate extends Schemas<'RetentionPolicyAssignmentCreate'> {}
/** A file that is under retention, or the version of it that is. */
export interface FileUnderRetention extends Standard<Schemas<'FileUnderRetention'>, 'file_version'> {}
/** A page of files that are under retention. */
export interface FilesUnderRetention extends Schemas<'FilesUnderRetention'> {}
/** Identity of the retention of a file version. */
export interface FileVersionRetentionBase extends Schemas<'FileVersionRetentionBase'> {}
/** A version of a file as its retention or legal hold names it. */
export interface GovernedFileVersion extends Schemas<'GovernedFileVersion'> {}
/** A file as the retention or legal hold of one of its versions names it, often with no more than type, id and etag. */
export interface GovernedFile extends Schemas<'GovernedFile'> {}
/** That one version of a file is kept. */
export interface FileVersionRetention extends Standard<Schemas<'FileVersionRetention'>, 'file_version' | 'file' | 'applied_at' | 'disposition_at' | 'winning_retention_policy'> {}
/** A page of retentions of file versions. */
export interface FileVersionRetentions extends Schemas<'FileVersionRetentions'> {}
/** A legal hold policy's identity. */
export interface LegalHoldPolicyBase extends Schemas<'LegalHoldPolicyBase'> {}
/** A legal hold policy as it stands inside other objects and in lists. */
export interface LegalHoldPolicyMini extends Standard<Schemas<'LegalHoldPolicyMini'>, 'policy_name'> {}
/** A reason to keep content from being deleted for good, such as a law case. */
export interface LegalHoldPolicy extends Standard<Schemas<'LegalHoldPolicy'>, 'description' | 'status' | 'assignment_counts' | 'is_ongoing' | 'created_by' | 'created_at' | 'modified_at' | 'deleted_at' | 'filter_started_at' | 'filter_ended_at'> {}
/** A page of legal hold policies. */
export interface LegalHoldPolicies extends Schemas<'LegalHoldPolicies'> {}
/** A new legal hold policy. It needs either is_ongoing or the filter dates. */
export interface LegalHoldPolicyCreate extends Schemas<'LegalHoldPolicyCreate'> {}
/** What to change about a legal hold policy. What is left out stays as it is. */
export interface LegalHoldPolicyUpdate extends Schemas<'LegalHoldPolicyUpdate'> {}
/** A legal hold policy assignment's identity. */
export interface LegalHoldPolicyAssignmentBase extends Schemas<'LegalHoldPolicyAssignmentBase'> {}
/** What a legal hold policy is assigned to. */
export interface LegalHoldPolicyAssignedItem extends Schemas<'LegalHoldPolicyAssignedItem'> {}
/** That a legal hold policy holds something. */
export interface LegalHoldPolicyAssignment extends Standard<Schemas<'LegalHoldPolicyAssignment'>, 'legal_hold_policy' | 'assigned_to' | 'assigned_by' | 'assigned_at' | 'deleted_at'> {}
/** A page of legal hold policy assignments. */
export interface LegalHoldPolicyAssignments extends Schemas<'LegalHoldPolicyAssignments'> {}
/** Which legal hold policy is to hold what. */
export interface LegalHoldPolicyAssignmentCreate extends Schemas<'LegalHoldPolicyAssignmentCreate'> {}
/** A page of files that are on hold. */
export interface FilesOnHold extends Schemas<'FilesOnHold'> {}
/** A page of file versions that are on hold. */
export interface FileVersionsOnHold extends Schemas<'FileVersionsOnHold'> {}
/** Identity of the legal hold on a file version. */
export interface FileVersionLegalHoldBase extends Schemas<'FileVersionLegalHoldBase'> {}
/** A legal hold policy assignment as it stands inside a hold, often with no more than type and id. */
export interface LegalHoldPolicyAssignmentMini extends Schemas<'LegalHoldPolicyAssignmentMini'> {}
/** That one version of a file is on hold. A version has one hold at most; it names all assignments that it comes from. */
export interface FileVersionLegalHold extends Standard<Schemas<'FileVersionLegalHold'>, 'file_version' | 'file' | 'legal_hold_policy_assignments' | 'deleted_at'> {}
/** A page of legal holds on file versions. */
export interface FileVersionLegalHolds extends Schemas<'FileVersionLegalHolds'> {}
/** An information barrier's identity. */
export interface ShieldInformationBarrierBase extends Schemas<'ShieldInformationBarrierBase'> {}
/** A wall between groups of users, who can then not work with each other's content. */
export interface ShieldInformationBarrier extends Standard<Schemas<'ShieldInformationBarrier'>, 'enterprise' | 'status' | 'created_at' | 'created_by'> {}
/** Which barrier is to be switched on or off. */
export interface ShieldInformationBarrierStatusChange extends Schemas<'ShieldInformationBarrierStatusChange'> {}
/** A page of information barriers. */
export interface ShieldInformationBarriers extends Schemas<'ShieldInformationBarriers'> {}
/** A new information barrier. */
export interface ShieldInformationBarrierCreate extends Schemas<'ShieldInformationBarrierCreate'> {}
/** Names an information barrier. */
export interface ShieldInformationBarrierReference extends Schemas<'ShieldInformationBarrierReference'> {}
/** A report on the collaborations that a barrier would end. */
export interface ShieldInformationBarrierReport extends Standard<Schemas<'ShieldInformationBarrierReport'>, 'shield_information_barrier' | 'status' | 'created_at' | 'created_by'> {}
/** A page of reports. */
export interface ShieldInformationBarrierReports extends Schemas<'ShieldInformationBarrierReports'> {}
/** A segment's identity. */
export interface ShieldInformationBarrierSegmentBase extends Schemas<'ShieldInformationBarrierSegmentBase'> {}
/** A set of users on one side of an information barrier. */
export interface ShieldInformationBarrierSegment extends Standard<Schemas<'ShieldInformationBarrierSegment'>, 'shield_information_barrier' | 'name' | 'created_at' | 'created_by'> {}
/** What to change about a segment. What is left out stays as it is. */
export interface ShieldInformationBarrierSegmentUpdate extends Schemas<'ShieldInformationBarrierSegmentUpdate'> {}
/** A page of segments. */
export interface ShieldInformationBarrierSegments extends Schemas<'ShieldInformationBarrierSegments'> {}
/** A new segment. */
export interface ShieldInformationBarrierSegmentCreate extends Schemas<'ShieldInformationBarrierSegmentCreate'> {}
/** That a user belongs to a segment. */
export interface ShieldInformationBarrierSegmentMember extends Standard<Schemas<'ShieldInformationBarrierSegmentMember'>, 'shield_information_barrier' | 'shield_information_barrier_segment' | 'user' | 'created_at' | 'created_by'> {}
/** A page of memberships. */
export interface ShieldInformationBarrierSegmentMembers extends Schemas<'ShieldInformationBarrierSegmentMembers'> {}
/** A new member of a segment. */
export interface ShieldInformationBarrierSegmentMemberCreate extends Schemas<'ShieldInformationBarrierSegmentMemberCreate'> {}
/** That a segment is kept from another. */
export interface ShieldInformationBarrierSegmentRestriction extends Standard<Schemas<'ShieldInformationBarrierSegmentRestriction'>, 'shield_information_barrier' | 'created_at' | 'created_by'> {}
/** A page of restrictions. */
export interface ShieldInformationBarrierSegmentRestrictions extends Schemas<'ShieldInformationBarrierSegmentRestrictions'> {}
/** A new restriction between two segments of the same barrier. */
export interface ShieldInformationBarrierSegmentRestrictionCreate extends Schemas<'ShieldInformationBarrierSegmentRestrictionCreate'> {}
/** A Shield list's identity. */
export interface ShieldListBase extends Schemas<'ShieldListBase'> {}
/** A Shield list without what is on it. */
export interface ShieldListMini extends Schemas<'ShieldListMini'> {}
/** All Shield lists of the enterprise. */
export interface ShieldLists extends Schemas<'ShieldLists'> {}
/** Countries on a Shield list. */
export interface ShieldListContentCountry extends Schemas<'ShieldListContentCountry'> {}
/** Domains on a Shield list. */
export interface ShieldListContentDomain extends Schemas<'ShieldListContentDomain'> {}
/** E-mail addresses on a Shield list. */
export interface ShieldListContentEmail extends Schemas<'ShieldListContentEmail'> {}
/** IP addresses on a Shield list. */
export interface ShieldListContentIp extends Schemas<'ShieldListContentIp'> {}
/** What is to be on a Shield list: things of one kind. Integrations cannot be given. */
export type ShieldListContentChange = Schemas<'ShieldListContentChange'>;
/** A new Shield list. */
export interface ShieldListCreate extends Schemas<'ShieldListCreate'> {}
/** Integrations on a Shield list. */
export interface ShieldListContentIntegration extends Schemas<'ShieldListContentIntegration'> {}
/** What is on a Shield list: things of one kind. */
export type ShieldListContent = Schemas<'ShieldListContent'>;
/** A list that several rules of Box Shield can use. */
export interface ShieldList extends Schemas<'ShieldList'> {}
/** What a Shield list is to be from now on. */
export interface ShieldListUpdate extends Schemas<'ShieldListUpdate'> {}
/** A folder of the enterprise for content that is out of use. */
export interface Archive extends Standard<Schemas<'Archive'>, 'owned_by'> {}
/** A page of archives. */
export interface Archives extends Schemas<'Archives'> {}
/** A new archive. */
export interface ArchiveCreate extends Schemas<'ArchiveCreate'> {}
/** What to change about an archive. What is left out stays as it is. */
export interface ArchiveUpdate extends Schemas<'ArchiveUpdate'> {}
/** Why a sign request is called off. */
export interface SignRequestCancel extends Schemas<'SignRequestCancel'> {}
/** A field of a document and the value in it. Only the value that fits the field's kind is set. */
export interface SignRequestPrefillTag extends Schemas<'SignRequestPrefillTag'> {}
/** How a sign request is carried out, as the sender chose it. */
export interface SignRequestSettings extends Schemas<'SignRequestSettings'> {}
/** How somebody takes part in a sign request, as the sender chose it. */
export interface SignRequestSignerSettings extends Schemas<'SignRequestSignerSettings'> {}
/** What the field holds. */
export type SignInputContentType = Schemas<'SignInputContentType'>;
/** The rule for what a field accepts; empty when it accepts everything. */
export interface SignInputValidation extends Schemas<'SignInputValidation'> {}
/** A field in a document that a signer fills in. */
export interface SignRequestSignerInput extends Standard<Schemas<'SignRequestSignerInput'>, 'type' | 'content_type'> {}
/** A file that a signer has added. */
export interface SignRequestSignerAttachment extends Schemas<'SignRequestSignerAttachment'> {}
/** Somebody who takes part in a sign request. */
export interface SignRequestSigner extends Standard<Schemas<'SignRequestSigner'>, 'role' | 'has_viewed_document' | 'signer_decision' | 'inputs'> {}
/** A request to sign documents, and how far it is. */
export interface SignRequest extends Standard<Schemas<'SignRequest'>, 'source_files' | 'signers' | 'sign_files' | 'status' | 'parent_folder' | 'name'> {}
/** A page of sign requests. */
export interface SignRequests extends Schemas<'SignRequests'> {}
/** Somebody who is to take part in a sign request. */
export interface SignRequestCreateSigner extends Schemas<'SignRequestCreateSigner'> {}
/** A new sign request. Its documents come from source_files, or from a template by template_id. */
export interface SignRequestCreate extends Schemas<'SignRequestCreate'> {}
/** A field in a document of a template. */
export interface SignTemplateSignerInput extends Standard<Schemas<'SignTemplateSignerInput'>, 'type' | 'content_type'> {}
/** A part in the sign requests that are made from a template. */
export interface SignTemplateSigner extends Standard<Schemas<'SignTemplateSigner'>, 'inputs' | 'email' | 'role'> {}
/** A template from which sign requests are made. Templates are made in the web app. */
export interface SignTemplate extends Standard<Schemas<'SignTemplate'>, 'type' | 'name' | 'parent_folder' | 'source_files' | 'signers'> {}
/** A page of sign templates. */
export interface SignTemplates extends Schemas<'SignTemplates'> {}
/** A workflow of Box Relay without its steps. */
export interface WorkflowMini extends Standard<Schemas<'WorkflowMini'>, 'name' | 'description' | 'is_enabled'> {}
/** What a trigger is bound to. */
export interface WorkflowTriggerScope extends Schemas<'WorkflowTriggerScope'> {}
/** What starts a flow. */
export interface WorkflowTrigger extends Standard<Schemas<'WorkflowTrigger'>, 'trigger_type'> {}
/** A step of a flow without those that follow on a rejection. */
export interface WorkflowOutcomeMini extends Standard<Schemas<'WorkflowOutcomeMini'>, 'name' | 'action_type'> {}
/** A step of a flow. */
export interface WorkflowOutcome extends Schemas<'WorkflowOutcome'> {}
/** A trigger of a workflow and what it sets off. */
export interface WorkflowFlow extends Standard<Schemas<'WorkflowFlow'>, 'trigger' | 'outcomes'> {}
/** A workflow of Box Relay with its steps. */
export interface Workflow extends Standard<Schemas<'Workflow'>, 'flows'> {}
/** A page of workflows. */
export interface Workflows extends Schemas<'Workflows'> {}
/** The users for a step. */
export interface WorkflowCollaboratorVariable extends Schemas<'WorkflowCollaboratorVariable'> {}
/** When a task of a step counts as done. */
export interface WorkflowCompletionRuleVariable extends Schemas<'WorkflowCompletionRuleVariable'> {}
/** The role in which a step gives access. */
export interface WorkflowRoleVariable extends Schemas<'WorkflowRoleVariable'> {}
/** What a step leaves open until the start. */
export interface WorkflowStartOutcome extends Schemas<'WorkflowStartOutcome'> {}
/** Which flow to start, and on what. */
export interface WorkflowStart extends Schemas<'WorkflowStart'> {}
/** A workflow of Box Automate. */
export interface AutomateWorkflowMini extends Schemas<'AutomateWorkflowMini'> {}
/** An action of Box Automate that a call can start, and the workflow that it runs. */
export interface AutomateWorkflowAction extends Schemas<'AutomateWorkflowAction'> {}
/** A page of actions that can be started. */
export interface AutomateWorkflows extends Schemas<'AutomateWorkflows'> {}
/** Which action to start, and on which files. */
export interface AutomateWorkflowStart extends Schemas<'AutomateWorkflowStart'> {}
/** An integration mapping's identity. */
export interface IntegrationMappingBase extends Schemas<'IntegrationMappingBase'> {}
/** Settings of a mapping. */
export interface IntegrationMappingSlackOptions extends Schemas<'IntegrationMappingSlackOptions'> {}
/** A channel of Slack. It belongs to a workspace or to an organization; one of the two ids is set. */
export interface IntegrationMappingPartnerItemSlack extends Schemas<'IntegrationMappingPartnerItemSlack'> {}
/** A Slack channel and the folder that takes its files. */
export interface IntegrationMappingSlack extends Standard<Schemas<'IntegrationMappingSlack'>, 'integration_type' | 'is_manually_created' | 'options' | 'created_by' | 'modified_by' | 'created_at' | 'modified_at'> {}
/** A page of mappings of Slack channels. */
export interface IntegrationMappingsSlack extends Schemas<'IntegrationMappingsSlack'> {}
/** The folder that takes the files. */
export interface IntegrationMappingFolder extends Schemas<'IntegrationMappingFolder'> {}
/** A new mapping of a Slack channel to a folder. */
export interface IntegrationMappingSlackCreate extends Schemas<'IntegrationMappingSlackCreate'> {}
/** What to change about a mapping. What is left out stays as it is. */
export interface IntegrationMappingSlackUpdate extends Schemas<'IntegrationMappingSlackUpdate'> {}
/** A channel or team of Microsoft Teams. */
export interface IntegrationMappingPartnerItemTeams extends Schemas<'IntegrationMappingPartnerItemTeams'> {}
/** A channel or team of Microsoft Teams, and the folder that takes its files. */
export interface IntegrationMappingTeams extends Standard<Schemas<'IntegrationMappingTeams'>, 'integration_type' | 'is_overridden_by_manual_mapping' | 'created_at' | 'modified_at'> {}
/** All mappings of Teams channels and teams that match. */
export interface IntegrationMappingsTeams extends Schemas<'IntegrationMappingsTeams'> {}
/** A new mapping of a channel or team to a folder. */
export interface IntegrationMappingTeamsCreate extends Schemas<'IntegrationMappingTeamsCreate'> {}
/** What to change about a mapping. */
export interface IntegrationMappingTeamsUpdate extends Schemas<'IntegrationMappingTeamsUpdate'> {}
/** A file or hub to ask about. */
export interface AiAskItem extends Schemas<'AiAskItem'> {}
/** A question and its answer from earlier in the conversation. */
export interface AiDialogueTurn extends Schemas<'AiDialogueTurn'> {}
/** An agent of the enterprise, by its id. */
export interface AiAgentReference extends Schemas<'AiAgentReference'> {}
/** For models of OpenAI. */
export interface AiLlmEndpointParamsOpenAi extends Schemas<'AiLlmEndpointParamsOpenAi'> {}
/** For models of Google. */
export interface AiLlmEndpointParamsGoogle extends Schemas<'AiLlmEndpointParamsGoogle'> {}
/** For models on AWS. */
export interface AiLlmEndpointParamsAws extends Schemas<'AiLlmEndpointParamsAws'> {}
/** For models on IBM. */
export interface AiLlmEndpointParamsIbm extends Schemas<'AiLlmEndpointParamsIbm'> {}
/** How freely the model writes, in the terms of whoever runs it. */
export type AiLlmEndpointParams = Schemas<'AiLlmEndpointParams'>;
/** Which model is used and how. */
export interface AiAgentModelSettings extends Schemas<'AiAgentModelSettings'> {}
/** How content that fits into one call of the model is worked on. */
export interface AiAgentBasicTextTool extends Schemas<'AiAgentBasicTextTool'> {}
/** How the passages that matter are found in a long text. */
export interface AiAgentEmbeddings extends Schemas<'AiAgentEmbeddings'> {}
/** How content that is too long for one call of the model is worked on. */
export interface AiAgentLongTextTool extends Schemas<'AiAgentLongTextTool'> {}
/** How spreadsheets are worked on. */
export interface AiAgentSpreadsheetTool extends Schemas<'AiAgentSpreadsheetTool'> {}
/** How questions are answered. Which part is used depends on what is asked about. */
export interface AiAgentAsk extends Schemas<'AiAgentAsk'> {}
/** Who answers: an agent of the enterprise, or settings that replace those of the default agent. */
export type AiAskAgent = Schemas<'AiAskAgent'>;
/** A question and what it is about. */
export interface AiAsk extends Schemas<'AiAsk'> {}
/** What made an answer. */
export interface AiAgentInfo extends Schemas<'AiAgentInfo'> {}
/** An answer in words. */
export interface AiResponse extends Schemas<'AiResponse'> {}
/** A passage that an answer rests on. */
export interface AiCitation extends Standard<Schemas<'AiCitation'>, 'content' | 'name'> {}
/** An answer in words with what it rests on. */
export interface AiResponseFull extends Schemas<'AiResponseFull'> {}
/** A file to work on. */
export interface AiItem extends Schemas<'AiItem'> {}
/** How texts are written. */
export interface AiAgentBasicGenTool extends Schemas<'AiAgentBasicGenTool'> {}
/** How texts are written. */
export interface AiAgentTextGen extends Schemas<'AiAgentTextGen'> {}
/** Who writes: an agent of the enterprise, or settings that replace those of the default agent. */
export type AiTextGenAgent = Schemas<'AiTextGenAgent'>;
/** What to write and what it is about. */
export interface AiTextGen extends Schemas<'AiTextGen'> {}
/** How free extractions are made. Which part is used depends on the file. */
export interface AiAgentExtract extends Schemas<'AiAgentExtract'> {}
/** How fields are filled. Which part is used depends on the file. */
export interface AiAgentExtractStructured extends Schemas<'AiAgentExtractStructured'> {}
/** The settings of a default agent, one kind for each mode. */
export type AiAgentSettings = Schemas<'AiAgentSettings'>;
/** Who looks: an agent of the enterprise, or settings that replace those of the default agent. */
export type AiExtractAgent = Schemas<'AiExtractAgent'>;
/** What to find in which files. */
export interface AiExtract extends Schemas<'AiExtract'> {}
/** A value to choose from. */
export interface AiExtractFieldOption extends Schemas<'AiExtractFieldOption'> {}
/** A field to fill. */
export interface AiExtractSubField extends Schemas<'AiExtractSubField'> {}
/** What may be chosen from a taxonomy. */
export interface AiOptionsRules extends Schemas<'AiOptionsRules'> {}
/** A field to fill, which can consist of fields itself. */
export interface AiExtractField extends Schemas<'AiExtractField'> {}
/** Who looks: an agent of the enterprise, or settings that replace those of the default agent. */
export type AiExtractStructuredAgent = Schemas<'AiExtractStructuredAgent'>;
/** A taxonomy that is kept as such. */
export interface AiTaxonomyReference extends Schemas<'AiTaxonomyReference'> {}
/** A taxonomy that is written in a file. */
export interface AiTaxonomyFileReference extends Schemas<'AiTaxonomyFileReference'> {}
/** Where a taxonomy comes from: the service or a file. */
export type AiTaxonomySource = Schemas<'AiTaxonomySource'>;
/** Which fields to fill from which files. Name a metadata_template or list fields, not both. */
export interface AiExtractStructured extends Schemas<'AiExtractStructured'> {}
/** Values by the keys of the fields. A field that was not found is null or missing. */
export interface AiExtractedFields extends Schemas<'AiExtractedFields'> {}
/** The fields that were filled. */
export interface AiExtractStructuredResponse extends Schemas<'AiExtractStructuredResponse'> {}
/** A user or group that may use an agent. */
export type AiAgentAllowedEntity = Schemas<'AiAgentAllowedEntity'>;
/** An agent of an enterprise as it is sent when no fields are asked for. */
export interface AiAgent extends Standard<Schemas<'AiAgent'>, 'origin' | 'name' | 'access_state'> {}
/** What only agents of an enterprise can be told. */
export interface AiStudioToolOptions extends Schemas<'AiStudioToolOptions'> {}
/** How an agent works on content that is too long for one call of the model. */
export interface AiStudioLongTextTool extends Schemas<'AiStudioLongTextTool'> {}
/** What is wrong with a part of an agent. */
export interface AiStudioToolWarnings extends Schemas<'AiStudioToolWarnings'> {}
/** How an agent works on long content, and what is wrong with that. */
export interface AiStudioLongTextToolWithWarnings extends Schemas<'AiStudioLongTextToolWithWarnings'> {}
/** How an agent works on content that fits into one call of the model. */
export interface AiStudioBasicTextTool extends Schemas<'AiStudioBasicTextTool'> {}
/** How an agent works on content, and what is wrong with that. */
export interface AiStudioBasicTextToolWithWarnings extends Schemas<'AiStudioBasicTextToolWithWarnings'> {}
/** How an agent works on spreadsheets, and what is wrong with that. */
export interface AiStudioSpreadsheetToolWithWarnings extends Schemas<'AiStudioSpreadsheetToolWithWarnings'> {}
/** How an agent answers questions. */
export interface AiAgentAskAbility extends Standard<Schemas<'AiAgentAskAbility'>, 'access_state' | 'description'> {}
/** How an agent writes texts. */
export interface AiStudioBasicGenTool extends Schemas<'AiStudioBasicGenTool'> {}
/** How an agent writes texts, and what is wrong with that. */
export interface AiStudioBasicGenToolWithWarnings extends Schemas<'AiStudioBasicGenToolWithWarnings'> {}
/** How an agent writes texts. */
export interface AiAgentTextGenAbility extends Standard<Schemas<'AiAgentTextGenAbility'>, 'access_state' | 'description'> {}
/** How an agent extracts metadata. */
export interface AiAgentExtractAbility extends Standard<Schemas<'AiAgentExtractAbility'>, 'access_state' | 'description'> {}
/** An agent of an enterprise with all that fields can ask for. */
export interface AiAgentFull extends Schemas<'AiAgentFull'> {}
/** A page of agents. */
export interface AiAgents extends Schemas<'AiAgents'> {}
/** How the agent is to answer questions. Parts that are left out are as the default agent has them. */
export interface AiAgentAskAbilitySet extends Schemas<'AiAgentAskAbilitySet'> {}
/** How the agent is to write texts. Parts that are left out are as the default agent has them. */
export interface AiAgentTextGenAbilitySet extends Schemas<'AiAgentTextGenAbilitySet'> {}
/** How the agent is to extract metadata. Parts that are left out are as the default agent has them. */
export interface AiAgentExtractAbilitySet extends Schemas<'AiAgentExtractAbilitySet'> {}
/** All that an agent is to be. Give at least one of ask, text_gen and extract. */
export interface AiAgentCreate extends Schemas<'AiAgentCreate'> {}
/** A template of Box Doc Gen: a file that was marked as one. */
export interface DocGenTemplateBase extends Schemas<'DocGenTemplateBase'> {}
/** A template of Box Doc Gen with its name. */
export interface DocGenTemplate extends Standard<Schemas<'DocGenTemplate'>, 'file_name'> {}
/** A page of templates. */
export interface DocGenTemplates extends Schemas<'DocGenTemplates'> {}
/** The file with the tags, a Word document. */
export interface DocGenFile extends Schemas<'DocGenFile'> {}
/** A file that is to be a template. */
export interface DocGenTemplateCreate extends Schemas<'DocGenTemplateCreate'> {}
/** A place in a template that data goes into. */
export interface DocGenTag extends Schemas<'DocGenTag'> {}
/** A page of tags. */
export interface DocGenTags extends Schemas<'DocGenTags'> {}
/** Says that the tags of a template are not known yet. */
export interface DocGenTagsProcessingMessage extends Schemas<'DocGenTagsProcessingMessage'> {}
/** Identity of a job: the making of one document. */
export interface DocGenJobBase extends Schemas<'DocGenJobBase'> {}
/** Identity of a batch: one call to generate documents. */
export interface DocGenBatchBase extends Schemas<'DocGenBatchBase'> {}
/** The making of one document and how far it is. */
export interface DocGenJob extends Schemas<'DocGenJob'> {}
/** A page of jobs. */
export interface DocGenJobs extends Schemas<'DocGenJobs'> {}
/** The making of one document with who asked for it. */
export interface DocGenJobFull extends Standard<Schemas<'DocGenJobFull'>, 'created_at'> {}
/** A page of jobs with who asked for them. */
export interface DocGenJobsFull extends Schemas<'DocGenJobsFull'> {}
/** The name of a document and the data in it. */
export interface DocGenDocumentData extends Schemas<'DocGenDocumentData'> {}
/** Documents to generate from one template. */
export interface DocGenBatchCreate extends Schemas<'DocGenBatchCreate'> {}
/** A hub's identity. */
export interface HubBase extends Schemas<'HubBase'> {}
/** A hub: a portal that shows chosen content. */
export interface Hub extends Standard<Schemas<'Hub'>, 'title' | 'description' | 'created_at' | 'updated_at' | 'created_by' | 'updated_by'> {}
/** A page of hubs. */
export interface Hubs extends Schemas<'Hubs'> {}
/** A new hub. */
export interface HubCreate extends Schemas<'HubCreate'> {}
/** What to change about a hub. What is left out stays as it is. */
export interface HubUpdate extends Schemas<'HubUpdate'> {}
/** What the copy is called, and what goes along. */
export interface HubCopy extends Schemas<'HubCopy'> {}
/** What has to be so before an invitation to a hub can be accepted. Each part is there when the enterprise asks for it. */
export interface HubAcceptanceRequirements extends Schemas<'HubAcceptanceRequirements'> {}
/** Access of one user or group to one hub. */
export interface HubCollaboration extends Standard<Schemas<'HubCollaboration'>, 'hub' | 'accessible_by' | 'role' | 'status'> {}
/** A page of collaborations on a hub. */
export interface HubCollaborations extends Schemas<'HubCollaborations'> {}
/** Who is to have access to which hub. */
export interface HubCollaborationCreate extends Schemas<'HubCollaborationCreate'> {}
/** What to change about a collaboration. */
export interface HubCollaborationUpdate extends Schemas<'HubCollaborationUpdate'> {}
/** A file, folder or web link that a hub shows. */
export interface HubItem extends Schemas<'HubItem'> {}
/** A page of items of a hub. */
export interface HubItems extends Schemas<'HubItems'> {}
/** A file, folder or web link, by its id. */
export type HubItemReference = Schemas<'HubItemReference'>;
/** One item to add or remove. */
export interface HubItemOperation extends Schemas<'HubItemOperation'> {}
/** Items to add to a hub and to remove from it. */
export interface HubItemsManage extends Schemas<'HubItemsManage'> {}
/** What became of one operation. */
export interface HubItemOperationResult extends Standard<Schemas<'HubItemOperationResult'>, 'action' | 'item' | 'status'> {}
/** What became of each operation. */
export interface HubItemsManageResult extends Schemas<'HubItemsManageResult'> {}
/** A page of the document that a hub is. */
export interface HubDocumentPage extends Schemas<'HubDocumentPage'> {}
/** A page of the list of a hub's pages. */
export interface HubDocumentPages extends Schemas<'HubDocumentPages'> {}
/** Place of a block in a hub's page. */
export interface HubDocumentBlockBase extends Schemas<'HubDocumentBlockBase'> {}
/** A paragraph of text. */
export interface HubParagraphBlock extends Schemas<'HubParagraphBlock'> {}
/** A heading. */
export interface HubSectionTitleBlock extends Schemas<'HubSectionTitleBlock'> {}
/** Text in a box that catches the eye. */
export interface HubCalloutBoxBlock extends Schemas<'HubCalloutBoxBlock'> {}
/** A list of items. What it shows is listed by hubItems.list with its id as parent_id. */
export interface HubItemListBlock extends Schemas<'HubItemListBlock'> {}
/** A line between two blocks. */
export interface HubDividerBlock extends Schemas<'HubDividerBlock'> {}
/** A piece of a hub's page: text, a line between, or a list of items. */
export type HubDocumentBlock = Schemas<'HubDocumentBlock'>;
/** A page of the list of blocks. */
export interface HubDocumentBlocks extends Schemas<'HubDocumentBlocks'> {}
/** The text of a new note and where it goes. */
export interface NotesConvert extends Schemas<'NotesConvert'> {}
/** The field that names the classification of an item. */
export interface ClassificationFieldCreate extends Schemas<'ClassificationFieldCreate'> {}
