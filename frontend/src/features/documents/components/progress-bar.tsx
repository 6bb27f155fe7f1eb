type ProgressBarProps = {
  label: string;
  /** 0 to 100; undefined where the whole is not known. */
  percent?: number;
};

/** A thin bar; without a percentage it only says that something is going on. */
export function ProgressBar({ label, percent }: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1 overflow-hidden rounded-full bg-line"
    >
      <div
        className={`h-full rounded-full bg-accent transition-[width] duration-[180ms] ${percent === undefined ? 'w-1/3 animate-wait' : ''}`}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
