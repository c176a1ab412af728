import type { VendorRow } from '../../cli/src/verbs/migrate/tables/vendor-row.js';

const begin = (version: string): string => `<!-- begin: methods of version ${version} -->`;
const end = (version: string): string => `<!-- end: methods of version ${version} -->`;

/** The page with the rows of a version between its two comments. */
export function withRows(page: string, version: string, rows: readonly VendorRow[]): string {
  const from = page.indexOf(begin(version));
  const to = page.indexOf(end(version));
  if (from === -1 || to < from) throw new Error(`The page needs the comments ${begin(version)} and ${end(version)}.`);
  const table = ['| before | after |', '| --- | --- |', ...rows.map(rowText)].join('\n');
  return `${page.slice(0, from)}${begin(version)}\n\n${table}\n\n${page.slice(to)}`;
}

function rowText([method, parameters, call, note]: VendorRow): string {
  const after = [call === '' ? '' : `\`client.${call}\``, note ?? ''].filter((part) => part !== '').join('. ');
  return `| \`client.${method}(${parameters})\` | ${after.replaceAll('|', '\\|')} |`;
}
