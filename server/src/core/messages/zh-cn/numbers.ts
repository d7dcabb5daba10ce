import type { RuleTexts } from '../rule-texts.js';

export const numberTexts = {
} as const satisfies Readonly<Record<string, RuleTexts>>;
