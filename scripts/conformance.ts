import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compareOutcomes, outcomesIn, type Expected } from './conformance/outcomes.js';

const help = `Runs the integration tests of the vendor's SDK, unmodified, against the mock Box.

  npm run conformance              in process, through the handlers for msw
  npm run conformance -- --tls     over TLS on the loopback interface
  npm run conformance -- NAME      only test files whose name contains NAME

test/conformance/expected.json lists the tests that do not pass yet, each with the reason.
Exit code: 1 if a test fails that is not listed, or if a listed one passes.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const path = (name: string): string => join(root, 'test/conformance', name);

const { values, positionals } = parseArgs({
  options: { tls: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected;
const temporary = mkdtempSync(join(tmpdir(), 'box-conformance-'));
try {
  const report = join(temporary, 'report.json');
  const env = values.tls ? tlsEnvironment(temporary) : {};
  const vitest = ['vitest', 'run', '--config', path('vitest.config.ts'), '--reporter=json', `--outputFile=${report}`, ...positionals];
  const { status } = spawnSync('npx', vitest, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  const outcomes = outcomesIn(readFileSync(report, 'utf8'));
  const result = compareOutcomes(outcomes, expected, positionals);
  process.stdout.write(`${result.table}\n`);
  if (status === null) throw new Error('vitest was stopped by a signal.');
  process.exitCode = result.isExpected ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true });
}

/** A certificate for the hosts of Box, and the environment in which Node.js trusts it and connects these hosts to the loopback interface. */
function tlsEnvironment(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  const file = (name: string): string => join(folder, name);
  const hosts = ['box.com', '*.box.com', 'boxcloud.com', '*.boxcloud.com', '*.realtime.services.box.net', '*.boxcdn.net'];
  writeFileSync(
    file('request.cnf'),
    `[req]\ndistinguished_name = name\nx509_extensions = extensions\nprompt = no\n[name]\nCN = Mock Box\n[extensions]\nbasicConstraints = critical, CA:true\nsubjectAltName = ${hosts.map((host) => `DNS:${host}`).join(', ')}\n`,
  );
  const subject = ['-newkey', 'rsa:2048', '-nodes', '-keyout', file('key.pem'), '-out', file('cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-days', '2', '-config', file('request.cnf'), ...subject], { stdio: 'ignore' });
  return {
    CONFORMANCE_TLS: folder,
    NODE_EXTRA_CA_CERTS: file('cert.pem'),
    NODE_OPTIONS: `--import ${pathToFileURL(path('route-to-loopback.mjs')).href}`,
  };
}
