import { expect, it } from 'vitest'
import { describeOnDemo, openNight } from './on-demo.ts'

describeOnDemo('the road from the demo to a sentence', (on) => {
  it('should list incidents marked as samples and unreviewed', async () => {
    const { page } = on
    await page.goto('/')
    const lines = page.locator('ol.incidents > li')
    await lines.first().waitFor()
    expect(await lines.count()).toBeGreaterThanOrEqual(10)
    for (const line of await lines.all()) {
      expect(await line.innerText()).toMatch(/SAMPLE/)
      expect(await line.innerText()).toMatch(/not reviewed by a person/)
    }
    expect(on.faults).toEqual([])
  })

  it('should colour and number what each speaker says, and name the speakers above the text', async () => {
    const { page } = on
    await openNight(page)
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
    expect(on.faults).toEqual([])
  })

  it('should lead from the list over an incident to the highlighted words of a claim', async () => {
    const { page } = on
    await openNight(page)
    await page.locator('.summary').waitFor()
    const claim = page.locator('section:has(#field-accused)').locator('ul.claims a').first()
    const address = new URL((await claim.getAttribute('href'))!, on.address)
    await claim.click()
    const mark = page.locator('mark.claim').first()
    await mark.waitFor()
    const [start, end] = address.searchParams.get('at')!.split('-').map(Number)
    const { report } = await (await page.request.get(`/api${address.pathname}`)).json()
    const marked = (await page.locator('mark.claim').allInnerTexts()).join('')
    expect(marked).toBe(report.text.slice(start, end).replaceAll('\n', ''))
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.locator('.sentence').count()).toBeGreaterThan(0)
    expect(on.faults).toEqual([])
  })

  it('should be walked with the keyboard alone', async () => {
    const { page } = on
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
    const { page } = on
    await page.setViewportSize({ width: 360, height: 740 })
    const widths: number[] = []
    const measure = async () => widths.push(await page.evaluate(() => document.documentElement.scrollWidth))
    await page.goto('/')
    await page.locator('ol.incidents').waitFor()
    await measure()
    await openNight(page)
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
    const { page } = on
    await page.goto('/read')
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Shells hit a school in Aden on Monday, killing two people, a doctor at the hospital said.')
    await page.getByLabel('Day of publication').fill('2024-04-22')
    await page.getByRole('button', { name: 'Read' }).click()
    await page.locator('ol.statements li').first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What it says')
    expect(await page.locator('ol.statements').innerText()).toMatch(/doctor/)
    expect(await page.locator('ol.events').innerText()).toMatch(/Shelling/)
    expect(on.faults).toEqual([])
  })

  it('should say plainly that a text is not in English', async () => {
    const { page } = on
    await page.goto('/read')
    await page
      .getByRole('textbox', { name: 'Text' })
      .fill('Un pont a été détruit dans la nuit près du village, a indiqué la préfecture de la région.')
    await page.getByRole('button', { name: 'Read' }).click()
    expect(await page.getByRole('alert').innerText()).toMatch(/only English is read/)
  })

  it('should say what is wrong at an address that shows nothing', async () => {
    const { page } = on
    await page.goto('/incidents/nowhere')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Incident cannot be shown')
    expect(await page.title()).toBe('Incident cannot be shown · sitrep')
    await page.goto('/no/such/page')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Not found')
  })
})
