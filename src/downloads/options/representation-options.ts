import type { Bytes } from '../../core/types/bytes.js';
import type { TransferOptions } from './download-options.js';

export interface RepresentationOptions extends TransferOptions {
  /** Form to download, as an `x-rep-hints` value: `[pdf]`, `[extracted_text]`, `[jpg?dimensions=320x320]`. */
  hints: string;
  /** Part of a form that has several: `1.png` is the first page of a paged one. */
  part?: string | undefined;
}

export interface RepresentationResult {
  /** Content, if there is no target. */
  bytes?: Bytes;
  /** The target path, as passed. */
  path?: string;
  /** Bytes downloaded. */
  size: number;
  /** Form that the service generated: `pdf`, `jpg`. */
  representation: string | undefined;
}
