import type { MockObject } from '../../mock-state.js';
import type { FolderRecord, UserRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { storeContent } from '../../state/content.js';
import { checkName, isTrashed, itemNamed } from '../../state/tree.js';
import type { World } from '../../state/world.js';
import { renderItem } from '../../views/items.js';
import { isOpen } from '../models/file-requests.js';
import { recordItemEvent } from '../shared/record-events.js';

/** A file that a visitor of a file request uploads. */
export interface FileRequestUpload {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The email address of the visitor. Required if the file request has `is_email_required`. */
  readonly email?: string;
  /** Becomes the description of the file. Required if the file request has `is_description_required`. */
  readonly description?: string;
}

/** What a visitor does on the page of a file request. */
export interface MockFileRequests {
  /**
   * Uploads a file. A name that is taken in the folder gets a number. Rejects with an Error for an unknown, inactive or expired file request,
   * and for missing data of the visitor.
   */
  readonly upload: (id: string, file: FileRequestUpload) => Promise<MockObject>;
}

export function createFileRequests(world: () => World): MockFileRequests {
  return {
    async upload(id, { name, content, email, description }) {
      const request = world().resources.find('file_request', id);
      if (request === undefined) throw new Error(`fileRequests.upload: id: the mock Box has no file request ${id}.`);
      if (!isOpen(world(), request)) throw new Error(`fileRequests.upload: the file request ${id} is inactive.`);
      if (request.data['is_email_required'] === true && (email ?? '') === '')
        throw new Error(`fileRequests.upload: email must be set for the file request ${id}.`);
      if (request.data['is_description_required'] === true && (description ?? '') === '')
        throw new Error(`fileRequests.upload: description must be set for the file request ${id}.`);
      checkName(name);
      const folder = folderOf(world(), request);
      const by = creatorOf(world(), request, folder);
      const stored = await storeContent(world(), content);
      const file = world().items.addFile({ name: freeName(folder, name), parent: folder, by }, stored);
      file.description = description ?? '';
      const viewer = { user: folder.owner, sharedLinkItem: undefined };
      recordItemEvent({ world: world(), viewer: { ...viewer, user: by } }, file, 'ITEM_UPLOAD', 'UPLOAD');
      return { ...renderItem(world(), viewer, file, 'standard'), type: 'file', id: file.id };
    },
  };
}

function folderOf({ items }: World, { id, references }: ResourceRecord): FolderRecord {
  const folder = items.find('folder', references['folder']?.id ?? '');
  if (folder?.type !== 'folder' || isTrashed(folder))
    throw new Error(`fileRequests.upload: the folder of the file request ${id} is in the trash.`);
  return folder;
}

/** The visitor has no account: the file belongs to the folder's owner and was uploaded in the name of the creator of the file request. */
const creatorOf = ({ users }: World, { createdBy }: ResourceRecord, folder: FolderRecord): UserRecord =>
  users.find(createdBy) ?? folder.owner;

function freeName(folder: FolderRecord, name: string): string {
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  let free = name;
  for (let number = 1; itemNamed(folder, free) !== undefined; number += 1)
    free = `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`;
  return free;
}
