import type { Pointer } from '../model/method.js';

/** A problem and its position in the bundled document. */
export interface Finding {
  pointer: Pointer;
  message: string;
}
