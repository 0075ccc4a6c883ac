/** The light colours of `styles/tokens.css`: a picture has one scheme. A test holds the two together. */
export const colours = {
  paper: '#fbfaf6',
  ink: '#1d1b17',
  'ink-2': '#565148',
  'ink-3': '#6f695d',
  rule: '#d8d3c6',
  'rule-2': '#8f897b',
  alt: '#e7e4db',
  evidence: '#b3321b',
  'sp-1': '#387784',
  'sp-2': '#9876ca',
  'sp-3': '#2f4799',
  'sp-4': '#493e02',
  'sp-5': '#5c9883',
  'sp-6': '#7c215d',
  'sp-7': '#5d6333',
  'sp-8': '#ca722d',
  'sp-0': '#8f897b',
} as const;

const byName: Readonly<Record<string, string>> = colours;

/** `sp-3` → `#2f4799` */
export function toColour(name: string): string {
  return byName[name] ?? colours['sp-0'];
}
