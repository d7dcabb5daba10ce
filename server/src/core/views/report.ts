import type { Span, TextEdit } from '../text/span.js';
import type { RelationKind, RelationRole } from '../figures/relations/relation.js';
import type { KindId, SectionId } from '../kinds/kinds.js';
import type { RuleId } from '../messages/messages.js';
import type { DetectedKind } from '../report/detect-kind.js';
import type { KnowledgeEnd } from '../dated/currency.js';
import type { Finding, RuleFailure } from '../rules/finding.js';

/** A heading of the report, with everything below it. `Where` is how places are told: in offsets into the text, for all who read a Report. */
export interface OutlineNode<Where = Span> {
  /** What stands in the heading line, without the body of a run-in heading. */
  readonly name: string;
  /** 1 for 一、, 2 for （一） … as nested in this report. */
  readonly level: number;
  /** The heading together with all that belongs to it. */
  readonly span: Where;
  /** The heading alone. */
  readonly nameSpan: Where;
  readonly children: readonly OutlineNode<Where>[];
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

/** How much work one check did; exact on any machine, so tests and benchmarks gate on it. */
export interface WorkCounters {
  readonly chunks: number;
  /** Chunks that were not known from an earlier revision and had to be read. */
  readonly chunksRead: number;
  /** Lines that rules on single lines looked at again. */
  readonly linesRead: number;
  /** The questions that were worked out anew, those of rules among them, by name. */
  readonly questions: readonly string[];
}

/** A number of the report at its place. */
export interface FigurePlace<Where = Span> {
  /** From the first character of the number, or of 近, 约 before it, to the end of the unit. */
  readonly span: Where;
  /** The number alone. */
  readonly number: Where;
  readonly sentence: Where;
  /** In the unit as printed; the same twice for an exact number. */
  readonly low: number;
  readonly high: number;
  /** As printed; empty where none is. */
  readonly unit: string;
}

/** One thing that the report gives numbers of. Two numbers are one indicator only if all that is said about them is the same. */
export interface FigureIndicator<Where = Span> {
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
  readonly places: readonly FigurePlace<Where>[];
  readonly relations: readonly FigureRelation<Where>[];
}

/** Numbers that the text itself relates by arithmetic. */
export interface FigureRelation<Where = Span> {
  readonly kind: RelationKind;
  /** The rule that speaks up where it does not hold. */
  readonly rule: RuleId;
  readonly holds: boolean;
  /** As a careful reader would reckon: 21＋37＝58. */
  readonly arithmetic: string;
  /** In the order of the text. */
  readonly members: readonly { readonly role: RelationRole; readonly span: Where }[];
}

/** The ledger: all numbers of the report, and how they hang together. */
export interface Figures<Where = Span> {
  readonly indicators: readonly FigureIndicator<Where>[];
  readonly relations: readonly FigureRelation<Where>[];
}

/** The report as its readers see it, apart from what is wrong with it. */
export interface ReportViews {
  readonly kind: KindId;
  /** What decided the kind. */
  readonly kindFrom: DetectedKind['from'];
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
