import type { Paragraph } from '../../paragraph/paragraph.js';
import { within, type Stretch } from '../../paragraph/placed.js';
import { facts, lines, question, type Fact } from '../../questions/question.js';
import { planSection } from '../sections.js';
import { body } from '../sign-off.js';

const MENTIONS_NEEDED = 2;

/** The years of a line's dated statements. Comparisons, names of documents and starts of counts are none. */
export function yearsOfStatements({ times }: Paragraph): readonly number[] {
  return times.flatMap(({ from: { year }, to, sense, compared, quoted }) =>
    year?.by !== 'number' || year.first !== undefined || to || sense !== 'at' || compared || quoted ? [] : [year.year],
  );
}
const yearsOfLines = facts('years of dated statements', yearsOfStatements);

/** Where the account stands: all of the body but its plan, if that comes last. */
const account = question('account', { body, planSection, lines }, ({ body: { from, to }, planSection: plan, lines: of }): Stretch => {
  const planned = plan?.heading.at.place;
  const above = planned === undefined ? undefined : of.placeAbove(planned);
  return { from, to: planned !== undefined && above !== undefined && above >= from && planned < to ? planned : to };
});

/** The one year that most of the dated statements of the account are about. */
export const yearOfAccount = question('year of the account', { account, yearsOfLines }, (given): number | undefined =>
  yearOfMost(within(given.yearsOfLines, given.account)),
);

/** The one year that most of the statements are about. */
export function yearOfMost(lines: readonly Fact<readonly number[]>[]): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { fact } of lines) {
    for (const year of fact) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
      all++;
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= MENTIONS_NEEDED && most[1] * 2 > all ? most[0] : undefined;
}
