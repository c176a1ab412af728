/** A section of the site with the pages that its list shows. URLs are relative to the folder of the site. */
export interface SiteSection {
  title: string;
  url: string;
  groups: { title: string; links: { title: string; url: string }[] }[];
}
