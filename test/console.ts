import { vi } from 'vitest';

/** What was warned of since, as sentences. */
export function warnings(): { readonly said: string[] } {
  const said: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence: unknown) => void said.push(String(sentence)));
  return { said };
}
