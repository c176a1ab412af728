import { BoxConfigError } from './box-errors.js';

/** The error for what cannot be sent, such as `the header "x-a"`. Its value is left out, which may be a password. */
export function unsendableError(operationId: string, what: string): BoxConfigError {
  return new BoxConfigError(`${operationId}: ${what} cannot be sent as it is given.`);
}
