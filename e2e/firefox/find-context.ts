import type { BidiSession } from './bidi-session.ts';
import { BrowsingContext } from './browsing-context.ts';

interface Node {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Node[] | null;
}

/** The tab or frame whose address matches, in the whole browser or within one tab; a closed shadow root hides no frame. */
export async function findContext(session: BidiSession, address: RegExp, within?: BrowsingContext): Promise<BrowsingContext | undefined> {
  const { contexts } = await session.send<{ contexts: readonly Node[] }>('browsingContext.getTree', within === undefined ? {} : { root: within.id });
  const all = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
  const found = all(contexts).find(({ url }) => address.test(url));
  return found && new BrowsingContext(session, found.context);
}
