import type { JsonObject } from '../../http/fields.js';
import type { MockObject } from '../../mock-state.js';
import type { World } from '../../state/world.js';
import { addObject } from '../resources/add-object.js';
import type { Handlers } from '../shared/call.js';
import { createEngine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import { aiAgent } from './ai-agents.js';
import { appItemAssociation } from './app-item-associations.js';
import { archive } from './archives.js';
import { collaborationAllowlistEntry, collaborationAllowlistExemptTarget } from './collaboration-allowlists.js';
import { devicePinner } from './device-pinners.js';
import { fileRequest, fileRequestHandlers } from './file-requests.js';
import { folderLock } from './folder-locks.js';
import { group, groupHandlers, groupMembership } from './groups.js';
import { hubHandlers, hubModels } from './hubs.js';
import { integrationMappingModels } from './integration-mappings.js';
import { metadataHandlers, metadataModels } from '../metadata/index.js';
import { invite } from './invites.js';
import { legalHoldHandlers, legalHoldModels } from './legal-holds.js';
import { retentionPolicy } from './retention/retention-policy.js';
import { retentionPolicyAssignment } from './retention/retention-policy-assignment.js';
import { versionRetentionHandlers } from './retention/version-retentions.js';
import { shieldInformationBarrierHandlers, shieldInformationBarrierModels } from './shield-information-barriers.js';
import { shieldList } from './shield-lists.js';
import { signTemplate } from './sign-templates.js';
import { storagePolicyModels } from './storage-policies.js';
import { termsOfServiceModels } from './terms-of-services.js';
import { workflowHandlers, workflowModels } from './workflows.js';
import { webhook } from './webhooks.js';

/** The declared resources. */
const models: readonly ResourceModel[] = [
  aiAgent,
  appItemAssociation,
  archive,
  collaborationAllowlistEntry,
  collaborationAllowlistExemptTarget,
  devicePinner,
  fileRequest,
  folderLock,
  group,
  groupMembership,
  ...hubModels,
  ...integrationMappingModels,
  invite,
  ...legalHoldModels,
  ...metadataModels,
  retentionPolicy,
  retentionPolicyAssignment,
  ...shieldInformationBarrierModels,
  shieldList,
  signTemplate,
  ...storagePolicyModels,
  ...termsOfServiceModels,
  webhook,
  ...workflowModels,
];

const engine = createEngine(models);

/** Adds the records that exist from the start, such as the storage policies of the service. */
export const addInitialRecords = engine.addInitialRecords;

/** Adds an object that only the service or its web app creates, for a test. */
export const addServiceObject = (world: World, kind: string, object: JsonObject): MockObject =>
  addObject(
    world,
    kind,
    models.find((model) => model.kind === kind),
    object,
  );

/** The operations of the declared resources, by operation ID. */
export const resourceHandlers: Handlers = {
  ...engine.handlers,
  ...fileRequestHandlers(engine),
  ...groupHandlers,
  ...hubHandlers(engine),
  ...legalHoldHandlers(engine),
  ...metadataHandlers(engine),
  ...versionRetentionHandlers(engine),
  ...shieldInformationBarrierHandlers(engine),
  ...workflowHandlers(engine),
};
