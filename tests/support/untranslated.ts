import type { Page } from '@playwright/test';

/**
 * The words on screen that did not come through the translation layer. To be called in a pseudo-language, in which
 * every translated sentence stands between ⟦ and ⟧. What people typed is marked translate="no" and passed over; so
 * are dates and times (<time>), which Intl writes, and figures.
 */
export async function listUntranslated(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = new Set<string>();
    const named = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-roledescription'];
    // React Aria speaks for its own widgets from its own dictionaries, which have no pseudo-language.
    const isWidgetsOwn = (text: string) =>
      /^(Selected (Date|Time): .*|Remove|(Click|Press Enter|Double tap|Long press) to start dragging\.)$/.test(
        text.trim(),
      );
    const hasWords = (text: string) => {
      if (isWidgetsOwn(text)) return false;
      // A sentence can hold another one: the innermost goes first.
      let rest = text;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, '');
      }
      return /\p{L}{2,}/u.test(rest);
    };
    const isData = (element: Element) =>
      element.closest('[translate=no], time, script, style, option') !== null;

    for (const element of document.body.querySelectorAll('*')) {
      if (isData(element)) continue;
      for (const name of named) {
        const value = element.getAttribute(name);
        if (value !== null && hasWords(value)) found.add(`${name}="${value}"`);
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent ?? '';
      if (!parent || isData(parent) || !hasWords(text)) continue;
      // A sentence with user data in it is cut into several text nodes; the marks stand in their parent.
      const whole = parent.textContent ?? '';
      if (whole.includes('⟦') && whole.includes('⟧') && whole.indexOf('⟦') < whole.indexOf(text.trim()))
        continue;
      found.add(text.trim());
    }
    return [...found];
  });
}

/** Elements whose text is cut off: wider than their box, and neither scrolled nor wrapped. */
export async function listCutOff(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>(
      'button, a, h1, h2, h3, label, legend, th, p, li',
    )) {
      if (element.closest('[aria-hidden=true], .visually-hidden') || element.clientWidth === 0) continue;
      const style = getComputedStyle(element);
      const hides = style.overflowX !== 'visible' || style.textOverflow === 'ellipsis';
      if (
        hides &&
        style.overflowX !== 'auto' &&
        style.overflowX !== 'scroll' &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 80)}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    return found;
  });
}
