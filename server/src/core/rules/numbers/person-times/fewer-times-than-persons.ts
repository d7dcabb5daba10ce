import type { Quantity } from '../../../chinese/quantities.js';
import type { Paragraph } from '../../../paragraph/paragraph.js';

/** Persons and times of persons of one activity, fewer times than persons: 培训120人、100人次. */
export interface FewerTimes {
  readonly persons: Quantity;
  readonly times: Quantity;
}

/** 120人、100人次 / 120人，共计100人次 / 120人（100人次）: nothing new is named between. */
const SAME_ACTIVITY = /^[ ]?(?:[、，,/／]|[（(])?(?:共|共计|合计|累计|计|总计)?[ ]?$/u;
/** 培训120人，培训100人次: the very word again. */
const REPEATED = /^[、，,](?<verb>\p{Script=Han}{2,6}?)(?:人员|人数)?(?:共|共计|合计|累计|达|达到)?$/u;
/** 培训、走访分别为120人、100人次 speaks of two. */
const RESPECTIVELY = /分别|各/u;
const CLAUSE_END = /^(?:$|[，。；、）,;)])/u;

/** Each person counts at least once: there cannot be fewer times than persons. */
export function fewerTimesThanPersons(paragraph: Paragraph): readonly FewerTimes[] {
  if (!paragraph.text.includes('人次')) return [];
  const { quantities, text } = paragraph;
  return quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!;
    const [persons, times] = first.unitClass === 'person' ? [first, second] : [second, first];
    if (persons.unitClass !== 'person' || times.unitClass !== 'person-time' || times.high >= persons.low) return [];
    const between = text.slice(first.span.end, second.span.start);
    return isOneActivity(text, first, between) && CLAUSE_END.test(text.slice(second.span.end, second.span.end + 1))
      ? [{ persons, times }]
      : [];
  });
}

function isOneActivity(text: string, first: Quantity, between: string): boolean {
  if (RESPECTIVELY.test(labelBefore(text, first))) return false;
  if (SAME_ACTIVITY.test(between)) return true;
  const verb = REPEATED.exec(between)?.groups!['verb'];
  return verb !== undefined && labelBefore(text, first).includes(verb);
}

/** The words of the clause before a quantity. */
function labelBefore(text: string, { span }: Quantity): string {
  return /[^，。；：、（）,;\d]{0,20}$/u.exec(text.slice(Math.max(0, span.start - 20), span.start))![0];
}
