import { json, accepted, redirect, type MockResponse } from '../http/response.js';
import { notFound, violation } from '../http/errors.js';
import { downloadUrl, uploadBase } from '../http/hosts.js';
import { bag, numberField, textField, textsField, timeField, type JsonObject } from '../http/fields.js';
import { checkLock, reachFile, reachFolder } from '../state/access.js';
import { keepContent } from '../state/content.js';
import type { Content, FileRecord } from '../state/records.js';
import { currentVersion } from '../views/files.js';
import { renderItem } from '../views/items.js';
import { extentOf } from '../views/view.js';
import { checkPrecondition, type Call, type Handlers } from './shared/call.js';
import { badDigest } from './shared/digest-header.js';
import { checkFree, checkRoom } from './shared/names.js';
import { noteItem } from './notes.js';

/** Direct uploads, checks before an upload, and downloads. */
export const contentHandlers: Handlers = {
  'files.content.preflight'(call) {
    const { world, viewer, body, url } = call;
    const folder = reachFolder(world, viewer, textField(bag(body, 'parent'), 'id') ?? '', 'upload');
    checkFree(world, viewer, folder, textField(body, 'name') ?? '', 'file');
    checkRoom(folder.owner, numberField(body, 'size') ?? 0);
    return json({ upload_url: `${uploadBase(url)}/files/content`, upload_token: null });
  },
  'files.content.preflightVersion'(call) {
    const { world, viewer, body, url } = call;
    const file = changeableFile(call);
    const name = textField(body, 'name');
    if (name !== undefined && file.parent !== null) checkFree(world, viewer, file.parent, name, 'file', file);
    checkRoom(file.owner, numberField(body, 'size') ?? 0);
    return json({ upload_url: `${uploadBase(url)}/files/${file.id}/content`, upload_token: null });
  },
  async 'files.content.upload'(call) {
    const { world, viewer } = call;
    const parentOf = (attributes: JsonObject) => reachFolder(world, viewer, textField(bag(attributes, 'parent'), 'id') ?? '', 'upload');
    const check = (attributes: JsonObject): void => {
      checkFree(world, viewer, parentOf(attributes), textField(attributes, 'name') ?? '', 'file');
    };
    const { attributes, content } = await receive(call, check);
    // Once more: somebody else may have taken the name while the bytes came.
    check(attributes);
    const parent = parentOf(attributes);
    checkRoom(parent.owner, content.size);
    const times = {
      contentCreatedAt: timeField(attributes, 'content_created_at'),
      contentModifiedAt: timeField(attributes, 'content_modified_at'),
    };
    const birth = { name: textField(attributes, 'name') ?? '', parent, by: viewer.user, ...times };
    const file = world.items.addFile(birth, content, world.settings.downloadNotReady);
    noteItem(call, file, 'ITEM_UPLOAD', 'UPLOAD');
    return uploaded(call, file);
  },
  async 'files.content.uploadVersion'(call) {
    const { world, viewer } = call;
    const check = (attributes: JsonObject): void => {
      const file = changeableFile(call);
      const name = textField(attributes, 'name');
      if (name !== undefined && file.parent !== null) checkFree(world, viewer, file.parent, name, 'file', file);
    };
    const { attributes, content } = await receive(call, check);
    check(attributes);
    const file = changeableFile(call);
    checkRoom(file.owner, content.size);
    return uploaded(call, addVersion(call, file, content, textField(attributes, 'name'), timeField(attributes, 'content_modified_at')));
  },
  'files.content.download'(call) {
    const { world, viewer, query, url } = call;
    const file = reachFile(world, viewer, call.path('file_id'), 'download');
    const versionId = textField(query, 'version');
    const version = versionId === undefined ? currentVersion(file) : file.versions.find(({ id }) => id === versionId);
    if (version === undefined) throw notFound('There is no such version of the file');
    if (version.notReady > 0) {
      version.notReady -= 1;
      return accepted(world.settings.notReadySeconds);
    }
    noteItem(call, file, 'ITEM_DOWNLOAD', 'DOWNLOAD');
    return redirect(downloadUrl(url, world.tickets.download(file, version)));
  },
};

export function addVersion(
  call: Call,
  file: FileRecord,
  content: Content,
  name: string | undefined,
  modifiedAt: number | undefined,
): FileRecord {
  const { world, viewer } = call;
  file.name = name ?? file.name;
  world.items.addVersion(file, content, viewer.user, modifiedAt, world.settings.downloadNotReady);
  world.items.touch(file, viewer.user);
  noteItem(call, file, 'ITEM_UPLOAD', 'EDIT');
  return file;
}

export function uploaded(call: Call, file: FileRecord): MockResponse {
  const entry = renderItem(call.world, call.viewer, file, extentOf(textsField(call.query, 'fields')));
  return json({ total_count: 1, entries: [entry] }, 201);
}

function changeableFile(call: Call): FileRecord {
  const file = reachFile(call.world, call.viewer, call.path('file_id'), 'upload');
  checkPrecondition(call, file);
  checkLock(call.world, call.viewer, file);
  return file;
}

/** Reads the parts in their order. What is wrong with the attributes is said before the bytes are taken. */
async function receive(call: Call, check: (attributes: JsonObject) => void): Promise<{ attributes: JsonObject; content: Content }> {
  const { world } = call;
  let attributes: JsonObject | undefined;
  let content: Content | undefined;
  try {
    for await (const part of call.parts()) {
      if (part.name === 'attributes' && part.json !== undefined) {
        check(part.json);
        attributes = part.json;
      } else if (part.name === 'file') {
        if (attributes === undefined) throw violation({ location: 'body/attributes', message: 'has to come before the file' });
        content = await keepContent(part.chunks(), world.contents, world.platform);
      }
    }
    if (attributes === undefined || content === undefined) throw violation({ location: 'body/file', message: 'is required' });
    const wanted = call.header('content-md5')?.toLowerCase();
    if (wanted !== undefined && wanted !== content.sha1) throw badDigest(400, 'content-md5', content.sha1);
    return { attributes, content };
  } catch (error) {
    await content?.discard();
    throw error;
  }
}
