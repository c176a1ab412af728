/** `Headers`, what Node gives as `request.headers`, or any object of names and values. Names count in any case. */
export type WebhookHeaders = { get(name: string): string | null } | NamedValues;

type NamedValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header. One that came several times is none that the service sent: its values are joined, as HTTP has it. */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return (headers as { get(name: string): string | null }).get(name) ?? undefined;
  const found = Object.entries(headers as NamedValues).flatMap(([key, value]) => (key.toLowerCase() === name ? (value ?? []) : []));
  return found.length === 0 ? undefined : found.join(', ').trim();
}
