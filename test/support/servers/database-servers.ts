import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createConnection } from 'mariadb';
import { Client } from 'pg';
import { freePort } from './redis-server.js';
import { startSupervised, type ServerProgram, type SupervisedServer } from './supervised-server.js';

/** A dedicated real database server with an empty database. */
export interface DatabaseServer extends SupervisedServer {
  /** With user, password and database. */
  readonly url: string;
}

const attempts = 3;

/**
 * Starts PostgreSQL on a free port of the loopback interface. If it is not installed, prints a note to stderr and returns undefined, or throws
 * when CI is `true`.
 */
export async function startPostgresql(): Promise<DatabaseServer | undefined> {
  const folder = findFolder('initdb', postgresqlFolders());
  if (folder === undefined) {
    reportMissing('PostgreSQL', 'initdb');
    return undefined;
  }
  return startOnFreePort((port) => {
    const url = `postgresql://app:secret@127.0.0.1:${String(port)}/postgres`;
    return {
      url,
      name: 'postgresql',
      script: `
PATH=$2:$PATH
echo secret > "$1/password"
initdb -D "$1/data" --username=app --pwfile="$1/password" --auth=scram-sha-256 --encoding=UTF8 --no-sync
exec postgres -D "$1/data" -k "$1" -p "$3" -c listen_addresses=127.0.0.1 -c fsync=off`,
      parameters: [folder, String(port)],
      stopSignal: 'QUIT',
      isReady: () => {
        const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
        return responds(
          () => client.connect(),
          () => client.end(),
        );
      },
    };
  });
}

/** Starts MariaDB like `startPostgresql`. */
export async function startMariadb(): Promise<DatabaseServer | undefined> {
  const folder = findFolder('mariadbd', ['/usr/sbin', '/usr/bin']);
  if (folder === undefined) {
    reportMissing('MariaDB', 'mariadbd');
    return undefined;
  }
  return startOnFreePort((port) => {
    const url = `mariadb://app:secret@127.0.0.1:${String(port)}/app`;
    return {
      url,
      name: 'mariadb',
      script: `
PATH=$2:/usr/bin:$PATH
printf '%s\\n' 'CREATE DATABASE app;' "CREATE USER app@localhost IDENTIFIED BY 'secret';" 'GRANT ALL ON app.* TO app@localhost;' > "$1/init.sql"
mariadb-install-db --no-defaults --datadir="$1/data" --auth-root-authentication-method=normal --skip-test-db
exec mariadbd --no-defaults --datadir="$1/data" --socket="$1/socket" --port="$3" --bind-address=127.0.0.1 --init-file="$1/init.sql" \\
  --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=8M`,
      parameters: [folder, String(port)],
      stopSignal: 'KILL',
      isReady: async () => {
        const connection = await createConnection({ ...mariadbAddress(url), connectTimeout: 2000 }).catch(() => undefined);
        await connection?.end();
        return connection !== undefined;
      },
    };
  });
}

/** The options of a connection. */
export function mariadbAddress(url: string) {
  const { hostname: host, port, username: user, password, pathname } = new URL(url);
  return { host, port: Number(port), user, password, database: pathname.slice(1) };
}

async function startOnFreePort(program: (port: number) => ServerProgram & { url: string }): Promise<DatabaseServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { url, ...rest } = program(await freePort());
      return { url, ...(await startSupervised(rest)) };
    } catch (error) {
      // Another process may have taken the port.
      if (attempt === attempts) throw error;
    }
  }
}

async function responds(connect: () => Promise<unknown>, end: () => Promise<unknown>): Promise<boolean> {
  try {
    await connect();
    await end();
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps each version in a folder. */
function postgresqlFolders(): string[] {
  const parent = '/usr/lib/postgresql';
  return existsSync(parent) ? readdirSync(parent).map((version) => join(parent, version, 'bin')) : [];
}

function findFolder(command: string, more: readonly string[]): string | undefined {
  const path = (process.env['PATH'] ?? '').split(delimiter);
  return [...more, ...path].find((folder) => existsSync(join(folder, command)));
}

function reportMissing(name: string, command: string): void {
  if (process.env['CI'] === 'true') throw new Error(`${command} is not installed. The tests in CI need ${name}.`);
  process.stderr.write(`Skipped: tests on ${name}, because ${command} is not installed.\n`);
}
