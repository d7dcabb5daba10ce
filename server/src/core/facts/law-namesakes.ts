import { lawByName } from '../data/laws.js';
import { keptByParagraph } from '../document/kept.js';
import type { PlacedParagraph } from '../document/placed.js';
import type { Paragraph } from '../document/paragraph.js';

const LOCAL_TITLE = /《([^《》]{4,60}(?:条例|规定|办法|规则))》/gu;
const PLACE = /[省市州盟县区旗]$/u;

/** What is called a regulation and is no national one: 《青山省信访条例》. */
const otherTitlesIn = keptByParagraph(({ text }: Paragraph): readonly string[] => {
  if (!text.includes('《')) return [];
  return Array.from(text.matchAll(LOCAL_TITLE), ([, name]) => name!).filter((name) => !lawByName(name));
});

/** The names that a report may mean local regulations by. */
export interface LawNamesakes {
  /** 信访条例 may mean 《青山省信访条例》 where that one is named too. */
  include(shortName: string): boolean;
}

export function readLawNamesakes(paragraphs: readonly PlacedParagraph[]): LawNamesakes {
  let titles: ReadonlySet<string> | undefined;
  const known = new Map<string, boolean>();
  return {
    include: (name) => {
      titles ??= new Set(paragraphs.flatMap(({ paragraph }) => otherTitlesIn(paragraph)));
      const answer = known.get(name) ?? [...titles].some((title) => title.endsWith(name) && PLACE.test(title.slice(0, -name.length)));
      known.set(name, answer);
      return answer;
    },
  };
}

const PLACE_BEFORE = /[省市州盟县区旗]的?《?$/u;

/** 我省《信访条例》. */
export function followsPlace(text: string, start: number): boolean {
  return PLACE_BEFORE.test(text.slice(Math.max(0, start - 3), start));
}
