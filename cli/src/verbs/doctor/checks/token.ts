import { createBoxClient, type Auth, type BoxClient } from 'box-openapi-sdk';
import type { GrantName } from 'box-openapi-sdk/node';
import { found, ok, type CheckName, type Finding } from '../finding.js';
import { probeOf } from '../scope-probes.js';
import { serviceFault } from '../service-fault.js';
import type { FaultId } from '../faults/catalog.js';
import type { Prober } from '../probe.js';
import type { Setup } from '../setup.js';

/** A client that reports the first failure. A retry would only delay the finding. */
export function openClient({ options, timeoutMs }: Setup, { transport }: Prober, auth: Auth): BoxClient {
  return createBoxClient({
    auth,
    fetch: transport,
    retry: { attempts: 1 },
    timeouts: { totalMs: timeoutMs },
    limiter: false,
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
  });
}

/** Gets a token with the grant, and the user that it belongs to. */
export async function checkToken(box: BoxClient, grant: GrantName): Promise<Finding> {
  return attempt('token', grant, async () => {
    const { id, login } = await box.users.me({ fields: ['id', 'login'] });
    return `${grant}: the token is of the user ${id} (${login})`;
  });
}

/** Sends a harmless request for each scope. */
export async function checkScopes(box: BoxClient, scopes: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const scope of scopes)
    findings.push(
      await attempt('scopes', scope, async () => {
        await probeOf(scope)(box);
        return scope;
      }),
    );
  return findings;
}

/** Acts for a user. */
export async function checkAsUser(box: BoxClient, userId: string): Promise<Finding> {
  const asUserFaults: Readonly<Partial<Record<FaultId, FaultId>>> = {
    'scope-missing': 'as-user-not-enabled',
    'permission-missing': 'as-user-denied',
    'unexpected-response': 'as-user-denied',
  };
  return attempt(
    'as-user',
    `user ${userId}`,
    async () => {
      await box.users.me({ fields: ['id'] }, { asUser: userId });
      return `the token may act as the user ${userId}`;
    },
    asUserFaults,
  );
}

/** `replaced` maps a general fault to one that is specific to the request. */
async function attempt(
  check: CheckName,
  subject: string,
  send: () => Promise<string>,
  replaced: Readonly<Partial<Record<FaultId, FaultId>>> = {},
): Promise<Finding> {
  try {
    return ok(check, await send());
  } catch (error) {
    const shown = serviceFault(error);
    if (shown === undefined) throw error;
    return found(check, replaced[shown.fault] ?? shown.fault, `${subject}: ${shown.detail}`);
  }
}
