import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { createConnection } from 'mariadb';
import { Client } from 'pg';
import { mariadbAddress, type DatabaseServer } from '../../support/servers/database-servers.js';
import { root } from '../examples.js';
import { dynamodbOptions, tableName } from './open-store.js';

/** A database with the tables of its page, without rows. `stop` does not stop a server that others share. */
export interface Database {
  readonly url: string;
  stop(): Promise<unknown>;
}

/** The first example of a page of token stores in another language than TypeScript. */
export function blockOf(page: string, language: string): string {
  const text = readFileSync(join(root, 'docs/guides/authentication/token-stores', page), 'utf8');
  const [, block] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text) ?? [];
  if (block === undefined) throw new Error(`${page} has no example in ${language}.`);
  return block;
}

/** Undefined if PostgreSQL is not installed. */
export async function openPostgresql(server: DatabaseServer | undefined): Promise<Database | undefined> {
  if (server === undefined) return undefined;
  const client = new Client(server.url);
  await client.connect();
  await client.query('DROP TABLE IF EXISTS box_tokens, box_leases');
  await client.query(blockOf('postgresql.md', 'sql'));
  await client.end();
  return { url: server.url, stop: () => Promise.resolve() };
}

/** Undefined if MariaDB is not installed. */
export async function openMariadb(server: DatabaseServer | undefined): Promise<Database | undefined> {
  if (server === undefined) return undefined;
  const connection = await createConnection(mariadbAddress(server.url));
  await connection.query('DROP TABLE IF EXISTS box_tokens');
  await connection.query(blockOf('mariadb.md', 'sql'));
  await connection.end();
  return { url: server.url, stop: () => Promise.resolve() };
}

/** A server with the API of DynamoDB, in this process. */
export async function openDynamodb(): Promise<Database> {
  const dynalite = createRequire(import.meta.url)('dynalite') as (options: { createTableMs: number }) => Server;
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const client = new DynamoDBClient(dynamodbOptions(url));
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'subject', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'subject', KeyType: 'HASH' }],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1, maxDelay: 1 }, { TableName: tableName });
  client.destroy();
  return { url, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** The path of a new file. The programs that use it create its table. */
export function openSqliteFile(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'box-sqlite-'));
  return {
    url: join(folder, 'tokens.db'),
    stop: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
