/** What a line is a part of. */
export type ParagraphBlock = 'prose' | 'table-row' | 'quote';
