// @ts-check
import { runScript } from './run.mjs';
import { setUp } from './set-up.mjs';

// Each step gives an exit code, and 0 lets the next one begin.
process.exitCode = (await setUp()) || (await runScript('build')) || (await runScript('serve'));
