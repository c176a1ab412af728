import { describe, expect, it } from 'vitest';
import { isSecretName } from '../../../../src/core/redaction/secret-names.js';

describe('names of secret properties', () => {
  it.each([
    ...['password', 'Password', 'PASSWORD', 'passwd', 'passphrase', 'pass_phrase', 'passCode', 'userPasswords', 'passwordConfirmation'],
    ...['box_shared_link_password', 'shared-link-password', 'new.password', 'password2', 'mypasswordfield'],
    ...['secret', 'secrets', 'client_secret', 'clientSecret', 'ClientSecret', 'clientsecret', 'CLIENT_SECRET', 'secretKey', 'secret_2'],
    ...['token', 'tokens', 'access-token', 'accessToken', 'accesstoken', 'refreshToken', 'refresh_tokens', 'APIToken', 'tokenValue'],
    ...['assertion', 'clientAssertion', 'private_key', 'privateKey', 'privateKeys', 'private-key', 'privatekey', 'PRIVATE KEY'],
  ])('%s names a secret', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    ...['secretary', 'Secretary', 'SECRETARY', 'secretary_name', 'secretariat', 'secretaries', 'secretive'],
    ...['tokenizer', 'tokenized', 'isTokenized', 'TOKENIZE', 'assertive', 'assertiveness'],
    ...['compass', 'passenger', 'passport', 'pass', 'word', 'privateer', 'private', 'key', 'keyword', 'name', ''],
  ])('%s names no secret', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});
