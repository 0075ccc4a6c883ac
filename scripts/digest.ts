import { add } from './digest/add.ts';
import { check } from './digest/check.ts';
import { parse } from './digest/parse.ts';
import type { Verb } from './digest/verb.ts';
import { verify } from './digest/verify.ts';

const verbs: Readonly<Record<string, Verb>> = { parse, check, verify, add };

const usage = `usage: npm run digest -- VERB
  parse FILE               print one article as JSON: blocks, quotes, quantities
  check                    report every problem of seeds and records
  verify [--dist DIR]      prove every published excerpt against the seeds
  add FILE --id ID         copy an article into seeds/ and list it in seeds/sources.yaml`;

const [name = '', ...words] = process.argv.slice(2);
const verb = verbs[name];
if (verb) {
  process.exitCode = await verb(words);
} else {
  console.error(
    name === '' ? usage : `Unexpected verb \`${name}\`, expected ${Object.keys(verbs).join(', ')}.\n${usage}`,
  );
  process.exitCode = 2;
}
