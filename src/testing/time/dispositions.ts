import { runDue } from '../state/governance/disposition.js';
import { assignmentKind } from '../state/governance/retention.js';
import type { World } from '../state/world.js';
import type { DueWork } from './due-work.js';

/** The end of retentions whose policy deletes the content. */
export const dispositions = (world: World): DueWork => ({
  nextDueAt: () => (world.resources.all(assignmentKind).length === 0 ? undefined : Math.max(world.due.at, world.settings.now())),
  run() {
    runDue(world);
  },
});
