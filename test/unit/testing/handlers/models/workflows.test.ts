import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Reports: { 'q1.txt': 'one' } },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});
const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const file = (): string => `/files/${idOf('/Reports/q1.txt')}`;

/** Starts a workflow with the steps. `outcomes` are the values that it leaves open. */
async function run(types: readonly string[], outcomes: readonly object[] = [], isEnabled = true): Promise<number> {
  const folder = idOf('/Reports');
  const flow = {
    ...{ type: 'flow', id: '9', trigger: { type: 'trigger', trigger_type: 'WORKFLOW_MANUAL_START' } },
    outcomes: types.map((action_type, index) => ({ type: 'outcome', id: String(index), name: action_type, action_type })),
  };
  const { id } = mock.state.add('workflow', { folder: { id: folder }, name: 'Review', flows: [flow], is_enabled: isEnabled });
  const files = [{ type: 'file', id: idOf('/Reports/q1.txt') }];
  const body = { flow: { type: 'flow', id: '9' }, files, folder: { type: 'folder', id: folder }, outcomes };
  return (await call('POST', `/workflows/${id}/start`, body)).status;
}
const users = (id: string): object => ({ type: 'variable', variable_type: 'user_list', variable_value: [{ type: 'user', id }] });

describe('a started workflow', () => {
  it('locks and unlocks its files', async () => {
    expect(await run(['lock_file'])).toBe(204);
    expect((await call('GET', `${file()}?fields=lock`)).body['lock']).toMatchObject({ created_by: { id: '1' } });
    await run(['unlock_file']);
    expect((await call('GET', `${file()}?fields=lock`)).body['lock']).toBeNull();
  });

  it('adds and removes watermarks', async () => {
    await run(['watermark_file']);
    expect((await call('GET', `${file()}/watermark`)).status).toBe(200);
    await run(['remove_watermark_file']);
    expect((await call('GET', `${file()}/watermark`)).status).toBe(404);
  });

  it('assigns tasks and shares files with the users of the start call', async () => {
    const ben = clientFor(mock, '2');
    expect((await ben.call('GET', file())).status).toBe(404);
    const rule = { type: 'variable', variable_type: 'task_completion_rule', variable_value: 'any_assignees' };
    const role = { type: 'variable', variable_type: 'collaborator_role', variable_value: 'editor' };
    await run(
      ['share_file', 'assign_task'],
      [
        { id: '0', collaborators: users('2'), file_collaborator_role: role },
        { id: '1', task_collaborators: users('2'), completion_rule: rule },
      ],
    );
    expect((await ben.call('PUT', file(), { description: 'by Ben' })).status).toBe(200);
    const [task] = (await call('GET', `${file()}/tasks`)).body.entries;
    expect((await call('GET', `/tasks/${task?.id ?? ''}`)).body['completion_rule']).toBe('any_assignee');
    expect((await call('GET', `/tasks/${task?.id ?? ''}/assignments`)).body.entries).toMatchObject([{ assigned_to: { id: '2' } }]);
  });

  it('stops before a step that waits for people, and deletes files', async () => {
    await run(['wait_for_task', 'delete_file']);
    expect((await call('GET', file())).body['item_status']).toBe('active');
    const path = file();
    await run(['send_notification', 'delete_file', 'lock_file']);
    expect((await call('GET', path)).body['item_status']).toBe('trashed');
  });

  it('must be enabled', async () => {
    expect(await run(['lock_file'], [], false)).toBe(400);
  });
});
