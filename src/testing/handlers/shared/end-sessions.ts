import type { World } from '../../state/world.js';

/** Revokes all tokens of the users. Returns the response body, which the service sends before it has ended the sessions. */
export function endSessions({ tokens, users }: World, userIds: ReadonlySet<string>): { readonly message: string } {
  for (const id of userIds) {
    const user = users.find(id);
    if (user !== undefined) tokens.revokeAll(user);
  }
  return { message: 'Request is successful, please check the admin events for the status of the job' };
}
