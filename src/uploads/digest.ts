/** The form in which sessions take a SHA-1: `sha=` and the digest in base64 (RFC 3230). */
export function digestHeader(sha1: Uint8Array): string {
  return `sha=${btoa(String.fromCharCode(...sha1))}`;
}

/** The form in which direct uploads and file objects carry a SHA-1. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
