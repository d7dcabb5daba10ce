import { dayOf, type Day } from '../../../chinese/calendar.js';
import type { DateMention } from '../../../chinese/dates.js';
import type { LawEntry } from '../../../dated/laws.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';
import type { Span } from '../../../text/span.js';
import { followsPlace } from '../../../mentions/law-namesakes.js';
import type { LawMention } from '../../../mentions/law-mentions.js';
import { lawsIn } from '../../../mentions/mentions.js';

/** A day on which a law is said to come into force, and it did on another: 民法典自2020年1月1日起施行. */
export interface WrongEffect {
  readonly mention: LawMention;
  /** The day as written. */
  readonly span: Span;
  readonly inForce: Day;
  /** No revision is known, so that no other day can be meant. */
  readonly isOnlyDay: boolean;
}

const EFFECT = '起[ ]?(?:正式|全面)?[ ]?(?:施行|实施|生效)';
const AFTER_DATE = new RegExp(`^${EFFECT}`, 'u');
const LAW_AFTER = new RegExp(`^${EFFECT}的《?(?:中华人民共和国)?$`, 'u');
const DATE_AFTER = /^》?(?:将|已)?自?$/u;

export const wrongEffectsIn = keptByParagraph((paragraph): readonly WrongEffect[] =>
  paragraph.text.includes('起')
    ? lawsIn(paragraph).flatMap((mention) => {
        const { entry, quoted, edition, span } = mention;
        if (entry.type !== 'law' || !entry.verified || quoted || edition !== undefined || mayBeLocal(paragraph, entry, span)) return [];
        const date = dateOfEffect(paragraph, span);
        return date && entry.inForce !== undefined && isWrong(entry, entry.inForce, dayIn(date)!)
          ? [{ mention, span: date.span, inForce: entry.inForce, isOnlyDay: entry.revisions.length === 0 }]
          : [];
      })
    : [],
);

/** 《青山市优化营商环境条例》 is another law, and may leave the name of its place out. */
function mayBeLocal({ text }: Paragraph, { name, shortName }: LawEntry, { start }: Span): boolean {
  return followsPlace(text, start) || (name === shortName && !name.endsWith('法'));
}

/** 民法典自…起施行, 自…起施行的《民法典》. */
function dateOfEffect({ text, dates }: Paragraph, law: Span): DateMention | undefined {
  return dates.find((date) => {
    if (dayIn(date) === undefined) return false;
    const { start, end } = date.span;
    if (start >= law.end) return DATE_AFTER.test(text.slice(law.end, start)) && AFTER_DATE.test(text.slice(end, end + 8));
    return end <= law.start && LAW_AFTER.test(text.slice(end, law.start));
  });
}

function dayIn({ year, month, day }: DateMention): Day | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : dayOf(year, month, day);
}

/** Later days may be those of a revision that is not listed. */
function isWrong({ revisions, revisionsKnownSince }: LawEntry, inForce: Day, said: Day): boolean {
  if (said < inForce) return true;
  if (said === inForce || revisionsKnownSince === undefined || said < `${revisionsKnownSince}-01-01`) return false;
  return revisions.every((revision) => revision.promulgated !== said && revision.inForce !== said);
}
