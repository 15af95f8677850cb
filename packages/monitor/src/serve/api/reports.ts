import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { refusal } from '../../errors.ts'
import type { ServeOptions } from '../app.ts'
import { refusalAnswer } from '../errors.ts'
import { idParameter, readingShape, reportDetails } from './shapes.ts'

const route = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report as it was published, what was read in it, its versions (oldest first), and its incidents',
  request: { params: z.object({ id: idParameter }) },
  responses: {
    200: {
      description: 'The report, its reading and its incidents',
      content: {
        'application/json': {
          schema: z.object({
            report: reportDetails.extend({ text: z.string() }),
            reading: readingShape,
            versions: z.array(z.string()),
            incidents: z.array(z.object({ id: z.string(), title: z.string() })),
          }),
        },
      },
    },
    404: refusalAnswer('There is no such report'),
  },
})

export function reportRoutes(app: OpenAPIHono, { store }: ServeOptions): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param')
    const found = await store.readReport(id)
    if (!found) throw refusal('unknown-report', id)
    const incidents = []
    for (const incidentId of await store.incidentsOf(found.report.id)) {
      const incident = await store.incident(incidentId)
      if (incident) incidents.push({ id: incident.id, title: incident.title })
    }
    const versions = await store.versions(found.report.id)
    return context.json({ ...found, reading: { ...found.reading }, versions, incidents }, 200)
  })
}
