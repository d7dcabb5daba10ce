import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import { configFileName, createConfigFiles } from '../workspace/config-file.js';
import type { FileProblem } from '../workspace/file-problem.js';
import { createLocalEventsFiles, localEventsFileName } from '../workspace/local-events-file.js';
import { createLocalWordsFiles, localWordsFileName } from '../workspace/local-words-file.js';
import type { FileSettings } from './settings.js';
import type { ConfigFiles } from './settings-source.js';

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Configuration files and local tables as the command line finds and reads them; read afresh each time, so that nothing here can be out of date. */
export const configFilesOnDisk: ConfigFiles = {
  names: [configFileName, localEventsFileName, localWordsFileName],
  nearest(uri) {
    const location = URI.parse(uri);
    if (location.scheme !== 'file') return undefined;
    const { file, settings, problems } = createConfigFiles().nearest(dirname(location.fsPath));
    if (file === undefined) return undefined;
    return {
      uri: URI.file(file).toString(),
      checks: settings,
      problems: placed(problems),
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
      problems: placed(table.problems),
    };
  },
  localWords(uri) {
    const location = URI.parse(uri);
    if (location.scheme !== 'file') return undefined;
    const table = createLocalWordsFiles().nearest(dirname(location.fsPath));
    if (table === undefined) return undefined;
    return {
      uri: URI.file(table.file).toString(),
      words: table.words,
      problems: placed(table.problems),
    };
  },
};

/** An editor shows each at some place. */
function placed(problems: readonly FileProblem[]): FileSettings['problems'] {
  return problems.map(({ range, message }) => ({ range: range ?? wholeFile, message }));
}
