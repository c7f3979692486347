/**
 * Natural order: runs of digits compare as numbers, everything else by code point; numbers before text, the empty text first.
 * Texts that differ only in leading zeros count as equal, so that a stable sort keeps them as they came.
 */
export function compareNatural(a: string, b: string): number {
  // Names mostly begin alike. A number that goes on where they differ is compared as a whole.
  let i = sameBeginning(a, b);
  while (i > 0 && isDigit(a, i - 1)) i -= 1;
  let j = i;
  while (i < a.length && j < b.length) {
    if (isDigit(a, i) && isDigit(b, j)) {
      const endA = endOfDigits(a, i);
      const endB = endOfDigits(b, j);
      const difference = compareDigits(a, i, endA, b, j, endB);
      if (difference !== 0) return difference;
      i = endA;
      j = endB;
    } else {
      const difference = compareUnits(a, i, b, j);
      if (difference !== 0) return difference;
      i += 1;
      j += 1;
    }
  }
  return a.length - i - (b.length - j);
}

/** Natural order in which only equal texts are equal, so that the same names always come in the same order. */
export function compareNames(a: string, b: string): number {
  return compareNatural(a, b) || compareCodePoints(a, b);
}

/** Order by code point, the same on every machine: upper case before lower. */
export function compareCodePoints(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const difference = codeOrder(a.charCodeAt(i)) - codeOrder(b.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function sameBeginning(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text, end)) end += 1;
  return end;
}

/** Two runs of digits of any length as numbers. */
function compareDigits(a: string, fromA: number, endA: number, b: string, fromB: number, endB: number): number {
  let i = skipZeros(a, fromA, endA);
  let j = skipZeros(b, fromB, endB);
  if (endA - i !== endB - j) return endA - i - (endB - j);
  for (; i < endA; i++, j++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(j);
    if (difference !== 0) return difference;
  }
  return 0;
}

function skipZeros(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 48) at += 1;
  return at;
}

/** At least one of the two is no digit: a digit comes first, for there the text of its side has ended. */
function compareUnits(a: string, i: number, b: string, j: number): number {
  if (isDigit(a, i)) return -1;
  if (isDigit(b, j)) return 1;
  return codeOrder(a.charCodeAt(i)) - codeOrder(b.charCodeAt(j));
}

/** UTF-16 units in the order of their code points: the halves of a pair stand for code points above all others. */
function codeOrder(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
