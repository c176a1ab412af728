import { fastTransport, type FastTransport } from 'box-openapi-sdk/node';

/** The outcome of one request. */
export type Probe =
  | { readonly kind: 'response'; readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly text: string }
  | { readonly kind: 'failure'; readonly failure: ConnectionFailure };

/** A failed connection, without anything of the request. */
export interface ConnectionFailure {
  /** The code of the system, of TLS or of the transport, such as `ECONNREFUSED`; `TIMEOUT` for the time limit. */
  readonly code: string;
  /** Port of the address that the system could not connect to. */
  readonly port: number | undefined;
  /** Status of the proxy's response to CONNECT. */
  readonly proxyStatus: number | undefined;
}

/** Error bodies are small. More of a page is not needed. */
const maxText = 16_384;

const headerNames = ['date', 'content-type', 'www-authenticate', 'proxy-authenticate', 'access-control-allow-origin', 'box-request-id'];

export interface Prober {
  readonly transport: FastTransport;
  send(url: string, headers?: Readonly<Record<string, string>>): Promise<Probe>;
}

/** Sends GET requests as `fastTransport()` does, through the proxy of the environment if that is in use. */
export function createProber(timeoutMs: number): Prober {
  // Its errors have the codes of the system. Those of undici depend on the version.
  const transport = fastTransport({ engine: 'node' });
  return {
    transport,
    async send(url, headers = {}) {
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const response = await transport(url, { headers, signal, redirect: 'manual' });
        const text = (await response.text()).slice(0, maxText);
        const entries = headerNames.flatMap((name) => {
          const value = response.headers.get(name);
          return value === null ? [] : [[name, value] as const];
        });
        return { kind: 'response', status: response.status, headers: new Map(entries), text };
      } catch (error) {
        return {
          kind: 'failure',
          failure: signal.aborted ? { code: 'TIMEOUT', port: undefined, proxyStatus: undefined } : readFailure(error),
        };
      }
    },
  };
}

const maxDepth = 5;

function readFailure(error: unknown): ConnectionFailure {
  let cause: unknown = error;
  for (let depth = 0; depth < maxDepth && typeof cause === 'object' && cause !== null; depth++) {
    const { code, port, message, errors } = cause as { code?: unknown; port?: unknown; message?: unknown; errors?: unknown };
    // An AggregateError has the failure of each address of the host.
    const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
    if (typeof code === 'string') {
      const ofAddress = (first as { port?: unknown } | undefined)?.port ?? port;
      const status = /responded with (\d{3})/.exec(typeof message === 'string' ? message : '')?.[1];
      return {
        code,
        port: typeof ofAddress === 'number' ? ofAddress : undefined,
        proxyStatus: status === undefined ? undefined : Number(status),
      };
    }
    cause = (cause as { cause?: unknown }).cause;
  }
  return {
    code: error instanceof Error && error.name === 'BoxConfigError' ? 'PROXY_INVALID' : 'UNKNOWN',
    port: undefined,
    proxyStatus: undefined,
  };
}
