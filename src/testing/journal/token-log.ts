import type { MockResponse } from '../http/response.js';
import { decodeText, type Bytes } from '../http/bytes.js';
import { textField, type JsonObject } from '../http/fields.js';

/** A request to /oauth2/token or /oauth2/revoke, and its outcome. */
export interface TokenRequest {
  /** Time by the mock's clock, in ms since 1970. */
  readonly at: number;
  /** Undefined for a revocation. */
  readonly grantType: string | undefined;
  readonly clientId: string | undefined;
  /** Status of the response, even if a fault then lost it. 0 if a fault broke the connection before the request was executed. */
  readonly status: number;
  /** OAuth error code, such as `invalid_grant`. */
  readonly error?: string;
  /** The refresh token in the request, valid or not. Absent if a fault prevented the execution of the request. */
  readonly usedRefreshToken?: string;
  readonly grantedRefreshToken?: string;
  readonly grantedAccessToken?: string;
  /** ID of the user that the granted tokens belong to. */
  readonly userId?: string;
}

export interface TokenLog {
  readonly requests: readonly TokenRequest[];
  /** Records an executed request. `userOf` returns the user ID of an access token. */
  recordExecuted(request: LoggedRequest, response: MockResponse, userOf: (accessToken: string) => string | undefined): void;
  /** Records a request that a fault responded to with `status`, or left without a response (0). */
  recordFaulted(request: LoggedRequest, status: number): void;
  clear(): void;
}

interface LoggedRequest {
  readonly at: number;
  /** URL-encoded form. */
  readonly body: Bytes;
}

export function createTokenLog(): TokenLog {
  const requests: TokenRequest[] = [];
  return {
    requests,
    recordExecuted({ at, body }, { status, body: responseBody }, userOf) {
      const form = formIn(body);
      const granted: JsonObject = responseBody?.kind === 'json' ? (responseBody.value as JsonObject) : {};
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
    recordFaulted: ({ at, body }, status) => void requests.push(requestOf(at, formIn(body), status)),
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
