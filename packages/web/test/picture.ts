import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Incident } from '@sitrep/monitor'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startDemo } from './demo-server.ts'

/** Makes the README's picture: the sample incident that most reports tell of, down to the end of a field. */

const PICTURE = fileURLToPath(new URL('../../../docs/images/incident.png', import.meta.url))
const WIDTH = 1100
const TALLEST = 1150

const demo = await startDemo()
const browser = await launchBrowser()
try {
  const page = await browser.newPage({ baseURL: demo.address, viewport: { width: WIDTH, height: TALLEST } })
  const { incidents } = (await (await page.request.get('/api/incidents')).json()) as { incidents: Incident[] }
  const most = incidents.toSorted((one, other) => other.reports.length - one.reports.length)[0]
  if (!most) throw new Error('the demo tells of no incident')
  await page.goto(`/incidents/${most.id}`)
  await page.locator('.field').first().waitFor()
  await mkdir(dirname(PICTURE), { recursive: true })
  await page.screenshot({ path: PICTURE, clip: { x: 0, y: 0, width: WIDTH, height: await endOfField(page) } })
} finally {
  await browser.close()
  await demo.stop()
}

/** Where the last field ends that fits whole. */
async function endOfField(page: Page): Promise<number> {
  const ends = await page.locator('.field').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom))
  return Math.ceil(Math.max(...ends.filter((end) => end <= TALLEST - 8), 600)) + 8
}
