import { BoxAuthError, BoxConfigError } from '../../core/errors/box-errors.js';
import type { Auth } from '../../core/options/options.js';

/** A token made by hand in the developer console. It lives 60 minutes and cannot be renewed: a refused one rejects with BoxAuthError. */
export function developerToken(token: string): Auth {
  if (typeof token !== 'string' || token.trim() === '') {
    throw new BoxConfigError('developerToken: the token is empty.');
  }
  return () => {
    let refused = false;
    return {
      getToken: () =>
        refused
          ? Promise.reject(
              new BoxAuthError('The developer token was refused: it lives 60 minutes. Make a new one in the developer console.', {
                status: 401,
              }),
            )
          : Promise.resolve(token.trim()),
      invalidate: () => {
        refused = true;
      },
    };
  };
}
