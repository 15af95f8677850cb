import type { MiddlewareHandler } from 'hono'
import { refusal } from '../errors.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * Answers only to its own names. A page elsewhere can point a name of its own at 127.0.0.1 and so reach a local server as if
 * it were its own origin (DNS rebinding); the Host header still carries that name.
 */
export function onlyKnownHosts(others: string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...others].map((host) => host.toLowerCase()))
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host
    const name = host.toLowerCase().replace(/:\d+$/, '')
    if (!known.has(name)) throw refusal('foreign-host', host.slice(0, 100))
    await next()
  }
}
