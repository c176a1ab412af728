import { BoxConfigError, clientCredentials, developerToken, jwtAuth, type Auth } from 'box-openapi-sdk';
import { fromEnvironment } from 'box-openapi-sdk/node';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';
import { readJson } from '../read-json.js';
import type { AuthOptions } from './options.js';

/**
 * The grant of a verb: from `--config`, from the standard input, or from `BOX_*` variables, in this order. Throws a Failure that names the
 * option, the variable or the field, and quotes no secret.
 */
export async function readAuth({ config, tokenStdin }: AuthOptions, io: Pick<Io, 'cwd' | 'env' | 'stdin'>): Promise<Auth> {
  if (config !== undefined && tokenStdin === true) throw new Failure('Pass either --config or --token-stdin, not both.', 2);
  try {
    if (config !== undefined)
      return fromConfig(await readJson('--config', config, io.cwd, ', as the developer console provides it'), io.env['BOX_USER_ID']);
    if (tokenStdin === true) return fromStdin(await io.stdin());
    return fromEnvironment({ env: io.env });
  } catch (error) {
    if (!(error instanceof BoxConfigError)) throw error;
    throw new Failure(error.message.replace(/^fromEnvironment: /, ''), 2, { cause: error });
  }
}

function fromStdin(text: string): Auth {
  if (text.trim() === '') throw new Failure('--token-stdin: the standard input is empty. Pipe an access token to the command.', 2);
  return developerToken(text);
}

/** The file of the developer console. With a key pair it is for JWT, otherwise for client credentials. */
function fromConfig(config: unknown, userId: string | undefined): Auth {
  const { boxAppSettings, enterpriseID } = (config ?? {}) as { boxAppSettings?: Record<string, unknown>; enterpriseID?: unknown };
  const subject = userId === undefined || userId === '' ? { enterpriseId: String(enterpriseID) } : { userId };
  const key = (boxAppSettings?.['appAuth'] ?? {}) as { privateKey?: unknown };
  if (typeof key.privateKey === 'string' && key.privateKey !== '') return jwtAuth({ config: JSON.stringify(config), ...subject });
  const { clientID, clientSecret } = boxAppSettings ?? {};
  if (typeof clientID !== 'string' || typeof clientSecret !== 'string')
    throw new Failure('--config: the file must have boxAppSettings.clientID and boxAppSettings.clientSecret.', 2);
  if (typeof enterpriseID !== 'string' && 'enterpriseId' in subject)
    throw new Failure('--config: the file must have enterpriseID. For a user, set BOX_USER_ID.', 2);
  return clientCredentials({ clientId: clientID, clientSecret, ...subject });
}
