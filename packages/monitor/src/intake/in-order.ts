/**
 * Works on several items at once and hands the results on in the order of the items, each as soon as it and all before it are
 * done. No more than `width` are under way, so a slow consumer slows the source down and memory stays flat however long the
 * stream is. It never waits for an item while a result is ready: the other end may send the next line only for this answer.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const underWay: Promise<Result>[] = []
  let coming: Promise<IteratorResult<Item>> | null = quiet(source.next())
  try {
    while (coming || underWay.length > 0) {
      const [first] = underWay
      if (first && (!coming || underWay.length >= width || (await isSooner(first, coming)))) {
        underWay.shift()
        yield await first
        continue
      }
      const next: IteratorResult<Item> = await coming!
      coming = next.done ? null : quiet(source.next())
      if (!next.done) underWay.push(quiet(work(next.value)))
    }
  } finally {
    await source.return?.()
  }
}

async function isSooner(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const done = (promise: Promise<unknown>, answer: boolean) =>
    promise.then(
      () => answer,
      () => answer,
    )
  return Promise.race([done(one, true), done(other, false)])
}

/** A failure is thrown in its turn; until then it is not an unhandled one. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
