import type { Settings } from '../config/settings.js';
import { readChunk } from '../paragraph/chunk.js';
import type { Question } from '../questions/question.js';
import { frontMatter, language as languageOf, settings as settingsOf } from '../report/given.js';
import { splitPlainText } from '../text/plain-chunks.js';
import type { DocumentLanguage } from '../text/language.js';
import { splitMarkdown } from '../text/markdown-chunks.js';
import type { Reading, Revision } from './revision.js';

/** How texts of a language are read. */
export function readingOf(language: DocumentLanguage): Reading {
  return { cuts: language === 'markdown' ? splitMarkdown : splitPlainText, read: (chunk) => readChunk(chunk, language) };
}

/** What is answered by whoever has the text read. */
export function givenBy(language: DocumentLanguage, settings: Settings): (revision: Revision) => ReadonlyMap<Question<unknown>, unknown> {
  return ({ frontMatter: declared }) =>
    new Map<Question<unknown>, unknown>([
      [languageOf, language],
      [settingsOf, settings],
      [frontMatter, declared],
    ]);
}
