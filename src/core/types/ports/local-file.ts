export interface LocalFile {
  /** From the root. */
  readonly path: string;
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modifiedMs: number;
}

export type LocalEntry = { readonly path: string; readonly names: readonly string[] } & (
  | ({ readonly kind: 'file' } & LocalFile)
  /** `other`: a pipe, a socket, a device. */
  | { readonly kind: 'emptyFolder' | 'link' | 'other' }
  | { readonly kind: 'unreadable'; readonly cause: unknown }
);
