import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import type { Citation } from '@/shared/api/types';
import { classes } from '@/shared/ui/classes';
import { quotePieces } from '../model/inline-quote';
import { quotationBlocks } from '../model/quotation-blocks';
import { useAnswerContents } from './answer-context';
import { AnswerWords } from './answer-words';
import { useChat } from './chat-context';
import { CitationChip } from './citation-chip';
import { CopyButton } from './copy-button';
import { VerdictMark } from './verdict-mark';

/** An answer without a model: exact passages as cards, under the documents that they stand in; `near` ones do not answer. */
export function Quotation({ text, near = false }: { text: string; near?: boolean }) {
  const blocks = useMemo(() => quotationBlocks(text), [text]);
  return (
    <div className="grid gap-4">
      {blocks.map((block, place) => {
        const key = `${block.kind}-${place}`;
        if (block.kind === 'words') return <AnswerWords key={key} text={block.markdown} />;
        return <QuotesOfDocument key={key} name={block.name} quotes={block.quotes} near={near} />;
      })}
    </div>
  );
}

type QuotesOfDocumentProps = { name: string; quotes: { place: string; markdown: string }[]; near: boolean };

function QuotesOfDocument({ name, quotes, near }: QuotesOfDocumentProps) {
  return (
    <section className="grid gap-2">
      {name && (
        <h3 className="flex min-w-0 items-baseline gap-2">
          <FileText aria-hidden className="size-4 shrink-0 self-center text-muted" />
          <bdi className="min-w-0 truncate font-semibold">{name}</bdi>
        </h3>
      )}
      {quotes.map((quote, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: quotes are only ever added at the end
        <QuoteCard key={at} place={quote.place} markdown={quote.markdown} near={near} />
      ))}
    </section>
  );
}

type QuoteCardProps = { place: string; markdown: string; near: boolean };

const QuoteCard = memo(function QuoteCard({ place, markdown, near }: QuoteCardProps) {
  const pieces = useMemo(() => quotePieces(markdown), [markdown]);
  const { citations, messageId } = useAnswerContents();
  const { opened } = useChat();
  const ids = pieces.flatMap((piece) => ('citationIds' in piece ? piece.citationIds : []));
  const cited = ids.flatMap((id) => citations.get(id) ?? []);
  const current = opened?.messageId === messageId && ids.includes(opened.citationId);
  return (
    <blockquote
      data-current={current || undefined}
      className={classes(
        'grid gap-1 rounded-card border px-4 pt-3 pb-1 data-[current]:border-accent',
        near
          ? 'border-control border-dashed'
          : 'border-s-4 border-s-mark bg-surface data-[current]:border-s-accent',
      )}
    >
      <p dir="auto" lang="" className="whitespace-pre-line text-start text-answer">
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are only ever added at the end
          <Piece key={at} piece={piece} />
        ))}
      </p>
      <QuoteFooter place={place} citation={cited[0]} />
    </blockquote>
  );
});

function Piece({ piece }: { piece: ReturnType<typeof quotePieces>[number] }) {
  if ('citationIds' in piece) return <CitationChip ids={piece.citationIds} />;
  return piece.strong ? <strong>{piece.words}</strong> : piece.words;
}

type QuoteFooterProps = { place: string; citation: Citation | undefined };

function QuoteFooter({ place, citation }: QuoteFooterProps) {
  const t = useTranslations('chat');
  const { messageId } = useAnswerContents();
  const { openCitation } = useChat();
  return (
    <footer className="flex min-h-9 flex-wrap items-center gap-x-3">
      {place && <bdi className="text-muted text-small">{place}</bdi>}
      {citation && <VerdictMark verdict={citation.verdict} source={citation.source} />}
      {citation && (
        <span className="-me-2 ms-auto flex items-center">
          <CopyButton text={citation.quote} label={t('copyQuote')} />
          <button
            type="button"
            onClick={() => openCitation({ messageId, citationId: citation.id })}
            className="min-h-8 rounded-control px-2 font-medium text-accent hover:underline"
          >
            {t('showInDocument')}
          </button>
        </span>
      )}
    </footer>
  );
}
