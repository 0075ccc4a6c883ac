/** Turns the page from light to dark and back, and remembers it. The script in the head applies it before the first paint. */
export function startThemeSwitch(): void {
  document.getElementById('theme-switch')?.addEventListener('click', () => {
    const root = document.documentElement;
    const shown = root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const wanted = shown === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = wanted;
    try {
      localStorage.setItem('theme', wanted);
    } catch {
      // A browser that keeps nothing still switches this page.
    }
  });
}
