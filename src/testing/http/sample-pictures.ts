import type { MockResponseBody } from './response.js';
import { fromBase64, oneChunk, type Bytes } from './bytes.js';

/** One gray pixel each. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const jpeg =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/' +
  'wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==';

export const samplePicture = (mediaType: string): MockResponseBody =>
  bytesBody(fromBase64(mediaType === 'image/jpeg' ? jpeg : png) ?? new Uint8Array(0), mediaType);

export const bytesBody = (bytes: Bytes, mediaType: string): MockResponseBody => ({
  kind: 'content',
  mediaType,
  size: bytes.byteLength,
  read: () => oneChunk(bytes),
});
