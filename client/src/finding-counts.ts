import type { DocumentStatus } from '../../server/src/lsp/protocol.js';

type Counts = DocumentStatus['counts'];

const names = [
  ['error', '错误'],
  ['warning', '警告'],
  ['information', '提示'],
  ['hint', '建议'],
] as const;

export function totalOf(counts: Counts): number {
  return names.reduce((total, [severity]) => total + counts[severity], 0);
}

/** For example 3处问题：错误1、警告2. */
export function describeCounts(counts: Counts): string {
  const parts = names.filter(([severity]) => counts[severity] > 0).map(([severity, name]) => `${name}${counts[severity]}`);
  return `${totalOf(counts)}处问题：${parts.join('、')}`;
}
