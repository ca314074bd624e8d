const time = document.querySelector('#time');
const ends = performance.now() + 90 * 60_000;
setInterval(() => {
  const seconds = Math.ceil((ends - performance.now()) / 1000);
  time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}, 1000);
