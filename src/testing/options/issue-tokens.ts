import { checkNames } from './check-names.js';
import { covers } from '../contract/scopes.js';
import type { UserRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import type { MockBox } from './types.js';

/** Issues tokens to tests without a request. */
export function createTokenIssuers(world: () => World): Pick<MockBox, 'issueToken' | 'authorize'> {
  function userOf(userId: string | undefined): UserRecord {
    const { users } = world();
    const user = userId === undefined ? users.all()[0] : users.find(userId);
    if (user === undefined) throw new Error(`userId: the mock Box has no user "${userId ?? ''}".`);
    return user;
  }

  return {
    issueToken(options = {}) {
      checkNames('issueToken', options, { userId: 1, expiresInSeconds: 1 });
      const { userId, expiresInSeconds } = options;
      const { tokens, clients } = world();
      return tokens.issue({ client: clients.first(), user: userOf(userId) }, expiresInSeconds).access;
    },
    authorize(consent = {}) {
      checkNames('authorize', consent, { userId: 1, clientId: 1, scopes: 1 });
      const { userId, clientId, scopes } = consent;
      const { tokens, clients } = world();
      const client = clientId === undefined ? clients.first() : clients.find(clientId);
      if (client === undefined) throw new Error(`clientId: the mock Box has no client "${clientId ?? ''}".`);
      if (!covers(client.scopes, scopes ?? [])) throw new Error(`scopes: must be scopes of the client ${client.clientId}.`);
      const token = tokens.issue({ client, user: userOf(userId), ...(scopes === undefined ? {} : { scopes }) });
      return { accessToken: token.access, refreshToken: tokens.issueRefresh(token), expiresAt: token.expiresAt };
    },
  };
}
