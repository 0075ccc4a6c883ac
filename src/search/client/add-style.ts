/** Gives the page a style that came with a script, so that no page carries it that does not use it. */
export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
