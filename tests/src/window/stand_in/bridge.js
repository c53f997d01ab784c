// What the pages call in place of Tauri: the core answers over HTTP. Nobody sends events.
window.__TAURI_INTERNALS__ = {
  metadata: { currentWindow: { label: 'main' }, currentWebview: { windowLabel: 'main', label: 'main' } },
  transformCallback: () => 0,
  unregisterCallback: () => {},
  invoke: async (command, args) => {
    const answer = await fetch('/invoke/' + encodeURIComponent(command), {
      method: 'POST',
      body: JSON.stringify(args ?? {}),
    });
    if (!answer.ok) throw await answer.json();
    return answer.headers.get('content-type') === 'application/json' ? answer.json() : answer.arrayBuffer();
  },
};
window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: () => {} };
