import { forbidden } from '../../http/errors.js';
import type { Call } from './call.js';

/** Throws 403 unless the caller is an admin or a co-admin. */
export function checkAdmin({ viewer }: Pick<Call, 'viewer'>): void {
  if (viewer.user.role === 'user') throw forbidden('Only an admin of the enterprise may do this');
}
