import type { ApiClient } from '../../core/client/api-client.js';
import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { TrustedUrl } from '../../core/encoding/trusted-url.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { NamedOperation } from '../../core/types/operation.js';
import type { DownloadMeter } from './download-progress.js';
import { readBody, unreadResponse } from './read-body.js';
import type { Target } from '../target/target.js';

/** Replaces the ID in calls whose URL the service has supplied. */
export const placeholderId = '-';

/** Downloads content that does not support ranges and has neither size nor SHA-1 to verify. Returns the number of bytes. */
export async function downloadStream(
  api: ApiClient,
  operation: NamedOperation,
  url: TrustedUrl,
  target: Target,
  meter: DownloadMeter,
  call: CallOptions & { signal: AbortSignal },
): Promise<number> {
  const args = operation.path.includes('{') ? [placeholderId] : [];
  const { response } = await api.send(
    operation,
    [...args, undefined, { ...call, headers: { 'accept-encoding': 'identity' } }],
    url,
    unreadResponse,
  );
  const writer = target.writeFrom(0);
  let size = 0;
  const reading = { operationId: operation.id, idleMs: api.settings.timeouts.idleMs, signal: call.signal };
  const interruption = await readBody(response, reading, (chunk) => {
    size += chunk.length;
    meter.add(chunk.length);
    return writer.write(chunk);
  });
  if (interruption !== undefined) {
    const message = `${operation.id}: the response was cut off after ${String(size)} bytes and cannot be resumed. Start the download again.`;
    throw new BoxDownloadError('broken', message, { cause: interruption.failure });
  }
  await writer.flush();
  return size;
}
