import type { SearchDictionary } from '../../i18n/search.zh.ts';
import { paths, toAddress } from '../../views/address.ts';
import { listMatches, toArrivalAddress } from './arrival-address.ts';
import type { DrawContext, FindPart } from './draw-context.ts';
import { drawOurs } from './draw-ours.ts';
import { drawForeign, drawPassage } from './draw-passage.ts';
import type { ShownHit } from './show-hit.ts';

/** One result as an item of the list. */
export function drawHit(hit: ShownHit, { parts, locale, t }: DrawContext): HTMLElement {
  const item = parts.hitTemplate.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('The template of a result is empty');
  const part = (name: string): HTMLElement | null => item.querySelector(`[data-part="${name}"]`);
  const address = toAddress(hit.path, locale);
  item.dataset['result'] = address;
  item.dataset['kind'] = hit.kind;

  const who = part('who');
  const { speaker, stream } = hit;
  if (who instanceof HTMLAnchorElement) {
    if (speaker) {
      who.classList.add(speaker.colour);
      who.href = toAddress(`${paths.speakers}${speaker.id}/`, locale);
      who.replaceChildren(drawForeign(speaker.name, locale));
    } else {
      who.replaceWith(...(hit.kind === 'quote' ? [drawUnknown(t)] : []));
      part('kind')?.classList.toggle('alone', hit.kind !== 'quote');
    }
  }
  part('kind')?.replaceChildren(readLabel(hit, t));
  part('role')?.replaceChildren(...(speaker?.role === undefined ? [] : [drawForeign(speaker.role, locale)]));
  if (stream.label === undefined) drawOurs(hit, part, { parts, locale, t });
  else drawWords(hit, part, { parts, locale, t });
  return item;
}

function drawUnknown({ unknownSpeaker }: SearchDictionary): HTMLElement {
  const name = document.createElement('span');
  name.className = 'who unknown sp-0';
  name.textContent = unknownSpeaker;
  return name;
}

function readLabel({ kind, mode }: ShownHit, t: SearchDictionary): string {
  return mode === 'direct' || mode === 'turn' || mode === 'reported' ? t.modes[mode] : t.kinds[kind];
}

/** Words of a source, and the way to their place. */
function drawWords(hit: ShownHit, part: FindPart, { locale, t }: DrawContext): void {
  const { label = '', date, lang } = hit.stream;
  part('words')?.replaceChildren(...hit.passages.map((passage) => drawPassage(passage, lang)));
  const place = part('place');
  if (place instanceof HTMLAnchorElement) {
    place.href = toArrivalAddress(toAddress(hit.path, locale), listMatches(hit));
    place.replaceChildren(drawForeign(label, locale));
  }
  part('date')?.replaceChildren(date === undefined ? '' : t.date(date));
}
