import type { Fault, FaultEffects } from './fault.js';

const effects: readonly (keyof FaultEffects)[] = ['respond', 'networkError', 'cut', 'corrupt', 'drip', 'expireSession'];
const maxMs = 2 ** 31 - 1;

/** Throws an error that names the invalid field: without types, an invalid fault would silently never apply. */
export function checkFault(fault: Fault, isOperation: (operationId: string) => boolean): void {
  const { operationId, times = 1, skip = 0, probability = 0, delayMs, respond, drip } = fault;
  const chosen = effects.filter((name) => fault[name] !== undefined);
  check(chosen.length <= 1, chosen.join(' and '), 'exclude each other: set only one of them');
  check(chosen.length === 1 || delayMs !== undefined, effects.join(', '), 'or delayMs must be set');
  check(operationId === undefined || isOperation(operationId), 'operationId', 'must be an operation of the OpenAPI document');
  check(isIntegerFrom(times, 1), 'times', 'must be an integer >= 1');
  check(isIntegerFrom(skip, 0), 'skip', 'must be an integer >= 0');
  check(isBetween(probability, 1), 'probability', 'must be a number from 0 to 1');
  check(isBetween(delayMs ?? 0, maxMs), 'delayMs', 'must be a number >= 0, in milliseconds');
  if (respond !== undefined) {
    const { status, retryAfter = 0, code, body } = respond;
    check(Number.isInteger(status) && status >= 200 && status < 600, 'respond.status', 'must be an integer from 200 to 599');
    check(isIntegerFrom(retryAfter, 0), 'respond.retryAfter', 'must be an integer >= 0, in seconds');
    check(code === undefined || body === undefined, 'respond.code', 'excludes respond.body: set only one of them');
  }
  for (const name of ['cut', 'corrupt', 'drip'] as const) {
    const of: unknown = fault[name]?.of;
    check(fault[name] === undefined || of === 'request' || of === 'response', `${name}.of`, 'must be "request" or "response"');
  }
  for (const name of ['cut', 'corrupt'] as const)
    check(fault[name] === undefined || isIntegerFrom(fault[name].at, 0), `${name}.at`, 'must be an integer >= 0');
  check(drip === undefined || isIntegerFrom(drip.bytes, 1), 'drip.bytes', 'must be an integer >= 1');
  check(drip === undefined || isBetween(drip.everyMs, maxMs), 'drip.everyMs', 'must be a number >= 0, in milliseconds');
  const supportsAfter = chosen.length === 0 || fault.respond !== undefined || fault.networkError !== undefined;
  check(fault.after === undefined || supportsAfter, 'after', `cannot be combined with ${String(chosen[0])}`);
}

/** Accepts Infinity too. */
const isIntegerFrom = (value: unknown, min: number): boolean =>
  typeof value === 'number' && value >= min && (Number.isInteger(value) || value === Infinity);

const isBetween = (value: unknown, max: number): boolean => typeof value === 'number' && value >= 0 && value <= max;

function check(isValid: boolean, field: string, problem: string): void {
  if (!isValid) throw new Error(`fault: ${field} ${problem}.`);
}
