import { rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `fresh` in the place of `current`, which need not exist yet.
 * A folder cannot be renamed onto another: the old one steps aside first, and returns when the new one cannot follow.
 */
export async function swapFolder(fresh: string, current: string): Promise<void> {
  const old = `${fresh}.old`;
  const hadCurrent = await renameIfThere(current, old);
  try {
    await rename(fresh, current);
  } catch (error) {
    if (hadCurrent) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
