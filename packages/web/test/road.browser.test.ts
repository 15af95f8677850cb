import { existsSync } from 'node:fs'
import type { Incident } from '@sitrep/monitor'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM, launchBrowser } from './browser.ts'
import { type DemoServer, startDemo } from './demo-server.ts'

const isMissing = !existsSync(CHROMIUM)
if (isMissing) console.warn(`SKIPPED: the browser tests need ${CHROMIUM} (Debian package "chromium")`)

describe.skipIf(isMissing && !process.env.CI)('the road from the demo to a sentence', () => {
  let demo: DemoServer
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    demo = await startDemo()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  })
  beforeEach(async () => {
    page = await browser.newPage({ baseURL: demo.address })
    faults = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
  })
  afterEach(async () => {
    await page.close()
  })

  const openNight = async () => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('Kharab')
    await page.locator('ol.incidents h2 a').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  it('should list incidents marked as samples and unreviewed', async () => {
    await page.goto('/')
    const lines = page.locator('ol.incidents > li')
    await lines.first().waitFor()
    expect(await lines.count()).toBeGreaterThanOrEqual(10)
    for (const line of await lines.all()) {
      expect(await line.innerText()).toMatch(/SAMPLE/)
      expect(await line.innerText()).toMatch(/not reviewed by a person/)
    }
    expect(faults).toEqual([])
  })

  it('should colour and number what each speaker says, and name the speakers above the text', async () => {
    await openNight()
    await page.locator('section:has(#field-accused)').locator('ul.claims a').first().click()
    const speakers = page.getByRole('list', { name: 'Who speaks' }).locator('li')
    await speakers.first().waitFor()
    const numbers = await speakers.evaluateAll((items) => items.map((item) => item.getAttribute('data-speaker')))
    expect(numbers.length).toBeGreaterThan(1)
    const backgrounds = new Set<string>()
    for (const number of numbers) {
      const content = page.locator(`.text .content[data-speaker="${number}"]`).first()
      backgrounds.add(await content.evaluate((span) => getComputedStyle(span).backgroundColor))
    }
    expect(backgrounds.size).toBe(numbers.length)
    expect(faults).toEqual([])
  })

  it('should lead from the list over an incident to the highlighted words of a claim', async () => {
    await openNight()
    await page.locator('.summary').waitFor()
    const claim = page.locator('section:has(#field-accused)').locator('ul.claims a').first()
    const address = new URL((await claim.getAttribute('href'))!, demo.address)
    await claim.click()
    const mark = page.locator('mark.claim').first()
    await mark.waitFor()
    const [start, end] = address.searchParams.get('at')!.split('-').map(Number)
    const { report } = await (await page.request.get(`/api${address.pathname}`)).json()
    const marked = (await page.locator('mark.claim').allInnerTexts()).join('')
    expect(marked).toBe(report.text.slice(start, end).replaceAll('\n', ''))
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.locator('.sentence').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it('should show what a report says of the pace beside the record, with a way to the words', async () => {
    await openNight()
    const said = page.locator('section:has(#pace) li', { hasText: 'A report says' }).first()
    await said.waitFor()
    expect(await said.innerText()).toMatch(/“first such attack .*” Record: no data on .*: not covered\./)
    await said.locator('a').first().click()
    await page.locator('mark.claim').first().waitFor()
    expect((await page.locator('mark.claim').allInnerTexts()).join('')).toContain('first such attack')
    expect(faults).toEqual([])
  })

  it('should keep an accusation an accusation, with its denial or the lack of one', async () => {
    await openNight()
    await page.locator('.summary').waitFor()
    const accused = await page.locator('section:has(#field-accused)').innerText()
    expect(accused).toMatch(/an accusation, not a finding/)
    expect(accused).toMatch(/accused by/)
    expect(accused).toMatch(/No denial in these reports|denied:/)
    expect(await page.locator('h1').innerText()).not.toMatch(/claimed by/)
  })

  it('should set a denial beside the accusation it denies', async () => {
    const { incidents } = await (await page.request.get('/api/incidents')).json()
    const denied = incidents.find(({ fields }: Incident) => fields.accused && fields.denied)
    await page.goto(`/incidents/${denied.id}`)
    const accused = page.locator('section:has(#field-accused)')
    await accused.waitFor()
    expect(await accused.innerText()).toMatch(/accused by/)
    expect(await accused.innerText()).toMatch(/denied by/)
    expect(await accused.locator('ul.claims a').count()).toBeGreaterThanOrEqual(2)
  })

  it('should say how exact a place is and why a grade is given, without a mouse', async () => {
    await openNight()
    await page.locator('.summary').waitFor()
    expect(await page.locator('section:has(#field-place)').innerText()).toMatch(/within about \d+ km/)
    const grade = page.locator('details.grade').first()
    await grade.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await grade.innerText()).toMatch(/source [A-F], information [1-6]\s+[A-F]: .+\s+[1-6]: /)
    expect(faults).toEqual([])
  })

  it('should fold a long list of speakers and open it', async () => {
    await openNight()
    const more = page.locator('details.more').first()
    await more.waitFor()
    const link = more.locator('ul.claims a').first()
    expect(await link.isVisible()).toBe(false)
    await more.locator('summary').first().click()
    expect(await link.isVisible()).toBe(true)
  })

  it('should draw who is behind the claims, from origin to report', async () => {
    await openNight()
    const origins = page.locator('section:has(> #origins)')
    await origins.waitFor()
    const branches = origins.locator('ol.tree > li')
    expect(`${await branches.count()} independent origins`).toBe(await origins.locator('h2').innerText())
    const wired = branches.filter({ hasText: 'its text is credited to' }).first()
    expect(await wired.innerText()).toMatch(/speaker[\s\S]+wire[\s\S]+outlet/)
    expect(await wired.innerText()).toMatch(/repeats \d+ % of the text in/)
    await wired.locator('a').first().click()
    await page.waitForURL(/\/reports\//)
    expect(faults).toEqual([])
  })

  it('should say in the list of reports whose text each has and, when unfolded, why it is there', async () => {
    await openNight()
    const reports = page.locator('section:has(> #reports) > ul > li')
    await reports.first().waitFor()
    const folds = reports.locator('.why-here details')
    expect(await folds.count()).toBe(await reports.count())
    const reasons = folds.first().locator('li').first()
    expect(await reasons.isVisible()).toBe(false)
    await folds.first().locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await reasons.isVisible()).toBe(true)
    const all = (await folds.locator('li').allTextContents()).join('; ')
    expect(all).toMatch(/the incident begins with it/)
    expect(all).toMatch(/the same time \(\+\d/)
    expect(await reports.filter({ hasText: /repeats \d+ % of “/ }).count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it('should show claims of some grades only, and say how many it hides', async () => {
    await openNight()
    const filter = page.locator('details.grade-filter')
    await filter.locator('summary').click()
    const shown = await page.locator('.field').count()
    for (const grade of ['1', '2', '3', '4']) await filter.getByRole('checkbox', { name: grade, exact: true }).click()
    expect(await page.locator('.field').count()).toBeLessThan(shown)
    expect(await filter.getByRole('status').innerText()).toMatch(/^\d+ claims hidden/)
    for (const grade of ['1', '2', '3', '4']) await filter.getByRole('checkbox', { name: grade, exact: true }).click()
    expect(await page.locator('.field').count()).toBe(shown)
    expect(await filter.getByRole('status').innerText()).toBe('All claims are shown.')
    expect(faults).toEqual([])
  })

  it('should be walked with the keyboard alone', async () => {
    await page.goto('/')
    await page.locator('ol.incidents').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.locator('ol.incidents h2 a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.summary').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.goBack()
    await page.locator('ol.incidents').waitFor()
  })

  it('should fit a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const widths: number[] = []
    const measure = async () => widths.push(await page.evaluate(() => document.documentElement.scrollWidth))
    await page.goto('/')
    await page.locator('ol.incidents').waitFor()
    await measure()
    await openNight()
    await page.locator('.summary').waitFor()
    await measure()
    await page.locator('ul.claims a').first().click()
    await page.locator('mark.claim').first().waitFor()
    await measure()
    await page.goto('/read')
    await page.getByRole('textbox', { name: 'Text' }).waitFor()
    await measure()
    expect(Math.max(...widths)).toBeLessThanOrEqual(360)
  })

  it('should read a pasted text and show who says what', async () => {
    await page.goto('/read')
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Shells hit a school in Aden on Monday, killing two people, a doctor at the hospital said.')
    await page.getByLabel('Day of publication').fill('2024-04-22')
    await page.getByRole('button', { name: 'Read' }).click()
    await page.locator('ol.statements li').first().waitFor()
    expect(await page.locator('ol.statements').innerText()).toMatch(/doctor/)
    expect(await page.locator('ol.events').innerText()).toMatch(/Shelling/)
    expect(faults).toEqual([])
  })

  it('should say plainly that a text is not in English', async () => {
    await page.goto('/read')
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Un pont a été détruit dans la nuit près du village, a indiqué la préfecture de la région.')
    await page.getByRole('button', { name: 'Read' }).click()
    expect(await page.getByRole('alert').innerText()).toMatch(/only English is read/)
  })

  it('should say what is wrong at an address that shows nothing', async () => {
    await page.goto('/incidents/nowhere')
    await page.getByRole('alert').waitFor()
    await page.goto('/no/such/page')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Not found')
  })
})
