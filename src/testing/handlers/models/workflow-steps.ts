import { objectField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import type { FileRecord, UserRecord } from '../../state/records.js';
import { watermarkId, watermarkKind, watermarkOf } from '../../state/governance/watermarks.js';
import { renderAssignment } from '../../views/discussion.js';
import type { Call } from '../shared/call.js';
import { recordCollaborationEvent, recordFileActivity, recordItemEvent } from '../shared/record-events.js';

/** `values` are those that the start call provides for the step. */
type Step = (call: Call, file: FileRecord, values: JsonObject) => void;

/** The steps that have an effect in the mock, by `action_type`. */
const steps: Readonly<Record<string, Step>> = {
  lock_file(call, file) {
    const { ids, settings } = call.world;
    file.lock = { id: ids.next(), createdBy: call.viewer.user, createdAt: settings.now(), expiresAt: null, isDownloadPrevented: false };
    recordItemEvent(call, file, 'LOCK_CREATE', 'LOCK');
  },
  unlock_file(call, file) {
    if (file.lock === null) return;
    file.lock = null;
    recordItemEvent(call, file, 'LOCK_DESTROY', 'UNLOCK');
  },
  watermark_file({ world, viewer }, file) {
    if (watermarkOf(world, file) !== undefined) return;
    const references = { item: { kind: 'file', id: file.id, whenDeleted: 'delete' as const } };
    world.resources.add(watermarkKind, viewer.user.id, { references, keys: [], data: {} }, watermarkId(file));
  },
  remove_watermark_file({ world }, file) {
    const watermark = watermarkOf(world, file);
    if (watermark !== undefined) world.resources.remove(watermark);
  },
  assign_task(call, file, values) {
    const { world, viewer } = call;
    const rule = textField(objectField(values, 'completion_rule'), 'variable_value');
    const completionRule = rule === 'any_assignees' ? 'any_assignee' : 'all_assignees';
    const task = world.discussion.addTask({ file, action: 'review', message: '', dueAt: null, completionRule, createdBy: viewer.user });
    for (const user of usersIn(call, values, 'task_collaborators')) {
      const assignment = world.discussion.addAssignment(task, user, viewer.user);
      const source = renderAssignment(world, viewer, assignment, 'standard');
      recordFileActivity(call, file, source, 'TASK_ASSIGNMENT_CREATE', 'TASK_ASSIGNMENT_CREATE');
    }
  },
  share_file(call, item, values) {
    const { collaborations } = call.world;
    const role = textField(objectField(values, 'file_collaborator_role'), 'variable_value') ?? 'viewer';
    for (const user of usersIn(call, values, 'collaborators')) {
      if (user === item.owner || collaborations.onItem(item).some((one) => one.user === user)) continue;
      const common = { inviteEmail: null, isAccessOnly: false, expiresAt: null, createdBy: call.viewer.user };
      const added = collaborations.add({ item, user, groupId: null, role, status: 'accepted', ...common });
      recordCollaborationEvent(call, added, 'CREATED');
    }
  },
  delete_file(call, file) {
    call.world.items.trash(file, call.viewer.user);
    recordItemEvent(call, file, 'ITEM_TRASH', 'DELETE');
  },
};

/** Runs the steps of a flow for each file, up to one that waits for people. Other steps have no effect. */
export function runSteps(call: Call, flow: JsonObject, files: readonly FileRecord[]): void {
  const outcomes = objectsField(flow, 'outcomes');
  const end = outcomes.findIndex(({ action_type: type }) => type === 'wait_for_task');
  for (const outcome of end < 0 ? outcomes : outcomes.slice(0, end)) {
    const type = textField(outcome, 'action_type') ?? '';
    const step = Object.hasOwn(steps, type) ? steps[type] : undefined;
    const values = objectsField(call.body, 'outcomes').find(({ id }) => id === outcome['id']) ?? {};
    for (const file of files) if (file.trashedAt === null) step?.(call, file, values);
  }
}

function usersIn({ world }: Call, values: JsonObject, name: string): UserRecord[] {
  return objectsField(objectField(values, name), 'variable_value').flatMap(({ id }) => world.users.find(String(id)) ?? []);
}
