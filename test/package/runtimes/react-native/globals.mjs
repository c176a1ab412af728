// Turns Node into a simulation of React Native, before any other module is loaded: `node --import globals.mjs PROGRAM`.
// MODULES is a package.json beside which the packages are installed that React Native itself uses for `fetch` and `AbortController`.
//
// React Native 0.85 has these globals, and no others: those of ECMAScript in Hermes, and those that its modules InitializeCore, setUpXHR and
// setUpTimers define. `URL` is that of react-native-url-polyfill, which the guide requires. Its XMLHttpRequest, Blob and FileReader are
// JavaScript over native modules; here they are JavaScript over node:http.
import { Buffer } from 'node:buffer';
import { request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

const config = process.env.SCENARIO;
const { resolve } = createRequire(process.env.MODULES);

const language = runInNewContext('Object.getOwnPropertyNames(globalThis)');
const notInHermes = ['SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WebAssembly', 'Iterator'];
const ofReactNative = [
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'queueMicrotask'],
  ...['console', 'performance', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'global'],
];
const kept = new Set([...language.filter((name) => !notInHermes.includes(name)), ...ofReactNative]);
for (const name of Object.getOwnPropertyNames(globalThis)) if (!kept.has(name)) Reflect.deleteProperty(globalThis, name);
for (const [owner, names] of [
  [Promise, ['withResolvers', 'try']],
  [Array, ['fromAsync']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
])
  for (const name of names) Reflect.deleteProperty(owner, name);

let bytesOf;
let withBytes;

/** As in React Native, it has no method to read the bytes, and cannot be created from bytes. */
class Blob {
  #bytes;
  constructor(parts = [], { type = '' } = {}) {
    if (parts.some((part) => part instanceof ArrayBuffer || ArrayBuffer.isView(part)))
      throw new Error("Creating blobs from 'ArrayBuffer' and 'ArrayBufferView' are not supported");
    const chunks = parts.map((part) => (part instanceof Blob ? part.#bytes : new TextEncoder().encode(String(part))));
    this.#bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
    this.type = type;
  }
  static {
    bytesOf = (blob) => blob.#bytes;
    withBytes = (bytes, type) => {
      const blob = new Blob([], { type });
      blob.#bytes = bytes;
      return blob;
    };
  }
  get size() {
    return this.#bytes.length;
  }
  slice(start, end) {
    return withBytes(this.#bytes.slice(start, end), this.type);
  }
}

class FileReader {
  #read(convert) {
    setImmediate(() => {
      this.result = convert();
      this.onload?.();
    });
  }
  readAsArrayBuffer(blob) {
    this.#read(() => bytesOf(blob).slice().buffer);
  }
  readAsText(blob) {
    this.#read(() => new TextDecoder().decode(bytesOf(blob)));
  }
}

/** The parts that whatwg-fetch uses. As in React Native, the platform follows redirects, and `onload` follows the last byte. */
class XMLHttpRequest {
  readyState = 0;
  status = 0;
  statusText = '';
  responseURL = '';
  responseType = '';
  #headers = {};
  #responseHeaders = [];
  #method;
  #request;
  open(method, url) {
    this.#method = method;
    this.responseURL = url;
    this.readyState = 1;
  }
  setRequestHeader(name, value) {
    this.#headers[name.toLowerCase()] = value;
  }
  getAllResponseHeaders() {
    return this.#responseHeaders.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  }
  abort() {
    this.#request?.destroy();
    this.#request = undefined;
    this.readyState = 4;
    this.onreadystatechange?.();
    this.onabort?.();
  }
  send(body = null) {
    const fail = () => {
      if (this.readyState === 4) return;
      this.readyState = 4;
      this.onerror?.();
    };
    const bytes = body instanceof Blob ? bytesOf(body) : body instanceof ArrayBuffer ? new Uint8Array(body) : body;
    // Node does not set it for every method.
    if (bytes !== null) this.#headers['content-length'] = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.length;
    const sent = httpRequest(this.responseURL, { method: this.#method, headers: this.#headers, agent: false }, (response) => {
      const { location } = response.headers;
      if (location !== undefined && [301, 302, 303, 307, 308].includes(response.statusCode)) {
        response.resume();
        const target = new URL(location, this.responseURL);
        if (target.origin !== new URL(this.responseURL).origin) delete this.#headers.authorization;
        this.responseURL = target.href;
        if (response.statusCode < 304 && this.#method !== 'GET') {
          [this.#method, body] = ['GET', null];
          delete this.#headers['content-length'];
        }
        this.send(body);
        return;
      }
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', fail);
      response.once('aborted', fail);
      response.once('end', () => {
        if (!response.complete || this.readyState === 4) return fail();
        const size = chunks.reduce((sum, { length }) => sum + length, 0);
        const received = new Uint8Array(size);
        let offset = 0;
        for (const chunk of chunks) {
          received.set(chunk, offset);
          offset += chunk.length;
        }
        this.status = response.statusCode;
        this.statusText = response.statusMessage;
        this.#responseHeaders = Object.entries(response.headers);
        this.response = this.responseType === 'blob' ? withBytes(received, response.headers['content-type'] ?? '') : received.buffer;
        this.readyState = 4;
        this.onload?.();
      });
    });
    this.#request = sent;
    sent.once('error', fail);
    sent.end(bytes ?? undefined);
  }
}

/** React Native has its own class, which whatwg-fetch passes on. The package encodes forms itself. */
class FormData {
  append() {
    throw new Error('The package encodes forms itself.');
  }
}

Object.assign(globalThis, {
  Blob,
  FileReader,
  FormData,
  XMLHttpRequest,
  self: globalThis,
  navigator: { product: 'ReactNative' },
  process: { env: { NODE_ENV: 'production' } },
  scenario: config,
});
const controllers = await import(pathToFileURL(resolve('abort-controller')).href);
Object.assign(globalThis, { AbortController: controllers.AbortController, AbortSignal: controllers.AbortSignal });
await import(pathToFileURL(resolve('whatwg-fetch')).href);
