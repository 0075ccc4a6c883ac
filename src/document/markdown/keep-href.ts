/** The target of a link where a reader may safely follow it: http, https and mailto; never `javascript:`. */
export function keepHref(url: string): string | undefined {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url) ? url : undefined;
}
