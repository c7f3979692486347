/** A reader of comma-separated values by RFC 4180, written for tests alone. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (inQuotes) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt(at++);
      else inQuotes = false;
    } else if (character === '"') inQuotes = true;
    else if (character === ',' || text.startsWith('\r\n', at)) {
      row.push(field);
      field = '';
      if (character === ',') continue;
      rows.push(row);
      row = [];
      at += 1;
    } else field += character;
  }
  if (field !== '' || row.length > 0) throw new Error('the last line has no end');
  return rows;
}
