import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { refusal } from '../../support/rejection.js';

const seed = { users: people, tree: { 'plan.txt': 'one' } };

/** Ada's file, which Ben and Cleo may see. */
async function withPlan() {
  const scene = await openBox({ seed });
  const item = { type: 'file', id: scene.mock.state.find('/plan.txt')?.id ?? '' } as const;
  for (const id of ['33002', '33003'] as const) {
    await scene.box.collaborations.create({ item, accessible_by: { type: 'user', id }, role: 'editor' });
  }
  const assign = (taskId: string, userId: string) =>
    scene.box.taskAssignments.create({ task: { type: 'task', id: taskId }, assign_to: { id: userId } });
  return { ...scene, item, assign, ben: scene.clientOf('33002'), cleo: scene.clientOf('33003') };
}

describe('a task', () => {
  it('is made, read, changed, listed and deleted', async () => {
    const { box, item } = await withPlan();
    const made = await box.tasks.create({ item, action: 'review', message: 'Please', due_at: '2027-01-31T12:00:00Z' });
    expect(made).toMatchObject({
      type: 'task',
      action: 'review',
      message: 'Please',
      due_at: '2027-01-31T12:00:00+00:00',
      is_completed: false,
    });
    expect(made.item).toMatchObject({ type: 'file', id: item.id });
    expect(await box.tasks.get(made.id)).toEqual(made);
    const changed = await box.tasks.update(made.id, { message: 'Now', completion_rule: 'any_assignee' });
    expect(changed).toMatchObject({ id: made.id, message: 'Now', completion_rule: 'any_assignee', due_at: made.due_at });
    expect((await collect(box.files.tasks.list(item.id))).map(({ id }) => id)).toEqual([made.id]);
    await box.tasks.delete(made.id);
    await refusal(box.tasks.get(made.id), 404, 'not_found');
    expect(await box.files.tasks.list(item.id)).toMatchObject({ total_count: 0, entries: [] });
  });

  it('is done when all have done their part', async () => {
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

  it('is done when one has, where that is enough', async () => {
    const { box, item, assign, ben } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review', completion_rule: 'any_assignee' });
    const forBen = await assign(id, '33002');
    await assign(id, '33003');
    await ben.taskAssignments.update(forBen.id, { resolution_state: 'approved' });
    expect((await box.tasks.get(id)).is_completed).toBe(true);
  });

  it('comes in a list with the fields that were asked for, and with no others', async () => {
    const { box, item, assign } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review', message: 'Please' });
    await assign(id, '33002');
    const [task] = (await box.files.tasks.list(item.id, { fields: ['message'] })).entries;
    expect(task).toEqual({ type: 'task', id, message: 'Please' });
    const [assignment] = (await box.tasks.assignments.list(id, { fields: ['resolution_state'] })).entries;
    expect(assignment).toEqual({ type: 'task_assignment', id: assignment?.id, resolution_state: 'incomplete' });
  });
});

describe('a task assignment', () => {
  it('goes to a user once, by id or by login', async () => {
    const { box, item, assign } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review' });
    await assign(id, '33002');
    const again = box.taskAssignments.create({ task: { type: 'task', id }, assign_to: { login: 'ben@example.com' } });
    await refusal(again, 409, 'conflict');
  });

  it('is reported on by the one who has it, in a word that suits the task', async () => {
    const { box, item, assign, ben } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review' });
    const forBen = await assign(id, '33002');
    await refusal(box.taskAssignments.update(forBen.id, { resolution_state: 'approved' }), 403, 'access_denied_insufficient_permissions');
    await refusal(ben.taskAssignments.update(forBen.id, { resolution_state: 'completed' }), 400, 'bad_request');
    expect(await ben.taskAssignments.update(forBen.id, { resolution_state: 'rejected' })).toMatchObject({ resolution_state: 'rejected' });
  });

  it('is taken away, and the task stays', async () => {
    const { box, item, assign } = await withPlan();
    const { id } = await box.tasks.create({ item, action: 'review' });
    const forBen = await assign(id, '33002');
    await box.taskAssignments.delete(forBen.id);
    await refusal(box.taskAssignments.get(forBen.id), 404, 'not_found');
    expect((await box.tasks.get(id)).task_assignment_collection).toMatchObject({ total_count: 0, entries: [] });
  });
});
