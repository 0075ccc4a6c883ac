interface Held {
  readonly parameters: string;
  readonly isOneStep: boolean;
}

/** The address of the search page, which follows the search: to write it takes time that results should not wait for. */
export interface SearchAddress {
  /** Keeps a new address to be written; false where it is no new one. */
  hold(parameters: URLSearchParams, isOneStep: boolean): boolean;
  /** Writes what is kept. */
  write(): void;
  /** Forgets what is kept: the reader has gone elsewhere. */
  drop(): void;
}

export function startAddress(): SearchAddress {
  let held: Held | undefined;
  const write = (): void => {
    if (!held) return;
    const { parameters, isOneStep } = held;
    held = undefined;
    const address = parameters === '' ? location.pathname : `?${parameters}`;
    try {
      if (isOneStep) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    } catch {
      // Browsers refuse an address that changes too often; the next change will be written.
    }
  };
  return {
    hold(next, isOneStep) {
      const parameters = next.toString();
      const before = held?.parameters ?? new URLSearchParams(location.search).toString();
      if (parameters === before) return false;
      if (!isOneStep) write();
      held = { parameters, isOneStep: isOneStep && (held?.isOneStep ?? true) };
      return true;
    },
    write,
    drop() {
      held = undefined;
    },
  };
}
