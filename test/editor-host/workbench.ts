// A person at VS Code: what they see, press and type, in the workbench of the editor host.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../machine/dependencies.mjs';

const squiggles = { error: '.squiggly-error', warning: '.squiggly-warning', info: '.squiggly-info' } as const;

export type Severity = keyof typeof squiggles;

/** What is needed of the element of a line: the editor draws them in no certain order. */
interface DrawnLine {
  readonly style: { readonly top: string };
  readonly textContent: string;
}

/** Names are those a person reads; whatever is awaited rejects after the time-out of the page. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The editor that has the focus, or had it last. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Resolves when the window is drawn and its files are listed. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Presses one key or a chord after another: `press('Control+K', 'Control+S')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types where the focus is, as fingers do: quotes and brackets close themselves. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Opens a file of the folder through Go to File, and puts the cursor into it. */
  async openFile(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    await (await this.quickPick('Control+P', path, name)).click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Puts the cursor at a line and a column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await (
      await this.quickPick('Control+G', `:${line},${column}`, /^Press 'Enter'|^Go to line|line/i)
    ).waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The lines of the editor that are in sight, from the top. */
  async lines(): Promise<string[]> {
    const lines = await this.editor.locator('.view-line').evaluateAll((elements: DrawnLine[]) =>
      elements
        .map((element) => ({ top: parseFloat(element.style.top), text: element.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.map((line) => line.replaceAll('\u00a0', ' '));
  }

  /** Resolves when the editor shows the text in a line. */
  async shows(text: string): Promise<void> {
    await this.editor.locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** Saves the file and resolves when nothing in it is unsaved. */
  async save(): Promise<void> {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Waits for squiggles in the editor. */
  async squiggle(severity: Severity = 'warning'): Promise<Locator> {
    const found = this.editor.locator(squiggles[severity]);
    await found.first().waitFor({ state: 'attached' });
    return found;
  }

  /** Moves the cursor to the next problem of the file, and closes the view that opens there. */
  async goToNextProblem(): Promise<void> {
    await this.press('F8');
    await this.page.locator('.peekview-widget, .marker-widget').first().waitFor();
    await this.press('Escape');
  }

  /** Opens the quick fixes at the cursor. Their titles, from the top. */
  async lightbulb(): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // A young language server may cancel the question: ask again.
    for (let tries = 1; ; tries++) {
      await this.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: 5000 });
        break;
      } catch (error) {
        if (tries === 4) throw error;
        await this.press('Escape');
      }
    }
    return (await rows.allInnerTexts()).map((title) => title.trim());
  }

  /** Picks one of the quick fixes that {@link lightbulb} opened, by a part of its title. */
  async pick(title: string): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
  }

  /** Runs a command of the palette by its title, which may end early: `Latchkey: Scan`. */
  async run(title: string): Promise<void> {
    await (await this.quickPick('F1', `>${title}`, title)).click();
  }

  /** The titles that the palette offers for a text. */
  async offered(text: string): Promise<string[]> {
    await this.quickPick('F1', `>${text}`, /./);
    const titles = await this.page.locator('.quick-input-list .monaco-list-row .label-name').allInnerTexts();
    await this.press('Escape');
    return titles;
  }

  /** Opens a list with a key, types into it, and waits for a row. Asks again: a young window may not know it yet. */
  private async quickPick(key: string, text: string, row: string | RegExp): Promise<Locator> {
    const input = this.page.locator('.quick-input-widget input').first();
    const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
    for (let tries = 1; ; tries++) {
      try {
        await this.press(key);
        await input.waitFor({ timeout: 2000 });
        await input.fill(text);
        await found.waitFor({ timeout: 3000 });
        return found;
      } catch (error) {
        if (tries === 5) throw error;
        await this.press('Escape');
      }
    }
  }

  /** Answers a question at the top of the window: types the answer, or picks the entry that has it. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget input').first().waitFor();
    await this.type(text);
    await this.press('Enter');
  }

  /** Picks an entry of a list at the top of the window, by its text. */
  async choose(text: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /** Waits for a notification that says this. Its buttons: `.getByRole('button', { name })`. */
  async notification(text: string | RegExp): Promise<Locator> {
    const found = this.page
      .locator('.notifications-toasts .notification-list-item', { hasText: text })
      .first();
    await found.waitFor();
    return found;
  }

  /** Opens a view container by its name in the activity bar. */
  async openViews(name: string): Promise<void> {
    const tab = this.page.locator(`.activitybar .action-item:has([aria-label^="${name}"])`).first();
    if (!((await tab.getAttribute('class')) ?? '').includes('checked')) await tab.click();
    await this.page.locator('.sidebar .composite.title', { hasText: new RegExp(name, 'i') }).waitFor();
  }

  /** A view of the side bar, by its title. Its rows: `.locator('.monaco-list-row')`. */
  view(title: string): Locator {
    return this.page.locator('.sidebar .pane', {
      has: this.page.locator('.pane-header .title', { hasText: title }),
    });
  }

  /** Waits for a row of a view, by its text. */
  async row(view: string, text: string | RegExp): Promise<Locator> {
    const found = this.view(view).locator('.monaco-list-row', { hasText: text }).first();
    await found.waitFor();
    return found;
  }

  /** Keeps a picture of the window: test-results/screenshots/NAME.png. */
  async screenshot(name: string): Promise<string> {
    const path = join(root, 'test-results', 'screenshots', `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }
}
