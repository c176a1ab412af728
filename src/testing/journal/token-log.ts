import type { MockResponse } from '../http/response.js';
import { decodeText, type Bytes } from '../http/bytes.js';
import { textField, type JsonObject } from '../http/fields.js';

/** A request to /oauth2/token or /oauth2/revoke, and what became of it. */
export interface TokenRequest {
  /** When, by the mock's clock, in milliseconds since 1970. */
  readonly at: number;
  /** Undefined for a revocation. */
  readonly grantType: string | undefined;
  readonly clientId: string | undefined;
  /** Of the answer, also when a fault then lost it. 0 when a fault broke the connection before anything was done. */
  readonly status: number;
  /** The OAuth error. */
  readonly error?: string;
  /** The refresh token that was sent to be traded in, whether it was good or not. Not there when a fault kept the request from being carried out. */
  readonly usedRefreshToken?: string;
  readonly grantedRefreshToken?: string;
  readonly grantedAccessToken?: string;
  /** Whom the tokens that were granted are for. */
  readonly userId?: string;
}

export interface TokenLog {
  readonly requests: readonly TokenRequest[];
  /** Notes a request that was carried out. `userOf` tells whose an access token is. */
  carriedOut(request: Asked, answer: MockResponse, userOf: (accessToken: string) => string | undefined): void;
  /** Notes a request that a fault answered, or that it left without an answer (0). */
  struck(request: Asked, status: number): void;
  clear(): void;
}

interface Asked {
  readonly at: number;
  /** Of a form. */
  readonly body: Bytes;
}

export function createTokenLog(): TokenLog {
  const requests: TokenRequest[] = [];
  return {
    requests,
    carriedOut({ at, body }, { status, body: answered }, userOf) {
      const form = formIn(body);
      const granted: JsonObject = answered?.kind === 'json' ? (answered.value as JsonObject) : {};
      const accessToken = textField(granted, 'access_token');
      requests.push({
        ...requestOf(at, form, status),
        ...present('error', textField(granted, 'error')),
        ...present('usedRefreshToken', form.get('grant_type') === 'refresh_token' ? form.get('refresh_token') : undefined),
        ...present('grantedRefreshToken', textField(granted, 'refresh_token')),
        ...present('grantedAccessToken', accessToken),
        ...present('userId', accessToken === undefined ? undefined : userOf(accessToken)),
      });
    },
    struck: ({ at, body }, status) => void requests.push(requestOf(at, formIn(body), status)),
    clear: () => {
      requests.length = 0;
    },
  };
}

const formIn = (body: Bytes): URLSearchParams => new URLSearchParams(decodeText(body));

const requestOf = (at: number, form: URLSearchParams, status: number) => ({
  ...{ at, status, grantType: form.get('grant_type') ?? undefined, clientId: form.get('client_id') ?? undefined },
});

const present = (name: keyof TokenRequest, value: string | null | undefined): Partial<TokenRequest> =>
  value === undefined || value === null ? {} : { [name]: value };
