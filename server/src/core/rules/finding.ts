import type { SectionId } from '../kinds/kinds.js';
import type { RuleId } from '../messages/messages.js';
import type { Severity } from '../text/severity.js';
import type { Span } from '../text/span.js';

/** Another place that takes part in a finding, with what it says there. */
export interface RelatedPlace<Where = Span> {
  readonly span: Where;
  readonly message: string;
}

/** A way to mend a finding. Edits of one fix never overlap and are sorted by position. */
export interface Fix<Where = Span> {
  readonly title: string;
  /** A safe fix changes no meaning and may join a fix-all. */
  readonly safe: boolean;
  readonly edits: readonly { readonly span: Where; readonly newText: string }[];
}

/** What a rule found. `Where` is how places are told: in offsets into the text, for all who read a Report. */
export interface Finding<Where = Span> {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The smallest text that is wrong. */
  readonly span: Where;
  /** Plain language: what is wrong, what it should be, on what basis. */
  readonly message: string;
  readonly related: readonly RelatedPlace<Where>[];
  /** The likeliest first. */
  readonly fixes: readonly Fix<Where>[];
  readonly data?: FindingData;
  /** Left out where the finding is right however far the report is written. */
  readonly waits?: Waiting<Where>;
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
export interface Waiting<Where = Span> {
  /** What is still to come, in words for the writer. */
  readonly toCome?: string;
  /** Lines behind the place of what is missing: it is due once one of them stands and nobody writes in it. Left out where it waits for none. */
  readonly behind?: readonly Where[];
  /** Where what is missing would be written: while somebody writes there, it is not due. */
  readonly rooms?: readonly Where[];
}

export interface RuleFailure {
  readonly rule: RuleId;
  readonly message: string;
}
