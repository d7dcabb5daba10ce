import { commands, type Disposable } from 'vscode';
import type { Session } from '../session.js';
import { addOwnWord } from './add-own-word.js';
import { checkDocument } from './check-document.js';
import { insertSection } from './insert-section.js';
import { newReport } from './new-report.js';
import { openSample } from './open-sample.js';
import { renumber } from './renumber.js';
import { reopenWithEncoding } from './reopen-with-encoding.js';
import { restartService } from './restart-server.js';
import { setKind } from './set-kind.js';
import { showLog } from './show-log.js';
import { showRule } from './show-rule.js';
import { showTour } from './show-tour.js';
import { turnOffRule } from './turn-off-rule.js';
import { commentWordFile, openWordFile } from './word-files.js';

type Command = (session: Session, ...args: readonly unknown[]) => void | Promise<void>;

/** All commands of package.json, and those that only quick fixes call: `hegao.turnOffRule`, `hegao.addOwnWord` and `hegao.reopenWithEncoding`. */
export const commandTable = {
  'hegao.newReport': newReport,
  'hegao.openSample': openSample,
  'hegao.showTour': showTour,
  'hegao.insertSection': insertSection,
  'hegao.checkDocument': checkDocument,
  'hegao.renumber': renumber,
  'hegao.setKind': setKind,
  'hegao.openWordFile': openWordFile,
  'hegao.commentWordFile': commentWordFile,
  'hegao.showRule': showRule,
  'hegao.restartServer': restartService,
  'hegao.showLog': showLog,
  'hegao.turnOffRule': turnOffRule,
  'hegao.addOwnWord': addOwnWord,
  'hegao.reopenWithEncoding': reopenWithEncoding,
} as const satisfies Readonly<Record<string, Command>>;

export function registerCommands(session: Session): readonly Disposable[] {
  const table: Readonly<Record<string, Command>> = commandTable;
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, (...args: readonly unknown[]) => run(session, ...args)));
}
