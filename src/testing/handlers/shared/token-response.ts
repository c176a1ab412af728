import { json, type MockResponse } from '../../http/response.js';
import type { TokenRecord } from '../../state/oauth/tokens.js';

export function tokenResponse({ access, seconds }: TokenRecord, more: Record<string, unknown> = {}): MockResponse {
  return json({ access_token: access, expires_in: seconds, restricted_to: [], token_type: 'bearer', ...more });
}
