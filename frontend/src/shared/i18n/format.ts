const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people read it, in steps of a thousand: 1,840,000 is "1.8 MB". */
export function formatBytes(bytes: number, locale: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

/** The names of languages in the language of the interface, most frequent first as the server lists them. */
export function formatLanguages(tags: string[] | undefined, locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(
    (tags ?? []).slice(0, 3).map((tag) => names.of(tag) ?? tag),
  );
}

/** A share of 0 to 100, or undefined where the whole is not known. */
export function percentOf(progress: { done: number; total: number } | undefined): number | undefined {
  if (!progress || progress.total <= 0) return undefined;
  return Math.min(100, Math.round((progress.done / progress.total) * 100));
}
