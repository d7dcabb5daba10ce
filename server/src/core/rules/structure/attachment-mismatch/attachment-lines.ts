import type { Span } from '../../../text/span.js';
import { matchesOf } from '../../../text/matches.js';

/** One name in the note on attachments: 附件：1.执法数据统计表. Spans are offsets into the paragraph's text. */
export interface AttachmentItem {
  /** Undefined where a single attachment carries no number. */
  readonly number: number | undefined;
  readonly name: Span;
}

const NOTE = /^附\s?件\s?[：:]\s*/u;
const ITEM = /^(?:附件\s?)?(\d{1,2})\s?[.．、：:]\s*/u;
/** 1.××× 2.××× in one line, blanks between. */
const ITEM_ON_LINE = /((?:附件\s?)?(\d{1,2})\s?[.．、：:]\s?)([^\s\d][^\s]{0,78})/gu;
const BLOCK = /^附\s?件\s?(\d{1,2})?[：:]?$/u;
const MENTION = /(?:详?见|参见)(?:本报告)?附件\s?(\d{1,2})?(?![\d年月])/gu;

/** The items on the first line of a note, none for a line 附件： with nothing after it; undefined for any other paragraph. */
export function readAttachmentNote(text: string): readonly AttachmentItem[] | undefined {
  const opening = NOTE.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  if (start === text.length) return [];
  const items = matchesOf(ITEM_ON_LINE, text.slice(start)).map((match) => {
    const at = start + match.index + match[1]!.length;
    return { number: Number(match[2]), name: { start: at, end: at + match[3]!.length } };
  });
  return items.length > 0 && items[0]!.number === 1 ? items : [{ number: undefined, name: { start, end: text.length } }];
}

/** 2.行政执法人员名单, on a line of its own below the note. */
export function readAttachmentItem(text: string): AttachmentItem | undefined {
  const match = ITEM.exec(text);
  if (!match || text.length > 80 || /[。；]./u.test(text)) return undefined;
  return { number: Number(match[1]), name: { start: match[0].length, end: text.length } };
}

/** The line that opens an attachment: 附件 or 附件2 alone. */
export function readAttachmentOpening(text: string): { readonly number: number | undefined } | undefined {
  const match = BLOCK.exec(text);
  return match ? { number: match[1] === undefined ? undefined : Number(match[1]) } : undefined;
}

/** 详见附件, 见附件2 in running text. An attachment of another document follows its title and is not meant. */
export function readAttachmentMentions(text: string): readonly { readonly number: number | undefined; readonly span: Span }[] {
  if (!text.includes('附件')) return [];
  return matchesOf(MENTION, text).map((match) => ({
    number: match[1] === undefined ? undefined : Number(match[1]),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
