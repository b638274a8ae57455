/** What a step of a drag does to the page: handles and map move, and nothing else is written before the words' turn. */
import { expect, test } from '../support/browser.ts';
import { dateSlider, mapReady, mapState, openMap } from '../support/view-page.ts';

test('steps that follow each other write nothing but the handles; then words and values are exact', async ({
  page,
}) => {
  await openMap(page, '/?at=2020-10-11T02:00&span=1d');
  const seen = await page.locator('conflict-map').evaluate(async (map) => {
    const roots: ShadowRoot[] = [];
    const collect = (root: ParentNode): void => {
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot) {
          roots.push(shadowRoot);
          collect(shadowRoot);
        }
    };
    collect(document);
    const inside = (selector: string): Element => {
      for (const root of roots) {
        const found = root.querySelector(selector);
        if (found) return found;
      }
      throw new Error(`got no ${selector}`);
    };
    const [thumb, edge] = [inside('.thumb'), inside('.edge')];
    const drawings: string[] = [];
    // All that is drawn anew goes through the one method of Lit's own class.
    let type = Object.getPrototypeOf(inside('cm-timeline'));
    while (!Object.hasOwn(type, 'performUpdate')) type = Object.getPrototypeOf(type);
    const { performUpdate } = type;
    type.performUpdate = function (this: HTMLElement): void {
      drawings.push(this.localName);
      performUpdate.call(this);
    };
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => void records.push(...more));
    for (const root of [document, ...roots])
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    const step = async (hour: number): Promise<void> => {
      Reflect.set(map, 'view', { at: `2020-10-11T${String(hour).padStart(2, '0')}:00` });
      // Elements draw in microtasks, the words' turn is a task of a timer: none can come between these steps.
      for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
    };
    await step(3);
    records.length = 0;
    drawings.length = 0;
    const places: number[] = [];
    for (let hour = 4; hour < 24; hour += 1) {
      await step(hour);
      places.push(thumb.getBoundingClientRect().x, edge.getBoundingClientRect().x);
    }
    type.performUpdate = performUpdate;
    observer.disconnect();
    return {
      places: new Set(places).size,
      drawings,
      written: records.map(({ target, attributeName }) => `${target.nodeName} ${attributeName ?? ''}`),
    };
  });
  expect(seen).toEqual({ places: 40, drawings: [], written: [] });
  const slider = dateSlider(page);
  await expect(slider).toHaveAttribute('aria-valuetext', /^Sun 11 Oct 2020, 23:00/);
  await expect(page.locator('cm-state').first()).toContainText('Sun 11 Oct 2020, 23:00');
  expect((await mapState(page)).view.at).toContain('2020-10-11T23:00');
});

test('a key’s step is told at once, however soon after the last', async ({ page }) => {
  await page.goto('/?at=2020-10-11T02:00&span=1d');
  await mapReady(page);
  const told = await dateSlider(page).evaluate(async (thumb) => {
    const values: (string | null)[] = [];
    for (let n = 0; n < 6; n += 1) {
      thumb.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      values.push(thumb.getAttribute('aria-valuetext')?.slice(0, 22) ?? null);
    }
    return values;
  });
  expect(told).toEqual([3, 4, 5, 6, 7, 8].map((hour) => `Sun 11 Oct 2020, 0${hour}:00`));
});
