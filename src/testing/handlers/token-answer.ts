import { json, type Answer } from '../http/response.js';
import type { TokenRecord } from '../state/tokens.js';

export function tokenAnswer({ access, seconds }: TokenRecord, more: Record<string, unknown> = {}): Answer {
  return json({ access_token: access, expires_in: seconds, restricted_to: [], token_type: 'bearer', ...more });
}
