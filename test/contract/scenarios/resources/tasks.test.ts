import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';

const seed = { users: people, tree: { 'plan.txt': 'one' } };

/** Ada's file, to which Ben and Cleo have access. */
async function withPlan() {
  const fixture = await openBox({ seed });
  const item = { type: 'file', id: fixture.mock.state.find('/plan.txt')?.id ?? '' } as const;
  for (const id of ['33002', '33003'] as const) {
    await fixture.box.collaborations.create({ item, accessible_by: { type: 'user', id }, role: 'editor' });
  }
  const assign = (taskId: string, userId: string) =>
    fixture.box.taskAssignments.create({ task: { type: 'task', id: taskId }, assign_to: { id: userId } });
  return { ...fixture, item, assign, ben: fixture.clientForUser('33002'), cleo: fixture.clientForUser('33003') };
}

describe('tasks', () => {
  it('a task is created, read, updated, listed and deleted', async () => {
    const { box, item } = await withPlan();
    const created = await box.tasks.create({ item, action: 'review', message: 'Please', due_at: '2027-01-31T12:00:00Z' });
    expect(created).toMatchObject({
      type: 'task',
      action: 'review',
      message: 'Please',
      due_at: '2027-01-31T12:00:00+00:00',
      is_completed: false,
    });
    expect(created.item).toMatchObject({ type: 'file', id: item.id });
    expect(await box.tasks.get(created.id)).toEqual(created);
    const changed = await box.tasks.update(created.id, { message: 'Now', completion_rule: 'any_assignee' });
    expect(changed).toMatchObject({ id: created.id, message: 'Now', completion_rule: 'any_assignee', due_at: created.due_at });
    expect((await collect(box.files.tasks.list(item.id))).map(({ id }) => id)).toEqual([created.id]);
    await box.tasks.delete(created.id);
    await expectApiError(box.tasks.get(created.id), 404, 'not_found');
    expect(await box.files.tasks.list(item.id)).toMatchObject({ total_count: 0, entries: [] });
  });

  it('a task is completed when all assignments are completed', async () => {
    const { box, item, assign, ben, cleo } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'complete' });
    const forBen = await assign(id, '33002');
    const forCleo = await assign(id, '33003');
    expect(forBen).toMatchObject({
      type: 'task_assignment',
      assigned_to: { id: '33002' },
      resolution_state: 'incomplete',
      completed_at: null,
    });
    expect((await collect(box.tasks.assignments.list(id))).map((one) => one.id)).toEqual([forBen.id, forCleo.id]);

    const reported = await ben.taskAssignments.update(forBen.id, { resolution_state: 'completed', message: 'Done' });
    expect(reported).toMatchObject({ resolution_state: 'completed', message: 'Done', completed_at: expect.any(String) as string });
    expect((await box.tasks.get(id)).is_completed).toBe(false);
    await cleo.taskAssignments.update(forCleo.id, { resolution_state: 'completed' });
    expect((await box.tasks.get(id)).is_completed).toBe(true);
    expect(await box.taskAssignments.get(forCleo.id)).toMatchObject({ resolution_state: 'completed' });
  });

  it('a task with the rule any_assignee is completed by one assignment', async () => {
    const { box, item, assign, ben } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review', completion_rule: 'any_assignee' });
    const forBen = await assign(id, '33002');
    await assign(id, '33003');
    await ben.taskAssignments.update(forBen.id, { resolution_state: 'approved' });
    expect((await box.tasks.get(id)).is_completed).toBe(true);
  });

  it('tasks and assignments are listed with only the requested fields', async () => {
    const { box, item, assign } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review', message: 'Please' });
    await assign(id, '33002');
    const [task] = (await box.files.tasks.list(item.id, { fields: ['message'] })).entries;
    expect(task).toEqual({ type: 'task', id, message: 'Please' });
    const [assignment] = (await box.tasks.assignments.list(id, { fields: ['resolution_state'] })).entries;
    expect(assignment).toEqual({ type: 'task_assignment', id: assignment?.id, resolution_state: 'incomplete' });
  });
});

describe('task assignments', () => {
  it('a second assignment to the same user is rejected, by ID or login', async () => {
    const { box, item, assign } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review' });
    await assign(id, '33002');
    const second = box.taskAssignments.create({ task: { type: 'task', id }, assign_to: { login: 'ben@example.com' } });
    await expectApiError(second, 409, 'conflict');
  });

  it('an assignment is resolved only by its assignee, with a state that fits the action', async () => {
    const { box, item, assign, ben } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review' });
    const forBen = await assign(id, '33002');
    await expectApiError(
      box.taskAssignments.update(forBen.id, { resolution_state: 'approved' }),
      403,
      'access_denied_insufficient_permissions',
    );
    await expectApiError(ben.taskAssignments.update(forBen.id, { resolution_state: 'completed' }), 400, 'bad_request');
    expect(await ben.taskAssignments.update(forBen.id, { resolution_state: 'rejected' })).toMatchObject({ resolution_state: 'rejected' });
  });

  it('deleting an assignment keeps the task', async () => {
    const { box, item, assign } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review' });
    const forBen = await assign(id, '33002');
    await box.taskAssignments.delete(forBen.id);
    await expectApiError(box.taskAssignments.get(forBen.id), 404, 'not_found');
    expect((await box.tasks.get(id)).task_assignment_collection).toMatchObject({ total_count: 0, entries: [] });
  });
});
