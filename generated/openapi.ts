// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BinaryBody } from '../src/core/types/index.js';
export interface paths {
 "/authorize": {
  get: operations["authorization.authorize"];
 };
 "/oauth2/token": {
  post: operations["authorization.requestToken"];
 };
 "/oauth2/revoke": {
  post: operations["authorization.revokeToken"];
 };
 "/files/{file_id}": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
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
    file_id: parameters["FileId"];
   };
  };
  post: operations["files.copy"];
 };
 "/files/{file_id}/thumbnail.{extension}": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
    extension: "png" | "jpg";
   };
  };
  get: operations["files.thumbnail.get"];
 };
 "/files/{file_id}/trash": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  get: operations["files.trash.get"];
  delete: operations["files.trash.delete"];
 };
 "/files/{file_id}/versions": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  get: operations["files.versions.list"];
 };
 "/shared_items": {
  get: operations["sharedItems.get"];
 };
 "/files/content": {
  post: operations["files.content.upload"];
  options: operations["files.content.preflight"];
 };
 "/files/{file_id}/content": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  get: operations["files.content.download"];
  post: operations["files.content.uploadVersion"];
  options: operations["files.content.preflightVersion"];
 };
 "/files/upload_sessions": {
  post: operations["uploadSessions.create"];
 };
 "/files/{file_id}/upload_sessions": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
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
  get: operations["uploadSessions.parts.list"];
 };
 "/files/upload_sessions/{upload_session_id}/commit": {
  post: operations["uploadSessions.commit"];
 };
 "/folders": {
  post: operations["folders.create"];
 };
 "/folders/{folder_id}": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  get: operations["folders.get"];
  put: operations["folders.update"];
  post: operations["folders.trash.restore"];
  delete: operations["folders.delete"];
 };
 "/folders/{folder_id}/copy": {
  post: operations["folders.copy"];
 };
 "/folders/{folder_id}/items": {
  get: operations["folders.items.list"];
 };
 "/folders/{folder_id}/trash": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  get: operations["folders.trash.get"];
  delete: operations["folders.trash.delete"];
 };
 "/folders/trash/items": {
  get: operations["trash.list"];
 };
 "/collaborations": {
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
  get: operations["folders.collaborations.list"];
 };
 "/comments": {
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
  get: operations["files.comments.list"];
 };
 "/tasks": {
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
  get: operations["files.tasks.list"];
 };
 "/task_assignments": {
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
  get: operations["search.query"];
 };
 "/users": {
  get: operations["users.list"];
  post: operations["users.create"];
 };
 "/users/me": {
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
  get: operations["events.list"];
  options: operations["events.realtimeServers.list"];
 };
 "/files/{file_id}/app_item_associations": {
  get: operations["files.appItemAssociations.list"];
 };
 "/folders/{folder_id}/app_item_associations": {
  get: operations["folders.appItemAssociations.list"];
 };
 "/files/{file_id}/versions/{file_version_id}": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
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
    file_id: parameters["FileId"];
   };
  };
  post: operations["files.versions.promote"];
 };
 "/files/{file_id}/collaborations": {
  get: operations["files.collaborations.list"];
 };
 "/groups/{group_id}/collaborations": {
  get: operations["groups.collaborations.list"];
 };
 "/web_links": {
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
  get: operations["recentItems.list"];
 };
 "/files/{file_id}/watermark": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  get: operations["files.watermark.get"];
  put: operations["files.watermark.apply"];
  delete: operations["files.watermark.delete"];
 };
 "/folders/{folder_id}/watermark": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  get: operations["folders.watermark.get"];
  put: operations["folders.watermark.apply"];
  delete: operations["folders.watermark.delete"];
 };
 "/folder_locks": {
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
    file_id: parameters["FileId"];
   };
  };
  get: operations["files.metadata.list"];
 };
 "/files/{file_id}/metadata/{scope}/{template_key}": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
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
    folder_id: parameters["FolderId"];
   };
  };
  get: operations["folders.metadata.list"];
 };
 "/folders/{folder_id}/metadata/{scope}/{template_key}": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
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
    file_id: parameters["FileId"];
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
    folder_id: parameters["FolderId"];
   };
  };
  get: operations["folders.classification.get"];
  put: operations["folders.classification.update"];
  post: operations["folders.classification.create"];
  delete: operations["folders.classification.delete"];
 };
 "/metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema": {
  get: operations["classifications.get"];
  put: operations["classifications.change"];
 };
 "/files/{file_id}/metadata/global/boxSkillsCards": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
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
  get: operations["metadataTemplates.listGlobal"];
 };
 "/metadata_templates/enterprise": {
  get: operations["metadataTemplates.listEnterprise"];
 };
 "/metadata_templates/schema": {
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
  post: operations["metadataQueries.execute"];
 };
 "/query": {
  post: operations["queries.execute"];
 };
 "/query_insights": {
  post: operations["queryInsights.execute"];
 };
 "/metadata_taxonomies": {
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
  get: operations["groups.list"];
  post: operations["groups.create"];
 };
 "/groups/terminate_sessions": {
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
  post: operations["shieldInformationBarriers.changeStatus"];
 };
 "/shield_information_barriers": {
  get: operations["shieldInformationBarriers.list"];
  post: operations["shieldInformationBarriers.create"];
 };
 "/shield_information_barrier_reports": {
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
  get: operations["shieldInformationBarrierSegmentRestrictions.list"];
  post: operations["shieldInformationBarrierSegmentRestrictions.create"];
 };
 "/shield_lists": {
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
  get: operations["signRequests.list"];
  post: operations["signRequests.create"];
 };
 "/sign_templates": {
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
  post: operations["ai.ask"];
 };
 "/ai/text_gen": {
  post: operations["ai.generateText"];
 };
 "/ai_agent_default": {
  get: operations["aiAgents.getDefault"];
 };
 "/ai/extract": {
  post: operations["ai.extract"];
 };
 "/ai/extract_structured": {
  post: operations["ai.extractStructured"];
 };
 "/ai_agents": {
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
  post: operations["docgenBatches.create"];
 };
 "/hubs": {
  get: operations["hubs.list"];
  post: operations["hubs.create"];
 };
 "/enterprise_hubs": {
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
  get: operations["hubDocumentPages.list"];
 };
 "/hub_document_blocks": {
  get: operations["hubDocumentBlocks.list"];
 };
 "/notes/convert": {
  post: operations["notes.convert"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  /** The classifications to add. */
  ClassificationsAdd: ClassificationAddition[];
  /** The template for an enterprise's security classifications, with the initial ones. */
  ClassificationsCreate: {
   scope: "enterprise";
   templateKey: "securityClassification-6VMVochwUWo";
   displayName: "Classification";
   /** Whether to hide the template from the metadata in the web and mobile apps. */
   hidden?: boolean;
   /** Whether copies of an item keep its classification. */
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
  /** Changes to the shared link of a file. */
  FileSharedLinkUpdate: {
   shared_link: SharedLinkSettings;
  };
  /** A new shared link. */
  FolderSharedLinkCreate: {
   shared_link: SharedLinkSettings;
  };
  /** Changes to a shared link. Omitted properties stay unchanged. */
  FolderSharedLinkUpdate: {
   shared_link: SharedLinkSettings;
  };
  /** A file, folder or web link as embedded in other objects. */
  Item: FileMini | FolderMini | WebLinkMini;
  /** A file or folder as a metadata query returns it without fields. */
  MetadataQueryItem: FileBase | FolderBase;
  /** A file, folder or web link as a search returns it without fields. */
  SearchResultItem: File | Folder | WebLink;
  /** A shared link for a web link. */
  WebLinkSharedLinkCreate: {
   shared_link: SharedLinkSettings;
  };
  /** New settings for a web link's shared link. Omitted settings stay unchanged. */
  WebLinkSharedLinkUpdate: {
   shared_link: SharedLinkSettings;
  };
  /** A refresh token and the credentials of its application. */
  TokenRefresh: {
   /** The application's client ID. */
   client_id: string;
   /** The application's client secret. */
   client_secret: string;
   /** The refresh token to exchange. Can be used once. */
   refresh_token: string;
  };
  /** The reason why no token was issued. */
  OAuth2Error: {
   /** The machine-readable error code. */
   error: "access_denied" | "invalid_client" | "invalid_grant" | "invalid_request" | "invalid_scope" | "server_error" | "temporarily_unavailable" | "unauthorized_client" | "unsupported_grant_type" | (string & {});
   /** The reason in plain language. */
   error_description?: string;
  };
  /** A request for a token. The relevant properties depend on grant_type. */
  TokenRequest: {
   /**
    * The grant to use.
    */
   grant_type: "authorization_code" | "refresh_token" | "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "urn:ietf:params:oauth:grant-type:token-exchange";
   /** The application's client ID. */
   client_id?: string;
   /** The application's client secret. */
   client_secret?: string;
   /** For authorization_code, the code received at redirect_uri. Valid for 30 seconds. */
   code?: string;
   /** For refresh_token, the refresh token to exchange. Can be used once. */
   refresh_token?: string;
   /** For jwt-bearer, the signed JSON Web Token. Valid for at most 60 seconds. */
   assertion?: string;
   /** For token-exchange, the access token to downscope. */
   subject_token?: string;
   /**
    * For token-exchange, the type of subject_token.
    */
   subject_token_type?: "urn:ietf:params:oauth:token-type:access_token";
   /** For token-exchange, a JSON Web Token that identifies a user of the application for annotations. */
   actor_token?: string;
   /**
    * For token-exchange, the type of actor_token.
    */
   actor_token_type?: "urn:ietf:params:oauth:token-type:id_token";
   /** For token-exchange and refresh_token, the scopes of the new token, separated by spaces. */
   scope?: string;
   /**
    * Format: uri
    * For token-exchange, the API URL of the file or folder to restrict the new token to.
    */
   resource?: string;
   /**
    * For client_credentials, the account to act as. Either the application's service account (enterprise) or a user.
    */
   box_subject_type?: "enterprise" | "user";
   /** For client_credentials, the ID of the enterprise or the user. */
   box_subject_id?: string;
   /**
    * Format: uri
    * For token-exchange, the shared link of the file or folder to restrict the new token to.
    */
   box_shared_link?: string;
  };
  /** A folder's identity. */
  FolderBase: {
   /**
    * The object's type.
    */
   type: "folder";
   /** The folder's ID. The root folder of an account is 0. */
   id: string;
   /** A tag for if-match and if-none-match. Changes with the folder. Null for the root folder and the trash. */
   etag?: string | null;
  };
  /** A folder as embedded in other objects. */
  FolderMini: FolderBase & {
   /** A counter of the changes to the folder, for ordering events. Null for the root folder and the trash. */
   sequence_id?: string | null;
   /** The folder's name. */
   name?: string;
  };
  /** A file's identity. */
  FileBase: {
   /**
    * The object's type.
    */
   type: "file";
   /** The file's ID. */
   id: string;
   /** A tag for if-match and if-none-match. Changes with every change to the file. */
   etag?: string;
  };
  /** A file version's identity. */
  FileVersionBase: {
   /**
    * The object's type.
    */
   type: "file_version";
   /** The version's ID. */
   id: string;
  };
  /** A file version as embedded in other objects. */
  FileVersionMini: FileVersionBase & {
   /** The SHA-1 of the version's bytes in hex. */
   sha1?: string;
  };
  /** A file as embedded in other objects. */
  FileMini: FileBase & {
   /** A counter of the changes to the file. */
   sequence_id?: string;
   /** The file's name, including the extension. */
   name?: string;
   /** The SHA-1 of the bytes as 40 hex digits. */
   sha1?: string;
   file_version?: FileVersionMini;
  };
  /** The file or folder that the permission applies to. A folder includes all of its content. */
  Resource: FolderMini | FileMini;
  /** One permission of a downscoped token. */
  ResourceScope: {
   /** The scope of the permission. */
   scope?: "annotation_edit" | "annotation_view_all" | "annotation_view_self" | "base_explorer" | "base_picker" | "base_preview" | "base_upload" | "item_delete" | "item_download" | "item_preview" | "item_read" | "item_rename" | "item_share" | "item_upload" | (string & {});
   object?: Resource;
  };
  /** An access token and its properties. */
  AccessToken: {
   /** The token to send in the Authorization header. */
   access_token: string;
   /**
    * Format: int64
    * The remaining lifetime in seconds, about an hour for a new token.
    */
   expires_in: number;
   /** The scheme for sending the token. */
   token_type: "bearer" | (string & {});
   /** The permissions of a downscoped token and the items they apply to. Empty if the token is not downscoped. */
   restricted_to?: ResourceScope[];
   /** The refresh token, valid for one use. Returned only for the grants authorization_code and refresh_token. */
   refresh_token?: string;
   /** The type of the token. Returned only by a token exchange. */
   issued_token_type?: "urn:ietf:params:oauth:token-type:access_token" | (string & {});
  };
  /** An error response. Most services of Box return type, status and code. Metadata returns code alone, and a rejected token returns error. */
  ClientError: {
   /**
    * Marks the body as an error.
    */
   type?: "error";
   /** The OAuth 2.0 error code of a rejected token. */
   error?: string;
   /** The reason for the OAuth 2.0 error, in plain language. */
   error_description?: string;
   /** The response's HTTP status code. */
   status?: number;
   /** The machine-readable error code. New codes can appear without notice. */
   code?: "accepted" | "access_denied_insufficient_permissions" | "bad_digest" | "bad_request" | "conflict" | "created" | "forbidden" | "insufficient_scope" | "internal_server_error" | "item_name_in_use" | "item_name_invalid" | "invalid_upload_session_id" | "method_not_allowed" | "name_temporarily_reserved" | "no_content" | "not_found" | "not_modified" | "operation_blocked_temporary" | "parts_mismatch" | "precondition_failed" | "range_overlaps_existing_part" | "redirect" | "session_expired" | "storage_limit_exceeded" | "sync_item_precondition_failed" | "too_many_requests" | "trashed" | "unauthorized" | "unavailable" | (string & {});
   /** The error in plain language. */
   message?: string;
   /** Details that depend on the code. */
   context_info?: {
    [key: string]: unknown;
   } | null;
   /** The URL of a page about the error. */
   help_url?: string;
   /** The request's ID for support inquiries. */
   request_id?: string;
  };
  /** A token to revoke and the credentials of its application. */
  TokenRevoke: {
   /** The application's client ID. */
   client_id: string;
   /** The application's client secret. */
   client_secret: string;
   /** The access token or refresh token. */
   token: string;
  };
  /** The folders from the root to the item, without those that the user may not see. For an item in the trash, contains only the trash. */
  PathCollection: {
   /** The number of folders. */
   total_count: number;
   /** The folders, starting at the root. */
   entries: FolderMini[];
  };
  /** A user's identity. Some responses contain only this. */
  UserBase: {
   /**
    * The object's type.
    */
   type: "user";
   /** The user's ID. Empty for a person without an account. */
   id: string;
  };
  /** A user as embedded in other objects. */
  UserMini: UserBase & {
   /** The display name. */
   name?: string;
   /** The primary email address. System accounts can have an empty or made-up one. */
   login?: string;
  };
  /**
   * The access level of a link: open (anyone with the link), company (members of the enterprise) or collaborators (only those who already have access).
   */
  SharedLinkAccess: "open" | "company" | "collaborators";
  /** The permissions of a link. A response may omit flags. */
  SharedLinkPermissions: {
   /** Whether the item can be downloaded. Not available if access is collaborators. */
   can_download?: boolean;
   /** Whether the item can be previewed. Always true; it cannot be disabled. */
   can_preview?: boolean;
   /** Whether the item can be edited. Only for files. */
   can_edit?: boolean;
  };
  /** A link that gives access to an item without a collaboration. */
  SharedLink: {
   /**
    * Format: uri
    * The URL of the item's page, for viewing and downloading. Null while the item is in the trash.
    */
   url: string | null;
   /**
    * Format: uri
    * The direct download URL. Null if the link does not allow downloads or the account does not support direct links.
    */
   download_url?: string | null;
   /**
    * Format: uri
    * The URL with the custom name. Null if no custom name is set.
    */
   vanity_url?: string | null;
   /** The custom name at the end of vanity_url. */
   vanity_name?: string | null;
   access: SharedLinkAccess;
   /** The access level after the settings of the enterprise and parent folders are applied. */
   effective_access?: SharedLinkAccess;
   /** The permission after the settings of the enterprise and parent folders are applied. */
   effective_permission?: "can_edit" | "can_download" | "can_preview" | "no_access" | (string & {});
   /**
    * Format: date-time
    * When the link expires. Null if never.
    */
   unshared_at?: string | null;
   /** Whether the link requires a password. */
   is_password_enabled: boolean;
   permissions?: SharedLinkPermissions;
   /** The number of times the item was downloaded through the link. */
   download_count: number;
   /** The number of times the item was previewed through the link. */
   preview_count: number;
  };
  /**
   * The item's status. active is in its folder, trashed is in the trash, and deleted is permanently gone.
   */
  ItemStatus: "active" | "trashed" | "deleted";
  /** The properties of a file returned without fields. Embedded files are guaranteed to have only the FileMini properties. */
  FileProperties: FileMini & {
   /** The file's description. May be empty. Null only in some events. */
   description?: string | null;
   /** The size in bytes. */
   size?: number;
   path_collection?: PathCollection;
   /**
    * Format: date-time
    * When the file was created in Box.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the file was last changed in Box.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When the file was moved to the trash. Null if it is not there.
    */
   trashed_at?: string | null;
   /**
    * Format: date-time
    * When the file will be purged from the trash. Null if it is not there.
    */
   purged_at?: string | null;
   /**
    * Format: date-time
    * When the content was created, as stated by the uploader. Can be before the upload.
    */
   content_created_at?: string;
   /**
    * Format: date-time
    * When the content was last modified, as stated by the uploader. Can be before the upload.
    */
   content_modified_at?: string;
   /** The user who created the file in Box. */
   created_by?: UserMini;
   /** The user who last changed the file. */
   modified_by?: UserMini;
   /** The file's owner, whose storage quota it counts against. */
   owned_by?: UserMini;
   /** The file's shared link. Null if there is none. */
   shared_link?: SharedLink | null;
   /** The parent folder. Null if the user may not see it. */
   parent?: FolderMini | null;
   item_status?: ItemStatus;
  };
  /** A file as returned without fields. */
  File: FileProperties & {
   /** The file's description. May be empty. */
   description?: string;
  };
  /** The actions that the user may perform on the file. Flags can be absent. */
  FilePermissions: {
   /** Whether the user may delete the file. */
   can_delete?: boolean;
   /** Whether the user may download the file. */
   can_download?: boolean;
   /** Whether the user may invite collaborators. */
   can_invite_collaborator?: boolean;
   /** Whether the user may rename the file. */
   can_rename?: boolean;
   /** Whether the user may change the access level of the shared link. */
   can_set_share_access?: boolean;
   /** Whether the user may create a shared link. */
   can_share?: boolean;
   /** Whether the user may add annotations. */
   can_annotate?: boolean;
   /** Whether the user may comment on the file. */
   can_comment?: boolean;
   /** Whether the user may preview the file. */
   can_preview?: boolean;
   /** Whether the user may upload a new version. */
   can_upload?: boolean;
   /** Whether the user may see everyone's annotations. */
   can_view_annotations_all?: boolean;
   /** Whether the user may see their own annotations. */
   can_view_annotations_self?: boolean;
   /** Whether the user may apply a watermark. */
   can_apply_watermark?: boolean;
  };
  /** A lock on a file. Until it ends, only its creator can change the file. */
  FileLock: {
   /**
    * The object's type.
    */
   type: "lock";
   /** The lock's ID. */
   id: string;
   /** The user who locked the file. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the file was locked.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the lock expires. Null if it does not.
    */
   expires_at?: string | null;
   /**
    * Format: date-time
    * @deprecated
    * Use expires_at. An alias of expires_at.
    */
   expired_at?: string | null;
   /** Whether nobody else can download the file. */
   is_download_prevented?: boolean;
   /** The kind of application that holds the lock. Null if a person does. */
   app_type?: "gsuite" | "office_wopi" | "office_wopiplus" | "other" | (string & {}) | null;
  };
  /** A short-lived URL that shows the file in an iframe. */
  ExpiringEmbedLink: {
   /** The token in the URL, with all its properties. */
   token?: AccessToken;
   /** The token in the address. */
   access_token?: string;
   /** The token's lifetime in seconds. */
   expires_in?: number;
   /** The token's type. */
   token_type?: "bearer" | (string & {});
   /** The token's allowed resources and scopes. */
   restricted_to?: ResourceScope[];
   /**
    * Format: uri
    * The URL. Anyone who has it can see the file until the token expires.
    */
   url?: string;
  };
  /** The file's watermark status. */
  FileWatermarkInfo: {
   /** Whether the file has a watermark. */
   is_watermarked?: boolean;
   /** Whether the watermark comes from a parent folder. */
   is_watermark_inherited?: boolean;
   /** Whether the watermark comes from an access policy. */
   is_watermarked_by_access_policy?: boolean;
  };
  /** An item's metadata for one template. Properties with a leading dollar sign are system properties. All others are template fields, each a string, a number or a list of strings. A hydrated taxonomy field contains nodes instead of IDs. */
  MetadataInstance: {
   /** The instance's ID, a UUID. */
   $id?: string;
   /** The template's name and ID, such as contract-0a1b2c3d. */
   $type?: string;
   /** The version of the template that the instance follows. */
   $typeVersion?: number;
   /** Replaces $scope in results of metadata queries. */
   $typeScope?: string;
   /** The item, such as file_70001 or folder_50001. */
   $parent?: string;
   /** The template's scope: global, or enterprise_ followed by the enterprise ID. */
   $scope?: string;
   /** The template's key. */
   $template?: string;
   /** The number of changes to the instance, starting at 0. */
   $version?: number;
   /** Whether the caller may edit the instance. */
   $canEdit?: boolean;
  } & {
   [key: string]: unknown;
  };
  /** The metadata instances selected by fields, keyed by scope and then by template key. */
  MetadataByScope: {
   [key: string]: {
    [key: string]: MetadataInstance;
   };
  };
  /** Another format of the file. */
  FileRepresentation: {
   /** The format, usually a file extension: jpg, pdf, extracted_text. */
   representation?: string;
   /** A link to the representation's bytes. */
   content?: {
    /** The URL template of the bytes. Replace {+asset_path} with the asset's name, which is empty for single-asset representations and 1.png for the first page of paged ones. */
    url_template?: string;
   };
   /** A link to the representation's state. */
   info?: {
    /** The URL that returns the state. Calling it also starts generation of the representation. */
    url?: string;
   };
   /** Properties of the representation. */
   properties?: {
    /** The size in pixels, as WIDTHxHEIGHT, such as 1024x1024. */
    dimensions?: string;
    /** Whether each page is a separate asset. Usually the string true or false. */
    paged?: string | boolean;
    /** Whether the representation is intended as a thumbnail. Usually the string true or false. */
    thumb?: string | boolean;
   };
   /** The progress of generation. */
   status?: {
    /** The state. none is not requested yet, pending is being generated, viewable is partly readable, and success is complete. */
    state?: "success" | "viewable" | "pending" | "none" | "error" | (string & {});
    /** The machine-readable reason why generation failed, such as error_conversion_failed. */
    code?: string;
   };
  };
  /** The representations of the file requested by x-rep-hints, such as PDF, text and images. */
  FileRepresentations: {
   /** The representations. */
   entries: FileRepresentation[];
  };
  /** The file's confidentiality, as defined by its enterprise. */
  FileClassification: {
   /** The classification's name. */
   name?: string;
   /** The meaning of the classification. */
   definition?: string;
   /** The color in the web app, as # and six hex digits. */
   color?: string;
  };
  /** A user's collection, such as the favorites. */
  CollectionMini: {
   /**
    * The object's type.
    */
   type?: "collection";
   /** The collection's ID. */
   id: string;
   /** The collection's name. */
   name?: string;
   /** The collection's kind. */
   collection_type?: "favorites" | (string & {});
  };
  /** The default settings of new shared links for the item. */
  SharedLinkDefaults: {
   default_access_level?: SharedLinkAccess;
   /** The number of days until the link expires. 0 for never. */
   default_link_expiration_in?: number;
  };
  /** A file with all properties that fields can request. */
  FileFull: File & {
   /** The number of the current version, in digits, starting at 1. */
   version_number?: string;
   /** The number of comments on the file. */
   comment_count?: number;
   permissions?: FilePermissions;
   /** The file's tags. */
   tags?: string[];
   /** The file's lock. Null if there is none. */
   lock?: FileLock | null;
   /** The extension of the file's name, without the dot. Empty if there is none. */
   extension?: string;
   /** Whether the file is a macOS package, a folder presented as a file. Stored as a ZIP archive. */
   is_package?: boolean;
   expiring_embed_link?: ExpiringEmbedLink;
   watermark_info?: FileWatermarkInfo;
   /** Whether the shared link of the file or of a parent folder grants the user access. */
   is_accessible_via_shared_link?: boolean;
   /** The roles with which the user may invite collaborators to the file. */
   allowed_invitee_roles?: ("editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {}))[];
   /** Whether the file belongs to someone outside the user's enterprise. */
   is_externally_owned?: boolean;
   /** Whether the file or a parent folder has collaborators besides the owner. */
   has_collaborations?: boolean;
   /** The file's metadata, limited to the instances requested in fields. Null in some older responses, if there is none. */
   metadata?: MetadataByScope | null;
   /**
    * Format: date-time
    * When the file will be deleted automatically. Null if never.
    */
   expires_at?: string | null;
   representations?: FileRepresentations;
   /** The file's security classification. Null if there is none. */
   classification?: FileClassification | null;
   /** The uploader's name at the time of the upload. */
   uploader_display_name?: string;
   /**
    * Format: date-time
    * When the file's retention ends. Null if it has none.
    */
   disposition_at?: string | null;
   /** The permissions that the user may grant with a shared link. */
   shared_link_permission_options?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[] | null;
   /** Whether the file is associated with an app item. */
   is_associated_with_app_item?: boolean;
   /** The user's collections that contain the file. */
   collections?: CollectionMini[];
   /** The access levels that the enterprise allows for the shared link. */
   allowed_shared_link_access_levels?: SharedLinkAccess[];
   /** The permissions that the enterprise allows for the shared link. */
   allowed_shared_link_permissions?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[];
   shared_link_options?: SharedLinkDefaults;
   /** The preselected role in invitations to the file. */
   default_invitee_role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {});
   /** Whether the list of collaborators is hidden from collaborators other than the owner. */
   is_hide_collaborators_enabled?: boolean;
   /** Whether the file can be downloaded. */
   is_download_available?: boolean;
   /** A URL that downloads the file through its shared link, without an access token. */
   download_url?: string;
   /** A URL that downloads the file with an access token. */
   authenticated_download_url?: string;
  };
  /** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
  SharedLinkSettings: {
   access?: SharedLinkAccess;
   /** The password. Requires at least eight characters, including a number, an uppercase letter or a special character. Null removes the password. Only if access is open. */
   password?: string | null;
   /** Custom name that replaces the random one in the URL, at least 12 characters. It is easy to guess, so avoid it for confidential content. */
   vanity_name?: string;
   /**
    * Format: date-time
    * When the link expires. Must be in the future; null for never. Requires a paid account.
    */
   unshared_at?: string | null;
   permissions?: SharedLinkPermissions;
  };
  /** A lock to put on a file. */
  FileLockSet: {
   /**
    * The object's type.
    */
   type: "lock";
   /**
    * @deprecated
    * Use type. An alias of type.
    */
   access?: "lock";
   /**
    * Format: date-time
    * When the lock expires. If omitted, the lock holds until it is removed.
    */
   expires_at?: string;
   /**
    * Whether nobody else may download the file.
    * @default false
    */
   is_download_prevented?: boolean;
  };
  /** Changes to a file. Omitted properties stay unchanged. */
  FileUpdate: {
   /** The new name, including the extension. Unique within the folder, ignoring case. */
   name?: string;
   /** The new description. Shown in the web app and included in search. */
   description?: string;
   /** The folder to move the file to. */
   parent?: {
    /** The folder's ID. */
    id: string;
    /** The user whose root folder receives the file. In that case, id must be 0. */
    user_id?: string;
   };
   /** The shared link's settings. Null removes the link. */
   shared_link?: SharedLinkSettings | null;
   /** The file's lock. Null unlocks the file. */
   lock?: FileLockSet | null;
   /**
    * Format: date-time
    * When the file's retention ends. It can only be extended.
    */
   disposition_at?: string;
   /** Permissions in addition to those of the collaborators' roles. */
   permissions?: {
    /**
     * The users who may download the file. open is everyone with access, and company is members of the enterprise.
     */
    can_download?: "open" | "company";
   };
   /** The user's collections that contain the file. An empty array or null removes it from all. Only the favorites are supported so far. */
   collections?: {
    /** The collection's ID. */
    id?: string;
    /** Always collection. Can be omitted. */
    type?: string;
   }[] | null;
   /** The file's tags. Replaces all existing tags. */
   tags?: string[];
  };
  /** A web link's identity. */
  WebLinkBase: {
   /**
    * The object's type.
    */
   type: "web_link";
   /** The web link's ID. */
   id: string;
   /** The web link's version, for if-match and if-none-match. It changes with every update. */
   etag?: string;
  };
  /** A web link as embedded in other objects. */
  WebLinkMini: WebLinkBase & {
   /** A counter of the changes to the web link. */
   sequence_id?: string;
   /** The web link's name. */
   name?: string;
   /** The URL of the page, as entered by the user. */
   url?: string;
  };
  /** The item that holds the requested name. */
  ConflictingItem: FileMini | FolderMini | WebLinkMini;
  /** The name is already in use. Lists the conflicting items. */
  ConflictError: ClientError & {
   /** Details of the conflict. */
   context_info?: {
    /** The items that hold the name. An array when creating a folder, a single object when creating a file. */
    conflicts?: ConflictingItem | ConflictingItem[];
   } | null;
  };
  /** The destination of a restored file. Needed if its folder is gone or its name is in use. */
  FileTrashRestore: {
   /** The new name. Used only if the original is in use. */
   name?: string;
   /** The new folder. Used only if the original is gone. */
   parent?: {
    /** The folder's ID. */
    id: string;
   };
  };
  /** The copy's destination and name. */
  FileCopy: {
   /** The copy's name. Defaults to the original's name. */
   name?: string;
   /** The ID of the version to copy. Defaults to the current version. */
   version?: string;
   /** The destination folder. */
   parent: {
    /** The folder's ID. */
    id: string;
   };
  };
  /** A sort key. */
  OrderKey: {
   /** The property to sort by. */
   by: string;
   /**
    * The sort direction.
    */
   direction: "ASC" | "DESC" | "asc" | "desc";
  };
  /** The sort keys, most significant first. */
  Order: OrderKey[];
  /** A page of an offset-paginated list. */
  OffsetPage: {
   /** The number of entries in the list, possibly including entries that the caller cannot see. */
   total_count?: number;
   /** The number of entries skipped. */
   offset?: number;
   /** The maximum number of entries in the page. */
   limit?: number;
   order?: Order;
  };
  /** A file version as returned without fields. */
  FileVersion: FileVersionMini & {
   /** The file's name in this version. */
   name?: string;
   /** The size in bytes. */
   size?: number;
   /**
    * Format: date-time
    * When the version was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the version was last changed.
    */
   modified_at?: string;
   /** The user who uploaded or last changed the version. */
   modified_by?: UserMini;
   /**
    * Format: date-time
    * When the version was deleted. Null if it was not.
    */
   trashed_at?: string | null;
   /** The user who deleted the version. Null if nobody did. */
   trashed_by?: UserMini | null;
   /**
    * Format: date-time
    * When the version was restored. Null if it was not.
    */
   restored_at?: string | null;
   /** The user who restored the version. Null if nobody did. */
   restored_by?: UserMini | null;
   /**
    * Format: date-time
    * When the version will be purged. Null if it is kept.
    */
   purged_at?: string | null;
   /** The uploader's name at the time of the upload. */
   uploader_display_name?: string;
  };
  /** A file version with all properties that fields can request. */
  FileVersionFull: FileVersion & {
   /** The version's position in the file's history, in digits, starting at 1. */
   version_number?: string;
   representations?: FileRepresentations;
  };
  /** A page of file versions. */
  FileVersions: OffsetPage & {
   /** The versions. */
   entries: FileVersionFull[];
  };
  /** A page of a marker-paginated list. */
  MarkerPage: {
   /** The maximum number of entries in the page. */
   limit?: number;
   /** The marker of the next page. Null, empty or missing on the last page. */
   next_marker?: string | null;
   /** The marker of the previous page. */
   prev_marker?: string | null;
   order?: Order;
  };
  /** A folder with all properties that fields can request. */
  FolderFull: Folder & {
   /**
    * Whether desktop clients keep a copy of the folder.
    */
   sync_state?: "synced" | "not_synced" | "partially_synced";
   /** Whether the folder has collaborators. */
   has_collaborations?: boolean;
   /** The actions that the user may perform on the folder. Flags can be absent. */
   permissions?: {
    /** Whether the user may move the folder to the trash. */
    can_delete?: boolean;
    /** Whether the user may download the folder's content. */
    can_download?: boolean;
    /** Whether the user may invite collaborators. */
    can_invite_collaborator?: boolean;
    /** Whether the user may rename the folder. */
    can_rename?: boolean;
    /** Whether the user may change the access level of the shared link. */
    can_set_share_access?: boolean;
    /** Whether the user may create a shared link. */
    can_share?: boolean;
    /** Whether the user may upload files to the folder. */
    can_upload?: boolean;
    /** Whether the user may apply a watermark to the content. */
    can_apply_watermark?: boolean;
   };
   /** The folder's tags, used in search. */
   tags?: string[];
   /** Whether collaborators other than the owner may invite others. */
   can_non_owners_invite?: boolean;
   /** Whether the folder's owner is outside the user's enterprise. */
   is_externally_owned?: boolean;
   /** The folder's metadata, limited to the instances requested in fields. Null in some older responses, if there is none. */
   metadata?: MetadataByScope | null;
   /** Whether only members of the owner's enterprise can collaborate on the folder. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** The access levels that the enterprise allows for the shared link. */
   allowed_shared_link_access_levels?: ("open" | "company" | "collaborators")[];
   /** The roles that the user may assign to new collaborators. */
   allowed_invitee_roles?: ("editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {}))[];
   /** The folder's watermark status. */
   watermark_info?: {
    /** Whether the content is shown with a watermark. */
    is_watermarked?: boolean;
    /** Whether the watermark comes from a parent folder. */
    is_watermark_inherited?: boolean;
    /** Whether the watermark comes from an access policy. */
    is_watermarked_by_access_policy?: boolean;
   };
   /** Whether the shared link of the folder or of a parent folder opens the folder. */
   is_accessible_via_shared_link?: boolean;
   /** Whether collaborators other than the owner may see the list of collaborators. */
   can_non_owners_view_collaborators?: boolean;
   /** The folder's confidentiality. Null if it is not classified. */
   classification?: {
    /** The classification's name. */
    name?: string;
    /** The meaning of the classification. */
    definition?: string | null;
    /** The label's color in the web app, as # and hex digits. */
    color?: string | null;
   } | null;
   /** Whether the folder is associated with an app item. */
   is_associated_with_app_item?: boolean;
   /** The user's collections that contain the folder. */
   collections?: CollectionMini[];
   /** The permissions that the enterprise allows for the shared link. */
   allowed_shared_link_permissions?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[];
   shared_link_options?: SharedLinkDefaults;
   /** The preselected role in invitations to the folder. */
   default_invitee_role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {});
   /** Whether the list of collaborators is hidden from collaborators other than the owner. */
   is_hide_collaborators_enabled?: boolean;
  };
  /** The properties of a web link if fields is not set. Inside another object, only the short form is guaranteed. */
  WebLinkProperties: WebLinkMini & {
   /** The description of the web link. It can be empty. */
   description?: string;
   /** The parent folder. Null if the user may not see it. */
   parent?: FolderMini | null;
   path_collection?: PathCollection;
   /**
    * Format: date-time
    * When it was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was last modified.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When it was moved to the trash. Null if it is not there.
    */
   trashed_at?: string | null;
   /**
    * Format: date-time
    * When the trash deletes it permanently. Null if it is not in the trash.
    */
   purged_at?: string | null;
   /** The user who created it. */
   created_by?: UserMini;
   /** The user who last modified it. */
   modified_by?: UserMini;
   /** The user who owns it. */
   owned_by?: UserMini;
   /** The shared link. Null if there is none. */
   shared_link?: SharedLink | null;
   item_status?: ItemStatus;
  };
  /** A web link, a bookmark in a folder, as returned if fields is not set. */
  WebLink: WebLinkProperties;
  /** A web link with all properties that fields can request. */
  WebLinkFull: WebLink & {
   /** The user's collections that contain the web link. */
   collections?: CollectionMini[];
   /** The access levels that the enterprise allows for the shared link. */
   allowed_shared_link_access_levels?: SharedLinkAccess[];
   /** The permissions that the enterprise allows for the shared link. */
   allowed_shared_link_permissions?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[];
   shared_link_options?: SharedLinkDefaults;
  };
  /** A file, folder or web link with every property that fields can select. */
  ItemFull: FileFull | FolderFull | WebLinkFull;
  /** A page of files, folders and web links. Its counters are those of the requested pagination style. */
  Items: OffsetPage & MarkerPage & {
   /** The items. */
   entries: ItemFull[];
  };
  /** The user who created or changed a folder. The ID is empty for the root folder and for unknown users. */
  FolderActor: {
   /**
    * The object's type.
    */
   type: "user";
   /** The user's ID. Empty if there is no such user. */
   id: string;
   /** The user's display name. */
   name?: string;
   /** The user's primary email address. */
   login?: string;
  };
  /** The properties of a folder returned without fields. Embedded folders are guaranteed to have only the FolderMini properties. */
  FolderProperties: FolderMini & {
   /** The folder's first items. For a large folder, list the items to see all of them. */
   item_collection?: Items;
   /**
    * Format: date-time
    * When the folder was created in Box. Null for the root folder.
    */
   created_at?: string | null;
   /**
    * Format: date-time
    * When the folder or its content was last changed. Null for the root folder.
    */
   modified_at?: string | null;
   /** The owner's description of the folder. Empty if there is none. Null only in some events. */
   description?: string | null;
   /**
    * Format: int64
    * The total size in bytes of everything in the folder, at any depth.
    */
   size?: number;
   path_collection?: PathCollection;
   /** The user who created the folder. */
   created_by?: FolderActor;
   /** The user who last changed the folder. */
   modified_by?: FolderActor;
   /**
    * Format: date-time
    * When the folder was moved to the trash. Null if it is not there.
    */
   trashed_at?: string | null;
   /**
    * Format: date-time
    * When the folder will be purged from the trash. Null if it is not there.
    */
   purged_at?: string | null;
   /**
    * Format: date-time
    * When the folder was originally created, possibly before it came to Box. Null for the root folder and sometimes for others.
    */
   content_created_at?: string | null;
   /**
    * Format: date-time
    * When the content was last modified, possibly before it came to Box. Null for the root folder and sometimes for others.
    */
   content_modified_at?: string | null;
   /** The folder's owner. */
   owned_by?: UserMini;
   /** The folder's shared link. Null if there is none. */
   shared_link?: SharedLink | null;
   /** The email address that uploads attachments to the folder. Null if disabled. */
   folder_upload_email?: {
    /**
     * The senders from whom email is accepted.
     */
    access?: "open" | "collaborators";
    /**
     * Format: email
     * The email address.
     */
    email?: string;
   } | null;
   /** The parent folder. Null for the root folder and if the user may not see the parent. */
   parent?: FolderMini | null;
   item_status?: ItemStatus;
  };
  /** A folder without its items, as returned from the trash and after restoring. */
  FolderDetails: FolderProperties & {
   /** The owner's description of the folder. Empty if there is none. */
   description?: string;
  };
  /** A folder as returned without fields. */
  Folder: FolderDetails;
  /** An item that an application builds from files and folders. */
  AppItem: {
   /**
    * The object's type.
    */
   type: "app_item";
   /** The item's ID. */
   id: string;
   /** The type of the application that the item belongs to, such as hubs. */
   application_type: string;
  };
  /** An item that a shared link can open. */
  SharedItem: FileFull | FolderFull | WebLinkFull | AppItem;
  /** A new file. The attributes must precede the bytes. */
  FileContentUpload: {
   /** The file's name and location. */
   attributes: {
    /** The file's name, unique within the folder. */
    name: string;
    /** The destination folder. */
    parent: {
     /** The folder's ID. The root folder is 0. */
     id: string;
    };
    /**
     * Format: date-time
     * When the content was created, if earlier than the upload.
     */
    content_created_at?: string;
    /**
     * Format: date-time
     * When the content was last modified, if earlier than the upload.
     */
    content_modified_at?: string;
   };
   /**
    * Format: binary
    * The file's bytes.
    */
   file: BinaryBody;
  };
  /** The file that the upload created or updated, as a list of one. */
  Files: {
   /** The number of files. */
   total_count?: number;
   /** The files. */
   entries: FileFull[];
  };
  /** The file to be uploaded. */
  FileContentPreflight: {
   /** The file's name. */
   name: string;
   /**
    * Format: int64
    * The file's size in bytes. If omitted, quota and size limit are not checked.
    */
   size?: number;
   /** The destination folder. */
   parent: {
    /** The folder's ID. The root folder is 0. */
    id: string;
   };
  };
  /** The destination of an upload that passed the check. */
  UploadUrl: {
   /**
    * Format: uri
    * The upload URL, close to the caller. Short-lived.
    */
   upload_url: string;
   /** A token for this upload only. Usually null, in which case the access token is used. */
   upload_token?: string | null;
  };
  /** A new version of a file. The attributes must precede the bytes. */
  FileContentUploadVersion: {
   /** Other changes to the file. Empty for none. */
   attributes: {
    /** The file's new name. If omitted, the file keeps its name. */
    name?: string;
    /**
     * Format: date-time
     * When the content was last modified, if earlier than the upload.
     */
    content_modified_at?: string;
   };
   /**
    * Format: binary
    * The file's bytes.
    */
   file: BinaryBody;
  };
  /** The version to be uploaded. */
  FileContentPreflightVersion: {
   /** The file's new name, if the upload also renames it. */
   name?: string;
   /**
    * Format: int64
    * The file's size in bytes. If omitted, quota and size limit are not checked.
    */
   size?: number;
  };
  /** A new file to upload in parts. */
  UploadSessionCreate: {
   /** The ID of the target folder, 0 for the root folder. */
   folder_id: string;
   /**
    * Format: int64
    * The file size in bytes, at least 20,000,000. Smaller files are rejected; upload them in one call.
    */
   file_size: number;
   /** The name of the file. It must not be in use in the folder. */
   file_name: string;
  };
  /** The URLs for the session's later calls. The host differs between sessions, so use the URLs unchanged. */
  UploadSessionEndpoints: {
   /**
    * Format: uri
    * The URL for uploading a part.
    */
   upload_part?: string;
   /**
    * Format: uri
    * The URL for creating the file from the parts.
    */
   commit?: string;
   /**
    * Format: uri
    * The URL for ending the session without creating a file.
    */
   abort?: string;
   /**
    * Format: uri
    * The URL for listing the uploaded parts.
    */
   list_parts?: string;
   /**
    * Format: uri
    * The URL for getting the session's progress.
    */
   status?: string;
   /**
    * Format: uri
    * The URL for logging client events about the upload.
    */
   log_event?: string;
  };
  /** A session for uploading a file in parts. */
  UploadSession: {
   /**
    * The object's type.
    */
   type: "upload_session";
   /** The upload session's ID. */
   id: string;
   /**
    * Format: date-time
    * When the session expires, seven days after its creation.
    */
   session_expires_at?: string;
   /**
    * Format: int64
    * The size of each part in bytes. The last part may be smaller.
    */
   part_size?: number;
   /** The number of parts that the file consists of. */
   total_parts?: number;
   /** The number of parts processed so far. */
   num_parts_processed?: number;
   session_endpoints?: UploadSessionEndpoints;
  };
  /** A new version to upload in parts. */
  UploadSessionCreateForFile: {
   /**
    * Format: int64
    * The version size in bytes, at least 20,000,000. Smaller versions are rejected; upload them in one call.
    */
   file_size: number;
   /** A new name for the file. If omitted, the name stays unchanged. */
   file_name?: string;
  };
  /** A part of a file and its position. */
  UploadPartMini: {
   /** The part's ID, assigned by the service. */
   part_id: string;
   /**
    * Format: int64
    * The start of the part in the file, in bytes.
    */
   offset: number;
   /**
    * Format: int64
    * The size of the part in bytes.
    */
   size: number;
  };
  /** A part of a file with its checksum. */
  UploadPart: UploadPartMini & {
   /** The SHA-1 of the part in hexadecimal. Null in lists that omit it. */
   sha1?: string | null;
  };
  /** The result of uploading a part. */
  UploadedPart: {
   part: UploadPart;
  };
  /** A page of the uploaded parts. */
  UploadParts: OffsetPage & {
   /** The parts. */
   entries: UploadPart[];
  };
  /** The parts that make up the file. */
  UploadSessionCommit: {
   /** All parts, in their order in the file, without gaps. */
   parts: UploadPart[];
   /** Further properties to set on the file. */
   attributes?: {
    /**
     * Format: date-time
     * When the content was created, if before the upload.
     */
    content_created_at?: string;
    /**
     * Format: date-time
     * When the content was last changed, if before the upload.
     */
    content_modified_at?: string;
   } & {
    [key: string]: unknown;
   };
  };
  /** A new folder. */
  FolderCreate: {
   /** The folder's name. It must not be . or .., contain slashes or backslashes, or end with a space. Names that differ only in case conflict. */
   name: string;
   /** The parent folder. */
   parent: {
    /** The folder's ID. The root folder is 0. */
    id: string;
   };
   /** An email address that uploads attachments to the folder. */
   folder_upload_email?: {
    /**
     * The senders from whom email is accepted.
     */
    access?: "open" | "collaborators";
   };
   /**
    * Whether desktop clients keep a copy of the folder.
    */
   sync_state?: "synced" | "not_synced" | "partially_synced";
  };
  /** Changes to a folder. Omitted properties stay unchanged. */
  FolderUpdate: {
   /** The new name. */
   name?: string;
   /** The new description. An empty string removes it. */
   description?: string;
   /**
    * Whether desktop clients keep a copy of the folder.
    */
   sync_state?: "synced" | "not_synced" | "partially_synced";
   /** Whether collaborators other than the owner may invite others. */
   can_non_owners_invite?: boolean;
   /** The folder to move this folder to. */
   parent?: {
    /** The folder's ID. The root folder is 0. */
    id?: string;
    /** The user whose root folder receives the folder. In that case, id must be 0. */
    user_id?: string;
   };
   /** The shared link's settings. An empty object creates a link with the enterprise's defaults. Null removes the link. */
   shared_link?: SharedLinkSettings | null;
   /** An email address that uploads attachments to the folder. Null removes the address. */
   folder_upload_email?: {
    /**
     * The senders from whom email is accepted.
     */
    access?: "open" | "collaborators";
   } | null;
   /** The folder's tags. Replaces all existing tags, so read them first when adding one. */
   tags?: string[];
   /** Whether only members of the owner's enterprise can collaborate on the folder. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** The user's collections that contain the folder. An empty array or null removes it from all. */
   collections?: {
    /** The collection's ID. */
    id?: string;
    /** Always collection. */
    type?: string;
   }[] | null;
   /** Whether collaborators other than the owner may see the list of collaborators. */
   can_non_owners_view_collaborators?: boolean;
  };
  /** The name and location for a folder that cannot return to its original location. */
  FolderRestore: {
   /** The new name. Used only if the original is in use. */
   name?: string;
   /** The new parent folder. Used only if the original is gone. */
   parent?: {
    /** The folder's ID. The root folder is 0. */
    id?: string;
   };
  };
  /** The copy's destination and name. */
  FolderCopy: {
   /** The copy's name. Defaults to the original's name. */
   name?: string;
   /** The destination folder. */
   parent: {
    /** The folder's ID. The root folder is 0. */
    id: string;
   };
  };
  /** A file, folder or web link. Only the properties of its mini form are guaranteed. */
  ItemProperties: FileProperties | FolderProperties | WebLinkProperties;
  /** A user in a collaboration. */
  CollaborationUser: UserMini & {
   /** Whether the account is active. */
   is_active?: boolean;
  };
  /** A reference to a group, by type and ID. */
  GroupBase: {
   /**
    * The object's type.
    */
   type: "group";
   /** The group's ID. */
   id: string;
  };
  /** A group as embedded in other objects. */
  GroupMini: GroupBase & {
   /** The group's name. */
   name?: string;
   /** The kind of group: managed_group for a group that is maintained by users, all_users_group for the group of everyone in the enterprise. */
   group_type?: "managed_group" | "all_users_group" | (string & {});
  };
  /** A user or group that has access. */
  CollaborationGrantee: CollaborationUser | GroupMini;
  /** The access of one user or group to one item, as returned without fields. It starts as an invitation. */
  Collaboration: {
   /**
    * The object's type.
    */
   type: "collaboration";
   /** The collaboration's ID. */
   id: string;
   /** The item that the access is to. Null while the invitation is pending, and for an item of an application. */
   item?: ItemProperties | null;
   /** The item of an application that the access is to, if any. */
   app_item?: AppItem | null;
   /** The user or group that has access. Null while an invited email address has no account. */
   accessible_by?: CollaborationGrantee | null;
   /** The invited email address, until a user with an account has accepted. */
   invite_email?: string | null;
   /** The level of access. */
   role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner" | (string & {});
   /**
    * Format: date-time
    * When the access expires. Null if it does not expire.
    */
   expires_at?: string | null;
   /** Whether the item is hidden from the collaborator's All Files page. */
   is_access_only?: boolean;
   /** Whether the folders above the item are visible. */
   can_view_path?: boolean;
   /**
    * The status of the invitation.
    */
   status?: "accepted" | "pending" | "rejected";
   /**
    * Format: date-time
    * When the invitation was accepted or rejected. Null while it is pending.
    */
   acknowledged_at?: string | null;
   /** The user who granted access. Null for some groups and for old collaborations. */
   created_by?: CollaborationUser | null;
   /**
    * Format: date-time
    * When access was granted.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the collaboration was last changed.
    */
   modified_at?: string;
  };
  /** A collaboration with all properties that fields can request. */
  CollaborationFull: Collaboration & {
   /** The requirements for accepting the invitation. Each one is present if the enterprise imposes it. */
   acceptance_requirements_status?: {
    /** The terms of service to accept. */
    terms_of_service_requirement?: {
     /** Whether the user has accepted. Null if there is nothing to accept. */
     is_accepted?: boolean | null;
     /** The terms of service. */
     terms_of_service?: {
      /**
       * The object's type.
       */
      type: "terms_of_service";
      /** The ID of the terms of service. */
      id: string;
     } | null;
    } | null;
    /** The requirement of a strong password. */
    strong_password_requirement?: {
     /** Whether the enterprise that owns the content requires it from external users. */
     enterprise_has_strong_password_required_for_external_users?: boolean;
     /** Whether the user has a strong password. Null if not relevant. */
     user_has_strong_password?: boolean | null;
    } | null;
    /** The requirement of two-factor authentication. */
    two_factor_authentication_requirement?: {
     /** Whether the enterprise that owns the content requires it. */
     enterprise_has_two_factor_auth_enabled?: boolean;
     /** Whether the user has enabled it. Null if not relevant. */
     user_has_two_factor_authentication_enabled?: boolean | null;
    } | null;
   } | null;
  };
  /** A page of collaborations, with paging by offset. */
  CollaborationsByOffset: OffsetPage & {
   /** The collaborations. */
   entries: CollaborationFull[];
  };
  /** The item to grant access to, and the user or group to grant it to. */
  CollaborationCreate: {
   /** The item to grant access to. */
   item: {
    /**
     * The item's type.
     */
    type: "file" | "folder";
    /** The item's ID. */
    id: string;
   };
   /** The user or group to grant access to. A user is identified by ID or login, a group by ID. */
   accessible_by: {
    /**
     * Whether this is a user or a group.
     */
    type: "user" | "group";
    /** The ID of the user or group. */
    id?: string;
    /** The user's email address. An address without an account is invited too, as a pending collaboration. */
    login?: string;
   };
   /**
    * The level of access to grant.
    */
   role: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
   /** Whether to hide the item and the folders above it from the collaborator's All Files page. The item is then reachable only by ID or URL. */
   is_access_only?: boolean;
   /** Whether a user can see the folders above the item, but not their other content. Only for folders and users, not for groups. */
   can_view_path?: boolean;
   /**
    * Format: date-time
    * When the access expires. Must be in the future, and the enterprise must allow expiration.
    */
   expires_at?: string;
  };
  /** Changes to a collaboration. Omitted properties keep their values. */
  CollaborationUpdate: {
   /**
    * The level of access to grant. With owner, the folder is transferred and the previous owner becomes a co-owner.
    */
   role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner";
   /**
    * Accepts or rejects an invitation. Only the invited user can do this.
    */
   status?: "pending" | "accepted" | "rejected";
   /**
    * Format: date-time
    * When the access expires. Must be in the future, and the enterprise must allow expiration.
    */
   expires_at?: string;
   /** Whether the user can see the folders above the item, but not their other content. Only for folders and users, not for groups. */
   can_view_path?: boolean;
  };
  /** A page of collaborations, with paging by marker. */
  Collaborations: MarkerPage & {
   /** The number of collaborations, if the service has counted them. */
   total_count?: number;
   /** The collaborations. */
   entries: CollaborationFull[];
  };
  /** A new comment. Provide the text as message, or as tagged_message if it contains mentions. */
  CommentCreate: {
   /** The text without mentions. */
   message?: string;
   /** The text with each mention as @[user id:name]. Mentioned users are notified. */
   tagged_message?: string;
   /** The file or comment that the new comment is about. */
   item: {
    /**
     * The item's type. A file for a new thread, a comment for a reply.
     */
    type: "file" | "comment";
    /** The ID of the file or comment. */
    id: string;
   };
  };
  /** A comment's identity. */
  CommentBase: {
   /**
    * The object's type.
    */
   type: "comment";
   /** The comment's ID. */
   id: string;
  };
  /** The file or comment that the comment is about. */
  CommentItem: {
   /**
    * The item's type.
    */
   type: "file" | "comment";
   /** The item's ID. */
   id: string;
  };
  /** A comment, as returned without fields. */
  Comment: CommentBase & {
   /** Whether the comment is a reply. */
   is_reply_comment?: boolean;
   /** The text. Mentions are plain names. */
   message?: string;
   /** The author of the comment. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the comment was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the comment was last edited.
    */
   modified_at?: string;
   item?: CommentItem;
  };
  /** A comment with all properties that fields can request. */
  CommentFull: Comment & {
   /** The text with each mention as @[user id:name]. Empty if there are no mentions. */
   tagged_message?: string;
   /** The permissions of the calling user on the comment. A flag can be missing. */
   permissions?: {
    /** Whether the comment can be deleted. */
    can_delete?: boolean;
    /** Whether the text can be edited. */
    can_edit?: boolean;
    /** Whether the comment can be replied to. */
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
   /** The file to create the task on. */
   item: {
    /**
     * The item's type. Only files have tasks.
     */
    type: "file";
    /** The file's ID. */
    id: string;
   };
   /**
    * The work to do on the file. A review ends with approval or rejection, other work with completion.
    * @default review
    */
   action?: "review" | "complete";
   /**
    * The message to the assignees.
    * @default
    */
   message?: string;
   /**
    * Format: date-time
    * When the task is due.
    */
   due_at?: string;
   /**
    * Whether all assignees or only one must finish for the task to be completed.
    * @default all_assignees
    */
   completion_rule?: "all_assignees" | "any_assignee";
  };
  /** A task's identity. */
  TaskBase: {
   /**
    * The object's type.
    */
   type: "task";
   /** The task's ID. */
   id: string;
  };
  /** A task as returned in lists if fields is not set. */
  TaskMini: TaskBase & {
   item?: FileMini;
   /**
    * Format: date-time
    * When the task is due. Null if no due date is set.
    */
   due_at?: string | null;
  };
  /** A task assignment's identity. */
  TaskAssignmentBase: {
   /**
    * The object's type.
    */
   type: "task_assignment";
   /** The assignment's ID. */
   id: string;
  };
  /** A task assignment as returned in lists if fields is not set. */
  TaskAssignmentMini: TaskAssignmentBase & {
   item?: FileMini;
   /** The user who is to do the task. */
   assigned_to?: UserMini;
  };
  /** A task assignment with all its properties. */
  TaskAssignment: TaskAssignmentMini & {
   /** The assignee's message about the assignment. Null or empty if there is none. */
   message?: string | null;
   /**
    * Format: date-time
    * When the assignee finished. Null until then.
    */
   completed_at?: string | null;
   /**
    * Format: date-time
    * When the task was assigned.
    */
   assigned_at?: string;
   /**
    * Format: date-time
    * When the assignee was last reminded. Null if never.
    */
   reminded_at?: string | null;
   /** The state of the assignment. Some accounts have been observed to receive a value in their own language instead of a known one. */
   resolution_state?: "completed" | "incomplete" | "approved" | "rejected" | (string & {});
   /** Another name for resolution_state. */
   status?: string;
   /** The user who assigned the task. */
   assigned_by?: UserMini;
  };
  /** All assignments of a task. */
  TaskAssignments: {
   /** The number of assignments. */
   total_count?: number;
   /** The assignments. */
   entries: TaskAssignment[];
  };
  /** A task with all its properties. */
  Task: TaskMini & {
   /** The work to do on the file. A review ends with approval or rejection, other work with completion. */
   action?: "review" | "complete" | (string & {});
   /** The message to the assignees. Empty if there is none. */
   message?: string;
   task_assignment_collection?: TaskAssignments;
   /** Whether the task is completed according to completion_rule. */
   is_completed?: boolean;
   /** The user who created the task. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the task was created.
    */
   created_at?: string;
   /** Whether all assignees or only one must finish for the task to be completed. */
   completion_rule?: "all_assignees" | "any_assignee" | (string & {});
  };
  /** The changes to a task. Omitted properties stay unchanged. */
  TaskUpdate: {
   /**
    * The work to do on the file. A review ends with approval or rejection, other work with completion.
    */
   action?: "review" | "complete";
   /** The message to the assignees. */
   message?: string;
   /**
    * Format: date-time
    * When the task is due.
    */
   due_at?: string;
   /**
    * Whether all assignees or only one must finish for the task to be completed.
    */
   completion_rule?: "all_assignees" | "any_assignee";
  };
  /** All tasks on a file. */
  Tasks: {
   /** The number of tasks. */
   total_count?: number;
   /** The maximum number of entries in the response. */
   limit?: number;
   /** The number of entries skipped. */
   offset?: number;
   /** The tasks. */
   entries: Task[];
  };
  /** A task and the user to assign it to. */
  TaskAssignmentCreate: {
   /** The task. */
   task: {
    /**
     * Always task.
     */
    type: "task";
    /** The task's ID. */
    id: string;
   };
   /** The user, by ID or by login. */
   assign_to: {
    /** The user's ID. */
    id?: string;
    /** The email address with which the user logs in. */
    login?: string;
   };
  };
  /** The changes to an assignment. Omitted properties stay unchanged. */
  TaskAssignmentUpdate: {
   /** The assignee's message about the assignment. */
   message?: string;
   /**
    * The state of the assignment. A task to complete accepts completed and incomplete; a task to review accepts approved, rejected and incomplete.
    */
   resolution_state?: "completed" | "incomplete" | "approved" | "rejected";
  };
  /** A range of numbers. Set one bound or both. */
  MetadataFieldFilterFloatRange: {
   /** The upper bound, inclusive. */
   lt?: number;
   /** The lower bound, inclusive. */
   gt?: number;
  };
  /** A range of timestamps. Set one bound or both. */
  MetadataFieldFilterDateRange: {
   /**
    * Format: date-time
    * The latest time, inclusive.
    */
   lt?: string;
   /**
    * Format: date-time
    * The earliest time, inclusive.
    */
   gt?: string;
  };
  /** The expected value of a field: a string, a number, one of several options, or a range. */
  MetadataFilterValue: string | number | string[] | MetadataFieldFilterFloatRange | MetadataFieldFilterDateRange;
  /** A condition on the metadata of the items. */
  MetadataFilter: {
   /** The template's scope: global, enterprise for the caller's enterprise, or enterprise_ followed by an enterprise ID. */
   scope: "global" | "enterprise" | (string & {});
   /** The template's key. */
   templateKey: string;
   /** The expected values, by field key. All must match. If empty, every item with an instance of the template matches. */
   filters?: {
    [key: string]: MetadataFilterValue;
   };
  };
  /** A page of items that match a search. */
  SearchResults: OffsetPage & {
   /**
    * The object's type.
    */
   type?: "search_results_items";
   /** The items. */
   entries: ItemFull[];
  };
  /** An item that matches a search, with the shared link that gave access. */
  SearchResultWithSharedLink: {
   /**
    * The object's type.
    */
   type: "search_result";
   /**
    * Format: uri
    * The shared link through which the user recently opened the item. Null if the user has access without a link.
    */
   accessible_via_shared_link?: string | null;
   item: ItemFull;
  };
  /** A page of items that match a search, each wrapped with the shared link that gave access. */
  SearchResultsWithSharedLinks: OffsetPage & {
   /**
    * The object's type.
    */
   type: "search_results_with_shared_links";
   /** The results. */
   entries: SearchResultWithSharedLink[];
  };
  /** The results of a search, either plain or wrapped with the shared links that gave access. */
  SearchResultsResponse: SearchResults | SearchResultsWithSharedLinks;
  /** An additional address for a user's notifications. */
  NotificationEmail: {
   /** The address. */
   email?: string;
   /** Whether delivery to the address has been confirmed. */
   is_confirmed?: boolean;
  };
  /** A user as returned if fields is not set. */
  User: UserMini & {
   /**
    * Format: date-time
    * When the account was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the account was last changed.
    */
   modified_at?: string;
   /** The language of the web app: usually an ISO 639-1 code, sometimes a variant of one. */
   language?: string;
   /** The IANA time zone name, such as Europe/Paris. */
   timezone?: string;
   /**
    * Format: int64
    * The storage quota in bytes. An unlimited quota appears as a very large number.
    */
   space_amount?: number;
   /**
    * Format: int64
    * The storage used, in bytes.
    */
   space_used?: number;
   /**
    * Format: int64
    * The maximum size of an uploaded file in bytes.
    */
   max_upload_size?: number;
   /** Whether the account is active, and any restrictions on deleting, editing or uploading content. */
   status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | (string & {});
   /** The job title, up to 100 characters. Empty if none is set. */
   job_title?: string;
   /** The phone number, up to 100 characters. Empty if none is set. */
   phone?: string;
   /** The postal address, up to 255 characters. Empty if none is set. */
   address?: string;
   /** The URL of the user's avatar in the web app. */
   avatar_url?: string;
   /** An additional address for notifications. Null or an empty list if there is none. */
   notification_email?: NotificationEmail | NotificationEmail[] | null;
  };
  /** A label by which an enterprise sorts its users, such as a cost center. */
  TrackingCode: {
   /**
    * The object's type.
    */
   type?: "tracking_code";
   /** The label's name, as defined by the enterprise. */
   name: string;
   /** The label's value for this user. */
   value?: string;
  };
  /** An enterprise's identity. */
  EnterpriseBase: {
   /**
    * The object's type.
    */
   type: "enterprise";
   /** The enterprise's ID. */
   id: string;
  };
  /** An enterprise as embedded in other objects. */
  EnterpriseMini: EnterpriseBase & {
   /** The enterprise's name. */
   name?: string;
  };
  /** A user with all properties that fields can request. */
  UserFull: User & {
   /** The user's role in the enterprise. */
   role?: "admin" | "coadmin" | "user" | (string & {});
   /** Labels that admins assigned to the account. */
   tracking_codes?: TrackingCode[];
   /** Whether the user can look up the other users of the enterprise. */
   can_see_managed_users?: boolean;
   /** Whether the user may use Box Sync. */
   is_sync_enabled?: boolean;
   /** Whether the user is prevented from collaborating with people outside the enterprise. */
   is_external_collab_restricted?: boolean;
   /** Whether the user is exempt from the enterprise's device limit. */
   is_exempt_from_device_limits?: boolean;
   /** Whether the user is exempt from the enterprise's two-factor authentication. */
   is_exempt_from_login_verification?: boolean;
   /** The enterprise that manages the account. Null for a free account. */
   enterprise?: EnterpriseMini | null;
   /** The tags that the user created on items. */
   my_tags?: string[];
   /** The base URL of the user's web app. An enterprise can have its own host name. */
   hostname?: string;
   /** Whether this is an app user, which belongs to an application and cannot log in to the web app. */
   is_platform_access_only?: boolean;
   /** The app user's ID in the application's own records. Null or absent if none was set. */
   external_app_user_id?: string | null;
   /** Whether collaborators keep access to the user's content while the user is inactive. */
   is_collaborated_content_available_when_owner_inactive?: boolean;
  };
  /** A page of users, paged by offset or by marker. */
  Users: OffsetPage & MarkerPage & {
   /** The users. */
   entries: UserFull[];
  };
  /** A new user. A managed user needs a login; an app user has none and sets is_platform_access_only. */
  UserCreate: {
   /** The display name. */
   name: string;
   /** The email address for logging in. Omit it only for an app user. */
   login?: string;
   /** Whether to create an app user. */
   is_platform_access_only?: boolean;
   /**
    * The user's role in the enterprise.
    */
   role?: "coadmin" | "user";
   /** The language of the web app, usually as an ISO 639-1 code. */
   language?: string;
   /** Whether the user may use Box Sync. */
   is_sync_enabled?: boolean;
   /** The job title. */
   job_title?: string;
   /** The phone number. */
   phone?: string;
   /** The postal address. */
   address?: string;
   /**
    * Format: int64
    * The storage quota in bytes, -1 for unlimited storage.
    */
   space_amount?: number;
   /** Labels to assign to the account. The enterprise must have defined their names. */
   tracking_codes?: TrackingCode[];
   /** Whether the user can look up the other users of the enterprise. */
   can_see_managed_users?: boolean;
   /** The IANA time zone name, such as Europe/Paris. */
   timezone?: string;
   /** Whether to prevent the user from collaborating with people outside the enterprise. */
   is_external_collab_restricted?: boolean;
   /** Whether the user is exempt from the enterprise's device limit. */
   is_exempt_from_device_limits?: boolean;
   /** Whether the user is exempt from the enterprise's two-factor authentication. */
   is_exempt_from_login_verification?: boolean;
   /**
    * Whether the account is active, and any restrictions on deleting, editing or uploading content.
    */
   status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload";
   /** The app user's ID in the application's own records, for finding the user later. */
   external_app_user_id?: string;
  };
  /** The changes to a user. Omitted properties stay unchanged. */
  UserUpdate: {
   /** Null removes the user from the enterprise, which turns the account into a free one. */
   enterprise?: string | null;
   /** Whether to notify the user by email about the removal from the enterprise. */
   notify?: boolean;
   /** The display name. */
   name?: string;
   /** The new primary email address. It must already be a confirmed alias of the user. */
   login?: string;
   /**
    * The user's role in the enterprise.
    */
   role?: "coadmin" | "user";
   /** The language of the web app, usually as an ISO 639-1 code. */
   language?: string;
   /** Whether the user may use Box Sync. */
   is_sync_enabled?: boolean;
   /** The job title. */
   job_title?: string;
   /** The phone number. */
   phone?: string;
   /** The postal address. */
   address?: string;
   /** Labels to assign to the account. The enterprise must have defined their names. */
   tracking_codes?: TrackingCode[];
   /** Whether the user can look up the other users of the enterprise. */
   can_see_managed_users?: boolean;
   /** The IANA time zone name, such as Europe/Paris. */
   timezone?: string;
   /** Whether to prevent the user from collaborating with people outside the enterprise. */
   is_external_collab_restricted?: boolean;
   /** Whether the user is exempt from the enterprise's device limit. */
   is_exempt_from_device_limits?: boolean;
   /** Whether the user is exempt from the enterprise's two-factor authentication. */
   is_exempt_from_login_verification?: boolean;
   /** Whether the user must choose a new password at the next login. */
   is_password_reset_required?: boolean;
   /**
    * Whether the account is active, and any restrictions on deleting, editing or uploading content.
    */
   status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload";
   /**
    * Format: int64
    * The storage quota in bytes, -1 for unlimited storage.
    */
   space_amount?: number;
   /** An additional address for notifications. Null sends them only to the login. */
   notification_email?: {
    /** The address. It receives a confirmation message. */
    email?: string;
   } | null;
   /** The app user's ID in the application's own records. */
   external_app_user_id?: string;
   /** Whether collaborators keep access to the user's content while the user is inactive. */
   is_collaborated_content_available_when_owner_inactive?: boolean;
  };
  /** The new owner of the content. */
  UserFolderTransfer: {
   /** The user who receives the content. */
   owned_by: {
    /** The user's ID. */
    id: string;
   };
  };
  /** An additional email address with which a user can log in and be invited. */
  EmailAlias: {
   /**
    * The object's type.
    */
   type: "email_alias";
   /** The alias's ID. */
   id: string;
   /** The address. */
   email?: string;
   /** Whether the address has been confirmed. */
   is_confirmed?: boolean;
  };
  /** All email aliases of a user. */
  EmailAliases: {
   /** The number of aliases. */
   total_count?: number;
   /** The aliases, excluding the login. */
   entries: EmailAlias[];
  };
  /** A new email alias. */
  UserEmailAliasCreate: {
   /** The address. The enterprise must have claimed its domain, and Box must have verified it. */
   email: string;
  };
  /** The event types by which the enterprise streams can be filtered. */
  AdminEventType: "ACCESS_GRANTED" | "ACCESS_REVOKED" | "ADD_DEVICE_ASSOCIATION" | "ADD_LOGIN_ACTIVITY_DEVICE" | "ADMIN_LOGIN" | "ADVANCED_FOLDER_SETTINGS_UPDATE" | "APPLICATION_CREATED" | "APPLICATION_PUBLIC_KEY_ADDED" | "APPLICATION_PUBLIC_KEY_DELETED" | "CHANGE_ADMIN_ROLE" | "CHANGE_FOLDER_PERMISSION" | "COLLABORATION_ACCEPT" | "COLLABORATION_EXPIRATION" | "COLLABORATION_INVITE" | "COLLABORATION_REMOVE" | "COLLABORATION_ROLE_CHANGE" | "COMMENT_CREATE" | "COMMENT_DELETE" | "COMMENT_EDIT" | "CONTENT_WORKFLOW_ABNORMAL_DOWNLOAD_ACTIVITY" | "CONTENT_WORKFLOW_AUTOMATION_ADD" | "CONTENT_WORKFLOW_AUTOMATION_DELETE" | "CONTENT_WORKFLOW_POLICY_ADD" | "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" | "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION" | "COPY" | "DATA_RETENTION_CREATE_RETENTION" | "DATA_RETENTION_REMOVE_RETENTION" | "DELETE" | "DELETE_USER" | "DEVICE_TRUST_CHECK_FAILED" | "DOWNLOAD" | "EDIT" | "EDIT_USER" | "EMAIL_ALIAS_CONFIRM" | "EMAIL_ALIAS_PRIMARY" | "EMAIL_ALIAS_REMOVE" | "EMAIL_UPLOAD_DISABLED" | "EMAIL_UPLOAD_ENABLED" | "ENTERPRISE_APP_AUTHORIZATION_UPDATE" | "EXTERNAL_COLLAB_SECURITY_SETTINGS" | "FAILED_LOGIN" | "FAVORITE" | "FILE_MARKED_MALICIOUS" | "FILE_REQUEST_CREATE" | "FILE_REQUEST_DELETE" | "FILE_REQUEST_UPDATE" | "FILE_VERSION_RESTORE" | "FILE_WATERMARKED_DOWNLOAD" | "GROUP_ADD_ITEM" | "GROUP_ADD_USER" | "GROUP_CREATION" | "GROUP_DELETION" | "GROUP_EDITED" | "GROUP_REMOVE_ITEM" | "GROUP_REMOVE_USER" | "ILLEGAL_ITEM_OWNERSHIP_TRANSFER_BY_USER" | "ITEM_EMAIL_SEND" | "ITEM_MODIFY" | "ITEM_OPEN" | "ITEM_SHARED_UPDATE" | "ITEM_SYNC" | "ITEM_UNSYNC" | "LEGAL_HOLD_ASSIGNMENT_CREATE" | "LEGAL_HOLD_ASSIGNMENT_DELETE" | "LEGAL_HOLD_POLICY_CREATE" | "LEGAL_HOLD_POLICY_DELETE" | "LEGAL_HOLD_POLICY_UPDATE" | "LOCK" | "LOGIN" | "METADATA_CASCADE_POLICY_APPLY" | "METADATA_CASCADE_POLICY_CREATE" | "METADATA_INSTANCE_COPY" | "METADATA_INSTANCE_CREATE" | "METADATA_INSTANCE_DELETE" | "METADATA_INSTANCE_UPDATE" | "METADATA_TEMPLATE_CREATE" | "METADATA_TEMPLATE_DELETE" | "METADATA_TEMPLATE_UPDATE" | "MOVE" | "NEW_USER" | "OAUTH2_ACCESS_TOKEN_REVOKE" | "OAUTH2_REFRESH_TOKEN_REVOKE" | "PREVIEW" | "REMOVE_DEVICE_ASSOCIATION" | "REMOVE_LOGIN_ACTIVITY_DEVICE" | "RENAME" | "RETENTION_POLICY_ASSIGNMENT_ADD" | "SHARE" | "SHARED_LINK_SEND" | "SHARE_EXPIRATION" | "SHIELD_ALERT" | "SHIELD_DOWNLOAD_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_JUSTIFICATION_APPROVAL" | "SHIELD_PREVIEW_BLOCKED" | "SHIELD_SHARED_LINK_ACCESS_BLOCKED" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_CREATE" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_UPDATE" | "SIGN_DOCUMENT_ASSIGNED" | "SIGN_DOCUMENT_CANCELLED" | "SIGN_DOCUMENT_COMPLETED" | "SIGN_DOCUMENT_CONVERTED" | "SIGN_DOCUMENT_CREATED" | "SIGN_DOCUMENT_DECLINED" | "SIGN_DOCUMENT_EXPIRED" | "SIGN_DOCUMENT_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNED" | "SIGNER_DOWNLOADED" | "SIGNER_FORWARDED" | "STORAGE_EXPIRATION" | "TASK_ASSIGNMENT_CREATE" | "TASK_ASSIGNMENT_DELETE" | "TASK_ASSIGNMENT_UPDATE" | "TASK_CREATE" | "TASK_UPDATE" | "TERMS_OF_SERVICE_ACCEPT" | "TERMS_OF_SERVICE_REJECT" | "UNDELETE" | "UNFAVORITE" | "UNLOCK" | "UNSHARE" | "UPDATE_COLLABORATION_EXPIRATION" | "UPDATE_SHARE_EXPIRATION" | "UPLOAD" | "USER_AUTHENTICATE_OAUTH2_ACCESS_TOKEN_CREATE" | "WATERMARK_LABEL_CREATE" | "WATERMARK_LABEL_DELETE" | "WORKFLOW_AUTOMATION_CREATE" | "WORKFLOW_AUTOMATION_DELETE" | "WORKFLOW_AUTOMATION_UPDATE" | (string & {});
  /** The type of event. New types can appear without notice. */
  EventType: "ACCESS_GRANTED" | "ACCESS_REVOKED" | "ADD_DEVICE_ASSOCIATION" | "ADD_LOGIN_ACTIVITY_DEVICE" | "ADMIN_LOGIN" | "ADVANCED_FOLDER_SETTINGS_UPDATE" | "AI_SECURITY_DETECTION" | "ANNOTATIONV2_CREATE" | "ANNOTATIONV2_DELETE" | "ANNOTATIONV2_EDIT" | "APPLICATION_CREATED" | "APPLICATION_PUBLIC_KEY_ADDED" | "APPLICATION_PUBLIC_KEY_DELETED" | "BOX_AI_USER_FAILED_REQUEST" | "BOX_AI_USER_REQUEST" | "CHANGE_ADMIN_ROLE" | "CHANGE_FOLDER_PERMISSION" | "COLLABORATION_ACCEPT" | "COLLABORATION_EXPIRATION" | "COLLABORATION_INVITE" | "COLLABORATION_REMOVE" | "COLLABORATION_ROLE_CHANGE" | "COLLAB_ADD_COLLABORATOR" | "COLLAB_INVITE_COLLABORATOR" | "COLLAB_REMOVE_COLLABORATOR" | "COLLAB_ROLE_CHANGE" | "COLLECTION_CREATE" | "COLLECTION_DELETE" | "COLLECTION_ITEM_CREATE" | "COLLECTION_ITEM_DELETE" | "COLLECTION_ITEM_UPDATE" | "COLLECTION_UPDATE" | "COMMENT_CREATE" | "COMMENT_DELETE" | "COMMENT_EDIT" | "CONTENT_ACCESS" | "CONTENT_RECOVERY_REPORT_CREATE" | "CONTENT_RECOVERY_REPORT_DELETE" | "CONTENT_RECOVERY_REPORT_INITIATE" | "CONTENT_WORKFLOW_ABNORMAL_DOWNLOAD_ACTIVITY" | "CONTENT_WORKFLOW_AUTOMATION_ADD" | "CONTENT_WORKFLOW_AUTOMATION_DELETE" | "CONTENT_WORKFLOW_POLICY_ADD" | "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" | "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION" | "COPY" | "DATA_RETENTION_CREATE_RETENTION" | "DATA_RETENTION_REMOVE_RETENTION" | "DELETE" | "DELETE_USER" | "DEVICE_TRUST_CHECK_FAILED" | "DISABLE_MULTI_FACTOR_AUTH" | "DOWNLOAD" | "EDIT" | "EDIT_USER" | "EDR_CROWDSTRIKE_ACCESS_ALLOWED_NO_CROWDSTRIKE_DEVICE" | "EDR_CROWDSTRIKE_ACCESS_REVOKED" | "EDR_CROWDSTRIKE_BOX_TOOLS_OUTDATED" | "EDR_CROWDSTRIKE_DEVICE_DETECTED" | "EDR_CROWDSTRIKE_DRIVE_OUTDATED" | "EDR_CROWDSTRIKE_NO_BOX_TOOLS" | "EMAIL_ALIAS_CONFIRM" | "EMAIL_ALIAS_PRIMARY" | "EMAIL_ALIAS_REMOVE" | "EMAIL_UPLOAD_DISABLED" | "EMAIL_UPLOAD_ENABLED" | "ENABLE_MULTI_FACTOR_AUTH" | "ENABLE_TWO_FACTOR_AUTH" | "ENTERPRISE_APP_AUTHORIZATION_UPDATE" | "EXTERNAL_COLLAB_SECURITY_SETTINGS" | "FAILED_LOGIN" | "FAVORITE" | "FILE_MARKED_MALICIOUS" | "FILE_REQUEST_CREATE" | "FILE_REQUEST_DELETE" | "FILE_REQUEST_UPDATE" | "FILE_VERSION_RESTORE" | "FILE_WATERMARKED_DOWNLOAD" | "GROUP_ADD_ITEM" | "GROUP_ADD_USER" | "GROUP_ADMIN_CREATED" | "GROUP_ADMIN_DELETED" | "GROUP_ADMIN_PERMISSIONS_UPDATED" | "GROUP_CREATION" | "GROUP_DELETION" | "GROUP_EDITED" | "GROUP_REMOVE_ITEM" | "GROUP_REMOVE_USER" | "ILLEGAL_ITEM_OWNERSHIP_TRANSFER_BY_USER" | "ITEM_ASSOCIATION_CREATED" | "ITEM_ASSOCIATION_DELETED" | "ITEM_ASSOCIATION_UPDATED" | "ITEM_COPY" | "ITEM_CREATE" | "ITEM_DOWNLOAD" | "ITEM_EMAIL_SEND" | "ITEM_MAKE_CURRENT_VERSION" | "ITEM_MODIFY" | "ITEM_MOVE" | "ITEM_OPEN" | "ITEM_PREVIEW" | "ITEM_RENAME" | "ITEM_SHARED" | "ITEM_SHARED_CREATE" | "ITEM_SHARED_UNSHARE" | "ITEM_SHARED_UPDATE" | "ITEM_SYNC" | "ITEM_TRASH" | "ITEM_UNDELETE_VIA_TRASH" | "ITEM_UNSYNC" | "ITEM_UPLOAD" | "LEGAL_HOLD_ASSIGNMENT_CREATE" | "LEGAL_HOLD_ASSIGNMENT_DELETE" | "LEGAL_HOLD_POLICY_CREATE" | "LEGAL_HOLD_POLICY_DELETE" | "LEGAL_HOLD_POLICY_UPDATE" | "LOCK" | "LOCK_CREATE" | "LOCK_DESTROY" | "LOGIN" | "MASTER_INVITE_ACCEPT" | "MASTER_INVITE_REJECT" | "METADATA_CASCADE_POLICY_APPLY" | "METADATA_CASCADE_POLICY_CREATE" | "METADATA_INSTANCE_COPY" | "METADATA_INSTANCE_CREATE" | "METADATA_INSTANCE_DELETE" | "METADATA_INSTANCE_UPDATE" | "METADATA_TEMPLATE_CREATE" | "METADATA_TEMPLATE_DELETE" | "METADATA_TEMPLATE_UPDATE" | "MOVE" | "NEW_USER" | "OAUTH2_ACCESS_TOKEN_REVOKE" | "OAUTH2_REFRESH_TOKEN_REVOKE" | "PREVIEW" | "REMOVE_DEVICE_ASSOCIATION" | "REMOVE_LOGIN_ACTIVITY_DEVICE" | "RENAME" | "RETENTION_POLICY_ASSIGNMENT_ADD" | "SHARE" | "SHARED_LINK_REDIRECT_OUT_OF_SHARED_CONTEXT" | "SHARED_LINK_SEND" | "SHARE_EXPIRATION" | "SHIELD_ACCESS_POLICY_CREATED" | "SHIELD_ACCESS_POLICY_DELETED" | "SHIELD_ACCESS_POLICY_UPDATED" | "SHIELD_ALERT" | "SHIELD_DOWNLOAD_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_JUSTIFIED" | "SHIELD_INFORMATION_BARRIER_COLLAB_BLOCKED" | "SHIELD_INFORMATION_BARRIER_DISABLED" | "SHIELD_INFORMATION_BARRIER_ENABLED" | "SHIELD_INFORMATION_BARRIER_GROUP_ADD_USER_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_COPY_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_MOVE_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_OWNER_TRANSFER_BLOCKED" | "SHIELD_INFORMATION_BARRIER_PENDING" | "SHIELD_INFORMATION_BARRIER_SHARED_ITEM_ACCESS_BLOCKED" | "SHIELD_JUSTIFICATION_APPROVAL" | "SHIELD_PREVIEW_BLOCKED" | "SHIELD_SHARED_LINK_ACCESS_BLOCKED" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_CREATE" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_UPDATE" | "SIGN_DOCUMENT_ASSIGNED" | "SIGN_DOCUMENT_CANCELLED" | "SIGN_DOCUMENT_COMPLETED" | "SIGN_DOCUMENT_CONVERTED" | "SIGN_DOCUMENT_CREATED" | "SIGN_DOCUMENT_DECLINED" | "SIGN_DOCUMENT_EXPIRED" | "SIGN_DOCUMENT_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNER" | "SIGNER_DOWNLOADED" | "SIGNER_FORWARDED" | "STORAGE_EXPIRATION" | "TAG_ITEM_CREATE" | "TASK_ASSIGNMENT_CREATE" | "TASK_ASSIGNMENT_DELETE" | "TASK_ASSIGNMENT_UPDATE" | "TASK_CREATE" | "TASK_UPDATE" | "TERMS_OF_SERVICE_ACCEPT" | "TERMS_OF_SERVICE_REJECT" | "UNDELETE" | "UNFAVORITE" | "UNLOCK" | "UNSHARE" | "UPDATE_COLLABORATION_EXPIRATION" | "UPDATE_SHARE_EXPIRATION" | "UPLOAD" | "USER_AUTHENTICATE_OAUTH2_ACCESS_TOKEN_CREATE" | "WATERMARK_LABEL_CREATE" | "WATERMARK_LABEL_DELETE" | "WORKFLOW_AUTOMATION_CREATE" | "WORKFLOW_AUTOMATION_DELETE" | "WORKFLOW_AUTOMATION_UPDATE" | (string & {});
  /** The parent folder of an item in the enterprise streams. */
  EventSourceParent: {
   /**
    * The object's type.
    */
   type: "folder";
   /** The folder's ID. Empty for the parent of the root folder. */
   id: string;
   /** The folder's name. */
   name?: string;
  };
  /** A file or folder in the short form of the enterprise streams. */
  EventSource: {
   /**
    * Whether the item is a file or a folder.
    */
   item_type: "file" | "folder";
   /** The item's ID. */
   item_id: string;
   /** The item's name at the time of the event. */
   item_name: string;
   /** The item's classification. */
   classification?: {
    /** The classification's name. */
    name?: string;
   } | null;
   /** The parent folder. Null for the root folder. */
   parent?: EventSourceParent | null;
   /** The item's owner. */
   owned_by?: UserMini;
  };
  /** A group as returned if fields is not set. */
  Group: GroupMini & {
   /**
    * Format: date-time
    * When the group was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the group was last modified.
    */
   modified_at?: string;
  };
  /** An item that an application stores in Box. */
  AppItemEventSource: {
   /**
    * The object's type.
    */
   type: "app_item";
   /** The app item's ID. */
   id: string;
   /** The app item's type, as named by the application. */
   app_item_type: string;
   /** The user that the event concerns. */
   user?: UserMini | null;
   /** The group that the event concerns. */
   group?: GroupMini | null;
  };
  /** Any other object of an event. Events about granted or revoked access, for example, contain the ID and name of the item and of the user or group. */
  GenericSource: {
   /** The object's type. */
   type?: string;
   /** The object's ID. */
   id?: string;
   /** The type of an item other than a file or folder. */
   item_type?: string;
   /** The user's ID. */
   user_id?: string;
   /** The user's name. */
   user_name?: string;
   /** The user's email address. */
   user_email?: string;
   /** The group's ID. */
   group_id?: string;
   /** The group's name. */
   group_name?: string;
   /** The file's ID. */
   file_id?: string;
   /** The file's name. */
   file_name?: string;
   /** The folder's ID. */
   folder_id?: string;
   /** The folder's name. */
   folder_name?: string;
   /** The parent folder of the file or folder. */
   parent?: EventSourceParent | null;
  } & {
   [key: string]: unknown;
  };
  /** The object of an event. Users, groups, files, folders, web links, comments, collaborations, tasks and app items have the same form as elsewhere. The enterprise streams use a short form for files and folders. Any other object depends on event_type. */
  EventSourceResource: User | EventSource | FileProperties | FolderProperties | WebLinkProperties | Comment | Collaboration | Task | Group | AppItemEventSource | GenericSource;
  /** An action in Box. */
  Event: {
   /**
    * The object's type.
    */
   type: "event";
   /** The event's ID. Repeated deliveries of an event have the same ID. */
   event_id: string;
   event_type: EventType;
   /**
    * Format: date-time
    * When the event happened.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the event was recorded. Absent from the enterprise streams.
    */
   recorded_at?: string | null;
   /** The user who caused the event. Null if nobody was signed in. */
   created_by?: UserMini | null;
   /** The user who acted on behalf of created_by. Null if created_by acted directly. */
   action_by?: UserMini | null;
   /** The IP address that the request came from. Only in the enterprise streams. */
   ip_address?: string | null;
   /** The session in which the event happened. Null outside a session. */
   session_id?: string | null;
   /** The object of the event. Null if it can no longer be determined. */
   source?: EventSourceResource | null;
   /** Details that depend on event_type. Mostly in the enterprise streams. */
   additional_details?: {
    [key: string]: unknown;
   } | null;
  };
  /** A chunk of events and the next stream position. */
  Events: {
   /** The number of events in the response. */
   chunk_size?: number;
   /** The position for the next request. As a number, it can exceed Number.MAX_SAFE_INTEGER. */
   next_stream_position: string | number;
   /** The events. */
   entries: Event[];
  };
  /** A long-polling server that responds when there are new events. */
  RealtimeServer: {
   /**
    * The object's type.
    */
   type: "realtime_server";
   /**
    * Format: uri
    * The URL to poll. It contains all parameters and takes no access token.
    */
   url: string;
   /** The URL's lifetime in minutes. */
   ttl?: string | number;
   /** The number of retries after failures before a new URL is needed. */
   max_retries?: string | number;
   /** The number of seconds to wait for a response before a new URL is needed. */
   retry_timeout?: number;
  };
  /** The long-polling servers. Contains exactly one. */
  RealtimeServers: {
   /** The number of servers in the response. */
   chunk_size?: number;
   /** The servers. */
   entries: RealtimeServer[];
  };
  /** The item that belongs to the app item. Either the requested file or folder, or a folder above it. */
  AppItemAssociatedItem: FileBase | FolderBase | WebLinkBase;
  /** The association of a file or folder with an app item. */
  AppItemAssociation: {
   /**
    * The object's type.
    */
   type: "app_item_association";
   /** The association's ID. */
   id: string;
   app_item: AppItem;
   item: AppItemAssociatedItem;
  };
  /** A page of app item associations. */
  AppItemAssociations: MarkerPage & {
   /** The associations. */
   entries: AppItemAssociation[];
  };
  /** The removal of a version from the trash. */
  FileVersionRestore: {
   /** Always null, which takes the version out of the trash. */
   trashed_at: null;
  };
  /** The past version to make the current one. */
  FileVersionPromote: {
   /**
    * The object's type.
    */
   type: "file_version";
   /** The version's ID. */
   id: string;
  };
  /** A new web link. */
  WebLinkCreate: {
   /** The URL of the page. It starts with http:// or https://. */
   url: string;
   /** The parent folder. */
   parent: {
    /** The folder's ID, 0 for the root folder. */
    id: string;
   };
   /** The name shown in the folder. The default is the URL. */
   name?: string;
   /** The description of the web link. */
   description?: string;
  };
  /** The changes to a web link. Omitted properties stay unchanged. */
  WebLinkUpdate: {
   /** The new URL. It starts with http:// or https://. */
   url?: string;
   /** The new parent folder. */
   parent?: {
    /** The folder's ID, 0 for the root folder. */
    id?: string;
    /** The ID of the user who owns the target root folder. The folder ID is then 0. */
    user_id?: string;
   };
   /** The new name. */
   name?: string;
   /** The new description. An empty string removes it. */
   description?: string;
   /** The shared link to create or change. An empty object creates one with the enterprise's default settings. Null removes it. */
   shared_link?: SharedLinkSettings | null;
   /** The calling user's collections that are to contain it. An empty list or null removes it from all. Favorites is the only collection so far. */
   collections?: {
    /** The collection's ID. */
    id?: string;
    /** Always collection. Optional. */
    type?: string;
   }[] | null;
  };
  /** The new folder and name of a restored web link. Required if its folder is gone or its name is taken there. */
  WebLinkTrashRestore: {
   /** A new name, used only if the old one is taken. */
   name?: string;
   /** A new folder, used only if the old one is gone. */
   parent?: {
    /** The folder's ID, 0 for the root folder. */
    id?: string;
   };
  };
  /** The copy's folder and name. */
  WebLinkCopy: {
   /** The name of the copy. The default is the original's name. */
   name?: string;
   /** The folder for the copy. */
   parent: {
    /** The folder's ID, 0 for the root folder. */
    id: string;
   };
  };
  /** A form with which anyone, even without an account, can upload files to a folder. */
  FileRequest: {
   /**
    * The object's type. Box sends an underscore; older responses have a dash.
    */
   type: "file_request" | "file-request";
   /** The file request's ID. */
   id: string;
   /** The heading of the form. */
   title?: string;
   /** The text under the heading. Null if there is none. */
   description?: string | null;
   /** Whether the form accepts files: active or inactive. */
   status?: "active" | "inactive" | (string & {});
   /** Whether uploaders must enter their email address. */
   is_email_required?: boolean;
   /** Whether uploaders must describe the files. */
   is_description_required?: boolean;
   /**
    * Format: date-time
    * When the form becomes inactive and stops accepting files. Null or absent if it does not expire.
    */
   expires_at?: string | null;
   folder: FolderMini;
   /** The path of the form's page, such as /f/ and an ID, relative to the URL of the enterprise's web app. */
   url?: string;
   /** A tag for if-match. Changes with every change to the file request. */
   etag?: string | null;
   /** The user who created the file request. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the file request was created.
    */
   created_at: string;
   /** The user who last changed the file request. */
   updated_by?: UserMini;
   /**
    * Format: date-time
    * When the file request was last changed.
    */
   updated_at: string;
  };
  /** Changes to a file request. Omitted properties stay unchanged. */
  FileRequestUpdate: {
   /** The new heading of the form. */
   title?: string;
   /** The new text under the heading. */
   description?: string;
   /**
    * Whether the form accepts files. An inactive form shows visitors an error page.
    */
   status?: "active" | "inactive";
   /** Whether uploaders must enter their email address. */
   is_email_required?: boolean;
   /** Whether uploaders must describe the files. */
   is_description_required?: boolean;
   /**
    * Format: date-time
    * When the form stops accepting files.
    */
   expires_at?: string;
  };
  /** The copy's destination folder and its differences from the original. */
  FileRequestCopy: FileRequestUpdate & {
   /** The folder that receives files through the copy. */
   folder: {
    /**
     * The object's type.
     */
    type?: "folder";
    /** The folder's ID. */
    id: string;
   };
  };
  /** A user's collection of items. Currently, each user has one, the favorites. */
  Collection: CollectionMini & {
   /**
    * The object's type.
    */
   type: "collection";
  };
  /** A page of collections. */
  Collections: OffsetPage & {
   /** The collections. */
   entries: Collection[];
  };
  /** A recent interaction of the user with an item. */
  RecentItem: {
   /**
    * The object's type.
    */
   type: "recent_item";
   item: ItemFull;
   /** The type of the latest interaction. */
   interaction_type?: "item_preview" | "item_upload" | "item_comment" | "item_open" | "item_modify" | (string & {});
   /**
    * Format: date-time
    * When the latest interaction occurred.
    */
   interacted_at?: string;
   /** The URL of the shared link that the user opened the item with. Null or missing if there was none. */
   interaction_shared_link?: string | null;
  };
  /** A page of recently used items. */
  RecentItems: {
   /** The maximum number of entries on the page. */
   limit?: number;
   /** The start of the next page. Null, empty or missing on the last page. */
   next_marker?: string | null;
   /** The start of the previous page. */
   prev_marker?: string | null;
   /** The sort order of the entries, usually a single object. */
   order?: OrderKey | Order;
   /** The items, most recent first. */
   entries: RecentItem[];
  };
  /** The watermark on a file or folder. */
  Watermark: {
   /** The watermark's times. */
   watermark: {
    /**
     * Format: date-time
     * When the watermark was first applied.
     */
    created_at: string;
    /**
     * Format: date-time
     * When the watermark was last applied.
     */
    modified_at: string;
   };
  };
  /** The watermark to apply. */
  WatermarkApply: {
   /** The watermark. */
   watermark: {
    /**
     * The kind of watermark. The only kind shows the viewer and the viewing time.
     */
    imprint: "default";
   };
  };
  /** The operations that a lock prevents. */
  FolderLockOperations: {
   /** Whether moving the folder is prevented. */
   move: boolean;
   /** Whether deleting the folder is prevented. */
   delete: boolean;
  };
  /** A lock that prevents a folder from being moved or deleted. */
  FolderLock: {
   /**
    * The object's type.
    */
   type: "folder_lock";
   /** The lock's ID. */
   id: string;
   folder?: FolderMini;
   /** The user who locked the folder. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the folder was locked.
    */
   created_at?: string;
   locked_operations?: FolderLockOperations;
   /** The kind of lock. */
   lock_type?: "freeze" | (string & {});
  };
  /** The locks on a folder. */
  FolderLocks: {
   /** The locks. */
   entries: FolderLock[];
   /** The maximum number of entries, as a string of digits or a number. */
   limit?: string | number;
   /** Always null, since one response contains all locks. */
   next_marker?: string | null;
  };
  /** A new lock on a folder. */
  FolderLockCreate: {
   /** The operations to prevent. Optional; if present, both flags must be true. */
   locked_operations?: FolderLockOperations;
   /** The folder to lock. */
   folder: {
    /**
     * The object's type.
     */
    type: "folder";
    /** The folder's ID. The root folder cannot be locked. */
    id: string;
   };
  };
  /** The contents of a ZIP file. */
  ZipDownloadCreate: {
   /** The files and folders. Folders include all their contents. The total is at most 10,000 files. */
   items: {
    /**
     * The item's type.
     */
    type: "file" | "folder";
    /** The item's ID. The root folder cannot be downloaded. */
    id: string;
   }[];
   /** The name of the ZIP file. The service appends .zip. The default name is derived from the time of the call. */
   download_file_name?: string;
  };
  /** An item that is renamed in the ZIP file. */
  ZipDownloadNameConflict: {
   /**
    * The item's type.
    */
   type: "file" | "folder";
   /** The item's ID. */
   id: string;
   /** The item's name in Box. */
   original_name?: string;
   /** The item's name in the ZIP file. */
   download_name?: string;
  };
  /** The URLs for downloading a ZIP file and getting its status. */
  ZipDownload: {
   /**
    * Format: uri
    * The URL of the ZIP file. It is valid for some seconds and one use, and requires no access token. The download's ID precedes /content in it.
    */
   download_url: string;
   /**
    * Format: uri
    * The URL of the download status. It requires an access token.
    */
   status_url: string;
   /**
    * Format: date-time
    * When download_url expires.
    */
   expires_at: string;
   /** Items that would have the same name in the ZIP file, one list per name. They are renamed there. */
   name_conflicts?: ZipDownloadNameConflict[][];
  };
  /** The status of a ZIP download. */
  ZipDownloadStatus: {
   /** The number of files that the ZIP file is to contain. */
   total_file_count?: number;
   /** The number of files downloaded so far. */
   downloaded_file_count?: number;
   /** The number of files left out, usually because they were deleted or may not be downloaded. */
   skipped_file_count?: number;
   /** The number of folders left out, usually because they were deleted or may not be downloaded. */
   skipped_folder_count?: number;
   /**
    * Whether the download is in progress or has ended. It is in_progress even before the first byte is requested.
    * @default in_progress
    */
   state: "in_progress" | "failed" | "succeeded" | (string & {});
  };
  /** A metadata instance as returned by the operations on files and folders. */
  ItemMetadata: MetadataInstance & unknown;
  /** All metadata instances of an item. */
  MetadataInstances: {
   /** The instances. */
   entries: ItemMetadata[];
   /** The maximum number of instances in the list. */
   limit?: number;
  };
  /** A field value: a string (text, date-time or option key), a number, or a list of option keys or taxonomy node IDs. */
  MetadataInstanceValue: string | number | string[];
  /** Sets a field's value, or tests it before later operations run. */
  MetadataPatchValue: {
   /**
    * The operation: add for a field without a value, replace for a field with one, test to fail unless the field has this value.
    */
   op: "add" | "replace" | "test";
   /** The field: a slash followed by its key. In the key, ~1 stands for a slash and ~0 for a tilde. */
   path: string;
   value: MetadataInstanceValue;
  };
  /** Removes a field's value. */
  MetadataPatchRemove: {
   op: "remove";
   /** The field: a slash followed by its key. */
   path: string;
  };
  /** Moves or copies a value from one field to another. */
  MetadataPatchFrom: {
   /**
    * The operation: move removes the value from the source field, copy keeps it there.
    */
   op: "move" | "copy";
   /** The target field: a slash followed by its key. */
   path: string;
   /** The source field: a slash followed by its key. */
   from: string;
  };
  /** One change to a metadata instance. */
  MetadataPatch: MetadataPatchValue | MetadataPatchRemove | MetadataPatchFrom;
  /** Changes to an instance, as JSON Patch operations. They are applied in order. If one fails, none takes effect. */
  MetadataInstanceUpdate: MetadataPatch[];
  /** The values of the new instance, keyed by field. Fields may be omitted. */
  MetadataInstanceCreate: {
   [key: string]: MetadataInstanceValue;
  };
  /** An error in creating a metadata instance. Unlike other errors, it usually has no type and status. */
  MetadataError: {
   /** The machine-readable error code. */
   code: "bad_request" | "conflict" | "tuple_already_exists" | (string & {});
   /** The readable error message. */
   message?: string;
   /** The request's ID, for support cases. */
   request_id?: string;
  };
  /** The security classification of one file or folder, an instance of a dedicated metadata template. */
  Classification: {
   /** The classification's name. */
   Box__Security__Classification__Key?: string;
   /** The instance's ID, a UUID. */
   $id?: string;
   /** The template's name and ID. */
   $type?: string;
   /** The version of the template that the instance follows. */
   $typeVersion?: number;
   /** The item, such as file_70001 or folder_50001. */
   $parent: string;
   /** The scope, which is enterprise_ followed by the enterprise's ID. */
   $scope: string;
   $template: "securityClassification-6VMVochwUWo";
   /** The number of changes to the instance, starting at 0. */
   $version: number;
   /** Whether the calling user can change the instance. */
   $canEdit?: boolean;
  };
  /** The classification that replaces the current one, as a JSON Patch with one operation. */
  ClassificationUpdate: {
   op: "replace";
   path: "/Box__Security__Classification__Key";
   /** The name of one of the classifications of the enterprise. */
   value: string;
  }[];
  /** The classification to apply to the item. */
  ClassificationCreate: {
   /** The name of one of the enterprise's classifications. */
   Box__Security__Classification__Key: string;
  };
  /** Additional settings of a classification. */
  ClassificationConfig: {
   /** The presentation of the classification. */
   classification?: {
    /** The definition of the classification, shown to users next to its name. */
    classificationDefinition?: string;
    /**
     * Format: int64
     * The color of the label: 0 yellow, 1 orange, 2 red, 3 purple, 4 light blue, 5 dark blue, 6 green, 7 gray.
     */
    colorID?: number;
   };
  };
  /** One classification of an enterprise. */
  ClassificationOption: {
   /** The classification's ID. */
   id: string;
   /** The classification's name, which is used to apply it to items. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** The field that contains the name of an item's classification. */
  ClassificationField: {
   /**
    * The object's type.
    */
   type: "enum";
   /** The field's ID. */
   id: string;
   key: "Box__Security__Classification__Key";
   /** The field's name. */
   displayName: "Classification" | (string & {});
   /** Whether the field is hidden from the metadata in the web and mobile apps. */
   hidden?: boolean;
   /** The classifications. */
   options: ClassificationOption[];
  };
  /** The metadata template whose only field lists an enterprise's security classifications as options. */
  ClassificationTemplate: {
   /**
    * The object's type.
    */
   type: "metadata_template";
   /** The template's ID. */
   id: string;
   /** The scope, which is enterprise_ followed by the enterprise's ID. */
   scope: string;
   templateKey: "securityClassification-6VMVochwUWo";
   /** The template's name. */
   displayName: "Classification" | (string & {});
   /** Whether the template is hidden from the metadata in the web and mobile apps. */
   hidden?: boolean;
   /** Whether copies of an item keep its classification. */
   copyInstanceOnItemCopy?: boolean;
   /** The only field. */
   fields: ClassificationField[];
  };
  /** The settings of a classification. */
  ClassificationOptionData: {
   /** The classification's name. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** An operation that adds a classification. */
  ClassificationAddition: {
   op: "addEnumOption";
   fieldKey: "Box__Security__Classification__Key";
   data: ClassificationOptionData;
  };
  /** An operation that changes a classification. Items that have it are updated too. */
  ClassificationEdit: {
   op: "editEnumOption";
   fieldKey: "Box__Security__Classification__Key";
   /** The classification's current name. */
   enumOptionKey: string;
   data: ClassificationOptionData;
  };
  /** An operation that adds or changes one classification of an enterprise. */
  ClassificationOperation: ClassificationAddition | ClassificationEdit;
  /** Operations on the classifications of an enterprise. */
  ClassificationsChange: ClassificationOperation[];
  /** The title of a card. */
  SkillCardTitle: {
   /** The identifier of the title, used for translation. */
   code?: string;
   /** The text of the title. */
   message: string;
  };
  /** The skill that created the card. */
  SkillCardSkill: {
   /**
    * The object's type.
    */
   type: "service";
   /** The skill's identifier, chosen by its developer. */
   id: string;
  };
  /** The skill invocation that created the card. A skill is invoked separately for each file. */
  SkillCardInvocation: {
   /**
    * The object's type.
    */
   type: "skill_invocation";
   /** The invocation's identifier, chosen by the skill's developer. */
   id: string;
  };
  /** A card of keywords. */
  KeywordSkillCard: {
   /**
    * The object's type.
    */
   type: "skill_card";
   /**
    * The object's type.
    */
   skill_card_type: "keyword";
   /**
    * Format: date-time
    * When the card was created.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** The keywords. */
   entries: {
    /** The text of the keyword. */
    text?: string;
   }[];
  };
  /** A span of a recording. */
  SkillCardSpan: {
   /** The start of the span, in seconds. */
   start: number;
   /** The end of the span, in seconds. */
   end: number;
  };
  /** A card with the times at which something, such as a face or a topic, appears in a recording. */
  TimelineSkillCard: {
   /**
    * The object's type.
    */
   type: "skill_card";
   /**
    * The object's type.
    */
   skill_card_type: "timeline";
   /**
    * Format: date-time
    * When the card was created.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** The length of the recording, in seconds. */
   duration?: number;
   /** The subjects that appear. */
   entries: {
    /** The name of the subject, shown if there is no image. */
    text?: string;
    /** The spans in which the subject appears. */
    appears?: SkillCardSpan[];
    /** The URL of an image of the subject. */
    image_url?: string;
   }[];
  };
  /** A card with the text of a recording or an image. */
  TranscriptSkillCard: {
   /**
    * The object's type.
    */
   type: "skill_card";
   /**
    * The object's type.
    */
   skill_card_type: "transcript";
   /**
    * Format: date-time
    * When the card was created.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** The length of the recording, in seconds. */
   duration?: number;
   /** The text, sentence by sentence. */
   entries: {
    /** The text of the sentence. */
    text?: string;
    /** When the sentence is spoken. */
    appears?: {
     /** The start of the sentence, in seconds. */
     start: number;
    }[];
   }[];
  };
  /** A card with the status of a skill's work. */
  StatusSkillCard: {
   /**
    * The object's type.
    */
   type: "skill_card";
   /**
    * The object's type.
    */
   skill_card_type: "status";
   /**
    * Format: date-time
    * When the card was created.
    */
   created_at?: string;
   skill_card_title?: SkillCardTitle;
   skill: SkillCardSkill;
   invocation: SkillCardInvocation;
   /** The status of the work. */
   status: {
    /** The state. Retry a transient_failure, but not a permanent_failure. */
    code: "invoked" | "processing" | "success" | "transient_failure" | "permanent_failure" | (string & {});
    /** The text shown to users. Replaces the default text that some codes have. */
    message?: string;
   };
  };
  /** A skill's result for a file (keywords, a timeline or a transcript) or the status of its work. */
  SkillCard: KeywordSkillCard | TimelineSkillCard | TranscriptSkillCard | StatusSkillCard;
  /** The cards that skills added to a file, stored as metadata with a dedicated template. */
  SkillCardsMetadata: {
   /** The instance's ID, a UUID. */
   $id?: string;
   /** The template's name followed by its ID. */
   $type?: string;
   /** The template version of the instance. */
   $typeVersion?: number;
   /** The file, for example file_70001. */
   $parent: string;
   /** The template's scope, always global. */
   $scope: string;
   $template: "boxSkillsCards";
   /** The number of changes to the instance, starting at 0. */
   $version: number;
   /** Whether the caller can change the instance. */
   $canEdit?: boolean;
   /** The cards, in display order. */
   cards: SkillCard[];
  };
  /** The cards to replace, as a JSON Patch. */
  SkillCardsUpdate: {
   op: "replace";
   /** The card, as /cards/ followed by its zero-based index. */
   path: string;
   value: SkillCard;
  }[];
  /** The first cards of a file. */
  SkillCardsCreate: {
   /** The cards. */
   cards: SkillCard[];
  };
  /** The outcome of a skill invocation. */
  SkillInvocationUpdate: {
   /**
    * The status of the invocation. Retry a transient_failure, but not a permanent_failure.
    */
   status: "invoked" | "processing" | "success" | "transient_failure" | "permanent_failure";
   /** The metadata to write to the file. */
   metadata: {
    /** The new cards of the file. They replace all existing cards. */
    cards?: SkillCard[];
   };
   /** The file. */
   file: {
    /**
     * The object's type.
     */
    type: "file";
    /** The file's ID. */
    id: string;
   };
   /** The file version that the skill processed. */
   file_version?: {
    /**
     * The object's type.
     */
    type: "file_version";
    /** The version's ID. */
    id: string;
   };
   /** The usage of the invocation. */
   usage?: {
    /** The unit, such as seconds or pages. */
    unit?: string;
    /** The number of units. */
    value?: number;
   };
  };
  /** An option of an enum or multiSelect field. */
  MetadataOption: {
   /** The option's ID. */
   id?: string;
   /** The option's value in instances, also its display label. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** The rules for the values of a taxonomy field. */
  MetadataOptionsRules: {
   /** Whether the field can hold more than one node. */
   multiSelect?: boolean;
   /** The levels whose nodes the field can hold, starting at 1 for the top level. */
   selectableLevels?: number[];
  };
  /** A field of a metadata template. */
  MetadataField: {
   /**
    * The type of the field's values: text, number, date, one option, several options, or taxonomy nodes. integer is a legacy type.
    */
   type: "string" | "float" | "date" | "enum" | "multiSelect" | "taxonomy" | "integer";
   /** The field's ID, a UUID. */
   id?: string;
   /** The field's key in instances. */
   key: string;
   /** The name shown to users. */
   displayName: string;
   /** The field's description, shown to users. */
   description?: string;
   /** Whether the field is hidden in the web and mobile apps and visible only through the API. */
   hidden?: boolean;
   /** The options of an enum or multiSelect field, in display order. */
   options?: MetadataOption[];
   /** The key of the taxonomy that supplies the values of a taxonomy field. */
   taxonomyKey?: string;
   /** The taxonomy's ID. */
   taxonomyId?: string;
   /** The taxonomy's namespace. */
   namespace?: string;
   optionsRules?: MetadataOptionsRules;
  };
  /** A metadata template. It defines the fields of its instances on files and folders. */
  MetadataTemplate: {
   /**
    * The object's type.
    */
   type?: "metadata_template";
   /** The template's ID, a UUID. */
   id: string;
   /** The template's scope: global, or enterprise_ followed by the enterprise ID. */
   scope?: string;
   /** The template's key, unique in its scope. */
   templateKey?: string;
   /** The name shown to users. */
   displayName?: string;
   /** Whether the template is hidden in the web and mobile apps and visible only through the API. */
   hidden?: boolean;
   /** The fields, in display order. */
   fields?: MetadataField[];
   /** Whether copying an item also copies its instance. */
   copyInstanceOnItemCopy?: boolean;
  };
  /** A page of metadata templates. */
  MetadataTemplates: MarkerPage & {
   /** The templates. */
   entries: MetadataTemplate[];
  };
  /** The template properties to change, with their new values. */
  MetadataTemplateEditData: {
   /** The name shown to users. */
   displayName?: string;
   /** Whether to hide the template in the web and mobile apps. */
   hidden?: boolean;
   /** Whether copying an item also copies its instance. */
   copyInstanceOnItemCopy?: boolean;
  } & {
   [key: string]: unknown;
  };
  /** Updates the template itself. */
  MetadataTemplateEdit: {
   op: "editTemplate";
   data: MetadataTemplateEditData;
  };
  /** A new or changed option of an enum or multiSelect field. */
  MetadataOptionCreate: {
   /** The option's value in instances, also its display label. */
   key: string;
   staticConfig?: ClassificationConfig;
  };
  /** A new metadata field. An enum or multiSelect field requires options. A taxonomy field requires a taxonomy. */
  MetadataFieldCreate: {
   /**
    * The type of the field's values: text, number, date, one option, several options, or taxonomy nodes.
    */
   type: "string" | "float" | "date" | "enum" | "multiSelect" | "taxonomy";
   /** The field's key in instances, unique in the template. */
   key: string;
   /** The name shown to users. */
   displayName: string;
   /** The field's description, shown to users. */
   description?: string;
   /** Whether the field is hidden in the web and mobile apps and visible only through the API. */
   hidden?: boolean;
   /** The options of an enum or multiSelect field. */
   options?: MetadataOptionCreate[];
   /** The key of the taxonomy that supplies the values of a taxonomy field. */
   taxonomyKey?: string;
   /** The taxonomy's ID. */
   taxonomyId?: string;
   /** The taxonomy's namespace. */
   namespace?: string;
   optionsRules?: MetadataOptionsRules;
  };
  /** Adds a field. */
  MetadataFieldAdd: {
   op: "addField";
   data: MetadataFieldCreate;
  };
  /** The field properties to change, with their new values. Options have separate operations. */
  MetadataFieldEditData: {
   /** The field's key in instances. */
   key?: string;
   /** The name shown to users. */
   displayName?: string;
   /** The field's description, shown to users. */
   description?: string;
   /** Whether to hide the field in the web and mobile apps. */
   hidden?: boolean;
   optionsRules?: MetadataOptionsRules;
  } & {
   [key: string]: unknown;
  };
  /** Updates a field. A new key also applies to the instances. */
  MetadataFieldEdit: {
   op: "editField";
   /** The field's key. */
   fieldKey: string;
   data: MetadataFieldEditData;
  };
  /** Removes a field, and its values from all instances. */
  MetadataFieldRemove: {
   op: "removeField";
   /** The field's key. */
   fieldKey: string;
  };
  /** Changes the order of the fields. */
  MetadataFieldsReorder: {
   op: "reorderFields";
   /** The keys of all fields, in the new order. */
   fieldKeys: string[];
  };
  /** Adds an option to an enum field. */
  MetadataEnumOptionAdd: {
   op: "addEnumOption";
   /** The field's key. */
   fieldKey: string;
   data: MetadataOptionCreate;
  };
  /** Updates an option of an enum field, also in the instances that hold it. */
  MetadataEnumOptionEdit: {
   op: "editEnumOption";
   /** The field's key. */
   fieldKey: string;
   /** The option's key. */
   enumOptionKey: string;
   data: MetadataOptionCreate;
  };
  /** Removes an option from an enum field and from the instances that hold it. */
  MetadataEnumOptionRemove: {
   op: "removeEnumOption";
   /** The field's key. */
   fieldKey: string;
   /** The option's key. */
   enumOptionKey: string;
  };
  /** Changes the order of the options of an enum field. */
  MetadataEnumOptionsReorder: {
   op: "reorderEnumOptions";
   /** The field's key. */
   fieldKey: string;
   /** The keys of all options, in the new order. */
   enumOptionKeys: string[];
  };
  /** Adds an option to a multiSelect field. */
  MetadataMultiSelectOptionAdd: {
   op: "addMultiSelectOption";
   /** The field's key. */
   fieldKey: string;
   data: MetadataOptionCreate;
  };
  /** Updates an option of a multiSelect field, also in the instances that hold it. */
  MetadataMultiSelectOptionEdit: {
   op: "editMultiSelectOption";
   /** The field's key. */
   fieldKey: string;
   /** The option's key. */
   multiSelectOptionKey: string;
   data: MetadataOptionCreate;
  };
  /** Removes an option from a multiSelect field and from the instances that hold it. */
  MetadataMultiSelectOptionRemove: {
   op: "removeMultiSelectOption";
   /** The field's key. */
   fieldKey: string;
   /** The option's key. */
   multiSelectOptionKey: string;
  };
  /** Changes the order of the options of a multiSelect field. */
  MetadataMultiSelectOptionsReorder: {
   op: "reorderMultiSelectOptions";
   /** The field's key. */
   fieldKey: string;
   /** The keys of all options, in the new order. */
   multiSelectOptionKeys: string[];
  };
  /** One operation on a metadata template. */
  MetadataTemplateOperation: MetadataTemplateEdit | MetadataFieldAdd | MetadataFieldEdit | MetadataFieldRemove | MetadataFieldsReorder | MetadataEnumOptionAdd | MetadataEnumOptionEdit | MetadataEnumOptionRemove | MetadataEnumOptionsReorder | MetadataMultiSelectOptionAdd | MetadataMultiSelectOptionEdit | MetadataMultiSelectOptionRemove | MetadataMultiSelectOptionsReorder;
  /** A list of operations on a metadata template, applied in order. If one fails, none takes effect. */
  MetadataTemplateUpdate: MetadataTemplateOperation[];
  /** A new metadata template. */
  MetadataTemplateCreate: {
   /** The template's scope: enterprise for the caller's enterprise, or enterprise_ followed by its ID. */
   scope: "enterprise" | (string & {});
   /** The template's key, unique in its scope. Generated from displayName if omitted. */
   templateKey?: string;
   /** The name shown to users. */
   displayName: string;
   /**
    * Whether to hide the template in the web and mobile apps.
    * @default false
    */
   hidden?: boolean;
   /** The fields, in display order. */
   fields?: MetadataFieldCreate[];
   /**
    * Whether copying an item also copies its instance.
    * @default false
    */
   copyInstanceOnItemCopy?: boolean;
  };
  /** An ancestor of a node. */
  MetadataTaxonomyAncestor: {
   /** The ancestor's ID. */
   id: string;
   /** The name shown to users. */
   displayName?: string;
   /** The ancestor's level, starting at 1 for the top level. */
   level?: number;
  };
  /** A node of a taxonomy. Nodes are the values of taxonomy fields. */
  MetadataTaxonomyNode: {
   /** The node's ID, a UUID. */
   id: string;
   /** The name shown to users. */
   displayName: string;
   /** The node's level, starting at 1 for the top level. */
   level: number;
   /** The parent node's ID. Null or missing on the top level. */
   parentId?: string | null;
   /** The node IDs on the path from the top level to this node. */
   nodePath?: string[];
   /** The node's ancestors. */
   ancestors?: MetadataTaxonomyAncestor[];
  };
  /** A page of nodes. */
  MetadataTaxonomyNodes: MarkerPage & {
   /** The nodes. */
   entries: MetadataTaxonomyNode[];
  };
  /** A policy that cascades a folder's metadata for one template to everything in the folder. */
  MetadataCascadePolicy: {
   /**
    * The object's type.
    */
   type: "metadata_cascade_policy";
   /** The policy's ID. */
   id: string;
   /** The enterprise that owns the policy. */
   owner_enterprise?: EnterpriseBase;
   /** The folder. */
   parent?: FolderBase;
   /** The template's scope: global, or enterprise_ followed by the enterprise ID. */
   scope?: string;
   /** The template's key. */
   templateKey?: string;
  };
  /** A page of metadata cascade policies. */
  MetadataCascadePolicies: MarkerPage & {
   /** The policies. */
   entries: MetadataCascadePolicy[];
  };
  /** The folder and template whose metadata to cascade. */
  MetadataCascadePolicyCreate: {
   /** The folder's ID. The root folder, 0, is rejected. */
   folder_id: string;
   /** The template's scope: global, enterprise for the caller's enterprise, or enterprise_ followed by an enterprise ID. */
   scope: "global" | "enterprise" | (string & {});
   /** The template's key. */
   templateKey: string;
  };
  /** The handling of items that already have metadata for the template. */
  MetadataCascadePolicyApply: {
   /**
    * The conflict strategy: none keeps the existing values of such items, overwrite replaces them with the folder's values.
    */
   conflict_resolution: "none" | "overwrite";
  };
  /** A query for items by their metadata. */
  MetadataQuery: {
   /** The template, written as scope with enterprise ID, a dot and the template key, for example enterprise_900100.contract. */
   from: string;
   /** The condition on the template's fields, similar to an SQL WHERE clause. Values are placeholders with a colon, as in amount >= :least, and are set in query_params. If omitted, every instance of the template matches. */
   query?: string;
   /** The values of the placeholders in query. */
   query_params?: {
    [key: string]: unknown;
   };
   /** The folder to search, including all its subfolders. 0 searches everything the user can access. */
   ancestor_folder_id: string;
   /** The sort fields, most significant first. All must have the same direction. */
   order_by?: {
    /** The field's key. */
    field_key?: string;
    /**
     * The sort direction.
     */
    direction?: "ASC" | "DESC" | "asc" | "desc";
   }[];
   /**
    * The maximum number of items per page.
    * @default 100
    */
   limit?: number;
   /** The start of the page, taken from next_marker of the previous page. */
   marker?: string;
   /** The properties to return for each item. Use metadata.scope.template for a whole instance and metadata.scope.template.field for a single value. */
   fields?: string[];
  };
  /** A file or folder with every property that a metadata query can return through fields. */
  MetadataQueryItemFull: FileFull | FolderFull;
  /** A page of items that match a metadata query. */
  MetadataQueryResults: MarkerPage & {
   /** The items. */
   entries: MetadataQueryItemFull[];
  };
  /** A folder that contains the items, directly or in a subfolder. */
  QueryAncestor: {
   /** The ID. */
   id: string;
   /** The type. */
   type: "folder" | (string & {});
  };
  /** The condition that the items meet. */
  QueryCondition: {
   /** The condition, similar to an SQL WHERE clause. Values are placeholders with a colon, as in amount >= :least, and are set in params. */
   predicate: string;
   /** The values of the placeholders in predicate. */
   params?: {
    [key: string]: unknown;
   };
   /** The folders to search, including all their subfolders. If omitted, the query covers everything the user can access. */
   ancestors?: QueryAncestor[];
  };
  /** A query for items by a predicate, with the order and the properties of the results. */
  QueryExecute: {
   query: QueryCondition;
   /** The sort keys, most significant first. */
   order_by?: {
    /** The property to sort by. */
    field_key: string;
    /**
     * The sort direction.
     */
    direction: "asc" | "desc";
   }[];
   /**
    * The maximum number of items per page.
    * @default 50
    */
   limit?: number;
   /** The properties to return in addition to type and id. */
   fields?: string[];
   /** The start of the page, taken from next_marker of the previous page. */
   marker?: string;
  };
  /** An item that matches a query, with the requested properties. */
  QueryResultItem: {
   /** The item's type. */
   type: "file" | "folder" | (string & {});
   /** The item's ID. */
   id: string;
  } & {
   [key: string]: unknown;
  };
  /** A page of items that match a query. */
  QueryResults: {
   /** The items. */
   entries: QueryResultItem[];
   /** The maximum number of items in the page. */
   limit: number;
   /** The marker of the next page. Null, empty or missing on the last page. */
   next_marker?: string | null;
  };
  /** A property whose values form groups. */
  QueryGrouping: {
   /** The property. */
   field: string;
   /**
    * The maximum number of groups. The items of smaller groups are combined.
    * @default 5
    */
   bucket_limit?: number;
  };
  /** A number to calculate for each group. */
  QueryMetric: {
   /**
    * The calculation: a sum, an average, the smallest or largest value, or a number of values.
    */
   type: "sum" | "avg" | "min" | "max" | "count";
   /** The property to calculate from. */
   field: string;
  };
  /** A query for items, their groups, and the metrics to calculate. */
  QueryInsightExecute: {
   /** The condition that the items meet, and their groups. */
   query: QueryCondition & {
    /** The properties whose values form the groups. If omitted, only the metrics of all items are calculated. */
    group_by?: QueryGrouping[];
   };
   /** The metrics, by a name that the caller chooses. */
   metrics: {
    [key: string]: QueryMetric;
   };
  };
  /** The result of a metric. */
  QueryMetricResult: {
   /** The calculation. */
   type: "sum" | "avg" | "min" | "max" | "count" | (string & {});
   /** The numbers, by name. */
   values: {
    [key: string]: number;
   };
  };
  /** The metrics of one group. */
  QueryInsight: {
   /** The values of the group, in the order of group_by. Empty for all items. */
   key: (string | number | boolean | null)[];
   /**
    * Whether the metrics are those of one group, of all items, or of the items outside the returned groups.
    */
   type: "group" | "overall" | "other";
   /** The results, by the name of the metric. */
   metrics: {
    [key: string]: QueryMetricResult;
   };
  };
  /** The metrics of the groups of a query. */
  QueryInsights: {
   /** The metrics, one entry per group. */
   insights: QueryInsight[];
  };
  /** A new taxonomy. */
  MetadataTaxonomyCreate: {
   /** The key, unique in the namespace. Generated by the service if omitted. */
   key?: string;
   /** The name shown to users. */
   displayName: string;
   /** The namespace in which to create the taxonomy: enterprise_ followed by the enterprise ID. */
   namespace: string;
  };
  /** A level of a taxonomy. */
  MetadataTaxonomyLevel: {
   /** The name shown to users. */
   displayName?: string;
   /** The level's description, shown to users. */
   description?: string | null;
   /**
    * Format: int32
    * The level's position, starting at 1 for the top level.
    */
   level: number;
  };
  /** A tree of values for fields of metadata templates. */
  MetadataTaxonomy: {
   /** The taxonomy's ID, a UUID. */
   id: string;
   /** The taxonomy's key, unique in its namespace. */
   key?: string;
   /** The name shown to users. */
   displayName: string;
   /** The taxonomy's namespace: enterprise_ followed by the enterprise ID. */
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
   /** The name shown to users. */
   displayName: string;
  };
  /** The levels of a taxonomy, from the top down. */
  MetadataTaxonomyLevelsCreate: {
   /** The name shown to users. */
   displayName: string;
   /** The level's description, shown to users. */
   description?: string;
   /**
    * Format: int32
    * The level's position, starting at 1 for the top level.
    */
   level?: number;
  }[];
  /** All levels of a taxonomy. */
  MetadataTaxonomyLevels: {
   /** The levels, from the top down. */
   entries: MetadataTaxonomyLevel[];
  };
  /** The new name and description of a level. */
  MetadataTaxonomyLevelUpdate: {
   /** The name shown to users. */
   displayName: string;
   /** The level's description, shown to users. */
   description?: string;
  };
  /** The new lowest level. */
  MetadataTaxonomyLevelAppend: {
   /** The name shown to users. */
   displayName: string;
   /** The level's description, shown to users. */
   description?: string;
  };
  /** A new node. */
  MetadataTaxonomyNodeCreate: {
   /** The name shown to users. */
   displayName: string;
   /** The node's level, starting at 1 for the top level. */
   level: number;
   /** The parent node's ID. Required on every level except the top level. */
   parentId?: string;
  };
  /** The new name of a node. */
  MetadataTaxonomyNodeUpdate: {
   /** The name shown to users. */
   displayName?: string;
  };
  /** The users whose sessions are terminated. At least one list is required. A user may be in both. */
  UserSessionTerminate: {
   /** The users' IDs. */
   user_ids?: string[];
   /** The users' logins. */
   user_logins?: string[];
  };
  /** A confirmation that session termination jobs were started. */
  SessionTermination: {
   /** A human-readable success message. */
   message: string;
  };
  /** A user's avatar. */
  UserAvatarCreate: {
   /**
    * Format: binary
    * The bytes of a PNG or JPEG, up to 1 MB.
    */
   pic: BinaryBody;
  };
  /** The URLs of a user's avatar. */
  UserAvatar: {
   /** The URL of the avatar in each size. */
   pic_urls: {
    /** The URL of the small avatar. */
    small?: string;
    /** The URL of the large avatar. */
    large?: string;
    /** The URL of the avatar as shown on a profile. */
    preview?: string;
   };
  };
  /** The user to invite and the enterprise. */
  InviteCreate: {
   /** The enterprise. It must be the calling admin's enterprise. */
   enterprise: {
    /** The enterprise's ID. */
    id: string;
   };
   /** The user to invite. */
   actionable_by: {
    /** The login of the account to move. */
    login: string;
   };
  };
  /** An invitation to move an account into an enterprise. */
  Invite: {
   /**
    * The object's type.
    */
   type: "invite";
   /** The invitation's ID. */
   id: string;
   /** The enterprise that would manage the account. */
   invited_to?: EnterpriseMini;
   /** The invited user, who can accept or decline. */
   actionable_by?: UserMini;
   /** The admin who sent the invitation. */
   invited_by?: UserMini;
   /** The state of the invitation, such as pending. */
   status?: string;
   /**
    * Format: date-time
    * When the invitation was sent.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the status last changed.
    */
   modified_at?: string | null;
  };
  /** The external users to remove. */
  ExternalUserDeleteJobSubmit: {
   /** The users, by ID. */
   external_users: UserBase[];
  };
  /** The initial result of removing one external user. */
  ExternalUserDeletion: {
   /** The user's ID. */
   user_id: string;
   /** The HTTP status for this user, such as 202 if a job was started, or 404 if no such external user exists. */
   status: number;
   /** A human-readable reason for the status. */
   detail?: string;
  };
  /** The initial results of removing external users. */
  ExternalUserDeletions: {
   /** One result per requested user. */
   entries: ExternalUserDeletion[];
  };
  /** A user's membership in a group. Lists omit created_at and modified_at. */
  GroupMembership: {
   /**
    * The object's type.
    */
   type: "group_membership";
   /** The membership's ID. */
   id: string;
   /** The member. */
   user?: UserMini;
   /** The group. */
   group?: GroupMini;
   /** The user's role: member, or admin for a user who may manage the group. */
   role?: "member" | "admin" | (string & {});
   /**
    * Format: date-time
    * When the user joined the group.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the membership was last modified.
    */
   modified_at?: string;
  };
  /** A page of memberships. */
  GroupMemberships: OffsetPage & {
   /** The memberships. */
   entries: GroupMembership[];
  };
  /** A group with every property that fields can select. */
  GroupFull: Group & {
   /** The external source of the group, such as an identity provider. If set, users cannot edit the group manually. Null for a group created in Box. */
   provenance?: string | null;
   /** The group's ID in that source. */
   external_sync_identifier?: string | null;
   /** The group's description. */
   description?: string | null;
   /** The users who may invite the group to items. */
   invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | (string & {});
   /** The users who may see the members. */
   member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users" | (string & {});
   /** The caller's permissions on the group. */
   permissions?: {
    /** Whether the caller may invite the group to items. */
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
   /** The group's name, unique in the enterprise. */
   name: string;
   /** The external source of the group, such as an identity provider. If set, users cannot edit the group manually. */
   provenance?: string;
   /** The group's ID in that source. */
   external_sync_identifier?: string;
   /** The group's description. */
   description?: string;
   /**
    * The users who may invite the group to items: admins of the enterprise and of the group, also the group's members, or all managed users.
    */
   invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
   /**
    * The users who may see the members: admins of the enterprise and of the group, also the group's members, or all managed users.
    */
   member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
  };
  /** The groups whose members are logged out. */
  GroupSessionTerminate: {
   /** The IDs of the groups. All their members are logged out. */
   group_ids: string[];
  };
  /** The changes to a group. Omitted properties keep their values. */
  GroupUpdate: {
   /** The group's new name, unique in the enterprise. */
   name?: string;
   /** The external source of the group, such as an identity provider. If set, users cannot edit the group manually. */
   provenance?: string;
   /** The group's ID in that source. */
   external_sync_identifier?: string;
   /** The group's description. */
   description?: string;
   /**
    * The users who may invite the group to items: admins of the enterprise and of the group, also the group's members, or all managed users.
    */
   invitability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
   /**
    * The users who may see the members: admins of the enterprise and of the group, also the group's members, or all managed users.
    */
   member_viewability_level?: "admins_only" | "admins_and_members" | "all_managed_users";
  };
  /** The user to add, the group and the role. */
  GroupMembershipCreate: {
   /** The user. */
   user: {
    /** The user's ID. */
    id: string;
   };
   /** The group. */
   group: {
    /** The group's ID. */
    id: string;
   };
   /**
    * The user's role: member, or admin for a user who may manage the group. Defaults to member.
    */
   role?: "member" | "admin";
   /** The permissions of a group admin over the group's members, keyed by name: can_create_accounts, can_edit_accounts, can_instant_login, can_run_reports and others. Omitted permissions are granted. Has no effect on regular members. */
   configurable_permissions?: {
    [key: string]: boolean;
   } | null;
  };
  /** A user's membership in a group, as returned by operations on one membership. */
  GroupMembershipFull: GroupMembership & {
   /** The permissions of a group admin over the group's members. Missing for regular members. */
   configurable_permissions?: {
    [key: string]: boolean;
   } | null;
  };
  /** The changes to a membership. Omitted properties keep their values. */
  GroupMembershipUpdate: {
   /**
    * The user's role: member, or admin for a user who may manage the group.
    */
   role?: "member" | "admin";
   /** The permissions of a group admin over the group's members, keyed by name: can_create_accounts, can_edit_accounts, can_instant_login, can_run_reports and others. Has no effect on regular members. */
   configurable_permissions?: {
    [key: string]: boolean;
   } | null;
  };
  /** A webhook as returned in lists. */
  WebhookMini: {
   /**
    * The object's type.
    */
   type: "webhook";
   /** The webhook's ID. */
   id: string;
   /** The item that the webhook watches. */
   target?: {
    /**
     * The item's type.
     */
    type: "file" | "folder";
    /** The item's ID. */
    id: string;
   };
  };
  /** A page of webhooks. */
  Webhooks: MarkerPage & {
   /** The webhooks, in short form. */
   entries: WebhookMini[];
  };
  /** The item for a webhook to watch. The root folder cannot be watched. */
  WebhookTarget: {
   /**
    * The item's type.
    */
   type: "file" | "folder";
   /** The item's ID. */
   id: string;
  };
  /**
   * An event that calls a webhook. File triggers fire for all files in a watched folder. Folder triggers require a folder as the target.
   */
  WebhookTriggerChoice: "FILE.UPLOADED" | "FILE.PREVIEWED" | "FILE.DOWNLOADED" | "FILE.TRASHED" | "FILE.DELETED" | "FILE.RESTORED" | "FILE.COPIED" | "FILE.MOVED" | "FILE.LOCKED" | "FILE.UNLOCKED" | "FILE.RENAMED" | "COMMENT.CREATED" | "COMMENT.UPDATED" | "COMMENT.DELETED" | "TASK_ASSIGNMENT.CREATED" | "TASK_ASSIGNMENT.UPDATED" | "METADATA_INSTANCE.CREATED" | "METADATA_INSTANCE.UPDATED" | "METADATA_INSTANCE.DELETED" | "FOLDER.CREATED" | "FOLDER.RENAMED" | "FOLDER.DOWNLOADED" | "FOLDER.RESTORED" | "FOLDER.DELETED" | "FOLDER.COPIED" | "FOLDER.MOVED" | "FOLDER.TRASHED" | "WEBHOOK.DELETED" | "COLLABORATION.CREATED" | "COLLABORATION.ACCEPTED" | "COLLABORATION.REJECTED" | "COLLABORATION.REMOVED" | "COLLABORATION.UPDATED" | "SHARED_LINK.DELETED" | "SHARED_LINK.CREATED" | "SHARED_LINK.UPDATED" | "SIGN_REQUEST.COMPLETED" | "SIGN_REQUEST.DECLINED" | "SIGN_REQUEST.EXPIRED" | "SIGN_REQUEST.SIGNER_EMAIL_BOUNCED" | "SIGN_REQUEST.SIGN_SIGNER_SIGNED" | "SIGN_REQUEST.SIGN_DOCUMENT_CREATED" | "SIGN_REQUEST.SIGN_ERROR_FINALIZING";
  /** A new webhook. */
  WebhookCreate: {
   /** The item to watch. */
   target: WebhookTarget;
   /** The HTTPS URL to call. It must be on the public internet. */
   address: string;
   /** The events that call the webhook. */
   triggers: WebhookTriggerChoice[];
  };
  /** An event on an item that calls a webhook. New values appear without notice. */
  WebhookTrigger: "FILE.UPLOADED" | "FILE.PREVIEWED" | "FILE.DOWNLOADED" | "FILE.TRASHED" | "FILE.DELETED" | "FILE.RESTORED" | "FILE.COPIED" | "FILE.MOVED" | "FILE.LOCKED" | "FILE.UNLOCKED" | "FILE.RENAMED" | "COMMENT.CREATED" | "COMMENT.UPDATED" | "COMMENT.DELETED" | "TASK_ASSIGNMENT.CREATED" | "TASK_ASSIGNMENT.UPDATED" | "METADATA_INSTANCE.CREATED" | "METADATA_INSTANCE.UPDATED" | "METADATA_INSTANCE.DELETED" | "FOLDER.CREATED" | "FOLDER.RENAMED" | "FOLDER.DOWNLOADED" | "FOLDER.RESTORED" | "FOLDER.DELETED" | "FOLDER.COPIED" | "FOLDER.MOVED" | "FOLDER.TRASHED" | "WEBHOOK.DELETED" | "COLLABORATION.CREATED" | "COLLABORATION.ACCEPTED" | "COLLABORATION.REJECTED" | "COLLABORATION.REMOVED" | "COLLABORATION.UPDATED" | "SHARED_LINK.DELETED" | "SHARED_LINK.CREATED" | "SHARED_LINK.UPDATED" | "SIGN_REQUEST.COMPLETED" | "SIGN_REQUEST.DECLINED" | "SIGN_REQUEST.EXPIRED" | "SIGN_REQUEST.SIGNER_EMAIL_BOUNCED" | "SIGN_REQUEST.SIGN_SIGNER_SIGNED" | "SIGN_REQUEST.SIGN_DOCUMENT_CREATED" | "SIGN_REQUEST.SIGN_ERROR_FINALIZING" | (string & {});
  /** A webhook: a URL that is called on events on a file, or on a folder and its contents. */
  Webhook: WebhookMini & {
   /** The user who created it. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When it was created.
    */
   created_at?: string;
   /** The HTTPS URL that is called. */
   address?: string;
   /** The events that call the webhook. */
   triggers?: WebhookTrigger[];
  };
  /** The changes to a webhook. Omitted properties stay unchanged. */
  WebhookUpdate: {
   /** The new item to watch. */
   target?: WebhookTarget;
   /** The new HTTPS URL to call. It must be on the public internet. */
   address?: string;
   /** The events that call the webhook. They replace all existing triggers. */
   triggers?: WebhookTriggerChoice[];
  };
  /** A device that is bound to a user's account. */
  DevicePinner: {
   /**
    * The object's type.
    */
   type: "device_pinner";
   /** The device pin's ID. */
   id: string;
   /** The user whose account the device is bound to. */
   owned_by?: UserMini;
   /** The kind of device, such as iPhone. */
   product_name?: string;
   /**
    * Format: date-time
    * When the device was bound. Absent from lists.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the device pin was last changed. Absent from lists.
    */
   modified_at?: string;
  };
  /** A page of device pins. */
  DevicePinners: {
   /**
    * The maximum number of entries per page.
    * @default 100
    */
   limit?: number;
   /** The start of the next page. Null, empty or absent on the last page. */
   next_marker?: string | number | null;
   order?: Order;
   /** The device pins. */
   entries: DevicePinner[];
  };
  /** The identity of terms of service. */
  TermsOfServiceBase: {
   /**
    * The object's type.
    */
   type: "terms_of_service";
   /** The ID of the terms. */
   id: string;
  };
  /** Terms that users of one kind must accept before they work with an enterprise's content. */
  TermsOfService: TermsOfServiceBase & {
   /** Whether the terms are enabled. */
   status?: "enabled" | "disabled" | (string & {});
   /** The enterprise that the terms belong to. */
   enterprise?: EnterpriseMini;
   /** The users who must accept the terms: users of the enterprise, or external users. */
   tos_type?: "managed" | "external" | (string & {});
   /** The text shown to users. It can be empty. */
   text?: string;
   /**
    * Format: date-time
    * When the terms were created.
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
   /** The number of terms of service. */
   total_count?: number;
   /** The terms. */
   entries: TermsOfService[];
  };
  /** New terms of service. */
  TermsOfServiceCreate: {
   /**
    * Whether the terms are enabled.
    */
   status: "enabled" | "disabled";
   /**
    * The users who must accept the terms: users of the enterprise, or external users.
    */
   tos_type?: "external" | "managed";
   /** The text shown to users. It can be empty while the terms are disabled. */
   text: string;
  };
  /** The new text and status of terms of service. */
  TermsOfServiceUpdate: {
   /**
    * Whether the terms are enabled.
    */
   status: "enabled" | "disabled";
   /** The text shown to users. It can be empty while the terms are disabled. */
   text: string;
  };
  /** A user's status for terms of service. */
  TermsOfServiceUserStatus: {
   /**
    * The object's type.
    */
   type: "terms_of_service_user_status";
   /** The status ID. */
   id: string;
   /** The terms. */
   tos?: TermsOfServiceBase;
   /** The user who accepted or declined. */
   user?: UserMini;
   /** Whether the user accepts the terms. */
   is_accepted?: boolean;
   /**
    * Format: date-time
    * When the user first accepted or declined.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the status last changed.
    */
   modified_at?: string;
  };
  /** Users' statuses for terms of service. */
  TermsOfServiceUserStatuses: {
   /** The number of statuses. */
   total_count?: number;
   /** The statuses. */
   entries: TermsOfServiceUserStatus[];
  };
  /** A user's first decision on terms of service. */
  TermsOfServiceUserStatusCreate: {
   /** The terms. */
   tos: TermsOfServiceBase;
   /** The user who accepts or declines. */
   user: UserBase;
   /** Whether the user accepts the terms. */
   is_accepted: boolean;
  };
  /** A user's new decision on terms of service. */
  TermsOfServiceUserStatusUpdate: {
   /** Whether the user accepts the terms. */
   is_accepted: boolean;
  };
  /** A domain that collaboration is allowed with. The API still uses the older term whitelist. */
  CollaborationAllowlistEntry: {
   /**
    * The object's type.
    */
   type: "collaboration_whitelist_entry";
   /** The entry's ID. */
   id: string;
   /** The domain, such as example.org. */
   domain?: string;
   /** The allowed direction. With inbound, users of the domain can be invited to the enterprise's content. With outbound, users of the enterprise can be invited to the domain's content. With both, either is allowed. */
   direction?: "inbound" | "outbound" | "both" | (string & {});
   /** The enterprise that the list belongs to. */
   enterprise?: EnterpriseMini;
   /**
    * Format: date-time
    * When the domain was allowed.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the entry was last changed.
    */
   modified_at?: string;
  };
  /** A page of allowed domains. */
  CollaborationAllowlistEntries: MarkerPage & {
   /** The entries of the allowed domains. */
   entries: CollaborationAllowlistEntry[];
  };
  /** A domain to allow. */
  CollaborationAllowlistEntryCreate: {
   /** The domain, such as example.org. */
   domain: string;
   /**
    * The direction to allow. With inbound, users of the domain can be invited to the enterprise's content. With outbound, users of the enterprise can be invited to the domain's content. With both, either is allowed.
    */
   direction: "inbound" | "outbound" | "both";
  };
  /** A user who is exempt from the domain allowlist. The API still uses the older term whitelist. */
  CollaborationAllowlistExemptTarget: {
   /**
    * The object's type.
    */
   type: "collaboration_whitelist_exempt_target";
   /** The exemption's ID. */
   id: string;
   /** The enterprise that the list belongs to. */
   enterprise?: EnterpriseMini;
   /** The exempt user. */
   user?: UserMini;
   /**
    * Format: date-time
    * When the user was exempted.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the exemption was last changed.
    */
   modified_at?: string;
  };
  /** A page of exempt users. */
  CollaborationAllowlistExemptTargets: MarkerPage & {
   /** The exemptions. */
   entries: CollaborationAllowlistExemptTarget[];
  };
  /** The user to exempt. */
  CollaborationAllowlistExemptTargetCreate: {
   /** The user to exempt. */
   user: {
    /** The user's ID. */
    id: string;
   };
  };
  /** A storage policy as it appears inside other objects. */
  StoragePolicyMini: {
   /**
    * The object's type.
    */
   type: "storage_policy";
   /** The storage policy's ID. */
   id: string;
  };
  /** A set of regions where content is stored. */
  StoragePolicy: StoragePolicyMini & {
   /** The name, which states the regions. */
   name?: string;
  };
  /** A page of storage policies. */
  StoragePolicies: MarkerPage & {
   /** The storage policies. */
   entries: StoragePolicy[];
  };
  /** The assignment of a storage policy to a user or an enterprise. */
  StoragePolicyAssignment: {
   /**
    * The object's type.
    */
   type: "storage_policy_assignment";
   /** The assignment's ID, composed of the type and ID of the target. */
   id: string;
   /** The storage policy. */
   storage_policy?: StoragePolicyMini;
   /** The target of the assignment. */
   assigned_to?: {
    /**
     * The type of the target.
     */
    type: "user" | "enterprise";
    /** The ID of the user or enterprise. */
    id: string;
   };
  };
  /** A page of storage policy assignments. */
  StoragePolicyAssignments: MarkerPage & {
   /** The assignments. */
   entries: StoragePolicyAssignment[];
  };
  /** A new assignment of a storage policy. */
  StoragePolicyAssignmentCreate: {
   /** The storage policy. */
   storage_policy: StoragePolicyMini;
   /** The target of the assignment. */
   assigned_to: {
    /**
     * The type of the target.
     */
    type: "user" | "enterprise";
    /** The ID of the user or enterprise. */
    id: string;
   };
  };
  /** The new storage policy of an assignment. */
  StoragePolicyAssignmentUpdate: {
   /** The storage policy. */
   storage_policy: StoragePolicyMini;
  };
  /** One setting. */
  EnterpriseConfigurationItem: {
   /** Whether the enterprise uses the setting. */
   is_used?: boolean;
  };
  /** A setting that is on or off. */
  EnterpriseConfigurationItemBoolean: EnterpriseConfigurationItem & {
   /** The setting's value. Null if not set. */
   value?: boolean | null;
  };
  /** A setting that is free text or one of several choices. */
  EnterpriseConfigurationItemString: EnterpriseConfigurationItem & {
   /** The setting's value. Null if not set. */
   value?: string | null;
  };
  /** A setting that is a number. */
  EnterpriseConfigurationItemInteger: EnterpriseConfigurationItem & {
   /** The setting's value. Null if not set. */
   value?: number | null;
  };
  /** The scope and start of the second-factor requirement for external collaborators. */
  ExternalCollabSecuritySettings: {
   /** The domains whose users need a second factor. */
   denylist_domains?: string[] | null;
   /** The email addresses of users who need a second factor. */
   denylist_emails?: string[] | null;
   /** The domains whose users need no second factor. */
   allowlist_domains?: string[] | null;
   /** The email addresses of users who need no second factor. */
   allowlist_emails?: string[] | null;
   /** Whether the requirement is in force. */
   state?: string | null;
   /** The next state of the requirement. */
   scheduled_status?: string | null;
   /**
    * Format: date-time
    * When the state is scheduled to change. Null if no change is scheduled.
    */
   scheduled_at?: string | null;
   /** The accepted kinds of second factor. */
   factor_type_settings?: string | null;
  };
  /** The location of the enterprise's encryption keys. */
  KeysafeSettings: {
   /** Whether content is encrypted with the enterprise's keys. */
   keysafe_enabled?: boolean;
   /** The cloud provider that stores the keys. */
   cloud_provider?: string | null;
   /** The key's ID. */
   key_id?: string | null;
   /** The account at the cloud provider. */
   account_id?: string | null;
   /** The location at the cloud provider. */
   location_id?: string | null;
   /** The project at the cloud provider. */
   project_id?: string | null;
   /** The key ring's ID. */
   keyring_id?: string | null;
  };
  /** A group with a different session duration. */
  CustomSessionDurationGroupItem: {
   /** The group's ID. */
   id: string;
   /** The group's name. */
   name?: string;
  };
  /** Settings for login, passwords and sessions. */
  EnterpriseConfigurationSecurity: {
   /** Whether people can sign up for an account in the enterprise themselves. */
   is_managed_user_signup_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether admins are notified of each sign-up. */
   is_managed_user_signup_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether sign-up requires an email address in one of the enterprise's domains. */
   is_managed_user_signup_corporate_email_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether admins receive one daily message about all new users. */
   is_new_user_notification_daily_digest_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether users are prevented from changing their primary email address. */
   is_managed_user_email_change_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether users must log in with a second factor. */
   is_multi_factor_auth_required?: EnterpriseConfigurationItemBoolean;
   /** Whether weak passwords are rejected. */
   is_weak_password_prevention_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether passwords known to be leaked are detected. */
   is_password_leak_detection_enabled?: EnterpriseConfigurationItemBoolean;
   /** The last time that all users had to choose a new password. */
   last_password_reset_at?: EnterpriseConfigurationItem & {
    /**
     * Format: date-time
     * The time of the reset. Null if it never happened.
     */
    value?: string | null;
   };
   /** Whether admins are notified when a user requests a new password. */
   is_password_request_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether admins are notified when a user changes their password. */
   is_password_change_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether external collaborators need a strong password. */
   is_strong_password_for_ext_collab_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether existing accounts are prevented from moving into the enterprise. */
   is_managed_user_migration_disabled?: EnterpriseConfigurationItemBoolean;
   /** The link for joining the enterprise. */
   join_link?: EnterpriseConfigurationItemString;
   /** The URL for joining the enterprise. */
   join_url?: EnterpriseConfigurationItemString;
   /** The number of failed logins after which admins are notified. */
   failed_login_attempts_to_trigger_admin_notification?: EnterpriseConfigurationItemInteger;
   /** The minimum length of a password in characters. */
   password_min_length?: EnterpriseConfigurationItemInteger;
   /** The minimum number of uppercase letters in a password. */
   password_min_uppercase_characters?: EnterpriseConfigurationItemInteger;
   /** The minimum number of digits in a password. */
   password_min_numeric_characters?: EnterpriseConfigurationItemInteger;
   /** The minimum number of characters in a password that are neither letters nor digits. */
   password_min_special_characters?: EnterpriseConfigurationItemInteger;
   /** The interval at which users must choose a new password. */
   password_reset_frequency?: EnterpriseConfigurationItemString;
   /** The number of previous passwords that cannot be reused. */
   previous_password_reuse_limit?: EnterpriseConfigurationItemString;
   /** The duration of a login session. */
   session_duration?: EnterpriseConfigurationItemString;
   /** Whether external collaborators need a second factor, and from when. */
   external_collab_multi_factor_auth_settings?: EnterpriseConfigurationItem & {
    /** The setting's value. Null if not set. */
    value?: ExternalCollabSecuritySettings | null;
   };
   /** Encryption with keys that the enterprise manages itself. */
   keysafe?: EnterpriseConfigurationItem & {
    /** The setting's value. Null if not set. */
    value?: KeysafeSettings | null;
   };
   /** Whether some groups have a different session duration. */
   is_custom_session_duration_enabled?: EnterpriseConfigurationItemBoolean;
   /** The session duration of those groups. */
   custom_session_duration_value?: EnterpriseConfigurationItemString;
   /** The groups with a different session duration. */
   custom_session_duration_groups?: EnterpriseConfigurationItem & {
    /** The groups. Null if not set. */
    value?: CustomSessionDurationGroupItem[] | null;
   };
   /** The required kind of second factor. */
   multi_factor_auth_type?: EnterpriseConfigurationItemString;
   /** The interval at which the second factor is required. */
   enforced_mfa_frequency?: EnterpriseConfigurationItem & {
    /** The interval in days and hours. Null if not set. */
    value?: {
     /** The number of days. */
     days?: number | null;
     /** The number of hours. */
     hours?: number | null;
    } | null;
   };
  };
  /** A user or group. */
  EnterpriseFeatureMember: UserBase | GroupBase;
  /** The users for whom a feature is enabled. */
  EnterpriseFeatureSetting: {
   /** The setting's ID. */
   id?: string | null;
   /** The feature. */
   feature?: {
    /** The feature's ID. */
    id?: string | null;
   } | null;
   /** Whether the feature is enabled for everyone, some users or nobody. */
   state?: string | null;
   /** Whether admins can change the setting. */
   can_configure?: boolean | null;
   /** Whether admins have changed the setting. */
   is_configured?: boolean | null;
   /** The users and groups for whom the feature is enabled. */
   allowlist?: EnterpriseFeatureMember[] | null;
   /** The users and groups for whom the feature is disabled. */
   denylist?: EnterpriseFeatureMember[] | null;
  };
  /** The setting for a feature. */
  EnterpriseFeatureSettingsItem: EnterpriseConfigurationItem & {
   /** The setting's value. Null if not set. */
   value?: EnterpriseFeatureSetting | null;
  };
  /** The permissions of shared links. */
  EnterpriseSharedLinkPermissions: {
   /** The permissions that a shared link can grant. */
   shared_links_option?: string | null;
   /** The permission that a new shared link grants. */
   default_shared_link_type?: string | null;
   /** The permissions that a shared link to a Box Note can grant. */
   notes_shared_link_option?: string | null;
   /** The permission that a new shared link to a Box Note grants. */
   default_notes_shared_link_type?: string | null;
  };
  /** The roles that collaborators can have. */
  EnterpriseCollaborationPermissions: {
   /** Whether collaborators can be co-owners. */
   is_co_owner_role_enabled?: boolean;
   /** Whether collaborators can be editors. */
   is_editor_role_enabled?: boolean;
   /** Whether collaborators can be previewers. */
   is_previewer_role_enabled?: boolean;
   /** Whether collaborators can be previewers who upload. */
   is_previewer_uploader_role_enabled?: boolean;
   /** Whether collaborators can be uploaders. */
   is_uploader_role_enabled?: boolean;
   /** Whether collaborators can be viewers. */
   is_viewer_role_enabled?: boolean;
   /** Whether collaborators can be viewers who upload. */
   is_viewer_uploader_role_enabled?: boolean;
  };
  /** A user named in a setting. Unlike elsewhere, the ID is a number. */
  EnterpriseConfigurationUser: {
   /**
    * Format: int64
    * The user's ID.
    */
   id?: number | null;
   /** The user's display name. */
   name?: string | null;
   /** The user's primary email address. */
   email?: string | null;
  };
  /** Settings for content, shared links and collaboration. */
  EnterpriseConfigurationContentAndSharing: {
   /** Features that are enabled for some or all users. */
   enterprise_feature_settings?: EnterpriseFeatureSettingsItem[];
   /** The kinds of items that can have shared links. */
   sharing_item_type?: EnterpriseConfigurationItemString;
   /** The people who count as the company for shared links with company access. */
   shared_link_company_definition?: EnterpriseConfigurationItemString;
   /** The widest access level that shared links may have. */
   shared_link_access?: EnterpriseConfigurationItemString;
   /** The access level of new shared links. */
   shared_link_default_access?: EnterpriseConfigurationItemString;
   /** The permissions of new shared links. */
   shared_link_default_permissions_selected?: EnterpriseConfigurationItem & {
    /** The setting's value. Null if not set. */
    value?: EnterpriseSharedLinkPermissions | null;
   };
   /** Whether shared links that are open to everyone cannot have custom URLs. */
   is_open_custom_urls_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether shared links omit the enterprise's custom domain. */
   is_custom_domain_hidden_in_shared_link?: EnterpriseConfigurationItemBoolean;
   /** The roles that collaborators can have. */
   collaboration_permissions?: EnterpriseConfigurationItem & {
    /** The setting's value. Null if not set. */
    value?: EnterpriseCollaborationPermissions | null;
   };
   /** The preselected role in collaboration invitations. */
   default_collaboration_role?: EnterpriseConfigurationItemString;
   /** Whether only owners and co-owners of folders may invite collaborators. */
   is_invite_privilege_restricted?: EnterpriseConfigurationItemBoolean;
   /** The restrictions on collaboration partners. */
   collaboration_restrictions?: EnterpriseConfigurationItem & {
    /** The restrictions. Null if not set. */
    value?: string[] | null;
   };
   /** Whether links with which collaborators invite others are disabled. */
   is_collaborator_invite_links_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether groups cannot be invited. */
   is_invite_group_collaborator_disabled?: EnterpriseConfigurationItemBoolean;
   /** Whether owners are prevented from transferring their folders. */
   is_ownership_transfer_restricted?: EnterpriseConfigurationItemBoolean;
   /** Whether users may collaborate with people outside the enterprise. */
   external_collaboration_status?: EnterpriseConfigurationItem & {
    /** The setting's value. Null if not set. */
    value?: string | null;
   };
   /** The users who are exempt from the limits on external collaboration. */
   external_collaboration_allowlist_users?: EnterpriseConfigurationItem & {
    /** The users. Null if not set. */
    value?: EnterpriseConfigurationUser[] | null;
   };
   /** Whether items can have watermarks. */
   is_watermarking_enterprise_feature_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether users are prevented from creating content in their root folder. */
   is_root_content_creation_restricted?: EnterpriseConfigurationItemBoolean;
   /** Whether users are prevented from creating tags. */
   is_tag_creation_restricted?: EnterpriseConfigurationItemBoolean;
   /** The users who may create tags. */
   tag_creation_restriction?: EnterpriseConfigurationItemString;
   /** Whether files can be uploaded to folders by email. */
   is_email_uploads_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether the enterprise has custom settings instead of the common ones. */
   is_custom_settings_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether forms require a login. */
   is_forms_login_required?: EnterpriseConfigurationItemBoolean;
   /** Whether forms carry the enterprise's branding by default. */
   is_forms_branding_default_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether a free trial is active. */
   is_cc_free_trial_active?: EnterpriseConfigurationItemBoolean;
   /** Whether editors of a folder can create file requests. */
   is_file_request_editors_allowed?: EnterpriseConfigurationItemBoolean;
   /** Whether file requests carry the enterprise's branding by default. */
   is_file_request_branding_default_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether file requests require a login. */
   is_file_request_login_required?: EnterpriseConfigurationItemBoolean;
   /** Whether shared links expire. */
   is_shared_links_expiration_enabled?: EnterpriseConfigurationItemBoolean;
   /** The number of days after which shared links expire. */
   shared_links_expiration_days?: EnterpriseConfigurationItemInteger;
   /** Whether shared links that are open to everyone expire. */
   is_public_shared_links_expiration_enabled?: EnterpriseConfigurationItemBoolean;
   /** The number of days after which shared links that are open to everyone expire. */
   public_shared_links_expiration_days?: EnterpriseConfigurationItemInteger;
   /** The shared links that expire. */
   shared_expiration_target?: EnterpriseConfigurationItemString;
   /** Whether owners are notified before a shared link expires. */
   is_shared_links_expiration_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** The number of days before a shared link expires at which its owner is notified. */
   shared_links_expiration_notification_days?: EnterpriseConfigurationItemInteger;
   /** Whether the notification before a shared link expires is suppressed. */
   is_shared_links_expiration_notification_prevented?: EnterpriseConfigurationItemBoolean;
   /** Whether content is deleted automatically. */
   is_auto_delete_enabled?: EnterpriseConfigurationItemBoolean;
   /** The number of days after which content is deleted. */
   auto_delete_days?: EnterpriseConfigurationItemInteger;
   /** Whether users are prevented from changing the deletion date of content. */
   is_auto_delete_expiration_modification_prevented?: EnterpriseConfigurationItemBoolean;
   /** The content that is deleted automatically. */
   auto_delete_target?: EnterpriseConfigurationItemString;
   /** Whether collaborations expire. */
   is_collaboration_expiration_enabled?: EnterpriseConfigurationItemBoolean;
   /** The number of days after which collaborations expire. */
   collaboration_expiration_days?: EnterpriseConfigurationItemInteger;
   /** Whether users are prevented from changing the expiration date of collaborations. */
   is_collaboration_expiration_modification_prevented?: EnterpriseConfigurationItemBoolean;
   /** Whether people are notified before a collaboration expires. */
   is_collaboration_expiration_notification_enabled?: EnterpriseConfigurationItemBoolean;
   /** The collaborations that expire. */
   collaboration_expiration_target?: EnterpriseConfigurationItemString;
   /** The time that items stay in the trash. */
   trash_auto_clear_time?: EnterpriseConfigurationItemInteger;
   /** The users who may permanently delete items from the trash. */
   permanent_deletion_access?: EnterpriseConfigurationItemString;
   /** The users on the allowlist for permanent deletion from the trash. */
   permanent_deletion_allowlist_users?: EnterpriseConfigurationItem & {
    /** The users. Null if not set. */
    value?: EnterpriseConfigurationUser[] | null;
   };
  };
  /** A tracking code for user accounts. */
  EnterpriseTrackingCode: {
   /**
    * Format: int64
    * The tracking code's ID.
    */
   id?: number | null;
   /** The tracking code's name. */
   name?: string | null;
  };
  /** Settings for users, mainly new users. */
  EnterpriseConfigurationUserSettings: {
   /** Features that are enabled for some or all users. */
   enterprise_feature_settings?: EnterpriseFeatureSettingsItem[];
   /** The time within which an invitation to the enterprise can be accepted. */
   user_invites_expiration_time_frame?: EnterpriseConfigurationItemString;
   /** Whether users are prevented from changing their name. */
   is_username_change_restricted?: EnterpriseConfigurationItemBoolean;
   /** Whether new users are prevented from using Box Sync. */
   is_box_sync_restricted_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users can see the other users of the enterprise. */
   is_view_all_users_enabled_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users are exempt from the enterprise's device limit. */
   is_device_limit_exemption_enabled_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users are prevented from collaborating with people outside the enterprise. */
   is_external_collaboration_restricted_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** Whether new users have unlimited storage. */
   is_unlimited_storage_enabled_for_new_users?: EnterpriseConfigurationItemBoolean;
   /** The storage limit of new users. */
   new_user_default_storage_limit?: EnterpriseConfigurationItemInteger;
   /** The time zone of new users. */
   new_user_default_timezone?: EnterpriseConfigurationItemString;
   /** The language of new users. */
   new_user_default_language?: EnterpriseConfigurationItemString;
   /** Whether users must log in through the enterprise's identity provider. */
   is_enterprise_sso_required?: EnterpriseConfigurationItemBoolean;
   /** Whether login through the enterprise's identity provider is being tested. */
   is_enterprise_sso_in_testing?: EnterpriseConfigurationItemBoolean;
   /** Whether groups named by the identity provider are created automatically. */
   is_sso_auto_add_groups_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether login adds the user to the groups named by the identity provider. */
   is_sso_auto_add_user_to_groups_enabled?: EnterpriseConfigurationItemBoolean;
   /** Whether login removes the user from groups not named by the identity provider. */
   is_sso_auto_remove_user_from_groups_enabled?: EnterpriseConfigurationItemBoolean;
   /** The tracking codes that user accounts can have. */
   user_tracking_codes?: EnterpriseConfigurationItem & {
    /** The tracking codes. Null if not set. */
    value?: EnterpriseTrackingCode[] | null;
   };
   /** The number of tracking codes that can still be added. */
   number_of_user_tracking_codes_remaining?: EnterpriseConfigurationItemInteger;
   /** Whether admins are prevented from logging in as their users. */
   is_instant_login_restricted?: EnterpriseConfigurationItemBoolean;
  };
  /** A Box Shield rule that detects threats or limits access. */
  EnterpriseShieldRule: {
   /**
    * The object's type.
    */
   type: "shield_rule";
   /** The rule's ID. */
   id: string;
   /** The rule's subject. */
   rule_category?: string;
   /** The rule's name. */
   name?: string;
   /** The rule's purpose. */
   description?: string | null;
   /** The severity of a match. */
   priority?: "informational" | "low" | "medium" | "high" | "critical" | (string & {});
   /**
    * Format: date-time
    * When the rule was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the rule was last changed. Null if it never was.
    */
   modified_at?: string | null;
  };
  /** The rules of Box Shield. */
  EnterpriseConfigurationShield: {
   /** The rules. */
   shield_rules?: EnterpriseShieldRule[];
  };
  /** The settings of an enterprise, by category. Categories that were not requested are null or absent. */
  EnterpriseConfiguration: {
   /**
    * The object's type.
    */
   type: "enterprise_configuration";
   /** The enterprise's ID. */
   id: string;
   /** Settings for login, passwords and sessions. */
   security?: EnterpriseConfigurationSecurity | null;
   /** Settings for content, shared links and collaboration. */
   content_and_sharing?: EnterpriseConfigurationContentAndSharing | null;
   /** Settings for users, mainly new users. */
   user_settings?: EnterpriseConfigurationUserSettings | null;
   /** The rules of Box Shield. */
   shield?: EnterpriseConfigurationShield | null;
  };
  /** The identity of a retention policy. */
  RetentionPolicyBase: {
   /**
    * The object's type.
    */
   type: "retention_policy";
   /** The policy's ID. */
   id: string;
  };
  /** The number of days for which content is retained, as digits, or indefinite. */
  RetentionPolicyLength: string;
  /** The action at the end of the retention. permanently_delete deletes the content permanently; remove_retention allows users to delete it. */
  RetentionPolicyDispositionAction: "permanently_delete" | "remove_retention" | (string & {});
  /** A retention policy as it appears in lists and inside other objects. */
  RetentionPolicyMini: RetentionPolicyBase & {
   /** The policy's name. */
   policy_name?: string;
   retention_length?: RetentionPolicyLength;
   disposition_action?: RetentionPolicyDispositionAction;
   /** The maximum number of days by which owners can extend the retention, as digits, or none for no limit. */
   max_extension_length?: string;
  };
  /** A rule that prevents content from being permanently deleted, for a set time or indefinitely. */
  RetentionPolicy: RetentionPolicyMini & {
   retention_length?: RetentionPolicyLength;
   disposition_action?: RetentionPolicyDispositionAction;
   /** The purpose of the policy. May be empty. */
   description?: string;
   /** Whether the retention ends (finite) or not (indefinite). */
   policy_type?: "finite" | "indefinite" | (string & {});
   /** Whether the policy can be changed freely (modifiable) or only made stricter (non_modifiable), as some regulations require. */
   retention_type?: "modifiable" | "non_modifiable" | (string & {});
   /** The policy's state: active (retains its assigned content) or retired (permanently out of use). */
   status?: "active" | "retired" | (string & {});
   /** The user who created the policy. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the policy was last changed.
    */
   modified_at?: string;
   /** Whether owners can extend the retention of their files shortly before it ends. */
   can_owner_extend_retention?: boolean;
   /** Whether owners and co-owners are notified before the retention of a file ends. */
   are_owners_notified?: boolean;
   /** Further users to notify before a retention ends. */
   custom_notification_recipients?: UserMini[];
   /** The number of assignments, by type of target. */
   assignment_counts?: {
    /** The number of assignments to the whole enterprise. */
    enterprise?: number;
    /** The number of folders. */
    folder?: number;
    /** The number of metadata templates. */
    metadata_template?: number;
   };
  };
  /** A page of retention policies. */
  RetentionPolicies: MarkerPage & {
   /** The policies. */
   entries: RetentionPolicy[];
  };
  /** The maximum number of days by which owners can extend the retention, as a number or digits, or none for no limit. */
  RetentionPolicyExtensionLimit: string | number;
  /** A user to notify before a retention ends. */
  RetentionNotificationRecipient: UserBase & {
   /** The user's name. Optional; the ID is sufficient. */
   name?: string;
   /** The user's email address. Optional; the ID is sufficient. */
   login?: string;
  };
  /** A new retention policy. */
  RetentionPolicyCreate: {
   /** The policy's name. Must be unique within the enterprise. */
   policy_name: string;
   /** The purpose of the policy. */
   description?: string;
   /**
    * Whether the retention ends (finite) or not (indefinite).
    */
   policy_type: "finite" | "indefinite";
   /**
    * The action at the end of the retention. permanently_delete deletes the content permanently; remove_retention allows users to delete it.
    */
   disposition_action: "permanently_delete" | "remove_retention";
   /** The number of days for which content is retained, as a number or digits. Only for finite policies. */
   retention_length?: string | number | null;
   /**
    * Whether the policy can be changed freely (modifiable) or only made stricter (non_modifiable), as some regulations require.
    */
   retention_type?: "modifiable" | "non_modifiable";
   /** Whether owners can extend the retention of their files shortly before it ends. */
   can_owner_extend_retention?: boolean;
   max_extension_length?: RetentionPolicyExtensionLimit;
   /** Whether owners and co-owners are notified before the retention of a file ends. */
   are_owners_notified?: boolean;
   /** Further users to notify before a retention ends. */
   custom_notification_recipients?: RetentionNotificationRecipient[];
  };
  /** Changes to a retention policy. Omitted and null properties keep their values. */
  RetentionPolicyUpdate: {
   /** The policy's name. Must be unique within the enterprise. */
   policy_name?: string | null;
   /** The purpose of the policy. */
   description?: string | null;
   /**
    * The action at the end of the retention. permanently_delete deletes the content permanently; remove_retention allows users to delete it.
    * @enum {string|null}
    */
   disposition_action?: "permanently_delete" | "remove_retention" | null;
   /** Set to non_modifiable so that the policy can only become stricter. This cannot be undone. */
   retention_type?: "non_modifiable" | (string & {}) | null;
   /** The number of days for which content is retained, as a number or digits. Can only increase if the policy is non_modifiable. */
   retention_length?: string | number | null;
   /** Set to retired to retire the policy. */
   status?: "retired" | (string & {}) | null;
   /** Whether owners can extend the retention of their files shortly before it ends. */
   can_owner_extend_retention?: boolean | null;
   max_extension_length?: RetentionPolicyExtensionLimit;
   /** Whether owners and co-owners are notified before the retention of a file ends. */
   are_owners_notified?: boolean | null;
   /** Further users to notify before a retention ends. */
   custom_notification_recipients?: RetentionNotificationRecipient[] | null;
  };
  /** The identity of a retention policy assignment. */
  RetentionPolicyAssignmentBase: {
   /**
    * The object's type.
    */
   type: "retention_policy_assignment";
   /** The assignment's ID. */
   id: string;
  };
  /** The assignment of a retention policy to a folder, a metadata template or a whole enterprise. */
  RetentionPolicyAssignment: RetentionPolicyAssignmentBase & {
   /** The policy. */
   retention_policy?: RetentionPolicyMini;
   /** The target of the assignment. */
   assigned_to?: {
    /**
     * The type of the target.
     */
    type: "folder" | "enterprise" | "metadata_template";
    /** The ID of the folder or metadata template. Null or the enterprise's ID if the target is the enterprise. */
    id?: string | null;
   };
   /** The metadata values that items must have. Null or empty if unrestricted. */
   filter_fields?: ({
    /** The ID of the field in the metadata template. */
    field?: string | null;
    /** The ID of the option that must be selected in the field. */
    value?: string | null;
   } | null)[] | null;
   /** The user who assigned the policy. */
   assigned_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was assigned.
    */
   assigned_at?: string;
   /** The start of the retention: upload_date, or the ID of a date field in the metadata template. */
   start_date_field?: string | null;
  };
  /** A page of retention policy assignments. */
  RetentionPolicyAssignments: MarkerPage & {
   /** The assignments. */
   entries: RetentionPolicyAssignment[];
  };
  /** A new assignment of a retention policy. */
  RetentionPolicyAssignmentCreate: {
   /** The policy's ID. */
   policy_id: string;
   /** The target of the assignment. */
   assign_to: {
    /**
     * The type of the target.
     */
    type: "enterprise" | "folder" | "metadata_template";
    /** The ID of the folder or metadata template. Omit it for the enterprise; an ID then returns 400. */
    id?: string | null;
   };
   /** Restricts an assignment to a metadata template to one value of one field. At most one entry. */
   filter_fields?: {
    /** The ID of the field in the metadata template. */
    field?: string;
    /** The ID of the option that must be selected in the field, an enum or multiSelect. */
    value?: string;
   }[];
   /** The start of the retention: upload_date, or the ID of a date field in the metadata template. Only for metadata templates and finite policies. */
   start_date_field?: string;
  };
  /** A file under retention. file_version is the retained version. */
  FileUnderRetention: FileMini & {
   /** The retained version. */
   file_version?: FileVersionMini;
   /**
    * Format: date-time
    * When the retention was applied.
    */
   applied_at?: string;
  };
  /** A page of files under retention. */
  FilesUnderRetention: MarkerPage & {
   /** The files, each with its retained version. */
   entries: FileUnderRetention[];
  };
  /** The identity of a file version retention. */
  FileVersionRetentionBase: {
   /**
    * The object's type.
    */
   type: "file_version_retention";
   /** The retention's ID. */
   id: string;
  };
  /** A file version as it appears in its retention or legal hold. */
  GovernedFileVersion: FileVersionBase & {
   /** The SHA-1 of the version's content, in hex. Null if not reported. */
   sha1?: string | null;
  };
  /** A file as it appears in the retention or legal hold of one of its versions. Often only type, id and etag are present. */
  GovernedFile: {
   /**
    * The object's type.
    */
   type: "file";
   /** The file's ID. */
   id: string;
   /** Changes with every change to the file. Null if not reported. */
   etag?: string | null;
   /** The change counter of the file. Null if there is none. */
   sequence_id?: string | null;
   /** The file's name, including its extension. */
   name?: string;
   /** The SHA-1 of the content, as 40 hex digits. */
   sha1?: string;
   /** The current version. May differ from the retained or held version. */
   file_version?: GovernedFileVersion;
  };
  /** The retention of a single file version. */
  FileVersionRetention: FileVersionRetentionBase & {
   /** The retained version. */
   file_version?: GovernedFileVersion;
   /** The file to which the version belongs. */
   file?: GovernedFile;
   /**
    * Format: date-time
    * When the retention was applied.
    */
   applied_at?: string;
   /**
    * Format: date-time
    * When the retention ends. Null or a date in the far future if it has no end.
    */
   disposition_at?: string | null;
   /** The policy that applies if several cover the version: the one that ends last. */
   winning_retention_policy?: RetentionPolicyMini | null;
  };
  /** A page of file version retentions. */
  FileVersionRetentions: MarkerPage & {
   /** The retentions. */
   entries: FileVersionRetention[];
  };
  /** A reference to a legal hold policy, by type and ID. */
  LegalHoldPolicyBase: {
   /**
    * The object's type.
    */
   type: "legal_hold_policy";
   /** The policy's ID. */
   id: string;
  };
  /** A legal hold policy as embedded in other objects and lists. */
  LegalHoldPolicyMini: LegalHoldPolicyBase & {
   /** The policy's name, up to 254 characters. */
   policy_name?: string;
  };
  /** A policy that protects content from permanent deletion, for example during a lawsuit. */
  LegalHoldPolicy: LegalHoldPolicyMini & {
   /** The policy's description, up to 500 characters. May be empty. */
   description?: string;
   /** The policy's status. applying and releasing are transitional and can take a while. An active policy is in effect, a released one is not. */
   status?: "active" | "applying" | "releasing" | "released" | (string & {});
   /** The number of assignments, by type. A type may be missing. */
   assignment_counts?: {
    /** The number of users. */
    user?: number;
    /** The number of folders. */
    folder?: number;
    /** The number of files. */
    file?: number;
    /** The number of file versions. */
    file_version?: number;
    /** The number of users for whom only owned content is on hold. */
    ownership?: number;
    /** The number of users for whom only content that they worked with is on hold. */
    interactions?: number;
   };
   /** Whether assignments also hold content created after the assignment. */
   is_ongoing?: boolean;
   /** The user who created the policy. */
   created_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the policy itself was last modified. Changes to its assignments do not count.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When the release was requested. It completes later. Null if not requested.
    */
   deleted_at?: string | null;
   /**
    * Format: date-time
    * The time from which an assignment to a user holds file versions. Null if there is no start.
    */
   filter_started_at?: string | null;
   /**
    * Format: date-time
    * The time up to which an assignment to a user holds file versions. Null if there is no end.
    */
   filter_ended_at?: string | null;
   /** The reason for the release, up to 500 characters. */
   release_notes?: string | null;
  };
  /** A page of legal hold policies. */
  LegalHoldPolicies: MarkerPage & {
   /** The policies. */
   entries: LegalHoldPolicy[];
  };
  /** A new legal hold policy. Either is_ongoing or the filter dates are required. */
  LegalHoldPolicyCreate: {
   /** The policy's name, unique in the enterprise. */
   policy_name: string;
   /** The policy's description. */
   description?: string;
   /**
    * Format: date-time
    * The time from which assignments to users hold file versions. Required unless is_ongoing is true. Other assignments do not need it.
    */
   filter_started_at?: string;
   /**
    * Format: date-time
    * The time up to which assignments to users hold file versions. Required unless is_ongoing is true. Other assignments do not need it.
    */
   filter_ended_at?: string;
   /** Whether assignments also hold content created after the assignment. Required if there are no filter dates. */
   is_ongoing?: boolean;
  };
  /** The changes to a legal hold policy. Omitted properties keep their values. */
  LegalHoldPolicyUpdate: {
   /** The policy's name, unique in the enterprise. */
   policy_name?: string;
   /** The policy's description. */
   description?: string;
   /** The reason for the release. */
   release_notes?: string;
  };
  /** A reference to a legal hold policy assignment, by type and ID. */
  LegalHoldPolicyAssignmentBase: {
   /**
    * The object's type.
    */
   type: "legal_hold_policy_assignment";
   /** The assignment's ID. */
   id: string;
  };
  /** The target of a legal hold policy assignment. */
  LegalHoldPolicyAssignedItem: {
   /**
    * The type of the target. ownership and interactions target a user: ownership holds only content that the user owns, interactions only content that the user worked with.
    */
   type: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions";
   /** The target's ID. For ownership and interactions, the user's ID. */
   id: string;
  };
  /** The assignment of a legal hold policy to a target. */
  LegalHoldPolicyAssignment: LegalHoldPolicyAssignmentBase & {
   /** The policy. */
   legal_hold_policy?: LegalHoldPolicyMini;
   assigned_to?: LegalHoldPolicyAssignedItem;
   /** The user who assigned the policy. */
   assigned_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was assigned.
    */
   assigned_at?: string;
   /**
    * Format: date-time
    * When the assignment was last modified.
    */
   modified_at?: string;
   /** Whether the policy also holds content created later. */
   is_ongoing?: boolean;
   /**
    * Format: date-time
    * When the release was requested. It completes later. Null if not requested.
    */
   deleted_at?: string | null;
  };
  /** A page of legal hold policy assignments. */
  LegalHoldPolicyAssignments: MarkerPage & {
   /** The assignments. */
   entries: LegalHoldPolicyAssignment[];
  };
  /** The legal hold policy and the target to assign it to. */
  LegalHoldPolicyAssignmentCreate: {
   /** The policy's ID. */
   policy_id: string;
   /** The target of the assignment. */
   assign_to: {
    /**
     * The type of the target. ownership holds only content that a user owns, interactions only content that a user worked with, and user both.
     */
    type: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions";
    /** The target's ID. For ownership and interactions, the user's ID. */
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
  /** A reference to the legal hold on a file version, by type and ID. */
  FileVersionLegalHoldBase: {
   /**
    * The object's type. The official value is file_version_legal_hold, but the service has been seen to send legal_hold.
    */
   type: "file_version_legal_hold" | "legal_hold";
   /** The hold's ID. */
   id: string;
  };
  /** A legal hold policy assignment as embedded in a hold. Often only type and id are present. */
  LegalHoldPolicyAssignmentMini: LegalHoldPolicyAssignmentBase & {
   /** The policy. */
   legal_hold_policy?: LegalHoldPolicyMini;
   assigned_to?: LegalHoldPolicyAssignedItem;
   /** The user who assigned the policy. */
   assigned_by?: UserMini;
   /**
    * Format: date-time
    * When the policy was assigned.
    */
   assigned_at?: string;
   /**
    * Format: date-time
    * When the assignment was last modified.
    */
   modified_at?: string;
   /**
    * Format: date-time
    * When the release was requested. It completes later. Null if not requested.
    */
   deleted_at?: string | null;
  };
  /** A legal hold on one file version. A version has at most one hold, which lists all assignments that cause it. */
  FileVersionLegalHold: FileVersionLegalHoldBase & {
   /** The file version. */
   file_version?: GovernedFileVersion;
   /** The file that the version belongs to. The file's current version need not be on hold. */
   file?: GovernedFile;
   /** The assignments that cause the hold. */
   legal_hold_policy_assignments?: LegalHoldPolicyAssignmentMini[];
   /**
    * Format: date-time
    * When the hold was released. Null while it is in effect.
    */
   deleted_at?: string | null;
  };
  /** A page of legal holds on file versions. */
  FileVersionLegalHolds: MarkerPage & {
   /** The holds. */
   entries: FileVersionLegalHold[];
  };
  /** The identity of an information barrier. */
  ShieldInformationBarrierBase: {
   /**
    * The object's type.
    */
   type: "shield_information_barrier";
   /** The barrier's ID. */
   id: string;
  };
  /** A barrier between sets of users. It prevents them from collaborating on each other's content. */
  ShieldInformationBarrier: ShieldInformationBarrierBase & {
   /** The enterprise to which the barrier belongs. */
   enterprise?: EnterpriseBase;
   /** The barrier's state: draft (being set up), pending (about to be enabled), enabled (in force), disabled or invalid (cannot take effect). */
   status?: "draft" | "pending" | "disabled" | "enabled" | "invalid" | (string & {});
   /**
    * Format: date-time
    * When the barrier was created.
    */
   created_at?: string;
   /** The user who created the barrier. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the barrier was last changed. Null if never.
    */
   updated_at?: string | null;
   /** The user who last changed the barrier. Null if never changed. */
   updated_by?: UserBase | null;
   /**
    * Format: date-time
    * When the barrier was enabled. Null if never.
    */
   enabled_at?: string | null;
   /** The user who enabled the barrier. Null if never enabled. */
   enabled_by?: UserBase | null;
  };
  /** A status change of a barrier. */
  ShieldInformationBarrierStatusChange: {
   /** The barrier's ID. */
   id: string;
   /**
    * The new status: pending to enable the barrier, disabled to disable it.
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
  /** A reference to an information barrier. */
  ShieldInformationBarrierReference: {
   /** The barrier. */
   shield_information_barrier: ShieldInformationBarrierBase;
  };
  /** A report on the collaborations that enabling a barrier would remove. */
  ShieldInformationBarrierReport: {
   /**
    * The object's type.
    */
   type: "shield_information_barrier_report";
   /** The report's ID. */
   id: string;
   /** The barrier, in a nested object of the same name. */
   shield_information_barrier?: ShieldInformationBarrierReference;
   /** The state of the report. */
   status?: "pending" | "error" | "done" | "cancelled" | (string & {});
   /** The report's location, in a nested object of the same name. Null or empty until the report is done. */
   details?: {
    /** The location of the report. */
    details?: {
     /** The ID of the folder that contains the report. */
     folder_id?: string | null;
    } | null;
   } | null;
   /**
    * Format: date-time
    * When the report was requested.
    */
   created_at?: string;
   /** The user who requested the report. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the report was last changed. Null if never.
    */
   updated_at?: string | null;
  };
  /** A page of reports. */
  ShieldInformationBarrierReports: MarkerPage & {
   /** The reports. */
   entries: ShieldInformationBarrierReport[];
  };
  /** The identity of a segment. */
  ShieldInformationBarrierSegmentBase: {
   /**
    * The object's type.
    */
   type: "shield_information_barrier_segment";
   /** The segment's ID. */
   id: string;
  };
  /** A set of users on one side of an information barrier. */
  ShieldInformationBarrierSegment: ShieldInformationBarrierSegmentBase & {
   /** The barrier to which the segment belongs. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment's name. */
   name?: string;
   /** A description of the segment's members. Null or empty if there is none. */
   description?: string | null;
   /**
    * Format: date-time
    * When the segment was created.
    */
   created_at?: string;
   /** The user who created the segment. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the segment was last changed. Null if never.
    */
   updated_at?: string | null;
   /** The user who last changed the segment. Null if never changed. */
   updated_by?: UserBase | null;
  };
  /** Changes to a segment. Omitted properties keep their values. */
  ShieldInformationBarrierSegmentUpdate: {
   /** The segment's name. Must be unique within the barrier. */
   name?: string;
   /** A description of the segment's members. Null removes it. */
   description?: string | null;
  };
  /** A page of segments. */
  ShieldInformationBarrierSegments: MarkerPage & {
   /** The segments. */
   entries: ShieldInformationBarrierSegment[];
  };
  /** A new segment. */
  ShieldInformationBarrierSegmentCreate: {
   /** The barrier to which to add the segment. */
   shield_information_barrier: ShieldInformationBarrierBase;
   /** The segment's name. Must be unique within the barrier. */
   name: string;
   /** A description of the segment's members. */
   description?: string;
  };
  /** The membership of a user in a segment. */
  ShieldInformationBarrierSegmentMember: {
   /**
    * The object's type.
    */
   type: "shield_information_barrier_segment_member";
   /** The membership's ID. */
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
   /** The user who added the member. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the membership was last changed. Null if never.
    */
   updated_at?: string | null;
   /** The user who last changed the membership. Null if never changed. */
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
    * The object type. Optional.
    */
   type?: "shield_information_barrier_segment_member";
   /** The barrier of the segment. Optional. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment. */
   shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
   /** The user to add. */
   user: UserBase;
  };
  /** A restriction that separates a segment from another. */
  ShieldInformationBarrierSegmentRestriction: {
   /**
    * The object's type.
    */
   type: "shield_information_barrier_segment_restriction";
   /** The restriction's ID. */
   id: string;
   /** The barrier of both segments. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The restricted segment. */
   shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
   /** The segment from which it is separated. */
   restricted_segment: ShieldInformationBarrierSegmentBase;
   /**
    * Format: date-time
    * When the restriction was created.
    */
   created_at?: string;
   /** The user who created the restriction. */
   created_by?: UserBase;
   /**
    * Format: date-time
    * When the restriction was last changed. Null if never.
    */
   updated_at?: string | null;
   /** The user who last changed the restriction. Null if never changed. */
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
    * The object type. Required by the service.
    */
   type: "shield_information_barrier_segment_restriction";
   /** The barrier of both segments. Optional. */
   shield_information_barrier?: ShieldInformationBarrierBase;
   /** The segment to restrict. */
   shield_information_barrier_segment: ShieldInformationBarrierSegmentBase;
   /** The segment from which to separate it. */
   restricted_segment: ShieldInformationBarrierSegmentBase;
  };
  /** The identity of a Shield list. */
  ShieldListBase: {
   /**
    * The object's type.
    */
   type: "shield_list";
   /** The list's ID. */
   id: string;
  };
  /** A Shield list without its content. */
  ShieldListMini: ShieldListBase & {
   /** The list's name. */
   name: string;
   /** The content type of the list. */
   content: {
    /**
     * The type of the list's entries.
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
   /**
    * The object's type.
    */
   type: "country";
   /** The countries, as ISO 3166-1 alpha-2 codes. */
   country_codes: string[];
  };
  /** Domains on a Shield list. */
  ShieldListContentDomain: {
   /**
    * The object's type.
    */
   type: "domain";
   /** The domains. */
   domains: string[];
  };
  /** Email addresses on a Shield list. */
  ShieldListContentEmail: {
   /**
    * The object's type.
    */
   type: "email";
   /** The addresses. */
   email_addresses: string[];
  };
  /** IP addresses on a Shield list. */
  ShieldListContentIp: {
   /**
    * The object's type.
    */
   type: "ip";
   /** The IP addresses, or ranges in CIDR notation such as 192.0.2.0/24. */
   ip_addresses: string[];
  };
  /** The new content of a Shield list. All entries are of the same type. Integrations are not accepted. */
  ShieldListContentChange: ShieldListContentCountry | ShieldListContentDomain | ShieldListContentEmail | ShieldListContentIp;
  /** A new Shield list. */
  ShieldListCreate: {
   /** The list's name. Must be unique within the enterprise. */
   name: string;
   /** The purpose of the list. */
   description?: string;
   content: ShieldListContentChange;
  };
  /** Integrations on a Shield list. */
  ShieldListContentIntegration: {
   /**
    * The object's type.
    */
   type: "integration";
   /** The integrations. */
   integrations: {
    /** The integration's ID. */
    id?: string;
   }[];
  };
  /** The content of a Shield list. All entries are of the same type. */
  ShieldListContent: ShieldListContentCountry | ShieldListContentDomain | ShieldListContentEmail | ShieldListContentIp | ShieldListContentIntegration;
  /** A list that Box Shield rules can share. */
  ShieldList: ShieldListBase & {
   /** The list's name. */
   name: string;
   /** The enterprise to which the list belongs. */
   enterprise: EnterpriseBase;
   /** The purpose of the list. Absent or empty if there is none. */
   description?: string;
   /**
    * Format: date-time
    * When the list was created.
    */
   created_at: string;
   /**
    * Format: date-time
    * When the list was last changed.
    */
   updated_at: string;
   content: ShieldListContent;
  };
  /** The new name and content of a Shield list. */
  ShieldListUpdate: {
   /** The list's name. Must be unique within the enterprise. */
   name: string;
   /** The purpose of the list. */
   description?: string;
   content: ShieldListContentChange;
  };
  /** A folder of the enterprise for content no longer in use. */
  Archive: {
   /**
    * The object's type.
    */
   type: "archive";
   /** The archive's ID. */
   id: string;
   /** The archive's name. */
   name: string;
   /**
    * Format: int64
    * The size of the archive's content in bytes.
    */
   size: number;
   /** A description of the content. Null or empty if there is none. */
   description?: string | null;
   /** The owner, usually the enterprise. */
   owned_by?: {
    /**
     * The owner's type.
     */
    type: "enterprise" | "user";
    /** The owner's ID. */
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
   /** The archive's name. Must be unique among the enterprise's archives. */
   name: string;
   /** A description of the content. */
   description?: string;
   /** The ID of the storage policy that determines the storage regions. Requires Box Zones for the enterprise. */
   storage_policy_id?: string;
  };
  /** Changes to an archive. Omitted properties keep their values. */
  ArchiveUpdate: {
   /** The archive's name. Must be unique among the enterprise's archives. */
   name?: string;
   /** A description of the content. */
   description?: string;
  };
  /** The cancellation of a sign request. */
  SignRequestCancel: {
   /** The reason for the cancellation, shown to the signers. */
   reason?: string;
  };
  /** A document field and its value. Only the value property for the field's type is set. */
  SignRequestPrefillTag: {
   /** The name given to the field in the document or template. */
   document_tag_id?: string | null;
   /** The value of a text field. */
   text_value?: string | null;
   /** Whether the checkbox is selected. */
   checkbox_value?: boolean | null;
   /** The value of a date field, as a date. In responses, a time may follow. */
   date_value?: string | null;
  };
  /** The settings of a sign request, as chosen by the sender. */
  SignRequestSettings: {
   /** Whether the sender places the fields manually. The request is then not sent until the sender has done so at prepare_url. */
   is_document_preparation_needed?: boolean;
   /** The URL that signers are sent to after signing. Null for a Box page. */
   redirect_url?: string | null;
   /** The URL that signers are sent to after declining. Null for a Box page. */
   declined_redirect_url?: string | null;
   /**
    * Whether signatures can be typed instead of drawn.
    * @default true
    */
   are_text_signatures_enabled?: boolean;
   /** The subject of the email to the signers. Null or empty for the default subject. */
   email_subject?: string | null;
   /** The text of the email to the signers. May contain a few HTML tags. Null or empty for the default text. */
   email_message?: string | null;
   /** Whether signers who have not signed are reminded by email on days 3, 8, 13 and 18. */
   are_reminders_enabled?: boolean;
   /** The request's name. Defaults to the name of the first document. */
   name?: string;
   /** Values for document fields that are filled in before signing. */
   prefill_tags?: SignRequestPrefillTag[];
   /** The number of days for which the request can be signed. It expires at the end of the last day. Null or 0 for no limit. */
   days_valid?: number | null;
   /** The ID of the request in the sender's own system. */
   external_id?: string | null;
   /** The sign template from which the request is created. Null if there is none. */
   template_id?: string | null;
   /** The name of the external system from which the request originates. */
   external_system_name?: string | null;
   /** A special signing process that the request must follow. Null for the default process. */
   request_flow?: "cfr-part-11" | (string & {}) | null;
  };
  /** The settings of a participant in a sign request, as chosen by the sender. */
  SignRequestSignerSettings: {
   /** The email address to which the request is sent. Null for a signer who signs in person or for a group. */
   email?: string | null;
   /** Whether the signer signs on a device of the sender, who must be present. */
   is_in_person?: boolean;
   /** The position in the signing order. Signers with the same number sign in parallel; higher numbers wait for lower ones. */
   order?: number;
   /** The ID of the signer in the caller's own system. If set, the response contains URLs for signing without an email. */
   embed_url_external_user_id?: string | null;
   /** The URL that this signer is sent to after signing. Overrides the redirect_url of the request. */
   redirect_url?: string | null;
   /** The URL that this signer is sent to after declining. Overrides the declined_redirect_url of the request. */
   declined_redirect_url?: string | null;
   /** Whether the signer must log in to Box before signing. */
   login_required?: boolean | null;
   /** The phone number that receives a verification code, which the signer must enter. */
   verification_phone_number?: string | null;
   /** An identifier that signers of a group share. The first of them to sign signs for the whole group. */
   signer_group_id?: string | null;
   /** Whether emails about the request to the signer are suppressed. */
   suppress_notifications?: boolean | null;
   /** The language of the signer's pages and emails, as a language code. */
   language?: string | null;
  };
  /** The content of the field. */
  SignInputContentType: "signature" | "initial" | "stamp" | "date" | "checkbox" | "text" | "full_name" | "first_name" | "last_name" | "company" | "title" | "email" | "attachment" | "radio" | "dropdown" | (string & {});
  /** The validation rule of a field. Empty if every value is accepted. */
  SignInputValidation: {
   /** The required format of the value. For custom, custom_regex defines the format. */
   validation_type?: "email" | "custom" | "zip" | "zip_4" | "ssn" | "number_with_period" | "number_with_comma" | "date_iso" | "date_us" | "date_eu" | "date_asia" | (string & {});
   /** The regular expression that the value must match. Only for custom. */
   custom_regex?: string | null;
   /** The error message for the signer if the value does not match. Only for custom. */
   custom_error_message?: string | null;
  };
  /** A document field for a signer to fill in. */
  SignRequestSignerInput: SignRequestPrefillTag & {
   /** The type of the field. */
   type?: "signature" | "date" | "text" | "checkbox" | "radio" | "dropdown" | (string & {});
   content_type?: SignInputContentType;
   /** The page of the field, counted from 0. */
   page_index: number;
   /** Whether the field is read-only for the signer. */
   read_only?: boolean;
   /** The validation rule. Null or empty if every value is accepted. */
   validation?: SignInputValidation | null;
   /** The signer's reason for signing. Only for signature fields. */
   reason?: string | null;
   /** Whether the signer's identity was verified for this field. Only for signature fields. */
   is_validated?: boolean | null;
  };
  /** A file that a signer added. */
  SignRequestSignerAttachment: {
   /** The attachment's ID. */
   id?: string | null;
   /** The file's name. */
   name?: string | null;
  };
  /** A participant in a sign request. */
  SignRequestSigner: SignRequestSignerSettings & {
   /** The participant's role: to sign, to approve, or only to receive the final copy. */
   role?: "signer" | "approver" | "final_copy_reader" | (string & {});
   /** Whether the signer has opened the email. */
   has_viewed_email?: boolean;
   /** Whether the signer has opened the documents. */
   has_viewed_document?: boolean;
   /** The signer's decision. Null until the signer decides. */
   signer_decision?: {
    /**
     * The decision.
     */
    type?: "signed" | "declined";
    /**
     * Format: date-time
     * When the decision was made.
     */
    finalized_at?: string;
    /** The signer's comment on the decision, such as the reason for declining. */
    additional_info?: string | null;
   } | null;
   /** The fields for the signer to fill in. */
   inputs?: SignRequestSignerInput[];
   /** The URL where the signer can sign without an email. It must open in a separate window. */
   embed_url?: string | null;
   /** The URL where the signer can sign in an iframe on another site. Valid for a short time. */
   iframeable_embed_url?: string | null;
   /** Files that the signer added. */
   attachments?: SignRequestSignerAttachment[] | null;
  };
  /** A request to sign documents, including its progress. */
  SignRequest: SignRequestSettings & {
   /**
    * The object's type.
    */
   type: "sign-request";
   /** The sign request's ID, a UUID. */
   id: string;
   /** The documents as they were when the request was created. */
   source_files?: FileMini[];
   /** The participants. They include the sender, as a reader of the final copy. */
   signers?: SignRequestSigner[];
   /** Whether signers can add dates to the documents. */
   are_dates_enabled?: boolean;
   /** The only permitted signature color. Null for any color. */
   signature_color?: "blue" | "black" | "red" | (string & {}) | null;
   /** The URL where the sender places the fields. Null if no preparation is needed. */
   prepare_url?: string | null;
   /** A PDF log of all actions and their times. Null or absent until it is created. */
   signing_log?: FileMini | null;
   /** The state of the request. converting, created, sent and viewed are in progress; signed, cancelled, declined and expired are final; states with error are failures. */
   status?: "converting" | "created" | "sent" | "viewed" | "signed" | "cancelled" | "declined" | "error" | "error_converting" | "error_sending" | "expired" | "finalizing" | "error_finalizing" | (string & {});
   /** The signed documents. */
   sign_files?: {
    /** The copies in parent_folder. They change with each signature. */
    files?: FileMini[];
    /** Whether the copies contain all signatures so far. Copies downloaded earlier may be out of date. */
    is_ready_for_download?: boolean;
   };
   /**
    * Format: date-time
    * When the request expires. Null if never.
    */
   auto_expire_at?: string | null;
   parent_folder?: FolderMini;
   /** The role with which the signed documents are shared with the signers. */
   collaborator_level?: string | null;
   /** A short ID, as shown in the signing log. */
   short_id?: string;
   /**
    * Format: date-time
    * When the request was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the request reached a final state. Null until then.
    */
   finished_at?: string | null;
   /** A machine-readable error code. Null if the request did not fail. */
   error_code?: string | null;
   /** The email address of the sender. */
   sender_email?: string | null;
   /** The user ID of the sender. */
   sender_id?: number | null;
  };
  /** A page of sign requests. */
  SignRequests: MarkerPage & {
   /** The sign requests. */
   entries: SignRequest[];
  };
  /** A new participant in a sign request. */
  SignRequestCreateSigner: SignRequestSignerSettings & {
   /**
    * The participant's role: to sign, to approve, or only to receive the final copy.
    * @default signer
    */
   role?: "signer" | "approver" | "final_copy_reader";
   /** A password that the signer must enter first. Never returned. */
   password?: string | null;
  };
  /** A new sign request. Its documents come from source_files or, with template_id, from a template. */
  SignRequestCreate: SignRequestSettings & {
   /** The documents to sign. The service signs copies; the originals are not changed. */
   source_files?: FileBase[] | null;
   /**
    * The only permitted signature color. Null for any color.
    * @enum {string|null}
    */
   signature_color?: "blue" | "black" | "red" | null;
   /** The participants. With a template, their number and roles must match it. The sender is added automatically as a reader of the final copy. */
   signers: SignRequestCreateSigner[];
   /** The folder for the signed documents and the signing log. Defaults to a folder named My Sign Requests. Cannot be the root folder. */
   parent_folder?: FolderBase & {
    /** Accepted as returned with the folder, but not required. */
    sequence_id?: string | null;
    /** Accepted as returned with the folder, but not required. */
    name?: string;
   };
  };
  /** A document field of a template. */
  SignTemplateSignerInput: SignRequestPrefillTag & {
   /** The ID of the field within the template. */
   id?: string;
   /** The type of the field. */
   type?: "signature" | "date" | "text" | "checkbox" | "attachment" | "radio" | "dropdown" | (string & {});
   content_type?: SignInputContentType;
   /** Whether the signer must fill in the field. */
   is_required?: boolean;
   /** The page of the field, counted from 0. */
   page_index: number;
   /** The ID of the document that contains the field. */
   document_id?: string | null;
   /** The options of a dropdown. */
   dropdown_choices?: string[] | null;
   /** The ID that fields of one question share, such as the radio buttons of a group. */
   group_id?: string | null;
   /** The position of the field, as fractions of the page's width and height from the left and top. */
   coordinates?: {
    /** The distance from the left edge. */
    x?: number;
    /** The distance from the top edge. */
    y?: number;
   };
   /** The size of the field, as fractions of the page. */
   dimensions?: {
    /** The fraction of the page's width. */
    width?: number;
    /** The fraction of the page's height. */
    height?: number;
   };
   /** The field's label for the signer. */
   label?: string | null;
   /** Whether the field is read-only for the signer. */
   read_only?: boolean;
   /** The validation rule. Null or empty if every value is accepted. */
   validation?: SignInputValidation | null;
  };
  /** A signer role of the requests created from a template. */
  SignTemplateSigner: {
   /** The fields for the signer to fill in. */
   inputs?: SignTemplateSignerInput[];
   /** The email address of the signer. Null if the request must set it. */
   email?: string | null;
   /** The participant's role: to sign, to approve, or only to receive the final copy. */
   role?: "signer" | "approver" | "final_copy_reader" | (string & {});
   /** Whether the signer signs on a device of the sender, who must be present. */
   is_in_person?: boolean;
   /** The position in the signing order. Signers with the same number sign in parallel. */
   order?: number;
   /** An identifier that signers of a group share. The first of them to sign signs for the whole group. */
   signer_group_id?: string | null;
   /** The template's label for the role. */
   label?: string | null;
   /** The ID of the role within the template. */
   public_id?: string;
   /** Whether the request must set a password for the signer. */
   is_password_required?: boolean | null;
   /** Whether the request must set a phone number to verify the signer. */
   is_phone_number_required?: boolean | null;
   /** Whether the signer must log in to Box before signing. */
   login_required?: boolean | null;
  };
  /** A template for sign requests. Templates are created in the web app. */
  SignTemplate: {
   /**
    * The object's type.
    */
   type?: "sign-template";
   /** The template's ID, a UUID. Use it as template_id of a sign request. */
   id: string;
   /** The template's name. */
   name?: string | null;
   /** The subject of the email to the signers. Null for the default subject. */
   email_subject?: string | null;
   /** The text of the email to the signers. May contain a few HTML tags. Null for the default text. */
   email_message?: string | null;
   /** The number of days for which a request can be signed. Null or 0 for no limit. */
   days_valid?: number | null;
   /** An alias of days_valid. */
   auto_expire_days?: number | null;
   parent_folder?: FolderMini;
   /** The documents to sign. */
   source_files?: FileMini[];
   /** Whether the fields in the documents are locked for senders. */
   are_fields_locked?: boolean;
   /** Whether options such as days_valid are locked for senders. */
   are_options_locked?: boolean;
   /** Whether senders are prevented from adding or removing signers. */
   are_recipients_locked?: boolean;
   /** Whether the email settings are locked for senders. */
   are_email_settings_locked?: boolean;
   /** Whether the documents are locked for senders. */
   are_files_locked?: boolean;
   /** The signer roles of the template. */
   signers?: SignTemplateSigner[];
   /** The properties that senders cannot edit or must set. */
   additional_info?: {
    /** The properties of the request that the template fixes. */
    non_editable?: ("email_subject" | "email_message" | "name" | "days_valid" | "signers" | "source_files" | (string & {}))[];
    /** The properties that a request must set. */
    required?: {
     /** The properties that the request must set for each signer, in the order of the template's signers. */
     signers?: ("email" | (string & {}))[][];
    };
   };
   /** A link where anyone can sign a copy of the documents. Null if there is none. */
   ready_sign_link?: {
    /** The link's URL. */
    url?: string;
    /** The link's name. */
    name?: string | null;
    /** The instructions for signers. */
    instructions?: string | null;
    /** The ID of the folder for the signed documents. */
    folder_id?: string | null;
    /** Whether the template's owner gets no email about signings. */
    is_notification_disabled?: boolean;
    /** Whether the link is active. */
    is_active?: boolean;
   } | null;
   /** The branding of emails and pages. Null for the Box branding. */
   custom_branding?: {
    /** The company name in emails. */
    company_name?: string | null;
    /** The URL of the logo. */
    logo_uri?: string | null;
    /** The color, as # followed by six hex digits. */
    branding_color?: string | null;
    /** The footer text of emails. */
    email_footer_text?: string | null;
   } | null;
   /** A special signing process that requests follow. Null for the default process. */
   request_flow?: "cfr-part-11" | (string & {}) | null;
  };
  /** A page of sign templates. */
  SignTemplates: MarkerPage & {
   /** The templates. */
   entries: SignTemplate[];
  };
  /** A Box Relay workflow without its steps. */
  WorkflowMini: {
   /**
    * The object's type.
    */
   type: "workflow";
   /** The workflow's ID. */
   id: string;
   /** The workflow's name. */
   name?: string;
   /** A description of its purpose. */
   description?: string | null;
   /** Whether it can be started. */
   is_enabled?: boolean;
  };
  /** An object that a trigger is bound to. */
  WorkflowTriggerScope: {
   /**
    * The object's type.
    */
   type: "trigger_scope";
   /** The bound part of the trigger, as a JSON Pointer such as /event/source/parent. */
   ref?: string;
   /** The folder that the trigger is bound to. */
   object?: {
    /**
     * The object's type.
     */
    type: "folder";
    /** The folder's ID. */
    id: string;
   };
  };
  /** The trigger that starts a flow. */
  WorkflowTrigger: {
   /**
    * The object's type.
    */
   type: "trigger";
   /** The trigger's type. WORKFLOW_MANUAL_START is started by an API call or manually. */
   trigger_type?: "WORKFLOW_MANUAL_START" | (string & {});
   /** The objects that the trigger is bound to. */
   scope?: WorkflowTriggerScope[];
  };
  /** A step of a flow without its rejection steps. */
  WorkflowOutcomeMini: {
   /**
    * The object's type.
    */
   type: "outcome";
   /** The step's ID. A start call uses it to fill in the step's open values. */
   id: string;
   /** The step's name. */
   name?: string;
   /** The action that the step performs. */
   action_type?: "add_metadata" | "assign_task" | "copy_file" | "copy_folder" | "create_folder" | "delete_file" | "delete_folder" | "lock_file" | "move_file" | "move_folder" | "remove_watermark_file" | "rename_folder" | "restore_folder" | "share_file" | "share_folder" | "unlock_file" | "upload_file" | "wait_for_task" | "watermark_file" | "go_back_to_step" | "apply_file_classification" | "apply_folder_classification" | "send_notification" | (string & {});
  };
  /** A step of a flow. */
  WorkflowOutcome: WorkflowOutcomeMini & {
   /** The steps that follow instead if an approval is rejected. */
   if_rejected?: WorkflowOutcomeMini[];
  };
  /** A trigger of a workflow and the steps that it starts. */
  WorkflowFlow: {
   /**
    * The object's type.
    */
   type: "flow";
   /** The flow's ID. */
   id: string;
   trigger?: WorkflowTrigger;
   /** The steps, in order. */
   outcomes?: WorkflowOutcome[];
   /**
    * Format: date-time
    * When the flow was created.
    */
   created_at?: string;
   /** The user who created it. */
   created_by?: UserBase;
  };
  /** A Box Relay workflow with its steps. */
  Workflow: WorkflowMini & {
   /** The flows, each with a trigger and its steps. A start call starts one flow. */
   flows?: WorkflowFlow[];
  };
  /** A page of workflows. */
  Workflows: MarkerPage & {
   /** The workflows. */
   entries: Workflow[];
  };
  /** The users for a step. */
  WorkflowCollaboratorVariable: {
   /**
    * The object's type.
    */
   type: "variable";
   /**
    * The object's type.
    */
   variable_type: "user_list";
   /** The users. */
   variable_value: UserBase[];
  };
  /** The completion rule of a step's task. */
  WorkflowCompletionRuleVariable: {
   /**
    * The object's type.
    */
   type: "variable";
   /**
    * The object's type.
    */
   variable_type: "task_completion_rule";
   /**
    * Whether all assignees or only one must finish.
    */
   variable_value: "all_assignees" | "any_assignees";
  };
  /** The role that a step grants. */
  WorkflowRoleVariable: {
   /**
    * The object's type.
    */
   type: "variable";
   /**
    * The object's type.
    */
   variable_type: "collaborator_role";
   /**
    * The role.
    */
   variable_value: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
  };
  /** The values that a step leaves open until the start. */
  WorkflowStartOutcome: {
   /** The step's ID. */
   id: string;
   collaborators?: WorkflowCollaboratorVariable;
   completion_rule?: WorkflowCompletionRuleVariable;
   file_collaborator_role?: WorkflowRoleVariable;
   task_collaborators?: WorkflowCollaboratorVariable;
   role?: WorkflowRoleVariable;
  };
  /** The flow to start and its items. */
  WorkflowStart: {
   /**
    * The type of the body. Optional.
    */
   type?: "workflow_parameters";
   /** The flow to start. */
   flow: {
    /**
     * The object's type.
     */
    type: "flow";
    /** The flow's ID. */
    id: string;
   };
   /** The files to work on. They must be in the folder. */
   files: {
    /**
     * The object's type.
     */
    type: "file";
    /** The file's ID. */
    id: string;
   }[];
   /** The folder that the workflow is configured for. */
   folder: {
    /**
     * The object's type.
     */
    type: "folder";
    /** The folder's ID. */
    id: string;
   };
   /** Values for steps that leave some open until the start. */
   outcomes?: WorkflowStartOutcome[];
  };
  /** A Box Automate workflow. */
  AutomateWorkflowMini: {
   /**
    * The object's type.
    */
   type: "workflow";
   /** The workflow's ID. */
   id: string;
   /** The workflow's name. */
   name?: string;
  };
  /** A Box Automate action that an API call can start, and the workflow that it runs. */
  AutomateWorkflowAction: {
   /**
    * The object's type.
    */
   type: "workflow_action";
   /** The action's ID, for workflow_action_id in a start call. */
   id: string;
   /** The type of action. */
   action_type: "run_workflow" | (string & {});
   /** A description of its purpose. */
   description?: string | null;
   /**
    * Format: date-time
    * When it was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When it was last changed.
    */
   updated_at?: string | null;
   /** The user who created it. */
   created_by?: UserMini;
   /** The user who last changed it. Null if nobody did or the account no longer exists. */
   updated_by?: UserMini | null;
   workflow: AutomateWorkflowMini;
  };
  /** A page of startable actions. */
  AutomateWorkflows: MarkerPage & {
   /** The actions. */
   entries: AutomateWorkflowAction[];
  };
  /** The action to start and its files. */
  AutomateWorkflowStart: {
   /** The action's ID. */
   workflow_action_id: string;
   /** The IDs of the files to work on. */
   file_ids: string[];
  };
  /** A reference to an integration mapping, by type and ID. */
  IntegrationMappingBase: {
   /**
    * The object's type.
    */
   type: "integration_mapping";
   /** The mapping's ID. */
   id: string;
  };
  /** The settings of a mapping. */
  IntegrationMappingSlackOptions: {
   /** Whether Box leaves the folder's collaborators unchanged. If false, Box grants access to users who join the channel and revokes it from users who leave. */
   is_access_management_disabled?: boolean;
  };
  /** A Slack channel in a workspace or an organization. One of slack_workspace_id and slack_org_id is set. */
  IntegrationMappingPartnerItemSlack: {
   /**
    * The object's type.
    */
   type: "channel";
   /** The channel's ID in Slack. */
   id: string;
   /** The ID of the workspace in which the integration is installed. Null if it is installed in an organization. */
   slack_workspace_id?: string | null;
   /** The ID of the Enterprise Grid organization in which the integration is installed. Null if it is installed in a workspace. */
   slack_org_id?: string | null;
  };
  /** A Slack channel and the folder that stores its files. */
  IntegrationMappingSlack: IntegrationMappingBase & {
   /**
    * The object's type.
    */
   integration_type?: "slack";
   /** Whether the mapping was created manually or through the API. False if the integration created it automatically. */
   is_manually_created?: boolean;
   options?: IntegrationMappingSlackOptions;
   /** The user who created the mapping. */
   created_by?: UserMini;
   /** The user who last modified the mapping. Null if it was never modified or the account no longer exists. */
   modified_by?: UserMini | null;
   partner_item: IntegrationMappingPartnerItemSlack;
   box_item: FolderMini;
   /**
    * Format: date-time
    * When the mapping was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the mapping was last modified.
    */
   modified_at?: string;
  };
  /** A page of Slack channel mappings. */
  IntegrationMappingsSlack: {
   /** The maximum number of entries in the page. */
   limit?: number;
   /** The marker of the next page. Null, empty or missing on the last page. The service sometimes sends a number. */
   next_marker?: string | number | null;
   /** The marker of the previous page. */
   prev_marker?: string | number | null;
   /** The mappings. */
   entries: IntegrationMappingSlack[];
  };
  /** The folder that stores the files. */
  IntegrationMappingFolder: {
   /**
    * The object's type.
    */
   type: "folder";
   /** The folder's ID. */
   id: string;
  };
  /** A new mapping of a Slack channel to a folder. */
  IntegrationMappingSlackCreate: {
   partner_item: IntegrationMappingPartnerItemSlack;
   box_item: IntegrationMappingFolder;
   options?: IntegrationMappingSlackOptions;
  };
  /** The changes to a mapping. Omitted properties keep their values. */
  IntegrationMappingSlackUpdate: {
   box_item?: IntegrationMappingFolder;
   options?: IntegrationMappingSlackOptions;
  };
  /** A Microsoft Teams channel or team. */
  IntegrationMappingPartnerItemTeams: {
   /**
    * The type of the item: channel or team.
    */
   type: "channel" | "team";
   /** The item's ID in Teams. */
   id: string;
   /** The ID of the Microsoft tenant. */
   tenant_id: string;
   /** The ID of the team. For a channel, the team that contains it. */
   team_id?: string;
  };
  /** A Microsoft Teams channel or team, and the folder that stores its files. */
  IntegrationMappingTeams: IntegrationMappingBase & {
   /**
    * The object's type.
    */
   integration_type?: "teams";
   /** Whether a manually created mapping takes precedence over this one. */
   is_overridden_by_manual_mapping?: boolean;
   partner_item: IntegrationMappingPartnerItemTeams;
   box_item: IntegrationMappingFolder;
   /**
    * Format: date-time
    * When the mapping was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the mapping was last modified.
    */
   modified_at?: string;
  };
  /** All matching mappings of Teams channels and teams. */
  IntegrationMappingsTeams: {
   /** The mappings. */
   entries: IntegrationMappingTeams[];
  };
  /** A new mapping of a channel or team to a folder. */
  IntegrationMappingTeamsCreate: {
   /** The channel or team. */
   partner_item: {
    /**
     * The type of the item: channel or team.
     */
    type: "channel" | "team";
    /** The item's ID in Teams. */
    id: string;
    /** The ID of the Microsoft tenant. */
    tenant_id: string;
    /** The ID of the team. For a channel, the team that contains it. */
    team_id: string;
   };
   box_item: IntegrationMappingFolder;
  };
  /** The changes to a mapping. */
  IntegrationMappingTeamsUpdate: {
   box_item?: IntegrationMappingFolder;
  };
  /** A file or hub to ask about. */
  AiAskItem: {
   /**
    * The item's type. A hub must be the only item.
    */
   type: "file" | "hubs";
   /** The item's ID. */
   id: string;
   /** Text to use instead of the item's content, such as an excerpt of it. */
   content?: string;
  };
  /** An earlier question and its answer in the conversation. */
  AiDialogueTurn: {
   /** The question or instruction. */
   prompt?: string;
   /** The answer to it. */
   answer?: string;
   /**
    * Format: date-time
    * When the answer was created.
    */
   created_at?: string;
  };
  /** A reference to an agent of the enterprise. */
  AiAgentReference: {
   /**
    * The object's type.
    */
   type: "ai_agent_id";
   /** The agent's ID. */
   id: string;
  };
  /** Parameters for OpenAI models. */
  AiLlmEndpointParamsOpenAi: {
   /**
    * The object's type.
    */
   type: "openai_params";
   /** The randomness of the output. Change either this or top_p, not both. */
   temperature?: number | null;
   /** The probability mass of the likeliest tokens to sample from. */
   top_p?: number | null;
   /** The penalty for words by the number of times that they have occurred. */
   frequency_penalty?: number | null;
   /** The penalty for words that have occurred at least once. */
   presence_penalty?: number | null;
   /** Text that ends the generation. */
   stop?: string | null;
  };
  /** Parameters for Google models. */
  AiLlmEndpointParamsGoogle: {
   /**
    * The object's type.
    */
   type: "google_params";
   /** The randomness of the output. */
   temperature?: number | null;
   /** The probability mass of the likeliest tokens to sample from. */
   top_p?: number | null;
   /** The number of likeliest tokens to sample from. */
   top_k?: number | null;
  };
  /** Parameters for models on AWS. */
  AiLlmEndpointParamsAws: {
   /**
    * The object's type.
    */
   type: "aws_params";
   /** The randomness of the output. */
   temperature?: number | null;
   /** The probability mass of the likeliest tokens to sample from. */
   top_p?: number | null;
  };
  /** Parameters for models on IBM. */
  AiLlmEndpointParamsIbm: {
   /**
    * The object's type.
    */
   type: "ibm_params";
   /** The randomness of the output. */
   temperature?: number | null;
   /** The probability mass of the likeliest tokens to sample from. */
   top_p?: number | null;
   /** The number of likeliest tokens to sample from. */
   top_k?: number | null;
  };
  /** Sampling parameters of the model. They depend on the provider. */
  AiLlmEndpointParams: AiLlmEndpointParamsOpenAi | AiLlmEndpointParamsGoogle | AiLlmEndpointParamsAws | AiLlmEndpointParamsIbm;
  /** The model and its settings. */
  AiAgentModelSettings: {
   /** The model's name, such as azure__openai__gpt_4o_mini. */
   model?: string;
   /** The maximum number of tokens in the answer. */
   num_tokens_for_completion?: number;
   llm_endpoint_params?: AiLlmEndpointParams;
  };
  /** Settings for content that fits into one model call. */
  AiAgentBasicTextTool: AiAgentModelSettings & {
   /** The model's role. Sent before all other input. */
   system_message?: string;
   /** The prompt for the model. Must contain the placeholders {user_question} and {content}. Can contain {current_date}. */
   prompt_template?: string;
  };
  /** Settings for finding the relevant passages in a long text. */
  AiAgentEmbeddings: {
   /** The name of the embedding model. */
   model?: string;
   /** The strategy for splitting the text into passages. */
   strategy?: {
    /** The strategy's ID. */
    id?: string;
    /** The number of tokens per passage. */
    num_tokens_per_chunk?: number;
   };
  };
  /** Settings for content that exceeds one model call. */
  AiAgentLongTextTool: AiAgentBasicTextTool & {
   embeddings?: AiAgentEmbeddings;
  };
  /** Settings for spreadsheets. */
  AiAgentSpreadsheetTool: AiAgentModelSettings;
  /** Settings for questions. The items of the question determine the part that is used. */
  AiAgentAsk: {
   /**
    * The object's type.
    */
   type: "ai_agent_ask";
   long_text?: AiAgentLongTextTool;
   basic_text?: AiAgentBasicTextTool;
   spreadsheet?: AiAgentSpreadsheetTool;
   long_text_multi?: AiAgentLongTextTool;
   basic_text_multi?: AiAgentBasicTextTool;
   basic_image?: AiAgentBasicTextTool;
   basic_image_multi?: AiAgentBasicTextTool;
  };
  /** The agent that answers the question. Either an agent of the enterprise, or settings that override the default agent's. */
  AiAskAgent: AiAgentReference | AiAgentAsk;
  /** A question and the items it concerns. */
  AiAsk: {
   /**
    * Whether the question concerns one item or several.
    */
   mode: "multiple_item_qa" | "single_item_qa";
   /** The question or instruction, up to 10,000 characters. */
   prompt: string;
   /** The items to ask about. Only the beginning of long texts is used. */
   items: AiAskItem[];
   /** The conversation so far, oldest turn first. */
   dialogue_history?: AiDialogueTurn[];
   /** Whether to return the passages that the answer is based on. */
   include_citations?: boolean;
   ai_agent?: AiAskAgent;
  };
  /** The models and the method that produced a response. */
  AiAgentInfo: {
   /** The models that were used. */
   models?: {
    /** The model's name. */
    name?: string;
    /** The model's provider. */
    provider?: string;
    /** The purpose the model was used for. */
    supported_purpose?: string;
   }[];
   /** The method of reading the content, such as basic_text or long_text. */
   processor?: string;
  };
  /** A text response. */
  AiResponse: {
   /** The text. For extractions, the extracted data as JSON. */
   answer: string;
   /**
    * Format: date-time
    * When the response was created.
    */
   created_at: string;
   /** The reason the response ended. */
   completion_reason?: "done" | (string & {});
   ai_agent_info?: AiAgentInfo;
  };
  /** A passage that an answer is based on. */
  AiCitation: {
   /**
    * The object's type.
    */
   type: "file";
   /** The ID of the file that contains the passage. */
   id: string;
   /** The text of the passage. */
   content?: string;
   /** The name of the file that contains the passage. */
   name?: string;
  };
  /** A text response with the passages it is based on. */
  AiResponseFull: AiResponse & {
   /** The passages that the answer is based on. Returned only if include_citations is true. */
   citations?: AiCitation[];
  };
  /** A file to process. */
  AiItem: {
   /**
    * The object's type.
    */
   type: "file";
   /** The file's ID. */
   id: string;
   /** Text to use instead of the file's content, such as an excerpt of it. */
   content?: string;
  };
  /** Settings for text generation. */
  AiAgentBasicGenTool: AiAgentModelSettings & {
   /** The model's role. Sent before all other input. */
   system_message?: string;
   /** The prompt for the model. Must contain the placeholder {user_question}. Can contain {current_date}. */
   prompt_template?: string;
   embeddings?: AiAgentEmbeddings;
   /** The template for passing the file's text to the model. Contains the placeholder {content}. */
   content_template?: string;
  };
  /** Settings for text generation. */
  AiAgentTextGen: {
   /**
    * The object's type.
    */
   type: "ai_agent_text_gen";
   basic_gen?: AiAgentBasicGenTool;
  };
  /** The agent that generates the text. Either an agent of the enterprise, or settings that override the default agent's. */
  AiTextGenAgent: AiAgentReference | AiAgentTextGen;
  /** A writing instruction, and the file that the text must fit. */
  AiTextGen: {
   /** The instruction, up to 10,000 characters. */
   prompt: string;
   /** The one file that the text must fit. */
   items: AiItem[];
   /** The conversation so far, oldest turn first. */
   dialogue_history?: AiDialogueTurn[];
   ai_agent?: AiTextGenAgent;
  };
  /** Settings for free-form extraction. The file determines the part that is used. */
  AiAgentExtract: {
   /**
    * The object's type.
    */
   type: "ai_agent_extract";
   long_text?: AiAgentLongTextTool;
   basic_text?: AiAgentBasicTextTool;
   basic_image?: AiAgentBasicTextTool;
  };
  /** Settings for structured extraction. The file determines the part that is used. */
  AiAgentExtractStructured: {
   /**
    * The object's type.
    */
   type: "ai_agent_extract_structured";
   long_text?: AiAgentLongTextTool;
   basic_text?: AiAgentBasicTextTool;
   basic_image?: AiAgentBasicTextTool;
  };
  /** The settings of a default agent. Each mode has a different type. */
  AiAgentSettings: AiAgentAsk | AiAgentTextGen | AiAgentExtract | AiAgentExtractStructured;
  /** The agent that extracts the data. Either an agent of the enterprise, or settings that override the default agent's. */
  AiExtractAgent: AiAgentReference | AiAgentExtract;
  /** The data to extract and the files to extract it from. */
  AiExtract: {
   /** The data to extract, up to 10,000 characters. Either plain words, or a description of fields as JSON or XML. */
   prompt: string;
   /** The files to extract from. */
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
   /** The key of the field's value in the response. */
   key: string;
   /** The meaning of the field. */
   description?: string;
   /** The field's name for display to users. */
   displayName?: string;
   /** Instructions for finding the value and for its format. */
   prompt?: string;
   /** The type of the value. Text if omitted. */
   type?: "string" | "date" | "float" | "enum" | "multiSelect" | "taxonomy" | (string & {});
   /** The values to choose from, for the types enum and multiSelect. */
   options?: AiExtractFieldOption[];
  };
  /** Rules for choosing nodes of a taxonomy. */
  AiOptionsRules: {
   /** Whether more than one node can be chosen. */
   multi_select?: boolean;
   /** The numbers of the levels whose nodes can be chosen. */
   selectable_levels?: number[];
  };
  /** A field to fill. It can contain nested fields. */
  AiExtractField: AiExtractSubField & {
   /** The fields of each row, for a field whose value consists of rows. */
   fields?: AiExtractSubField[];
   /** The key of the taxonomy to choose from, for the type taxonomy. */
   taxonomy_key?: string;
   /** The namespace of the taxonomy. */
   namespace?: string;
   options_rules?: AiOptionsRules;
  };
  /** The agent that extracts the data. Either an agent of the enterprise, or settings that override the default agent's. */
  AiExtractStructuredAgent: AiAgentReference | AiAgentExtractStructured;
  /** A taxonomy that is stored in Box. */
  AiTaxonomyReference: {
   /**
    * The object's type.
    */
   type: "taxonomy";
   /** The taxonomy's key. */
   taxonomy_key?: string;
   /** The taxonomy's namespace. */
   namespace?: string;
  };
  /** A taxonomy that is defined in a file. */
  AiTaxonomyFileReference: {
   /**
    * The object's type.
    */
   type: "file";
   /** The key that fields use to refer to the taxonomy. */
   taxonomy_key?: string;
   /** The file's ID. */
   id: string;
  };
  /** The source of a taxonomy, either Box or a file. */
  AiTaxonomySource: AiTaxonomyReference | AiTaxonomyFileReference;
  /** The fields to fill and the files to extract from. Provide either metadata_template or fields, not both. */
  AiExtractStructured: {
   /** The files to extract from. */
   items: AiItem[];
   /** The metadata template that contains the fields to fill. */
   metadata_template?: {
    /** The template's key. */
    template_key?: string;
    /**
     * The object's type.
     */
    type?: "metadata_template";
    /** The template's scope, which is global or enterprise_ followed by the enterprise's ID. */
    scope?: string;
   };
   /** The fields to fill. */
   fields?: AiExtractField[];
   ai_agent?: AiExtractStructuredAgent;
   /** Whether to return how certain each value is. */
   include_confidence_score?: boolean;
   /** Whether to return where in the file each value was found. */
   include_reference?: boolean;
   /** The sources of the taxonomies that taxonomy fields use. */
   taxonomy_sources?: AiTaxonomySource[];
  };
  /** Values by field key. A field that was not found is null or missing. */
  AiExtractedFields: {
   [key: string]: unknown;
  };
  /** The extracted field values. */
  AiExtractStructuredResponse: {
   answer: AiExtractedFields;
   /**
    * Format: date-time
    * When the values were extracted.
    */
   created_at: string;
   /** The reason the response ended. */
   completion_reason?: "done" | (string & {});
   /** The certainty of each value, by field key. Usually contains a score from 0 to 1 and a level. It is not stored. */
   confidence_score?: {
    [key: string]: unknown;
   } | null;
   /** The location of each value, by field key. Contains items, pages and positions on the page. */
   reference?: {
    [key: string]: unknown;
   } | null;
   ai_agent_info?: AiAgentInfo;
  };
  /** A user or group that can use an agent. */
  AiAgentAllowedEntity: UserBase | GroupBase;
  /** An agent of an enterprise, as returned without fields. */
  AiAgent: {
   /**
    * The object's type.
    */
   type: "ai_agent";
   /** The agent's ID. */
   id: string;
   /** The agent's creator. CUSTOM for the enterprise, BOX for Box. */
   origin?: "CUSTOM" | "BOX" | (string & {});
   /** The agent's name. */
   name?: string;
   /** Whether the agent can be used, and by whom. */
   access_state?: "enabled" | "disabled" | "enabled_for_selected_users" | (string & {});
   /** The user who created the agent. Null if the account was deleted. */
   created_by?: UserBase | null;
   /**
    * Format: date-time
    * When the agent was created.
    */
   created_at?: string | null;
   /** The user who last changed the agent. Null if it was never changed or the account was deleted. */
   modified_by?: UserBase | null;
   /**
    * Format: date-time
    * When the agent was last changed.
    */
   modified_at?: string | null;
   /** The URL of the agent's icon. */
   icon_reference?: string | null;
   /** The users and groups that can use the agent, if not everyone can. */
   allowed_entities?: AiAgentAllowedEntity[];
  };
  /** Options that only agents of an enterprise have. */
  AiStudioToolOptions: {
   /** Whether to send custom_instructions to the model. */
   is_custom_instructions_included?: boolean;
  };
  /** An agent's settings for content that exceeds one model call. */
  AiStudioLongTextTool: AiAgentLongTextTool & AiStudioToolOptions;
  /** Warnings about a part of an agent. */
  AiStudioToolWarnings: {
   /** Warnings for people to read, for example about a model that is no longer offered. */
   warnings?: string[];
  };
  /** An agent's settings for long content, with warnings. */
  AiStudioLongTextToolWithWarnings: AiStudioLongTextTool & AiStudioToolWarnings;
  /** An agent's settings for content that fits into one model call. */
  AiStudioBasicTextTool: AiAgentBasicTextTool & AiStudioToolOptions;
  /** An agent's settings for content, with warnings. */
  AiStudioBasicTextToolWithWarnings: AiStudioBasicTextTool & AiStudioToolWarnings;
  /** An agent's settings for spreadsheets, with warnings. */
  AiStudioSpreadsheetToolWithWarnings: AiAgentSpreadsheetTool & AiStudioToolWarnings;
  /** An agent's settings for questions. */
  AiAgentAskAbility: {
   /**
    * The object's type.
    */
   type: "ai_agent_ask";
   /** Whether the agent can be used for questions. */
   access_state?: "enabled" | "disabled" | (string & {});
   /** The agent's purpose. */
   description?: string;
   /** Instructions for the agent. */
   custom_instructions?: string | null;
   /** Questions that are suggested to users. */
   suggested_questions?: string[];
   long_text?: AiStudioLongTextToolWithWarnings;
   basic_text?: AiStudioBasicTextToolWithWarnings;
   basic_image?: AiStudioBasicTextToolWithWarnings;
   spreadsheet?: AiStudioSpreadsheetToolWithWarnings;
   long_text_multi?: AiStudioLongTextToolWithWarnings;
   basic_text_multi?: AiStudioBasicTextToolWithWarnings;
   basic_image_multi?: AiStudioBasicTextToolWithWarnings;
  };
  /** An agent's settings for text generation. */
  AiStudioBasicGenTool: AiAgentBasicGenTool & AiStudioToolOptions;
  /** An agent's settings for text generation, with warnings. */
  AiStudioBasicGenToolWithWarnings: AiStudioBasicGenTool & AiStudioToolWarnings;
  /** An agent's settings for text generation. */
  AiAgentTextGenAbility: {
   /**
    * The object's type.
    */
   type: "ai_agent_text_gen";
   /** Whether the agent can be used for text generation. */
   access_state?: "enabled" | "disabled" | (string & {});
   /** The agent's purpose. */
   description?: string;
   /** Instructions for the agent. */
   custom_instructions?: string | null;
   /** Prompts that are suggested to users. */
   suggested_questions?: string[];
   basic_gen?: AiStudioBasicGenToolWithWarnings;
  };
  /** An agent's settings for extraction. */
  AiAgentExtractAbility: {
   /**
    * The object's type.
    */
   type: "ai_agent_extract";
   /** Whether the agent can be used for extraction. */
   access_state?: "enabled" | "disabled" | (string & {});
   /** The agent's purpose. */
   description?: string;
   /** Instructions for the agent. */
   custom_instructions?: string | null;
   long_text?: AiStudioLongTextToolWithWarnings;
   basic_text?: AiStudioBasicTextToolWithWarnings;
   basic_image?: AiStudioBasicTextToolWithWarnings;
  };
  /** An agent of an enterprise, with all properties that fields can request. */
  AiAgentFull: AiAgent & {
   /** Settings for questions. Null or missing if the agent does not answer questions. */
   ask?: AiAgentAskAbility | null;
   /** Settings for text generation. Null or missing if the agent does not generate text. */
   text_gen?: AiAgentTextGenAbility | null;
   /** Settings for extraction. Null or missing if the agent does not extract metadata. */
   extract?: AiAgentExtractAbility | null;
  };
  /** A page of agents. */
  AiAgents: MarkerPage & {
   /** The agents. */
   entries: AiAgentFull[];
  };
  /** The agent's settings for questions. Omitted parts are taken from the default agent. */
  AiAgentAskAbilitySet: {
   /**
    * The object's type.
    */
   type: "ai_agent_ask";
   /** Whether the agent can be used for questions. */
   access_state: "enabled" | "disabled" | (string & {});
   /** The agent's purpose. */
   description: string;
   /** Instructions for the agent. */
   custom_instructions?: string | null;
   /** Questions to suggest to users. Generated from the description if omitted. An empty list suggests none. */
   suggested_questions?: string[];
   long_text?: AiStudioLongTextTool;
   basic_text?: AiStudioBasicTextTool;
   basic_image?: AiStudioBasicTextTool;
   spreadsheet?: AiAgentSpreadsheetTool;
   long_text_multi?: AiStudioLongTextTool;
   basic_text_multi?: AiStudioBasicTextTool;
   basic_image_multi?: AiStudioBasicTextTool;
  };
  /** The agent's settings for text generation. Omitted parts are taken from the default agent. */
  AiAgentTextGenAbilitySet: {
   /**
    * The object's type.
    */
   type: "ai_agent_text_gen";
   /** Whether the agent can be used for text generation. */
   access_state: "enabled" | "disabled" | (string & {});
   /** The agent's purpose. */
   description: string;
   /** Instructions for the agent. */
   custom_instructions?: string | null;
   /** Prompts to suggest to users. Generated from the description if omitted. An empty list suggests none. */
   suggested_questions?: string[];
   basic_gen?: AiStudioBasicGenTool;
  };
  /** The agent's settings for extraction. Omitted parts are taken from the default agent. */
  AiAgentExtractAbilitySet: {
   /**
    * The object's type.
    */
   type: "ai_agent_extract";
   /** Whether the agent can be used for extraction. */
   access_state: "enabled" | "disabled" | (string & {});
   /** The agent's purpose. */
   description: string;
   /** Instructions for the agent. */
   custom_instructions?: string | null;
   long_text?: AiStudioLongTextTool;
   basic_text?: AiStudioBasicTextTool;
   basic_image?: AiStudioBasicTextTool;
  };
  /** The complete settings of an agent. Provide at least one of ask, text_gen and extract. */
  AiAgentCreate: {
   /**
    * The object's type.
    */
   type: "ai_agent";
   /** The agent's name. */
   name: string;
   /** Whether the agent can be used, and by whom. For enabled_for_selected_users, allowed_entities lists the users and groups. */
   access_state: "enabled" | "disabled" | "enabled_for_selected_users" | (string & {});
   /** The URL of the agent's icon. Must be one of the icons that Box offers. */
   icon_reference?: string;
   /** The users and groups that can use the agent, if not everyone can. */
   allowed_entities?: AiAgentAllowedEntity[];
   ask?: AiAgentAskAbilitySet;
   text_gen?: AiAgentTextGenAbilitySet;
   extract?: AiAgentExtractAbilitySet;
  };
  /** A file that is marked as a Box Doc Gen template. */
  DocGenTemplateBase: {
   file: FileBase;
  };
  /** A Box Doc Gen template with its file name. */
  DocGenTemplate: DocGenTemplateBase & {
   /** The file's name. */
   file_name?: string | null;
  };
  /** A page of templates. */
  DocGenTemplates: MarkerPage & {
   /** The templates. */
   entries: DocGenTemplate[];
  };
  /** The Word document that contains the tags. */
  DocGenFile: {
   /**
    * The object's type.
    */
   type: "file";
   /** The file's ID. */
   id: string;
  };
  /** A file to mark as a template. */
  DocGenTemplateCreate: {
   file: DocGenFile;
  };
  /** A placeholder for data in a template. */
  DocGenTag: {
   /** The tag's text in the template. */
   tag_content: string;
   /** The tag's function. */
   tag_type: "text" | "arithmetic" | "conditional" | "for-loop" | "table-loop" | "image" | (string & {});
   /** The paths of the tag's data within user_input. */
   json_paths: string[];
  };
  /** A page of tags. */
  DocGenTags: MarkerPage & {
   /** The tags. */
   entries: DocGenTag[];
  };
  /** A notice that the template's tags are not available yet. */
  DocGenTagsProcessingMessage: {
   /** A description of the current processing step, in plain language. */
   message: string;
  };
  /** A job's identity. A job generates one document. */
  DocGenJobBase: {
   /**
    * The object's type.
    */
   type: "docgen_job";
   /** The job's ID. */
   id: string;
  };
  /** A batch's identity. A batch is one request to generate documents. */
  DocGenBatchBase: {
   /**
    * The object's type.
    */
   type: "docgen_batch";
   /** The batch's ID. */
   id: string;
  };
  /** The generation of one document, with its status. */
  DocGenJob: DocGenJobBase & {
   batch: DocGenBatchBase;
   template_file: FileBase;
   template_file_version: FileVersionBase;
   /** The generated document. Null or absent until it is available. */
   output_file?: FileBase | null;
   /** The document version that the job generated. Null or absent until it is available. */
   output_file_version?: FileVersionBase | null;
   /** The job's status. With completed_with_error, the document exists but some tags found no data. */
   status: "submitted" | "completed" | "failed" | "completed_with_error" | "pending" | (string & {});
   /** The document's file format. */
   output_type: "docx" | "pdf" | (string & {});
   /** The job's errors and warnings. Null if there are none. */
   failures?: {
    /** Reasons why the document is missing or incorrect, in plain language. */
    errors: string[];
    /** Harmless problems, such as data without a matching tag, in plain language. */
    warnings: string[];
   } | null;
  };
  /** A page of jobs. */
  DocGenJobs: MarkerPage & {
   /** The jobs. */
   entries: DocGenJob[];
  };
  /** The generation of one document, with the requester. */
  DocGenJobFull: DocGenJob & {
   /** When the document was requested. */
   created_at?: string;
   /** The user who requested the document. */
   created_by: UserBase;
   enterprise: EnterpriseBase;
   /** The origin of the request, such as api. */
   source: string;
  };
  /** A page of jobs with their requesters. */
  DocGenJobsFull: MarkerPage & {
   /** The jobs. */
   entries: DocGenJobFull[];
  };
  /** The name and the data of one document. */
  DocGenDocumentData: {
   /** The document's name. Box adds the extension. */
   generated_file_name: string;
   /** The data, keyed by the names in the template's tags. Values are strings, numbers, booleans, and arrays and objects of these. */
   user_input: {
    [key: string]: unknown;
   };
  };
  /** Documents to generate from one template. */
  DocGenBatchCreate: {
   file: DocGenFile;
   /** The template version to use. Defaults to the current version. */
   file_version?: {
    /**
     * The object's type.
     */
    type: "file_version";
    /** The version's ID. */
    id: string;
   };
   /** The origin of the data. Must be api for API calls. */
   input_source: "api" | (string & {});
   /** The destination folder of the documents. */
   destination_folder: {
    /**
     * The object's type.
     */
    type: "folder";
    /** The folder's ID. */
    id: string;
   };
   /** The file format of the documents. */
   output_type: "docx" | "pdf" | (string & {});
   /** The data. Each entry creates one document and one job. */
   document_generation_data: DocGenDocumentData[];
  };
  /** A reference to a hub, by type and ID. */
  HubBase: {
   /**
    * The object's type.
    */
   type: "hubs";
   /** The hub's ID, which is the number in its web app URL. */
   id: string;
  };
  /** A portal that shows selected content. */
  Hub: HubBase & {
   /** The hub's title. */
   title?: string;
   /** The hub's description. Empty or null if not set. */
   description?: string | null;
   /**
    * Format: date-time
    * When the hub was created.
    */
   created_at?: string;
   /**
    * Format: date-time
    * When the hub was last modified.
    */
   updated_at?: string | null;
   /** The user who created the hub. */
   created_by?: UserMini;
   /** The user who last modified the hub. Null if it was never modified or the account no longer exists. */
   updated_by?: UserMini | null;
   /**
    * Format: int32
    * The number of times that the hub was viewed.
    */
   view_count?: number;
   /** Whether Box AI may answer questions about the hub. */
   is_ai_enabled?: boolean;
   /** Whether only users of the owner's enterprise can collaborate on the hub. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** Whether collaborators who are not owners may invite others. */
   can_non_owners_invite?: boolean;
   /** Whether the hub can have a shared link. */
   can_shared_link_be_created?: boolean;
   /** Whether the hub's shared link can be public. */
   can_public_shared_link_be_created?: boolean;
   /** The users who may copy the hub: all who can view it, users of the enterprise, or nobody. */
   copy_hub_access?: "all" | "company" | "none" | (string & {});
  };
  /** A page of hubs. */
  Hubs: MarkerPage & {
   /** The hubs. */
   entries: Hub[];
  };
  /** A new hub. */
  HubCreate: {
   /** The title. Must not be empty. */
   title: string;
   /** The hub's description. */
   description?: string;
  };
  /** The changes to a hub. Omitted properties keep their values. */
  HubUpdate: {
   /** The new title. Must not be empty. */
   title?: string;
   /** The hub's description. */
   description?: string;
   /** Whether Box AI may answer questions about the hub. */
   is_ai_enabled?: boolean;
   /** Whether only users of the owner's enterprise can collaborate on the hub. */
   is_collaboration_restricted_to_enterprise?: boolean;
   /** Whether collaborators who are not owners may invite others. */
   can_non_owners_invite?: boolean;
   /** Whether the hub can have a shared link. */
   can_shared_link_be_created?: boolean;
   /** Whether the hub's shared link can be public. */
   can_public_shared_link_be_created?: boolean;
   /**
    * The users who may copy the hub: all who can view it, users of the enterprise, or nobody.
    */
   copy_hub_access?: "all" | "company" | "none";
  };
  /** The title and description of the copy, and whether to include the items. */
  HubCopy: {
   /** The title. Must not be empty. If omitted, it is derived from the original's title. */
   title?: string;
   /** The description of the copy. */
   description?: string;
   /** Whether the copy includes the original's items that the caller can view. */
   include_items?: boolean;
  };
  /** The requirements for accepting a hub invitation. Each is present only if the enterprise enforces it. */
  HubAcceptanceRequirements: {
   /** The terms of service that the user must accept. */
   terms_of_service_requirement?: {
    /** Whether the user accepted the terms. Null if acceptance is not required. */
    is_accepted?: boolean | null;
    /** The terms of service. */
    terms_of_service?: {
     /**
      * The object's type.
      */
     type: "terms_of_service";
     /** The ID of the terms of service. */
     id: string;
    } | null;
   } | null;
   /** The strong password requirement. */
   strong_password_requirement?: {
    /** Whether the enterprise that owns the hub requires external users to have a strong password. */
    enterprise_has_strong_password_required_for_external_users?: boolean;
    /** Whether the user has a strong password. Null if not relevant. */
    user_has_strong_password?: boolean | null;
   } | null;
   /** The two-factor authentication requirement. */
   two_factor_authentication_requirement?: {
    /** Whether the enterprise that owns the hub requires two-factor authentication. */
    enterprise_has_two_factor_auth_enabled?: boolean;
    /** Whether the user has enabled two-factor authentication. Null if not relevant. */
    user_has_two_factor_authentication_enabled?: boolean | null;
   } | null;
  };
  /** A user's or group's access to a hub. */
  HubCollaboration: {
   /**
    * The object's type.
    */
   type: "hub_collaboration";
   /** The collaboration's ID. */
   id: string;
   hub?: HubBase;
   /** The user or group with access. Null while an invited email address has no account. */
   accessible_by?: CollaborationGrantee | null;
   /** The collaborator's role. */
   role?: "editor" | "viewer" | "co-owner" | (string & {});
   /** The status of the invitation. */
   status?: "accepted" | "pending" | "rejected" | (string & {});
   /** The requirements for accepting the invitation. */
   acceptance_requirements_status?: HubAcceptanceRequirements | null;
  };
  /** A page of collaborations on a hub. */
  HubCollaborations: MarkerPage & {
   /** The collaborations. */
   entries: HubCollaboration[];
  };
  /** The hub, the user or group to invite, and the role. */
  HubCollaborationCreate: {
   /** The hub. */
   hub: {
    /**
     * The object's type.
     */
    type: "hubs";
    /** The hub's ID. */
    id: string;
   };
   /** The collaborator: a user by ID or login, or a group by ID. */
   accessible_by: {
    /**
     * The type of collaborator: user or group.
     */
    type: "user" | "group";
    /** The ID of the user or group. */
    id?: string;
    /** The user's email address. */
    login?: string;
   };
   /** The collaborator's role. Groups cannot be co-owners. */
   role: "editor" | "viewer" | "co-owner" | (string & {});
  };
  /** The changes to a collaboration. */
  HubCollaborationUpdate: {
   /** The collaborator's role. Groups cannot be co-owners. */
   role?: "editor" | "viewer" | "co-owner" | (string & {});
  };
  /** A file, folder or web link in a hub. */
  HubItem: {
   /**
    * The item's type.
    */
   type: "file" | "folder" | "web_link";
   /** The item's ID. */
   id: string;
   /** The item's name. */
   name: string;
  };
  /** A page of items of a hub. */
  HubItems: MarkerPage & {
   /** The items. */
   entries: HubItem[];
  };
  /** A file, folder or web link, by ID. */
  HubItemReference: FileBase | FolderBase | WebLinkBase;
  /** One item to add or remove. */
  HubItemOperation: {
   /**
    * The kind of operation.
    */
   action: "add" | "remove";
   item: HubItemReference;
   /** The ID of the item list block of the hub's document to add the item to. If omitted, the service chooses one. */
   parent_id?: string;
  };
  /** The items to add to a hub and to remove from it. */
  HubItemsManage: {
   /** The operations, carried out in this order. */
   operations: HubItemOperation[];
  };
  /** The result of one operation. */
  HubItemOperationResult: {
   /** The requested action. */
   action?: "add" | "remove" | (string & {});
   item?: HubItemReference;
   /** The ID of the item list block from the request. Null or missing if the request did not name one. */
   parent_id?: string | null;
   /** The HTTP status of the operation. */
   status?: number;
   /** The reason for the failure, in readable text. Null or missing if the operation succeeded. */
   error?: string | null;
  };
  /** The result of each operation. */
  HubItemsManageResult: {
   /** One entry for each operation, in the order of the request. */
   operations: HubItemOperationResult[];
  };
  /** A page of a hub's document. */
  HubDocumentPage: {
   /**
    * The object's type.
    */
   type: "page";
   /** The page's ID, a UUID. */
   id: string;
   /** The parent page's ID. Null for a top-level page. */
   parent_id?: string | null;
   /** The title, with formatting markup. */
   title_fragment: string;
  };
  /** A page of results, with document pages as entries. */
  HubDocumentPages: MarkerPage & {
   /**
    * The object's type.
    */
   type: "document_pages";
   /** The hub's pages. */
   entries: HubDocumentPage[];
  };
  /** The position of a block on a hub page. */
  HubDocumentBlockBase: {
   /** The block's ID, a UUID. */
   id: string;
   /** The parent block's ID. Null if the block is directly on the page. */
   parent_id?: string | null;
  };
  /** A paragraph of text. */
  HubParagraphBlock: HubDocumentBlockBase & {
   /**
    * The object's type.
    */
   type: "paragraph";
   /** The text, with formatting markup. */
   fragment: string;
  };
  /** A heading. */
  HubSectionTitleBlock: HubDocumentBlockBase & {
   /**
    * The object's type.
    */
   type: "section_title";
   /** The text, with formatting markup. */
   fragment: string;
  };
  /** A text box that stands out from the page. */
  HubCalloutBoxBlock: HubDocumentBlockBase & {
   /**
    * The object's type.
    */
   type: "callout_box";
   /** The text, with formatting markup. */
   fragment: string;
  };
  /** A list of items. To list them, pass the block's ID as parent_id to hubItems.list. */
  HubItemListBlock: HubDocumentBlockBase & {
   /**
    * The object's type.
    */
   type: "item_list";
  };
  /** A line that separates two blocks. */
  HubDividerBlock: HubDocumentBlockBase & {
   /**
    * The object's type.
    */
   type: "divider";
  };
  /** A content block of a hub page: text, a divider or a list of items. */
  HubDocumentBlock: HubParagraphBlock | HubSectionTitleBlock | HubCalloutBoxBlock | HubItemListBlock | HubDividerBlock;
  /** A page of results, with blocks as entries. */
  HubDocumentBlocks: MarkerPage & {
   /**
    * The object's type.
    */
   type: "document_blocks";
   /** The blocks, in the order in which the page shows them. */
   entries: HubDocumentBlock[];
  };
  /** The text, name and folder of a new note. */
  NotesConvert: {
   /** The text, up to 1 MiB. */
   content: string;
   /**
    * The format of the text.
    */
   content_format: "markdown";
   /** The folder to create the note in. */
   parent: {
    /**
     * The object's type.
     */
    type: "folder";
    /** The folder's ID. The root folder's ID is 0. */
    id: string;
   };
   /** The note's name without the extension .boxnote, which is added automatically. */
   name: string;
  };
  /** The field that contains the name of an item's classification. */
  ClassificationFieldCreate: {
   /**
    * The object's type.
    */
   type: "enum";
   key: "Box__Security__Classification__Key";
   displayName: "Classification";
   /** Whether to hide the field from the metadata in the web and mobile apps. */
   hidden?: boolean;
   /** The initial classifications. */
   options: ClassificationOptionData[];
  };
 };
 responses: {
  /** Any other error. */
  OAuth2UnexpectedError: json<OAuth2Error>;
  /** The application, the grant or the token was rejected. The error property identifies the cause. */
  OAuth2Failure: json<OAuth2Error>;
  /** Too many requests in a short time. Retry-After is the number of seconds to wait. */
  TooManyRequests: {
   headers: {
    /** The number of seconds to wait before a retry. */
    "Retry-After"?: number;
    [name: string]: unknown;
   };
   content: {
    "application/json": ClientError;
   };
  };
  /** Any other error. */
  UnexpectedError: json<ClientError>;
  /** The item's etag still matches if-none-match. */
  NotModified: {};
  /** A parameter or the body is invalid. The message names it. */
  BadRequest: json<ClientError>;
  /** The access token is missing, unknown or expired. */
  Unauthorized: json<ClientError>;
  /** The user or the application lacks permission for this operation. */
  Forbidden: json<ClientError>;
  /** The item does not exist or is not visible to the user. */
  NotFound: json<ClientError>;
  /** The item's type does not support this operation. */
  MethodNotAllowed: json<ClientError>;
  /** The folder already contains an item with this name. context_info.conflicts identifies it. */
  NameConflict: json<ConflictError>;
  /** The item has changed. Its etag no longer matches if-match. */
  PreconditionFailed: json<ClientError>;
  /** The request conflicts with existing data or with the item's current state. */
  Conflict: json<ClientError>;
 };
 parameters: {
  /** The file's ID, as in the URL of its page in the web app. */
  FileId: string;
  /** Properties to return besides type and id, instead of the standard ones. For metadata, use metadata.scope.template. */
  Fields: string[];
  /** The etag of a known version. If the current etag is the same, the response is 304 without a body. */
  IfNoneMatch: string;
  /** Grants access to an item through its shared link. Format: shared_link=URL, followed by &shared_link_password=PASSWORD if the link has a password. */
  BoxApi: string;
  /** The item's expected etag. If the current etag differs, the operation is not performed and the response is 412. */
  IfMatch: string;
  /** The maximum number of entries per page. Pages can be shorter, as entries that the caller cannot see are left out. */
  Limit: number;
  /** The number of entries to skip. Values above 10,000 are rejected. */
  Offset: number;
  /** The folder's ID, as in the URL of its page in the web app. The root folder's ID is 0. */
  FolderId: string;
  /** Whether to page by marker instead of by offset. Markers have no depth limit and cost the service less. */
  UseMarker: boolean;
  /** The start of the page, taken from next_marker of the previous page. Markers expire, so use them promptly. */
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
  parameters: {};
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": TokenRequest;
   };
  };
  responses: {
   200: json<AccessToken>;
   400: responses["OAuth2Failure"];
   401: responses["OAuth2Failure"];
   default: responses["OAuth2UnexpectedError"];
  } & errors<429>;
 };
 "authorization.revokeToken": {
  parameters: {};
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": TokenRevoke;
   };
  };
  responses: {
   200: {};
   400: responses["OAuth2Failure"];
   401: responses["OAuth2Failure"];
   default: responses["OAuth2UnexpectedError"];
  } & errors<429>;
 };
 "files.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header?: {
    "if-none-match"?: parameters["IfNoneMatch"];
    BoxApi?: parameters["BoxApi"];
    "x-rep-hints"?: string;
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<FileFull>;
   415: json<ClientError>;
  } & errors<304 | 400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "files.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<FileUpdate>;
  responses: {
   200: json<FileFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 405 | 412 | 429 | "default">;
 };
 "files.trash.restore": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody?: json<FileTrashRestore>;
  responses: {
   201: json<FileFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.delete": {
  parameters: {
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 405 | 412 | 429 | "default">;
 };
 "files.copy": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<FileCopy>;
  responses: {
   201: json<FileFull>;
   304: {};
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
    file_id: parameters["FileId"];
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
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.trash.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<FileFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.trash.delete": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.versions.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<FileVersions>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "sharedItems.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header: {
    "if-none-match"?: parameters["IfNoneMatch"];
    BoxApi: string;
   };
  };
  responses: {
   200: json<SharedItem>;
  } & errors<304 | 400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.content.upload": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
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
   201: json<Files>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.content.preflight": {
  parameters: {};
  requestBody: json<FileContentPreflight>;
  responses: {
   200: json<UploadUrl>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.content.download": {
  parameters: {
   query?: {
    version?: string;
    access_token?: string;
   };
   header?: {
    range?: string;
    BoxApi?: parameters["BoxApi"];
   };
   path: {
    file_id: parameters["FileId"];
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
   416: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.content.uploadVersion": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header?: {
    "if-match"?: parameters["IfMatch"];
    "content-md5"?: string;
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: {
   content: {
    "multipart/form-data": FileContentUploadVersion;
   };
  };
  responses: {
   200: json<Files>;
   201: json<Files>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 412 | 429 | "default">;
 };
 "files.content.preflightVersion": {
  parameters: {
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody?: json<FileContentPreflightVersion>;
  responses: {
   200: json<UploadUrl>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 412 | 429 | "default">;
 };
 "uploadSessions.create": {
  parameters: {};
  requestBody: json<UploadSessionCreate>;
  responses: {
   201: json<UploadSession>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "uploadSessions.createForFile": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<UploadSessionCreateForFile>;
  responses: {
   201: json<UploadSession>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "uploadSessions.get": {
  parameters: {
   path: {
    upload_session_id: string;
   };
  };
  responses: {
   200: json<UploadSession>;
   410: json<ClientError>;
  } & errors<401 | 403 | 404 | 429 | "default">;
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
   200: json<UploadedPart>;
   410: json<ClientError>;
   412: json<ClientError>;
   416: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "uploadSessions.abort": {
  parameters: {
   path: {
    upload_session_id: string;
   };
  };
  responses: {
   204: {};
   410: json<ClientError>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "uploadSessions.parts.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
   path: {
    upload_session_id: string;
   };
  };
  responses: {
   200: json<UploadParts>;
   410: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "uploadSessions.commit": {
  parameters: {
   header: {
    digest: string;
    "if-match"?: parameters["IfMatch"];
    "if-none-match"?: string;
   };
   path: {
    upload_session_id: string;
   };
  };
  requestBody: json<UploadSessionCommit>;
  responses: {
   201: json<Files>;
   202: {
    headers: {
     "Retry-After"?: number;
     [name: string]: unknown;
    };
   };
   409: responses["NameConflict"];
   410: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 412 | 429 | "default">;
 };
 "folders.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  requestBody: json<FolderCreate>;
  responses: {
   201: json<FolderFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    sort?: "id" | "name" | "date" | "size";
    direction?: "ASC" | "DESC";
    offset?: number;
    limit?: number;
   };
   header?: {
    "if-none-match"?: parameters["IfNoneMatch"];
    BoxApi?: parameters["BoxApi"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<FolderFull>;
  } & errors<304 | 400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folders.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  requestBody: json<FolderUpdate>;
  responses: {
   200: json<FolderFull>;
   409: responses["NameConflict"];
   503: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 405 | 412 | 429 | "default">;
 };
 "folders.trash.restore": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  requestBody?: json<FolderRestore>;
  responses: {
   201: json<FolderFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.delete": {
  parameters: {
   query?: {
    recursive?: boolean;
   };
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   204: {};
   503: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 409 | 412 | 429 | "default">;
 };
 "folders.copy": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  requestBody: json<FolderCopy>;
  responses: {
   201: json<FolderFull>;
   304: {};
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.items.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    usemarker?: parameters["UseMarker"];
    marker?: parameters["Marker"];
    offset?: parameters["Offset"];
    limit?: parameters["Limit"];
    sort?: "id" | "name" | "date" | "size";
    direction?: "ASC" | "DESC";
   };
   header?: {
    BoxApi?: parameters["BoxApi"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<Items>;
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folders.trash.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<FolderFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folders.trash.delete": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "trash.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
    usemarker?: parameters["UseMarker"];
    marker?: parameters["Marker"];
    direction?: "ASC" | "DESC";
    sort?: "name" | "date" | "size";
   };
  };
  responses: {
   200: json<Items>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "collaborations.list": {
  parameters: {
   query: {
    status: "pending";
    fields?: parameters["Fields"];
    offset?: parameters["Offset"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<CollaborationsByOffset>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "collaborations.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    notify?: boolean;
   };
  };
  requestBody: json<CollaborationCreate>;
  responses: {
   201: json<CollaborationFull>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "collaborations.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    collaboration_id: string;
   };
  };
  responses: {
   200: json<CollaborationFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "collaborations.update": {
  parameters: {
   path: {
    collaboration_id: string;
   };
  };
  requestBody: json<CollaborationUpdate>;
  responses: {
   200: json<CollaborationFull>;
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "collaborations.delete": {
  parameters: {
   path: {
    collaboration_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folders.collaborations.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<Collaborations>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "comments.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  requestBody: json<CommentCreate>;
  responses: {
   201: json<CommentFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "comments.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    comment_id: string;
   };
  };
  responses: {
   200: json<CommentFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "comments.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    comment_id: string;
   };
  };
  requestBody: json<CommentUpdate>;
  responses: {
   200: json<CommentFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "comments.delete": {
  parameters: {
   path: {
    comment_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.comments.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<Comments>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "tasks.create": {
  parameters: {};
  requestBody: json<TaskCreate>;
  responses: {
   201: json<Task>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "tasks.get": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  responses: {
   200: json<Task>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "tasks.update": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  requestBody: json<TaskUpdate>;
  responses: {
   200: json<Task>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "tasks.delete": {
  parameters: {
   path: {
    task_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "tasks.assignments.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    task_id: string;
   };
  };
  responses: {
   200: json<TaskAssignments>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.tasks.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<Tasks>;
  } & errors<401 | 403 | 404 | 405 | 429 | "default">;
 };
 "taskAssignments.create": {
  parameters: {};
  requestBody: json<TaskAssignmentCreate>;
  responses: {
   201: json<TaskAssignment>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "taskAssignments.get": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  responses: {
   200: json<TaskAssignment>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "taskAssignments.update": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  requestBody: json<TaskAssignmentUpdate>;
  responses: {
   200: json<TaskAssignment>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "taskAssignments.delete": {
  parameters: {
   path: {
    task_assignment_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
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
    fields?: parameters["Fields"];
    offset?: parameters["Offset"];
    deleted_user_ids?: string[];
    deleted_at_range?: string[];
   };
  };
  responses: {
   200: json<SearchResultsResponse>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "users.list": {
  parameters: {
   query?: {
    filter_term?: string;
    user_type?: "all" | "managed" | "external";
    external_app_user_id?: string;
    fields?: parameters["Fields"];
    offset?: parameters["Offset"];
    limit?: parameters["Limit"];
    usemarker?: parameters["UseMarker"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<Users>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "users.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  requestBody: json<UserCreate>;
  responses: {
   201: json<UserFull>;
  } & errors<400 | 401 | 403 | 409 | 429 | "default">;
 };
 "users.me": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  responses: {
   200: json<UserFull>;
  } & errors<401 | 403 | 429 | "default">;
 };
 "users.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    user_id: string;
   };
  };
  responses: {
   200: json<UserFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "users.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    user_id: string;
   };
  };
  requestBody: json<UserUpdate>;
  responses: {
   200: json<UserFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
   204: {};
  } & errors<401 | 403 | 404 | 409 | 429 | "default">;
 };
 "users.folders.transfer": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    notify?: boolean;
   };
   path: {
    user_id: string;
   };
  };
  requestBody: json<UserFolderTransfer>;
  responses: {
   200: json<FolderFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "users.emailAliases.list": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  responses: {
   200: json<EmailAliases>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "users.emailAliases.create": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  requestBody: json<UserEmailAliasCreate>;
  responses: {
   201: json<EmailAlias>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "users.emailAliases.delete": {
  parameters: {
   path: {
    user_id: string;
    email_alias_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
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
   200: json<Events>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "events.realtimeServers.list": {
  parameters: {};
  responses: {
   200: json<RealtimeServers>;
  } & errors<401 | 403 | 429 | "default">;
 };
 "files.appItemAssociations.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
    application_type?: string;
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<AppItemAssociations>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.appItemAssociations.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
    application_type?: string;
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<AppItemAssociations>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.versions.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    file_id: parameters["FileId"];
    file_version_id: string;
   };
  };
  responses: {
   200: json<FileVersionFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.versions.restore": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
    file_version_id: string;
   };
  };
  requestBody: json<FileVersionRestore>;
  responses: {
   200: json<FileVersionFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.versions.delete": {
  parameters: {
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    file_id: parameters["FileId"];
    file_version_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 412 | 429 | "default">;
 };
 "files.versions.promote": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<FileVersionPromote>;
  responses: {
   201: json<FileVersionFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.collaborations.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<Collaborations>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "groups.collaborations.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
   path: {
    group_id: string;
   };
  };
  responses: {
   200: json<CollaborationsByOffset>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "webLinks.create": {
  parameters: {};
  requestBody: json<WebLinkCreate>;
  responses: {
   200: json<WebLink>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "webLinks.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header?: {
    BoxApi?: parameters["BoxApi"];
   };
   path: {
    web_link_id: string;
   };
  };
  responses: {
   200: json<WebLinkFull>;
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "webLinks.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    web_link_id: string;
   };
  };
  requestBody: json<WebLinkUpdate>;
  responses: {
   200: json<WebLinkFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 405 | 412 | 429 | "default">;
 };
 "webLinks.trash.restore": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    web_link_id: string;
   };
  };
  requestBody?: json<WebLinkTrashRestore>;
  responses: {
   201: json<WebLinkFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "webLinks.delete": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "webLinks.trash.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    web_link_id: string;
   };
  };
  responses: {
   200: json<WebLinkFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "webLinks.trash.delete": {
  parameters: {
   path: {
    web_link_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "webLinks.copy": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    web_link_id: string;
   };
  };
  requestBody: json<WebLinkCopy>;
  responses: {
   201: json<WebLinkFull>;
   409: responses["NameConflict"];
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "fileRequests.get": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  responses: {
   200: json<FileRequest>;
  } & errors<401 | 403 | 404 | 405 | 429 | "default">;
 };
 "fileRequests.update": {
  parameters: {
   header?: {
    "if-match"?: parameters["IfMatch"];
   };
   path: {
    file_request_id: string;
   };
  };
  requestBody: json<FileRequestUpdate>;
  responses: {
   200: json<FileRequest>;
  } & errors<400 | 401 | 403 | 404 | 405 | 412 | 429 | "default">;
 };
 "fileRequests.delete": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 405 | 429 | "default">;
 };
 "fileRequests.copy": {
  parameters: {
   path: {
    file_request_id: string;
   };
  };
  requestBody: json<FileRequestCopy>;
  responses: {
   200: json<FileRequest>;
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "collections.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    offset?: parameters["Offset"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<Collections>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "collections.items.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    offset?: parameters["Offset"];
    limit?: parameters["Limit"];
   };
   path: {
    collection_id: string;
   };
  };
  responses: {
   200: json<Items>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "collections.get": {
  parameters: {
   path: {
    collection_id: string;
   };
  };
  responses: {
   200: json<Collection>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "recentItems.list": {
  parameters: {
   query?: {
    fields?: string[];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<RecentItems>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "files.watermark.get": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<Watermark>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.watermark.apply": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<WatermarkApply>;
  responses: {
   200: json<Watermark>;
   201: json<Watermark>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.watermark.delete": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folders.watermark.get": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<Watermark>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folders.watermark.apply": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  requestBody: json<WatermarkApply>;
  responses: {
   200: json<Watermark>;
   201: json<Watermark>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.watermark.delete": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folderLocks.list": {
  parameters: {
   query: {
    folder_id: string;
   };
  };
  responses: {
   200: json<FolderLocks>;
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folderLocks.create": {
  parameters: {};
  requestBody: json<FolderLockCreate>;
  responses: {
   200: json<FolderLock>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folderLocks.delete": {
  parameters: {
   path: {
    folder_lock_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "zipDownloads.create": {
  parameters: {};
  requestBody: json<ZipDownloadCreate>;
  responses: {
   202: json<ZipDownload>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
  } & errors<404 | 429 | "default">;
 };
 "zipDownloads.getStatus": {
  parameters: {
   path: {
    zip_download_id: string;
   };
  };
  responses: {
   200: json<ZipDownloadStatus>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.metadata.list": {
  parameters: {
   query?: {
    view?: "hydrated" | (string & {});
   };
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<MetadataInstances>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.metadata.get": {
  parameters: {
   query?: {
    view?: "hydrated" | (string & {});
   };
   path: {
    file_id: parameters["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   200: json<ItemMetadata>;
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "files.metadata.update": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
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
   200: json<ItemMetadata>;
   500: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.metadata.create": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: json<MetadataInstanceCreate>;
  responses: {
   201: json<ItemMetadata>;
   400: json<MetadataError>;
   409: json<MetadataError>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.metadata.delete": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folders.metadata.list": {
  parameters: {
   query?: {
    view?: "hydrated" | (string & {});
   };
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<MetadataInstances>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folders.metadata.get": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   200: json<ItemMetadata>;
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folders.metadata.update": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
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
   200: json<ItemMetadata>;
   500: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.metadata.create": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  requestBody: json<MetadataInstanceCreate>;
  responses: {
   201: json<ItemMetadata>;
   400: json<MetadataError>;
   409: json<MetadataError>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "folders.metadata.delete": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "files.classification.get": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<Classification>;
  } & errors<401 | 403 | 404 | 405 | 429 | "default">;
 };
 "files.classification.update": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": ClassificationUpdate;
   };
  };
  responses: {
   200: json<Classification>;
   500: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.classification.create": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<ClassificationCreate>;
  responses: {
   201: json<Classification>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "files.classification.delete": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folders.classification.get": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   200: json<Classification>;
  } & errors<401 | 403 | 404 | 405 | 429 | "default">;
 };
 "folders.classification.update": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": ClassificationUpdate;
   };
  };
  responses: {
   200: json<Classification>;
   500: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "folders.classification.create": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  requestBody: json<ClassificationCreate>;
  responses: {
   201: json<Classification>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "folders.classification.delete": {
  parameters: {
   path: {
    folder_id: parameters["FolderId"];
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 405 | 429 | "default">;
 };
 "classifications.get": {
  parameters: {};
  responses: {
   200: json<ClassificationTemplate>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "classifications.change": {
  parameters: {};
  requestBody: json<ClassificationsChange>;
  responses: {
   200: json<ClassificationTemplate>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.skillCards.get": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   200: json<SkillCardsMetadata>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "files.skillCards.update": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": SkillCardsUpdate;
   };
  };
  responses: {
   200: json<SkillCardsMetadata>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "files.skillCards.create": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  requestBody: json<SkillCardsCreate>;
  responses: {
   201: json<SkillCardsMetadata>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "files.skillCards.delete": {
  parameters: {
   path: {
    file_id: parameters["FileId"];
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 405 | 429 | "default">;
 };
 "skillInvocations.update": {
  parameters: {
   path: {
    skill_id: string;
   };
  };
  requestBody: json<SkillInvocationUpdate>;
  responses: {
   200: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTemplates.listByInstance": {
  parameters: {
   query: {
    metadata_instance_id: string;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<MetadataTemplates>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTemplates.get": {
  parameters: {
   path: {
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   200: json<MetadataTemplate>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
   200: json<MetadataTemplate>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTemplates.delete": {
  parameters: {
   path: {
    scope: "global" | "enterprise" | (string & {});
    template_key: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTemplates.getById": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   200: json<MetadataTemplate>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTemplates.listGlobal": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<MetadataTemplates>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "metadataTemplates.listEnterprise": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<MetadataTemplates>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "metadataTemplates.create": {
  parameters: {};
  requestBody: json<MetadataTemplateCreate>;
  responses: {
   201: json<MetadataTemplate>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
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
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
   path: {
    namespace: string;
    template_key: string;
    field_key: string;
   };
  };
  responses: {
   200: json<MetadataTaxonomyNodes>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataCascadePolicies.list": {
  parameters: {
   query: {
    folder_id: string;
    owner_enterprise_id?: string;
    marker?: parameters["Marker"];
    offset?: parameters["Offset"];
   };
  };
  responses: {
   200: json<MetadataCascadePolicies>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataCascadePolicies.create": {
  parameters: {};
  requestBody: json<MetadataCascadePolicyCreate>;
  responses: {
   201: json<MetadataCascadePolicy>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "metadataCascadePolicies.get": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  responses: {
   200: json<MetadataCascadePolicy>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "metadataCascadePolicies.delete": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "metadataCascadePolicies.apply": {
  parameters: {
   path: {
    metadata_cascade_policy_id: string;
   };
  };
  requestBody: json<MetadataCascadePolicyApply>;
  responses: {
   202: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataQueries.execute": {
  parameters: {};
  requestBody: json<MetadataQuery>;
  responses: {
   200: json<MetadataQueryResults>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "queries.execute": {
  parameters: {};
  requestBody: json<QueryExecute>;
  responses: {
   200: json<QueryResults>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "queryInsights.execute": {
  parameters: {};
  requestBody: json<QueryInsightExecute>;
  responses: {
   200: json<QueryInsights>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.create": {
  parameters: {};
  requestBody: json<MetadataTaxonomyCreate>;
  responses: {
   201: json<MetadataTaxonomy>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "metadataTaxonomies.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
   path: {
    namespace: string;
   };
  };
  responses: {
   200: json<MetadataTaxonomies>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.get": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   200: json<MetadataTaxonomy>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.delete": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.update": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: json<MetadataTaxonomyUpdate>;
  responses: {
   200: json<MetadataTaxonomy>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.levels.create": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: json<MetadataTaxonomyLevelsCreate>;
  responses: {
   201: json<MetadataTaxonomyLevels>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.levels.update": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    level_index: number;
   };
  };
  requestBody: json<MetadataTaxonomyLevelUpdate>;
  responses: {
   200: json<MetadataTaxonomyLevel>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.levels.append": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: json<MetadataTaxonomyLevelAppend>;
  responses: {
   201: json<MetadataTaxonomyLevels>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.levels.trim": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   200: json<MetadataTaxonomyLevels>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.nodes.list": {
  parameters: {
   query?: {
    level?: number[];
    parent?: string[];
    ancestor?: string[];
    query?: string;
    "include-total-result-count"?: boolean;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  responses: {
   200: json<MetadataTaxonomyNodes>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.nodes.create": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
   };
  };
  requestBody: json<MetadataTaxonomyNodeCreate>;
  responses: {
   201: json<MetadataTaxonomyNode>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
   200: json<MetadataTaxonomyNode>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "metadataTaxonomies.nodes.update": {
  parameters: {
   path: {
    namespace: string;
    taxonomy_key: string;
    node_id: string;
   };
  };
  requestBody: json<MetadataTaxonomyNodeUpdate>;
  responses: {
   200: json<MetadataTaxonomyNode>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "users.sessions.terminate": {
  parameters: {};
  requestBody: json<UserSessionTerminate>;
  responses: {
   202: json<SessionTermination>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
  } & errors<401 | 403 | 404 | 429 | "default">;
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
   200: json<UserAvatar>;
   201: json<UserAvatar>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "users.avatar.delete": {
  parameters: {
   path: {
    user_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "invites.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  requestBody: json<InviteCreate>;
  responses: {
   200: json<Invite>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "invites.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    invite_id: string;
   };
  };
  responses: {
   200: json<Invite>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "externalUsers.submitDeleteJob": {
  parameters: {};
  requestBody: json<ExternalUserDeleteJobSubmit>;
  responses: {
   207: json<ExternalUserDeletions>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "users.memberships.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
   path: {
    user_id: string;
   };
  };
  responses: {
   200: json<GroupMemberships>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "groups.list": {
  parameters: {
   query?: {
    filter_term?: string;
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
  };
  responses: {
   200: json<Groups>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "groups.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  requestBody: json<GroupCreate>;
  responses: {
   201: json<GroupFull>;
  } & errors<400 | 401 | 403 | 409 | 429 | "default">;
 };
 "groups.sessions.terminate": {
  parameters: {};
  requestBody: json<GroupSessionTerminate>;
  responses: {
   202: json<SessionTermination>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "groups.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    group_id: string;
   };
  };
  responses: {
   200: json<GroupFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "groups.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    group_id: string;
   };
  };
  requestBody: json<GroupUpdate>;
  responses: {
   200: json<GroupFull>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "groups.delete": {
  parameters: {
   path: {
    group_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "groups.memberships.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    offset?: parameters["Offset"];
   };
   path: {
    group_id: string;
   };
  };
  responses: {
   200: json<GroupMemberships>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "groupMemberships.create": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
  };
  requestBody: json<GroupMembershipCreate>;
  responses: {
   201: json<GroupMembershipFull>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "groupMemberships.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    group_membership_id: string;
   };
  };
  responses: {
   200: json<GroupMembershipFull>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "groupMemberships.update": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    group_membership_id: string;
   };
  };
  requestBody: json<GroupMembershipUpdate>;
  responses: {
   200: json<GroupMembershipFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "groupMemberships.delete": {
  parameters: {
   path: {
    group_membership_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "webhooks.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<Webhooks>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "webhooks.create": {
  parameters: {};
  requestBody: json<WebhookCreate>;
  responses: {
   201: json<Webhook>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "webhooks.get": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  responses: {
   200: json<Webhook>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "webhooks.update": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  requestBody: json<WebhookUpdate>;
  responses: {
   200: json<Webhook>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "webhooks.delete": {
  parameters: {
   path: {
    webhook_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "devicePinners.get": {
  parameters: {
   path: {
    device_pinner_id: string;
   };
  };
  responses: {
   200: json<DevicePinner>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "devicePinners.delete": {
  parameters: {
   path: {
    device_pinner_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "devicePinners.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
    direction?: "ASC" | "DESC";
   };
   path: {
    enterprise_id: string;
   };
  };
  responses: {
   200: json<DevicePinners>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "termsOfServices.list": {
  parameters: {
   query?: {
    tos_type?: "external" | "managed";
   };
  };
  responses: {
   200: json<TermsOfServices>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "termsOfServices.create": {
  parameters: {};
  requestBody: json<TermsOfServiceCreate>;
  responses: {
   200: json<TermsOfService>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "termsOfServices.get": {
  parameters: {
   path: {
    terms_of_service_id: string;
   };
  };
  responses: {
   200: json<TermsOfService>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "termsOfServices.update": {
  parameters: {
   path: {
    terms_of_service_id: string;
   };
  };
  requestBody: json<TermsOfServiceUpdate>;
  responses: {
   200: json<TermsOfService>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "termsOfServiceUserStatuses.list": {
  parameters: {
   query: {
    tos_id: string;
    user_id?: string;
   };
  };
  responses: {
   200: json<TermsOfServiceUserStatuses>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "termsOfServiceUserStatuses.create": {
  parameters: {};
  requestBody: json<TermsOfServiceUserStatusCreate>;
  responses: {
   201: json<TermsOfServiceUserStatus>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "termsOfServiceUserStatuses.update": {
  parameters: {
   path: {
    terms_of_service_user_status_id: string;
   };
  };
  requestBody: json<TermsOfServiceUserStatusUpdate>;
  responses: {
   200: json<TermsOfServiceUserStatus>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "collaborationAllowlistEntries.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<CollaborationAllowlistEntries>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "collaborationAllowlistEntries.create": {
  parameters: {};
  requestBody: json<CollaborationAllowlistEntryCreate>;
  responses: {
   200: json<CollaborationAllowlistEntry>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "collaborationAllowlistEntries.get": {
  parameters: {
   path: {
    collaboration_whitelist_entry_id: string;
   };
  };
  responses: {
   200: json<CollaborationAllowlistEntry>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "collaborationAllowlistEntries.delete": {
  parameters: {
   path: {
    collaboration_whitelist_entry_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "collaborationAllowlistExemptTargets.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<CollaborationAllowlistExemptTargets>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "collaborationAllowlistExemptTargets.create": {
  parameters: {};
  requestBody: json<CollaborationAllowlistExemptTargetCreate>;
  responses: {
   200: json<CollaborationAllowlistExemptTarget>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "collaborationAllowlistExemptTargets.get": {
  parameters: {
   path: {
    collaboration_whitelist_exempt_target_id: string;
   };
  };
  responses: {
   200: json<CollaborationAllowlistExemptTarget>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "collaborationAllowlistExemptTargets.delete": {
  parameters: {
   path: {
    collaboration_whitelist_exempt_target_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "storagePolicies.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<StoragePolicies>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "storagePolicies.get": {
  parameters: {
   path: {
    storage_policy_id: string;
   };
  };
  responses: {
   200: json<StoragePolicy>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "storagePolicyAssignments.list": {
  parameters: {
   query: {
    marker?: parameters["Marker"];
    resolved_for_type: "user" | "enterprise";
    resolved_for_id: string;
   };
  };
  responses: {
   200: json<StoragePolicyAssignments>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "storagePolicyAssignments.create": {
  parameters: {};
  requestBody: json<StoragePolicyAssignmentCreate>;
  responses: {
   200: json<StoragePolicyAssignment>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "storagePolicyAssignments.get": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<StoragePolicyAssignment>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "storagePolicyAssignments.update": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  requestBody: json<StoragePolicyAssignmentUpdate>;
  responses: {
   200: json<StoragePolicyAssignment>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "storagePolicyAssignments.delete": {
  parameters: {
   path: {
    storage_policy_assignment_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
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
   200: json<EnterpriseConfiguration>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicies.list": {
  parameters: {
   query?: {
    policy_name?: string;
    policy_type?: "finite" | "indefinite";
    created_by_user_id?: string;
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<RetentionPolicies>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicies.create": {
  parameters: {};
  requestBody: json<RetentionPolicyCreate>;
  responses: {
   201: json<RetentionPolicy>;
  } & errors<400 | 401 | 403 | 409 | 429 | "default">;
 };
 "retentionPolicies.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    retention_policy_id: string;
   };
  };
  responses: {
   200: json<RetentionPolicy>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicies.update": {
  parameters: {
   path: {
    retention_policy_id: string;
   };
  };
  requestBody: json<RetentionPolicyUpdate>;
  responses: {
   200: json<RetentionPolicy>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "retentionPolicies.delete": {
  parameters: {
   path: {
    retention_policy_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicies.assignments.list": {
  parameters: {
   query?: {
    type?: "folder" | "enterprise" | "metadata_template";
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    retention_policy_id: string;
   };
  };
  responses: {
   200: json<RetentionPolicyAssignments>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicyAssignments.create": {
  parameters: {};
  requestBody: json<RetentionPolicyAssignmentCreate>;
  responses: {
   201: json<RetentionPolicyAssignment>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "retentionPolicyAssignments.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<RetentionPolicyAssignment>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicyAssignments.delete": {
  parameters: {
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicyAssignments.files.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<FilesUnderRetention>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "retentionPolicyAssignments.fileVersions.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    retention_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<FilesUnderRetention>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<FileVersionRetentions>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "fileVersionRetentions.get": {
  parameters: {
   path: {
    file_version_retention_id: string;
   };
  };
  responses: {
   200: json<FileVersionRetention>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicies.list": {
  parameters: {
   query?: {
    policy_name?: string;
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<LegalHoldPolicies>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicies.create": {
  parameters: {};
  requestBody: json<LegalHoldPolicyCreate>;
  responses: {
   201: json<LegalHoldPolicy>;
  } & errors<400 | 401 | 403 | 409 | 429 | "default">;
 };
 "legalHoldPolicies.get": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  responses: {
   200: json<LegalHoldPolicy>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicies.update": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  requestBody: json<LegalHoldPolicyUpdate>;
  responses: {
   200: json<LegalHoldPolicy>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "legalHoldPolicies.delete": {
  parameters: {
   path: {
    legal_hold_policy_id: string;
   };
  };
  responses: {
   202: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicyAssignments.list": {
  parameters: {
   query: {
    policy_id: string;
    assign_to_type?: "file" | "file_version" | "folder" | "user" | "ownership" | "interactions";
    assign_to_id?: string;
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<LegalHoldPolicyAssignments>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicyAssignments.create": {
  parameters: {};
  requestBody: json<LegalHoldPolicyAssignmentCreate>;
  responses: {
   201: json<LegalHoldPolicyAssignment>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "legalHoldPolicyAssignments.get": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<LegalHoldPolicyAssignment>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicyAssignments.delete": {
  parameters: {
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   202: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicyAssignments.files.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<FilesOnHold>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "legalHoldPolicyAssignments.fileVersions.list": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
   path: {
    legal_hold_policy_assignment_id: string;
   };
  };
  responses: {
   200: json<FileVersionsOnHold>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "fileVersionLegalHolds.get": {
  parameters: {
   path: {
    file_version_legal_hold_id: string;
   };
  };
  responses: {
   200: json<FileVersionLegalHold>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "fileVersionLegalHolds.list": {
  parameters: {
   query: {
    policy_id: string;
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<FileVersionLegalHolds>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarriers.get": {
  parameters: {
   path: {
    shield_information_barrier_id: string;
   };
  };
  responses: {
   200: json<ShieldInformationBarrier>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarriers.changeStatus": {
  parameters: {};
  requestBody: json<ShieldInformationBarrierStatusChange>;
  responses: {
   200: json<ShieldInformationBarrier>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "shieldInformationBarriers.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<ShieldInformationBarriers>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarriers.create": {
  parameters: {};
  requestBody: json<ShieldInformationBarrierCreate>;
  responses: {
   201: json<ShieldInformationBarrier>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierReports.list": {
  parameters: {
   query: {
    shield_information_barrier_id: string;
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<ShieldInformationBarrierReports>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierReports.create": {
  parameters: {};
  requestBody: json<ShieldInformationBarrierReference>;
  responses: {
   201: json<ShieldInformationBarrierReport>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "shieldInformationBarrierReports.get": {
  parameters: {
   path: {
    shield_information_barrier_report_id: string;
   };
  };
  responses: {
   200: json<ShieldInformationBarrierReport>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegments.get": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  responses: {
   200: json<ShieldInformationBarrierSegment>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegments.update": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  requestBody: json<ShieldInformationBarrierSegmentUpdate>;
  responses: {
   200: json<ShieldInformationBarrierSegment>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "shieldInformationBarrierSegments.delete": {
  parameters: {
   path: {
    shield_information_barrier_segment_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegments.list": {
  parameters: {
   query: {
    shield_information_barrier_id: string;
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<ShieldInformationBarrierSegments>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegments.create": {
  parameters: {};
  requestBody: json<ShieldInformationBarrierSegmentCreate>;
  responses: {
   201: json<ShieldInformationBarrierSegment>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentMembers.get": {
  parameters: {
   path: {
    shield_information_barrier_segment_member_id: string;
   };
  };
  responses: {
   200: json<ShieldInformationBarrierSegmentMember>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentMembers.delete": {
  parameters: {
   path: {
    shield_information_barrier_segment_member_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentMembers.list": {
  parameters: {
   query: {
    shield_information_barrier_segment_id: string;
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<ShieldInformationBarrierSegmentMembers>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentMembers.create": {
  parameters: {};
  requestBody: json<ShieldInformationBarrierSegmentMemberCreate>;
  responses: {
   201: json<ShieldInformationBarrierSegmentMember>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentRestrictions.get": {
  parameters: {
   path: {
    shield_information_barrier_segment_restriction_id: string;
   };
  };
  responses: {
   200: json<ShieldInformationBarrierSegmentRestriction>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentRestrictions.delete": {
  parameters: {
   path: {
    shield_information_barrier_segment_restriction_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentRestrictions.list": {
  parameters: {
   query: {
    shield_information_barrier_segment_id: string;
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<ShieldInformationBarrierSegmentRestrictions>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldInformationBarrierSegmentRestrictions.create": {
  parameters: {};
  requestBody: json<ShieldInformationBarrierSegmentRestrictionCreate>;
  responses: {
   201: json<ShieldInformationBarrierSegmentRestriction>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "shieldLists.list": {
  parameters: {};
  responses: {
   200: json<ShieldLists>;
  } & errors<401 | 403 | 429 | "default">;
 };
 "shieldLists.create": {
  parameters: {};
  requestBody: json<ShieldListCreate>;
  responses: {
   200: json<ShieldList>;
  } & errors<400 | 401 | 403 | 409 | 429 | "default">;
 };
 "shieldLists.get": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  responses: {
   200: json<ShieldList>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "shieldLists.update": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  requestBody: json<ShieldListUpdate>;
  responses: {
   200: json<ShieldList>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "shieldLists.delete": {
  parameters: {
   path: {
    shield_list_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "archives.list": {
  parameters: {
   query?: {
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<Archives>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "archives.create": {
  parameters: {};
  requestBody: json<ArchiveCreate>;
  responses: {
   201: json<Archive>;
  } & errors<400 | 401 | 403 | 409 | 429 | "default">;
 };
 "archives.update": {
  parameters: {
   path: {
    archive_id: string;
   };
  };
  requestBody: json<ArchiveUpdate>;
  responses: {
   200: json<Archive>;
  } & errors<400 | 401 | 403 | 404 | 409 | 429 | "default">;
 };
 "archives.delete": {
  parameters: {
   path: {
    archive_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "signRequests.cancel": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  requestBody?: json<SignRequestCancel>;
  responses: {
   200: json<SignRequest>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "signRequests.resend": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  responses: {
   202: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "signRequests.get": {
  parameters: {
   path: {
    sign_request_id: string;
   };
  };
  responses: {
   200: json<SignRequest>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "signRequests.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
    senders?: string[];
    shared_requests?: boolean;
   };
  };
  responses: {
   200: json<SignRequests>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "signRequests.create": {
  parameters: {};
  requestBody: json<SignRequestCreate>;
  responses: {
   201: json<SignRequest>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "signTemplates.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<SignTemplates>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "signTemplates.get": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   200: json<SignTemplate>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "workflows.list": {
  parameters: {
   query: {
    folder_id: string;
    trigger_type?: "WORKFLOW_MANUAL_START" | (string & {});
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<Workflows>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "workflows.start": {
  parameters: {
   path: {
    workflow_id: string;
   };
  };
  requestBody: json<WorkflowStart>;
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "automateWorkflows.list": {
  parameters: {
   query: {
    folder_id: string;
    limit?: parameters["Limit"];
    marker?: parameters["Marker"];
   };
  };
  responses: {
   200: json<AutomateWorkflows>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "automateWorkflows.start": {
  parameters: {
   path: {
    workflow_id: string;
   };
  };
  requestBody: json<AutomateWorkflowStart>;
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.slack.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
    partner_item_type?: "channel";
    partner_item_id?: string;
    box_item_id?: string;
    box_item_type?: "folder";
    is_manually_created?: boolean;
   };
  };
  responses: {
   200: json<IntegrationMappingsSlack>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.slack.create": {
  parameters: {};
  requestBody: json<IntegrationMappingSlackCreate>;
  responses: {
   201: json<IntegrationMappingSlack>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.slack.update": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  requestBody: json<IntegrationMappingSlackUpdate>;
  responses: {
   200: json<IntegrationMappingSlack>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.slack.delete": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
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
   200: json<IntegrationMappingsTeams>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.teams.create": {
  parameters: {};
  requestBody: json<IntegrationMappingTeamsCreate>;
  responses: {
   201: json<IntegrationMappingTeams>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.teams.update": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  requestBody: json<IntegrationMappingTeamsUpdate>;
  responses: {
   200: json<IntegrationMappingTeams>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "integrationMappings.teams.delete": {
  parameters: {
   path: {
    integration_mapping_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "ai.ask": {
  parameters: {};
  requestBody: json<AiAsk>;
  responses: {
   200: json<AiResponseFull>;
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "ai.generateText": {
  parameters: {};
  requestBody: json<AiTextGen>;
  responses: {
   200: json<AiResponse>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
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
   200: json<AiAgentSettings>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "ai.extract": {
  parameters: {};
  requestBody: json<AiExtract>;
  responses: {
   200: json<AiResponse>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "ai.extractStructured": {
  parameters: {};
  requestBody: json<AiExtractStructured>;
  responses: {
   200: json<AiExtractStructuredResponse>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "aiAgents.list": {
  parameters: {
   query?: {
    mode?: ("ask" | "text_gen" | "extract" | (string & {}))[];
    fields?: parameters["Fields"];
    agent_state?: ("enabled" | "disabled" | "enabled_for_selected_users" | (string & {}))[];
    include_box_default?: boolean;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<AiAgents>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "aiAgents.create": {
  parameters: {};
  requestBody: json<AiAgentCreate>;
  responses: {
   200: json<AiAgentFull>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "aiAgents.get": {
  parameters: {
   query?: {
    fields?: parameters["Fields"];
   };
   path: {
    agent_id: string;
   };
  };
  responses: {
   200: json<AiAgentFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "aiAgents.update": {
  parameters: {
   path: {
    agent_id: string;
   };
  };
  requestBody: json<AiAgentCreate>;
  responses: {
   200: json<AiAgentFull>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "aiAgents.delete": {
  parameters: {
   path: {
    agent_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "docgenTemplates.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<DocGenTemplates>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "docgenTemplates.create": {
  parameters: {};
  requestBody: json<DocGenTemplateCreate>;
  responses: {
   201: json<DocGenTemplateBase>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "docgenTemplates.get": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   200: json<DocGenTemplate>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "docgenTemplates.delete": {
  parameters: {
   path: {
    template_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "docgenTemplates.tags.list": {
  parameters: {
   query?: {
    template_version_id?: string;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
   path: {
    template_id: string;
   };
  };
  responses: {
   200: json<DocGenTags>;
   202: {
    headers: {
     "Retry-After"?: number;
     [name: string]: unknown;
    };
    content: {
     "application/json": DocGenTagsProcessingMessage;
    };
   };
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "docgenTemplates.jobs.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
   path: {
    template_id: string;
   };
  };
  responses: {
   200: json<DocGenJobs>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "docgenJobs.get": {
  parameters: {
   path: {
    job_id: string;
   };
  };
  responses: {
   200: json<DocGenJob>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "docgenJobs.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<DocGenJobsFull>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "docgenBatches.jobs.list": {
  parameters: {
   query?: {
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
   path: {
    batch_id: string;
   };
  };
  responses: {
   200: json<DocGenJobs>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "docgenBatches.create": {
  parameters: {};
  requestBody: json<DocGenBatchCreate>;
  responses: {
   202: json<DocGenBatchBase>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubs.list": {
  parameters: {
   query?: {
    query?: string;
    scope?: "editable" | "view_only" | "all" | (string & {});
    sort?: "name" | "updated_at" | "last_accessed_at" | "view_count" | "relevance" | (string & {});
    direction?: "ASC" | "DESC";
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<Hubs>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "hubs.create": {
  parameters: {};
  requestBody: json<HubCreate>;
  responses: {
   201: json<Hub>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "hubs.listEnterprise": {
  parameters: {
   query?: {
    query?: string;
    sort?: "name" | "updated_at" | "last_accessed_at" | "view_count" | "relevance" | (string & {});
    direction?: "ASC" | "DESC";
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<Hubs>;
  } & errors<400 | 401 | 403 | 429 | "default">;
 };
 "hubs.get": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  responses: {
   200: json<Hub>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "hubs.update": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  requestBody: json<HubUpdate>;
  responses: {
   200: json<Hub>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubs.delete": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "hubs.copy": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  requestBody: json<HubCopy>;
  responses: {
   201: json<Hub>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubCollaborations.list": {
  parameters: {
   query: {
    hub_id: string;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<HubCollaborations>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubCollaborations.create": {
  parameters: {};
  requestBody: json<HubCollaborationCreate>;
  responses: {
   201: json<HubCollaboration>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubCollaborations.get": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  responses: {
   200: json<HubCollaboration>;
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "hubCollaborations.update": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  requestBody: json<HubCollaborationUpdate>;
  responses: {
   200: json<HubCollaboration>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubCollaborations.delete": {
  parameters: {
   path: {
    hub_collaboration_id: string;
   };
  };
  responses: {
   204: {};
  } & errors<401 | 403 | 404 | 429 | "default">;
 };
 "hubItems.list": {
  parameters: {
   query: {
    hub_id: string;
    parent_id?: string;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<HubItems>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubItems.manage": {
  parameters: {
   path: {
    hub_id: string;
   };
  };
  requestBody: json<HubItemsManage>;
  responses: {
   207: json<HubItemsManageResult>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubDocumentPages.list": {
  parameters: {
   query: {
    hub_id: string;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<HubDocumentPages>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "hubDocumentBlocks.list": {
  parameters: {
   query: {
    hub_id: string;
    page_id: string;
    marker?: parameters["Marker"];
    limit?: parameters["Limit"];
   };
  };
  responses: {
   200: json<HubDocumentBlocks>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
 "notes.convert": {
  parameters: {};
  requestBody: json<NotesConvert>;
  responses: {
   201: json<FileBase>;
   409: responses["NameConflict"];
   413: json<ClientError>;
   422: json<ClientError>;
   501: json<ClientError>;
  } & errors<400 | 401 | 403 | 404 | 429 | "default">;
 };
}

type responses = components['responses'];
type parameters = components['parameters'];
type json<T> = { content: { 'application/json': T } };
interface usualErrors {
 400: responses["BadRequest"];
 401: responses["Unauthorized"];
 429: responses["TooManyRequests"];
 default: responses["UnexpectedError"];
 304: responses["NotModified"];
 403: responses["Forbidden"];
 404: responses["NotFound"];
 405: responses["MethodNotAllowed"];
 409: responses["Conflict"];
 412: responses["PreconditionFailed"];
}
type errors<Status extends keyof usualErrors> = Pick<usualErrors, Status>;
export type Schemas<Name extends keyof components['schemas']> = components['schemas'][Name];
/** A schema whose listed properties are always in its standard representation. */
type Standard<T, Key extends keyof T> = T & { [key in Key]-?: T[key] };
/** The classifications to add. */
export type ClassificationsAdd = Schemas<'ClassificationsAdd'>;
/** The template for an enterprise's security classifications, with the initial ones. */
export interface ClassificationsCreate extends Schemas<'ClassificationsCreate'> {}
/** The classifications to change. */
export type ClassificationsUpdate = Schemas<'ClassificationsUpdate'>;
/** A shared link for a file. */
export interface FileSharedLinkCreate extends Schemas<'FileSharedLinkCreate'> {}
/** Changes to the shared link of a file. */
export interface FileSharedLinkUpdate extends Schemas<'FileSharedLinkUpdate'> {}
/** A new shared link. */
export interface FolderSharedLinkCreate extends Schemas<'FolderSharedLinkCreate'> {}
/** Changes to a shared link. Omitted properties stay unchanged. */
export interface FolderSharedLinkUpdate extends Schemas<'FolderSharedLinkUpdate'> {}
/** A file, folder or web link as embedded in other objects. */
export type Item = Schemas<'Item'>;
/** A file or folder as a metadata query returns it without fields. */
export type MetadataQueryItem = Schemas<'MetadataQueryItem'>;
/** A file, folder or web link as a search returns it without fields. */
export type SearchResultItem = Schemas<'SearchResultItem'>;
/** A shared link for a web link. */
export interface WebLinkSharedLinkCreate extends Schemas<'WebLinkSharedLinkCreate'> {}
/** New settings for a web link's shared link. Omitted settings stay unchanged. */
export interface WebLinkSharedLinkUpdate extends Schemas<'WebLinkSharedLinkUpdate'> {}
/** A refresh token and the credentials of its application. */
export interface TokenRefresh extends Schemas<'TokenRefresh'> {}
/** The reason why no token was issued. */
export interface OAuth2Error extends Schemas<'OAuth2Error'> {}
/** A request for a token. The relevant properties depend on grant_type. */
export interface TokenRequest extends Schemas<'TokenRequest'> {}
/** A folder's identity. */
export interface FolderBase extends Schemas<'FolderBase'> {}
/** A folder as embedded in other objects. */
export interface FolderMini extends Standard<Schemas<'FolderMini'>, 'sequence_id' | 'etag' | 'name'> {}
/** A file's identity. */
export interface FileBase extends Schemas<'FileBase'> {}
/** A file version's identity. */
export interface FileVersionBase extends Schemas<'FileVersionBase'> {}
/** A file version as embedded in other objects. */
export interface FileVersionMini extends Standard<Schemas<'FileVersionMini'>, 'sha1'> {}
/** A file as embedded in other objects. */
export interface FileMini extends Standard<Schemas<'FileMini'>, 'sequence_id' | 'etag' | 'sha1' | 'name'> {}
/** The file or folder that the permission applies to. A folder includes all of its content. */
export type Resource = Schemas<'Resource'>;
/** One permission of a downscoped token. */
export interface ResourceScope extends Schemas<'ResourceScope'> {}
/** An access token and its properties. */
export interface AccessToken extends Standard<Schemas<'AccessToken'>, 'restricted_to'> {}
/** An error response. Most services of Box return type, status and code. Metadata returns code alone, and a rejected token returns error. */
export interface ClientError extends Standard<Schemas<'ClientError'>, 'type' | 'status'> {}
/** A token to revoke and the credentials of its application. */
export interface TokenRevoke extends Schemas<'TokenRevoke'> {}
/** The folders from the root to the item, without those that the user may not see. For an item in the trash, contains only the trash. */
export interface PathCollection extends Schemas<'PathCollection'> {}
/** A user's identity. Some responses contain only this. */
export interface UserBase extends Schemas<'UserBase'> {}
/** A user as embedded in other objects. */
export interface UserMini extends Standard<Schemas<'UserMini'>, 'name' | 'login'> {}
/** The access level of a link: open (anyone with the link), company (members of the enterprise) or collaborators (only those who already have access). */
export type SharedLinkAccess = Schemas<'SharedLinkAccess'>;
/** The permissions of a link. A response may omit flags. */
export interface SharedLinkPermissions extends Schemas<'SharedLinkPermissions'> {}
/** A link that gives access to an item without a collaboration. */
export interface SharedLink extends Schemas<'SharedLink'> {}
/** The item's status. active is in its folder, trashed is in the trash, and deleted is permanently gone. */
export type ItemStatus = Schemas<'ItemStatus'>;
/** The properties of a file returned without fields. Embedded files are guaranteed to have only the FileMini properties. */
export interface FileProperties extends Schemas<'FileProperties'> {}
/** A file as returned without fields. */
export interface File extends Standard<Schemas<'File'>, 'sequence_id' | 'etag' | 'sha1' | 'name' | 'file_version' | 'description' | 'size' | 'path_collection' | 'created_at' | 'modified_at' | 'trashed_at' | 'purged_at' | 'content_created_at' | 'content_modified_at' | 'created_by' | 'modified_by' | 'owned_by' | 'shared_link' | 'parent' | 'item_status'> {}
/** The actions that the user may perform on the file. Flags can be absent. */
export interface FilePermissions extends Schemas<'FilePermissions'> {}
/** A lock on a file. Until it ends, only its creator can change the file. */
export interface FileLock extends Schemas<'FileLock'> {}
/** A short-lived URL that shows the file in an iframe. */
export interface ExpiringEmbedLink extends Schemas<'ExpiringEmbedLink'> {}
/** The file's watermark status. */
export interface FileWatermarkInfo extends Schemas<'FileWatermarkInfo'> {}
/** An item's metadata for one template. Properties with a leading dollar sign are system properties. All others are template fields, each a string, a number or a list of strings. A hydrated taxonomy field contains nodes instead of IDs. */
export interface MetadataInstance extends Schemas<'MetadataInstance'> {}
/** The metadata instances selected by fields, keyed by scope and then by template key. */
export interface MetadataByScope extends Schemas<'MetadataByScope'> {}
/** Another format of the file. */
export interface FileRepresentation extends Schemas<'FileRepresentation'> {}
/** The representations of the file requested by x-rep-hints, such as PDF, text and images. */
export interface FileRepresentations extends Schemas<'FileRepresentations'> {}
/** The file's confidentiality, as defined by its enterprise. */
export interface FileClassification extends Schemas<'FileClassification'> {}
/** A user's collection, such as the favorites. */
export interface CollectionMini extends Standard<Schemas<'CollectionMini'>, 'type'> {}
/** The default settings of new shared links for the item. */
export interface SharedLinkDefaults extends Schemas<'SharedLinkDefaults'> {}
/** A file with all properties that fields can request. */
export interface FileFull extends Schemas<'FileFull'> {}
/** Settings of a shared link. An empty object creates a link with the enterprise's defaults. */
export interface SharedLinkSettings extends Schemas<'SharedLinkSettings'> {}
/** A lock to put on a file. */
export interface FileLockSet extends Schemas<'FileLockSet'> {}
/** Changes to a file. Omitted properties stay unchanged. */
export interface FileUpdate extends Schemas<'FileUpdate'> {}
/** A web link's identity. */
export interface WebLinkBase extends Schemas<'WebLinkBase'> {}
/** A web link as embedded in other objects. */
export interface WebLinkMini extends Standard<Schemas<'WebLinkMini'>, 'sequence_id' | 'etag' | 'name' | 'url'> {}
/** The item that holds the requested name. */
export type ConflictingItem = Schemas<'ConflictingItem'>;
/** The name is already in use. Lists the conflicting items. */
export interface ConflictError extends Schemas<'ConflictError'> {}
/** The destination of a restored file. Needed if its folder is gone or its name is in use. */
export interface FileTrashRestore extends Schemas<'FileTrashRestore'> {}
/** The copy's destination and name. */
export interface FileCopy extends Schemas<'FileCopy'> {}
/** A sort key. */
export interface OrderKey extends Schemas<'OrderKey'> {}
/** The sort keys, most significant first. */
export type Order = Schemas<'Order'>;
/** A page of an offset-paginated list. */
export interface OffsetPage extends Schemas<'OffsetPage'> {}
/** A file version as returned without fields. */
export interface FileVersion extends Standard<Schemas<'FileVersion'>, 'sha1' | 'name' | 'size' | 'created_at' | 'modified_at' | 'modified_by' | 'trashed_at' | 'trashed_by' | 'restored_at' | 'restored_by' | 'purged_at' | 'uploader_display_name'> {}
/** A file version with all properties that fields can request. */
export interface FileVersionFull extends Schemas<'FileVersionFull'> {}
/** A page of file versions. */
export interface FileVersions extends Schemas<'FileVersions'> {}
/** A page of a marker-paginated list. */
export interface MarkerPage extends Schemas<'MarkerPage'> {}
/** A folder with all properties that fields can request. */
export interface FolderFull extends Schemas<'FolderFull'> {}
/** The properties of a web link if fields is not set. Inside another object, only the short form is guaranteed. */
export interface WebLinkProperties extends Schemas<'WebLinkProperties'> {}
/** A web link, a bookmark in a folder, as returned if fields is not set. */
export interface WebLink extends Standard<Schemas<'WebLink'>, 'sequence_id' | 'etag' | 'name' | 'url' | 'created_by' | 'created_at' | 'modified_at' | 'parent' | 'description' | 'item_status' | 'trashed_at' | 'purged_at' | 'shared_link' | 'path_collection' | 'modified_by' | 'owned_by'> {}
/** A web link with all properties that fields can request. */
export interface WebLinkFull extends Schemas<'WebLinkFull'> {}
/** A file, folder or web link with every property that fields can select. */
export type ItemFull = Schemas<'ItemFull'>;
/** A page of files, folders and web links. Its counters are those of the requested pagination style. */
export interface Items extends Schemas<'Items'> {}
/** The user who created or changed a folder. The ID is empty for the root folder and for unknown users. */
export interface FolderActor extends Standard<Schemas<'FolderActor'>, 'name' | 'login'> {}
/** The properties of a folder returned without fields. Embedded folders are guaranteed to have only the FolderMini properties. */
export interface FolderProperties extends Schemas<'FolderProperties'> {}
/** A folder without its items, as returned from the trash and after restoring. */
export interface FolderDetails extends Standard<Schemas<'FolderDetails'>, 'sequence_id' | 'etag' | 'name' | 'created_at' | 'modified_at' | 'description' | 'size' | 'path_collection' | 'created_by' | 'modified_by' | 'trashed_at' | 'purged_at' | 'content_created_at' | 'content_modified_at' | 'owned_by' | 'shared_link' | 'folder_upload_email' | 'parent' | 'item_status'> {}
/** A folder as returned without fields. */
export interface Folder extends Standard<Schemas<'Folder'>, 'sequence_id' | 'etag' | 'name' | 'created_at' | 'modified_at' | 'description' | 'size' | 'path_collection' | 'created_by' | 'modified_by' | 'trashed_at' | 'purged_at' | 'content_created_at' | 'content_modified_at' | 'owned_by' | 'shared_link' | 'folder_upload_email' | 'parent' | 'item_status' | 'item_collection'> {}
/** An item that an application builds from files and folders. */
export interface AppItem extends Schemas<'AppItem'> {}
/** An item that a shared link can open. */
export type SharedItem = Schemas<'SharedItem'>;
/** A new file. The attributes must precede the bytes. */
export interface FileContentUpload extends Schemas<'FileContentUpload'> {}
/** The file that the upload created or updated, as a list of one. */
export interface Files extends Schemas<'Files'> {}
/** The file to be uploaded. */
export interface FileContentPreflight extends Schemas<'FileContentPreflight'> {}
/** The destination of an upload that passed the check. */
export interface UploadUrl extends Schemas<'UploadUrl'> {}
/** A new version of a file. The attributes must precede the bytes. */
export interface FileContentUploadVersion extends Schemas<'FileContentUploadVersion'> {}
/** The version to be uploaded. */
export interface FileContentPreflightVersion extends Schemas<'FileContentPreflightVersion'> {}
/** A new file to upload in parts. */
export interface UploadSessionCreate extends Schemas<'UploadSessionCreate'> {}
/** The URLs for the session's later calls. The host differs between sessions, so use the URLs unchanged. */
export interface UploadSessionEndpoints extends Schemas<'UploadSessionEndpoints'> {}
/** A session for uploading a file in parts. */
export interface UploadSession extends Standard<Schemas<'UploadSession'>, 'session_expires_at' | 'part_size' | 'total_parts' | 'num_parts_processed' | 'session_endpoints'> {}
/** A new version to upload in parts. */
export interface UploadSessionCreateForFile extends Schemas<'UploadSessionCreateForFile'> {}
/** A part of a file and its position. */
export interface UploadPartMini extends Schemas<'UploadPartMini'> {}
/** A part of a file with its checksum. */
export interface UploadPart extends Standard<Schemas<'UploadPart'>, 'sha1'> {}
/** The result of uploading a part. */
export interface UploadedPart extends Schemas<'UploadedPart'> {}
/** A page of the uploaded parts. */
export interface UploadParts extends Schemas<'UploadParts'> {}
/** The parts that make up the file. */
export interface UploadSessionCommit extends Schemas<'UploadSessionCommit'> {}
/** A new folder. */
export interface FolderCreate extends Schemas<'FolderCreate'> {}
/** Changes to a folder. Omitted properties stay unchanged. */
export interface FolderUpdate extends Schemas<'FolderUpdate'> {}
/** The name and location for a folder that cannot return to its original location. */
export interface FolderRestore extends Schemas<'FolderRestore'> {}
/** The copy's destination and name. */
export interface FolderCopy extends Schemas<'FolderCopy'> {}
/** A file, folder or web link. Only the properties of its mini form are guaranteed. */
export type ItemProperties = Schemas<'ItemProperties'>;
/** A user in a collaboration. */
export interface CollaborationUser extends Standard<Schemas<'CollaborationUser'>, 'name' | 'login'> {}
/** A reference to a group, by type and ID. */
export interface GroupBase extends Schemas<'GroupBase'> {}
/** A group as embedded in other objects. */
export interface GroupMini extends Standard<Schemas<'GroupMini'>, 'name' | 'group_type'> {}
/** A user or group that has access. */
export type CollaborationGrantee = Schemas<'CollaborationGrantee'>;
/** The access of one user or group to one item, as returned without fields. It starts as an invitation. */
export interface Collaboration extends Standard<Schemas<'Collaboration'>, 'created_by' | 'created_at' | 'modified_at' | 'expires_at' | 'status' | 'accessible_by' | 'role' | 'acknowledged_at' | 'item'> {}
/** A collaboration with all properties that fields can request. */
export interface CollaborationFull extends Schemas<'CollaborationFull'> {}
/** A page of collaborations, with paging by offset. */
export interface CollaborationsByOffset extends Schemas<'CollaborationsByOffset'> {}
/** The item to grant access to, and the user or group to grant it to. */
export interface CollaborationCreate extends Schemas<'CollaborationCreate'> {}
/** Changes to a collaboration. Omitted properties keep their values. */
export interface CollaborationUpdate extends Schemas<'CollaborationUpdate'> {}
/** A page of collaborations, with paging by marker. */
export interface Collaborations extends Schemas<'Collaborations'> {}
/** A new comment. Provide the text as message, or as tagged_message if it contains mentions. */
export interface CommentCreate extends Schemas<'CommentCreate'> {}
/** A comment's identity. */
export interface CommentBase extends Schemas<'CommentBase'> {}
/** The file or comment that the comment is about. */
export interface CommentItem extends Schemas<'CommentItem'> {}
/** A comment, as returned without fields. */
export interface Comment extends Standard<Schemas<'Comment'>, 'is_reply_comment' | 'message' | 'created_by' | 'created_at' | 'item'> {}
/** A comment with all properties that fields can request. */
export interface CommentFull extends Schemas<'CommentFull'> {}
/** The new text of a comment. */
export interface CommentUpdate extends Schemas<'CommentUpdate'> {}
/** A page of comments. */
export interface Comments extends Schemas<'Comments'> {}
/** A new task. */
export interface TaskCreate extends Schemas<'TaskCreate'> {}
/** A task's identity. */
export interface TaskBase extends Schemas<'TaskBase'> {}
/** A task as returned in lists if fields is not set. */
export interface TaskMini extends Standard<Schemas<'TaskMini'>, 'item' | 'due_at'> {}
/** A task assignment's identity. */
export interface TaskAssignmentBase extends Schemas<'TaskAssignmentBase'> {}
/** A task assignment as returned in lists if fields is not set. */
export interface TaskAssignmentMini extends Standard<Schemas<'TaskAssignmentMini'>, 'item' | 'assigned_to'> {}
/** A task assignment with all its properties. */
export interface TaskAssignment extends Standard<Schemas<'TaskAssignment'>, 'message' | 'completed_at' | 'assigned_at' | 'reminded_at' | 'resolution_state' | 'assigned_by'> {}
/** All assignments of a task. */
export interface TaskAssignments extends Schemas<'TaskAssignments'> {}
/** A task with all its properties. */
export interface Task extends Standard<Schemas<'Task'>, 'action' | 'message' | 'task_assignment_collection' | 'is_completed' | 'created_by' | 'created_at' | 'completion_rule'> {}
/** The changes to a task. Omitted properties stay unchanged. */
export interface TaskUpdate extends Schemas<'TaskUpdate'> {}
/** All tasks on a file. */
export interface Tasks extends Schemas<'Tasks'> {}
/** A task and the user to assign it to. */
export interface TaskAssignmentCreate extends Schemas<'TaskAssignmentCreate'> {}
/** The changes to an assignment. Omitted properties stay unchanged. */
export interface TaskAssignmentUpdate extends Schemas<'TaskAssignmentUpdate'> {}
/** A range of numbers. Set one bound or both. */
export interface MetadataFieldFilterFloatRange extends Schemas<'MetadataFieldFilterFloatRange'> {}
/** A range of timestamps. Set one bound or both. */
export interface MetadataFieldFilterDateRange extends Schemas<'MetadataFieldFilterDateRange'> {}
/** The expected value of a field: a string, a number, one of several options, or a range. */
export type MetadataFilterValue = Schemas<'MetadataFilterValue'>;
/** A condition on the metadata of the items. */
export interface MetadataFilter extends Schemas<'MetadataFilter'> {}
/** A page of items that match a search. */
export interface SearchResults extends Standard<Schemas<'SearchResults'>, 'type'> {}
/** An item that matches a search, with the shared link that gave access. */
export interface SearchResultWithSharedLink extends Standard<Schemas<'SearchResultWithSharedLink'>, 'accessible_via_shared_link'> {}
/** A page of items that match a search, each wrapped with the shared link that gave access. */
export interface SearchResultsWithSharedLinks extends Schemas<'SearchResultsWithSharedLinks'> {}
/** The results of a search, either plain or wrapped with the shared links that gave access. */
export type SearchResultsResponse = Schemas<'SearchResultsResponse'>;
/** An additional address for a user's notifications. */
export interface NotificationEmail extends Schemas<'NotificationEmail'> {}
/** A user as returned if fields is not set. */
export interface User extends Standard<Schemas<'User'>, 'created_at' | 'modified_at' | 'language' | 'timezone' | 'space_amount' | 'space_used' | 'max_upload_size' | 'status' | 'job_title' | 'phone' | 'address' | 'avatar_url' | 'notification_email'> {}
/** A label by which an enterprise sorts its users, such as a cost center. */
export interface TrackingCode extends Schemas<'TrackingCode'> {}
/** An enterprise's identity. */
export interface EnterpriseBase extends Schemas<'EnterpriseBase'> {}
/** An enterprise as embedded in other objects. */
export interface EnterpriseMini extends Standard<Schemas<'EnterpriseMini'>, 'name'> {}
/** A user with all properties that fields can request. */
export interface UserFull extends Schemas<'UserFull'> {}
/** A page of users, paged by offset or by marker. */
export interface Users extends Schemas<'Users'> {}
/** A new user. A managed user needs a login; an app user has none and sets is_platform_access_only. */
export interface UserCreate extends Schemas<'UserCreate'> {}
/** The changes to a user. Omitted properties stay unchanged. */
export interface UserUpdate extends Schemas<'UserUpdate'> {}
/** The new owner of the content. */
export interface UserFolderTransfer extends Schemas<'UserFolderTransfer'> {}
/** An additional email address with which a user can log in and be invited. */
export interface EmailAlias extends Standard<Schemas<'EmailAlias'>, 'email' | 'is_confirmed'> {}
/** All email aliases of a user. */
export interface EmailAliases extends Schemas<'EmailAliases'> {}
/** A new email alias. */
export interface UserEmailAliasCreate extends Schemas<'UserEmailAliasCreate'> {}
/** The event types by which the enterprise streams can be filtered. */
export type AdminEventType = Schemas<'AdminEventType'>;
/** The type of event. New types can appear without notice. */
export type EventType = Schemas<'EventType'>;
/** The parent folder of an item in the enterprise streams. */
export interface EventSourceParent extends Schemas<'EventSourceParent'> {}
/** A file or folder in the short form of the enterprise streams. */
export interface EventSource extends Schemas<'EventSource'> {}
/** A group as returned if fields is not set. */
export interface Group extends Standard<Schemas<'Group'>, 'created_at' | 'modified_at'> {}
/** An item that an application stores in Box. */
export interface AppItemEventSource extends Schemas<'AppItemEventSource'> {}
/** Any other object of an event. Events about granted or revoked access, for example, contain the ID and name of the item and of the user or group. */
export interface GenericSource extends Schemas<'GenericSource'> {}
/** The object of an event. Users, groups, files, folders, web links, comments, collaborations, tasks and app items have the same form as elsewhere. The enterprise streams use a short form for files and folders. Any other object depends on event_type. */
export type EventSourceResource = Schemas<'EventSourceResource'>;
/** An action in Box. */
export interface Event extends Standard<Schemas<'Event'>, 'created_at' | 'created_by' | 'session_id' | 'source'> {}
/** A chunk of events and the next stream position. */
export interface Events extends Standard<Schemas<'Events'>, 'chunk_size'> {}
/** A long-polling server that responds when there are new events. */
export interface RealtimeServer extends Standard<Schemas<'RealtimeServer'>, 'ttl' | 'max_retries' | 'retry_timeout'> {}
/** The long-polling servers. Contains exactly one. */
export interface RealtimeServers extends Schemas<'RealtimeServers'> {}
/** The item that belongs to the app item. Either the requested file or folder, or a folder above it. */
export type AppItemAssociatedItem = Schemas<'AppItemAssociatedItem'>;
/** The association of a file or folder with an app item. */
export interface AppItemAssociation extends Schemas<'AppItemAssociation'> {}
/** A page of app item associations. */
export interface AppItemAssociations extends Schemas<'AppItemAssociations'> {}
/** The removal of a version from the trash. */
export interface FileVersionRestore extends Schemas<'FileVersionRestore'> {}
/** The past version to make the current one. */
export interface FileVersionPromote extends Schemas<'FileVersionPromote'> {}
/** A new web link. */
export interface WebLinkCreate extends Schemas<'WebLinkCreate'> {}
/** The changes to a web link. Omitted properties stay unchanged. */
export interface WebLinkUpdate extends Schemas<'WebLinkUpdate'> {}
/** The new folder and name of a restored web link. Required if its folder is gone or its name is taken there. */
export interface WebLinkTrashRestore extends Schemas<'WebLinkTrashRestore'> {}
/** The copy's folder and name. */
export interface WebLinkCopy extends Schemas<'WebLinkCopy'> {}
/** A form with which anyone, even without an account, can upload files to a folder. */
export interface FileRequest extends Standard<Schemas<'FileRequest'>, 'title' | 'description' | 'status' | 'is_email_required' | 'is_description_required' | 'url' | 'etag' | 'created_by' | 'updated_by'> {}
/** Changes to a file request. Omitted properties stay unchanged. */
export interface FileRequestUpdate extends Schemas<'FileRequestUpdate'> {}
/** The copy's destination folder and its differences from the original. */
export interface FileRequestCopy extends Schemas<'FileRequestCopy'> {}
/** A user's collection of items. Currently, each user has one, the favorites. */
export interface Collection extends Standard<Schemas<'Collection'>, 'name' | 'collection_type'> {}
/** A page of collections. */
export interface Collections extends Schemas<'Collections'> {}
/** A recent interaction of the user with an item. */
export interface RecentItem extends Standard<Schemas<'RecentItem'>, 'interaction_type' | 'interacted_at'> {}
/** A page of recently used items. */
export interface RecentItems extends Schemas<'RecentItems'> {}
/** The watermark on a file or folder. */
export interface Watermark extends Schemas<'Watermark'> {}
/** The watermark to apply. */
export interface WatermarkApply extends Schemas<'WatermarkApply'> {}
/** The operations that a lock prevents. */
export interface FolderLockOperations extends Schemas<'FolderLockOperations'> {}
/** A lock that prevents a folder from being moved or deleted. */
export interface FolderLock extends Standard<Schemas<'FolderLock'>, 'folder' | 'created_by' | 'created_at' | 'locked_operations' | 'lock_type'> {}
/** The locks on a folder. */
export interface FolderLocks extends Schemas<'FolderLocks'> {}
/** A new lock on a folder. */
export interface FolderLockCreate extends Schemas<'FolderLockCreate'> {}
/** The contents of a ZIP file. */
export interface ZipDownloadCreate extends Schemas<'ZipDownloadCreate'> {}
/** An item that is renamed in the ZIP file. */
export interface ZipDownloadNameConflict extends Schemas<'ZipDownloadNameConflict'> {}
/** The URLs for downloading a ZIP file and getting its status. */
export interface ZipDownload extends Schemas<'ZipDownload'> {}
/** The status of a ZIP download. */
export interface ZipDownloadStatus extends Schemas<'ZipDownloadStatus'> {}
/** A metadata instance as returned by the operations on files and folders. */
export interface ItemMetadata extends Schemas<'ItemMetadata'> {}
/** All metadata instances of an item. */
export interface MetadataInstances extends Schemas<'MetadataInstances'> {}
/** A field value: a string (text, date-time or option key), a number, or a list of option keys or taxonomy node IDs. */
export type MetadataInstanceValue = Schemas<'MetadataInstanceValue'>;
/** Sets a field's value, or tests it before later operations run. */
export interface MetadataPatchValue extends Schemas<'MetadataPatchValue'> {}
/** Removes a field's value. */
export interface MetadataPatchRemove extends Schemas<'MetadataPatchRemove'> {}
/** Moves or copies a value from one field to another. */
export interface MetadataPatchFrom extends Schemas<'MetadataPatchFrom'> {}
/** One change to a metadata instance. */
export type MetadataPatch = Schemas<'MetadataPatch'>;
/** Changes to an instance, as JSON Patch operations. They are applied in order. If one fails, none takes effect. */
export type MetadataInstanceUpdate = Schemas<'MetadataInstanceUpdate'>;
/** The values of the new instance, keyed by field. Fields may be omitted. */
export interface MetadataInstanceCreate extends Schemas<'MetadataInstanceCreate'> {}
/** An error in creating a metadata instance. Unlike other errors, it usually has no type and status. */
export interface MetadataError extends Schemas<'MetadataError'> {}
/** The security classification of one file or folder, an instance of a dedicated metadata template. */
export interface Classification extends Standard<Schemas<'Classification'>, 'Box__Security__Classification__Key'> {}
/** The classification that replaces the current one, as a JSON Patch with one operation. */
export type ClassificationUpdate = Schemas<'ClassificationUpdate'>;
/** The classification to apply to the item. */
export interface ClassificationCreate extends Schemas<'ClassificationCreate'> {}
/** Additional settings of a classification. */
export interface ClassificationConfig extends Schemas<'ClassificationConfig'> {}
/** One classification of an enterprise. */
export interface ClassificationOption extends Schemas<'ClassificationOption'> {}
/** The field that contains the name of an item's classification. */
export interface ClassificationField extends Schemas<'ClassificationField'> {}
/** The metadata template whose only field lists an enterprise's security classifications as options. */
export interface ClassificationTemplate extends Schemas<'ClassificationTemplate'> {}
/** The settings of a classification. */
export interface ClassificationOptionData extends Schemas<'ClassificationOptionData'> {}
/** An operation that adds a classification. */
export interface ClassificationAddition extends Schemas<'ClassificationAddition'> {}
/** An operation that changes a classification. Items that have it are updated too. */
export interface ClassificationEdit extends Schemas<'ClassificationEdit'> {}
/** An operation that adds or changes one classification of an enterprise. */
export type ClassificationOperation = Schemas<'ClassificationOperation'>;
/** Operations on the classifications of an enterprise. */
export type ClassificationsChange = Schemas<'ClassificationsChange'>;
/** The title of a card. */
export interface SkillCardTitle extends Schemas<'SkillCardTitle'> {}
/** The skill that created the card. */
export interface SkillCardSkill extends Schemas<'SkillCardSkill'> {}
/** The skill invocation that created the card. A skill is invoked separately for each file. */
export interface SkillCardInvocation extends Schemas<'SkillCardInvocation'> {}
/** A card of keywords. */
export interface KeywordSkillCard extends Schemas<'KeywordSkillCard'> {}
/** A span of a recording. */
export interface SkillCardSpan extends Schemas<'SkillCardSpan'> {}
/** A card with the times at which something, such as a face or a topic, appears in a recording. */
export interface TimelineSkillCard extends Schemas<'TimelineSkillCard'> {}
/** A card with the text of a recording or an image. */
export interface TranscriptSkillCard extends Schemas<'TranscriptSkillCard'> {}
/** A card with the status of a skill's work. */
export interface StatusSkillCard extends Schemas<'StatusSkillCard'> {}
/** A skill's result for a file (keywords, a timeline or a transcript) or the status of its work. */
export type SkillCard = Schemas<'SkillCard'>;
/** The cards that skills added to a file, stored as metadata with a dedicated template. */
export interface SkillCardsMetadata extends Schemas<'SkillCardsMetadata'> {}
/** The cards to replace, as a JSON Patch. */
export type SkillCardsUpdate = Schemas<'SkillCardsUpdate'>;
/** The first cards of a file. */
export interface SkillCardsCreate extends Schemas<'SkillCardsCreate'> {}
/** The outcome of a skill invocation. */
export interface SkillInvocationUpdate extends Schemas<'SkillInvocationUpdate'> {}
/** An option of an enum or multiSelect field. */
export interface MetadataOption extends Schemas<'MetadataOption'> {}
/** The rules for the values of a taxonomy field. */
export interface MetadataOptionsRules extends Schemas<'MetadataOptionsRules'> {}
/** A field of a metadata template. */
export interface MetadataField extends Standard<Schemas<'MetadataField'>, 'id'> {}
/** A metadata template. It defines the fields of its instances on files and folders. */
export interface MetadataTemplate extends Standard<Schemas<'MetadataTemplate'>, 'type' | 'scope' | 'templateKey' | 'displayName'> {}
/** A page of metadata templates. */
export interface MetadataTemplates extends Schemas<'MetadataTemplates'> {}
/** The template properties to change, with their new values. */
export interface MetadataTemplateEditData extends Schemas<'MetadataTemplateEditData'> {}
/** Updates the template itself. */
export interface MetadataTemplateEdit extends Schemas<'MetadataTemplateEdit'> {}
/** A new or changed option of an enum or multiSelect field. */
export interface MetadataOptionCreate extends Schemas<'MetadataOptionCreate'> {}
/** A new metadata field. An enum or multiSelect field requires options. A taxonomy field requires a taxonomy. */
export interface MetadataFieldCreate extends Schemas<'MetadataFieldCreate'> {}
/** Adds a field. */
export interface MetadataFieldAdd extends Schemas<'MetadataFieldAdd'> {}
/** The field properties to change, with their new values. Options have separate operations. */
export interface MetadataFieldEditData extends Schemas<'MetadataFieldEditData'> {}
/** Updates a field. A new key also applies to the instances. */
export interface MetadataFieldEdit extends Schemas<'MetadataFieldEdit'> {}
/** Removes a field, and its values from all instances. */
export interface MetadataFieldRemove extends Schemas<'MetadataFieldRemove'> {}
/** Changes the order of the fields. */
export interface MetadataFieldsReorder extends Schemas<'MetadataFieldsReorder'> {}
/** Adds an option to an enum field. */
export interface MetadataEnumOptionAdd extends Schemas<'MetadataEnumOptionAdd'> {}
/** Updates an option of an enum field, also in the instances that hold it. */
export interface MetadataEnumOptionEdit extends Schemas<'MetadataEnumOptionEdit'> {}
/** Removes an option from an enum field and from the instances that hold it. */
export interface MetadataEnumOptionRemove extends Schemas<'MetadataEnumOptionRemove'> {}
/** Changes the order of the options of an enum field. */
export interface MetadataEnumOptionsReorder extends Schemas<'MetadataEnumOptionsReorder'> {}
/** Adds an option to a multiSelect field. */
export interface MetadataMultiSelectOptionAdd extends Schemas<'MetadataMultiSelectOptionAdd'> {}
/** Updates an option of a multiSelect field, also in the instances that hold it. */
export interface MetadataMultiSelectOptionEdit extends Schemas<'MetadataMultiSelectOptionEdit'> {}
/** Removes an option from a multiSelect field and from the instances that hold it. */
export interface MetadataMultiSelectOptionRemove extends Schemas<'MetadataMultiSelectOptionRemove'> {}
/** Changes the order of the options of a multiSelect field. */
export interface MetadataMultiSelectOptionsReorder extends Schemas<'MetadataMultiSelectOptionsReorder'> {}
/** One operation on a metadata template. */
export type MetadataTemplateOperation = Schemas<'MetadataTemplateOperation'>;
/** A list of operations on a metadata template, applied in order. If one fails, none takes effect. */
export type MetadataTemplateUpdate = Schemas<'MetadataTemplateUpdate'>;
/** A new metadata template. */
export interface MetadataTemplateCreate extends Schemas<'MetadataTemplateCreate'> {}
/** An ancestor of a node. */
export interface MetadataTaxonomyAncestor extends Standard<Schemas<'MetadataTaxonomyAncestor'>, 'displayName' | 'level'> {}
/** A node of a taxonomy. Nodes are the values of taxonomy fields. */
export interface MetadataTaxonomyNode extends Schemas<'MetadataTaxonomyNode'> {}
/** A page of nodes. */
export interface MetadataTaxonomyNodes extends Schemas<'MetadataTaxonomyNodes'> {}
/** A policy that cascades a folder's metadata for one template to everything in the folder. */
export interface MetadataCascadePolicy extends Standard<Schemas<'MetadataCascadePolicy'>, 'owner_enterprise' | 'parent' | 'scope' | 'templateKey'> {}
/** A page of metadata cascade policies. */
export interface MetadataCascadePolicies extends Schemas<'MetadataCascadePolicies'> {}
/** The folder and template whose metadata to cascade. */
export interface MetadataCascadePolicyCreate extends Schemas<'MetadataCascadePolicyCreate'> {}
/** The handling of items that already have metadata for the template. */
export interface MetadataCascadePolicyApply extends Schemas<'MetadataCascadePolicyApply'> {}
/** A query for items by their metadata. */
export interface MetadataQuery extends Schemas<'MetadataQuery'> {}
/** A file or folder with every property that a metadata query can return through fields. */
export type MetadataQueryItemFull = Schemas<'MetadataQueryItemFull'>;
/** A page of items that match a metadata query. */
export interface MetadataQueryResults extends Schemas<'MetadataQueryResults'> {}
/** A folder that contains the items, directly or in a subfolder. */
export interface QueryAncestor extends Schemas<'QueryAncestor'> {}
/** The condition that the items meet. */
export interface QueryCondition extends Schemas<'QueryCondition'> {}
/** A query for items by a predicate, with the order and the properties of the results. */
export interface QueryExecute extends Schemas<'QueryExecute'> {}
/** An item that matches a query, with the requested properties. */
export interface QueryResultItem extends Schemas<'QueryResultItem'> {}
/** A page of items that match a query. */
export interface QueryResults extends Schemas<'QueryResults'> {}
/** A property whose values form groups. */
export interface QueryGrouping extends Schemas<'QueryGrouping'> {}
/** A number to calculate for each group. */
export interface QueryMetric extends Schemas<'QueryMetric'> {}
/** A query for items, their groups, and the metrics to calculate. */
export interface QueryInsightExecute extends Schemas<'QueryInsightExecute'> {}
/** The result of a metric. */
export interface QueryMetricResult extends Schemas<'QueryMetricResult'> {}
/** The metrics of one group. */
export interface QueryInsight extends Schemas<'QueryInsight'> {}
/** The metrics of the groups of a query. */
export interface QueryInsights extends Schemas<'QueryInsights'> {}
/** A new taxonomy. */
export interface MetadataTaxonomyCreate extends Schemas<'MetadataTaxonomyCreate'> {}
/** A level of a taxonomy. */
export interface MetadataTaxonomyLevel extends Standard<Schemas<'MetadataTaxonomyLevel'>, 'displayName'> {}
/** A tree of values for fields of metadata templates. */
export interface MetadataTaxonomy extends Standard<Schemas<'MetadataTaxonomy'>, 'key'> {}
/** A page of taxonomies. */
export interface MetadataTaxonomies extends Schemas<'MetadataTaxonomies'> {}
/** The new name of a taxonomy. */
export interface MetadataTaxonomyUpdate extends Schemas<'MetadataTaxonomyUpdate'> {}
/** The levels of a taxonomy, from the top down. */
export type MetadataTaxonomyLevelsCreate = Schemas<'MetadataTaxonomyLevelsCreate'>;
/** All levels of a taxonomy. */
export interface MetadataTaxonomyLevels extends Schemas<'MetadataTaxonomyLevels'> {}
/** The new name and description of a level. */
export interface MetadataTaxonomyLevelUpdate extends Schemas<'MetadataTaxonomyLevelUpdate'> {}
/** The new lowest level. */
export interface MetadataTaxonomyLevelAppend extends Schemas<'MetadataTaxonomyLevelAppend'> {}
/** A new node. */
export interface MetadataTaxonomyNodeCreate extends Schemas<'MetadataTaxonomyNodeCreate'> {}
/** The new name of a node. */
export interface MetadataTaxonomyNodeUpdate extends Schemas<'MetadataTaxonomyNodeUpdate'> {}
/** The users whose sessions are terminated. At least one list is required. A user may be in both. */
export interface UserSessionTerminate extends Schemas<'UserSessionTerminate'> {}
/** A confirmation that session termination jobs were started. */
export interface SessionTermination extends Schemas<'SessionTermination'> {}
/** A user's avatar. */
export interface UserAvatarCreate extends Schemas<'UserAvatarCreate'> {}
/** The URLs of a user's avatar. */
export interface UserAvatar extends Schemas<'UserAvatar'> {}
/** The user to invite and the enterprise. */
export interface InviteCreate extends Schemas<'InviteCreate'> {}
/** An invitation to move an account into an enterprise. */
export interface Invite extends Standard<Schemas<'Invite'>, 'invited_to' | 'actionable_by' | 'invited_by' | 'status' | 'created_at' | 'modified_at'> {}
/** The external users to remove. */
export interface ExternalUserDeleteJobSubmit extends Schemas<'ExternalUserDeleteJobSubmit'> {}
/** The initial result of removing one external user. */
export interface ExternalUserDeletion extends Schemas<'ExternalUserDeletion'> {}
/** The initial results of removing external users. */
export interface ExternalUserDeletions extends Schemas<'ExternalUserDeletions'> {}
/** A user's membership in a group. Lists omit created_at and modified_at. */
export interface GroupMembership extends Standard<Schemas<'GroupMembership'>, 'user' | 'group' | 'role'> {}
/** A page of memberships. */
export interface GroupMemberships extends Schemas<'GroupMemberships'> {}
/** A group with every property that fields can select. */
export interface GroupFull extends Schemas<'GroupFull'> {}
/** A page of groups. */
export interface Groups extends Schemas<'Groups'> {}
/** A new group. */
export interface GroupCreate extends Schemas<'GroupCreate'> {}
/** The groups whose members are logged out. */
export interface GroupSessionTerminate extends Schemas<'GroupSessionTerminate'> {}
/** The changes to a group. Omitted properties keep their values. */
export interface GroupUpdate extends Schemas<'GroupUpdate'> {}
/** The user to add, the group and the role. */
export interface GroupMembershipCreate extends Schemas<'GroupMembershipCreate'> {}
/** A user's membership in a group, as returned by operations on one membership. */
export interface GroupMembershipFull extends Standard<Schemas<'GroupMembershipFull'>, 'created_at' | 'modified_at'> {}
/** The changes to a membership. Omitted properties keep their values. */
export interface GroupMembershipUpdate extends Schemas<'GroupMembershipUpdate'> {}
/** A webhook as returned in lists. */
export interface WebhookMini extends Standard<Schemas<'WebhookMini'>, 'target'> {}
/** A page of webhooks. */
export interface Webhooks extends Schemas<'Webhooks'> {}
/** The item for a webhook to watch. The root folder cannot be watched. */
export interface WebhookTarget extends Schemas<'WebhookTarget'> {}
/** An event that calls a webhook. File triggers fire for all files in a watched folder. Folder triggers require a folder as the target. */
export type WebhookTriggerChoice = Schemas<'WebhookTriggerChoice'>;
/** A new webhook. */
export interface WebhookCreate extends Schemas<'WebhookCreate'> {}
/** An event on an item that calls a webhook. New values appear without notice. */
export type WebhookTrigger = Schemas<'WebhookTrigger'>;
/** A webhook: a URL that is called on events on a file, or on a folder and its contents. */
export interface Webhook extends Standard<Schemas<'Webhook'>, 'created_by' | 'created_at' | 'address' | 'triggers'> {}
/** The changes to a webhook. Omitted properties stay unchanged. */
export interface WebhookUpdate extends Schemas<'WebhookUpdate'> {}
/** A device that is bound to a user's account. */
export interface DevicePinner extends Standard<Schemas<'DevicePinner'>, 'owned_by' | 'product_name'> {}
/** A page of device pins. */
export interface DevicePinners extends Schemas<'DevicePinners'> {}
/** The identity of terms of service. */
export interface TermsOfServiceBase extends Schemas<'TermsOfServiceBase'> {}
/** Terms that users of one kind must accept before they work with an enterprise's content. */
export interface TermsOfService extends Standard<Schemas<'TermsOfService'>, 'status' | 'enterprise' | 'tos_type' | 'text' | 'created_at' | 'modified_at'> {}
/** The terms of service of an enterprise. */
export interface TermsOfServices extends Schemas<'TermsOfServices'> {}
/** New terms of service. */
export interface TermsOfServiceCreate extends Schemas<'TermsOfServiceCreate'> {}
/** The new text and status of terms of service. */
export interface TermsOfServiceUpdate extends Schemas<'TermsOfServiceUpdate'> {}
/** A user's status for terms of service. */
export interface TermsOfServiceUserStatus extends Standard<Schemas<'TermsOfServiceUserStatus'>, 'tos' | 'user' | 'is_accepted' | 'created_at' | 'modified_at'> {}
/** Users' statuses for terms of service. */
export interface TermsOfServiceUserStatuses extends Schemas<'TermsOfServiceUserStatuses'> {}
/** A user's first decision on terms of service. */
export interface TermsOfServiceUserStatusCreate extends Schemas<'TermsOfServiceUserStatusCreate'> {}
/** A user's new decision on terms of service. */
export interface TermsOfServiceUserStatusUpdate extends Schemas<'TermsOfServiceUserStatusUpdate'> {}
/** A domain that collaboration is allowed with. The API still uses the older term whitelist. */
export interface CollaborationAllowlistEntry extends Standard<Schemas<'CollaborationAllowlistEntry'>, 'domain' | 'direction'> {}
/** A page of allowed domains. */
export interface CollaborationAllowlistEntries extends Schemas<'CollaborationAllowlistEntries'> {}
/** A domain to allow. */
export interface CollaborationAllowlistEntryCreate extends Schemas<'CollaborationAllowlistEntryCreate'> {}
/** A user who is exempt from the domain allowlist. The API still uses the older term whitelist. */
export interface CollaborationAllowlistExemptTarget extends Standard<Schemas<'CollaborationAllowlistExemptTarget'>, 'user'> {}
/** A page of exempt users. */
export interface CollaborationAllowlistExemptTargets extends Schemas<'CollaborationAllowlistExemptTargets'> {}
/** The user to exempt. */
export interface CollaborationAllowlistExemptTargetCreate extends Schemas<'CollaborationAllowlistExemptTargetCreate'> {}
/** A storage policy as it appears inside other objects. */
export interface StoragePolicyMini extends Schemas<'StoragePolicyMini'> {}
/** A set of regions where content is stored. */
export interface StoragePolicy extends Standard<Schemas<'StoragePolicy'>, 'name'> {}
/** A page of storage policies. */
export interface StoragePolicies extends Schemas<'StoragePolicies'> {}
/** The assignment of a storage policy to a user or an enterprise. */
export interface StoragePolicyAssignment extends Standard<Schemas<'StoragePolicyAssignment'>, 'storage_policy' | 'assigned_to'> {}
/** A page of storage policy assignments. */
export interface StoragePolicyAssignments extends Schemas<'StoragePolicyAssignments'> {}
/** A new assignment of a storage policy. */
export interface StoragePolicyAssignmentCreate extends Schemas<'StoragePolicyAssignmentCreate'> {}
/** The new storage policy of an assignment. */
export interface StoragePolicyAssignmentUpdate extends Schemas<'StoragePolicyAssignmentUpdate'> {}
/** One setting. */
export interface EnterpriseConfigurationItem extends Schemas<'EnterpriseConfigurationItem'> {}
/** A setting that is on or off. */
export interface EnterpriseConfigurationItemBoolean extends Schemas<'EnterpriseConfigurationItemBoolean'> {}
/** A setting that is free text or one of several choices. */
export interface EnterpriseConfigurationItemString extends Schemas<'EnterpriseConfigurationItemString'> {}
/** A setting that is a number. */
export interface EnterpriseConfigurationItemInteger extends Schemas<'EnterpriseConfigurationItemInteger'> {}
/** The scope and start of the second-factor requirement for external collaborators. */
export interface ExternalCollabSecuritySettings extends Schemas<'ExternalCollabSecuritySettings'> {}
/** The location of the enterprise's encryption keys. */
export interface KeysafeSettings extends Schemas<'KeysafeSettings'> {}
/** A group with a different session duration. */
export interface CustomSessionDurationGroupItem extends Schemas<'CustomSessionDurationGroupItem'> {}
/** Settings for login, passwords and sessions. */
export interface EnterpriseConfigurationSecurity extends Schemas<'EnterpriseConfigurationSecurity'> {}
/** A user or group. */
export type EnterpriseFeatureMember = Schemas<'EnterpriseFeatureMember'>;
/** The users for whom a feature is enabled. */
export interface EnterpriseFeatureSetting extends Schemas<'EnterpriseFeatureSetting'> {}
/** The setting for a feature. */
export interface EnterpriseFeatureSettingsItem extends Schemas<'EnterpriseFeatureSettingsItem'> {}
/** The permissions of shared links. */
export interface EnterpriseSharedLinkPermissions extends Schemas<'EnterpriseSharedLinkPermissions'> {}
/** The roles that collaborators can have. */
export interface EnterpriseCollaborationPermissions extends Schemas<'EnterpriseCollaborationPermissions'> {}
/** A user named in a setting. Unlike elsewhere, the ID is a number. */
export interface EnterpriseConfigurationUser extends Schemas<'EnterpriseConfigurationUser'> {}
/** Settings for content, shared links and collaboration. */
export interface EnterpriseConfigurationContentAndSharing extends Schemas<'EnterpriseConfigurationContentAndSharing'> {}
/** A tracking code for user accounts. */
export interface EnterpriseTrackingCode extends Schemas<'EnterpriseTrackingCode'> {}
/** Settings for users, mainly new users. */
export interface EnterpriseConfigurationUserSettings extends Schemas<'EnterpriseConfigurationUserSettings'> {}
/** A Box Shield rule that detects threats or limits access. */
export interface EnterpriseShieldRule extends Standard<Schemas<'EnterpriseShieldRule'>, 'rule_category' | 'name' | 'description' | 'priority' | 'created_at' | 'modified_at'> {}
/** The rules of Box Shield. */
export interface EnterpriseConfigurationShield extends Schemas<'EnterpriseConfigurationShield'> {}
/** The settings of an enterprise, by category. Categories that were not requested are null or absent. */
export interface EnterpriseConfiguration extends Schemas<'EnterpriseConfiguration'> {}
/** The identity of a retention policy. */
export interface RetentionPolicyBase extends Schemas<'RetentionPolicyBase'> {}
/** The number of days for which content is retained, as digits, or indefinite. */
export type RetentionPolicyLength = Schemas<'RetentionPolicyLength'>;
/** The action at the end of the retention. permanently_delete deletes the content permanently; remove_retention allows users to delete it. */
export type RetentionPolicyDispositionAction = Schemas<'RetentionPolicyDispositionAction'>;
/** A retention policy as it appears in lists and inside other objects. */
export interface RetentionPolicyMini extends Standard<Schemas<'RetentionPolicyMini'>, 'policy_name'> {}
/** A rule that prevents content from being permanently deleted, for a set time or indefinitely. */
export interface RetentionPolicy extends Standard<Schemas<'RetentionPolicy'>, 'retention_length' | 'disposition_action' | 'description' | 'policy_type' | 'status' | 'created_by' | 'created_at' | 'modified_at' | 'can_owner_extend_retention' | 'are_owners_notified' | 'custom_notification_recipients' | 'assignment_counts'> {}
/** A page of retention policies. */
export interface RetentionPolicies extends Schemas<'RetentionPolicies'> {}
/** The maximum number of days by which owners can extend the retention, as a number or digits, or none for no limit. */
export type RetentionPolicyExtensionLimit = Schemas<'RetentionPolicyExtensionLimit'>;
/** A user to notify before a retention ends. */
export interface RetentionNotificationRecipient extends Schemas<'RetentionNotificationRecipient'> {}
/** A new retention policy. */
export interface RetentionPolicyCreate extends Schemas<'RetentionPolicyCreate'> {}
/** Changes to a retention policy. Omitted and null properties keep their values. */
export interface RetentionPolicyUpdate extends Schemas<'RetentionPolicyUpdate'> {}
/** The identity of a retention policy assignment. */
export interface RetentionPolicyAssignmentBase extends Schemas<'RetentionPolicyAssignmentBase'> {}
/** The assignment of a retention policy to a folder, a metadata template or a whole enterprise. */
export interface RetentionPolicyAssignment extends Standard<Schemas<'RetentionPolicyAssignment'>, 'retention_policy' | 'assigned_to' | 'filter_fields' | 'assigned_by' | 'assigned_at'> {}
/** A page of retention policy assignments. */
export interface RetentionPolicyAssignments extends Schemas<'RetentionPolicyAssignments'> {}
/** A new assignment of a retention policy. */
export interface RetentionPolicyAssignmentCreate extends Schemas<'RetentionPolicyAssignmentCreate'> {}
/** A file under retention. file_version is the retained version. */
export interface FileUnderRetention extends Standard<Schemas<'FileUnderRetention'>, 'file_version'> {}
/** A page of files under retention. */
export interface FilesUnderRetention extends Schemas<'FilesUnderRetention'> {}
/** The identity of a file version retention. */
export interface FileVersionRetentionBase extends Schemas<'FileVersionRetentionBase'> {}
/** A file version as it appears in its retention or legal hold. */
export interface GovernedFileVersion extends Schemas<'GovernedFileVersion'> {}
/** A file as it appears in the retention or legal hold of one of its versions. Often only type, id and etag are present. */
export interface GovernedFile extends Schemas<'GovernedFile'> {}
/** The retention of a single file version. */
export interface FileVersionRetention extends Standard<Schemas<'FileVersionRetention'>, 'file_version' | 'file' | 'applied_at' | 'disposition_at' | 'winning_retention_policy'> {}
/** A page of file version retentions. */
export interface FileVersionRetentions extends Schemas<'FileVersionRetentions'> {}
/** A reference to a legal hold policy, by type and ID. */
export interface LegalHoldPolicyBase extends Schemas<'LegalHoldPolicyBase'> {}
/** A legal hold policy as embedded in other objects and lists. */
export interface LegalHoldPolicyMini extends Standard<Schemas<'LegalHoldPolicyMini'>, 'policy_name'> {}
/** A policy that protects content from permanent deletion, for example during a lawsuit. */
export interface LegalHoldPolicy extends Standard<Schemas<'LegalHoldPolicy'>, 'description' | 'status' | 'assignment_counts' | 'is_ongoing' | 'created_by' | 'created_at' | 'modified_at' | 'deleted_at' | 'filter_started_at' | 'filter_ended_at'> {}
/** A page of legal hold policies. */
export interface LegalHoldPolicies extends Schemas<'LegalHoldPolicies'> {}
/** A new legal hold policy. Either is_ongoing or the filter dates are required. */
export interface LegalHoldPolicyCreate extends Schemas<'LegalHoldPolicyCreate'> {}
/** The changes to a legal hold policy. Omitted properties keep their values. */
export interface LegalHoldPolicyUpdate extends Schemas<'LegalHoldPolicyUpdate'> {}
/** A reference to a legal hold policy assignment, by type and ID. */
export interface LegalHoldPolicyAssignmentBase extends Schemas<'LegalHoldPolicyAssignmentBase'> {}
/** The target of a legal hold policy assignment. */
export interface LegalHoldPolicyAssignedItem extends Schemas<'LegalHoldPolicyAssignedItem'> {}
/** The assignment of a legal hold policy to a target. */
export interface LegalHoldPolicyAssignment extends Standard<Schemas<'LegalHoldPolicyAssignment'>, 'legal_hold_policy' | 'assigned_to' | 'assigned_by' | 'assigned_at' | 'deleted_at'> {}
/** A page of legal hold policy assignments. */
export interface LegalHoldPolicyAssignments extends Schemas<'LegalHoldPolicyAssignments'> {}
/** The legal hold policy and the target to assign it to. */
export interface LegalHoldPolicyAssignmentCreate extends Schemas<'LegalHoldPolicyAssignmentCreate'> {}
/** A page of files that are on hold. */
export interface FilesOnHold extends Schemas<'FilesOnHold'> {}
/** A page of file versions that are on hold. */
export interface FileVersionsOnHold extends Schemas<'FileVersionsOnHold'> {}
/** A reference to the legal hold on a file version, by type and ID. */
export interface FileVersionLegalHoldBase extends Schemas<'FileVersionLegalHoldBase'> {}
/** A legal hold policy assignment as embedded in a hold. Often only type and id are present. */
export interface LegalHoldPolicyAssignmentMini extends Schemas<'LegalHoldPolicyAssignmentMini'> {}
/** A legal hold on one file version. A version has at most one hold, which lists all assignments that cause it. */
export interface FileVersionLegalHold extends Standard<Schemas<'FileVersionLegalHold'>, 'file_version' | 'file' | 'legal_hold_policy_assignments' | 'deleted_at'> {}
/** A page of legal holds on file versions. */
export interface FileVersionLegalHolds extends Schemas<'FileVersionLegalHolds'> {}
/** The identity of an information barrier. */
export interface ShieldInformationBarrierBase extends Schemas<'ShieldInformationBarrierBase'> {}
/** A barrier between sets of users. It prevents them from collaborating on each other's content. */
export interface ShieldInformationBarrier extends Standard<Schemas<'ShieldInformationBarrier'>, 'enterprise' | 'status' | 'created_at' | 'created_by'> {}
/** A status change of a barrier. */
export interface ShieldInformationBarrierStatusChange extends Schemas<'ShieldInformationBarrierStatusChange'> {}
/** A page of information barriers. */
export interface ShieldInformationBarriers extends Schemas<'ShieldInformationBarriers'> {}
/** A new information barrier. */
export interface ShieldInformationBarrierCreate extends Schemas<'ShieldInformationBarrierCreate'> {}
/** A reference to an information barrier. */
export interface ShieldInformationBarrierReference extends Schemas<'ShieldInformationBarrierReference'> {}
/** A report on the collaborations that enabling a barrier would remove. */
export interface ShieldInformationBarrierReport extends Standard<Schemas<'ShieldInformationBarrierReport'>, 'shield_information_barrier' | 'status' | 'created_at' | 'created_by'> {}
/** A page of reports. */
export interface ShieldInformationBarrierReports extends Schemas<'ShieldInformationBarrierReports'> {}
/** The identity of a segment. */
export interface ShieldInformationBarrierSegmentBase extends Schemas<'ShieldInformationBarrierSegmentBase'> {}
/** A set of users on one side of an information barrier. */
export interface ShieldInformationBarrierSegment extends Standard<Schemas<'ShieldInformationBarrierSegment'>, 'shield_information_barrier' | 'name' | 'description' | 'created_at' | 'created_by'> {}
/** Changes to a segment. Omitted properties keep their values. */
export interface ShieldInformationBarrierSegmentUpdate extends Schemas<'ShieldInformationBarrierSegmentUpdate'> {}
/** A page of segments. */
export interface ShieldInformationBarrierSegments extends Schemas<'ShieldInformationBarrierSegments'> {}
/** A new segment. */
export interface ShieldInformationBarrierSegmentCreate extends Schemas<'ShieldInformationBarrierSegmentCreate'> {}
/** The membership of a user in a segment. */
export interface ShieldInformationBarrierSegmentMember extends Standard<Schemas<'ShieldInformationBarrierSegmentMember'>, 'shield_information_barrier' | 'shield_information_barrier_segment' | 'user' | 'created_at' | 'created_by'> {}
/** A page of memberships. */
export interface ShieldInformationBarrierSegmentMembers extends Schemas<'ShieldInformationBarrierSegmentMembers'> {}
/** A new member of a segment. */
export interface ShieldInformationBarrierSegmentMemberCreate extends Schemas<'ShieldInformationBarrierSegmentMemberCreate'> {}
/** A restriction that separates a segment from another. */
export interface ShieldInformationBarrierSegmentRestriction extends Standard<Schemas<'ShieldInformationBarrierSegmentRestriction'>, 'shield_information_barrier' | 'created_at' | 'created_by'> {}
/** A page of restrictions. */
export interface ShieldInformationBarrierSegmentRestrictions extends Schemas<'ShieldInformationBarrierSegmentRestrictions'> {}
/** A new restriction between two segments of the same barrier. */
export interface ShieldInformationBarrierSegmentRestrictionCreate extends Schemas<'ShieldInformationBarrierSegmentRestrictionCreate'> {}
/** The identity of a Shield list. */
export interface ShieldListBase extends Schemas<'ShieldListBase'> {}
/** A Shield list without its content. */
export interface ShieldListMini extends Schemas<'ShieldListMini'> {}
/** All Shield lists of the enterprise. */
export interface ShieldLists extends Schemas<'ShieldLists'> {}
/** Countries on a Shield list. */
export interface ShieldListContentCountry extends Schemas<'ShieldListContentCountry'> {}
/** Domains on a Shield list. */
export interface ShieldListContentDomain extends Schemas<'ShieldListContentDomain'> {}
/** Email addresses on a Shield list. */
export interface ShieldListContentEmail extends Schemas<'ShieldListContentEmail'> {}
/** IP addresses on a Shield list. */
export interface ShieldListContentIp extends Schemas<'ShieldListContentIp'> {}
/** The new content of a Shield list. All entries are of the same type. Integrations are not accepted. */
export type ShieldListContentChange = Schemas<'ShieldListContentChange'>;
/** A new Shield list. */
export interface ShieldListCreate extends Schemas<'ShieldListCreate'> {}
/** Integrations on a Shield list. */
export interface ShieldListContentIntegration extends Schemas<'ShieldListContentIntegration'> {}
/** The content of a Shield list. All entries are of the same type. */
export type ShieldListContent = Schemas<'ShieldListContent'>;
/** A list that Box Shield rules can share. */
export interface ShieldList extends Schemas<'ShieldList'> {}
/** The new name and content of a Shield list. */
export interface ShieldListUpdate extends Schemas<'ShieldListUpdate'> {}
/** A folder of the enterprise for content no longer in use. */
export interface Archive extends Standard<Schemas<'Archive'>, 'description' | 'owned_by'> {}
/** A page of archives. */
export interface Archives extends Schemas<'Archives'> {}
/** A new archive. */
export interface ArchiveCreate extends Schemas<'ArchiveCreate'> {}
/** Changes to an archive. Omitted properties keep their values. */
export interface ArchiveUpdate extends Schemas<'ArchiveUpdate'> {}
/** The cancellation of a sign request. */
export interface SignRequestCancel extends Schemas<'SignRequestCancel'> {}
/** A document field and its value. Only the value property for the field's type is set. */
export interface SignRequestPrefillTag extends Schemas<'SignRequestPrefillTag'> {}
/** The settings of a sign request, as chosen by the sender. */
export interface SignRequestSettings extends Schemas<'SignRequestSettings'> {}
/** The settings of a participant in a sign request, as chosen by the sender. */
export interface SignRequestSignerSettings extends Schemas<'SignRequestSignerSettings'> {}
/** The content of the field. */
export type SignInputContentType = Schemas<'SignInputContentType'>;
/** The validation rule of a field. Empty if every value is accepted. */
export interface SignInputValidation extends Schemas<'SignInputValidation'> {}
/** A document field for a signer to fill in. */
export interface SignRequestSignerInput extends Standard<Schemas<'SignRequestSignerInput'>, 'type' | 'content_type'> {}
/** A file that a signer added. */
export interface SignRequestSignerAttachment extends Schemas<'SignRequestSignerAttachment'> {}
/** A participant in a sign request. */
export interface SignRequestSigner extends Standard<Schemas<'SignRequestSigner'>, 'role' | 'has_viewed_document' | 'signer_decision' | 'inputs'> {}
/** A request to sign documents, including its progress. */
export interface SignRequest extends Standard<Schemas<'SignRequest'>, 'source_files' | 'signers' | 'sign_files' | 'status' | 'parent_folder' | 'name'> {}
/** A page of sign requests. */
export interface SignRequests extends Schemas<'SignRequests'> {}
/** A new participant in a sign request. */
export interface SignRequestCreateSigner extends Schemas<'SignRequestCreateSigner'> {}
/** A new sign request. Its documents come from source_files or, with template_id, from a template. */
export interface SignRequestCreate extends Schemas<'SignRequestCreate'> {}
/** A document field of a template. */
export interface SignTemplateSignerInput extends Standard<Schemas<'SignTemplateSignerInput'>, 'type' | 'content_type'> {}
/** A signer role of the requests created from a template. */
export interface SignTemplateSigner extends Standard<Schemas<'SignTemplateSigner'>, 'inputs' | 'email' | 'role'> {}
/** A template for sign requests. Templates are created in the web app. */
export interface SignTemplate extends Standard<Schemas<'SignTemplate'>, 'type' | 'name' | 'parent_folder' | 'source_files' | 'signers'> {}
/** A page of sign templates. */
export interface SignTemplates extends Schemas<'SignTemplates'> {}
/** A Box Relay workflow without its steps. */
export interface WorkflowMini extends Standard<Schemas<'WorkflowMini'>, 'name' | 'description' | 'is_enabled'> {}
/** An object that a trigger is bound to. */
export interface WorkflowTriggerScope extends Schemas<'WorkflowTriggerScope'> {}
/** The trigger that starts a flow. */
export interface WorkflowTrigger extends Standard<Schemas<'WorkflowTrigger'>, 'trigger_type'> {}
/** A step of a flow without its rejection steps. */
export interface WorkflowOutcomeMini extends Standard<Schemas<'WorkflowOutcomeMini'>, 'name' | 'action_type'> {}
/** A step of a flow. */
export interface WorkflowOutcome extends Schemas<'WorkflowOutcome'> {}
/** A trigger of a workflow and the steps that it starts. */
export interface WorkflowFlow extends Standard<Schemas<'WorkflowFlow'>, 'trigger' | 'outcomes'> {}
/** A Box Relay workflow with its steps. */
export interface Workflow extends Standard<Schemas<'Workflow'>, 'flows'> {}
/** A page of workflows. */
export interface Workflows extends Schemas<'Workflows'> {}
/** The users for a step. */
export interface WorkflowCollaboratorVariable extends Schemas<'WorkflowCollaboratorVariable'> {}
/** The completion rule of a step's task. */
export interface WorkflowCompletionRuleVariable extends Schemas<'WorkflowCompletionRuleVariable'> {}
/** The role that a step grants. */
export interface WorkflowRoleVariable extends Schemas<'WorkflowRoleVariable'> {}
/** The values that a step leaves open until the start. */
export interface WorkflowStartOutcome extends Schemas<'WorkflowStartOutcome'> {}
/** The flow to start and its items. */
export interface WorkflowStart extends Schemas<'WorkflowStart'> {}
/** A Box Automate workflow. */
export interface AutomateWorkflowMini extends Schemas<'AutomateWorkflowMini'> {}
/** A Box Automate action that an API call can start, and the workflow that it runs. */
export interface AutomateWorkflowAction extends Schemas<'AutomateWorkflowAction'> {}
/** A page of startable actions. */
export interface AutomateWorkflows extends Schemas<'AutomateWorkflows'> {}
/** The action to start and its files. */
export interface AutomateWorkflowStart extends Schemas<'AutomateWorkflowStart'> {}
/** A reference to an integration mapping, by type and ID. */
export interface IntegrationMappingBase extends Schemas<'IntegrationMappingBase'> {}
/** The settings of a mapping. */
export interface IntegrationMappingSlackOptions extends Schemas<'IntegrationMappingSlackOptions'> {}
/** A Slack channel in a workspace or an organization. One of slack_workspace_id and slack_org_id is set. */
export interface IntegrationMappingPartnerItemSlack extends Schemas<'IntegrationMappingPartnerItemSlack'> {}
/** A Slack channel and the folder that stores its files. */
export interface IntegrationMappingSlack extends Standard<Schemas<'IntegrationMappingSlack'>, 'integration_type' | 'is_manually_created' | 'options' | 'created_by' | 'modified_by' | 'created_at' | 'modified_at'> {}
/** A page of Slack channel mappings. */
export interface IntegrationMappingsSlack extends Schemas<'IntegrationMappingsSlack'> {}
/** The folder that stores the files. */
export interface IntegrationMappingFolder extends Schemas<'IntegrationMappingFolder'> {}
/** A new mapping of a Slack channel to a folder. */
export interface IntegrationMappingSlackCreate extends Schemas<'IntegrationMappingSlackCreate'> {}
/** The changes to a mapping. Omitted properties keep their values. */
export interface IntegrationMappingSlackUpdate extends Schemas<'IntegrationMappingSlackUpdate'> {}
/** A Microsoft Teams channel or team. */
export interface IntegrationMappingPartnerItemTeams extends Schemas<'IntegrationMappingPartnerItemTeams'> {}
/** A Microsoft Teams channel or team, and the folder that stores its files. */
export interface IntegrationMappingTeams extends Standard<Schemas<'IntegrationMappingTeams'>, 'integration_type' | 'is_overridden_by_manual_mapping' | 'created_at' | 'modified_at'> {}
/** All matching mappings of Teams channels and teams. */
export interface IntegrationMappingsTeams extends Schemas<'IntegrationMappingsTeams'> {}
/** A new mapping of a channel or team to a folder. */
export interface IntegrationMappingTeamsCreate extends Schemas<'IntegrationMappingTeamsCreate'> {}
/** The changes to a mapping. */
export interface IntegrationMappingTeamsUpdate extends Schemas<'IntegrationMappingTeamsUpdate'> {}
/** A file or hub to ask about. */
export interface AiAskItem extends Schemas<'AiAskItem'> {}
/** An earlier question and its answer in the conversation. */
export interface AiDialogueTurn extends Schemas<'AiDialogueTurn'> {}
/** A reference to an agent of the enterprise. */
export interface AiAgentReference extends Schemas<'AiAgentReference'> {}
/** Parameters for OpenAI models. */
export interface AiLlmEndpointParamsOpenAi extends Schemas<'AiLlmEndpointParamsOpenAi'> {}
/** Parameters for Google models. */
export interface AiLlmEndpointParamsGoogle extends Schemas<'AiLlmEndpointParamsGoogle'> {}
/** Parameters for models on AWS. */
export interface AiLlmEndpointParamsAws extends Schemas<'AiLlmEndpointParamsAws'> {}
/** Parameters for models on IBM. */
export interface AiLlmEndpointParamsIbm extends Schemas<'AiLlmEndpointParamsIbm'> {}
/** Sampling parameters of the model. They depend on the provider. */
export type AiLlmEndpointParams = Schemas<'AiLlmEndpointParams'>;
/** The model and its settings. */
export interface AiAgentModelSettings extends Schemas<'AiAgentModelSettings'> {}
/** Settings for content that fits into one model call. */
export interface AiAgentBasicTextTool extends Schemas<'AiAgentBasicTextTool'> {}
/** Settings for finding the relevant passages in a long text. */
export interface AiAgentEmbeddings extends Schemas<'AiAgentEmbeddings'> {}
/** Settings for content that exceeds one model call. */
export interface AiAgentLongTextTool extends Schemas<'AiAgentLongTextTool'> {}
/** Settings for spreadsheets. */
export interface AiAgentSpreadsheetTool extends Schemas<'AiAgentSpreadsheetTool'> {}
/** Settings for questions. The items of the question determine the part that is used. */
export interface AiAgentAsk extends Schemas<'AiAgentAsk'> {}
/** The agent that answers the question. Either an agent of the enterprise, or settings that override the default agent's. */
export type AiAskAgent = Schemas<'AiAskAgent'>;
/** A question and the items it concerns. */
export interface AiAsk extends Schemas<'AiAsk'> {}
/** The models and the method that produced a response. */
export interface AiAgentInfo extends Schemas<'AiAgentInfo'> {}
/** A text response. */
export interface AiResponse extends Schemas<'AiResponse'> {}
/** A passage that an answer is based on. */
export interface AiCitation extends Standard<Schemas<'AiCitation'>, 'content' | 'name'> {}
/** A text response with the passages it is based on. */
export interface AiResponseFull extends Schemas<'AiResponseFull'> {}
/** A file to process. */
export interface AiItem extends Schemas<'AiItem'> {}
/** Settings for text generation. */
export interface AiAgentBasicGenTool extends Schemas<'AiAgentBasicGenTool'> {}
/** Settings for text generation. */
export interface AiAgentTextGen extends Schemas<'AiAgentTextGen'> {}
/** The agent that generates the text. Either an agent of the enterprise, or settings that override the default agent's. */
export type AiTextGenAgent = Schemas<'AiTextGenAgent'>;
/** A writing instruction, and the file that the text must fit. */
export interface AiTextGen extends Schemas<'AiTextGen'> {}
/** Settings for free-form extraction. The file determines the part that is used. */
export interface AiAgentExtract extends Schemas<'AiAgentExtract'> {}
/** Settings for structured extraction. The file determines the part that is used. */
export interface AiAgentExtractStructured extends Schemas<'AiAgentExtractStructured'> {}
/** The settings of a default agent. Each mode has a different type. */
export type AiAgentSettings = Schemas<'AiAgentSettings'>;
/** The agent that extracts the data. Either an agent of the enterprise, or settings that override the default agent's. */
export type AiExtractAgent = Schemas<'AiExtractAgent'>;
/** The data to extract and the files to extract it from. */
export interface AiExtract extends Schemas<'AiExtract'> {}
/** A value to choose from. */
export interface AiExtractFieldOption extends Schemas<'AiExtractFieldOption'> {}
/** A field to fill. */
export interface AiExtractSubField extends Schemas<'AiExtractSubField'> {}
/** Rules for choosing nodes of a taxonomy. */
export interface AiOptionsRules extends Schemas<'AiOptionsRules'> {}
/** A field to fill. It can contain nested fields. */
export interface AiExtractField extends Schemas<'AiExtractField'> {}
/** The agent that extracts the data. Either an agent of the enterprise, or settings that override the default agent's. */
export type AiExtractStructuredAgent = Schemas<'AiExtractStructuredAgent'>;
/** A taxonomy that is stored in Box. */
export interface AiTaxonomyReference extends Schemas<'AiTaxonomyReference'> {}
/** A taxonomy that is defined in a file. */
export interface AiTaxonomyFileReference extends Schemas<'AiTaxonomyFileReference'> {}
/** The source of a taxonomy, either Box or a file. */
export type AiTaxonomySource = Schemas<'AiTaxonomySource'>;
/** The fields to fill and the files to extract from. Provide either metadata_template or fields, not both. */
export interface AiExtractStructured extends Schemas<'AiExtractStructured'> {}
/** Values by field key. A field that was not found is null or missing. */
export interface AiExtractedFields extends Schemas<'AiExtractedFields'> {}
/** The extracted field values. */
export interface AiExtractStructuredResponse extends Schemas<'AiExtractStructuredResponse'> {}
/** A user or group that can use an agent. */
export type AiAgentAllowedEntity = Schemas<'AiAgentAllowedEntity'>;
/** An agent of an enterprise, as returned without fields. */
export interface AiAgent extends Standard<Schemas<'AiAgent'>, 'origin' | 'name' | 'access_state'> {}
/** Options that only agents of an enterprise have. */
export interface AiStudioToolOptions extends Schemas<'AiStudioToolOptions'> {}
/** An agent's settings for content that exceeds one model call. */
export interface AiStudioLongTextTool extends Schemas<'AiStudioLongTextTool'> {}
/** Warnings about a part of an agent. */
export interface AiStudioToolWarnings extends Schemas<'AiStudioToolWarnings'> {}
/** An agent's settings for long content, with warnings. */
export interface AiStudioLongTextToolWithWarnings extends Schemas<'AiStudioLongTextToolWithWarnings'> {}
/** An agent's settings for content that fits into one model call. */
export interface AiStudioBasicTextTool extends Schemas<'AiStudioBasicTextTool'> {}
/** An agent's settings for content, with warnings. */
export interface AiStudioBasicTextToolWithWarnings extends Schemas<'AiStudioBasicTextToolWithWarnings'> {}
/** An agent's settings for spreadsheets, with warnings. */
export interface AiStudioSpreadsheetToolWithWarnings extends Schemas<'AiStudioSpreadsheetToolWithWarnings'> {}
/** An agent's settings for questions. */
export interface AiAgentAskAbility extends Standard<Schemas<'AiAgentAskAbility'>, 'access_state' | 'description'> {}
/** An agent's settings for text generation. */
export interface AiStudioBasicGenTool extends Schemas<'AiStudioBasicGenTool'> {}
/** An agent's settings for text generation, with warnings. */
export interface AiStudioBasicGenToolWithWarnings extends Schemas<'AiStudioBasicGenToolWithWarnings'> {}
/** An agent's settings for text generation. */
export interface AiAgentTextGenAbility extends Standard<Schemas<'AiAgentTextGenAbility'>, 'access_state' | 'description'> {}
/** An agent's settings for extraction. */
export interface AiAgentExtractAbility extends Standard<Schemas<'AiAgentExtractAbility'>, 'access_state' | 'description'> {}
/** An agent of an enterprise, with all properties that fields can request. */
export interface AiAgentFull extends Schemas<'AiAgentFull'> {}
/** A page of agents. */
export interface AiAgents extends Schemas<'AiAgents'> {}
/** The agent's settings for questions. Omitted parts are taken from the default agent. */
export interface AiAgentAskAbilitySet extends Schemas<'AiAgentAskAbilitySet'> {}
/** The agent's settings for text generation. Omitted parts are taken from the default agent. */
export interface AiAgentTextGenAbilitySet extends Schemas<'AiAgentTextGenAbilitySet'> {}
/** The agent's settings for extraction. Omitted parts are taken from the default agent. */
export interface AiAgentExtractAbilitySet extends Schemas<'AiAgentExtractAbilitySet'> {}
/** The complete settings of an agent. Provide at least one of ask, text_gen and extract. */
export interface AiAgentCreate extends Schemas<'AiAgentCreate'> {}
/** A file that is marked as a Box Doc Gen template. */
export interface DocGenTemplateBase extends Schemas<'DocGenTemplateBase'> {}
/** A Box Doc Gen template with its file name. */
export interface DocGenTemplate extends Standard<Schemas<'DocGenTemplate'>, 'file_name'> {}
/** A page of templates. */
export interface DocGenTemplates extends Schemas<'DocGenTemplates'> {}
/** The Word document that contains the tags. */
export interface DocGenFile extends Schemas<'DocGenFile'> {}
/** A file to mark as a template. */
export interface DocGenTemplateCreate extends Schemas<'DocGenTemplateCreate'> {}
/** A placeholder for data in a template. */
export interface DocGenTag extends Schemas<'DocGenTag'> {}
/** A page of tags. */
export interface DocGenTags extends Schemas<'DocGenTags'> {}
/** A notice that the template's tags are not available yet. */
export interface DocGenTagsProcessingMessage extends Schemas<'DocGenTagsProcessingMessage'> {}
/** A job's identity. A job generates one document. */
export interface DocGenJobBase extends Schemas<'DocGenJobBase'> {}
/** A batch's identity. A batch is one request to generate documents. */
export interface DocGenBatchBase extends Schemas<'DocGenBatchBase'> {}
/** The generation of one document, with its status. */
export interface DocGenJob extends Schemas<'DocGenJob'> {}
/** A page of jobs. */
export interface DocGenJobs extends Schemas<'DocGenJobs'> {}
/** The generation of one document, with the requester. */
export interface DocGenJobFull extends Standard<Schemas<'DocGenJobFull'>, 'created_at'> {}
/** A page of jobs with their requesters. */
export interface DocGenJobsFull extends Schemas<'DocGenJobsFull'> {}
/** The name and the data of one document. */
export interface DocGenDocumentData extends Schemas<'DocGenDocumentData'> {}
/** Documents to generate from one template. */
export interface DocGenBatchCreate extends Schemas<'DocGenBatchCreate'> {}
/** A reference to a hub, by type and ID. */
export interface HubBase extends Schemas<'HubBase'> {}
/** A portal that shows selected content. */
export interface Hub extends Standard<Schemas<'Hub'>, 'title' | 'description' | 'created_at' | 'updated_at' | 'created_by' | 'updated_by'> {}
/** A page of hubs. */
export interface Hubs extends Schemas<'Hubs'> {}
/** A new hub. */
export interface HubCreate extends Schemas<'HubCreate'> {}
/** The changes to a hub. Omitted properties keep their values. */
export interface HubUpdate extends Schemas<'HubUpdate'> {}
/** The title and description of the copy, and whether to include the items. */
export interface HubCopy extends Schemas<'HubCopy'> {}
/** The requirements for accepting a hub invitation. Each is present only if the enterprise enforces it. */
export interface HubAcceptanceRequirements extends Schemas<'HubAcceptanceRequirements'> {}
/** A user's or group's access to a hub. */
export interface HubCollaboration extends Standard<Schemas<'HubCollaboration'>, 'hub' | 'accessible_by' | 'role' | 'status'> {}
/** A page of collaborations on a hub. */
export interface HubCollaborations extends Schemas<'HubCollaborations'> {}
/** The hub, the user or group to invite, and the role. */
export interface HubCollaborationCreate extends Schemas<'HubCollaborationCreate'> {}
/** The changes to a collaboration. */
export interface HubCollaborationUpdate extends Schemas<'HubCollaborationUpdate'> {}
/** A file, folder or web link in a hub. */
export interface HubItem extends Schemas<'HubItem'> {}
/** A page of items of a hub. */
export interface HubItems extends Schemas<'HubItems'> {}
/** A file, folder or web link, by ID. */
export type HubItemReference = Schemas<'HubItemReference'>;
/** One item to add or remove. */
export interface HubItemOperation extends Schemas<'HubItemOperation'> {}
/** The items to add to a hub and to remove from it. */
export interface HubItemsManage extends Schemas<'HubItemsManage'> {}
/** The result of one operation. */
export interface HubItemOperationResult extends Standard<Schemas<'HubItemOperationResult'>, 'action' | 'item' | 'status'> {}
/** The result of each operation. */
export interface HubItemsManageResult extends Schemas<'HubItemsManageResult'> {}
/** A page of a hub's document. */
export interface HubDocumentPage extends Schemas<'HubDocumentPage'> {}
/** A page of results, with document pages as entries. */
export interface HubDocumentPages extends Schemas<'HubDocumentPages'> {}
/** The position of a block on a hub page. */
export interface HubDocumentBlockBase extends Schemas<'HubDocumentBlockBase'> {}
/** A paragraph of text. */
export interface HubParagraphBlock extends Schemas<'HubParagraphBlock'> {}
/** A heading. */
export interface HubSectionTitleBlock extends Schemas<'HubSectionTitleBlock'> {}
/** A text box that stands out from the page. */
export interface HubCalloutBoxBlock extends Schemas<'HubCalloutBoxBlock'> {}
/** A list of items. To list them, pass the block's ID as parent_id to hubItems.list. */
export interface HubItemListBlock extends Schemas<'HubItemListBlock'> {}
/** A line that separates two blocks. */
export interface HubDividerBlock extends Schemas<'HubDividerBlock'> {}
/** A content block of a hub page: text, a divider or a list of items. */
export type HubDocumentBlock = Schemas<'HubDocumentBlock'>;
/** A page of results, with blocks as entries. */
export interface HubDocumentBlocks extends Schemas<'HubDocumentBlocks'> {}
/** The text, name and folder of a new note. */
export interface NotesConvert extends Schemas<'NotesConvert'> {}
/** The field that contains the name of an item's classification. */
export interface ClassificationFieldCreate extends Schemas<'ClassificationFieldCreate'> {}
