const key = 'box-openapi-sdk-theme';

/** Applies the chosen theme. Without a choice, the theme is that of the system. */
export function setTheme(): void {
  const chosen = stored();
  const theme = chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  document.documentElement.dataset['theme'] = theme;
}

/** Switches between light and dark, and remembers the choice. */
export function switchTheme(): void {
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage can be disabled. The choice then lasts until the next page.
  }
  document.documentElement.dataset['theme'] = theme;
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
