// Notes, from now on, how long each key takes to the picture: from its event to the first task after the frame in which
// `seen()`, which stands before this, has another value. The milliseconds go to `window.pictures`, -1 for a key after which
// nothing changed within twelve seconds. Keys that only modify others don't count.
const pictures = (window.pictures = []);
const paper = new MessageChannel();
const waiting = [];
// A message that is sent while a frame is made arrives when it is made.
paper.port1.onmessage = () => pictures.push(performance.now() - waiting.shift());
const note = (event) => {
  // The last is what a driver sends to let go of the others.
  if (['Control', 'Shift', 'Alt', 'Meta', 'Unidentified'].includes(event.key)) return;
  const before = seen();
  const start = event.timeStamp;
  const look = () => {
    if (seen() !== before) {
      waiting.push(start);
      paper.port2.postMessage(null);
    } else if (performance.now() - start > 12000) pictures.push(-1);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
removeEventListener('keydown', window.noteKey ?? note, { capture: true });
addEventListener('keydown', (window.noteKey = note), { capture: true });
