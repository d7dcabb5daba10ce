import type { XmlElement } from '../xml/element.js';
import { seenOfCode } from './field-codes.js';
import { switched } from './properties.js';

const removed: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** The marks of fields that have both a beginning and an end; others, of damaged files, would hide all that follows. */
export function wholeFields(root: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const type = element.attribute('w:fldCharType');
      if (type === 'begin') open.push([element]);
      else open.at(-1)?.push(element);
      if (type === 'end') for (const mark of open.pop() ?? []) whole.add(mark);
    } else if (!removed.has(element.name)) for (const child of element.children) visit(child);
  };
  visit(root);
  return whole;
}

interface Field {
  code: string;
  inResult: boolean;
  readonly begin: XmlElement;
}

/** Follows the complex fields of a story from run to run: their codes are not seen, their results are (ISO/IEC 29500-1, 17.16.18). */
export class Fields {
  readonly #open: Field[] = [];

  constructor(private readonly whole: ReadonlySet<XmlElement>) {}

  get inField(): boolean {
    return this.#open.length > 0;
  }

  get visible(): boolean {
    return this.#open.every(({ inResult }) => inResult);
  }

  /** Takes a mark; gives what is seen of a field without a result. */
  mark(mark: XmlElement): string {
    if (!this.whole.has(mark)) return '';
    const type = mark.attribute('w:fldCharType');
    if (type === 'begin') this.#open.push({ code: '', inResult: false, begin: mark });
    const field = this.#open.at(-1);
    if (type === 'separate' && field) field.inResult = true;
    if (type !== 'end') return '';
    this.#open.pop();
    return field && !field.inResult && this.visible ? seenOf(field) : '';
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.code += text;
  }
}

/** The boxes of forms are told by their settings, all else by its code. */
function seenOf({ code, begin }: Field): string {
  const box = begin.child('w:ffData')?.child('w:checkBox');
  if (!box) return seenOfCode(code);
  return (switched(box, 'w:checked') ?? switched(box, 'w:default')) ? '☑' : '□';
}
