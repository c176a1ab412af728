import { keySigner } from '#signer';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { Signer, SigningAlgorithm } from '../../core/types/ports/signer.js';
import { privateKeyPath, readJwtConfig, type JwtApplication, type JwtConfig } from './jwt-config.js';
import { readSubject, requireNonEmpty, type Subject } from '../token-endpoint/options.js';
import type { SharedTokensOptions } from '../tokens/shared-tokens.js';

/** With the file that the developer console gives. */
export interface JwtFromConfig {
  /** The object in the file, or its text. */
  config: JwtConfig | string;
  /** `RS256` when left out. */
  algorithm?: SigningAlgorithm | undefined;
  clientId?: undefined;
  clientSecret?: undefined;
  publicKeyId?: undefined;
  privateKey?: undefined;
  passphrase?: undefined;
  signer?: undefined;
}

/** With a key pair whose public half is registered in the developer console. */
export interface JwtFromKey {
  clientId: string;
  clientSecret: string;
  /** The id that the developer console gives to the public key. */
  publicKeyId: string;
  /** RSA, in PEM. May be encrypted where Node's modules are; elsewhere PKCS#8, not encrypted. */
  privateKey: string;
  passphrase?: string | undefined;
  /** `RS256` when left out. */
  algorithm?: SigningAlgorithm | undefined;
  signer?: undefined;
  config?: undefined;
}

/** With a key that this program does not hold, in a key management service for example. */
export interface JwtFromSigner {
  clientId: string;
  clientSecret: string;
  /** The id that the developer console gives to the public key. */
  publicKeyId: string;
  signer: Signer;
  privateKey?: undefined;
  passphrase?: undefined;
  algorithm?: undefined;
  config?: undefined;
}

/** With `config`, the enterprise in it is the subject unless another is named. */
type OptionalSubject = Subject | { enterpriseId?: undefined; userId?: undefined };

/** The application, its key, and whom the tokens are for. With a store, several processes share one token. */
export type JwtAuthOptions = ((JwtFromConfig & OptionalSubject) | ((JwtFromKey | JwtFromSigner) & Subject)) & Partial<SharedTokensOptions>;

/** What assertions are made of. */
export interface JwtIdentity extends JwtApplication {
  readonly subject: { readonly type: 'enterprise' | 'user'; readonly id: string };
  readonly signer: Signer;
}

const owner = 'jwtAuth';
const algorithms: readonly unknown[] = ['RS256', 'RS384', 'RS512'] satisfies SigningAlgorithm[];

/** Checks the options of `jwtAuth`. Throws BoxConfigError with the field's name. */
export function readJwtOptions(options: JwtAuthOptions): JwtIdentity {
  const { config, clientId, clientSecret, publicKeyId, privateKey, passphrase, signer, algorithm } = options;
  if (algorithm !== undefined && !algorithms.includes(algorithm))
    throw new BoxConfigError(`${owner}: algorithm is not RS256, RS384 or RS512.`);
  if (config !== undefined) {
    refuse('config', { clientId, clientSecret, publicKeyId, privateKey, passphrase, signer });
    const file = readJwtConfig(owner, config);
    const isNamed = options.enterpriseId !== undefined || options.userId !== undefined;
    const subject = readSubject(owner, isNamed ? options : { enterpriseId: file.enterpriseId() });
    return { ...file.application, subject, signer: openKey(privateKeyPath, file.privateKey, file.passphrase, algorithm) };
  }
  requireNonEmpty(owner, { clientId, clientSecret, publicKeyId });
  const identity = { clientId, clientSecret, publicKeyId, subject: readSubject(owner, options) };
  if (signer === undefined) return { ...identity, signer: openKey('', privateKey, passphrase, algorithm) };
  refuse('signer', { privateKey, passphrase, algorithm });
  requireSigner(signer);
  return { ...identity, signer };
}

/** Those that say the same once more. */
function refuse(given: string, others: Readonly<Record<string, unknown>>): void {
  const [name] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw new BoxConfigError(`${owner}: give either ${given} or ${name}, not both.`);
}

function requireSigner(signer: unknown): void {
  const { algorithm, sign } = (signer ?? {}) as Partial<Record<keyof Signer, unknown>>;
  if (typeof sign !== 'function') throw new BoxConfigError(`${owner}: signer is no signer, it has no sign().`);
  if (!algorithms.includes(algorithm)) throw new BoxConfigError(`${owner}: signer.algorithm is not RS256, RS384 or RS512.`);
}

/** `path` is where the caller has put the key. */
function openKey(path: string, privateKey: string, passphrase: string | undefined, algorithm: SigningAlgorithm | undefined): Signer {
  try {
    return keySigner({ privateKey, passphrase, algorithm });
  } catch (error) {
    throw error instanceof BoxConfigError ? new BoxConfigError(`${owner}: ${path}${error.message}`) : error;
  }
}
