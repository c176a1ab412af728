import { forbidden, insufficientScope, ServiceError } from '../http/errors.js';
import { itemOfSharedLink } from './shared-link.js';
import type { IncomingRequest } from '../http/request.js';
import type { Viewer } from '../state/permissions.js';
import type { UserRecord } from '../state/records.js';
import type { TokenRecord } from '../state/oauth/tokens.js';
import type { World } from '../state/world.js';

/** Identifies the caller by the token, `As-User` and the shared link in `BoxApi`. Throws 401 for a missing or invalid token. */
export function authenticate(world: World, { headers, url }: IncomingRequest): Viewer {
  const header = headers.get('authorization');
  const accessToken = header === null ? url.searchParams.get('access_token') : (/^bearer (.+)$/i.exec(header)?.[1] ?? '');
  if (accessToken === null) throw unauthorized('');
  const token = world.tokens.find(accessToken);
  if (token === undefined) throw unauthorized(', error="invalid_token", error_description="The access token provided is invalid."');
  return viewerOf(world, token, { asUser: headers.get('as-user'), boxApi: headers.get('boxapi') });
}

interface IdentityHeaders {
  readonly asUser?: string | null;
  readonly boxApi?: string | null;
}

/** The permissions of a token. The shared link of a downscoped token replaces the one in `BoxApi`. */
export function viewerOf(world: World, token: TokenRecord, { asUser = null, boxApi = null }: IdentityHeaders = {}): Viewer {
  const user = asUser === null ? token.user : impersonatedUser(world, token, asUser);
  const { scopes, downscope } = token;
  const link = downscope?.sharedLink;
  const sharedLinkItem = itemOfSharedLink(world, user, link === undefined ? boxApi : `shared_link=${encodeURIComponent(link)}`);
  return { user, sharedLinkItem, limits: scopes === undefined ? undefined : { scopes, item: downscope?.item } };
}

/** The `As-User` user. Only for admins, co-admins and the service account, and not for one's own ID (developer.box.com, "as-user Header"). */
function impersonatedUser(world: World, { client, user, isServiceAccount, downscope }: TokenRecord, id: string): UserRecord {
  if (downscope !== undefined || !client.asUser) throw insufficientScope();
  const other = world.users.find(id);
  const isAllowed = isServiceAccount || (user.role !== 'user' && other !== user);
  if (other === undefined || !isAllowed) throw forbidden('The token may not act as that user');
  return other;
}

/** RFC 6750, section 3. */
function unauthorized(detail: string): ServiceError {
  const headers = { 'www-authenticate': `Bearer realm="Service"${detail}` };
  return new ServiceError({ status: 401, code: 'unauthorized', message: 'Unauthorized', headers });
}
