import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { Agent, buildConnector } from 'undici'
import { refusal } from '../errors.ts'

/** True for an address of the public internet; loopback, private, link-local, metadata and mapped ones are not. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** Resolves a name and hands on public addresses only, so the address that was checked is the one connected to. */
function publicLookup(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const allowed = addresses.filter(({ address }) => isPublicAddress(address))
    if (allowed.length < addresses.length || allowed.length === 0) return callback(blocked(hostname), [])
    if (options.all) return callback(null, allowed)
    return callback(null, allowed[0]!.address, allowed[0]!.family)
  })
}

/**
 * An agent that connects to public addresses only, redirects included. The lookup alone would not do: it is never called where
 * the host is an address itself (127.0.0.1, [::1], 0x7f000001), so the connector looks at those.
 */
export function createPublicAgent(): Agent {
  const connect = buildConnector({ lookup: publicLookup as never })
  return new Agent({
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      if (ipaddr.isValid(host) && !isPublicAddress(host)) return callback(blocked(options.hostname), null)
      return connect(options, callback)
    },
  })
}

function blocked(hostname: string): Error {
  return refusal('blocked-address', hostname)
}
