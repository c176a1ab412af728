import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { Engine } from '../fast-fetch/fast-exchange.js';
import { ConnectionPool, type ChooseAgent } from './connection-pool.js';
import { HttpExchange } from './http-exchange.js';

/** Creates an engine over Node's own HTTP modules. `chooseAgent` returns the application's agent for a protocol, which is not closed. */
export function httpEngine(chooseAgent?: ChooseAgent): Engine {
  const pool = new ConnectionPool(chooseAgent);
  let closed: Promise<void> | undefined;
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        // A redirect that continues after `close`.
        if (closed !== undefined) throw new BoxConfigError('fastTransport: the transport is closed. Create a new one.');
        new HttpExchange(pool, request, resolve, reject).start();
      }),
    close: () => (closed ??= pool.close()),
  };
}
