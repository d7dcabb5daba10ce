/** How the text is read: Markdown by its own syntax, the other two line by line. */
export type DocumentLanguage = 'official-report' | 'plaintext' | 'markdown';
