import { readProperty } from './sanitize-cause.js';

/** Codes of OpenSSL and Node, which Bun shares, for a certificate that stays invalid until an operator acts. */
const permanentCode =
  /^(?:CERT_(?:HAS_EXPIRED|NOT_YET_VALID|REVOKED|REJECTED|UNTRUSTED|SIGNATURE_FAILURE|CHAIN_TOO_LONG)|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT(?:_IN_CHAIN)?|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?|DECRYPT_CERT_SIGNATURE|DECODE_ISSUER_PUBLIC_KEY)|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERR_TLS_CERT_ALTNAME_(?:INVALID|FORMAT))$/;

/** Texts of runtimes that set no code, Deno (rustls) above all, with the code that Node would set. */
const texts: readonly (readonly [text: RegExp, code: string])[] = [
  [/certificate.{0,40}expired/i, 'CERT_HAS_EXPIRED'],
  [/certificate.{0,20}not (?:yet )?valid (?:yet|until)|NotValidYet|not yet valid/i, 'CERT_NOT_YET_VALID'],
  [/certificate.{0,20}(?:NotValidForName|not valid for)|certificate name/i, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/self[- ]signed certificate/i, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/certificate.{0,20}UnknownIssuer|unable to (?:verify the first|get (?:local )?issuer) certificate/i, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  [/invalid peer certificate|certificate verify failed/i, 'CERT_REJECTED'],
];

const maxDepth = 5;

/** The code of a certificate that the transport rejects for good, in the error or one of its causes; undefined for any other error. */
export function certificateCode(error: unknown): string | undefined {
  let cause = error;
  for (let depth = 0; depth <= maxDepth && typeof cause === 'object' && cause !== null; depth++) {
    const code = readProperty(cause, 'code');
    if (typeof code === 'string' && permanentCode.test(code)) return code;
    const message = readProperty(cause, 'message');
    const known = typeof message === 'string' ? texts.find(([text]) => text.test(message.slice(0, 1000))) : undefined;
    if (known !== undefined) return known[1];
    cause = readProperty(cause, 'cause');
  }
  return undefined;
}
