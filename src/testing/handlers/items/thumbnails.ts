import { samplePicture } from '../../http/sample-pictures.js';
import type { FileRecord } from '../../state/records.js';
import { placeholderUrl } from '../../http/hosts.js';
import { accepted, empty } from '../../http/response.js';
import { currentVersion, extensionOf } from '../../views/files.js';
import { requireFile } from '../../state/permissions.js';
import type { Handlers } from '../shared/call.js';

/** Files without an extension, and archives and programs, have a placeholder instead of a thumbnail. */
function hasThumbnail(file: FileRecord): boolean {
  const extension = extensionOf(file).toLowerCase();
  return extension !== '' && !withoutThumbnail.includes(extension);
}

const withoutThumbnail = ['7z', 'bin', 'exe', 'gz', 'iso', 'tar', 'zip'];

export const thumbnailHandlers: Handlers = {
  'files.thumbnail.get'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'));
    const version = currentVersion(file);
    const { thumbnailNotReady, notReadySeconds } = call.world.settings;
    const requests = version.thumbnailRequests ?? 0;
    version.thumbnailRequests = requests + 1;
    if (requests < thumbnailNotReady) return accepted(notReadySeconds, { location: placeholderUrl(call.url) });
    if (!hasThumbnail(file)) return empty(302, { location: placeholderUrl(call.url) });
    return { status: 200, body: samplePicture(call.path('extension') === 'png' ? 'image/png' : 'image/jpeg') };
  },
};
