/** What a document holds beside the text that is read, with how it is counted. */
const sorts = {
  picture: '图片{n}处',
  object: '嵌入的对象{n}处',
  deletion: '修订中已删除的文字{n}处',
  hidden: '隐藏文字{n}处',
  comment: '批注{n}条',
  chunk: '读不出的嵌入内容{n}处',
  header: '页眉页脚',
} as const;
export type LeftOutSort = keyof typeof sorts;

/** Counts what is left out, to be told in one line. */
export class LeftOut {
  readonly #counts = new Map<LeftOutSort, number>();

  add(sort: LeftOutSort, count = 1): void {
    if (count > 0) this.#counts.set(sort, this.count(sort) + count);
  }

  count(sort: LeftOutSort): number {
    return this.#counts.get(sort) ?? 0;
  }

  /** Nothing where all was read. */
  get line(): string | undefined {
    const parts = (Object.keys(sorts) as LeftOutSort[]).filter((sort) => this.count(sort) > 0);
    if (parts.length === 0) return undefined;
    return `未检查：${parts.map((sort) => sorts[sort].replace('{n}', ` ${this.count(sort)} `)).join('、')}。`;
  }
}
