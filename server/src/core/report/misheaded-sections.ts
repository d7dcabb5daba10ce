import { reportKinds, type KindId, type SectionDefinition, type SectionId } from '../kinds/kinds.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import { within } from '../paragraph/placed.js';
import { facts, lines, question, type Fact, type Question } from '../questions/question.js';
import { kind } from './detect-kind.js';
import { isSameSection, presentSections, sections, stretchOf, type Section } from './sections.js';
import { body } from './sign-off.js';

const linesByKind = Object.fromEntries(
  reportKinds.map(({ id, name, sections: wanted }) => {
    const known = wanted.filter((definition) => definition.lines);
    return [id, facts(`lines as sections of ${name} have them`, (paragraph) => idsOf(known, paragraph))];
  }),
) as Readonly<Record<KindId, Question<readonly Fact<readonly SectionId[]>[]>>>;

function idsOf(known: readonly SectionDefinition[], paragraph: Paragraph): readonly SectionId[] {
  return known.filter((each) => paragraph.find(each.lines!)).map(({ id }) => id);
}

/** Two lines in three have to speak for the section. */
const SPEAKING = 2;
const OF_LINES = 3;

/** The sections that have no heading, with those whose text theirs seems to be: one that goes by a heading for something else, or by one that another section has. */
export const misheadedSections = question(
  'sections under a wrong heading',
  { kind, sections, presentSections, body, lines, ...linesByKind },
  (given): ReadonlyMap<SectionId, Section> => {
    const found = new Map<SectionId, Section>();
    const wanted = given.kind.sections.filter((definition) => definition.lines && !given.presentSections.has(definition.id));
    if (wanted.length === 0) return found;
    const present = [...given.presentSections.values()];
    const [, ...candidates] = given.sections.filter(({ heading }) => heading.level === 1);
    const free = candidates.filter((section) => !present.some((other) => isSameSection(other, section)));
    const speaks = (section: Section, { id }: SectionDefinition): boolean => {
      const stretch = stretchOf(section, given.body.to);
      const { place } = section.heading.at;
      const count = given.lines.distance(place, stretch.to) - 1;
      const speaking = within(given[given.kind.id], stretch).filter((line) => line.place !== place && line.fact.includes(id));
      return count > 0 && speaking.length * OF_LINES >= count * SPEAKING;
    };
    for (const definition of wanted) {
      const section = free.find((each) => speaks(each, definition));
      if (section) found.set(definition.id, section);
    }
    return found;
  },
);
