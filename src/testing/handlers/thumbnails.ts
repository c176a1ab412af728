import { samplePicture } from '../dispatch/sample-pictures.js';
import { reachFile } from '../state/access.js';
import type { Handlers } from './shared/call.js';

export const thumbnailHandlers: Handlers = {
  'files.thumbnail.get'(call) {
    reachFile(call.world, call.viewer, call.path('file_id'));
    return { status: 200, body: samplePicture(call.path('extension') === 'png' ? 'image/png' : 'image/jpeg') };
  },
};
