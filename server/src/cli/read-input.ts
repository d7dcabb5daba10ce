import { createGatherer } from '../workspace/read-file.js';
import { unreadable } from '../workspace/unreadable-input.js';

export async function readStandardInput(): Promise<Uint8Array> {
  const gathered = createGatherer();
  try {
    for await (const chunk of process.stdin) gathered.add(chunk as Uint8Array);
  } catch (error) {
    throw unreadable(error);
  }
  return gathered.all();
}
