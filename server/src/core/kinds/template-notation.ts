/**
 * The notation in which report templates are written down, and the two forms that it is turned into: a TextMate snippet and plain text.
 *
 *     [[×]]             a blank, filled with × until somebody fills it in
 *     [[机关=××局]]      a blank with a name: every place of that name changes together
 *     [[甲|乙|丙]]        a blank to be filled by choosing one of these
 *     <报告年> <次年>     the year that the report speaks of, and the year after it
 *     •                 at the start of a line: an item of the section, numbered （一）（二） or 一是、二是 as the report demands
 */
export type TemplateLine = string;

/**
 * What a typist may type for a template: the initials of its pinyin, its whole pinyin. Never Chinese: that would come up in the middle of what somebody
 * writes, and write over it.
 */
export type Prefixes = readonly [string, string];

export interface TemplateYears {
  readonly report: string;
  readonly next: string;
}

/** How the items of a section are numbered: `parenthesised` below 一、, `series` below every other heading. */
export type ItemStyle = 'parenthesised' | 'series';

const itemOrdinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

const blank = /\[\[(?:([^=[\]]+)=)?([^[\]]*)\]\]/gu;

/** Numbers the items; the count starts anew after every line that is no item. */
export function numberItems(lines: readonly TemplateLine[], style: ItemStyle): readonly TemplateLine[] {
  let item = 0;
  return lines.map((line) => {
    if (!line.startsWith('•')) {
      item = 0;
      return line;
    }
    const ordinal = itemOrdinals[item++] ?? '';
    return (style === 'parenthesised' ? `（${ordinal}）` : `${ordinal}是`) + line.slice(1);
  });
}

/** The template as a TextMate snippet: blanks become tab stops in reading order, and the caret ends behind everything. */
export function toSnippet(template: string, years: TemplateYears): string {
  const numberOf = new Map<string, number>();
  let count = 0;
  const body = escapeSnippet(template).replace(blank, (_match, name: string | undefined, content: string) => {
    const known = name === undefined ? undefined : numberOf.get(name);
    if (known !== undefined) {
      return `\${${String(known)}}`;
    }
    count += 1;
    if (name !== undefined) {
      numberOf.set(name, count);
    }
    return writeBlank(count, content);
  });
  return `${fillYears(body, years)}$0`;
}

/** The template as it reads with every blank left as it is. */
export function toPlainText(template: string, years: TemplateYears): string {
  return fillYears(
    template.replace(blank, (_match, _name: string | undefined, content: string) => content.split('|', 1).join('')),
    years,
  );
}

function writeBlank(number: number, content: string): string {
  if (content === '') {
    return `$${String(number)}`;
  }
  return content.includes('|') ? `\${${String(number)}|${content.replaceAll('|', ',')}|}` : `\${${String(number)}:${content}}`;
}

export function yearsOf(reportYear: number | undefined): TemplateYears {
  return reportYear === undefined ? { report: '××××', next: '××××' } : { report: String(reportYear), next: String(reportYear + 1) };
}

function fillYears(text: string, years: TemplateYears): string {
  return text.replaceAll('<报告年>', years.report).replaceAll('<次年>', years.next);
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, String.raw`\$&`);
}
