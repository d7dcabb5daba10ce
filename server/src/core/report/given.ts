import type { Settings } from '../config/settings.js';
import { given } from '../questions/question.js';
import type { DocumentLanguage } from '../text/language.js';

/** What whoever has a text checked says of it. */
export const language = given<DocumentLanguage>('language');
export const settings = given<Settings>('settings');
/** What the front matter of the text says. */
export const frontMatter = given<Readonly<Record<string, unknown>>>('front matter');
