import { type Hook, OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { reasonOf, refusal, SitrepError } from '../errors.ts'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import type { Store } from '../store/store.ts'
import { decisionRoutes } from './api/decisions.ts'
import { incidentRoutes } from './api/incidents.ts'
import { readRoutes } from './api/read.ts'
import { reportRoutes } from './api/reports.ts'
import { answerRefusal } from './errors.ts'
import { onlyKnownHosts } from './hosts.ts'
import { pageRoutes } from './pages.ts'
import { securityHeaders } from './security-headers.ts'

export interface ServeOptions {
  store: Store
  desk: ReadingDesk
  /** Names this server answers to besides those of the loopback address. */
  hosts?: string[]
  /** The folder of the built pages. */
  pages: string
  /** Told of errors that are sitrep's own fault. */
  log(line: string): void
}

/** What does not have the shape the API asks for is refused in the API's own shape, not in the checker's. */
const refuseInvalid: Hook<unknown, Env, string, unknown> = (result) => {
  if (result.success) return
  const [issue] = result.error.issues
  const field = issue?.path.join('.')
  throw refusal(
    'invalid-report',
    'the request',
    field ? `"${field}": ${issue!.message}` : (issue?.message ?? 'wrong shape'),
  )
}

/** The HTTP API and the pages on top of it, as one application without a socket. */
export function createApp(options: ServeOptions): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid })
  app.use(securityHeaders)
  app.use(onlyKnownHosts(options.hosts ?? []))
  incidentRoutes(app, options)
  reportRoutes(app, options)
  decisionRoutes(app, options)
  readRoutes(app, options)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'sitrep', version: '1', description: 'Incidents, reports and readings. New keys may appear.' },
  })
  pageRoutes(app, options.pages)
  app.onError((error, context) => {
    // Hono's own, for a body that is not JSON at all.
    if (error instanceof HTTPException && error.status < 500) {
      return answerRefusal(context, refusal('invalid-json', 'the request', error.message))
    }
    if (!(error instanceof SitrepError)) options.log(`${context.req.method} ${context.req.path}: ${reasonOf(error)}`)
    return answerRefusal(context, error)
  })
  return app
}
