import axe from 'axe-core';
import type { Surface } from '../../src/cli/browsers/browser.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Everything that axe holds against what stands at these selectors, shadow trees included. */
export async function violations(surface: Surface, selector = 'html'): Promise<readonly string[]> {
  const found = await surface.evaluate<Violation[]>(`
    ${axe.source};
    const { violations } = await axe.run({ include: [${JSON.stringify(selector)}] }, {
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

/** Controls of a page that are less than 24 pixels wide or high. */
export const tooSmall = `
  return [...document.querySelectorAll('button, select, summary, input, textarea')]
    .map((one) => [one.textContent.slice(0, 30), one.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && Math.min(width, height) < 24)
    .map(([name]) => name);`;
