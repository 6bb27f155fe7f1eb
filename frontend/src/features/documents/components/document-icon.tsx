import { File, FileSpreadsheet, FileText, Mail, Presentation } from 'lucide-react';

const kinds = [
  [/sheet|excel|csv|tab-separated/, FileSpreadsheet],
  [/presentation|powerpoint/, Presentation],
  [/rfc822|outlook/, Mail],
  [/pdf|word|text|rtf|html|epub|markdown/, FileText],
] as const;

/** The kind of a document at a glance; its name tells the same in letters. */
export function DocumentIcon({ mediaType, name }: { mediaType: string; name: string }) {
  const found = kinds.find(
    ([pattern]) => pattern.test(mediaType) || pattern.test(name.split('.').at(-1) ?? ''),
  );
  const Icon = found?.[1] ?? File;
  return (
    <span className="mt-1 grid size-9 shrink-0 place-items-center rounded-control bg-sunken text-muted">
      <Icon aria-hidden className="size-4" />
    </span>
  );
}
