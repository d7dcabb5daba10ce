import { dayInWords, yearOf } from '../../chinese/calendar.js';
import type { SupersededLawEntry } from '../../dated/laws.js';
import { locate, type PlacedEdit } from '../../paragraph/placed.js';
import { period } from '../../report/time/read-timeline.js';
import { successorOf, supersededLaws, type SupersededCitation } from './superseded-law/superseded-laws.js';
import { placeOfTime } from '../../report/time/told-times.js';
import { reportRule, type Message, type Slip } from '../rule.js';

/** 已经废止的法律法规，不作为现在的依据。 */
export const supersededLaw = reportRule({
  id: 'superseded-law',
  severity: 'warning',
  inputs: { supersededLaws, period },
  *check(given) {
    for (const [law, citations] of given.supersededLaws) {
      const [{ at, mention, told }, ...again] = citations as [SupersededCitation, ...SupersededCitation[]];
      const name = at.paragraph.slice(mention.span);
      const successor = successorOf(law, told.interval.from);
      const current = successor && asWritten(name, successor);
      const when = placeOfTime(at, told, given.period);
      const args = { name, since: dayInWords(law.repealed), year: yearOf(told.interval.from) };
      yield {
        span: locate(at, mention.span),
        message: messageOf(law, args, current),
        related: [
          ...(when ? [{ span: when, message: ['time', { year: args.year }] as const }] : []),
          ...again.map((other) => ({ span: locate(other.at, other.mention.span), message: ['again'] as const })),
        ],
        fixes: fixesOf(law, citations),
        ...(law.verified ? {} : { severity: 'hint' }),
      };
    }
  },
});

function messageOf(
  { verified }: SupersededLawEntry,
  blanks: Readonly<Record<'name' | 'since', string>> & { readonly year: number },
  current: string | undefined,
): Message<'superseded-law'> {
  if (current === undefined) return [verified ? 'repealed' : 'doubtfulRepeal', blanks];
  return [verified ? 'replaced' : 'doubtful', { ...blanks, current }];
}

function fixesOf(law: SupersededLawEntry, citations: readonly SupersededCitation[]): NonNullable<Slip<'superseded-law'>['fixes']> {
  const edits = citations.flatMap((citation) => editOf(law, citation));
  if (edits.length === 0) return [];
  const [first] = edits as [PlacedEdit];
  const title = edits.length > 1 ? (['fixAll', { count: edits.length }] as const) : (['fix', { current: first.newText }] as const);
  return [{ title, safe: false, edits }];
}

const ARTICLE_AFTER = /^》?(?:[（(][^）)]{1,12}[）)])?的?第/u;

/** The articles of another law have other numbers, and a law that the sentence names already is not named again. */
function editOf(law: SupersededLawEntry, { at, mention: { span }, told }: SupersededCitation): readonly PlacedEdit[] {
  const { text } = at.paragraph;
  const successor = successorOf(law, told.interval.from);
  if (!successor || ARTICLE_AFTER.test(text.slice(span.end, span.end + 18)) || names(text, successor)) return [];
  return [{ span: locate(at, span), newText: asWritten(text.slice(span.start, span.end), successor) }];
}

function names(text: string, { name, shortName }: { readonly name: string; readonly shortName: string }): boolean {
  return text.includes(`《${name}》`) || text.includes(`《${shortName}》`);
}

/** With 中华人民共和国 where the old name has it. */
function asWritten(found: string, { name, shortName }: { readonly name: string; readonly shortName: string }): string {
  return found.startsWith('中华人民共和国') ? name : shortName;
}
