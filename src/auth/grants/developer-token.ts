import { BoxAuthError, BoxConfigError } from '../../core/errors/box-errors.js';
import type { Auth } from '../../core/options/options.js';

/** A token created in the developer console. It expires after 60 minutes and cannot be renewed. A rejected token rejects calls with BoxAuthError. */
export function developerToken(token: string): Auth {
  if (typeof token !== 'string' || token.trim() === '') {
    throw new BoxConfigError('developerToken: token must be a non-empty string.');
  }
  return () => {
    let rejected = false;
    return {
      getToken: () =>
        rejected
          ? Promise.reject(
              new BoxAuthError(
                'The developer token was rejected: it expires after 60 minutes. Create a new one in the developer console.',
                {
                  status: 401,
                },
              ),
            )
          : Promise.resolve(token.trim()),
      invalidate: () => {
        rejected = true;
      },
    };
  };
}
