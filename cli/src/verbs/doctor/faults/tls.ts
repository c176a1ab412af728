import type { Fault } from './fault.js';

export const tlsFaults = {
  'certificate-expired': {
    title: 'The certificate of the host has expired',
    errors: ['certificate has expired', 'CERT_HAS_EXPIRED'],
    fix: 'If the clock of this machine is right, renew the certificate of the gateway or of the mock.',
  },
  'certificate-not-yet-valid': {
    title: 'The certificate of the host is not valid yet',
    errors: ['certificate is not yet valid', 'CERT_NOT_YET_VALID'],
    fix: 'Set the clock of this machine: it is behind. Otherwise replace the certificate of the gateway.',
  },
  'certificate-wrong-host': {
    title: 'The certificate is for another host',
    errors: ["Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID'],
    fix: 'Use the host name that the certificate contains, or issue a certificate for this host. A proxy that intercepts TLS may also present such a certificate.',
  },
  'certificate-self-signed': {
    title: 'The certificate of the host is self-signed',
    errors: ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    fix: 'Set NODE_EXTRA_CA_CERTS to a file in PEM with this certificate before the program starts. Do not turn off the verification.',
  },
  'certificate-unknown-authority': {
    title: 'The authority of the certificate is not trusted',
    errors: [
      'unable to verify the first certificate',
      'unable to get local issuer certificate',
      'self-signed certificate in certificate chain',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
    fix: 'A proxy or firewall of your network intercepts TLS. Set NODE_EXTRA_CA_CERTS to a file in PEM with its authority before the program starts. Its administrator has that file.',
  },
  'tls-not-spoken': {
    title: 'The port does not speak TLS',
    errors: ['wrong version number', 'ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'],
    fix: 'Use http:// for a mock without TLS, and the right port. A proxy URL must begin with http:// unless the proxy itself speaks TLS.',
  },
  'extra-ca-unreadable': {
    title: 'The file in NODE_EXTRA_CA_CERTS cannot be used',
    errors: ['Ignoring extra certs from', 'Warning: Ignoring extra certs'],
    fix: 'Correct the path. The file must contain certificates in PEM. Node reads it once at the start, and only warns if it cannot.',
  },
  'tls-verification-off': {
    title: 'The verification of certificates is turned off',
    errors: ["Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections and HTTPS requests insecure"],
    fix: 'Unset NODE_TLS_REJECT_UNAUTHORIZED. Anyone on the network can read the tokens. Set NODE_EXTRA_CA_CERTS for an authority of your network.',
  },
} satisfies Readonly<Record<string, Fault>>;
