// A person at the workbench: presses keys, moves the mouse, types Chinese, looks, takes pictures.
import path from 'node:path';

/** A key pressed while the workbench moves its focus gets lost, so a press is repeated until its effect shows. */
async function press(page, key, selector) {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(key);
    try {
      return await page.waitForSelector(selector, { timeout: attempt < 6 ? 2000 : 15_000 });
    } catch (error) {
      if (attempt === 6) throw error;
    }
  }
}

/** Asks for suggestions until this one is offered: a list that opened too early does not fill up by itself, it has to be opened anew. */
async function askFor(page, suggestion) {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('Control+Space');
    try {
      return await page.waitForSelector(`.suggest-widget.visible .monaco-list-row:has-text("${suggestion}")`, { timeout: 4000 });
    } catch (error) {
      if (attempt === 6) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Opens a line below the caret and types Latin letters into it; keys that got lost are typed again. */
async function typeBelow(page, letters) {
  await page.keyboard.press('Control+Enter');
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.type(letters, { delay: 60 });
    try {
      return await page.waitForFunction(
        (typed) => [...document.querySelectorAll('.editor-instance .view-line')].some((line) => line.textContent.trim() === typed),
        letters,
        { timeout: 4000 },
      );
    } catch (error) {
      if (attempt === 4) throw error;
      await page.keyboard.press('Escape');
      await focusEditor(page);
      await page.keyboard.press('Control+Enter');
    }
  }
}

/** What an input method does: it shows letters while they are typed, and in their place the word that is chosen. */
async function compose(page, letters, word) {
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= letters.length; end++) {
    const text = letters.slice(0, end);
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    await page.waitForTimeout(30);
  }
  await session.send('Input.insertText', { text: word });
  await session.detach();
}

async function focusEditor(page) {
  await press(page, 'Control+1', '.editor-instance .monaco-editor.focused');
}

const picker = '.quick-input-widget:not([style*="display: none"])';

/**
 * Opens a list, writes into it until it has chosen the entry with this text, and takes it: a list that is still being filled does not listen,
 * and one that opened while the focus was on its way elsewhere closes again, so each attempt looks whether it is still there.
 */
async function choose(page, openList, text, written = text) {
  const input = page.locator(`${picker} input`).first();
  const entry = `${picker} .monaco-list-row.focused:has-text("${text}")`;
  for (let attempt = 1; ; attempt++) {
    try {
      await openList();
      await input.fill(written, { timeout: 4000 });
      await page.waitForSelector(entry, { timeout: attempt < 6 ? 4000 : 20_000 });
      return await page.keyboard.press('Enter');
    } catch (error) {
      if (attempt === 6) throw error;
      // The same words once more are no change to a list: it is emptied, if it is there.
      await input.fill('', { timeout: 1000 }).catch(() => undefined);
    }
  }
}

/** Opens the list of this key, unless it is open. */
async function openWith(page, key) {
  if (!(await page.isVisible(`${picker} input`))) await press(page, key, `${picker} input`);
}

/** Opens the command palette and runs the command of this title. */
async function runCommand(page, title) {
  await choose(page, () => openWith(page, 'F1'), title, `>${title}`);
}

/** Picks an entry of the open list by writing a part of it. */
async function pick(page, text) {
  await choose(page, () => page.waitForSelector(`${picker} .monaco-list-row:has-text("${text}")`), text);
}

/** Opens a file of the folder by its name. */
async function open(page, name) {
  await choose(page, () => openWith(page, 'Control+KeyP'), name);
  await page.waitForSelector(`.tab.active:has-text("${name}")`);
  await focusEditor(page);
}

async function goToLine(page, line) {
  await press(page, 'Control+KeyG', `${picker} input`);
  await page.keyboard.type(`${line}`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(picker, { state: 'hidden' });
  await focusEditor(page);
}

/** A pointer that comes while the workbench still draws is not seen: it goes away and comes again until its effect shows. */
async function pointAt(page, selector, effect) {
  for (let tries = 1; ; tries++) {
    await page.mouse.move(5, 5);
    await page.locator(selector).first().hover({ force: true });
    try {
      return await page.waitForSelector(effect, { timeout: 4000 });
    } catch (error) {
      if (tries === 8) throw error;
    }
  }
}

/** The text on the screen, without the hard blanks that the editor draws. */
async function visibleText(page) {
  const lines = await page.locator('.editor-instance .view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** What has just opened is still being drawn. */
async function picture(page, file) {
  await page.waitForTimeout(300);
  await page.screenshot({ path: file });
}

export function personAt(page, pictures) {
  return {
    page,
    press: (key, selector) => press(page, key, selector),
    type: (text) => page.keyboard.insertText(text),
    compose: (letters, word) => compose(page, letters, word),
    runCommand: (title) => runCommand(page, title),
    pick: (text) => pick(page, text),
    open: (name) => open(page, name),
    askFor: (suggestion) => askFor(page, suggestion),
    typeBelow: (letters) => typeBelow(page, letters),
    focusEditor: () => focusEditor(page),
    goToLine: (line) => goToLine(page, line),
    pointAt: (selector, effect) => pointAt(page, selector, effect),
    sees: (selector) => page.waitForSelector(selector),
    seesNoMore: (selector) => page.waitForSelector(selector, { state: 'hidden' }),
    reads: () => visibleText(page),
    picture: (name) => picture(page, path.join(pictures, `${name}.png`)),
  };
}
