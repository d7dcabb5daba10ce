import type { TemplateLine } from './template-notation.js';

/** What a section looks like before it is written: heading and paragraphs in the notation of template-notation.ts. */
export interface SectionTemplate {
  readonly heading: TemplateLine;
  readonly body: readonly TemplateLine[];
  /** What a typist may type for it: in Chinese, the initials of its pinyin, its whole pinyin. */
  readonly prefixes: readonly [string, string, string];
}
