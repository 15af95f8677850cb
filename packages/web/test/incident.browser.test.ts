import type { Incident } from '@sitrep/monitor'
import { expect, it } from 'vitest'
import { describeOnDemo, openNight } from './on-demo.ts'

describeOnDemo('the page of an incident', (on) => {
  it('should show what a report says of the pace beside the record, with a way to the words', async () => {
    const { page } = on
    await openNight(page)
    const said = page.locator('section:has(#pace) li', { hasText: 'A report says' }).first()
    await said.waitFor()
    expect(await said.innerText()).toMatch(/“first such attack .*” Record: no data on .*: not covered\./)
    await said.locator('a').first().click()
    await page.locator('mark.claim').first().waitFor()
    expect((await page.locator('mark.claim').allInnerTexts()).join('')).toContain('first such attack')
    expect(on.faults).toEqual([])
  })

  it('should keep an accusation an accusation, with its denial or the lack of one', async () => {
    const { page } = on
    await openNight(page)
    await page.locator('.summary').waitFor()
    const accused = await page.locator('section:has(#field-accused)').innerText()
    expect(accused).toMatch(/an accusation, not a finding/)
    expect(accused).toMatch(/accused by/)
    expect(accused).toMatch(/No denial in these reports|denied:/)
    expect(await page.locator('h1').innerText()).not.toMatch(/claimed by/)
  })

  it('should set a denial beside the accusation it denies', async () => {
    const { page } = on
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
    const { page } = on
    await openNight(page)
    await page.locator('.summary').waitFor()
    expect(await page.locator('section:has(#field-place)').innerText()).toMatch(/within about \d+ km/)
    const grade = page.locator('details.grade').first()
    await grade.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await grade.innerText()).toMatch(/source [A-F], information [1-6]\s+Source [A-F]: .+\s+[A-F]: .+\s+[1-6]: /)
    expect(on.faults).toEqual([])
  })

  it('should fold a long list of speakers and open it', async () => {
    const { page } = on
    await openNight(page)
    const more = page.locator('details.more').first()
    await more.waitFor()
    expect(await more.locator('summary').first().innerText()).toMatch(/^\d+ more claims$/)
    const link = more.locator('ul.claims a').first()
    expect(await link.isVisible()).toBe(false)
    await more.locator('summary').first().click()
    expect(await link.isVisible()).toBe(true)
  })

  it('should draw who is behind the claims, from origin to report', async () => {
    const { page } = on
    await openNight(page)
    const origins = page.locator('section:has(> #origins)')
    await origins.waitFor()
    const branches = origins.locator('ol.tree > li')
    expect(`${await branches.count()} independent origins`).toBe(await origins.locator('h2').innerText())
    const wired = branches.filter({ hasText: 'its text is credited to' }).first()
    await wired.locator('details.more > summary').click()
    expect(await wired.innerText()).toMatch(/speaker[\s\S]+wire[\s\S]+outlet/)
    expect(await wired.innerText()).toMatch(/repeats \d+ % of the text in/)
    await wired.locator('a').first().click()
    await page.waitForURL(/\/reports\//)
    expect(on.faults).toEqual([])
  })

  it('should say in the list of reports whose text each has and, when unfolded, why it is there', async () => {
    const { page } = on
    await openNight(page)
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
    expect(on.faults).toEqual([])
  })

  it('should show claims of some grades only, and say how many it hides', async () => {
    const { page } = on
    await openNight(page)
    const filter = page.locator('details.grade-filter')
    await filter.locator('summary').click()
    const shown = await page.locator('.field').count()
    const toggle = async () => {
      for (const grade of [/^1 confirmed$/, /^2 prob/, /^3 poss/, /^4 doubt/])
        await filter.getByRole('checkbox', { name: grade }).click()
    }
    await toggle()
    expect(await page.locator('.field').count()).toBeLessThan(shown)
    expect(await filter.getByRole('status').innerText()).toMatch(/^\d+ claims hidden/)
    await toggle()
    expect(await page.locator('.field').count()).toBe(shown)
    expect(await filter.getByRole('status').innerText()).toBe('All claims are shown.')
    expect(on.faults).toEqual([])
  })

  it('should show what a person decided above what reports say, and who reviewed it', async () => {
    const { page } = on
    const by = { by: 'Ana Lund', at: '2026-11-23T08:00:00Z', decision: 7 }
    await page.route('**/api/incidents/*', async (route) => {
      const answer = await (await route.fetch()).json()
      const { fields } = answer.incident as Incident
      fields.injured!.decided = { ...by, value: { min: 2, max: 2, approximate: false } }
      Object.assign(answer.incident, { review: 'corrected', reviewed: { ...by, reportsSince: 1 } })
      await route.fulfill({ json: answer })
    })
    await openNight(page)
    const injured = page.locator('section:has(#field-injured)')
    await injured.waitFor()
    expect(await injured.innerText()).toMatch(/2\s+decided by Ana Lund, 2026-11-23 \(decision 7\)[\s\S]+nobody/)
    expect(await page.locator('.review').first().innerText()).toBe(
      'corrected by a person (Ana Lund, 2026-11-23; 1 report since)',
    )
    expect(await page.locator('section:has(#field-killed)').innerText()).not.toMatch(/decided/)
  })

  it('should tell what happened first, then its origins, reports and pace, under headings in order', async () => {
    const { page } = on
    await openNight(page)
    await page.locator('.summary').waitFor()
    const heads = await page.locator('main :is(h1, h2, h3)').evaluateAll((all) => all.map(({ tagName }) => tagName))
    expect(heads[0]).toBe('H1')
    expect(heads.filter((head) => head === 'H1')).toHaveLength(1)
    expect(heads[1]).toBe('H2')
    expect(await page.locator('main section > h2').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'origins',
      'reports',
      'pace',
    ])
  })
})
