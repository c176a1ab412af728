import type { Promised } from '../operations/document.js';

/** Everything that a method takes, with values out of the document: of the path, then params and the body. */
export function sampleArguments({ path, params, body }: Promised): unknown[] {
  const inPath = Array.from(
    path.matchAll(/\{([^}]+)\}/g),
    ([, name]) => params.find((one) => one.in === 'path' && one.name === name)?.value,
  );
  const named = params
    .filter((param) => param.in !== 'path')
    .map(({ name, value, argument }) => [argument ?? camelCase(name), value] as const);
  const bodyParams = body?.merged === true ? (body.value as object) : body === undefined ? {} : { body: body.value };
  return [...inPath, { ...Object.fromEntries(named), ...bodyParams }];
}

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
