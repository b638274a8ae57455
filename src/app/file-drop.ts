/** A file that is dropped on the map. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class FileDrop implements ReactiveController {
  /** A file is held over the map. */
  over = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly frame: boolean },
    private readonly take: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['dragover', 'dragleave', 'drop'] as const)
      this.host.addEventListener(type, this.onDrag);
  }

  hostDisconnected(): void {
    for (const type of ['dragover', 'dragleave', 'drop'] as const)
      this.host.removeEventListener(type, this.onDrag);
  }

  /** In somebody's article a dropped file is the article's. */
  private readonly onDrag = (event: DragEvent): void => {
    if (this.host.frame || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const over = event.type === 'dragover';
    if (over !== this.over) this.host.requestUpdate();
    this.over = over;
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file) this.take(file);
  };
}
