import { readLedger } from './document/ledger.js';
import { dayOf } from './chinese/calendar.js';
import { knowledgeEndingBefore, type KnowledgeEnd } from './data/currency.js';
import { buildOutline } from './document/outline-tree.js';
import { renumber } from './document/renumber.js';
import type { ReportDocument } from './document/report-document.js';
import { headingSpan } from './document/sections.js';
import type { Figures, Finding, OutlineNode, Report, ReportViews, RuleFailure, SectionStatus, WorkCounters } from './report.js';
import type { Span, TextEdit } from './text/span.js';

/** Views are worked out when first asked for: an edit pays only for what is shown. */
export class DocumentViews implements ReportViews {
  readonly #document: ReportDocument;
  #outline: readonly OutlineNode[] | undefined;
  #sections: readonly SectionStatus[] | undefined;
  #renumbering: readonly TextEdit[] | undefined;
  #figures: Figures | undefined;

  constructor(document: ReportDocument) {
    this.#document = document;
  }

  get kind(): Report['kind'] {
    return this.#document.kind.id;
  }

  get kindFrom(): Report['kindFrom'] {
    return this.#document.detectedKind.from;
  }

  get reportYear(): number | undefined {
    return this.#document.years.reportYear;
  }

  get title(): Span | undefined {
    return this.#document.header.titles[0]?.span;
  }

  get signOff(): Span | undefined {
    const { issuers, date } = this.#document.closing.signOff;
    const start = issuers[0]?.span.start ?? date?.span.start;
    return start === undefined ? undefined : { start, end: date?.span.end ?? issuers.at(-1)!.span.end };
  }

  get bodyEnd(): number {
    const last = this.#document.body.at(-1) ?? this.#document.paragraphs[this.#document.header.bodyStart - 1];
    return last ? last.base + last.paragraph.line.end : 0;
  }

  get outline(): readonly OutlineNode[] {
    return (this.#outline ??= buildOutline(this.#document));
  }

  get sections(): readonly SectionStatus[] {
    return (this.#sections ??= this.#document.coverage.map(({ definition: { id, title, necessity }, state, section }) => ({
      id,
      title,
      necessity,
      state,
      ...(section ? { heading: headingSpan(section) } : {}),
    })));
  }

  /** As its date says; without one it was written when its year was over. */
  get knowledgeEnds(): readonly KnowledgeEnd[] {
    const { signing, period } = this.#document.timeline;
    const written = signing ?? (period && dayOf(period.year, 12, 31));
    return written === undefined ? [] : knowledgeEndingBefore(written);
  }

  get renumbering(): readonly TextEdit[] {
    return (this.#renumbering ??= renumber(this.#document));
  }

  get figures(): Figures {
    return (this.#figures ??= readLedger(this.#document));
  }
}

export class CheckedReport extends DocumentViews implements Report {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly work: WorkCounters;

  /** `complete` adds to the findings what only the views tell. */
  constructor(
    document: ReportDocument,
    complete: (views: ReportViews) => readonly Finding[],
    failures: readonly RuleFailure[],
    work: WorkCounters,
  ) {
    super(document);
    this.findings = complete(this);
    this.failures = failures;
    this.work = work;
  }
}
