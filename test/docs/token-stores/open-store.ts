import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { TokenStore } from 'box-openapi-sdk';
import type * as sqlite from '../../../examples/token-stores/sqlite.js';

export const tableName = 'box-tokens';

/** Where tokens are stored. `url` is the path of a file for SQLite. */
export interface StoreLocation {
  readonly kind: 'sqlite' | 'postgresql' | 'mariadb' | 'mysql2' | 'dynamodb';
  readonly url: string;
}

/** A connection with the settings that the page of the database recommends. */
export interface OpenDatabase {
  readonly store: (subject: string) => TokenStore;
  readonly close: () => Promise<void>;
}

/** Opens a connection that shares nothing with others, with the adapter and the client of the database loaded on demand. */
export async function openDatabase({ kind, url }: StoreLocation): Promise<OpenDatabase> {
  switch (kind) {
    case 'sqlite':
      return openSqlite(url);
    case 'postgresql': {
      const { Pool } = await import('pg');
      const { postgresqlTokenStore } = await import('../../../examples/token-stores/postgresql.js');
      const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 });
      pool.on('error', () => undefined);
      return { store: (subject) => postgresqlTokenStore(pool, subject), close: () => pool.end() };
    }
    case 'mariadb': {
      const { createPool } = await import('mariadb');
      const { mariadbAddress, mariadbTokenStore } = await loadMariadb();
      const pool = createPool({ ...mariadbAddress(url), acquireTimeout: 5000, socketTimeout: 5000 });
      return { store: (subject) => mariadbTokenStore((sql, values) => pool.query(sql, values), subject), close: () => pool.end() };
    }
    case 'mysql2': {
      const { createPool } = await import('mysql2/promise');
      const { mariadbAddress, mariadbTokenStore } = await loadMariadb();
      const pool = createPool({ ...mariadbAddress(url), connectTimeout: 5000 });
      const query = async (sql: string, values: unknown[]) => {
        const [result] = await pool.query({ sql, timeout: 5000 }, values);
        return result;
      };
      return { store: (subject) => mariadbTokenStore(query, subject), close: () => pool.end() };
    }
    case 'dynamodb': {
      const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
      const { dynamodbTokenStore } = await import('../../../examples/token-stores/dynamodb.js');
      const client = new DynamoDBClient(dynamodbOptions(url));
      return {
        store: (subject) => dynamodbTokenStore(client, tableName, subject),
        close: () => {
          client.destroy();
          return Promise.resolve();
        },
      };
    }
  }
}

const loadMariadb = async () => ({
  ...(await import('../../../examples/token-stores/mariadb.js')),
  ...(await import('../../support/servers/database-servers.js')),
});

export function dynamodbOptions(endpoint: string): DynamoDBClientConfig {
  return {
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: { connectionTimeout: 1000, requestTimeout: 3000 },
  };
}

interface Sqlite {
  readonly DatabaseSync: new (path: string) => Parameters<typeof sqlite.sqliteTokenStore>[0] & { exec(sql: string): void; close(): void };
}

async function openSqlite(path: string): Promise<OpenDatabase> {
  // The types of Node 20 lack this module.
  const name = 'node:sqlite';
  const { DatabaseSync } = (await import(name)) as Sqlite;
  const { sqliteTokenStore } = await import('../../../examples/token-stores/sqlite.js');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA busy_timeout = 5000');
  return {
    store: (subject) => sqliteTokenStore(database, subject),
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}
