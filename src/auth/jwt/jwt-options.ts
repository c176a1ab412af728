import { keySigner } from '#signer';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { Signer, SigningAlgorithm } from '../../core/types/ports/signer.js';
import { privateKeyPath, readJwtConfig, type JwtApplication, type JwtConfig } from './jwt-config.js';
import { readSubject, requireNonEmpty, type Subject } from '../token-endpoint/validate-grant-options.js';
import type { SharedTokensOptions } from '../tokens/shared-tokens.js';
import { checkNames, type OptionNames } from '../../core/options/check-names.js';

/** Credentials from the file of the developer console. */
export interface JwtFromConfig {
  /** The content of the file: its text or the parsed object. */
  config: JwtConfig | string;
  /** Default: `RS256`. */
  algorithm?: SigningAlgorithm | undefined;
  clientId?: undefined;
  clientSecret?: undefined;
  publicKeyId?: undefined;
  privateKey?: undefined;
  passphrase?: undefined;
  signer?: undefined;
}

/** A key pair whose public key is registered in the developer console. */
export interface JwtFromKey {
  clientId: string;
  clientSecret: string;
  /** ID of the public key in the developer console. */
  publicKeyId: string;
  /** RSA key in PEM. Without Node's modules (in browsers), only unencrypted PKCS#8. */
  privateKey: string;
  passphrase?: string | undefined;
  /** Default: `RS256`. */
  algorithm?: SigningAlgorithm | undefined;
  signer?: undefined;
  config?: undefined;
}

/** A key outside this program, for example in a key management service. */
export interface JwtFromSigner {
  clientId: string;
  clientSecret: string;
  /** ID of the public key in the developer console. */
  publicKeyId: string;
  signer: Signer;
  privateKey?: undefined;
  passphrase?: undefined;
  algorithm?: undefined;
  config?: undefined;
}

/** With `config`, the default subject is its enterprise. */
type OptionalSubject = Subject | { enterpriseId?: undefined; userId?: undefined };

/** The application, its key and the subject of its tokens. With `store`, several processes share one token. */
export type JwtAuthOptions = ((JwtFromConfig & OptionalSubject) | ((JwtFromKey | JwtFromSigner) & Subject)) & Partial<SharedTokensOptions>;

/** Contents of the assertions. */
export interface JwtIdentity extends JwtApplication {
  readonly subject: { readonly type: 'enterprise' | 'user'; readonly id: string };
  readonly signer: Signer;
}

const owner = 'jwtAuth';
const algorithms: readonly unknown[] = ['RS256', 'RS384', 'RS512'] satisfies SigningAlgorithm[];

const optionNames: OptionNames<JwtAuthOptions> = {
  config: 1,
  algorithm: 1,
  clientId: 1,
  clientSecret: 1,
  publicKeyId: 1,
  privateKey: 1,
  passphrase: 1,
  signer: 1,
  enterpriseId: 1,
  userId: 1,
  store: 1,
  leaseMs: 1,
};

/** Validates the options of `jwtAuth`. Throws BoxConfigError that names the field. */
export function readJwtOptions(options: JwtAuthOptions): JwtIdentity {
  checkNames(owner, options, optionNames);
  const { config, clientId, clientSecret, publicKeyId, privateKey, passphrase, signer, algorithm } = options;
  if (algorithm !== undefined && !algorithms.includes(algorithm))
    throw new BoxConfigError(`${owner}: algorithm must be RS256, RS384 or RS512.`);
  if (config !== undefined) {
    rejectConflicts('config', { clientId, clientSecret, publicKeyId, privateKey, passphrase, signer });
    const file = readJwtConfig(owner, config);
    const hasSubject = options.enterpriseId !== undefined || options.userId !== undefined;
    const subject = readSubject(owner, hasSubject ? options : { enterpriseId: file.enterpriseId() });
    return { ...file.application, subject, signer: openKey(privateKeyPath, file.privateKey, file.passphrase, algorithm) };
  }
  requireNonEmpty(owner, { clientId, clientSecret, publicKeyId });
  const identity = { clientId, clientSecret, publicKeyId, subject: readSubject(owner, options) };
  if (signer === undefined) return { ...identity, signer: openKey('', privateKey, passphrase, algorithm) };
  rejectConflicts('signer', { privateKey, passphrase, algorithm });
  requireSigner(signer);
  return { ...identity, signer };
}

/** Throws for an option that duplicates `used`. */
function rejectConflicts(used: string, others: Readonly<Record<string, unknown>>): void {
  const [name] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw new BoxConfigError(`${owner}: pass either ${used} or ${name}, not both.`);
}

function requireSigner(signer: unknown): void {
  const { algorithm, sign } = (signer ?? {}) as Partial<Record<keyof Signer, unknown>>;
  if (typeof sign !== 'function') throw new BoxConfigError(`${owner}: signer must have a sign() function.`);
  if (!algorithms.includes(algorithm)) throw new BoxConfigError(`${owner}: signer.algorithm must be RS256, RS384 or RS512.`);
}

/** `path` is the path of the key in the caller's options, for messages. */
function openKey(path: string, privateKey: string, passphrase: string | undefined, algorithm: SigningAlgorithm | undefined): Signer {
  try {
    return keySigner({ privateKey, passphrase, algorithm });
  } catch (error) {
    throw error instanceof BoxConfigError ? new BoxConfigError(`${owner}: ${path}${error.message}`) : error;
  }
}
