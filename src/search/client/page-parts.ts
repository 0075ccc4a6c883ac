/** The parts of the search page that change, found once. */
export interface PageParts {
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly clear: HTMLElement;
  /** Announces how many were found; carries the number as `data-count` when a search is done. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly facets: HTMLElement;
  readonly hitTemplate: HTMLTemplateElement;
  readonly optionTemplate: HTMLTemplateElement;
  say(text: string): void;
  /** Shows the lists to browse where nothing is searched for, the results where something is. */
  toggle(isBlank: boolean): void;
  offerMore(left: number, label: (size: number) => string, show: (size: number) => void): void;
  offerRetry(label: string, retry: () => void): void;
}

const step = 20;

export function findParts(form: HTMLFormElement): PageParts {
  const page = form.ownerDocument;
  const find = <T extends Element>(name: string, type: new () => T): T => {
    const part = page.querySelector(`[data-search="${name}"]`);
    if (!(part instanceof type)) throw new Error(`The search page has no part “${name}”`);
    return part;
  };
  const status = find('status', HTMLElement);
  const more = find('more', HTMLButtonElement);
  const offer = (label: string, act: (() => void) | undefined): void => {
    more.textContent = label;
    more.hidden = act === undefined;
    more.onclick = act ?? null;
  };
  return {
    input: find('query', HTMLInputElement),
    order: find('order', HTMLSelectElement),
    clear: find('clear', HTMLElement),
    status,
    list: find('hits', HTMLElement),
    facets: find('facets', HTMLElement),
    hitTemplate: find('hit', HTMLTemplateElement),
    optionTemplate: find('option', HTMLTemplateElement),
    say: (text) => (status.textContent = text),
    toggle(isBlank) {
      find('browse', HTMLElement).hidden = !isBlank;
      find('found', HTMLElement).hidden = isBlank;
    },
    offerMore(left, label, show) {
      const size = Math.min(step, left);
      offer(label(size), size > 0 ? () => show(size) : undefined);
    },
    offerRetry: offer,
  };
}
