import type { WebAbortSignal } from '../core/types/web.js';

export interface ForEachUserOptions<User> {
  /** Users worked for at once (default 4). */
  concurrency?: number | undefined;
  /** Ends the run. It rejects with the reason. */
  signal?: WebAbortSignal | undefined;
  /** End the run at the first failed user, with its error (default false). */
  stopOnError?: boolean | undefined;
  /** Called for each user and awaited. If it throws or rejects, the run stops. */
  onResult?: ((result: UserResult<User>) => void | Promise<void>) | undefined;
}

/** Result of one user. */
export type UserResult<User> = { user: User } & ({ status: 'done'; /** Of `work`. */ value: unknown } | { status: 'failed'; error: Error });

export interface ForEachUserSummary {
  /** Number of users. */
  done: number;
  /** Number of users. */
  failed: number;
}

/** A client that can act for users. */
export interface ActingClient<Client> {
  asUser(userId: string): Client;
}
