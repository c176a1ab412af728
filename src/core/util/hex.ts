/** Two digits a byte, in small letters: the form in which file objects carry a SHA-1. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
