/** What the mock does with the address of a webhook. */
export type AddressKind =
  /** The mock sends deliveries to it. */
  | 'loopback'
  /** The service would send deliveries to it. They never leave the machine. */
  | 'remote'
  /** The service rejects it: it is not HTTPS. */
  | 'invalid';

export function kindOfAddress(address: string): AddressKind {
  if (!URL.canParse(address)) return 'invalid';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'invalid';
  if (isLoopback(hostname)) return 'loopback';
  return protocol === 'https:' ? 'remote' : 'invalid';
}

/** RFC 1122 (127.0.0.0/8), RFC 4291 (::1), RFC 6761 (localhost). */
const isLoopback = (hostname: string): boolean =>
  /^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]' || hostname === 'localhost' || hostname.endsWith('.localhost');
