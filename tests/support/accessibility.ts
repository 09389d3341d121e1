import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 at levels A and AA, and the best practices that screen readers depend on. */
const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with each violation by rule, place and remedy; waits for fades to end, so that contrast is final. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((animation) => {
      return animation.effect?.getComputedTiming().endTime !== Infinity;
    });
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(ruleSets)
    // React Aria's own announcer points for some seconds at a spinner that is gone by then.
    .exclude('[data-live-announcer]')
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, 'accessibility violations').toEqual([]);
}
