import type { Auth } from 'box-openapi-sdk';
import type { GrantName } from 'box-openapi-sdk/node';
import { readOnce } from '../../auth/read-once.js';
import { createRedactor } from '../../auth/redactor.js';
import type { Io } from '../../io.js';
import { checkCertificateVariables } from './checks/certificates.js';
import { checkOrigin } from './checks/cors.js';
import { checkCredentials } from './checks/credentials.js';
import { checkHosts } from './checks/hosts.js';
import { checkRuntime, currentRuntime, type Runtime } from './checks/runtime.js';
import { checkAsUser, checkScopes, checkToken, openClient } from './checks/token.js';
import { skipped, type Finding } from './finding.js';
import type { DoctorOptions } from './options.js';
import { createProber, type Prober } from './probe.js';
import { jsonReport, textReport } from './report.js';
import { readSetup, type Setup } from './setup.js';

/** The state of this machine that a test replaces. */
export interface Machine {
  readonly runtime: Runtime;
  /** In ms since 1970. */
  readonly now: () => number;
}

/** Runs all checks and prints the report. Returns 1 if there is a fault, otherwise 0. Throws a Failure for wrong arguments. */
export async function doctor(
  options: DoctorOptions,
  io: Io,
  machine: Machine = { runtime: currentRuntime(), now: Date.now },
): Promise<number> {
  const input = readOnce(io.stdin);
  const setup = readSetup(options, { cwd: io.cwd, env: io.env, stdin: input.read });
  const findings = await diagnose(setup, machine);
  const redact = await createRedactor(io, options.config, input.soFar);
  io.stdout(redact(options.json ? jsonReport(findings) : textReport(findings)));
  return findings.some(({ status }) => status === 'fault') ? 1 : 0;
}

async function diagnose(setup: Setup, { runtime, now }: Machine): Promise<Finding[]> {
  const prober = createProber(setup.timeoutMs);
  try {
    const credentials = await checkCredentials(setup);
    const hosts = await checkHosts(setup, prober, now);
    const findings = [...checkRuntime(runtime), ...credentials.findings, ...(await checkCertificateVariables(setup.io)), ...hosts.findings];
    const { auth, grant } = credentials;
    if (auth === undefined || grant === undefined) return [...findings, skipped('token', 'the credentials cannot be used')];
    if (!hosts.isApiReachable) return [...findings, skipped('token', 'the API cannot be reached')];
    return [...findings, ...(await checkAccess(setup, prober, { auth, grant }))];
  } finally {
    await prober.transport.close();
  }
}

interface Access {
  readonly auth: Auth;
  readonly grant: GrantName;
}

async function checkAccess(setup: Setup, prober: Prober, { auth, grant }: Access): Promise<Finding[]> {
  let token = '';
  // Keeps the token for the request of a page, which the client does not send.
  const observed: Auth = (environment) => {
    const provider = auth(environment);
    return { ...provider, getToken: async () => (token = await provider.getToken()) };
  };
  const box = openClient(setup, prober, observed);
  const first = await checkToken(box, grant);
  if (first.status === 'fault') return [first, skipped('scopes', 'no token')];
  const { asUser } = setup.options;
  return [
    first,
    ...(await checkScopes(box, setup.scopes)),
    asUser === undefined ? skipped('as-user', 'pass --as-user to check it') : await checkAsUser(box, asUser),
    setup.origin === undefined ? skipped('cors', 'pass --origin to check it') : await checkOrigin(setup, prober, setup.origin, token),
  ];
}
