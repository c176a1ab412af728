import { describe, expect, it } from 'vitest';
import { trustedUrl, isTrustedUrl } from '../../../../src/core/encoding/trusted-url.js';
import { BoxDecodeError } from '../../../../src/core/errors/box-errors.js';
import { readOptions } from '../../../../src/core/options/settings.js';

const hosts = ['https://api.box.com/2.0', 'http://127.0.0.1:4010/2.0', 'https://gateway.example.com:8443/box'];

describe('a URL of the service', () => {
  it.each([
    'https://box.com/',
    'https://upload.box.com/api/2.0/files/upload_sessions/1',
    'https://upload.app.box.com/api/2.0/files/upload_sessions/1?x=1',
    'https://fupload-na1.app.box.com/x',
    'https://dl.boxcloud.com/d/1',
    'https://2.realtime.services.box.net/subscribe?channel=1',
    'https://UPLOAD.BOX.COM/x',
    'https://api.box.com:443/2.0/x',
  ])('is one over https on a Box domain: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(true);
  });

  it.each(['http://127.0.0.1:4010/anything', 'https://gateway.example.com:8443/else'])('is one on a configured origin: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(true);
  });

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
  ])('is none on a domain that only looks alike: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each([
    'https://upload.box.com@evil.com/',
    'https://user:pw@upload.box.com/',
    'https://user@upload.box.com/',
    'https://:pw@127.0.0.1:4010/',
  ])('is none with a user in it: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each([
    'http://upload.box.com/',
    'ftp://upload.box.com/',
    'wss://upload.box.com/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
  ])('is none without https: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each([
    'http://127.0.0.1:4011/',
    'https://127.0.0.1:4010/',
    'http://127.0.0.1/',
    'https://gateway.example.com/',
    'http://localhost:4010/',
  ])('is none on another port or scheme of a configured host: %s', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });

  it.each(['', '/2.0/files', 'upload.box.com/x', '//upload.box.com/x', 'https://'])('is none when it is not whole: %j', (url) => {
    expect(isTrustedUrl(url, hosts)).toBe(false);
  });
});

describe('a URL that an answer hands out', () => {
  const settings = readOptions({
    auth: () => ({ getToken: () => Promise.resolve('t'), invalidate: () => undefined }),
    baseUrl: 'http://mock.test:1',
  });

  it('is refused with the operation and the URL when it is foreign', () => {
    expect(() => trustedUrl('uploadSessions.commit', 'https://evil.com/commit', settings)).toThrow(BoxDecodeError);
    expect(() => trustedUrl('uploadSessions.commit', 'https://evil.com/commit', settings)).toThrow(
      /uploadSessions\.commit.*https:\/\/evil\.com\/commit.*Nothing was sent/,
    );
  });

  it('is given back when it is the own one', () => {
    const url = 'http://mock.test:1/api/2.0/x';
    expect(trustedUrl('uploadSessions.commit', url, settings)).toBe(url);
  });
});
