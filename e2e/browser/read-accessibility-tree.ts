import type { CDPSession, Frame, Page } from '@playwright/test';

/** One thing as assistive technology is told of it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly isFocusable: boolean;
  readonly isHidden: boolean;
  /** How a live region announces what changes in it. */
  readonly live: string | undefined;
}

interface RawNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

interface RawElement {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly RawElement[];
  readonly shadowRoots?: readonly RawElement[];
}

/**
 * What the browser tells assistive technology of this document, in reading order, closed shadow roots included.
 * With `inside`, only what stands in elements that have this attribute.
 */
export async function readAccessibilityTree(target: Frame | Page, inside?: string): Promise<AccessibleNode[]> {
  const page = 'page' in target ? target.page() : target;
  const session = await page.context().newCDPSession(target);
  try {
    await session.send('Accessibility.enable');
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: RawNode[] };
    const wanted = inside === undefined ? undefined : await nodesInside(session, inside);
    const isWanted = ({ backendDOMNodeId }: RawNode): boolean => wanted === undefined || (backendDOMNodeId !== undefined && wanted.has(backendDOMNodeId));
    return inReadingOrder(nodes).filter((node) => !node.ignored && isWanted(node)).map(toAccessible);
  } finally {
    await session.detach();
  }
}

function inReadingOrder(nodes: readonly RawNode[]): RawNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: RawNode): RawNode[] => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)!) : []))];
  return nodes.filter(({ parentId }) => parentId === undefined || !byId.has(parentId)).flatMap(walk);
}

async function nodesInside(session: CDPSession, attribute: string): Promise<Set<number>> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: RawElement };
  const found = new Set<number>();
  const walk = (element: RawElement, isInside: boolean): void => {
    const isIn = isInside || element.attributes?.includes(attribute) === true;
    if (isIn) found.add(element.backendNodeId);
    for (const child of [...(element.shadowRoots ?? []), ...(element.children ?? [])]) walk(child, isIn);
  };
  walk(root, false);
  return found;
}

function toAccessible(node: RawNode): AccessibleNode {
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  return {
    role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''),
    isFocusable: property('focusable') === true, isHidden: property('hidden') === true,
    live: property('live') as string | undefined,
  };
}
