import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line of counts, and fails it in CI where anything was skipped. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed' || state === 'failed' || state === 'skipped') count[state]++
      }
      if (module.errors().length > 0) count.failed++
    }
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    if (process.env.CI && count.skipped > 0) {
      console.error(`${count.skipped} tests were skipped; in CI that is a failure`)
      process.exitCode = 1
    }
  }
}
