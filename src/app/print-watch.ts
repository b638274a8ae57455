/** Tells an element that the browser is about to print, so that the picture for paper is made for that time alone. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintWatch implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & { printing: boolean }) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
  }

  private readonly onPrint = ({ type }: Event): void => {
    this.host.printing = type === 'beforeprint';
  };
}
