import type { Answer } from '../answer.js';
import { fromBase64, oneChunk } from '../bytes.js';
import { reachFile } from '../state/access.js';
import type { Handlers } from './call.js';

/** One grey pixel each. */
const pictures = {
  png: {
    mediaType: 'image/png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  },
  jpg: {
    mediaType: 'image/jpeg',
    base64:
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/' +
      'wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==',
  },
} as const;

export const thumbnailHandlers: Handlers = {
  'files.thumbnail.get'(call) {
    reachFile(call.world, call.viewer, call.path('file_id'));
    return picture(call.path('extension') === 'png' ? 'png' : 'jpg');
  },
};

function picture(extension: keyof typeof pictures): Answer {
  const { mediaType, base64 } = pictures[extension];
  const bytes = fromBase64(base64) ?? new Uint8Array(0);
  return { status: 200, body: { kind: 'content', mediaType, size: bytes.byteLength, read: () => oneChunk(bytes) } };
}
