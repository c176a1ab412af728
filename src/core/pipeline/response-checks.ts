/** Whether a response is a redirect, also one whose target a browser hides. */
export function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status > 299 && status < 400 && status !== 304);
}

/** Whether a response has the parts of the Fetch standard that the pipeline reads. That of a custom `fetch` may not. */
export function isUsable(response: Partial<Response> | undefined): response is Response {
  return (
    typeof response?.status === 'number' &&
    typeof response.headers?.get === 'function' &&
    (response.body === null || typeof response.body?.getReader === 'function')
  );
}
