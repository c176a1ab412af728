import type { FileRecord, ItemRecord, VersionRecord } from '../records.js';
import type { ResourceRecord } from '../resources.js';
import { ancestorsOf } from '../tree.js';
import type { World } from '../world.js';
import { filesIn } from './files-in.js';

export const policyKind = 'retention_policy';
export const assignmentKind = 'retention_policy_assignment';
/** The retention of a file that was moved out of its folder. It continues. */
const keptKind = 'retained_file';
const templateKind = 'metadata_template';
const instanceKind = 'metadata_instance';

export const dayMs = 24 * 60 * 60 * 1000;

/** The retention of one file version by one assignment. */
export interface Retention {
  readonly policy: ResourceRecord;
  readonly assignment: ResourceRecord;
  readonly appliedAt: number;
  /** Null if it does not end. */
  readonly dispositionAt: number | null;
}

export const isRetentionPolicyRetired = ({ data }: ResourceRecord): boolean => data['status'] === 'retired';

/** In days. Infinity for an indefinite policy. */
export const retentionDays = ({ data }: ResourceRecord): number =>
  data['policy_type'] === 'indefinite' ? Infinity : Number(data['retention_length']);

export const policyOf = ({ resources }: World, { references }: ResourceRecord): ResourceRecord | undefined =>
  resources.find(policyKind, references['retention_policy']?.id ?? '');

/** The assignments that apply to the file. Reads the indexes by target only. */
function assignmentsOn(world: World, file: FileRecord): ResourceRecord[] {
  const { resources, enterprise } = world;
  if (resources.all(assignmentKind).length === 0) return [];
  const targets = [{ kind: 'enterprise', id: enterprise.id }, ...ancestorsOf(file).map(({ id }) => ({ kind: 'folder', id }))];
  const ofTemplates = instancesOn(world, file).flatMap((instance) =>
    resources
      .referencing({ kind: templateKind, id: instance.references['template']?.id ?? '' }, assignmentKind)
      .filter((assignment) => hasFilterValue(world, assignment, instance)),
  );
  const kept = resources
    .referencing({ kind: 'file', id: file.id }, keptKind)
    .flatMap(({ references }) => resources.find(assignmentKind, references['assignment']?.id ?? '') ?? []);
  const ofTargets = targets.filter(({ id }) => id !== '0').flatMap((target) => resources.referencing(target, assignmentKind));
  return [...new Set([...ofTargets, ...ofTemplates, ...kept])];
}

const instancesOn = ({ resources }: World, { type, id }: ItemRecord): ResourceRecord[] =>
  resources.referencing({ kind: type, id }, instanceKind);

interface TemplateField {
  readonly id: string;
  readonly key: string;
  readonly options?: readonly { readonly id: string; readonly key: string }[];
}

function fieldOf({ resources }: World, instance: ResourceRecord, fieldId: string): TemplateField | undefined {
  const fields = resources.find(templateKind, instance.references['template']?.id ?? '')?.data['fields'];
  return (fields as readonly TemplateField[] | undefined)?.find(({ id }) => id === fieldId);
}

function valueOf(world: World, instance: ResourceRecord, fieldId: string): unknown {
  const key = fieldOf(world, instance, fieldId)?.key ?? '';
  return (instance.data['values'] as Readonly<Record<string, unknown>> | undefined)?.[key];
}

/** Whether the instance has the values in `filter_fields` of the assignment. */
function hasFilterValue(world: World, { data }: ResourceRecord, instance: ResourceRecord): boolean {
  const filters = (data['filter_fields'] ?? []) as readonly { readonly field: string; readonly value: string }[];
  return filters.every(({ field, value }) => {
    const option = fieldOf(world, instance, field)?.options?.find(({ id }) => id === value)?.key;
    return option !== undefined && [valueOf(world, instance, field)].flat().includes(option);
  });
}

/** The retentions of a version that have not ended, by all assignments. */
export function retentionsOf(world: World, file: FileRecord, version: VersionRecord): Retention[] {
  return assignmentsOn(world, file)
    .flatMap((assignment) => retentionBy(world, assignment, file, version) ?? [])
    .filter(({ dispositionAt }) => dispositionAt === null || dispositionAt > world.settings.now());
}

/** The retention of a version by an assignment that applies to its file, ended or not. */
export function retentionBy(world: World, assignment: ResourceRecord, file: FileRecord, version: VersionRecord): Retention | undefined {
  const policy = policyOf(world, assignment);
  if (policy === undefined) return undefined;
  // A retired policy retains only the content that it retained before.
  if (isRetentionPolicyRetired(policy) && version.createdAt > Number(policy.data['retiredAt'])) return undefined;
  const days = retentionDays(policy);
  const extension = version === file.versions.at(-1) ? (file.dispositionAt ?? 0) : 0;
  const ending = startOf(world, assignment, file, version) + days * dayMs;
  const appliedAt = Math.max(assignment.createdAt, version.createdAt);
  return { policy, assignment, appliedAt, dispositionAt: days === Infinity ? null : Math.max(ending, extension) };
}

/** The upload of the version, or the date in the field that the assignment names. */
function startOf(world: World, { data, references }: ResourceRecord, file: FileRecord, version: VersionRecord): number {
  const field = data['start_date_field'];
  if (typeof field !== 'string' || field === 'upload_date') return version.createdAt;
  const instance = instancesOn(world, file).find((one) => one.references['template']?.id === references['target']?.id);
  const date = instance === undefined ? undefined : valueOf(world, instance, field);
  return typeof date === 'string' ? Date.parse(date) : version.createdAt;
}

/** The retention that applies if there are several: the one that ends last. */
export function winnerOf(retentions: readonly Retention[]): Retention | undefined {
  const end = ({ dispositionAt }: Retention): number => dispositionAt ?? Infinity;
  return retentions.reduce<Retention | undefined>((last, one) => (last === undefined || end(one) > end(last) ? one : last), undefined);
}

/** The files that an assignment applies to, including those in the trash. */
export function filesUnder(world: World, assignment: ResourceRecord): FileRecord[] {
  const { resources, items } = world;
  const target = assignment.references['target'];
  const byId = (id: string | undefined): FileRecord[] => {
    const found = items.find('file', id ?? '');
    return found?.type === 'file' ? [found] : [];
  };
  const kept = resources
    .referencing({ kind: assignmentKind, id: assignment.id }, keptKind)
    .flatMap(({ references }) => byId(references['item']?.id));
  const folder = target?.kind === 'folder' ? items.find('folder', target.id) : undefined;
  const covered =
    target?.kind === 'enterprise'
      ? items.all().filter((item) => item.type === 'file')
      : folder?.type === 'folder'
        ? filesIn(folder)
        : resources
            .referencing({ kind: templateKind, id: target?.id ?? '' }, instanceKind)
            .filter((instance) => hasFilterValue(world, assignment, instance))
            .flatMap(({ references: { item } }) => (item?.kind === 'file' ? byId(item.id) : []));
  return [...new Set([...covered, ...kept])];
}

/** Moves an item so that its files keep the retentions that they have. */
export function moveWithRetention(world: World, item: ItemRecord, move: () => void): void {
  const { resources } = world;
  if (resources.all(assignmentKind).length === 0) {
    move();
    return;
  }
  const before = filesIn(item).map((file) => ({ file, assignments: assignmentsOn(world, file) }));
  move();
  for (const { file, assignments } of before) {
    const after = new Set(assignmentsOn(world, file));
    for (const assignment of assignments.filter((one) => !after.has(one))) {
      const references = {
        item: { kind: 'file', id: file.id, whenDeleted: 'delete' },
        assignment: { kind: assignmentKind, id: assignment.id, whenDeleted: 'delete' },
      } as const;
      resources.add(keptKind, assignment.createdBy, { references, keys: [`${file.id}/${assignment.id}`], data: {} });
    }
  }
}
