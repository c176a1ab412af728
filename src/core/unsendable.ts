import { BoxConfigError } from './errors.js';

/** The error for a call that the platform refuses to send. What it says is left out: it quotes what could not be sent, which may be a password. */
export function unsendable(operationId: string, headers: Readonly<Record<string, string>>): BoxConfigError {
  const wrong = Object.entries(headers).find(([name, value]) => !isHeader(name, value));
  const what = wrong === undefined ? 'the body' : `the header ${JSON.stringify(wrong[0])}`;
  return new BoxConfigError(`${operationId}: ${what} cannot be sent as it is given.`);
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers({ [name]: value });
    return true;
  } catch {
    return false;
  }
}
