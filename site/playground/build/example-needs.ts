/** Signs in the code of an example that it needs more than a client, the most specific first. */
const signs: readonly (readonly [pattern: RegExp, needs: string])[] = [
  [/redis:\/\/|from '(ioredis|redis|rate-limiter-flexible|box-openapi-sdk\/redis)'/, 'needs Redis'],
  [/['"`]\/data\/|from 'node:fs/, 'needs files on disk'],
  [/\.listen\(|createServer\(|from 'node:https?'/, 'needs a server'],
  [/\bprocess\.env\b|\bfromEnvironment\(/, 'needs environment variables'],
  [/\bquery\(/, 'needs a database'],
  [/\bkeyService\b/, 'needs a key service'],
  [/from 'box-openapi-sdk\/node'|from 'node:|\bBuffer\b|\bprocess\./, 'needs Node.js'],
];

/** Why an example cannot run in a page. Undefined if it needs only the client, the mock and the platform of a page. */
export function needsOf(example: string): string | undefined {
  const code = example.replaceAll(/(^|\s)\/\/.*$/gm, '$1');
  const sign = signs.find(([pattern]) => pattern.test(code));
  if (sign !== undefined) return sign[1];
  const other = Array.from(code.matchAll(/ from '([^.'][^']*)'/g), ([, name]) => String(name)).find(
    (name) => !/^box-openapi-sdk(\/|$)/.test(name),
  );
  return other === undefined ? undefined : `needs the package ${other}`;
}
