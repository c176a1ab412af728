import { median } from '../statistics/summary.js';

/** Costs of a start in seconds. CPU time includes the work of V8 on other threads, for which a program does not wait. */
export interface StartUp {
  readonly load: { readonly wallSeconds: number; readonly cpuSeconds: number };
  /** Creating the first client, where the package has clients. */
  readonly first?: number;
  /** The median for the 200 clients after the first. */
  readonly next?: number;
}

/** Loads a package. Returns a function that creates a client, if the package has clients. */
const packages = {
  fetch: async () => {
    // Node loads its HTTP client with the first call. This one needs no server.
    await (await fetch('data:,')).text();
    return undefined;
  },
  'openapi-fetch': async () => {
    await import('openapi-fetch');
    return undefined;
  },
  undici: async () => {
    await import('undici');
    return undefined;
  },
  mock: async () => {
    const { createMockBox } = await import('box-openapi-sdk/testing');
    await createMockBox();
    return undefined;
  },
  'mock-call': async () => {
    const { createMockBox } = await import('box-openapi-sdk/testing');
    const mock = await createMockBox();
    const headers = { authorization: `Bearer ${mock.issueToken()}` };
    await (await mock.fetch('https://api.box.com/2.0/users/me', { headers })).text();
    return undefined;
  },
  sdk: async () => {
    const { createBoxClient, developerToken } = await import('box-openapi-sdk');
    return () => createBoxClient({ auth: developerToken('bench') });
  },
  vendor: async () => {
    const { BoxClient, BoxDeveloperTokenAuth } = await import('box-node-sdk');
    return () => new BoxClient({ auth: new BoxDeveloperTokenAuth({ token: 'bench' }) });
  },
} satisfies Record<string, () => Promise<(() => object) | undefined>>;

export type PackageName = keyof typeof packages;

// A fresh process that loads a package and creates clients, like a program that starts.
const name = process.argv[2] as PackageName;
const cpu = process.cpuUsage();
const started = performance.now();
const create = await packages[name]();
const wallSeconds = secondsSince(started);
const { user, system } = process.cpuUsage(cpu);
const load = { wallSeconds, cpuSeconds: (user + system) / 1e6 };
process.send?.({ load, ...(create === undefined ? {} : clientCosts(create)) } satisfies StartUp, () => process.exit());

function clientCosts(create: () => object): Pick<StartUp, 'first' | 'next'> {
  const clients: object[] = [];
  const costs = Array.from({ length: 201 }, () => {
    const before = performance.now();
    clients.push(create());
    return secondsSince(before);
  });
  return { first: costs[0] ?? NaN, next: median(costs.slice(1)) };
}

function secondsSince(time: number): number {
  return (performance.now() - time) / 1000;
}
