import type { GroupKey, Item } from './question.js';

type KeysOf = (item: Item) => Iterable<GroupKey>;
type Keyed = readonly [item: Item, keys: readonly GroupKey[]];

/** The items of a list by their keys. It follows the list from one revision to the next; only the latest may be asked. */
export class KeyIndex {
  /** The list that it was last right for. */
  list: readonly Item[];
  readonly #keysOf: KeysOf;
  readonly #byKey = new Map<GroupKey, Item | Set<Item>>();
  readonly #shared = new Set<GroupKey>();

  constructor(list: readonly Item[], keysOf: KeysOf) {
    this.list = list;
    this.#keysOf = keysOf;
    for (const item of list) this.#add(item, keysOf(item));
  }

  /** Some items of the list gave way to others. */
  follow(list: readonly Item[], { removed, added }: { readonly removed: readonly Item[]; readonly added: readonly Item[] }): void {
    const keyed = (items: readonly Item[]): readonly Keyed[] => items.map((item) => [item, [...this.#keysOf(item)]]);
    // Who cannot tell the keys of an item fails before anything has changed.
    const [gone, come] = [keyed(removed), keyed(added)];
    this.list = list;
    for (const [item, keys] of gone) this.#remove(item, keys);
    for (const [item, keys] of come) this.#add(item, keys);
  }

  /** Those items that share a key with another one, in order. */
  get sharing(): readonly Item[] {
    if (this.#shared.size === 0) return NONE;
    const items = new Set<Item>();
    for (const key of this.#shared) for (const item of this.#byKey.get(key) as Set<Item>) items.add(item);
    return [...items].sort((a, b) => a.place - b.place);
  }

  #add(item: Item, keys: Iterable<GroupKey>): void {
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (known === undefined || known === item) this.#byKey.set(key, item);
      else if (known instanceof Set) known.add(item);
      else this.#byKey.set(key, new Set([known, item]));
      if (known !== undefined && known !== item) this.#shared.add(key);
    }
  }

  #remove(item: Item, keys: Iterable<GroupKey>): void {
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (!(known instanceof Set)) {
        if (known === item) this.#byKey.delete(key);
        continue;
      }
      known.delete(item);
      if (known.size > 1) continue;
      this.#shared.delete(key);
      for (const last of known) this.#byKey.set(key, last);
    }
  }
}

const NONE: readonly never[] = [];
