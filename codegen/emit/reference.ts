import type { Method } from '../model/method.js';
import { methodAnchor, pageBanner, row, table } from './markdown.js';
import { referenceSection } from './reference-section.js';

/** The reference pages by file name: an overview, and a page for each tag. */
export function emitReference(methods: readonly Method[], tags: readonly { name: string; description?: string }[]): Map<string, string> {
  const withMethods = tags.map(({ name, description }) => ({ name, description, own: methods.filter(({ tag }) => tag === name) }));
  const pages = withMethods.map(({ name, description, own }) => {
    const contents = own.map(({ operationId, summary }) => `- [\`box.${operationId}\`](#${methodAnchor(operationId)}): ${summary}`);
    const text = [
      pageBanner,
      `# ${name}`,
      '',
      ...(description === undefined ? [] : [description, '']),
      ...contents,
      '',
      ...own.map(referenceSection),
    ].join('\n');
    return [`${name}.md`, text] as const;
  });
  const index = withMethods.map(({ name, description, own }) => row([`[${name}](${name}.md)`, String(own.length), description ?? '']));
  const overview = [
    pageBanner,
    '# Reference',
    '',
    `The client has ${String(methods.length)} methods, grouped by the tags of the OpenAPI document.`,
    '',
    table(['Tag', 'Methods', 'Description'], index),
    '',
  ].join('\n');
  return new Map([['README.md', overview], ...pages]);
}
