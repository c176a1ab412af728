import { BoxConfigError, type Auth } from 'box-openapi-sdk';
import { keySigner, type GrantName } from 'box-openapi-sdk/node';
import { readAuth } from '../../../auth/read-auth.js';
import { Failure } from '../../../failure.js';
import type { Io } from '../../../io.js';
import { readJson } from '../../../read-json.js';
import { configFault } from '../config-fault.js';
import type { FaultId } from '../faults/catalog.js';
import { found, ok, skipped, type Finding } from '../finding.js';
import type { Setup } from '../setup.js';

/** Credentials that were read. `auth` is undefined if one of the findings is a fault. */
export interface CheckedCredentials {
  readonly findings: readonly Finding[];
  readonly grant: GrantName | undefined;
  readonly auth: Auth | undefined;
}

/** The console's file, from the option or the variable. */
interface ConfigSource {
  readonly name: string;
  readonly read: () => Promise<unknown>;
}

/** Reads the credentials as the other verbs do, and opens the private key. Sends nothing. */
export async function checkCredentials({ options, io }: Setup): Promise<CheckedCredentials> {
  const fault = (id: FaultId, detail: string) => failed(found('credentials', id, detail));
  const source = options.tokenStdin === true ? undefined : configSource(options.config, io);
  let config: unknown;
  try {
    config = await source?.read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return fault(configFault(error.message), error.message);
  }
  if (source !== undefined && textIn(config, 'enterpriseID') === '0' && !io.env['BOX_USER_ID'])
    return fault('config-without-enterprise', `${source.name}: enterpriseID`);
  const token = options.tokenStdin === true ? await io.stdin() : options.config === undefined ? io.env['BOX_DEVELOPER_TOKEN'] : undefined;
  // A visible ASCII character each (RFC 6750, section 2.1). Blanks around a token are ignored.
  if (token !== undefined && token.trim() !== '' && !/^[A-Za-z0-9\-._~+/|:]+=*$/.test(token.trim()))
    return fault('token-malformed', options.tokenStdin === true ? '--token-stdin' : 'BOX_DEVELOPER_TOKEN');
  const grant = grantOf(setupOf(options.tokenStdin === true, config, io));
  const keyFindings = checkKey(grant, config, io);
  if (keyFindings.some(({ status }) => status === 'fault')) return { findings: keyFindings, grant, auth: undefined };
  try {
    const auth = await readAuth(options, io);
    const place = options.tokenStdin === true ? '--token-stdin' : (source?.name ?? 'environment variables');
    return { findings: [ok('credentials', `${grant} from ${place}`), ...keyFindings], grant, auth };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return fault(configFault(error.message), error.message);
  }
}

const failed = (finding: Finding): CheckedCredentials => ({ findings: [finding], grant: undefined, auth: undefined });

function configSource(path: string | undefined, io: Pick<Io, 'cwd' | 'env'>): ConfigSource | undefined {
  if (path !== undefined) return { name: `--config ${path}`, read: () => readJson('--config', path, io.cwd) };
  const file = io.env['BOX_JWT_CONFIG_FILE']?.trim();
  if (file) return { name: 'BOX_JWT_CONFIG_FILE', read: () => readJson('BOX_JWT_CONFIG_FILE', file, io.cwd) };
  const text = io.env['BOX_JWT_CONFIG']?.trim();
  if (!text) return undefined;
  return {
    name: 'BOX_JWT_CONFIG',
    read: () => {
      try {
        return Promise.resolve(JSON.parse(text) as unknown);
      } catch {
        // Without the message of the parser, which quotes the text.
        return Promise.reject(new Failure('BOX_JWT_CONFIG: must contain JSON.'));
      }
    },
  };
}

interface GrantSetup {
  readonly hasStdin: boolean;
  readonly config: unknown;
  readonly env: Io['env'];
}

const setupOf = (hasStdin: boolean, config: unknown, { env }: Pick<Io, 'env'>): GrantSetup => ({ hasStdin, config, env });

function grantOf({ hasStdin, config, env }: GrantSetup): GrantName {
  if (hasStdin) return 'developerToken';
  if (config !== undefined) return textIn(config, 'boxAppSettings', 'appAuth', 'privateKey') ? 'jwtAuth' : 'clientCredentials';
  if (env['BOX_DEVELOPER_TOKEN']) return 'developerToken';
  if (env['BOX_PRIVATE_KEY']) return 'jwtAuth';
  return env['BOX_TOKEN_FILE'] ? 'authorizationCode' : 'clientCredentials';
}

function checkKey(grant: GrantName, config: unknown, { env }: Pick<Io, 'env'>): Finding[] {
  if (grant !== 'jwtAuth') return [skipped('key', `${grant} uses no key`)];
  const [privateKey, passphrase] =
    config === undefined
      ? [env['BOX_PRIVATE_KEY'], env['BOX_KEY_PASSPHRASE']]
      : (['privateKey', 'passphrase'] as const).map((name) => textIn(config, 'boxAppSettings', 'appAuth', name));
  try {
    keySigner({ privateKey: privateKey ?? '', passphrase: passphrase === '' ? undefined : passphrase });
    return [ok('key', passphrase ? 'the passphrase decrypts the private key' : 'the private key is valid')];
  } catch (error) {
    if (!(error instanceof BoxConfigError)) throw error;
    return [found('key', error.message.startsWith('passphrase') ? 'key-passphrase' : 'key-unreadable', error.message)];
  }
}

function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  let at = value;
  for (const name of path) at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof at === 'string' ? at : undefined;
}
