import { bytesText, countText } from '../terminal/quantities.js';
import type { TransferOutcome } from './run-transfer.js';

/** Numbers of files of a run of one direction, and the bytes that it transferred or would transfer. */
export interface FileNumbers {
  readonly transferred: number;
  readonly planned: number;
  readonly skipped: number;
  readonly failed: number;
  readonly bytes: number;
}

/** The outcome of a run. `verb` is `upload` or `download`. */
export function filesOutcome(verb: 'upload' | 'download', numbers: FileNumbers, isDry: boolean): TransferOutcome {
  const { transferred, planned, skipped, failed, bytes } = numbers;
  const size = bytesText(bytes);
  const main = isDry ? `${countText(planned, 'file')} to ${verb} (${size})` : `${countText(transferred, 'file')} ${verb}ed (${size})`;
  return {
    numbers: { [`${verb}ed`]: transferred, planned, skipped, failed, bytes },
    text: [main, `${String(skipped)} skipped`, `${String(failed)} failed`].join(', '),
    failed,
  };
}
