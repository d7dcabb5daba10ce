/** Things by each of the keys that they go under, in order. */
export function byKeys<Thing, Key>(things: Iterable<Thing>, keysOf: (thing: Thing) => Iterable<Key>): Map<Key, Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const known = found.get(key);
      if (known) known.push(thing);
      else found.set(key, [thing]);
    }
  }
  return found;
}
