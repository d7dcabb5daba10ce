import type { Settings } from '../config/settings.js';
import type { Series } from '../facts/series.js';
import { detectKind, type DetectedKind } from '../kinds/detect-kind.js';
import { kindById, type KindDefinition, type SectionId } from '../kinds/kinds.js';
import type { DocumentLanguage } from '../report.js';
import { readOutline, type Outline } from './outline.js';
import type { Paragraph } from './paragraph.js';
import { readNumbering, type NumberingReader } from './numbering.js';
import type { PlacedParagraph } from './placed.js';
import { readDocumentSeries, type PlacedMarker } from './placed-series.js';
import { coverSections, planOf, presentSections, sectionsOf, type Section, type SectionCoverage } from './sections.js';
import { readClosing, type Closing } from './sign-off.js';
import { readTimeline } from './read-timeline.js';
import type { Timeline } from './timeline.js';
import { readHeader, type Header } from './title.js';
import { readYears, type ReportYears } from './years.js';

/** A fact of a paragraph that may be empty. It has to be a constant function: answers are kept by it. */
export type ListedFact = (paragraph: Paragraph, settings: Settings) => { readonly length: number };

export interface DocumentParts {
  readonly language: DocumentLanguage;
  readonly settings: Settings;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Reads the numbers of headings; a checker hands one in that remembers the numbers before. */
  readonly numbering?: NumberingReader;
}

/** The report as its readers see it. Each part is worked out when first asked for. Positions are offsets into the document. */
export class ReportDocument {
  readonly language: DocumentLanguage;
  readonly settings: Settings;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly #frontMatter: Readonly<Record<string, unknown>>;
  readonly #numbering: NumberingReader;
  readonly #with = new Map<ListedFact, readonly PlacedParagraph[]>();
  #series: readonly Series<PlacedMarker>[] | undefined;
  #header: Header | undefined;
  #closing: Closing | undefined;
  #outline: Outline | undefined;
  #sections: readonly Section[] | undefined;
  #present: ReadonlyMap<SectionId, Section> | undefined;
  #coverage: readonly SectionCoverage[] | undefined;
  #kind: DetectedKind | undefined;
  #years: ReportYears | undefined;
  #timeline: Timeline | undefined;
  #body: readonly PlacedParagraph[] | undefined;

  constructor(parts: DocumentParts) {
    this.language = parts.language;
    this.settings = parts.settings;
    this.paragraphs = parts.paragraphs;
    this.#frontMatter = parts.frontMatter;
    this.#numbering = parts.numbering ?? readNumbering;
  }

  get header(): Header {
    return (this.#header ??= readHeader(this.paragraphs));
  }

  get closing(): Closing {
    return (this.#closing ??= readClosing(this.paragraphs, this.header.bodyStart));
  }

  get outline(): Outline {
    return (this.#outline ??= readOutline(this.paragraphs, this.header.bodyStart, this.#numbering));
  }

  /** 一是…二是… in running text. */
  get series(): readonly Series<PlacedMarker>[] {
    return (this.#series ??= readDocumentSeries(this.paragraphs));
  }

  get detectedKind(): DetectedKind {
    return (this.#kind ??= detectKind(
      this.#frontMatter['报告类型'],
      this.settings.kind,
      this.header.titles,
      this.outline,
      this.paragraphs,
    ));
  }

  get kind(): KindDefinition {
    return kindById(this.detectedKind.kind);
  }

  /** The sections before the sign-off. */
  get sections(): readonly Section[] {
    return (this.#sections ??= sectionsOf(this.outline, this.closing.bodyEnd));
  }

  /** The paragraphs of a section, its heading's included. */
  paragraphsOf(section: Section): readonly PlacedParagraph[] {
    return this.paragraphs.slice(section.heading.at.index, section.next?.at.index ?? this.closing.bodyEnd);
  }

  /** Those sections that the kind asks for and that stand under a heading. */
  get present(): ReadonlyMap<SectionId, Section> {
    return (this.#present ??= presentSections(this.kind, this.sections));
  }

  /** The section that plans the next year, where it stands under a heading. */
  get planSection(): Section | undefined {
    return planOf(this.present);
  }

  /** How each section that the kind asks for stands. */
  get coverage(): readonly SectionCoverage[] {
    return (this.#coverage ??= coverSections(
      this.kind,
      { all: this.sections, present: this.present },
      this.body,
      this.planSection && new Set(this.paragraphsOf(this.planSection)),
    ));
  }

  get body(): readonly PlacedParagraph[] {
    return (this.#body ??= this.paragraphs.slice(this.header.bodyStart, this.closing.bodyEnd));
  }

  /** The paragraphs of the body that have a fact, in order. */
  bodyWith(fact: ListedFact): readonly PlacedParagraph[] {
    let list = this.#with.get(fact);
    if (!list) this.#with.set(fact, (list = this.body.filter(({ paragraph }) => fact(paragraph, this.settings).length > 0)));
    return list;
  }

  get years(): ReportYears {
    return (this.#years ??= readYears({
      kind: this.kind,
      title: this.header.titles[0],
      bodyStart: this.header.bodyStart,
      bodyEnd: this.closing.bodyEnd,
      paragraphs: this.paragraphs,
      plan: this.planSection,
      sections: this.sections,
      deliveryNote: this.header.deliveryNote,
      signing: this.closing.signOff.date,
    }));
  }

  /** What time the report accounts for, and when each of its sentences plays. */
  get timeline(): Timeline {
    return (this.#timeline ??= readTimeline(this));
  }

  /** The report is written for a website, or inside the administration: as set, else by the marks that it carries. */
  get publication(): 'internal' | 'web' | 'unknown' {
    if (this.settings.publication !== 'auto') return this.settings.publication;
    if (this.header.documentNumber || this.header.approver) return 'internal';
    return this.#carriesWebMarks() ? 'web' : 'unknown';
  }

  #carriesWebMarks(): boolean {
    const edges = [...this.paragraphs.slice(0, 12), ...this.paragraphs.slice(-8)];
    return edges.some(({ paragraph }) => paragraph.find(WEB_MARK) !== undefined);
  }
}

const WEB_MARK =
  /^(?:【?(?:信息)?来源[：:]|发布(?:时间|日期|机构|单位)[：:]|索引号|浏览(?:次数|量)|(?:【)?字(?:号|体)[：:]|打印|分享到|责任编辑[：:]|扫一扫|您(?:现在)?的位置|当前位置|相关(?:报道|文档|链接))/u;
