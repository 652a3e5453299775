import { defineConfig } from 'vitest/config'

/** Tests that start the built program, read archives or write output folders: everything that is not about language. */
const PROGRAM = [
  'build',
  'cli',
  'compiling',
  'configuration',
  'diff',
  'duplicates',
  'eval-command',
  'eval-reviews',
  'explain-command',
  'export',
  'import',
  'ingest',
  'library',
  'pack',
  'places-command',
  'progress',
  'queue',
  'run',
  'sample',
  'verify',
  'view',
  'workbench',
  'write',
].map((name) => `test/${name}{,-*}.test.ts`)
/** Thousands of made-up texts: a minute by themselves. */
const PROPERTIES = 'test/properties.test.ts'

const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      // One module graph for all its files, since loading it takes longer than the tests: nothing may leak from text to text anyway.
      {
        test: {
          ...timeouts,
          name: 'language',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...PROGRAM, PROPERTIES],
        },
      },
      { test: { ...timeouts, name: 'properties', include: [PROPERTIES] } },
      { test: { ...timeouts, name: 'program', include: PROGRAM, globalSetup: 'test/build-when-stale.ts' } },
    ],
  },
})
