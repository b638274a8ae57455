/** Controls send requests up; the composition root turns them into changes of the view. */
import type { Request } from '../state/request.ts';

export const REQUEST = 'conflict-map-request';

/** Dispatched by a control for a user's act; bubbles and crosses shadow boundaries up to the root element. */
export class RequestSent extends CustomEvent<Request> {
  constructor(request: Request) {
    super(REQUEST, { detail: request, bubbles: true, composed: true });
  }
}
