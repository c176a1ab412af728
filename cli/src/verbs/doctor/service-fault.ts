import { BoxApiError, BoxAuthError, BoxConfigError, BoxDecodeError, BoxError, BoxTimeoutError } from 'box-openapi-sdk';
import { configFault } from './config-fault.js';
import type { FaultId } from './faults/catalog.js';

/** A fault with the response that shows it. */
export interface ServiceFault {
  readonly fault: FaultId;
  readonly detail: string;
}

/** The faults by OAuth error code and description. The patterns match the wording of the service. The first row that matches. */
const oauthFaults: readonly (readonly [error: string, description: RegExp, fault: FaultId])[] = [
  ['invalid_client', /^/, 'client-invalid'],
  ['unauthorized_client', /authorized by|admin/i, 'application-not-authorized'],
  ['unauthorized_client', /^/, 'grant-not-allowed'],
  ['unsupported_grant_type', /^/, 'grant-not-allowed'],
  ['invalid_scope', /^/, 'scope-missing'],
  ['invalid_grant', /refresh token/i, 'refresh-token-rejected'],
  ['invalid_grant', /subject_token/i, 'token-rejected'],
  ['invalid_grant', /signature/i, 'key-mismatch'],
  ['invalid_grant', /\bkid\b|key id|public key/i, 'key-not-registered'],
  ['invalid_grant', /\bexp\b|\bnbf\b|\biat\b/, 'clock-wrong'],
  ['invalid_grant', /\biss\b|\baud\b|\bjti\b|assertion/i, 'assertion-rejected'],
  ['invalid_grant', /^/, 'subject-invalid'],
];

/** The faults by error code of the API. */
const codeFaults: Readonly<Record<string, FaultId>> = {
  insufficient_scope: 'scope-missing',
  access_denied_insufficient_permissions: 'permission-missing',
  forbidden: 'permission-missing',
  terms_of_service_required: 'terms-not-accepted',
  cors_origin_not_whitelisted: 'origin-not-allowed',
};

/** The fault that an error of a call shows. Undefined for an error that is not of this package. */
export function serviceFault(error: unknown): ServiceFault | undefined {
  if (error instanceof BoxAuthError) return authFault(error);
  if (error instanceof BoxApiError) {
    const { status, code, requestId } = error;
    const id = requestId === undefined ? '' : `, request ID ${requestId}`;
    return { fault: apiFault(status, code), detail: `status ${String(status)}${code === undefined ? '' : ` ${code}`}${id}` };
  }
  if (error instanceof BoxConfigError) return { fault: configFault(error.message), detail: error.message };
  if (error instanceof BoxDecodeError) return { fault: 'gateway-response', detail: error.message };
  if (error instanceof BoxTimeoutError) return { fault: 'connection-timeout', detail: error.message };
  if (!(error instanceof BoxError)) return undefined;
  // Of a token store or of the network.
  return { fault: error.kind === 'network' ? networkFault(error.message) : 'token-file-unusable', detail: error.message };
}

function authFault({ error, errorDescription, status, message }: BoxAuthError): ServiceFault {
  if (error === undefined) return { fault: message.includes('token store') ? 'token-file-unusable' : 'token-rejected', detail: message };
  const fault = oauthFaults.find(([code, pattern]) => code === error && pattern.test(errorDescription ?? ''))?.[2] ?? 'unexpected-response';
  const response = [error, errorDescription].filter((part) => part !== undefined).join(': ');
  return { fault, detail: `${response}${status === undefined ? '' : ` (status ${String(status)})`}` };
}

/** The fault of an error response of the API. */
export function apiFault(status: number, code: string | undefined): FaultId {
  const known = code === undefined ? undefined : codeFaults[code];
  if (known !== undefined) return known;
  if (status === 401) return 'token-rejected';
  if (status === 403) return 'permission-missing';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'service-unavailable' : 'unexpected-response';
}

/** Token requests report a status as a network error, because it is transient. */
function networkFault(message: string): FaultId {
  if (message.includes('status 429')) return 'rate-limited';
  return /status 5\d\d/.test(message) ? 'service-unavailable' : 'connection-broken';
}
