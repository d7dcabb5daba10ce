/** No child has this number: the root is nobody's child. */
export const NO_NODE = 0;
const FIRST_SIZE = 1 << 10;

/** The children of all nodes of a tree by node and UTF-16 unit, in flat tables: whether there are ten phrases or thousands, a look takes as long. */
export class ChildTable {
  #nodes = new Int32Array(FIRST_SIZE);
  #units = new Uint16Array(FIRST_SIZE);
  #children = new Int32Array(FIRST_SIZE);
  #used = 0;

  get(node: number, unit: number): number {
    return this.#children[this.#slotOf(node, unit)]!;
  }

  add(node: number, unit: number, child: number): void {
    if (++this.#used * 2 > this.#children.length) this.#grow();
    this.#put(node, unit, child);
  }

  #put(node: number, unit: number, child: number): void {
    const slot = this.#slotOf(node, unit);
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#children[slot] = child;
  }

  /** Where the child stands, or where it would. */
  #slotOf(node: number, unit: number): number {
    const mask = this.#children.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.#children[slot] !== NO_NODE; slot = (slot + 1) & mask) {
      if (this.#nodes[slot] === node && this.#units[slot] === unit) break;
    }
    return slot;
  }

  #grow(): void {
    const [nodes, units, children] = [this.#nodes, this.#units, this.#children];
    this.#nodes = new Int32Array(children.length * 2);
    this.#units = new Uint16Array(children.length * 2);
    this.#children = new Int32Array(children.length * 2);
    children.forEach((child, slot) => child !== NO_NODE && this.#put(nodes[slot]!, units[slot]!, child));
  }
}
