/** Saves the map as it is now as a picture. The code that draws it arrives when it is asked for. */
import { css, html, nothing } from 'lit';
import { pictureWords } from '../../i18n/catalogues/picture.ts';
import { translate } from '../../i18n/messages.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { pngFile, save, svgFile } from './picture-file.ts';
import { withFonts } from './picture-fonts.ts';

export class Save extends Part {
  static override properties = {
    ...Part.properties,
    site: { attribute: false },
    theme: { attribute: false },
    said: { state: true },
  };
  /** Address of the site's root, with a slash at its end. */
  declare site: string;
  declare theme: 'light' | 'dark';
  declare said: string;

  constructor() {
    super();
    this.site = '';
    this.theme = 'light';
    this.said = '';
  }

  static override styles = [
    base,
    css`
      :host { display: block; margin-bottom: var(--space-4); }
      h3 { margin: 0 0 var(--space-1); font-size: inherit; font-weight: 650; }
      p { margin: var(--space-1) 0 0; color: var(--ink-2); font-size: var(--text-xs); }
      .acts { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    `,
  ];

  private async save(kind: 'svg' | 'png'): Promise<void> {
    const { conflict, scene, lang, site, theme } = this;
    if (!conflict || !scene) return;
    try {
      const code = await import('../static-map.ts');
      const tree = code.finishedPicture(scene, conflict, await code.groundOf(site), lang, theme);
      const text = await withFonts(code.svgText(tree), site);
      const name = `${code.pictureName(scene, conflict)}.${kind}`;
      save(kind === 'svg' ? svgFile(text) : await pngFile(text, code.FINISHED_SIZE), name);
      this.said = translate(pictureWords, lang, 'saved', { name });
    } catch {
      this.said = translate(pictureWords, lang, 'failed');
    }
  }

  protected override render(): unknown {
    const { lang } = this;
    if (!this.conflict || !this.scene) return nothing;
    const button = (kind: 'svg' | 'png'): unknown =>
      html`<button class="button" type="button" @click=${() => void this.save(kind)}>${translate(pictureWords, lang, kind)}</button>`;
    return html`<h3>${translate(pictureWords, lang, 'save')}</h3>
      <div class="acts">${button('png')}${button('svg')}</div>
      <p>${translate(pictureWords, lang, 'save-note')}</p><p role="status">${this.said}</p>`;
  }
}
customElements.define('cm-save', Save);
