import type { Viewer } from '../state/permissions.js';
import type { CommentRecord, TaskAssignmentRecord, TaskRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { renderItem } from './items.js';
import { userMini } from './users.js';
import { render, timestamp, timestampOrNull, type FieldSelection, type Shape, type View } from './view.js';

const commentShape = { base: ['type', 'id'], mini: [], standard: ['is_reply_comment', 'message', 'created_by', 'created_at', 'item'] };

export function renderComment(comment: CommentRecord, selection: FieldSelection): Record<string, unknown> {
  const { repliesTo, file } = comment;
  const view: View = {
    type: () => 'comment',
    id: () => comment.id,
    is_reply_comment: () => repliesTo !== null,
    message: () => comment.message,
    tagged_message: () => comment.taggedMessage,
    created_by: () => userMini(comment.createdBy),
    created_at: () => timestamp(comment.createdAt),
    modified_at: () => timestamp(comment.modifiedAt),
    item: () => (repliesTo === null ? { type: 'file', id: file.id } : { type: 'comment', id: repliesTo.id }),
  };
  return render(view, commentShape, selection);
}

const taskShape: Shape = {
  base: ['type', 'id'],
  mini: ['item', 'due_at'],
  standard: ['action', 'message', 'task_assignment_collection', 'is_completed', 'created_by', 'created_at', 'completion_rule'],
};

export function renderTask(world: World, viewer: Viewer, task: TaskRecord, selection: FieldSelection): Record<string, unknown> {
  const assignments = (): unknown[] =>
    world.discussion.assignmentsOf(task).map((assignment) => renderAssignment(world, viewer, assignment, 'standard'));
  const view: View = {
    type: () => 'task',
    id: () => task.id,
    item: () => renderItem(world, viewer, task.file, 'mini'),
    due_at: () => timestampOrNull(task.dueAt),
    action: () => task.action,
    message: () => task.message,
    task_assignment_collection: () => ({ total_count: assignments().length, entries: assignments() }),
    is_completed: () => world.discussion.isCompleted(task),
    created_by: () => userMini(task.createdBy),
    created_at: () => timestamp(task.createdAt),
    completion_rule: () => task.completionRule,
  };
  return render(view, taskShape, selection);
}

const assignmentShape: Shape = {
  base: ['type', 'id'],
  mini: ['item', 'assigned_to'],
  standard: ['message', 'completed_at', 'assigned_at', 'reminded_at', 'resolution_state', 'assigned_by'],
};

export function renderAssignment(
  world: World,
  viewer: Viewer,
  assignment: TaskAssignmentRecord,
  selection: FieldSelection,
): Record<string, unknown> {
  const view: View = {
    type: () => 'task_assignment',
    id: () => assignment.id,
    item: () => renderItem(world, viewer, assignment.task.file, 'mini'),
    assigned_to: () => userMini(assignment.assignedTo),
    message: () => assignment.message,
    completed_at: () => timestampOrNull(assignment.completedAt),
    assigned_at: () => timestamp(assignment.assignedAt),
    reminded_at: () => null,
    resolution_state: () => assignment.resolution,
    assigned_by: () => userMini(assignment.assignedBy),
  };
  return render(view, assignmentShape, selection);
}
