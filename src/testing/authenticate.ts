import { forbidden, ServiceError } from './errors.js';
import { openedItem } from './opened-item.js';
import type { IncomingRequest } from './request.js';
import type { Viewer } from './state/access.js';
import type { World } from './state/world.js';

/** Who calls: by the token, by `As-User`, and with what a shared link in `BoxApi` opens. */
export function authenticate(world: World, { headers, url }: IncomingRequest): Viewer {
  const header = headers.get('authorization');
  const sent = header === null ? url.searchParams.get('access_token') : (/^bearer (.+)$/i.exec(header)?.[1] ?? '');
  if (sent === null) throw unauthorized('');
  const token = world.tokens.find(sent);
  if (token === undefined) throw unauthorized(', error="invalid_token", error_description="The access token provided is invalid."');
  const other = headers.get('as-user');
  const user = other === null ? token.user : world.users.find(other);
  if (user === undefined || (user !== token.user && token.user.role === 'user')) throw forbidden('The token may not act as that user');
  return { user, opened: openedItem(world, user, headers.get('boxapi')) };
}

/** RFC 6750, section 3. */
function unauthorized(detail: string): ServiceError {
  const headers = { 'www-authenticate': `Bearer realm="Service"${detail}` };
  return new ServiceError({ status: 401, code: 'unauthorized', message: 'Unauthorized', headers });
}
