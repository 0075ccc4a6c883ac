/** Characters that are read as another: traditional → simplified. */
export type CharacterMap = ReadonlyMap<string, string>;

/** A character map as two strings of equal length, counted in characters: small on the wire, quick to read. */
export interface PackedCharacterMap {
  readonly from: string;
  readonly to: string;
}

export function packCharacterMap(map: CharacterMap): PackedCharacterMap {
  const pairs = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
}

export function unpackCharacterMap({ from, to }: PackedCharacterMap): CharacterMap {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
}
