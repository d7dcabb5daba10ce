import type { Span, TextEdit } from './text/span.js';
import type { RelationKind, RelationRole } from './facts/relation.js';
import type { KindId, SectionId } from './kinds/kinds.js';
import type { RuleId } from './rules/catalogue.js';
import type { KnowledgeEnd } from './data/currency.js';

/** How the text is read: Markdown by its own syntax, the other two line by line. */
export type DocumentLanguage = 'official-report' | 'plaintext' | 'markdown';

/** From the gravest to the lightest. `error` is a contradiction provable from the text alone or a fixed legal form broken. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Another place that takes part in a finding, with what it says there. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** A way to mend a finding. Edits of one fix never overlap and are sorted by position. */
export interface Fix {
  readonly title: string;
  /** A safe fix changes no meaning and may join a fix-all. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The smallest text that is wrong. */
  readonly span: Span;
  /** Plain language: what is wrong, what it should be, on what basis. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** The likeliest first. */
  readonly fixes: readonly Fix[];
  readonly data?: FindingData;
  /** Left out where the finding is right however far the report is written. */
  readonly waits?: Waiting;
}

export interface FindingData {
  /** For rules about sections: the section that is meant. */
  readonly section?: SectionId;
  /** The file was read in a wrong encoding: `whole` where nothing else can be said about the text, `places` where single characters were not read. */
  readonly garbled?: 'whole' | 'places';
  /** For rules about the sign-off: the part of it that is meant. */
  readonly part?: 'issuer' | 'date';
}

/** What a finding waits for while its report is being written. Whoever is handed a report that is done looks at none of this. */
export interface Waiting {
  /** What is still to come, in words for the writer. */
  readonly toCome?: string;
  /** Lines behind the place of what is missing: it is due once one of them stands and nobody writes in it. Left out where it waits for none. */
  readonly behind?: readonly Span[];
  /** Where what is missing would be written: while somebody writes there, it is not due. */
  readonly rooms?: readonly Span[];
}

/** A heading of the report, with everything below it. */
export interface OutlineNode {
  /** What stands in the heading line, without the body of a run-in heading. */
  readonly name: string;
  /** 1 for 一、, 2 for （一） … as nested in this report. */
  readonly level: number;
  /** The heading together with all that belongs to it. */
  readonly span: Span;
  /** The heading alone. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineNode[];
}

/** How a section that the kind of report asks for stands in this report. */
export interface SectionStatus {
  readonly id: SectionId;
  /** Its standard title, for example 存在的不足和原因. */
  readonly title: string;
  readonly necessity: 'must' | 'should' | 'may';
  /** `mentioned`: its content stands somewhere, but not under a heading of its own. */
  readonly state: 'present' | 'mentioned' | 'missing';
  /** Where its heading stands, when present. */
  readonly heading?: Span;
}

export interface RuleFailure {
  readonly rule: RuleId;
  readonly message: string;
}

/** How much work one check did; exact on any machine, so tests and benchmarks gate on it. */
export interface WorkCounters {
  readonly chunks: number;
  /** Chunks that were not known from an earlier revision and had to be read. */
  readonly chunksRead: number;
}

/** A number of the report at its place. */
export interface FigurePlace {
  /** From the first character of the number, or of 近, 约 before it, to the end of the unit. */
  readonly span: Span;
  /** The number alone. */
  readonly number: Span;
  readonly sentence: Span;
  /** In the unit as printed; the same twice for an exact number. */
  readonly low: number;
  readonly high: number;
  /** As printed; empty where none is. */
  readonly unit: string;
}

/** One thing that the report gives numbers of. Two numbers are one indicator only if all that is said about them is the same. */
export interface FigureIndicator {
  /** What is counted: 行政复议案件. Empty where the sentence does not say. */
  readonly what: string;
  /** What was done: 办理. Empty where nothing is said. */
  readonly deed: string;
  /** Organs other than the reporting one; empty for the reporting one. */
  readonly whose: string;
  /** Words for its time; empty for the time that the report as a whole speaks of. */
  readonly period: string;
  /** 其中, 新增, 累计, 未, 计划 … */
  readonly qualifiers: readonly string[];
  readonly unitClass: string;
  /** In the order of the text. */
  readonly places: readonly FigurePlace[];
  readonly relations: readonly FigureRelation[];
}

/** Numbers that the text itself relates by arithmetic. */
export interface FigureRelation {
  readonly kind: RelationKind;
  /** The rule that speaks up where it does not hold. */
  readonly rule: RuleId;
  readonly holds: boolean;
  /** As a careful reader would reckon: 21＋37＝58. */
  readonly arithmetic: string;
  /** In the order of the text. */
  readonly members: readonly { readonly role: RelationRole; readonly span: Span }[];
}

/** The ledger: all numbers of the report, and how they hang together. */
export interface Figures {
  readonly indicators: readonly FigureIndicator[];
  readonly relations: readonly FigureRelation[];
}

/** The report as its readers see it, apart from what is wrong with it. */
export interface ReportViews {
  readonly kind: KindId;
  /** What decided the kind. */
  readonly kindFrom: 'declared' | 'setting' | 'title' | 'headings' | 'default';
  /** The year that the report speaks of. */
  readonly reportYear: number | undefined;
  readonly title: Span | undefined;
  /** From the first signing organ to the signing date. */
  readonly signOff: Span | undefined;
  /** Where the last line of the body ends, before attachments, sign-off and imprint. */
  readonly bodyEnd: number;
  readonly outline: readonly OutlineNode[];
  readonly sections: readonly SectionStatus[];
  /** The sorts of dated knowledge that end before this report was written: what came later cannot be checked. */
  readonly knowledgeEnds: readonly KnowledgeEnd[];
  /** Edits that put every heading ordinal right, for the renumber command; empty when nothing is to be done. */
  readonly renumbering: readonly TextEdit[];
  readonly figures: Figures;
}

/** Everything that is known about one revision of a document. Answers every request; nothing is analysed again. */
export interface Report extends ReportViews {
  /** Sorted by position. */
  readonly findings: readonly Finding[];
  /** Rules that crashed on this revision; all others still reported. */
  readonly failures: readonly RuleFailure[];
  readonly work: WorkCounters;
}
