import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createMockBox, type MockBox, type MockBoxOptions, type Seed, type SeedClient } from 'box-openapi-sdk/testing';
import type { Finding } from '../../../../cli/src/verbs/doctor/finding.js';
import { encryptedKey, rsaKeys } from '../../../support/keys.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { runCliWith } from '../run-cli.js';

/** Generated once, because it takes a second. */
const keys = rsaKeys();
const otherKeys = rsaKeys();
export const passphrase = 'planted-passphrase-77';
export const lockedKey = encryptedKey(keys.privateKey, passphrase);
export const foreignKey = otherKeys.privateKey;

export const client: SeedClient = {
  clientId: 'planted-client-id',
  clientSecret: 'planted-client-secret-55',
  enterpriseId: '40001',
  publicKeys: { kid1: keys.publicKey },
};

/** The users of the mock. The first is an administrator and the service account. */
export const users = [
  { id: '31001', name: 'Ada', login: 'ada@example.com' },
  { id: '31002', name: 'Ben', login: 'ben@example.com' },
];

/** A file of the developer console. `changes` replace parts of the section `boxAppSettings`. */
export function consoleFile(changes: { clientID?: string; clientSecret?: string; appAuth?: object; enterpriseID?: string } = {}): object {
  const { enterpriseID = '40001', appAuth, ...settings } = changes;
  return {
    boxAppSettings: {
      clientID: client.clientId,
      clientSecret: client.clientSecret,
      appAuth: { publicKeyID: 'kid1', privateKey: lockedKey, passphrase, ...appAuth },
      ...settings,
    },
    enterpriseID,
  };
}

/** The variables of client credentials. */
export const applicationVariables = {
  BOX_CLIENT_ID: client.clientId,
  BOX_CLIENT_SECRET: client.clientSecret,
  BOX_ENTERPRISE_ID: client.enterpriseId,
};

export interface Scene {
  readonly mock: MockBox;
  /** Origin of the mock. */
  readonly url: string;
  /** A folder for files, and the current folder of the command. */
  readonly folder: string;
  /** Writes a file in the folder and returns its name. */
  write(name: string, content: object | string): string;
}

/** A mock over HTTP with the application and the users above. */
export async function openScene({ seed = {}, ...options }: Omit<MockBoxOptions, 'seed'> & { seed?: Seed } = {}): Promise<Scene> {
  const mock = await createMockBox({ seed: { users, clients: [client], ...seed }, ...options });
  onTestFinished(() => mock.close());
  const folder = await temporaryFolder();
  const { url } = await mock.listen();
  return {
    ...{ mock, url, folder },
    write(name, content) {
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      return name;
    },
  };
}

export interface DoctorInput {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

export interface DoctorRun {
  readonly code: number;
  /** All output. */
  readonly output: string;
  readonly findings: readonly Finding[];
}

/** Runs `doctor` in this process with `--json`. */
export async function runDoctor(
  { folder, url }: Pick<Scene, 'folder' | 'url'>,
  { args = [], env = {}, stdin = '' }: DoctorInput,
): Promise<DoctorRun> {
  const input = { env, stdin: () => Promise.resolve(stdin) };
  const { code, stdout, stderr } = await runCliWith(input, folder, 'doctor', '--base-url', url, '--json', ...args);
  return { code, output: stdout + stderr, findings: findingsIn(stdout) };
}

export function findingsIn(stdout: string): Finding[] {
  return stdout.startsWith('{') ? (JSON.parse(stdout) as { findings: Finding[] }).findings : [];
}
