import type { MockFileRequests } from '../handlers/web-app/file-request-uploads.js';
import type { MockInvites } from '../handlers/web-app/invitations.js';
import { argumentError, requireOptions, requireText } from './check-names.js';

/** Adds checks to the functions of file requests. They throw an error that names the invalid argument. */
export const checkedFileRequests = (mock: MockFileRequests): MockFileRequests => ({
  async upload(id, file) {
    const owner = 'fileRequests.upload';
    requireText(owner, 'id', id);
    requireOptions(owner, 'file', file, { name: 1, content: 1, email: 1, description: 1 });
    requireText(owner, 'name', file.name);
    if (typeof file.content !== 'string' && !(file.content instanceof Uint8Array))
      throw argumentError(owner, 'content', 'be a string or a Uint8Array');
    if (file.email !== undefined) requireText(owner, 'email', file.email);
    if (file.description !== undefined) requireText(owner, 'description', file.description);
    return mock.upload(id, file);
  },
});

/** The same for the functions of invites. */
export const checkedInvites = (mock: MockInvites): MockInvites => ({
  accept(id) {
    requireText('invites.accept', 'id', id);
    return mock.accept(id);
  },
  reject(id) {
    requireText('invites.reject', 'id', id);
    return mock.reject(id);
  },
});
