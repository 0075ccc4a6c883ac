// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json; every command runs there. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

/**
 * Runs a command on this terminal, without input, and gives its exit code.
 * A signal that tells us to stop is handed to the command, and no other command is started after it.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {{ environment?: NodeJS.ProcessEnv, output?: 'inherit' | 'ignore' }} [options] environment is added to our
 *   own; output is for standard output alone, errors are always shown
 * @returns {Promise<number>}
 */
export function run(command, commandArguments, { environment = {}, output = 'inherit' } = {}) {
  if (stoppedBy) return Promise.resolve(exitCodeOf(stoppedBy));

  const child = spawn(command, commandArguments, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, 'inherit'],
  });
  /** @param {NodeJS.Signals} signal */
  const handOn = (signal) => {
    stoppedBy = signal;
    child.kill(signal);
  };
  for (const signal of stopSignals) process.on(signal, handOn);

  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of stopSignals) process.off(signal, handOn);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`Could not run \`${command}\`: ${error.message}. Install it, or put it on PATH.`);
      finish(127);
    });
    child.once('close', (code, signal) => {
      finish(signal ? exitCodeOf(signal) : (code ?? 1));
    });
  });
}

/** @param {NodeJS.Signals} signal */
function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

/**
 * Runs a script of package.json on the Node that node_modules holds, whichever Node runs this file.
 *
 * @param {string} script
 * @param {readonly string[]} [scriptArguments]
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function runScript(script, scriptArguments = [], environment = {}) {
  return run('npm', ['run', '--silent', script, '--', ...scriptArguments], { environment });
}
