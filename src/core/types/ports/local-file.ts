export interface LocalFile {
  /** Absolute path. */
  readonly path: string;
  readonly size: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modifiedMs: number;
}

export type LocalEntry = { readonly path: string; readonly names: readonly string[] } & (
  | ({ readonly kind: 'file' } & LocalFile)
  /** `other`: a pipe, a socket, a device. */
  | { readonly kind: 'emptyFolder' | 'link' | 'other' }
  | { readonly kind: 'unreadable'; readonly cause: unknown }
);

/** Whether a walk enters the folder with these names below its start. */
export type EntersFolder = (names: readonly string[]) => Promise<boolean>;
