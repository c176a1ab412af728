import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { bytesTarget } from './bytes-target.js';
import type { DownloadTarget, NodeSink, WebSink } from '../options/download-options.js';
import { fileTarget } from './file-target.js';
import { nodeTarget, webTarget } from './stream-target.js';
import type { Target } from './target.js';

/** Opens the target in `to`. Throws BoxConfigError if it is not writable or of an unknown kind. */
export async function openTarget(to: DownloadTarget | undefined, platform: Platform): Promise<Target> {
  if (to === undefined) return bytesTarget();
  if (typeof to === 'string') return fileTarget(to, await platform.createFile(to));
  if (isWebSink(to)) return webTarget(to);
  if (isNodeSink(to)) return nodeTarget(to);
  throw new BoxConfigError('to: must be a path, a WritableStream or a Node Writable. Leave it out to get the bytes.');
}

function isWebSink(to: unknown): to is WebSink {
  return has(to, 'getWriter');
}

function isNodeSink(to: unknown): to is NodeSink {
  return has(to, 'write') && has(to, 'end') && has(to, 'once');
}

function has(to: unknown, method: string): boolean {
  try {
    return typeof to === 'object' && to !== null && typeof (to as Record<string, unknown>)[method] === 'function';
  } catch {
    // A proxy of the caller has thrown.
    return false;
  }
}
