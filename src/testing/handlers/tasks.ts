import { created, empty, json } from '../http/response.js';
import { badRequest, forbidden, notFound, serviceError } from '../http/errors.js';
import { bag, textField, textsField, timeField } from '../http/fields.js';
import { may, reachFile } from '../state/access.js';
import type { TaskAssignmentRecord, TaskRecord, UserRecord } from '../state/records.js';
import { renderAssignment, renderTask } from '../views/discussion.js';
import { extentOf, type Extent } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { noteOn } from './notes.js';

export const taskHandlers: Handlers = {
  'tasks.create'(call) {
    const { world, viewer, body } = call;
    const file = reachFile(world, viewer, textField(bag(body, 'item'), 'id') ?? '');
    const words = {
      action: textField(body, 'action') ?? 'review',
      message: textField(body, 'message') ?? '',
      dueAt: timeField(body, 'due_at') ?? null,
    };
    const completionRule = textField(body, 'completion_rule') ?? 'all_assignees';
    const task = world.discussion.addTask({ file, createdBy: viewer.user, completionRule, ...words });
    noteOn(call, file, showTask(call, task), 'TASK_CREATE', 'TASK_CREATE');
    return created(showTask(call, task));
  },
  'tasks.get': (call) => json(showTask(call, reachTask(call, call.path('task_id')))),
  'tasks.update'(call) {
    const { body } = call;
    const task = reachTask(call, call.path('task_id'));
    checkMaker(call, task);
    task.action = textField(body, 'action') ?? task.action;
    task.message = textField(body, 'message') ?? task.message;
    task.dueAt = timeField(body, 'due_at') ?? task.dueAt;
    task.completionRule = textField(body, 'completion_rule') ?? task.completionRule;
    noteOn(call, task.file, showTask(call, task), 'TASK_UPDATE', 'TASK_UPDATE');
    return json(showTask(call, task));
  },
  'tasks.delete'(call) {
    const task = reachTask(call, call.path('task_id'));
    checkMaker(call, task);
    call.world.discussion.removeTask(task);
    return empty();
  },
  'tasks.assignments.list'(call) {
    const { world, viewer, path } = call;
    const task = reachTask(call, path('task_id'));
    return json(listOf(world.discussion.assignmentsOf(task).map((one) => renderAssignment(world, viewer, one, listExtent(call)))));
  },
  'files.tasks.list'(call) {
    const { world, viewer, path } = call;
    const tasks = world.discussion.tasksOn(reachFile(world, viewer, path('file_id')));
    return json(listOf(tasks.map((task) => renderTask(world, viewer, task, listExtent(call)))));
  },
  'taskAssignments.create'(call) {
    const { world, viewer, body } = call;
    const task = reachTask(call, textField(bag(body, 'task'), 'id') ?? '');
    const assignee = assigneeOf(call);
    if (!may(world, { user: assignee, opened: undefined }, task.file, 'see')) throw forbidden('The assignee cannot see the file');
    if (world.discussion.assignmentsOf(task).some((one) => one.assignedTo === assignee)) {
      throw serviceError(409, 'conflict', 'The task is assigned to that user already');
    }
    const assignment = world.discussion.addAssignment(task, assignee, viewer.user);
    noteOn(call, task.file, showAssignment(call, assignment), 'TASK_ASSIGNMENT_CREATE', 'TASK_ASSIGNMENT_CREATE');
    return created(showAssignment(call, assignment));
  },
  'taskAssignments.get': (call) => json(showAssignment(call, reachAssignment(call))),
  'taskAssignments.update'(call) {
    const { world, viewer, body } = call;
    const assignment = reachAssignment(call);
    if (assignment.assignedTo !== viewer.user) throw forbidden('Only the assignee says how the assignment stands');
    const resolution = textField(body, 'resolution_state') ?? assignment.resolution;
    const possible = assignment.task.action === 'complete' ? ['completed', 'incomplete'] : ['approved', 'rejected', 'incomplete'];
    if (!possible.includes(resolution)) throw badRequest(`A task to ${assignment.task.action} cannot be ${resolution}`);
    assignment.message = textField(body, 'message') ?? assignment.message;
    assignment.completedAt = resolution === 'incomplete' ? null : (assignment.completedAt ?? world.settings.now());
    assignment.resolution = resolution;
    noteOn(call, assignment.task.file, showAssignment(call, assignment), 'TASK_ASSIGNMENT_UPDATE', 'TASK_ASSIGNMENT_UPDATE');
    return json(showAssignment(call, assignment));
  },
  'taskAssignments.delete'(call) {
    const { world } = call;
    const assignment = reachAssignment(call);
    checkMaker(call, assignment.task);
    world.discussion.removeAssignment(assignment);
    noteOn(call, assignment.task.file, showAssignment(call, assignment), 'TASK_ASSIGNMENT_DELETE', 'TASK_ASSIGNMENT_DELETE');
    return empty();
  },
};

const showTask = ({ world, viewer }: Call, task: TaskRecord): Record<string, unknown> => renderTask(world, viewer, task, 'standard');

const showAssignment = ({ world, viewer }: Call, assignment: TaskAssignmentRecord): Record<string, unknown> =>
  renderAssignment(world, viewer, assignment, 'standard');

/** Lists are short of words when no fields are asked for. */
const listExtent = ({ query }: Call): Extent => extentOf(textsField(query, 'fields'), 'mini');

const listOf = (entries: readonly unknown[]): Record<string, unknown> => ({ total_count: entries.length, entries });

function reachTask({ world, viewer }: Call, id: string): TaskRecord {
  const task = world.discussion.task(id);
  reachFile(world, viewer, task.file.id);
  return task;
}

function reachAssignment(call: Call): TaskAssignmentRecord {
  const assignment = call.world.discussion.assignment(call.path('task_assignment_id'));
  reachTask(call, assignment.task.id);
  return assignment;
}

function checkMaker(call: Call, task: TaskRecord): void {
  if (task.createdBy !== call.viewer.user && !may(call.world, call.viewer, task.file, 'own')) throw forbidden();
}

function assigneeOf({ world, body }: Call): UserRecord {
  const wanted = bag(body, 'assign_to');
  const id = textField(wanted, 'id');
  const user = id === undefined ? world.users.withLogin(textField(wanted, 'login') ?? '') : world.users.find(id);
  if (user === undefined) throw notFound('There is no such user');
  return user;
}
