import { titleText, type OutlineHeading } from '../../report/numbering/outline-heading.js';
import type { SectionDefinition } from '../../kinds/kinds.js';
import { lineOf, locate, locateWhole, type PlacedParagraph, type PlacedSpan } from '../../paragraph/placed.js';
import type { Lines } from '../../questions/lines.js';
import { lines } from '../../questions/question.js';
import { kind } from '../../report/detect-kind.js';
import { presentSections } from '../../report/sections.js';
import { header } from '../../report/title.js';
import { sectionPlaces, type PlacesOfSections } from '../../report/writing-places.js';
import { years } from '../../report/years/years.js';
import { withoutBlanks } from '../../text/blanks.js';
import { reportRule, replace, type Slip } from '../rule.js';

type Id = 'statutory-six-sections';

/** 政府信息公开年报的六个部分，名称和次序都是规定的。Source: 国办公开办函〔2021〕30号; 政府信息公开条例第五十条. */
export const statutorySixSections = reportRule({
  id: 'statutory-six-sections',
  severity: 'error',
  inputs: { kind, header, years, presentSections, sectionPlaces, lines },
  *check(given) {
    const { fixedSections, sections } = given.kind;
    const { titles } = given.header;
    if (!fixedSections || titles.some(({ text }) => PART_OF_A_YEAR.test(text))) return;
    if ((given.years.reportYear ?? IN_FORCE_SINCE) < IN_FORCE_SINCE) return;
    const found = sections.flatMap((definition): readonly FoundSection[] => {
      const heading = given.presentSections.get(definition.id)?.heading;
      return heading?.level === 1 ? [{ definition, heading }] : [];
    });
    const anchor = titles[0]?.lines.at(-1) ?? given.lines.first(1)[0];
    if (anchor && found.length < sections.length) yield* missing(sections, found, { anchor, places: given.sectionPlaces });
    for (const each of found) yield* misnamed(each, found, given.lines);
    yield* disordered(found, given.lines);
  },
});

/** Reports for the years before follow an older form. */
const IN_FORCE_SINCE = 2021;
const PART_OF_A_YEAR = /半年|季度|月份/u;
/** With fewer of them, the report is not written in this form at all. */
const RECOGNISABLE = 3;

/** The wording of the regulation itself is as good as that of the form. */
const ALSO_RIGHT: Readonly<Record<string, RegExp>> = {
  'review-litigation': /^因政府信息公开工作被申请行政复议、提起行政诉讼情况$/u,
  problems: /^政府信息公开工作存在的主要问题及改进情况$/u,
};

interface FoundSection {
  readonly definition: SectionDefinition;
  readonly heading: OutlineHeading;
}

interface Where {
  /** The line that the findings stand at. */
  readonly anchor: PlacedParagraph;
  readonly places: PlacesOfSections;
}

function* missing(wanted: readonly SectionDefinition[], found: readonly FoundSection[], { anchor, places }: Where): Iterable<Slip<Id>> {
  for (const [index, definition] of wanted.entries()) {
    if (found.some((each) => each.definition === definition)) continue;
    yield {
      span: locateWhole(anchor),
      message: ['missing', { place: index + 1, title: definition.title }],
      data: { section: definition.id },
      waits: { toCome: ['toCome', { title: definition.title }], ...places.get(definition)! },
      ...(found.length < RECOGNISABLE ? { severity: 'warning' as const } : {}),
    };
  }
}

function* misnamed({ definition: { id, title }, heading }: FoundSection, found: readonly FoundSection[], of: Lines): Iterable<Slip<Id>> {
  const written = titleText(heading);
  const compact = withoutBlanks(written).replaceAll(',', '，');
  if (compact === title || ALSO_RIGHT[id]?.test(compact)) return;
  const span = locate(heading.at, heading.heading.title);
  const isOneSection = found.filter((each) => each.heading === heading).length === 1;
  yield {
    span,
    message: ['misnamed', { written, title }],
    fixes: [{ title: ['fixName', { title }], safe: isOneSection, edits: replace(span, title) }],
    data: { section: id },
    // A name that is being written is not yet wrong.
    waits: { rooms: [lineOf(of.at(heading.at.place)!)] },
    ...(bare(compact) === bare(title) ? { severity: 'warning' as const } : {}),
  };
}

/** Without the small words that change no name. */
function bare(title: string): string {
  return title.replace(/[、，和与及的]/gu, '');
}

function* disordered(found: readonly FoundSection[], of: Lines): Iterable<Slip<Id>> {
  for (const [index, { definition, heading }] of found.entries()) {
    const before = found[index - 1];
    if (!before || before.heading.at.place <= heading.at.place) continue;
    yield {
      span: wholeLine(heading, of),
      message: ['disordered', { title: definition.title, before: before.definition.title }],
      related: [{ span: wholeLine(before.heading, of), message: ['before', { before: before.definition.title }] }],
      data: { section: definition.id },
    };
  }
}

/** The heading with what follows it on its line. */
function wholeLine({ at }: OutlineHeading, of: Lines): PlacedSpan {
  return locateWhole(of.at(at.place)!);
}
