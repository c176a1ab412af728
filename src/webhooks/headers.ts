/** `Headers`, Node's `request.headers`, or an object of names and values. Names are case-insensitive. */
export type WebhookHeaders = { get(name: string): string | null } | NamedValues;

type NamedValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Returns the value of a header. Joins repeated values, as in HTTP; they never come from the service. */
export function getHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return (headers as { get(name: string): string | null }).get(name) ?? undefined;
  const found = Object.entries(headers as NamedValues).flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []));
  return found.length === 0 ? undefined : found.join(', ').trim();
}
