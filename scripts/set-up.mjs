// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

const oldestNode = 20;
const modules = join(root, 'node_modules');
const localBin = join(modules, '.bin');
const stamp = join(modules, '.installed');

/** Said aloud, because a user's own npm settings may ask for less. */
const installArguments = ['ci', '--include=dev', '--include=optional', '--ignore-scripts=false', '--loglevel=error'];

/** Installs the packages of package-lock.json unless they are there already; gives an exit code. */
export async function setUp() {
  const nodeMajor = Number.parseInt(process.versions.node, 10);
  if (nodeMajor < oldestNode) {
    console.error(
      `Unexpected Node ${process.versions.node}, expected ${oldestNode} or newer. Get it from https://nodejs.org.`,
    );
    return 1;
  }
  if (isInstalled()) return 0;

  console.log('Installing the packages named in package-lock.json…');
  const code = await run('npm', installArguments, { environment: { PATH: pathWithoutLocalBin() } });
  if (code !== 0) {
    console.error('The packages were not installed. Mend what npm names above, then run the command again.');
    return code;
  }
  if (!packagedNodeRuns()) {
    console.error(
      'The Node in node_modules does not run on this system. Use macOS, or a Linux with glibc, on x64 or arm64.',
    );
    return 1;
  }
  writeFileSync(stamp, fingerprint());
  return 0;
}

/** The stamp is written last and npm removes it first, so a half-done install never bears it. */
function isInstalled() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint() && packagedNodeRuns();
  } catch {
    return false;
  }
}

/** Changes with the lock file, and with the kind of machine, for which npm picks other packages. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function packagedNodeRuns() {
  try {
    execFileSync(join(localBin, 'node'), ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** npm must not run on the very Node that it is about to replace. */
function pathWithoutLocalBin() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => folder !== localBin).join(delimiter);
}
