import type { TransferOptions } from './download-options.js';

export interface RepresentationOptions extends TransferOptions {
  /** The form that is wanted, as `x-rep-hints` takes it: `[pdf]`, `[extracted_text]`, `[jpg?dimensions=320x320]`. */
  hints: string;
  /** The part of a form that has several: `1.png` is the first page of a paged one. */
  part?: string | undefined;
}

export interface RepresentationResult {
  /** When no target was given. */
  bytes?: Uint8Array<ArrayBuffer>;
  /** When the target is a path: as it was given. */
  path?: string;
  /** Bytes that came. */
  size: number;
  /** The form that the service made: `pdf`, `jpg`. */
  representation: string | undefined;
}
