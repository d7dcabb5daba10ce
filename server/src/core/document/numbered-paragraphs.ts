import type { OrdinalStyle } from '../chinese/ordinals.js';
import type { Heading } from '../facts/headings.js';
import { lookOf } from '../facts/lost-numbers.js';
import type { NumberedItem } from './numbering-items.js';
import type { PlacedParagraph } from './placed.js';

export type NumberedParagraph = NumberedItem & { readonly at: PlacedParagraph };

/** The paragraphs that begin with an ordinal, and those lines between them that may head a part without one. */
export function numberedParagraphs(paragraphs: readonly PlacedParagraph[]) {
  const numbered: NumberedParagraph[] = [];
  const captions: PlacedParagraph[] = [];
  let afterBreak = false;
  let quoted: OrdinalStyle | 'awaited' | undefined;
  let nested: Heading | undefined;
  let announced = false;
  for (const at of paragraphs) {
    const { heading, text } = at.paragraph;
    const ordinal = heading?.ordinal;
    if (ordinal && !afterBreak && isNested(heading, numbered.at(-1)?.at.paragraph.heading, nested)) {
      nested = heading;
    } else if (ordinal) {
      nested = undefined;
      if (quoted) quoted = quoted === 'awaited' || quoted === ordinal.style ? ordinal.style : undefined;
      numbered.push({
        at,
        ordinal,
        afterBreak,
        announced,
        look: lookOf(at.paragraph, ordinal.marker.end),
        doubtful: ordinal.ambiguous || quoted !== undefined || isTableLabel(at.paragraph.slice(heading.title)),
      });
      afterBreak = false;
    } else if (heading || text.endsWith('：')) {
      if (heading) captions.push(at);
      afterBreak = true;
      quoted = undefined;
    }
    if (QUOTES_LAW.test(text) || ATTACHMENTS.test(text)) quoted = 'awaited';
    announced = text.endsWith('：');
  }
  return { numbered, captions };
}

/** A list inside an item of another in the same style, as Markdown has them: it counts for itself, and its items are no headings. */
function isNested(heading: Heading, above: Heading | undefined, nested: Heading | undefined): boolean {
  const { style, value } = heading.ordinal!;
  if (nested) return style === nested.ordinal!.style && heading.indent >= nested.indent;
  return value === 1 && above?.ordinal?.style === style && heading.indent > above.indent;
}

/** The first of the attachments stands on the line of the note itself: 附件：1.数据表. */
const ATTACHMENTS = /^附件?[：:]./u;
/** 《××条例》第三十条规定：. */
const QUOTES_LAW = /第[\d一二三四五六七八九十百]{1,5}条[^。；]{0,20}：$/u;

/** The rows of the table that the form of 信息公开年报 prescribes; they are numbered too, and often lose their cells. Source: 国办公开办函〔2021〕30号. */
const TABLE_LABEL =
  /^(?:本年新收.{0,12}数量|上年结转.{0,12}数量|本年度办理结果|结转下年度.{0,6}|予以公开|部分公开.{0,20}|不予公开|无法提供|不予处理|其他处理|总计)$/u;

function isTableLabel(title: string): boolean {
  return TABLE_LABEL.test(title);
}
