import type { Cell } from '../model/message.ts';
import type { TextWriter } from './html-writer.ts';

const MAX_CELLS = 5_000;
const MAX_TABLES = 100;

interface Draft {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  of: number;
  readonly start: number;
  end: number;
  background: string | null;
  color: string | null;
  wrote: boolean;
  painted: string | null;
}

interface Table {
  readonly index: number;
  row: number;
  column: number;
  readonly inRow: Draft[];
  cell: Draft | undefined;
  /** Cells that are open or were, listed or not: says whether a tab is due. */
  count: number;
}

/** The cells of all tables in document order. */
export class CellList {
  readonly #cells: Draft[] = [];
  readonly #tables: Table[] = [];
  #next = 0;

  list(): Cell[] {
    return this.#cells.map(({ wrote, painted, background, ...cell }) => ({
      ...cell,
      // A bar is often an empty cell filled by an element of its own.
      background: background ?? (wrote ? null : painted),
    }));
  }

  get #table(): Table | undefined {
    return this.#tables.at(-1);
  }

  startTable(out: TextWriter): void {
    // Deeper ones share their parent's rows: nothing that can be read has a hundred tables in one another.
    if (this.#tables.length < MAX_TABLES) {
      this.#tables.push({ index: this.#next, row: -1, column: 0, inRow: [], cell: undefined, count: 0 });
      this.#next += 1;
    } else this.endCell(out);
  }

  startRow(out: TextWriter): void {
    if (!this.#table) this.startTable(out);
    const table = this.#table;
    if (!table) return;
    this.endRow(out);
    table.row += 1;
  }

  startCell(out: TextWriter, background: string | null, color: string | null, span: number): void {
    if (!this.#table || this.#table.row < 0) this.startRow(out);
    const table = this.#table;
    if (!table) return;
    this.endCell(out);
    out.startCell(table.count === 0);
    table.count += 1;
    const cell: Draft = {
      table: table.index,
      row: table.row,
      column: table.column,
      of: 1,
      start: out.length,
      end: out.length,
      background,
      color,
      wrote: false,
      painted: null,
    };
    table.column += Math.max(1, Math.min(1000, span));
    table.cell = cell;
    if (this.#cells.length >= MAX_CELLS) return;
    this.#cells.push(cell);
    table.inRow.push(cell);
  }

  /** Words were written: the colour they have is that of every open cell that has none of its own yet. */
  wrote(color: string | null): void {
    for (const { cell } of this.#tables) {
      if (!cell || cell.wrote) continue;
      cell.wrote = true;
      cell.color ??= color;
    }
  }

  /** An element within the innermost cell has a background. */
  painted(background: string): void {
    const cell = this.#table?.cell;
    if (cell) cell.painted ??= background;
  }

  endCell(out: TextWriter): void {
    const table = this.#table;
    if (!table?.cell) return;
    table.cell.end = out.length;
    table.cell = undefined;
    out.endCell();
  }

  endRow(out: TextWriter): void {
    const table = this.#table;
    if (!table) return;
    this.endCell(out);
    for (const cell of table.inRow) cell.of = table.inRow.length;
    table.inRow.length = 0;
    if (table.count > 0) out.breakLine(1);
    table.count = 0;
    table.column = 0;
  }

  endTable(out: TextWriter): void {
    this.endRow(out);
    this.#tables.pop();
    out.breakLine(1);
  }

  endAll(out: TextWriter): void {
    while (this.#tables.length > 0) this.endTable(out);
  }
}
