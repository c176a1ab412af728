/** The page for coding assistants as a file of the package. The package contains no other pages, so links become their text. */
export function agentsText(page: string): string {
  return page.replaceAll(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1');
}
