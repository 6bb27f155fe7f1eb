'use client';

import type { ComponentProps, ReactNode } from 'react';
import { memo, useMemo } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { markdownBlocks } from '../model/markdown-blocks';
import { withoutHalfMarker } from '../model/markers';
import { rehypeCitations, remarkNoMarkerDefinitions } from '../model/rehype-citations';
import { CitationChip } from './citation-chip';
import { CodeBlock } from './code-block';

const remarkPlugins = [remarkGfm, remarkNoMarkerDefinitions];
const schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((name) => name !== 'img' && name !== 'input'),
  clobberPrefix: 'answer-',
};
const rehypePlugins: ComponentProps<typeof ReactMarkdown>['rehypePlugins'] = [
  [rehypeSanitize, schema],
  rehypeCitations,
];

type ElementProps = { children?: ReactNode; className?: string };

const components: Components & Record<string, (props: never) => ReactNode> = {
  'citation-group': ({ ids }: { ids: string }) => <CitationChip ids={ids.split(' ')} />,
  a: ({ href, children }: ElementProps & { href?: string }) => <OuterLink href={href}>{children}</OuterLink>,
  p: ({ children }: ElementProps) => <p dir="auto">{children}</p>,
  li: ({ children, className }: ElementProps) => (
    <li dir="auto" className={className}>
      {children}
    </li>
  ),
  h1: ({ children }: ElementProps) => <h3 dir="auto">{children}</h3>,
  h2: ({ children }: ElementProps) => <h3 dir="auto">{children}</h3>,
  h3: ({ children }: ElementProps) => <h4 dir="auto">{children}</h4>,
  h4: ({ children }: ElementProps) => <h4 dir="auto">{children}</h4>,
  blockquote: ({ children }: ElementProps) => <blockquote dir="auto">{children}</blockquote>,
  pre: ({ children }: ElementProps) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }: ElementProps) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="table-frame" tabIndex={0}>
      <table dir="auto">{children}</table>
    </div>
  ),
};

/** Markdown of an answer: markers become chips, images are left out, finished blocks never render again. */
export function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => markdownBlocks(withoutHalfMarker(text)), [text]);
  return (
    <div className="answer-text">
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are only ever added at the end
        <Block key={place} text={block} />
      ))}
    </div>
  );
}

const Block = memo(function Block({ text }: { text: string }) {
  return (
    <ReactMarkdown remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins} components={components}>
      {text}
    </ReactMarkdown>
  );
});

/** A link out of the answer: it says where it leads and tells the other side nothing. */
function OuterLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  const host = hostOf(href);
  if (!host) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <bdi className="ms-1 text-muted text-small">({host})</bdi>
    </a>
  );
}

function hostOf(href: string | undefined): string | undefined {
  try {
    const { protocol, host } = new URL(href ?? '');
    return protocol === 'http:' || protocol === 'https:' ? host : undefined;
  } catch {
    return undefined;
  }
}
