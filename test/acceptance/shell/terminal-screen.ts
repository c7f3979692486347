/** As much of a terminal as the shell uses: what would be seen after all that was written. */
export class TerminalScreen {
  #columns: number;
  #rows: number;
  #lines: (string | undefined)[][] = [[]];
  #row = 0;
  #column = 0;
  #rest = '';

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
  }

  /** Lines that are too long now are broken, as most terminals do it. */
  resize(columns: number, rows: number): void {
    const broken = this.#lines.map((line) =>
      Array.from({ length: Math.max(1, Math.ceil(line.length / columns)) }, (_, i) =>
        line.slice(i * columns, (i + 1) * columns),
      ),
    );
    const above = broken.slice(0, this.#row).reduce((sum, lines) => sum + lines.length, 0);
    this.#row = above + Math.floor(this.#column / columns);
    this.#column %= columns;
    this.#lines = broken.flat();
    this.#columns = columns;
    this.#rows = rows;
  }

  write(data: string): void {
    const text = this.#rest + data;
    this.#rest = /\x1b(\[[?\d;]*)?$/.exec(text)?.[0] ?? '';
    const whole = text.slice(0, text.length - this.#rest.length);
    for (const [piece, parameters, command] of whole.matchAll(/\x1b\[([?\d;]*)([A-Za-z])|[^]/gu))
      if (command === undefined) this.#put(piece);
      else this.#do(command, parameters ?? '');
  }

  text(): string {
    const rows = this.#lines.map((line) =>
      Array.from(line, (cell) => cell ?? ' ')
        .join('')
        .trimEnd(),
    );
    return rows.join('\n').trimEnd();
  }

  #put(character: string): void {
    if (character === '\r') this.#column = 0;
    else if (character === '\n') this.#down();
    else if (character === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (character >= ' ') {
      if (this.#column >= this.#columns) {
        this.#column = 0;
        this.#down();
      }
      this.#line()[this.#column++] = character;
    }
  }

  #do(command: string, parameters: string): void {
    const count = Math.max(1, Number(parameters) || 1);
    if (parameters.startsWith('?')) return;
    if (command === 'A') this.#row = Math.max(this.#top(), this.#row - count);
    if (command === 'B') this.#row = Math.min(this.#top() + this.#rows - 1, this.#row + count);
    if (command === 'C') this.#column = Math.min(this.#columns - 1, this.#column + count);
    if (command === 'D') this.#column = Math.max(0, this.#column - count);
    if (command === 'G') this.#column = count - 1;
    if (command === 'H') {
      this.#row = this.#top();
      this.#column = 0;
    }
    if (command === 'K') this.#line().length = Math.min(this.#line().length, this.#column);
    if (command === 'J') this.#erase(parameters);
  }

  #erase(parameters: string): void {
    if (parameters === '2') {
      this.#lines = [[]];
      this.#row = 0;
    } else {
      this.#line().length = Math.min(this.#line().length, this.#column);
      this.#lines.length = this.#row + 1;
    }
  }

  #down(): void {
    this.#row += 1;
    this.#line();
  }

  #line(): (string | undefined)[] {
    while (this.#lines.length <= this.#row) this.#lines.push([]);
    return this.#lines[this.#row] ?? [];
  }

  /** What has scrolled away can still be seen, but no longer be written to. */
  #top(): number {
    return Math.max(0, this.#lines.length - this.#rows);
  }
}
