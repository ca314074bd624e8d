/** What the timers without a face of their own share. */
export function place(host) {
  const text = document.createElement('p');
  host.append(text);
  return text;
}

export const clockOf = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
