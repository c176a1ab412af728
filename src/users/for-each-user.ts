import type { WebAbortSignal } from '../core/types/web.js';
import type { ActingClient, ForEachUserOptions, ForEachUserSummary } from './user-options.js';

/**
 * Calls `work` for each user with a client that acts for the user (`As-User` header), a few users at once. `users` are IDs or objects with
 * an `id`, such as the items of `box.users.list()`, read lazily. Each user has an own rate limiter, so that a 429 of one does not delay the
 * others, and their searches together stay within the limit of the enterprise. A user that fails does not stop the others. Resolves with the
 * numbers of users. Rejects with BoxConfigError (invalid option), BoxAuthError or BoxUnauthorizedError (no user could succeed), the error of
 * `users` or `onResult`, or the signal's reason, which `work` receives too.
 */
export async function forEachUser<Client, User extends string | { readonly id: string }>(
  box: ActingClient<Client>,
  users: Iterable<User> | AsyncIterable<User>,
  options: ForEachUserOptions<User>,
  work: (client: Client, user: User, signal: WebAbortSignal) => Promise<unknown>,
): Promise<ForEachUserSummary> {
  const { runForUsers } = await import('./run-for-users.js');
  return runForUsers(box, users, options, work);
}
