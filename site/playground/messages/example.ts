/** An example of the documentation, as the playground lists it. */
export interface PlaygroundExample {
  /** The page and the line, such as `docs/guides/lists.md:12`. */
  readonly id: string;
  /** The title of the page. */
  readonly page: string;
  /** The page of the site, relative to its folder. */
  readonly url: string;
  /** The heading above the example. */
  readonly heading: string;
  readonly code: string;
  /** Why it cannot run in a page, such as "needs Redis". Undefined if it runs. */
  readonly needs?: string;
}
