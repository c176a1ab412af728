import type { Seed } from 'box-openapi-sdk/testing';

const ada = { $login: 'ada@example.com' };
const ben = { $login: 'ben@example.com' };
const barrier = { type: 'shield_information_barrier', id: '5801' };
const segment = (id: string) => ({ type: 'shield_information_barrier_segment', id });

/** A seed with every section. */
export const fullSeed: Seed = {
  $schema: './node_modules/box-openapi-sdk/dist/generated/seed.schema.json',
  users: [
    { id: '33001', name: 'Ada Moreno', login: 'ada@example.com', job_title: 'Director', aliases: ['moreno@example.com'] },
    { id: '33002', name: 'Ben Okafor', login: 'ben@example.com', role: 'coadmin', tree: { Own: { 'x.txt': 'x' } } },
    { name: 'Cleo Park', login: 'cleo@example.com', status: 'inactive' },
    { name: 'Dora Stranger', login: 'dora@example.com' },
  ],
  clients: [
    { clientId: 'app', clientSecret: 'secret', enterpriseId: '40001' },
    { clientId: 'reader', clientSecret: 'secret', enterpriseId: '40001', scopes: ['root_readonly'], authorized: false },
  ],
  settings: { termsOfServiceRequired: false },
  groups: [
    { id: '7001', name: 'Editors', description: 'Edit', $members: ['ben@example.com', { $login: 'cleo@example.com', role: 'admin' }] },
    { id: '7002', name: 'Readers' },
  ],
  groupMemberships: [{ id: '7101', user: ben, group: { $group: 'readers' }, role: 'member' }],
  metadataTaxonomies: [
    {
      ...{ displayName: 'Places', key: 'places', namespace: 'enterprise_40001' },
      $levels: [{ displayName: 'Country' }, { displayName: 'City' }],
      $nodes: [
        { displayName: 'France', level: 1 },
        { displayName: 'Paris', level: 2, $parent: 'France' },
      ],
    },
  ],
  metadataTemplates: [
    {
      ...{ scope: 'enterprise', templateKey: 'contract', displayName: 'Contract' },
      fields: [
        { type: 'float', key: 'amount', displayName: 'Amount' },
        { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'open' }, { key: 'closed' }] },
      ],
    },
  ],
  tree: {
    Reports: {
      ...{ $id: '501', $description: 'All reports', $tags: ['finance'], $canNonOwnersInvite: false, $syncState: 'synced' },
      $metadata: { enterprise: { contract: { amount: 1 } } },
      $collaborations: [
        { id: '9001', accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' },
        { accessible_by: { $group: 'Editors' }, role: 'viewer' },
        { accessible_by: { $login: 'dora@example.com' }, role: 'viewer', $status: 'pending' },
      ],
      'contract.txt': {
        ...{
          $id: '601',
          $content: 'hello',
          $description: 'A contract',
          $tags: ['x'],
          $createdAt: '2024-01-01T00:00:00Z',
          $watermark: true,
        },
        $metadata: { enterprise: { contract: { amount: 100, state: 'open' } }, global: { properties: { color: 'red' } } },
        $sharedLink: true,
        $lock: { is_download_prevented: true },
        $comments: ['nice', { message: 'mine', $by: 'ben@example.com' }],
        $tasks: [{ id: '7701', message: 'please', action: 'review' }],
      },
      'versions.txt': { $versions: ['one', 'two', { $base64: 'aGk=' }], $sharedLink: { access: 'company' } },
      'old.txt': { $base64: 'AP8=', $trashed: true },
      'link.txt': { $webLink: 'https://example.com', $id: '602', $description: 'home', $tags: ['w'], $modifiedAt: '2025-01-01T00:00:00Z' },
      $$cash: 'money',
    },
    Vault: { $lock: true, 'letter.txt': 'Dear {{name}}' },
    Shared: {},
    Uploads: {},
  },
  metadataCascadePolicies: [{ folder_id: { $path: '/Shared' }, scope: 'enterprise_40001', templateKey: 'contract' }],
  collaborations: [{ id: '9002', item: { $path: '/Reports/versions.txt' }, accessible_by: { type: 'user', id: ben }, role: 'viewer' }],
  comments: [{ item: { $path: '/Vault/letter.txt' }, message: 'first' }],
  tasks: [{ id: '7702', item: { $path: '/Vault/letter.txt' }, message: 'second' }],
  taskAssignments: [{ task: { type: 'task', id: '7702' }, assign_to: ada }],
  folderLocks: [{ folder: { $path: '/Uploads' }, locked_operations: { move: true, delete: true } }],
  webhooks: [{ id: '8001', target: { $path: '/Reports' }, address: 'https://example.com/hook', triggers: ['FILE.UPLOADED'] }],
  hubs: [{ id: '8801', title: 'Hub', $items: [{ $path: '/Reports/versions.txt' }] }],
  hubCollaborations: [{ hub: { type: 'hubs', id: '8801' }, accessible_by: ben, role: 'viewer' }],
  signRequests: [
    {
      source_files: [{ $path: '/Vault/letter.txt' }],
      parent_folder: { $path: '/Uploads' },
      signers: [{ email: 's@example.com', role: 'signer' }],
    },
  ],
  docgenTemplates: [{ file: { $path: '/Vault/letter.txt' } }],
  docgenBatches: [
    {
      file: { $path: '/Vault/letter.txt' },
      ...{ input_source: 'api', output_type: 'pdf', destination_folder: { $path: '/Uploads' } },
      document_generation_data: [{ generated_file_name: 'a', user_input: { name: 'Eva' } }],
    },
  ],
  archives: [{ name: 'Archive' }],
  aiAgents: [
    {
      type: 'ai_agent',
      name: 'Agent',
      access_state: 'enabled',
      ask: { type: 'ai_agent_ask', access_state: 'enabled', description: 'Answers' },
    },
  ],
  'integrationMappings.slack': [{ partner_item: { type: 'channel', id: 'C1', slack_workspace_id: 'W1' }, box_item: { $path: '/Uploads' } }],
  'integrationMappings.teams': [
    {
      partner_item: { type: 'channel', id: 'T1', tenant_id: 'N1', team_id: 'M1' },
      box_item: { $path: '/Shared' },
    },
  ],
  invites: [{ enterprise: { id: '40001' }, actionable_by: { login: 'dora@example.com' } }],
  storagePolicies: [{ id: '3', name: 'Mars' }],
  storagePolicyAssignments: [{ storage_policy: { type: 'storage_policy', id: '3' }, assigned_to: ben }],
  retentionPolicies: [
    { id: '5501', policy_name: 'R', policy_type: 'finite', disposition_action: 'remove_retention', retention_length: '30' },
  ],
  retentionPolicyAssignments: [{ id: '5502', policy_id: '5501', assign_to: { $path: '/Reports' } }],
  legalHoldPolicies: [{ id: '5601', policy_name: 'L', is_ongoing: true }],
  legalHoldPolicyAssignments: [{ policy_id: '5601', assign_to: { type: 'user', id: ben } }],
  termsOfServices: [{ id: '5701', status: 'enabled', text: 'Terms' }],
  termsOfServiceUserStatuses: [{ tos: { type: 'terms_of_service', id: '5701' }, user: ben, is_accepted: true }],
  collaborationAllowlistEntries: [{ domain: 'example.org', direction: 'both' }],
  collaborationAllowlistExemptTargets: [{ user: ben }],
  shieldInformationBarriers: [{ id: '5801', enterprise: { type: 'enterprise', id: '40001' } }],
  shieldInformationBarrierSegments: [
    { id: '5901', shield_information_barrier: barrier, name: 'Left' },
    { id: '5902', shield_information_barrier: barrier, name: 'Right' },
  ],
  shieldInformationBarrierSegmentMembers: [{ shield_information_barrier_segment: segment('5901'), user: ben }],
  shieldInformationBarrierSegmentRestrictions: [
    {
      type: 'shield_information_barrier_segment_restriction',
      shield_information_barrier_segment: segment('5901'),
      restricted_segment: segment('5902'),
    },
  ],
  shieldInformationBarrierReports: [{ shield_information_barrier: barrier }],
  shieldLists: [{ name: 'Countries', content: { type: 'country', country_codes: ['FR'] } }],
  fileRequests: [{ id: '6101', folder: { $path: '/Uploads' }, title: 'Upload here' }],
  signTemplates: [{ name: 'Lease', parent_folder: { $path: '/Uploads' } }],
  workflows: [{ id: '6201', folder: { $path: '/Uploads' }, name: 'Review' }],
  workflowActions: [{ folder: { $path: '/Uploads' }, action_type: 'copy', workflow: { id: '6201', type: 'workflow' } }],
  devicePinners: [{ id: '6301', owned_by: ben, product_name: 'iPad' }],
  appItemAssociations: [{ item: { $path: '/Reports/versions.txt' }, app_item: { id: '1', application_type: 'hubs' } }],
  enterpriseConfiguration: { security: { is_multi_factor_auth_required: { is_used: true, value: true } } },
};
