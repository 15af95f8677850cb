import { bestAssignment } from './assignment.ts'
import { type Figure, harmonicMean, ratio } from './figures.ts'

/** What each document was put into, by the document's id. */
export type Clustering = ReadonlyMap<string, string>

/** Precision and recall of one measure. */
interface Score {
  precision: number
  recall: number
}

/**
 * How well documents are clustered: CoNLL (the mean of B³, MUC and CEAF-e), each of the three, and pairs of documents.
 * What a clustering lacks earns no recall; documents that the gold lacks must have been left out.
 */
export function clusterFigures(gold: Clustering, said: Clustering): Figure[] {
  const three = [figure('B3', bCubed(gold, said)), figure('MUC', muc(gold, said)), figure('CEAF-e', ceafE(gold, said))]
  const conll = three.reduce((sum, { value }) => sum + value!, 0) / three.length
  return [{ name: 'CoNLL', value: conll }, pairwise(gold, said), ...three]
}

function figure(name: string, { precision, recall }: Score): Figure {
  return { name, value: harmonicMean(precision, recall), precision, recall }
}

/** Pairs of documents that stand together. */
function pairwise(gold: Clustering, said: Clustering): Figure {
  const pairs = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const sizesOf = (clustering: Clustering) => [...membersOf(clustering).values()].map(({ length }) => length)
  const right = pairs([...overlaps(gold, said)].flatMap(([, row]) => [...row.values()]))
  const [stated, true_] = [pairs(sizesOf(said)), pairs(sizesOf(gold))]
  const nothingToFind = said.size > 0 && stated === 0 && true_ === 0
  const score = nothingToFind
    ? { precision: 1, recall: 1 }
    : { precision: ratio(right, stated), recall: ratio(right, true_) }
  return { ...figure('pairwise', score), right, said: stated, gold: true_ }
}

function bCubed(gold: Clustering, said: Clustering): Score {
  const [goldMembers, saidMembers] = [membersOf(gold), membersOf(said)]
  let [precision, recall] = [0, 0]
  for (const [cluster, row] of overlaps(gold, said)) {
    for (const [other, shared] of row) {
      precision += (shared * shared) / saidMembers.get(other)!.length
      recall += (shared * shared) / goldMembers.get(cluster)!.length
    }
  }
  return { precision: ratio(precision, said.size), recall: ratio(recall, gold.size) }
}

/** Links that are missing to put each cluster together again; nobody putting two together is right if nobody should. */
function muc(gold: Clustering, said: Clustering): Score {
  const recall = linksKept(gold, said)
  const precision = linksKept(said, gold)
  if (said.size === 0) return { precision: 0, recall: 0 }
  if (precision === null) return { precision: recall === null ? 1 : 0, recall: recall ?? 1 }
  return { precision, recall: recall ?? (precision === 1 ? 1 : 0) }
}

function linksKept(key: Clustering, other: Clustering): number | null {
  let [kept, all] = [0, 0]
  for (const members of membersOf(key).values()) {
    const parts = new Set(members.map((id) => other.get(id)).filter((part) => part !== undefined)).size
    const alone = members.filter((id) => !other.has(id)).length
    kept += members.length - parts - alone
    all += members.length - 1
  }
  return all === 0 ? null : kept / all
}

/** Clusters matched one to one so that they share most; those that share nothing cannot help each other. */
function ceafE(gold: Clustering, said: Clustering): Score {
  const [goldMembers, saidMembers] = [membersOf(gold), membersOf(said)]
  let total = 0
  for (const lump of lumps(overlaps(gold, said))) {
    const columns = [...new Set(lump.flatMap(([, row]) => [...row.keys()]))]
    const weights = lump.map(([cluster, row]) =>
      columns.map(
        (other) =>
          (2 * (row.get(other) ?? 0)) / (goldMembers.get(cluster)!.length + (saidMembers.get(other)?.length ?? 0)),
      ),
    )
    total += bestAssignment(weights)
  }
  return { precision: ratio(total, saidMembers.size), recall: ratio(total, goldMembers.size) }
}

type Overlaps = Map<string, Map<string, number>>

/** How many documents each gold cluster shares with each said one. */
function overlaps(gold: Clustering, said: Clustering): Overlaps {
  const found: Overlaps = new Map()
  for (const [id, cluster] of gold) {
    const other = said.get(id)
    if (other === undefined) continue
    const row = found.get(cluster) ?? new Map<string, number>()
    row.set(other, (row.get(other) ?? 0) + 1)
    found.set(cluster, row)
  }
  return found
}

function membersOf(clustering: Clustering): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const [id, cluster] of clustering) {
    const known = members.get(cluster)
    if (known) known.push(id)
    else members.set(cluster, [id])
  }
  return members
}

/** Rows that are connected by what they share, together. */
function lumps(shared: Overlaps): [string, Map<string, number>][][] {
  const rowsWith = new Map<string, string[]>()
  for (const [cluster, row] of shared)
    for (const other of row.keys()) rowsWith.set(other, [...(rowsWith.get(other) ?? []), cluster])
  const seen = new Set<string>()
  const found: [string, Map<string, number>][][] = []
  for (const start of shared.keys()) {
    if (seen.has(start)) continue
    const lump = [start]
    seen.add(start)
    for (const cluster of lump) {
      for (const next of [...shared.get(cluster)!.keys()].flatMap((other) => rowsWith.get(other)!)) {
        if (!seen.has(next)) lump.push(next)
        seen.add(next)
      }
    }
    found.push(lump.map((cluster) => [cluster, shared.get(cluster)!]))
  }
  return found
}
