/** Where the focus is, and bringing it back to what opened something. */
import type { LitElement } from 'lit';
import { CmReports } from '../ui/panel/cm-reports.ts';

/** The element that has the focus, looked up through shadow roots; `null` when nothing has it. */
function deepActive(): HTMLElement | null {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** The element of `part` that stands for the same report or place as `opener`, which was drawn anew. */
async function likeOf(opener: HTMLElement, part: LitElement): Promise<HTMLElement | null> {
  const { report, place } = opener.dataset;
  if (part instanceof CmReports) return report === undefined ? null : part.rowElement(report);
  const [name, id] = report === undefined ? ['place', place] : ['report', report];
  return id === undefined
    ? null
    : part.renderRoot.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(id)}"]`);
}

export class FocusReturn {
  private opener: HTMLElement | null = null;

  /** Called when something is about to open. */
  remember(): void {
    this.opener = deepActive();
  }

  /**
   * Focuses what opened it, else what now stands for it in the lists of `shell`, else the slider.
   * Does nothing when nothing was remembered.
   */
  async restore(shell: LitElement): Promise<void> {
    await shell.updateComplete;
    const { opener } = this;
    this.opener = null;
    if (!opener) return;
    const parts = shell.renderRoot.querySelectorAll<LitElement>('cm-reports, cm-places');
    if (opener.isConnected) {
      opener.focus();
      return;
    }
    for (const part of parts) {
      await part.updateComplete;
      const like = await likeOf(opener, part);
      if (!like) continue;
      like.focus();
      return;
    }
    shell.renderRoot.querySelector<HTMLElement>('cm-timeline')?.focus();
  }
}
