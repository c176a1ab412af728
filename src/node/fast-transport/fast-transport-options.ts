export interface FastTransportOptions {
  /**
   * `node`: `node:http` and `node:https`, without a dependency. `undici`: the package of that name, an optional peer (`npm install undici`),
   * for servers with many calls at once. Default: `undici` with the option `dispatcher`, or if the application has set a dispatcher with
   * undici's `setGlobalDispatcher`, otherwise `node`.
   */
  engine?: 'undici' | 'node' | undefined;
  /**
   * A dispatcher of undici: `ProxyAgent`, `EnvHttpProxyAgent`, or an `Agent` with certificates or another connection limit. The application
   * owns it: `close` does not close it. Not for the engine `node`. Default: the dispatcher of undici's `setGlobalDispatcher`, if the
   * application has set one. Otherwise, the engine `undici` uses the proxies of the environment if `NODE_USE_ENV_PROXY` is 1, or a new Agent.
   */
  dispatcher?: FastDispatcher | undefined;
  /**
   * An `http.Agent` or `https.Agent`, also of a package such as `https-proxy-agent`, or a function that returns one for a protocol
   * (undefined: the default). The application owns it: `close` does not close it. Selects the engine `node`. Default: the proxies of the
   * environment if `NODE_USE_ENV_PROXY` is 1, otherwise a new agent that keeps connections alive.
   */
  agent?: FastAgent | ((protocol: 'http:' | 'https:') => FastAgent | undefined) | undefined;
}

/** Structural type of Node's `http.Agent` and `https.Agent`. */
export interface FastAgent {
  readonly sockets: object;
  destroy(): void;
}

/** Structural type of undici's `Dispatcher`. */
export interface FastDispatcher {
  dispatch(options: never, handler: never): boolean;
}
