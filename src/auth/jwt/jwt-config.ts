import { BoxConfigError } from '../../core/errors/box-errors.js';
import { withoutBom } from '../../core/util/parse-json.js';

/** The file that the developer console provides with a key pair. */
export interface JwtConfig {
  readonly boxAppSettings: {
    readonly clientID: string;
    readonly clientSecret: string;
    readonly appAuth: {
      readonly publicKeyID: string;
      /** PEM. */
      readonly privateKey: string;
      readonly passphrase?: string | undefined;
    };
  };
  readonly enterpriseID?: string | undefined;
  readonly webhooks?: unknown;
}

/** Credentials that identify an application to the service. */
export interface JwtApplication {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicKeyId: string;
}

/** Path of the key within the file. */
export const privateKeyPath = 'config.boxAppSettings.appAuth.';

/** Reads the file from its text or its parsed object. Throws BoxConfigError with the path of a missing field. */
export function readJwtConfig(owner: string, config: unknown) {
  const file = record(typeof config === 'string' ? parse(owner, config) : config);
  const settings = record(file['boxAppSettings']);
  const key = record(settings['appAuth']);
  const required = (from: Readonly<Record<string, unknown>>, path: string, name: string): string => {
    const value = from[name];
    if (typeof value !== 'string' || value.trim() === '') throw new BoxConfigError(`${owner}: ${path}${name} must be a non-empty string.`);
    return value;
  };
  const application: JwtApplication = {
    clientId: required(settings, 'config.boxAppSettings.', 'clientID'),
    clientSecret: required(settings, 'config.boxAppSettings.', 'clientSecret'),
    publicKeyId: required(key, privateKeyPath, 'publicKeyID'),
  };
  return {
    application,
    privateKey: required(key, privateKeyPath, 'privateKey'),
    passphrase: key['passphrase'] as string | undefined,
    enterpriseId: () => required(file, 'config.', 'enterpriseID'),
  };
}

/** Omits the parser's message, because it quotes the text, which contains the key. */
function parse(owner: string, text: string): unknown {
  try {
    return JSON.parse(withoutBom(text));
  } catch {
    throw new BoxConfigError(`${owner}: config must be JSON. Pass the content of the file, not its path, or the parsed object.`);
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
