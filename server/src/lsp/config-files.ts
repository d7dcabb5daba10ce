import { dirname } from 'node:path';
import type { Range } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { configFileName, createConfigFiles } from '../workspace/config-file.js';
import { createLocalEventsFiles, localEventsFileName } from '../workspace/local-events-file.js';
import type { ConfigFiles } from './settings-source.js';

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Configuration files and local tables as the command line finds and reads them; read afresh each time, so that nothing here can be out of date. */
export const configFilesOnDisk: ConfigFiles = {
  names: [configFileName, localEventsFileName],
  nearest(uri) {
    const location = URI.parse(uri);
    if (location.scheme !== 'file') return undefined;
    const { file, settings, problems } = createConfigFiles().nearest(dirname(location.fsPath));
    if (file === undefined) return undefined;
    return {
      uri: URI.file(file).toString(),
      checks: settings,
      problems: problems.map(({ range, message }) => ({ range: range ?? wholeFile, message })),
    };
  },
  localEvents(uri) {
    const location = URI.parse(uri);
    if (location.scheme !== 'file') return undefined;
    const table = createLocalEventsFiles().nearest(dirname(location.fsPath));
    if (table === undefined) return undefined;
    return {
      uri: URI.file(table.file).toString(),
      events: table.events,
      problems: table.problems.map(({ line, message }) => ({ range: wholeLine(line - 1), message })),
    };
  },
};

/** Columns do not matter: editors draw to the end of the line. */
function wholeLine(line: number): Range {
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}
