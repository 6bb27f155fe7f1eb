import {
  ArrowLeftToLine,
  ChevronDown,
  ChevronUp,
  CircleCheck,
  CircleDashed,
  CircleDot,
  Download,
  FileX2,
  History,
  ScanLine,
  X,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { endpoints } from '@/shared/config/paths';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Tooltip } from '@/shared/ui/tooltip';
import type { ReaderPlace } from '../model/place';
import type { VerdictKey } from '../model/verdict';

type ReaderBarProps = {
  places: readonly ReaderPlace[];
  current: ReaderPlace;
  verdict: VerdictKey | undefined;
  onPlace: (place: ReaderPlace) => void;
  onShowInAnswer?: () => void;
  onClose: () => void;
};

/** The document's name, the way through the citations, and how surely the marked words are the quoted ones. */
export function ReaderBar(props: ReaderBarProps) {
  const t = useTranslations('reader');
  const { places, current, verdict, onPlace, onShowInAnswer, onClose } = props;
  return (
    <header className="grid shrink-0 gap-1 border-b bg-bg px-3 py-2 pane:px-4">
      <div className="flex min-h-9 items-center gap-1">
        <h2 className="min-w-0 flex-1 truncate font-semibold">
          <bdi>{current.documentName}</bdi>
        </h2>
        <Original place={current} />
        <IconButton size="small" label={t('close')} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
        {places.length > 1 && <Walk places={places} current={current} onPlace={onPlace} />}
        {verdict && <Verdict verdict={verdict} />}
        {current.source === 'superseded' && (
          <span className="inline-flex items-center gap-1.5">
            <History aria-hidden className="size-3.5" />
            {t('superseded', { version: current.version ?? 1 })}
          </span>
        )}
        {onShowInAnswer && (
          <button
            type="button"
            onClick={onShowInAnswer}
            className="ms-auto inline-flex min-h-8 items-center gap-1.5 rounded-control px-2 font-medium text-accent hover:underline"
          >
            <ArrowLeftToLine aria-hidden className="size-3.5 rtl:-scale-x-100" />
            <span className="sr-only pane:not-sr-only">{t('showInAnswer')}</span>
          </button>
        )}
      </div>
    </header>
  );
}

function Original({ place }: { place: ReaderPlace }) {
  const t = useTranslations('reader');
  if (place.documentId === undefined) return null;
  return (
    <Tooltip text={t('original')}>
      <Button asChild variant="quiet" size="icon" className="pane:size-8">
        <a
          aria-label={t('original')}
          href={endpoints.documentFile(place.documentId, place.version)}
          download={place.documentName}
        >
          <Download aria-hidden />
        </a>
      </Button>
    </Tooltip>
  );
}

type WalkProps = Pick<ReaderBarProps, 'places' | 'current' | 'onPlace'>;

function Walk({ places, current, onPlace }: WalkProps) {
  const t = useTranslations('reader');
  const place = places.findIndex(({ id }) => id === current.id);
  const step = (by: number) => {
    const next = places.at((place + by) % places.length);
    if (next) onPlace(next);
  };
  const button = 'grid size-8 place-items-center rounded-control hover:bg-sunken';
  return (
    <span className="-ms-2 inline-flex items-center">
      <button type="button" aria-label={t('previousCitation')} onClick={() => step(-1)} className={button}>
        <ChevronUp aria-hidden className="size-4" />
      </button>
      <span className="tabular-nums">{t('citationOf', { place: place + 1, count: places.length })}</span>
      <button type="button" aria-label={t('nextCitation')} onClick={() => step(1)} className={button}>
        <ChevronDown aria-hidden className="size-4" />
      </button>
    </span>
  );
}

const signs = {
  exact: CircleCheck,
  close: CircleDot,
  box: CircleCheck,
  page: CircleDashed,
  looking: CircleDashed,
  scan: ScanLine,
  deleted: FileX2,
} as const;

function Verdict({ verdict }: { verdict: VerdictKey }) {
  const t = useTranslations('reader');
  const Sign = signs[verdict];
  return (
    <span role="status" className="inline-flex items-center gap-1.5">
      <Sign aria-hidden className={verdict === 'exact' ? 'size-3.5 text-ok' : 'size-3.5'} />
      {t(`verdicts.${verdict}`)}
    </span>
  );
}
