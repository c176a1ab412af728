import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

const languages = { bash, css, javascript, json, python, sql, typescript, xml, yaml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);
hljs.registerAliases(['sh', 'shell', 'console'], { languageName: 'bash' });
hljs.configure({ classPrefix: '' });

/** Translates the address of a link or an image. The page is the path of the Markdown file. */
export type TranslateLink = (link: string, page: string) => string;

/** The Markdown renderer of the site. Headings get the anchors that repository hosts generate. */
export function createMarkdown(pageOf: (env: unknown) => string, translate: TranslateLink): ReturnType<typeof markdownIt> {
  const markdown = markdownIt({
    html: true,
    highlight: (code, language) =>
      hljs.getLanguage(language) === undefined ? '' : shortMarks(hljs.highlight(code, { language, ignoreIllegals: true }).value),
  });
  markdown.use(anchor, { slugify: slug, level: [2, 3], tabIndex: false });
  for (const [rule, attribute] of [
    ['link_open', 'href'],
    ['image', 'src'],
  ] as const) {
    const original = markdown.renderer.rules[rule];
    markdown.renderer.rules[rule] = (tokens, index, options, env, self) => {
      const token = tokens[index];
      const link = token?.attrGet(attribute);
      if (token !== undefined && typeof link === 'string') token.attrSet(attribute, translate(link, pageOf(env)));
      return original === undefined ? self.renderToken(tokens, index, options) : original(tokens, index, options, env, self);
    };
  }
  markdown.renderer.rules['strong_open'] = () => '<b>';
  markdown.renderer.rules['strong_close'] = () => '</b>';
  markdown.renderer.rules['fence'] = (tokens, index, options) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    const language = info.trim().split(/\s+/)[0] ?? '';
    const code = options.highlight?.(content, language, '') ?? '';
    const plain = () => markdown.utils.escapeHtml(language === 'text' ? withTabs(content) : content);
    return `<pre><code>${code === '' ? plain() : code}</code></pre>`;
  };
  return markdown;
}

/** Writes `<i>` in place of `<span class="string">`, because a site of examples repeats it thousands of times. Other marks have no color. */
function shortMarks(html: string): string {
  const open: (string | undefined)[] = [];
  return html.replaceAll(/<span class="([\w -]+)">|<\/span>/g, (_, name?: string) => {
    if (name === undefined) {
      const closed = open.pop();
      return closed === undefined ? '' : `</${closed}>`;
    }
    const short = marks[name.split(' ')[0] ?? ''];
    open.push(short);
    return short === undefined ? '' : `<${short}>`;
  });
}

/** Elements without a special meaning for screen readers. The style of `pre` gives them their color. */
const marks: Record<string, string> = {
  keyword: 'b',
  built_in: 'b',
  literal: 'b',
  tag: 'b',
  name: 'b',
  string: 'i',
  regexp: 'i',
  number: 'var',
  comment: 'em',
  meta: 'em',
  title: 'u',
};

/** Writes a tab in place of the spaces before a tab stop (every 8 columns, the default of browsers). It looks the same, and reports are a fifth smaller. */
export function withTabs(text: string): string {
  return text.replaceAll(/^.+/gm, (line) => line.replaceAll(/.{8}/g, (columns) => columns.replace(/ {2,}$/, '\t')));
}

/** The anchor that repository hosts generate for a heading. */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
