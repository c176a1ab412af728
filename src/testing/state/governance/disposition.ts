import type { FileRecord, VersionRecord } from '../records.js';
import type { World } from '../world.js';
import { protectionOf } from './protection.js';
import { assignmentKind, filesUnder, policyOf, retentionBy } from './retention.js';

const maxPauseMs = 60 * 60 * 1000;

/**
 * Permanently deletes the versions whose retention has ended, if their policy says so, and files whose current version is due. Versions
 * under another retention or on hold stay. Call it whenever time may have passed: it examines content only when something can be due.
 */
export function runDue(world: World): void {
  const now = world.settings.now();
  if (now < world.due.at) return;
  const dispositions = world.resources
    .all(assignmentKind)
    .filter((assignment) => policyOf(world, assignment)?.data['disposition_action'] === 'permanently_delete');
  let next = now + maxPauseMs;
  for (const assignment of dispositions) {
    for (const file of filesUnder(world, assignment)) {
      const endOf = (version: VersionRecord): number => retentionBy(world, assignment, file, version)?.dispositionAt ?? Infinity;
      next = Math.min(next, ...file.versions.map(endOf).filter((end) => end > now));
      dispose(world, file, (version) => endOf(version) <= now && protectionOf(world, file, version) === undefined);
    }
  }
  world.due.at = next;
}

function dispose(world: World, file: FileRecord, isDue: (version: VersionRecord) => boolean): void {
  const due = new Set(file.versions.filter(isDue));
  if (due.size === file.versions.length) {
    world.items.purge(file);
    return;
  }
  // The current version stays as long as an earlier one is protected.
  const current = file.versions.at(-1);
  for (const version of due) if (version !== current) world.items.purgeVersion(file, version);
}
