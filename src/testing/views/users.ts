import type { UserRecord } from '../state/records.js';
import { sizeOf } from '../state/placement.js';
import type { World } from '../state/world.js';
import { render, timestamp, type FieldSelection, type Shape, type View } from './view.js';

const shape: Shape = {
  base: ['type', 'id'],
  mini: ['name', 'login'],
  standard: [
    ...['created_at', 'modified_at', 'language', 'timezone', 'space_amount', 'space_used', 'max_upload_size', 'status', 'job_title'],
    ...['phone', 'address', 'avatar_url', 'notification_email'],
  ],
};

/** The defaults of a new account. */
const defaults: Readonly<Record<string, unknown>> = {
  language: 'en',
  timezone: 'Europe/London',
  space_amount: 10_995_116_277_760,
  status: 'active',
  job_title: '',
  phone: '',
  address: '',
  notification_email: null,
  tracking_codes: [],
  can_see_managed_users: true,
  is_sync_enabled: true,
  is_external_collab_restricted: false,
  is_exempt_from_device_limits: false,
  is_exempt_from_login_verification: false,
  is_platform_access_only: false,
  external_app_user_id: null,
};

export const settingOf = (user: UserRecord, name: string): unknown => user.settings[name] ?? defaults[name];

export const spaceUsedBy = ({ root }: UserRecord): number => sizeOf(root);

function userView(world: World, user: UserRecord): View {
  const settings = Object.fromEntries(Object.keys(defaults).map((name) => [name, () => settingOf(user, name)]));
  return {
    ...settings,
    type: () => 'user',
    id: () => user.id,
    name: () => user.name,
    login: () => user.login,
    created_at: () => timestamp(user.createdAt),
    modified_at: () => timestamp(user.modifiedAt),
    space_used: () => spaceUsedBy(user),
    max_upload_size: () => 53_687_091_200,
    avatar_url: () => `https://app.box.com/api/avatar/large/${user.id}`,
    role: () => user.role,
    enterprise: () => (user.settings['enterprise'] === null ? null : { type: 'enterprise', ...world.enterprise }),
    my_tags: () => [],
    hostname: () => 'https://app.box.com/',
  };
}

export const renderUser = (world: World, user: UserRecord, selection: FieldSelection): Record<string, unknown> =>
  render(userView(world, user), shape, selection);

/** Null for a deleted account. */
export function userMini(user: UserRecord): Record<string, unknown> | null {
  return user.deleted ? null : { type: 'user', id: user.id, name: user.name, login: user.login };
}
