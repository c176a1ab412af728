import { BoxConfigError } from './errors.js';

/** The errors for what cannot be sent. Its value is left out, which may be a password. */
export function unsendableHeader(operationId: string, name: string): BoxConfigError {
  return new BoxConfigError(`${operationId}: the header ${JSON.stringify(name)} cannot be sent as it is given.`);
}

export function unsendableBody(operationId: string): BoxConfigError {
  return new BoxConfigError(`${operationId}: the body cannot be sent as it is given.`);
}
