import type { ApiClient } from '../../core/client/api-client.js';
import { BoxDownloadError } from '../../core/errors/box-errors.js';
import type { TrustedUrl } from '../../core/encoding/trusted-url.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { NamedOperation } from '../../core/types/operation.js';
import type { DownloadMeter } from './download-progress.js';
import { readBody, readHere } from './read-body.js';
import type { Target } from '../target/target.js';

/** Stands for the id in calls whose address the service has handed out. */
export const requireId = '-';

/** Fetches what cannot be asked for in ranges, and has neither size nor SHA-1 that it could be held against. Gives how many bytes came. */
export async function downloadStream(
  api: ApiClient,
  operation: NamedOperation,
  url: TrustedUrl,
  target: Target,
  meter: DownloadMeter,
  call: CallOptions & { signal: AbortSignal },
): Promise<number> {
  const args = operation.path.includes('{') ? [requireId] : [];
  const { response } = await api.send(
    operation,
    [...args, undefined, { ...call, headers: { 'accept-encoding': 'identity' } }],
    url,
    readHere,
  );
  const writer = target.writeFrom(0);
  let size = 0;
  const reading = { operationId: operation.id, idleMs: api.settings.timeouts.idleMs, signal: call.signal };
  const broken = await readBody(response, reading, (chunk) => {
    size += chunk.length;
    meter.add(chunk.length);
    return writer.write(chunk);
  });
  if (broken !== undefined) {
    const message = `${operation.id}: the answer broke off after ${String(size)} bytes, and cannot be resumed. Ask for it anew.`;
    throw new BoxDownloadError('broken', message, { cause: broken.failure });
  }
  await writer.flush();
  return size;
}
