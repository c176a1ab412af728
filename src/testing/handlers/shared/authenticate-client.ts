import { oauthError } from '../../http/errors.js';
import { textField } from '../../http/fields.js';
import { mayUse, type ClientRecord } from '../../state/oauth/clients.js';
import { invalidGrant } from '../../state/oauth/jwt.js';
import type { UserRecord } from '../../state/records.js';
import type { World } from '../../state/world.js';
import type { Call } from './call.js';

/** The application, authenticated by its secret. Throws if it may not use the requested grant. */
export function authenticateClient({ world, body }: Call): ClientRecord {
  const client = world.clients.find(textField(body, 'client_id') ?? '');
  if (client === undefined || client.clientSecret !== textField(body, 'client_secret')) {
    throw oauthError('invalid_client', 'The client credentials are invalid', 400);
  }
  const grantType = textField(body, 'grant_type');
  if (grantType !== undefined && !mayUse(client, grantType))
    throw oauthError('unauthorized_client', 'The grant type is unauthorized for this client_id');
  return client;
}

/** Like `authenticateClient`, for grants without a user's consent: these require authorization by an admin. */
export function authenticateAuthorizedClient(call: Call): ClientRecord {
  const client = authenticateClient(call);
  if (!client.authorized) throw oauthError('unauthorized_client', 'This app is not authorized by the enterprise admin');
  return client;
}

/** The first user is also the enterprise's service account, so that both see the same files. */
export function firstUser(world: World): UserRecord {
  const [user] = world.users.all();
  if (user === undefined) throw invalidGrant('The enterprise has no user');
  return user;
}
