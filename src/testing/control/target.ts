import type { FaultList } from '../faults/faults.js';
import type { Journal } from '../journal/journal.js';
import type { MockBox } from '../options/types.js';
import type { World } from '../state/world.js';

/** The parts of a mock that the control endpoints use. */
export interface ControlTarget {
  readonly mock: Pick<MockBox, 'advance' | 'reset' | 'issueToken' | 'webhooks' | 'credentials'>;
  readonly faults: FaultList;
  readonly journal: Journal;
  world(): World;
  /** Milliseconds by which the clock of the mock was advanced. */
  advancedMs(): number;
  /** Increases with each reset. */
  epoch(): number;
}
