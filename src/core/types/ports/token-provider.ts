export interface TokenProvider {
  /** Returns a valid access token. Rejects with BoxAuthError if none can be obtained. */
  getToken(): Promise<string>;
  /** Called after the service rejected this token, so that `getToken` does not return it again. */
  invalidate(token: string): void;
}
