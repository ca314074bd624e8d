/** Time in the digits of a language. Pure. */
import { cached } from '../foundation/locale.js';

/** A span in digits, hours only where there are any: "18:24", "1:05:00". Whole seconds, rounded up while time is left. */
export function digits(ms: number, lang: string): string {
  const numbers = (width: number): readonly string[] =>
    cached(`${width} digits ${lang}`, () => {
      const { format } = new Intl.NumberFormat(lang, { minimumIntegerDigits: width });
      return Array.from({ length: 60 }, (_, number) => format(number));
    });
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const before = hours ? `${`${hours}`.replace(/\d/g, (digit) => numbers(1)[Number(digit)]!)}:${numbers(2)[minutes]!}` : numbers(1)[minutes]!;
  return `${before}:${numbers(2)[seconds % 60]!}`;
}
