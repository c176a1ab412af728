import { json, accepted, redirect, type MockResponse } from '../../http/response.js';
import { notFound, violation } from '../../http/errors.js';
import { downloadUrl, uploadBase } from '../../http/hosts.js';
import { objectField, numberField, textField, textsField, timeField, type JsonObject } from '../../http/fields.js';
import { checkDownload, checkLock, requireFile, requireFolder } from '../../state/permissions.js';
import { storeStream } from '../../state/content.js';
import type { Content, FileRecord } from '../../state/records.js';
import { currentVersion } from '../../views/files.js';
import { renderItem } from '../../views/items.js';
import { selectFields } from '../../views/view.js';
import { checkPrecondition, type Call, type Handlers } from '../shared/call.js';
import { badDigest } from '../shared/digest-header.js';
import { checkNameFree, checkStorageQuota } from '../shared/item-checks.js';
import { recordItemEvent } from '../shared/record-events.js';

/** Single-request uploads, preflight checks and downloads. */
export const contentHandlers: Handlers = {
  'files.content.preflight'(call) {
    const { world, viewer, body, url } = call;
    const folder = requireFolder(world, viewer, textField(objectField(body, 'parent'), 'id') ?? '', 'upload');
    checkNameFree(world, viewer, folder, textField(body, 'name') ?? '', 'file');
    checkStorageQuota(folder.owner, numberField(body, 'size') ?? 0);
    return json({ upload_url: `${uploadBase(url)}/files/content`, upload_token: null });
  },
  'files.content.preflightVersion'(call) {
    const { world, viewer, body, url } = call;
    const file = changeableFile(call);
    const name = textField(body, 'name');
    if (name !== undefined && file.parent !== null) checkNameFree(world, viewer, file.parent, name, 'file', file);
    checkStorageQuota(file.owner, numberField(body, 'size') ?? 0);
    return json({ upload_url: `${uploadBase(url)}/files/${file.id}/content`, upload_token: null });
  },
  async 'files.content.upload'(call) {
    const { world, viewer } = call;
    const parentOf = (attributes: JsonObject) =>
      requireFolder(world, viewer, textField(objectField(attributes, 'parent'), 'id') ?? '', 'upload');
    const check = (attributes: JsonObject): void => {
      checkNameFree(world, viewer, parentOf(attributes), textField(attributes, 'name') ?? '', 'file');
    };
    const { attributes, content } = await receive(call, check);
    // Checked a second time: the name may have been taken during the upload.
    check(attributes);
    const parent = parentOf(attributes);
    checkStorageQuota(parent.owner, content.size);
    const times = {
      contentCreatedAt: timeField(attributes, 'content_created_at'),
      contentModifiedAt: timeField(attributes, 'content_modified_at'),
    };
    const newItem = { name: textField(attributes, 'name') ?? '', parent, by: viewer.user, ...times };
    const file = world.items.addFile(newItem, content, world.settings.downloadNotReady);
    recordItemEvent(call, file, 'ITEM_UPLOAD', 'UPLOAD');
    return uploaded(call, file);
  },
  async 'files.content.uploadVersion'(call) {
    const { world, viewer } = call;
    const check = (attributes: JsonObject): void => {
      const file = changeableFile(call);
      const name = textField(attributes, 'name');
      if (name !== undefined && file.parent !== null) checkNameFree(world, viewer, file.parent, name, 'file', file);
    };
    const { attributes, content } = await receive(call, check);
    check(attributes);
    const file = changeableFile(call);
    checkStorageQuota(file.owner, content.size);
    return uploaded(call, addVersion(call, file, content, textField(attributes, 'name'), timeField(attributes, 'content_modified_at')));
  },
  'files.content.download'(call) {
    const { world, viewer, query, url } = call;
    const file = requireFile(world, viewer, call.path('file_id'), 'download');
    checkDownload(world, viewer, file);
    const versionId = textField(query, 'version');
    const version =
      versionId === undefined ? currentVersion(file) : file.versions.find(({ id, trashedAt }) => id === versionId && trashedAt === null);
    if (version === undefined) throw notFound('There is no such version of the file');
    if (version.notReady > 0) {
      version.notReady -= 1;
      return accepted(world.settings.notReadySeconds);
    }
    recordItemEvent(call, file, 'ITEM_DOWNLOAD', 'DOWNLOAD');
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
  if (name !== undefined) world.items.rename(file, name);
  world.items.addVersion(file, content, viewer.user, modifiedAt, world.settings.downloadNotReady);
  world.items.touch(file, viewer.user);
  recordItemEvent(call, file, 'ITEM_UPLOAD', 'EDIT');
  return file;
}

export function uploaded(call: Call, file: FileRecord): MockResponse {
  const entry = renderItem(call.world, call.viewer, file, selectFields(textsField(call.query, 'fields')));
  return json({ total_count: 1, entries: [entry] }, 201);
}

function changeableFile(call: Call): FileRecord {
  const file = requireFile(call.world, call.viewer, call.path('file_id'), 'upload');
  checkPrecondition(call, file);
  checkLock(call.world, call.viewer, file);
  return file;
}

/** Reads the parts in order. Invalid attributes are rejected before the file is read. */
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
        if (attributes === undefined) throw violation({ location: 'body/attributes', message: 'must come before the file' });
        content = await storeStream(part.chunks(), world.contents, world.platform);
      }
    }
    if (attributes === undefined || content === undefined) throw violation({ location: 'body/file', message: 'is required' });
    // Despite its name, the service's header contains a SHA-1.
    const expectedSha1 = call.header('content-md5')?.toLowerCase();
    if (expectedSha1 !== undefined && expectedSha1 !== content.sha1) throw badDigest(400, 'content-md5', content.sha1);
    return { attributes, content };
  } catch (error) {
    await content?.discard();
    throw error;
  }
}
