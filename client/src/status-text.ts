import type { Command } from 'vscode';
import type { DocumentStatus } from '../../server/src/lsp/protocol.js';
import { describeCounts, totalOf } from './finding-counts.js';
import type { ServicePhase } from './service-state.js';

const showProblems: Command = { command: 'workbench.actions.view.problems', title: '查看问题' };
const setKind: Command = { command: 'hegao.setKind', title: '设置报告类型' };
const check: Command = { command: 'hegao.checkDocument', title: '检查本文' };
const showLog: Command = { command: 'hegao.showLog', title: '查看日志' };
const restart: Command = { command: 'hegao.restartServer', title: '重启服务' };

/** What the language status item says: one thing at a time, with the command that helps. */
export interface StatusText {
  readonly text: string;
  readonly detail?: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy?: true;
  readonly command: Command;
}

const ofService: Readonly<Record<Exclude<ServicePhase, 'running'>, StatusText>> = {
  starting: { text: '检查服务正在启动', severity: 'information', busy: true, command: showLog },
  restarting: { text: '检查服务重启中', severity: 'warning', busy: true, command: showLog },
  stopped: { text: '检查服务已停止', severity: 'error', command: restart },
};

const ofSilence: Readonly<Record<Exclude<DocumentStatus['state'], 'checked'>, StatusText>> = {
  'not-a-report': { text: '不是报告，没有检查', severity: 'information', command: setKind },
  off: {
    text: '检查已关闭',
    severity: 'information',
    command: { command: 'workbench.action.openSettings', title: '打开设置', arguments: ['@ext:hegao.hegao'] },
  },
  'too-large': { text: '文稿过大，没有检查', severity: 'warning', command: showLog },
  failed: { text: '检查出错', severity: 'error', command: showLog },
};

export function statusText(phase: ServicePhase, status: DocumentStatus | null): StatusText {
  if (phase !== 'running') return ofService[phase];
  if (!status) return ofSilence['not-a-report'];
  return status.state === 'checked' ? ofReport(status) : ofSilence[status.state];
}

function ofReport(status: DocumentStatus): StatusText {
  const total = totalOf(status.counts);
  const year = status.reportYear === undefined ? '' : `（${status.reportYear}年）`;
  const found = total === 0 ? '没有发现问题' : describeCounts(status.counts);
  const troubles = [
    ...status.failures.map(({ rule }) => `规则 ${rule} 出错，其余规则照常检查`),
    ...status.settingsProblems.map((problem) => `配置有误：${problem}`),
  ];
  const toCome = status.toCome ?? [];
  const notes = [...troubles, ...stillToCome(toCome), ...knowledgeNote(status)];
  return {
    text: `${status.kindName ?? '报告'}${year}：${found}`,
    ...(notes.length > 0 && { detail: notes.join('；') }),
    severity: troubles.length > 0 ? 'warning' : 'information',
    command: status.failures.length > 0 ? showLog : total > 0 ? showProblems : toCome.length > 0 ? check : setKind,
  };
}

/** A report that is being written from top to bottom lacks what comes last; that is no problem yet. */
function stillToCome(parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [`还没有写到：${parts.join('、')}`] : [];
}

/** Silence about something newer than the tables means nothing. */
function knowledgeNote({ knowledgeEnds }: DocumentStatus): readonly string[] {
  if (knowledgeEnds.length === 0) return [];
  const ends = knowledgeEnds.map(({ name, until }) => `${name}收录到${monthOf(until)}`);
  return [`${ends.join('，')}：此后新出的查不出来，请自行核对`];
}

/** 2025-04-05 → 2025年4月 */
function monthOf(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `${year}年${month}月`;
}
