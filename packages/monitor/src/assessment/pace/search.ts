/** Where in a list the first stands that is so, given that all after it are; the list's length where none is. */
export function firstIndex<T>(list: readonly T[], isSo: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
