import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ServeOptions } from '../app.ts'

const decisionShape = z
  .looseObject({
    number: z.number(),
    kind: z.string(),
    at: z.string(),
    by: z.string().nullable(),
    why: z.string().nullable(),
    state: z.string(),
    because: z.string().nullable(),
  })
  .openapi('Decision')

const route = createRoute({
  method: 'get',
  path: '/api/decisions',
  summary: 'What people decided and what was erased, the earliest first, and whether the log of it is whole',
  responses: {
    200: {
      description: 'The decisions; null stands for what was erased',
      content: {
        'application/json': {
          schema: z.object({
            decisions: z.array(decisionShape),
            log: z.looseObject({ entries: z.number(), head: z.string(), erased: z.number() }),
          }),
        },
      },
    },
  },
})

export function decisionRoutes(app: OpenAPIHono, { store }: ServeOptions): void {
  app.openapi(route, async (context) => {
    const decisions = (await store.decisions()).map((decision) => ({ ...decision }))
    return context.json({ decisions, log: { ...(await store.audit()) } }, 200)
  })
}
