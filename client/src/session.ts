import type { DocumentSelector, LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CrashPolicy } from './crash-policy.js';
import type { ServiceState } from './service-state.js';

/** What every part of the extension works with, from activation to the end. */
export interface Session {
  /** Of the extension: publisher and name. */
  readonly id: string;
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly service: ServiceState;
  readonly crashes: CrashPolicy;
  /** The documents that may be reports. */
  readonly selector: DocumentSelector;
  /** Where the pages on the rules stand. */
  readonly rulePages: Uri;
  /** Where the sample reports lie. */
  readonly samples: Uri;
  readonly rules: readonly RuleSummary[];
}

export interface RuleSummary {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}
