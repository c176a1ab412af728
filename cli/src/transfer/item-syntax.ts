/** How arguments name items in Box, for the help of a verb. */
export const itemSyntax =
  'An item in Box is a path below All Files, such as /Reports/2026, the ID of a folder, such as 12345, or file:67890.';
