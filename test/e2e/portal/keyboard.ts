/** A person at a keyboard: Tab, arrows, Enter, Space and letters, and what has the focus as they would hear it. */
import type { KeyInput, Page } from 'puppeteer-core';

/** What has the focus, through every shadow root. */
export interface Focus {
  /** `button`, `radio`, `textarea`, … */
  kind: string;
  /** Its words, after those of its group. */
  name: string;
  value: string;
  checked: boolean;
}

const MOST_TABS = 400;
const MOST_ANSWERS = 20;

export class Keyboard {
  constructor(readonly page: Page) {}

  focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const labels =
        active instanceof Element && 'labels' in active ? [...((active.labels as NodeList | null) ?? [])] : [];
      const legend = words(active?.closest('fieldset')?.querySelector('legend'));
      const label = labels.length > 0 ? labels.map((one) => words(one as Element)).join(' ') : words(active);
      return {
        kind: active instanceof HTMLInputElement ? active.type : (active?.localName ?? ''),
        name: [legend, label].filter(Boolean).join(': '),
        value: active && 'value' in active ? String(active.value) : '',
        checked: active instanceof HTMLInputElement && active.checked,
      };
    });
  }

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** Tabs on until something of this name has the focus. */
  async tabTo(name: RegExp, kind?: string): Promise<Focus> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.press('Tab');
      const focus = await this.focus();
      if (name.test(focus.name) && (kind === undefined || focus.kind === kind)) return focus;
      passed.push(`${focus.kind} ${focus.name.slice(0, 60)}`);
    }
    throw new Error(`Tab never came to ${String(name)}. It passed: ${[...new Set(passed)].join(' | ')}`);
  }

  /** Tabs to a text field and types over what is there. */
  async write(name: RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.down('Control');
    await this.press('a');
    await this.page.keyboard.up('Control');
    await this.type(text);
  }

  /** Types, with Enter for a line end. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.press('Enter');
      if (line !== '') await this.page.keyboard.type(line);
    }
  }

  /** Tabs to a group of radio buttons and goes to the answer of this name. */
  async choose(question: RegExp, answer: RegExp): Promise<void> {
    const first = await this.tabTo(question, 'radio');
    if (!first.checked) await this.press(' ');
    for (let steps = 0; steps < MOST_ANSWERS; steps += 1) {
      const { name } = await this.focus();
      if (answer.test(name.split(': ').at(-1) ?? '')) return;
      await this.press('ArrowDown');
    }
    throw new Error(`${String(question)} has no answer ${String(answer)}`);
  }

  /** Tabs to a link or button and presses Enter. */
  async activate(name: RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press('Enter');
  }

  /** Presses Enter on something that leads to another page, and waits for it. */
  async go(name: RegExp): Promise<void> {
    await this.tabTo(name);
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), this.press('Enter')]);
  }
}
