/** `/` goes to the search field of the page: the large one where there is one, else the one at the head. */
export function focusOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const field =
      document.querySelector<HTMLInputElement>('main input[type="search"]') ?? document.getElementById('search-box');
    if (!field) return;
    event.preventDefault();
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
}
