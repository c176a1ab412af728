import { forbidden, insufficientScope, ServiceError } from '../http/errors.js';
import { itemOfSharedLink } from './shared-link.js';
import type { IncomingRequest } from '../http/request.js';
import type { Viewer } from '../state/access.js';
import type { UserRecord } from '../state/records.js';
import type { TokenRecord } from '../state/tokens.js';
import type { World } from '../state/world.js';

/** Who calls: by the token, by `As-User`, and with what a shared link in `BoxApi` opens. */
export function authenticate(world: World, { headers, url }: IncomingRequest): Viewer {
  const header = headers.get('authorization');
  const sent = header === null ? url.searchParams.get('access_token') : (/^bearer (.+)$/i.exec(header)?.[1] ?? '');
  if (sent === null) throw unauthorized('');
  const token = world.tokens.find(sent);
  if (token === undefined) throw unauthorized(', error="invalid_token", error_description="The access token provided is invalid."');
  return viewerOf(world, token, { asUser: headers.get('as-user'), boxApi: headers.get('boxapi') });
}

interface Sent {
  readonly asUser?: string | null;
  readonly boxApi?: string | null;
}

/** The eyes of somebody with a token. A token for a shared link opens what that link opens, and no other. */
export function viewerOf(world: World, token: TokenRecord, { asUser = null, boxApi = null }: Sent = {}): Viewer {
  const user = asUser === null ? token.user : otherUser(world, token, asUser);
  const { scopes, narrowing } = token;
  const link = narrowing?.sharedLink;
  const opened = itemOfSharedLink(world, user, link === undefined ? boxApi : `shared_link=${encodeURIComponent(link)}`);
  return { user, opened, limits: scopes === undefined ? undefined : { scopes, item: narrowing?.item } };
}

/** For admins, co-admins and the service account, and for nobody's own id (developer.box.com, "as-user Header"). */
function otherUser(world: World, { client, user, isServiceAccount, narrowing }: TokenRecord, id: string): UserRecord {
  if (narrowing !== undefined || !client.asUser) throw insufficientScope();
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
