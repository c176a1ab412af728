import { viewerOf } from '../../access/authenticate.js';
import { oauthError, ServiceError } from '../../http/errors.js';
import { itemOfSharedLink } from '../../access/shared-link.js';
import { textField } from '../../http/fields.js';
import { covers, scopesIn } from '../../contract/scopes.js';
import { hasPermission } from '../../state/permissions.js';
import { invalidGrant } from '../../state/oauth/jwt.js';
import type { ItemRecord, UserRecord } from '../../state/records.js';
import type { Downscope, TokenRecord } from '../../state/oauth/tokens.js';
import { isTrashed } from '../../state/tree.js';
import type { World } from '../../state/world.js';
import { renderItem } from '../../views/items.js';
import type { Call, Handler } from '../shared/call.js';
import { authenticateClient } from '../shared/authenticate-client.js';
import { tokenResponse } from '../shared/token-response.js';

const accessToken = 'urn:ietf:params:oauth:token-type:access_token';

/** Downscopes a token: exchanges it for one with fewer permissions (RFC 8693). */
export const exchangeToken: Handler = (call) => {
  const { world, body } = call;
  const origin = world.tokens.find(textField(body, 'subject_token') ?? '');
  if (origin === undefined) throw invalidGrant('The subject_token has expired or is unknown');
  if (textField(body, 'client_id') !== undefined && authenticateClient(call) !== origin.client)
    throw invalidGrant('The subject_token was not issued to this client');
  if (textField(body, 'subject_token_type') !== accessToken) throw invalidRequest('The subject_token_type is missing');
  const scopes = scopesIn(textField(body, 'scope'));
  if (scopes.length === 0 || !covers(origin.scopes, scopes))
    throw oauthError('invalid_scope', 'The scope is missing, unknown, or wider than that of the subject_token');
  const restriction = restrictionOf(call, origin);
  const token = world.tokens.downscope(origin, scopes, restriction);
  const { item } = restriction;
  const object = item === undefined ? {} : { object: renderItem(world, viewerOf(world, token), item, 'mini') };
  return tokenResponse(token, { restricted_to: scopes.map((scope) => ({ scope, ...object })), issued_token_type: accessToken });
};

/** The item or shared link that the new token is restricted to. Inherited from the original token if the request names none. */
function restrictionOf(call: Call, origin: TokenRecord): Omit<Downscope, 'origin'> {
  const resource = textField(call.body, 'resource');
  const sharedLink = textField(call.body, 'box_shared_link');
  if (resource !== undefined && sharedLink !== undefined) throw invalidRequest('resource and box_shared_link exclude each other');
  if (resource !== undefined) return { item: itemAt(call, origin, resource), sharedLink: origin.downscope?.sharedLink };
  if (sharedLink !== undefined) return { item: itemOfLink(call, origin, sharedLink), sharedLink };
  return { item: origin.downscope?.item, sharedLink: origin.downscope?.sharedLink };
}

function itemAt({ world }: Call, origin: TokenRecord, resource: string): ItemRecord {
  const [, kind, id = ''] = /^\/2\.0\/(files|folders)\/(\d+)$/.exec(pathOf(resource)) ?? [];
  const isRoot = kind === 'folders' && id === '0';
  const item = isRoot ? origin.user.root : world.items.find(kind === 'files' ? 'file' : 'folder', id);
  if (item === undefined || isTrashed(item) || !hasPermission(world, viewerOf(world, origin), item, 'see')) throw invalidResource();
  return item;
}

/** Rejects links with a password (developer.box.com, "Downscope a Token"). Links to web links are rejected too: the mock has none. */
function itemOfLink({ world }: Call, origin: TokenRecord, sharedLink: string): ItemRecord {
  const item = findLinkedItem(world, origin.user, sharedLink);
  if (item?.sharedLink?.password !== null) throw invalidResource();
  if (!hasPermission(world, { ...viewerOf(world, origin), sharedLinkItem: item }, item, 'see')) throw invalidResource();
  return item;
}

function findLinkedItem(world: World, user: UserRecord, sharedLink: string): ItemRecord | undefined {
  try {
    return itemOfSharedLink(world, user, `shared_link=${encodeURIComponent(sharedLink)}`);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

const invalidRequest = (description: string): ServiceError => oauthError('invalid_request', description);

const invalidResource = (): ServiceError => oauthError('invalid_resource', 'The target resource is invalid.');
