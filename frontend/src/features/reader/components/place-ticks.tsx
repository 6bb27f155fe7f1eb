import { classes } from '@/shared/ui/classes';
import type { ReaderPlace } from '../model/place';

type PlaceTicksProps = {
  places: ReadonlyMap<number, readonly ReaderPlace[]>;
  current: ReaderPlace;
  pageCount: number;
};

/** Ticks at the edge of the pane: on which pages of the document the answer's citations stand. */
export function PlaceTicks({ places, current, pageCount }: PlaceTicksProps) {
  if (pageCount < 2) return null;
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 end-0 w-1.5">
      {[...places.keys()].map((page) => (
        <span
          key={page}
          style={{ top: `${((page - 0.5) / pageCount) * 100}%` }}
          className={classes(
            'absolute end-0 h-1 w-full rounded-full',
            page === current.page ? 'bg-accent' : 'bg-control',
          )}
        />
      ))}
    </div>
  );
}
