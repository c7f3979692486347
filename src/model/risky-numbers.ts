/** A number that JSON.parse may round, or one written with a fraction or exponent that may be whole. */
const RISKY = /(?:^|[\s:,[])-?(?:\d{16}|\d+(?:\.\d*[eE]|\.0|[eE]))/g;

/** Where, from `start` on, JSON.parse may lose something about a number; -1: nowhere. Finds some harmless places too. */
export function nextRisky(text: string, start: number): number {
  if (!hasSuspicious(text, start)) return -1;
  RISKY.lastIndex = start;
  return RISKY.exec(text)?.index ?? -1;
}

/** A number with an exponent; the place is looked at from behind, since digits in front of an `e` are rare. */
const EXPONENT = /\d[eE][-+\d](?<=(?:^|[\s:,[])-?\d+(?:\.\d*)?[eE].)/g;

/** Whether there is anything that a risky number has, also within strings: several times faster than looking for the numbers. */
function hasSuspicious(text: string, start: number): boolean {
  if (text.includes('.0', start) || hasManyDigits(text, start)) return true;
  EXPONENT.lastIndex = start;
  return EXPONENT.test(text);
}

/** Digits of the shortest number that may not fit into a double. */
const MANY_DIGITS = 16;

/** Whether so many digits stand in a row: one of every 16 characters would be among them. */
function hasManyDigits(text: string, start: number): boolean {
  for (let at = start + MANY_DIGITS - 1; at < text.length; at += MANY_DIGITS) {
    if (!isDigit(text, at)) continue;
    let first = at;
    let last = at;
    while (first > start && isDigit(text, first - 1)) first--;
    while (isDigit(text, last + 1)) last++;
    if (last - first + 1 >= MANY_DIGITS) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c >= ZERO && c <= NINE;
}

const ZERO = 0x30;
const NINE = 0x39;
