import { samplePicture } from '../http/sample-pictures.js';
import { accepted } from '../http/response.js';
import { currentVersion } from '../views/files.js';
import { requireFile } from '../state/permissions.js';
import type { Handlers } from './shared/call.js';

/** A picture to show until the thumbnail is ready. */
const placeholderUrl = 'https://cdn01.boxcdn.net/_assets/img/placeholder.png';

export const thumbnailHandlers: Handlers = {
  'files.thumbnail.get'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'));
    const version = currentVersion(file);
    const { thumbnailNotReady, notReadySeconds } = call.world.settings;
    const requests = version.thumbnailRequests ?? 0;
    version.thumbnailRequests = requests + 1;
    if (requests < thumbnailNotReady) return accepted(notReadySeconds, { location: placeholderUrl });
    return { status: 200, body: samplePicture(call.path('extension') === 'png' ? 'image/png' : 'image/jpeg') };
  },
};
