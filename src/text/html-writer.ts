const RUN = /[ \t\r\n\f\v\u00a0\u00ad\u200b\ufeff\u2028\u2029]+/g;

/** Builds visible text: blanks collapse, breaks are asked for and written only when words follow. */
export class TextWriter {
  #pieces: string[] = [];
  #length = 0;
  /** Breaks that are due before the next words. */
  #breaks = 0;
  #blank = false;
  /** Blanks at the start of a line that the notice made with NBSP: an indent that folds a header. */
  #indent = 0;
  /** Line feeds at the end of what is written; as at a start of text. */
  #feeds = 2;
  #atStart = true;
  #dropFeed = false;

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#pieces.join('');
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** Asks for the end of the line (1) or an empty line too (2). Nothing at the start of a cell. */
  breakLine(count: number): void {
    this.#blank = false;
    this.#indent = 0;
    if (!this.#atStart) this.#breaks = Math.max(this.#breaks, count);
  }

  /** `<br>`: each counts, but more than one empty line is none. */
  lineBreak(): void {
    this.#blank = false;
    this.#indent = 0;
    if (!this.#atStart) this.#breaks = Math.min(2, this.#breaks + 1);
  }

  /** Writes the breaks that are due; the offset is then that of what comes next. */
  flush(): void {
    const due = Math.max(0, this.#breaks - this.#feeds);
    if (this.#length > 0 && due > 0) {
      this.#write('\n'.repeat(due));
      this.#feeds += due;
    }
    this.#breaks = 0;
    this.#blank = false;
    this.#indent = 0;
  }

  /** A cell begins: breaks asked for before its first words are dropped, so that a row stays a line. */
  startCell(first: boolean): void {
    if (first) {
      if (this.#feeds === 0 && !this.#atStart) this.#breaks = Math.max(1, this.#breaks);
      this.flush();
    } else {
      this.#breaks = 0;
      this.#blank = false;
      this.#indent = 0;
      this.#write('\t');
      this.#feeds = 0;
    }
    this.#atStart = true;
  }

  /** A cell ends: so do the breaks and blanks at its end. */
  endCell(): void {
    this.#breaks = 0;
    this.#blank = false;
    this.#indent = 0;
    this.#atStart = false;
  }

  /** A line feed right behind `<pre>` is no text (HTML Standard §13.2.6.4.7). */
  startPre(): void {
    this.#dropFeed = true;
  }

  /** Adds text of the flow; true when words were written. */
  put(text: string): boolean {
    let wrote = false;
    let at = 0;
    RUN.lastIndex = 0;
    for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
      if (run.index > at) wrote = this.#words(text.slice(at, run.index));
      this.#space(run[0]);
      at = run.index + run[0].length;
    }
    if (at < text.length) wrote = this.#words(text.slice(at));
    return wrote;
  }

  #words(words: string): boolean {
    const indent = this.#indent;
    const blank = this.#blank;
    const breaks = this.#breaks;
    this.flush();
    const fresh = breaks > 0 || this.#length === 0 || this.#feeds > 0 || this.#atStart;
    if (fresh && indent > 0) this.#write(' '.repeat(indent));
    else if (!fresh && blank) this.#write(' ');
    this.#write(words);
    this.#feeds = 0;
    this.#atStart = false;
    this.#dropFeed = false;
    return true;
  }

  #space(run: string): void {
    for (const char of run) {
      if (char === '\u00ad' || char === '\u200b' || char === '\ufeff') continue;
      this.#blank = true;
      const starts = this.#breaks > 0 || this.#feeds > 0;
      if (char === '\u00a0' && starts && this.#indent < 200) this.#indent += 1;
    }
  }

  /** Adds preformatted text; true when words were written. */
  putPre(text: string): boolean {
    let plain = text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replaceAll('\u00a0', ' ');
    if (this.#dropFeed && plain.startsWith('\n')) plain = plain.slice(1);
    this.#dropFeed = false;
    if (plain === '') return false;
    this.flush();
    this.#write(plain);
    this.#atStart = false;
    const tail = plain.endsWith('\n\n') ? 2 : plain.endsWith('\n') ? 1 : 0;
    this.#feeds = tail === plain.length ? Math.min(2, this.#feeds + tail) : tail;
    return /\S/.test(plain);
  }
}
