import { generateKeyPairSync } from 'node:crypto';
import type { MockBoxOptions } from 'box-openapi-sdk/testing';

/** The account that the tests of the vendor's SDK expect, and the environment variables that tell them about it. */
export interface Account {
  readonly options: MockBoxOptions;
  readonly env: Readonly<Record<string, string>>;
}

const client = { clientId: 'conformance', clientSecret: 'conformance-secret', enterpriseId: '40001' };
const user = { id: '33001', name: 'Ada Moreno', login: 'ada@example.com', role: 'admin' as const };
const passphrase = 'conformance';

/** An application with a key pair, and an admin. */
export function createAccount(): Account {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
  });
  const appAuth = { publicKeyID: 'key', privateKey, passphrase };
  const config = {
    boxAppSettings: { clientID: client.clientId, clientSecret: client.clientSecret, appAuth },
    enterpriseID: client.enterpriseId,
  };
  return {
    options: { seed: { users: [user], clients: [{ ...client, publicKeys: { key: publicKey } }] } },
    env: {
      CLIENT_ID: client.clientId,
      CLIENT_SECRET: client.clientSecret,
      ENTERPRISE_ID: client.enterpriseId,
      USER_ID: user.id,
      JWT_CONFIG_BASE_64: Buffer.from(JSON.stringify(config)).toString('base64'),
    },
  };
}
