import { benchSearch } from './bench-search.ts';
import { benchExtraction } from './bench/bench-extraction.ts';

/** `npm run bench`: everything; `-- extraction` or `-- search`: one of the two. */
const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('extraction')) await benchExtraction();
if (wanted.length === 0 || wanted.includes('search')) await benchSearch();
