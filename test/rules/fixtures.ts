import fs from 'node:fs';
import path from 'node:path';
import type { DocumentLanguage } from '../../server/src/core/index.js';

/** One example of a rule fixture: text with its wrong words marked, as ⟦四、⟧{numbering-sequence → 三、}. */
export interface Example {
  readonly name: string;
  /** 错: must be found. 对: ordinary right text. 陷阱: looks wrong, is right. */
  readonly verdict: '错' | '对' | '陷阱';
  readonly language: DocumentLanguage;
  readonly marked: string;
  /** What the rule's first fixes make of it, where the fixture says so. */
  readonly fixed: string | undefined;
}

const EXAMPLE =
  /^## (?<verdict>错|对|陷阱)[：·\s]*(?<name>.*)\n+(?<fence>`{3,})(?<language>[a-z-]+)\n(?<marked>[\s\S]*?)\n\k<fence>$(?:\n+(?<fixedFence>`{3,})fixed\n(?<fixed>[\s\S]*?)\n\k<fixedFence>$)?/gmu;

export const fixtureFolder = path.join(process.cwd(), 'test/rules');

export function readFixture(file: string): readonly Example[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(EXAMPLE)].map(({ groups }) => ({
    name: groups!['name']!,
    verdict: groups!['verdict'] as Example['verdict'],
    language: languageOf(groups!['language']!),
    marked: groups!['marked']!,
    fixed: groups!['fixed'],
  }));
}

function languageOf(fence: string): DocumentLanguage {
  return fence === 'text' ? 'plaintext' : fence === 'md' || fence === 'markdown' ? 'markdown' : 'official-report';
}

/** The text without its marks. */
export function unmark(marked: string): string {
  return marked.replace(/⟦([^⟧]*)⟧\{[^}]*\}/gu, '$1');
}
