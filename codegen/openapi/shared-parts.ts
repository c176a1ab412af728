/**
 * Shortens the types of openapi-typescript: parts that most operations repeat become private types, a seventh of the file. Their names start with a
 * small letter, so that no schema can have the same one.
 */
export function withSharedParts(text: string): string {
  const short = text
    .replaceAll('components["responses"][', 'responses[')
    .replaceAll('components["parameters"][', 'parameters[')
    .replace(/\{\n *content: \{\n *"application\/json": ([^\n]*);\n *\};\n *\}/g, 'json<$1>')
    .replace(/\{\n *\}/g, '{}');
  const usual = usualErrors(short);
  const shared = short.replace(responsesOf, (whole, indent: string, lines: string) => shortened(indent, lines, usual) ?? whole);
  return [shared, ...helpers(shared, usual)].join('\n');
}

/** The responses of an operation. */
const responsesOf = /^( *)responses: \{\n([\s\S]*?)^\1\};$/gm;
const reference = /^ *(\w+): (responses\["\w+"\]);\n/gm;

/** The most frequent reference for each status, if at least two operations have it. */
function usualErrors(text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, , lines = ''] of text.matchAll(responsesOf))
    for (const [, status = '', response = ''] of lines.matchAll(reference)) {
      const ofStatus = counts.get(status) ?? new Map<string, number>();
      counts.set(status, ofStatus.set(response, (ofStatus.get(response) ?? 0) + 1));
    }
  const usual = [...counts].map(([status, ofStatus]) => [status, [...ofStatus].sort(([, a], [, b]) => b - a)[0]] as const);
  return new Map(usual.flatMap(([status, most]) => (most === undefined || most[1] < 2 ? [] : [[status, most[0]]])));
}

function shortened(indent: string, lines: string, usual: ReadonlyMap<string, string>): string | undefined {
  const statuses: string[] = [];
  const rest = lines.replace(reference, (whole, status: string, response: string) => {
    if (usual.get(status) !== response) return whole;
    statuses.push(status === 'default' ? '"default"' : status);
    return '';
  });
  if (statuses.length === 0) return undefined;
  const errors = `errors<${statuses.join(' | ')}>`;
  return rest === '' ? `${indent}responses: ${errors};` : `${indent}responses: {\n${rest}${indent}} & ${errors};`;
}

function helpers(text: string, usual: ReadonlyMap<string, string>): string[] {
  return [
    ...(text.includes('responses["') ? ["type responses = components['responses'];"] : []),
    ...(text.includes('parameters["') ? ["type parameters = components['parameters'];"] : []),
    ...(text.includes('json<') ? ["type json<T> = { content: { 'application/json': T } };"] : []),
    ...(text.includes(' errors<')
      ? [
          `interface usualErrors {\n${[...usual].map(([status, response]) => ` ${status}: ${response};\n`).join('')}}`,
          'type errors<Status extends keyof usualErrors> = Pick<usualErrors, Status>;',
        ]
      : []),
  ];
}
