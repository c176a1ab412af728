import { BoxConfigError } from './box-errors.js';

/** The error for a value that cannot be sent, such as `the header "x-a"`. The value is omitted because it may be a password. */
export function unsendableError(operationId: string, subject: string): BoxConfigError {
  return new BoxConfigError(`${operationId}: ${subject} cannot be encoded in a request.`);
}
