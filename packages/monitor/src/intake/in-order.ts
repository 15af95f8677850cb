/**
 * Works on several items at once and hands the results on in the order of the items. No more than `width` are under way, so
 * a slow consumer slows the source down and memory stays flat however long the stream is.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // A failure is thrown in its turn, below; until then it is not an unhandled one.
    result.catch(() => {})
    underWay.push(result)
    if (underWay.length >= width) yield await underWay.shift()!
  }
  for (const result of underWay) yield await result
}
