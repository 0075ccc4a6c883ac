import { speakerIdSchema, type SourceId, type SpeakerId } from '../domain/id.ts';
import type { Source } from '../domain/source.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Attribution, ExtractedQuote } from '../extract/extraction.ts';
import { soundCharacters } from '../extract/names/words/sounds.ts';
import { clip } from '../text/clip.ts';
import type { Message } from '../text/message.ts';
import { buildPlaceIndex, type Point } from '../text/place.ts';
import { romanise, romaniseName, slugify } from '../text/romanise.ts';
import { countSurname } from '../text/surnames.ts';

/** The quotes of one source, as the extractor found them. */
export interface QuotedSource {
  readonly source: Source;
  readonly quotes: readonly ExtractedQuote[];
}

/** Everyone who is quoted, and who is meant by a name in a source. */
export interface SpeakerRegister {
  readonly speakers: readonly Speaker[];
  readonly messages: readonly Message[];
  readonly identify: (source: SourceId, attribution: Attribution) => SpeakerId;
}

/** A description tells two people apart only within one article. */
const descriptions =
  /^(?:主持人|記者|记者|作者|网友|網友|业内人士|業內人士|知情人士|与会者|與會者|观众|觀眾|编辑|編輯|发言人|發言人)$/u;

/** Gives whoever has no record one of the build's own, with an id made of the name, and the editor a warning. */
export function registerSpeakers(registered: readonly Speaker[], quoted: readonly QuotedSource[]): SpeakerRegister {
  const speakers = new Map(registered.map((speaker) => [speaker.id, speaker]));
  const idByName = new Map<string, SpeakerId>();
  const messages: Message[] = [];
  for (const { source, quotes } of quoted) {
    const { toPoint } = buildPlaceIndex(source.text);
    for (const { speaker: attribution, start } of quotes) {
      if (!attribution || attribution.id) continue;
      const key = buildKey(source.id, attribution);
      const known = idByName.get(key);
      const earlier = known && speakers.get(known);
      const speaker = earlier ? addAliases(earlier, attribution) : buildSpeaker(attribution, speakers);
      if (!earlier) messages.push(describeUnregistered(speaker, source.path, toPoint(start)));
      idByName.set(key, speaker.id);
      speakers.set(speaker.id, speaker);
    }
  }
  return {
    speakers: [...speakers.values()],
    messages,
    identify(source, attribution) {
      const id = attribution.id ?? idByName.get(buildKey(source, attribution));
      if (!id) throw new Error(`「${attribution.name}」 was not among the quotes of ${source} that were registered.`);
      return id;
    },
  };
}

function buildKey(source: SourceId, { name }: Attribution): string {
  return descriptions.test(name) ? `${source} ${name}` : name;
}

function buildSpeaker({ name, aliases, kind }: Attribution, taken: ReadonlyMap<SpeakerId, Speaker>): Speaker {
  const sound = kind === 'person' ? romaniseName(name) : romanise(name);
  const stem = slugify(sound) || 'speaker';
  let id = speakerIdSchema.parse(stem);
  for (let number = 2; taken.has(id); number += 1) id = speakerIdSchema.parse(`${stem}-${number}`);
  return {
    id,
    names: { zh: name, en: kind === 'person' && isChineseName(name) ? sound : name },
    aliases: aliases.filter((alias) => alias !== name),
    kind,
    affiliations: [],
    isRegistered: false,
  };
}

const sounds: ReadonlySet<string> = new Set(soundCharacters);

/**
 * Whether pinyin is how a person writes the name: a surname with one or two characters, and not three or more that are all
 * signs of foreign sounds, as 马斯克. Nobody knows how 安迪·贾西 spells himself, or 国家电网 translates itself, until an
 * editor has looked.
 */
function isChineseName(name: string): boolean {
  const surname = countSurname(name);
  const characters = [...name];
  const given = characters.length - surname;
  const isForeign = characters.length > 2 && characters.every((character) => sounds.has(character));
  return /^\p{Script=Han}+$/u.test(name) && surname > 0 && given >= 1 && given <= 2 && !isForeign;
}

function addAliases(speaker: Speaker, { name, aliases }: Attribution): Speaker {
  const all = new Set([...speaker.aliases, ...aliases, name]);
  all.delete(speaker.names.zh);
  return { ...speaker, aliases: [...all] };
}

function describeUnregistered({ id, names, kind }: Speaker, path: string, point: Point): Message {
  const reason = `Unexpected speaker 「${clip(names.zh)}」 without a record; write src/editorial/records/speakers/${id}.yaml with \`names\`, \`kind: ${kind}\` and \`affiliations\`.`;
  return { path, point, severity: 'warning', rule: 'speaker-is-registered', reason };
}
