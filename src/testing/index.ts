export { createMockBox } from './create-mock-box.js';
export type {
  IssueTokenOptions,
  MockBox,
  MockBoxOptions,
  MockConsent,
  MockCredentials,
  MockFaults,
  MockTokens,
  MockWebhooks,
} from './options/types.js';
export type { MockServer, ListenOptions, TlsOptions } from './http/platform.js';
export type { RequestLike } from './http/request.js';
export type { BodyPosition, Fault, FaultEffects, FaultResponse, AppliedFault, FaultTarget } from './faults/fault.js';
export type { RateLimits } from './access/rate-limits.js';
export type { Exchange, Violation } from './journal/journal.js';
export type { TokenRequest } from './journal/token-log.js';
export type { MockAi, MockAiItem, MockAiQuestion } from './state/ai.js';
export type {
  Seed,
  SeedClient,
  SeedEntry,
  SeedFile,
  SeedFolderProperties,
  SeedItemProperties,
  SeedObject,
  SeedReference,
  SeedSettings,
  SeedTree,
  SeedUser,
  SeedWebLink,
} from './seed/types.js';
export type { MockSnapshot } from './snapshot/snapshot.js';
export type { MockObject, MockState, ServiceObjects, ItemLocation } from './mock-state.js';
export { tokenStoreContract, type TokenStoreCase, type TokenStoreFixture } from './token-store/token-store-contract.js';
export type { MockSignRequests, SignerChoice } from './handlers/signing/mock-sign-requests.js';
export type { SignerInputs } from './handlers/signing/actions.js';
export type { FileRequestUpload, MockFileRequests } from './handlers/web-app/file-request-uploads.js';
export type { MockInvites } from './handlers/web-app/invitations.js';
export type { SignEmail } from './state/documents/signing.js';
export type { Duration } from './time/clock.js';
export type { WebhookDelivery } from './state/activity/webhook-deliveries.js';
