/** What the interface's elements are made from. */
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Conflict } from '../model/conflict.ts';
import { LANGUAGES, type Language } from '../model/words.ts';
import type { Scene } from '../scene/types.ts';
import type { Request } from '../state/request.ts';
import { type Command, CommandSent } from './command.ts';
import { RequestSent } from './request-event.ts';
import { inTurn } from './turns.ts';

/** An element whose first drawing takes its turn while the interface starts. */
export class Drawn extends LitElement {
  protected override scheduleUpdate(): Promise<void> | undefined {
    const draw = (): void => {
      super.scheduleUpdate();
    };
    if (!this.hasUpdated) return inTurn(draw);
    draw();
    return undefined;
  }
}

/** What the elements inside the map's root share: the conflict, the scene and the language come down as properties. */
export class Part extends Drawn {
  static override properties: PropertyDeclarations = {
    conflict: { attribute: false },
    scene: { attribute: false },
    lang: { attribute: false },
  };
  declare conflict: Conflict | undefined;
  declare scene: Scene | undefined;
  declare lang: Language;

  constructor() {
    super();
    // Before the element's code came, its language was set as the attribute that every element has.
    const set = this.getAttribute('lang');
    this.lang = LANGUAGES.find((lang) => lang === set) ?? 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It would outlast the language that it names.
    if (this.hasAttribute('lang')) this.removeAttribute('lang');
  }

  /** Asks for a change of the view. */
  protected ask(request: Request): void {
    this.dispatchEvent(new RequestSent(request));
  }

  /** Tells of an act that is not part of the view. */
  protected tell(command: Command): void {
    this.dispatchEvent(new CommandSent(command));
  }
}
