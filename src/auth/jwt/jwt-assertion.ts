import { abortable } from '../../core/util/abortable.js';
import { BoxConfigError, BoxError, BoxNetworkError } from '../../core/errors/box-errors.js';
import type { JwtIdentity } from './jwt-options.js';
import { base64Url } from '../../core/util/base64-url.js';
import { randomToken } from '../token-endpoint/random-token.js';

/** The service wants its own public address here, through whatever gateway it is reached. */
const audience = 'https://api.box.com/oauth2/token';

/** The service takes at most 60. The 15 that are left are for a clock that is ahead; these are for one that is behind and for the way. */
const lifetimeSeconds = 45;

/**
 * A signed assertion (RFC 7523) with an id of its own. `now` is the service's time in milliseconds since 1970. `iat` and `nbf` are left out:
 * a clock that is ahead would only give them reasons to be refused. Rejects with BoxNetworkError when the signer fails, with the signal's
 * reason when it does not answer.
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
    throw new BoxConfigError('signer: sign() must give the bytes of a signature.');
  return `${signed}.${base64Url(signature)}`;
}

/** A signer may ask another service: its failure is one that may pass, so it is asked again, and a token that still lasts is used meanwhile. */
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
