import { viewerOf } from '../access/authenticate.js';
import { oauthError, ServiceError } from '../http/errors.js';
import { itemOfSharedLink } from '../access/shared-link.js';
import { textField } from '../http/fields.js';
import { covers, scopesIn } from '../contract/scopes.js';
import { may } from '../state/access.js';
import { invalidGrant } from '../state/jwt.js';
import type { ItemRecord, UserRecord } from '../state/records.js';
import type { Narrowing, TokenRecord } from '../state/tokens.js';
import { isTrashed } from '../state/tree.js';
import type { World } from '../state/world.js';
import { renderItem } from '../views/items.js';
import type { Call, Handler } from './shared/call.js';
import { clientOf } from './clients.js';
import { tokenAnswer } from './shared/token-response.js';

const accessToken = 'urn:ietf:params:oauth:token-type:access_token';

/** Makes a token that may do less of another (RFC 8693). */
export const exchangeToken: Handler = (call) => {
  const { world, body } = call;
  const origin = world.tokens.find(textField(body, 'subject_token') ?? '');
  if (origin === undefined) throw invalidGrant('The subject_token has expired or is unknown');
  if (textField(body, 'client_id') !== undefined && clientOf(call) !== origin.client)
    throw invalidGrant('The subject_token was not issued to this client');
  if (textField(body, 'subject_token_type') !== accessToken) throw invalidRequest('The subject_token_type is missing');
  const scopes = scopesIn(textField(body, 'scope'));
  if (scopes.length === 0 || !covers(origin.scopes, scopes))
    throw oauthError('invalid_scope', 'The scope is missing, unknown, or wider than that of the subject_token');
  const place = placeOf(call, origin);
  const token = world.tokens.narrow(origin, scopes, place);
  const object = place.item === undefined ? {} : { object: renderItem(world, viewerOf(world, token), place.item, 'mini') };
  return tokenAnswer(token, { restricted_to: scopes.map((scope) => ({ scope, ...object })), issued_token_type: accessToken });
};

/** Without a place of its own the new token has that of its origin. */
function placeOf(call: Call, origin: TokenRecord): Omit<Narrowing, 'origin'> {
  const resource = textField(call.body, 'resource');
  const sharedLink = textField(call.body, 'box_shared_link');
  if (resource !== undefined && sharedLink !== undefined) throw invalidRequest('There is a resource and a box_shared_link: one has to go');
  if (resource !== undefined) return { item: itemAt(call, origin, resource), sharedLink: origin.narrowing?.sharedLink };
  if (sharedLink !== undefined) return { item: itemBehind(call, origin, sharedLink), sharedLink };
  return { item: origin.narrowing?.item, sharedLink: origin.narrowing?.sharedLink };
}

function itemAt({ world }: Call, origin: TokenRecord, resource: string): ItemRecord {
  const [, kind, id = ''] = /^\/2\.0\/(files|folders)\/(\d+)$/.exec(pathOf(resource)) ?? [];
  const isRoot = kind === 'folders' && id === '0';
  const item = isRoot ? origin.user.root : world.items.find(kind === 'files' ? 'file' : 'folder', id);
  if (item === undefined || isTrashed(item) || !may(world, viewerOf(world, origin), item, 'see')) throw invalidResource();
  return item;
}

/** A link with a password will not do (developer.box.com, "Downscope a Token"). Nor would one to a web link: the mock has none. */
function itemBehind({ world }: Call, origin: TokenRecord, sharedLink: string): ItemRecord {
  const item = openedBy(world, origin.user, sharedLink);
  if (item?.sharedLink?.password !== null) throw invalidResource();
  if (!may(world, { ...viewerOf(world, origin), opened: item }, item, 'see')) throw invalidResource();
  return item;
}

function openedBy(world: World, user: UserRecord, sharedLink: string): ItemRecord | undefined {
  try {
    return itemOfSharedLink(world, user, `shared_link=${encodeURIComponent(sharedLink)}`);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}

const invalidRequest = (description: string): ServiceError => oauthError('invalid_request', description);

const invalidResource = (): ServiceError => oauthError('invalid_resource', 'The target resource is invalid.');
