import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Incident } from '../../assessment/incident.ts'
import { attributionSentence } from '../../publish/attribution.ts'
import { contextSentences, recordSentence } from '../../publish/context-words.ts'
import { agreedSentence } from '../../publish/show.ts'
import { findIncident } from '../../store/find-incident.ts'
import type { StoredReport } from '../../store/records.ts'
import type { Store } from '../../store/store.ts'
import type { ServeOptions } from '../app.ts'
import { refusalAnswer } from '../errors.ts'
import { idParameter, reportDetails } from './shapes.ts'

/** An incident as docs/incident.md lays it down; checked where it is made, not again here. */
const incidentShape = z.looseObject({ id: z.string(), title: z.string() }).openapi('Incident')

const listRoute = createRoute({
  method: 'get',
  path: '/api/incidents',
  summary: 'All incidents, the latest first',
  responses: {
    200: {
      description: 'The incidents',
      content: { 'application/json': { schema: z.object({ incidents: z.array(incidentShape) }) } },
    },
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/incidents/{id}',
  summary: 'One incident, with the reports it is told by; an id it once had leads to it',
  request: { params: z.object({ id: idParameter }) },
  responses: {
    200: {
      description:
        'The incident, what origins agree on and who is said to have done it in a sentence each, its reports without their texts, the titles of related incidents, and its pace in sentences: what came before it, and the record beside each remark of `context.said`',
      content: {
        'application/json': {
          schema: z.object({
            incident: incidentShape,
            was: z.string().optional(),
            summary: z.string(),
            attribution: z.string(),
            reports: z.array(reportDetails),
            pace: z.object({ context: z.array(z.string()), said: z.array(z.string()) }),
            related: z.array(z.object({ id: z.string(), title: z.string() })),
          }),
        },
      },
    },
    404: refusalAnswer('There never was such an incident'),
    410: refusalAnswer('The incident became several, which the message names, or is told by no report any more'),
  },
})

export function incidentRoutes(app: OpenAPIHono, { store }: ServeOptions): void {
  app.openapi(listRoute, async (context) => context.json({ incidents: await store.incidents() }, 200))

  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid('param')
    const { was, incident } = await findIncident(store, id)
    const found = await Promise.all(incident.reports.map((report) => store.report(report)))
    const reports = found.filter((report) => report !== null).map(withoutText)
    const [summary, attribution] = [agreedSentence(incident), attributionSentence(incident)]
    const pace = { context: contextSentences(incident), said: incident.context.said.map(recordSentence) }
    const related = await relatedTo(incident, store)
    return context.json({ incident, ...(was !== null && { was }), summary, attribution, reports, pace, related }, 200)
  })
}

async function relatedTo({ relations, context }: Incident, store: Store): Promise<{ id: string; title: string }[]> {
  const recorded = context.said.flatMap(({ record }) => record?.incidents ?? [])
  const ids = new Set([...relations.map((relation) => relation.incident), context.previous, ...recorded])
  const found = await Promise.all([...ids].map((id) => (id === null ? null : store.incident(id))))
  return found.flatMap((incident) => (incident ? [{ id: incident.id, title: incident.title }] : []))
}

function withoutText({ text: _, ...details }: StoredReport) {
  return details
}
