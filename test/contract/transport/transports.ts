import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect } from 'vitest';
import { createBoxClient, type Auth, type BoxClient, type BoxOptions } from 'box-openapi-sdk';
import { fastTransport } from 'box-openapi-sdk/node';
import { hostileServer, type HostileServer, type Misdeed } from './hostile-server.js';

export const isSoak = process.env['SOAK'] === '1';

type Fetch = ((url: string, init: RequestInit) => Promise<Response>) & { close?: () => Promise<void> };

/** Each case runs over both. */
export const transports = [
  { name: "the platform's fetch", open: (): Fetch => (url, init) => fetch(url, init) },
  { name: 'the fast transport', open: (): Fetch => fastTransport() },
] as const;

export type Transport = (typeof transports)[number];

export interface Siege {
  readonly server: HostileServer;
  readonly box: BoxClient;
  /** How often the transport was asked to send something. */
  sendings(): number;
}

/** There is no other token: what the service says of it stands. */
const oneToken: Auth = () => ({ getToken: () => Promise.resolve('token-1'), invalidate: () => undefined });

const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  const failures: unknown[] = [];
  for (const close of opened.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
});

/**
 * A client whose service is hostile. When the test is over and the client closed, none of its connections is open. The platform's fetch,
 * which nobody can close, may keep what it would use again: two for each of the calls that are made at once, as the next call begins before
 * the connection of the last one is free.
 */
export async function besiege(
  transport: Transport,
  misdeeds: [Misdeed, ...Misdeed[]],
  options: Partial<BoxOptions> = {},
  concurrency = 1,
): Promise<Siege> {
  const server = await hostileServer(...misdeeds);
  const { box, sendings } = clientOver(transport, server.url, options);
  const kept = transport.name === 'the fast transport' ? 0 : 2 * concurrency;
  opened.push(async () => {
    await box.close();
    const isQuiet = () => server.unfinished() === 0 && server.openSockets() <= kept;
    await until(isQuiet);
    const left = { unfinished: server.unfinished(), openSockets: server.openSockets(), kept };
    const wasQuiet = isQuiet();
    await server.close();
    expect(wasQuiet, JSON.stringify(left)).toBe(true);
  });
  return { server, box, sendings };
}

/** A client for an address, closed after the test. */
export function clientOver(transport: Transport, baseUrl: string, options: Partial<BoxOptions> = {}): Omit<Siege, 'server'> {
  let sendings = 0;
  const inner = transport.open();
  const counted = (url: string, init: RequestInit) => {
    sendings += 1;
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
  return { box, sendings: () => sendings };
}

/** A further server, closed after the test. */
export async function bystander(...misdeeds: [Misdeed, ...Misdeed[]]): Promise<HostileServer> {
  const server = await hostileServer(...misdeeds);
  opened.push(() => server.close());
  return server;
}

/** Waits until something is so, a second at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await sleep(5);
}

export const listenersOn = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;
