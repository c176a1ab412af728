export interface TokenProvider {
  /** A token that is valid now. Rejects with BoxAuthError when there is none to be had. */
  getToken(): Promise<string>;
  /** Called when the service refused this token, so that it is not handed out again. */
  invalidate(token: string): void;
}
