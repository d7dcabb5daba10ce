/** How many entries of a list stand before the first that does not hold; those that hold have to come first. Takes a number of steps that grows with the length's logarithm. */
export function countLeading<Entry>(list: ArrayLike<Entry>, holds: (entry: Entry) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
