import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

/** A table that scrolls by itself on a narrow page. The keyboard can reach and scroll it. */
export function ScrollingTable({ label, columns, children }: Props) {
  return (
    <div class="timeline-scroll" role="group" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
