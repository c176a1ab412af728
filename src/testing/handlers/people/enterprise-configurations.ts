import { notFound } from '../../http/errors.js';
import { textsField, type JsonObject } from '../../http/fields.js';
import { json } from '../../http/response.js';
import { checkAdmin } from '../shared/check-admin.js';
import type { Handlers } from '../shared/call.js';

const kind = 'enterprise_configuration';

const setting = (value: unknown): JsonObject => ({ is_used: true, value });

/** The settings of a new enterprise. A test can add a record with others. */
const defaults: Readonly<Record<string, JsonObject>> = {
  security: {
    is_managed_user_signup_enabled: setting(false),
    is_multi_factor_auth_required: setting(false),
    last_password_reset_at: { is_used: false, value: null },
  },
  content_and_sharing: {
    enterprise_feature_settings: [],
    shared_link_default_access: setting('open'),
    collaboration_permissions: setting({
      is_co_owner_role_enabled: true,
      is_editor_role_enabled: true,
      is_previewer_role_enabled: true,
      is_previewer_uploader_role_enabled: true,
      is_uploader_role_enabled: true,
      is_viewer_role_enabled: true,
      is_viewer_uploader_role_enabled: true,
    }),
  },
  user_settings: {
    enterprise_feature_settings: [],
    is_enterprise_sso_required: setting(false),
    new_user_default_language: setting('English (US)'),
    new_user_default_storage_limit: setting(-1),
  },
  shield: { shield_rules: [] },
};

export const enterpriseConfigurationHandlers: Handlers = {
  'enterpriseConfigurations.get'(call) {
    checkAdmin(call);
    const { world, query, path } = call;
    const id = path('enterprise_id');
    if (id !== world.enterprise.id) throw notFound();
    const requested = textsField(query, 'categories') ?? [];
    // The latest record applies.
    const added = world.resources.all(kind).at(-1)?.data ?? {};
    const categories = Object.entries(defaults).map(([category, standard]) => [
      category,
      requested.includes(category) ? { ...standard, ...(added[category] as JsonObject | undefined) } : null,
    ]);
    return json({ type: kind, id, ...(Object.fromEntries(categories) as JsonObject) });
  },
};
