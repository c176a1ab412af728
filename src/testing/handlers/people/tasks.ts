import { created, empty, json } from '../../http/response.js';
import { badRequest, forbidden, notFound, serviceError } from '../../http/errors.js';
import { objectField, textField, textsField, timeField } from '../../http/fields.js';
import { hasPermission, requireFile } from '../../state/permissions.js';
import type { TaskAssignmentRecord, TaskRecord, UserRecord } from '../../state/records.js';
import { renderAssignment, renderTask } from '../../views/discussion.js';
import { selectFields, type FieldSelection } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordFileActivity } from '../shared/record-events.js';

export const taskHandlers: Handlers = {
  'tasks.create'(call) {
    const { world, viewer, body } = call;
    const file = requireFile(world, viewer, textField(objectField(body, 'item'), 'id') ?? '');
    const details = {
      action: textField(body, 'action') ?? 'review',
      message: textField(body, 'message') ?? '',
      dueAt: timeField(body, 'due_at') ?? null,
    };
    const completionRule = textField(body, 'completion_rule') ?? 'all_assignees';
    const task = world.discussion.addTask({ file, createdBy: viewer.user, completionRule, ...details });
    recordFileActivity(call, file, showTask(call, task), 'TASK_CREATE', 'TASK_CREATE');
    return created(showTask(call, task));
  },
  'tasks.get': (call) => json(showTask(call, requireTask(call, call.path('task_id')))),
  'tasks.update'(call) {
    const { body } = call;
    const task = requireTask(call, call.path('task_id'));
    checkCreator(call, task);
    task.action = textField(body, 'action') ?? task.action;
    task.message = textField(body, 'message') ?? task.message;
    task.dueAt = timeField(body, 'due_at') ?? task.dueAt;
    task.completionRule = textField(body, 'completion_rule') ?? task.completionRule;
    recordFileActivity(call, task.file, showTask(call, task), 'TASK_UPDATE', 'TASK_UPDATE');
    return json(showTask(call, task));
  },
  'tasks.delete'(call) {
    const task = requireTask(call, call.path('task_id'));
    checkCreator(call, task);
    call.world.discussion.removeTask(task);
    return empty();
  },
  'tasks.assignments.list'(call) {
    const { world, viewer, path } = call;
    const task = requireTask(call, path('task_id'));
    return json(listOf(world.discussion.assignmentsOf(task).map((one) => renderAssignment(world, viewer, one, listSelection(call)))));
  },
  'files.tasks.list'(call) {
    const { world, viewer, path } = call;
    const tasks = world.discussion.tasksOn(requireFile(world, viewer, path('file_id')));
    return json(listOf(tasks.map((task) => renderTask(world, viewer, task, listSelection(call)))));
  },
  'taskAssignments.create'(call) {
    const { world, viewer, body } = call;
    const task = requireTask(call, textField(objectField(body, 'task'), 'id') ?? '');
    const assignee = assigneeOf(call);
    if (!hasPermission(world, { user: assignee, sharedLinkItem: undefined }, task.file, 'see'))
      throw forbidden('The assignee cannot see the file');
    if (world.discussion.assignmentsOf(task).some((one) => one.assignedTo === assignee)) {
      throw serviceError(409, 'conflict', 'The task is already assigned to that user');
    }
    const assignment = world.discussion.addAssignment(task, assignee, viewer.user);
    recordFileActivity(call, task.file, showAssignment(call, assignment), 'TASK_ASSIGNMENT_CREATE', 'TASK_ASSIGNMENT_CREATE');
    return created(showAssignment(call, assignment));
  },
  'taskAssignments.get': (call) => json(showAssignment(call, requireAssignment(call))),
  'taskAssignments.update'(call) {
    const { world, viewer, body } = call;
    const assignment = requireAssignment(call);
    if (assignment.assignedTo !== viewer.user) throw forbidden('Only the assignee can update the assignment');
    const resolution = textField(body, 'resolution_state') ?? assignment.resolution;
    const allowed = assignment.task.action === 'complete' ? ['completed', 'incomplete'] : ['approved', 'rejected', 'incomplete'];
    if (!allowed.includes(resolution)) throw badRequest(`The resolution of a ${assignment.task.action} task cannot be ${resolution}`);
    assignment.message = textField(body, 'message') ?? assignment.message;
    assignment.completedAt = resolution === 'incomplete' ? null : (assignment.completedAt ?? world.settings.now());
    assignment.resolution = resolution;
    recordFileActivity(call, assignment.task.file, showAssignment(call, assignment), 'TASK_ASSIGNMENT_UPDATE', 'TASK_ASSIGNMENT_UPDATE');
    return json(showAssignment(call, assignment));
  },
  'taskAssignments.delete'(call) {
    const { world } = call;
    const assignment = requireAssignment(call);
    checkCreator(call, assignment.task);
    if (assignment.completedAt !== null) throw forbidden('A completed assignment cannot be deleted');
    world.discussion.removeAssignment(assignment);
    recordFileActivity(call, assignment.task.file, showAssignment(call, assignment), 'TASK_ASSIGNMENT_DELETE', 'TASK_ASSIGNMENT_DELETE');
    return empty();
  },
};

const showTask = ({ world, viewer }: Call, task: TaskRecord): Record<string, unknown> => renderTask(world, viewer, task, 'standard');

const showAssignment = ({ world, viewer }: Call, assignment: TaskAssignmentRecord): Record<string, unknown> =>
  renderAssignment(world, viewer, assignment, 'standard');

/** Lists return mini representations unless `fields` is set. */
const listSelection = ({ query }: Call): FieldSelection => selectFields(textsField(query, 'fields'), 'mini');

const listOf = (entries: readonly unknown[]): Record<string, unknown> => ({ total_count: entries.length, entries });

function requireTask({ world, viewer }: Call, id: string): TaskRecord {
  const task = world.discussion.task(id);
  requireFile(world, viewer, task.file.id);
  return task;
}

function requireAssignment(call: Call): TaskAssignmentRecord {
  const assignment = call.world.discussion.assignment(call.path('task_assignment_id'));
  requireTask(call, assignment.task.id);
  return assignment;
}

function checkCreator(call: Call, task: TaskRecord): void {
  if (task.createdBy !== call.viewer.user && !hasPermission(call.world, call.viewer, task.file, 'own')) throw forbidden();
}

function assigneeOf({ world, body }: Call): UserRecord {
  const assignee = objectField(body, 'assign_to');
  const id = textField(assignee, 'id');
  const user = id === undefined ? world.users.withLogin(textField(assignee, 'login') ?? '') : world.users.find(id);
  if (user === undefined) throw notFound('There is no such user');
  return user;
}
