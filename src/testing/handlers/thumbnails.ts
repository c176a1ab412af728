import { samplePicture } from '../http/sample-pictures.js';
import { requireFile } from '../state/permissions.js';
import type { Handlers } from './shared/call.js';

export const thumbnailHandlers: Handlers = {
  'files.thumbnail.get'(call) {
    requireFile(call.world, call.viewer, call.path('file_id'));
    return { status: 200, body: samplePicture(call.path('extension') === 'png' ? 'image/png' : 'image/jpeg') };
  },
};
