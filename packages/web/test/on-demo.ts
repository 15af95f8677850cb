import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { CHROMIUM, launchBrowser } from './browser.ts'
import { type DemoServer, startDemo } from './demo-server.ts'

const isMissing = !existsSync(CHROMIUM)
if (isMissing) console.warn(`SKIPPED: the browser tests need ${CHROMIUM} (Debian package "chromium")`)

/** What each test has to itself: a new page of the demo, and what went wrong on it so far. */
export interface OnDemo {
  page: Page
  address: string
  faults: string[]
}

/** Tests that share a demo and a browser; `on` is filled before each of them. */
export function describeOnDemo(name: string, tests: (on: OnDemo) => void): void {
  describe.skipIf(isMissing && !process.env.CI)(name, () => {
    const on = {} as OnDemo
    let demo: DemoServer
    let browser: Browser
    beforeAll(async () => {
      demo = await startDemo()
      browser = await launchBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      await demo?.stop()
    })
    beforeEach(async () => {
      const page = await browser.newPage({ baseURL: demo.address })
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      Object.assign(on, { page, address: demo.address, faults })
    })
    afterEach(async () => {
      await on.page.close()
    })
    tests(on)
  })
}

/** The sample night, found from the list. */
export async function openNight(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('searchbox').fill('Kharab')
  await page.locator('ol.incidents h2 a').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
