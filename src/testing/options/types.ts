import type { HttpHandler } from 'msw';
import type { Fault, AppliedFault } from '../faults/fault.js';
import type { Exchange, Violation } from '../journal/journal.js';
import type { MockServer, ListenOptions } from '../http/platform.js';
import type { RequestLike } from '../http/request.js';
import type { Seed } from '../state/seed.js';
import type { MockState } from '../mock-state.js';
import type { TokenRequest } from '../journal/token-log.js';

export interface MockBoxOptions {
  /** What is there from the start, and again after `reset()`. */
  readonly seed?: Seed;
  /** The clock, in milliseconds since 1970. Tokens, sessions and links expire by it. */
  readonly now?: () => number;
  /** How many bytes of contents stay in memory, all together; what comes then goes to temporary files. 8 MiB by default. */
  readonly spillBytes?: number;
  /** The sizes of upload sessions: from how many bytes on they may be used (20,000,000), and how long a part is (8 MiB). */
  readonly uploadSessions?: { readonly minBytes?: number; readonly partBytes?: number };
  /** How often the commit of an upload session answers 202 before it answers 201. 0 by default. */
  readonly commitNotReady?: number;
  /** How often the download of a new version answers 202 before it redirects. 0 by default. */
  readonly downloadNotReady?: number;
  /** The Retry-After of those, in seconds. 1 by default. */
  readonly notReadySeconds?: number;
  /** How long an access token lives, in whole seconds. 3,600 by default. */
  readonly accessTokenSeconds?: number;
  /** How long a refresh token lives, in seconds. 60 days by default. */
  readonly refreshTokenSeconds?: number;
  /** How long a long poll waits for an event before it says `reconnect`, in seconds. 610 by default. */
  readonly longPollSeconds?: number;
  /** Whether answers with new events repeat two of before, and have theirs in another order, as can happen. False by default. */
  readonly disorderEvents?: boolean;
  /** Whether users of the enterprise who are invited to an item are in at once, or have to accept. True by default. */
  readonly acceptInvitations?: boolean;
  /** Where the chances of faults with a `probability` begin. 1 by default. */
  readonly faultSeed?: number;
  /** How the lists of a folder's items differ from the plain ones that the service mostly gives. */
  readonly lists?: {
    /** How many entries `total_count` promises that never come. 0 by default. */
    readonly overstatedBy?: number;
    /** By name, which items keep their place in pages and in `total_count` and are left out of what is sent, as those that a user may not see. */
    readonly hidden?: (name: string) => boolean;
    /** How long a marker keeps, in seconds: then it is refused with 400. For ever by default. */
    readonly markerSeconds?: number;
  };
  /** Keep a log of the last exchanges, for tests that look at traffic: how many, or true for 1,000. Off by default. */
  readonly recordExchanges?: boolean | number;
}

export interface MockFaults {
  /** Throws an error that names the field which is wrong. */
  readonly add: (fault: Fault) => void;
  /** Takes all faults away, and leaves the log. */
  readonly clear: () => void;
  /** Which faults struck what, in order, since the start or the last `reset()`. */
  readonly log: readonly AppliedFault[];
}

export interface IssueTokenOptions {
  /** The account that the mock starts with, if not given. */
  readonly userId?: string;
  readonly expiresInSeconds?: number;
}

/** What a user consents to. */
export interface MockConsent {
  /** The account that the mock starts with, if not given. */
  readonly userId?: string;
  /** The application that gets the tokens: the one of `credentials`, if not given. */
  readonly clientId?: string;
  /** All that the application may do, if not given. */
  readonly scopes?: readonly string[];
}

export interface MockTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Of the access token, in milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface MockCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
}

export interface MockBox {
  /** Stands in for the platform's `fetch`: follows redirects, honours `signal`, answers a real `Response`. */
  readonly fetch: (input: string | URL | Request | RequestLike, init?: RequestInit) => Promise<Response>;
  /** For msw: `setupServer(...mock.handlers)`. They answer for the hosts of Box and for the loopback interface. */
  readonly handlers: readonly HttpHandler[];
  readonly state: MockState;
  /** Of an application that may ask for tokens: the first of the seed, or one that is always there. */
  readonly credentials: MockCredentials;
  /** A developer token. */
  readonly issueToken: (options?: IssueTokenOptions) => string;
  /** Tokens of a user, as after a consent in the browser. Throws an error for a user or client that is not there, and for scopes that the client does not have. */
  readonly authorize: (consent?: MockConsent) => MockTokens;
  /** Back to the seed: nothing that was made, no tokens, no faults, no violations. */
  readonly reset: () => Promise<void>;
  /** Requests, and answers of the mock itself, that are not as the document says. */
  readonly violations: readonly Violation[];
  /** Throws an error that lists the violations, if there are any. Call it after each test. */
  readonly assertConforms: () => void;
  readonly faults: MockFaults;
  /** Empty unless `recordExchanges` is on. The oldest go first. */
  readonly exchanges: readonly Exchange[];
  /** What was asked of /oauth2/token and /oauth2/revoke, in the order in which it was carried out. */
  readonly tokenRequests: readonly TokenRequest[];
  /** Serves the mock over HTTP, in Node.js only. */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** Stops to listen, ends what waits, removes temporary files. */
  readonly close: () => Promise<void>;
}
