import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const shared = {
  resolve: {
    alias: {
      '@sitrep/reader': source('packages/reader/src/index.ts'),
      '@sitrep/monitor': source('packages/monitor/src/index.ts'),
    },
  },
}

export default defineConfig({
  test: {
    reporters: ['default', './checks/summary-reporter.ts'],
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'training/**/*.test.ts',
            'evaluation/**/*.test.ts',
            'checks/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['packages/web/test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
