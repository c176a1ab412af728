import { encodeText, toBase64, toHex } from '../http/bytes.js';
import { parseJson } from '../http/decode.js';
import { isSecretName, nonSecretFields, secretHeaders, secretParameters } from './secret-names.js';

/** Valid in URLs too. */
const redacted = 'REDACTED';

/** Shorter secrets could be ordinary words. They are redacted by their name only. */
const minSecretLength = 6;

/** The secrets that the mock issues (`state/ids.ts`), and JSON web tokens, in any text. */
const recognizable = /mock-(?:access|refresh|code|download|channel)-\d+-\d+|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;

/** A signed download URL: the ticket of a file, or the ID of a ZIP archive, in the path. */
const signedPath = /(\/d\/1\/|\/zip_downloads\/)([^/?#\s"']+)(\/download|\/content)/g;

/** Redacts requests and responses. A secret that was found by its name is redacted in all other texts too. */
export interface Redactor {
  readonly url: (text: string) => string;
  readonly header: (name: string, value: string) => string;
  /** A body as text. `mediaType`: its content type. */
  readonly body: (text: string, mediaType: string) => string;
  /** Redacts all secrets found so far, also in encoded form. */
  readonly known: (text: string) => string;
}

/** `secrets`: known from the start, such as the keys of webhooks. */
export function createRedactor(secrets: readonly string[] = []): Redactor {
  const forms = new Set<string>();
  secrets.forEach(learn);

  function learn(secret: string): void {
    if (secret.length < minSecretLength || secret === redacted) return;
    if (!forms.has(secret)) for (const form of formsOf(secret)) forms.add(form);
  }

  function hide(secret: string): string {
    learn(secret);
    return redacted;
  }

  const inPlainText = (text: string): string =>
    text
      .replace(signedPath, (_, before: string, ticket: string, after: string) => {
        learn(ticket);
        return `${before}${redacted}${after}`;
      })
      .replace(recognizable, redacted);

  function url(text: string): string {
    const [path = '', ...rest] = text.split('?');
    if (rest.length === 0) return inPlainText(text);
    const query = rest
      .join('?')
      .split('&')
      .map((parameter) => {
        const [name = '', ...value] = parameter.split('=');
        if (value.length === 0 || !(isSecretName(name) || secretParameters.has(name))) return inPlainText(parameter);
        return `${name}=${hide(decode(value.join('=')))}`;
      });
    return `${inPlainText(path)}?${query.join('&')}`;
  }

  function json(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => json(item, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, json(inner, key)]));
    if (isSecretName(name) && (typeof value === 'string' || typeof value === 'number') && value !== '') return hide(String(value));
    if (typeof value !== 'string') return value;
    return /^https?:\/\//.test(value) ? url(value) : inPlainText(value);
  }

  /** The pairs of JSON in a text that is not JSON as a whole, such as a multipart body or the start of a long one. */
  const pairs = (text: string): string =>
    text.replace(/"((?:[^"\\]|\\.)*)"(\s*:\s*)"((?:[^"\\]|\\.)*)"?/g, (pair, name: string, colon: string, value: string) =>
      isSecretName(name) ? `"${name}"${colon}"${hide(textIn(value))}"` : pair,
    );

  function form(text: string): string {
    const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, nonSecretFields.has(name) ? value : hide(value)]);
    return new URLSearchParams(fields).toString();
  }

  return {
    url,
    header(name, value) {
      const lower = name.toLowerCase();
      if (lower === 'boxapi') return boxApi(value, hide);
      if (!secretHeaders.has(lower) && !isSecretName(lower)) return lower === 'location' ? url(value) : inPlainText(value);
      const [scheme, credentials] = /^(Bearer|Basic) (.*)$/i.exec(value)?.slice(1) ?? [];
      return credentials === undefined ? hide(value) : `${String(scheme)} ${hide(credentials)}`;
    },
    body(text, mediaType) {
      if (/^application\/x-www-form-urlencoded/i.test(mediaType)) return form(text);
      const value = /[/+]json\b/i.test(mediaType) ? parseJson(text) : undefined;
      return value === undefined ? inPlainText(pairs(text)) : JSON.stringify(json(value));
    },
    known: (text) => [...forms].reduce((rest, secret) => rest.replaceAll(secret, redacted), text),
  };
}

/** The text of a JSON string, which may be cut. */
function textIn(escaped: string): string {
  const text = parseJson(`"${escaped}"`);
  return typeof text === 'string' ? text : escaped;
}

/** The header `BoxApi` has the form of a query. Only the password is secret. */
const boxApi = (value: string, hide: (secret: string) => string): string =>
  value
    .split('&')
    .map((pair) => (pair.startsWith('shared_link_password=') ? `shared_link_password=${hide(decode(pair.slice(21)))}` : pair))
    .join('&');

/** The forms in which a text can contain a secret. Of base64, only the characters that no other byte affects. */
function formsOf(secret: string): string[] {
  const bytes = encodeText(secret);
  const shifted = [0, 1, 2].flatMap((before) => {
    const base64 = toBase64(new Uint8Array([...new Uint8Array(before), ...bytes]));
    const stable = base64.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const encoded = [encodeURIComponent(secret), new URLSearchParams({ s: secret }).toString().slice(2), JSON.stringify(secret).slice(1, -1)];
  return [secret, ...encoded, ...shifted, toHex(bytes), toHex(bytes).toUpperCase()];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
