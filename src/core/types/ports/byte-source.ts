export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to and without `end`, nobody else's, in place of those of `into` perhaps. */
  read(start: number, end: number, into?: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects with BoxUploadError when it is not what it was when it was opened. */
  check?(): Promise<void>;
  /** Lets go of what was opened. Not waited for. */
  close?(): void;
}

export interface Spool extends ByteSource {
  append(chunk: Uint8Array): Promise<void>;
}
