import type { Bytes } from '../bytes.js';
export interface Signer {
  readonly algorithm: SigningAlgorithm;
  sign(bytes: Bytes): Promise<Uint8Array> | Uint8Array;
}

export interface KeySignerOptions {
  /**
   * PEM in PKCS#8; on Node also PKCS#1, and either may be encrypted. Line ends may be the two characters `\n`, as in environment
   * variables.
   */
  privateKey: string;
  /** Decrypts an encrypted key. Node only: WebCrypto cannot read encrypted keys. */
  passphrase?: string | undefined;
  /** `RS256` by default. */
  algorithm?: SigningAlgorithm | undefined;
}

export type SigningAlgorithm = 'RS256' | 'RS384' | 'RS512';
