import type { RuleTexts } from '../rule-texts.js';

export const structureTexts = {
} as const satisfies Readonly<Record<string, RuleTexts>>;
