import type { XmlElement } from '../xml/element.js';
import { chosen } from './alternatives.js';
import type { Story } from './context.js';
import { boxesIn } from './drawings.js';
import { switched } from './properties.js';
import type { Origin, Segment } from './segment.js';
import { told, type Style } from './styles.js';
import { signOf } from './symbols.js';

/** The text of a paragraph's runs, as it is seen. */
export class RunReader {
  readonly segments: Segment[] = [];
  /** Boxes of text that hang on it, with the run that holds each. */
  readonly boxes: { readonly content: XmlElement; readonly run: XmlElement }[] = [];

  /** How many containers of settled words it is in. */
  #settled = 0;

  constructor(
    private readonly story: Story,
    private readonly paragraphStyles: readonly Style[],
  ) {}

  /** Reads what stands at the level of runs in a paragraph, or in a container in it. */
  read(container: XmlElement, unit?: XmlElement): void {
    for (const element of container.children) {
      switch (element.name) {
        case 'w:r':
          this.#run(element, unit ?? element);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.story.leftOut.add('deletion');
          break;
        case 'mc:AlternateContent':
          this.read(chosen(element) ?? element, unit);
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          this.#put(mathText(element), { unit: unit ?? element });
          break;
        default:
          if (containers.has(element.name)) this.#container(element, unit);
      }
    }
  }

  #container(element: XmlElement, unit: XmlElement | undefined): void {
    const isSettled = settled.has(element.name);
    if (isSettled) this.#settled++;
    this.read(element, unit);
    if (isSettled) this.#settled--;
  }

  #run(run: XmlElement, unit: XmlElement): void {
    const hidden = this.#isHidden(run.child('w:rPr'));
    if (hidden && run.children.some(({ name }) => name === 'w:t')) this.story.leftOut.add('hidden');
    for (const element of run.children) this.#content(element, { unit, run, hidden });
  }

  #content(element: XmlElement, at: { unit: XmlElement; run: XmlElement; hidden: boolean }): void {
    const { fields } = this.story;
    const origin = { unit: at.unit };
    if (element.name === 'w:fldChar') return this.#put(fields.mark(element), origin);
    if (element.name === 'w:instrText') return fields.code(element.text);
    if (at.hidden || !fields.visible) return;
    const sign = signs[element.name];
    if (sign) return this.#put(sign(element), origin);
    switch (element.name) {
      case 'w:t':
        return this.#text(element, at);
      case 'w:ruby':
        return this.read(element.child('w:rubyBase') ?? element, at.unit);
      case 'mc:AlternateContent':
        for (const child of chosen(element)?.children ?? []) this.#content(child, { ...at, run: element });
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#note(element, at.unit);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        for (const content of boxesIn(element, this.story.leftOut)) this.boxes.push({ content, run: at.unit });
    }
  }

  /** WPS leaves xml:space away where blanks count; line breaks at the ends are those of whoever set the XML out. */
  #text(leaf: XmlElement, { unit, run }: { unit: XmlElement; run: XmlElement }): void {
    const whole = leaf.text;
    const kept = leaf.attribute('xml:space') === 'preserve' ? whole : withoutBreaksAtEnds(whole);
    const cuttable = unit === run && !/[<\r]/u.test(leaf.raw);
    const editable = cuttable && this.#settled === 0 && !this.story.fields.inField;
    const skipped = kept === whole ? 0 : whole.indexOf(kept);
    this.#put(kept.replace(/[\t\r\n]/gu, ' '), { unit, leaf: cuttable ? leaf : undefined, skipped, editable });
  }

  #note(element: XmlElement, unit: XmlElement): void {
    const id = element.attribute('w:id');
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    if (id !== undefined) this.story.notes.push({ kind, id, anchor: this.story.anchor ?? unit });
  }

  #put(text: string, origin: Origin): void {
    const { anchor } = this.story;
    if (text !== '') this.segments.push({ text, origin: anchor ? { unit: anchor } : origin });
  }

  #isHidden(properties: XmlElement | undefined): boolean {
    const own = switched(properties, 'w:vanish');
    if (own !== undefined) return own;
    const styles = this.story.styles.chain(properties?.value('w:rStyle'), 'run');
    return told(styles, ({ hidden }) => hidden) ?? told(this.paragraphStyles, ({ hidden }) => hidden) ?? false;
  }
}

/** What holds runs and is seen as they are. */
const containers: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'w:sdt',
  'w:sdtContent',
]);

/** Words in them are not to be changed by others: see Origin. */
const settled: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:fldSimple', 'w:sdt']);

const signs: Readonly<Record<string, ((element: XmlElement) => string) | undefined>> = {
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': (element) => {
    const code = Number.parseInt(element.attribute('w:char') ?? '', 16);
    return Number.isNaN(code) ? '' : signOf(code, element.attribute('w:font'));
  },
};

function withoutBreaksAtEnds(text: string): string {
  const withoutLead = text.trimStart();
  const lead = text.slice(0, text.length - withoutLead.length);
  const begun = /[\r\n]/u.test(lead) ? withoutLead : text;
  const withoutTail = begun.trimEnd();
  return /[\r\n]/u.test(begun.slice(withoutTail.length)) ? withoutTail : begun;
}

function mathText(element: XmlElement): string {
  return element.name === 'm:t' ? element.text : element.children.map(mathText).join('');
}
