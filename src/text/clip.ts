/** Shortens a text for a message, in whole characters: `中国AI未来超过美国…`. */
export function clip(text: string, limit = 40): string {
  const characters = Array.from(text);
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
