/** Mounts while the page loads, as an app does. */
window.ready = window.contender.mount(document.querySelector('main'));
