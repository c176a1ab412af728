export interface Signer {
  readonly algorithm: SigningAlgorithm;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> | Uint8Array;
}

export interface KeySignerOptions {
  /**
   * PEM: PKCS#8, on Node PKCS#1 too, where either may be encrypted. Line ends may be written as `\n`, two characters, as in environment
   * variables.
   */
  privateKey: string;
  /** Opens an encrypted key; on Node only, since WebCrypto reads none. */
  passphrase?: string | undefined;
  /** `RS256` when left out. */
  algorithm?: SigningAlgorithm | undefined;
}

export type SigningAlgorithm = 'RS256' | 'RS384' | 'RS512';
