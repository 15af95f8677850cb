import type { CopyKind } from '../../linking/copies.ts'

export type { CopyKind } from '../../linking/copies.ts'

/** Where the claims of one incident come from: report → outlet → wire → speaker → vantage, and which speakers are one origin. */
export interface Independence {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

export type GraphNodeKind = 'report' | 'outlet' | 'wire' | 'speaker' | 'vantage' | 'origin'

export interface GraphNode {
  /** `report:ID`, `outlet:…`, `wire:…`, `speaker:…`, `vantage:official`, or the id of an origin. */
  id: string
  kind: GraphNodeKind
  /** Null for an outlet or a source without a name. A report's is its id, a vantage's itself. */
  name: string | null
}

/**
 * published-by: report → outlet; repeats: report → a report whose text it has, in part or on the whole; credits: outlet → wire; carries: outlet or wire →
 * speaker, or → origin in its own words; knows-as: speaker → vantage; counts-as: speaker → origin.
 */
export type GraphEdgeKind = 'published-by' | 'repeats' | 'credits' | 'carries' | 'knows-as' | 'counts-as'

export interface GraphEdge {
  from: string
  to: string
  kind: GraphEdgeKind
  /** In words, why the two are joined. */
  why: string
  /** The reports in which they are, by id. */
  reports: string[]
  /** Only where a text is repeated: how, and the share of the shorter text's runs of words that stand in the other, 0–1. */
  reuse?: CopyKind
  share?: number
}
