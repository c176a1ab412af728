import { BoxConfigError } from '../../core/errors/box-errors.js';

/** Throws BoxConfigError with the name of the first option that is not a non-empty string. */
export function requireNonEmpty(owner: string, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value !== 'string' || value.trim() === '') throw new BoxConfigError(`${owner}: ${name} must be a non-empty string.`);
  }
}

/** Throws BoxConfigError for a lease that is too short for a refresh. */
export function requireLease(owner: string, leaseMs: number | undefined): void {
  if (leaseMs !== undefined && !(Number.isFinite(leaseMs) && leaseMs >= 100)) {
    throw new BoxConfigError(`${owner}: leaseMs must be a number >= 100.`);
  }
}

/** Throws BoxConfigError for an invalid lease or store. */
export function requireSharedTokensOptions(owner: string, { store, leaseMs }: { store?: unknown; leaseMs?: number | undefined }): void {
  requireLease(owner, leaseMs);
  if (store !== undefined) requireStore(owner, store);
}

/** Throws BoxConfigError unless `store` has the methods of a token store. */
export function requireStore(owner: string, store: unknown): void {
  const methods = ['get', 'compareAndSet', 'acquireLease', 'releaseLease'];
  const missing = methods.find((name) => !hasMethod(store, name));
  if (missing !== undefined)
    throw new BoxConfigError(
      `${owner}: store must be a token store, such as memoryTokenStore() or fileTokenStore(…). It has no ${missing}().`,
    );
}

/** The subject of the tokens: the application's service account in an enterprise, or one user. */
export type Subject = { enterpriseId: string; userId?: undefined } | { userId: string; enterpriseId?: undefined };

/** Throws BoxConfigError unless exactly one of the two is set. */
export function readSubject(
  owner: string,
  { enterpriseId, userId }: { enterpriseId?: unknown; userId?: unknown },
): { type: 'enterprise' | 'user'; id: string } {
  if ((enterpriseId === undefined) === (userId === undefined)) {
    throw new BoxConfigError(`${owner}: pass either enterpriseId (service account) or userId.`);
  }
  requireNonEmpty(owner, enterpriseId === undefined ? { userId } : { enterpriseId });
  return enterpriseId === undefined ? { type: 'user', id: userId as string } : { type: 'enterprise', id: enterpriseId as string };
}

function hasMethod(store: unknown, name: string): boolean {
  try {
    return typeof (store as Record<string, unknown> | null | undefined)?.[name] === 'function';
  } catch {
    // A proxy of the caller has thrown.
    return false;
  }
}
