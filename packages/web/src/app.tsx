import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IncidentPage } from './pages/incident.tsx'
import { IncidentsPage } from './pages/incidents.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { ReadPage } from './pages/read.tsx'
import { ReportPage } from './pages/report.tsx'
import { useLocation } from './router.ts'

/** The frame around every page, and which page an address shows. */
export function App() {
  const url = useLocation()
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // After a change of page the keyboard starts at its top, as after a load.
    if (!first.current && !url.searchParams.has('at')) {
      window.scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
    first.current = false
  }, [url.pathname, url.search])
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="site">
        <a class="name" href="/">
          sitrep
        </a>
        <nav aria-label="Pages">
          <a href="/" aria-current={url.pathname === '/' ? 'page' : undefined}>
            Incidents
          </a>
          <a href="/read" aria-current={url.pathname === '/read' ? 'page' : undefined}>
            Read a text
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        {pageFor(url)}
      </main>
      <footer class="site">
        Read by a machine. Figures are as reported, and totals are undercounts. Only reports in English are read so far.
        Places: GeoNames (CC BY 4.0) and lists of our own.
      </footer>
    </>
  )
}

function pageFor(url: URL): ComponentChildren {
  const [, folder = '', id = ''] = url.pathname.split('/').map(decode)
  if (folder === '' && !id) return <IncidentsPage />
  if (folder === 'incidents' && id) return <IncidentPage key={id} id={id} />
  if (folder === 'reports' && id) return <ReportPage key={id} id={id} at={url.searchParams.get('at')} />
  if (folder === 'read' && !id) return <ReadPage />
  return <NotFoundPage />
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
