import type { Bytes } from '../../http/bytes.js';
import type { Redactor } from '../../redaction/redactor.js';
import type { CapturedBody } from './captured-body.js';

/** A body in a HAR. `encoding`: `base64` for bytes that are not text, and for the start of a long body. */
export interface HarContent {
  readonly text: string;
  readonly encoding?: 'base64';
  readonly comment?: string;
}

/**
 * Redacts a captured body in two steps. The first finds its secrets. The function that it returns is called when the secrets of all bodies
 * are known.
 */
export function contentOf(body: CapturedBody, mediaType: string, redactor: Redactor): () => HarContent {
  const bytes = body.bytes();
  const isTruncated = bytes.byteLength < body.size();
  const comment = isTruncated ? { comment: `The first ${String(bytes.byteLength)} of ${String(body.size())} bytes.` } : {};
  const text = isTruncated ? undefined : textOf(bytes);
  if (text !== undefined) {
    const redacted = redactor.body(text, mediaType);
    return () => ({ text: redactor.known(redacted), ...comment });
  }
  // Each byte is a character, so that secrets are found between other bytes.
  const redacted = redactor.body(Buffer.from(bytes).toString('latin1'), 'application/octet-stream');
  return () => ({ text: Buffer.from(redactor.known(redacted), 'latin1').toString('base64'), encoding: 'base64', ...comment });
}

/** Undefined for bytes that are not text. */
function textOf(bytes: Bytes): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
