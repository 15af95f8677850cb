import { type AddressInfo, isIPv6 } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { reasonOf, refusal } from '../errors.ts'

export interface Listening {
  address: string
  close(): Promise<void>
}

/** Serves an application on a port; resolves once it can be asked. */
export async function listen(
  app: { fetch(request: Request): Response | Promise<Response> },
  port: number,
  host: string,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return refusal('port-busy', port)
  return refusal('port-refused', port, error.code ?? reasonOf(error))
}
