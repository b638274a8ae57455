/** Sets all attributes of an element from a record; those that went are taken away. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import type { SvgAttributes } from '../../static/map/node.ts';

class Attributes extends Directive {
  private last: SvgAttributes = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() stands in the tag of an element');
  }

  render(_next: SvgAttributes): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [next]: [SvgAttributes]): unknown {
    for (const name of Object.keys(this.last)) if (!(name in next)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(next))
      if (this.last[name] !== value) element.setAttribute(name, String(value));
    this.last = next;
    return noChange;
  }
}

export const attributes = directive(Attributes);
