import { found, note, ok, type Finding } from '../finding.js';

/** The service accepts an assertion for at most 60 seconds, and those of the SDK last 45. */
const toleranceMs = 15_000;

/** Compares the local time, in ms since 1970, with the `Date` header of a response, which has whole seconds. */
export function checkClock(date: string | undefined, localMs: number): Finding {
  const serviceMs = Date.parse(date ?? '');
  if (Number.isNaN(serviceMs)) return note('clock', 'the response has no Date header');
  const differenceMs = localMs - serviceMs;
  const seconds = Math.round(Math.abs(differenceMs) / 1000);
  if (Math.abs(differenceMs) <= toleranceMs) return ok('clock', `within ${String(toleranceMs / 1000)} seconds of the service`);
  return found('clock', 'clock-wrong', `${String(seconds)} seconds ${differenceMs > 0 ? 'ahead of' : 'behind'} the service`);
}
