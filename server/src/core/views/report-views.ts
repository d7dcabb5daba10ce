import { dayOf } from '../chinese/calendar.js';
import { knowledgeEndingBefore, type KnowledgeEnd } from '../dated/currency.js';
import { endOf, type PlacedSpan, type Spot } from '../paragraph/placed.js';
import { lines, question } from '../questions/question.js';
import type { ReportAnswers } from '../questions/report-answers.js';
import { detectedKind } from '../report/detect-kind.js';
import { outline } from '../report/numbering/outline.js';
import { renumber } from '../report/numbering/renumber.js';
import { coverage, headingSpan } from '../report/sections.js';
import { body, closing } from '../report/sign-off.js';
import { timeline } from '../report/time/read-timeline.js';
import { header } from '../report/title.js';
import { years } from '../report/years/years.js';
import type { Finding, RuleFailure } from '../rules/finding.js';
import type { Span, TextEdit } from '../text/span.js';
import { ledger } from './ledger.js';
import { outlineTree } from './outline-tree.js';
import type { Figures, OutlineNode, Report, ReportViews, SectionStatus, WorkCounters } from './report.js';

/** Where the last line of the body ends; of the text above it, if it has none. */
export const bodyEnd = question('end of the body', { lines, body }, (given): Spot | undefined => {
  const last = given.lines.above(given.body.to);
  const end = last && last.place < given.body.from ? given.lines.above(given.body.from) : last;
  return end && endOf(end);
});

export const renumbering = question('renumbering', { outline }, (given) => renumber(given.outline));

/** Tells places in offsets into the text. */
export interface Places {
  span(span: PlacedSpan): Span;
}

/** Views are worked out when first asked for: an edit pays only for what is shown. */
export class DocumentViews implements ReportViews {
  readonly #answers: ReportAnswers;
  readonly #places: Places;
  #outline: readonly OutlineNode[] | undefined;
  #figures: Figures | undefined;

  constructor(answers: ReportAnswers, places: Places) {
    this.#answers = answers;
    this.#places = places;
  }

  get kind(): Report['kind'] {
    return this.#answers.ask(detectedKind).kind;
  }

  get kindFrom(): Report['kindFrom'] {
    return this.#answers.ask(detectedKind).from;
  }

  get reportYear(): number | undefined {
    return this.#answers.ask(years).reportYear;
  }

  get title(): Span | undefined {
    const [title] = this.#answers.ask(header).titles;
    return title && this.#places.span(title.span);
  }

  get signOff(): Span | undefined {
    const { issuers, date } = this.#answers.ask(closing).signOff;
    const start = issuers[0]?.span.start ?? date?.span.start;
    return start && this.#places.span({ start, end: date?.span.end ?? issuers.at(-1)!.span.end });
  }

  get bodyEnd(): number {
    const end = this.#answers.ask(bodyEnd);
    return end ? this.#places.span({ start: end, end }).start : 0;
  }

  get outline(): readonly OutlineNode[] {
    return (this.#outline ??= this.#answers.ask(outlineTree).map((node) => this.#node(node)));
  }

  get sections(): readonly SectionStatus[] {
    return this.#answers.ask(coverage).map(({ definition: { id, title, necessity }, state, section }) => ({
      id,
      title,
      necessity,
      state,
      ...(section ? { heading: this.#places.span(headingSpan(section)) } : {}),
    }));
  }

  /** As its date says; without one it was written when its year was over. */
  get knowledgeEnds(): readonly KnowledgeEnd[] {
    const { signing, period } = this.#answers.ask(timeline);
    const written = signing ?? (period && dayOf(period.year, 12, 31));
    return written === undefined ? [] : knowledgeEndingBefore(written);
  }

  get renumbering(): readonly TextEdit[] {
    return this.#answers.ask(renumbering).map(({ span, newText }) => ({ span: this.#places.span(span), newText }));
  }

  get figures(): Figures {
    return (this.#figures ??= figuresAt(this.#answers.ask(ledger), (span) => this.#places.span(span)));
  }

  #node({ name, level, span, nameSpan, children }: OutlineNode<PlacedSpan>): OutlineNode {
    return {
      name,
      level,
      span: this.#places.span(span),
      nameSpan: this.#places.span(nameSpan),
      children: children.map((child) => this.#node(child)),
    };
  }
}

/** Indicators and relations refer to each other by identity, in offsets too. */
function figuresAt({ indicators, relations }: Figures<PlacedSpan>, at: (span: PlacedSpan) => Span): Figures {
  const told = new Map(
    relations.map((relation) => [relation, { ...relation, members: relation.members.map(({ role, span }) => ({ role, span: at(span) })) }]),
  );
  return {
    relations: [...told.values()],
    indicators: indicators.map((indicator) => ({
      ...indicator,
      places: indicator.places.map((place) => ({ ...place, span: at(place.span), number: at(place.number), sentence: at(place.sentence) })),
      relations: indicator.relations.map((relation) => told.get(relation)!),
    })),
  };
}

export class CheckedReport extends DocumentViews implements Report {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly work: WorkCounters;

  /** `complete` adds to the findings what only the views tell. */
  constructor(
    answers: ReportAnswers,
    places: Places,
    complete: (views: ReportViews) => readonly Finding[],
    failures: readonly RuleFailure[],
    work: WorkCounters,
  ) {
    super(answers, places);
    this.findings = complete(this);
    this.failures = failures;
    this.work = work;
  }
}
