// Settings take effect at once and are undone as fast.
import * as assert from 'node:assert/strict';
import { activateHegao, closeAll, open, rulesIn, waitForFinding, waitUntilGone, withSettings } from '../workbench.js';
import { waitFor } from '../wait.js';

suite('settings', () => {
  suiteSetup(activateHegao);
  teardown(closeAll);

  test('a rule that is switched off is silent until it is switched on again', async () => {
    const { document } = await open('defects.gw');
    await waitForFinding(document, 'numbering-sequence');
    await withSettings({ 'hegao.rules': { 'numbering-sequence': 'off' } }, async () => {
      await waitUntilGone(document, 'numbering-sequence');
      assert.ok(rulesIn(document).includes('plan-year-not-next'), 'the other rules go on');
    });
    await waitForFinding(document, 'numbering-sequence');
  });

  test('a severity can be changed', async () => {
    const { document } = await open('defects.gw');
    await waitForFinding(document, 'numbering-sequence');
    await withSettings({ 'hegao.rules': { 'numbering-sequence': 'hint' } }, async () => {
      const lighter = async () => (await waitForFinding(document, 'numbering-sequence')).diagnostic.severity === 3;
      await waitFor('a hint', lighter);
    });
  });

  test('hegao.enable: false takes all findings away, true brings them back', async () => {
    const { document } = await open('defects.gw');
    await waitForFinding(document, 'numbering-sequence');
    await withSettings({ 'hegao.enable': false }, async () => {
      await waitFor('no finding', () => rulesIn(document).length === 0);
    });
    await waitForFinding(document, 'numbering-sequence');
  });

  test('a language that is left out is not checked', async () => {
    const text = await open('defects.txt');
    await waitForFinding(text.document, 'numbering-sequence');
    await withSettings({ 'hegao.languages': ['official-report'] }, async () => {
      await waitFor('no finding', () => rulesIn(text.document).length === 0);
    });
    await waitForFinding(text.document, 'numbering-sequence');
  });
});
