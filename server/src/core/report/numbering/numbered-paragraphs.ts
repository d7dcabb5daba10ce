import type { OrdinalStyle } from '../../chinese/ordinals.js';
import type { Heading } from '../../paragraph/headings.js';
import { lookOf } from '../../paragraph/lost-numbers.js';
import type { NumberedItem } from './numbering-items.js';
import { BEHIND_ALL, type Place } from '../../paragraph/place.js';
import { within, type Located } from '../../paragraph/placed.js';
import { pairs, question, type Item } from '../../questions/question.js';
import { header } from '../title.js';

export type NumberedParagraph = NumberedItem & { readonly at: Located };

/** What a line has to do with the numbers of headings. */
interface Cue extends Item {
  /** The heading alone, where the line has one. */
  readonly head: Located | undefined;
  readonly isTableLabel: boolean;
  readonly look: string | undefined;
  /** Where the line above stands, if that leads on to this one. */
  readonly announcedAt: Place | undefined;
  readonly leadsOn: boolean;
  /** What follows may be quoted from a law, or be a list of attachments. */
  readonly quotes: boolean;
}

const cues = pairs('lines about numbers', ({ place, paragraph }, { above }): Cue | undefined => {
  const { heading, text } = paragraph;
  const leadsOn = text.endsWith('：');
  const quotes = QUOTES_LAW.test(text) || ATTACHMENTS.test(text);
  if (!heading && !leadsOn && !quotes) return undefined;
  const { ordinal } = heading ?? {};
  return {
    place,
    head: heading && { place, paragraph: paragraph.head },
    isTableLabel: ordinal !== undefined && TABLE_LABEL.test(paragraph.slice(heading!.title)),
    look: ordinal && lookOf(paragraph, ordinal.marker.end),
    announcedAt: above?.paragraph.text.endsWith('：') ? above.place : undefined,
    leadsOn,
    quotes,
  };
});

/** The paragraphs of the body that begin with an ordinal, and those lines between them that may head a part without one. */
export const numberedParagraphs = question('numbered paragraphs', { header, cues }, (given) => {
  const { bodyStart } = given.header;
  const numbered: NumberedParagraph[] = [];
  const captions: Located[] = [];
  let afterBreak = false;
  let quoted: OrdinalStyle | 'awaited' | undefined;
  let nested: Heading | undefined;
  for (const { head, isTableLabel, look, announcedAt, leadsOn, quotes } of within(given.cues, { from: bodyStart, to: BEHIND_ALL })) {
    const heading = head?.paragraph.heading;
    const ordinal = heading?.ordinal;
    if (head && ordinal && !afterBreak && isNested(heading, numbered.at(-1)?.at.paragraph.heading, nested)) {
      nested = heading;
    } else if (head && ordinal) {
      nested = undefined;
      if (quoted) quoted = quoted === 'awaited' || quoted === ordinal.style ? ordinal.style : undefined;
      const announced = announcedAt !== undefined && announcedAt >= bodyStart;
      const doubtful = ordinal.ambiguous || quoted !== undefined || isTableLabel;
      numbered.push(kept({ at: head, ordinal, afterBreak, announced, look: look!, doubtful }));
      afterBreak = false;
    } else if (head || leadsOn) {
      if (head) captions.push(head);
      afterBreak = true;
      quoted = undefined;
    }
    if (quotes) quoted = 'awaited';
  }
  return { numbered, captions };
});

const known = new WeakMap<Located, NumberedParagraph>();

/** The same object for as long as it says the same: what is worked out of it is compared at a glance. */
function kept(paragraph: NumberedParagraph): NumberedParagraph {
  const { at, ordinal, afterBreak, announced, look, doubtful } = paragraph;
  const before = known.get(at);
  const isSame = before?.ordinal === ordinal && before.afterBreak === afterBreak && before.announced === announced;
  if (isSame && before.look === look && before.doubtful === doubtful) return before;
  known.set(at, paragraph);
  return paragraph;
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
