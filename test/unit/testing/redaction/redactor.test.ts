import { describe, expect, it } from 'vitest';
import { isSecretName as isSecretNameOfSdk } from '../../../../src/core/redaction/secret-names.js';
import { createRedactor } from '../../../../src/testing/redaction/redactor.js';
import { isSecretName } from '../../../../src/testing/redaction/secret-names.js';
import { secretForms } from '../../../support/redact-by-definition.js';

describe('secret names of the mock', () => {
  const names = [
    'client_secret',
    'clientSecret',
    'Client-Secret',
    'access_token',
    'accesstoken',
    'password',
    'pass_word',
    'shared_link_password',
    'assertion',
    'privateKey',
    'private_key',
    'tokens',
    'secretary',
    'name',
    'tokenizer',
    'passage',
    'key',
  ];

  it('are those of the SDK', () => {
    expect(names.map(isSecretName)).toEqual(names.map(isSecretNameOfSdk));
    expect(names.filter(isSecretName)).toHaveLength(12);
  });

  it('do not include the types of tokens', () => {
    expect(['token_type', 'subject_token_type', 'issued_token_type'].filter(isSecretName)).toEqual([]);
  });
});

describe('redactor', () => {
  it('redacts tokens, codes, passwords and signed URLs in URLs', () => {
    const { url } = createRedactor();
    expect(url('https://api.box.com/2.0/files/1?access_token=abcdefgh&fields=id')).toBe(
      'https://api.box.com/2.0/files/1?access_token=REDACTED&fields=id',
    );
    expect(url('https://app.example/callback?code=abcdefgh&state=1')).toBe('https://app.example/callback?code=REDACTED&state=1');
    expect(url('https://dl.boxcloud.com/d/1/some-ticket/download')).toBe('https://dl.boxcloud.com/d/1/REDACTED/download');
    expect(url('https://dl.boxcloud.com/2.0/zip_downloads/100200/content')).toBe(
      'https://dl.boxcloud.com/2.0/zip_downloads/REDACTED/content',
    );
    expect(url('http://127.0.0.1:1/subscribe?channel=mock-channel-1-100001&stream_type=all')).toBe(
      'http://127.0.0.1:1/subscribe?channel=REDACTED&stream_type=all',
    );
  });

  it('redacts headers by name, and keeps the scheme of credentials', () => {
    const { header } = createRedactor();
    expect(header('Authorization', 'Bearer abcdefgh')).toBe('Bearer REDACTED');
    expect(header('cookie', 'a=b')).toBe('REDACTED');
    expect(header('x-api-token', 'abcdefgh')).toBe('REDACTED');
    expect(header('boxapi', 'shared_link=https://app.box.com/s/1&shared_link_password=abcdefgh')).toBe(
      'shared_link=https://app.box.com/s/1&shared_link_password=REDACTED',
    );
    expect(header('location', 'https://dl.boxcloud.com/d/1/ticket/download')).toBe('https://dl.boxcloud.com/d/1/REDACTED/download');
    expect(header('content-type', 'application/json')).toBe('application/json');
  });

  it('redacts forms, JSON and parts of JSON in bodies', () => {
    const { body } = createRedactor();
    const form = new URLSearchParams(
      body('grant_type=authorization_code&code=abcdefgh&client_id=app&client_secret=ijklmnop', 'application/x-www-form-urlencoded'),
    );
    expect(Object.fromEntries(form)).toEqual({
      grant_type: 'authorization_code',
      code: 'REDACTED',
      client_id: 'app',
      client_secret: 'REDACTED',
    });
    const json = {
      shared_link: { access: 'open', password: 'abcdefgh' },
      tokens: ['ijklmnop'],
      code: 'item_name_in_use',
      token_type: 'bearer',
    };
    expect(JSON.parse(body(JSON.stringify(json), 'application/json; charset=utf-8'))).toEqual({
      ...{
        shared_link: { access: 'open', password: 'REDACTED' },
        tokens: ['REDACTED'],
        code: 'item_name_in_use',
        token_type: 'bearer',
      },
    });
    const multipart = '--b\r\n\r\n{"name":"a","password":"abc\\"def"}\r\n--b--';
    expect(body(multipart, 'multipart/form-data; boundary=b')).toBe('--b\r\n\r\n{"name":"a","password":"REDACTED"}\r\n--b--');
    expect(body('the token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig', 'text/plain')).toBe('the token REDACTED');
  });

  it('a secret that was found by its name is redacted everywhere, in every encoding', () => {
    const secret = 'p@ss "word" / 1?';
    const redactor = createRedactor();
    redactor.body(JSON.stringify({ password: secret }), 'application/json');
    for (const form of secretForms(secret)) expect(redactor.known(`<${form}>`)).toBe('<REDACTED>');
    expect(createRedactor([secret]).known(secret)).toBe('REDACTED');
  });

  it('a secret that could be a word is redacted by its name only', () => {
    const redactor = createRedactor();
    expect(redactor.body('{"password":"cat"}', 'application/json')).toBe('{"password":"REDACTED"}');
    expect(redactor.known('a cat')).toBe('a cat');
  });
});
