import type { AsyncDisposeMethod } from '../http/async-dispose.js';
import type { HttpHandler } from 'msw';
import type { Fault, AppliedFault } from '../faults/fault.js';
import type { RateLimits } from '../access/rate-limits.js';
import type { Exchange, Violation } from '../journal/journal.js';
import type { MockServer, ListenOptions } from '../http/platform.js';
import type { RequestLike } from '../http/request.js';
import type { WebhookDelivery } from '../state/activity/webhook-deliveries.js';
import type { Duration } from '../time/clock.js';
import type { MockSignRequests } from '../handlers/signing/mock-sign-requests.js';
import type { MockFileRequests } from '../handlers/web-app/file-request-uploads.js';
import type { MockInvites } from '../handlers/web-app/invitations.js';
import type { MockAi } from '../state/ai.js';
import type { Seed } from '../seed/types.js';
import type { MockSnapshot } from '../snapshot/snapshot.js';
import type { MockState } from '../mock-state.js';
import type { TokenRequest } from '../journal/token-log.js';

export interface MockBoxOptions {
  /** Initial state, restored by `reset()`. Default: one admin without files. */
  readonly seed?: Seed;
  /** The state that `snapshot()` of another mock returned, restored by `reset()`. Instead of a seed. */
  readonly snapshot?: MockSnapshot;
  /** Clock for the expiry of tokens, sessions, locks and links, in ms since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Total bytes of file contents kept in memory. The rest goes to temporary files. Default: 8 MiB. */
  readonly spillBytes?: number;
  /** Upload sessions: minimum file size (default: 20,000,000 bytes) and part size (default: 8 MiB). */
  readonly uploadSessions?: { readonly minBytes?: number; readonly partBytes?: number };
  /** Number of 202 responses before the commit of an upload session returns 201. Default: 0. */
  readonly commitNotReady?: number;
  /** Number of 202 responses before the download of a new version redirects. Default: 0. */
  readonly downloadNotReady?: number;
  /** `Retry-After` of these 202 responses, in seconds. Default: 1. */
  readonly notReadySeconds?: number;
  /** Lifetime of an access token, in whole seconds. Default: 3,600. */
  readonly accessTokenSeconds?: number;
  /** Lifetime of a refresh token, in whole seconds. Default: 60 days. */
  readonly refreshTokenSeconds?: number;
  /** Seconds that a long poll waits for an event before it returns `reconnect`. Default: 610. */
  readonly longPollSeconds?: number;
  /** Whether responses with new events repeat up to two earlier ones and are out of order. Default: false. */
  readonly disorderEvents?: boolean;
  /** Whether users with an account join immediately when invited, instead of having to accept. Default: true. */
  readonly acceptInvitations?: boolean;
  /** Whether the participants of a sign request sign as soon as they receive it. Default: false, see `signRequests`. */
  readonly signAutomatically?: boolean;
  /** The keys that sign webhook deliveries. Default: `mock-primary-key` and `mock-secondary-key`. */
  readonly webhooks?: { readonly primaryKey?: string; readonly secondaryKey?: string };
  /**
   * Whether the mock accepts undocumented requests of other clients that the service accepts too, such as a trailing slash or a number as an
   * ID. Default: true. With false, they are violations.
   */
  readonly acceptVariants?: boolean;
  /** Answers requests to Box AI. Default: a text that names the question and the items, or a value of each requested field. */
  readonly ai?: MockAi;
  /** Number of 202 responses before the thumbnail of a new version is ready. Default: 0. */
  readonly thumbnailNotReady?: number;
  /** Delay of each request in ms of real time: a number, or a range with a random delay for each request. Default: 0. */
  readonly latencyMs?: number | { readonly min: number; readonly max: number };
  /**
   * Whether requests beyond the documented rate limits get 429 with `Retry-After`, by the mock's clock. An object replaces some of the
   * limits. Default: false.
   */
  readonly rateLimits?: boolean | Partial<RateLimits>;
  /** Whether properties of request bodies that the document does not list are violations. Default: false. */
  readonly strict?: boolean;
  /** Random seed for faults with a `probability` and for `latencyMs`. Default: 1. */
  readonly faultSeed?: number;
  /** Deviations of folder item lists, as the service sometimes shows them. */
  readonly lists?: {
    /** Number by which `total_count` exceeds the number of entries. Default: 0. */
    readonly overstatedBy?: number;
    /** Selects items by name that count in pages and in `total_count` but are omitted, like items a user may not see. Default: none. */
    readonly hidden?: (name: string) => boolean;
    /** Lifetime of a marker, in seconds. Then it is rejected with 400. Default: Infinity. */
    readonly markerSeconds?: number;
  };
  /** Number of latest exchanges kept in `exchanges`; true for 1,000. Default: false. */
  readonly recordExchanges?: boolean | number;
}

export interface MockFaults {
  /** Adds a fault. Throws an error that names the field if it is invalid. */
  readonly add: (fault: Fault) => void;
  /** Removes all faults. Keeps the log. */
  readonly clear: () => void;
  /** Applied faults with their requests, in order, since the start or the last `reset()`. */
  readonly log: readonly AppliedFault[];
}

export interface MockWebhooks {
  /** All deliveries since the start or the last `reset()`, in order. Only addresses on the loopback interface receive them. */
  readonly deliveries: readonly WebhookDelivery[];
  /** The keys that sign deliveries, for the verifier. */
  readonly keys: { readonly primaryKey: string; readonly secondaryKey: string };
  /** Resolves when all deliveries that are due have been attempted. Failed ones are retried when the mock's clock has advanced. */
  readonly settled: () => Promise<void>;
}

export interface IssueTokenOptions {
  /** User ID. Default: the first user. */
  readonly userId?: string;
  /** Lifetime, in seconds. Default: `accessTokenSeconds`. */
  readonly expiresInSeconds?: number;
}

/** The consent of a user to an application. */
export interface MockConsent {
  /** User ID. Default: the first user. */
  readonly userId?: string;
  /** Client ID of the application. Default: that of `credentials`. */
  readonly clientId?: string;
  /** Granted scopes. Default: all scopes of the application. */
  readonly scopes?: readonly string[];
}

export interface MockTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Expiry of the access token, in ms since 1970. */
  readonly expiresAt: number;
}

export interface MockCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
}

export interface MockBox<Handler = HttpHandler> extends AsyncDisposeMethod {
  /** Replaces the platform's `fetch`: follows redirects, honours `signal`, returns a real `Response`. */
  readonly fetch: (input: string | URL | Request | RequestLike, init?: RequestInit) => Promise<Response>;
  /**
   * For msw: `setupServer(...mock.handlers)`. They handle the hosts of Box, and the mock's paths on the loopback interface. Throws an Error if msw is
   * not installed, has an unsupported version or cannot be loaded, as in Jest without ES modules.
   */
  readonly handlers: readonly Handler[];
  readonly state: MockState;
  /** Credentials of an application: the seed's first client, or a default one. */
  readonly credentials: MockCredentials;
  /** Issues a developer token. Throws for an unknown user. */
  readonly issueToken: (options?: IssueTokenOptions) => string;
  /** Issues a user's tokens, as after consent in the browser. Throws for an unknown user or client, and for scopes that the client lacks. */
  readonly authorize: (consent?: MockConsent) => MockTokens;
  /**
   * Advances the mock's clock. Everything that becomes due happens in the order of its time: retries of webhook deliveries, the end of
   * retentions, reminders and the expiry of sign requests, and the permanent deletion of items that have been in the trash for 30 days. Tokens, sessions, locks and links expire. Rejects for an invalid duration.
   */
  readonly advance: (duration: Duration) => Promise<void>;
  /**
   * Returns the complete state as plain JSON data: contents in base64, users, tokens, uploads in progress, webhook deliveries and the clock.
   * The journal, faults and options are not part of it. `createMockBox({ snapshot })` restores it.
   */
  readonly snapshot: () => Promise<MockSnapshot>;
  /** Restores the seed or the snapshot. Removes everything else: tokens, faults, violations and logs. */
  readonly reset: () => Promise<void>;
  /** Requests, and responses of the mock itself, that do not conform to the OpenAPI document. */
  readonly violations: readonly Violation[];
  /** Throws an error that lists the violations, if any. Call it after each test. */
  readonly assertConforms: () => void;
  readonly faults: MockFaults;
  readonly webhooks: MockWebhooks;
  readonly signRequests: MockSignRequests;
  readonly fileRequests: MockFileRequests;
  readonly invites: MockInvites;
  /** The latest exchanges, oldest first. Empty unless `recordExchanges` is set. */
  readonly exchanges: readonly Exchange[];
  /** Requests to /oauth2/token and /oauth2/revoke, in the order of execution. */
  readonly tokenRequests: readonly TokenRequest[];
  /** Serves the mock over HTTP. Node.js only. */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** Stops all servers, ends long polls and removes temporary files. `await using` calls it at the end of a block. */
  readonly close: () => Promise<void>;
}
