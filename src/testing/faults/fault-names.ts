import type { FaultEffects, FaultTarget } from './fault.js';

/** The properties of a fault. */
export const faultNames: Readonly<Record<keyof FaultTarget | keyof FaultEffects | 'after', 1>> = {
  operationId: 1,
  method: 1,
  path: 1,
  times: 1,
  skip: 1,
  probability: 1,
  delayMs: 1,
  respond: 1,
  networkError: 1,
  cut: 1,
  corrupt: 1,
  drip: 1,
  expireSession: 1,
  after: 1,
};
