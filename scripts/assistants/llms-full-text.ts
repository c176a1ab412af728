import type { SourcePage } from '../site/pages/source-page.js';

/**
 * Pages that few programs need: about their surroundings, logs and administration, synchronized folders, the mock's options, the command line, and AGENTS.md.
 * llms.txt links to them. With them, the package would be larger than its limit.
 */
const details =
  /guides\/(browsers|hooks|mock-box)|transfers\/sync|downscoped|command-line\/|deployment\/|networks\/|token-stores?\b|many-processes|runtimes|transports|troubleshooting|tasks\/(legal-holds|sign-requests|users)|start\/(assistants|comparison|support)/;

const introduction = `# box-openapi-sdk: the guides in one file

AGENTS.md has the rules for code. llms.txt links to all pages, with the parameters of each method. In the package, README.md has an overview, dist/types/api.d.cts the parameters, the result, the route and an example of each method (interfaces such as FilesApi and FilesGetParams), dist/types/schema.d.cts the types of objects, and dist/generated/openapi.json the whole document.`;

/**
 * The guides for applications, one after the other, and the names of all methods. Without the spaces that align tables, without empty lines, and with
 * the texts of links only, because their targets are in llms.txt.
 */
export function llmsFullText(pages: readonly SourcePage[], operationIds: readonly string[]): string {
  const shown = pages.filter(({ path }) => path.startsWith('docs/guides/') && !details.test(path));
  const texts = shown.map(({ path, text }) => `<!-- ${path} -->\n${compact(text)}`);
  return [introduction, ...texts, methodNames(operationIds), ''].join('\n');
}

/** Examples stay as they are. */
function compact(text: string): string {
  return text
    .trim()
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : compactProse(part)))
    .join('');
}

function compactProse(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1')
    .replaceAll(/(?<=^\|.*) {2,}(?=\|)/gm, ' ')
    .replaceAll(/(?<=^\|.*)-{4,}/gm, '---')
    .replaceAll(/\n{2,}/g, '\n');
}

/** A line for each resource: `files.versions: list, get`. */
function methodNames(operationIds: readonly string[]): string {
  const resources = new Map<string, string[]>();
  for (const id of operationIds) {
    const end = id.lastIndexOf('.');
    const resource = id.slice(0, end);
    resources.set(resource, [...(resources.get(resource) ?? []), id.slice(end + 1)]);
  }
  const lines = Array.from(resources, ([resource, verbs]) => `box.${resource}: ${verbs.join(', ')}`);
  return ['# All methods', ...lines].join('\n');
}
