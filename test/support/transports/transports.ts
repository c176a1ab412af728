import { fastTransport } from 'box-openapi-sdk/node';

export type Fetch = ((url: string, init: RequestInit) => Promise<Response>) & { close?: () => Promise<void> };

/** The engines of `fastTransport()`. */
export const engines = ['undici', 'node'] as const;

export type EngineName = (typeof engines)[number];

export interface Transport {
  readonly name: string;
  /** Undefined: the platform's fetch. */
  readonly engine: EngineName | undefined;
  readonly open: () => Fetch;
}

/** Every transport of the package. A test of transports runs over each. */
export const transports: readonly Transport[] = [
  { name: "the platform's fetch", engine: undefined, open: () => (url, init) => fetch(url, init) },
  ...engines.map((engine) => ({
    name: `fastTransport with the engine ${engine}`,
    engine,
    open: (): Fetch => fastTransport({ engine }),
  })),
];
