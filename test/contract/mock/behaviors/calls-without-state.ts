import { v2025, v2026 } from './change.js';
import type { Reply, Scene } from './scene.js';

/** A call of an operation whose state no other operation can change or show. `known-differences.json` gives the reasons. */
export interface CallWithoutState {
  readonly operation: string;
  readonly send: (scene: Scene) => Promise<Reply>;
}

export const callsWithoutState: readonly CallWithoutState[] = [
  {
    operation: 'enterpriseConfigurations.get',
    send: ({ call }) => call('GET', '/enterprise_configurations/40001?categories=security', undefined, v2025),
  },
  { operation: 'aiAgents.getDefault', send: ({ call }) => call('GET', '/ai_agent_default?mode=ask') },
  { operation: 'collections.list', send: ({ call }) => call('GET', '/collections') },
  { operation: 'metadataTemplates.listGlobal', send: ({ call }) => call('GET', '/metadata_templates/global') },
  { operation: 'storagePolicies.list', send: ({ call }) => call('GET', '/storage_policies') },
  {
    operation: 'automateWorkflows.start',
    send(scene) {
      const workflow = { type: 'workflow', id: '2', name: 'Clean up' };
      const action = { folder: { id: scene.id('/Reports') }, action_type: 'run_workflow', workflow };
      const { id } = scene.mock.state.add('workflow_action', action);
      const body = { workflow_action_id: id, file_ids: [scene.id('/Reports/q1.txt')] };
      return scene.call('POST', '/automate_workflows/2/start', body, v2026);
    },
  },
];
