/** The page as assistive software is given it: the browser's own accessibility tree, in reading order. */
import type { CDPSession, Page } from '@playwright/test';

export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** What is read after the name of a slider, a chooser or a field; `''` where there is none. */
  readonly value: string;
  /** `expanded`, `pressed`, `level` and the like, as the browser has them. */
  readonly states: Readonly<Record<string, unknown>>;
  /** Text below it in one line, for what has no name of its own. */
  readonly text: string;
}

type Tree = Awaited<ReturnType<CDPSession['send']>> & { readonly nodes: readonly Node[] };
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Parts of a text that say nothing of their own. */
const SILENT = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'ListMarker', 'LineBreak']);

/** A slider's words: the browser's tree gives the number alone for sliders that are not inputs. */
async function sliderWords(session: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.getAttribute("aria-valuetext"); }',
    returnByValue: true,
  });
  return String(result.value ?? '');
}

/** Everything that is read, in order. */
export async function spokenTree(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as Tree;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: Node): readonly Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText' ? (node.name?.value ?? '') : children(node).map(textOf).join(' ');
  const read: Spoken[] = [];
  const walk = async (node: Node): Promise<void> => {
    const role = node.role?.value ?? '';
    if (!node.ignored && !SILENT.has(role)) {
      const slider = role === 'slider' && node.backendDOMNodeId !== undefined;
      read.push({
        role,
        name: node.name?.value ?? '',
        value: slider
          ? await sliderWords(session, node.backendDOMNodeId ?? 0)
          : String(node.value?.value ?? ''),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        text: textOf(node).replace(/\s+/g, ' ').trim(),
      });
    }
    for (const child of children(node)) await walk(child);
  };
  const [root] = nodes;
  if (root) await walk(root);
  await session.detach();
  return read;
}
