import { encodeText, fromBase64, readAll, toBase64 } from '../../http/bytes.js';
import { badRequest, forbidden, notFound, violation } from '../../http/errors.js';
import { textField } from '../../http/fields.js';
import { empty, json, type MockResponse } from '../../http/response.js';
import { bytesBody } from '../../http/sample-pictures.js';
import type { UserRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { Call, Handlers } from '../shared/call.js';

/** A user has at most one avatar, so its ID is that of the user. The record contains the picture. */
const kind = 'avatar';
const maxBytes = 1024 * 1024;
const mediaTypes = ['image/png', 'image/jpeg'];

export const avatarHandlers: Handlers = {
  async 'users.avatar.create'(call) {
    const { world, viewer } = call;
    const user = changeableUser(call);
    const { mediaType, picture } = await receive(call);
    const references = { user: { kind: 'user', id: user.id, whenDeleted: 'delete' } } as const;
    const content = { references, keys: [], data: { mediaType, picture } };
    const existing = avatarOf(call, user);
    if (existing === undefined) world.resources.add(kind, viewer.user.id, content, user.id);
    else world.resources.update(existing, viewer.user.id, content);
    const url = (size: string): string => `https://app.box.com/api/avatar/${size}/${user.id}`;
    const pic_urls = { small: url('small'), large: url('large'), preview: url('preview') };
    return json({ pic_urls }, existing === undefined ? 201 : 200);
  },
  'users.avatar.get'(call) {
    const { data } = requireAvatar(call, call.world.users.get(call.path('user_id')));
    return pictureResponse(textField(data, 'picture') ?? '', textField(data, 'mediaType') ?? '');
  },
  'users.avatar.delete'(call) {
    call.world.resources.remove(requireAvatar(call, changeableUser(call)));
    return empty();
  },
};

const pictureResponse = (picture: string, mediaType: string): MockResponse => ({
  status: 200,
  body: bytesBody(fromBase64(picture) ?? encodeText(''), mediaType),
});

const avatarOf = ({ world }: Call, { id }: UserRecord): ResourceRecord | undefined => world.resources.find(kind, id);

function requireAvatar(call: Call, user: UserRecord): ResourceRecord {
  const found = avatarOf(call, user);
  if (found === undefined) throw notFound('The user has no avatar');
  return found;
}

function changeableUser({ world, viewer, path }: Call): UserRecord {
  const user = world.users.get(path('user_id'));
  if (user !== viewer.user && viewer.user.role === 'user') throw forbidden();
  return user;
}

async function receive(call: Call): Promise<{ mediaType: string; picture: string }> {
  for await (const part of call.parts()) {
    if (part.name !== 'pic') continue;
    const bytes = await readAll(part.chunks());
    const mediaType = part.mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (!mediaTypes.includes(mediaType)) throw badRequest('An avatar must be a PNG or a JPEG');
    if (bytes.byteLength > maxBytes) throw badRequest('An avatar must have at most 1 MB');
    return { mediaType, picture: toBase64(bytes) };
  }
  throw violation({ location: 'body/pic', message: 'is required' });
}
