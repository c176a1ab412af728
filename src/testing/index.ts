import { createControlledMock } from './mock.js';
import type { MockBox, MockBoxOptions } from './options/types.js';

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
export { tokenStoreContract } from './mock.js';
export type { TokenStoreCase, TokenStoreFixture } from './token-store/token-store-contract.js';
export type { MockSignRequests, SignerChoice } from './handlers/signing/mock-sign-requests.js';
export type { SignerInputs } from './handlers/signing/actions.js';
export type { FileRequestUpload, MockFileRequests } from './handlers/web-app/file-request-uploads.js';
export type { MockInvites } from './handlers/web-app/invitations.js';
export type { SignEmail } from './state/documents/signing.js';
export type { Duration } from './time/clock.js';
export type { WebhookDelivery } from './state/activity/webhook-deliveries.js';

/**
 * Creates a mock Box with its own state. Call `close()` at the end: it removes temporary files. Rejects with an Error if ajv or
 * ajv-formats is not installed, or if an option, the seed or the snapshot is invalid: the message starts with its place.
 */
export async function createMockBox(options: MockBoxOptions = {}): Promise<MockBox> {
  return (await createControlledMock(options, () => import('msw'))).mock;
}
