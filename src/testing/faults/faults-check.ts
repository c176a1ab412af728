import type { Fault, FaultEffects } from './fault.js';

const effects: readonly (keyof FaultEffects)[] = ['respond', 'networkError', 'cut', 'corrupt', 'drip', 'expireSession'];
const mostMs = 2 ** 31 - 1;

/** Throws an error that names the field which is wrong: whoever calls without types would wonder why nothing strikes. */
export function checkFault(fault: Fault, knows: (operationId: string) => boolean): void {
  const { operationId, times = 1, skip = 0, probability = 0, delayMs, respond, drip } = fault;
  const chosen = effects.filter((name) => fault[name] !== undefined);
  check(chosen.length <= 1, chosen.join(' and '), 'exclude each other');
  check(chosen.length === 1 || delayMs !== undefined, effects.join(', '), 'or delayMs has to say what happens');
  check(operationId === undefined || knows(operationId), 'operationId', 'has to be an operation of the document');
  check(isWhole(times, 1), 'times', 'has to be a whole number of at least 1');
  check(isWhole(skip, 0), 'skip', 'has to be a whole number of at least 0');
  check(isBetween(probability, 1), 'probability', 'has to be a number from 0 to 1');
  check(isBetween(delayMs ?? 0, mostMs), 'delayMs', 'has to be a number of milliseconds');
  if (respond !== undefined) {
    const { status, retryAfter = 0, code, body } = respond;
    check(Number.isInteger(status) && status >= 200 && status < 600, 'respond.status', 'has to be from 200 to 599');
    check(isWhole(retryAfter, 0), 'respond.retryAfter', 'has to be a whole number of seconds');
    check(code === undefined || body === undefined, 'respond.code', 'makes a body of its own, so that there can be no respond.body');
  }
  for (const name of ['cut', 'corrupt', 'drip'] as const) {
    const of: unknown = fault[name]?.of;
    check(fault[name] === undefined || of === 'request' || of === 'response', `${name}.of`, 'has to be request or response');
  }
  for (const name of ['cut', 'corrupt'] as const)
    check(fault[name] === undefined || isWhole(fault[name].at, 0), `${name}.at`, 'has to be a whole number of at least 0');
  check(drip === undefined || isWhole(drip.bytes, 1), 'drip.bytes', 'has to be a whole number of at least 1');
  check(drip === undefined || isBetween(drip.everyMs, mostMs), 'drip.everyMs', 'has to be a number of milliseconds');
  const takesAfter = chosen.length === 0 || fault.respond !== undefined || fault.networkError !== undefined;
  check(fault.after === undefined || takesAfter, 'after', `does not go with ${String(chosen[0])}`);
}

const isWhole = (value: unknown, least: number): boolean =>
  typeof value === 'number' && value >= least && (Number.isInteger(value) || value === Infinity);

const isBetween = (value: unknown, most: number): boolean => typeof value === 'number' && value >= 0 && value <= most;

function check(isGood: boolean, field: string, problem: string): void {
  if (!isGood) throw new Error(`A fault of the mock Box: ${field} ${problem}.`);
}
