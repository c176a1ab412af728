import { describe, expect, it } from 'vitest';
import { certificateCode } from '../../../../src/core/errors/certificate-error.js';
import { BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('permanent certificate errors', () => {
  it.each([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_REVOKED',
    'CERT_UNTRUSTED',
    'CERT_REJECTED',
    'CERT_CHAIN_TOO_LONG',
    'CERT_SIGNATURE_FAILURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'INVALID_CA',
    'INVALID_PURPOSE',
    'HOSTNAME_MISMATCH',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('include the code %s, also in a cause', (code) => {
    expect(certificateCode(withCode(code))).toBe(code);
    expect(certificateCode(new TypeError('fetch failed', { cause: withCode(code) }))).toBe(code);
  });

  it.each([
    ['error sending request for url (https://api.box.com/): client error (Connect): invalid peer certificate: Expired', 'CERT_HAS_EXPIRED'],
    ['client error (Connect): invalid peer certificate: certificate expired: verification time 1 (UNIX)', 'CERT_HAS_EXPIRED'],
    ['client error (Connect): invalid peer certificate: UnknownIssuer', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['client error (Connect): invalid peer certificate: NotValidForName', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['client error (Connect): invalid peer certificate: certificate not valid for name "127.0.0.1"', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))', 'CERT_REJECTED'],
    ['self signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['unable to get local issuer certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['certificate has expired', 'CERT_HAS_EXPIRED'],
    ['certificate is not yet valid', 'CERT_NOT_YET_VALID'],
  ])('include the text of Deno and Bun: %s', async (text, code) => {
    expect(certificateCode(new TypeError(text))).toBe(code);
    // The final error, whose cause no longer has the text, is still recognized.
    const fake = respondingFetch(() => {
      throw new TypeError(text);
    });
    const { box, requests } = clientWith(fake);
    const error = await rejection(box.users.me(), BoxNetworkError);
    expect([requests.length, certificateCode(error)]).toEqual([1, code]);
    expect(error.message).toBe(`users.me was not sent: the certificate of api.box.com:443 is not valid (${code})`);
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'UND_ERR_SOCKET', 'EPROTO', 'CERT', 'MY_CERT_HAS_EXPIRED'])(
    'do not include %s',
    (code) => {
      expect(certificateCode(withCode(code))).toBeUndefined();
    },
  );

  it('are not found in circular causes, hostile objects or other values', () => {
    const circular = new Error('a');
    circular.cause = circular;
    const hostile = {
      get code(): never {
        throw new Error('no');
      },
    };
    for (const value of [circular, hostile, null, undefined, 'CERT_HAS_EXPIRED', 5, {}]) expect(certificateCode(value)).toBeUndefined();
  });
});
