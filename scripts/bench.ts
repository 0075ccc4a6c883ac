import { benchSearch } from './bench-search.ts';
import { benchExtraction } from './bench/bench-extraction.ts';
import { benchPages } from './bench/bench-pages.ts';

/** `npm run bench`: everything; `-- extraction`, `-- search` or `-- pages`: one of them. */
const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('extraction')) await benchExtraction();
if (wanted.length === 0 || wanted.includes('search')) await benchSearch();
if (wanted.length === 0 || wanted.includes('pages')) await benchPages();
