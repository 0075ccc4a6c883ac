import type { Attribution, KnownSpeaker } from '../extraction.ts';
import { NameTable, type Entity } from './name-table.ts';

/** Starts a table with the speakers that an editor registered, as far as the article prints them. */
export function buildNameTable(known: readonly KnownSpeaker[], article: string): NameTable {
  const table = new NameTable();
  for (const speaker of known) {
    const printed = speaker.names.filter((name) => article.includes(name));
    const [fullest] = [...printed].sort((a, b) => rank(b) - rank(a));
    if (fullest === undefined) continue;
    const entity = table.add(fullest, speaker.kind, speaker.id);
    for (const name of printed) table.addForm(name, entity);
  }
  return table;
}

/** Chinese before Latin, then the longer. */
function rank(name: string): number {
  return (/\p{Script=Han}/u.test(name) ? 100 : 0) + name.length;
}

/** The public face of an entity. Registered aliases are added, so that either name finds it. */
export function toAttribution(entity: Entity, known: readonly KnownSpeaker[]): Attribution {
  const registered = entity.id && known.find((speaker) => speaker.id === entity.id);
  const aliases = new Set([...entity.forms, ...(registered?.names ?? [])]);
  aliases.delete(entity.name);
  return {
    ...(entity.id && { id: entity.id }),
    name: entity.name,
    aliases: [...aliases],
    kind: entity.kind,
  };
}
