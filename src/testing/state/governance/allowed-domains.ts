import type { ResourceRecord } from '../resources.js';
import type { UserRecord } from '../records.js';
import type { World } from '../world.js';

const entryKind = 'collaboration_whitelist_entry';
const exemptKind = 'collaboration_whitelist_exempt_target';

/** `inbound`: an external user on content of the enterprise. `outbound`: a user of the enterprise on content of an external user. */
export type Direction = 'inbound' | 'outbound';

export const isExternal = ({ settings }: UserRecord): boolean => settings['enterprise'] === null;

/**
 * Whether the list of allowed domains permits a collaboration with an external address. An empty list permits all, and the list does not
 * apply to exempt users.
 */
export function isDomainAllowed(world: World, login: string, direction: Direction, insiders: readonly UserRecord[]): boolean {
  const entries = world.resources.all(entryKind);
  if (entries.length === 0) return true;
  if (insiders.some(({ id }) => world.resources.referencing({ kind: 'user', id }, exemptKind).length > 0)) return true;
  const domain = login.slice(login.lastIndexOf('@') + 1).toLowerCase();
  return entries.some((entry) => domainOf(entry) === domain && [direction, 'both'].includes(String(entry.data['direction'])));
}

const domainOf = ({ data }: ResourceRecord): string => String(data['domain']).toLowerCase();
