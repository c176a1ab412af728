import { BoxConfigError } from '../../core/errors/box-errors.js';

/** Throws BoxConfigError with the name of the first option that is no text or empty. */
export function requireNonEmpty(owner: string, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value !== 'string' || value.trim() === '') throw new BoxConfigError(`${owner}: ${name} is missing or no text.`);
  }
}

/** Throws BoxConfigError unless the lease can be told apart from the time that a refresh takes. */
export function requireLease(owner: string, leaseMs: number | undefined): void {
  if (leaseMs !== undefined && !(Number.isFinite(leaseMs) && leaseMs >= 100)) {
    throw new BoxConfigError(`${owner}: leaseMs must be a number of at least 100.`);
  }
}

/** Throws BoxConfigError for a wrong lease, and for what is given as a store and is none. */
export function requireSharing(owner: string, { store, leaseMs }: { store?: unknown; leaseMs?: number | undefined }): void {
  requireLease(owner, leaseMs);
  if (store !== undefined) requireStore(owner, store);
}

/** Throws BoxConfigError for what is no token store. */
export function requireStore(owner: string, store: unknown): void {
  const methods = ['get', 'compareAndSet', 'acquireLease', 'releaseLease'];
  const missing = methods.find((name) => typeof (store as Record<string, unknown> | null | undefined)?.[name] !== 'function');
  if (missing !== undefined)
    throw new BoxConfigError(
      `${owner}: store is no token store, it has no ${missing}(). Give memoryTokenStore(), fileTokenStore(…) or another.`,
    );
}

/** Whom tokens are for: the application's service account in an enterprise, or one user. */
export type Subject = { enterpriseId: string; userId?: undefined } | { userId: string; enterpriseId?: undefined };

/** Throws BoxConfigError unless just one of the two is given. */
export function readSubject(
  owner: string,
  { enterpriseId, userId }: { enterpriseId?: unknown; userId?: unknown },
): { type: 'enterprise' | 'user'; id: string } {
  if ((enterpriseId === undefined) === (userId === undefined)) {
    throw new BoxConfigError(`${owner}: give either enterpriseId (service account) or userId.`);
  }
  requireNonEmpty(owner, enterpriseId === undefined ? { userId } : { enterpriseId });
  return enterpriseId === undefined ? { type: 'user', id: userId as string } : { type: 'enterprise', id: enterpriseId as string };
}
