import { defaultTotalMs, type TransportSettings } from '../../core/options/settings.js';

/** 1 Mbit/s. */
const bytesPerMs = 125;

/** Milliseconds for a request that sends `bytes`, together with its retries. The default grows with them, so that 1 Mbit/s suffices. */
export function transferTimeoutMs({ timeouts }: TransportSettings, timeoutMs: number | undefined, bytes: number): number {
  const { totalMs } = timeouts;
  return timeoutMs ?? (totalMs === defaultTotalMs ? Math.max(totalMs, bytes / bytesPerMs) : totalMs);
}
