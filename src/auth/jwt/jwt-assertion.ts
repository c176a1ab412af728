import { abortable } from '../../core/util/abortable.js';
import { BoxConfigError, BoxError, BoxNetworkError } from '../../core/errors/box-errors.js';
import type { JwtIdentity } from './jwt-options.js';
import { base64Url } from '../../core/util/base64-url.js';
import { randomToken } from '../token-endpoint/random-token.js';

/** The service requires its public address, even behind a gateway. */
const audience = 'https://api.box.com/oauth2/token';

/** The service accepts at most 60. The other 15 allow for a local clock that is ahead; these, for one that is behind and for latency. */
const lifetimeSeconds = 45;

/**
 * Returns a signed assertion (RFC 7523) with a unique ID. `now` is the service's time in milliseconds since 1970. Omits `iat` and `nbf`, because a
 * clock that is ahead could only cause their rejection. Rejects with BoxNetworkError if the signer fails, and with the signal's reason on abort.
 */
export async function createAssertion(identity: JwtIdentity, now: number, signal: AbortSignal): Promise<string> {
  const { clientId, publicKeyId, subject, signer } = identity;
  const header = { alg: signer.algorithm, typ: 'JWT', kid: publicKeyId };
  const claims = {
    iss: clientId,
    sub: subject.id,
    box_sub_type: subject.type,
    aud: audience,
    jti: randomToken(),
    exp: Math.floor(now / 1000) + lifetimeSeconds,
  };
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature: unknown = await abortable(signWith(identity, new TextEncoder().encode(signed)), signal);
  if (!(signature instanceof Uint8Array) || signature.length === 0)
    throw new BoxConfigError('signer: sign() must return the signature as a non-empty Uint8Array.');
  return `${signed}.${base64Url(signature)}`;
}

/** A signer may call another service, so its failure counts as transient: it is retried, and a token that is still valid stays in use. */
async function signWith({ signer }: JwtIdentity, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return await signer.sign(bytes);
  } catch (cause) {
    throw cause instanceof BoxError ? cause : new BoxNetworkError('signer: sign() failed', { cause });
  }
}

function encode(value: object): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(value)));
}
