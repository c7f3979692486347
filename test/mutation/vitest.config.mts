import { defineConfig } from 'vitest/config';

/** The tests that hold what `npm run mutation` changes; the others would only take time. */
export default defineConfig({
  test: {
    include: [
      'test/argv/*.test.ts',
      'test/cli/parse-line.test.ts',
      'test/api/json-list.test.ts',
      'test/transport/json/json-split.test.ts',
      'test/output/indenter.test.ts',
      'test/output/reindent.test.ts',
      'test/output/where.test.ts',
    ],
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
  },
});
