import type { XmlElement } from '../xml/element.js';
import type { Styles } from './styles.js';

/** A level of a list, as w:lvl defines it (ISO/IEC 29500-1, 17.9). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** How a format of its own writes its first numbers. */
  readonly custom: string | undefined;
  /** `%1、`, with the numbers of this level and those above. */
  readonly text: string;
  /** All numbers as plain digits. */
  readonly legal: boolean;
  /** By which level it is begun anew, counted from 1; 0: by none. */
  readonly restart: number | undefined;
  readonly behind: 'tab' | 'space' | 'nothing';
  /** The style of paragraphs that stand on it. */
  readonly style: string | undefined;
  /** The font of its text, for bullets. */
  readonly font: string | undefined;
}

/** A list that paragraphs can name by `numId`. */
export interface List {
  /** Lists of one definition count on with each other. */
  readonly definition: number;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin at a number of their own when this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  /** A style of numbering has the levels. */
  readonly link: string | undefined;
}

export class Numbering {
  readonly #definitions = new Map<number, Definition>();
  readonly #nums = new Map<number, XmlElement>();
  readonly #lists = new Map<number, List | undefined>();

  constructor(
    root: XmlElement | undefined,
    private readonly styles: Styles,
  ) {
    for (const element of root?.all('w:abstractNum') ?? []) {
      const levels = new Map(element.all('w:lvl').map((level) => [levelIndex(level), readLevel(level)]));
      this.#definitions.set(idOf(element, 'w:abstractNumId'), { levels, link: element.value('w:numStyleLink') });
    }
    for (const element of root?.all('w:num') ?? []) this.#nums.set(idOf(element, 'w:numId'), element);
  }

  list(numId: number): List | undefined {
    if (!this.#lists.has(numId)) this.#lists.set(numId, this.#read(numId));
    return this.#lists.get(numId);
  }

  #read(numId: number): List | undefined {
    const element = this.#nums.get(numId);
    const definition = element && this.#definition(element.number('w:abstractNumId') ?? -1);
    if (!element || !definition) return undefined;
    const levels = new Map(definition.levels);
    const starts = new Map<number, number>();
    for (const override of element.all('w:lvlOverride')) {
      const level = override.child('w:lvl');
      const start = override.number('w:startOverride');
      if (level) levels.set(levelIndex(override), readLevel(level));
      if (start !== undefined) starts.set(levelIndex(override), start);
    }
    return { definition: definition.id, levels, starts };
  }

  #definition(id: number): { readonly id: number; readonly levels: ReadonlyMap<number, Level> } | undefined {
    const definition = this.#definitions.get(id);
    if (definition?.link === undefined || definition.levels.size > 0) return definition && { id, levels: definition.levels };
    const linked = this.#nums.get(this.styles.numberingOf(definition.link) ?? -1)?.number('w:abstractNumId');
    const levels = linked === undefined ? undefined : this.#definitions.get(linked)?.levels;
    return levels && { id: linked!, levels };
  }
}

function idOf(element: XmlElement, name: string): number {
  return Number(element.attribute(name) ?? Number.NaN);
}

function levelIndex(element: XmlElement): number {
  return idOf(element, 'w:ilvl');
}

function readLevel(element: XmlElement): Level {
  const format = numberFormat(element);
  const behind = element.value('w:suff');
  return {
    start: element.number('w:start') ?? 0,
    format: format?.attribute('w:val') ?? 'decimal',
    custom: format?.attribute('w:format'),
    text: element.value('w:lvlText') ?? '',
    legal: element.child('w:isLgl') !== undefined && element.value('w:isLgl') !== '0' && element.value('w:isLgl') !== 'false',
    restart: element.number('w:lvlRestart'),
    behind: behind === 'space' || behind === 'nothing' ? behind : 'tab',
    style: element.value('w:pStyle'),
    font: element.child('w:rPr')?.child('w:rFonts')?.attribute('w:ascii'),
  };
}

/** A format that older programs do not know stands beside one that they do. */
function numberFormat(element: XmlElement): XmlElement | undefined {
  const choice = element.child('mc:AlternateContent')?.child('mc:Choice');
  return choice?.child('w:numFmt') ?? element.child('w:numFmt');
}
