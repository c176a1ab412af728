import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../io.js';
import { proxyVariables } from './proxy-variables.js';

/** Names of fields and variables whose values are secret. */
const secretName = /secret|token$|private_?key$|passphrase|password|assertion/i;
const variables = ['BOX_CLIENT_SECRET', 'BOX_DEVELOPER_TOKEN', 'BOX_PRIVATE_KEY', 'BOX_KEY_PASSPHRASE'];
const documents = ['BOX_JWT_CONFIG'];
const files = ['BOX_JWT_CONFIG_FILE', 'BOX_TOKEN_FILE'];

/** A shorter text occurs in other words. */
const minLength = 4;

/**
 * Removes the secrets of a setup from a text: those of the variables, of the files that they name, of `config`, and the token in `stdin`.
 * The checks write no secret, but a response of the service or of a gateway may repeat one.
 */
export async function createRedactor(
  io: Pick<Io, 'cwd' | 'env'>,
  config: string | undefined,
  stdin: () => string,
): Promise<(text: string) => string> {
  const { env } = io;
  const paths = [config, ...files.map((name) => env[name])].filter((path) => path !== undefined && path !== '');
  const texts = await Promise.all(paths.map((path) => readFile(resolve(io.cwd, String(path)), 'utf8').catch(() => '')));
  const found = [
    ...variables.map((name) => env[name] ?? ''),
    ...[...documents.map((name) => env[name] ?? ''), ...texts].flatMap((text) => secretsIn(parse(text))),
    ...proxyVariables.flatMap((name) => passwordsIn(env[name])),
  ];
  return (text) => {
    const secrets = [...found, stdin()].flatMap((secret) => [secret.trim(), ...secret.split(/\r?\n|\\n/).map((line) => line.trim())]);
    const longestFirst = [...new Set(secrets)].filter(({ length }) => length >= minLength).sort((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function secretsIn(value: unknown, isSecret = false): string[] {
  if (typeof value === 'string') return isSecret ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => secretsIn(inner, secretName.test(name)));
}

function passwordsIn(proxy: string | undefined): string[] {
  if (proxy === undefined || !URL.canParse(proxy)) return [];
  const { password } = new URL(proxy);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
