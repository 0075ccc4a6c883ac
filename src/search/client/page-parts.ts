/** The parts of the search page that change, found once. */
export interface PageParts {
  readonly input: HTMLInputElement;
  readonly order: HTMLSelectElement;
  readonly clear: HTMLElement;
  /** Announces how many were found; carries the number as `data-count` when a search is done. */
  readonly status: HTMLElement;
  /** Speakers whom the query names. */
  readonly named: HTMLElement;
  /** What they say. */
  readonly said: HTMLElement;
  /** Title of the list, where it follows what a speaker says. */
  readonly mentions: HTMLElement;
  readonly list: HTMLElement;
  /** What is counted apart: other writings, what comes nearest. */
  readonly apart: HTMLElement;
  readonly groupTemplate: HTMLTemplateElement;
  readonly facets: HTMLElement;
  readonly hitTemplate: HTMLTemplateElement;
  readonly optionTemplate: HTMLTemplateElement;
  say(text: string): void;
  /** Takes the counted results off the page. */
  clearHits(): void;
  clearResults(): void;
  /** Shows the lists to browse where nothing is searched for, the results where something is. */
  toggle(isBlank: boolean): void;
  /** The lists to browse below results that are none; an order for more than one. */
  fitTo(hits: number, isNothing: boolean): void;
  offerMore(left: number, label: (size: number) => string, show: (size: number) => void): void;
  offerRetry(label: string, retry: () => void): void;
}

/** Results that are shown at first, and that each press of “more” adds. */
export const step = 20;

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
  const clearHits = (): void => {
    for (const name of ['named', 'said', 'hits']) find(name, HTMLElement).replaceChildren();
    find('mentions', HTMLElement).hidden = true;
  };
  return {
    input: find('query', HTMLInputElement),
    order: find('order', HTMLSelectElement),
    clear: find('clear', HTMLElement),
    status,
    named: find('named', HTMLElement),
    said: find('said', HTMLElement),
    mentions: find('mentions', HTMLElement),
    list: find('hits', HTMLElement),
    apart: find('apart', HTMLElement),
    groupTemplate: find('group', HTMLTemplateElement),
    facets: find('facets', HTMLElement),
    hitTemplate: find('hit', HTMLTemplateElement),
    optionTemplate: find('option', HTMLTemplateElement),
    say(text) {
      // What is said again is not to be read out again.
      if (status.textContent !== text) status.textContent = text;
    },
    clearHits,
    clearResults() {
      clearHits();
      find('apart', HTMLElement).replaceChildren();
    },
    toggle(isBlank) {
      find('browse', HTMLElement).hidden = !isBlank;
      find('found', HTMLElement).hidden = isBlank;
      find('help', HTMLElement).hidden = !isBlank;
    },
    fitTo(hits, isNothing) {
      find('browse', HTMLElement).hidden = !isNothing;
      find('ordering', HTMLElement).hidden = hits < 2;
    },
    offerMore(left, label, show) {
      const size = Math.min(step, left);
      offer(label(size), size > 0 ? () => show(size) : undefined);
    },
    offerRetry: offer,
  };
}
