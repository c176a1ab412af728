/** As Node does for its `fetch`: HTTP_PROXY, HTTPS_PROXY and NO_PROXY count only if the program asks for them. */
export function usesEnvProxy({ env, execArgv } = process): boolean {
  const flags = [...execArgv, ...(env['NODE_OPTIONS'] ?? '').split(/\s+/)];
  return env['NODE_USE_ENV_PROXY'] === '1' || flags.includes('--use-env-proxy');
}
