/** The texts of a page for the search. Short keys would save nothing, because the file is compressed. */
export interface SearchPage {
  /** Relative to the folder of the site. */
  url: string;
  title: string;
  /** The title of its section of the site. */
  section: string;
  parts: SearchPart[];
}

/** A heading and the text under it. */
export interface SearchPart {
  /** Empty for the text before the first heading. */
  anchor: string;
  heading: string;
  text: string;
}
