import type { FileRecord, VersionRecord } from '../records.js';
import type { ResourceRecord } from '../resources.js';
import { ancestorsOf } from '../tree.js';
import type { World } from '../world.js';
import { filesIn } from './files-in.js';

export const policyKind = 'legal_hold_policy';
export const assignmentKind = 'legal_hold_policy_assignment';

interface AssignedTo {
  readonly type: string;
  readonly id: string;
}

export const assignedTo = ({ data }: ResourceRecord): AssignedTo => data['assigned_to'] as AssignedTo;

/** The assignments that hold the version. Reads the indexes by target only. */
export function holdsOn(world: World, file: FileRecord, version: VersionRecord): ResourceRecord[] {
  const { resources } = world;
  if (resources.all(assignmentKind).length === 0) return [];
  const users = new Set([file.owner, file.modifiedBy, ...file.versions.map(({ uploader }) => uploader)].map(({ id }) => id));
  const interacting = resources.referencing({ kind: 'file', id: file.id }, 'recent_item').map(({ references }) => references['user']?.id);
  const targets = [
    { kind: 'file', id: file.id },
    ...ancestorsOf(file).map(({ id }) => ({ kind: 'folder', id })),
    ...[...users, ...interacting.filter((id) => id !== undefined)].map((id) => ({ kind: 'user', id })),
  ];
  const assignments = new Set(targets.flatMap((target) => resources.referencing(target, assignmentKind)));
  return [...assignments].filter((assignment) => holds(world, assignment, file, version));
}

/** Whether an assignment holds the version of a file. */
function holds(world: World, assignment: ResourceRecord, file: FileRecord, version: VersionRecord): boolean {
  const policy = world.resources.find(policyKind, assignment.references['legal_hold_policy']?.id ?? '');
  if ((assignment.data['deleted_at'] ?? null) !== null) return false;
  if (policy === undefined || policy.data['status'] === 'releasing' || !isWithinDates(policy, version)) return false;
  const { type, id } = assignedTo(assignment);
  if (type === 'file_version') return version.id === id;
  if (type === 'file') return file.id === id;
  if (type === 'folder') return ancestorsOf(file).some((folder) => folder.id === id);
  if (type === 'ownership') return file.owner.id === id;
  return type === 'interactions' ? hasInteracted(world, id, file) : file.owner.id === id || hasInteracted(world, id, file);
}

function hasInteracted({ resources }: World, userId: string, file: FileRecord): boolean {
  if (file.modifiedBy.id === userId || file.versions.some(({ uploader }) => uploader.id === userId)) return true;
  return resources.referencing({ kind: 'file', id: file.id }, 'recent_item').some(({ references }) => references['user']?.id === userId);
}

/** An ongoing policy has no dates. The others hold the versions that were created between theirs. */
function isWithinDates({ data }: ResourceRecord, { createdAt }: VersionRecord): boolean {
  const { filter_started_at: start, filter_ended_at: end } = data;
  return (typeof start !== 'string' || createdAt >= Date.parse(start)) && (typeof end !== 'string' || createdAt <= Date.parse(end));
}

export interface HeldVersion {
  readonly file: FileRecord;
  readonly version: VersionRecord;
}

/** The versions that an assignment holds, including those of files in the trash. */
export function heldVersions(world: World, assignment: ResourceRecord): HeldVersion[] {
  return candidates(world, assignment).flatMap((file) =>
    file.versions.filter((version) => holds(world, assignment, file, version)).map((version) => ({ file, version })),
  );
}

function candidates({ items }: World, { references: { target } }: ResourceRecord): FileRecord[] {
  if (target?.kind !== 'file' && target?.kind !== 'folder') return items.all().filter((item) => item.type === 'file');
  const item = items.find(target.kind, target.id);
  return item === undefined ? [] : filesIn(item);
}
