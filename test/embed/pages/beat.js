// A worker whose beats show how late this machine delivers anything at all.
setInterval(() => postMessage(0), 10);
