/** Text of a file that opens a web link. */
export function webLinkFile(format: 'url' | 'webloc', url: string): Uint8Array {
  // A line break would add another property to the file.
  const target = URL.canParse(url) ? new URL(url).href : url.replace(/\p{Cc}/gu, encodeURIComponent);
  return new TextEncoder().encode(format === 'url' ? internetShortcut(target) : propertyList(target));
}

/** Opened by Windows and most Linux desktops. */
function internetShortcut(url: string): string {
  return `[InternetShortcut]\r\nURL=${url}\r\n`;
}

/** Opened by macOS. */
function propertyList(url: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '\t<key>URL</key>',
    `\t<string>${url.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</string>`,
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}
