import { describe, expect, it } from 'vitest';
import { trustedUrl, isTrustedUrl } from '../../../../src/core/encoding/trusted-url.js';
import { BoxDecodeError } from '../../../../src/core/errors/box-errors.js';
import { readOptions } from '../../../../src/core/options/settings.js';

const hosts = ['https://api.box.com/2.0', 'http://127.0.0.1:4010/2.0', 'https://gateway.example.com:8443/box'];

describe('isTrustedUrl', () => {
  it.each([
    'https://box.com/',
    'https://upload.box.com/api/2.0/files/upload_sessions/1',
    'https://upload.app.box.com/api/2.0/files/upload_sessions/1?x=1',
    'https://fupload-na1.app.box.com/x',
    'https://dl.boxcloud.com/d/1',
    'https://2.realtime.services.box.net/subscribe?channel=1',
    'https://UPLOAD.BOX.COM/x',
    'https://api.box.com:443/2.0/x',
  ])('accepts an https URL on a Box domain: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(true);
  });

  it.each(['http://127.0.0.1:4010/anything', 'https://gateway.example.com:8443/else'])(
    'accepts a URL on a configured origin: %s',
    (url) => {
      expect(isTrustedUrl(url, hosts)).toBe(true);
    },
  );

  it.each([
    'https://evilbox.com/',
    'https://box.com.evil.com/',
    'https://upload-box.com/',
    'https://evil.com/box.com',
    'https://evil.com/?https://upload.box.com',
    'https://evil.com#.box.com',
    'https://evil.com\\.box.com/',
    'https://notboxcloud.com/',
    'https://box.net.co/',
    'https://box.co/',
    'https://xn--bx-fka.com/',
  ])('rejects a URL on a lookalike domain: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each([
    'https://upload.box.com@evil.com/',
    'https://user:pw@upload.box.com/',
    'https://user@upload.box.com/',
    'https://:pw@127.0.0.1:4010/',
  ])('rejects a URL with credentials: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each([
    'http://upload.box.com/',
    'ftp://upload.box.com/',
    'wss://upload.box.com/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
  ])('rejects a URL without https: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each([
    'http://127.0.0.1:4011/',
    'https://127.0.0.1:4010/',
    'http://127.0.0.1/',
    'https://gateway.example.com/',
    'http://localhost:4010/',
  ])('rejects a configured host with another port or scheme: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each(['', '/2.0/files', 'upload.box.com/x', '//upload.box.com/x', 'https://'])('rejects an incomplete URL: %j', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });
});

describe('trustedUrl', () => {
  const settings = readOptions({
    auth: () => ({ getToken: () => Promise.resolve('t'), invalidate: () => undefined }),
    baseUrl: 'http://mock.test:1',
  });

  it('throws an error with the operation and the URL for an untrusted URL', () => {
    expect(() => trustedUrl('uploadSessions.commit', 'https://evil.com/commit', settings)).toThrow(BoxDecodeError);
    expect(() => trustedUrl('uploadSessions.commit', 'https://evil.com/commit', settings)).toThrow(
      /uploadSessions\.commit.*https:\/\/evil\.com\/commit.*Nothing was sent/,
    );
  });

  it('returns a trusted URL', () => {
    const url = 'http://mock.test:1/api/2.0/x';
    expect(trustedUrl('uploadSessions.commit', url, settings)).toBe(url);
  });
});
