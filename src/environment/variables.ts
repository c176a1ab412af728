import { BoxConfigError } from '../core/errors/box-errors.js';

export type GrantName = 'developerToken' | 'clientCredentials' | 'jwtAuth' | 'authorizationCode';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The options of a grant, read from variables. */
export type GrantSettings =
  | { readonly grant: 'developerToken'; readonly token: string }
  | { readonly grant: 'clientCredentials'; readonly clientId: string; readonly clientSecret: string; readonly subject: SubjectSettings }
  | { readonly grant: 'jwtAuth'; readonly config: JwtSource; readonly subject: SubjectSettings | undefined }
  | { readonly grant: 'jwtAuth'; readonly config?: undefined; readonly key: KeySettings; readonly subject: SubjectSettings }
  | { readonly grant: 'authorizationCode'; readonly clientId: string; readonly clientSecret: string; readonly tokenFile: string };

export type SubjectSettings = { readonly enterpriseId: string } | { readonly userId: string };
/** The configuration of the developer console: its text, or the path of a file with it. `variable` is for messages. */
export type JwtSource = { readonly variable: string } & ({ readonly text: string } | { readonly path: string });

export interface KeySettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicKeyId: string;
  readonly privateKey: string;
  readonly passphrase: string | undefined;
}

const owner = 'fromEnvironment';

/** The variables that only one grant uses. They select it. */
const markers: readonly (readonly [variable: string, grant: GrantName])[] = [
  ['BOX_DEVELOPER_TOKEN', 'developerToken'],
  ['BOX_JWT_CONFIG', 'jwtAuth'],
  ['BOX_JWT_CONFIG_FILE', 'jwtAuth'],
  ['BOX_PRIVATE_KEY', 'jwtAuth'],
  ['BOX_TOKEN_FILE', 'authorizationCode'],
];

/** Reads the variables of a grant. Throws BoxConfigError that names the variable that is missing or contradicts another. */
export function readGrant(env: Environment, requested: GrantName | undefined): GrantSettings {
  const grant = requested ?? selectGrant(env);
  switch (grant) {
    case 'developerToken':
      return { grant, token: required(env, grant, 'BOX_DEVELOPER_TOKEN') };
    case 'clientCredentials':
      return { grant, ...application(env, grant), subject: requiredSubject(env, grant) };
    case 'jwtAuth':
      return readJwt(env);
    case 'authorizationCode':
      return { grant, ...application(env, grant), tokenFile: required(env, grant, 'BOX_TOKEN_FILE') };
    default:
      throw new BoxConfigError(
        `${owner}: grant must be developerToken, clientCredentials, jwtAuth or authorizationCode, and is ${JSON.stringify(grant)}.`,
      );
  }
}

/** The grant whose variables are set. Client credentials need only variables that other grants use too. */
function selectGrant(env: Environment): GrantName {
  const [first, ...others] = markers.filter(([variable]) => valueOf(env, variable) !== undefined);
  const other = others.find(([, grant]) => grant !== first?.[1]);
  if (first !== undefined && other !== undefined)
    throw new BoxConfigError(`${owner}: ${first[0]} and ${other[0]} belong to different grants. Unset one of them, or pass grant.`);
  if (first === undefined && valueOf(env, 'BOX_CLIENT_ID') === undefined)
    throw new BoxConfigError(
      `${owner}: no credentials. Set BOX_DEVELOPER_TOKEN, or BOX_JWT_CONFIG_FILE, or BOX_CLIENT_ID with BOX_CLIENT_SECRET and BOX_ENTERPRISE_ID.`,
    );
  return first?.[1] ?? 'clientCredentials';
}

function readJwt(env: Environment): GrantSettings {
  const grant = 'jwtAuth';
  const text = valueOf(env, 'BOX_JWT_CONFIG');
  const path = valueOf(env, 'BOX_JWT_CONFIG_FILE');
  if (text !== undefined && path !== undefined)
    throw new BoxConfigError(`${owner}: BOX_JWT_CONFIG and BOX_JWT_CONFIG_FILE are both set. Unset one of them.`);
  if (text !== undefined) return { grant, config: { variable: 'BOX_JWT_CONFIG', text }, subject: subject(env) };
  if (path !== undefined) return { grant, config: { variable: 'BOX_JWT_CONFIG_FILE', path }, subject: subject(env) };
  const key = {
    ...application(env, grant),
    publicKeyId: required(env, grant, 'BOX_PUBLIC_KEY_ID'),
    privateKey: required(env, grant, 'BOX_PRIVATE_KEY'),
    passphrase: valueOf(env, 'BOX_KEY_PASSPHRASE'),
  };
  return { grant, key, subject: requiredSubject(env, grant) };
}

function application(env: Environment, grant: GrantName): { clientId: string; clientSecret: string } {
  return { clientId: required(env, grant, 'BOX_CLIENT_ID'), clientSecret: required(env, grant, 'BOX_CLIENT_SECRET') };
}

/** A user takes precedence over nothing: with both variables set, it is unclear for which account the tokens are. */
function subject(env: Environment): SubjectSettings | undefined {
  const enterpriseId = valueOf(env, 'BOX_ENTERPRISE_ID');
  const userId = valueOf(env, 'BOX_USER_ID');
  if (enterpriseId !== undefined && userId !== undefined)
    throw new BoxConfigError(`${owner}: BOX_ENTERPRISE_ID (service account) and BOX_USER_ID (user) are both set. Unset one of them.`);
  if (userId !== undefined) return { userId };
  return enterpriseId === undefined ? undefined : { enterpriseId };
}

function requiredSubject(env: Environment, grant: GrantName): SubjectSettings {
  const found = subject(env);
  if (found === undefined)
    throw new BoxConfigError(`${owner}: ${grant} requires BOX_ENTERPRISE_ID (service account) or BOX_USER_ID (user).`);
  return found;
}

function required(env: Environment, grant: GrantName, name: string): string {
  const value = valueOf(env, name);
  if (value === undefined) throw new BoxConfigError(`${owner}: ${grant} requires ${name}, which is not set.`);
  return value;
}

/** An empty variable counts as not set, as shells and CI systems often pass one. */
function valueOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}
