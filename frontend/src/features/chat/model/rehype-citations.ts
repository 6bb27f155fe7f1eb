import { splitMarkers } from './markers';

/** The parts of the syntax trees of mdast and hast that are walked here. */
interface TreeNode {
  type: string;
  value?: string;
  tagName?: string;
  identifier?: string;
  properties?: Record<string, unknown>;
  children?: TreeNode[];
}

const verbatim: ReadonlySet<string> = new Set(['code', 'pre']);

/** Turns markers in text, code excepted, into elements `citation-group` with the attribute `ids`. */
export function rehypeCitations() {
  return (tree: TreeNode): void => replaceIn(tree);
}

/** Removes link definitions named like a marker, which would turn markers into links. */
export function remarkNoMarkerDefinitions() {
  return (tree: TreeNode): void => {
    const { children } = tree;
    if (children) {
      tree.children = children.filter(
        (child) => !(child.type === 'definition' && /^c\d+$/i.test(child.identifier ?? '')),
      );
    }
  };
}

function replaceIn(node: TreeNode): void {
  if (!node.children || verbatim.has(node.tagName ?? '')) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return nodesOf(child.value ?? '');
    replaceIn(child);
    return [child];
  });
}

function nodesOf(text: string): TreeNode[] {
  return splitMarkers(text).map((piece) =>
    'words' in piece
      ? { type: 'text', value: piece.words }
      : {
          type: 'element',
          tagName: 'citation-group',
          properties: { ids: piece.citationIds.join(' ') },
          children: [],
        },
  );
}
