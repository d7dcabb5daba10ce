import type { TemplateLine } from './template-notation.js';

/** What a section looks like before it is written, in the notation of template-notation.ts. */
export interface SectionTemplate {
  /** Where it is not the section's standard title. */
  readonly heading?: TemplateLine;
  readonly body: readonly TemplateLine[];
  /** What a typist may type for it: in Chinese, the initials of its pinyin, its whole pinyin. */
  readonly prefixes: readonly [string, string, string];
}
