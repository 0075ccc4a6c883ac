import type { Element, ElementContent, Properties, Text } from 'hast';
import { splitByScript } from '../../i18n/script-runs.ts';
import type { Locale } from '../../domain/localized.ts';
import type { Proof } from '../proof.ts';

export function element(tagName: string, properties: Properties, children: readonly ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** Words of ours or of a record, each run in its language. */
export function words(value: string, locale: Locale): ElementContent[] {
  return splitByScript(value, locale).map((run) =>
    run.lang ? element('span', { lang: run.lang }, [text(run.text)]) : text(run.text),
  );
}

/** The place of an excerpt as hast properties. */
export function toProperties({ source, start, end }: Proof): Properties {
  return { dataSource: source, dataStart: start, dataEnd: end };
}
