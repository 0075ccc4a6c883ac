import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/fixtures/**'],
    // No test is about time: a slow or busy machine gets the same result. The limit only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
