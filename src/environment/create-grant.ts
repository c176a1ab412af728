import { readFile } from 'node:fs/promises';
import { BoxConfigError, BoxError } from '../core/errors/box-errors.js';
import type { Auth } from '../core/options/options.js';
import { fileTokenStore } from '../node/stores/file-token-store.js';
import type { GrantSettings, JwtSource } from './variables.js';

/** Creates a grant. Rejects with BoxConfigError that names the variable whose value is not valid. */
export async function createGrant(settings: GrantSettings): Promise<Auth> {
  // The entry, because another import of the grants would split them off into a file that every client loads.
  const { authorizationCode, clientCredentials, developerToken, jwtAuth } = await import('../entry-core.js');
  switch (settings.grant) {
    case 'developerToken':
      return developerToken(settings.token);
    case 'clientCredentials': {
      const { clientId, clientSecret, subject } = settings;
      return clientCredentials({ clientId, clientSecret, ...subject });
    }
    case 'jwtAuth': {
      if (settings.config === undefined) {
        const { key, subject } = settings;
        return named('BOX_PRIVATE_KEY, BOX_KEY_PASSPHRASE', () => jwtAuth({ ...key, ...subject }));
      }
      const { config, subject } = settings;
      const text = await readConfig(config);
      return named(config.variable, () => jwtAuth({ config: text, ...subject }));
    }
    case 'authorizationCode': {
      const { clientId, clientSecret, tokenFile } = settings;
      const store = named('BOX_TOKEN_FILE', () => fileTokenStore({ path: tokenFile }));
      return authorizationCode({ clientId, clientSecret }).grant({ store });
    }
  }
}

async function readConfig(source: JwtSource): Promise<string> {
  if ('text' in source) return source.text;
  try {
    return await readFile(source.path, 'utf8');
  } catch (error) {
    const { code = 'error' } = error as { code?: string };
    throw new BoxConfigError(`${source.variable}: the file ${source.path} cannot be read (${code}).`);
  }
}

function named<T>(variable: string, create: () => T): T {
  try {
    return create();
  } catch (error) {
    throw error instanceof BoxError ? new BoxConfigError(`${variable}: ${error.message}`) : error;
  }
}
