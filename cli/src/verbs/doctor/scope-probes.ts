import type { BoxClient } from 'box-openapi-sdk';

/** Sends a request that only the scope allows and that changes nothing. Rejects with the error of the service. */
export type ScopeProbe = (box: BoxClient) => Promise<unknown>;

const one = { limit: 1 };

/**
 * A harmless request for each scope of the developer console that has one (developer.box.com, "Scopes"). The scope to write is checked by
 * a token exchange, because a request that writes would change something.
 */
const probes: Readonly<Record<string, ScopeProbe>> = {
  root_readonly: (box) => box.folders.get('0', { fields: ['id'] }),
  root_readwrite: (box) => box.downscope({ scopes: ['item_upload'] }),
  manage_managed_users: (box) => firstPage(box.users.list(one)),
  manage_groups: (box) => firstPage(box.groups.list(one)),
  manage_webhook: (box) => firstPage(box.webhooks.list(one)),
  manage_enterprise_properties: (box) => box.raw.GET('/events', { params: { query: { stream_type: 'admin_logs', limit: 1 } } }),
  manage_data_retention: (box) => firstPage(box.retentionPolicies.list(one)),
  manage_legal_holds: (box) => firstPage(box.legalHoldPolicies.list(one)),
  'sign_requests.readwrite': (box) => firstPage(box.signRequests.list(one)),
};

export const scopeNames: readonly string[] = Object.keys(probes);

/** The probe of a scope in `scopeNames`. */
export function probeOf(scope: string): ScopeProbe {
  const probe = probes[scope];
  if (probe === undefined) throw new Error(`${scope} has no probe.`);
  return probe;
}

/** Requests no more than the first page. */
const firstPage = (list: { first(): Promise<unknown> }): Promise<unknown> => list.first();
