import type { Prefixes, TemplateLine } from './template-notation.js';

/** What a section looks like before it is written, in the notation of template-notation.ts. */
export interface SectionTemplate {
  /** Where it is not the section's standard title. */
  readonly heading?: TemplateLine;
  readonly body: readonly TemplateLine[];
  /** How it is called in a list. */
  readonly name: string;
  readonly prefixes: Prefixes;
}
