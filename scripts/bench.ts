import { benchExtraction } from './bench/bench-extraction.ts';

await benchExtraction();
