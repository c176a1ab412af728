/** Parses the multipart form of a request, as the platform reads it. */
export function sentForm(request: { readonly headers: Headers; readonly body: unknown } | undefined): Promise<FormData> {
  const headers = { 'content-type': request?.headers.get('content-type') ?? '' };
  return new Response(request?.body as BodyInit, { headers }).formData();
}
