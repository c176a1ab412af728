import * as http from 'node:http';
import * as https from 'node:https';
import type { Duplex } from 'node:stream';
import { usesEnvProxy } from '../fast-fetch/env-proxy.js';
import { environmentProxy, proxyAuthorization } from './environment-proxy.js';
import { keepAliveMs } from './keep-alive.js';
import { TunnelAgent } from './tunnel-agent.js';

export type Protocol = 'http:' | 'https:';

/** Returns the application's agent for a protocol. Undefined: the transport's own. */
export type ChooseAgent = (protocol: Protocol) => http.Agent | undefined;

/** Where and how a request is sent. */
export interface Route {
  readonly agent: http.Agent;
  readonly url: URL;
  /** The target of the request line: an absolute URL for a proxy (RFC 9112, section 3.2.2). */
  readonly target: string;
  /** Additional headers: alternating names and values. */
  readonly headers: readonly string[];
}

/** Connection limit per origin, as with undici. Requests beyond it are queued, and this wait counts as part of the response time. */
const options = { keepAlive: true, maxSockets: 256 };

/** The connections of a transport: those of the application's agents, otherwise through the proxies of the environment or direct. */
export class ConnectionPool {
  readonly #chooseAgent: ChooseAgent | undefined;
  readonly #usesEnvProxy = usesEnvProxy();
  /** By protocol, for tunnels with the proxy. */
  readonly #agents = new Map<string, http.Agent>();
  /** Only connections with another limit than the default one. */
  readonly #idleLimits = new WeakMap<Duplex, number>();
  #activeCount = 0;
  #isClosing = false;
  #onIdle: () => void = () => undefined;

  constructor(chooseAgent: ChooseAgent | undefined) {
    this.#chooseAgent = chooseAgent;
  }

  route(url: URL): Route {
    const protocol = url.protocol as Protocol;
    const target = url.pathname + url.search;
    const chosen = this.#chooseAgent?.(protocol);
    if (chosen !== undefined) return { agent: chosen, url, target, headers: [] };
    const proxy = this.#usesEnvProxy ? environmentProxy(url, process.env) : undefined;
    if (proxy === undefined) return { agent: this.#agentFor(protocol), url, target, headers: [] };
    if (protocol === 'https:') return { agent: this.#tunnelThrough(proxy), url, target, headers: [] };
    const authorization = proxyAuthorization(proxy);
    const headers = authorization === undefined ? [] : ['proxy-authorization', authorization];
    return { agent: this.#agentFor(proxy.protocol as Protocol), url: proxy, target: url.origin + target, headers };
  }

  /** Reads how long the server keeps the connection of a response. */
  noteKeepAlive(socket: Duplex, header: string): void {
    this.#idleLimits.set(socket, keepAliveMs(header));
  }

  /** Counts a request until it needs its connection no longer. */
  track(message: http.ClientRequest): void {
    this.#activeCount += 1;
    message.once('close', () => {
      this.#activeCount -= 1;
      if (this.#activeCount === 0) this.#onIdle();
    });
  }

  /** Closes idle connections at once, and the others when no request is in progress. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const { freeSockets } of this.#agents.values()) {
      for (const sockets of Object.values(freeSockets)) for (const socket of sockets ?? []) socket.destroy();
    }
    if (this.#activeCount > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #agentFor(protocol: Protocol): http.Agent {
    return this.#keep(protocol, () => (protocol === 'https:' ? new https.Agent(options) : new http.Agent(options)));
  }

  #tunnelThrough(proxy: URL): http.Agent {
    return this.#keep(proxy.href, () => new TunnelAgent(proxy, options));
  }

  #keep(key: string, create: () => http.Agent): http.Agent {
    let agent = this.#agents.get(key);
    if (agent === undefined) {
      agent = create();
      agent.keepSocketAlive = (socket) => this.#keepsIdle(socket as Parameters<typeof keepIdle>[0]);
      this.#agents.set(key, agent);
    }
    return agent;
  }

  #keepsIdle(socket: Parameters<typeof keepIdle>[0]): boolean {
    const ms = this.#idleLimits.get(socket) ?? keepAliveMs('');
    return !this.#isClosing && ms > 0 && keepIdle(socket, ms);
  }
}

/** Lets the process end while the connection is idle, and closes it after `ms`: Agent destroys idle connections that time out. */
function keepIdle(socket: Duplex & { unref(): void; timeout?: number; setTimeout(ms: number): void }, ms: number): true {
  socket.unref();
  // Counts from the last byte.
  if (socket.timeout !== ms) socket.setTimeout(ms);
  return true;
}
