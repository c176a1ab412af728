/** A request to the mock and its response, as the rules of `evidence.ts` read them. */
export interface Exchange {
  /** The operation, and the variants that the request matches. */
  readonly operations: readonly string[];
  readonly isRead: boolean;
  /** The URL and the body. */
  readonly request: string;
  /** The method, the URL, the body and the user: equal for the same question. */
  readonly question: string;
  /** The values of the path parameters. */
  readonly path: readonly string[];
  /** The codes and tokens in the response, if the operation issues some. */
  readonly issued: readonly string[];
  /** The access token of the request. */
  readonly token: string;
  readonly status: number;
  /** The JSON of the response. Undefined for another body. */
  readonly json: unknown;
  /** The response as text. Empty for a body without text. */
  readonly text: string;
}
