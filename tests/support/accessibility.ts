import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 at levels A and AA, and the best practices that screen readers depend on. */
const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict depends on colours: all that a change from light to dark can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Fails with each violation by rule, place and remedy; waits for fades to end, so that contrast is final. */
export async function expectNoAxeViolations(page: Page, rules: 'all' | 'of colour' = 'all'): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((animation) => {
      return animation.effect?.getComputedTiming().endTime !== Infinity;
    });
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  // Axe is half a megabyte of script: brought in once for as long as the document stays.
  const isBroughtIn = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder({ page, ...(isBroughtIn && { axeSource: 'undefined' }) })
    // in the page itself: no frame of another origin is in it, for which axe would open a second page each time
    .setLegacyMode()
    // what passes is not listed
    .options({ resultTypes: ['violations'] })
    // React Aria's own announcer points for some seconds at a spinner that is gone by then.
    .exclude('[data-live-announcer]');
  const { violations } = await (
    rules === 'all' ? builder.withTags(ruleSets) : builder.withRules(colourRules)
  ).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, 'accessibility violations').toEqual([]);
}
