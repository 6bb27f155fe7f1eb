import { memo } from 'react';
import { cellsOf, type TextLine } from '../model/text-lines';

/** Rows of separated text as a table, with the numbers of its rows. */
export const TextTable = memo(function TextTable({ lines }: { lines: readonly TextLine[] }) {
  const rows = lines.filter((line) => line.text.trim() !== '');
  return (
    <table className="border-collapse text-ui">
      <tbody>
        {rows.map((line, row) => (
          <tr key={line.start}>
            <th
              scope="row"
              className="sticky start-0 border bg-sunken px-2 py-1 text-end font-normal text-muted text-small tabular-nums"
            >
              {row + 1}
            </th>
            {cellsOf(line).map((cell) => (
              <td
                key={cell.start}
                dir="auto"
                data-start={cell.start}
                className={`border px-3 py-1 text-start align-top ${row === 0 ? 'font-semibold' : ''}`}
              >
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
