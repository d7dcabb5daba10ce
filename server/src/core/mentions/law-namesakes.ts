import { lawByName } from '../dated/laws.js';
import type { Paragraph } from '../paragraph/paragraph.js';
import { facts, question } from '../questions/question.js';
import { matchesOf } from '../text/matches.js';

const LOCAL_TITLE = /《([^《》]{4,60}(?:条例|规定|办法|规则))》/gu;
const PLACE = /[省市州盟县区旗]$/u;

/** What is called a regulation and is no national one: 《青山省信访条例》. */
function otherTitlesIn({ text }: Paragraph): readonly string[] {
  if (!text.includes('《')) return [];
  return matchesOf(LOCAL_TITLE, text)
    .map(([, name]) => name!)
    .filter((name) => !lawByName(name));
}

const otherTitles = facts('titles of other regulations', otherTitlesIn);

/** The titles of all regulations in a report that are no national ones. */
export const otherRegulations = question('other regulations', { otherTitles }, (given): readonly string[] => [
  ...new Set(given.otherTitles.flatMap(({ fact }) => fact)),
]);

/** The names that a report may mean local regulations by. */
export interface LawNamesakes {
  /** 信访条例 may mean 《青山省信访条例》 where that one is named too. */
  include(shortName: string): boolean;
}

/** Looked up once for each name: a report may name a law thousands of times. */
export function namesakesAmong(titles: readonly string[]): LawNamesakes {
  const known = new Map<string, boolean>();
  return {
    include: (name) => {
      const answer = known.get(name) ?? titles.some((title) => title.endsWith(name) && PLACE.test(title.slice(0, -name.length)));
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
