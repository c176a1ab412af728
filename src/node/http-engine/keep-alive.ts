/** How long an idle connection is kept if the server does not say, and at most, in milliseconds: the limits of undici. */
const defaultMs = 4000;
const longestMs = 600_000;
/** A request must not be sent in the moment in which the server closes the connection. */
const marginMs = 2000;

/** How long an idle connection may be reused, by the `keep-alive` header of its last response, such as `timeout=5` (seconds). 0: not at all. */
export function keepAliveMs(header: string): number {
  const [, seconds] = /(?:^|[,\s])timeout=(\d+)/i.exec(header) ?? [];
  return seconds === undefined ? defaultMs : Math.max(0, Math.min(Number(seconds) * 1000 - marginMs, longestMs));
}
