/** The names of properties and query parameters of the OpenAPI document that consist of several words. A test compares them with the document. */
export const apiWords: readonly string[] = (
  'acceptance_requirements_status access_state access_token accessible_by accessible_via_shared_link account_id acknowledged_at ' +
  'action_by action_type actionable_by actor_token actor_token_type additional_details additional_info agent_state ai_agent ' +
  'ai_agent_info allowed_entities allowed_invitee_roles allowed_shared_link_access_levels allowed_shared_link_permissions ' +
  'allowlist_domains allowlist_emails ancestor_folder_id ancestor_folder_ids app_item app_item_type app_type application_type ' +
  'applied_at are_dates_enabled are_email_settings_locked are_fields_locked are_files_locked are_options_locked ' +
  'are_owners_notified are_recipients_locked are_reminders_enabled are_text_signatures_enabled assign_to assign_to_id ' +
  'assign_to_type assigned_at assigned_by assigned_to assignment_counts authenticated_download_url auto_delete_days ' +
  'auto_delete_target auto_expire_at auto_expire_days avatar_url basic_gen basic_image basic_image_multi basic_text ' +
  'basic_text_multi box_item box_item_id box_item_type box_shared_link box_subject_id box_subject_type branding_color ' +
  'bucket_limit can_annotate can_apply_watermark can_comment can_configure can_delete can_download can_edit ' +
  'can_invite_as_collaborator can_invite_collaborator can_non_owners_invite can_non_owners_view_collaborators ' +
  'can_owner_extend_retention can_preview can_public_shared_link_be_created can_rename can_reply can_see_managed_users ' +
  'can_set_share_access can_share can_shared_link_be_created can_upload can_view_annotations_all can_view_annotations_self ' +
  'can_view_path checkbox_value chunk_size classificationDefinition client_id client_secret cloud_provider ' +
  'collaboration_expiration_days collaboration_expiration_target collaboration_permissions collaboration_restrictions ' +
  'collaborator_level collection_type colorID comment_count company_name completed_at completion_reason completion_rule ' +
  'confidence_score configurable_permissions conflict_resolution content_and_sharing content_created_at content_format ' +
  'content_modified_at content_template content_type content_types context_info copyInstanceOnItemCopy copy_hub_access ' +
  'country_codes created_after created_at created_at_range created_before created_by created_by_user_id custom_branding ' +
  'custom_error_message custom_instructions custom_notification_recipients custom_regex custom_session_duration_groups ' +
  'custom_session_duration_value date_value days_valid declined_redirect_url default_access_level default_collaboration_role ' +
  'default_invitee_role default_link_expiration_in default_notes_shared_link_type default_shared_link_type deleted_at ' +
  'deleted_at_range deleted_user_ids denylist_domains denylist_emails destination_folder dialogue_history displayName ' +
  'disposition_action disposition_after disposition_at disposition_before document_generation_data document_id document_tag_id ' +
  'download_count download_file_name download_name download_url downloaded_file_count dropdown_choices due_at effective_access ' +
  'effective_permission email_addresses email_footer_text email_message email_subject embed_url embed_url_external_user_id ' +
  'enabled_at enabled_by enforced_mfa_frequency enterprise_feature_settings ' +
  'enterprise_has_strong_password_required_for_external_users enterprise_has_two_factor_auth_enabled enumOptionKey ' +
  'enumOptionKeys error_code error_description event_id event_type expired_at expires_at expires_in expiring_embed_link ' +
  'external_app_user_id external_collab_multi_factor_auth_settings external_collaboration_allowlist_users ' +
  'external_collaboration_status external_id external_sync_identifier external_system_name external_users factor_type_settings ' +
  'failed_login_attempts_to_trigger_admin_notification fieldKey fieldKeys field_key file_collaborator_role file_extensions ' +
  'file_id file_ids file_name file_size file_version file_version_id filter_ended_at filter_fields filter_started_at filter_term ' +
  'finalized_at finished_at folder_id folder_name folder_upload_email frequency_penalty generated_file_name grant_type group_by ' +
  'group_id group_ids group_name group_type has_collaborations has_viewed_document has_viewed_email help_url hub_id ' +
  'icon_reference if_rejected iframeable_embed_url image_url include_box_default include_citations include_confidence_score ' +
  'include_items include_recent_shared_links include_reference input_source integration_type interacted_at ' +
  'interaction_shared_link interaction_type invitability_level invite_email invited_by invited_to ip_address ip_addresses ' +
  'is_accepted is_access_management_disabled is_access_only is_accessible_via_shared_link is_active is_ai_enabled ' +
  'is_associated_with_app_item is_auto_delete_enabled is_auto_delete_expiration_modification_prevented ' +
  'is_box_sync_restricted_for_new_users is_cc_free_trial_active is_co_owner_role_enabled ' +
  'is_collaborated_content_available_when_owner_inactive is_collaboration_expiration_enabled ' +
  'is_collaboration_expiration_modification_prevented is_collaboration_expiration_notification_enabled ' +
  'is_collaboration_restricted_to_enterprise is_collaborator_invite_links_disabled is_completed is_configured is_confirmed ' +
  'is_custom_domain_hidden_in_shared_link is_custom_instructions_included is_custom_session_duration_enabled ' +
  'is_custom_settings_enabled is_description_required is_device_limit_exemption_enabled_for_new_users ' +
  'is_document_preparation_needed is_download_available is_download_prevented is_editor_role_enabled is_email_required ' +
  'is_email_uploads_enabled is_enabled is_enterprise_sso_in_testing is_enterprise_sso_required is_exempt_from_device_limits ' +
  'is_exempt_from_login_verification is_external_collab_restricted is_external_collaboration_restricted_for_new_users ' +
  'is_externally_owned is_file_request_branding_default_enabled is_file_request_editors_allowed is_file_request_login_required ' +
  'is_forms_branding_default_enabled is_forms_login_required is_hide_collaborators_enabled is_in_person ' +
  'is_instant_login_restricted is_invite_group_collaborator_disabled is_invite_privilege_restricted ' +
  'is_managed_user_email_change_disabled is_managed_user_migration_disabled is_managed_user_signup_corporate_email_enabled ' +
  'is_managed_user_signup_enabled is_managed_user_signup_notification_enabled is_manually_created is_multi_factor_auth_required ' +
  'is_new_user_notification_daily_digest_enabled is_notification_disabled is_ongoing is_open_custom_urls_disabled ' +
  'is_overridden_by_manual_mapping is_ownership_transfer_restricted is_package is_password_change_notification_enabled ' +
  'is_password_enabled is_password_leak_detection_enabled is_password_request_notification_enabled is_password_required ' +
  'is_password_reset_required is_phone_number_required is_platform_access_only is_previewer_role_enabled ' +
  'is_previewer_uploader_role_enabled is_public_shared_links_expiration_enabled is_ready_for_download is_reply_comment ' +
  'is_required is_root_content_creation_restricted is_shared_links_expiration_enabled ' +
  'is_shared_links_expiration_notification_enabled is_shared_links_expiration_notification_prevented ' +
  'is_sso_auto_add_groups_enabled is_sso_auto_add_user_to_groups_enabled is_sso_auto_remove_user_from_groups_enabled ' +
  'is_strong_password_for_ext_collab_enabled is_sync_enabled is_tag_creation_restricted ' +
  'is_unlimited_storage_enabled_for_new_users is_uploader_role_enabled is_used is_username_change_restricted is_validated ' +
  'is_view_all_users_enabled_for_new_users is_viewer_role_enabled is_viewer_uploader_role_enabled is_watermark_inherited ' +
  'is_watermarked is_watermarked_by_access_policy is_watermarking_enterprise_feature_enabled is_weak_password_prevention_enabled ' +
  'issued_token_type item_collection item_id item_name item_status item_type job_title join_link join_url json_paths key_id ' +
  'keyring_id keysafe_enabled last_password_reset_at legal_hold_policy legal_hold_policy_assignments list_parts ' +
  'llm_endpoint_params location_id lock_type locked_operations log_event login_required logo_uri long_text long_text_multi ' +
  'max_extension_length max_height max_retries max_upload_size max_width member_viewability_level metadata_instance_id ' +
  'metadata_template min_height min_width modified_at modified_by multiSelect multiSelectOptionKey multiSelectOptionKeys ' +
  'multi_factor_auth_type multi_select my_tags name_conflicts new_user_default_language new_user_default_storage_limit ' +
  'new_user_default_timezone next_marker next_stream_position nodePath non_editable notes_shared_link_option notification_email ' +
  'num_parts_processed num_tokens_for_completion num_tokens_per_chunk number_of_user_tracking_codes_remaining optionsRules ' +
  'options_rules order_by original_name output_file output_file_version output_type owned_by owner_enterprise ' +
  'owner_enterprise_id owner_user_ids page_id page_index parentId parent_folder parent_id part_id part_size partner_item ' +
  'partner_item_id partner_item_type password_min_length password_min_numeric_characters password_min_special_characters ' +
  'password_min_uppercase_characters password_reset_frequency path_collection permanent_deletion_access ' +
  'permanent_deletion_allowlist_users pic_urls policy_id policy_name policy_type prefill_tags prepare_url presence_penalty ' +
  'prev_marker preview_count previous_password_reuse_limit product_name project_id prompt_template public_id ' +
  'public_shared_links_expiration_days purged_at query_params read_only ready_sign_link recent_updater_user_ids recorded_at ' +
  'redirect_uri redirect_url refresh_token release_notes reminded_at request_flow request_id resolution_state resolved_for_id ' +
  'resolved_for_type response_type restored_at restored_by restricted_segment restricted_to retention_length retention_policy ' +
  'retention_type retry_timeout rule_category scheduled_at scheduled_status selectableLevels selectable_levels sender_email ' +
  'sender_id sequence_id session_duration session_endpoints session_expires_at session_id shared_expiration_target shared_link ' +
  'shared_link_access shared_link_company_definition shared_link_default_access shared_link_default_permissions_selected ' +
  'shared_link_options shared_link_permission_options shared_links_expiration_days shared_links_expiration_notification_days ' +
  'shared_links_option shared_requests sharing_item_type shield_information_barrier shield_information_barrier_id ' +
  'shield_information_barrier_segment shield_information_barrier_segment_id shield_rules short_id sign_files signature_color ' +
  'signer_decision signer_group_id signing_log size_range skill_card_title skill_card_type skipped_file_count ' +
  'skipped_folder_count slack_org_id slack_workspace_id source_files space_amount space_used start_date_field staticConfig ' +
  'status_url storage_policy storage_policy_id stream_position stream_type strong_password_requirement subject_token ' +
  'subject_token_type suggested_questions supported_purpose suppress_notifications sync_state system_message tag_content ' +
  'tag_creation_restriction tag_type tagged_message task_assignment_collection task_collaborators taxonomyId taxonomyKey ' +
  'taxonomy_key taxonomy_sources team_id templateKey template_file template_file_version template_id template_key ' +
  'template_version_id tenant_id terms_of_service terms_of_service_requirement text_gen text_value title_fragment token_type ' +
  'top_k top_p tos_id tos_type total_count total_file_count total_parts tracking_codes trash_auto_clear_time trash_content ' +
  'trashed_at trashed_by trigger_type two_factor_authentication_requirement unshared_at updated_at updated_at_range updated_by ' +
  'upload_part upload_token upload_url uploader_display_name url_template user_email user_has_strong_password ' +
  'user_has_two_factor_authentication_enabled user_id user_ids user_input user_invites_expiration_time_frame user_logins ' +
  'user_name user_settings user_tracking_codes user_type validation_type vanity_name vanity_url variable_type variable_value ' +
  'verification_phone_number version_number view_count watermark_info winning_retention_policy workflow_action_id'
).split(' ');
