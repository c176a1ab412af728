import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect } from 'vitest';
import { createBoxClient, type Auth, type BoxClient, type BoxOptions } from 'box-openapi-sdk';
import type { Transport } from '../../support/transports/transports.js';
import { startFaultyServer, type FaultyServer, type ServerFault } from './faulty-server.js';

export interface FaultyConnection {
  readonly server: FaultyServer;
  readonly box: BoxClient;
  /** The number of requests passed to the transport. */
  sendCount(): number;
}

/** A grant whose only token cannot be renewed, so that a 401 is final. */
const oneToken: Auth = () => ({ getToken: () => Promise.resolve('token-1'), invalidate: () => undefined });

const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  const failures: unknown[] = [];
  for (const close of opened.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
});

/**
 * A client for a faulty server. After the test, it asserts that the closed client has no open connections. The platform's fetch cannot be
 * closed, so it may keep reusable connections: two per concurrent call, because a call may start before the previous connection is free.
 */
export async function connectToFaultyServer(
  transport: Transport,
  faults: [ServerFault, ...ServerFault[]],
  options: Partial<BoxOptions> = {},
  concurrency = 1,
): Promise<FaultyConnection> {
  const server = await startFaultyServer(...faults);
  const { box, sendCount } = clientWith(transport, server.url, options);
  const reusable = transport.engine === undefined ? 2 * concurrency : 0;
  opened.push(async () => {
    await box.close();
    const isQuiet = () => server.unfinished() === 0 && server.openSockets() <= reusable;
    await until(isQuiet);
    const left = { unfinished: server.unfinished(), openSockets: server.openSockets(), reusable };
    const wasQuiet = isQuiet();
    await server.close();
    expect(wasQuiet, JSON.stringify(left)).toBe(true);
  });
  return { server, box, sendCount };
}

/** A client for a URL, closed after the test. */
export function clientWith(transport: Transport, baseUrl: string, options: Partial<BoxOptions> = {}): Omit<FaultyConnection, 'server'> {
  let sendCount = 0;
  const inner = transport.open();
  const counted = (url: string, init: RequestInit) => {
    sendCount += 1;
    return inner(url, init);
  };
  const box = createBoxClient({
    auth: oneToken,
    baseUrl,
    retry: { baseMs: 1 },
    fetch: Object.assign(counted, inner.close === undefined ? {} : { close: inner.close }),
    ...options,
  });
  opened.push(() => box.close());
  return { box, sendCount: () => sendCount };
}

/** An additional server, closed after the test. */
export async function startAdditionalServer(...faults: [ServerFault, ...ServerFault[]]): Promise<FaultyServer> {
  const server = await startFaultyServer(...faults);
  opened.push(() => server.close());
  return server;
}

/** Waits until a condition holds, for one second at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await sleep(5);
}

export const listenersOn = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;
